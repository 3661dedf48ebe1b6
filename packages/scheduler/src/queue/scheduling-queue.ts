/**
 * The pods waiting for a node.
 *
 * ```
 *   add ──▶ active ──pop──▶ (being scheduled) ──placed──▶ gone
 *            ▲  ▲                │ no node fits          │ an error
 *            │  │                ▼                       ▼
 *            │  └─time is up─ backing off ◀──event── unschedulable
 *            └───── gates removed ───── gated
 * ```
 *
 * Active pods come out by priority, then by how long they have waited. A pod no node fits waits until an event that may
 * help it (see hints.ts), and at most {@link FLUSH_AFTER_MS}; then it still waits out its backoff, which doubles with each
 * try. Pure apart from the clock it reads: nothing happens by itself, the owner calls {@link SchedulingQueue.flush}.
 */
import type { Clock } from '@gantry/runtime';
import type { FilterName } from '../core/framework.ts';
import type { PodInfo } from '../core/pod-info.ts';
import type { ClusterEvent } from './cluster-event.ts';
import { Heap, type HeapItem } from './heap.ts';
import { filtersByEvent, hints } from './hints.ts';

export const INITIAL_BACKOFF_MS = 1_000;
export const MAX_BACKOFF_MS = 10_000;
/** A pod is tried again after this long even if no event seemed to help. */
export const FLUSH_AFTER_MS = 5 * 60_000;

export interface QueuedPod extends HeapItem {
  info: PodInfo;
  /** Tries so far. */
  attempts: number;
  /** Monotonic time of the first sighting, for latency figures. */
  readonly firstSeenMs: number;
  /** Monotonic time of entering the queue it is in; orders equal priorities. */
  queuedAtMs: number;
  /** When the last try ended; backoff counts from here. */
  lastTriedMs: number;
  rejectedBy: ReadonlySet<FilterName>;
  readonly sequence: number;
  place: 'active' | 'backoff' | 'unschedulable' | 'gated' | 'out';
}

export class SchedulingQueue {
  readonly #clock: Pick<Clock, 'monotonicMs'>;
  readonly #pods = new Map<string, QueuedPod>();
  readonly #active = new Heap<QueuedPod>(isBefore);
  readonly #backoff = new Heap<QueuedPod>((a, b) => backoffEndsAt(a) < backoffEndsAt(b));
  /** In the order they became unschedulable. */
  readonly #unschedulable = new Set<QueuedPod>();
  readonly #byFilter = new Map<FilterName, Set<QueuedPod>>();
  /** Rejected without any filter: there was no node at all. */
  readonly #withoutNodes = new Set<QueuedPod>();
  #sequence = 0;
  #gated = 0;

  constructor(clock: Pick<Clock, 'monotonicMs'>) {
    this.#clock = clock;
  }

  get counts(): { active: number; backoff: number; unschedulable: number; gated: number } {
    return {
      active: this.#active.size,
      backoff: this.#backoff.size,
      unschedulable: this.#unschedulable.size,
      gated: this.#gated,
    };
  }

  /** A pending pod appeared or changed. A change that may help it (not mere status) brings a waiting pod back. */
  addOrUpdate(info: PodInfo): void {
    const known = this.#pods.get(info.uid);
    if (known === undefined) {
      const now = this.#clock.monotonicMs();
      const pod: QueuedPod = {
        info,
        attempts: 0,
        firstSeenMs: now,
        queuedAtMs: now,
        lastTriedMs: now,
        rejectedBy: new Set(),
        sequence: this.#sequence++,
        place: 'out',
        heapIndex: -1,
      };
      this.#pods.set(info.uid, pod);
      if (info.gated) {
        this.#setGated(pod);
      } else {
        this.#activate(pod);
      }
      return;
    }
    const old = known.info;
    if (known.place === 'active' && old.priority !== info.priority) {
      this.#active.remove(known);
      known.info = info;
      this.#active.push(known);
      return;
    }
    known.info = info;
    if (known.place === 'gated' && !info.gated) {
      this.#leave(known);
      this.#activate(known);
    } else if (known.place === 'unschedulable' && schedulingChanged(old, info)) {
      this.#retry(known);
    }
  }

  /** The pod is gone, or has a node. */
  delete(uid: string): void {
    const pod = this.#pods.get(uid);
    if (pod !== undefined) {
      this.#leave(pod);
      this.#pods.delete(uid);
    }
  }

  has(uid: string): boolean {
    return this.#pods.has(uid);
  }

  /** The next pod to place; the caller must end with {@link done}, {@link setUnschedulable} or {@link setFailed}. */
  pop(): QueuedPod | undefined {
    const pod = this.#active.pop();
    if (pod !== undefined) {
      pod.place = 'out';
      pod.attempts++;
    }
    return pod;
  }

  /** The pod was placed for good. */
  done(pod: QueuedPod): void {
    if (this.#pods.get(pod.info.uid) === pod) {
      this.#pods.delete(pod.info.uid);
    }
  }

