import type { Service } from '@gantry/api/core/v1';
import type { Clock, Logger } from '@gantry/runtime';
import type { WatchCache } from '@gantry/storage';
import { AllocationRepair } from '../allocators/index.ts';

const PERIOD_MS = 3 * 60_000;
const SERVICES = '/registry/services/specs/';

/** Compares addresses and ports that are taken with the Services that have them, now and then. Returns how to stop. */
export function startAllocationChecks(
  allocators: ConstructorParameters<typeof AllocationRepair>[0],
  cache: WatchCache,
  { clock, logger }: { readonly clock: Clock; readonly logger: Logger },
): () => void {
  const repair = new AllocationRepair(allocators);
  const run = async () => {
    await cache.waitForConsistentRead();
    const services = [...cache.resource(SERVICES).snapshot().range(SERVICES)];
    const problems = await repair.run(services.map((stored) => stored.object as unknown as Service));
    for (const problem of problems) logger.warn({ ...problem }, 'Service allocations were not in order');
  };
  const runSafely = () => {
    run().catch((error: unknown) => logger.warn({ error }, 'cannot check Service allocations'));
  };
  runSafely();
  const timer = clock.every(PERIOD_MS, runSafely);
  return () => timer.cancel();
}
