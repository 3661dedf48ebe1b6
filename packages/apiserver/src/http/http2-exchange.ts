import type { Http2Session, IncomingHttpHeaders, ServerHttp2Stream } from 'node:http2';
import { constants } from 'node:http2';
import { newRequestEntityTooLarge } from '@gantry/machinery';
import type { ConnectionState, Exchange, ResponseHeaders, ResponseStream } from './exchange.ts';

const NO_BODY = Buffer.alloc(0);

/** A request on an HTTP/2 stream, without the compatibility layer of node:http2: that would double its cost. */
export class Http2Exchange implements Exchange {
  readonly method: string;
  readonly target: string;
  readonly connection: ConnectionState;
  readonly #stream: ServerHttp2Stream;
  readonly #headers: IncomingHttpHeaders;
  readonly #hasBody: boolean;

  constructor(
    stream: ServerHttp2Stream,
    headers: IncomingHttpHeaders,
    connection: ConnectionState,
    endStream: boolean,
  ) {
    this.method = headers[':method'] as string;
    this.target = headers[':path'] as string;
    this.connection = connection;
    this.#stream = stream;
    this.#headers = headers;
    this.#hasBody = !endStream;
    stream.on('error', ignore);
  }

  header(name: string): string | undefined {
    const value = this.#headers[name];
    return typeof value === 'string' || value === undefined ? value : value.join(', ');
  }

  headerNames(): Iterable<string> {
    return Object.keys(this.#headers);
  }

  body(limitBytes: number): Promise<Uint8Array> {
    if (!this.#hasBody) return Promise.resolve(NO_BODY);
    return collect(this.#stream, limitBytes);
  }

  respond(status: number, headers: ResponseHeaders, body: Uint8Array): void {
    const stream = this.#stream;
    if (stream.destroyed || stream.headersSent) return;
    const all: Record<string, string | number> = { ':status': status, ...headers, 'content-length': body.length };
    if (this.method === 'HEAD' || body.length === 0) {
      stream.respond(all, { endStream: true });
      return;
    }
    stream.respond(all);
    stream.end(body);
  }

  open(status: number, headers: ResponseHeaders): ResponseStream {
    const stream = this.#stream;
    if (!stream.destroyed && !stream.headersSent) stream.respond({ ':status': status, ...headers });
    return new Http2ResponseStream(stream);
  }

  onClose(callback: () => void): void {
    if (this.#stream.destroyed) callback();
    else this.#stream.once('close', callback);
  }

  get closed(): boolean {
    return this.#stream.destroyed;
  }

  get session(): Http2Session | undefined {
    return this.#stream.session;
  }
}

class Http2ResponseStream implements ResponseStream {
  readonly #stream: ServerHttp2Stream;

  constructor(stream: ServerHttp2Stream) {
    this.#stream = stream;
  }

  write(chunk: Uint8Array): boolean {
    const stream = this.#stream;
    return stream.destroyed || stream.writableEnded ? true : stream.write(chunk);
  }

  whenDrained(callback: () => void): void {
    whenDrained(this.#stream, callback);
  }

  end(): void {
    if (!this.#stream.destroyed) this.#stream.end();
  }

  abort(): void {
    this.#stream.close(constants.NGHTTP2_INTERNAL_ERROR);
  }

  get pendingBytes(): number {
    return this.#stream.writableLength;
  }
}

/** Streams that a client has left report errors nobody waits for. */
export function ignore(): void {}

interface Drainable {
  readonly destroyed: boolean;
  once(event: 'drain' | 'close', listener: () => void): unknown;
  removeListener(event: 'drain' | 'close', listener: () => void): unknown;
}

export function whenDrained(stream: Drainable, callback: () => void): void {
  if (stream.destroyed) {
    callback();
    return;
  }
  const done = () => {
    stream.removeListener('drain', done);
    stream.removeListener('close', done);
    callback();
  };
  stream.once('drain', done);
  stream.once('close', done);
}

/** Reads a body into one buffer. Past the limit the rest is drained unread, so that the answer can still be sent. */
export function collect(source: NodeJS.ReadableStream, limitBytes: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    source.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limitBytes) chunks.push(chunk);
      else if (chunks.length > 0) {
        chunks.length = 0;
        reject(newRequestEntityTooLarge(`limit is ${limitBytes}`));
      }
    });
    let complete = false;
    source.on('end', () => {
      complete = true;
      if (size > limitBytes) reject(newRequestEntityTooLarge(`limit is ${limitBytes}`));
      else resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks));
    });
    source.on('error', reject);
    source.on('aborted', () => reject(new Error('the client went away')));
    source.on('close', () => {
      // An error costs a stack trace, so it is made only when there is one.
      if (!complete) reject(new Error('the client went away'));
    });
  });
}
