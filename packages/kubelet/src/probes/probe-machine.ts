import type { Probe } from '@gantry/api/core/v1';

/** Counting of one probe's results. */
export interface ProbeTally {
  readonly successes: number;
  readonly failures: number;
  /** Last verdict; undefined before the first. */
  readonly healthy: boolean | undefined;
}

export const emptyTally: ProbeTally = { successes: 0, failures: 0, healthy: undefined };

/** Adds one result. The verdict changes when successThreshold or failureThreshold results in a row say so. */
export function tallyProbe(tally: ProbeTally, ok: boolean, probe: Probe): ProbeTally {
  const successes = ok ? tally.successes + 1 : 0;
  const failures = ok ? 0 : tally.failures + 1;
  if (ok && successes >= (probe.successThreshold ?? 1)) return { successes, failures, healthy: true };
  if (!ok && failures >= (probe.failureThreshold ?? 3)) return { successes, failures, healthy: false };
  return { successes, failures, healthy: tally.healthy };
}

/** Shortest pause between attempts while a container has never been well. */
const eagerStartMs = 250;

/**
 * Pause before the next attempt. A container that was never well is asked more often at first, so that it counts as ready within a fraction
 * of its start time instead of after a whole period; failures of such extra attempts are not counted.
 */
export function nextProbeDelay(
  probe: Probe,
  everHealthy: boolean,
  eagerAttempts: number,
): { readonly delayMs: number; readonly counted: boolean } {
  const periodMs = (probe.periodSeconds ?? 10) * 1000;
  if (everHealthy) return { delayMs: periodMs, counted: true };
  const eagerMs = eagerStartMs * 2 ** eagerAttempts;
  return eagerMs >= periodMs ? { delayMs: periodMs, counted: true } : { delayMs: eagerMs, counted: false };
}
