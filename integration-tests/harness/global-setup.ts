import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { gantry } from './commands.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** State folder of the cluster under test. */
    clusterState: string;
  }
}

/** Brings a cluster with the example up in a folder of its own, and takes it down again whatever happened. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const state = await mkdtemp(join(tmpdir(), 'gantry-it-'));
  const down = async () => {
    await gantry(state, ['down', '--force']);
    await rm(state, { recursive: true, force: true });
  };
  try {
    const started = await gantry(state, ['up']);
    process.stderr.write(started.stdout);
  } catch (error) {
    await collectLogs(state);
    await down();
    throw error;
  }
  project.provide('clusterState', state);
  return async () => {
    if (process.exitCode !== undefined && process.exitCode !== 0) await collectLogs(state);
    await down();
  };
}

/** Where a failed run's component logs can be read afterwards. */
async function collectLogs(state: string): Promise<void> {
  const target = process.env.GANTRY_TEST_LOGS;
  if (target === undefined) return;
  const { cp } = await import('node:fs/promises');
  await cp(state, target, { recursive: true, filter: (path) => !/\/(containerd|etcd|kubelet|run)(\/|$)/.test(path) });
}
