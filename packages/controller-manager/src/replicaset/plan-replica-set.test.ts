import type { ReplicaSet } from '@gantry/api/apps/v1';
import type { Pod } from '@gantry/api/core/v1';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slowStart } from '../shared/slow-start.ts';
import { BURST_REPLICAS, planReplicaSet, planReplicaSetStatus, rankForDeletion } from './plan-replica-set.ts';

const NOW = Date.UTC(2026, 0, 1, 12);

interface PodOptions {
  readonly node?: string;
  readonly phase?: string;
  readonly readySince?: string;
  readonly cost?: number;
  readonly restarts?: number;
  readonly created?: string;
}

function pod(name: string, options: PodOptions = {}): Pod {
  const annotations = { 'controller.kubernetes.io/pod-deletion-cost': String(options.cost ?? 0) };
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      namespace: 'default',
      name,
      labels: { app: 'web' },
      annotations,
      creationTimestamp: options.created ?? '2026-01-01T00:00:00Z',
    },
    spec: { nodeName: options.node ?? 'n1', containers: [] },
    status: {
      phase: options.phase ?? 'Running',
      conditions: [
        options.readySince === ''
          ? { type: 'Ready', status: 'False' }
          : { type: 'Ready', status: 'True', lastTransitionTime: options.readySince ?? '2026-01-01T00:00:00Z' },
      ],
      containerStatuses: [{ name: 'c', restartCount: options.restarts ?? 0 }],
    },
  } as unknown as Pod;
}

function replicaSet(replicas: number, minReadySeconds = 0): ReplicaSet {
  return {
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata: { namespace: 'default', name: 'web', generation: 1 },
    spec: { replicas, minReadySeconds, template: { metadata: { labels: { app: 'web' } }, spec: {} } },
    status: { replicas: 0 },
  } as unknown as ReplicaSet;
}

const rank = (pods: Pod[], related: Record<string, number> = {}) =>
  rankForDeletion({
    replicaSet: replicaSet(0),
    activePods: pods,
    relatedPodsOnNode: (node) => related[node] ?? 0,
    nowMs: NOW,
  }).map(({ metadata }) => metadata.name);

test('the least useful pods go first', () => {
  const pods = [
    pod('ready'),
    pod('expensive', { cost: 10 }),
    pod('not-ready', { readySince: '' }),
    pod('pending', { phase: 'Pending', readySince: '' }),
    pod('unscheduled', { node: '', phase: 'Pending', readySince: '' }),
  ];
  expect(rank(pods)).toEqual(['unscheduled', 'pending', 'not-ready', 'ready', 'expensive']);
});

test('then those on crowded nodes, the young and the restless', () => {
  expect(rank([pod('a', { node: 'n1' }), pod('b', { node: 'n2' })], { n1: 1, n2: 3 })).toEqual(['b', 'a']);
  const young = pod('young', { readySince: '2026-01-01T11:59:00Z' });
  expect(rank([pod('old'), young])).toEqual(['young', 'old']);
  expect(rank([pod('steady'), pod('restless', { restarts: 3 })])).toEqual(['restless', 'steady']);
});

test('the plan closes the gap exactly, in bursts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_200 }), fc.integer({ min: 0, max: 40 }), (replicas, running) => {
      const activePods = Array.from({ length: running }, (_, i) => pod(`p${i}`));
      const set = replicaSet(replicas);
      const plan = planReplicaSet({ replicaSet: set, activePods, relatedPodsOnNode: () => 0, nowMs: NOW });
      const change = plan.create - plan.delete.length;
      expect(Math.abs(change)).toBe(Math.min(BURST_REPLICAS, Math.abs(replicas - running)));
      expect(Math.sign(change)).toBe(Math.sign(replicas - running));
      expect(plan.create === 0 || plan.delete.length === 0).toBe(true);
    }),
  );
});

test('a pod is available after it has been ready for minReadySeconds', () => {
  const active = [pod('a'), pod('b', { readySince: '2026-01-01T11:59:50Z' }), pod('c', { readySince: '' })];
  const plan = planReplicaSetStatus(replicaSet(3, 30), { active, terminating: 1 }, undefined, NOW, 'now');
  expect(plan.status).toMatchObject({
    replicas: 3,
    fullyLabeledReplicas: 3,
    readyReplicas: 2,
    availableReplicas: 1,
    terminatingReplicas: 1,
    observedGeneration: 1,
  });
  expect(plan.recheckAfterMs).toBe(20_000);
});

test('a failure is a condition until it is over', () => {
  const failure = { reason: 'FailedCreate' as const, message: 'quota' };
  const pods = { active: [], terminating: 0 };
  const failed = planReplicaSetStatus(replicaSet(1), pods, failure, NOW, 'then').status;
  expect(failed.conditions).toMatchObject([{ type: 'ReplicaFailure', status: 'True', lastTransitionTime: 'then' }]);
  const over = planReplicaSetStatus({ ...replicaSet(1), status: failed }, pods, undefined, NOW, 'now').status;
  expect(over.conditions).toBeUndefined();
});

test('similar calls start slowly and stop at the first failing batch', async () => {
  const calls: number[] = [];
  const result = await slowStart(100, async (i) => {
    calls.push(i);
    if (i >= 3) throw new Error('quota');
  });
  expect(result).toMatchObject({ attempted: 7, succeeded: 3 });
  expect(calls.length).toBe(7);
  expect((result.error as Error).message).toBe('quota');
});
