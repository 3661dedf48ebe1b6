import type { Service } from '@gantry/api/core/v1';
import {
  deployments,
  endpointSlices,
  endpoints,
  events,
  jobs,
  namespaces,
  podDisruptionBudgets,
  pods,
  replicaSets,
  replicationControllers,
  services,
} from '@gantry/api/resources';
import { isTooManyRequests } from '@gantry/machinery';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCluster, type TestCluster } from './testing/cluster.ts';
import { webDeployment } from './testing/web-deployment.ts';

let cluster: TestCluster;
beforeAll(async () => {
  cluster = await startCluster();
  await cluster.addNode('n1');
});
afterAll(() => cluster.stop());

async function makeNamespace(name: string): Promise<string> {
  await cluster.client.for(namespaces).create({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name },
    spec: {},
    status: {},
  });
  return name;
}

function complete(replicas: number) {
  return ([deployment]: { metadata: { generation?: number | undefined }; status: Record<string, unknown> }[]) =>
    deployment?.status.observedGeneration === deployment?.metadata.generation &&
    deployment?.status.updatedReplicas === replicas &&
    deployment?.status.availableReplicas === replicas &&
    deployment?.status.replicas === replicas;
}

test('a Deployment becomes pods, rolls to a new template, and rolls back', async () => {
  const namespace = await makeNamespace('rollout');
  const { client } = cluster;
  await client.for(deployments).create(webDeployment(3, 'web:1', namespace));
  const [ready] = await cluster.eventually(deployments, { namespace, name: 'web' }, complete(3) as never);
  expect(ready?.metadata.annotations?.['deployment.kubernetes.io/revision']).toBe('1');
  expect(ready?.status.conditions).toContainEqual(
    expect.objectContaining({ type: 'Available', status: 'True', reason: 'MinimumReplicasAvailable' }),
  );

  const image = (name: string) => ({
    type: 'strategic' as const,
    body: { spec: { template: { spec: { containers: [{ name: 'web', image: name }] } } } },
  });
  await client.for(deployments).patch({ namespace, name: 'web' }, image('web:2'));
  await cluster.eventually(
    pods,
    { namespace },
    (items) => items.length === 3 && items.every(({ spec }) => spec.containers?.[0]?.image === 'web:2'),
  );
  const [rolled] = await cluster.eventually(deployments, { namespace, name: 'web' }, complete(3) as never);
  expect(rolled?.metadata.annotations?.['deployment.kubernetes.io/revision']).toBe('2');
  await cluster.eventually(
    deployments,
    { namespace, name: 'web' },
    ([deployment]) => deployment?.status.conditions?.some(({ reason }) => reason === 'NewReplicaSetAvailable') === true,
  );

  await client.for(deployments).patch({ namespace, name: 'web' }, image('web:1'));
  await cluster.eventually(
    pods,
    { namespace },
    (items) => items.length === 3 && items.every(({ spec }) => spec.containers?.[0]?.image === 'web:1'),
  );
  const sets = await cluster.eventually(replicaSets, { namespace }, (items) => items.length === 2);
  const current = sets.find(({ spec }) => (spec.replicas ?? 0) > 0);
  expect(current?.metadata.annotations).toMatchObject({
    'deployment.kubernetes.io/revision': '3',
    'deployment.kubernetes.io/revision-history': '1',
  });
  await cluster.eventually(events, { namespace }, (items) =>
    items.some(({ reason }) => reason === 'ScalingReplicaSet'),
  );
});

test('a Recreate rollout leaves no moment with both versions', async () => {
  const namespace = await makeNamespace('recreate');
  const { client } = cluster;
  const deployment = webDeployment(2, 'web:1', namespace);
  deployment.spec.strategy = { type: 'Recreate' };
  await client.for(deployments).create(deployment);
  await cluster.eventually(deployments, { namespace, name: 'web' }, complete(2) as never);
  const body = { spec: { template: { spec: { containers: [{ name: 'web', image: 'web:2' }] } } } };
  await client.for(deployments).patch({ namespace, name: 'web' }, { type: 'strategic', body });
  let mixed = false;
  await cluster.eventually(pods, { namespace }, (items) => {
    const images = new Set(items.map(({ spec }) => spec.containers?.[0]?.image));
    mixed ||= images.size > 1;
    return items.length === 2 && images.has('web:2');
  });
  expect(mixed).toBe(false);
});

