/** Compiled pod affinity terms: which pods they are about, and over which topology. */
import type { PodAffinityTerm } from '@gantry/api/core/v1';
import { type LabelRequirement, LabelSelector, labelSelectorFromObject } from '@gantry/machinery';

export type Labels = Readonly<Record<string, string>>;

/** A set of pods: namespaces and labels. Two with the same signature select the same pods. */
export interface PodSelection {
  readonly namespaces: readonly string[];
  /** Further namespaces, by their labels; undefined = none. */
  readonly namespaceSelector: LabelSelector | undefined;
  readonly selector: LabelSelector;
  readonly signature: string;
}

export interface PodTerm extends PodSelection {
  readonly topologyKey: string;
  /** 1 to 100 for preferences; 0 for requirements. */
  readonly weight: number;
  /** Identity of the term as carried by a pod: selection, topology key and weight. */
  readonly termSignature: string;
}

export function selection(
  namespaces: readonly string[],
  namespaceSelector: LabelSelector | undefined,
  selector: LabelSelector,
): PodSelection {
  const sorted = namespaces.length > 1 ? [...new Set(namespaces)].sort() : namespaces;
  const nothing = selector.isNothing() ? '\u0002' : '';
  const spaces = namespaceSelector === undefined ? '' : `\u0001${namespaceSelector.toString()}`;
  return {
    namespaces: sorted,
    namespaceSelector,
    selector,
    signature: `${sorted.join(',')}${spaces}\u0000${nothing}${selector.toString()}`,
  };
}

/** Compiles a term of a pod with these labels in this namespace. */
export function podTerm(term: PodAffinityTerm, namespace: string, labels: Labels, weight = 0): PodTerm {
  const all = term.namespaceSelector === undefined ? undefined : labelSelectorFromObject(term.namespaceSelector);
  const explicit = term.namespaces ?? [];
  const base = selection(
    explicit.length === 0 && all === undefined ? [namespace] : explicit,
    all,
    withLabelKeys(labelSelectorFromObject(term.labelSelector), labels, term.matchLabelKeys, term.mismatchLabelKeys),
  );
  return {
    ...base,
    topologyKey: term.topologyKey,
    weight,
    termSignature: `${base.signature}\u0000${term.topologyKey}\u0000${weight}`,
  };
}

/** Adds the pod's own values of `matchKeys` (and excludes those of `mismatchKeys`); keys the pod lacks are left out. */
export function withLabelKeys(
  selector: LabelSelector,
  labels: Labels,
  matchKeys: readonly string[] | undefined,
  mismatchKeys?: readonly string[] | undefined,
): LabelSelector {
  if (selector.isNothing() || ((matchKeys?.length ?? 0) === 0 && (mismatchKeys?.length ?? 0) === 0)) {
    return selector;
  }
  const requirements: LabelRequirement[] = [...selector.requirements];
  const add = (keys: readonly string[] | undefined, operator: 'In' | 'NotIn') => {
    for (const key of keys ?? []) {
      const value = Object.hasOwn(labels, key) ? labels[key] : undefined;
      if (value !== undefined) {
        requirements.push({ key, operator, values: [value] });
      }
    }
  };
  add(matchKeys, 'In');
  add(mismatchKeys, 'NotIn');
  return new LabelSelector(requirements);
}

/** Whether a pod with these labels in this namespace belongs to the selection. */
export function selects(
  what: PodSelection,
  namespace: string,
  labels: Labels,
  namespaceLabels: (namespace: string) => Labels | undefined,
): boolean {
  if (!what.namespaces.includes(namespace)) {
    if (what.namespaceSelector === undefined || !what.namespaceSelector.matches(namespaceLabels(namespace))) {
      return false;
    }
  }
  return what.selector.matches(labels);
}
