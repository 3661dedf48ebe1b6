import type { Node, Pod, Service } from '@gantry/api/core/v1';

import type { Client, EventRecorder, Informer } from '@gantry/client';
import type { Clock, Logger, Random } from '@gantry/runtime';
import { admitPod } from './admission.ts';
import { LeaseHeartbeat } from './node/lease-heartbeat.ts';
import type { NodeHealth, NodeIdentity } from './node/node-object.ts';
import { NodeRegistrar } from './node/node-registrar.ts';
import type { KubeletContext } from './pod/kubelet-context.ts';
import type { PodState } from './pod/machine.ts';
import { PodManager } from './pod/pod-manager.ts';
import type { PodSource } from './pod/pod-router.ts';
import { AssumedProbes, type ProbeJudge } from './probes/assumed-probes.ts';
import { ProbeManager, type ProbeVerdict } from './probes/probe-manager.ts';
import type { ImageInfo } from './runtime/contract.ts';
import { apiStatusWriter } from './status/api-status-writer.ts';
import { StatusManager } from './status/status-manager.ts';

export interface NodeAgentOptions {
  readonly identity: NodeIdentity;
  readonly client: Client;
  readonly recorder: EventRecorder;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  /** Pods bound to this node. */
  readonly podSource: PodSource;
  readonly nodeInformer: Informer<Node>;
  /** Services for environment variables; undefined where containers are simulated. */
  readonly serviceInformer: Informer<Service> | undefined;
  /** The means of running pods, apart from what the agent itself provides. */
  readonly context: (own: Pick<KubeletContext, 'record' | 'finishDeletion'>) => KubeletContext;
  readonly hollow: boolean;
  readonly images: () => Promise<readonly ImageInfo[]>;
  readonly health: () => Promise<NodeHealth>;
  /** The node has been given its pod range. */
  readonly onPodCidr: (podCidr: string) => void;
  /** A pod appeared, changed or went; for whoever keeps what pods refer to. */
  readonly onPod?: (pod: Pod, present: boolean) => void;
  readonly relistPeriodMs?: number;
  /** A pod has come to run all its containers, this long after the agent first heard of it. */
  readonly onPodRunning?: (tookMs: number) => void;
}

/** One node: registered, alive, and running the pods bound to it. A process has one, or many hollow ones. */
export class NodeAgent {
  readonly name: string;
  readonly context: KubeletContext;
  readonly manager: PodManager;
  readonly heartbeat: LeaseHeartbeat;
  private readonly options: NodeAgentOptions;
  private readonly statuses: StatusManager;
  private readonly probes: ProbeJudge;
  private readonly registrar: NodeRegistrar;
  private node: Node | undefined;
  private podCidr: string | undefined;
  /** When pods that do not run yet were first heard of, by uid, on the monotonic clock. */
  private readonly arrivals = new Map<string, number>();

  constructor(options: NodeAgentOptions) {
    this.options = options;
    this.name = options.identity.name;
    const { client, clock, logger, recorder, identity } = options;
    this.context = options.context({
      record: (pod, type, reason, message, container) =>
        recorder.event(
          pod,
          type,
          reason,
          message,
          container === undefined ? {} : { fieldPath: fieldPath(pod, container) },
        ),
      finishDeletion: (pod) => this.finishDeletion(pod),
    });
    this.statuses = new StatusManager({
      writer: apiStatusWriter(client),
      clock,
      logger,
      runtimeName: this.context.runtimeName,
      hostIps: identity.addresses,
      onStatus: (pod, status) => this.noteStart(pod, status.phase),
    });
    const onVerdict = (uid: string, verdict: ProbeVerdict) => this.manager.dispatch(uid, { type: 'probe', ...verdict });
    this.probes = options.hollow
      ? new AssumedProbes(onVerdict)
      : new ProbeManager({
          runtime: this.context.runtime,
          clock,
          hostIp: identity.addresses[0] ?? '127.0.0.1',
          onVerdict,
          onFailure: (pod, container, probe, message) =>
            this.context.record(
              pod,
              'Warning',
              'Unhealthy',
              `${capitalize(probe)} probe failed: ${message}`,
              container.name,
            ),
        });
    this.manager = new PodManager({
      context: this.context,
      admit: (pod, others) => admitPod(pod, others, this.context.host.allocatable, this.ownNode()),
      onState: (state) => this.onState(state),
      onForgotten: (uid) => this.forget(uid),
      relistPeriodMs: options.relistPeriodMs ?? 60_000,
    });
    this.registrar = new NodeRegistrar({
      client,
      identity,
      clock,
      logger,
      health: options.health,
      images: options.images,
    });
    this.heartbeat = new LeaseHeartbeat(client, this.name, () => this.node?.metadata.uid, clock, logger);
  }

