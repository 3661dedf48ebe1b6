/** The shape of filters and scores: prepared once per pod from the cluster's state, then asked about slots. */
import type { ClusterState } from './cluster-state.ts';
import type { PlacementClass } from './placement-class.ts';
import type { PodInfo } from './pod-info.ts';

export type FilterName =
  | 'NodeUnschedulable'
  | 'NodeName'
  | 'TaintToleration'
  | 'NodeAffinity'
  | 'NodePorts'
  | 'NodeResourcesFit'
  | 'PodTopologySpread'
  | 'InterPodAffinity';

export type ScoreName =
  | 'TaintToleration'
  | 'NodeAffinity'
  | 'NodeResourcesFit'
  | 'NodeResourcesBalancedAllocation'
  | 'PodTopologySpread'
  | 'InterPodAffinity'
  | 'ImageLocality';

/** What every filter and score may look at while it prepares for one pod. */
export interface PodContext {
  readonly info: PodInfo;
  readonly state: ClusterState;
  readonly placement: PlacementClass;
}

/** A filter ready to judge nodes for one pod. Valid until the state changes. */
export interface PreparedFilter {
  readonly name: FilterName;
  /** 0 when the node will do; otherwise a code that {@link reasons} understands. */
  check(slot: number): number;
  /** Why the node will not do, in the words kubectl users know; each reason is counted over all nodes. */
  reasons(slot: number, code: number): string[];
  /** What would have to change for this node to pass. */
  remedy(slot: number, code: number): string;
}

/** Undefined when the filter has nothing to say about this pod; then it costs nothing per node. */
export type FilterPlugin = (context: PodContext) => PreparedFilter | undefined;

/** The slots still in question, compacted in place as filters run. */
export interface Candidates {
  readonly slots: Int32Array;
  count: number;
}

/** A score ready to rank the nodes that passed. */
export interface PreparedScore {
  readonly name: ScoreName;
  readonly weight: number;
  /** Writes 0 to 100 per candidate into `out`, in the order of `candidates.slots`. */
  score(candidates: Candidates, out: Float64Array): void;
}

/** Undefined when the score would be the same for all nodes. */
export type ScorePlugin = (context: PodContext) => PreparedScore | undefined;

export const MAX_SCORE = 100;

/** Scales so that the highest raw score is 100; `reverse` turns it round. All zero stays zero (or all 100, reversed). */
export function normalizeByMax(out: Float64Array, count: number, reverse: boolean): void {
  let max = 0;
  for (let i = 0; i < count; i++) {
    max = Math.max(max, out[i]!);
  }
  for (let i = 0; i < count; i++) {
    const scaled = max === 0 ? 0 : Math.floor((out[i]! * MAX_SCORE) / max);
    out[i] = reverse ? MAX_SCORE - scaled : scaled;
  }
}
