/** Disruption budgets and autoscalers. */
import { horizontalPodAutoscalers, horizontalPodAutoscalersV1, podDisruptionBudgets } from '@gantry/api/resources';
import {
  validateHorizontalPodAutoscaler,
  validateHorizontalPodAutoscalerV1,
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
    strategyWithStatus(horizontalPodAutoscalers, {
      ...noGeneration,
      prepareForCreate: (_context, autoscaler) => {
        autoscaler.status = { desiredReplicas: 0 };
      },
      validate: validateHorizontalPodAutoscaler,
      validateUpdate: validateHorizontalPodAutoscaler,
    }),
    // The same objects in their older version. What is stored, and so what is validated here, is v2 all the same.
    strategyWithStatus(horizontalPodAutoscalersV1, {
      ...noGeneration,
      prepareForCreate: (_context, autoscaler) => {
        autoscaler.status = { currentReplicas: 0, desiredReplicas: 0 };
      },
      validate: validateHorizontalPodAutoscalerV1,
      validateUpdate: validateHorizontalPodAutoscalerV1,
    }),
  ];
}
