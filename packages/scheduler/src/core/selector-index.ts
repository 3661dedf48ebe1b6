/**
 * Finds, among many label selectors, those that may match a pod, without trying each: a selector that demands a label
 * value is filed under it, and a pod's labels are looked up.
 */
import type { LabelSelector } from '@gantry/machinery';
import type { Labels } from './pod-term.ts';

export interface Indexed {
  /** A selector whose match is necessary for a match of the whole. */
  readonly indexSelector: LabelSelector;
}

export class SelectorIndex<T extends Indexed> {
  readonly #byLabel = new Map<string, Set<T>>();
  /** Selectors that demand no particular value. */
  readonly #rest = new Set<T>();

  add(item: T): void {
    const keys = keysOf(item.indexSelector);
    if (keys === undefined) {
      this.#rest.add(item);
      return;
    }
    for (const key of keys) {
      let bucket = this.#byLabel.get(key);
      if (bucket === undefined) {
        bucket = new Set();
        this.#byLabel.set(key, bucket);
      }
      bucket.add(item);
    }
  }

  remove(item: T): void {
    const keys = keysOf(item.indexSelector);
    if (keys === undefined) {
      this.#rest.delete(item);
      return;
    }
    for (const key of keys) {
      const bucket = this.#byLabel.get(key);
      bucket?.delete(item);
      if (bucket?.size === 0) {
        this.#byLabel.delete(key);
      }
    }
  }

  /** Visits every item that could match these labels, each once; the caller makes sure. */
  forEach(labels: Labels, visit: (item: T) => void): void {
    if (this.#byLabel.size > 0) {
      for (const name in labels) {
        const bucket = this.#byLabel.get(`${name}\u0000${labels[name]}`);
        if (bucket !== undefined) {
          for (const item of bucket) {
            visit(item);
          }
        }
      }
    }
    for (const item of this.#rest) {
      visit(item);
    }
  }
}

/** All keys come from one requirement, and a pod has one value for its label, so no item is found twice. */
function keysOf(selector: LabelSelector): string[] | undefined {
  if (selector.isNothing()) {
    return [];
  }
  const demand = selector.requirements.find((each) => each.operator === 'In');
  return demand?.values.map((value) => `${demand.key}\u0000${value}`);
}
