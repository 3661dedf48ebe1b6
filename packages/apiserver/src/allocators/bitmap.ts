/**
 * A set of small numbers as Kubernetes stores it: one big-endian integer without leading zero bytes, bit `n` set when `n`
 * is taken.
 */
export class Bitmap {
  readonly size: number;
  readonly #bytes: Uint8Array;

  /** `stored` is what {@link toBytes} gave; bits past `size` are ignored. */
  constructor(size: number, stored: Uint8Array = new Uint8Array()) {
    this.size = size;
    this.#bytes = new Uint8Array(Math.ceil(size / 8));
    const usable = Math.min(stored.length, this.#bytes.length);
    this.#bytes.set(stored.subarray(stored.length - usable), this.#bytes.length - usable);
  }

  has(bit: number): boolean {
    return (this.#bytes[this.#index(bit)]! & (1 << (bit & 7))) !== 0;
  }

  add(bit: number): void {
    this.#bytes[this.#index(bit)]! |= 1 << (bit & 7);
  }

  delete(bit: number): void {
    this.#bytes[this.#index(bit)]! &= ~(1 << (bit & 7));
  }

  /** A free number in `[from, to)`, looked for from `start` on and around; -1 when all are taken. */
  findFree(from: number, to: number, start: number): number {
    for (let i = start; i < to; i++) {
      if (!this.has(i)) {
        return i;
      }
    }
    for (let i = from; i < start; i++) {
      if (!this.has(i)) {
        return i;
      }
    }
    return -1;
  }

  count(): number {
    let total = 0;
    for (let i = 0; i < this.size; i++) {
      total += this.has(i) ? 1 : 0;
    }
    return total;
  }

  *[Symbol.iterator](): Generator<number> {
    for (let i = 0; i < this.size; i++) {
      if (this.has(i)) {
        yield i;
      }
    }
  }

  toBytes(): Uint8Array {
    const first = this.#bytes.findIndex((byte) => byte !== 0);
    return first < 0 ? new Uint8Array() : this.#bytes.subarray(first);
  }

  #index(bit: number): number {
    if (bit < 0 || bit >= this.size) {
      throw new RangeError(`bit ${bit} outside a bitmap of ${this.size}`);
    }
    return this.#bytes.length - 1 - (bit >> 3);
  }
}
