import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@gantry/runtime';
import { runCommand } from '@gantry/runtime/command';
import { renderCniConfig } from '../cni-config.ts';
import { mayLowerOomScore } from '../config/host-security.ts';
import { renderContainerdConfig } from '../containerd-config.ts';
import { CriRuntime } from '../runtime/cri-runtime.ts';
import { systemMounter } from '../volumes/mounter.ts';
import { buildTestImages, testPauseImage } from './test-image.ts';

export interface PrivateContainerd {
  readonly directory: string;
  readonly endpoint: string;
  readonly cgroupRoot: string;
  /** Address of the pods' bridge: the host as pods see it. */
  readonly hostIp: string;
  readonly bridge: string;
  /** Kills containerd and starts it again on the same data. */
  restart(): Promise<void>;
  /** Ends all pods and containerd, and removes every trace: processes, mounts, the bridge, cgroups, files. */
  stop(): Promise<void>;
}

/** True where a containerd of our own can run: root, and the programs installed. */
export function canRunContainerd(): boolean {
  const programs = [
    '/usr/bin/containerd',
    '/usr/sbin/runc',
    '/usr/lib/cni/bridge',
    '/usr/bin/catatonit',
    '/bin/busybox',
  ];
  return process.getuid?.() === 0 && programs.every((program) => existsSync(program));
}

/** Starts a containerd that shares nothing with any other on the machine, with the test images loaded. */
export async function startPrivateContainerd(): Promise<PrivateContainerd> {
  const directory = await mkdtemp(join(tmpdir(), 'kc-'));
  const number = process.pid % 200;
  const bridge = `ktest${process.pid}`.slice(0, 15);
  const subnet = `10.87.${number}`;
  const socket = join(directory, 'c.sock');
  const endpoint = `unix://${socket}`;
  const cniConfDir = join(directory, 'cni');
  for (const name of ['root', 'state', 'runc', 'cni', 'ipam', 'images']) await mkdir(join(directory, name));
  await writeFile(
    join(directory, 'config.toml'),
    renderContainerdConfig({
      rootDir: join(directory, 'root'),
      stateDir: join(directory, 'state'),
      socketPath: socket,
      runcRootDir: join(directory, 'runc'),
      pauseImage: testPauseImage,
      cniConfDir,
      cniBinDir: '/usr/lib/cni',
      restrictOomScoreAdj: !(await mayLowerOomScore()),
    }),
  );
  await writeFile(
    join(cniConfDir, '10-test.conflist'),
    renderCniConfig({ podCidr: `${subnet}.0/24`, bridge, ipamDataDir: join(directory, 'ipam') }),
  );
  let child = await launch(directory, endpoint);
  for (const archive of await buildTestImages(join(directory, 'images'))) {
    await runCommand('ctr', ['-a', socket, '-n', 'k8s.io', 'images', 'import', archive]);
  }
  const cgroupRoot = `/gantry-test-${process.pid}`;
  return {
    directory,
    endpoint,
    cgroupRoot,
    hostIp: `${subnet}.1`,
    bridge,
    async restart() {
      await end(child, 'SIGKILL');
      child = await launch(directory, endpoint);
    },
    async stop() {
      const runtime = new CriRuntime(endpoint, systemClock);
      for (const pod of await runtime.listPods().catch(() => [])) {
        for (const sandbox of pod.sandboxes) {
          await runtime.stopSandbox(sandbox.id).catch(() => undefined);
          await runtime.removeSandbox(sandbox.id).catch(() => undefined);
        }
      }
      await runtime.close();
      await end(child, 'SIGTERM');
      await systemMounter.unmountTree(directory);
      await runCommand('ip', ['link', 'delete', bridge], { allowFailure: true });
      await removeCgroups(cgroupRoot);
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function launch(directory: string, endpoint: string): Promise<ChildProcess> {
  const log = openSync(join(directory, 'containerd.log'), 'a');
  const child = spawn('containerd', ['-c', join(directory, 'config.toml')], {
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  const runtime = new CriRuntime(endpoint, systemClock);
  try {
    for (let attempt = 0; attempt < 200; attempt++) {
      const ready = await runtime.status().then(
        (status) => status.runtimeReady && status.networkReady,
        () => false,
      );
      if (ready) return child;
      await systemClock.sleep(50);
    }
  } finally {
    await runtime.close();
  }
  throw new Error(`containerd did not start: ${await readFile(join(directory, 'containerd.log'), 'utf8')}`);
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}

async function removeCgroups(path: string): Promise<void> {
  const { detectCgroupManager } = await import('../cgroups/cgroup-manager.ts');
  await (await detectCgroupManager()).remove(path).catch(() => undefined);
}
