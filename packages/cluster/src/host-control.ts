/** Starting, ending, freezing and cutting off single hosts of a dev cluster. */
import { spawn } from 'node:child_process';
import { mkdir, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Clock } from '@gantry/runtime';
import type { ClusterConfig, HostConfig } from './cluster-config.ts';
import { type ClusterPaths, kernelNames } from './cluster-paths.ts';
import { cgroupVersion, HostCgroup } from './host-cgroup.ts';
import { setHostLink } from './host-network.ts';

export interface HostControlDependencies {
  readonly config: ClusterConfig;
  readonly paths: ClusterPaths;
  readonly clock: Clock;
  /** Node and the bundle that new agents run. */
  readonly node: string;
  readonly entry: string;
}

/** Node's flags for processes that wait most of their lives: next to no young generation. */
export const SMALL_PROCESS: readonly string[] = ['--max-semi-space-size=1', '--expose-gc'];

/** What was asked of a host cannot be done; the message says why. */
export class HostControlError extends Error {
  override name = 'HostControlError';
}

/** How long components get to stop by themselves. */
const GRACEFUL_STOP_MS = 15_000;
const POLL_MS = 25;

export class HostControl {
  readonly #dependencies: HostControlDependencies;

  constructor(dependencies: HostControlDependencies) {
    this.#dependencies = dependencies;
  }

  host(name: string): HostConfig {
    const { config } = this.#dependencies;
    const host = config.hosts.find((candidate) => candidate.name === name);
    if (!host)
      throw new HostControlError(`no host ${name}; there are ${config.hosts.map((each) => each.name).join(', ')}`);
    return host;
  }

