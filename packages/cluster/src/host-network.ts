/** The machine's side of the hosts' network: a bridge, and per host a namespace joined to it by a veth pair. */
import { runCommand } from '@gantry/runtime/command';
import type { ClusterConfig, HostConfig } from './cluster-config.ts';
import { kernelNames } from './cluster-paths.ts';

/** `ip` subcommands, one per line of an `ip -batch` file. */
export type IpBatch = readonly string[];

export function planBridge(config: ClusterConfig): IpBatch {
  const bridge = kernelNames.bridge(config);
  return [`link add ${bridge} type bridge`, `addr add ${config.network}.1/24 dev ${bridge}`, `link set ${bridge} up`];
}

export function planHostLink(config: ClusterConfig, host: HostConfig): IpBatch {
  const outside = kernelNames.linkOutside(config, host);
  return [
    `link add ${outside} type veth peer name eth0 netns ${kernelNames.namespace(config, host)}`,
    `link set ${outside} master ${kernelNames.bridge(config)}`,
    `link set ${outside} up`,
  ];
}

/** Run inside the host's namespace. The machine is the way out for everything that is not a host or a pod. */
export function planInsideHost(config: ClusterConfig, host: HostConfig): IpBatch {
  return [
    'link set lo up',
    `addr add ${host.address}/24 dev eth0`,
    'link set eth0 up',
    `route add default via ${config.network}.1`,
  ];
}

/** Creates what is missing; safe to repeat. */
export async function ensureNetwork(config: ClusterConfig): Promise<void> {
  const { namespaces, links } = await existingNetwork();
  if (!links.has(kernelNames.bridge(config))) await ip(planBridge(config));
  for (const host of config.hosts) {
    const namespace = kernelNames.namespace(config, host);
    if (!namespaces.has(namespace)) await runCommand('ip', ['netns', 'add', namespace]);
    if (!links.has(kernelNames.linkOutside(config, host))) {
      await ip(planHostLink(config, host));
      await ip(planInsideHost(config, host), namespace);
    }
    await runCommand('ip', ['netns', 'exec', namespace, 'sysctl', '-qw', ...HOST_SYSCTLS]);
  }
}

/**
 * Forwarding makes a host a router for its pods. Bridged packets pass the firewall so that the answer of a pod to a
 * neighbour on the same bridge has its Service address restored.
 */
const HOST_SYSCTLS = [
  'net.ipv4.ip_forward=1',
  'net.bridge.bridge-nf-call-iptables=1',
  'net.ipv4.conf.all.rp_filter=0',
  'net.ipv4.conf.default.rp_filter=0',
];

/** Deletes the hosts' namespaces and the bridge; what is already gone is no error. */
export async function removeNetwork(config: Pick<ClusterConfig, 'id' | 'hosts'>): Promise<void> {
  const { namespaces, links } = await existingNetwork();
  for (const host of config.hosts) {
    const outside = kernelNames.linkOutside(config, host);
    if (links.has(outside)) await runCommand('ip', ['link', 'delete', outside], { allowFailure: true });
    const namespace = kernelNames.namespace(config, host);
    if (namespaces.has(namespace)) await runCommand('ip', ['netns', 'delete', namespace]);
  }
  const bridge = kernelNames.bridge(config);
  if (links.has(bridge)) await runCommand('ip', ['link', 'delete', bridge]);
}

/** Cuts or restores a host's cable. */
export async function setHostLink(config: ClusterConfig, host: HostConfig, state: 'up' | 'down'): Promise<void> {
  await runCommand('ip', ['link', 'set', kernelNames.linkOutside(config, host), state]);
}

/** First three octets of every IPv4 address and route on this machine. */
export async function usedNetworks(): Promise<Set<string>> {
  const { stdout } = await runCommand('ip', ['-4', 'route', 'show', 'table', 'all'], { allowFailure: true });
  return new Set([...stdout.matchAll(/\b(\d+\.\d+\.\d+)\.\d+/g)].map((match) => match[1] as string));
}

async function existingNetwork(): Promise<{ namespaces: Set<string>; links: Set<string> }> {
  const namespaces = await runCommand('ip', ['netns', 'list']);
  const links = await runCommand('ip', ['-o', 'link', 'show']);
  return {
    namespaces: new Set(namespaces.stdout.split('\n').map((line) => line.split(' ')[0] ?? '')),
    links: new Set([...links.stdout.matchAll(/^\d+: ([^:@]+)/gm)].map((match) => match[1] as string)),
  };
}

async function ip(batch: IpBatch, namespace?: string): Promise<void> {
  const where = namespace ? ['-netns', namespace] : [];
  await runCommand('ip', [...where, '-batch', '-'], { input: `${batch.join('\n')}\n` });
}
