/** Pure: the programs of one host and their command lines, from the cluster's configuration. */
import { join } from 'node:path';
import type { ClusterConfig, HostConfig } from './cluster-config.ts';
import { type ClusterPaths, kernelNames } from './cluster-paths.ts';
import type { ProcessSpec } from './process-supervisor.ts';

export interface ComponentContext {
  readonly config: ClusterConfig;
  readonly host: HostConfig;
  readonly paths: ClusterPaths;
  /** Node itself and the bundle it runs. */
  readonly node: string;
  readonly entry: string;
  /** containerd's configuration file, already written. Namespaces mode only. */
  readonly containerdConfig: string;
}

/** How a host reaches containerd: inside its own /run. */
export const CONTAINERD_SOCKET = '/run/containerd/containerd.sock';

/** Holds a pod's namespaces; containerd is configured with this name, so it must be on a host before its first pod. */
export const PAUSE_IMAGE = 'docker.io/gantry/pause:1';

/** In start order; stopped in reverse. */
export function planComponents(context: ComponentContext): ProcessSpec[] {
  const { config, host } = context;
  const hostsContainers = config.mode === 'namespaces' || host.index === 1;
  return [
    ...(host.controlPlane ? [etcd(context)] : []),
    ...(config.mode === 'namespaces' ? [containerd(context)] : []),
    ...(host.controlPlane ? [apiServer(context), scheduler(context), controllerManager(context)] : []),
    ...(hostsContainers ? [kubelet(context)] : []),
    ...(config.mode === 'namespaces' ? [kubeProxy(context)] : []),
  ];
}

/** Replicas of the control plane, this host's own first: a client prefers the first that works. */
function controlPlane({ config, host }: ComponentContext): HostConfig[] {
  const replicas = config.hosts.filter((other) => other.controlPlane);
  return [...replicas.filter((other) => other.name === host.name), ...replicas.filter((o) => o.name !== host.name)];
}

function gantry(context: ComponentContext, name: string, flags: Flags, stopTimeoutMs = 10_000): ProcessSpec {
  const youngGenerationMb = name === 'apiserver' ? YOUNG_GENERATION_MB.apiserver : YOUNG_GENERATION_MB.others;
  return {
    name,
    command: context.node,
    args: [`--max-semi-space-size=${youngGenerationMb}`, '--expose-gc', context.entry, name, ...renderFlags(flags)],
    env: { NODE_COMPILE_CACHE: join(context.paths.root, '.cache', 'compile'), MALLOC_ARENA_MAX: MALLOC_ARENAS },
    stopTimeoutMs,
  };
}

/**
 * Many small processes share the machine. A smaller young generation keeps each one's resident memory near what it uses;
 * API servers, which allocate most, get a larger one. With the collector exposed an idle process gives memory back. Source
 * maps are left out: parsing them costs 40 MB and half of the processor time of a start; where stacks must name sources,
 * `NODE_OPTIONS=--enable-source-maps scripts/up` brings them back.
 */
const YOUNG_GENERATION_MB = { apiserver: 4, others: 2 } as const;

/** glibc keeps freed memory per thread that ever allocated; Node's helper threads do well with few such pools. */
const MALLOC_ARENAS = '2';

type Flags = Readonly<Record<string, string | number | boolean | undefined>>;

function renderFlags(flags: Flags): string[] {
  return Object.entries(flags)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `--${name}=${value}`);
}

function etcd(context: ComponentContext): ProcessSpec {
  const { config, host, paths } = context;
  const { address, ports } = host;
  const pki = join(paths.host(host).pki, 'etcd');
  const peers = config.hosts.filter((other) => other.controlPlane);
  const loopback = address === '127.0.0.1' ? '' : `,https://127.0.0.1:${ports.etcdClient}`;
  const flags = {
    name: host.name,
    'data-dir': paths.host(host).etcd,
    'listen-client-urls': `https://${address}:${ports.etcdClient}${loopback}`,
    'advertise-client-urls': `https://${address}:${ports.etcdClient}`,
    'listen-peer-urls': `https://${address}:${ports.etcdPeer}`,
    'initial-advertise-peer-urls': `https://${address}:${ports.etcdPeer}`,
    'listen-metrics-urls': `http://127.0.0.1:${ports.etcdMetrics}`,
    'initial-cluster': peers.map((o) => `${o.name}=https://${o.address}:${o.ports.etcdPeer}`).join(','),
    'initial-cluster-state': 'new',
    'initial-cluster-token': `gantry-${config.id}`,
    'client-cert-auth': true,
    'cert-file': join(pki, 'server.crt'),
    'key-file': join(pki, 'server.key'),
    'trusted-ca-file': join(pki, 'ca.crt'),
    'peer-client-cert-auth': true,
    'peer-cert-file': join(pki, 'peer.crt'),
    'peer-key-file': join(pki, 'peer.key'),
    'peer-trusted-ca-file': join(pki, 'ca.crt'),
    'quota-backend-bytes': 8 * 1024 ** 3,
    logger: 'zap',
    'log-level': 'warn',
  };
  return { name: 'etcd', command: 'etcd', args: renderFlags(flags), stopTimeoutMs: 5_000 };
}

