/** Removes pods that nobody else will: on nodes that are gone, never scheduled, or finished and too many. */
import type { Node, Pod } from '@gantry/api/core/v1';
import { nodes, pods } from '@gantry/api/resources';
import {
  Controller,
  done,
  type Informer,
  NODE_NAME_INDEX,
  objectKey,
  type ReconcileOutcome,
  requeueAfter,
  splitKey,
} from '@gantry/client';
import { isNotFound } from '@gantry/machinery';
import type { ControllerContext, RunnableController } from '../shared/controller-context.ts';
import { forceDeletePod } from '../shared/force-delete-pod.ts';
import { isPodTerminal } from '../shared/pod-state.ts';
import { podGcReason, surplusTerminated } from './plan-pod-gc.ts';

/** How long a node must be missing before its pods are given up: it may be about to register again. Milliseconds. */
const QUARANTINE_MS = 40_000;
const OUT_OF_SERVICE = 'node.kubernetes.io/out-of-service';

/** Keys of the queue: `pod/<ns>/<name>`, `node/<name>` for a node that went missing, `terminated` for the threshold. */
export class PodGcController implements RunnableController {
  readonly name = 'pod-garbage-collector';
  readonly #context: ControllerContext;
  readonly #threshold: number;
  readonly #pods: Informer<Pod>;
  readonly #nodes: Informer<Node>;
  readonly #controller: Controller<string>;
  /** Monotonic time since when nodes are missing. */
  readonly #missingSinceMs = new Map<string, number>();
  #finished = 0;

  constructor(context: ControllerContext, terminatedThreshold: number) {
    this.#context = context;
    this.#threshold = terminatedThreshold;
    this.#pods = context.informers.informer(pods);
    this.#nodes = context.informers.informer(nodes);
    this.#pods.addIndex(NODE_NAME_INDEX, (pod) => (pod.spec.nodeName ? [pod.spec.nodeName] : []));
    this.#controller = new Controller<string>({
      name: this.name,
      clock: context.clock,
      logger: context.logger,
      metrics: context.metrics,
      reconcile: (key, signal) => this.#reconcile(key, signal),
    });
    this.#pods.addHandler({
      onAdd: (pod) => this.#podSeen(undefined, pod),
      onUpdate: (old, pod) => this.#podSeen(old, pod),
      onDelete: (pod) => {
        if (isPodTerminal(pod)) this.#finished -= 1;
      },
    });
    this.#nodes.addHandler({
      onAdd: (node) => this.#missingSinceMs.delete(node.metadata.name ?? ''),
      onUpdate: (old, node) => {
        if (isOutOfService(node) && !isOutOfService(old)) this.#enqueuePodsOf(node.metadata.name ?? '');
      },
      onDelete: (node) => this.#nodeMissing(node.metadata.name ?? ''),
    });
  }

  async run(signal: AbortSignal): Promise<void> {
    // Only now is a node that is not in the cache really missing.
    for (const pod of this.#pods.lister.list()) this.#checkNodeOf(pod);
    await this.#controller.run(signal);
  }

  #podSeen(old: Pod | undefined, pod: Pod): void {
    if (isPodTerminal(pod) && (old === undefined || !isPodTerminal(old))) {
      this.#finished += 1;
      if (this.#threshold > 0 && this.#finished > this.#threshold) this.#controller.enqueue('terminated');
    }
    if (pod.metadata.deletionTimestamp !== undefined && old?.metadata.deletionTimestamp === undefined) {
      this.#controller.enqueue(`pod/${objectKey(pod)}`);
    }
    if (this.#nodes.hasSynced() && pod.spec.nodeName !== old?.spec.nodeName) this.#checkNodeOf(pod);
  }

  #checkNodeOf(pod: Pod): void {
    const name = pod.spec.nodeName;
    if (name && this.#nodes.lister.get('', name) === undefined) this.#nodeMissing(name);
  }

  #nodeMissing(name: string): void {
    if (!this.#missingSinceMs.has(name)) this.#missingSinceMs.set(name, this.#context.clock.monotonicMs());
    this.#controller.enqueue(`node/${name}`);
  }

  #enqueuePodsOf(node: string): void {
    for (const pod of this.#pods.lister.index(NODE_NAME_INDEX, node)) this.#controller.enqueue(`pod/${objectKey(pod)}`);
  }

  async #reconcile(key: string, signal: AbortSignal): Promise<ReconcileOutcome> {
    if (key === 'terminated') {
      for (const pod of surplusTerminated(this.#pods.lister.list(), this.#threshold)) {
        await forceDeletePod(this.#context.client, pod, undefined, signal);
      }
      return done;
    }
    if (key.startsWith('node/')) return await this.#reconcileNode(key.slice('node/'.length), signal);
    const { namespace, name } = splitKey(key.slice('pod/'.length));
    const pod = this.#pods.lister.get(namespace, name);
    if (pod === undefined) return done;
    const node = pod.spec.nodeName ? this.#nodes.lister.get('', pod.spec.nodeName) : undefined;
    const reason = podGcReason(pod, { gone: false, outOfService: node !== undefined && isOutOfService(node) });
    if (reason !== undefined) await this.#remove(pod, `PodGC: ${reason}`, signal);
    return done;
  }

  async #reconcileNode(name: string, signal: AbortSignal): Promise<ReconcileOutcome> {
    const sinceMs = this.#missingSinceMs.get(name);
    if (sinceMs === undefined || this.#nodes.lister.get('', name) !== undefined) return done;
    const leftMs = sinceMs + QUARANTINE_MS - this.#context.clock.monotonicMs();
    if (leftMs > 0) return requeueAfter(leftMs);
    if (await this.#exists(name, signal)) return requeueAfter(QUARANTINE_MS);
    for (const pod of this.#pods.lister.index(NODE_NAME_INDEX, name)) {
      await this.#remove(pod, `PodGC: node no longer exists`, signal);
    }
    this.#missingSinceMs.delete(name);
    return done;
  }

  async #exists(node: string, signal: AbortSignal): Promise<boolean> {
    try {
      await this.#context.client.for(nodes).get({ name: node }, { signal });
      return true;
    } catch (error) {
      if (isNotFound(error)) return false;
      throw error;
    }
  }

  async #remove(pod: Pod, message: string, signal: AbortSignal): Promise<void> {
    const { clock, client, logger } = this.#context;
    logger.info({ pod: objectKey(pod), node: pod.spec.nodeName }, message);
    const disruption = { reason: 'DeletionByPodGC', message, nowMs: clock.nowMs() };
    await forceDeletePod(client, pod, disruption, signal);
  }
}

function isOutOfService(node: Node): boolean {
  return node.spec.taints?.some(({ key }) => key === OUT_OF_SERVICE) === true;
}
