import { join } from 'node:path';
import type { ConfigMap, Pod, Secret } from '@gantry/api/core/v1';
import { silentLogger, systemClock } from '@gantry/runtime';
import { detectCgroupManager } from '../cgroups/cgroup-manager.ts';
import { hostSecurity, mayLowerOomScore } from '../config/host-security.ts';
import { ImageManager } from '../images/image-manager.ts';
import type { KubeletContext } from '../pod/kubelet-context.ts';
import type { PodState } from '../pod/machine.ts';
import { PodFiles } from '../pod/pod-files.ts';
import { PodManager } from '../pod/pod-manager.ts';
import { TerminationMessages } from '../pod/termination-messages.ts';
import { ProbeManager } from '../probes/probe-manager.ts';
import { CriRuntime } from '../runtime/cri-runtime.ts';
import { StartLimiter } from '../runtime/start-limiter.ts';
import { podStatus } from '../status/pod-status.ts';
import { systemMounter } from '../volumes/mounter.ts';
import { PodDirectories } from '../volumes/pod-directories.ts';
import { VolumeManager } from '../volumes/volume-manager.ts';
import type { PrivateContainerd } from './private-containerd.ts';

/** A kubelet's core on a real containerd, with pods put in by hand instead of through an API server. */
export class HostHarness {
  readonly runtime: CriRuntime;
  readonly directories: PodDirectories;
  readonly configMaps = new Map<string, ConfigMap>();
  readonly secrets = new Map<string, Secret>();
  readonly events: { pod: string; reason: string; message: string }[] = [];
  readonly deleted: string[] = [];
  readonly manager: PodManager;
  readonly volumes: VolumeManager;
  private readonly probes: ProbeManager;
  private readonly containerd: PrivateContainerd;
  private readonly watchers = new Set<() => void>();
  private readonly forgotten = new Set<string>();

  private constructor(
    containerd: PrivateContainerd,
    context: (own: HostHarness) => KubeletContext,
    volumes: VolumeManager,
    runtime: CriRuntime,
    directories: PodDirectories,
  ) {
    this.containerd = containerd;
    this.runtime = runtime;
    this.directories = directories;
    this.volumes = volumes;
    this.probes = new ProbeManager({
      runtime,
      clock: systemClock,
      hostIp: '127.0.0.1',
      onVerdict: (uid, verdict) => this.manager.dispatch(uid, { type: 'probe', ...verdict }),
      onFailure: (pod, container, probe, message) =>
        this.events.push({
          pod: pod.metadata.name ?? '',
          reason: 'Unhealthy',
          message: `${container.name} ${probe} ${message}`,
        }),
    });
    this.manager = new PodManager({
      context: context(this),
      admit: () => undefined,
      onState: (state) => {
        this.probes.sync(state);
        for (const wake of [...this.watchers]) wake();
      },
      onForgotten: (uid) => {
        this.probes.forget(uid);
        this.forgotten.add(uid);
        for (const wake of [...this.watchers]) wake();
      },
      relistPeriodMs: 60_000,
    });
  }

