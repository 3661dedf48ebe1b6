/**
 * What a dev cluster is made of, decided once at its first start and kept in `.gantry/cluster.json`: names, addresses,
 * ports. Everything else is derived from it.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The saved description of a cluster cannot be used, or none can be made; the message says what to do. */
export class ClusterConfigError extends Error {
  override name = 'ClusterConfigError';
}

/**
 * `namespaces`: each host is a network namespace with real containers (root on Linux). `hollow`: the same control plane on
 * loopback, and hosts whose containers are simulated.
 */
export type ClusterMode = 'namespaces' | 'hollow';

export interface HostPorts {
  readonly etcdClient: number;
  readonly etcdPeer: number;
  readonly etcdMetrics: number;
  readonly apiSecure: number;
  readonly apiGrpc: number;
  readonly scheduler: number;
  readonly controllerManager: number;
  readonly kubelet: number;
  readonly kubeletHealth: number;
  readonly proxyMetrics: number;
  readonly proxyHealth: number;
}

export interface HostConfig {
  readonly name: string;
  readonly index: number;
  readonly address: string;
  readonly ports: HostPorts;
  /** Runs an etcd member and one replica of each control-plane component. */
  readonly controlPlane: boolean;
}

export interface ClusterConfig {
  readonly version: 1;
  readonly mode: ClusterMode;
  /** Six hex digits from the state folder's path: two clusters on one machine never share a name or an address. */
  readonly id: string;
  /** First three octets of the hosts' network; the machine itself is `.1` on the bridge. */
  readonly network: string;
  readonly hosts: readonly HostConfig[];
  /** Port on 127.0.0.1 where this machine reaches whichever API server is healthy. */
  readonly frontDoorPort: number;
  readonly serviceCidr: string;
  readonly podCidr: string;
  readonly clusterDomain: string;
  readonly dnsServiceAddress: string;
}

const STANDARD_PORTS: HostPorts = {
  etcdClient: 2379,
  etcdPeer: 2380,
  etcdMetrics: 2381,
  apiSecure: 6443,
  apiGrpc: 6444,
  scheduler: 10259,
  controllerManager: 10257,
  kubelet: 10250,
  kubeletHealth: 10248,
  proxyMetrics: 10249,
  proxyHealth: 10256,
};

export interface PlanInput {
  readonly mode: ClusterMode;
  /** Identifies the cluster: names and addresses follow from it. */
  readonly stateDirectory: string;
  readonly hostCount: number;
  /** Control-plane replicas and etcd members; odd, so that a majority exists. */
  readonly controlPlaneCount: number;
  /** Networks (three octets) already in use on this machine. */
  readonly usedNetworks: ReadonlySet<string>;
  /** Ports that are free on 127.0.0.1, enough for the front door and, in hollow mode, for every host. */
  readonly freePorts: readonly number[];
}

/** Pure: the cluster a state folder gets. Throws when no private network is free. */
export function planCluster(input: PlanInput): ClusterConfig {
  const digest = createHash('sha256').update(input.stateDirectory).digest();
  const ports = [...input.freePorts];
  const frontDoorPort = takePort(ports);
  const network = input.mode === 'hollow' ? '127.0.0' : chooseNetwork(digest, input.usedNetworks);
  const hosts = Array.from({ length: input.hostCount }, (_, position): HostConfig => {
    const index = position + 1;
    return {
      name: `host-${index}`,
      index,
      address: input.mode === 'hollow' ? '127.0.0.1' : `${network}.${10 + index}`,
      ports: input.mode === 'hollow' ? takePorts(ports) : STANDARD_PORTS,
      controlPlane: index <= input.controlPlaneCount,
    };
  });
  return {
    version: 1,
    mode: input.mode,
    id: digest.toString('hex').slice(0, 6),
    network,
    hosts,
    frontDoorPort,
    serviceCidr: '10.96.0.0/16',
    podCidr: '10.244.0.0/16',
    clusterDomain: 'cluster.local',
    dnsServiceAddress: '10.96.0.10',
  };
}

/** How many free loopback ports {@link planCluster} consumes. */
export function portsNeeded(mode: ClusterMode, hostCount: number): number {
  return 1 + (mode === 'hollow' ? hostCount * Object.keys(STANDARD_PORTS).length : 0);
}

function takePort(ports: number[]): number {
  const port = ports.shift();
  if (port === undefined) throw new Error('planCluster was given too few free ports');
  return port;
}

function takePorts(ports: number[]): HostPorts {
  const entries = Object.keys(STANDARD_PORTS).map((name) => [name, takePort(ports)]);
  return Object.fromEntries(entries) as unknown as HostPorts;
}

/** 172.16.0.0/12 holds 4,096 networks of 256; the cluster's digest says where to start looking. */
function chooseNetwork(digest: Buffer, used: ReadonlySet<string>): string {
  const start = digest.readUInt16BE(0);
  for (let step = 0; step < 4096; step++) {
    const pick = (start + step) % 4096;
    const network = `172.${16 + (pick >> 8)}.${pick & 0xff}`;
    if (!used.has(network)) return network;
  }
  throw new ClusterConfigError('every network in 172.16.0.0/12 is in use on this machine');
}

export async function saveCluster(path: string, config: ClusterConfig): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const scratch = `${path}.${process.pid}`;
  await writeFile(scratch, `${JSON.stringify(config, null, 2)}\n`);
  await rename(scratch, path);
}

/** The saved cluster; undefined when there is none. Throws {@link ClusterConfigError} when the file is damaged. */
export async function loadCluster(path: string): Promise<ClusterConfig | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const config = JSON.parse(text) as ClusterConfig;
    if (config.version === 1 && Array.isArray(config.hosts)) return config;
  } catch {
    // Falls through to the same advice: the file is not ours or not whole.
  }
  throw new ClusterConfigError(`${path} is damaged: run scripts/down --force to remove what is left, then scripts/up`);
}