function containerd(context: ComponentContext): ProcessSpec {
  const args = ['--config', context.containerdConfig];
  return { name: 'containerd', command: 'containerd', args, stopTimeoutMs: 5_000 };
}

function apiServer(context: ComponentContext): ProcessSpec {
  const { config, host, paths } = context;
  const pki = paths.host(host).pki;
  return gantry(context, 'apiserver', {
    'advertise-address': host.address,
    'bind-address': config.mode === 'hollow' ? '127.0.0.1' : '0.0.0.0',
    'secure-port': host.ports.apiSecure,
    'grpc-port': host.ports.apiGrpc,
    'etcd-servers': controlPlane(context)
      .map((other) => `https://${other.address}:${other.ports.etcdClient}`)
      .join(','),
    'etcd-cafile': join(pki, 'etcd', 'ca.crt'),
    'etcd-certfile': join(pki, 'apiserver-etcd-client.crt'),
    'etcd-keyfile': join(pki, 'apiserver-etcd-client.key'),
    'tls-cert-file': join(pki, 'apiserver.crt'),
    'tls-private-key-file': join(pki, 'apiserver.key'),
    'client-ca-file': join(pki, 'ca.crt'),
    'kubelet-certificate-authority': join(pki, 'ca.crt'),
    'kubelet-client-certificate': join(pki, 'apiserver-kubelet-client.crt'),
    'kubelet-client-key': join(pki, 'apiserver-kubelet-client.key'),
    'requestheader-client-ca-file': join(pki, 'front-proxy-ca.crt'),
    'requestheader-allowed-names': 'front-proxy-client',
    'service-account-issuer': `https://kubernetes.default.svc.${config.clusterDomain}`,
    'service-account-key-file': join(pki, 'sa.pub'),
    'service-account-signing-key-file': join(pki, 'sa.key'),
    'service-cluster-ip-range': config.serviceCidr,
    'authorization-mode': 'Node,RBAC',
  });
}

function kubeconfigOf({ host, paths }: ComponentContext, component: string): string {
  return join(paths.host(host).kubeconfigs, `${component}.yaml`);
}

function scheduler(context: ComponentContext): ProcessSpec {
  return gantry(context, 'scheduler', {
    kubeconfig: kubeconfigOf(context, 'scheduler'),
    'bind-address': '127.0.0.1',
    'secure-port': context.host.ports.scheduler,
    'leader-elect': true,
  });
}

function controllerManager(context: ComponentContext): ProcessSpec {
  const { config, host, paths } = context;
  return gantry(context, 'controller-manager', {
    kubeconfig: kubeconfigOf(context, 'controller-manager'),
    'bind-address': '127.0.0.1',
    'secure-port': host.ports.controllerManager,
    'leader-elect': true,
    'allocate-node-cidrs': true,
    'cluster-cidr': config.podCidr,
    'service-cluster-ip-range': config.serviceCidr,
    'root-ca-file': join(paths.host(host).pki, 'ca.crt'),
    'node-monitor-grace-period': '20s',
  });
}

function kubelet(context: ComponentContext): ProcessSpec {
  const { config, host, paths } = context;
  const disk = paths.host(host);
  const common = {
    kubeconfig: kubeconfigOf(context, 'kubelet'),
    'root-dir': disk.kubelet,
    port: host.ports.kubelet,
    'healthz-port': host.ports.kubeletHealth,
    'tls-cert-file': join(disk.pki, 'kubelet-server.crt'),
    'tls-private-key-file': join(disk.pki, 'kubelet-server.key'),
    'client-ca-file': join(disk.pki, 'ca.crt'),
    'node-ip': host.address,
  };
  if (config.mode === 'hollow') {
    // Several hollow nodes of one process are numbered, NAME-1 on: as the hosts are.
    const count = config.hosts.length;
    const name = count === 1 ? host.name : host.name.replace(/-\d+$/, '');
    return gantry(context, 'kubelet', { ...common, 'hostname-override': name, hollow: true, 'hollow-nodes': count });
  }
  return gantry(context, 'kubelet', {
    ...common,
    'hostname-override': host.name,
    'container-runtime-endpoint': `unix://${CONTAINERD_SOCKET}`,
    'cluster-dns': config.dnsServiceAddress,
    'cluster-domain': config.clusterDomain,
    'cgroup-root': `/${kernelNames.cgroup(config)}/${host.name}`,
    'cni-conf-dir': disk.cniConfig,
    'cni-data-dir': disk.cniData,
    'resolv-conf': join(disk.run, 'resolv.conf'),
    // A node may see only its own object; routes to the pods of the others need an identity that sees all nodes.
    'pod-routes-kubeconfig': kubeconfigOf(context, 'kube-proxy'),
  });
}

function kubeProxy(context: ComponentContext): ProcessSpec {
  const { config, host } = context;
  return gantry(context, 'kube-proxy', {
    kubeconfig: kubeconfigOf(context, 'kube-proxy'),
    'hostname-override': host.name,
    'cluster-cidr': config.podCidr,
    'metrics-bind-address': `127.0.0.1:${host.ports.proxyMetrics}`,
    'healthz-bind-address': `0.0.0.0:${host.ports.proxyHealth}`,
  });
}
