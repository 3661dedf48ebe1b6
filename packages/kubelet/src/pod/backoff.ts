/** Growing pauses between restarts of one container. */
export interface Backoff {
  /** Pause that follows the restart made at `lastRestartMs`, should the container end again. */
  readonly delayMs: number;
  readonly lastRestartMs: number;
}

export const initialBackoffMs = 10_000;
export const maxBackoffMs = 300_000;
/** A container that ran this long before it ended starts over with no pause. */
export const backoffResetMs = 600_000;

/** When a container that ended at `finishedAtMs` may be started again. Its first end has no pause. */
export function restartAllowedAtMs(backoff: Backoff | undefined, finishedAtMs: number): number {
  if (backoff === undefined || finishedAtMs - backoff.lastRestartMs > backoffResetMs) return finishedAtMs;
  return finishedAtMs + backoff.delayMs;
}

/** The pause after the restart that is being made now. */
export function nextBackoff(backoff: Backoff | undefined, finishedAtMs: number, nowMs: number): Backoff {
  if (backoff === undefined || finishedAtMs - backoff.lastRestartMs > backoffResetMs) {
    return { delayMs: initialBackoffMs, lastRestartMs: nowMs };
  }
  return { delayMs: Math.min(maxBackoffMs, backoff.delayMs * 2), lastRestartMs: nowMs };
}

/** Pause before an operation that failed `count` times is tried again. */
export function retryDelayMs(kind: 'image' | 'volumes' | 'sandbox' | 'start' | 'other', count: number): number {
  const doublings = Math.min(count - 1, 10);
  switch (kind) {
    case 'image':
      return Math.min(maxBackoffMs, initialBackoffMs * 2 ** doublings);
    case 'volumes':
      return Math.min(60_000, 200 * 2 ** doublings);
    case 'sandbox':
    case 'start':
      return Math.min(30_000, 1_000 * 2 ** doublings);
    case 'other':
      return Math.min(10_000, 250 * 2 ** doublings);
  }
}
