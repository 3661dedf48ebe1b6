import { parseAllDocuments, stringify } from 'yaml';
import { DecodeError, type DecodeIssue } from '../decode-error.ts';
import { encodeEnvelope, openEnvelope, wrapEnvelope } from '../envelope.ts';
import { isEnvelope } from '../envelope-format.ts';
import { assertShallow } from '../forms/raw-json.ts';
import { duplicateFields } from '../json/duplicate-fields.ts';
import type { MessageCodec } from '../message-codec.ts';
import { findCodec } from '../scheme/scheme.ts';

export type Encoding = 'json' | 'yaml' | 'protobuf';

/** A value read from any of its forms. */
export interface Value {
  readonly apiVersion: string;
  readonly kind: string;
  /** The canonical object; for kinds that are not built in, the parsed document. */
  readonly object: object;
  /** Undefined for kinds that are not built in. */
  readonly codec: MessageCodec<unknown> | undefined;
  /** Members the input had in excess. */
  readonly issues: readonly DecodeIssue[];
}

/** Marks values that an API server encrypted before storing them. */
const ENCRYPTED = 'k8s:enc:';

/**
 * Reads a stored or sent value, telling its encoding by its first bytes.
 * @throws DecodeError for anything that is neither an envelope nor a JSON or YAML object
 */
export function readValue(bytes: Uint8Array): Value {
  if (bytes.length === 0) throw new DecodeError('', 'there is no input');
  if (isEnvelope(bytes)) return readProtobuf(bytes);
  const text = decodeText(bytes);
  if (text.startsWith(ENCRYPTED)) {
    throw new DecodeError('', `the value is encrypted at rest (${text.slice(0, text.indexOf(':', 20) + 1 || 20)}...)`);
  }
  assertShallow(bytes);
  return readDocument(/^\s*[{[]/.test(text) ? parseJson(text) : parseYaml(text));
}

function readProtobuf(bytes: Uint8Array): Value {
  const { apiVersion, kind, message } = openEnvelope(bytes);
  // Only the events of a watch stream are sent without naming their kind.
  const codec = apiVersion === '' && kind === '' ? findCodec('v1', 'WatchEvent') : findCodec(apiVersion, kind);
  if (codec === undefined) {
    throw new DecodeError('', `the envelope holds ${apiVersion} ${kind}, which is not a built-in kind`);
  }
  return { apiVersion, kind, codec, object: codec.decodeAs(message, kind, apiVersion) as object, issues: [] };
}

/** Reads a parsed document. `codec` says what it is where the document itself does not. */
export function readDocument(
  document: { value: unknown; issues: readonly DecodeIssue[] },
  codec?: MessageCodec<unknown>,
): Value {
  const { value } = document;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DecodeError('', 'the input is not an object');
  }
  const { apiVersion = '', kind = '', type, object } = value as Record<string, unknown>;
  if (typeof apiVersion !== 'string') throw new DecodeError('apiVersion', 'not a string');
  if (typeof kind !== 'string') throw new DecodeError('kind', 'not a string');
  const watchEvent = kind === '' && apiVersion === '' && typeof type === 'string' && object !== undefined;
  const known = codec ?? (watchEvent ? findCodec('v1', 'WatchEvent') : findCodec(apiVersion, kind));
  if (known === undefined) {
    if (kind === '' || apiVersion === '') throw new DecodeError('', 'the object has no kind and apiVersion');
    return { apiVersion, kind, codec: undefined, object: value, issues: document.issues };
  }
  const issues = [...document.issues];
  return { apiVersion, kind, codec: known, object: known.fromJson(value, issues) as object, issues };
}

/** @throws DecodeError for a kind that has no protobuf form */
export function writeValue(value: Value, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'json':
      return Buffer.from(`${JSON.stringify(value.object, null, 2)}\n`);
    case 'yaml':
      return Buffer.from(stringify(value.object, { lineWidth: 0, aliasDuplicateObjects: false, compat: 'yaml-1.1' }));
    case 'protobuf': {
      const { apiVersion, kind, codec, object } = value;
      if (codec === undefined)
        throw new DecodeError('', `${apiVersion} ${kind} has no protobuf form: it is not a built-in kind`);
      return kind === '' ? wrapEnvelope('', '', codec.encode(object)) : encodeEnvelope({ ...object, apiVersion, kind });
    }
  }
}

/** @throws DecodeError */
export function parseJson(text: string): { value: unknown; issues: readonly DecodeIssue[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new DecodeError('', `not JSON: ${messageOf(error)}`);
  }
  return { value, issues: duplicateFields(text) };
}

/** Aliases a document may expand to; bounds what a small input can grow into. */
const MAX_ALIASES = 100;

function parseYaml(text: string): { value: unknown; issues: readonly DecodeIssue[] } {
  const documents = parseAllDocuments(text, { uniqueKeys: true });
  if ('empty' in documents) throw new DecodeError('', 'there is no document in the input');
  if (documents.length > 1)
    throw new DecodeError('', `the input holds ${documents.length} documents; give one at a time`);
  const [document] = documents;
  const [error] = document!.errors;
  if (error !== undefined) throw new DecodeError('', `not YAML: ${error.message.split('\n', 1)[0]}`);
  try {
    return { value: document!.toJS({ maxAliasCount: MAX_ALIASES }), issues: [] };
  } catch (error) {
    throw new DecodeError('', `not YAML: ${messageOf(error)}`);
  }
}

function decodeText(bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DecodeError('', 'neither a protobuf envelope (bytes beginning with "k8s\\0") nor text');
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  if (/[\x00-\x08\x0e-\x1f]/.test(text.slice(0, 1024))) {
    throw new DecodeError('', 'neither a protobuf envelope (bytes beginning with "k8s\\0") nor text');
  }
  return text;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
