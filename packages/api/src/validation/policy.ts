/** Disruption budgets and autoscalers: policies over other workloads. */
import { forbidden, invalid, notSupported, required } from '@gantry/machinery';
import type { HorizontalPodAutoscaler as HorizontalPodAutoscalerV1 } from '../../gen/k8s/autoscaling/v1.ts';
import type {
  HorizontalPodAutoscaler,
  HPAScalingRules,
  MetricSpec,
  MetricTarget,
} from '../../gen/k8s/autoscaling/v2.ts';
import type { PodDisruptionBudget } from '../../gen/k8s/policy/v1.ts';
import { checkLabelSelector } from './labels.ts';
import { checkEnum, checkIntOrPercent, checkNonNegative, checkNotOver100Percent, type Errors, each } from './values.ts';

export function validatePodDisruptionBudget(budget: PodDisruptionBudget): Errors {
  const errors: Errors = [];
  const spec = budget.spec;
  if (spec.minAvailable !== undefined && spec.maxUnavailable !== undefined) {
    errors.push(invalid('spec', spec, 'minAvailable and maxUnavailable cannot be both set'));
  }
  checkIntOrPercent(errors, 'spec.minAvailable', spec.minAvailable);
  checkNotOver100Percent(errors, 'spec.minAvailable', spec.minAvailable);
  checkIntOrPercent(errors, 'spec.maxUnavailable', spec.maxUnavailable);
  checkNotOver100Percent(errors, 'spec.maxUnavailable', spec.maxUnavailable);
  checkLabelSelector(errors, 'spec.selector', spec.selector);
  checkEnum(errors, 'spec.unhealthyPodEvictionPolicy', spec.unhealthyPodEvictionPolicy, [
    'AlwaysAllow',
    'IfHealthyBudget',
  ]);
  return errors;
}

export function validatePodDisruptionBudgetStatus(budget: PodDisruptionBudget): Errors {
  const errors: Errors = [];
  for (const member of ['disruptionsAllowed', 'currentHealthy', 'desiredHealthy', 'expectedPods'] as const) {
    checkNonNegative(errors, `status.${member}`, budget.status?.[member]);
  }
  return errors;
}

interface AutoscalerCore {
  readonly scaleTargetRef: { kind?: string | undefined; name?: string | undefined };
  readonly minReplicas?: number | undefined;
  readonly maxReplicas?: number | undefined;
}

function checkAutoscalerCore(errors: Errors, spec: AutoscalerCore): void {
  if (spec.minReplicas !== undefined && spec.minReplicas < 1) {
    errors.push(invalid('spec.minReplicas', spec.minReplicas, 'must be greater than or equal to 1'));
  }
  if ((spec.maxReplicas ?? 0) < 1) {
    errors.push(invalid('spec.maxReplicas', spec.maxReplicas ?? 0, 'must be greater than 0'));
  }
  if (spec.minReplicas !== undefined && (spec.maxReplicas ?? 0) < spec.minReplicas) {
    errors.push(invalid('spec.maxReplicas', spec.maxReplicas ?? 0, 'must be greater than or equal to `minReplicas`'));
  }
  for (const member of ['kind', 'name'] as const) {
    if (!spec.scaleTargetRef?.[member]) {
      errors.push(required(`spec.scaleTargetRef.${member}`));
    }
  }
}

export function validateHorizontalPodAutoscalerV1(autoscaler: HorizontalPodAutoscalerV1): Errors {
  const errors: Errors = [];
  checkAutoscalerCore(errors, autoscaler.spec);
  const target = autoscaler.spec.targetCPUUtilizationPercentage;
  if (target !== undefined && target < 1) {
    errors.push(invalid('spec.targetCPUUtilizationPercentage', target, 'must be greater than 0'));
  }
  return errors;
}

const METRIC_TYPES = ['ContainerResource', 'External', 'Object', 'Pods', 'Resource'];
/** The source each type reads, as its JSON name. */
const METRIC_SOURCES = {
  ContainerResource: 'containerResource',
  External: 'external',
  Object: 'object',
  Pods: 'pods',
  Resource: 'resource',
} as const;

