/** The table of horizontal pod autoscalers, of either served version. */
import type { HorizontalPodAutoscaler as HpaV1 } from '@gantry/api/autoscaling/v1';
import type {
  HorizontalPodAutoscaler,
  MetricSpec,
  MetricStatus,
  MetricTarget,
  MetricValueStatus,
} from '@gantry/api/autoscaling/v2';
import { ageOf, firstOf, NONE, nameOf, UNKNOWN, UNSET } from '../format.ts';
import { AGE, NAME, printer, text } from '../printer.ts';

export const horizontalPodAutoscalerPrinter = printer<HorizontalPodAutoscaler | HpaV1>({
  columns: [NAME, text('Reference'), text('Targets'), text('MinPods'), text('MaxPods'), text('Replicas'), AGE],
  cells: (autoscaler, nowMs) => [
    nameOf(autoscaler),
    `${autoscaler.spec.scaleTargetRef.kind}/${autoscaler.spec.scaleTargetRef.name}`,
    targets(autoscaler),
    autoscaler.spec.minReplicas == null ? UNSET : `${autoscaler.spec.minReplicas}`,
    autoscaler.spec.maxReplicas,
    autoscaler.status.currentReplicas ?? 0,
    ageOf(autoscaler, nowMs),
  ],
});

function targets(autoscaler: HorizontalPodAutoscaler | HpaV1): string {
  if ('targetCPUUtilizationPercentage' in autoscaler.spec) {
    const { targetCPUUtilizationPercentage: target } = autoscaler.spec;
    const { currentCPUUtilizationPercentage: current } = (autoscaler as HpaV1).status;
    return `cpu: ${current == null ? UNKNOWN : `${current}%`}/${target == null ? '<auto>' : `${target}%`}`;
  }
  const { metrics } = (autoscaler as HorizontalPodAutoscaler).spec;
  if (!metrics?.length) return NONE;
  const statuses = (autoscaler as HorizontalPodAutoscaler).status.currentMetrics ?? [];
  return firstOf(
    metrics.map((metric, index) => metricText(metric, statuses[index])),
    2,
    ', ',
  );
}

function metricText(metric: MetricSpec, status: MetricStatus | undefined): string {
  switch (metric.type) {
    case 'External':
      return metric.external ? amount(metric.external.target, status?.external?.current) : UNKNOWN;
    case 'Object':
      return metric.object ? amount(metric.object.target, status?.object?.current) : UNKNOWN;
    case 'Pods':
      return `${status?.pods?.current.averageValue ?? UNKNOWN}/${metric.pods?.target.averageValue ?? UNKNOWN}`;
    case 'Resource':
      return metric.resource
        ? `${metric.resource.name}: ${utilization(metric.resource.target, status?.resource?.current)}`
        : UNKNOWN;
    case 'ContainerResource':
      return metric.containerResource
        ? `${metric.containerResource.name}: ${utilization(metric.containerResource.target, status?.containerResource?.current)}`
        : UNKNOWN;
    default:
      return '<unknown type>';
  }
}

function amount(target: MetricTarget, current: MetricValueStatus | undefined): string {
  if (target.averageValue != null) return `${current?.averageValue ?? UNKNOWN}/${target.averageValue} (avg)`;
  return `${current?.value ?? UNKNOWN}/${target.value ?? UNKNOWN}`;
}

function utilization(target: MetricTarget, current: MetricValueStatus | undefined): string {
  if (target.averageValue != null) return `${current?.averageValue ?? UNKNOWN}/${target.averageValue}`;
  const now = current?.averageUtilization == null ? UNKNOWN : `${current.averageUtilization}%`;
  return `${now}/${target.averageUtilization == null ? '<auto>' : `${target.averageUtilization}%`}`;
}