  /** No node fits; `rejectedBy` names the filters that said so (none: there are no nodes). */
  setUnschedulable(pod: QueuedPod, rejectedBy: ReadonlySet<FilterName>): void {
    if (!this.#returns(pod)) {
      return;
    }
    pod.rejectedBy = rejectedBy;
    pod.place = 'unschedulable';
    this.#unschedulable.add(pod);
    for (const filter of rejectedBy) {
      let set = this.#byFilter.get(filter);
      if (set === undefined) {
        set = new Set();
        this.#byFilter.set(filter, set);
      }
      set.add(pod);
    }
    if (rejectedBy.size === 0) {
      this.#withoutNodes.add(pod);
    }
  }

  /** Something went wrong that is not the pod's fault: try again after a backoff. */
  setFailed(pod: QueuedPod): void {
    if (this.#returns(pod)) {
      pod.place = 'backoff';
      this.#backoff.push(pod);
    }
  }

  /** Lets the pods that `event` may help try again. Returns how many. */
  onEvent(event: ClusterEvent): number {
    if (this.#unschedulable.size === 0) {
      return 0;
    }
    const helped = new Set<QueuedPod>();
    if (event.type === 'nodeAdded') {
      for (const pod of this.#withoutNodes) {
        helped.add(pod);
      }
    }
    for (const filter of filtersByEvent[event.type]) {
      for (const pod of this.#byFilter.get(filter) ?? []) {
        if (!helped.has(pod) && hints[filter](pod.info, event)) {
          helped.add(pod);
        }
      }
    }
    for (const pod of helped) {
      this.#retry(pod);
    }
    return helped.size;
  }

  /** Activates pods whose backoff is over and those that have waited too long. */
  flush(): void {
    const now = this.#clock.monotonicMs();
    for (let pod = this.#backoff.peek(); pod !== undefined && backoffEndsAt(pod) <= now; pod = this.#backoff.peek()) {
      this.#leave(pod);
      this.#activate(pod);
    }
    for (const pod of this.#unschedulable) {
      if (pod.queuedAtMs + FLUSH_AFTER_MS > now) {
        break;
      }
      this.#retry(pod);
    }
  }

  /** Monotonic time at which {@link flush} next has something to do; undefined while nothing waits for time. */
  nextFlushAtMs(): number | undefined {
    const backoff = this.#backoff.peek();
    const [oldest] = this.#unschedulable;
    const times = [
      ...(backoff === undefined ? [] : [backoffEndsAt(backoff)]),
      ...(oldest === undefined ? [] : [oldest.queuedAtMs + FLUSH_AFTER_MS]),
    ];
    return times.length === 0 ? undefined : Math.min(...times);
  }

  /** Whether the pod may come back: not deleted (or deleted and created anew) while it was out. */
  #returns(pod: QueuedPod): boolean {
    const now = this.#clock.monotonicMs();
    pod.lastTriedMs = now;
    pod.queuedAtMs = now;
    return pod.place === 'out' && this.#pods.get(pod.info.uid) === pod;
  }

  #retry(pod: QueuedPod): void {
    this.#leave(pod);
    const now = this.#clock.monotonicMs();
    pod.queuedAtMs = now;
    if (backoffEndsAt(pod) > now) {
      pod.place = 'backoff';
      this.#backoff.push(pod);
    } else {
      this.#activate(pod);
    }
  }

  #activate(pod: QueuedPod): void {
    if (pod.info.gated) {
      this.#setGated(pod);
      return;
    }
    pod.place = 'active';
    pod.queuedAtMs = this.#clock.monotonicMs();
    this.#active.push(pod);
  }

  #setGated(pod: QueuedPod): void {
    pod.place = 'gated';
    this.#gated++;
  }

  #leave(pod: QueuedPod): void {
    switch (pod.place) {
      case 'active':
        this.#active.remove(pod);
        break;
      case 'backoff':
        this.#backoff.remove(pod);
        break;
      case 'gated':
        this.#gated--;
        break;
      case 'unschedulable':
        this.#unschedulable.delete(pod);
        this.#withoutNodes.delete(pod);
        for (const filter of pod.rejectedBy) {
          this.#byFilter.get(filter)?.delete(pod);
        }
        break;
      case 'out':
        break;
    }
    pod.place = 'out';
  }
}

function isBefore(a: QueuedPod, b: QueuedPod): boolean {
  if (a.info.priority !== b.info.priority) {
    return a.info.priority > b.info.priority;
  }
  return a.queuedAtMs !== b.queuedAtMs ? a.queuedAtMs < b.queuedAtMs : a.sequence < b.sequence;
}

function backoffEndsAt(pod: QueuedPod): number {
  const doublings = Math.min(10, Math.max(0, pod.attempts - 1));
  return pod.lastTriedMs + Math.min(MAX_BACKOFF_MS, INITIAL_BACKOFF_MS * 2 ** doublings);
}

/** Whether anything changed that decides about placement. */
function schedulingChanged(old: PodInfo, info: PodInfo): boolean {
  return (
    old.placementKey !== info.placementKey ||
    old.gated !== info.gated ||
    old.pod.metadata.generation !== info.pod.metadata.generation ||
    JSON.stringify(old.labels) !== JSON.stringify(info.labels) ||
    JSON.stringify([...Object.values(old.requests)]) !== JSON.stringify([...Object.values(info.requests)])
  );
}
