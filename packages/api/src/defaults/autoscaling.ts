/** Defaults of horizontal pod autoscalers. */
import type { HorizontalPodAutoscaler as HorizontalPodAutoscalerV1 } from '../../gen/k8s/autoscaling/v1.ts';
import type { HorizontalPodAutoscaler, HPAScalingRules } from '../../gen/k8s/autoscaling/v2.ts';

const CPU_UTILIZATION_PERCENT = 80;

export function defaultHorizontalPodAutoscalerV1(autoscaler: HorizontalPodAutoscalerV1): void {
  autoscaler.spec.minReplicas ??= 1;
}

export function defaultHorizontalPodAutoscaler(autoscaler: HorizontalPodAutoscaler): void {
  const spec = autoscaler.spec;
  spec.minReplicas ??= 1;
  if (spec.metrics === undefined || spec.metrics.length === 0) {
    spec.metrics = [
      {
        type: 'Resource',
        resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: CPU_UTILIZATION_PERCENT } },
      },
    ];
  }
  if (spec.behavior !== undefined) {
    spec.behavior.scaleUp = withDefaults(spec.behavior.scaleUp, {
      stabilizationWindowSeconds: 0,
      selectPolicy: 'Max',
      policies: [
        { type: 'Pods', value: 4, periodSeconds: 15 },
        { type: 'Percent', value: 100, periodSeconds: 15 },
      ],
    });
    // How long to wait before shrinking is the controller's setting, not written into objects.
    spec.behavior.scaleDown = withDefaults(spec.behavior.scaleDown, {
      selectPolicy: 'Max',
      policies: [{ type: 'Percent', value: 100, periodSeconds: 15 }],
    });
  }
}

function withDefaults(rules: HPAScalingRules | undefined, defaults: HPAScalingRules): HPAScalingRules {
  const merged: HPAScalingRules = { ...defaults, ...rules };
  merged.policies = rules?.policies ?? defaults.policies;
  return merged;
}
