import { mkdir, readFile, rm } from 'node:fs/promises';
import type { Pod, Service } from '@gantry/api/core/v1';
import { nodes, pods, services } from '@gantry/api/resources';
import { type Client, type EventRecorder, InformerFactory } from '@gantry/client';
import { parseQuantity } from '@gantry/machinery';
import { buildInfo, type Clock, type Logger, type Random, type Timer } from '@gantry/runtime';
import { detectCgroupManager } from './cgroups/cgroup-manager.ts';
import { parseResolvConf } from './config/dns.ts';
import { hostSecurity, mayLowerOomScore } from './config/host-security.ts';
import { ImageCollector } from './images/image-collector.ts';
import { ImageManager } from './images/image-manager.ts';
import type { KubeletMetrics } from './kubelet-metrics.ts';
import { LogRotator } from './logs/log-rotator.ts';
import { applyNetworkSysctls, writeCniConfig } from './node/host-network.ts';
import { readMachineFacts, readMachinePressure } from './node/machine-facts.ts';
import { type NodeHealth, type NodeIdentity, nodeAllocatable } from './node/node-object.ts';
import { NodeAgent } from './node-agent.ts';
import { type KubeletFlags, parseTaint } from './options.ts';
import { collectGarbage } from './pod/garbage-collector.ts';
import type { HostFacts, KubeletContext } from './pod/kubelet-context.ts';
import { PodFiles } from './pod/pod-files.ts';
import { TerminationMessages } from './pod/termination-messages.ts';
import { RouteController } from './routes/route-controller.ts';
import type { ContainerRuntime, ImageInfo } from './runtime/contract.ts';
import { StartLimiter } from './runtime/start-limiter.ts';
import { issueToken } from './volumes/api-token-issuer.ts';
import { systemMounter } from './volumes/mounter.ts';
import { ApiObjectStore } from './volumes/object-store.ts';
import { PodDirectories } from './volumes/pod-directories.ts';
import { TokenManager } from './volumes/token-manager.ts';
import { VolumeManager } from './volumes/volume-manager.ts';

export interface HostNodeOptions {
  readonly flags: KubeletFlags;
  readonly nodeName: string;
  readonly nodeIps: readonly string[];
  /** Port the kubelet's service listens on. */
  readonly port: number;
  readonly client: Client;
  /** Sees all nodes, for the routes to their pods; undefined leaves routes alone. */
  readonly routesClient: Client | undefined;
  readonly recorder: EventRecorder;
  readonly runtime: ContainerRuntime;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  readonly metrics: KubeletMetrics;
}

/** Periods of background work, in milliseconds. */
const logRotationMs = 10_000;
const garbageMs = 60_000;
const imageGarbageMs = 300_000;
const tokenCheckMs = 30_000;
const imageListMs = 60_000;

/**
 * Wires a node that runs real containers. Starts nothing before {@link NodeAgent.start}; informers and background work end
 * with `signal`.
 */
