/** Serves the OpenAPI documents. */
import { findCodec, loadDescriptions, type ResourceType } from '@gantry/api';
import { covers, type MediaRange, parseAccept } from '../discovery/accept.ts';
import {
  answer,
  type Document,
  type DocumentRequest,
  type DocumentResponse,
  gzippedDocument,
  plainDocument,
} from '../discovery/document.ts';
import { buildDocument, type SchemaLookup } from './build-document.ts';
import { encodeGnosticDocument } from './gnostic.ts';

const JSON_TYPE = 'application/json';
const PROTOBUF_V2_TYPE = 'application/com.github.proto-openapi.spec.v2.v1.0+protobuf';
/** Older clients (kubectl before 1.27) ask with an `@`. Answering with it would break them: it is no valid media type. */
const PROTOBUF_V2_TYPES = [PROTOBUF_V2_TYPE, 'application/com.github.proto-openapi.spec.v2@v1.0+protobuf'];

export interface OpenApiOptions {
  readonly resources: readonly ResourceType[];
  readonly schemaOf: SchemaLookup;
  /** Version shown in the documents, such as `v1.35.0+gantry.0.1.0`. */
  readonly version: string;
}

/** Schemas of the built-in kinds. */
export const builtinSchema: SchemaLookup = ({ group, version, kind }) =>
  findCodec(group === '' ? version : `${group}/${version}`, kind)?.schema;

/**
 * Answers `/openapi/v2`, `/openapi/v3` and `/openapi/v3/<api/v1 or apis/group/version>`. A document is built when first asked
 * for (one at a time, giving way to other work between groups) and kept compressed only: about 0.2 MB for everything.
 * Concurrent requests share one build. {@link replaceResources} voids what no longer holds.
 */
export class OpenApiDocuments {
  readonly #schemaOf: SchemaLookup;
  readonly #version: string;
  #resources: readonly ResourceType[];
  #groupVersions = new Map<string, ResourceType[]>();
  readonly #documents = new Map<string, Promise<Document>>();

  constructor(options: OpenApiOptions) {
    this.#schemaOf = options.schemaOf;
    this.#version = options.version;
    this.#resources = options.resources;
    this.#index();
  }

  /** Serves other resources from now on. */
  replaceResources(resources: readonly ResourceType[]): void {
    this.#resources = resources;
    this.#documents.clear();
    this.#index();
  }

  /** Undefined for paths that are none of the above; those are answered 404. */
  respond(request: DocumentRequest): Promise<DocumentResponse> | undefined {
    const path = request.path.endsWith('/') ? request.path.slice(0, -1) : request.path;
    if (path === '/openapi/v2') return this.#respondV2(request);
    if (path === '/openapi/v3') return this.#respondV3Index(request);
    if (!path.startsWith('/openapi/v3/')) return undefined;
    const key = path.slice('/openapi/v3/'.length);
    return this.#groupVersions.has(key) ? this.#respondV3(request, key) : undefined;
  }

  async #respondV2(request: DocumentRequest): Promise<DocumentResponse> {
    for (const range of parseAccept(request.accept)) {
      if (PROTOBUF_V2_TYPES.includes(range.type)) return answer(await this.#v2('protobuf'), request);
      if (covers(range, JSON_TYPE)) return answer(await this.#v2('json'), request);
    }
    return notAcceptable([JSON_TYPE, ...PROTOBUF_V2_TYPES]);
  }

  async #respondV3(request: DocumentRequest, key: string): Promise<DocumentResponse> {
    if (!acceptsJson(request)) return notAcceptable([JSON_TYPE]);
    const document = await this.#v3(key);
    const hash = new URLSearchParams(request.query).get('hash');
    // An address that carries the hash of its content never changes its answer.
    const immutable = hash !== null && hash === hashOf(document);
    return answer(document, request, immutable ? { 'cache-control': 'public, immutable, max-age=31536000' } : {});
  }

  async #respondV3Index(request: DocumentRequest): Promise<DocumentResponse> {
    if (!acceptsJson(request)) return notAcceptable([JSON_TYPE]);
    const index = await this.#once('v3', async () => {
      const paths: Record<string, { serverRelativeURL: string }> = {};
      for (const key of [...this.#groupVersions.keys()].sort()) {
        const hash = hashOf(await this.#v3(key));
        paths[key] = { serverRelativeURL: `/openapi/v3/${key}?hash=${hash}` };
      }
      return plainDocument(JSON_TYPE, JSON.stringify({ paths }));
    });
    return answer(index, request);
  }

  #v2(form: 'json' | 'protobuf'): Promise<Document> {
    return this.#once(`v2 ${form}`, async () => {
      const document = buildDocument({
        dialect: 'v2',
        resources: this.#resources,
        schemaOf: this.#schemaOf,
        version: this.#version,
        descriptions: await loadDescriptions(),
      });
      const bytes = form === 'json' ? Buffer.from(JSON.stringify(document)) : encodeGnosticDocument(document);
      return gzippedDocument(form === 'json' ? JSON_TYPE : PROTOBUF_V2_TYPE, bytes);
    });
  }

  #v3(key: string): Promise<Document> {
    return this.#once(`v3 ${key}`, async () => {
      const document = buildDocument({
        dialect: 'v3',
        resources: this.#groupVersions.get(key) ?? [],
        schemaOf: this.#schemaOf,
        version: this.#version,
        descriptions: await loadDescriptions(),
      });
      return gzippedDocument(JSON_TYPE, Buffer.from(JSON.stringify(document)));
    });
  }

  #once(key: string, build: () => Promise<Document>): Promise<Document> {
    let document = this.#documents.get(key);
    if (document === undefined) {
      document = build();
      this.#documents.set(key, document);
      // A failed build must not be remembered.
      document.catch(() => this.#documents.delete(key));
    }
    return document;
  }

  #index(): void {
    this.#groupVersions = Map.groupBy(this.#resources, ({ group, version }) =>
      group === '' ? `api/${version}` : `apis/${group}/${version}`,
    );
  }
}

function hashOf(document: Document): string {
  return document.etag.replaceAll('"', '');
}

function acceptsJson({ accept }: DocumentRequest): boolean {
  return parseAccept(accept).some((range: MediaRange) => covers(range, JSON_TYPE));
}

function notAcceptable(types: readonly string[]): DocumentResponse {
  const status = {
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Failure',
    message: `only the following media types are accepted: ${types.join(', ')}`,
    reason: 'NotAcceptable',
    code: 406,
  };
  return { status: 406, headers: { 'content-type': JSON_TYPE }, body: Buffer.from(JSON.stringify(status)) };
}
