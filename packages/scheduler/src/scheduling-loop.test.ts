import type { Pod } from '@gantry/api/core/v1';
import { newConflict, newNotFound, newServiceUnavailable } from '@gantry/machinery';
import { MetricsRegistry, seededRandom, silentLogger } from '@gantry/runtime';
import { FakeClock } from '@gantry/runtime/testing';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Binder } from './binder.ts';
import { ClusterModel } from './cluster-model.ts';
import { SchedulingAlgorithm } from './core/algorithm.ts';
import type { PodInfo } from './core/pod-info.ts';
import { INITIAL_BACKOFF_MS } from './queue/scheduling-queue.ts';
import { schedulerMetrics } from './scheduler-metrics.ts';
import { SchedulingLoop } from './scheduling-loop.ts';
import { makeNode, makePod } from './testing/objects.ts';

class FakeBinder implements Binder {
  readonly bound = new Map<string, string>();
  readonly reports = new Map<string, string>();
  failWith: ((info: PodInfo) => Error | undefined) | undefined;
  hold: Promise<void> | undefined;

  async bind(info: PodInfo, nodeName: string): Promise<void> {
    await this.hold;
    const failure = this.failWith?.(info);
    if (failure !== undefined) {
      throw failure;
    }
    this.bound.set(info.name, nodeName);
  }

  async reportUnschedulable(pod: Pod, _reason: string, message: string): Promise<void> {
    this.reports.set(pod.metadata.name ?? '', message);
  }
}

let clock: FakeClock;
let model: ClusterModel;
let binder: FakeBinder;
let events: string[];
let stop: AbortController;
let ended: Promise<void>;

beforeEach(() => {
  clock = new FakeClock();
  model = new ClusterModel({ clock, schedulerName: 'default-scheduler' });
  binder = new FakeBinder();
  events = [];
  stop = new AbortController();
  const loop = new SchedulingLoop(
    {
      model,
      algorithm: new SchedulingAlgorithm(model.state, seededRandom(1)),
      binder,
      recorder: { event: (_pod, _type, reason, message) => events.push(`${reason}: ${message}`) },
      clock,
      logger: silentLogger(),
      metrics: schedulerMetrics(new MetricsRegistry()),
    },
    stop.signal,
  );
  ended = loop.run();
});

afterEach(async () => {
  stop.abort();
  await ended;
  expect(clock.pendingTimers).toBe(0);
});

test('a pending pod is bound and an event says where', async () => {
  model.onNode(undefined, makeNode({ name: 'n1' }));
  model.onPod(undefined, makePod({ name: 'p' }));
  await vi.waitFor(() => expect(binder.bound.get('p')).toBe('n1'));
  await vi.waitFor(() => expect(events).toEqual(['Scheduled: Successfully assigned default/p to n1']));
  expect(model.queue.counts).toEqual({ active: 0, backoff: 0, unschedulable: 0, gated: 0 });
});

test('a pod no node fits is reported, and bound once a node appears', async () => {
  model.onPod(undefined, makePod({ name: 'p', requests: { cpu: '2' } }));
  await vi.waitFor(() => expect(binder.reports.get('p')).toBe('no nodes available to schedule pods'));
  expect(events).toEqual(['FailedScheduling: no nodes available to schedule pods']);
  model.onNode(undefined, makeNode({ name: 'n1' }));
  await vi.waitFor(() => expect(model.queue.counts.backoff).toBe(1));
  await vi.waitFor(async () => {
    await clock.stepAsync(INITIAL_BACKOFF_MS);
    expect(binder.bound.get('p')).toBe('n1');
  });
});

test('places are taken at once, not when the binding is answered', async () => {
  const gate = Promise.withResolvers<void>();
  binder.hold = gate.promise;
  model.onNode(undefined, makeNode({ name: 'n1', allocatable: { cpu: '1' } }));
  model.onPod(undefined, makePod({ name: 'a', requests: { cpu: '1' } }));
  model.onPod(undefined, makePod({ name: 'b', requests: { cpu: '1' } }));
  await vi.waitFor(() => expect(binder.reports.get('b')).toBe('0/1 nodes are available: 1 Insufficient cpu.'));
  expect(binder.bound.size).toBe(0);
  gate.resolve();
  await vi.waitFor(() => expect(binder.bound.get('a')).toBe('n1'));
});

test('a failed binding gives the place back and the pod another try', async () => {
  let failures = 1;
  binder.failWith = () => (failures-- > 0 ? newServiceUnavailable('not now') : undefined);
  model.onNode(undefined, makeNode({ name: 'n1', allocatable: { cpu: '1' } }));
  model.onPod(undefined, makePod({ name: 'a', requests: { cpu: '1' } }));
  await vi.waitFor(() => expect(model.queue.counts.backoff).toBe(1));
  expect(model.state.podCount).toBe(0);
  await vi.waitFor(async () => {
    await clock.stepAsync(INITIAL_BACKOFF_MS);
    expect(binder.bound.get('a')).toBe('n1');
  });
});

test.each([
  ['deleted', newNotFound('pods', 'a')],
  ['bound by someone else', newConflict('pods', 'a', 'pod a is already assigned to node "n2"')],
])('a pod that was %s meanwhile is let go', async (_name, error) => {
  binder.failWith = () => {
    model.onPodDeleted(makePod({ name: 'a' }));
    return error;
  };
  model.onNode(undefined, makeNode({ name: 'n1' }));
  model.onPod(undefined, makePod({ name: 'a' }));
  await vi.waitFor(() => expect(model.queue.has('uid-default-a')).toBe(false));
  expect(model.state.podCount).toBe(0);
});

test('the watch confirms an assumed pod without counting it twice', async () => {
  model.onNode(undefined, makeNode({ name: 'n1' }));
  const pending = makePod({ name: 'a', requests: { cpu: '1' } });
  model.onPod(undefined, pending);
  await vi.waitFor(() => expect(binder.bound.size).toBe(1));
  const bound = makePod({ name: 'a', requests: { cpu: '1' }, nodeName: 'n1' });
  model.onPod(pending, bound);
  model.onPod(bound, makePod({ name: 'a', requests: { cpu: '1' }, nodeName: 'n1', phase: 'Running' }));
  expect(model.state.table.requestedCpu[0]).toBe(1000);
  model.onPod(bound, makePod({ name: 'a', nodeName: 'n1', phase: 'Succeeded' }));
  expect(model.state.table.requestedCpu[0]).toBe(0);
});

test('pods of other schedulers, gated and terminating ones are left alone', async () => {
  model.onNode(undefined, makeNode({ name: 'n1' }));
  model.onPod(undefined, makePod({ name: 'other', spec: { schedulerName: 'mine' } }));
  model.onPod(undefined, makePod({ name: 'gated', spec: { schedulingGates: [{ name: 'g' }] } }));
  model.onPod(undefined, makePod({ name: 'leaving', terminating: true }));
  model.onPod(undefined, makePod({ name: 'p' }));
  await vi.waitFor(() => expect(binder.bound.size).toBe(1));
  expect([...binder.bound.keys()]).toEqual(['p']);
});