  /** Starts a kubelet on this host; earlier ones must have been stopped. */
  static async start(containerd: PrivateContainerd): Promise<HostHarness> {
    const runtime = new CriRuntime(containerd.endpoint, systemClock);
    const directories = new PodDirectories(join(containerd.directory, 'kubelet'));
    const hostIps = [containerd.hostIp];
    const allocatable = { cpu: '8', memory: '16Gi' };
    let harness: HostHarness | undefined;
    const objects = {
      configMap: async (_namespace: string, name: string) => harness?.configMaps.get(name),
      secret: async (_namespace: string, name: string) => harness?.secrets.get(name),
    };
    const volumes = new VolumeManager({
      directories,
      mounter: systemMounter,
      clock: systemClock,
      sources: (pod) => ({
        ...objects,
        token: async (of: Pod, audience: string) => `token of ${of.metadata.name} for ${audience}`,
        podIps: harness?.manager.state(pod.metadata.uid ?? '')?.observed?.sandboxes[0]?.ips ?? [],
        hostIps,
        nodeAllocatable: allocatable,
      }),
    });
    const [cgroups, security, negativeOomScore] = await Promise.all([
      detectCgroupManager(),
      hostSecurity(),
      mayLowerOomScore(),
    ]);
    const context = (own: HostHarness): KubeletContext => ({
      host: {
        nodeName: 'test',
        hostIps,
        cgroupRoot: containerd.cgroupRoot,
        dns: {
          clusterDns: ['10.96.0.10'],
          clusterDomain: 'cluster.local',
          host: { servers: [], searches: [], options: [] },
        },
        security,
        memoryCapacityBytes: 16 * 1024 ** 3,
        negativeOomScore,
        podPidsLimit: undefined,
        allocatable,
      },
      runtime,
      runtimeName: 'containerd',
      startLimiter: new StartLimiter(2),
      volumes,
      files: new PodFiles(directories, 'cluster.local'),
      terminationMessages: new TerminationMessages(directories),
      images: new ImageManager(runtime, systemClock),
      cgroups,
      objects: { ...objects, services: () => [] },
      record: (pod, _type, reason, message) => own.events.push({ pod: pod.metadata.name ?? '', reason, message }),
      clock: systemClock,
      logger: silentLogger(),
      finishDeletion: async (pod) => {
        own.deleted.push(pod.metadata.name ?? '');
      },
    });
    harness = new HostHarness(containerd, context, volumes, runtime, directories);
    await harness.manager.start();
    return harness;
  }

  /** The kubelet goes; containers stay. */
  async stop(): Promise<void> {
    this.manager.stop();
    this.probes.stop();
    await this.runtime.close();
  }

  status(pod: Pod) {
    const state = this.manager.state(pod.metadata.uid ?? '');
    if (state === undefined) return undefined;
    return podStatus(
      state,
      { runtimeName: 'containerd', hostIps: [this.containerd.hostIp], previous: {} as Pod['status'] },
      systemClock.nowMs(),
    );
  }

  /** Resolves when the pod's state satisfies `condition`; asked after each change. */
  async until(
    pod: Pod,
    condition: (state: PodState, status: NonNullable<ReturnType<HostHarness['status']>>) => boolean,
  ): Promise<PodState> {
    for (;;) {
      const state = this.manager.state(pod.metadata.uid ?? '');
      const status = this.status(pod);
      if (state !== undefined && status !== undefined && condition(state, status)) return state;
      await this.change();
    }
  }

  running(pod: Pod): Promise<PodState> {
    return this.until(
      pod,
      (_state, status) =>
        status.phase === 'Running' && (status.containerStatuses ?? []).every((each) => each.state.running),
    );
  }

  /** Asks for deletion as the API would, and waits until nothing is left. */
  async remove(pod: Pod, gracePeriodSeconds = 0): Promise<void> {
    const uid = pod.metadata.uid ?? '';
    const metadata = {
      ...pod.metadata,
      deletionTimestamp: new Date().toISOString(),
      deletionGracePeriodSeconds: gracePeriodSeconds,
    };
    this.manager.put({ ...pod, metadata });
    while (!this.forgotten.has(uid)) await this.change();
  }

  /** Output of a shell command in a container. */
  async sh(pod: Pod, container: string, script: string): Promise<string> {
    const id = this.manager.state(pod.metadata.uid ?? '')?.containers[container]?.latest?.id ?? '';
    const result = await this.runtime.execSync(id, ['sh', '-c', script], 10);
    return Buffer.concat([result.stdout, result.stderr]).toString('utf8').trim();
  }

  private change(): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        this.watchers.delete(wake);
        resolve();
      };
      this.watchers.add(wake);
    });
  }
}
