/**
 * Watches over nodes: one that falls silent becomes Unknown, gets taints that keep new pods away and (rationed) move the
 * old ones off, and its pods are marked not ready so that Services stop using them.
 *
 * A heartbeat is any change of the node's Lease or of the time in its Ready condition, noted by our own monotonic clock:
 * the node's clock is not trusted.
 */
import type { Lease } from '@gantry/api/coordination/v1';
import type { Node, NodeCondition, Pod } from '@gantry/api/core/v1';
import { leases, nodes, pods } from '@gantry/api/resources';
import {
  Controller,
  done,
  type EventRecorder,
  type Informer,
  NODE_NAME_INDEX,
  type ReconcileOutcome,
  requeueAfter,
} from '@gantry/client';
import { isNotFound } from '@gantry/machinery';
import type { ControllerContext, RunnableController } from '../shared/controller-context.ts';
import { formatTime, isPodReady, isPodTerminal } from '../shared/pod-state.ts';
import { nodeCondition, planNodeHealth, planNodeTaints, type Readiness, readinessOf } from './node-health.ts';
import { defaultEvictionRates, evictionRate, type RateBucket, takePermit, type ZoneCount } from './zone-state.ts';

export interface NodeLifecycleOptions {
  /** Default 40 000. */
  readonly monitorGracePeriodMs: number;
  /** Default 60 000. */
  readonly startupGracePeriodMs: number;
  /** Nodes per second given up in a healthy zone. Default 0.1. */
  readonly evictionRate?: number;
  readonly secondaryEvictionRate?: number;
}

const LEASE_NAMESPACE = 'kube-node-lease';
/** Held back by a disruption everywhere: looked at again when any node changes, and this often. Milliseconds. */
const HELD_BACK_RECHECK_MS = 60_000;

export class NodeLifecycleController implements RunnableController {
  readonly name = 'node-lifecycle';
  readonly #context: ControllerContext;
  readonly #options: NodeLifecycleOptions;
  readonly #nodes: Informer<Node>;
  readonly #pods: Informer<Pod>;
  readonly #recorder: EventRecorder;
  readonly #controller: Controller<string>;
  readonly #heardAtMs = new Map<string, number>();
  readonly #buckets = new Map<string, RateBucket>();
  readonly #readiness = new Map<string, Readiness>();