test('a deleted pod is replaced, and pods taken off the selector are released', async () => {
  const namespace = await makeNamespace('replace');
  const { client } = cluster;
  await client.for(deployments).create(webDeployment(2, 'web:1', namespace));
  const [first, second] = await cluster.eventually(pods, { namespace }, (items) => items.length === 2);
  await client.for(pods).delete({ namespace, name: first?.metadata.name ?? '' });
  await cluster.eventually(
    pods,
    { namespace },
    (items) =>
      items.length === 2 &&
      items.every(({ metadata }) => metadata.uid !== first?.metadata.uid && !metadata.deletionTimestamp),
  );
  const body = { metadata: { labels: { app: 'other' } } };
  await client.for(pods).patch({ namespace, name: second?.metadata.name ?? '' }, { type: 'merge', body });
  const all = await cluster.eventually(pods, { namespace }, (items) => items.length === 3);
  await cluster.eventually(
    pods,
    { namespace, labelSelector: 'app=other' },
    ([pod]) => !pod?.metadata.ownerReferences?.length,
  );
  expect(all.filter(({ metadata }) => metadata.labels?.app === 'web').length).toBe(2);
});

test('a Service gets slices and Endpoints, and loses them with it', async () => {
  const namespace = await makeNamespace('service');
  const { client } = cluster;
  await client.for(deployments).create(webDeployment(3, 'web:1', namespace));
  const service = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { namespace, name: 'web' },
    spec: { selector: { app: 'web' }, ports: [{ name: 'http', port: 80, targetPort: 'http', protocol: 'TCP' }] },
    status: {},
  } as unknown as Service;
  await client.for(services).create(service);
  const labelSelector = 'kubernetes.io/service-name=web';
  const ready = (items: { endpoints: { conditions: { ready?: boolean | undefined } }[] | null }[]) =>
    items.flatMap((slice) => slice.endpoints ?? []).filter(({ conditions }) => conditions.ready).length;
  const slices = await cluster.eventually(endpointSlices, { namespace, labelSelector }, (items) => ready(items) === 3);
  expect(slices.length).toBe(1);
  expect(slices[0]?.ports).toEqual([{ name: 'http', port: 8080, protocol: 'TCP' }]);
  await cluster.eventually(
    endpoints,
    { namespace, name: 'web' },
    ([object]) => object?.subsets?.[0]?.addresses?.length === 3,
  );
  await client.for(deployments).patch({ namespace, name: 'web' }, { type: 'merge', body: { spec: { replicas: 1 } } });
  await cluster.eventually(endpointSlices, { namespace, labelSelector }, (items) => ready(items) === 1);
  await client.for(services).delete({ namespace, name: 'web' });
  await cluster.eventually(endpointSlices, { namespace, labelSelector }, (items) => items.length === 0);
  await cluster.eventually(endpoints, { namespace, name: 'web' }, (items) => items.length === 0);
});

test('Endpoints written by hand are mirrored', async () => {
  const namespace = await makeNamespace('mirror');
  const { client } = cluster;
  const metadata = { namespace, name: 'external' };
  const ports = [{ port: 80, protocol: 'TCP' }];
  await client
    .for(services)
    .create({ apiVersion: 'v1', kind: 'Service', metadata, spec: { ports }, status: {} } as never);
  await client.for(endpoints).create({
    apiVersion: 'v1',
    kind: 'Endpoints',
    metadata,
    subsets: [{ addresses: [{ ip: '192.0.2.1' }], ports: [{ port: 8080, protocol: 'TCP' }] }],
  });
  const labelSelector = 'kubernetes.io/service-name=external';
  const [slice] = await cluster.eventually(endpointSlices, { namespace, labelSelector }, (items) => items.length === 1);
  expect(slice?.endpoints?.[0]?.addresses).toEqual(['192.0.2.1']);
  await client.for(endpoints).delete({ namespace, name: 'external' });
  await cluster.eventually(endpointSlices, { namespace, labelSelector }, (items) => items.length === 0);
});

test('a ReplicationController keeps its pods', async () => {
  const namespace = await makeNamespace('replication');
  const { client } = cluster;
  await client.for(replicationControllers).create({
    apiVersion: 'v1',
    kind: 'ReplicationController',
    metadata: { namespace, name: 'web' },
    spec: {
      replicas: 2,
      selector: { app: 'web' },
      template: { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'web', image: 'web:1' }] } },
    },
    status: { replicas: 0 },
  } as never);
  await cluster.eventually(replicationControllers, { namespace }, ([set]) => set?.status.readyReplicas === 2);
  await client
    .for(replicationControllers)
    .patch({ namespace, name: 'web' }, { type: 'merge', body: { spec: { replicas: 1 } } });
  await cluster.eventually(pods, { namespace }, (items) => items.length === 1);
});

