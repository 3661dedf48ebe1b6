/** Adds up counts per node into counts per topology domain. */
import type { SlotCounts } from './pod-counts.ts';
import type { Topology } from './topology.ts';

/** Counts by domain. `slots` limits the nodes that count; nodes without the label never do. */
export function countByDomain(
  topology: Topology,
  counts: SlotCounts,
  slots: Iterable<number> | readonly number[],
): Float64Array {
  const result = new Float64Array(topology.domainCount);
  if (counts.total === 0) {
    return result;
  }
  addByDomain(result, topology, counts, slots, 1);
  return result;
}

/** Adds `weight` times the counts to `result`. */
export function addByDomain(
  result: Float64Array,
  topology: Topology,
  counts: SlotCounts,
  slots: Iterable<number>,
  weight: number,
): void {
  const { domains } = topology;
  const { values } = counts;
  for (const slot of slots) {
    const count = slot < values.length ? values[slot]! : 0;
    const domain = domains[slot]!;
    if (count !== 0 && domain >= 0) {
      result[domain]! += weight * count;
    }
  }
}
