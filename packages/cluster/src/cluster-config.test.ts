import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCluster, type PlanInput, planCluster, portsNeeded, saveCluster } from './cluster-config.ts';

const input: PlanInput = {
  mode: 'namespaces',
  stateDirectory: '/a/.gantry',
  hostCount: 3,
  controlPlaneCount: 3,
  usedNetworks: new Set(),
  freePorts: Array.from({ length: 100 }, (_, index) => 20_000 + index),
};

describe('planning a cluster', () => {
  it('gives two state folders different names and networks', () => {
    const one = planCluster(input);
    const two = planCluster({ ...input, stateDirectory: '/b/.gantry' });
    expect(one.id).not.toBe(two.id);
    expect(one.network).not.toBe(two.network);
    expect(planCluster(input)).toEqual(one);
  });

  it('steps aside for a network that is in use', () => {
    const taken = planCluster(input).network;
    expect(planCluster({ ...input, usedNetworks: new Set([taken]) }).network).not.toBe(taken);
  });

  it('gives hosts on one loopback address ports of their own', () => {
    const config = planCluster({ ...input, mode: 'hollow' });
    const ports = [config.frontDoorPort, ...config.hosts.flatMap((host) => Object.values(host.ports))];
    expect(new Set(ports).size).toBe(ports.length);
    expect(ports.length).toBe(portsNeeded('hollow', 3));
  });

  it('keeps what it planned, and names a damaged file and the remedy', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gantry-config-'));
    try {
      const file = join(folder, 'cluster.json');
      expect(await loadCluster(file)).toBeUndefined();
      await saveCluster(file, planCluster(input));
      expect(await loadCluster(file)).toEqual(planCluster(input));
      await writeFile(file, '{"version":1');
      await expect(loadCluster(file)).rejects.toThrow('scripts/down --force');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
