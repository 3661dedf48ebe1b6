/** A Deployment's status: counts summed over its ReplicaSets, and the conditions rollouts are watched by. Pure. */
import type { Deployment, DeploymentCondition, DeploymentStatus, ReplicaSet } from '@gantry/api/apps/v1';
import { formatTime, parseTimeMs } from '../shared/pod-state.ts';
import { rolloutLimits } from './rolling-counts.ts';

export interface StatusView {
  readonly deployment: Deployment;
  readonly newReplicaSet: ReplicaSet | undefined;
  readonly oldReplicaSets: readonly ReplicaSet[];
  /** Creating the new ReplicaSet failed with this message. */
  readonly createFailure: string | undefined;
  /** The new ReplicaSet was created just now. */
  readonly created: string | undefined;
  readonly collisionCount: number | undefined;
  readonly nowMs: number;
}

export interface StatusPlan {
  readonly status: DeploymentStatus;
  /** When the progress deadline will have passed; undefined when nothing is under way. */
  readonly recheckAfterMs: number | undefined;
}

export function planDeploymentStatus(view: StatusView): StatusPlan {
  const { deployment, newReplicaSet, oldReplicaSets, nowMs } = view;
  const sets = newReplicaSet === undefined ? oldReplicaSets : [newReplicaSet, ...oldReplicaSets];
  const total = (of: (set: ReplicaSet) => number | undefined) => sets.reduce((sum, set) => sum + (of(set) ?? 0), 0);
  const wanted = total(({ spec }) => spec.replicas);
  const availableReplicas = total(({ status }) => status.availableReplicas);
  const status: DeploymentStatus = {
    ...deployment.status,
    observedGeneration: deployment.metadata.generation ?? 0,
    replicas: total((set) => set.status.replicas),
    updatedReplicas: newReplicaSet?.status.replicas ?? 0,
    readyReplicas: total((set) => set.status.readyReplicas),
    availableReplicas,
    unavailableReplicas: Math.max(0, wanted - availableReplicas),
    terminatingReplicas: total((set) => set.status.terminatingReplicas),
    ...(view.collisionCount === undefined ? {} : { collisionCount: view.collisionCount }),
  };
  const conditions = new Conditions(deployment.status.conditions ?? [], formatTime(nowMs));
  planAvailability(deployment, status, conditions);
  const recheckAfterMs = planProgress(view, status, conditions);
  planReplicaFailure(view, sets, conditions);
  status.conditions = conditions.list();
  return { status, recheckAfterMs };
}

/** Everything asked for runs the current template, is available, and nothing else is left. */
export function isComplete(deployment: Deployment, status: DeploymentStatus): boolean {
  const replicas = deployment.spec.replicas ?? 1;
  return (
    (status.updatedReplicas ?? 0) === replicas &&
    (status.replicas ?? 0) === replicas &&
    (status.availableReplicas ?? 0) === replicas &&
    (status.observedGeneration ?? 0) >= (deployment.metadata.generation ?? 0)
  );
}

function planAvailability(deployment: Deployment, status: DeploymentStatus, conditions: Conditions): void {
  const { replicas, maxUnavailable } = rolloutLimits(deployment);
  const enough = (status.availableReplicas ?? 0) >= replicas - maxUnavailable;
  conditions.set(
    'Available',
    enough ? 'True' : 'False',
    enough ? 'MinimumReplicasAvailable' : 'MinimumReplicasUnavailable',
    enough ? 'Deployment has minimum availability.' : 'Deployment does not have minimum availability.',
  );
}

const NO_DEADLINE = 2 ** 31 - 1;

