import {
  type Container,
  ContainerState,
  type ContainerStatus,
  type Image,
  ImageServiceDefinition,
  type PodSandbox,
  PodSandboxState,
  RuntimeServiceDefinition,
} from '@gantry/api/proto/runtime/v1/api';
import type { Clock } from '@gantry/runtime';
import { type Channel, type Client, ClientError, createChannel, createClient, Status } from 'nice-grpc';
import { subscribeTaskExits } from './containerd-events.ts';
import {
  type ContainerRuntime,
  type ContainerSpec,
  type ExecResult,
  type ImageInfo,
  type ObservedContainer,
  type ObservedPod,
  type ObservedSandbox,
  type RegistryCredentials,
  RuntimeCallError,
  type RuntimeChange,
  type RuntimeReadiness,
  type RuntimeVersion,
  type SandboxConfig,
  type StreamRequest,
  type StreamSession,
} from './contract.ts';
import {
  containerHashAnnotation,
  containerNameLabel,
  podNameLabel,
  podNamespaceLabel,
  podUidLabel,
  restartCountAnnotation,
} from './labels.ts';
import { openPortForwardSession, openStreamSession } from './stream-session.ts';

/** Messages from and to the runtime: image lists and exec output can be far above gRPC's default 4 MB. */
const maxMessageBytes = 256 * 1024 * 1024;

/**
 * Speaks CRI v1 to a runtime behind a Unix socket. Keeps two small caches of immutable facts (addresses of a sandbox,
 * final status of an exited container), so that observing a pod costs two listings plus one status per running container.
 */
export class CriRuntime implements ContainerRuntime {
  readonly simulated = false;
  private readonly clock: Clock;
  private readonly channel: Channel;
  private readonly runtime: Client<typeof RuntimeServiceDefinition>;
  private readonly images: Client<typeof ImageServiceDefinition>;
  private readonly sandboxIps = new Map<string, readonly string[]>();
  private readonly exited = new Map<string, ObservedContainer>();
  private sandboxImageName: Promise<string> | undefined;

  /** @param endpoint `unix:///run/containerd/containerd.sock`. Connects lazily and reconnects by itself. */
  constructor(endpoint: string, clock: Clock) {
    this.clock = clock;
    this.channel = createChannel(endpoint, undefined, {
      'grpc.max_receive_message_length': maxMessageBytes,
      'grpc.max_send_message_length': maxMessageBytes,
      'grpc.initial_reconnect_backoff_ms': 100,
      'grpc.max_reconnect_backoff_ms': 2000,
    });
    this.runtime = createClient(RuntimeServiceDefinition, this.channel);
    this.images = createClient(ImageServiceDefinition, this.channel);
  }

  async version(): Promise<RuntimeVersion> {
    const version = await call(this.runtime.version({}));
    return { name: version.runtimeName, version: version.runtimeVersion };
  }

  async status(): Promise<RuntimeReadiness> {
    const { status } = await call(this.runtime.status({}));
    const condition = (type: string) => status?.conditions.find((candidate) => candidate.type === type);
    const runtime = condition('RuntimeReady');
    const network = condition('NetworkReady');
    return {
      runtimeReady: runtime?.status ?? false,
      networkReady: network?.status ?? false,
      message: [runtime, network]
        .filter((candidate) => candidate && !candidate.status)
        .map((candidate) => `${candidate?.reason}: ${candidate?.message}`)
        .join('; '),
    };
  }

  async runSandbox(config: SandboxConfig): Promise<string> {
    return (await call(this.runtime.runPodSandbox({ config }))).podSandboxId;
  }

  async stopSandbox(podSandboxId: string): Promise<void> {
    await ignoreNotFound(call(this.runtime.stopPodSandbox({ podSandboxId })));
  }

  async removeSandbox(podSandboxId: string): Promise<void> {
    await ignoreNotFound(call(this.runtime.removePodSandbox({ podSandboxId })));
    this.sandboxIps.delete(podSandboxId);
  }