  /** Process id of the host's agent, when it runs. */
  async agentPid(host: HostConfig): Promise<number | undefined> {
    const pid = await readPid(this.#dependencies.paths.host(host).agentPid);
    return pid !== undefined && isAlive(pid) ? pid : undefined;
  }

  /** Boots a host that does not run. Returns at once; its components come up on their own. */
  async start(host: HostConfig): Promise<void> {
    const { config, paths, node, entry } = this.#dependencies;
    if (await this.agentPid(host)) return;
    await this.#killLeftovers(host);
    const agent = [node, ...SMALL_PROCESS, entry, 'host-agent', `--root=${paths.root}`, `--host=${host.name}`];
    const enterNamespaces = [
      'nsenter',
      `--net=/run/netns/${kernelNames.namespace(config, host)}`,
      'unshare',
      '--mount',
      '--uts',
      '--propagation=private',
      '--',
    ];
    const command = config.mode === 'namespaces' ? [...enterNamespaces, ...agent] : agent;
    const disk = paths.host(host);
    await spawnDetached(command, join(disk.logs, 'host-agent.log'), disk.agentPid, paths);
  }

  /** Shuts a host down: components stop in order, then everything left (containers) ends. */
  async stop(host: HostConfig): Promise<void> {
    const pid = await this.agentPid(host);
    if (pid !== undefined) await endProcess(pid, GRACEFUL_STOP_MS, this.#dependencies.clock);
    await this.#killLeftovers(host);
    await rm(this.#dependencies.paths.host(host).agentPid, { force: true });
  }

  /** Pulls the plug: every process of the host ends at once, nothing is told. */
  async kill(host: HostConfig): Promise<void> {
    const pid = await this.agentPid(host);
    const cgroup = await this.#cgroup(host);
    if (cgroup) await cgroup.setFrozen(true).catch(() => undefined);
    else if (pid !== undefined) process.kill(pid, 'SIGKILL');
    await this.#killLeftovers(host);
    await rm(this.#dependencies.paths.host(host).agentPid, { force: true });
  }

  /** A machine that hangs: its processes stand still and its link is dead, until {@link thaw}. */
  async freeze(host: HostConfig): Promise<void> {
    const cgroup = await this.#requireCgroup(host);
    await setHostLink(this.#dependencies.config, host, 'down');
    await cgroup.setFrozen(true);
  }

  async thaw(host: HostConfig): Promise<void> {
    await (await this.#requireCgroup(host)).setFrozen(false);
    await setHostLink(this.#dependencies.config, host, 'up');
  }

  /** Sends a signal to one component; the agent starts it again if it ends. */
  async signalComponent(host: HostConfig, component: string, signal: NodeJS.Signals): Promise<number> {
    const directory = this.#dependencies.paths.host(host).pids;
    const pid = await readPid(join(directory, component));
    if (pid === undefined) {
      const running = await readdir(directory).catch(() => []);
      throw new HostControlError(
        `${component} does not run on ${host.name}; there ${running.join(', ') || 'is nothing'} runs`,
      );
    }
    process.kill(pid, signal);
    return pid;
  }

  async #cgroup(host: HostConfig): Promise<HostCgroup | undefined> {
    if (this.#dependencies.config.mode === 'hollow') return undefined;
    const version = await cgroupVersion();
    return version && new HostCgroup(version, this.#dependencies.config, host);
  }

  async #requireCgroup(host: HostConfig): Promise<HostCgroup> {
    const cgroup = await this.#cgroup(host);
    if (!cgroup) throw new HostControlError('hollow hosts share one process and cannot be frozen: use kill');
    return cgroup;
  }

  async #killLeftovers(host: HostConfig): Promise<void> {
    await (await this.#cgroup(host))?.killAll(this.#dependencies.clock);
    const directory = this.#dependencies.paths.host(host).pids;
    for (const component of await readdir(directory).catch(() => [])) {
      // Only hollow hosts have anything left here: the cgroup took the rest.
      const pid = await readPid(join(directory, component));
      if (pid !== undefined && (await runsComponent(pid, host.name, this.#dependencies.paths))) {
        await endProcess(pid, POLL_MS, this.#dependencies.clock);
      }
      await rm(join(directory, component), { force: true });
    }
  }
}

/** Guards against a process id that now belongs to somebody else: its command line must name this cluster's folder. */
async function runsComponent(pid: number, hostName: string, paths: ClusterPaths): Promise<boolean> {
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return commandLine.includes(paths.host({ name: hostName }).base);
}

/** Starts a program that outlives this one; its output goes to `log`, its process id to `pidFile`. */
export async function spawnDetached(
  command: readonly string[],
  log: string,
  pidFile: string,
  paths: ClusterPaths,
): Promise<void> {
  await mkdir(dirname(log), { recursive: true });
  const output = await open(log, 'a');
  try {
    const [program, ...args] = command as [string, ...string[]];
    const child = spawn(program, args, { cwd: paths.root, detached: true, stdio: ['ignore', output.fd, output.fd] });
    await new Promise<void>((resolve, reject) => {
      child.once('error', reject);
      child.once('spawn', resolve);
    });
    await writeFile(pidFile, String(child.pid));
    child.unref();
  } finally {
    await output.close();
  }
}

export async function readPid(file: string): Promise<number | undefined> {
  const pid = Number(await readFile(file, 'utf8').catch(() => ''));
  return Number.isInteger(pid) && pid > 1 ? pid : undefined;
}

/** Whether a process exists and is not a zombie waiting for its parent. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** SIGTERM, then after `graceMs` SIGKILL; resolves when the process is gone. */
export async function endProcess(pid: number, graceMs: number, clock: Clock): Promise<void> {
  const deadline = clock.monotonicMs() + graceMs;
  let killed = false;
  if (isAlive(pid)) process.kill(pid, 'SIGTERM');
  while (isAlive(pid) && !(await isZombie(pid))) {
    if (!killed && clock.monotonicMs() > deadline) {
      process.kill(pid, 'SIGKILL');
      killed = true;
    }
    await clock.sleep(POLL_MS);
  }
}

async function isZombie(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
}
