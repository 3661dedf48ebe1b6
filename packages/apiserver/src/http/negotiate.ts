/** Which representation of an answer the client wants. */
import { newNotAcceptable } from '@gantry/machinery';

export type BaseFormat = 'json' | 'yaml' | 'protobuf';

export interface Representation {
  readonly format: BaseFormat;
  /** Table, or metadata only; undefined for the objects themselves. */
  readonly as: 'Table' | 'PartialObjectMetadata' | 'PartialObjectMetadataList' | undefined;
  /** Version of `as`. */
  readonly version: 'v1' | 'v1beta1';
}

const JSON_PLAIN: Representation = { format: 'json', as: undefined, version: 'v1' };

export const MEDIA_TYPES = ['application/json', 'application/yaml', 'application/vnd.kubernetes.protobuf'];

const remembered = new Map<string, Representation | undefined>();

/**
 * Reads an Accept header; clients send few different ones, so answers are remembered. `canProtobuf` is false for resources
 * without a protobuf form. Throws NotAcceptable.
 */
export function negotiate(accept: string | undefined, canProtobuf: boolean): Representation {
  if (accept === undefined || accept === '' || accept === 'application/json' || accept === '*/*') return JSON_PLAIN;
  const key = canProtobuf ? accept : `-${accept}`;
  let chosen = remembered.get(key);
  if (chosen === undefined && !remembered.has(key)) {
    chosen = choose(accept, canProtobuf);
    if (remembered.size > 500) remembered.clear();
    remembered.set(key, chosen);
  }
  if (chosen === undefined) throw newNotAcceptable(MEDIA_TYPES);
  return chosen;
}

function choose(accept: string, canProtobuf: boolean): Representation | undefined {
  const ranges = accept
    .split(',')
    .map((text, position) => parseRange(text, position))
    .filter((range) => range.quality > 0)
    .sort((a, b) => b.quality - a.quality || a.position - b.position);
  for (const { type, parameters } of ranges) {
    const format = formatOf(type, canProtobuf);
    if (format === undefined) continue;
    const as = parameters.get('as');
    if (as === undefined) return { format, as: undefined, version: 'v1' };
    const version = parameters.get('v') ?? 'v1';
    if (parameters.get('g') !== 'meta.k8s.io' || (version !== 'v1' && version !== 'v1beta1')) continue;
    if (as !== 'Table' && as !== 'PartialObjectMetadata' && as !== 'PartialObjectMetadataList') continue;
    // Tables exist in JSON only; metadata is offered in JSON only.
    if (format === 'protobuf') continue;
    return { format, as, version };
  }
  return undefined;
}

function formatOf(type: string, canProtobuf: boolean): BaseFormat | undefined {
  switch (type) {
    case 'application/json':
    case 'application/*':
    case '*/*':
      return 'json';
    case 'application/yaml':
    case 'application/x-yaml':
    case 'text/yaml':
      return 'yaml';
    case 'application/vnd.kubernetes.protobuf':
      return canProtobuf ? 'protobuf' : undefined;
    default:
      return undefined;
  }
}

function parseRange(text: string, position: number) {
  const [type = '', ...rest] = text.split(';').map((part) => part.trim());
  const parameters = new Map<string, string>();
  let quality = 1;
  for (const part of rest) {
    const eq = part.indexOf('=');
    if (eq < 0) continue;
    const name = part.slice(0, eq).trim().toLowerCase();
    const value = part.slice(eq + 1).trim();
    if (name === 'q') quality = Number(value) || 0;
    else parameters.set(name, value);
  }
  return { type: type.toLowerCase(), parameters, quality, position };
}

export function contentTypeOf(format: BaseFormat): string {
  switch (format) {
    case 'json':
      return 'application/json';
    case 'yaml':
      return 'application/yaml';
    case 'protobuf':
      return 'application/vnd.kubernetes.protobuf';
  }
}

const gzipRemembered = new Map<string, boolean>();

export function acceptsGzip(header: string | undefined): boolean {
  if (header === undefined) return false;
  let accepts = gzipRemembered.get(header);
  if (accepts === undefined) {
    accepts = header
      .split(',')
      .some((part) => /^\s*(gzip|\*)\s*(;|$)/i.test(part) && !/;\s*q=0(\.0*)?\s*$/i.test(part));
    if (gzipRemembered.size > 500) gzipRemembered.clear();
    gzipRemembered.set(header, accepts);
  }
  return accepts;
}
