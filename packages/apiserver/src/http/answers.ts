/** Complete answers: objects, statuses and errors in whichever representation was asked for. */
import { promisify } from 'node:util';
import { constants, gzip as gzipCallback } from 'node:zlib';
import type { KubeObject } from '@gantry/api';
import { newBadRequest, type Status, StatusError } from '@gantry/machinery';
import type { StoredObject } from '@gantry/storage';
import { stringify } from 'yaml';
import { EnvelopeWriter } from '../encoding/wire.ts';
import type { ServedResource } from '../registry/served-resource.ts';
import { type IncludeObject, parseIncludeObject, partialObjectMetadata, tableFor } from '../table/index.ts';
import type { Exchange, ResponseHeaders } from './exchange.ts';
import { acceptsGzip, contentTypeOf, type Representation } from './negotiate.ts';
import type { Query } from './request-info.ts';

const gzip = promisify(gzipCallback);
/** Smaller answers are not worth compressing. */
export const GZIP_THRESHOLD_BYTES = 128 << 10;
export const GZIP_OPTIONS = { level: constants.Z_BEST_SPEED } as const;

const CACHE_CONTROL = 'no-cache, private';
const JSON_HEADERS: ResponseHeaders = { 'content-type': 'application/json', 'cache-control': CACHE_CONTROL };

/** Warnings of a request, as they go into the header. */
export class Warnings {
  readonly #texts: string[] = [];

