import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CgroupLimits } from '../config/resources.ts';
import { CgroupV1Manager, CgroupV2Manager, detectCgroupManager, sharesToWeight } from './cgroup-manager.ts';

const limits: CgroupLimits = {
  cpuShares: 512,
  cpuQuotaUs: 50_000,
  cpuPeriodUs: 100_000,
  memoryLimitBytes: 1024 ** 2,
  pidsLimit: 64,
};
const unlimited: CgroupLimits = { ...limits, cpuQuotaUs: undefined, memoryLimitBytes: undefined, pidsLimit: undefined };

let mountPoint: string;
beforeEach(async () => {
  mountPoint = await mkdtemp(join(tmpdir(), 'cgroup-'));
});
afterEach(() => rm(mountPoint, { recursive: true, force: true }));
const text = (path: string) => readFile(join(mountPoint, path), 'utf8');

describe('version 1', () => {
  it('sets limits in each hierarchy', async () => {
    for (const controller of ['cpu', 'memory', 'pids', 'freezer']) await mkdir(join(mountPoint, controller));
    const manager = new CgroupV1Manager(mountPoint);
    await manager.apply('/kubepods/pod1', limits);
    expect(await text('cpu/kubepods/pod1/cpu.shares')).toBe('512');
    expect(await text('cpu/kubepods/pod1/cpu.cfs_quota_us')).toBe('50000');
    expect(await text('memory/kubepods/pod1/memory.limit_in_bytes')).toBe('1048576');
    expect(await text('pids/kubepods/pod1/pids.max')).toBe('64');
    await manager.apply('/kubepods/pod1', unlimited);
    expect(await text('cpu/kubepods/pod1/cpu.cfs_quota_us')).toBe('-1');
    expect(await text('memory/kubepods/pod1/memory.limit_in_bytes')).toBe('-1');
    expect(await text('pids/kubepods/pod1/pids.max')).toBe('max');
  });

  it('removes groups from the leaves up, also in hierarchies it set nothing in', async () => {
    await mkdir(join(mountPoint, 'cpu/pod1/container'), { recursive: true });
    await mkdir(join(mountPoint, 'freezer/pod1'), { recursive: true });
    await new CgroupV1Manager(mountPoint).remove('/pod1');
    await expect(stat(join(mountPoint, 'cpu/pod1'))).rejects.toThrow();
    await expect(stat(join(mountPoint, 'freezer/pod1'))).rejects.toThrow();
    await new CgroupV1Manager(mountPoint).remove('/pod1');
  });
});

describe('version 2', () => {
  it('hands controllers down level by level and sets limits', async () => {
    await writeFile(join(mountPoint, 'cgroup.controllers'), 'cpu memory pids');
    const manager = await detectCgroupManager(mountPoint);
    expect(manager).toBeInstanceOf(CgroupV2Manager);
    await manager.apply('/kubepods/pod1', limits);
    expect(await text('cgroup.subtree_control')).toBe('+cpu +memory +pids');
    expect(await text('kubepods/cgroup.subtree_control')).toBe('+cpu +memory +pids');
    expect(await text('kubepods/pod1/cpu.weight')).toBe(String(sharesToWeight(512)));
    expect(await text('kubepods/pod1/cpu.max')).toBe('50000 100000');
    expect(await text('kubepods/pod1/memory.max')).toBe('1048576');
    await manager.apply('/kubepods/pod1', unlimited);
    expect(await text('kubepods/pod1/cpu.max')).toBe('max 100000');
    expect(await text('kubepods/pod1/memory.max')).toBe('max');
  });

  it('maps the whole range of shares', () => {
    expect([sharesToWeight(0), sharesToWeight(2), sharesToWeight(1024), sharesToWeight(262_144)]).toEqual([
      1, 1, 40, 10_000,
    ]);
  });
});
