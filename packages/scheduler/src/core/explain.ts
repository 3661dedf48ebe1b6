/** Why a pod goes where it goes, or nowhere: every filter and score of every node, and what would have to change. */
import { filterPlugins, scorePlugins, unschedulableMessage } from './algorithm.ts';
import type { ClusterState } from './cluster-state.ts';
import type { FilterName, PodContext, PreparedFilter, PreparedScore, ScoreName } from './framework.ts';
import type { PodInfo } from './pod-info.ts';

export interface FilterFinding {
  readonly filter: FilterName;
  readonly passed: boolean;
  readonly reasons: readonly string[];
  /** What would have to change for the node to pass; '' when it passed. */
  readonly remedy: string;
}

export interface ScoreFinding {
  readonly score: ScoreName;
  /** 0 to 100. */
  readonly value: number;
  readonly weight: number;
}

export interface NodeExplanation {
  readonly node: string;
  readonly feasible: boolean;
  /** Every filter that had something to say about the pod, whether or not an earlier one already failed. */
  readonly filters: readonly FilterFinding[];
  /** Only for feasible nodes. */
  readonly scores: readonly ScoreFinding[];
  /** Sum of value times weight. */
  readonly total: number;
}

export interface Explanation {
  readonly namespace: string;
  readonly name: string;
  /** Node the pod is on already, or ''. It is judged as if it were not. */
  readonly currentNode: string;
  /** Nodes with the highest total; one of them by chance is chosen. Empty: unschedulable. */
  readonly best: readonly string[];
  /** One sentence, the same as in the pod's condition when it is unschedulable. */
  readonly summary: string;
  /** Feasible nodes first, by total; then the others, the fewest failed filters first. */
  readonly nodes: readonly NodeExplanation[];
}

/** Explains `info` against `state`. A placed pod is taken out while its own place is judged, and put back. */
export function explain(state: ClusterState, info: PodInfo): Explanation {
  const placed = state.removePod(info.uid);
  try {
    return explainUnplaced(state, { ...info, nodeName: '' }, info.nodeName);
  } finally {
    if (placed !== undefined) {
      state.addPod(placed, info.nodeName);
    }
  }
}

function explainUnplaced(state: ClusterState, info: PodInfo, currentNode: string): Explanation {
  const { table } = state;
  const context: PodContext = { info, state, placement: state.classes.classOf(info, table) };
  const filters = filterPlugins.map((plugin) => plugin(context)).filter((filter) => filter !== undefined);
  const feasible: number[] = [];
  const findings = new Map<number, FilterFinding[]>();
  const reasonCounts = new Map<string, number>();
  for (const slot of table.slots) {
    const found = filters.map((filter) => judge(filter, slot));
    findings.set(slot, found);
    const first = found.find((each) => !each.passed);
    if (first === undefined) {
      feasible.push(slot);
    }
    // The sentence counts, as the scheduler does, only the first filter that refuses a node.
    for (const reason of first?.reasons ?? []) {
      reasonCounts.set(reason, (reasonCounts.get(reason) ?? 0) + 1);
    }
  }
  const scores = scoreAll(context, feasible);
  const nodes = table.slots.map((slot): NodeExplanation => {
    const nodeScores = scores.get(slot);
    return {
      node: table.names[slot]!,
      feasible: nodeScores !== undefined,
      filters: findings.get(slot)!,
      scores: nodeScores ?? [],
      total: (nodeScores ?? []).reduce((sum, { value, weight }) => sum + value * weight, 0),
    };
  });
  nodes.sort(
    (a, b) =>
      Number(b.feasible) - Number(a.feasible) ||
      b.total - a.total ||
      failures(a) - failures(b) ||
      (a.node < b.node ? -1 : 1),
  );
  const best = nodes.filter((each) => each.feasible && each.total === nodes[0]!.total).map((each) => each.node);
  return {
    namespace: info.namespace,
    name: info.name,
    currentNode,
    best,
    summary: info.gated
      ? `waits for its scheduling gates: ${(info.pod.spec.schedulingGates ?? []).map((gate) => gate.name).join(', ')}`
      : best.length > 0
        ? `${feasible.length}/${table.size} nodes are available; best: ${best.join(', ')}.`
        : unschedulableMessage(table.size, reasonCounts),
    nodes,
  };
}

function judge(filter: PreparedFilter, slot: number): FilterFinding {
  const code = filter.check(slot);
  return code === 0
    ? { filter: filter.name, passed: true, reasons: [], remedy: '' }
    : { filter: filter.name, passed: false, reasons: filter.reasons(slot, code), remedy: filter.remedy(slot, code) };
}

function failures(node: NodeExplanation): number {
  return node.filters.filter((each) => !each.passed).length;
}

function scoreAll(context: PodContext, feasible: readonly number[]): Map<number, ScoreFinding[]> {
  const result = new Map<number, ScoreFinding[]>(feasible.map((slot) => [slot, []]));
  const candidates = { slots: Int32Array.from(feasible), count: feasible.length };
  const out = new Float64Array(feasible.length);
  const prepared = scorePlugins.map((plugin) => plugin(context)).filter((each): each is PreparedScore => !!each);
  for (const score of prepared) {
    score.score(candidates, out);
    for (const [index, slot] of feasible.entries()) {
      result.get(slot)!.push({ score: score.name, value: out[index]!, weight: score.weight });
    }
  }
  return result;
}
