import type { Taint } from '@gantry/api/core/v1';
import { type FlagSet, type FlagValues, StartError } from '@gantry/runtime';

export const kubeletFlags = {
  kubeconfig: { type: 'string', help: 'how to reach the API server', placeholder: 'PATH' },
  'hostname-override': { type: 'string', help: 'name of the node; default the host name', placeholder: 'NAME' },
  'node-ip': { type: 'list', help: 'addresses of the node, the primary one first' },
  'container-runtime-endpoint': {
    type: 'string',
    default: 'unix:///run/containerd/containerd.sock',
    help: 'socket of the CRI runtime',
    placeholder: 'URL',
  },
  'root-dir': {
    type: 'string',
    default: '/var/lib/gantry/kubelet',
    help: "where pods' files lie",
    placeholder: 'PATH',
  },
  'cluster-dns': { type: 'list', help: 'addresses of the cluster DNS service' },
  'cluster-domain': { type: 'string', default: 'cluster.local', help: 'domain of cluster names' },
  'resolv-conf': { type: 'string', default: '/etc/resolv.conf', help: "the host's resolver file", placeholder: 'PATH' },
  'cgroup-root': {
    type: 'string',
    default: '/',
    help: "cgroup below which pods' cgroups are made",
    placeholder: 'PATH',
  },
  'cgroups-per-qos': { type: 'bool', default: true, help: 'set limits of whole pods' },
  'pod-max-pids': { type: 'int', default: -1, help: 'most processes per pod; -1 for no limit' },
  'max-pods': { type: 'int', default: 110, min: 1, help: 'most pods on this node' },
  'system-reserved': { type: 'map', help: 'resources kept for the system, cpu=100m,memory=200Mi' },
  'kube-reserved': { type: 'map', help: 'resources kept for Gantry itself' },
  'register-with-taints': { type: 'list', help: 'taints of a new node, key=value:Effect' },
  'register-schedulable': { type: 'bool', default: true, help: 'whether a new node may take pods at once' },
  'node-labels': { type: 'map', help: 'further labels of the node' },
  'cni-conf-dir': {
    type: 'string',
    default: '/etc/cni/net.d',
    help: 'where the runtime reads its network',
    placeholder: 'PATH',
  },
  'cni-data-dir': {
    type: 'string',
    default: '/var/lib/cni/networks',
    help: 'address reservations',
    placeholder: 'PATH',
  },
  'pod-bridge': { type: 'string', default: 'gantry0', help: 'bridge that pods are attached to' },
  'pod-mtu': { type: 'int', help: 'MTU of pod interfaces; default what the kernel says' },
  'configure-pod-network': {
    type: 'bool',
    default: true,
    help: 'write CNI configuration and routes; off with a network plugin of your own',
  },
  'pod-routes-kubeconfig': {
    type: 'string',
    help: 'identity that may watch all nodes, to set routes to their pods; a node itself may only see its own',
    placeholder: 'PATH',
  },
  address: { type: 'string', default: '0.0.0.0', help: 'address to serve on' },
  port: { type: 'int', default: 10250, min: 0, max: 65535, help: 'gRPC port for the API server' },
  'healthz-bind-address': { type: 'string', default: '127.0.0.1', help: 'address of health and metrics' },
  'healthz-port': {
    type: 'int',
    default: 10248,
    min: 0,
    max: 65535,
    help: 'port of health and metrics; 0 takes a free one',
  },
  'tls-cert-file': { type: 'string', help: 'serving certificate', placeholder: 'PATH' },
  'tls-private-key-file': { type: 'string', help: 'its key', placeholder: 'PATH' },
  'client-ca-file': { type: 'string', help: "authority of the API server's client certificate", placeholder: 'PATH' },
  'allowed-clients': {
    type: 'list',
    default: ['kube-apiserver-kubelet-client'],
    help: 'common names of client certificates that may call; members of system:masters always may',
  },
  'container-log-max-size': { type: 'string', default: '10Mi', help: 'size at which a container log is rotated' },
  'container-log-max-files': { type: 'int', default: 5, min: 2, help: 'log files kept per container' },
  'image-gc-high-threshold': {
    type: 'int',
    default: 85,
    min: 0,
    max: 100,
    help: 'disk use in percent that starts image cleaning',
  },
  'image-gc-low-threshold': { type: 'int', default: 80, min: 0, max: 100, help: 'disk use in percent that ends it' },
  hollow: { type: 'bool', help: 'simulate containers instead of running them' },
  'hollow-nodes': { type: 'int', default: 1, min: 1, help: 'how many hollow nodes to be' },
} satisfies FlagSet;

export type KubeletFlags = FlagValues<typeof kubeletFlags>;

/** `key=value:Effect` or `key:Effect`. */
export function parseTaint(text: string): Taint {
  const match = /^([^=:]+)(?:=([^:]*))?:(NoSchedule|PreferNoSchedule|NoExecute)$/.exec(text);
  if (match === null) throw new StartError(`--register-with-taints: ${text} is not key=value:Effect`);
  const [, key = '', value, effect] = match;
  return { key, effect: effect as Taint['effect'], ...(value === undefined ? {} : { value }) };
}
