/** Preferred pod affinity and anti-affinity, the pod's own and what the pods already placed would like. */
import { addByDomain } from '../core/domain-counts.ts';
import { type Candidates, MAX_SCORE, type ScorePlugin } from '../core/framework.ts';
import type { SlotCounts } from '../core/pod-counts.ts';
import type { Topology } from '../core/topology.ts';

/** How much a placed pod's required affinity pulls pods that match it: a nudge. */
const REQUIRED_AFFINITY_WEIGHT = 1;

export const interPodAffinityScore: ScorePlugin = ({ info, state }) => {
  const { slots: nodeSlots } = state.table;
  const sums = new Map<string, { topology: Topology; weights: Float64Array }>();
  const add = (topologyKey: string, counts: SlotCounts, weight: number) => {
    if (counts.total === 0 || weight === 0) {
      return;
    }
    let sum = sums.get(topologyKey);
    if (sum === undefined) {
      const topology = state.topology(topologyKey);
      sum = { topology, weights: new Float64Array(topology.domainCount) };
      sums.set(topologyKey, sum);
    }
    addByDomain(sum.weights, sum.topology, counts, nodeSlots, weight);
  };
  for (const term of info.preferredAffinity) {
    add(term.topologyKey, state.countsFor({ selections: [term], ignoreTerminating: false }), term.weight);
  }
  state.carriedPreferences.forEachMatching(info, ({ term, counts }) => add(term.topologyKey, counts, term.weight));
  state.carriedAffinity.forEachMatching(info, ({ term, counts }) =>
    add(term.topologyKey, counts, REQUIRED_AFFINITY_WEIGHT),
  );
  if (sums.size === 0) {
    return undefined;
  }
  const list = [...sums.values()];
  return {
    name: 'InterPodAffinity',
    weight: 2,
    score({ slots, count }: Candidates, out: Float64Array): void {
      let min = Number.POSITIVE_INFINITY;
      let max = Number.NEGATIVE_INFINITY;
      for (let i = 0; i < count; i++) {
        let raw = 0;
        for (const { topology, weights } of list) {
          const domain = topology.domains[slots[i]!]!;
          raw += domain < 0 ? 0 : weights[domain]!;
        }
        out[i] = raw;
        min = Math.min(min, raw);
        max = Math.max(max, raw);
      }
      for (let i = 0; i < count; i++) {
        out[i] = max === min ? 0 : Math.floor((MAX_SCORE * (out[i]! - min)) / (max - min));
      }
    },
  };
};
