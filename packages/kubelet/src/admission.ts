import type { Node, Pod } from '@gantry/api/core/v1';
import { parseQuantity } from '@gantry/machinery';
import { podRequests } from './config/resources.ts';

export interface Rejection {
  readonly reason: string;
  readonly message: string;
}

/**
 * The host's last word on a pod that was bound to it: it must fit beside the pods already here and want a node like this
 * one. Pure; `others` are the pods that hold resources now.
 */
export function admitPod(
  pod: Pod,
  others: readonly Pod[],
  allocatable: { readonly [resource: string]: string },
  node: Node | undefined,
): Rejection | undefined {
  const selectorMismatch = Object.entries(pod.spec.nodeSelector ?? {}).some(
    ([key, value]) => node !== undefined && node.metadata.labels?.[key] !== value,
  );
  if (selectorMismatch || !matchesNodeAffinity(pod, node)) {
    return {
      reason: 'NodeAffinity',
      message: "Predicate NodeAffinity failed: node(s) didn't match Pod's node affinity/selector",
    };
  }
  const maxPods = Number(allocatable.pods ?? 110);
  if (others.length + 1 > maxPods) {
    return { reason: 'OutOfpods', message: outOf('pods', 1, others.length, maxPods) };
  }
  for (const resource of ['cpu', 'memory', 'ephemeral-storage']) {
    const requested = podRequests(pod, resource);
    if (requested === 0) continue;
    const used = others.reduce((sum, other) => sum + podRequests(other, resource), 0);
    const quantity = parseQuantity(allocatable[resource] ?? '0');
    const capacity = resource === 'cpu' ? quantity.milliValue() : quantity.value();
    if (requested + used > capacity) {
      return { reason: `OutOf${resource}`, message: outOf(resource, requested, used, capacity) };
    }
  }
  return undefined;
}

function outOf(resource: string, requested: number, used: number, capacity: number): string {
  return `Node didn't have enough resource: ${resource}, requested: ${requested}, used: ${used}, capacity: ${capacity}`;
}

function matchesNodeAffinity(pod: Pod, node: Node | undefined): boolean {
  const required = pod.spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  if (required == null || node === undefined) return true;
  const labels = node.metadata.labels ?? {};
  return (required.nodeSelectorTerms ?? []).some((term) => {
    const expressions = term.matchExpressions ?? [];
    const fields = term.matchFields ?? [];
    if (expressions.length === 0 && fields.length === 0) return false;
    const fieldValues = (key: string) => (key === 'metadata.name' ? node.metadata.name : undefined);
    return (
      expressions.every((expression) => matchesExpression(expression, labels[expression.key])) &&
      fields.every((field) => matchesExpression(field, fieldValues(field.key)))
    );
  });
}

function matchesExpression(
  expression: { readonly operator: string; readonly values?: readonly string[] | undefined },
  value: string | undefined,
): boolean {
  const values = expression.values ?? [];
  switch (expression.operator) {
    case 'In':
      return value !== undefined && values.includes(value);
    case 'NotIn':
      return value === undefined || !values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    case 'Gt':
      return value !== undefined && Number(value) > Number(values[0]);
    case 'Lt':
      return value !== undefined && Number(value) < Number(values[0]);
    default:
      return false;
  }
}
