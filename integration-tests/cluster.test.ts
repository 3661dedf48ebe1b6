/** What a person with kubectl sees of a running cluster. */
import { describe, expect, inject, it } from 'vitest';
import { gantry, kubectlOf } from './harness/commands.ts';
import { until } from './harness/until.ts';

const state = inject('clusterState');
const kubectl = kubectlOf(state);

interface PodView {
  metadata: { name: string; uid: string };
  spec: { nodeName: string };
  status: {
    phase: string;
    podIP: string;
    containerStatuses: { restartCount: number; ready: boolean; containerID: string }[];
  };
}

async function pods(selector: string, namespace = 'guestbook'): Promise<PodView[]> {
  const { stdout } = await kubectl(['get', 'pods', '-n', namespace, '-l', selector, '-o', 'json']);
  return (JSON.parse(stdout) as { items: PodView[] }).items;
}

const exec = (pod: string, ...command: string[]) => kubectl(['exec', '-n', 'guestbook', pod, '--', ...command]);
const python = (pod: string, code: string) => exec(pod, '/usr/bin/python3.11', '-c', code);

describe('a cluster', () => {
  it('has three ready hosts and spreads the web tier over them', async () => {
    const { stdout } = await kubectl(['get', 'nodes', '--no-headers']);
    expect(stdout.match(/ Ready /g)).toHaveLength(3);
    await kubectl(['delete', 'pods', '-n', 'guestbook', '-l', 'tier=web']);
    await kubectl(['rollout', 'status', '-n', 'guestbook', 'deployment/guestbook-web', '--timeout=60s']);
    const hosts = new Set((await pods('tier=web')).map((pod) => pod.spec.nodeName));
    expect(hosts.size).toBe(3);
  });

  it('has one leader per elected component and three API servers', async () => {
    const status = JSON.parse((await gantry(state, ['status', '--output=json'])).stdout);
    expect(status.hosts.map((host: { apiServer: string }) => host.apiServer)).toEqual(['ready', 'ready', 'ready']);
    expect(status.hosts.filter((host: { etcd: string }) => host.etcd === 'leader')).toHaveLength(1);
    for (const holder of Object.values(status.leaders)) expect(holder).not.toBe('nobody');
  });

  it('shows the same pods to kubectl 1.20 and 1.35', async () => {
    const names = async (version: '1.20' | '1.35') =>
      (await kubectlOf(state, version)(['get', 'pods', '-A', '-o', 'name'])).stdout;
    expect(await names('1.20')).toBe(await names('1.35'));
  });
});

describe('a pod', () => {
  it('reaches a Service on another host by name', async () => {
    const backend = (await pods('tier=backend'))[0];
    const web = (await pods('tier=web')).find((pod) => pod.spec.nodeName !== backend?.spec.nodeName);
    const name = 'guestbook-backend.guestbook.svc.cluster.local';
    const code = `import socket; s = socket.create_connection(("${name}", 6379), 5); print(s.getpeername()[1])`;
    expect((await python(web?.metadata.name ?? '', code)).stdout.trim()).toBe('6379');
  });

  it('resolves short names through its search path and knows the API by name', async () => {
    const [web] = await pods('tier=web');
    const code =
      'import socket; print(socket.gethostbyname("guestbook-backend"), socket.gethostbyname("kubernetes.default"))';
    const { stdout } = await python(web?.metadata.name ?? '', code);
    const { stdout: address } = await kubectl([
      'get',
      'service',
      '-n',
      'guestbook',
      'guestbook-backend',
      '-o',
      'jsonpath={.spec.clusterIP}',
    ]);
    expect(stdout.trim()).toBe(`${address} 10.96.0.1`);
  });

  it('sees its ConfigMap change without a restart', async () => {
    const [web] = await pods('tier=web');
    await kubectl(['patch', 'configmap', '-n', 'guestbook', 'guestbook-config', '-p', '{"data":{"title":"Changed"}}']);
    await until('the new title in the mounted file', async () =>
      (await python(web?.metadata.name ?? '', 'print(open("/etc/guestbook/title").read())')).stdout.includes('Changed'),
    );
    expect((await pods('tier=web')).find((pod) => pod.metadata.uid === web?.metadata.uid)?.status.phase).toBe(
      'Running',
    );
  });

  it('gives its logs, runs commands with input, and reports exit codes', async () => {
    const [web] = await pods('tier=web');
    const name = web?.metadata.name ?? '';
    expect((await kubectl(['logs', '-n', 'guestbook', name])).stdout).toContain('guestbook on :8080');
    for (const version of ['1.20', '1.35'] as const) {
      const echo = ['exec', '-i', '-n', 'guestbook', name, '--', '/usr/bin/python3.11', '-c', 'print(input()[::-1])'];
      expect((await kubectlOf(state, version)(echo, { input: 'gantry\n' })).stdout).toBe('yrtnag\n');
    }
    const failed = await kubectl(['exec', '-n', 'guestbook', name, '--', '/usr/bin/python3.11', '-c', 'exit(7)'], {
      allowFailure: true,
    });
    expect(failed.code).toBe(7);
  });
});
