import type { KubeObject } from '@gantry/api';
import type { Pod, ResourceQuota } from '@gantry/api/core/v1';
import { pods } from '@gantry/api/resources';
import { isForbidden } from '@gantry/machinery';
import { systemClock } from '@gantry/runtime';
import { EtcdConnection, EtcdObjectStore, schemeCodec } from '@gantry/storage';
import { type EtcdHarness, startEtcd } from '@gantry/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AdmissionAttributes } from '../registry/strategy.ts';
import type { AdmissionReader } from './deps.ts';
import { ResourceQuotaPlugin } from './resource-quota.ts';

const KEY = '/registry/resourcequotas/default/q';

let etcd: EtcdHarness;
const connections: EtcdConnection[] = [];

beforeAll(async () => {
  etcd = await startEtcd();
});

afterAll(async () => {
  for (const connection of connections) {
    connection.close();
  }
  await etcd?.stop();
});

function store(): EtcdObjectStore {
  const connection = new EtcdConnection({ endpoints: etcd.endpoints, clock: systemClock });
  connections.push(connection);
  return new EtcdObjectStore({ connection, codec: schemeCodec, clock: systemClock });
}

test('servers racing each other cannot overdraw a quota together', async () => {
  const hard = { pods: '5' };
  const quota = {
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    metadata: { name: 'q', namespace: 'default' },
    spec: { hard },
    status: { hard, used: { pods: '0' } },
  } as ResourceQuota;
  const first = store();
  await first.create(KEY, quota as unknown as KubeObject);
  // Every server still sees the quota as it was before anybody charged it.
  const reader = {
    get: () => undefined,
    list: () => [quota],
    getLive: async () => undefined,
  } as unknown as AdmissionReader;
  const plugins = [first, store(), store()].map((each) => new ResourceQuotaPlugin(reader, each));
  const pod = {
    metadata: { name: 'p' },
    spec: { containers: [{ name: 'c', resources: {} }] },
    status: {},
  } as unknown as Pod;
  const attributes: AdmissionAttributes = {
    operation: 'CREATE',
    resource: pods as never,
    subresource: undefined,
    namespace: 'default',
    name: 'p',
    user: { name: 'u', uid: '', groups: [], extra: {} },
    dryRun: false,
    warn: () => undefined,
    object: pod as unknown as KubeObject,
    old: undefined,
  };
  const outcomes = await Promise.allSettled(
    Array.from({ length: 12 }, async (_, i) => plugins[i % 3]!.validate(attributes)),
  );
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected' && isForbidden(outcome.reason));
  expect(refused).toHaveLength(7);
  expect((await first.get(KEY))?.object).toMatchObject({ status: { used: { pods: '5' } } });
});
