// Generated from proto/. Do not edit: run scripts/generate.

export {
  Eviction,
} from './v1/eviction.ts';
export {
  PodDisruptionBudget,
  PodDisruptionBudgetList,
  PodDisruptionBudgetSpec,
  PodDisruptionBudgetStatus,
} from './v1/pod-disruption-budget.ts';
