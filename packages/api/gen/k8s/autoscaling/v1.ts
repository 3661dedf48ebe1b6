// Generated from proto/. Do not edit: run scripts/generate.

export {
  HorizontalPodAutoscaler,
  HorizontalPodAutoscalerList,
  CrossVersionObjectReference,
  HorizontalPodAutoscalerSpec,
  HorizontalPodAutoscalerStatus,
} from './v1/horizontal-pod-autoscaler.ts';
export {
  Scale,
  ScaleSpec,
  ScaleStatus,
} from './v1/scale.ts';
export {
  ContainerResourceMetricSource,
  ContainerResourceMetricStatus,
  ExternalMetricSource,
  ExternalMetricStatus,
  HorizontalPodAutoscalerCondition,
  MetricSpec,
  MetricStatus,
  ObjectMetricSource,
  ObjectMetricStatus,
  PodsMetricSource,
  PodsMetricStatus,
  ResourceMetricSource,
  ResourceMetricStatus,
} from './v1/types.ts';
