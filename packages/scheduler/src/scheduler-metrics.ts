/** The scheduler's figures, under Kubernetes' names where it has them. */
import type { CounterHandle, GaugeHandle, HistogramHandle, MetricsRegistry } from '@gantry/runtime';

export interface SchedulerMetrics {
  readonly pending: GaugeHandle;
  readonly attempts: CounterHandle;
  readonly algorithmSeconds: HistogramHandle;
  readonly bindSeconds: HistogramHandle;
  readonly podSeconds: HistogramHandle;
}

export function schedulerMetrics(registry: MetricsRegistry): SchedulerMetrics {
  return {
    pending: registry.gauge('scheduler_pending_pods', 'Pods waiting, by queue.', ['queue']),
    attempts: registry.counter('scheduler_schedule_attempts_total', 'Attempts to place a pod, by result.', ['result']),
    algorithmSeconds: registry.histogram(
      'scheduler_scheduling_algorithm_duration_seconds',
      'Time the algorithm took for one pod.',
    ),
    bindSeconds: registry.histogram('scheduler_bind_duration_seconds', 'Time until the API server took a binding.'),
    podSeconds: registry.histogram(
      'scheduler_pod_scheduling_sli_duration_seconds',
      'Time from first seeing a pod until it was bound, by number of attempts.',
      ['attempts'],
    ),
  };
}
