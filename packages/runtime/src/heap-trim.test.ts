import { expect, test } from 'vitest';
import { FakeClock } from './fake-clock.ts';
import { trimHeapWhenIdle } from './heap-trim.ts';

function setUp() {
  const clock = new FakeClock();
  const state = { used: 100, busy: 0, collections: 0 };
  const collect = () => {
    state.collections++;
    state.used = 60;
  };
  const timer = trimHeapWhenIdle({ clock, collect, usedBytes: () => state.used, busyShare: () => state.busy });
  return { clock, state, timer };
}

test('garbage of the start is collected once the process idles', async () => {
  const { clock, state } = setUp();
  state.busy = 0.5;
  await clock.stepAsync(60_000);
  expect(state.collections).toBe(0);
  state.busy = 0.01;
  await clock.stepAsync(20_000);
  expect(state.collections).toBe(1);
});

test('it is collected again only after growth', async () => {
  const { clock, state } = setUp();
  await clock.stepAsync(20_000);
  state.used = 80;
  await clock.stepAsync(600_000);
  expect(state.collections).toBe(1);
  state.used = 95;
  await clock.stepAsync(20_000);
  expect(state.collections).toBe(2);
});

test('cancelling ends it', async () => {
  const { clock, state, timer } = setUp();
  timer?.cancel();
  await clock.stepAsync(60_000);
  expect(state.collections).toBe(0);
});
