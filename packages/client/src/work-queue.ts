/** The queue between event handlers and reconcilers. */
import type { Clock, Timer } from '@gantry/runtime';
import { type MetricsSink, noMetrics } from './metrics.ts';

export interface WorkQueueOptions {
  readonly clock: Clock;
  /** Label of this queue's metrics. */
  readonly name?: string;
  /** First retry delay of a key, milliseconds; doubles with each failure. Default 5. */
  readonly baseDelayMs?: number;
  /** Longest retry delay, milliseconds. Default 60 000. */
  readonly maxDelayMs?: number;
  readonly metrics?: MetricsSink;
}

interface Waiting<K> {
  readonly key: K;
  readyAtMs: number;
}

/**
 * A queue of keys with these guarantees:
 * - *Deduplicated:* a key that is queued already is not queued twice.
 * - *Exclusive:* between {@link get} and {@link done} nobody else is given the same key. Adding it meanwhile queues it
 *   again after `done`, so no notification is lost.
 * - *Fair:* keys come out in the order they were (first) added.
 *
 * ```
 *              add                    get                    done
 *   (absent) ───────▶ queued ─────────────────▶ processing ────────▶ (absent)
 *                       ▲                         │ add
 *                       └───────── done ◀── dirty ◀┘
 * ```
 */
export class WorkQueue<K = string> {
  readonly #clock: Clock;
  readonly #baseDelayMs: number;
  readonly #maxDelayMs: number;
  readonly #queue = new Map<K, number>(); // insertion ordered; value: monotonic time added
  readonly #processing = new Map<K, number>(); // value: monotonic time started
  readonly #dirty = new Map<K, number>(); // added while processing
  readonly #failures = new Map<K, number>();
  readonly #waiting = new Map<K, Waiting<K>>();
  readonly #getters: ((key: K | undefined) => void)[] = [];
  readonly #drained: (() => void)[] = [];
  readonly #labels: Readonly<Record<string, string>>;
  readonly #metrics;
  #timer: Timer | undefined;
  #timerAtMs = Number.POSITIVE_INFINITY;
  #shuttingDown = false;

