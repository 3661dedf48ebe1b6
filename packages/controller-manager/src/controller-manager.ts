/** Runs the controllers of one term of leadership. */
import { type Client, ClientEventRecorder, InformerFactory, type MetricsSink } from '@gantry/client';
import type { Clock, Logger, Random } from '@gantry/runtime';
import { type ControllerSettings, makeControllers } from './controller-registry.ts';
import type { ControllerContext } from './shared/controller-context.ts';

export interface ControllerManagerOptions {
  /** For all writes; fenced by the term's lease when there is an election. */
  readonly client: Client;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  readonly metrics: MetricsSink;
  readonly settings: ControllerSettings;
  /** Full names, see `selectControllers`. */
  readonly selected: ReadonlySet<string>;
  /** Called once all caches are filled and the controllers work. */
  readonly onRunning?: (informers: InformerFactory) => void;
}

/**
 * Fills the shared caches, runs every selected controller, and resolves after `signal` aborted and all have ended. Caches
 * belong to the term: a follower keeps none.
 */
export async function runControllers(options: ControllerManagerOptions, signal: AbortSignal): Promise<void> {
  const { client, clock, random, logger, metrics } = options;
  const informers = new InformerFactory(client, clock, { random, logger, metrics });
  const recorders = new Map<string, ClientEventRecorder>();
  const context: ControllerContext = {
    client,
    informers,
    clock,
    random,
    logger,
    metrics,
    recorder: (component) => {
      const recorder = recorders.get(component) ?? new ClientEventRecorder({ client, clock, logger, component });
      recorders.set(component, recorder);
      return recorder;
    },
  };
  const controllers = makeControllers(context, options.settings, options.selected);
  const startedMs = clock.monotonicMs();
  informers.start(signal);
  try {
    await informers.waitForSync(signal);
  } catch (error) {
    if (signal.aborted) return;
    throw error;
  }
  const syncMs = Math.round(clock.monotonicMs() - startedMs);
  logger.info({ controllers: controllers.map(({ name }) => name), syncMs }, 'controllers are running');
  options.onRunning?.(informers);
  try {
    await Promise.all(controllers.map((controller) => controller.run(signal)));
  } finally {
    for (const recorder of recorders.values()) recorder.stop();
  }
}