  constructor(context: ControllerContext, options: NodeLifecycleOptions) {
    this.#context = context;
    this.#options = options;
    this.#recorder = context.recorder('node-controller');
    this.#nodes = context.informers.informer(nodes);
    this.#pods = context.informers.informer(pods);
    this.#pods.addIndex(NODE_NAME_INDEX, (pod) => (pod.spec.nodeName ? [pod.spec.nodeName] : []));
    this.#controller = new Controller<string>({
      name: this.name,
      clock: context.clock,
      logger: context.logger,
      metrics: context.metrics,
      workers: 4,
      reconcile: (key, signal) => this.#reconcile(key, signal),
    });
    this.#nodes.addHandler({
      onAdd: (node) => this.#heard(node.metadata.name ?? ''),
      onUpdate: (old, node) => this.#nodeUpdated(old, node),
      onDelete: ({ metadata: { name = '' } }) => {
        this.#heardAtMs.delete(name);
        this.#readiness.delete(name);
      },
    });
    // The garbage collector watches all leases anyway; a second, narrower watch would only cost.
    const nodeLeases = context.informers.informer(leases);
    nodeLeases.addHandler({
      onAdd: (lease) => this.#renewed(lease),
      onUpdate: (old, lease) => {
        if (old.spec.renewTime !== lease.spec.renewTime) this.#renewed(lease);
      },
    });
    // A pod may be bound to a node (or become ready, by a late report) after the node was given up.
    this.#pods.addHandler({
      onUpdate: (old, pod) => {
        const moved = pod.spec.nodeName !== old.spec.nodeName || (isPodReady(pod) && !isPodReady(old));
        if (moved && pod.spec.nodeName && this.#isGivenUp(pod.spec.nodeName))
          this.#controller.enqueue(pod.spec.nodeName);
      },
    });
  }

  run(signal: AbortSignal): Promise<void> {
    return this.#controller.run(signal);
  }

  #isGivenUp(node: string): boolean {
    const readiness = this.#readiness.get(node);
    return readiness === 'Unknown' || readiness === 'False';
  }

  #heard(node: string): void {
    this.#heardAtMs.set(node, this.#context.clock.monotonicMs());
    this.#controller.enqueue(node);
  }

  /** Renewals of healthy nodes come every ten seconds from each node: note them, and leave the pending check alone. */
  #renewed(lease: Lease): void {
    if (lease.metadata.namespace !== LEASE_NAMESPACE) return;
    const node = lease.metadata.name ?? '';
    this.#heardAtMs.set(node, this.#context.clock.monotonicMs());
    if (this.#isGivenUp(node)) this.#controller.enqueue(node);
  }

  #nodeUpdated(old: Node, node: Node): void {
    const name = node.metadata.name ?? '';
    const before = nodeCondition(old, 'Ready');
    const ready = nodeCondition(node, 'Ready');
    // Our own Unknown does not touch the heartbeat, so only the kubelet's reports count.
    if (ready?.lastHeartbeatTime !== before?.lastHeartbeatTime) {
      this.#heardAtMs.set(name, this.#context.clock.monotonicMs());
    }
    const conditions = (each: Node) => each.status.conditions?.map(({ type, status }) => `${type}=${status}`).join();
    const taints = (each: Node) => each.spec.taints?.map(({ key, effect }) => `${key}:${effect}`).join();
    const relevant =
      conditions(old) !== conditions(node) ||
      taints(old) !== taints(node) ||
      old.spec.unschedulable !== node.spec.unschedulable;
    if (relevant) this.#controller.enqueue(name);
  }

  async #reconcile(name: string, signal: AbortSignal): Promise<ReconcileOutcome> {
    const node = this.#nodes.lister.get('', name);
    if (node === undefined) return done;
    const { clock } = this.#context;
    const nowMs = clock.monotonicMs();
    const nowTime = formatTime(clock.nowMs());
    const health = planNodeHealth({
      node,
      silentMs: nowMs - (this.#heardAtMs.get(name) ?? nowMs),
      graceMs: this.#options.monitorGracePeriodMs,
      startupGraceMs: this.#options.startupGracePeriodMs,
      nowTime,
    });
    const current = health.conditions ? await this.#writeConditions(node, health.conditions, signal) : node;
    if (current === undefined) return done;
    this.#noteReadiness(node, health.readiness);
    let waitMs = 0;
    const plan = planNodeTaints(current, current.status.conditions ?? [], nowTime, () => {
      waitMs = this.#askToEvict(current, nowMs);
      return waitMs === 0;
    });
    if (plan.taints !== undefined) await this.#writeTaints(current, plan.taints, signal);
    if (health.readiness !== 'True') await this.#markPodsNotReady(name, signal);
    const rechecks = [health.recheckAfterMs, plan.heldBack ? Math.min(waitMs, HELD_BACK_RECHECK_MS) : undefined];
    const next = Math.min(...rechecks.map((ms) => ms ?? Number.POSITIVE_INFINITY));
    return Number.isFinite(next) ? requeueAfter(Math.max(next, 1)) : done;
  }

  #noteReadiness(node: Node, readiness: Readiness): void {
    const { name = '' } = node.metadata;
    const before = this.#readiness.get(name);
    this.#readiness.set(name, readiness);
    if (before === undefined || before === readiness) return;
    this.#context.logger.info({ node: name, from: before, to: readiness }, 'node readiness changed');
    if (readiness === 'True') {
      // Zones may have recovered: those held back get another chance.
      for (const [other, state] of this.#readiness) if (state !== 'True') this.#controller.enqueue(other);
      return;
    }
    this.#recorder.event(node, 'Normal', 'NodeNotReady', `Node ${name} status is now: NodeNotReady`);
  }

  /** 0: go ahead; otherwise how long to wait. */
  #askToEvict(node: Node, nowMs: number): number {
    const zones = new Map<string, ZoneCount>();
    for (const each of this.#nodes.lister.list()) {
      const zone = zoneOf(each);
      const count = zones.get(zone) ?? { ready: 0, notReady: 0 };
      const ready = readinessOf(each.status.conditions) === 'True';
      zones.set(zone, { ready: count.ready + Number(ready), notReady: count.notReady + Number(!ready) });
    }
    const zone = zoneOf(node);
    const rates = {
      ...defaultEvictionRates,
      normal: this.#options.evictionRate ?? defaultEvictionRates.normal,
      secondary: this.#options.secondaryEvictionRate ?? defaultEvictionRates.secondary,
    };
    const rate = evictionRate(zones.get(zone) ?? { ready: 0, notReady: 1 }, [...zones.values()], rates);
    const permit = takePermit(this.#buckets.get(zone), rate, nowMs);
    if ('waitMs' in permit) return permit.waitMs;
    this.#buckets.set(zone, permit.bucket);
    return 0;
  }

  async #writeConditions(node: Node, conditions: NodeCondition[], signal: AbortSignal): Promise<Node | undefined> {
    const status = { ...node.status, conditions };
    try {
      return await this.#context.client.for(nodes).updateStatus({ ...node, status }, { signal });
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw error;
    }
  }

  async #writeTaints(node: Node, taints: NonNullable<Node['spec']['taints']>, signal: AbortSignal): Promise<void> {
    try {
      await this.#context.client.for(nodes).update({ ...node, spec: { ...node.spec, taints } }, { signal });
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
  }

  /** The kubelet cannot say so itself. Services drop the addresses at once, long before the pods are evicted. */
  async #markPodsNotReady(node: string, signal: AbortSignal): Promise<void> {
    const lastTransitionTime = formatTime(this.#context.clock.nowMs());
    for (const pod of this.#pods.lister.index(NODE_NAME_INDEX, node)) {
      if (!isPodReady(pod) || isPodTerminal(pod)) continue;
      const { namespace, name = '', uid } = pod.metadata;
      const conditions = [{ type: 'Ready', status: 'False', reason: 'NodeNotReady', lastTransitionTime }];
      const body = { metadata: { uid }, status: { conditions } };
      try {
        const patch = { type: 'strategic', body, subresource: 'status' } as const;
        await this.#context.client.for(pods).patch({ namespace, name }, patch, { signal });
        this.#recorder.event(pod, 'Warning', 'NodeNotReady', 'Node is not ready');
      } catch (error) {
        if (!isNotFound(error)) throw error;
      }
    }
  }
}

function zoneOf(node: Node): string {
  const { labels } = node.metadata;
  return `${labels?.['topology.kubernetes.io/region'] ?? ''}/${labels?.['topology.kubernetes.io/zone'] ?? ''}`;
}