test('a Job runs its pods to their end, counts each once, and goes when its time has come', async () => {
  const namespace = await makeNamespace('batch');
  const { client } = cluster;
  const spec = {
    completions: 3,
    parallelism: 2,
    ttlSecondsAfterFinished: 1,
    template: { metadata: {}, spec: { restartPolicy: 'Never', containers: [{ name: 'c', image: 'i' }] } },
  };
  await client.for(jobs).create({
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { namespace, name: 'work' },
    spec,
    status: {},
  } as never);
  const ended = new Set<string>();
  let most = 0;
  while (ended.size < 3) {
    const items = await cluster.eventually(pods, { namespace }, (all) =>
      all.some(({ metadata, status }) => status.phase === 'Running' && !ended.has(metadata.uid ?? '')),
    );
    const running = items.filter(({ status }) => status.phase === 'Running');
    most = Math.max(most, running.length);
    const pod = running.find(({ metadata }) => !ended.has(metadata.uid ?? ''));
    if (pod === undefined) continue;
    ended.add(pod.metadata.uid ?? '');
    await client
      .for(pods)
      .patch(
        { namespace, name: pod.metadata.name ?? '' },
        { type: 'merge', body: { status: { phase: 'Succeeded' } }, subresource: 'status' },
      );
  }
  expect(most).toBeLessThanOrEqual(2);
  const [job] = await cluster.eventually(jobs, { namespace }, ([each]) => each?.status.completionTime !== undefined);
  expect(job?.status).toMatchObject({ succeeded: 3 });
  await cluster.eventually(jobs, { namespace }, (items) => items.length === 0);
  await cluster.eventually(pods, { namespace }, (items) => items.length === 0);
});

test('a budget grants evictions one by one', async () => {
  const namespace = await makeNamespace('budget');
  const { client } = cluster;
  await client.for(deployments).create(webDeployment(3, 'web:1', namespace));
  await cluster.eventually(deployments, { namespace, name: 'web' }, complete(3) as never);
  await client.for(podDisruptionBudgets).create({
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: { namespace, name: 'web' },
    spec: { minAvailable: 3, selector: { matchLabels: { app: 'web' } } },
    status: { disruptionsAllowed: 0, currentHealthy: 0, desiredHealthy: 0, expectedPods: 0 },
  });
  await cluster.eventually(
    podDisruptionBudgets,
    { namespace },
    ([budget]) => budget?.status.currentHealthy === 3 && budget.status.disruptionsAllowed === 0,
  );
  const [pod] = (await client.for(pods).list({ namespace })).items;
  const ref = { namespace, name: pod?.metadata.name ?? '' };
  const eviction = { apiVersion: 'policy/v1', kind: 'Eviction', metadata: ref };
  const refused = client.for(pods).createSubresource(ref, 'eviction', eviction, { timeoutMs: 1_000 });
  expect(isTooManyRequests(await refused.catch((error: unknown) => error))).toBe(true);
  const body = { spec: { minAvailable: 2 } };
  await client.for(podDisruptionBudgets).patch({ namespace, name: 'web' }, { type: 'merge', body });
  await cluster.eventually(podDisruptionBudgets, { namespace }, ([budget]) => budget?.status.disruptionsAllowed === 1);
  await client.for(pods).createSubresource(ref, 'eviction', eviction);
  await cluster.eventually(pods, { namespace }, (items) =>
    items.every(({ metadata }) => metadata.uid !== pod?.metadata.uid),
  );
});

test('a deleted namespace takes everything in it along', async () => {
  const namespace = await makeNamespace('doomed');
  const { client } = cluster;
  await client.for(deployments).create(webDeployment(2, 'web:1', namespace));
  await cluster.eventually(pods, { namespace }, (items) => items.length === 2);
  await client.for(namespaces).delete({ name: namespace });
  await cluster.eventually(namespaces, { name: namespace }, (items) => items.length === 0);
  const left = await client.for(pods).list({ namespace });
  expect(left.items).toEqual([]);
});

test('deleting a Deployment deletes what it owns; orphaning leaves it', async () => {
  const namespace = await makeNamespace('owners');
  const { client } = cluster;
  await client.for(deployments).create(webDeployment(1, 'web:1', namespace));
  await cluster.eventually(pods, { namespace }, (items) => items.length === 1);
  await client.for(deployments).delete({ namespace, name: 'web' }, { propagationPolicy: 'Orphan' });
  await cluster.eventually(deployments, { namespace }, (items) => items.length === 0);
  const [orphan] = await cluster.eventually(
    replicaSets,
    { namespace },
    ([set]) => !set?.metadata.ownerReferences?.length,
  );
  expect(orphan?.metadata.name).toMatch(/^web-/);

  await client.for(deployments).create(webDeployment(1, 'web:1', namespace));
  await cluster.eventually(
    replicaSets,
    { namespace },
    ([set]) => set?.metadata.ownerReferences?.[0]?.kind === 'Deployment',
  );
  await client.for(deployments).delete({ namespace, name: 'web' }, { propagationPolicy: 'Foreground' });
  await cluster.eventually(deployments, { namespace }, (items) => items.length === 0);
  expect((await client.for(pods).list({ namespace })).items).toEqual([]);
  expect((await client.for(replicaSets).list({ namespace })).items).toEqual([]);
});
