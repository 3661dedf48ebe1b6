import type { Clock } from '@gantry/runtime';
import {
  type ContainerRuntime,
  type ContainerSpec,
  type ExecResult,
  type ImageInfo,
  type ObservedContainer,
  type ObservedPod,
  type ObservedSandbox,
  RuntimeCallError,
  type RuntimeChange,
  type RuntimeReadiness,
  type RuntimeVersion,
  type SandboxConfig,
  type StreamOutputItem,
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

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface Sandbox extends Mutable<ObservedSandbox> {
  uid: string;
  name: string;
  namespace: string;
}

interface HollowContainer extends Mutable<ObservedContainer> {
  uid: string;
}

export interface HollowRuntimeOptions {
  readonly clock: Clock;
  readonly version: string;
  /** Pod range that addresses are made up from; may become known later. */
  readonly podCidr: () => string | undefined;
}

/**
 * A runtime that runs nothing: sandboxes and containers are entries in two maps, images are always there. A container runs until it is
 * stopped; one whose command is `exit N` (or `true`, `false`) ends at once with that code, so that jobs and crash loops
 * can be played through. Everything it says is labelled as hollow where users look (node info, exec output, logs).
 */
export class HollowRuntime implements ContainerRuntime {
  readonly simulated = true;
  private readonly options: HollowRuntimeOptions;
  private readonly sandboxes = new Map<string, Sandbox>();
  private readonly containers = new Map<string, HollowContainer>();
  private readonly byUid = new Map<string, Set<string>>();
  private readonly commands = new Map<string, readonly string[]>();
  private readonly listeners = new Set<(podUid: string) => void>();
  private serial = 0;
  private nextHost = 2;

  constructor(options: HollowRuntimeOptions) {
    this.options = options;
  }

  async version(): Promise<RuntimeVersion> {
    return { name: 'gantry-hollow', version: this.options.version };
  }

  async status(): Promise<RuntimeReadiness> {
    return { runtimeReady: true, networkReady: true, message: '' };
  }

  async runSandbox(config: SandboxConfig): Promise<string> {
    const id = this.newId();
    const uid = config.labels?.[podUidLabel] ?? config.metadata?.uid ?? '';
    const attempt = config.metadata?.attempt ?? 0;
    for (const other of this.sandboxes.values()) {
      if (other.uid === uid && other.attempt === attempt) {
        throw new RuntimeCallError('other', `sandbox attempt ${attempt} of this pod exists already`);
      }
    }
    const onHostNetwork = config.linux?.securityContext?.namespaceOptions?.network === 2;
    this.sandboxes.set(id, {
      id,
      uid,
      attempt,
      name: config.labels?.[podNameLabel] ?? '',
      namespace: config.labels?.[podNamespaceLabel] ?? '',
      ready: true,
      createdAtMs: this.options.clock.nowMs(),
      ips: onHostNetwork ? [] : [this.nextAddress()],
    });
    this.index(uid).add(id);
    return id;
  }

  async stopSandbox(sandboxId: string): Promise<void> {
    const sandbox = this.sandboxes.get(sandboxId);
    if (sandbox === undefined) return;
    sandbox.ready = false;
    for (const container of this.containers.values()) {
      if (container.sandboxId === sandboxId) this.end(container, 137);
    }
  }

  async removeSandbox(sandboxId: string): Promise<void> {
    const sandbox = this.sandboxes.get(sandboxId);
    if (sandbox === undefined) return;
    await this.stopSandbox(sandboxId);
    for (const container of [...this.containers.values()]) {
      if (container.sandboxId === sandboxId) await this.removeContainer(container.id);
    }
    this.sandboxes.delete(sandboxId);
    this.unindex(sandbox.uid, sandboxId);
  }

  async createContainer(sandboxId: string, config: ContainerSpec): Promise<string> {
    const sandbox = this.sandboxes.get(sandboxId);
    if (sandbox === undefined) throw new RuntimeCallError('notFound', `no sandbox ${sandboxId}`);
    if (!sandbox.ready) throw new RuntimeCallError('other', `sandbox ${sandboxId} is not running`);
    const id = this.newId();
    this.containers.set(id, {
      id,
      uid: sandbox.uid,
      sandboxId,
      name: config.labels?.[containerNameLabel] ?? config.metadata?.name ?? '',
      state: 'created',
      createdAtMs: this.options.clock.nowMs(),
      startedAtMs: 0,
      finishedAtMs: 0,
      exitCode: 0,
      reason: '',
      message: '',
      image: config.image?.image ?? '',
      imageId: config.image?.image ?? '',
      restartCount: Number(config.annotations?.[restartCountAnnotation] ?? 0),
      specHash: config.annotations?.[containerHashAnnotation] ?? '',
      logPath: '',
    });
    this.commands.set(id, [...(config.command ?? []), ...(config.args ?? [])] as string[]);
    this.index(sandbox.uid).add(id);
    return id;
  }

  async startContainer(containerId: string): Promise<void> {
    const container = this.existing(containerId);
    if (container.state !== 'created')
      throw new RuntimeCallError('other', `container ${containerId} was started before`);
    container.state = 'running';
    container.startedAtMs = this.options.clock.nowMs();
    const code = playedExitCode(this.commands.get(containerId) ?? []);
    if (code !== undefined) this.options.clock.after(1, () => this.exit(containerId, code));
  }

  async stopContainer(containerId: string): Promise<void> {
    const container = this.containers.get(containerId);
    if (container !== undefined) this.end(container, 143);
  }

  async removeContainer(containerId: string): Promise<void> {
    const container = this.containers.get(containerId);
    if (container === undefined) return;
    this.containers.delete(containerId);
    this.commands.delete(containerId);
    this.unindex(container.uid, containerId);
  }

  async observePod(podUid: string): Promise<ObservedPod> {
    const sandboxes: Sandbox[] = [];
    const containers: HollowContainer[] = [];
    for (const id of this.byUid.get(podUid) ?? []) {
      const sandbox = this.sandboxes.get(id);
      if (sandbox !== undefined) sandboxes.push({ ...sandbox });
      const container = this.containers.get(id);
      if (container !== undefined) containers.push({ ...container });
    }
    const [first] = sandboxes;
    // Later entries are newer: ids are handed out in order and a Set keeps it.
    return {
      uid: podUid,
      name: first?.name ?? '',
      namespace: first?.namespace ?? '',
      sandboxes: sandboxes.reverse(),
      containers: containers.reverse(),
    };
  }

  async listPods(): Promise<ObservedPod[]> {
    return Promise.all([...this.byUid.keys()].map((uid) => this.observePod(uid)));
  }

  async execSync(containerId: string, command: readonly string[]): Promise<ExecResult> {
    this.existing(containerId);
    return { exitCode: playedExitCode(command) ?? 0, stdout: new Uint8Array(), stderr: new Uint8Array() };
  }

  async exec(containerId: string): Promise<StreamSession> {
    this.existing(containerId);
    return hollowSession('this container is only simulated: nothing runs in it\n');
  }

  async attach(containerId: string): Promise<StreamSession> {
    return this.exec(containerId);
  }

  async portForward(): Promise<StreamSession> {
    throw new RuntimeCallError('other', 'this pod is only simulated: nothing listens in it');
  }

  async reopenLog(): Promise<void> {}

  async imageStatus(image: string): Promise<ImageInfo | undefined> {
    return { id: image, tags: [image], digests: [], sizeBytes: 0, uid: 65_534, username: '', pinned: false };
  }

  async pullImage(image: string): Promise<string> {
    return image;
  }

  async listImages(): Promise<ImageInfo[]> {
    return [];
  }

  async removeImage(): Promise<void> {}

  async imageFilesystem(): Promise<undefined> {
    return undefined;
  }

  async *events(signal: AbortSignal): AsyncIterable<RuntimeChange> {
    const queue: string[] = [];
    let wake: (() => void) | undefined;
    const listener = (podUid: string) => {
      queue.push(podUid);
      wake?.();
    };
    const onAbort = () => wake?.();
    this.listeners.add(listener);
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      while (!signal.aborted) {
        const podUid = queue.shift();
        if (podUid !== undefined) {
          yield { podUid };
          continue;
        }
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    } finally {
      this.listeners.delete(listener);
    }
  }

  async close(): Promise<void> {}

  /** Ends a running container as if its process had; for tests and demonstrations. */
  exit(containerId: string, exitCode: number): void {
    const container = this.containers.get(containerId);
    if (container?.state !== 'running') return;
    this.end(container, exitCode);
    for (const listener of this.listeners) listener(container.uid);
  }

  private end(container: HollowContainer, exitCode: number): void {
    if (container.state === 'exited') return;
    container.state = 'exited';
    container.exitCode = exitCode;
    container.reason = exitCode === 0 ? 'Completed' : 'Error';
    container.finishedAtMs = this.options.clock.nowMs();
  }

  private existing(containerId: string): HollowContainer {
    const container = this.containers.get(containerId);
    if (container === undefined) throw new RuntimeCallError('notFound', `no container ${containerId}`);
    return container;
  }

  private index(uid: string): Set<string> {
    let ids = this.byUid.get(uid);
    if (ids === undefined) {
      ids = new Set();
      this.byUid.set(uid, ids);
    }
    return ids;
  }

  private unindex(uid: string, id: string): void {
    const ids = this.byUid.get(uid);
    ids?.delete(id);
    if (ids?.size === 0) this.byUid.delete(uid);
  }

  private newId(): string {
    return (++this.serial).toString(16).padStart(64, '0');
  }

  /** Addresses go up through the node's range and start over; a hollow pod is never spoken to. */
  private nextAddress(): string {
    const [base = '', bits = '24'] = (this.options.podCidr() ?? unassignedRange).split('/');
    const size = 2 ** (32 - Number(bits));
    const offset = this.nextHost++;
    if (this.nextHost >= size - 1) this.nextHost = 2;
    const number = base.split('.').reduce((sum, part) => sum * 256 + Number(part), 0) + offset;
    return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.');
  }
}

/** Made-up addresses come from here until the node has a range of its own (a block set aside for documentation). */
const unassignedRange = '198.51.100.0/24';

/** The exit code of commands that are simulated rather than imagined to run for ever. */
function playedExitCode(command: readonly string[]): number | undefined {
  const line = command
    .join(' ')
    .replace(/^(\/bin\/)?(sh|bash) -c /, '')
    .trim();
  if (line === 'true') return 0;
  if (line === 'false') return 1;
  const exit = /^exit (\d+)$/.exec(line);
  return exit === null ? undefined : Number(exit[1]);
}

function hollowSession(text: string): StreamSession {
  return {
    write: async () => undefined,
    closeStdin: () => undefined,
    resize: () => undefined,
    output: (async function* (): AsyncIterable<StreamOutputItem> {
      yield { kind: 'stderr', data: Buffer.from(text) };
      yield { kind: 'exit', code: 1, error: '' };
    })(),
    close: () => undefined,
  };
}
