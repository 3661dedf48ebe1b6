/**
 * What to do next about a Deployment's ReplicaSets. Pure: the same view gives the same plan, and one plan makes one step;
 * the effect of a step shows up in the cache and leads to the next.
 */
import type { Deployment, ReplicaSet } from '@gantry/api/apps/v1';
import { equalObjects } from '@gantry/machinery';
import {
  byAge,
  createdMs,
  DESIRED_REPLICAS,
  findNewReplicaSet,
  MAX_REPLICAS,
  makeReplicaSet,
  newSetAnnotations,
  nextRevision,
  REVISION,
  revisionOf,
} from './revision.ts';
import {
  nextNewReplicas,
  nextOldReplicas,
  proportionalReplicas,
  type RolloutLimits,
  rolloutLimits,
  type SetSize,
} from './rolling-counts.ts';

export interface DeploymentView {
  readonly deployment: Deployment;
  /** The ReplicaSets it controls. */
  readonly replicaSets: readonly ReplicaSet[];
  /** Whether pods of other than the current template still exist (finished ones aside). */
  readonly oldPodsRunning: boolean;
  /** Status says the rollout is complete: old ReplicaSets may be cleaned up. */
  readonly complete: boolean;
}

export interface DeploymentPlan {
  readonly create: ReplicaSet | undefined;
  /** Complete objects to write, with what their replicas were before. */
  readonly update: readonly { readonly replicaSet: ReplicaSet; readonly from: number }[];
  readonly delete: readonly ReplicaSet[];
  /** Revision to note on the Deployment itself, when it is not there yet. */
  readonly revision: number | undefined;
  readonly newReplicaSet: ReplicaSet | undefined;
  readonly oldReplicaSets: readonly ReplicaSet[];
}

export function planDeployment(view: DeploymentView): DeploymentPlan {
  const { deployment } = view;
  const sets = [...view.replicaSets].sort(byAge);
  const current = findNewReplicaSet(deployment, sets);
  const old = sets.filter((set) => set !== current);
  const drafts = new Drafts(deployment);
  let create: ReplicaSet | undefined;
  let revision: number | undefined;
  if (current !== undefined) {
    drafts.inherit(current, nextRevision(old));
    const noted = revisionOf(drafts.of(current));
    if (deployment.metadata.annotations?.[REVISION] !== String(noted)) revision = noted;
  }
  if (deployment.spec.paused || isResized(deployment, sets)) {
    planResize(deployment, current, old, sets, drafts);
  } else if (deployment.spec.strategy.type === 'Recreate') {
    create = planRecreate(view, current, old, drafts);
  } else {
    create = planRolling(deployment, current, old, drafts);
  }
  if (create !== undefined) revision = revisionOf(create);
  return {
    create,
    update: drafts.changed(),
    delete: view.complete && create === undefined ? planCleanup(deployment, old) : [],
    revision,
    newReplicaSet: current,
    oldReplicaSets: old,
  };
}

/** Someone changed `spec.replicas` since the sets were last scaled: sizes are put right before the rollout goes on. */
function isResized(deployment: Deployment, sets: readonly ReplicaSet[]): boolean {
  return sets.some((set) => {
    const desired = set.metadata.annotations?.[DESIRED_REPLICAS];
    return (set.spec.replicas ?? 0) > 0 && desired !== undefined && Number(desired) !== (deployment.spec.replicas ?? 1);
  });
}

function planRolling(
  deployment: Deployment,
  current: ReplicaSet | undefined,
  old: readonly ReplicaSet[],
  drafts: Drafts,
): ReplicaSet | undefined {
  const limits = rolloutLimits(deployment);
  const oldSizes = old.map(sizeOf);
  if (current === undefined) {
    const created = makeReplicaSet(deployment, nextRevision(old));
    return sized(created, nextNewReplicas(limits, 0, oldSizes), limits);
  }
  const { replicas } = sizeOf(current);
  const wanted = nextNewReplicas(limits, replicas, oldSizes);
  if (wanted !== replicas) {
    drafts.resize(current, wanted, limits);
    return undefined;
  }
  const counts = nextOldReplicas(limits, sizeOf(current), oldSizes);
  for (const [i, set] of old.entries()) drafts.resize(set, counts[i] as number, limits);
  return undefined;
}

/** First everything old goes, to the last pod; only then the new set comes. */
function planRecreate(
  { deployment, oldPodsRunning }: DeploymentView,
  current: ReplicaSet | undefined,
  old: readonly ReplicaSet[],
  drafts: Drafts,
): ReplicaSet | undefined {
  const limits = rolloutLimits(deployment);
  const active = old.filter((set) => (set.spec.replicas ?? 0) > 0);
  if (active.length > 0) {
    for (const set of active) drafts.resize(set, 0, limits);
    return undefined;
  }
  if (oldPodsRunning) return undefined;
  if (current !== undefined) {
    drafts.resize(current, limits.replicas, limits);
    return undefined;
  }
  return sized(makeReplicaSet(deployment, nextRevision(old)), limits.replicas, limits);
}

