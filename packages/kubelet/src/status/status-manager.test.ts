import type { Pod } from '@gantry/api/core/v1';
import { newConflict, newNotFound, newServiceUnavailable } from '@gantry/machinery';
import { silentLogger } from '@gantry/runtime';
import { FakeClock } from '@gantry/runtime/testing';
import { expect, it } from 'vitest';
import { PodWorld, testContainer, testPod } from '../testing/pod-world.ts';
import { StatusManager, statusDifference } from './status-manager.ts';

interface Sent {
  readonly metadata: { readonly uid: string };
  readonly status: { readonly [field: string]: unknown };
}

const setUp = (pod = testPod({ containers: [testContainer('app')] })) => {
  const clock = new FakeClock();
  const sent: Sent[] = [];
  const removed: string[] = [];
  const answers: (() => Promise<void>)[] = [];
  const manager = new StatusManager({
    writer: {
      patchStatus: async (pod, body) => {
        sent.push(body as Sent);
        await answers.shift()?.();
        return { ...pod, metadata: { ...pod.metadata, resourceVersion: String(10 * sent.length) } };
      },
      remove: async (of: Pod) => {
        removed.push(of.metadata.name ?? '');
      },
    },
    clock,
    logger: silentLogger(),
    runtimeName: 'test',
    hostIps: ['192.0.2.1'],
  });
  return { clock, sent, removed, answers, manager, world: new PodWorld(pod) };
};
const settle = () => new Promise((resolve) => setImmediate(resolve));

it('sends the first status whole, then differences, then nothing', async () => {
  const { manager, sent, world } = setUp();
  manager.publish(world.state);
  expect(sent).toEqual([]);
  world.begin();
  manager.publish(world.state);
  await settle();
  expect(sent[0]?.metadata.uid).toBe('uid-1');
  expect(sent[0]?.status).toMatchObject({ phase: 'Pending', qosClass: 'BestEffort', hostIP: '192.0.2.1' });
  world.settle();
  manager.publish(world.state);
  await settle();
  expect(Object.keys(sent[1]?.status ?? {}).sort()).toEqual([
    'conditions',
    'containerStatuses',
    'phase',
    'podIP',
    'podIPs',
  ]);
  manager.publish(world.state);
  await settle();
  expect(sent).toHaveLength(2);
});

it('makes one write of what changes while another is on its way', async () => {
  const { manager, sent, answers, world } = setUp();
  let release = () => {};
  answers.push(() => new Promise((resolve) => (release = resolve)));
  world.begin();
  manager.publish(world.state);
  for (const key of ['createSandbox', 'ensureImage:app', 'mountVolumes', 'startContainer:app']) {
    world.finish(key);
    manager.publish(world.state);
  }
  await settle();
  expect(sent).toHaveLength(1);
  release();
  await settle();
  expect(sent).toHaveLength(2);
  expect(sent[1]?.status.phase).toBe('Running');
});

it('tries again while the API cannot be reached, and gives up when the pod is another', async () => {
  const { manager, sent, answers, clock, world } = setUp();
  answers.push(
    () => Promise.reject(newServiceUnavailable('down')),
    () => Promise.reject(newConflict('pods', 'web', 'uid does not match')),
  );
  world.begin();
  manager.publish(world.state);
  await settle();
  expect(sent).toHaveLength(1);
  await clock.stepAsync(5_000);
  await settle();
  expect(sent).toHaveLength(2);
  await clock.stepAsync(60_000);
  expect(sent).toHaveLength(2);
});

it('says how containers ended before the object goes; an object gone already is fine', async () => {
  const { manager, sent, removed, world } = setUp();
  world.begin();
  world.settle();
  manager.publish(world.state);
  world.delete(0);
  world.finish('killContainer');
  manager.publish(world.state);
  await manager.finishDeletion(world.state.pod);
  const statuses = sent.at(-1)?.status.containerStatuses as { state: object }[];
  expect(statuses[0]?.state).toHaveProperty('terminated');
  expect(removed).toEqual(['web']);
  const gone = new StatusManager({
    writer: { patchStatus: async (pod) => pod, remove: () => Promise.reject(newNotFound('pods', 'web')) },
    clock: new FakeClock(),
    logger: silentLogger(),
    runtimeName: 'test',
    hostIps: [],
  });
  await gone.finishDeletion(world.state.pod);
});

it('takes back what others said of the pod, and is not led astray by echoes of its own writes', async () => {
  const { manager, sent, world } = setUp();
  world.begin();
  world.settle();
  manager.publish(world.state);
  await settle();
  expect(sent).toHaveLength(1);
  const written = { ...world.state.pod.status, ...world.status };
  const seen = (resourceVersion: string, status: Pod['status']) => {
    const { pod } = world.state;
    world.dispatch({ type: 'podUpdated', pod: { ...pod, metadata: { ...pod.metadata, resourceVersion }, status } });
    manager.publish(world.state);
  };
  seen('9', { phase: 'Pending' } as Pod['status']);
  seen('10', written as Pod['status']);
  await settle();
  expect(sent).toHaveLength(1);
  const withNulls = written.conditions?.map((condition) => ({ ...condition, lastProbeTime: null }));
  seen('11', { ...written, conditions: withNulls } as unknown as Pod['status']);
  await settle();
  expect(sent).toHaveLength(1);
  const notReady = written.conditions?.map((condition) =>
    condition.type === 'Ready' ? { ...condition, status: 'False' } : condition,
  );
  seen('12', { ...written, conditions: notReady } as unknown as Pod['status']);
  await settle();
  expect(sent).toHaveLength(2);
  expect(sent[1]?.status).toEqual({ conditions: [expect.objectContaining({ type: 'Ready', status: 'True' })] });
});

it('leaves conditions of others alone and replaces addresses whole', () => {
  const scheduled = { type: 'PodScheduled', status: 'True' };
  const before = {
    conditions: [scheduled, { type: 'Ready', status: 'False', reason: 'Why' }],
    podIPs: [{ ip: '10.0.0.1' }],
    message: 'x',
  } as Pod['status'];
  const after = {
    conditions: [scheduled, { type: 'Ready', status: 'True' }],
    podIPs: [{ ip: '10.0.0.2' }],
  } as Pod['status'];
  expect(statusDifference(before, after)).toEqual({
    conditions: [{ type: 'Ready', status: 'True', reason: null }],
    podIPs: [{ $patch: 'replace' }, { ip: '10.0.0.2' }],
    message: null,
  });
});
