/** A binary heap whose items can be removed and know their place. */
export interface HeapItem {
  /** Maintained by the heap; -1 outside of it. An item is in one heap at most. */
  heapIndex: number;
}

export class Heap<T extends HeapItem> {
  readonly #items: T[] = [];
  readonly #before: (a: T, b: T) => boolean;

  /** `before` must be a strict order; items it does not order come out in any order. */
  constructor(before: (a: T, b: T) => boolean) {
    this.#before = before;
  }

  get size(): number {
    return this.#items.length;
  }

  peek(): T | undefined {
    return this.#items[0];
  }

  push(item: T): void {
    item.heapIndex = this.#items.length;
    this.#items.push(item);
    this.#up(item.heapIndex);
  }

  pop(): T | undefined {
    const first = this.#items[0];
    if (first !== undefined) {
      this.remove(first);
    }
    return first;
  }

  /** Whether `item` is in this heap. */
  has(item: T): boolean {
    return item.heapIndex >= 0 && this.#items[item.heapIndex] === item;
  }

  remove(item: T): boolean {
    if (!this.has(item)) {
      return false;
    }
    const index = item.heapIndex;
    const last = this.#items.pop()!;
    if (last !== item) {
      this.#items[index] = last;
      last.heapIndex = index;
      this.#up(index);
      this.#down(last.heapIndex);
    }
    item.heapIndex = -1;
    return true;
  }

  #up(start: number): void {
    let index = start;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!this.#before(this.#items[index]!, this.#items[parent]!)) {
        return;
      }
      this.#swap(index, parent);
      index = parent;
    }
  }

  #down(start: number): void {
    let index = start;
    for (;;) {
      let first = index;
      for (const child of [2 * index + 1, 2 * index + 2]) {
        if (child < this.#items.length && this.#before(this.#items[child]!, this.#items[first]!)) {
          first = child;
        }
      }
      if (first === index) {
        return;
      }
      this.#swap(index, first);
      index = first;
    }
  }

  #swap(a: number, b: number): void {
    const left = this.#items[a]!;
    const right = this.#items[b]!;
    this.#items[a] = right;
    this.#items[b] = left;
    right.heapIndex = a;
    left.heapIndex = b;
  }
}
