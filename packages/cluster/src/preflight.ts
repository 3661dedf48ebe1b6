/** What a machine must have before hosts can run on it. Every problem is reported at once, each with its remedy. */
import { access, constants, mkdir, statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { runCommand } from '@gantry/runtime/command';
import type { ClusterMode } from './cluster-config.ts';
import { cgroupVersion } from './host-cgroup.ts';

export interface Problem {
  readonly what: string;
  readonly remedy: string;
}

/** Programs each mode needs, with the Debian package that brings them. */
const PROGRAMS: Readonly<Record<ClusterMode, Readonly<Record<string, string>>>> = {
  hollow: { etcd: 'etcd-server' },
  namespaces: {
    etcd: 'etcd-server',
    containerd: 'containerd',
    ctr: 'containerd',
    runc: 'runc',
    nft: 'nftables',
    conntrack: 'conntrack',
    ip: 'iproute2',
    nsenter: 'util-linux',
    unshare: 'util-linux',
  },
};

const CNI_PLUGINS = ['bridge', 'host-local', 'portmap', 'loopback'];
export const CNI_BIN_DIRECTORY = '/usr/lib/cni';

/** Room for images, etcd and container layers of a small cluster. */
const DISK_NEEDED_BYTES = 2 * 1024 ** 3;

/** Why real containers cannot run here; undefined when they can. Decides for hollow hosts by itself. */
export async function whyHollow(): Promise<string | undefined> {
  if (process.platform !== 'linux') return `hosts with real containers need Linux, and this is ${process.platform}`;
  if (process.getuid?.() !== 0) return 'hosts with real containers need root';
  const unshare = await runCommand('unshare', ['--net', '--mount', '--uts', 'true'], { allowFailure: true });
  if (unshare.code !== 0) return `this machine does not allow new namespaces (${unshare.stderr.trim()})`;
  if ((await cgroupVersion()) === undefined) return 'no cgroups are mounted at /sys/fs/cgroup';
  return undefined;
}

export async function findProblems(mode: ClusterMode, stateDirectory: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const [program, debianPackage] of Object.entries(PROGRAMS[mode])) {
    if (!(await onPath(program))) {
      problems.push({ what: `the program ${program} is missing`, remedy: `apt-get install ${debianPackage}` });
    }
  }
  if (mode === 'namespaces') {
    for (const plugin of CNI_PLUGINS) {
      if (!(await isExecutable(join(CNI_BIN_DIRECTORY, plugin)))) {
        const what = `the CNI plugin ${plugin} is missing from ${CNI_BIN_DIRECTORY}`;
        problems.push({ what, remedy: 'apt-get install containernetworking-plugins' });
      }
    }
  }
  await mkdir(stateDirectory, { recursive: true });
  const disk = await statfs(stateDirectory);
  const free = disk.bavail * disk.bsize;
  if (free < DISK_NEEDED_BYTES) {
    problems.push({
      what: `only ${(free / 1e9).toFixed(1)} GB are free where ${stateDirectory} is`,
      remedy: `free ${((DISK_NEEDED_BYTES - free) / 1e9).toFixed(1)} GB, or clone to a larger disk`,
    });
  }
  return problems;
}

/** Directories where Debian keeps administration programs, which an ordinary user's PATH may lack. */
export const ADMIN_PATHS = ['/usr/local/sbin', '/usr/sbin', '/sbin'];

async function onPath(program: string): Promise<boolean> {
  const directories = [...(process.env.PATH ?? '').split(delimiter), ...ADMIN_PATHS];
  for (const directory of directories) if (await isExecutable(join(directory, program))) return true;
  return false;
}

async function isExecutable(path: string): Promise<boolean> {
  return await access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** `count` different free ports on 127.0.0.1, `preferred` first when it is free. */
export async function findFreePorts(count: number, preferred: readonly number[] = []): Promise<number[]> {
  const servers: ReturnType<typeof createServer>[] = [];
  const ports: number[] = [];
  try {
    for (const wanted of [...preferred, ...Array.from({ length: count }, () => 0)]) {
      if (ports.length === count) break;
      const server = createServer();
      const port = await new Promise<number | undefined>((resolve) => {
        server.once('error', () => resolve(undefined));
        server.listen(wanted, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
      });
      if (port === undefined) continue;
      servers.push(server);
      ports.push(port);
    }
  } finally {
    await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  }
  return ports;
}
