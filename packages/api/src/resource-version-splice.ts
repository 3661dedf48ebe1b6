import { DecodeError } from './decode-error.ts';
import { Reader } from './wire/reader.ts';

/** Tags of `metadata` in an object and of `resourceVersion` in ObjectMeta. */
const METADATA = (1 << 3) | 2;
const RESOURCE_VERSION = (6 << 3) | 2;

/**
 * Returns a bare message of a kind with ObjectMeta (as field 1) with metadata.resourceVersion set to `resourceVersion`.
 * Nothing else is decoded or changed: all other bytes are copied. The input is left alone.
 *
 * This is how stored bytes, which carry no resourceVersion, become served bytes at the cost of one copy.
 * @throws DecodeError for bytes that are no protobuf message
 */
export function withResourceVersion(message: Uint8Array, resourceVersion: string): Uint8Array {
  const r = new Reader(message);
  const end = message.length;
  // Metadata is the first field in what any Kubernetes component writes; other writers may have it anywhere.
  let metaStart = -1;
  let metaFrom = 0;
  let metaTo = 0;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    if (tag === METADATA) {
      metaTo = r.fieldEnd(end);
      metaStart = start;
      metaFrom = r.pos;
      break;
    }
    r.skip(tag, end);
  }
  if (metaStart < 0) {
    metaStart = 0;
    metaTo = 0;
  }
  const { insertAt, cutFrom, cutTo } = findResourceVersion(r, metaFrom, metaTo);
  const value = Buffer.from(resourceVersion);
  const fieldSize = 1 + varintSize(value.length) + value.length;
  const metaSize = metaTo - metaFrom - (cutTo - cutFrom) + fieldSize;
  const out = Buffer.allocUnsafeSlow(metaStart + 1 + varintSize(metaSize) + metaSize + (end - metaTo));
  let p = copy(out, 0, message, 0, metaStart);
  out[p++] = METADATA;
  p = writeVarint(out, p, metaSize);
  p = copy(out, p, message, metaFrom, insertAt);
  out[p++] = RESOURCE_VERSION;
  p = writeVarint(out, p, value.length);
  out.set(value, p);
  p += value.length;
  p = copy(out, p, message, cutTo, metaTo);
  p = copy(out, p, message, metaTo, end);
  return new Uint8Array(out.buffer, out.byteOffset, p);
}

/** Where the field stands in metadata, or where it belongs: fields ascend. */
function findResourceVersion(
  r: Reader,
  from: number,
  to: number,
): { insertAt: number; cutFrom: number; cutTo: number } {
  r.pos = from;
  while (r.pos < to) {
    const start = r.pos;
    const tag = r.uint32(to);
    if (tag === RESOURCE_VERSION) {
      r.pos = r.fieldEnd(to);
      return { insertAt: start, cutFrom: start, cutTo: r.pos };
    }
    if (tag >>> 3 > 6) return { insertAt: start, cutFrom: start, cutTo: start };
    r.skip(tag, to);
  }
  if (r.pos > to) throw new DecodeError('', 'unexpected end of protobuf data');
  return { insertAt: to, cutFrom: to, cutTo: to };
}

function copy(out: Buffer, at: number, source: Uint8Array, from: number, to: number): number {
  out.set(source.subarray(from, to), at);
  return at + to - from;
}

function varintSize(value: number): number {
  return value < 0x80 ? 1 : value < 0x4000 ? 2 : value < 0x200000 ? 3 : value < 0x10000000 ? 4 : 5;
}

function writeVarint(out: Buffer, at: number, value: number): number {
  let p = at;
  let v = value;
  while (v > 0x7f) {
    out[p++] = (v & 0x7f) | 0x80;
    v >>>= 7;
  }
  out[p++] = v;
  return p;
}
