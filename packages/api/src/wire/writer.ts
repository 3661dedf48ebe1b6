/**
 * Writes protobuf back to front.
 *
 * A length-delimited field needs its length before its content. Writing from the end of the buffer to the start makes
 * the length known when its turn comes, so nested messages need neither a second pass nor a buffer of their own.
 * Generated encoders therefore write fields in descending order; the bytes come out ascending.
 *
 * A writer is reused: {@link Writer.finish} copies the result out and leaves it empty.
 */
export class Writer {
  private buf: Buffer;
  /** Start of what has been written; everything from here to the end of the buffer is output. */
  pos: number;

  constructor(size = 16 * 1024) {
    this.buf = Buffer.allocUnsafeSlow(size);
    this.pos = size;
  }

  /** Copies the output into a fresh array of exactly its size and empties the writer. */
  finish(): Uint8Array {
    const out = new Uint8Array(this.buf.length - this.pos);
    out.set(this.buf.subarray(this.pos));
    // One huge object must not pin its buffer for the life of the process.
    if (this.buf.length > MAX_KEPT_BUFFER) this.buf = Buffer.allocUnsafeSlow(MAX_KEPT_BUFFER);
    this.pos = this.buf.length;
    return out;
  }

  /** Drops whatever a failed encode left behind. */
  reset(): void {
    this.pos = this.buf.length;
  }

  private grow(need: number): void {
    const used = this.buf.length - this.pos;
    let size = this.buf.length * 2;
    while (size - used < need) size *= 2;
    const next = Buffer.allocUnsafeSlow(size);
    this.buf.copy(next, size - used, this.pos);
    this.buf = next;
    this.pos = size - used;
  }

  /** An unsigned varint below 2^32: tags and lengths. */
  uint32(value: number): void {
    if (this.pos < 5) this.grow(5);
    const buf = this.buf;
    if (value < 0x80) {
      buf[--this.pos] = value;
    } else if (value < 0x4000) {
      buf[--this.pos] = value >>> 7;
      buf[--this.pos] = (value & 0x7f) | 0x80;
    } else if (value < 0x200000) {
      buf[--this.pos] = value >>> 14;
      buf[--this.pos] = ((value >>> 7) & 0x7f) | 0x80;
      buf[--this.pos] = (value & 0x7f) | 0x80;
    } else if (value < 0x10000000) {
      buf[--this.pos] = value >>> 21;
      buf[--this.pos] = ((value >>> 14) & 0x7f) | 0x80;
      buf[--this.pos] = ((value >>> 7) & 0x7f) | 0x80;
      buf[--this.pos] = (value & 0x7f) | 0x80;
    } else {
      buf[--this.pos] = value >>> 28;
      buf[--this.pos] = ((value >>> 21) & 0x7f) | 0x80;
      buf[--this.pos] = ((value >>> 14) & 0x7f) | 0x80;
      buf[--this.pos] = ((value >>> 7) & 0x7f) | 0x80;
      buf[--this.pos] = (value & 0x7f) | 0x80;
    }
  }

  /** A signed integer of up to 64 bits; negative numbers take ten bytes, as protobuf prescribes for int32 and int64. */
  int(value: number | null | undefined, tag: number): void {
    const v = value ?? 0;
    if (v >= 0 && v <= 0xffffffff && v % 1 === 0) this.uint32(v);
    else this.bigVarint(toInt64(v));
    this.uint32(tag);
  }

  private bigVarint(value: bigint): void {
    if (this.pos < 10) this.grow(10);
    let v = BigInt.asUintN(64, value);
    const bytes: number[] = [];
    while (v > 0x7fn) {
      bytes.push(Number(v & 0x7fn) | 0x80);
      v >>= 7n;
    }
    bytes.push(Number(v));
    for (let i = bytes.length - 1; i >= 0; i--) this.buf[--this.pos] = bytes[i]!;
  }

  /** A nanosecond count or another 64-bit integer that a double cannot hold exactly. */
  int64(value: bigint, tag: number): void {
    this.bigVarint(value);
    this.uint32(tag);
  }

  bool(value: boolean | null | undefined, tag: number): void {
    if (this.pos < 1) this.grow(1);
    this.buf[--this.pos] = value ? 1 : 0;
    this.uint32(tag);
  }

  double(value: number | null | undefined, tag: number): void {
    if (this.pos < 8) this.grow(8);
    this.pos -= 8;
    this.buf.writeDoubleLE(value ?? 0, this.pos);
    this.uint32(tag);
  }

  string(value: string | null | undefined, tag: number): void {
    const s = value ?? '';
    const n = s.length;
    if (this.pos < n * 3) this.grow(n * 3);
    const end = this.pos;
    if (n <= SHORT_STRING) {
      const buf = this.buf;
      let p = end;
      let i = n;
      while (i > 0) {
        const c = s.charCodeAt(i - 1);
        if (c > 0x7f) break;
        buf[--p] = c;
        i--;
      }
      if (i === 0) this.pos = p;
      else this.utf8(s, end);
    } else {
      this.utf8(s, end);
    }
    this.uint32(end - this.pos);
    this.uint32(tag);
  }

  private utf8(s: string, end: number): void {
    const size = Buffer.byteLength(s);
    this.pos = end - size;
    this.buf.utf8Write(s, this.pos, size);
  }

  /** Bytes given as standard base64, which is how they stand in JSON. */
  base64(value: string | null | undefined, tag: number): void {
    this.bytes(Buffer.from(value ?? '', 'base64'), tag);
  }

  bytes(value: Uint8Array, tag: number): void {
    this.raw(value);
    this.uint32(value.length);
    this.uint32(tag);
  }

  /** Appends bytes as they are, such as the unknown fields of a message. */
  raw(value: Uint8Array): void {
    if (this.pos < value.length) this.grow(value.length);
    this.pos -= value.length;
    this.buf.set(value, this.pos);
  }

  /** Bytes written so far. Positions shift when the buffer grows, sizes do not. */
  size(): number {
    return this.buf.length - this.pos;
  }

  /** Closes a nested message that began when {@link size} was `before`. */
  close(before: number, tag: number): void {
    this.uint32(this.buf.length - this.pos - before);
    this.uint32(tag);
  }
}

const MAX_KEPT_BUFFER = 1 << 20;
/** Up to this length a loop over the characters beats the call into the runtime. */
const SHORT_STRING = 48;

function toInt64(value: number): bigint {
  if (!Number.isInteger(value)) throw new RangeError(`not an integer: ${value}`);
  return BigInt(value);
}
