import type { Pod } from '@gantry/api/core/v1';
import { leases, nodes, pods } from '@gantry/api/resources';
import { InformerFactory } from '@gantry/client';
import { MetricsRegistry, silentLogger } from '@gantry/runtime';
import { FakeClock } from '@gantry/runtime/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHollowNode, hollowLabel } from './hollow-node.ts';
import { KubeletMetrics } from './kubelet-metrics.ts';
import type { NodeAgent } from './node-agent.ts';
import { PodRouter } from './pod/pod-router.ts';
import { KubeletService } from './server/kubelet-service.ts';
import { FakeApi } from './testing/fake-api.ts';
import { testContainer, testPod } from './testing/pod-world.ts';

let api: FakeApi;
let clock: FakeClock;
let stop: AbortController;
let agent: NodeAgent;
let registry: MetricsRegistry;
const events: string[] = [];

async function startAgent(): Promise<void> {
  stop = new AbortController();
  registry = new MetricsRegistry();
  const client = api.client();
  const informers = new InformerFactory(client, clock, { random: () => 0.5, logger: silentLogger() });
  agent = createHollowNode({
    name: 'n1',
    address: '192.0.2.1',
    port: 10250,
    maxPods: 10,
    labels: {},
    client,
    recorder: { event: (_object, _type, reason) => events.push(reason) },
    podSource: new PodRouter(informers.informer(pods)).forNode('n1'),
    nodeInformer: informers.informer(nodes),
    clock,
    random: () => 0.5,
    logger: silentLogger(),
    metrics: new KubeletMetrics(registry, () => agent.manager.states()),
  });
  informers.start(stop.signal);
  await agent.start(stop.signal);
}

beforeEach(async () => {
  api = new FakeApi();
  clock = new FakeClock();
  events.length = 0;
  await startAgent();
});
afterEach(() => stop.abort());

