/** Keeps as many pods of each ReplicaSet (or ReplicationController) running as it asks for. */
import type { KubeObject, ResourceType } from '@gantry/api';
import type { ReplicaSet } from '@gantry/api/apps/v1';
import type { Pod } from '@gantry/api/core/v1';
import { pods, replicaSets, replicationControllers } from '@gantry/api/resources';
import {
  Controller,
  done,
  ExpectationTracker,
  enqueueHandler,
  type Informer,
  type ObjectKey,
  OWNER_UID_INDEX,
  objectKey,
  type ReconcileOutcome,
  requeueAfter,
  splitKey,
} from '@gantry/client';
import {
  equalObjects,
  type LabelSelector,
  labelSelectorFromMap,
  labelSelectorFromObject,
  StatusError,
} from '@gantry/machinery';
import { claim } from '../shared/claims.ts';
import type { ControllerContext, RunnableController } from '../shared/controller-context.ts';
import { equivalent } from '../shared/equivalent.ts';
import { controllerOf, controllerUidIndex, isKindOf, orphansOf } from '../shared/owner-reference.ts';
import { isNamespaceTerminating, PodControl } from '../shared/pod-control.ts';
import { formatTime, isPodActive } from '../shared/pod-state.ts';
import { slowStart } from '../shared/slow-start.ts';
import { planReplicaSet, planReplicaSetStatus } from './plan-replica-set.ts';

type Failure = { readonly reason: 'FailedCreate' | 'FailedDelete'; readonly message: string };

/** What differs between ReplicaSets and ReplicationControllers, which are otherwise the same thing. */
export interface ReplicaKind {
  readonly name: string;
  /** Source of its events. */
  readonly component: string;
  /** ReplicationControllers have the shape of ReplicaSets but for the selector. */
  readonly resource: ResourceType<ReplicaSet>;
  readonly selectorOf: (set: ReplicaSet) => LabelSelector;
}

export const replicaSetKind: ReplicaKind = {
  name: 'replicaset',
  component: 'replicaset-controller',
  resource: replicaSets,
  selectorOf: ({ spec }) => labelSelectorFromObject(spec.selector ?? {}),
};

export const replicationControllerKind: ReplicaKind = {
  name: 'replicationcontroller',
  component: 'replication-controller',
  resource: replicationControllers as unknown as ResourceType<ReplicaSet>,
  selectorOf: ({ spec }) => {
    const selector = spec.selector as Readonly<Record<string, string>> | undefined;
    // Of a plain map, an empty one selects nothing.
    return selector === undefined || Object.keys(selector).length === 0
      ? labelSelectorFromObject(undefined)
      : labelSelectorFromMap(selector);
  },
};

export class ReplicaSetController implements RunnableController {
  readonly name: string;
  readonly #kind: ReplicaKind;
  readonly #context: ControllerContext;
  readonly #sets: Informer<ReplicaSet>;
  readonly #pods: Informer<Pod>;
  readonly #expectations: ExpectationTracker;
  readonly #podControl: PodControl;
  readonly #controller: Controller;

