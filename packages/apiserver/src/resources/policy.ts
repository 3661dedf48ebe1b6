/** Disruption budgets and autoscalers. */
import { applyDefaults } from '@gantry/api';
import { horizontalPodAutoscalers, podDisruptionBudgets } from '@gantry/api/resources';
import {
  validateHorizontalPodAutoscaler,
  validatePodDisruptionBudget,
  validatePodDisruptionBudgetStatus,
} from '@gantry/api/validation';
import type { Strategy } from '../registry/strategy.ts';
import { keepSpec, noGeneration, strategyWithStatus } from './builtin.ts';

export function policyStrategies(): Strategy[] {
  return [
    strategyWithStatus(podDisruptionBudgets, {
      prepareForCreate: (_context, budget) => {
        budget.status = { disruptionsAllowed: 0, currentHealthy: 0, desiredHealthy: 0, expectedPods: 0 };
      },
      allowUnconditionalUpdate: false,
      validate: validatePodDisruptionBudget,
      validateUpdate: validatePodDisruptionBudget,
      subresources: { status: { prepareForUpdate: keepSpec, validateUpdate: validatePodDisruptionBudgetStatus } },
    }),
    // One strategy for both versions: what is stored is v2. A v1 client leaves out what only v2 defaults, so those are
    // applied once more to what came of its object.
    strategyWithStatus(horizontalPodAutoscalers, {
      ...noGeneration,
      prepareForCreate: (_context, autoscaler) => {
        applyDefaults(autoscaler);
        autoscaler.status = { desiredReplicas: 0, currentMetrics: [] };
      },
      prepareForUpdate: (_context, autoscaler, old) => {
        applyDefaults(autoscaler);
        autoscaler.status = old.status;
      },
      validate: validateHorizontalPodAutoscaler,
      validateUpdate: validateHorizontalPodAutoscaler,
    }),
  ];
}
