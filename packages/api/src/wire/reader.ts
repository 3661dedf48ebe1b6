import { DecodeError } from '../decode-error.ts';
import { MAX_DEPTH } from '../limits.ts';
import { internShort } from './string-cache.ts';

/**
 * Reads protobuf from one buffer without copying it. Generated decoders walk it with plain position arithmetic:
 * every method that takes `end` refuses to go past it, so a nested message can never read its parent's bytes.
 *
 * All errors are {@link DecodeError}s; no input makes it read out of bounds or loop without progress.
 */
export class Reader {
  readonly buf: Buffer;
  pos: number;
  /** Current nesting of recursive messages. */
  depth = 0;

  constructor(bytes: Uint8Array, pos = 0) {
    this.buf = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.pos = pos;
  }

  /** An unsigned varint of which the low 32 bits count: tags and lengths. */
  uint32(end: number): number {
    const buf = this.buf;
    let p = this.pos;
    if (p >= end) throw truncated();
    let b = buf[p++]!;
    if (b < 0x80) {
      this.pos = p;
      return b;
    }
    let value = b & 0x7f;
    for (let shift = 7; shift < 70; shift += 7) {
      if (p >= end) throw truncated();
      b = buf[p++]!;
      if (shift < 32) value |= (b & 0x7f) << shift;
      if (b < 0x80) {
        this.pos = p;
        return value >>> 0;
      }
    }
    throw new DecodeError('', 'varint longer than ten bytes');
  }

  /** Reads a length and returns the position where the field ends. */
  fieldEnd(end: number): number {
    const n = this.uint32(end);
    const to = this.pos + n;
    if (to > end) throw truncated();
    return to;
  }

  /** An int32, also when sent with the ten bytes of a negative number. */
  int32(end: number): number {
    return this.uint32(end) | 0;
  }

  /** An int64 as a number; beyond 2^53 it is rounded, as JSON numbers are. */
  int64(end: number): number {
    const buf = this.buf;
    let p = this.pos;
    let low = 0;
    let mid = 0;
    let high = 0;
    for (let i = 0; i < 10; i++) {
      if (p >= end) throw truncated();
      const b = buf[p++]!;
      if (i < 4) low |= (b & 0x7f) << (7 * i);
      else if (i < 8) mid |= (b & 0x7f) << (7 * (i - 4));
      else high |= (b & 0x7f) << (7 * (i - 8));
      if (b < 0x80) {
        this.pos = p;
        if (high === 0) return low + mid * 0x10000000;
        const value = BigInt(low) | (BigInt(mid) << 28n) | (BigInt(high) << 56n);
        return Number(BigInt.asIntN(64, value));
      }
    }
    throw new DecodeError('', 'varint longer than ten bytes');
  }

  bool(end: number): boolean {
    return this.int64(end) !== 0;
  }

  double(end: number): number {
    const to = this.pos + 8;
    if (to > end) throw truncated();
    const value = this.buf.readDoubleLE(this.pos);
    this.pos = to;
    return value;
  }

  string(end: number): string {
    const to = this.fieldEnd(end);
    const from = this.pos;
    this.pos = to;
    return to - from <= SHORT_STRING ? internShort(this.buf, from, to) : this.buf.utf8Slice(from, to);
  }

  /** Bytes as standard base64, which is how they stand in JSON. */
  base64(end: number): string {
    const to = this.fieldEnd(end);
    const text = this.buf.base64Slice(this.pos, to);
    this.pos = to;
    return text;
  }

  /** A view of a length-delimited field, valid as long as the input buffer is. */
  bytes(end: number): Buffer {
    const to = this.fieldEnd(end);
    const view = this.buf.subarray(this.pos, to);
    this.pos = to;
    return view;
  }

  /** Skips the value that follows `tag`. */
  skip(tag: number, end: number): void {
    switch (tag & 7) {
      case 0:
        this.int64(end);
        break;
      case 1:
        this.pos += 8;
        break;
      case 2:
        this.pos = this.fieldEnd(end);
        break;
      case 5:
        this.pos += 4;
        break;
      default:
        throw new DecodeError('', `wire type ${tag & 7} at byte ${this.pos}`);
    }
    if (tag >>> 3 === 0) throw new DecodeError('', `field number 0 at byte ${this.pos}`);
    if (this.pos > end) throw truncated();
  }

  /** Skips a field this version does not know and adds its bytes, tag included, to those kept so far. */
  unknown(start: number, tag: number, end: number, kept: Uint8Array[] | undefined): Uint8Array[] {
    this.skip(tag, end);
    const bytes = Uint8Array.prototype.slice.call(this.buf, start, this.pos);
    if (kept === undefined) return [bytes];
    kept.push(bytes);
    return kept;
  }

  /** Counts one more level of a message type that can contain itself. */
  enter(): void {
    if (++this.depth > MAX_DEPTH) throw new DecodeError('', `nested deeper than ${MAX_DEPTH} levels`);
  }

  leave(): void {
    this.depth--;
  }
}

/** Up to this many bytes a string goes through the shared cache. */
const SHORT_STRING = 48;

function truncated(): DecodeError {
  return new DecodeError('', 'unexpected end of protobuf data');
}
