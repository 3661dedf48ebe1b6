import { FakeClock } from '@gantry/runtime/testing';
import { beforeEach, describe, expect, test } from 'vitest';
import type { FilterName } from '../core/framework.ts';
import { readPod } from '../core/pod-info.ts';
import { makeNode, makePod, type PodSketch } from '../testing/objects.ts';
import { FLUSH_AFTER_MS, INITIAL_BACKOFF_MS, MAX_BACKOFF_MS, SchedulingQueue } from './scheduling-queue.ts';

let clock: FakeClock;
let queue: SchedulingQueue;

beforeEach(() => {
  clock = new FakeClock();
  queue = new SchedulingQueue(clock);
});

const pod = (sketch: PodSketch) => readPod(makePod(sketch));
const rejectedBy = (...filters: FilterName[]) => new Set(filters);

/** Takes every pod that is ready; names only. */
function drain(): string[] {
  queue.flush();
  const names: string[] = [];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    names.push(next.info.name);
    queue.done(next);
  }
  return names;
}

function reject(name: string, ...filters: FilterName[]) {
  const next = queue.pop()!;
  expect(next.info.name).toBe(name);
  queue.setUnschedulable(next, rejectedBy(...filters));
}

describe('order', () => {
  test('higher priority first, then who came first', () => {
    queue.addOrUpdate(pod({ name: 'a' }));
    clock.step(1);
    queue.addOrUpdate(pod({ name: 'b' }));
    queue.addOrUpdate(pod({ name: 'important', spec: { priority: 10 } }));
    expect(drain()).toEqual(['important', 'a', 'b']);
  });

  test('a pod is in the queue once, with its latest shape', () => {
    queue.addOrUpdate(pod({ name: 'a' }));
    queue.addOrUpdate(pod({ name: 'b' }));
    queue.addOrUpdate(pod({ name: 'b', spec: { priority: 10 } }));
    expect(drain()).toEqual(['b', 'a']);
  });

  test('a deleted pod does not come out, nor back', () => {
    queue.addOrUpdate(pod({ name: 'a' }));
    const popped = queue.pop()!;
    queue.delete(popped.info.uid);
    queue.setFailed(popped);
    clock.step(MAX_BACKOFF_MS);
    expect(drain()).toEqual([]);
    expect(queue.nextFlushAtMs()).toBeUndefined();
  });
});

describe('backoff', () => {
  test('doubles with every failure up to the maximum', () => {
    queue.addOrUpdate(pod({ name: 'a' }));
    let expected = INITIAL_BACKOFF_MS;
    for (let i = 0; i < 6; i++) {
      queue.setFailed(queue.pop()!);
      expect(queue.nextFlushAtMs()).toBe(clock.monotonicMs() + expected);
      clock.step(expected - 1);
      queue.flush();
      expect(queue.counts.active).toBe(0);
      clock.step(1);
      queue.flush();
      expect(queue.counts.active).toBe(1);
      expected = Math.min(MAX_BACKOFF_MS, expected * 2);
    }
  });
});

describe('events', () => {
  test('an event that helps brings the pod back after its backoff', () => {
    queue.addOrUpdate(pod({ name: 'a', requests: { cpu: '1' } }));
    reject('a', 'NodeResourcesFit');
    expect(queue.onEvent({ type: 'nodeAdded', node: makeNode({ name: 'n' }) })).toBe(1);
    expect(drain()).toEqual([]);
    clock.step(INITIAL_BACKOFF_MS);
    expect(drain()).toEqual(['a']);
  });

  test('an event that cannot help does not', () => {
    queue.addOrUpdate(pod({ name: 'a', requests: { cpu: '100' } }));
    reject('a', 'NodeResourcesFit');
    expect(queue.onEvent({ type: 'nodeAdded', node: makeNode({ name: 'small' }) })).toBe(0);
    expect(queue.onEvent({ type: 'podPlaced', info: pod({ name: 'x' }) })).toBe(0);
    expect(queue.onEvent({ type: 'podRemoved', info: pod({ name: 'x' }) })).toBe(1);
  });

  test('a heartbeat of a node helps nobody; new labels help those who asked for them', () => {
    const old = makeNode({ name: 'n' });
    const node = makeNode({ name: 'n', labels: { disk: 'ssd' } });
    queue.addOrUpdate(pod({ name: 'a', spec: { nodeSelector: { disk: 'ssd' } } }));
    reject('a', 'NodeAffinity');
    expect(queue.onEvent({ type: 'nodeUpdated', node: old, old, staticChanged: false })).toBe(0);
    expect(queue.onEvent({ type: 'nodeUpdated', node, old, staticChanged: true })).toBe(1);
  });

  test('a pod rejected for want of any node waits for the first', () => {
    queue.addOrUpdate(pod({ name: 'a' }));
    reject('a');
    expect(queue.onEvent({ type: 'podRemoved', info: pod({ name: 'x' }) })).toBe(0);
    expect(queue.onEvent({ type: 'nodeAdded', node: makeNode({ name: 'n' }) })).toBe(1);
  });

  test('anti-affinity is helped by the pod in the way leaving, not by another', () => {
    const affinity = {
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: [
          { labelSelector: { matchLabels: { app: 'x' } }, topologyKey: 'kubernetes.io/hostname' },
        ],
      },
    } as never;
    queue.addOrUpdate(pod({ name: 'a', affinity }));
    reject('a', 'InterPodAffinity');
    expect(queue.onEvent({ type: 'podRemoved', info: pod({ name: 'o', labels: { app: 'y' } }) })).toBe(0);
    expect(queue.onEvent({ type: 'podRemoved', info: pod({ name: 'x', labels: { app: 'x' } }) })).toBe(1);
  });

  test('without any event a pod is tried again after a while', () => {
    queue.addOrUpdate(pod({ name: 'a' }));
    reject('a', 'NodeResourcesFit');
    expect(queue.nextFlushAtMs()).toBe(clock.monotonicMs() + FLUSH_AFTER_MS);
    clock.step(FLUSH_AFTER_MS);
    expect(drain()).toEqual(['a']);
  });
});

describe('updates', () => {
  test('gated pods wait for their gates', () => {
    queue.addOrUpdate(pod({ name: 'a', spec: { schedulingGates: [{ name: 'g' }] } }));
    expect(queue.counts.gated).toBe(1);
    expect(drain()).toEqual([]);
    queue.addOrUpdate(pod({ name: 'a' }));
    expect(queue.counts.gated).toBe(0);
    expect(drain()).toEqual(['a']);
  });

  test('a status change does not bring an unschedulable pod back, another toleration does', () => {
    queue.addOrUpdate(pod({ name: 'a' }));
    reject('a', 'TaintToleration');
    clock.step(INITIAL_BACKOFF_MS);
    queue.addOrUpdate(pod({ name: 'a', phase: 'Pending' }));
    expect(drain()).toEqual([]);
    queue.addOrUpdate(pod({ name: 'a', spec: { tolerations: [{ operator: 'Exists' }] } }));
    expect(drain()).toEqual(['a']);
  });
});