export async function createHostNode(options: HostNodeOptions, signal: AbortSignal): Promise<NodeAgent> {
  const { flags, client, clock, logger, random, runtime, nodeName, nodeIps } = options;
  const directories = new PodDirectories(flags['root-dir']);
  await mkdir(directories.pods(), { recursive: true, mode: 0o750 });
  const identity = await hostIdentity(options);
  const host = await hostFacts(options, identity);
  const informers = new InformerFactory(client, clock, { random, logger });
  // Its own object is all that a node may see.
  const nodeInformer = informers.informer(nodes, { fieldSelector: `metadata.name=${nodeName}` });
  const serviceInformer = informers.informer<Service>(services);
  const podInformer = informers.informer<Pod>(pods, { fieldSelector: `spec.nodeName=${nodeName}` });

  const objects = new ApiObjectStore({
    client,
    informers,
    services: serviceInformer.lister,
    clock,
    onChange: (uids) => {
      for (const uid of uids) refreshPod(uid);
    },
  });
  const tokens = new TokenManager(issueToken(client, clock), clock, random);
  const volumes = new VolumeManager({
    directories,
    mounter: systemMounter,
    clock,
    sources: (pod) => ({
      configMap: (namespace, name) => objects.configMap(namespace, name),
      secret: (namespace, name) => objects.secret(namespace, name),
      token: (of, audience, seconds) => tokens.token(of, audience, seconds),
      podIps: agent.manager.state(pod.metadata.uid ?? '')?.observed?.sandboxes[0]?.ips ?? [],
      hostIps: nodeIps,
      nodeAllocatable: host.allocatable,
    }),
  });
  const refreshPod = (uid: string) => {
    const state = agent.manager.state(uid);
    if (state === undefined || state.terminatingSinceMs !== undefined) return;
    agent.manager.dispatch(uid, { type: 'dependencyChanged' });
    if (state.volumes !== 'mounted') return;
    volumes.refresh(state.pod).catch((error: unknown) => {
      logger.warn({ pod: state.pod.metadata.name, err: String(error) }, 'cannot refresh volumes');
    });
  };
  const cgroups = flags['cgroups-per-qos'] ? await detectCgroupManager() : undefined;
  const listImages = cachedImages(runtime, clock);
  const context = (own: Pick<KubeletContext, 'record' | 'finishDeletion'>): KubeletContext => ({
    ...own,
    host,
    runtime,
    runtimeName: identity.runtimeVersion.split(':')[0] ?? 'containerd',
    startLimiter: new StartLimiter(Math.max(2, identity.machine.cpuCount)),
    volumes,
    files: new PodFiles(directories, flags['cluster-domain']),
    terminationMessages: new TerminationMessages(directories),
    images: new ImageManager(runtime, clock),
    cgroups,
    objects,
    clock,
    logger,
  });
  const agent: NodeAgent = new NodeAgent({
    identity,
    client,
    recorder: options.recorder,
    clock,
    random,
    logger,
    podSource: podInformer,
    nodeInformer,
    serviceInformer,
    context,
    onPodRunning: (tookMs) => options.metrics.podStarted(tookMs / 1000),
    hollow: false,
    images: listImages,
    health: () => hostHealth(runtime, flags['root-dir']),
    onPodCidr: (podCidr) => {
      if (!flags['configure-pod-network']) return;
      writeCniConfig(podCidr, {
        cniConfDir: flags['cni-conf-dir'],
        cniDataDir: flags['cni-data-dir'],
        bridge: flags['pod-bridge'],
        mtu: flags['pod-mtu'],
        logger,
      }).then(
        () => agent.refreshNode(),
        (error: unknown) => logger.error({ err: String(error) }, 'cannot write CNI configuration'),
      );
    },
    onPod: (pod, present) => {
      if (present) {
        objects.retain(pod);
        followMetadata(pod);
      } else {
        const uid = pod.metadata.uid ?? '';
        objects.release(uid);
        tokens.forget(uid);
        metadataSeen.delete(uid);
      }
    },
  });
  const metadataSeen = new Map<string, string>();
  /** Labels and annotations show in downwardAPI volumes. */
  const followMetadata = (pod: Pod) => {
    const uid = pod.metadata.uid ?? '';
    const now = JSON.stringify([pod.metadata.labels, pod.metadata.annotations]);
    const before = metadataSeen.get(uid);
    metadataSeen.set(uid, now);
    if (before !== undefined && before !== now) queueMicrotask(() => refreshPod(uid));
  };

  if (flags['configure-pod-network']) {
    await applyNetworkSysctls(logger);
    if (options.routesClient !== undefined) {
      const others = new InformerFactory(options.routesClient, clock, { random, logger });
      new RouteController(nodeName, others.informer(nodes), clock, logger).start(signal);
      others.start(signal);
    }
  }
  options.metrics.follow(informers);
  informers.start(signal);
  const sweep = async () => {
    // Before the API has spoken, every pod on this host would look like one that nobody wants.
    if (!agent.manager.synced) return;
    for (const uid of await volumes.podsOnDisk()) {
      if (agent.manager.state(uid) !== undefined) continue;
      await volumes.unmount(uid);
      await rm(directories.pod(uid), { recursive: true, force: true });
    }
  };
  startBackgroundWork(options, agent, tokens, refreshPod, sweep, signal);
  return agent;
}

