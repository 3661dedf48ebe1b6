import type { Node } from '@gantry/api/core/v1';
import { expect, test } from 'vitest';
import { planNodeHealth, planNodeTaints } from './node-health.ts';
import { planTaintEviction } from './plan-taint-eviction.ts';
import { defaultEvictionRates, evictionRate, takePermit } from './zone-state.ts';

function node(ready: 'True' | 'False' | 'Unknown' | undefined, taints: Node['spec']['taints'] = []): Node {
  const conditions = ready === undefined ? [] : [{ type: 'Ready', status: ready }];
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name: 'n1' },
    spec: { taints },
    status: { conditions },
  } as unknown as Node;
}

const health = (each: Node, silentMs: number) =>
  planNodeHealth({ node: each, silentMs, graceMs: 40_000, startupGraceMs: 60_000, nowTime: 'now' });

test('a node is believed until it has been silent for the grace period', () => {
  expect(health(node('True'), 39_000)).toEqual({ conditions: undefined, readiness: 'True', recheckAfterMs: 1_000 });
  const lost = health(node('True'), 40_000);
  expect(lost.readiness).toBe('Unknown');
  expect(lost.conditions?.find(({ type }) => type === 'Ready')).toMatchObject({
    status: 'Unknown',
    reason: 'NodeStatusUnknown',
    lastTransitionTime: 'now',
  });
  expect(lost.recheckAfterMs).toBeUndefined();
});

test('a node that never reported gets longer', () => {
  expect(health(node(undefined), 50_000).conditions).toBeUndefined();
  expect(health(node(undefined), 60_000).conditions?.[0]).toMatchObject({ reason: 'NodeStatusNeverUpdated' });
});

test('a node that is lost already is not written again', () => {
  const lost = health(node('True'), 40_000);
  const again = { ...node('True'), status: { ...node('True').status, conditions: lost.conditions } } as Node;
  expect(health(again, 50_000).conditions).toBeUndefined();
});

const taintsOf = (each: Node, mayEvict = true) =>
  planNodeTaints(each, each.status.conditions ?? [], 'now', () => mayEvict);
const names = (taints: Node['spec']['taints']) => taints?.map(({ key, effect }) => `${key.split('/')[1]}:${effect}`);

test('a ready node has no taints of ours, but keeps those of others', () => {
  const foreign = { key: 'dedicated', value: 'x', effect: 'NoExecute' as const };
  const own = { key: 'node.kubernetes.io/unreachable', effect: 'NoExecute' as const };
  expect(taintsOf(node('True', [foreign])).taints).toBeUndefined();
  expect(taintsOf(node('True', [foreign, own])).taints).toEqual([foreign]);
});

test('eviction starts only with a permit, scheduling stops at once', () => {
  const held = taintsOf(node('Unknown'), false);
  expect(names(held.taints)).toEqual(['unreachable:NoSchedule']);
  expect(held.heldBack).toBe(true);
  const allowed = taintsOf(node('Unknown', held.taints), true);
  expect(names(allowed.taints)).toEqual(['unreachable:NoSchedule', 'unreachable:NoExecute']);
  expect(allowed.heldBack).toBe(false);
  expect(taintsOf(node('Unknown', allowed.taints), false).taints).toBeUndefined();
});

test('from unreachable to not ready the taints follow without a new permit', () => {
  const lost = taintsOf(node('Unknown'), true).taints;
  const answering = taintsOf(node('False', lost), false);
  expect(names(answering.taints)).toEqual(['not-ready:NoSchedule', 'not-ready:NoExecute']);
});

test('no evictions when every zone is lost, fewer when much of one is', () => {
  const rate = (zone: [number, number], ...others: [number, number][]) => {
    const [first, ...rest] = [zone, ...others].map(([ready, notReady]) => ({ ready, notReady }));
    return evictionRate(first as never, [first, ...rest] as never, defaultEvictionRates);
  };
  expect(rate([2, 1])).toBe(0.1);
  expect(rate([0, 3])).toBe(0);
  expect(rate([0, 3], [3, 0])).toBe(0.1);
  expect(rate([2, 8])).toBe(0);
  expect(rate([20, 80])).toBe(0.01);
});

test('permits come at the rate, without saving up', () => {
  const first = takePermit(undefined, 0.1, 0);
  if (!('bucket' in first)) throw new Error('the first permit is free');
  expect(takePermit(first.bucket, 0.1, 4_000)).toEqual({ waitMs: 6_000 });
  expect('bucket' in takePermit(first.bucket, 0.1, 10_000)).toBe(true);
  const late = takePermit(first.bucket, 0.1, 1_000_000);
  expect('bucket' in late && takePermit(late.bucket, 0.1, 1_000_000)).toEqual({ waitMs: 10_000 });
  expect(takePermit(undefined, 0, 0)).toEqual({ waitMs: Number.POSITIVE_INFINITY });
});

const taint = { key: 'k', value: 'v', effect: 'NoExecute' as const };
const since = (sinceMs: number) => [{ taint, sinceMs }];

test('pods leave when the shortest toleration runs out', () => {
  expect(planTaintEviction(since(0), [], 5_000)).toEqual({ type: 'evict', afterMs: 0 });
  expect(planTaintEviction(since(0), [{ operator: 'Exists' }], 5_000)).toEqual({ type: 'stay' });
  const limited = { key: 'k', operator: 'Exists' as const, tolerationSeconds: 30 };
  expect(planTaintEviction(since(0), [limited], 5_000)).toEqual({ type: 'evict', afterMs: 25_000 });
  expect(planTaintEviction(since(0), [limited, { ...limited, tolerationSeconds: 10 }], 5_000)).toEqual({
    type: 'evict',
    afterMs: 5_000,
  });
  const other = { key: 'k', operator: 'Equal' as const, value: 'other' };
  expect(planTaintEviction(since(0), [other], 0)).toEqual({ type: 'evict', afterMs: 0 });
  expect(planTaintEviction([{ taint: { ...taint, effect: 'NoSchedule' }, sinceMs: 0 }], [], 0)).toEqual({
    type: 'stay',
  });
});
