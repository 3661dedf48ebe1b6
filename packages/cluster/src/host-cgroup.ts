/**
 * A host's processes as one group: the agent, its components, every container. Membership is by cgroup, so ending or
 * freezing a host needs no list of names. Source: the kernel's cgroup-v1 and cgroup-v2 documents.
 */
import { access, mkdir, readdir, readFile, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '@gantry/runtime';
import type { ClusterConfig, HostConfig } from './cluster-config.ts';
import { kernelNames } from './cluster-paths.ts';

const MOUNT = '/sys/fs/cgroup';

/** `unified` is cgroup v2; `hybrid` machines mount v1 controllers and are treated as v1. */
export async function cgroupVersion(): Promise<'v1' | 'v2' | undefined> {
  if (await exists(join(MOUNT, 'cgroup.controllers'))) return 'v2';
  if (await exists(join(MOUNT, 'freezer'))) return 'v1';
  return undefined;
}

export class HostCgroup {
  readonly #version: 'v1' | 'v2';
  readonly #base: string;

  constructor(version: 'v1' | 'v2', config: Pick<ClusterConfig, 'id'>, host: Pick<HostConfig, 'name'>) {
    this.#version = version;
    const hierarchy = version === 'v1' ? join(MOUNT, 'freezer') : MOUNT;
    this.#base = join(hierarchy, kernelNames.cgroup(config), host.name);
  }

  /** Moves a process, and all it will start, into the host. */
  async adopt(pid: number): Promise<void> {
    // With v2 only leaves may hold processes once a controller is on, and containers live beside this group.
    const group = this.#version === 'v1' ? this.#base : join(this.#base, 'system');
    await mkdir(group, { recursive: true });
    await writeFile(join(group, 'cgroup.procs'), String(pid));
  }

  /** Process ids of the whole host, containers included. */
  async processes(): Promise<number[]> {
    const pids: number[] = [];
    for (const group of await groupsUnder(this.#base)) {
      const text = await readFile(join(group, 'cgroup.procs'), 'utf8').catch(() => '');
      for (const line of text.split('\n')) if (line !== '') pids.push(Number(line));
    }
    return pids;
  }

  /** Stops or continues every process at once, like a machine that hangs. */
  async setFrozen(frozen: boolean): Promise<void> {
    if (this.#version === 'v1') await writeFile(join(this.#base, 'freezer.state'), frozen ? 'FROZEN' : 'THAWED');
    else await writeFile(join(this.#base, 'cgroup.freeze'), frozen ? '1' : '0');
  }

  /** Ends every process and waits until none is left. */
  async killAll(clock: Clock): Promise<void> {
    for (;;) {
      const pids = await this.processes();
      if (pids.length === 0) return;
      for (const pid of pids) {
        try {
          process.kill(pid, 'SIGKILL');
        } catch {
          // It ended between the listing and the signal.
        }
      }
      await this.setFrozen(false).catch(() => undefined);
      await clock.sleep(20);
    }
  }
}

/** Removes every (by now empty) cgroup of a cluster, in all hierarchies, deepest first. */
export async function removeClusterCgroups(config: Pick<ClusterConfig, 'id'>): Promise<void> {
  const hierarchies = (await cgroupVersion()) === 'v2' ? [''] : await readdir(MOUNT).catch(() => []);
  for (const hierarchy of hierarchies) {
    const groups = await groupsUnder(join(MOUNT, hierarchy, kernelNames.cgroup(config)));
    for (const group of groups.reverse()) await rmdir(group).catch(() => undefined);
  }
}

/** The group and all groups in it, parents first. */
async function groupsUnder(group: string): Promise<string[]> {
  const entries = await readdir(group, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return [];
  const found = [group];
  for (const entry of entries) if (entry.isDirectory()) found.push(...(await groupsUnder(join(group, entry.name))));
  return found;
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
