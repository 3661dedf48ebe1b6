/** When a pod has to leave a tainted node. Pure. */
import type { Taint, Toleration } from '@gantry/api/core/v1';

export type EvictionPlan = { readonly type: 'stay' } | { readonly type: 'evict'; readonly afterMs: number };

export interface TimedTaint {
  readonly taint: Taint;
  /** Wall clock, milliseconds. */
  readonly sinceMs: number;
}

/** Only NoExecute taints evict. The earliest deadline counts; a taint nothing tolerates means now. */
export function planTaintEviction(
  taints: readonly TimedTaint[],
  tolerations: readonly Toleration[],
  nowMs: number,
): EvictionPlan {
  let deadlineMs = Number.POSITIVE_INFINITY;
  for (const { taint, sinceMs } of taints) {
    if (taint.effect !== 'NoExecute') continue;
    const matching = tolerations.filter((toleration) => tolerates(toleration, taint));
    if (matching.length === 0) return { type: 'evict', afterMs: 0 };
    for (const { tolerationSeconds } of matching) {
      if (tolerationSeconds === undefined) continue;
      deadlineMs = Math.min(deadlineMs, sinceMs + Math.max(0, tolerationSeconds) * 1000);
    }
  }
  if (deadlineMs === Number.POSITIVE_INFINITY) return { type: 'stay' };
  return { type: 'evict', afterMs: Math.max(0, deadlineMs - nowMs) };
}

/** An empty key tolerates every key, an empty effect every effect; `Exists` any value. */
export function tolerates(toleration: Toleration, taint: Taint): boolean {
  if (toleration.effect && toleration.effect !== taint.effect) return false;
  if (toleration.key && toleration.key !== taint.key) return false;
  switch (toleration.operator ?? 'Equal') {
    case 'Exists':
      return true;
    case 'Equal':
      return toleration.key !== undefined && (toleration.value ?? '') === (taint.value ?? '');
    case 'Lt':
    case 'Gt': {
      const limit = Number(toleration.value);
      const value = Number(taint.value);
      if (!Number.isInteger(limit) || !Number.isInteger(value)) return false;
      return toleration.operator === 'Lt' ? value < limit : value > limit;
    }
  }
}