function planProgress(view: StatusView, status: DeploymentStatus, conditions: Conditions): number | undefined {
  const { deployment, newReplicaSet, nowMs } = view;
  const deadlineSeconds = deployment.spec.progressDeadlineSeconds ?? NO_DEADLINE;
  if (deadlineSeconds === NO_DEADLINE) {
    conditions.remove('Progressing');
    return undefined;
  }
  const before = conditions.get('Progressing');
  if (deployment.spec.paused) {
    if (before?.reason !== 'DeploymentPaused') {
      conditions.set('Progressing', 'Unknown', 'DeploymentPaused', 'Deployment is paused');
    }
    return undefined;
  }
  if (before?.reason === 'DeploymentPaused') {
    conditions.set('Progressing', 'Unknown', 'DeploymentResumed', 'Deployment is resumed');
  }
  if (view.createFailure !== undefined) {
    conditions.set('Progressing', 'False', 'ReplicaSetCreateError', view.createFailure);
    return undefined;
  }
  if (view.created !== undefined) {
    conditions.set('Progressing', 'True', 'NewReplicaSetCreated', `Created new replica set "${view.created}"`);
    return deadlineSeconds * 1000;
  }
  const name = newReplicaSet?.metadata.name ?? '';
  const subject = newReplicaSet === undefined ? `Deployment "${deployment.metadata.name}"` : `ReplicaSet "${name}"`;
  // A finished rollout stays finished: pods that fail later are availability's business, not progress.
  const finished =
    before?.reason === 'NewReplicaSetAvailable' && (status.replicas ?? 0) === (status.updatedReplicas ?? 0);
  if (finished) return undefined;
  if (isComplete(deployment, status)) {
    conditions.set('Progressing', 'True', 'NewReplicaSetAvailable', `${subject} has successfully progressed.`);
    return undefined;
  }
  if (madeProgress(deployment.status, status)) {
    conditions.touch('Progressing', 'True', 'ReplicaSetUpdated', `${subject} is progressing.`);
    return deadlineSeconds * 1000;
  }
  const current = conditions.get('Progressing');
  if (current === undefined) {
    conditions.set('Progressing', 'True', 'FoundNewReplicaSet', `Found new replica set "${name}"`);
    return deadlineSeconds * 1000;
  }
  if (current.reason === 'ProgressDeadlineExceeded') return undefined;
  const sinceMs = parseTimeMs(current.lastUpdateTime) ?? nowMs;
  const leftMs = sinceMs + deadlineSeconds * 1000 - nowMs;
  if (leftMs > 0) return leftMs;
  conditions.set('Progressing', 'False', 'ProgressDeadlineExceeded', `${subject} has timed out progressing.`);
  return undefined;
}

function madeProgress(before: DeploymentStatus, now: DeploymentStatus): boolean {
  const old = (status: DeploymentStatus) => (status.replicas ?? 0) - (status.updatedReplicas ?? 0);
  return (
    (now.updatedReplicas ?? 0) > (before.updatedReplicas ?? 0) ||
    old(now) < old(before) ||
    (now.readyReplicas ?? 0) > (before.readyReplicas ?? 0) ||
    (now.availableReplicas ?? 0) > (before.availableReplicas ?? 0)
  );
}

function planReplicaFailure(view: StatusView, sets: readonly ReplicaSet[], conditions: Conditions): void {
  for (const set of sets) {
    const failure = set.status.conditions?.find(({ type, status }) => type === 'ReplicaFailure' && status === 'True');
    if (failure === undefined) continue;
    conditions.set('ReplicaFailure', 'True', failure.reason ?? '', failure.message ?? '');
    return;
  }
  if (view.createFailure === undefined) conditions.remove('ReplicaFailure');
}

/** Times follow the usual rule: transition when the status flips, update when anything is said anew. */
class Conditions {
  readonly #byType: Map<string, DeploymentCondition>;
  readonly #now: string;

  constructor(conditions: readonly DeploymentCondition[], now: string) {
    this.#byType = new Map(conditions.map((condition) => [condition.type ?? '', condition]));
    this.#now = now;
  }

  get(type: string): DeploymentCondition | undefined {
    return this.#byType.get(type);
  }

  /** Does nothing when status and reason are already these. */
  set(type: string, status: 'True' | 'False' | 'Unknown', reason: string, message: string): void {
    const before = this.#byType.get(type);
    if (before?.status === status && before.reason === reason) return;
    this.touch(type, status, reason, message);
  }

  /** Renews the update time in any case. */
  touch(type: string, status: 'True' | 'False' | 'Unknown', reason: string, message: string): void {
    const before = this.#byType.get(type);
    const lastTransitionTime = before?.status === status ? before.lastTransitionTime : this.#now;
    this.#byType.set(type, { type, status, lastUpdateTime: this.#now, lastTransitionTime, reason, message });
  }

  remove(type: string): void {
    this.#byType.delete(type);
  }

  list(): DeploymentCondition[] {
    return [...this.#byType.values()];
  }
}
