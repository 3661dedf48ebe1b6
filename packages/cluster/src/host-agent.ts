/**
 * The first process of a host, started inside its network, mount and UTS namespaces: gives the host a /run and a name of
 * its own, then keeps its components running. Ending it ends them.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderContainerdConfig } from '@gantry/kubelet/containerd-config';
import { runCommand } from '@gantry/runtime/command';
import { type FlagSet, runMain, StartError } from '@gantry/runtime/process';
import type { ClusterConfig, HostConfig } from './cluster-config.ts';
import { loadCluster } from './cluster-config.ts';
import { ClusterPaths } from './cluster-paths.ts';
import { CONTAINERD_SOCKET, PAUSE_IMAGE, planComponents } from './component-plan.ts';
import { cgroupVersion, HostCgroup } from './host-cgroup.ts';
import { mayLowerOomScore } from './oom-score.ts';
import { CNI_BIN_DIRECTORY } from './preflight.ts';
import { ProcessSupervisor } from './process-supervisor.ts';

const flagSet = {
  root: { type: 'string', help: 'checkout whose .gantry holds the cluster', placeholder: 'PATH' },
  host: { type: 'string', help: 'name of the host this agent is', placeholder: 'NAME' },
} satisfies FlagSet;

export async function run(argv: readonly string[]): Promise<void> {
  const description = 'Keeps the components of one development host running. Started by gantry up.';
  const main = { component: 'host-agent', command: 'gantry host-agent', description, flags: flagSet, argv };
  await runMain(main, async ({ flags, logger, clock, lifecycle }) => {
    const paths = new ClusterPaths(flags.root ?? process.cwd());
    const config = await loadCluster(paths.clusterFile);
    const host = config?.hosts.find((candidate) => candidate.name === flags.host);
    if (!config || !host) throw new StartError(`--host=${flags.host} is not a host of ${paths.clusterFile}`);
    const disk = paths.host(host);
    if (config.mode === 'namespaces') await becomeHost(config, host, paths);
    const supervisor = new ProcessSupervisor({ clock, logger, logDirectory: disk.logs, pidDirectory: disk.pids });
    lifecycle.onStop('components', () => supervisor.stop());
    const entry = process.argv[1] as string;
    const containerdConfig = join(disk.containerd, 'config.toml');
    await supervisor.start(planComponents({ config, host, paths, node: process.execPath, entry, containerdConfig }));
  });
}

async function becomeHost(config: ClusterConfig, host: HostConfig, paths: ClusterPaths): Promise<void> {
  const disk = paths.host(host);
  const version = await cgroupVersion();
  if (version) await new HostCgroup(version, config, host).adopt(process.pid);
  await writeFile('/proc/sys/kernel/hostname', host.name);
  // Pods that use upstream DNS get the machine's resolvers; its file may be a link into the /run we are about to hide.
  const resolvers = await readFile('/etc/resolv.conf', 'utf8').catch(() => '');
  await rm(disk.run, { recursive: true, force: true });
  for (const directory of ['containerd', 'netns', 'lock']) await mkdir(join(disk.run, directory), { recursive: true });
  await writeFile(join(disk.run, 'resolv.conf'), resolvers);
  await runCommand('mount', ['--bind', disk.run, '/run']);
  await mkdir(disk.cniData, { recursive: true });
  await mkdir('/var/lib/cni', { recursive: true });
  await runCommand('mount', ['--bind', disk.cniData, '/var/lib/cni']);
  await mkdir(disk.containerd, { recursive: true });
  await writeFile(
    join(disk.containerd, 'config.toml'),
    renderContainerdConfig({
      rootDir: join(disk.containerd, 'root'),
      stateDir: '/run/containerd/state',
      socketPath: CONTAINERD_SOCKET,
      runcRootDir: '/run/containerd/runc',
      pauseImage: PAUSE_IMAGE,
      cniConfDir: disk.cniConfig,
      cniBinDir: CNI_BIN_DIRECTORY,
      registryConfigDir: paths.registries,
      restrictOomScoreAdj: !(await mayLowerOomScore()),
      snapshotter: (await overlayWorks(disk.containerd)) ? 'overlayfs' : 'native',
    }),
  );
}

/** Whether an overlay can be mounted on the file system of `directory` (not on top of another overlay, for one). */
async function overlayWorks(directory: string): Promise<boolean> {
  const base = join(directory, 'overlay-check');
  const [lower, upper, work, merged] = ['lower', 'upper', 'work', 'merged'].map((name) => join(base, name)) as [
    string,
    string,
    string,
    string,
  ];
  for (const each of [lower, upper, work, merged]) await mkdir(each, { recursive: true });
  const options = `lowerdir=${lower},upperdir=${upper},workdir=${work}`;
  const mounted = await runCommand('mount', ['-t', 'overlay', 'overlay', '-o', options, merged], {
    allowFailure: true,
  });
  if (mounted.code === 0) await runCommand('umount', [merged], { allowFailure: true });
  await rm(base, { recursive: true, force: true });
  return mounted.code === 0;
}
