import type { Pod } from '@gantry/api/core/v1';
import { clusterRoles, configMaps, nodes, pods, serviceAccounts } from '@gantry/api/resources';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseIpv4Cidr } from './node-ipam/cidr-set.ts';
import { readyNode, startCluster, type TestCluster } from './testing/cluster.ts';

let cluster: TestCluster;
beforeAll(async () => {
  cluster = await startCluster({
    runPods: false,
    settings: {
      // Short enough to see nodes time out; the steady node below reports more often than that.
      nodeMonitorGracePeriodMs: 1_500,
      nodeEvictionRate: 10,
      clusterCidr: parseIpv4Cidr('10.244.0.0/16'),
      rootCa: 'PEM',
    },
  });
});
afterAll(() => cluster.stop());

function podOn(node: string, name: string, tolerationSeconds?: number): Pod {
  const key = 'node.kubernetes.io/unreachable';
  const tolerations =
    tolerationSeconds === undefined ? [] : [{ key, operator: 'Exists', effect: 'NoExecute', tolerationSeconds }];
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { namespace: 'default', name },
    spec: { nodeName: node, containers: [{ name: 'c', image: 'i' }], tolerations },
    status: {},
  } as unknown as Pod;
}

test('every node gets its own block of pod addresses', async () => {
  await cluster.addNode('ipam-1');
  await cluster.addNode('ipam-2');
  const withBlock = (name: string) => cluster.eventually(nodes, { name }, ([node]) => node?.spec.podCIDR !== undefined);
  const [[a], [b]] = await Promise.all([withBlock('ipam-1'), withBlock('ipam-2')]);
  expect(a?.spec.podCIDR).toMatch(/^10\.244\.\d+\.0\/24$/);
  expect(a?.spec.podCIDRs).toEqual([a?.spec.podCIDR]);
  expect(b?.spec.podCIDR).not.toBe(a?.spec.podCIDR);
  // Silent nodes would count as lost ones in the tests that follow.
  for (const name of ['ipam-1', 'ipam-2']) await cluster.client.for(nodes).delete({ name });
});

test('every namespace gets its service account and the root authority, again if they are deleted', async () => {
  const { client } = cluster;
  await cluster.eventually(serviceAccounts, { namespace: 'default', name: 'default' }, (items) => items.length === 1);
  const [published] = await cluster.eventually(
    configMaps,
    { namespace: 'default', name: 'kube-root-ca.crt' },
    (items) => items.length === 1,
  );
  expect(published?.data).toEqual({ 'ca.crt': 'PEM' });
  await client.for(configMaps).delete({ namespace: 'default', name: 'kube-root-ca.crt' });
  await client.for(serviceAccounts).delete({ namespace: 'default', name: 'default' });
  await cluster.eventually(
    configMaps,
    { namespace: 'default', name: 'kube-root-ca.crt' },
    ([map]) => map?.metadata.uid !== published?.metadata.uid && map !== undefined,
  );
  await cluster.eventually(serviceAccounts, { namespace: 'default', name: 'default' }, (items) => items.length === 1);
});

test('a silent node becomes Unknown, its pods not ready, and those that do not tolerate it are evicted', async () => {
  const { client } = cluster;
  // Another node that keeps reporting: one lost node is a lost node, all lost nodes are a network fault.
  await cluster.addNode('steady');
  let reporting = true;
  const report = (async () => {
    while (reporting) {
      const node = await client.for(nodes).get({ name: 'steady' });
      const lastHeartbeatTime = new Date(Date.now() + Math.random() * 1e9).toISOString().replace(/\.\d+Z$/, 'Z');
      const ready = readyNode('steady').status.conditions?.[0];
      const conditions = [{ ...ready, lastHeartbeatTime }] as typeof node.status.conditions;
      await client
        .for(nodes)
        .updateStatus({ ...node, status: { ...node.status, conditions } })
        .catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  })();
  try {
    await cluster.addNode('lost');
    await client.for(pods).create(podOn('lost', 'fragile', 0));
    const tolerant = await client.for(pods).create(podOn('lost', 'tolerant', 3_600));
    const ready = { type: 'Ready', status: 'True' as const, lastTransitionTime: '2026-01-01T00:00:00Z' };
    await client
      .for(pods)
      .updateStatus({ ...tolerant, status: { ...tolerant.status, phase: 'Running', conditions: [ready] } });
    const [lost] = await cluster.eventually(
      nodes,
      { name: 'lost' },
      ([node]) => node?.spec.taints?.some(({ effect }) => effect === 'NoExecute') === true,
    );
    expect(lost?.status.conditions?.map(({ status }) => status)).toEqual(['Unknown', 'Unknown', 'Unknown', 'Unknown']);
    expect(lost?.spec.taints?.map(({ key, effect }) => `${key}:${effect}`).sort()).toEqual([
      'node.kubernetes.io/unreachable:NoExecute',
      'node.kubernetes.io/unreachable:NoSchedule',
    ]);
    await cluster.eventually(
      pods,
      { namespace: 'default', name: 'fragile' },
      ([pod]) =>
        pod === undefined ||
        (pod.metadata.deletionTimestamp !== undefined &&
          pod.status.conditions?.some(({ type }) => type === 'DisruptionTarget') === true),
    );
    const [kept] = await cluster.eventually(
      pods,
      { namespace: 'default', name: 'tolerant' },
      ([pod]) => pod?.status.conditions?.some(({ type, status }) => type === 'Ready' && status === 'False') === true,
    );
    expect(kept?.metadata.deletionTimestamp).toBeUndefined();

    // It speaks again: the taints go.
    const node = await client.for(nodes).get({ name: 'lost' });
    const back = readyNode('lost').status.conditions?.map((condition) => ({
      ...condition,
      lastHeartbeatTime: '2027-01-01T00:00:00Z',
    })) as typeof node.status.conditions;
    await client.for(nodes).updateStatus({ ...node, status: { ...node.status, conditions: back } });
    await cluster.eventually(nodes, { name: 'lost' }, ([each]) => !each?.spec.taints?.length);
  } finally {
    reporting = false;
    await report;
  }
});

test('a pod that was never scheduled goes as soon as it is deleted', async () => {
  const { client } = cluster;
  const pod = podOn('', 'waiting');
  delete pod.spec.nodeName;
  await client.for(pods).create(pod);
  await client.for(pods).delete({ namespace: 'default', name: 'waiting' });
  await cluster.eventually(pods, { namespace: 'default', name: 'waiting' }, (items) => items.length === 0);
});

test('an aggregated role holds the rules of its parts', async () => {
  const { client } = cluster;
  const role = (name: string, extra: object) => ({
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name },
    ...extra,
  });
  const rules = [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }];
  const clusterRoleSelectors = [{ matchLabels: { part: 'yes' } }];
  await client.for(clusterRoles).create(role('whole', { aggregationRule: { clusterRoleSelectors } }) as never);
  const part = role('part', { rules });
  await client.for(clusterRoles).create({ ...part, metadata: { name: 'part', labels: { part: 'yes' } } } as never);
  await cluster.eventually(clusterRoles, { name: 'whole' }, ([whole]) => whole?.rules?.length === 1);
  await client.for(clusterRoles).delete({ name: 'part' });
  await cluster.eventually(clusterRoles, { name: 'whole' }, ([whole]) => !whole?.rules?.length);
});
