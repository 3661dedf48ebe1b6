import { FakeClock } from '@gantry/runtime/testing';
import { expect, it } from 'vitest';
import { testPod } from '../testing/pod-world.ts';
import { TokenManager } from './token-manager.ts';

const setUp = () => {
  const clock = new FakeClock();
  const state = { issued: 0, reachable: true };
  const manager = new TokenManager(
    async (_pod, audience, seconds) => {
      if (!state.reachable) throw new Error('unreachable');
      return { token: `${audience}-${++state.issued}`, expiresAtMs: clock.nowMs() + seconds * 1000 };
    },
    clock,
    () => 0.5,
  );
  return { clock, state, manager, pod: testPod({ serviceAccountName: 'app' }) };
};

it('keeps a token for 80 % of its life, then asks again', async () => {
  const { clock, manager, pod } = setUp();
  expect(await manager.token(pod, 'api', 3600)).toBe('api-1');
  clock.step(2870_000);
  expect(await manager.token(pod, 'api', 3600)).toBe('api-1');
  expect(manager.due()).toEqual([]);
  clock.step(20_000);
  expect(manager.due()).toEqual([pod.metadata.uid]);
  expect(await manager.token(pod, 'api', 3600)).toBe('api-2');
});

it('gives out the old token while it lasts when no new one can be had', async () => {
  const { clock, manager, state, pod } = setUp();
  await manager.token(pod, 'api', 3600);
  state.reachable = false;
  clock.step(3500_000);
  expect(await manager.token(pod, 'api', 3600)).toBe('api-1');
  clock.step(200_000);
  await expect(manager.token(pod, 'api', 3600)).rejects.toThrow('unreachable');
});

it('tells audiences and pods apart, and forgets', async () => {
  const { manager, pod, state } = setUp();
  await manager.token(pod, 'a', 600);
  await manager.token(pod, 'b', 600);
  expect(state.issued).toBe(2);
  manager.forget(pod.metadata.uid!);
  expect(await manager.token(pod, 'a', 600)).toBe('a-3');
});
