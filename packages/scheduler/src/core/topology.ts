/** For each topology key in use, the domain (label value) of every node, as small integers. */
import type { Node } from '@gantry/api/core/v1';

export class Topology {
  readonly key: string;
  /** Domain of each slot; -1 where the node lacks the label. */
  domains: Int32Array<ArrayBuffer>;
  readonly #ids = new Map<string, number>();

  constructor(key: string, capacity: number) {
    this.key = key;
    this.domains = new Int32Array(capacity).fill(-1);
  }

  /** Domains ever seen; some may have no node any more. */
  get domainCount(): number {
    return this.#ids.size;
  }

  /** Label value of a domain. */
  valueOf(domain: number): string {
    for (const [value, id] of this.#ids) {
      if (id === domain) {
        return value;
      }
    }
    return '';
  }

  setNode(slot: number, node: Node | undefined): void {
    if (slot >= this.domains.length) {
      const larger = new Int32Array(Math.max(slot + 1, this.domains.length * 2)).fill(-1);
      larger.set(this.domains);
      this.domains = larger;
    }
    const labels = node?.metadata.labels;
    const value = labels !== undefined && Object.hasOwn(labels, this.key) ? labels[this.key] : undefined;
    if (value === undefined) {
      this.domains[slot] = -1;
      return;
    }
    let id = this.#ids.get(value);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(value, id);
    }
    this.domains[slot] = id;
  }
}
