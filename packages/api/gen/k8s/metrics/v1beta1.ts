// Generated from proto/. Do not edit: run scripts/generate.

export {
  NodeMetrics,
  NodeMetricsList,
} from './v1beta1/node-metrics.ts';
export {
  PodMetrics,
  PodMetricsList,
  ContainerMetrics,
} from './v1beta1/pod-metrics.ts';
