import { systemClock } from '@gantry/runtime';

/** Asks until the answer is neither undefined nor false; fails naming what was waited for and the last error. */
export async function until<T>(
  what: string,
  attempt: () => Promise<T | undefined | false>,
  timeoutMs = 90_000,
): Promise<T> {
  const deadline = systemClock.monotonicMs() + timeoutMs;
  let last: unknown;
  for (;;) {
    try {
      const answer = await attempt();
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      last = error;
    }
    if (systemClock.monotonicMs() > deadline) {
      throw new Error(`gave up after ${timeoutMs / 1000} s: ${what}`, { cause: last });
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
