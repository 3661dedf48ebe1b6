/** Documents the API server says about itself: how one is asked for, and how it is answered. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzipSync, gzip as gzipCallback } from 'node:zlib';

const gzip = promisify(gzipCallback);

export interface DocumentRequest {
  /** Path without query. A trailing slash is ignored. */
  readonly path: string;
  /** Raw query without the question mark. */
  readonly query: string;
  /** Header `accept`, '' when absent. */
  readonly accept: string;
  /** Header `accept-encoding`, '' when absent. */
  readonly acceptEncoding: string;
  /** Header `if-none-match`. */
  readonly ifNoneMatch: string | undefined;
}

export interface DocumentResponse {
  readonly status: 200 | 304 | 406;
  /** Lower-case names. `content-length` is the front door's business. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** One representation of one document. Bytes are either plain or gzip; a document keeps only what it is mostly asked for. */
export interface Document {
  readonly contentType: string;
  readonly etag: string;
  readonly plain: Uint8Array | undefined;
  readonly gzipped: Uint8Array | undefined;
}

const EMPTY = new Uint8Array();

/** ETag of some bytes: quoted, strong, the same on every API server that serves the same bytes. */
export function etagOf(bytes: Uint8Array): string {
  return `"${createHash('sha256').update(bytes).digest('hex').toUpperCase()}"`;
}

/** A small document, kept as it is. */
export function plainDocument(contentType: string, body: Uint8Array | string): Document {
  const plain = typeof body === 'string' ? Buffer.from(body) : body;
  return { contentType, etag: etagOf(plain), plain, gzipped: undefined };
}

/** A large document: only the compressed bytes stay in memory. */
export async function gzippedDocument(contentType: string, body: Uint8Array): Promise<Document> {
  return { contentType, etag: etagOf(body), plain: undefined, gzipped: await gzip(body, { level: 6 }) };
}

/** Answers with the document, with 304 if the client has it, compressed if the client likes that and it is at hand. */
export function answer(
  document: Document,
  request: DocumentRequest,
  extra: Record<string, string> = {},
): DocumentResponse {
  const headers: Record<string, string> = { etag: document.etag, vary: 'Accept, Accept-Encoding', ...extra };
  if (request.ifNoneMatch !== undefined && matchesEtag(request.ifNoneMatch, document.etag)) {
    return { status: 304, headers, body: EMPTY };
  }
  headers['content-type'] = document.contentType;
  if (document.gzipped !== undefined && (document.plain === undefined || acceptsGzip(request.acceptEncoding))) {
    if (!acceptsGzip(request.acceptEncoding)) return { status: 200, headers, body: gunzipSync(document.gzipped) };
    headers['content-encoding'] = 'gzip';
    return { status: 200, headers, body: document.gzipped };
  }
  return { status: 200, headers, body: document.plain ?? EMPTY };
}

export function acceptsGzip(acceptEncoding: string): boolean {
  return acceptEncoding.split(',').some((part) => {
    const [coding = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    return (coding === 'gzip' || coding === '*') && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}

function matchesEtag(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === etag);
}
