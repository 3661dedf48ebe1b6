/** A Docker engine of the test's own: private socket and folders, no bridge, no firewall rules; ended by process id. */
import { type ChildProcess, spawn } from 'node:child_process';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '@gantry/runtime/command';
import { until } from './until.ts';

export interface DockerDaemon {
  /** For DOCKER_HOST. */
  readonly host: string;
  load(archive: string): Promise<void>;
  stop(): Promise<void>;
}

export async function startDockerDaemon(): Promise<DockerDaemon> {
  const folder = await mkdtemp(join(tmpdir(), 'gantry-docker-'));
  const host = `unix://${folder}/docker.sock`;
  const folders = [`--data-root=${folder}/data`, `--exec-root=${folder}/exec`, `--pidfile=${folder}/pid`];
  const closed = ['--bridge=none', '--iptables=false', '--ip6tables=false', '--ip-forward=false'];
  const daemon = spawn('dockerd', [`--host=${host}`, ...folders, ...closed], { stdio: 'ignore' });
  const stop = async () => {
    await end(daemon);
    // Mounts of containers that were killed with their engine.
    await runCommand('sh', ['-c', `grep -o '${folder}[^ ]*' /proc/mounts | sort -r | xargs -r -n1 umount`], {
      allowFailure: true,
    });
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await until('the Docker engine', async () => {
      if (daemon.exitCode !== null) throw new Error(`dockerd exited with ${daemon.exitCode}`);
      await access(join(folder, 'docker.sock'));
      return true;
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    host,
    stop,
    load: async (archive) => {
      const script = `curl -sS --fail --unix-socket '${folder}/docker.sock' -X POST -H 'Content-Type: application/x-tar' --data-binary @'${archive}' http://docker/images/load`;
      const { stdout } = await runCommand('sh', ['-c', script]);
      if (stdout.includes('errorDetail')) throw new Error(stdout);
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  await gone;
}
