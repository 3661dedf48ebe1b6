/** How many pods a ReplicaSet has to create, or which ones it has to delete. Pure. */
import type { ReplicaSet, ReplicaSetCondition, ReplicaSetStatus } from '@gantry/api/apps/v1';
import type { Pod } from '@gantry/api/core/v1';
import { labelSelectorFromMap } from '@gantry/machinery';
import { isPodReady, msUntilAvailable, parseTimeMs, podReadySinceMs } from '../shared/pod-state.ts';

/** Most pods created or deleted in one reconcile; the rest follows when these have shown up. */
export const BURST_REPLICAS = 500;

export interface ReplicaSetPlan {
  readonly create: number;
  readonly delete: readonly Pod[];
}

export interface ReplicaSetView {
  readonly replicaSet: ReplicaSet;
  /** Claimed and active (neither finished nor terminating). */
  readonly activePods: readonly Pod[];
  /** Active pods on a node that belong to the same owner as this ReplicaSet's siblings, this set's own included. */
  readonly relatedPodsOnNode: (nodeName: string) => number;
  readonly nowMs: number;
}

export function planReplicaSet(view: ReplicaSetView): ReplicaSetPlan {
  const missing = (view.replicaSet.spec.replicas ?? 1) - view.activePods.length;
  if (missing >= 0) return { create: Math.min(missing, BURST_REPLICAS), delete: [] };
  const surplus = Math.min(-missing, BURST_REPLICAS);
  return { create: 0, delete: rankForDeletion(view).slice(0, surplus) };
}

/**
 * Pods in the order in which they may be given up, least useful first: unscheduled, then pending, then not ready; then
 * cheap by their deletion cost, then crowded on one node; then the younger and the less stable.
 */
export function rankForDeletion({ activePods, relatedPodsOnNode, nowMs }: ReplicaSetView): Pod[] {
  return [...activePods].sort(
    (a, b) =>
      compare(isScheduled(a), isScheduled(b)) ||
      compare(phaseRank(a), phaseRank(b)) ||
      compare(Number(isPodReady(a)), Number(isPodReady(b))) ||
      compare(deletionCost(a), deletionCost(b)) ||
      compare(relatedPodsOnNode(b.spec.nodeName ?? ''), relatedPodsOnNode(a.spec.nodeName ?? '')) ||
      compareReadyAge(a, b, nowMs) ||
      compare(restarts(b), restarts(a)) ||
      compareAge(parseTimeMs(a.metadata.creationTimestamp), parseTimeMs(b.metadata.creationTimestamp), nowMs) ||
      compare(a.metadata.name ?? '', b.metadata.name ?? ''),
  );
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isScheduled(pod: Pod): number {
  return pod.spec.nodeName ? 1 : 0;
}

function phaseRank(pod: Pod): number {
  return pod.status.phase === 'Running' ? 2 : pod.status.phase === 'Unknown' ? 1 : 0;
}

const DELETION_COST = 'controller.kubernetes.io/pod-deletion-cost';

function deletionCost(pod: Pod): number {
  const text = pod.metadata.annotations?.[DELETION_COST];
  return text !== undefined && /^[+-]?\d{1,10}$/.test(text) ? Number(text) : 0;
}

function compareReadyAge(a: Pod, b: Pod, nowMs: number): number {
  if (!isPodReady(a) || !isPodReady(b)) return 0;
  return compareAge(podReadySinceMs(a), podReadySinceMs(b), nowMs);
}

/** Younger first. Ages count by their binary logarithm, so that among pods of about one age chance spreads the loss. */
function compareAge(a: number | undefined, b: number | undefined, nowMs: number): number {
  const bucket = (time: number | undefined) =>
    time === undefined ? -1 : Math.floor(Math.log2(Math.max(1, nowMs - time)));
  return compare(bucket(a), bucket(b));
}

function restarts(pod: Pod): number {
  return Math.max(0, ...(pod.status.containerStatuses ?? []).map(({ restartCount }) => restartCount));
}

export interface ReplicaSetStatusPlan {
  readonly status: ReplicaSetStatus;
  /** When another pod will have been ready long enough to count as available; undefined when none is waiting. */
  readonly recheckAfterMs: number | undefined;
}

/** The status to publish. `failure`: what went wrong with the last creation or deletion, if something did. */
export function planReplicaSetStatus(
  replicaSet: ReplicaSet,
  pods: { readonly active: readonly Pod[]; readonly terminating: number },
  failure: { readonly reason: 'FailedCreate' | 'FailedDelete'; readonly message: string } | undefined,
  nowMs: number,
  nowTime: string,
): ReplicaSetStatusPlan {
  const templateLabels = labelSelectorFromMap(replicaSet.spec.template.metadata.labels ?? {});
  const minReadySeconds = replicaSet.spec.minReadySeconds ?? 0;
  let ready = 0;
  let available = 0;
  let labeled = 0;
  let recheckAfterMs: number | undefined;
  for (const pod of pods.active) {
    if (templateLabels.matches(pod.metadata.labels)) labeled += 1;
    const waitMs = msUntilAvailable(pod, minReadySeconds, nowMs);
    if (waitMs === undefined) continue;
    ready += 1;
    if (waitMs === 0) available += 1;
    else recheckAfterMs = Math.min(recheckAfterMs ?? Number.POSITIVE_INFINITY, waitMs);
  }
  const conditions = planConditions(replicaSet.status.conditions ?? [], failure, nowTime);
  const status: ReplicaSetStatus = {
    ...replicaSet.status,
    replicas: pods.active.length,
    fullyLabeledReplicas: labeled,
    readyReplicas: ready,
    availableReplicas: available,
    terminatingReplicas: pods.terminating,
    observedGeneration: replicaSet.metadata.generation ?? 0,
    ...(conditions.length > 0 ? { conditions } : {}),
  };
  if (conditions.length === 0) delete status.conditions;
  return { status, recheckAfterMs };
}

function planConditions(
  current: readonly ReplicaSetCondition[],
  failure: { readonly reason: string; readonly message: string } | undefined,
  nowTime: string,
): ReplicaSetCondition[] {
  const others = current.filter(({ type }) => type !== 'ReplicaFailure');
  if (failure === undefined) return others;
  const before = current.find(({ type }) => type === 'ReplicaFailure');
  const { reason, message } = failure;
  // The transition time stays while the condition does: a message that changes is no transition.
  const lastTransitionTime = before?.lastTransitionTime ?? nowTime;
  return [...others, { type: 'ReplicaFailure', status: 'True', lastTransitionTime, reason, message }];
}
