/** What a pod's node selector, node affinity and tolerations say about one node. */
import type { Node, NodeSelectorTerm, Taint, Toleration } from '@gantry/api/core/v1';
import { type LabelOperator, matchesRequirement } from '@gantry/machinery';
import type { PodInfo } from './pod-info.ts';

/** Taint a cordoned node is treated as having, so that pods may tolerate it. */
const UNSCHEDULABLE_TAINT: Taint = { key: 'node.kubernetes.io/unschedulable', effect: 'NoSchedule' };

export function tolerates(toleration: Toleration, taint: Taint): boolean {
  if (toleration.effect && toleration.effect !== taint.effect) {
    return false;
  }
  if (toleration.key && toleration.key !== taint.key) {
    return false;
  }
  // An empty key with Exists tolerates every taint; an empty key with Equal is refused by validation.
  return (
    toleration.operator === 'Exists' ||
    (toleration.key !== undefined && (toleration.value ?? '') === (taint.value ?? ''))
  );
}

/** The first taint that keeps the pod off the node, if any. */
export function untoleratedTaint(node: Node, tolerations: readonly Toleration[]): Taint | undefined {
  for (const taint of node.spec.taints ?? []) {
    if (taint.effect === 'PreferNoSchedule') {
      continue;
    }
    if (!tolerations.some((toleration) => tolerates(toleration, taint))) {
      return taint;
    }
  }
  return undefined;
}

/** Taints that merely advise against the node and are not tolerated. */
export function countUntoleratedPreferences(node: Node, tolerations: readonly Toleration[]): number {
  let count = 0;
  for (const taint of node.spec.taints ?? []) {
    if (taint.effect === 'PreferNoSchedule' && !tolerations.some((toleration) => tolerates(toleration, taint))) {
      count++;
    }
  }
  return count;
}

export function isCordonedFor(node: Node, tolerations: readonly Toleration[]): boolean {
  return node.spec.unschedulable === true && !tolerations.some((each) => tolerates(each, UNSCHEDULABLE_TAINT));
}

/** nodeSelector and required node affinity together. */
export function matchesNodeAffinity(info: PodInfo, node: Node): boolean {
  const labels = node.metadata.labels ?? {};
  for (const key in info.nodeSelector) {
    if (!Object.hasOwn(labels, key) || labels[key] !== info.nodeSelector[key]) {
      return false;
    }
  }
  const required = info.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  return required === undefined || (required.nodeSelectorTerms ?? []).some((term) => matchesTerm(term, node));
}

/** Sum of the weights of the preferences this node satisfies. */
export function preferenceOf(info: PodInfo, node: Node): number {
  let sum = 0;
  for (const { weight, preference } of info.nodeAffinity?.preferredDuringSchedulingIgnoredDuringExecution ?? []) {
    if (weight !== 0 && matchesTerm(preference, node)) {
      sum += weight;
    }
  }
  return sum;
}

/** All expressions must hold; a term with none matches no node. */
function matchesTerm(term: NodeSelectorTerm, node: Node): boolean {
  const expressions = term.matchExpressions ?? [];
  const fields = term.matchFields ?? [];
  if (expressions.length === 0 && fields.length === 0) {
    return false;
  }
  const check = (list: typeof expressions, labels: Readonly<Record<string, string>>) =>
    list.every(({ key, operator, values }) =>
      matchesRequirement({ key, operator: operator as LabelOperator, values: values ?? [] }, labels),
    );
  return check(expressions, node.metadata.labels ?? {}) && check(fields, { 'metadata.name': node.metadata.name ?? '' });
}