function planResize(
  deployment: Deployment,
  current: ReplicaSet | undefined,
  old: readonly ReplicaSet[],
  sets: readonly ReplicaSet[],
  drafts: Drafts,
): void {
  const limits = rolloutLimits(deployment);
  const active = sets.filter((set) => (set.spec.replicas ?? 0) > 0);
  const only = active.length === 0 ? (current ?? sets.at(-1)) : active.length === 1 ? active[0] : undefined;
  if (only !== undefined) {
    drafts.resize(only, limits.replicas, limits);
    return;
  }
  if (active.length === 0) return;
  if (current !== undefined && isSaturated(deployment, current)) {
    for (const set of old) drafts.resize(set, 0, limits);
    return;
  }
  if (deployment.spec.strategy.type === 'Recreate') return;
  const fallback = limits.replicas + limits.maxSurge;
  const counts = proportionalReplicas(
    limits,
    active.map((set) => ({
      replicas: set.spec.replicas ?? 0,
      maxReplicas: Number(set.metadata.annotations?.[MAX_REPLICAS]) || deployment.status.replicas || fallback,
      createdMs: createdMs(set),
    })),
  );
  for (const [i, set] of active.entries()) drafts.resize(set, counts[i] as number, limits);
}

function isSaturated(deployment: Deployment, set: ReplicaSet): boolean {
  const replicas = deployment.spec.replicas ?? 1;
  return (
    set.spec.replicas === replicas &&
    set.metadata.annotations?.[DESIRED_REPLICAS] === String(replicas) &&
    set.status.availableReplicas === replicas
  );
}

/** Old ReplicaSets without pods beyond the history limit, oldest revisions first. */
function planCleanup(deployment: Deployment, old: readonly ReplicaSet[]): ReplicaSet[] {
  const limit = deployment.spec.revisionHistoryLimit ?? 10;
  const surplus = old.length - limit;
  if (surplus <= 0) return [];
  const candidates = [...old].sort((a, b) => revisionOf(a) - revisionOf(b) || byAge(a, b)).slice(0, surplus);
  return candidates.filter(
    ({ metadata, spec, status }) =>
      metadata.deletionTimestamp === undefined &&
      (spec.replicas ?? 0) === 0 &&
      (status.replicas ?? 0) === 0 &&
      (status.observedGeneration ?? 0) >= (metadata.generation ?? 0),
  );
}

/** A status that lags behind a scale-down still counts pods that are going: never more than are asked for. */
function sizeOf(set: ReplicaSet): SetSize {
  const replicas = set.spec.replicas ?? 0;
  return { replicas, available: Math.min(replicas, set.status.availableReplicas ?? 0) };
}

function sized(set: ReplicaSet, replicas: number, limits: RolloutLimits): ReplicaSet {
  const annotations = { ...set.metadata.annotations };
  annotations[DESIRED_REPLICAS] = String(limits.replicas);
  annotations[MAX_REPLICAS] = String(limits.replicas + limits.maxSurge);
  return { ...set, metadata: { ...set.metadata, annotations }, spec: { ...set.spec, replicas } };
}

/** Changes to ReplicaSets under way; several to one set become one write. */
class Drafts {
  readonly #deployment: Deployment;
  readonly #drafts = new Map<ReplicaSet, ReplicaSet>();

  constructor(deployment: Deployment) {
    this.#deployment = deployment;
  }

  of(set: ReplicaSet): ReplicaSet {
    return this.#drafts.get(set) ?? set;
  }

  /** The current set follows its Deployment's annotations and minReadySeconds. */
  inherit(set: ReplicaSet, revision: number): void {
    const annotations = newSetAnnotations(this.#deployment, set.metadata.annotations, revision);
    const { minReadySeconds } = this.#deployment.spec;
    const sameReadiness = (minReadySeconds ?? 0) === (set.spec.minReadySeconds ?? 0);
    if (sameReadiness && equalObjects(annotations, set.metadata.annotations ?? {})) return;
    const spec = { ...set.spec, minReadySeconds };
    this.#drafts.set(set, { ...set, metadata: { ...set.metadata, annotations }, spec });
  }

  resize(set: ReplicaSet, replicas: number, limits: RolloutLimits): void {
    const draft = this.of(set);
    const resized = sized(draft, replicas, limits);
    const same = replicas === draft.spec.replicas;
    // Idle history sets are not touched just to refresh their annotations.
    if (same && (replicas === 0 || equalObjects(resized.metadata.annotations, draft.metadata.annotations))) return;
    this.#drafts.set(set, resized);
  }

  changed(): { replicaSet: ReplicaSet; from: number }[] {
    return [...this.#drafts].map(([set, replicaSet]) => ({ replicaSet, from: set.spec.replicas ?? 0 }));
  }
}
