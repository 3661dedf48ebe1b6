import { isForbidden } from '@gantry/machinery';
import type { Clock } from '@gantry/runtime';

/** Pauses between attempts, milliseconds. */
const pausesMs = [30, 60, 120, 240];

/**
 * A node may read what its pods refer to as soon as the API server it asks has seen that they are bound to it. The kubelet can know a
 * moment earlier, from another server: a refusal is worth a few more questions before it is believed.
 */
export async function retryRefused<T>(clock: Clock, ask: () => Promise<T>): Promise<T> {
  for (const pauseMs of pausesMs) {
    try {
      return await ask();
    } catch (error) {
      if (!isForbidden(error)) throw error;
      await clock.sleep(pauseMs);
    }
  }
  return ask();
}