function startBackgroundWork(
  options: HostNodeOptions,
  agent: NodeAgent,
  tokens: TokenManager,
  refreshPod: (uid: string) => void,
  sweep: () => Promise<void>,
  signal: AbortSignal,
): void {
  const { flags, clock, logger, runtime } = options;
  const rotator = new LogRotator({
    runtime,
    clock,
    logger,
    maxBytes: parseQuantity(flags['container-log-max-size']).value(),
    maxFiles: flags['container-log-max-files'],
  });
  const collector = new ImageCollector({
    runtime,
    clock,
    logger,
    highPercent: flags['image-gc-high-threshold'],
    lowPercent: flags['image-gc-low-threshold'],
    inUse: () => imagesInUse(agent),
  });
  const containers = () => agent.manager.states().flatMap((state) => state.observed?.containers ?? []);
  const quietly = (what: string, work: () => Promise<void>) => () => {
    work().catch((error: unknown) => logger.warn({ err: String(error) }, `${what} failed`));
  };
  const timers = [
    clock.every(
      logRotationMs,
      quietly('log rotation', () => rotator.rotate(containers())),
    ),
    clock.every(
      garbageMs,
      quietly('container cleaning', () => collectGarbage(agent.manager.states(), runtime, clock.nowMs(), logger)),
    ),
    clock.every(
      imageGarbageMs,
      quietly('image cleaning', () => collector.collect()),
    ),
    // Directories of pods that ended while no kubelet looked.
    clock.every(garbageMs, quietly('directory cleaning', sweep)),
    clock.every(tokenCheckMs, () => {
      for (const uid of tokens.due()) refreshPod(uid);
    }),
  ];
  signal.addEventListener('abort', () => cancelAll(timers), { once: true });
}

function imagesInUse(agent: NodeAgent): Set<string> {
  const used = new Set<string>();
  for (const state of agent.manager.states()) {
    for (const container of state.observed?.containers ?? []) used.add(container.imageId).add(container.image);
    for (const container of [...(state.pod.spec.initContainers ?? []), ...(state.pod.spec.containers ?? [])]) {
      used.add(container.image ?? '');
    }
  }
  return used;
}

async function hostIdentity(options: HostNodeOptions): Promise<NodeIdentity> {
  const { flags, runtime } = options;
  const [machine, version] = await Promise.all([readMachineFacts(flags['root-dir']), runtime.version()]);
  return {
    name: options.nodeName,
    labels: flags['node-labels'],
    taints: flags['register-with-taints'].map(parseTaint),
    addresses: options.nodeIps,
    port: options.port,
    maxPods: flags['max-pods'],
    machine,
    runtimeVersion: `${version.name}://${version.version}`,
    kubeletVersion: buildInfo.kubernetesVersion,
    reserved: { ...flags['system-reserved'], ...flags['kube-reserved'] },
    unschedulable: !flags['register-schedulable'],
  };
}

async function hostFacts(options: HostNodeOptions, identity: NodeIdentity): Promise<HostFacts> {
  const { flags } = options;
  const resolvConf = await readFile(flags['resolv-conf'], 'utf8').catch(() => '');
  return {
    nodeName: options.nodeName,
    hostIps: options.nodeIps,
    cgroupRoot: flags['cgroup-root'],
    dns: {
      clusterDns: flags['cluster-dns'],
      clusterDomain: flags['cluster-domain'],
      host: parseResolvConf(resolvConf),
    },
    security: await hostSecurity(),
    memoryCapacityBytes: identity.machine.memoryBytes,
    negativeOomScore: await mayLowerOomScore(),
    podPidsLimit: flags['pod-max-pids'] > 0 ? flags['pod-max-pids'] : undefined,
    allocatable: nodeAllocatable(identity),
  };
}

async function hostHealth(runtime: ContainerRuntime, rootDir: string): Promise<NodeHealth> {
  const pressure = await readMachinePressure(rootDir);
  try {
    const status = await runtime.status();
    if (status.runtimeReady && status.networkReady) return { problems: [], pressure };
    const what = status.runtimeReady ? 'container runtime network not ready' : 'container runtime not ready';
    return { problems: [`${what}: ${status.message}`], pressure };
  } catch (error) {
    return { problems: [`container runtime does not answer: ${String(error)}`], pressure };
  }
}

/** Images change seldom and listing them is not free: one listing serves several looks. */
function cachedImages(runtime: ContainerRuntime, clock: Clock): () => Promise<readonly ImageInfo[]> {
  let images: readonly ImageInfo[] = [];
  let listedAtMs: number | undefined;
  return async () => {
    if (listedAtMs !== undefined && clock.monotonicMs() - listedAtMs < imageListMs) return images;
    listedAtMs = clock.monotonicMs();
    images = await runtime.listImages().catch(() => images);
    return images;
  };
}

function cancelAll(timers: readonly Timer[]): void {
  for (const timer of timers) timer.cancel();
}
