/** `gantry down`: ends every process of the cluster and removes its kernel objects and, unless kept, its data. */
import { rm } from 'node:fs/promises';
import type { Clock } from '@gantry/runtime';
import { loadCluster } from './cluster-config.ts';
import type { ClusterPaths } from './cluster-paths.ts';
import { removeClusterCgroups } from './host-cgroup.ts';
import { endProcess, HostControl, readPid } from './host-control.ts';
import { removeNetwork } from './host-network.ts';

export interface StopOptions {
  readonly paths: ClusterPaths;
  readonly clock: Clock;
  readonly node: string;
  readonly entry: string;
  /** Keeps etcd's data, keys and logs for the next start. */
  readonly keepState: boolean;
}

/** Safe when nothing runs, and when an earlier start or stop was cut short. Returns false when there was no cluster. */
export async function stopCluster(options: StopOptions): Promise<boolean> {
  const { paths, clock, node, entry } = options;
  const config = await loadCluster(paths.clusterFile);
  if (!config) return false;
  const frontDoor = await readPid(paths.frontDoorPid);
  if (frontDoor !== undefined) await endProcess(frontDoor, 2_000, clock);
  const control = new HostControl({ config, paths, clock, node, entry });
  // State that is about to be deleted needs no orderly goodbye.
  await Promise.all(config.hosts.map((host) => (options.keepState ? control.stop(host) : control.kill(host))));
  if (config.mode === 'namespaces') {
    await removeNetwork(config);
    await removeClusterCgroups(config);
  }
  await rm(options.keepState ? paths.frontDoorPid : paths.state, { recursive: true, force: true });
  return true;
}
