/** Topology spread with DoNotSchedule: after placing the pod no domain may be ahead of the emptiest by more than maxSkew. */
import type { FilterPlugin, PreparedFilter } from '../core/framework.ts';
import type { SpreadConstraint } from '../core/pod-info.ts';
import { spreadDomains } from '../core/spread-counts.ts';
import type { Topology } from '../core/topology.ts';

const MISSING_LABEL = 1;
const SKEWED = 2;

interface Rule {
  readonly topology: Topology;
  readonly counts: Float64Array;
  /** Pods in the emptiest eligible domain; 0 while there are fewer domains than minDomains. */
  readonly least: number;
  readonly constraint: SpreadConstraint;
}

class TopologySpread implements PreparedFilter {
  readonly name = 'PodTopologySpread';
  readonly #rules: readonly Rule[];

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
  }

  check(slot: number): number {
    for (const rule of this.#rules) {
      const domain = rule.topology.domains[slot]!;
      if (domain < 0) {
        return MISSING_LABEL;
      }
      if (skewAt(rule, domain) > rule.constraint.maxSkew) {
        return SKEWED;
      }
    }
    return 0;
  }

  reasons(_slot: number, code: number): string[] {
    const text = "node(s) didn't match pod topology spread constraints";
    return [code === MISSING_LABEL ? `${text} (missing required label)` : text];
  }

  remedy(slot: number): string {
    for (const rule of this.#rules) {
      const domain = rule.topology.domains[slot]!;
      if (domain < 0) {
        return `the node needs the label ${rule.topology.key}`;
      }
      const skew = skewAt(rule, domain);
      if (skew > rule.constraint.maxSkew) {
        const value = rule.topology.valueOf(domain);
        return `${rule.topology.key}=${value} would lead the emptiest domain by ${skew}, allowed is ${rule.constraint.maxSkew}: place pods elsewhere first, or raise maxSkew`;
      }
    }
    return '';
  }
}

function skewAt(rule: Rule, domain: number): number {
  const count = rule.counts[domain]!;
  return (Number.isNaN(count) ? 0 : count) + rule.constraint.selfMatch - rule.least;
}

export const topologySpread: FilterPlugin = ({ info, state, placement }) => {
  const hard = info.spread.filter((constraint) => constraint.hard);
  if (hard.length === 0) {
    return undefined;
  }
  const topologies = hard.map((constraint) => state.topology(constraint.topologyKey));
  const rules = hard.map((constraint): Rule => {
    const { topology, counts, domainCount } = spreadDomains(state, placement, constraint, topologies);
    let least = Number.POSITIVE_INFINITY;
    for (const count of counts) {
      if (count < least) {
        least = count;
      }
    }
    return {
      topology,
      counts,
      constraint,
      least: domainCount < constraint.minDomains || least === Number.POSITIVE_INFINITY ? 0 : least,
    };
  });
  return new TopologySpread(rules);
};
