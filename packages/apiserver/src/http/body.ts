/** Request bodies become values: JSON, YAML or protobuf by content type, never trusted. */
import { decodeEnvelope, duplicateFields, type KubeObject } from '@gantry/api';
import { newBadRequest, newUnsupportedMediaType } from '@gantry/machinery';
import { type IssuePolicy, reportIssues } from '../registry/decode.ts';
import { parseYamlValue } from './yaml-body.ts';

export const BODY_TYPES = ['application/json', 'application/yaml', 'application/vnd.kubernetes.protobuf'];

const utf8 = new TextDecoder('utf-8', { fatal: true });

export type BodyFormat = 'json' | 'yaml' | 'protobuf';

/** Throws UnsupportedMediaType. A missing content type is JSON, as curl users expect. */
export function bodyFormat(contentType: string | undefined): BodyFormat {
  if (contentType === undefined || contentType === '' || contentType === 'application/json') return 'json';
  const semicolon = contentType.indexOf(';');
  const type = (semicolon < 0 ? contentType : contentType.slice(0, semicolon)).trim().toLowerCase();
  switch (type) {
    case 'application/json':
      return 'json';
    case 'application/yaml':
    case 'application/x-yaml':
    case 'text/yaml':
      return 'yaml';
    case 'application/vnd.kubernetes.protobuf':
      return 'protobuf';
    default:
      throw newUnsupportedMediaType(contentType, BODY_TYPES);
  }
}

/** Throws BadRequest. Of a member given twice the last one counts; that it was is reported as `policy` says. */
export function parseJson(bytes: Uint8Array, policy?: IssuePolicy): unknown {
  let text: string;
  let value: unknown;
  try {
    text = utf8.decode(bytes);
    value = JSON.parse(text);
  } catch (error) {
    throw newBadRequest(`couldn't get version/kind; json parse error: ${(error as Error).message}`);
  }
  if (policy !== undefined && policy.fieldValidation !== 'Ignore') {
    let duplicates: ReturnType<typeof duplicateFields>;
    try {
      duplicates = duplicateFields(text);
    } catch (error) {
      throw newBadRequest(`couldn't get version/kind; json parse error: ${(error as Error).message}`);
    }
    if (duplicates.length > 0) reportIssues(typeOf(value), duplicates, policy);
  }
  return value;
}

/** Throws BadRequest. Keys given twice are treated as in {@link parseJson}. */
export function parseYaml(bytes: Uint8Array, policy?: IssuePolicy): unknown {
  let parsed: ReturnType<typeof parseYamlValue>;
  try {
    parsed = parseYamlValue(utf8.decode(bytes));
  } catch (error) {
    throw newBadRequest(`error converting YAML to JSON: ${(error as Error).message.split('\n')[0]}`);
  }
  const { value, duplicates } = parsed;
  if (policy !== undefined && duplicates.length > 0) reportIssues(typeOf(value), duplicates, policy);
  return value;
}

/**
 * The body of an apply, which is YAML by its content type and nearly always JSON, its fast subset, in fact. Throws
 * BadRequest.
 */
export function parseConfiguration(bytes: Uint8Array, policy: IssuePolicy): unknown {
  if (bytes[0] === OPENING_BRACE) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
    if (isJson(text)) return parseJson(bytes, policy);
  }
  return parseYaml(bytes, policy);
}

const OPENING_BRACE = 0x7b;

/** YAML's own braces look the same at first. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The value in a body: a parsed document, or for protobuf the decoded object. */
export function parseBody(format: BodyFormat, bytes: Uint8Array, policy: IssuePolicy): unknown {
  switch (format) {
    case 'json':
      return parseJson(bytes, policy);
    case 'yaml':
      return parseYaml(bytes, policy);
    case 'protobuf':
      return parseProtobuf(bytes);
  }
}

/** What a body says it is. */
function typeOf(value: unknown): { apiVersion: string; kind: string } {
  const { apiVersion, kind } = (value ?? {}) as { apiVersion?: unknown; kind?: unknown };
  return { apiVersion: String(apiVersion ?? ''), kind: String(kind ?? '') };
}

function parseProtobuf(bytes: Uint8Array): KubeObject {
  try {
    return decodeEnvelope(bytes);
  } catch (error) {
    throw newBadRequest(`provided data does not appear to be a protobuf message: ${(error as Error).message}`);
  }
}