  /**
   * Registers the node and takes up its pods. Resolves when all pods known to the API are in hand. Containers that run
   * already are left running.
   */
  async start(signal: AbortSignal): Promise<void> {
    const { nodeInformer, podSource, serviceInformer } = this.options;
    this.followNode(nodeInformer);
    await this.manager.start();
    signal.addEventListener('abort', () => this.stop(), { once: true });
    this.node = await this.registrar.start(signal);
    this.heartbeat.start(signal);
    this.learnPodCidr(this.node);
    await nodeInformer.waitForSync(signal);
    await serviceInformer?.waitForSync(signal);
    podSource.addHandler({
      onAdd: (pod) => this.put(pod),
      onUpdate: (_old, pod) => this.put(pod),
      onDelete: (pod) => this.remove(pod),
    });
    await podSource.waitForSync(signal);
    this.manager.sourceSynced();
  }

  stop(): void {
    this.manager.stop();
    this.probes.stop();
  }

  /** Tells the registrar that the host's state may have changed. */
  refreshNode(): void {
    this.registrar.refresh();
  }

  find(namespace: string, name: string, uid: string): PodState | undefined {
    const state = this.manager.find(namespace, name);
    return state === undefined || (uid !== '' && state.pod.metadata.uid !== uid) ? undefined : state;
  }

  private put(pod: Pod): void {
    if (pod.spec.nodeName !== this.name) return;
    this.options.onPod?.(pod, true);
    const uid = pod.metadata.uid ?? '';
    const isNew = this.manager.state(uid) === undefined && (pod.status.phase ?? 'Pending') === 'Pending';
    if (isNew) this.arrivals.set(uid, this.options.clock.monotonicMs());
    this.manager.put(pod);
  }

  private remove(pod: Pod): void {
    if (pod.spec.nodeName === this.name) this.manager.remove(pod.metadata.uid ?? '');
  }

  private onState(state: PodState): void {
    this.statuses.publish(state);
    this.probes.sync(state);
  }

  private noteStart(pod: Pod, phase: string | undefined): void {
    const uid = pod.metadata.uid ?? '';
    const arrivedMs = this.arrivals.get(uid);
    if (arrivedMs === undefined || phase === 'Pending') return;
    this.arrivals.delete(uid);
    if (phase === 'Running') this.options.onPodRunning?.(this.options.clock.monotonicMs() - arrivedMs);
  }

  private forget(uid: string): void {
    this.arrivals.delete(uid);
    this.probes.forget(uid);
    this.statuses.forget(uid);
    this.options.onPod?.({ metadata: { uid } } as Pod, false);
  }

  private async finishDeletion(pod: Pod): Promise<void> {
    const state = this.manager.state(pod.metadata.uid ?? '');
    if (state?.removed) return;
    await this.statuses.finishDeletion(pod);
  }

  private ownNode(): Node | undefined {
    return this.options.nodeInformer.lister.get('', this.name) ?? this.node;
  }

  private followNode(informer: Informer<Node>): void {
    const look = (node: Node | undefined) => {
      if (node?.metadata.name === this.name) this.learnPodCidr(node);
      this.registrar.observe(node);
    };
    const isOwn = (node: Node) => node.metadata.name === this.name;
    informer.addHandler({
      onAdd: (node) => isOwn(node) && look(node),
      onUpdate: (_old, node) => isOwn(node) && look(node),
      onDelete: (node) => isOwn(node) && look(undefined),
    });
  }

  private learnPodCidr(node: Node): void {
    const podCidr = node.spec.podCIDR;
    if (podCidr === undefined || podCidr === this.podCidr) return;
    this.podCidr = podCidr;
    this.options.onPodCidr(podCidr);
    this.registrar.refresh();
  }
}

function fieldPath(pod: Pod, container: string): string {
  const isInit = (pod.spec.initContainers ?? []).some((candidate) => candidate.name === container);
  return `spec.${isInit ? 'initContainers' : 'containers'}{${container}}`;
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
