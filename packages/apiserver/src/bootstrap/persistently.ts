import type { Clock, Logger } from '@gantry/runtime';

const RETRY_MS = 1_000;

/** Tries again until it works or the server stops: etcd may be away for a while. */
export async function persistently(
  { clock, logger }: { readonly clock: Clock; readonly logger: Logger },
  work: () => Promise<void>,
  isStopping: () => boolean,
): Promise<void> {
  for (;;) {
    try {
      await work();
      return;
    } catch (error) {
      if (isStopping()) return;
      logger.warn({ error }, 'cannot write what every cluster has, trying again');
      await clock.sleep(RETRY_MS);
    }
  }
}
