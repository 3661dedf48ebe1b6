/**
 * Decides what becomes of an event before it is sent: pure state, no network. Three things happen to it:
 * 1. *Spam limit:* a source that keeps talking about one object is cut off by a token bucket.
 * 2. *Aggregation:* many similar events (same object, type, reason) with different messages become one that says so.
 * 3. *Counting:* an event seen before raises the count of the Event already stored.
 */
export interface CorrelatedEvent {
  /** Everything that identifies the involved object, joined. */
  readonly object: string;
  readonly type: string;
  readonly reason: string;
  readonly message: string;
}

export type Correlation =
  | { readonly verdict: 'drop' }
  | {
      readonly verdict: 'send';
      /** Identifies the stored Event this one counts into. */
      readonly key: string;
      readonly message: string;
      readonly count: number;
      readonly firstSeenMs: number;
    };

interface Bucket {
  tokens: number;
  filledAtMs: number;
}

interface Similar {
  readonly messages: Set<string>;
  lastSeenMs: number;
}

interface Seen {
  count: number;
  firstSeenMs: number;
}

/** A source may say this much about one object at once, and then one event per five minutes. */
const BURST = 25;
const REFILL_MS = 5 * 60_000;
/** From so many different messages on, within ten minutes of each other, similar events are merged. */
const AGGREGATE_FROM = 10;
const AGGREGATE_WINDOW_MS = 10 * 60_000;
const MEMORY = 4096;

export class EventCorrelator {
  readonly #buckets = new BoundedMap<Bucket>(MEMORY);
  readonly #similar = new BoundedMap<Similar>(MEMORY);
  readonly #seen = new BoundedMap<Seen>(MEMORY);

  correlate(event: CorrelatedEvent, nowMs: number): Correlation {
    if (!this.#takeToken(event.object, nowMs)) return { verdict: 'drop' };
    const group = `${event.object}|${event.type}|${event.reason}`;
    const merged = this.#isMerged(group, event.message, nowMs);
    const key = merged ? group : `${group}|${event.message}`;
    const message = merged ? `(combined from similar events): ${event.message}` : event.message;
    const seen = this.#seen.get(key) ?? { count: 0, firstSeenMs: nowMs };
    seen.count += 1;
    this.#seen.set(key, seen);
    return { verdict: 'send', key, message, count: seen.count, firstSeenMs: seen.firstSeenMs };
  }

  /** The stored Event is gone (they expire): the next one starts a new count. */
  forget(key: string): void {
    this.#seen.delete(key);
  }

  #takeToken(object: string, nowMs: number): boolean {
    const bucket = this.#buckets.get(object) ?? { tokens: BURST, filledAtMs: nowMs };
    bucket.tokens = Math.min(BURST, bucket.tokens + (nowMs - bucket.filledAtMs) / REFILL_MS);
    bucket.filledAtMs = nowMs;
    this.#buckets.set(object, bucket);
    if (bucket.tokens < 1) return false;
    bucket.tokens -= 1;
    return true;
  }

  #isMerged(group: string, message: string, nowMs: number): boolean {
    let similar = this.#similar.get(group);
    if (similar === undefined || nowMs - similar.lastSeenMs > AGGREGATE_WINDOW_MS) {
      similar = { messages: new Set(), lastSeenMs: nowMs };
    }
    similar.lastSeenMs = nowMs;
    if (similar.messages.size < AGGREGATE_FROM) similar.messages.add(message);
    this.#similar.set(group, similar);
    return similar.messages.size >= AGGREGATE_FROM;
  }
}

/** Forgets what was not touched for longest. */
class BoundedMap<V> {
  readonly #limit: number;
  readonly #map = new Map<string, V>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): V | undefined {
    return this.#map.get(key);
  }

  set(key: string, value: V): void {
    this.#map.delete(key);
    this.#map.set(key, value);
    if (this.#map.size > this.#limit) this.#map.delete(this.#map.keys().next().value as string);
  }

  delete(key: string): void {
    this.#map.delete(key);
  }
}