  constructor(context: ControllerContext, kind: ReplicaKind, workers: number) {
    this.name = kind.name;
    this.#kind = kind;
    this.#context = context;
    this.#expectations = new ExpectationTracker(context.clock);
    this.#podControl = new PodControl(context.client, context.recorder(kind.component));
    this.#sets = context.informers.informer(kind.resource);
    this.#pods = context.informers.informer(pods);
    this.#pods.addIndex(OWNER_UID_INDEX, controllerUidIndex);
    this.#sets.addIndex(OWNER_UID_INDEX, controllerUidIndex);
    this.#controller = new Controller({
      name: this.name,
      clock: context.clock,
      logger: context.logger,
      metrics: context.metrics,
      workers,
      reconcile: (key, signal) => this.#reconcile(key, signal),
    });
    this.#sets.addHandler(enqueueHandler(this.#controller));
    this.#sets.addHandler({ onDelete: (set) => this.#expectations.forget(objectKey(set)) });
    this.#pods.addHandler({
      onAdd: (pod) => this.#podAdded(pod),
      onUpdate: (old, pod) => this.#podUpdated(old, pod),
      onDelete: (pod) => this.#podDeleted(pod),
    });
  }

  run(signal: AbortSignal): Promise<void> {
    return this.#controller.run(signal);
  }

  #podAdded(pod: Pod): void {
    if (pod.metadata.deletionTimestamp !== undefined) {
      this.#podDeleted(pod);
      return;
    }
    const owner = this.#ownerOf(pod);
    if (owner !== undefined) {
      this.#expectations.creationObserved(objectKey(owner));
      this.#controller.enqueue(objectKey(owner));
    } else if (controllerOf(pod) === undefined) this.#enqueueSelecting(pod);
  }

  #podUpdated(old: Pod, pod: Pod): void {
    const before = this.#ownerOf(old);
    const owner = this.#ownerOf(pod);
    if (before !== undefined && before !== owner) this.#controller.enqueue(objectKey(before));
    if (owner !== undefined) {
      // Being deleted is what a deletion waits for; the removal itself may take a whole grace period.
      if (pod.metadata.deletionTimestamp !== undefined) {
        this.#expectations.deletionObserved(objectKey(owner), objectKey(pod));
      }
      this.#controller.enqueue(objectKey(owner));
      return;
    }
    const relabeled = !equalObjects(old.metadata.labels, pod.metadata.labels);
    if (controllerOf(pod) === undefined && (relabeled || before !== undefined || controllerOf(old) !== undefined)) {
      this.#enqueueSelecting(pod);
    }
  }

  #podDeleted(pod: Pod): void {
    const owner = this.#ownerOf(pod);
    if (owner === undefined) return;
    this.#expectations.deletionObserved(objectKey(owner), objectKey(pod));
    this.#controller.enqueue(objectKey(owner));
  }

  #ownerOf(pod: Pod): ReplicaSet | undefined {
    const reference = controllerOf(pod);
    if (reference === undefined || !isKindOf(this.#kind.resource, reference)) return undefined;
    const set = this.#sets.lister.get(pod.metadata.namespace ?? '', reference.name);
    return set?.metadata.uid === reference.uid ? set : undefined;
  }

  #enqueueSelecting(pod: Pod): void {
    for (const set of this.#sets.lister.list(pod.metadata.namespace)) {
      if (this.#kind.selectorOf(set).matches(pod.metadata.labels)) this.#controller.enqueue(objectKey(set));
    }
  }

  async #reconcile(key: ObjectKey, signal: AbortSignal): Promise<ReconcileOutcome> {
    const { namespace, name } = splitKey(key);
    const set = this.#sets.lister.get(namespace, name);
    if (set === undefined) {
      this.#expectations.forget(key);
      return done;
    }
    const trustworthy = this.#expectations.satisfied(key);
    const owned = await this.#claimPods(set, signal);
    const active = owned.filter(isPodActive);
    let failure: { readonly error: unknown; readonly shown: Failure } | undefined;
    if (trustworthy && set.metadata.deletionTimestamp === undefined) {
      failure = await this.#scale(key, set, active, signal);
    }
    const nowMs = this.#context.clock.nowMs();
    const terminating = owned.filter((pod) => pod.metadata.deletionTimestamp !== undefined).length;
    // Right after creating, the cache does not show the new pods: status follows when they do.
    const shown = failure?.shown;
    const plan = planReplicaSetStatus(set, { active, terminating }, shown, nowMs, formatTime(nowMs));
    if (!equivalent(plan.status, set.status)) {
      await this.#context.client.for(this.#kind.resource).updateStatus({ ...set, status: plan.status }, { signal });
    }
    if (failure !== undefined && !isNamespaceTerminating(failure.error)) {
      return { outcome: 'error', error: failure.error };
    }
    return plan.recheckAfterMs === undefined ? done : requeueAfter(plan.recheckAfterMs);
  }

  #claimPods(set: ReplicaSet, signal: AbortSignal): Promise<Pod[]> {
    const { namespace, name = '', uid = '' } = set.metadata;
    const { lister } = this.#pods;
    const candidates = lister.index(OWNER_UID_INDEX, uid);
    const selector = this.#kind.selectorOf(set);
    for (const orphan of lister.index(OWNER_UID_INDEX, orphansOf(namespace))) {
      if (selector.matches(orphan.metadata.labels) && isPodActive(orphan)) candidates.push(orphan);
    }
    const { client } = this.#context;
    const readOwner = (): Promise<KubeObject> => client.for(this.#kind.resource).get({ namespace, name }, { signal });
    return claim({ client, resource: pods, owner: set, selector, candidates, readOwner, signal });
  }

  async #scale(
    key: ObjectKey,
    set: ReplicaSet,
    activePods: readonly Pod[],
    signal: AbortSignal,
  ): Promise<{ error: unknown; shown: Failure } | undefined> {
    const nowMs = this.#context.clock.nowMs();
    const relatedPodsOnNode = this.#relatedPodsOnNode(set);
    const plan = planReplicaSet({ replicaSet: set, activePods, relatedPodsOnNode, nowMs });
    if (plan.create > 0) {
      this.#expectations.expectCreations(key, plan.create);
      const result = await slowStart(plan.create, async () => {
        await this.#podControl.create(set, set.spec.template, signal);
      });
      for (let i = result.succeeded; i < plan.create; i++) this.#expectations.creationObserved(key);
      return result.error === undefined ? undefined : failureOf('FailedCreate', result.error);
    }
    if (plan.delete.length === 0) return undefined;
    this.#expectations.expectDeletions(key, plan.delete.map(objectKey));
    const results = await Promise.allSettled(
      plan.delete.map(async (pod) => {
        try {
          const deleted = await this.#podControl.delete(set, pod, signal);
          if (!deleted) this.#expectations.deletionObserved(key, objectKey(pod));
        } catch (error) {
          this.#expectations.deletionObserved(key, objectKey(pod));
          throw error;
        }
      }),
    );
    const failed = results.find((result) => result.status === 'rejected');
    return failed === undefined ? undefined : failureOf('FailedDelete', failed.reason);
  }

  /** Counts active pods per node over all ReplicaSets of the same owner, so that a rollout thins out crowded nodes. */
  #relatedPodsOnNode(set: ReplicaSet): (nodeName: string) => number {
    let counts: Map<string, number> | undefined;
    return (nodeName) => {
      if (counts === undefined) {
        counts = new Map();
        const owner = controllerOf(set)?.uid;
        const sets = owner === undefined ? [set] : this.#sets.lister.index(OWNER_UID_INDEX, owner);
        for (const { metadata } of sets) {
          for (const pod of this.#pods.lister.index(OWNER_UID_INDEX, metadata.uid ?? '')) {
            if (!isPodActive(pod)) continue;
            const node = pod.spec.nodeName ?? '';
            counts.set(node, (counts.get(node) ?? 0) + 1);
          }
        }
      }
      return counts.get(nodeName) ?? 0;
    };
  }
}

function failureOf(reason: Failure['reason'], error: unknown): { error: unknown; shown: Failure } {
  return { error, shown: { reason, message: StatusError.from(error).message } };
}
