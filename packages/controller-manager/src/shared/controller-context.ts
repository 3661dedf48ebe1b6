/** What every controller is given, and what it gives back. */
import type { Client, EventRecorder, InformerFactory, MetricsSink } from '@gantry/client';
import type { Clock, Logger, Random } from '@gantry/runtime';

export interface ControllerContext {
  /** Fenced: its writes fail once another process leads. */
  readonly client: Client;
  readonly informers: InformerFactory;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  readonly metrics: MetricsSink;
  /** A recorder whose events name `component` as their source. */
  recorder(component: string): EventRecorder;
}

/**
 * A controller that has registered its informers and handlers. `run` is called once all informers have synced, and
 * resolves after `signal` aborted and the last reconcile ended.
 */
export interface RunnableController {
  readonly name: string;
  run(signal: AbortSignal): Promise<void>;
}