export function validateHorizontalPodAutoscaler(autoscaler: HorizontalPodAutoscaler): Errors {
  const errors: Errors = [];
  const spec = autoscaler.spec;
  checkAutoscalerCore(errors, spec);
  const metrics = each(spec.metrics);
  for (let i = 0; i < metrics.length; i++) {
    checkMetric(errors, `spec.metrics[${i}]`, metrics[i]!);
  }
  checkScalingRules(errors, 'spec.behavior.scaleUp', spec.behavior?.scaleUp);
  checkScalingRules(errors, 'spec.behavior.scaleDown', spec.behavior?.scaleDown);
  return errors;
}

function checkMetric(errors: Errors, path: string, metric: MetricSpec): void {
  if (!metric.type) {
    errors.push(required(`${path}.type`, 'must specify a metric source type'));
    return;
  }
  if (!METRIC_TYPES.includes(metric.type)) {
    errors.push(notSupported(`${path}.type`, metric.type, METRIC_TYPES));
    return;
  }
  const member = METRIC_SOURCES[metric.type as keyof typeof METRIC_SOURCES];
  const source = metric[member];
  if (source === undefined) {
    errors.push(required(`${path}.${member}`, 'must populate information for the given metric source'));
    return;
  }
  for (const other of Object.values(METRIC_SOURCES)) {
    if (other !== member && metric[other] !== undefined) {
      errors.push(forbidden(`${path}.${other}`, 'must populate the given metric source only'));
    }
  }
  if ('name' in source && !source.name) {
    errors.push(required(`${path}.${member}.name`, 'must specify a resource name'));
  }
  if ('metric' in source && !source.metric?.name) {
    errors.push(required(`${path}.${member}.metric.name`));
  }
  checkTarget(errors, `${path}.${member}.target`, source.target);
}

function checkTarget(errors: Errors, path: string, target: MetricTarget | undefined): void {
  if (!target?.type) {
    errors.push(required(`${path}.type`, 'must specify a metric target type'));
    return;
  }
  checkEnum(errors, `${path}.type`, target.type, ['AverageValue', 'Utilization', 'Value']);
  if (target.averageUtilization !== undefined && target.averageUtilization < 1) {
    errors.push(invalid(`${path}.averageUtilization`, target.averageUtilization, 'must be greater than 0'));
  }
  if (target.value === undefined && target.averageValue === undefined && target.averageUtilization === undefined) {
    errors.push(required(path, 'must set one of value, averageValue or averageUtilization'));
  }
}

const WINDOW_MAX_SECONDS = 3600;
const PERIOD_MAX_SECONDS = 1800;

function checkScalingRules(errors: Errors, path: string, rules: HPAScalingRules | undefined): void {
  if (rules === undefined) {
    return;
  }
  const window = rules.stabilizationWindowSeconds;
  if (window !== undefined && (window < 0 || window > WINDOW_MAX_SECONDS)) {
    errors.push(invalid(`${path}.stabilizationWindowSeconds`, window, `must be between 0 and ${WINDOW_MAX_SECONDS}`));
  }
  checkEnum(errors, `${path}.selectPolicy`, rules.selectPolicy, ['Disabled', 'Max', 'Min']);
  const policies = each(rules.policies);
  if (policies.length === 0) {
    errors.push(required(`${path}.policies`, 'must specify at least one Policy'));
  }
  for (let i = 0; i < policies.length; i++) {
    const policy = policies[i]!;
    checkEnum(errors, `${path}.policies[${i}].type`, policy.type, ['Pods', 'Percent']);
    if (policy.value <= 0) {
      errors.push(invalid(`${path}.policies[${i}].value`, policy.value, 'must be greater than zero'));
    }
    if (policy.periodSeconds <= 0 || policy.periodSeconds > PERIOD_MAX_SECONDS) {
      errors.push(
        invalid(
          `${path}.policies[${i}].periodSeconds`,
          policy.periodSeconds,
          `must be greater than zero and at most ${PERIOD_MAX_SECONDS}`,
        ),
      );
    }
  }
}