  async createContainer(podSandboxId: string, config: ContainerSpec, sandboxConfig: SandboxConfig): Promise<string> {
    return (await call(this.runtime.createContainer({ podSandboxId, config, sandboxConfig }))).containerId;
  }

  async startContainer(containerId: string): Promise<void> {
    await call(this.runtime.startContainer({ containerId }));
  }

  async stopContainer(containerId: string, graceSeconds: number): Promise<void> {
    await ignoreNotFound(call(this.runtime.stopContainer({ containerId, timeout: BigInt(Math.ceil(graceSeconds)) })));
  }

  async removeContainer(containerId: string): Promise<void> {
    await ignoreNotFound(call(this.runtime.removeContainer({ containerId })));
    this.exited.delete(containerId);
  }

  async observePod(podUid: string): Promise<ObservedPod> {
    const labelSelector = { [podUidLabel]: podUid };
    const [sandboxes, containers] = await Promise.all([
      call(this.runtime.listPodSandbox({ filter: { labelSelector } })),
      call(this.runtime.listContainers({ filter: { labelSelector } })),
    ]);
    const [pod] = await this.assemble(sandboxes.items, containers.containers);
    return pod ?? { uid: podUid, name: '', namespace: '', sandboxes: [], containers: [] };
  }

  async listPods(): Promise<ObservedPod[]> {
    const [sandboxes, containers] = await Promise.all([
      call(this.runtime.listPodSandbox({})),
      call(this.runtime.listContainers({})),
    ]);
    const known = new Set(containers.containers.map((container) => container.id));
    for (const id of this.exited.keys()) {
      if (!known.has(id)) this.exited.delete(id);
    }
    return this.assemble(sandboxes.items, containers.containers);
  }

  async execSync(containerId: string, command: readonly string[], timeoutSeconds: number): Promise<ExecResult> {
    return call(this.runtime.execSync({ containerId, cmd: [...command], timeout: BigInt(timeoutSeconds) }));
  }

  async exec(containerId: string, request: StreamRequest): Promise<StreamSession> {
    const { tty, stdin, stdout, stderr, command } = request;
    const { url } = await call(
      this.runtime.exec({ containerId, cmd: [...command], tty, stdin, stdout, stderr: stderr && !tty }),
    );
    return openStreamSession(url, request);
  }

  async attach(containerId: string, request: StreamRequest): Promise<StreamSession> {
    const { tty, stdin, stdout, stderr } = request;
    const { url } = await call(this.runtime.attach({ containerId, tty, stdin, stdout, stderr: stderr && !tty }));
    return openStreamSession(url, request);
  }

  async portForward(podSandboxId: string, port: number): Promise<StreamSession> {
    const { url } = await call(this.runtime.portForward({ podSandboxId, port: [port] }));
    return openPortForwardSession(url, port);
  }

  async reopenLog(containerId: string): Promise<void> {
    await call(this.runtime.reopenContainerLog({ containerId }));
  }

  async imageStatus(image: string): Promise<ImageInfo | undefined> {
    const status = await call(this.images.imageStatus({ image: { image } }));
    return status.image ? toImageInfo(status.image) : undefined;
  }

  async pullImage(image: string, credentials: RegistryCredentials | undefined): Promise<string> {
    const pulled = await call(
      this.images.pullImage({ image: { image }, ...(credentials === undefined ? {} : { auth: credentials }) }),
    );
    return pulled.imageRef;
  }

  async listImages(): Promise<ImageInfo[]> {
    const [listed, sandboxImage] = await Promise.all([call(this.images.listImages({})), this.sandboxImage()]);
    return listed.images
      .map(toImageInfo)
      .map((image) => (image.tags.includes(sandboxImage) ? { ...image, pinned: true } : image));
  }

  async removeImage(image: string): Promise<void> {
    await ignoreNotFound(call(this.images.removeImage({ image: { image } })));
  }

