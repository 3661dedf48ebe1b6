import { FakeClock } from '@gantry/runtime/testing';
import { expect, it } from 'vitest';
import { initialPodState, type PodState, withMemory } from '../pod/machine.ts';
import { HollowRuntime } from '../runtime/hollow-runtime.ts';
import { testContainer, testPod } from '../testing/pod-world.ts';
import { ProbeManager } from './probe-manager.ts';

it('does not ask an instance whether it lives once it is being ended', async () => {
  const clock = new FakeClock();
  let asked = 0;
  const runtime = Object.assign(new HollowRuntime({ clock, version: 'test', podCidr: () => undefined }), {
    execSync: async () => {
      asked++;
      return { exitCode: 1, stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) };
    },
  });
  const manager = new ProbeManager({
    runtime,
    clock,
    hostIp: '127.0.0.1',
    onVerdict: () => undefined,
    onFailure: () => undefined,
  });
  const livenessProbe = { exec: { command: ['false'] }, periodSeconds: 1, failureThreshold: 1 };
  const pod = testPod({ containers: [testContainer('c', { livenessProbe })] });
  const latest = {
    id: 'i1',
    name: 'c',
    sandboxId: 's1',
    attempt: 0,
    restartCount: 0,
    state: 'running',
    createdAtMs: 0,
    startedAtMs: clock.nowMs(),
    finishedAtMs: 0,
    exitCode: 0,
    reason: '',
    message: '',
    imageId: '',
    specHash: '',
  } as unknown as NonNullable<PodState['containers'][string]['latest']>;
  const running = withMemory(initialPodState(pod, clock.nowMs()), 'c', { latest });
  manager.sync(running);
  await clock.stepAsync(1000);
  await expect.poll(() => asked).toBe(1);
  manager.sync(
    withMemory(running, 'c', { kill: { containerId: 'i1', deadlineMs: clock.nowMs() + 30_000, message: '' } }),
  );
  await clock.stepAsync(5000);
  expect(asked).toBe(1);
  manager.stop();
});
