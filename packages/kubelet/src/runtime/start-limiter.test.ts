import { expect, it } from 'vitest';
import { StartLimiter } from './start-limiter.ts';

it('runs no more than its limit at once, later steps before new ones, each in order of arrival', async () => {
  const limiter = new StartLimiter(2);
  const order: string[] = [];
  const finish: { [name: string]: () => void } = {};
  const job = (name: string, rank: number) =>
    limiter.run(rank, () => {
      order.push(name);
      return new Promise<void>((resolve) => {
        finish[name] = resolve;
      });
    });
  const all = [job('a', 1), job('b', 1), job('new-1', 1), job('new-2', 1), job('later-step', 0)];
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  expect(order).toEqual(['a', 'b']);
  finish.a?.();
  await settle();
  finish['later-step']?.();
  await settle();
  finish.b?.();
  await settle();
  expect(order).toEqual(['a', 'b', 'later-step', 'new-1', 'new-2']);
  for (const name of order) finish[name]?.();
  await Promise.all(all);
});

it('gives the place on after a failure', async () => {
  const limiter = new StartLimiter(1);
  await expect(limiter.run(0, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await limiter.run(0, async () => 'yes')).toBe('yes');
});