  async imageFilesystem(): Promise<{ usedBytes: number; mountpoint: string } | undefined> {
    const [filesystem] = (await call(this.images.imageFsInfo({}))).imageFilesystems;
    if (filesystem === undefined) return undefined;
    return { usedBytes: Number(filesystem.usedBytes?.value ?? 0n), mountpoint: filesystem.fsId?.mountpoint ?? '' };
  }

  async *events(signal: AbortSignal): AsyncIterable<RuntimeChange> {
    try {
      for await (const exit of subscribeTaskExits(this.channel, signal)) {
        const podUid = await this.awaitExit(exit.containerId);
        if (podUid !== undefined) yield { podUid };
      }
    } catch (error) {
      // Not containerd: CRI's own event stream is then the one to follow.
      if (!(error instanceof ClientError) || error.code !== Status.UNIMPLEMENTED) throw error;
      for await (const event of this.runtime.getContainerEvents({}, { signal })) {
        yield { podUid: event.podSandboxStatus?.metadata?.uid };
      }
    }
  }

  async close(): Promise<void> {
    this.channel.close();
  }

  /** The image every sandbox needs; containerd 1.6 does not mark it as pinned, but names it in its verbose status. */
  private sandboxImage(): Promise<string> {
    this.sandboxImageName ??= this.runtime.status({ verbose: true }).then(
      ({ info }) => (JSON.parse(info.config ?? '{}') as { sandboxImage?: string }).sandboxImage ?? '',
      () => {
        this.sandboxImageName = undefined;
        return '';
      },
    );
    return this.sandboxImageName;
  }

  /**
   * The CRI plugin hears of an exit through the same events and updates its own records a moment later; a listing made
   * at once would still say "running". Waits until the records have caught up, then tells whose pod it was.
   */
  private async awaitExit(id: string): Promise<string | undefined> {
    for (let attempt = 0; attempt < 40; attempt++) {
      const [containers, sandboxes] = await Promise.all([
        call(this.runtime.listContainers({ filter: { id } })),
        call(this.runtime.listPodSandbox({ filter: { id } })),
      ]);
      const container = containers.containers[0];
      const sandbox = sandboxes.items[0];
      const settled =
        container === undefined
          ? sandbox?.state !== PodSandboxState.SANDBOX_READY
          : container.state !== ContainerState.CONTAINER_RUNNING;
      if (settled) return container?.labels[podUidLabel] ?? sandbox?.labels[podUidLabel];
      await this.clock.sleep(5 + attempt * 5);
    }
    return undefined;
  }

  private async assemble(sandboxes: readonly PodSandbox[], containers: readonly Container[]): Promise<ObservedPod[]> {
    const pods = new Map<string, ObservedPod & { sandboxes: ObservedSandbox[]; containers: ObservedContainer[] }>();
    const podOf = (labels: { [key: string]: string }) => {
      const uid = labels[podUidLabel];
      if (uid === undefined) return undefined;
      let pod = pods.get(uid);
      if (pod === undefined) {
        const name = labels[podNameLabel] ?? '';
        pod = { uid, name, namespace: labels[podNamespaceLabel] ?? '', sandboxes: [], containers: [] };
        pods.set(uid, pod);
      }
      return pod;
    };
    await Promise.all([
      ...sandboxes.map(async (sandbox) => {
        const pod = podOf(sandbox.labels);
        const ready = sandbox.state === PodSandboxState.SANDBOX_READY;
        if (pod === undefined) return;
        const ips = await this.ipsOf(sandbox.id);
        if (ips === undefined) return;
        pod.sandboxes.push({
          id: sandbox.id,
          attempt: sandbox.metadata?.attempt ?? 0,
          ready,
          createdAtMs: toMs(sandbox.createdAt),
          ips,
        });
      }),
      ...containers.map(async (container) => {
        const pod = podOf(container.labels);
        if (pod === undefined) return;
        const observed = await this.observeContainer(container);
        if (observed !== undefined) pod.containers.push(observed);
      }),
    ]);
    for (const pod of pods.values()) {
      pod.sandboxes.sort((a, b) => b.createdAtMs - a.createdAtMs);
      pod.containers.sort((a, b) => b.createdAtMs - a.createdAtMs || b.restartCount - a.restartCount);
    }
    return [...pods.values()];
  }

