/** A small map that forgets: the oldest entry when full, and every entry after its time. */
import type { Clock } from '@gantry/runtime';

interface Entry<V> {
  readonly value: V;
  readonly expiresAtMs: number;
}

/**
 * Bounded in size and age, on the monotonic clock. Insertion order stands in for recency: an entry lives `ttlMs` at most,
 * so an exact LRU would buy nothing for the cost of a write on every hit.
 */
export class BoundedCache<K, V> {
  readonly #entries = new Map<K, Entry<V>>();
  readonly #clock: Pick<Clock, 'monotonicMs'>;
  readonly #maxEntries: number;
  readonly #ttlMs: number;

  constructor(options: { clock: Pick<Clock, 'monotonicMs'>; maxEntries: number; ttlMs: number }) {
    this.#clock = options.clock;
    this.#maxEntries = options.maxEntries;
    this.#ttlMs = options.ttlMs;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: K): V | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    if (entry.expiresAtMs <= this.#clock.monotonicMs()) {
      this.#entries.delete(key);
      return undefined;
    }
    return entry.value;
  }

  set(key: K, value: V, ttlMs: number = this.#ttlMs): void {
    this.#entries.delete(key);
    if (this.#entries.size >= this.#maxEntries) {
      const oldest = this.#entries.keys().next();
      if (!oldest.done) this.#entries.delete(oldest.value);
    }
    this.#entries.set(key, { value, expiresAtMs: this.#clock.monotonicMs() + ttlMs });
  }

  delete(key: K): void {
    this.#entries.delete(key);
  }

  clear(): void {
    this.#entries.clear();
  }
}
