import { expect, test } from 'vitest';
import { FakeClock } from './fake-clock.ts';

test('timers fire in order of their due time and see it as now', () => {
  const clock = new FakeClock(1000);
  const fired: string[] = [];
  clock.after(20, () => fired.push(`b@${clock.monotonicMs()}`));
  clock.after(10, () => {
    fired.push(`a@${clock.monotonicMs()}`);
    clock.after(5, () => fired.push(`c@${clock.monotonicMs()}`));
  });
  const cancelled = clock.after(12, () => fired.push('never'));
  cancelled.cancel();
  const every = clock.every(8, () => fired.push(`e@${clock.monotonicMs()}`));
  clock.step(20);
  every.cancel();
  expect(fired).toEqual(['e@8', 'a@10', 'c@15', 'e@16', 'b@20']);
  expect(clock.nowMs()).toBe(1020);
  expect(clock.pendingTimers).toBe(0);
});

test('chains of sleeps make progress when stepped asynchronously', async () => {
  const clock = new FakeClock();
  let steps = 0;
  const done = (async () => {
    for (let i = 0; i < 3; i++) {
      await clock.sleep(100);
      steps++;
    }
  })();
  await clock.stepAsync(250);
  expect(steps).toBe(2);
  await clock.stepAsync(50);
  await done;
});

test('an aborted sleep rejects at once and leaves no timer', async () => {
  const clock = new FakeClock();
  const controller = new AbortController();
  const sleep = clock.sleep(1000, controller.signal);
  controller.abort(new Error('enough'));
  await expect(sleep).rejects.toThrow('enough');
  expect(clock.pendingTimers).toBe(0);
  await expect(clock.sleep(1, controller.signal)).rejects.toThrow('enough');
});

test('the wall clock can be set without touching durations', () => {
  const clock = new FakeClock(0);
  let fired = false;
  clock.after(10, () => {
    fired = true;
  });
  clock.setWallMs(1e12);
  expect(fired).toBe(false);
  expect(clock.monotonicMs()).toBe(0);
});
