import type { Clock } from '@gantry/runtime';

/** Raised when a condition did not come true in time; says which, and where to look. */
export class WaitTimeoutError extends Error {
  override name = 'WaitTimeoutError';
}

export interface WaitOptions {
  readonly clock: Clock;
  readonly timeoutMs: number;
  readonly periodMs?: number;
  /** Completes "waited 60 s for …". */
  readonly what: string;
  /** What the person should do. */
  readonly remedy: string;
}

/**
 * Asks until `attempt` gives something other than undefined. For what can only be asked, not watched: a socket that is
 * not there yet, a server that does not answer yet.
 */
export async function waitUntil<T>(attempt: () => Promise<T | undefined>, options: WaitOptions): Promise<T> {
  const { clock, timeoutMs, what, remedy } = options;
  const deadline = clock.monotonicMs() + timeoutMs;
  let lastError: unknown;
  for (;;) {
    try {
      const result = await attempt();
      if (result !== undefined) return result;
    } catch (error) {
      lastError = error;
    }
    if (clock.monotonicMs() > deadline) {
      const cause = lastError instanceof Error ? ` (${lastError.message})` : '';
      throw new WaitTimeoutError(`waited ${Math.round(timeoutMs / 1000)} s for ${what}${cause}: ${remedy}`);
    }
    await clock.sleep(options.periodMs ?? 100);
  }
}
