/** What runs where, gathered from the API server and the hosts, for `gantry status` and the screen after `gantry up`. */

import { join } from 'node:path';
import { leases, nodes, pods } from '@gantry/api/resources';
import { clientFromKubeconfig } from '@gantry/client';
import type { Clock, Logger } from '@gantry/runtime';
import { runCommand } from '@gantry/runtime/command';
import type { ClusterConfig, HostConfig } from './cluster-config.ts';
import type { ClusterPaths } from './cluster-paths.ts';
import { probe } from './http-probe.ts';

export interface HostStatus {
  readonly name: string;
  readonly address: string;
  /** The node's Ready condition, or why there is none. */
  readonly node: string;
  readonly pods: number;
  readonly apiServer: 'ready' | 'not ready' | '-';
  readonly etcd: 'leader' | 'member' | 'down' | '-';
}

export interface ClusterStatus {
  readonly hosts: readonly HostStatus[];
  /** Holder of each leader-elected component's Lease, by component. */
  readonly leaders: Readonly<Record<string, string>>;
  readonly podPhases: Readonly<Record<string, number>>;
  readonly hollow: boolean;
}

const ELECTED = ['kube-scheduler', 'kube-controller-manager'];

export async function readClusterStatus(
  config: ClusterConfig,
  paths: ClusterPaths,
  dependencies: { clock: Clock; logger: Logger },
): Promise<ClusterStatus> {
  const client = await clientFromKubeconfig(paths.kubeconfig, dependencies);
  try {
    const [nodeList, podList, leaseList] = await Promise.all([
      client.for(nodes).list({}),
      client.for(pods).list({}),
      client.for(leases).list({ namespace: 'kube-system' }),
    ]);
    const hosts = await Promise.all(
      config.hosts.map(async (host): Promise<HostStatus> => {
        const node = nodeList.items.find((item) => item.metadata.name === host.name);
        const ready = node?.status.conditions?.find((condition) => condition.type === 'Ready');
        return {
          name: host.name,
          address: host.address,
          node:
            node === undefined ? 'not registered' : ready?.status === 'True' ? 'Ready' : `NotReady (${ready?.reason})`,
          pods: podList.items.filter((pod) => pod.spec.nodeName === host.name).length,
          apiServer: host.controlPlane ? await apiServerState(host) : '-',
          etcd: host.controlPlane ? await etcdState(host, paths) : '-',
        };
      }),
    );
    const leaders = Object.fromEntries(
      ELECTED.map((name) => {
        const lease = leaseList.items.find((item) => item.metadata.name === name);
        return [name, lease?.spec.holderIdentity || 'nobody'];
      }),
    );
    const podPhases: Record<string, number> = {};
    for (const pod of podList.items) {
      const phase = pod.status.phase ?? 'Unknown';
      podPhases[phase] = (podPhases[phase] ?? 0) + 1;
    }
    return { hosts, leaders, podPhases, hollow: config.mode === 'hollow' };
  } finally {
    await client.close();
  }
}

async function apiServerState(host: HostConfig): Promise<'ready' | 'not ready'> {
  const url = `https://${host.address}:${host.ports.apiSecure}/readyz`;
  const answer = await probe(url, { timeoutMs: 1_500 }).catch(() => undefined);
  return answer?.status === 200 ? 'ready' : 'not ready';
}

async function etcdState(host: HostConfig, paths: ClusterPaths): Promise<HostStatus['etcd']> {
  const pki = paths.host(host).pki;
  const result = await runCommand(
    'etcdctl',
    [
      `--endpoints=https://${host.address}:${host.ports.etcdClient}`,
      `--cacert=${join(pki, 'etcd', 'ca.crt')}`,
      `--cert=${join(pki, 'etcd', 'healthcheck-client.crt')}`,
      `--key=${join(pki, 'etcd', 'healthcheck-client.key')}`,
      '--command-timeout=2s',
      '--write-out=json',
      'endpoint',
      'status',
    ],
    { allowFailure: true, env: { ...process.env, ETCDCTL_API: '3' } },
  );
  if (result.code !== 0) return 'down';
  // Member ids exceed what a JavaScript number holds, so they are compared as text.
  const member = /"member_id":(\d+)/.exec(result.stdout)?.[1];
  const leader = /"leader":(\d+)/.exec(result.stdout)?.[1];
  return member !== undefined && member === leader ? 'leader' : 'member';
}
