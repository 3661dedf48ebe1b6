import { describe, expect, it } from 'vitest';
import { type ClusterConfig, planCluster } from './cluster-config.ts';
import { ClusterPaths } from './cluster-paths.ts';
import { planCertificates } from './cluster-pki.ts';
import { planComponents } from './component-plan.ts';

const plan = (mode: ClusterConfig['mode'], hostCount = 3, controlPlaneCount = 3) =>
  planCluster({
    mode,
    stateDirectory: '/c/.gantry',
    hostCount,
    controlPlaneCount,
    usedNetworks: new Set(),
    freePorts: Array.from({ length: 100 }, (_, index) => 20_000 + index),
  });

function components(config: ClusterConfig, index: number) {
  const host = config.hosts[index];
  if (!host) throw new Error(`no host ${index}`);
  const paths = new ClusterPaths('/c', '/c/.gantry');
  return planComponents({ config, host, paths, node: 'node', entry: 'gantry.mjs', containerdConfig: '/c/config.toml' });
}

describe('the programs of a host', () => {
  it('are a whole control plane and a worker on each of the first three', () => {
    const names = components(plan('namespaces'), 2).map(({ name }) => name);
    expect(names).toEqual([
      'etcd',
      'containerd',
      'apiserver',
      'scheduler',
      'controller-manager',
      'kubelet',
      'kube-proxy',
    ]);
  });

  it('are only a worker beyond the control plane', () => {
    const names = components(plan('namespaces', 5, 3), 4).map(({ name }) => name);
    expect(names).toEqual(['containerd', 'kubelet', 'kube-proxy']);
  });

  it('put the own etcd member and every other within reach of an API server', () => {
    const config = plan('namespaces');
    const args = components(config, 1).find(({ name }) => name === 'apiserver')?.args ?? [];
    const servers = args
      .find((argument) => argument.startsWith('--etcd-servers='))
      ?.split('=')[1]
      ?.split(',');
    expect(servers?.[0]).toBe(`https://${config.hosts[1]?.address}:2379`);
    expect(servers).toHaveLength(3);
  });

  it('have one kubelet for all hollow hosts, and no secret on a command line', () => {
    const config = plan('hollow');
    const all = config.hosts.flatMap((_, index) => components(config, index));
    expect(all.filter(({ name }) => name === 'kubelet')).toHaveLength(1);
    expect(all.filter(({ name }) => name === 'apiserver')).toHaveLength(3);
    expect(all.flatMap(({ args }) => args).join(' ')).not.toMatch(/BEGIN |password|bearer/i);
  });

  it('gives hollow nodes the names of their hosts', () => {
    const config = plan('hollow');
    const all = config.hosts.flatMap((_, index) => components(config, index));
    const { args } = all.find(({ name }) => name === 'kubelet')!;
    const flagValue = (flag: string) => args.find((arg) => arg.startsWith(`--${flag}=`))?.split('=')[1];
    const nodes = Array.from(
      { length: Number(flagValue('hollow-nodes')) },
      (_, i) => `${flagValue('hostname-override')}-${i + 1}`,
    );
    expect(nodes).toEqual(config.hosts.map(({ name }) => name));
  });

  it('get certificates that name every address they are reached at', () => {
    const config = plan('namespaces');
    const host = config.hosts[0];
    if (!host) throw new Error('no host');
    const apiServer = planCertificates(config, host).find(({ file }) => file === 'apiserver');
    expect(apiServer?.names).toEqual(
      expect.arrayContaining([host.address, '127.0.0.1', 'kubernetes.default.svc', '10.96.0.1']),
    );
  });
});
