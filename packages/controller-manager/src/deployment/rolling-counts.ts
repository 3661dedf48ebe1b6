/** The arithmetic of a rollout: who may have how many replicas next. Pure numbers. */

import type { Deployment } from '@gantry/api/apps/v1';
import { scaledIntOrPercent } from '@gantry/machinery';

export interface RolloutLimits {
  readonly replicas: number;
  /** Pods allowed above `replicas`. */
  readonly maxSurge: number;
  /** Pods allowed to be unavailable below `replicas`. */
  readonly maxUnavailable: number;
}

/** Surge rounds up and unavailability down, and both cannot be zero: a rollout must be able to move. */
export function rolloutLimits(deployment: Deployment): RolloutLimits {
  const replicas = deployment.spec.replicas ?? 1;
  const rolling = deployment.spec.strategy.rollingUpdate;
  if (deployment.spec.strategy.type === 'Recreate') return { replicas, maxSurge: 0, maxUnavailable: 0 };
  const maxSurge = scaledIntOrPercent(rolling?.maxSurge ?? '25%', replicas, 'up');
  const maxUnavailable = scaledIntOrPercent(rolling?.maxUnavailable ?? '25%', replicas, 'down');
  const atLeast = maxSurge === 0 && maxUnavailable === 0 ? 1 : maxUnavailable;
  return { replicas, maxSurge, maxUnavailable: Math.min(atLeast, replicas) };
}

/** One ReplicaSet as the arithmetic sees it. `available` never counts more pods than are asked for. */
export interface SetSize {
  readonly replicas: number;
  readonly available: number;
}

const sum = (sets: readonly SetSize[], of: (set: SetSize) => number) => sets.reduce((total, set) => total + of(set), 0);

/** How many replicas the new ReplicaSet gets now: as many as the surge leaves room for, never more than wanted. */
export function nextNewReplicas(limits: RolloutLimits, current: number, old: readonly SetSize[]): number {
  if (current >= limits.replicas) return limits.replicas;
  const total = current + sum(old, ({ replicas }) => replicas);
  const room = limits.replicas + limits.maxSurge - total;
  return room <= 0 ? current : current + Math.min(room, limits.replicas - current);
}

/**
 * How many replicas the old ReplicaSets (oldest first) get now. Pods that are not available go first, since they are not
 * missed; then available ones, as far as `maxUnavailable` allows.
 */
export function nextOldReplicas(limits: RolloutLimits, next: SetSize, old: readonly SetSize[]): number[] {
  const result = old.map(({ replicas }) => replicas);
  const minAvailable = limits.replicas - limits.maxUnavailable;
  const newUnavailable = Math.max(0, next.replicas - next.available);
  const total = next.replicas + sum(old, ({ replicas }) => replicas);
  // Whatever the new set lacks counts as missing already, so it cannot be taken away a second time.
  let budget = total - minAvailable - newUnavailable;
  if (budget <= 0) return result;
  for (const [i, set] of old.entries()) {
    const unhealthy = Math.min(budget, Math.max(0, set.replicas - set.available));
    result[i] = set.replicas - unhealthy;
    budget -= unhealthy;
  }
  let spare = Math.min(budget, next.available + sum(old, ({ available }) => available) - minAvailable);
  for (const [i, replicas] of result.entries()) {
    if (spare <= 0) break;
    const taken = Math.min(spare, replicas);
    result[i] = replicas - taken;
    spare -= taken;
  }
  return result;
}

export interface ProportionalSet {
  readonly replicas: number;
  /** `replicas + maxSurge` at the time this set was last scaled. */
  readonly maxReplicas: number;
  readonly createdMs: number;
}

/**
 * Spreads a change of size over several ReplicaSets in the middle of a rollout, in proportion to their sizes, so that a
 * bad new version does not get all the new pods. What rounding leaves over goes to the largest.
 */
export function proportionalReplicas(limits: RolloutLimits, sets: readonly ProportionalSet[]): number[] {
  const total = sets.reduce((all, { replicas }) => all + replicas, 0);
  const allowed = limits.replicas > 0 ? limits.replicas + limits.maxSurge : 0;
  const change = allowed - total;
  const result = sets.map(({ replicas }) => replicas);
  if (change === 0) return result;
  const order = sets.map((_, i) => i);
  const at = (i: number) => sets[i] as ProportionalSet;
  // Growing favours the newest of equals, shrinking takes from the oldest first.
  order.sort(
    (a, b) =>
      at(b).replicas - at(a).replicas ||
      (change > 0 ? at(b).createdMs - at(a).createdMs : at(a).createdMs - at(b).createdMs),
  );
  let done = 0;
  for (const i of order) {
    const { replicas, maxReplicas } = at(i);
    if (replicas === 0) continue;
    const share = Math.round((replicas * allowed) / maxReplicas) - replicas;
    const left = change - done;
    const step = change > 0 ? Math.min(Math.max(0, share), left) : Math.max(Math.min(0, share), left);
    result[i] = replicas + step;
    done += step;
  }
  const largest = order[0];
  if (largest !== undefined) result[largest] = Math.max(0, (result[largest] as number) + change - done);
  return result;
}
