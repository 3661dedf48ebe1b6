import type { Pod } from '@gantry/api/core/v1';
import type { PodDisruptionBudget } from '@gantry/api/policy/v1';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planDisruptionBudget } from './plan-disruption.ts';

const NOW = Date.UTC(2026, 0, 1, 12);

function pod(name: string, ready = true, terminating = false): Pod {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, ...(terminating ? { deletionTimestamp: '2026-01-01T00:00:00Z' } : {}) },
    spec: {},
    status: { phase: 'Running', conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }] },
  } as unknown as Pod;
}

function budget(spec: PodDisruptionBudget['spec'], disruptedPods: Record<string, string> = {}): PodDisruptionBudget {
  return {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: { name: 'b', generation: 2 },
    spec,
    status: { disruptionsAllowed: 0, currentHealthy: 0, desiredHealthy: 0, expectedPods: 0, disruptedPods },
  };
}

const plan = (object: PodDisruptionBudget, pods: Pod[], count = pods.length) =>
  planDisruptionBudget({ budget: object, pods, expected: () => ({ count }), nowMs: NOW, nowTime: 'now' });

test('what is healthy beyond the minimum may go', () => {
  const pods = [pod('a'), pod('b'), pod('c'), pod('d', false), pod('e', true, true)];
  expect(plan(budget({ minAvailable: 2 }), pods).status).toMatchObject({
    currentHealthy: 3,
    desiredHealthy: 2,
    disruptionsAllowed: 1,
    observedGeneration: 2,
  });
  expect(plan(budget({ minAvailable: '50%' }), pods, 6).status).toMatchObject({
    desiredHealthy: 3,
    disruptionsAllowed: 0,
  });
  expect(plan(budget({ maxUnavailable: 1 }), pods, 4).status).toMatchObject({
    desiredHealthy: 3,
    disruptionsAllowed: 0,
  });
  expect(plan(budget({ maxUnavailable: '34%' }), pods, 3).status).toMatchObject({
    desiredHealthy: 1,
    disruptionsAllowed: 2,
  });
});

test('a granted eviction counts as gone until its pod is deleted or it is forgotten', () => {
  const granted = budget({ minAvailable: 1 }, { a: '2026-01-01T11:59:00Z', gone: '2026-01-01T11:59:00Z' });
  const waiting = plan(granted, [pod('a'), pod('b')]);
  expect(waiting.status).toMatchObject({ currentHealthy: 1, disruptionsAllowed: 0 });
  expect(Object.keys(waiting.status.disruptedPods ?? {})).toEqual(['a']);
  expect(waiting.recheckAfterMs).toBe(60_000);
  const forgotten = plan(budget({ minAvailable: 1 }, { a: '2026-01-01T11:57:00Z' }), [pod('a'), pod('b')]);
  expect(forgotten.status).toMatchObject({ currentHealthy: 2, disruptionsAllowed: 1, disruptedPods: {} });
});

test('nothing may go while the wanted number is unknown', () => {
  const object = budget({ maxUnavailable: 1 });
  const expected = () => ({ problem: 'no controller' });
  const { status, problem } = planDisruptionBudget({
    budget: object,
    pods: [pod('a')],
    expected,
    nowMs: NOW,
    nowTime: 'now',
  });
  expect(status.disruptionsAllowed).toBe(0);
  expect(status.conditions).toMatchObject([{ type: 'DisruptionAllowed', status: 'False', reason: 'SyncFailed' }]);
  expect(problem).toBe('no controller');
});

test('granting everything allowed never goes below the desired number', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ ready: fc.boolean(), terminating: fc.boolean() }), { maxLength: 12 }),
      fc.oneof(
        fc.nat({ max: 12 }),
        fc.nat({ max: 100 }).map((n) => `${n}%`),
      ),
      (states, minAvailable) => {
        const pods = states.map(({ ready, terminating }, i) => pod(`p${i}`, ready, terminating));
        const { status } = plan(budget({ minAvailable }), pods);
        expect(status.disruptionsAllowed).toBeGreaterThanOrEqual(0);
        if (status.disruptionsAllowed > 0) {
          expect(status.currentHealthy - status.disruptionsAllowed).toBeGreaterThanOrEqual(status.desiredHealthy);
        }
      },
    ),
  );
});
