import { FakeClock } from '@gantry/runtime/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WorkQueue } from './work-queue.ts';

test('a queued key is not queued twice, and keys come in order', async () => {
  const queue = new WorkQueue({ clock: new FakeClock() });
  for (const key of ['a', 'b', 'a']) queue.add(key);
  expect(queue.length).toBe(2);
  expect(await queue.get()).toBe('a');
  expect(await queue.get()).toBe('b');
});

test('a key added while it is worked on comes again only after done', async () => {
  const queue = new WorkQueue({ clock: new FakeClock() });
  queue.add('a');
  await queue.get();
  queue.add('a');
  expect(queue.length).toBe(0);
  queue.done('a');
  expect(await queue.get()).toBe('a');
});

test('a waiting getter is served by the next add', async () => {
  const queue = new WorkQueue({ clock: new FakeClock() });
  const got = queue.get();
  queue.add('a');
  expect(await got).toBe('a');
  expect(queue.processing).toBe(1);
});

test('delayed keys come when due, the sooner time winning', () => {
  const clock = new FakeClock();
  const queue = new WorkQueue({ clock });
  queue.addAfter('slow', 5_000);
  queue.addAfter('fast', 1_000);
  queue.addAfter('slow', 2_000);
  queue.addAfter('slow', 9_000);
  clock.step(1_000);
  expect(queue.length).toBe(1);
  clock.step(1_000);
  expect(queue.length).toBe(2);
  expect(clock.pendingTimers).toBe(0);
});

test('retries back off per key, up to the limit, until forgotten', () => {
  const queue = new WorkQueue({ clock: new FakeClock(), baseDelayMs: 10, maxDelayMs: 100 });
  expect([1, 2, 3, 4, 5].map(() => queue.addRateLimited('a'))).toEqual([10, 20, 40, 80, 100]);
  expect(queue.addRateLimited('b')).toBe(10);
  queue.forget('a');
  expect(queue.addRateLimited('a')).toBe(10);
});

test('shutting down ends getters, drops what waits, and drains what runs', async () => {
  const clock = new FakeClock();
  const queue = new WorkQueue({ clock });
  queue.add('a');
  await queue.get();
  const idle = queue.get();
  queue.addAfter('later', 1_000);
  let drained = false;
  const draining = queue.shutDownAndDrain().then(() => {
    drained = true;
  });
  expect(await idle).toBeUndefined();
  queue.add('a');
  await clock.stepAsync(2_000);
  expect(drained).toBe(false);
  queue.done('a');
  await draining;
  expect(await queue.get()).toBeUndefined();
  expect(clock.pendingTimers).toBe(0);
});

test('no key is ever worked on twice at once, and no add after the last get is lost', async () => {
  const command = fc.oneof(
    fc.record({ type: fc.constantFrom('add', 'addAfter', 'done'), key: fc.constantFrom('a', 'b', 'c') }),
    fc.record({ type: fc.constantFrom('get', 'step'), key: fc.constant('') }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(command, { maxLength: 60 }), async (commands) => {
      const clock = new FakeClock();
      const queue = new WorkQueue({ clock });
      const running = new Set<string>();
      const owed = new Set<string>();
      const take = async () => {
        const key = (await queue.get()) as string;
        expect(running.has(key)).toBe(false);
        running.add(key);
        owed.delete(key);
      };
      for (const { type, key } of commands) {
        if (type === 'add' || type === 'addAfter') {
          if (type === 'add') queue.add(key);
          else queue.addAfter(key, 100);
          owed.add(key);
        } else if (type === 'done') {
          queue.done(key);
          running.delete(key);
        } else if (type === 'step') clock.step(100);
        else if (queue.length > 0) await take();
      }
      clock.step(1_000);
      for (const key of running) queue.done(key);
      running.clear();
      while (queue.length > 0) {
        await take();
      }
      expect(owed).toEqual(new Set());
    }),
  );
});
