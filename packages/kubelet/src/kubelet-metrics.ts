import type { InformerFactory } from '@gantry/client';
import type { MetricsRegistry } from '@gantry/runtime';
import type { PodState } from './pod/machine.ts';

/** What the kubelet counts. Names that monitoring of Kubernetes knows are used where the meaning is the same. */
export class KubeletMetrics {
  private readonly starts: ReturnType<MetricsRegistry['histogram']>;
  private readonly informerFactories: InformerFactory[] = [];

  /** @param states of all pods of all nodes in this process. */
  constructor(registry: MetricsRegistry, states: () => readonly PodState[]) {
    this.starts = registry.histogram(
      'kubelet_pod_start_duration_seconds',
      'Time from when the kubelet first heard of a pod until its status said that all containers run.',
    );
    registry.computedGauge('kubelet_running_pods', 'Pods with at least one running container.', () => {
      const runs = (state: PodState) =>
        Object.values(state.containers).some((memory) => memory.latest?.state === 'running');
      return states().filter(runs).length;
    });
    registry.computedGauge('kubelet_running_containers', 'Containers that run.', () =>
      states()
        .flatMap((state) => Object.values(state.containers))
        .reduce((count, memory) => count + (memory.latest?.state === 'running' ? 1 : 0), 0),
    );
    registry.computedGauge('gantry_kubelet_pods_in_trouble', 'Pods whose last attempt at something failed.', () =>
      states().reduce((count, state) => count + (Object.keys(state.failures).length > 0 ? 1 : 0), 0),
    );
    registry.computedGauge(
      'gantry_informer_staleness_max_seconds',
      'Longest time any local copy may lag behind the API servers.',
      () => Math.max(0, ...this.informerFactories.map((factory) => factory.stalenessMs())) / 1000,
    );
  }

  /** Counts these informers into the staleness. */
  follow(informers: InformerFactory): void {
    this.informerFactories.push(informers);
  }

  podStarted(seconds: number): void {
    this.starts.observe({}, seconds);
  }
}
