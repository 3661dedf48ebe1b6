import { newForbidden, newNotFound } from '@gantry/machinery';
import { FakeClock } from '@gantry/runtime/testing';
import { expect, it } from 'vitest';
import { retryRefused } from './authorizer-lag.ts';

const refusing = (times: number) => {
  const state = { asked: 0 };
  const ask = async () => {
    if (state.asked++ < times) throw newForbidden('configmaps', 'cm', 'no relation to the node');
    return 'content';
  };
  return { state, ask };
};
const run = async <T>(clock: FakeClock, promise: Promise<T>): Promise<T> => {
  promise.catch(() => undefined);
  for (let step = 0; step < 20; step++) await clock.stepAsync(50);
  return promise;
};

it('asks again while it is refused, not for ever', async () => {
  const clock = new FakeClock();
  const soon = refusing(3);
  expect(await run(clock, retryRefused(clock, soon.ask))).toBe('content');
  const never = refusing(100);
  await expect(run(clock, retryRefused(clock, never.ask))).rejects.toThrow('no relation');
  expect(never.state.asked).toBe(5);
});

it('believes every other answer at once', async () => {
  const clock = new FakeClock();
  let asked = 0;
  const ask = async () => {
    asked++;
    throw newNotFound('configmaps', 'cm');
  };
  await expect(retryRefused(clock, ask)).rejects.toThrow('not found');
  expect(asked).toBe(1);
});