/** Lets promises and short timers run until `condition` holds. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await clock.stepAsync(1);
}
const stored = (name: string) => api.resource(pods).objects.get(`default/${name}`) as Pod | undefined;
const create = (name: string, spec: object = {}) =>
  api
    .resource(pods)
    .put(testPod({ nodeName: 'n1', containers: [testContainer('app')], ...spec }, { name, uid: undefined }));
const remove = (name: string) => {
  const pod = stored(name)!;
  const metadata = {
    ...pod.metadata,
    deletionTimestamp: new Date(clock.nowMs()).toISOString(),
    deletionGracePeriodSeconds: 30,
  };
  api.resource(pods).put({ ...pod, metadata });
};

describe('a node', () => {
  it('registers, is labelled hollow, and shows signs of life', async () => {
    const node = api.resource(nodes).objects.get('n1');
    expect(node?.metadata.labels?.[hollowLabel]).toBe('true');
    expect(node?.status.nodeInfo?.containerRuntimeVersion).toMatch(/^gantry-hollow:\/\//);
    expect(node?.status.conditions?.find(({ type }) => type === 'Ready')?.status).toBe('True');
    await until(() => api.resource(leases).objects.has('kube-node-lease/n1'));
    const before = api.resource(leases).objects.get('kube-node-lease/n1')?.spec.renewTime;
    await clock.stepAsync(10_000);
    await until(() => api.resource(leases).objects.get('kube-node-lease/n1')?.spec.renewTime !== before);
  });

  it('writes nothing but its lease while nothing changes', async () => {
    await clock.stepAsync(1_000);
    api.writes.length = 0;
    for (let second = 0; second < 200; second += 10) await clock.stepAsync(10_000);
    expect(api.writes.every((write) => write === 'update leases n1')).toBe(true);
    for (let second = 0; second < 120; second += 10) await clock.stepAsync(10_000);
    expect(api.writes.filter((write) => write.startsWith('patch-status nodes'))).toHaveLength(1);
  });

  it('comes back when its object was deleted', async () => {
    api.resource(nodes).remove('n1');
    for (let second = 0; second < 310; second += 10) await clock.stepAsync(10_000);
    await until(() => api.resource(nodes).objects.has('n1'));
  });
});

describe('pods', () => {
  it('run, get ready, and go when deleted', async () => {
    create('web', { containers: [testContainer('app', { readinessProbe: {} })] });
    await until(() => stored('web')?.status.conditions?.find(({ type }) => type === 'Ready')?.status === 'True');
    expect(stored('web')?.status).toMatchObject({ phase: 'Running', hostIP: '192.0.2.1' });
    expect(events).toEqual(['Pulled', 'Created', 'Started']);
    const metrics = await registry.render();
    expect(metrics).toContain('kubelet_pod_start_duration_seconds_count 1');
    expect(metrics).toContain('kubelet_running_pods 1');
    remove('web');
    await until(() => stored('web') === undefined);
  });

  it('of other nodes are none of its business', async () => {
    create('other', { nodeName: 'n2' });
    create('mine');
    await until(() => stored('mine')?.status.phase === 'Running');
    expect(stored('other')?.status.phase).toBeUndefined();
  });

  it('too many are turned away with a reason', async () => {
    for (let number = 0; number < 11; number++) create(`p${number}`);
    await until(() => stored('p10')?.status.phase === 'Failed');
    expect(stored('p10')?.status.reason).toBe('OutOfpods');
  });

  it('that end by themselves are told apart', async () => {
    create('well', { restartPolicy: 'Never', containers: [testContainer('app', { command: ['sh', '-c', 'exit 0'] })] });
    create('ill', { restartPolicy: 'Never', containers: [testContainer('app', { command: ['sh', '-c', 'exit 3'] })] });
    await until(() => stored('well')?.status.phase === 'Succeeded' && stored('ill')?.status.phase === 'Failed');
    expect(stored('ill')?.status.containerStatuses?.[0]?.state.terminated?.exitCode).toBe(3);
  });

  it('created under a name that is still being deleted run as pods of their own', async () => {
    create('twin');
    await until(() => stored('twin')?.status.phase === 'Running');
    const first = stored('twin')!.metadata.uid;
    api.resource(pods).remove('default/twin');
    create('twin');
    await until(() => stored('twin')?.status.phase === 'Running');
    expect(stored('twin')!.metadata.uid).not.toBe(first);
    await until(() => agent.manager.state(first!) === undefined);
  });
});

describe('the service', () => {
  const request = {
    namespace: 'default',
    pod: 'web',
    uid: '',
    container: '',
    follow: false,
    previous: false,
    timestamps: false,
    sinceTime: '',
  };
  const service = () =>
    new KubeletService({
      clock,
      findPod: (namespace, name, uid) => {
        const state = agent.find(namespace, name, uid);
        return state === undefined ? undefined : { state, runtime: agent.context.runtime };
      },
    });
  const context = { signal: new AbortController().signal } as never;
  const first = async (output: AsyncIterable<unknown>) => {
    for await (const item of output) return item;
    return undefined;
  };
  const starting = (more: object) =>
    (async function* () {
      const start = {
        namespace: 'default',
        pod: 'web',
        uid: '',
        container: '',
        command: ['ls'],
        stdin: false,
        stdout: true,
        stderr: true,
        tty: false,
      };
      yield { input: { start: { ...start, ...more } } } as never;
    })();

  it('knows its pods and containers, and refuses others', async () => {
    create('web');
    await until(() => stored('web')?.status.phase === 'Running');
    await expect(first(service().containerLogs({ ...request, pod: 'no' }, context))).rejects.toThrow(
      'pods "no" not found',
    );
    await expect(first(service().containerLogs({ ...request, uid: 'other' }, context))).rejects.toThrow('not found');
    await expect(first(service().containerLogs({ ...request, container: 'no' }, context))).rejects.toThrow(
      'container no is not valid',
    );
    await expect(first(service().containerLogs(request, context))).rejects.toThrow('only simulated');
    await expect(first(service().exec(starting({ command: [] }), context))).rejects.toThrow('a command is needed');
    await expect(first(service().portForward((async function* () {})(), context))).rejects.toThrow('which port');
  });

  it('passes output and exit code on', async () => {
    create('web');
    await until(() => stored('web')?.status.phase === 'Running');
    const outputs: unknown[] = [];
    for await (const { output } of service().exec(starting({}), context)) outputs.push(output);
    expect(outputs).toEqual([{ stderr: expect.anything() }, { exit: { code: 1, error: '' } }]);
  });
});
