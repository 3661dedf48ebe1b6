/**
 * The loop of the leading scheduler: takes pods from the queue, places them on the local state at once ("assume"), and
 * writes the bindings in the background. A binding that fails gives the place back.
 *
 * Deciding is synchronous and sees its own earlier decisions; only writing overlaps. Long queues are worked off in slices,
 * so that watches and answers get their turn between them.
 */

import type { EventRecorder } from '@gantry/client';
import { isConflict, isFenced, isNotFound } from '@gantry/machinery';
import type { Clock, Logger, Timer } from '@gantry/runtime';
import type { Binder } from './binder.ts';
import type { ClusterModel } from './cluster-model.ts';
import type { SchedulingAlgorithm } from './core/algorithm.ts';
import type { PodInfo } from './core/pod-info.ts';
import type { QueuedPod } from './queue/scheduling-queue.ts';
import type { SchedulerMetrics } from './scheduler-metrics.ts';

/** Longest time in milliseconds the event loop is held at a stretch. */
const SLICE_MS = 8;
const MAX_BINDINGS_IN_FLIGHT = 256;
const MAX_REPORTS_IN_FLIGHT = 32;

/** Asked when no node fits; may make room by evicting others. Returns whether it did, so that the pod waits for that. */
export interface Preemptor {
  tryPreempt(info: PodInfo, signal: AbortSignal): Promise<boolean>;
}

export interface SchedulingLoopOptions {
  readonly model: ClusterModel;
  readonly algorithm: SchedulingAlgorithm;
  readonly binder: Binder;
  readonly recorder: EventRecorder;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: SchedulerMetrics;
  readonly preemptor?: Preemptor | undefined;
}

export class SchedulingLoop {
  readonly #options: SchedulingLoopOptions;
  readonly #signal: AbortSignal;
  readonly #reports = new Map<string, { queued: QueuedPod; message: string }>();
  #binding = 0;
  #reporting = 0;
  #scheduled = false;
  #timer: Timer | undefined;
  #idle: PromiseWithResolvers<void> | undefined;

  constructor(options: SchedulingLoopOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = signal;
  }

  /** Runs until the signal aborts; resolves when the last binding in flight has been answered. */
  async run(): Promise<void> {
    const { model } = this.#options;
    model.onWork = () => this.#wake();
    this.#wake();
    await new Promise<void>((resolve) => {
      if (this.#signal.aborted) {
        resolve();
      } else {
        this.#signal.addEventListener('abort', () => resolve(), { once: true });
      }
    });
    model.onWork = undefined;
    this.#timer?.cancel();
    if (this.#binding > 0) {
      this.#idle = Promise.withResolvers();
      await this.#idle.promise;
    }
  }

