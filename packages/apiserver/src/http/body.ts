/** Request bodies become values: JSON, YAML or protobuf by content type, never trusted. */
import { decodeEnvelope, type KubeObject } from '@gantry/api';
import { newBadRequest, newUnsupportedMediaType } from '@gantry/machinery';
import { parseDocument } from 'yaml';

export const BODY_TYPES = ['application/json', 'application/yaml', 'application/vnd.kubernetes.protobuf'];

/** Aliases a YAML body may expand to; bounds what a small body can grow into. */
const MAX_YAML_ALIASES = 100;

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

export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch (error) {
    throw newBadRequest(`couldn't get version/kind; json parse error: ${(error as Error).message}`);
  }
}

export function parseYaml(bytes: Uint8Array): unknown {
  try {
    const document = parseDocument(utf8.decode(bytes), { uniqueKeys: true, maxAliasCount: MAX_YAML_ALIASES } as object);
    if (document.errors.length > 0) throw document.errors[0]!;
    return document.toJS({ maxAliasCount: MAX_YAML_ALIASES });
  } catch (error) {
    throw newBadRequest(`error converting YAML to JSON: ${(error as Error).message.split('\n')[0]}`);
  }
}

/** The value in a body: a parsed document, or for protobuf the decoded object. */
export function parseBody(format: BodyFormat, bytes: Uint8Array): unknown {
  switch (format) {
    case 'json':
      return parseJson(bytes);
    case 'yaml':
      return parseYaml(bytes);
    case 'protobuf':
      return parseProtobuf(bytes);
  }
}

function parseProtobuf(bytes: Uint8Array): KubeObject {
  try {
    return decodeEnvelope(bytes);
  } catch (error) {
    throw newBadRequest(`provided data does not appear to be a protobuf message: ${(error as Error).message}`);
  }
}
