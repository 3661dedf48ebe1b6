/** How many pods a budget can spare right now. Pure. */
import type { Pod } from '@gantry/api/core/v1';
import type { Condition } from '@gantry/api/meta/v1';
import type { PodDisruptionBudget, PodDisruptionBudgetStatus } from '@gantry/api/policy/v1';
import { scaledIntOrPercent } from '@gantry/machinery';
import { isPodReady, isPodTerminal, parseTimeMs } from '../shared/pod-state.ts';

/** An eviction was granted, but its pod still shows no deletion after this long: it does not count any more. Milliseconds. */
export const DISRUPTION_TIMEOUT_MS = 2 * 60_000;

export interface BudgetView {
  readonly budget: PodDisruptionBudget;
  /** Pods the selector matches, in any state. */
  readonly pods: readonly Pod[];
  /**
   * Pods the owners of these pods want in total, for percentages and maxUnavailable; or why that is not known (a pod
   * without a controller that has a scale).
   */
  readonly expected: () => { readonly count: number } | { readonly problem: string };
  readonly nowMs: number;
  readonly nowTime: string;
}

export interface BudgetPlan {
  readonly status: PodDisruptionBudgetStatus;
  /** When the next granted eviction is forgotten. */
  readonly recheckAfterMs: number | undefined;
  readonly problem: string | undefined;
}

export function planDisruptionBudget(view: BudgetView): BudgetPlan {
  const { budget } = view;
  const pods = view.pods.filter((pod) => !isPodTerminal(pod));
  const target = desiredHealthy(view, pods.length);
  const { disruptedPods, recheckAfterMs } = stillDisrupted(view);
  const observedGeneration = budget.metadata.generation ?? 0;
  if ('problem' in target) {
    // Unsure how many there should be, nothing may be taken away.
    const conditions = withCondition(view, 'False', 'SyncFailed', target.problem);
    const status = { ...budget.status, disruptedPods, disruptionsAllowed: 0, observedGeneration, conditions };
    return { status, recheckAfterMs, problem: target.problem };
  }
  const currentHealthy = pods.filter(
    (pod) => isPodReady(pod) && pod.metadata.deletionTimestamp === undefined && !(name(pod) in disruptedPods),
  ).length;
  const spare = Math.max(0, currentHealthy - target.desired);
  const disruptionsAllowed = target.expected === 0 ? 0 : spare;
  const conditions =
    disruptionsAllowed > 0
      ? withCondition(view, 'True', 'SufficientPods', '')
      : withCondition(view, 'False', 'InsufficientPods', '');
  const status: PodDisruptionBudgetStatus = {
    ...budget.status,
    disruptedPods,
    disruptionsAllowed,
    currentHealthy,
    desiredHealthy: target.desired,
    expectedPods: target.expected,
    observedGeneration,
    conditions,
  };
  return { status, recheckAfterMs, problem: undefined };
}

function desiredHealthy(
  { budget, expected }: BudgetView,
  podCount: number,
): { readonly desired: number; readonly expected: number } | { readonly problem: string } {
  const { minAvailable, maxUnavailable } = budget.spec;
  if (typeof minAvailable === 'number') return { desired: minAvailable, expected: podCount };
  if (minAvailable === undefined && maxUnavailable === undefined) return { desired: 0, expected: podCount };
  const wanted = expected();
  if ('problem' in wanted) return wanted;
  const { count } = wanted;
  if (maxUnavailable !== undefined) {
    return { desired: Math.max(0, count - scaledIntOrPercent(maxUnavailable, count, 'up')), expected: count };
  }
  return { desired: scaledIntOrPercent(minAvailable ?? 0, count, 'up'), expected: count };
}

/** Granted evictions whose pods are still there, undeleted. The server adds them; they are dropped here. */
function stillDisrupted({ budget, pods, nowMs }: BudgetView): {
  disruptedPods: Record<string, string>;
  recheckAfterMs: number | undefined;
} {
  const disruptedPods: Record<string, string> = {};
  let recheckAfterMs: number | undefined;
  for (const pod of pods) {
    const since = budget.status.disruptedPods?.[name(pod)];
    if (since === undefined || pod.metadata.deletionTimestamp !== undefined) continue;
    const leftMs = (parseTimeMs(since) ?? 0) + DISRUPTION_TIMEOUT_MS - nowMs;
    if (leftMs <= 0) continue;
    disruptedPods[name(pod)] = since;
    recheckAfterMs = Math.min(recheckAfterMs ?? leftMs, leftMs);
  }
  return { disruptedPods, recheckAfterMs };
}

function withCondition(
  { budget, nowTime }: BudgetView,
  status: 'True' | 'False',
  reason: string,
  message: string,
): Condition[] {
  const current = budget.status.conditions ?? [];
  const before = current.find(({ type }) => type === 'DisruptionAllowed');
  const lastTransitionTime = before?.status === status ? before.lastTransitionTime : nowTime;
  const observedGeneration = budget.metadata.generation ?? 0;
  const condition: Condition = {
    type: 'DisruptionAllowed',
    status,
    observedGeneration,
    lastTransitionTime,
    reason,
    message,
  };
  return [...current.filter(({ type }) => type !== 'DisruptionAllowed'), condition];
}

function name(pod: Pod): string {
  return pod.metadata.name ?? '';
}
