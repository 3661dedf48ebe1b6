import type { Node, NodeCondition, NodeStatus, Taint } from '@gantry/api/core/v1';
import { parseQuantity } from '@gantry/machinery';
import type { ImageInfo } from '../runtime/contract.ts';
import { toTime } from '../status/time.ts';
import type { MachineFacts, MachinePressure } from './machine-facts.ts';

/** What a node says about itself, apart from what changes. */
export interface NodeIdentity {
  readonly name: string;
  readonly labels: { readonly [key: string]: string };
  readonly taints: readonly Taint[];
  readonly addresses: readonly string[];
  readonly port: number;
  readonly maxPods: number;
  readonly machine: MachineFacts;
  /** `containerd://1.6.20`. */
  readonly runtimeVersion: string;
  readonly kubeletVersion: string;
  /** Taken off capacity for the system, by resource. */
  readonly reserved: { readonly [resource: string]: string };
  readonly unschedulable: boolean;
}

export function nodeLabels(identity: NodeIdentity): { [key: string]: string } {
  return {
    'kubernetes.io/hostname': identity.name,
    'kubernetes.io/os': 'linux',
    'kubernetes.io/arch': identity.machine.architecture,
    'beta.kubernetes.io/os': 'linux',
    'beta.kubernetes.io/arch': identity.machine.architecture,
    ...identity.labels,
  };
}

/** The object a kubelet registers. */
export function newNode(identity: NodeIdentity, status: NodeStatus): Node {
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name: identity.name, labels: nodeLabels(identity) },
    spec: {
      ...(identity.taints.length === 0 ? {} : { taints: [...identity.taints] }),
      ...(identity.unschedulable ? { unschedulable: true } : {}),
    },
    status,
  } as Node;
}

export function nodeCapacity(identity: Pick<NodeIdentity, 'machine' | 'maxPods'>): { [resource: string]: string } {
  return {
    cpu: String(identity.machine.cpuCount),
    memory: `${Math.floor(identity.machine.memoryBytes / 1024)}Ki`,
    'ephemeral-storage': `${Math.floor(identity.machine.storageBytes / 1024)}Ki`,
    'hugepages-1Gi': '0',
    'hugepages-2Mi': '0',
    pods: String(identity.maxPods),
  };
}

/** Capacity less what is reserved. */
export function nodeAllocatable(identity: Pick<NodeIdentity, 'machine' | 'maxPods' | 'reserved'>): {
  [resource: string]: string;
} {
  const allocatable = nodeCapacity(identity);
  for (const [resource, reserved] of Object.entries(identity.reserved)) {
    const capacity = allocatable[resource];
    if (capacity !== undefined) allocatable[resource] = parseQuantity(capacity).sub(parseQuantity(reserved)).toString();
  }
  return allocatable;
}

/** State of the host that conditions are made from. */
export interface NodeHealth {
  /** Why pods cannot be run now; empty when they can. */
  readonly problems: readonly string[];
  readonly pressure: MachinePressure;
}

const minFreeMemoryBytes = 100 * 1024 * 1024;
const minFreeStorageShare = 0.05;
const minFreePids = 1_000;

/** The node's four conditions. `lastTransitionTime` moves only when a status changes. */
export function nodeConditions(health: NodeHealth, previous: readonly NodeCondition[], nowMs: number): NodeCondition[] {
  const { pressure, problems } = health;
  const storageLow = pressure.storageAvailableBytes < pressure.storageBytes * minFreeStorageShare;
  const pressureCondition = (type: string, low: boolean, reasons: readonly [string, string], what: string) => ({
    type,
    status: low ? 'True' : 'False',
    reason: low ? reasons[0] : reasons[1],
    message: low ? `the host is short of ${what}` : `the host has enough ${what}`,
  });
  const verdicts = [
    pressureCondition(
      'MemoryPressure',
      pressure.memoryAvailableBytes < minFreeMemoryBytes,
      ['KubeletHasInsufficientMemory', 'KubeletHasSufficientMemory'],
      'memory',
    ),
    pressureCondition('DiskPressure', storageLow, ['KubeletHasDiskPressure', 'KubeletHasNoDiskPressure'], 'disk space'),
    pressureCondition(
      'PIDPressure',
      pressure.freePids < minFreePids,
      ['KubeletHasInsufficientPID', 'KubeletHasSufficientPID'],
      'process ids',
    ),
    {
      type: 'Ready',
      status: problems.length === 0 ? 'True' : 'False',
      reason: problems.length === 0 ? 'KubeletReady' : 'KubeletNotReady',
      message: problems.length === 0 ? 'the kubelet and its container runtime are ready' : problems.join('; '),
    },
  ];
  return verdicts.map((verdict) => {
    const before = previous.find((condition) => condition.type === verdict.type);
    const unchanged = before?.status === verdict.status && before.lastTransitionTime !== undefined;
    return {
      ...verdict,
      lastHeartbeatTime: toTime(nowMs),
      lastTransitionTime: unchanged ? before.lastTransitionTime : toTime(nowMs),
    };
  });
}

/** Largest images first; the list in the object is bounded, for it travels with every node update. */
const maxImages = 50;

/** The status a kubelet owns. */
export function nodeStatus(
  identity: NodeIdentity,
  conditions: readonly NodeCondition[],
  images: readonly ImageInfo[],
): NodeStatus {
  return {
    capacity: nodeCapacity(identity),
    allocatable: nodeAllocatable(identity),
    conditions: [...conditions],
    addresses: [
      ...identity.addresses.map((address) => ({ type: 'InternalIP', address })),
      { type: 'Hostname', address: identity.name },
    ],
    daemonEndpoints: { kubeletEndpoint: { Port: identity.port } },
    nodeInfo: {
      machineID: identity.machine.machineId,
      systemUUID: identity.machine.systemUuid,
      bootID: identity.machine.bootId,
      kernelVersion: identity.machine.kernelVersion,
      osImage: identity.machine.osImage,
      containerRuntimeVersion: identity.runtimeVersion,
      kubeletVersion: identity.kubeletVersion,
      kubeProxyVersion: '',
      operatingSystem: 'linux',
      architecture: identity.machine.architecture,
    },
    images: [...images]
      .sort((a, b) => b.sizeBytes - a.sizeBytes)
      .slice(0, maxImages)
      .map((image) => ({ names: [...image.digests, ...image.tags].slice(0, 5), sizeBytes: image.sizeBytes })),
  };
}

/** The same status without what changes at every look, to tell whether it is worth sending. */
export function comparableStatus(status: NodeStatus): unknown {
  return {
    ...status,
    conditions: (status.conditions ?? []).map(({ lastHeartbeatTime: _, ...condition }) => condition),
  };
}
