import { DecodeError } from '../decode-error.ts';
import { isEnvelope } from '../envelope-format.ts';
import { MAX_DEPTH } from '../limits.ts';
import type { Reader } from '../wire/reader.ts';
import type { Writer } from '../wire/writer.ts';
import { looksLikeFieldSet, share, sharedBytes } from './shared-sets.ts';

/** Decodes an enveloped object met inside another; set by the scheme, which alone knows the kinds. */
let decodeEnveloped: ((bytes: Uint8Array) => unknown) | undefined;

/** @internal */
export function setEnvelopedDecoder(decode: (bytes: Uint8Array) => unknown): void {
  decodeEnveloped = decode;
}

/** @internal Any JSON value: its bytes in field 1, nothing when it is null or absent. */
export function writeRawJson(w: Writer, value: unknown, tag: number): void {
  const before = w.size();
  if (value !== null && value !== undefined) w.bytes(sharedBytes(value) ?? Buffer.from(JSON.stringify(value)), 10);
  w.close(before, tag);
}

/** @internal The JSON value of field 1; null when there is none. */
export function readRawJson(r: Reader, outer: number): unknown {
  const raw = readRaw(r, outer);
  if (raw === undefined || raw.length === 0) return null;
  return looksLikeFieldSet(raw) ? share(raw.utf8Slice(0, raw.length), () => parseRaw(raw) as object) : parseRaw(raw);
}

/** @internal As readRawJson, for fields that may also hold an enveloped object. */
export function readRawExtension(r: Reader, outer: number): unknown {
  const raw = readRaw(r, outer);
  if (raw === undefined || raw.length === 0) return null;
  if (!isEnvelope(raw)) return parseRaw(raw);
  if (decodeEnveloped === undefined) throw new DecodeError('', 'an enveloped object where the scheme is not loaded');
  return decodeEnveloped(raw);
}

function readRaw(r: Reader, outer: number): Buffer | undefined {
  const end = r.fieldEnd(outer);
  let raw: Buffer | undefined;
  while (r.pos < end) {
    const tag = r.uint32(end);
    if (tag === 10) raw = r.bytes(end);
    else r.skip(tag, end);
  }
  return raw;
}

function parseRaw(raw: Buffer): unknown {
  // By far the commonest: an empty field set.
  if (raw.length === 2 && raw[0] === 0x7b && raw[1] === 0x7d) return {};
  assertShallow(raw);
  try {
    return JSON.parse(raw.utf8Slice(0, raw.length));
  } catch (error) {
    throw new DecodeError('', `embedded JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * Refuses JSON nested deeper than {@link MAX_DEPTH}, before anything recursive sees it.
 * @throws DecodeError
 */
export function assertShallow(json: Uint8Array): void {
  if (json.length <= MAX_DEPTH) return;
  let depth = 0;
  let inString = false;
  for (let i = 0; i < json.length; i++) {
    const c = json[i]!;
    if (inString) {
      if (c === 0x5c) i++;
      else if (c === 0x22) inString = false;
    } else if (c === 0x22) inString = true;
    else if (c === 0x7b || c === 0x5b) {
      if (++depth > MAX_DEPTH) throw new DecodeError('', `JSON nested deeper than ${MAX_DEPTH} levels`);
    } else if (c === 0x7d || c === 0x5d) depth--;
  }
}
