import { FakeClock } from '@gantry/runtime/testing';
import { expect, test } from 'vitest';
import { EtcdGate } from './etcd-gate.ts';

test('a short absence is waited out, a long one is refused at once, and the gate opens by itself', () => {
  const clock = new FakeClock();
  let connected = true;
  const gate = new EtcdGate(() => connected, clock);
  clock.step(1_000);
  gate.check();
  connected = false;
  clock.step(1_000);
  gate.check();
  clock.step(1_500);
  expect(() => gate.check()).toThrow('etcd cannot be reached');
  connected = true;
  clock.step(250);
  gate.check();
  gate.stop();
});
