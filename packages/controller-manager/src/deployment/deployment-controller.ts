/** Rolls Deployments from one pod template to the next by way of ReplicaSets. */
import type { KubeObject } from '@gantry/api';
import type { Deployment, ReplicaSet } from '@gantry/api/apps/v1';
import type { Pod } from '@gantry/api/core/v1';
import { deployments, pods, replicaSets } from '@gantry/api/resources';
import {
  Controller,
  done,
  type EventRecorder,
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
  isAlreadyExists,
  isNotFound,
  type LabelSelector,
  labelSelectorFromObject,
  StatusError,
} from '@gantry/machinery';
import { claim } from '../shared/claims.ts';
import type { ControllerContext, RunnableController } from '../shared/controller-context.ts';
import { equivalent } from '../shared/equivalent.ts';
import { controllerOf, controllerUidIndex, isControlledBy, isKindOf, orphansOf } from '../shared/owner-reference.ts';
import { isNamespaceTerminating } from '../shared/pod-control.ts';
import { isPodTerminal } from '../shared/pod-state.ts';
import { type DeploymentPlan, planDeployment } from './plan-deployment.ts';
import { isComplete, planDeploymentStatus } from './plan-status.ts';
import { REVISION, sameTemplate } from './revision.ts';

interface Executed {
  /** The Deployment as last written, when this changed it. */
  readonly deployment?: Deployment | undefined;
  readonly created: string | undefined;
  readonly createFailure: string | undefined;
  readonly collisionCount: number | undefined;
  readonly error: unknown;
}

export class DeploymentController implements RunnableController {
  readonly name = 'deployment';
  readonly #context: ControllerContext;
  readonly #deployments: Informer<Deployment>;
  readonly #sets: Informer<ReplicaSet>;
  readonly #pods: Informer<Pod>;
  readonly #recorder: EventRecorder;
  readonly #controller: Controller;

