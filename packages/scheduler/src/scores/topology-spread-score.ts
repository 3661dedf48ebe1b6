/**
 * Topology spread with ScheduleAnyway, and the default for pods of one owner: fewer matching pods in the node's domain are
 * better. Constraints over many domains weigh more (by the logarithm), or hostname would drown in zone.
 */
import { addByDomain } from '../core/domain-counts.ts';
import { type Candidates, MAX_SCORE, type PodContext, type ScorePlugin } from '../core/framework.ts';
import { spreadDomains } from '../core/spread-counts.ts';
import type { Topology } from '../core/topology.ts';

interface Rule {
  readonly topology: Topology;
  readonly counts: Float64Array;
  readonly maxSkew: number;
}

const HOSTNAME = 'kubernetes.io/hostname';
/** What pods of one owner get when they say nothing: apart over nodes and, less strictly, over zones. */
const defaults = [
  { topologyKey: HOSTNAME, maxSkew: 3 },
  { topologyKey: 'topology.kubernetes.io/zone', maxSkew: 5 },
];

export const topologySpreadScore: ScorePlugin = (context) => {
  const explicit = context.info.spread.length > 0;
  const rules = explicit ? explicitRules(context) : defaultRules(context);
  if (rules.length === 0) {
    return undefined;
  }
  return {
    name: 'PodTopologySpread',
    weight: 2,
    score({ slots, count }: Candidates, out: Float64Array): void {
      const weights = rules.map((rule) => Math.log(domainsAmong(rule.topology, slots, count) + 2));
      let min = Number.POSITIVE_INFINITY;
      let max = 0;
      for (let i = 0; i < count; i++) {
        let raw = 0;
        let rule = 0;
        for (const { topology, counts, maxSkew } of rules) {
          const domain = topology.domains[slots[i]!]!;
          if (domain >= 0) {
            const pods = counts[domain]!;
            raw += (Number.isNaN(pods) ? 0 : pods) * weights[rule]! + (maxSkew - 1);
          } else if (explicit) {
            raw = Number.NaN; // out of the running, unlike with the defaults
          }
          rule++;
        }
        out[i] = raw = Math.round(raw);
        if (!Number.isNaN(raw)) {
          min = Math.min(min, raw);
          max = Math.max(max, raw);
        }
      }
      for (let i = 0; i < count; i++) {
        const raw = out[i]!;
        out[i] = Number.isNaN(raw) ? 0 : max === 0 ? MAX_SCORE : Math.floor((MAX_SCORE * (max + min - raw)) / max);
      }
    },
  };
};

function explicitRules({ info, state, placement }: PodContext): Rule[] {
  const soft = info.spread.filter((constraint) => !constraint.hard);
  const topologies = soft.map((constraint) => state.topology(constraint.topologyKey));
  return soft.map((constraint) => {
    const { topology, counts } = spreadDomains(state, placement, constraint, topologies);
    return { topology, counts, maxSkew: constraint.maxSkew };
  });
}

function defaultRules({ info, state }: PodContext): Rule[] {
  const siblings = info.ownerUid === '' ? undefined : state.countsOfOwner(info.ownerUid);
  if (siblings === undefined) {
    return [];
  }
  return defaults.flatMap(({ topologyKey, maxSkew }) => {
    const topology = state.topology(topologyKey);
    if (topology.domainCount === 0) {
      return [];
    }
    const counts = new Float64Array(topology.domainCount);
    addByDomain(counts, topology, siblings, state.table.slots, 1);
    return [{ topology, counts, maxSkew }];
  });
}

function domainsAmong(topology: Topology, slots: Int32Array, count: number): number {
  const seen = new Uint8Array(topology.domainCount);
  let distinct = 0;
  for (let i = 0; i < count; i++) {
    const domain = topology.domains[slots[i]!]!;
    if (domain >= 0 && seen[domain] === 0) {
      seen[domain] = 1;
      distinct++;
    }
  }
  return distinct;
}