  private async ipsOf(podSandboxId: string): Promise<readonly string[] | undefined> {
    const cached = this.sandboxIps.get(podSandboxId);
    if (cached !== undefined) return cached;
    try {
      const { status } = await call(this.runtime.podSandboxStatus({ podSandboxId }));
      const primary = status?.network?.ip ?? '';
      const ips = primary === '' ? [] : [primary, ...(status?.network?.additionalIps ?? []).map((extra) => extra.ip)];
      this.sandboxIps.set(podSandboxId, ips);
      return ips;
    } catch (error) {
      // Removed between the listing and this question.
      if (error instanceof RuntimeCallError && error.code === 'notFound') return undefined;
      throw error;
    }
  }

  private async observeContainer(container: Container): Promise<ObservedContainer | undefined> {
    const cached = this.exited.get(container.id);
    if (cached !== undefined) return cached;
    try {
      const { status } = await call(this.runtime.containerStatus({ containerId: container.id }));
      if (status === undefined) return undefined;
      const observed = toObservedContainer(status, container.podSandboxId);
      if (observed.state === 'exited') this.exited.set(container.id, observed);
      return observed;
    } catch (error) {
      if (error instanceof RuntimeCallError && error.code === 'notFound') return undefined;
      throw error;
    }
  }
}

const containerStates: { readonly [state: number]: ObservedContainer['state'] } = {
  [ContainerState.CONTAINER_CREATED]: 'created',
  [ContainerState.CONTAINER_RUNNING]: 'running',
  [ContainerState.CONTAINER_EXITED]: 'exited',
};

function toObservedContainer(status: ContainerStatus, sandboxId: string): ObservedContainer {
  return {
    id: status.id,
    name: status.labels[containerNameLabel] ?? status.metadata?.name ?? '',
    sandboxId,
    state: containerStates[status.state] ?? 'unknown',
    createdAtMs: toMs(status.createdAt),
    startedAtMs: toMs(status.startedAt),
    finishedAtMs: toMs(status.finishedAt),
    exitCode: status.exitCode,
    reason: status.reason,
    message: status.message,
    image: status.image?.image ?? '',
    imageId: status.imageRef,
    restartCount: Number(status.annotations[restartCountAnnotation] ?? status.metadata?.attempt ?? 0),
    specHash: status.annotations[containerHashAnnotation] ?? '',
    logPath: status.logPath,
  };
}

function toImageInfo(image: Image): ImageInfo {
  return {
    id: image.id,
    tags: image.repoTags,
    digests: image.repoDigests,
    sizeBytes: Number(image.size),
    uid: image.uid === undefined ? undefined : Number(image.uid.value),
    username: image.username,
    pinned: image.pinned,
  };
}

/** CRI times are nanoseconds since the epoch, 0 for "never". */
function toMs(nanoseconds: bigint): number {
  return Number(nanoseconds / 1_000_000n);
}

async function call<T>(promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    throw toRuntimeCallError(error);
  }
}

async function ignoreNotFound(promise: Promise<unknown>): Promise<void> {
  try {
    await promise;
  } catch (error) {
    if (!(error instanceof RuntimeCallError) || error.code !== 'notFound') throw error;
  }
}

function toRuntimeCallError(error: unknown): unknown {
  if (!(error instanceof ClientError)) return error;
  const codes: { readonly [code: number]: RuntimeCallError['code'] } = {
    [Status.NOT_FOUND]: 'notFound',
    [Status.DEADLINE_EXCEEDED]: 'deadline',
    [Status.UNAVAILABLE]: 'unavailable',
  };
  return new RuntimeCallError(codes[error.code] ?? 'other', error.details, { cause: error });
}
