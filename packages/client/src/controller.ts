/** Runs a reconciler over a work queue: what every controller is made of. */
import { isConflict, isNotFound, StatusError } from '@gantry/machinery';
import type { Clock, Logger } from '@gantry/runtime';
import { type MetricsSink, noMetrics } from './metrics.ts';
import { type ObjectKey, objectKey } from './object-key.ts';
import { WorkQueue } from './work-queue.ts';

/**
 * How a reconcile ended.
 * - `done`: forget the key's failures.
 * - `requeue`: fine so far; look again after `afterMs`, or sooner if something changes.
 * - `error` (or throwing): try again with backoff. Conflicts are expected and logged low.
 * - `terminal`: trying again cannot help; logged, and left alone until something changes.
 */
export type ReconcileOutcome =
  | { readonly outcome: 'done' }
  | { readonly outcome: 'requeue'; readonly afterMs: number }
  | { readonly outcome: 'error'; readonly error: unknown }
  | { readonly outcome: 'terminal'; readonly error: unknown };

export const done: ReconcileOutcome = { outcome: 'done' };
export const requeueAfter = (afterMs: number): ReconcileOutcome => ({ outcome: 'requeue', afterMs });
export const terminal = (error: unknown): ReconcileOutcome => ({ outcome: 'terminal', error });

export interface ControllerOptions<K = ObjectKey> {
  readonly name: string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Keys worked on at once. Default 1. One key is never worked on twice at once. */
  readonly workers?: number;
  /**
   * Level-triggered: gets a name, reads everything, computes the difference, writes it. Must be idempotent and must
   * expect a stale cache. `signal` aborts when the controller stops.
   */
  readonly reconcile: (key: K, signal: AbortSignal) => Promise<ReconcileOutcome>;
  readonly metrics?: MetricsSink;
  readonly baseDelayMs?: number;
  readonly maxDelayMs?: number;
}

/** `start`, then `stop`; keys enqueued before `start` wait. Not restartable: make a new one per leadership term. */
export class Controller<K = ObjectKey> {
  readonly name: string;
  readonly queue: WorkQueue<K>;
  readonly #options: ControllerOptions<K>;
  readonly #clock: Clock;
  readonly #stop = new AbortController();
  readonly #results;
  readonly #duration;
  #workers: Promise<void>[] = [];

  constructor(options: ControllerOptions<K>) {
    this.name = options.name;
    this.#options = options;
    this.#clock = options.clock;
    const sink = options.metrics ?? noMetrics;
    this.queue = new WorkQueue<K>({
      name: options.name,
      clock: options.clock,
      metrics: sink,
      ...(options.baseDelayMs === undefined ? {} : { baseDelayMs: options.baseDelayMs }),
      ...(options.maxDelayMs === undefined ? {} : { maxDelayMs: options.maxDelayMs }),
    });
    this.#results = sink.counter('controller_reconcile_total', 'Reconciles by outcome', ['controller', 'outcome']);
    this.#duration = sink.histogram('controller_reconcile_duration_seconds', 'Time per reconcile', ['controller']);
  }

  enqueue(key: K): void {
    this.queue.add(key);
  }

  /** Starts the workers. They end when `signal` aborts or on {@link stop}. */
  start(signal?: AbortSignal): void {
    if (this.#workers.length > 0) return;
    if (signal?.aborted) {
      this.#beginStop(signal.reason);
      return;
    }
    signal?.addEventListener('abort', () => this.#beginStop(signal.reason), { once: true });
    for (let i = 0; i < (this.#options.workers ?? 1); i++) this.#workers.push(this.#work());
  }

  /** Starts and resolves after the last reconcile has ended. */
  async run(signal: AbortSignal): Promise<void> {
    this.start(signal);
    await Promise.all(this.#workers);
  }

  /** Aborts reconciles in flight and resolves when they have ended. Idempotent. */
  async stop(): Promise<void> {
    this.#beginStop(new Error(`controller ${this.name} stopped`));
    await Promise.all(this.#workers);
  }

  #beginStop(reason: unknown): void {
    if (this.#stop.signal.aborted) return;
    this.#stop.abort(reason);
    void this.queue.shutDownAndDrain();
  }

  async #work(): Promise<void> {
    for (;;) {
      const key = await this.queue.get();
      if (key === undefined) return;
      const startedMs = this.#clock.monotonicMs();
      let outcome: ReconcileOutcome;
      try {
        outcome = await this.#options.reconcile(key, this.#stop.signal);
      } catch (error) {
        outcome = { outcome: 'error', error };
      }
      this.#duration.observe({ controller: this.name }, (this.#clock.monotonicMs() - startedMs) / 1000);
      if (!this.#stop.signal.aborted) this.#settle(key, outcome);
      this.queue.done(key);
    }
  }

  #settle(key: K, outcome: ReconcileOutcome): void {
    this.#results.inc({ controller: this.name, outcome: outcome.outcome });
    switch (outcome.outcome) {
      case 'done':
        this.queue.forget(key);
        return;
      case 'requeue':
        this.queue.forget(key);
        this.queue.addAfter(key, outcome.afterMs);
        return;
      case 'error': {
        const retryInMs = this.queue.addRateLimited(key);
        const details = { controller: this.name, key: String(key), retryInMs, error: outcome.error };
        if (isExpected(outcome.error)) this.#options.logger.debug(details, 'reconcile lost a race, trying again');
        else this.#options.logger.warn(details, 'reconcile failed, trying again');
        return;
      }
      case 'terminal':
        this.queue.forget(key);
        this.#options.logger.error(
          { controller: this.name, key: String(key), error: outcome.error },
          'reconcile failed for good',
        );
        return;
    }
  }
}

/** Two writers, or a write to an object that is gone while the cache still shows it: the next look decides. */
function isExpected(error: unknown): boolean {
  return error instanceof StatusError && (isConflict(error) || isNotFound(error));
}

/** A handler that enqueues the key of whatever object it is told about. */
export function enqueueHandler<T extends Parameters<typeof objectKey>[0]>(
  controller: Pick<Controller<ObjectKey>, 'enqueue'>,
): { onAdd(object: T): void; onUpdate(old: T, current: T): void; onDelete(object: T): void } {
  return {
    onAdd: (object) => controller.enqueue(objectKey(object)),
    onUpdate: (_old, current) => controller.enqueue(objectKey(current)),
    onDelete: (object) => controller.enqueue(objectKey(object)),
  };
}
