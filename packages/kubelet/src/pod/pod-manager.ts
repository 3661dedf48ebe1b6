import type { Pod } from '@gantry/api/core/v1';
import type { Timer } from '@gantry/runtime';
import type { ObservedPod } from '../runtime/contract.ts';
import type { KubeletContext } from './kubelet-context.ts';
import type { PodEvent, PodState } from './machine.ts';
import { PodWorker } from './pod-worker.ts';

export interface PodManagerOptions {
  readonly context: KubeletContext;
  /** Whether a pod that has not run here yet may; a reason and message when not. */
  readonly admit: (pod: Pod, others: readonly Pod[]) => { reason: string; message: string } | undefined;
  readonly onState: (state: PodState) => void;
  readonly onForgotten: (podUid: string) => void;
  /** How often everything is listed in case an event was lost, in milliseconds. */
  readonly relistPeriodMs: number;
}

/**
 * All pods of the host. The source (API or files) says what should run through {@link put} and {@link remove}; the runtime says what changed;
 * whatever runs without being asked for is ended.
 */
export class PodManager {
  private readonly options: PodManagerOptions;
  private readonly workers = new Map<string, PodWorker>();
  private readonly stopSignal = new AbortController();
  private timer: Timer | undefined;
  private sourceHasSynced = false;
  /** Traces of pods found at the start, until the source has spoken for them. */
  private unclaimed = new Map<string, ObservedPod>();

  constructor(options: PodManagerOptions) {
    this.options = options;
  }

  /** Learns what runs already. Call before the first {@link put}. */
  async start(): Promise<void> {
    for (const pod of await this.options.context.runtime.listPods()) this.unclaimed.set(pod.uid, pod);
    void this.followEvents();
    this.timer = this.options.context.clock.every(this.options.relistPeriodMs, () => void this.relist());
  }

  /** The source has listed all its pods once: what runs and was not named is an orphan. */
  sourceSynced(): void {
    this.sourceHasSynced = true;
    for (const observed of this.unclaimed.values()) this.adoptOrphan(observed);
    this.unclaimed.clear();
  }

  /** True once the source has listed all its pods. */
  get synced(): boolean {
    return this.sourceHasSynced;
  }

  put(pod: Pod): void {
    const uid = pod.metadata.uid ?? '';
    const known = this.workers.get(uid);
    if (known !== undefined) {
      known.dispatch({ type: 'podUpdated', pod });
      return;
    }
    const ranBefore = this.unclaimed.delete(uid);
    const others = [...this.workers.values()]
      .filter((other) => !other.current.terminal)
      .map((other) => other.current.pod);
    const worker = this.addWorker(pod);
    const over = pod.status.phase === 'Succeeded' || pod.status.phase === 'Failed';
    if (!ranBefore && !over && pod.metadata.deletionTimestamp == null) {
      const rejection = this.options.admit(pod, others);
      if (rejection !== undefined) {
        this.options.context.record(pod, 'Warning', rejection.reason, rejection.message);
        worker.dispatch({ type: 'end', ending: { ...rejection, graceSeconds: 0 } });
      }
    }
    if (ranBefore) {
      worker.observe();
      return;
    }
    // A pod that is new here has left no trace in the runtime; asking would only delay its start.
    const { name = '', namespace = '' } = pod.metadata;
    worker.dispatch({ type: 'observed', observed: { uid, name, namespace, sandboxes: [], containers: [] } });
  }

  /** The object is gone from the source. */
  remove(podUid: string): void {
    this.workers.get(podUid)?.dispatch({ type: 'podRemoved' });
  }

  dispatch(podUid: string, event: PodEvent): void {
    this.workers.get(podUid)?.dispatch(event);
  }

  dispatchAll(event: PodEvent): void {
    for (const worker of this.workers.values()) worker.dispatch(event);
  }

  state(podUid: string): PodState | undefined {
    return this.workers.get(podUid)?.current;
  }

  find(namespace: string, name: string): PodState | undefined {
    for (const worker of this.workers.values()) {
      const { metadata } = worker.current.pod;
      if (metadata.namespace === namespace && metadata.name === name && !worker.current.removed) return worker.current;
    }
    return undefined;
  }

  states(): PodState[] {
    return [...this.workers.values()].map((worker) => worker.current);
  }

  /** Stops looking after pods. Their containers run on. */
  stop(): void {
    this.stopSignal.abort();
    this.timer?.cancel();
    for (const worker of this.workers.values()) worker.stop();
  }

  private addWorker(pod: Pod): PodWorker {
    const worker = new PodWorker(pod, {
      context: this.options.context,
      onState: this.options.onState,
      onFinished: (uid) => {
        this.workers.delete(uid);
        this.options.onForgotten(uid);
      },
    });
    this.workers.set(pod.metadata.uid ?? '', worker);
    return worker;
  }

  private adoptOrphan(observed: ObservedPod): void {
    this.options.context.logger.info({ pod: observed.name, uid: observed.uid }, 'ending a pod that nobody asks for');
    const worker = this.addWorker(orphanPod(observed));
    worker.dispatch({ type: 'podRemoved' });
    worker.dispatch({ type: 'observed', observed });
  }

  private async followEvents(): Promise<void> {
    const { runtime, clock, logger } = this.options.context;
    const { signal } = this.stopSignal;
    for (let connection = 0; !signal.aborted; connection++) {
      const changes = runtime.events(signal);
      if (changes === undefined) return;
      // What happened while nobody listened is found by listing, once the new stream is up.
      if (connection > 0) clock.after(resubscribedMs, () => void this.relist());
      try {
        for await (const change of changes) {
          if (change.podUid === undefined) void this.relist();
          else this.workers.get(change.podUid)?.observe();
        }
      } catch (error) {
        if (signal.aborted) return;
        logger.warn({ err: error instanceof Error ? error.message : String(error) }, 'runtime event stream lost');
      }
      await clock.sleep(reconnectMs, signal).catch(() => undefined);
    }
  }

  /** Looks at every pod that the runtime knows differently than we do, and ends orphans. */
  private async relist(): Promise<void> {
    const { runtime, logger } = this.options.context;
    try {
      const seen = new Map((await runtime.listPods()).map((pod) => [pod.uid, pod]));
      for (const [uid, worker] of this.workers) {
        if (summary(seen.get(uid)) !== summary(worker.current.observed)) worker.observe();
      }
      for (const [uid, observed] of seen) {
        if (this.workers.has(uid)) continue;
        if (this.sourceHasSynced) this.adoptOrphan(observed);
        else this.unclaimed.set(uid, observed);
      }
    } catch (error) {
      logger.warn({ err: error instanceof Error ? error.message : String(error) }, 'cannot list pods of the runtime');
    }
  }
}

/** Pause before the event stream is opened again, and the time it is given to come up. */
const reconnectMs = 500;
const resubscribedMs = 500;

function summary(pod: ObservedPod | undefined): string {
  const sandboxes = (pod?.sandboxes ?? []).map((sandbox) => `${sandbox.id}${sandbox.ready}`);
  const containers = (pod?.containers ?? []).map((container) => `${container.id}${container.state}`);
  return [...sandboxes, ...containers].sort().join(' ');
}

/** As much of a pod as its traces tell; enough to end it. */
function orphanPod(observed: ObservedPod): Pod {
  const names = [...new Set(observed.containers.map((container) => container.name))];
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: observed.name, namespace: observed.namespace, uid: observed.uid },
    spec: { containers: names.map((name) => ({ name, resources: {} })) },
    status: {},
  } as Pod;
}
