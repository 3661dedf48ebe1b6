import { DecodeError } from './decode-error.ts';
import { envelopeMagic, isEnvelope } from './envelope-format.ts';
import { assertShallow, setEnvelopedDecoder } from './forms/raw-json.ts';
import { encodeWith, type GeneratedCodec, type MessageCodec } from './message-codec.ts';
import type { KubeObject } from './scheme/resource-type.ts';
import { findCodec } from './scheme/scheme.ts';
import { Reader } from './wire/reader.ts';

/** The parts of a protobuf envelope. `message` is a view of the input, valid as long as that is. */
export interface Envelope {
  readonly apiVersion: string;
  readonly kind: string;
  /** The bare protobuf message. */
  readonly message: Uint8Array;
}

/**
 * Puts an object into the form it is stored and sent in: `k8s\0`, then kind and apiVersion beside the message.
 * @throws DecodeError when the kind is not a built-in one; such objects are JSON
 */
export function encodeEnvelope(object: { readonly apiVersion?: string; readonly kind?: string }): Uint8Array {
  const { apiVersion = '', kind = '' } = object;
  const codec = findCodec(apiVersion, kind) as GeneratedCodec<unknown> | undefined;
  if (codec === undefined)
    throw new DecodeError('', `no kind ${JSON.stringify(kind)} in ${JSON.stringify(apiVersion)}`);
  return encodeWith((w) => {
    w.string('', 34);
    w.string('', 26);
    const message = w.size();
    codec.writeTo(w, object);
    w.close(message, 18);
    const typeMeta = w.size();
    w.string(kind, 18);
    w.string(apiVersion, 10);
    w.close(typeMeta, 10);
    w.raw(envelopeMagic);
  });
}

/** Wraps an already encoded message. */
export function wrapEnvelope(apiVersion: string, kind: string, message: Uint8Array): Uint8Array {
  return encodeWith((w) => {
    w.string('', 34);
    w.string('', 26);
    w.bytes(message, 18);
    const typeMeta = w.size();
    w.string(kind, 18);
    w.string(apiVersion, 10);
    w.close(typeMeta, 10);
    w.raw(envelopeMagic);
  });
}

/**
 * Takes an envelope apart without looking into the message.
 * @throws DecodeError for bytes that are no envelope
 */
export function openEnvelope(bytes: Uint8Array): Envelope {
  if (!isEnvelope(bytes)) throw new DecodeError('', 'not a protobuf envelope: the bytes do not begin with "k8s\\0"');
  const end = bytes.length;
  const r = new Reader(bytes, 4);
  let apiVersion = '';
  let kind = '';
  let message: Uint8Array = bytes.subarray(end);
  let encoding = '';
  while (r.pos < end) {
    const tag = r.uint32(end);
    if (tag === 10) {
      const to = r.fieldEnd(end);
      while (r.pos < to) {
        const part = r.uint32(to);
        if (part === 10) apiVersion = r.string(to);
        else if (part === 18) kind = r.string(to);
        else r.skip(part, to);
      }
    } else if (tag === 18) message = r.bytes(end);
    else if (tag === 26) encoding = r.string(end);
    else r.skip(tag, end);
  }
  if (encoding !== '') throw new DecodeError('', `content encoding ${JSON.stringify(encoding)} is not supported`);
  return { apiVersion, kind, message };
}

/**
 * Reads a stored or sent object: an envelope, or JSON. Built-in kinds come in canonical form; unknown members of their
 * JSON are dropped. Objects of other kinds are only accepted as JSON and returned as they are.
 * @throws DecodeError for anything else
 */
export function decodeEnvelope(bytes: Uint8Array): KubeObject {
  if (!isEnvelope(bytes)) return decodeJson(bytes);
  const { apiVersion, kind, message } = openEnvelope(bytes);
  return codecOf(apiVersion, kind).decodeAs(message, kind, apiVersion) as KubeObject;
}

// The envelope of a WatchEvent is the only one that names no kind.
function codecOf(apiVersion: string, kind: string): MessageCodec<unknown> {
  const codec = apiVersion === '' && kind === '' ? findCodec('v1', 'WatchEvent') : findCodec(apiVersion, kind);
  if (codec === undefined)
    throw new DecodeError('', `no kind ${JSON.stringify(kind)} in ${JSON.stringify(apiVersion)}`);
  return codec;
}

function decodeJson(bytes: Uint8Array): KubeObject {
  assertShallow(bytes);
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).utf8Slice(0, bytes.length));
  } catch (error) {
    throw new DecodeError(
      '',
      `neither a protobuf envelope nor JSON: ${error instanceof Error ? error.message : error}`,
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DecodeError('', 'neither a protobuf envelope nor a JSON object');
  }
  const { apiVersion, kind } = value as { apiVersion?: unknown; kind?: unknown };
  const codec = typeof apiVersion === 'string' && typeof kind === 'string' ? findCodec(apiVersion, kind) : undefined;
  return (codec === undefined ? value : codec.fromJson(value)) as KubeObject;
}

setEnvelopedDecoder(decodeEnvelope);
