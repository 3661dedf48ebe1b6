/** Judges nodes by their heartbeats and derives conditions and taints from the judgement. Pure. */
import type { Node, NodeCondition, Taint } from '@gantry/api/core/v1';

export const NOT_READY_TAINT = 'node.kubernetes.io/not-ready';
export const UNREACHABLE_TAINT = 'node.kubernetes.io/unreachable';

export type Readiness = 'True' | 'False' | 'Unknown';

/** What a kubelet reports and nobody else may say after it has fallen silent. */
const reportedConditions = ['Ready', 'MemoryPressure', 'DiskPressure', 'PIDPressure'] as const;

export function nodeCondition(node: Node, type: string): NodeCondition | undefined {
  return node.status.conditions?.find((condition) => condition.type === type);
}

export function readinessOf(conditions: readonly NodeCondition[] | undefined): Readiness {
  const status = conditions?.find(({ type }) => type === 'Ready')?.status;
  return status === 'True' || status === 'False' ? status : 'Unknown';
}

export interface HealthView {
  readonly node: Node;
  /** How long nothing was heard from the node's kubelet: neither a lease renewal nor a status. */
  readonly silentMs: number;
  /** Silence after which a node that has reported before is no longer believed. */
  readonly graceMs: number;
  /** The same for a node that has never reported. */
  readonly startupGraceMs: number;
  readonly nowTime: string;
}

export interface HealthPlan {
  /** Conditions to write, when silence changed any. */
  readonly conditions: NodeCondition[] | undefined;
  readonly readiness: Readiness;
  /** When to look again if nothing is heard; undefined once the node is given up. */
  readonly recheckAfterMs: number | undefined;
}

export function planNodeHealth({ node, silentMs, graceMs, startupGraceMs, nowTime }: HealthView): HealthPlan {
  const current = node.status.conditions ?? [];
  const ready = nodeCondition(node, 'Ready');
  const allowedMs = ready === undefined ? startupGraceMs : graceMs;
  if (silentMs < allowedMs) {
    return { conditions: undefined, readiness: readinessOf(current), recheckAfterMs: allowedMs - silentMs };
  }
  let changed = false;
  const conditions = [...current];
  for (const type of reportedConditions) {
    const at = conditions.findIndex((condition) => condition.type === type);
    const before = conditions[at];
    if (before?.status === 'Unknown') continue;
    changed = true;
    const unknown: NodeCondition = {
      type,
      status: 'Unknown',
      ...(before?.lastHeartbeatTime === undefined ? {} : { lastHeartbeatTime: before.lastHeartbeatTime }),
      lastTransitionTime: nowTime,
      reason: before === undefined ? 'NodeStatusNeverUpdated' : 'NodeStatusUnknown',
      message: before === undefined ? 'Kubelet never posted node status.' : 'Kubelet stopped posting node status.',
    };
    if (at < 0) conditions.push(unknown);
    else conditions[at] = unknown;
  }
  return { conditions: changed ? conditions : undefined, readiness: 'Unknown', recheckAfterMs: undefined };
}

/** Conditions that keep new pods away while they last. */
const pressureTaints: readonly (readonly [condition: string, taint: string])[] = [
  ['MemoryPressure', 'node.kubernetes.io/memory-pressure'],
  ['DiskPressure', 'node.kubernetes.io/disk-pressure'],
  ['PIDPressure', 'node.kubernetes.io/pid-pressure'],
  ['NetworkUnavailable', 'node.kubernetes.io/network-unavailable'],
];
const UNSCHEDULABLE_TAINT = 'node.kubernetes.io/unschedulable';

const managed: ReadonlySet<string> = new Set([
  ...pressureTaints.map(([, taint]) => `${taint}:NoSchedule`),
  `${UNSCHEDULABLE_TAINT}:NoSchedule`,
  `${NOT_READY_TAINT}:NoSchedule`,
  `${UNREACHABLE_TAINT}:NoSchedule`,
  `${NOT_READY_TAINT}:NoExecute`,
  `${UNREACHABLE_TAINT}:NoExecute`,
]);

export interface TaintPlan {
  /** The complete list to write; undefined when it is right already. */
  readonly taints: Taint[] | undefined;
  /** A NoExecute taint is due, but was held back by `mayEvict`. */
  readonly heldBack: boolean;
}

/**
 * The taints a node should have. Taints of others are left as they are. `mayEvict` is asked at most once, and only if a
 * NoExecute taint would be new: that is what starts evictions, so it is rationed.
 */
export function planNodeTaints(
  node: Node,
  conditions: readonly NodeCondition[],
  nowTime: string,
  mayEvict: () => boolean,
): TaintPlan {
  const current = node.spec.taints ?? [];
  const wanted: Taint[] = [];
  for (const [type, key] of pressureTaints) {
    if (conditions.some((condition) => condition.type === type && condition.status === 'True')) {
      wanted.push({ key, effect: 'NoSchedule' });
    }
  }
  if (node.spec.unschedulable) wanted.push({ key: UNSCHEDULABLE_TAINT, effect: 'NoSchedule' });
  const readiness = readinessOf(conditions);
  let heldBack = false;
  if (readiness !== 'True') {
    const key = readiness === 'False' ? NOT_READY_TAINT : UNREACHABLE_TAINT;
    wanted.push({ key, effect: 'NoSchedule' });
    // From not-ready to unreachable (or back) the eviction is under way already; it needs no second permit.
    const evicting = current.some((taint) => taint.effect === 'NoExecute' && isReadinessTaint(taint.key));
    if (evicting || mayEvict()) wanted.push({ key, effect: 'NoExecute' });
    else heldBack = true;
  }
  const same = (a: Taint, b: Taint) => a.key === b.key && a.effect === b.effect;
  const kept = current.filter((taint) => !isManaged(taint) || wanted.some((each) => same(each, taint)));
  const added = wanted.filter((taint) => !current.some((each) => same(each, taint)));
  if (added.length === 0 && kept.length === current.length) return { taints: undefined, heldBack };
  return { taints: [...kept, ...added.map((taint) => ({ ...taint, timeAdded: nowTime }))], heldBack };
}

function isManaged(taint: Taint): boolean {
  return managed.has(`${taint.key}:${taint.effect}`);
}

function isReadinessTaint(key: string): boolean {
  return key === NOT_READY_TAINT || key === UNREACHABLE_TAINT;
}
