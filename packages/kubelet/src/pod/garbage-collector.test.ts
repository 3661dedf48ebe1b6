import { expect, it } from 'vitest';
import type { ObservedContainer, ObservedPod, ObservedSandbox } from '../runtime/contract.ts';
import { planGarbage } from './garbage-collector.ts';

const container = (id: string, name: string, state: string, finishedAtMs: number, sandboxId = 's2') =>
  ({ id, name, state, finishedAtMs, sandboxId }) as ObservedContainer;
const sandbox = (id: string, ready: boolean) => ({ id, ready }) as ObservedSandbox;
const pod = (sandboxes: ObservedSandbox[], containers: ObservedContainer[]) =>
  ({ sandboxes, containers }) as unknown as ObservedPod;

it('keeps what runs, the last dead instance of each container, and what died just now', () => {
  const containers = [
    container('run', 'a', 'running', 0),
    container('last', 'a', 'exited', 900_000),
    container('fresh', 'a', 'exited', 990_000),
    container('old', 'a', 'exited', 100_000),
    container('init', 'i', 'exited', 1_000),
  ];
  expect(planGarbage(pod([sandbox('s2', true)], containers), 1_000_000)).toEqual({
    containers: ['old'],
    sandboxes: [],
  });
});

it('drops old sandboxes once they are empty', () => {
  const containers = [container('now', 'a', 'exited', 900_000, 's2'), container('then', 'a', 'exited', 100_000, 's1')];
  const sandboxes = [sandbox('s2', true), sandbox('s1', false), sandbox('s0', false)];
  expect(planGarbage(pod(sandboxes, containers), 1_000_000)).toEqual({ containers: ['then'], sandboxes: ['s1', 's0'] });
  expect(planGarbage(pod(sandboxes, containers), 130_000)).toEqual({ containers: [], sandboxes: ['s0'] });
});
