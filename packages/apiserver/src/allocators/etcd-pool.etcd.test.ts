import { decodeEnvelope } from '@gantry/api';
import type { Service } from '@gantry/api/core/v1';
import { systemClock } from '@gantry/runtime';
import { EtcdConnection, EtcdObjectStore, schemeCodec } from '@gantry/storage';
import { type EtcdHarness, startEtcd } from '@gantry/testing';
import { Etcd3 } from 'etcd3';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { Bitmap } from './bitmap.ts';
import { AllocationRepair, LEAK_RUNS } from './repair.ts';
import { createServiceAllocators, type EtcdServiceAllocators } from './service-allocators.ts';

const IPS_KEY = '/registry/ranges/serviceips';

let etcd: EtcdHarness;
let raw: Etcd3;
const connections: EtcdConnection[] = [];

/** One API server's allocators on the shared etcd. */
function server(range = '10.0.0.0/26', ports = '30000-30019'): EtcdServiceAllocators {
  const connection = new EtcdConnection({ endpoints: etcd.endpoints, clock: systemClock });
  connections.push(connection);
  const store = new EtcdObjectStore({ connection, codec: schemeCodec, clock: systemClock });
  return createServiceAllocators({ store, random: Math.random, clusterIPRanges: [range], nodePortRange: ports });
}

beforeAll(async () => {
  etcd = await startEtcd();
  raw = new Etcd3({ hosts: etcd.endpoints[0] as string });
});

afterAll(async () => {
  raw?.close();
  for (const connection of connections) {
    connection.close();
  }
  await etcd?.stop();
});

beforeEach(async () => {
  await raw.delete().all();
});

const ips = (allocators: EtcdServiceAllocators) => allocators.clusterIPs.get('IPv4')!;

function service(name: string, spec: object): Service {
  return { apiVersion: 'v1', kind: 'Service', metadata: { name, namespace: 'default' }, spec, status: {} } as Service;
}

describe('a pool in etcd', () => {
  test('gives every address once, through three servers at the same time, until there is none left', async () => {
    const servers = [server(), server(), server()];
    const all = await Promise.all(Array.from({ length: 62 }, (_, i) => ips(servers[i % 3]!).allocateNext()));
    expect(new Set(all).size).toBe(62);
    await expect(ips(servers[0]!).allocateNext()).rejects.toMatchObject({ kind: 'full' });
    await ips(servers[1]!).release(all[7]!);
    expect(await ips(servers[2]!).allocateNext()).toBe(all[7]);
  });

  test('leaves the low addresses to those who choose, while it can', async () => {
    const pool = ips(server());
    const first = await Promise.all(Array.from({ length: 46 }, () => pool.allocateNext()));
    expect(first.every((address) => Number(address.split('.')[3]) > 16)).toBe(true);
    expect(Number((await pool.allocateNext()).split('.')[3])).toBeLessThanOrEqual(16);
  });

  test('gives an address asked for by name to one only', async () => {
    const [one, other] = [ips(server()), ips(server())];
    const outcomes = await Promise.allSettled([one.allocate('10.0.0.10'), other.allocate('10.0.0.10')]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { kind: 'taken' } });
    await expect(one.allocate('10.1.0.10')).rejects.toMatchObject({ kind: 'outOfRange' });
  });

  test('notices at once what another server gave back', async () => {
    const [one, other] = [ips(server()), ips(server())];
    await one.allocate('10.0.0.10');
    await expect(other.allocate('10.0.0.10')).rejects.toMatchObject({ kind: 'taken' });
    await one.release('10.0.0.10');
    await other.allocate('10.0.0.10');
  });

  test('takes nothing in a dry run', async () => {
    const pool = ips(server());
    await pool.allocate('10.0.0.10', true);
    await pool.allocateNext(true);
    expect(await raw.get(IPS_KEY).buffer()).toBeNull();
    await pool.allocate('10.0.0.10');
    await expect(pool.allocate('10.0.0.10', true)).rejects.toMatchObject({ kind: 'taken' });
  });

  test('is stored as kube-apiserver stores it', async () => {
    await ips(server()).allocate('10.0.0.10');
    const value = (await raw.get(IPS_KEY).buffer())!;
    expect(value.subarray(0, 4).toString('latin1')).toBe('k8s\0');
    const object = decodeEnvelope(value) as unknown as { kind: string; range: string; data: string };
    expect(object).toMatchObject({ kind: 'RangeAllocation', range: '10.0.0.0/26' });
    expect([...new Bitmap(62, Buffer.from(object.data, 'base64'))]).toEqual([9]);
  });
});

describe('repair', () => {
  test('takes what Services have, and says so', async () => {
    const allocators = server();
    const problems = await new AllocationRepair(allocators).run([
      service('a', { clusterIP: '10.0.0.10', clusterIPs: ['10.0.0.10'], ports: [{ port: 1, nodePort: 30_001 }] }),
      service('b', { clusterIP: '10.0.0.10', clusterIPs: ['10.0.0.10'] }),
      service('c', { clusterIP: '192.168.0.1', clusterIPs: ['192.168.0.1'] }),
      service('d', { clusterIP: 'None', clusterIPs: ['None'] }),
    ]);
    expect(problems.map(({ kind, value }) => `${kind} ${value}`).sort()).toEqual([
      'doubled 10.0.0.10',
      'missing 10.0.0.10',
      'missing 30001',
      'outOfRange 192.168.0.1',
    ]);
    await expect(ips(allocators).allocate('10.0.0.10')).rejects.toMatchObject({ kind: 'taken' });
    await expect(allocators.nodePorts.allocate(30_001)).rejects.toMatchObject({ kind: 'taken' });
  });

  test('gives back what nobody uses, but only after looking again and again', async () => {
    const allocators = server();
    await ips(allocators).allocate('10.0.0.20');
    const repair = new AllocationRepair(allocators);
    for (let run = 1; run < LEAK_RUNS; run++) {
      expect(await repair.run([])).toEqual([]);
    }
    expect(await repair.run([])).toEqual([{ kind: 'leaked', value: '10.0.0.20', service: '' }]);
    await ips(allocators).allocate('10.0.0.20');
  });

  test('spares a value that was used in between', async () => {
    const allocators = server();
    await ips(allocators).allocate('10.0.0.20');
    const repair = new AllocationRepair(allocators);
    for (let run = 1; run < LEAK_RUNS; run++) {
      await repair.run([]);
    }
    await repair.run([service('a', { clusterIPs: ['10.0.0.20'] })]);
    expect(await repair.run([])).toEqual([]);
    await expect(ips(allocators).allocate('10.0.0.20')).rejects.toMatchObject({ kind: 'taken' });
  });

  test('moves to another range by what the Services say', async () => {
    await ips(server('10.0.0.0/26')).allocate('10.0.0.10');
    const moved = server('10.5.0.0/26');
    await new AllocationRepair(moved).run([service('a', { clusterIPs: ['10.5.0.33'] })]);
    await expect(ips(moved).allocate('10.5.0.33')).rejects.toMatchObject({ kind: 'taken' });
    await ips(moved).allocate('10.5.0.10');
  });
});
