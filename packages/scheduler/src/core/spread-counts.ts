/** Counting for topology spread: which nodes take part, and how many matching pods each domain has. */

import type { ClusterState } from './cluster-state.ts';
import { AFFINITY_MISMATCH, CORDONED, type PlacementClass, TAINTED } from './placement-class.ts';
import type { SpreadConstraint } from './pod-info.ts';
import type { Topology } from './topology.ts';

export interface SpreadDomains {
  readonly topology: Topology;
  /** Matching pods by domain; NaN for domains without an eligible node. */
  readonly counts: Float64Array;
  readonly domainCount: number;
}

/** Verdict bits that take a node out of the count. A cordoned node is no taint here: policies speak of affinity and taints. */
function excludedBits(constraint: SpreadConstraint): number {
  return (constraint.honorNodeAffinity ? AFFINITY_MISMATCH : 0) | (constraint.honorNodeTaints ? TAINTED | CORDONED : 0);
}

/**
 * Counts per domain over the eligible nodes: those with every topology key of `all` (constraints of one pod stand or fall
 * together) that the constraint's policies admit.
 */
export function spreadDomains(
  state: ClusterState,
  placement: PlacementClass,
  constraint: SpreadConstraint,
  all: readonly Topology[],
): SpreadDomains {
  const topology = state.topology(constraint.topologyKey);
  const counted = state.countsFor({ selections: [constraint.counted], ignoreTerminating: true });
  const counts = new Float64Array(topology.domainCount).fill(Number.NaN);
  const excluded = placement.anyVerdict ? excludedBits(constraint) : 0;
  const { values } = counted;
  const { domains } = topology;
  const others = all.filter((each) => each !== topology);
  let domainCount = 0;
  for (const slot of state.table.slots) {
    const domain = domains[slot]!;
    if (domain < 0 || (excluded !== 0 && (placement.verdicts[slot]! & excluded) !== 0)) {
      continue;
    }
    if (others.length > 0 && others.some((each) => each.domains[slot]! < 0)) {
      continue;
    }
    if (Number.isNaN(counts[domain]!)) {
      counts[domain] = 0;
      domainCount++;
    }
    if (slot < values.length) {
      counts[domain]! += values[slot]!;
    }
  }
  return { topology, counts, domainCount };
}
