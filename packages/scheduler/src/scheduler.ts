/** A scheduler wired to a cluster: informers feed the model, and while it leads the loop places pods. */
import { namespaces, nodes, pods } from '@gantry/api/resources';
import { type Client, ClientEventRecorder, InformerFactory } from '@gantry/client';
import type { Clock, Logger, MetricsRegistry, Random } from '@gantry/runtime';
import { ApiBinder } from './binder.ts';
import { ClusterModel } from './cluster-model.ts';
import { SchedulingAlgorithm } from './core/algorithm.ts';
import { schedulerMetrics } from './scheduler-metrics.ts';
import { type Preemptor, SchedulingLoop } from './scheduling-loop.ts';

export interface SchedulerOptions {
  readonly client: Client;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  readonly metrics: MetricsRegistry;
  /** Pods are ours when `spec.schedulerName` says so. Default `default-scheduler`. */
  readonly schedulerName?: string | undefined;
  readonly preemptor?: Preemptor | undefined;
}

export class Scheduler {
  readonly model: ClusterModel;
  readonly informers: InformerFactory;
  readonly #options: SchedulerOptions;
  readonly #schedulerName: string;

  constructor(options: SchedulerOptions) {
    const { client, clock, logger, random, metrics } = options;
    this.#options = options;
    this.#schedulerName = options.schedulerName ?? 'default-scheduler';
    this.model = new ClusterModel({ clock, schedulerName: this.#schedulerName });
    this.informers = new InformerFactory(client, clock, { logger, random, metrics });
    const { model } = this;
    // Nodes and namespaces first, so that pods find theirs; late ones are waited for all the same.
    this.informers.informer(nodes).addHandler({
      onAdd: (node) => model.onNode(undefined, node),
      onUpdate: (old, node) => model.onNode(old, node),
      onDelete: (node) => model.onNodeDeleted(node),
    });
    this.informers.informer(namespaces).addHandler({
      onAdd: (namespace) => model.onNamespace(namespace),
      onUpdate: (_old, namespace) => model.onNamespace(namespace),
      onDelete: (namespace) => model.onNamespaceDeleted(namespace),
    });
    this.informers.informer(pods).addHandler({
      onAdd: (pod) => model.onPod(undefined, pod),
      onUpdate: (old, pod) => model.onPod(old, pod),
      onDelete: (pod) => model.onPodDeleted(pod),
    });
  }

  /** Starts to follow the cluster. Leading may begin later, or never. */
  start(signal: AbortSignal): void {
    this.informers.start(signal);
  }

  /** Places pods with `client` (fenced, when elected) until the signal aborts. Waits for the caches first. */
  async lead(client: Client, signal: AbortSignal): Promise<void> {
    const { clock, logger, metrics, random, preemptor } = this.#options;
    await this.informers.waitForSync(signal);
    const recorder = new ClientEventRecorder({ client, clock, logger, component: this.#schedulerName });
    const loop = new SchedulingLoop(
      {
        model: this.model,
        algorithm: new SchedulingAlgorithm(this.model.state, random),
        binder: new ApiBinder(client, clock),
        recorder,
        clock,
        logger,
        metrics: schedulerMetrics(metrics),
        preemptor,
      },
      signal,
    );
    logger.info({ nodes: this.model.state.table.size, pods: this.model.state.podCount }, 'scheduling');
    try {
      await loop.run();
    } finally {
      recorder.stop();
    }
  }
}
