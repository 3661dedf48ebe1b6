import { expect, test } from 'vitest';
import { FakeClock } from './fake-clock.ts';
import { Lifecycle } from './lifecycle.ts';
import { silentLogger } from './logger.ts';

function make() {
  const clock = new FakeClock();
  return { clock, lifecycle: new Lifecycle({ clock, logger: silentLogger(), hookTimeoutMs: 1000 }) };
}

test('parts stop in reverse order, after the signal, a failing one not in the way', async () => {
  const { clock, lifecycle } = make();
  const log: string[] = [];
  lifecycle.signal.addEventListener('abort', () => log.push('signal'));
  lifecycle.onStop('first', () => {
    log.push('first');
  });
  lifecycle.onStop('broken', () => {
    throw new Error('broken');
  });
  lifecycle.onStop('last', async () => {
    await Promise.resolve();
    log.push('last');
  });
  await Promise.all([lifecycle.stop(), lifecycle.stop()]);
  expect(log).toEqual(['signal', 'last', 'first']);
  expect(clock.pendingTimers).toBe(0);
});

test('a part that never stops is left behind after its time', async () => {
  const { clock, lifecycle } = make();
  lifecycle.onStop('stuck', () => new Promise(() => {}));
  const stopped = lifecycle.stop();
  await clock.stepAsync(1000);
  await stopped;
});

test('a failure is kept for the exit code; the first one counts', async () => {
  const { lifecycle } = make();
  lifecycle.fail(new Error('first'));
  lifecycle.fail(new Error('second'));
  await lifecycle.stop();
  expect(lifecycle.failure).toMatchObject({ message: 'first' });
});

test('what is started while stopping is stopped at once', async () => {
  const { lifecycle } = make();
  await lifecycle.stop();
  let stopped = false;
  lifecycle.onStop('late', () => {
    stopped = true;
  });
  expect(stopped).toBe(true);
});
