/** Evicts pods from nodes with NoExecute taints, once their tolerations have run out. */
import type { Node, Pod, Taint } from '@gantry/api/core/v1';
import { nodes, pods } from '@gantry/api/resources';
import {
  Controller,
  done,
  type EventRecorder,
  type Informer,
  NODE_NAME_INDEX,
  type ObjectKey,
  objectKey,
  type ReconcileOutcome,
  requeueAfter,
  splitKey,
} from '@gantry/client';
import { equalObjects, isNotFound } from '@gantry/machinery';
import type { ControllerContext, RunnableController } from '../shared/controller-context.ts';
import { markDisrupted } from '../shared/force-delete-pod.ts';
import { isPodTerminal, parseTimeMs } from '../shared/pod-state.ts';
import { planTaintEviction, type TimedTaint } from './plan-taint-eviction.ts';

export class TaintEvictionController implements RunnableController {
  readonly name = 'taint-eviction-controller';
  readonly #context: ControllerContext;
  readonly #nodes: Informer<Node>;
  readonly #pods: Informer<Pod>;
  readonly #recorder: EventRecorder;
  readonly #controller: Controller;
  /** When taints without a time of their own were first seen, by node and taint. */
  readonly #firstSeenMs = new Map<string, Map<string, number>>();

  constructor(context: ControllerContext, workers: number) {
    this.#context = context;
    this.#recorder = context.recorder('taint-eviction-controller');
    this.#nodes = context.informers.informer(nodes);
    this.#pods = context.informers.informer(pods);
    this.#pods.addIndex(NODE_NAME_INDEX, (pod) => (pod.spec.nodeName ? [pod.spec.nodeName] : []));
    this.#controller = new Controller({
      name: this.name,
      clock: context.clock,
      logger: context.logger,
      metrics: context.metrics,
      workers,
      reconcile: (key, signal) => this.#reconcile(key, signal),
    });
    this.#nodes.addHandler({
      onAdd: (node) => this.#nodeChanged(node),
      onUpdate: (old, node) => {
        if (!equalObjects(noExecuteOf(old), noExecuteOf(node))) this.#nodeChanged(node);
      },
      onDelete: (node) => this.#firstSeenMs.delete(node.metadata.name ?? ''),
    });
    this.#pods.addHandler({
      onAdd: (pod) => this.#podSeen(pod),
      onUpdate: (old, pod) => {
        const placed = old.spec.nodeName !== pod.spec.nodeName;
        if (placed || !equalObjects(old.spec.tolerations, pod.spec.tolerations)) this.#podSeen(pod);
      },
    });
  }

  run(signal: AbortSignal): Promise<void> {
    return this.#controller.run(signal);
  }

  #nodeChanged(node: Node): void {
    const name = node.metadata.name ?? '';
    const taints = noExecuteOf(node);
    const seen = this.#firstSeenMs.get(name);
    if (taints.length === 0) this.#firstSeenMs.delete(name);
    else {
      const nowMs = this.#context.clock.nowMs();
      this.#firstSeenMs.set(name, new Map(taints.map(({ key }) => [key, seen?.get(key) ?? nowMs])));
    }
    // Also when the taints are gone: what was scheduled to leave may stay.
    if (taints.length === 0 && seen === undefined) return;
    for (const pod of this.#pods.lister.index(NODE_NAME_INDEX, name)) this.#controller.enqueue(objectKey(pod));
  }

  #podSeen(pod: Pod): void {
    if (pod.spec.nodeName && this.#firstSeenMs.has(pod.spec.nodeName)) this.#controller.enqueue(objectKey(pod));
  }

  async #reconcile(key: ObjectKey, signal: AbortSignal): Promise<ReconcileOutcome> {
    const { namespace, name } = splitKey(key);
    const pod = this.#pods.lister.get(namespace, name);
    if (pod?.spec.nodeName === undefined || pod.metadata.deletionTimestamp !== undefined) return done;
    const node = this.#nodes.lister.get('', pod.spec.nodeName);
    if (node === undefined) return done;
    const nowMs = this.#context.clock.nowMs();
    const plan = planTaintEviction(this.#timed(node, nowMs), pod.spec.tolerations ?? [], nowMs);
    if (plan.type === 'stay') return done;
    if (plan.afterMs > 0) return requeueAfter(plan.afterMs);
    await this.#evict(pod, signal);
    return done;
  }

  #timed(node: Node, nowMs: number): TimedTaint[] {
    const seen = this.#firstSeenMs.get(node.metadata.name ?? '');
    return noExecuteOf(node).map((taint) => ({
      taint,
      sinceMs: parseTimeMs(taint.timeAdded) ?? seen?.get(taint.key) ?? nowMs,
    }));
  }

  async #evict(pod: Pod, signal: AbortSignal): Promise<void> {
    const { client, clock, logger } = this.#context;
    const { namespace, name = '', uid } = pod.metadata;
    const message = `Taint manager: deleting due to NoExecute taint`;
    logger.info({ pod: objectKey(pod), node: pod.spec.nodeName }, 'evicting a pod from a tainted node');
    this.#recorder.event(pod, 'Normal', 'TaintManagerEviction', `Marking for deletion Pod ${objectKey(pod)}`);
    try {
      if (!isPodTerminal(pod)) {
        const disruption = { reason: 'DeletionByTaintManager', message, nowMs: clock.nowMs() };
        await markDisrupted(client, pod, disruption, {}, signal);
      }
      await client.for(pods).delete({ namespace, name }, { preconditions: { uid }, signal });
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
  }
}

function noExecuteOf(node: Node): Taint[] {
  return (node.spec.taints ?? []).filter(({ effect }) => effect === 'NoExecute');
}