  #wake(): void {
    if (!this.#scheduled && !this.#signal.aborted) {
      this.#scheduled = true;
      setImmediate(() => {
        this.#scheduled = false;
        this.#slice();
      });
    }
  }

  #slice(): void {
    const { clock, model } = this.#options;
    const { queue } = model;
    const start = clock.monotonicMs();
    queue.flush();
    while (!this.#signal.aborted && this.#binding < MAX_BINDINGS_IN_FLIGHT) {
      const queued = queue.pop();
      if (queued === undefined) {
        break;
      }
      this.#scheduleOne(queued);
      if (clock.monotonicMs() - start > SLICE_MS) {
        break;
      }
    }
    this.#publishCounts();
    if (this.#signal.aborted) {
      return;
    }
    if (queue.counts.active > 0) {
      if (this.#binding < MAX_BINDINGS_IN_FLIGHT) {
        this.#wake();
      }
      return; // otherwise the next answered binding wakes the loop
    }
    this.#timer?.cancel();
    const flushAt = queue.nextFlushAtMs();
    if (flushAt !== undefined) {
      this.#timer = clock.after(Math.max(1, flushAt - clock.monotonicMs()), () => this.#wake());
    }
  }

  #scheduleOne(queued: QueuedPod): void {
    const { algorithm, clock, metrics, model, logger } = this.#options;
    const { info } = queued;
    const start = clock.monotonicMs();
    let result: ReturnType<SchedulingAlgorithm['schedule']>;
    try {
      result = algorithm.schedule(info);
    } catch (error) {
      // One pod that cannot be judged must not stop all others.
      logger.error({ error, pod: info.key }, 'scheduling a pod failed');
      metrics.attempts.inc({ result: 'error' });
      model.queue.setFailed(queued);
      return;
    }
    metrics.algorithmSeconds.observe({}, (clock.monotonicMs() - start) / 1000);
    if (result.type === 'placed') {
      metrics.attempts.inc({ result: 'scheduled' });
      model.assume(info, result.nodeName);
      void this.#bind(queued, result.nodeName);
      return;
    }
    metrics.attempts.inc({ result: 'unschedulable' });
    logger.debug({ pod: info.key, reason: result.message }, 'no node fits');
    model.queue.setUnschedulable(queued, result.rejectedBy);
    this.#report(queued, result.message);
  }

  async #bind(queued: QueuedPod, nodeName: string): Promise<void> {
    const { binder, clock, logger, metrics, model, recorder } = this.#options;
    const { info } = queued;
    const start = clock.monotonicMs();
    this.#binding++;
    try {
      await binder.bind(info, nodeName, this.#signal);
      model.queue.done(queued);
      const now = clock.monotonicMs();
      metrics.bindSeconds.observe({}, (now - start) / 1000);
      metrics.podSeconds.observe(
        { attempts: String(Math.min(queued.attempts, 15)) },
        (now - queued.firstSeenMs) / 1000,
      );
      recorder.event(info.pod, 'Normal', 'Scheduled', `Successfully assigned ${info.key} to ${nodeName}`, {
        action: 'Binding',
      });
    } catch (error) {
      model.forget(info);
      if (isNotFound(error) || (isConflict(error) && !isFenced(error))) {
        // Gone, replaced or bound by someone else: the watch brings whatever is left of it.
        logger.info({ pod: info.key, node: nodeName, error }, 'the pod changed while it was being bound');
        model.requeueIfPending(queued);
      } else {
        logger.warn({ pod: info.key, node: nodeName, error }, 'binding failed, trying again');
        metrics.attempts.inc({ result: 'error' });
        model.requeueIfPending(queued);
      }
    } finally {
      this.#binding--;
      if (this.#binding === 0) {
        this.#idle?.resolve();
      }
      this.#wake();
    }
  }

  /** Tells the pod's condition and events; the newest message per pod wins while the API server is slow. */
  #report(queued: QueuedPod, message: string): void {
    this.#reports.set(queued.info.uid, { queued, message });
    this.#sendReports();
  }

  #sendReports(): void {
    const { binder, logger, preemptor, recorder } = this.#options;
    for (const [uid, { queued, message }] of this.#reports) {
      if (this.#reporting >= MAX_REPORTS_IN_FLIGHT || this.#signal.aborted) {
        return;
      }
      this.#reports.delete(uid);
      this.#reporting++;
      const { info } = queued;
      recorder.event(info.pod, 'Warning', 'FailedScheduling', message, { action: 'Scheduling' });
      void (async () => {
        try {
          await binder.reportUnschedulable(info.pod, 'Unschedulable', message, this.#signal);
          await preemptor?.tryPreempt(info, this.#signal);
        } catch (error) {
          if (!isNotFound(error) && !this.#signal.aborted) {
            logger.warn({ pod: info.key, error }, 'could not report that a pod is unschedulable');
          }
        } finally {
          this.#reporting--;
          this.#sendReports();
        }
      })();
    }
  }

  #publishCounts(): void {
    const { metrics, model } = this.#options;
    for (const [name, count] of Object.entries(model.queue.counts)) {
      metrics.pending.set({ queue: name }, count);
    }
  }
}
