import { newConflict } from '@gantry/machinery';
import { silentLogger } from '@gantry/runtime';
import { FakeClock } from '@gantry/runtime/testing';
import { expect, test } from 'vitest';
import { Controller, done, type ReconcileOutcome, requeueAfter, terminal } from './controller.ts';

function setUp(outcomes: (ReconcileOutcome | Error)[]) {
  const clock = new FakeClock();
  const calls: string[] = [];
  const controller = new Controller({
    name: 'test',
    clock,
    logger: silentLogger(),
    reconcile: async (key) => {
      calls.push(`${key}@${clock.monotonicMs()}`);
      const outcome = outcomes.shift() ?? done;
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
  });
  return { clock, calls, controller };
}

test('done ends, requeue comes again later, errors back off, terminal errors rest', async () => {
  const { clock, calls, controller } = setUp([
    requeueAfter(1_000),
    new Error('boom'),
    newConflict('pods', 'a'),
    done,
    terminal(new Error('hopeless')),
  ]);
  controller.start();
  controller.enqueue('a');
  await clock.stepAsync(5_000);
  expect(calls).toEqual(['a@0', 'a@1000', 'a@1005', 'a@1015']);
  controller.enqueue('a');
  await clock.stepAsync(60_000);
  expect(calls.length).toBe(5);
  await controller.stop();
  expect(clock.pendingTimers).toBe(0);
});

test('stop aborts what runs and waits for it', async () => {
  const clock = new FakeClock();
  let aborted = false;
  const controller = new Controller({
    name: 'test',
    clock,
    logger: silentLogger(),
    workers: 2,
    reconcile: async (_key, signal) => {
      await clock.sleep(60_000, signal).catch(() => {
        aborted = true;
      });
      return done;
    },
  });
  controller.start();
  controller.enqueue('a');
  await clock.stepAsync(0);
  await controller.stop();
  expect(aborted).toBe(true);
});
