import { access, mkdir, readdir, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CgroupLimits } from '../config/resources.ts';

/**
 * Cgroups around whole pods and QoS classes. Containers' own cgroups are the runtime's business; it creates them below
 * the parent given in the sandbox.
 */
export interface CgroupManager {
  /** Makes the cgroup and its parents, and applies limits. Idempotent. */
  apply(path: string, limits: CgroupLimits): Promise<void>;
  /** Removes the cgroup and what is below it. Processes still in it make this fail. */
  remove(path: string): Promise<void>;
}

/** Controllers whose limits a pod has. */
const v1Controllers = ['cpu', 'memory', 'pids'] as const;

/** The manager for the cgroup version mounted on this machine. */
export async function detectCgroupManager(mountPoint = '/sys/fs/cgroup'): Promise<CgroupManager> {
  const unified = await access(join(mountPoint, 'cgroup.controllers')).then(
    () => true,
    () => false,
  );
  return unified ? new CgroupV2Manager(mountPoint) : new CgroupV1Manager(mountPoint);
}

export class CgroupV1Manager implements CgroupManager {
  private readonly mountPoint: string;

  constructor(mountPoint: string) {
    this.mountPoint = mountPoint;
  }

  async apply(path: string, limits: CgroupLimits): Promise<void> {
    for (const controller of v1Controllers) {
      const directory = join(this.mountPoint, controller, path);
      try {
        await mkdir(directory, { recursive: true });
      } catch (error) {
        // A controller that is not mounted has no limits to set.
        if (controller === 'pids') continue;
        throw error;
      }
    }
    const file = (controller: string, name: string) => join(this.mountPoint, controller, path, name);
    await writeFile(file('cpu', 'cpu.shares'), String(limits.cpuShares));
    await writeFile(file('cpu', 'cpu.cfs_period_us'), String(limits.cpuPeriodUs)).catch(ignoreMissing);
    await writeFile(file('cpu', 'cpu.cfs_quota_us'), String(limits.cpuQuotaUs ?? -1)).catch(ignoreMissing);
    await writeFile(file('memory', 'memory.limit_in_bytes'), String(limits.memoryLimitBytes ?? -1));
    await writeFile(file('pids', 'pids.max'), String(limits.pidsLimit ?? 'max')).catch(ignoreMissing);
  }

  async remove(path: string): Promise<void> {
    // The runtime makes the path in every mounted hierarchy, not only in those with limits.
    for (const controller of await readdir(this.mountPoint)) await removeTree(join(this.mountPoint, controller, path));
  }
}

export class CgroupV2Manager implements CgroupManager {
  private readonly mountPoint: string;

  constructor(mountPoint: string) {
    this.mountPoint = mountPoint;
  }

  async apply(path: string, limits: CgroupLimits): Promise<void> {
    await mkdir(join(this.mountPoint, path), { recursive: true });
    // Controllers are handed down one level at a time.
    let current = this.mountPoint;
    for (const part of path.split('/').filter((segment) => segment !== '')) {
      await writeFile(join(current, 'cgroup.subtree_control'), '+cpu +memory +pids');
      current = join(current, part);
    }
    await writeFile(join(current, 'cgroup.subtree_control'), '+cpu +memory +pids').catch(() => undefined);
    await writeFile(join(current, 'cpu.weight'), String(sharesToWeight(limits.cpuShares)));
    await writeFile(join(current, 'cpu.max'), `${limits.cpuQuotaUs ?? 'max'} ${limits.cpuPeriodUs}`);
    await writeFile(join(current, 'memory.max'), String(limits.memoryLimitBytes ?? 'max'));
    await writeFile(join(current, 'pids.max'), String(limits.pidsLimit ?? 'max'));
  }

  async remove(path: string): Promise<void> {
    await removeTree(join(this.mountPoint, path));
  }
}

/** Maps v1's shares (2 to 262144) onto v2's weight (1 to 10000). */
export function sharesToWeight(shares: number): number {
  return Math.round(1 + ((Math.max(2, shares) - 2) * 9999) / 262_142);
}

/** Cgroup directories cannot be removed with their files: only empty groups, from the leaves up. */
async function removeTree(directory: string): Promise<void> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return;
  for (const entry of entries) {
    if (entry.isDirectory()) await removeTree(join(directory, entry.name));
  }
  await rmdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