  constructor(options: WorkQueueOptions) {
    this.#clock = options.clock;
    this.#baseDelayMs = options.baseDelayMs ?? 5;
    this.#maxDelayMs = options.maxDelayMs ?? 60_000;
    this.#labels = { name: options.name ?? '' };
    const sink = options.metrics ?? noMetrics;
    this.#metrics = {
      depth: sink.gauge('workqueue_depth', 'Keys waiting in the queue', ['name']),
      adds: sink.counter('workqueue_adds_total', 'Keys added to the queue', ['name']),
      retries: sink.counter('workqueue_retries_total', 'Keys added again after a failure', ['name']),
      wait: sink.histogram('workqueue_queue_duration_seconds', 'Time a key waited before it was taken', ['name']),
      work: sink.histogram('workqueue_work_duration_seconds', 'Time a key was worked on', ['name']),
    };
  }

  /** Keys ready to be taken. */
  get length(): number {
    return this.#queue.size;
  }

  /** Keys taken and not done yet. */
  get processing(): number {
    return this.#processing.size;
  }

  get shuttingDown(): boolean {
    return this.#shuttingDown;
  }

  /** Queues a key now. Ignored after shutdown. */
  add(key: K): void {
    if (this.#shuttingDown) return;
    this.#dropWaiting(key);
    if (this.#processing.has(key)) {
      if (!this.#dirty.has(key)) this.#dirty.set(key, this.#clock.monotonicMs());
      return;
    }
    if (this.#queue.has(key)) return;
    this.#metrics.adds.inc(this.#labels);
    this.#push(key, this.#clock.monotonicMs());
  }

  /** Queues a key after `delayMs`. If it is already due sooner, the sooner time stays. */
  addAfter(key: K, delayMs: number): void {
    if (this.#shuttingDown) return;
    if (delayMs <= 0) {
      this.add(key);
      return;
    }
    const readyAtMs = this.#clock.monotonicMs() + delayMs;
    const waiting = this.#waiting.get(key);
    if (waiting === undefined) this.#waiting.set(key, { key, readyAtMs });
    else if (readyAtMs < waiting.readyAtMs) waiting.readyAtMs = readyAtMs;
    else return;
    this.#armTimer(readyAtMs);
  }

  /** Queues a key after its own backoff, which grows with each call until {@link forget}. Returns the delay. */
  addRateLimited(key: K): number {
    const failures = this.#failures.get(key) ?? 0;
    this.#failures.set(key, failures + 1);
    const delayMs = Math.min(this.#maxDelayMs, this.#baseDelayMs * 2 ** Math.min(failures, 40));
    this.#metrics.retries.inc(this.#labels);
    this.addAfter(key, delayMs);
    return delayMs;
  }

  /** The key succeeded: its backoff starts over. */
  forget(key: K): void {
    this.#failures.delete(key);
  }

  /** How often {@link addRateLimited} was called for the key since the last {@link forget}. */
  failures(key: K): number {
    return this.#failures.get(key) ?? 0;
  }

  /** The next key, waiting for one; `undefined` once the queue is shut down and empty. Pair it with {@link done}. */
  get(): Promise<K | undefined> {
    const next = this.#queue.entries().next();
    if (next.done) {
      if (this.#shuttingDown) return Promise.resolve(undefined);
      return new Promise((resolve) => this.#getters.push(resolve));
    }
    const [key, addedAtMs] = next.value;
    this.#queue.delete(key);
    this.#take(key, addedAtMs);
    this.#reportDepth();
    return Promise.resolve(key);
  }

  /** Work on the key has ended, well or not. */
  done(key: K): void {
    const startedAtMs = this.#processing.get(key);
    if (startedAtMs === undefined) return;
    this.#processing.delete(key);
    this.#metrics.work.observe(this.#labels, (this.#clock.monotonicMs() - startedAtMs) / 1000);
    const addedAtMs = this.#dirty.get(key);
    if (addedAtMs !== undefined) {
      this.#dirty.delete(key);
      if (!this.#shuttingDown) {
        this.#metrics.adds.inc(this.#labels);
        this.#push(key, addedAtMs);
      }
    }
    this.#checkDrained();
  }

  /** Takes no more keys; queued ones may still be got, delayed ones are dropped. Idempotent. */
  shutDown(): void {
    this.#shuttingDown = true;
    this.#timer?.cancel();
    this.#waiting.clear();
    this.#dirty.clear();
    for (const getter of this.#getters.splice(0)) getter(undefined);
    this.#checkDrained();
  }

  /** Shuts down, drops what is queued, and resolves when nothing is being worked on any more. */
  shutDownAndDrain(): Promise<void> {
    this.#queue.clear();
    const drained = new Promise<void>((resolve) => this.#drained.push(resolve));
    this.shutDown();
    return drained;
  }

  #push(key: K, addedAtMs: number): void {
    const getter = this.#getters.shift();
    if (getter === undefined) {
      this.#queue.set(key, addedAtMs);
      this.#reportDepth();
      return;
    }
    this.#take(key, addedAtMs);
    getter(key);
  }

  #take(key: K, addedAtMs: number): void {
    const nowMs = this.#clock.monotonicMs();
    this.#processing.set(key, nowMs);
    this.#metrics.wait.observe(this.#labels, (nowMs - addedAtMs) / 1000);
  }

  #reportDepth(): void {
    this.#metrics.depth.set(this.#labels, this.#queue.size);
  }

  #dropWaiting(key: K): void {
    this.#waiting.delete(key);
  }

  #armTimer(atMs: number): void {
    if (atMs >= this.#timerAtMs) return;
    this.#timer?.cancel();
    this.#timerAtMs = atMs;
    this.#timer = this.#clock.after(Math.max(0, atMs - this.#clock.monotonicMs()), () => this.#release());
  }

  /** Moves due keys to the queue and arms the timer for the next one. Delayed keys are few, so a scan is enough. */
  #release(): void {
    this.#timerAtMs = Number.POSITIVE_INFINITY;
    if (this.#shuttingDown) return;
    const nowMs = this.#clock.monotonicMs();
    const due: Waiting<K>[] = [];
    let next = Number.POSITIVE_INFINITY;
    for (const waiting of this.#waiting.values()) {
      if (waiting.readyAtMs <= nowMs) due.push(waiting);
      else next = Math.min(next, waiting.readyAtMs);
    }
    due.sort((a, b) => a.readyAtMs - b.readyAtMs);
    for (const waiting of due) this.add(waiting.key);
    if (next !== Number.POSITIVE_INFINITY) this.#armTimer(next);
  }

  #checkDrained(): void {
    if (!this.#shuttingDown || this.#processing.size > 0) return;
    for (const resolve of this.#drained.splice(0)) resolve();
  }
}
