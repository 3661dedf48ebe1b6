/** Sets of completion indexes in the form Job statuses use: `0-2,5,7-9`. Pure. */
export class IndexSet {
  readonly #indexes: ReadonlySet<number>;

  constructor(indexes: Iterable<number> = []) {
    this.#indexes = new Set(indexes);
  }

  /** Parts that are not of the form are left out: a status is only as good as who wrote it. */
  static parse(text: string | undefined, limit: number): IndexSet {
    const indexes: number[] = [];
    for (const part of (text ?? '').split(',')) {
      const match = /^(\d+)(?:-(\d+))?$/.exec(part);
      if (match === null) continue;
      const first = Number(match[1]);
      const last = Math.min(Number(match[2] ?? first), limit - 1);
      for (let index = first; index <= last; index++) indexes.push(index);
    }
    return new IndexSet(indexes);
  }

  get size(): number {
    return this.#indexes.size;
  }

  has(index: number): boolean {
    return this.#indexes.has(index);
  }

  union(other: Iterable<number>): IndexSet {
    return new IndexSet([...this.#indexes, ...other]);
  }

  toString(): string {
    const sorted = [...this.#indexes].sort((a, b) => a - b);
    const parts: string[] = [];
    for (let i = 0; i < sorted.length; i++) {
      const first = sorted[i] as number;
      let last = first;
      while (sorted[i + 1] === last + 1) {
        last += 1;
        i += 1;
      }
      if (last === first) parts.push(String(first));
      // Two neighbours are written apart, three or more as a range.
      else parts.push(last === first + 1 ? `${first},${last}` : `${first}-${last}`);
    }
    return parts.join(',');
  }
}
