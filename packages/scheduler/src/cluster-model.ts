/**
 * Keeps the scheduler's state and queue in step with the API: what watches report, plus what this scheduler has decided
 * and not yet seen confirmed ("assumed" pods). Runs on followers too, so that a new leader starts with a warm state.
 */
import type { Namespace, Node, Pod } from '@gantry/api/core/v1';
import type { Clock } from '@gantry/runtime';
import { ClusterState } from './core/cluster-state.ts';
import { isFinished, type PodInfo, podKeyOf, readPod } from './core/pod-info.ts';
import type { ClusterEvent } from './queue/cluster-event.ts';
import { type QueuedPod, SchedulingQueue } from './queue/scheduling-queue.ts';

export class ClusterModel {
  readonly state: ClusterState = new ClusterState();
  readonly queue: SchedulingQueue;
  /** Called whenever a pod may have become ready to be tried. */
  onWork: (() => void) | undefined;
  readonly #schedulerName: string;
  /** Node each assumed pod was given, by uid. */
  readonly #assumed = new Map<string, string>();
  /** Pending pods of ours as last seen, by uid: what a failed binding returns to. */
  readonly #pending = new Map<string, PodInfo>();

  constructor(options: { clock: Pick<Clock, 'monotonicMs'>; schedulerName: string }) {
    this.queue = new SchedulingQueue(options.clock);
    this.#schedulerName = options.schedulerName;
  }

  onNode(old: Node | undefined, node: Node): void {
    const { isNew, staticChanged } = this.state.setNode(node);
    if (isNew || old === undefined) {
      this.#emit({ type: 'nodeAdded', node });
    } else {
      this.#emit({ type: 'nodeUpdated', node, old, staticChanged });
    }
  }

  onNodeDeleted(node: Node): void {
    this.state.removeNode(node.metadata.name ?? '');
    this.#emit({ type: 'nodeRemoved', node });
  }

  onNamespace(namespace: Namespace): void {
    if (this.state.setNamespace(namespace)) {
      this.#emit({ type: 'namespaceChanged', name: namespace.metadata.name ?? '' });
    }
  }

  onNamespaceDeleted(namespace: Namespace): void {
    this.state.removeNamespace(namespace.metadata.name ?? '');
  }

  onPod(old: Pod | undefined, pod: Pod): void {
    const uid = pod.metadata.uid ?? podKeyOf(pod);
    if (isFinished(pod)) {
      this.#gone(uid);
      return;
    }
    const nodeName = pod.spec.nodeName ?? '';
    if (nodeName !== '') {
      this.#onAssigned(old, pod, uid, nodeName);
      return;
    }
    if (pod.spec.schedulerName !== undefined && pod.spec.schedulerName !== this.#schedulerName) {
      return;
    }
    if (pod.metadata.deletionTimestamp) {
      this.#pending.delete(uid);
      this.queue.delete(uid);
      return;
    }
    const info = readPod(pod);
    this.#pending.set(uid, info);
    if (!this.#assumed.has(uid)) {
      this.queue.addOrUpdate(info);
      this.onWork?.();
    }
  }

  onPodDeleted(pod: Pod): void {
    this.#gone(pod.metadata.uid ?? podKeyOf(pod));
  }

  /** Counts a pod on its node before the API knows. Ends with the watch's confirmation or with {@link forget}. */
  assume(info: PodInfo, nodeName: string): void {
    this.#assumed.set(info.uid, nodeName);
    this.state.addPod(info, nodeName);
    this.#emit({ type: 'podPlaced', info });
  }

  /** Takes an assumed pod off its node again, unless the watch has confirmed it meanwhile. */
  forget(info: PodInfo): void {
    if (this.#assumed.delete(info.uid)) {
      this.state.removePod(info.uid);
      this.#emit({ type: 'podRemoved', info });
    }
  }

  /** Puts a pod whose binding failed back, if it still exists and has no node. */
  requeueIfPending(queued: QueuedPod): void {
    const latest = this.#pending.get(queued.info.uid);
    if (latest === undefined) {
      this.queue.delete(queued.info.uid);
      return;
    }
    queued.info = latest;
    this.queue.setFailed(queued);
  }

  #onAssigned(old: Pod | undefined, pod: Pod, uid: string, nodeName: string): void {
    this.#pending.delete(uid);
    this.queue.delete(uid);
    const assumedOn = this.#assumed.get(uid);
    this.#assumed.delete(uid);
    const known = this.state.podOf(uid);
    if (
      known !== undefined &&
      (assumedOn === undefined || assumedOn === nodeName) &&
      !placementChanged(known, old, pod)
    ) {
      return;
    }
    const info = readPod(pod);
    this.state.addPod(info, nodeName);
    this.#emit({ type: 'podPlaced', info });
    if (known !== undefined) {
      // Fewer requests, other labels, or on its way out: what the old pod stood for may be gone.
      this.#emit({ type: 'podRemoved', info: known });
    }
  }

  #gone(uid: string): void {
    this.#pending.delete(uid);
    this.#assumed.delete(uid);
    this.queue.delete(uid);
    const info = this.state.removePod(uid);
    if (info !== undefined) {
      this.#emit({ type: 'podRemoved', info });
    }
  }

  #emit(event: ClusterEvent): void {
    if (this.queue.onEvent(event) > 0) {
      this.onWork?.();
    }
  }
}

/** Whether a placed pod changed in a way that others notice. Status updates, by far the most, do not. */
function placementChanged(known: PodInfo, old: Pod | undefined, pod: Pod): boolean {
  if (known.terminating !== (pod.metadata.deletionTimestamp !== undefined)) {
    return true;
  }
  if (!sameLabels(known.labels, pod.metadata.labels)) {
    return true;
  }
  const before = (old ?? known.pod).spec;
  return before !== pod.spec && JSON.stringify(requestsOf(known.pod)) !== JSON.stringify(requestsOf(pod));
}

function requestsOf(pod: Pod): unknown {
  const all = [...(pod.spec.containers ?? []), ...(pod.spec.initContainers ?? [])];
  return all.map((container) => container.resources?.requests);
}

function sameLabels(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>> | undefined): boolean {
  const keys = Object.keys(a);
  const other = b ?? {};
  return keys.length === Object.keys(other).length && keys.every((key) => a[key] === other[key]);
}
