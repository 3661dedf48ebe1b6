/** Finds a node for a pod: filters, then scores, then chance among the best. Pure: changes nothing but its scratch space. */
import type { Random } from '@gantry/runtime';
import { interPodAffinity } from '../filters/inter-pod-affinity.ts';
import { nodePorts } from '../filters/node-ports.ts';
import { nodeAffinity, nodeName, nodeUnschedulable, taintToleration } from '../filters/placement-filters.ts';
import { resourcesFit } from '../filters/resources-fit.ts';
import { topologySpread } from '../filters/topology-spread.ts';
import { interPodAffinityScore } from '../scores/inter-pod-affinity-score.ts';
import { imageLocality, nodePreference, taintPreference } from '../scores/placement-scores.ts';
import { balancedAllocation, leastAllocated } from '../scores/resource-scores.ts';
import { topologySpreadScore } from '../scores/topology-spread-score.ts';
import type { ClusterState } from './cluster-state.ts';
import type { FilterName, FilterPlugin, PodContext, PreparedFilter, ScorePlugin } from './framework.ts';
import type { PodInfo } from './pod-info.ts';

/** In the order they run: cheap and decisive first. */
export const filterPlugins: readonly FilterPlugin[] = [
  nodeUnschedulable,
  nodeName,
  taintToleration,
  nodeAffinity,
  nodePorts,
  resourcesFit,
  topologySpread,
  interPodAffinity,
];

export const scorePlugins: readonly ScorePlugin[] = [
  taintPreference,
  nodePreference,
  topologySpreadScore,
  interPodAffinityScore,
  leastAllocated,
  balancedAllocation,
  imageLocality,
];

export type SchedulingResult =
  | { readonly type: 'placed'; readonly nodeName: string; readonly feasibleNodes: number }
  | {
      readonly type: 'unschedulable';
      /** `0/3 nodes are available: 1 Insufficient cpu, 2 node(s) were unschedulable.` */
      readonly message: string;
      /** The filters that rejected at least one node: what has to change before another try makes sense. */
      readonly rejectedBy: ReadonlySet<FilterName>;
    };

export class SchedulingAlgorithm {
  readonly #state: ClusterState;
  readonly #random: Random;
  #slots = new Int32Array(0);
  #codes = new Int32Array(0);
  #rejecter = new Uint8Array(0);
  #total = new Float64Array(0);
  #score = new Float64Array(0);

  constructor(state: ClusterState, random: Random) {
    this.#state = state;
    this.#random = random;
  }

  schedule(info: PodInfo): SchedulingResult {
    const { table } = this.#state;
    this.#reserve(table.capacity);
    const context: PodContext = { info, state: this.#state, placement: this.#state.classes.classOf(info, table) };
    const candidates = { slots: this.#slots, count: table.size };
    for (let i = 0; i < candidates.count; i++) {
      candidates.slots[i] = table.slots[i]!;
    }
    const ran: PreparedFilter[] = [];
    for (const plugin of filterPlugins) {
      if (candidates.count === 0) {
        break;
      }
      const filter = plugin(context);
      if (filter !== undefined) {
        ran.push(filter);
        this.#filter(filter, ran.length, candidates);
      }
    }
    if (candidates.count === 0) {
      return this.#unschedulable(ran);
    }
    const best = candidates.count === 1 ? candidates.slots[0]! : this.#best(context, candidates);
    return { type: 'placed', nodeName: table.names[best]!, feasibleNodes: candidates.count };
  }

  #filter(filter: PreparedFilter, ordinal: number, candidates: { readonly slots: Int32Array; count: number }): void {
    const { slots } = candidates;
    let kept = 0;
    for (let i = 0; i < candidates.count; i++) {
      const slot = slots[i]!;
      const code = filter.check(slot);
      if (code === 0) {
        slots[kept++] = slot;
      } else {
        this.#codes[slot] = code;
        this.#rejecter[slot] = ordinal;
      }
    }
    candidates.count = kept;
  }

  #best(context: PodContext, candidates: { readonly slots: Int32Array; count: number }): number {
    const { slots, count } = candidates;
    const total = this.#total;
    total.fill(0, 0, count);
    for (const plugin of scorePlugins) {
      const prepared = plugin(context);
      if (prepared === undefined) {
        continue;
      }
      const score = this.#score;
      prepared.score(candidates, score);
      for (let i = 0; i < count; i++) {
        total[i]! += prepared.weight * score[i]!;
      }
    }
    let best = slots[0]!;
    let bestScore = total[0]!;
    let ties = 1;
    for (let i = 1; i < count; i++) {
      const score = total[i]!;
      if (score > bestScore) {
        bestScore = score;
        best = slots[i]!;
        ties = 1;
      } else if (score === bestScore && this.#random() * ++ties < 1) {
        // Each of n equal nodes ends up chosen with probability 1/n, in one pass.
        best = slots[i]!;
      }
    }
    return best;
  }

  #unschedulable(ran: readonly PreparedFilter[]): SchedulingResult {
    const { table } = this.#state;
    const counts = new Map<string, number>();
    const rejectedBy = new Set<FilterName>();
    for (const slot of table.slots) {
      const filter = ran[this.#rejecter[slot]! - 1]!;
      rejectedBy.add(filter.name);
      for (const reason of filter.reasons(slot, this.#codes[slot]!)) {
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
      }
    }
    return { type: 'unschedulable', message: unschedulableMessage(table.size, counts), rejectedBy };
  }

  #reserve(capacity: number): void {
    if (this.#slots.length < capacity) {
      this.#slots = new Int32Array(capacity);
      this.#codes = new Int32Array(capacity);
      this.#rejecter = new Uint8Array(capacity);
      this.#total = new Float64Array(capacity);
      this.#score = new Float64Array(capacity);
    }
  }
}

/** The sentence of the PodScheduled condition and the FailedScheduling event. */
export function unschedulableMessage(nodes: number, reasons: ReadonlyMap<string, number>): string {
  if (nodes === 0) {
    return 'no nodes available to schedule pods';
  }
  const list = [...reasons].map(([reason, count]) => `${count} ${reason}`).sort();
  return `0/${nodes} nodes are available: ${list.join(', ')}.`;
}
