/** Scopes narrow a quota to some pods. */
import type { Pod, ResourceQuotaSpec, ScopedResourceSelectorRequirement } from '../../gen/k8s/core/v1.ts';
import { podAmounts } from './usage.ts';

/** Whether the quota counts this pod. A quota with scopes counts nothing but pods. */
export function quotaCoversPod(spec: ResourceQuotaSpec, pod: Pod): boolean {
  return (
    (spec.scopes ?? []).every((scope) => isIn(scope, pod)) &&
    (spec.scopeSelector?.matchExpressions ?? []).every((expression) => matches(expression, pod))
  );
}

export function hasScopes(spec: ResourceQuotaSpec): boolean {
  return (spec.scopes?.length ?? 0) > 0 || (spec.scopeSelector?.matchExpressions?.length ?? 0) > 0;
}

function matches(expression: ScopedResourceSelectorRequirement, pod: Pod): boolean {
  if (expression.scopeName !== 'PriorityClass') {
    return isIn(expression.scopeName, pod) === (expression.operator === 'Exists' || expression.operator === 'In');
  }
  const name = pod.spec.priorityClassName ?? '';
  const values = expression.values ?? [];
  switch (expression.operator) {
    case 'Exists':
      return name !== '';
    case 'DoesNotExist':
      return name === '';
    case 'In':
      return values.includes(name);
    case 'NotIn':
      return !values.includes(name);
    default:
      return false;
  }
}

function isIn(scope: string, pod: Pod): boolean {
  switch (scope) {
    case 'Terminating':
      return pod.spec.activeDeadlineSeconds !== undefined;
    case 'NotTerminating':
      return pod.spec.activeDeadlineSeconds === undefined;
    case 'BestEffort':
      return isBestEffort(pod);
    case 'NotBestEffort':
      return !isBestEffort(pod);
    case 'PriorityClass':
      return Boolean(pod.spec.priorityClassName);
    case 'CrossNamespacePodAffinity':
      return crossesNamespaces(pod);
    default:
      return false;
  }
}

function isBestEffort(pod: Pod): boolean {
  return (['requests', 'limits'] as const).every((member) =>
    [...podAmounts(pod.spec, member)].every(
      ([name, amount]) => (name !== 'cpu' && name !== 'memory') || amount.isZero(),
    ),
  );
}

function crossesNamespaces(pod: Pod): boolean {
  const { podAffinity, podAntiAffinity } = pod.spec.affinity ?? {};
  return [podAffinity, podAntiAffinity].some((rules) =>
    [
      ...(rules?.requiredDuringSchedulingIgnoredDuringExecution ?? []),
      ...(rules?.preferredDuringSchedulingIgnoredDuringExecution ?? []).map((weighted) => weighted.podAffinityTerm),
    ].some((term) => (term.namespaces?.length ?? 0) > 0 || term.namespaceSelector !== undefined),
  );
}
