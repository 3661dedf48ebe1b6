/** Required pod affinity and anti-affinity, the pod's own and that of the pods already there. */
import { countByDomain } from '../core/domain-counts.ts';
import type { FilterPlugin, PodContext, PreparedFilter } from '../core/framework.ts';
import { selects } from '../core/pod-term.ts';
import type { Topology } from '../core/topology.ts';

const AFFINITY = 1;
const ANTI_AFFINITY = 2;
const EXISTING_ANTI_AFFINITY = 3;

interface DomainRule {
  readonly topology: Topology;
  readonly counts: Float64Array;
}

class InterPodAffinity implements PreparedFilter {
  readonly name = 'InterPodAffinity';
  readonly #affinity: readonly DomainRule[];
  /** No pod matches the pod's affinity yet but it would match itself: the first of a group may go anywhere. */
  readonly #firstOfGroup: boolean;
  readonly #anti: readonly DomainRule[];
  readonly #existing: readonly DomainRule[];

  constructor(
    affinity: readonly DomainRule[],
    firstOfGroup: boolean,
    anti: readonly DomainRule[],
    existing: readonly DomainRule[],
  ) {
    this.#affinity = affinity;
    this.#firstOfGroup = firstOfGroup;
    this.#anti = anti;
    this.#existing = existing;
  }

  check(slot: number): number {
    for (const { topology, counts } of this.#affinity) {
      const domain = topology.domains[slot]!;
      if (domain < 0 || (!this.#firstOfGroup && counts[domain]! <= 0)) {
        return AFFINITY;
      }
    }
    for (const { topology, counts } of this.#anti) {
      const domain = topology.domains[slot]!;
      if (domain >= 0 && counts[domain]! > 0) {
        return ANTI_AFFINITY;
      }
    }
    for (const { topology, counts } of this.#existing) {
      const domain = topology.domains[slot]!;
      if (domain >= 0 && counts[domain]! > 0) {
        return EXISTING_ANTI_AFFINITY;
      }
    }
    return 0;
  }

  reasons(_slot: number, code: number): string[] {
    switch (code) {
      case AFFINITY:
        return ["node(s) didn't match pod affinity rules"];
      case ANTI_AFFINITY:
        return ["node(s) didn't match pod anti-affinity rules"];
      default:
        return ["node(s) didn't satisfy existing pods anti-affinity rules"];
    }
  }

  remedy(slot: number, code: number): string {
    const where = (rules: readonly DomainRule[], broken: (rule: DomainRule, domain: number) => boolean) => {
      const rule = rules.find((each) => broken(each, each.topology.domains[slot]!));
      return rule === undefined ? '' : `${rule.topology.key}=${rule.topology.valueOf(rule.topology.domains[slot]!)}`;
    };
    const occupied = ({ counts }: DomainRule, domain: number) => domain >= 0 && counts[domain]! > 0;
    switch (code) {
      case AFFINITY: {
        const missing = this.#affinity.find(({ topology }) => topology.domains[slot]! < 0);
        return missing === undefined
          ? `a pod the affinity asks for must run in ${where(this.#affinity, (rule, domain) => !occupied(rule, domain))}`
          : `the node needs the label ${missing.topology.key}`;
      }
      case ANTI_AFFINITY:
        return `the pods this one keeps away from must leave ${where(this.#anti, occupied)}`;
      default:
        return `the pods that keep this one away must leave ${where(this.#existing, occupied)}`;
    }
  }
}

export const interPodAffinity: FilterPlugin = (context: PodContext) => {
  const { info, state } = context;
  const { slots } = state.table;
  const existing = new Map<string, { topology: Topology; counts: Float64Array }>();
  state.carriedAntiAffinity.forEachMatching(info, ({ term, counts }) => {
    const topology = state.topology(term.topologyKey);
    const byDomain = countByDomain(topology, counts, slots);
    const rule = existing.get(term.topologyKey);
    if (rule === undefined) {
      existing.set(term.topologyKey, { topology, counts: byDomain });
    } else {
      for (let domain = 0; domain < byDomain.length; domain++) {
        rule.counts[domain]! += byDomain[domain]!;
      }
    }
  });
  if (existing.size === 0 && info.requiredAffinity.length === 0 && info.requiredAntiAffinity.length === 0) {
    return undefined;
  }
  const anti = info.requiredAntiAffinity.map((term) => {
    const topology = state.topology(term.topologyKey);
    const counts = state.countsFor({ selections: [term], ignoreTerminating: false });
    return { topology, counts: countByDomain(topology, counts, slots) };
  });
  let affinity: DomainRule[] = [];
  let firstOfGroup = false;
  if (info.requiredAffinity.length > 0) {
    const counts = state.countsFor({ selections: info.requiredAffinity, ignoreTerminating: false });
    affinity = info.requiredAffinity.map((term) => {
      const topology = state.topology(term.topologyKey);
      return { topology, counts: countByDomain(topology, counts, slots) };
    });
    firstOfGroup =
      affinity.every((rule) => rule.counts.every((count) => count === 0)) &&
      info.requiredAffinity.every((term) =>
        selects(term, info.namespace, info.labels, (name) => state.namespaceLabels(name)),
      );
  }
  return new InterPodAffinity(affinity, firstOfGroup, anti, [...existing.values()]);
};