  readonly add = (text: string): void => {
    if (!this.#texts.includes(text)) this.#texts.push(text);
  };

  /** Value of the `warning` header, undefined when there is nothing to warn of. */
  get header(): string | undefined {
    if (this.#texts.length === 0) return undefined;
    return this.#texts
      .map((text) => `299 - "${text.replace(/[\\"]/g, '\\$&').replace(/[^\x20-\x7e]/g, '?')}"`)
      .join(', ');
  }
}

export function headersFor(contentType: string, warnings?: Warnings): ResponseHeaders {
  const warning = warnings?.header;
  if (warning === undefined) {
    return contentType === 'application/json'
      ? JSON_HEADERS
      : { 'content-type': contentType, 'cache-control': CACHE_CONTROL };
  }
  return { 'content-type': contentType, 'cache-control': CACHE_CONTROL, warning };
}

const envelopes = new WeakMap<ServedResource, EnvelopeWriter>();

export function envelopeOf(resource: ServedResource): EnvelopeWriter {
  let envelope = envelopes.get(resource);
  if (envelope === undefined) {
    envelope = new EnvelopeWriter(resource.apiVersion, resource.kind);
    envelopes.set(resource, envelope);
  }
  return envelope;
}

export interface AnswerOptions {
  readonly status: number;
  readonly query: Query | undefined;
  readonly nowMs: number;
  readonly warnings?: Warnings | undefined;
}

/** One object of a resource. */
export function answerStored(
  exchange: Exchange,
  resource: ServedResource,
  representation: Representation,
  stored: StoredObject,
  options: AnswerOptions,
): void {
  if (representation.as !== undefined) {
    answerValue(exchange, representation, project(resource, representation, [stored.object], options), options);
    return;
  }
  if (representation.format === 'protobuf') {
    const body = envelopeOf(resource).wrap(stored.protobuf);
    exchange.respond(options.status, headersFor(contentTypeOf('protobuf'), options.warnings), body);
    return;
  }
  if (representation.format === 'json' && !wantsPretty(exchange, options.query)) {
    if (stored.json.length >= GZIP_THRESHOLD_BYTES) {
      answerBytes(exchange, options.status, headersFor('application/json', options.warnings), stored.json);
    } else exchange.respond(options.status, headersFor('application/json', options.warnings), stored.json);
    return;
  }
  const { kind, apiVersion, ...rest } = stored.object;
  answerValue(exchange, representation, { kind, apiVersion, ...rest }, options);
}

/** The Table or metadata form of objects; `listMetadata` is set for lists. */
export function project(
  resource: { readonly type: { readonly group: string }; readonly kind: string },
  representation: Representation,
  objects: Iterable<KubeObject>,
  options: { readonly query: Query | undefined; readonly nowMs: number },
  listMetadata?: Record<string, unknown>,
): unknown {
  const apiVersion = `meta.k8s.io/${representation.version}`;
  if (representation.as === 'Table') {
    const first = listMetadata ?? { resourceVersion: [...objects][0]?.metadata.resourceVersion };
    return tableFor({ group: resource.type.group, kind: resource.kind }, objects, {
      nowMs: options.nowMs,
      includeObject: includeObject(options.query),
      metadata: first,
      version: representation.version,
    });
  }
  const items = [...objects].map((object) => partialObjectMetadata(object, apiVersion));
  if (listMetadata === undefined) return items[0];
  return { kind: 'PartialObjectMetadataList', apiVersion, metadata: listMetadata, items };
}

export function includeObject(query: Query | undefined): IncludeObject {
  const value = parseIncludeObject(query?.get('includeObject'));
  if (value === undefined) throw newBadRequest('includeObject must be one of None, Metadata, Object');
  return value;
}

/** Most clients read YAML 1.1, where times, `yes` and `1_000` are no text unless quoted. */
const YAML_OUTPUT = { aliasDuplicateObjects: false, compat: 'yaml-1.1' } as const;

/** Any value as JSON or YAML. */
export function answerValue(
  exchange: Exchange,
  representation: Representation,
  value: unknown,
  options: { readonly status: number; readonly query?: Query | undefined; readonly warnings?: Warnings | undefined },
): void {
  if (representation.format === 'yaml') {
    const body = Buffer.from(stringify(value, YAML_OUTPUT));
    answerBytes(exchange, options.status, headersFor('application/yaml', options.warnings), body);
    return;
  }
  const text = wantsPretty(exchange, options.query)
    ? `${JSON.stringify(value, null, 2)}\n`
    : `${JSON.stringify(value)}\n`;
  answerBytes(exchange, options.status, headersFor('application/json', options.warnings), Buffer.from(text));
}

/** A body that may be compressed, if it is large and the client can read that. */
export function answerBytes(exchange: Exchange, status: number, headers: ResponseHeaders, body: Uint8Array): void {
  if (body.length < GZIP_THRESHOLD_BYTES || !acceptsGzip(exchange.header('accept-encoding'))) {
    exchange.respond(status, headers, body);
    return;
  }
  gzip(body, GZIP_OPTIONS).then(
    (compressed) =>
      exchange.respond(status, { ...headers, 'content-encoding': 'gzip', vary: 'Accept-Encoding' }, compressed),
    () => exchange.respond(status, headers, body),
  );
}

function wantsPretty(exchange: Exchange, query: Query | undefined): boolean {
  const asked = query?.get('pretty');
  if (asked !== undefined) return asked !== 'false' && asked !== '0';
  const agent = exchange.header('user-agent');
  // People read what curl and browsers show.
  return agent !== undefined && /^(curl|Wget|Mozilla)/.test(agent);
}

/** A Status as the whole answer. Failures are always JSON or YAML: that is what every client can read. */
export function answerStatus(
  exchange: Exchange,
  status: Status,
  representation: Representation = { format: 'json', as: undefined, version: 'v1' },
  warnings?: Warnings,
): void {
  answerValue(
    exchange,
    representation.format === 'protobuf' ? { ...representation, format: 'json' } : representation,
    status,
    { status: status.code, warnings },
  );
}

/** Anything thrown, as the Status it stands for. */
export function answerError(exchange: Exchange, thrown: unknown): StatusError {
  const error =
    thrown instanceof URIError
      ? newBadRequest('the URL contains an invalid escape sequence')
      : StatusError.from(thrown);
  const headers: ResponseHeaders = { ...JSON_HEADERS };
  const retryAfter = error.retryAfterSeconds;
  if (retryAfter !== undefined && retryAfter > 0) headers['retry-after'] = String(retryAfter);
  exchange.respond(error.code, headers, Buffer.from(`${JSON.stringify(error.status)}\n`));
  return error;
}

/** `Status` of something that went well. */
export function success(code: number, details?: Status['details']): Status {
  return {
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Success',
    ...(details === undefined ? {} : { details }),
    code,
  };
}