  constructor(context: ControllerContext, workers: number) {
    this.#context = context;
    this.#recorder = context.recorder('deployment-controller');
    this.#deployments = context.informers.informer(deployments);
    this.#sets = context.informers.informer(replicaSets);
    this.#pods = context.informers.informer(pods);
    this.#sets.addIndex(OWNER_UID_INDEX, controllerUidIndex);
    this.#pods.addIndex(OWNER_UID_INDEX, controllerUidIndex);
    this.#controller = new Controller({
      name: this.name,
      clock: context.clock,
      logger: context.logger,
      metrics: context.metrics,
      workers,
      reconcile: (key, signal) => this.#reconcile(key, signal),
    });
    this.#deployments.addHandler(enqueueHandler(this.#controller));
    this.#sets.addHandler({
      onAdd: (set) => this.#enqueueOwner(set),
      onUpdate: (old, set) => {
        if (controllerOf(old)?.uid !== controllerOf(set)?.uid) this.#enqueueOwner(old);
        this.#enqueueOwner(set);
      },
      onDelete: (set) => this.#enqueueOwner(set),
    });
    // A Recreate rollout waits for the last old pod to be gone.
    this.#pods.addHandler({ onDelete: (pod) => this.#podDeleted(pod) });
  }

  run(signal: AbortSignal): Promise<void> {
    return this.#controller.run(signal);
  }

  #enqueueOwner(set: ReplicaSet): void {
    const reference = controllerOf(set);
    const { namespace } = set.metadata;
    if (reference !== undefined) {
      if (isKindOf(deployments, reference)) this.#controller.enqueue(`${namespace}/${reference.name}`);
      return;
    }
    for (const deployment of this.#deployments.lister.list(namespace)) {
      if (selectorOf(deployment).matches(set.metadata.labels)) this.#controller.enqueue(objectKey(deployment));
    }
  }

  #podDeleted(pod: Pod): void {
    const reference = controllerOf(pod);
    if (reference === undefined || !isKindOf(replicaSets, reference)) return;
    const set = this.#sets.lister.get(pod.metadata.namespace ?? '', reference.name);
    const owner = set && controllerOf(set);
    if (owner === undefined) return;
    const deployment = this.#deployments.lister.get(pod.metadata.namespace ?? '', owner.name);
    if (deployment?.spec.strategy.type === 'Recreate') this.#controller.enqueue(objectKey(deployment));
  }

  async #reconcile(key: ObjectKey, signal: AbortSignal): Promise<ReconcileOutcome> {
    const { namespace, name } = splitKey(key);
    const deployment = this.#deployments.lister.get(namespace, name);
    if (deployment === undefined) return done;
    const owned = await this.#claimSets(deployment, signal);
    const complete = isComplete(deployment, deployment.status);
    const oldPodsRunning = this.#hasOldPods(deployment, owned);
    const plan = planDeployment({ deployment, replicaSets: owned, oldPodsRunning, complete });
    const leaving = deployment.metadata.deletionTimestamp !== undefined;
    const executed = leaving ? nothingDone : await this.#execute(deployment, plan, signal);
    const { newReplicaSet, oldReplicaSets } = plan;
    const { created, createFailure, collisionCount } = executed;
    const nowMs = this.#context.clock.nowMs();
    const { status, recheckAfterMs } = planDeploymentStatus({
      deployment,
      newReplicaSet,
      oldReplicaSets,
      created,
      createFailure,
      collisionCount,
      nowMs,
    });
    if (!equivalent(status, deployment.status)) {
      const latest = executed.deployment ?? deployment;
      await this.#context.client.for(deployments).updateStatus({ ...latest, status }, { signal });
    }
    if (executed.error !== undefined) return { outcome: 'error', error: executed.error };
    // A second late: the times in conditions are whole seconds.
    return recheckAfterMs === undefined || leaving ? done : requeueAfter(recheckAfterMs + 1_000);
  }

  #claimSets(deployment: Deployment, signal: AbortSignal): Promise<ReplicaSet[]> {
    const { namespace, name = '', uid = '' } = deployment.metadata;
    const selector = selectorOf(deployment);
    const { lister } = this.#sets;
    const candidates = lister.index(OWNER_UID_INDEX, uid);
    for (const orphan of lister.index(OWNER_UID_INDEX, orphansOf(namespace))) {
      if (selector.matches(orphan.metadata.labels)) candidates.push(orphan);
    }
    const { client } = this.#context;
    const readOwner = (): Promise<KubeObject> => client.for(deployments).get({ namespace, name }, { signal });
    return claim({ client, resource: replicaSets, owner: deployment, selector, candidates, readOwner, signal });
  }

  #hasOldPods(deployment: Deployment, sets: readonly ReplicaSet[]): boolean {
    if (deployment.spec.strategy.type !== 'Recreate') return false;
    return sets.some((set) => {
      if (sameTemplate(set.spec.template, deployment.spec.template)) return false;
      const owned = this.#pods.lister.index(OWNER_UID_INDEX, set.metadata.uid ?? '');
      return owned.some((pod) => !isPodTerminal(pod));
    });
  }

  async #execute(deployment: Deployment, plan: DeploymentPlan, signal: AbortSignal): Promise<Executed> {
    const { client } = this.#context;
    const { namespace, name = '' } = deployment.metadata;
    if (plan.create !== undefined) {
      const outcome = await this.#create(deployment, plan.create, signal);
      if (outcome.error !== undefined || outcome.collisionCount !== undefined) return outcome;
      return { ...outcome, deployment: await this.#noteRevision(deployment, plan.revision, signal) };
    }
    for (const { replicaSet, from } of plan.update) {
      await client.for(replicaSets).update(replicaSet, { signal });
      const to = replicaSet.spec.replicas ?? 0;
      if (to !== from) this.#recordScaling(deployment, replicaSet, from, to);
    }
    for (const { metadata } of plan.delete) {
      const preconditions = { uid: metadata.uid, resourceVersion: metadata.resourceVersion };
      try {
        await client.for(replicaSets).delete({ namespace, name: metadata.name ?? '' }, { preconditions, signal });
      } catch (error) {
        if (!isNotFound(error)) throw error;
      }
    }
    this.#context.logger.trace({ deployment: name, updates: plan.update.length }, 'deployment plan carried out');
    return { ...nothingDone, deployment: await this.#noteRevision(deployment, plan.revision, signal) };
  }

  async #create(deployment: Deployment, set: ReplicaSet, signal: AbortSignal): Promise<Executed> {
    const { client } = this.#context;
    const { namespace, name = '' } = set.metadata;
    try {
      await client.for(replicaSets).create(set, { signal });
      this.#recordScaling(deployment, set, 0, set.spec.replicas ?? 0);
      return { ...nothingDone, created: name };
    } catch (error) {
      if (isAlreadyExists(error)) {
        const existing = await client.for(replicaSets).get({ namespace, name }, { signal });
        // Ours, only the cache has not shown it yet: its event brings us back.
        if (isControlledBy(existing, deployment) && sameTemplate(existing.spec.template, set.spec.template)) {
          return nothingDone;
        }
        // Another template with the same hash: count it, so that the next name differs.
        return { ...nothingDone, collisionCount: (deployment.status.collisionCount ?? 0) + 1 };
      }
      if (isNamespaceTerminating(error)) return nothingDone;
      const message = `Failed to create new replica set "${name}": ${StatusError.from(error).message}`;
      this.#recorder.event(deployment, 'Warning', 'ReplicaSetCreateError', message);
      return { ...nothingDone, createFailure: message, error };
    }
  }

  #recordScaling(deployment: Deployment, set: ReplicaSet, from: number, to: number): void {
    const direction = to > from ? 'up' : 'down';
    const message = `Scaled ${direction} replica set ${set.metadata.name} from ${from} to ${to}`;
    this.#recorder.event(deployment, 'Normal', 'ScalingReplicaSet', message);
  }

  async #noteRevision(
    deployment: Deployment,
    revision: number | undefined,
    signal: AbortSignal,
  ): Promise<Deployment | undefined> {
    if (revision === undefined) return undefined;
    const { namespace, name = '', uid } = deployment.metadata;
    const body = { metadata: { uid, annotations: { [REVISION]: String(revision) } } };
    return await this.#context.client.for(deployments).patch({ namespace, name }, { type: 'merge', body }, { signal });
  }
}

const nothingDone: Executed = {
  created: undefined,
  createFailure: undefined,
  collisionCount: undefined,
  error: undefined,
};

function selectorOf(deployment: Deployment): LabelSelector {
  return labelSelectorFromObject(deployment.spec.selector);
}
