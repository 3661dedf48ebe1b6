import type { Node } from '@gantry/api/core/v1';
import type { Client, EventRecorder, Informer } from '@gantry/client';
import { buildInfo, type Clock, type Logger, type Random } from '@gantry/runtime';
import { ImageManager } from './images/image-manager.ts';
import type { KubeletMetrics } from './kubelet-metrics.ts';
import type { MachineFacts } from './node/machine-facts.ts';
import { type NodeIdentity, nodeAllocatable } from './node/node-object.ts';
import { NodeAgent } from './node-agent.ts';
import type { KubeletContext } from './pod/kubelet-context.ts';
import type { PodSource } from './pod/pod-router.ts';
import { HollowRuntime } from './runtime/hollow-runtime.ts';
import { StartLimiter } from './runtime/start-limiter.ts';
import { hollowVolumes } from './volumes/volume-manager.ts';

export interface HollowNodeOptions {
  readonly name: string;
  readonly address: string;
  readonly port: number;
  readonly maxPods: number;
  readonly labels: { readonly [key: string]: string };
  readonly client: Client;
  readonly recorder: EventRecorder;
  readonly podSource: PodSource;
  readonly nodeInformer: Informer<Node>;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  readonly metrics: KubeletMetrics;
}

/** Label by which people and tests tell simulated nodes from real ones. */
export const hollowLabel = 'gantry.dev/hollow';

/** The machine that every hollow node claims to be. */
const pretendedMachine: MachineFacts = {
  cpuCount: 8,
  memoryBytes: 32 * 1024 ** 3,
  storageBytes: 256 * 1024 ** 3,
  machineId: '',
  bootId: '',
  systemUuid: '',
  kernelVersion: 'simulated',
  osImage: 'Gantry hollow node',
  architecture: 'amd64',
};

const healthyPressure = {
  memoryAvailableBytes: 16 * 1024 ** 3,
  storageAvailableBytes: 128 * 1024 ** 3,
  storageBytes: 256 * 1024 ** 3,
  freePids: 30_000,
};

/** Wires a node whose containers are simulated: no files, no processes, no network; a few kilobytes per node. */
export function createHollowNode(options: HollowNodeOptions): NodeAgent {
  const { clock, logger } = options;
  let podCidr: string | undefined;
  const runtime = new HollowRuntime({ clock, version: buildInfo.version, podCidr: () => podCidr });
  const identity: NodeIdentity = {
    name: options.name,
    labels: { ...options.labels, [hollowLabel]: 'true' },
    taints: [],
    addresses: [options.address],
    port: options.port,
    maxPods: options.maxPods,
    machine: pretendedMachine,
    runtimeVersion: `gantry-hollow://${buildInfo.version}`,
    kubeletVersion: buildInfo.kubernetesVersion,
    reserved: {},
    unschedulable: false,
  };
  const context = (own: Pick<KubeletContext, 'record' | 'finishDeletion'>): KubeletContext => ({
    ...own,
    host: {
      nodeName: options.name,
      hostIps: [options.address],
      cgroupRoot: '/',
      dns: { clusterDns: [], clusterDomain: '', host: { servers: [], searches: [], options: [] } },
      security: { seccomp: false, apparmor: false },
      memoryCapacityBytes: pretendedMachine.memoryBytes,
      negativeOomScore: false,
      podPidsLimit: undefined,
      allocatable: nodeAllocatable(identity),
    },
    runtime,
    runtimeName: 'gantry-hollow',
    startLimiter: new StartLimiter(Number.POSITIVE_INFINITY),
    volumes: hollowVolumes,
    files: undefined,
    terminationMessages: undefined,
    images: new ImageManager(runtime, clock),
    cgroups: undefined,
    objects: { configMap: async () => undefined, secret: async () => undefined, services: () => [] },
    clock,
    logger,
  });
  return new NodeAgent({
    identity,
    client: options.client,
    recorder: options.recorder,
    clock,
    random: options.random,
    logger,
    podSource: options.podSource,
    nodeInformer: options.nodeInformer,
    serviceInformer: undefined,
    context,
    onPodRunning: (tookMs) => options.metrics.podStarted(tookMs / 1000),
    hollow: true,
    images: async () => [],
    health: async () => ({ problems: [], pressure: healthyPressure }),
    onPodCidr: (range) => {
      podCidr = range;
    },
  });
}
