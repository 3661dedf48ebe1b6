import type { ContainerConfig, DeepPartial, PodSandboxConfig } from '@gantry/api/proto/runtime/v1/api';

/**
 * What the kubelet needs from something that runs pods. It is the Container Runtime Interface with the kubelet's own view of what
 * is there ({@link ObservedPod}) instead of raw listings. Two implementations: {@link CriRuntime} over gRPC and
 * {@link HollowRuntime} in memory; `testing/runtime-behaviour.ts` states what both promise.
 *
 * Every call may reject with a {@link RuntimeCallError}. Stop and remove calls are idempotent: what is already gone is
 * a success. No call is retried here; the pod machine decides.
 */
export interface ContainerRuntime {
  /** Containers are only pretended: there are no processes and no logs. */
  readonly simulated: boolean;
  version(): Promise<RuntimeVersion>;
  status(): Promise<RuntimeReadiness>;
  /** Creates the sandbox, its network included, and returns its id. */
  runSandbox(config: SandboxConfig): Promise<string>;
  /** Kills what still runs in the sandbox and releases its address. */
  stopSandbox(sandboxId: string): Promise<void>;
  removeSandbox(sandboxId: string): Promise<void>;
  createContainer(sandboxId: string, config: ContainerSpec, sandbox: SandboxConfig): Promise<string>;
  startContainer(containerId: string): Promise<void>;
  /** Sends the stop signal, waits up to `graceSeconds`, then kills. Resolves once the container has exited. */
  stopContainer(containerId: string, graceSeconds: number): Promise<void>;
  removeContainer(containerId: string): Promise<void>;
  /** Everything that exists for one pod; a pod without a trace gives no sandboxes and no containers. */
  observePod(podUid: string): Promise<ObservedPod>;
  /** All pods that have a sandbox or a container labelled as the kubelet's. */
  listPods(): Promise<ObservedPod[]>;
  /** Runs a command to its end. `timeoutSeconds` 0 means no limit; a timeout rejects with code `deadline`. */
  execSync(containerId: string, command: readonly string[], timeoutSeconds: number): Promise<ExecResult>;
  /** Opens an interactive command. */
  exec(containerId: string, request: StreamRequest): Promise<StreamSession>;
  /** Joins the streams of the main process. */
  attach(containerId: string, request: StreamRequest): Promise<StreamSession>;
  /** Opens one TCP connection to localhost:`port` inside the sandbox. */
  portForward(sandboxId: string, port: number): Promise<StreamSession>;
  /** Makes the runtime write to a fresh log file after the old one was moved away. */
  reopenLog(containerId: string): Promise<void>;
  /** Undefined when the image is not on this host. */
  imageStatus(image: string): Promise<ImageInfo | undefined>;
  /** Resolves with the image's id. */
  pullImage(image: string, credentials: RegistryCredentials | undefined): Promise<string>;
  listImages(): Promise<ImageInfo[]>;
  removeImage(imageId: string): Promise<void>;
  /** Bytes used by images, with the directory they lie in. */
  imageFilesystem(): Promise<{ usedBytes: number; mountpoint: string } | undefined>;
  /**
   * Uids of pods in which something may have changed, until `signal` aborts. At least once per change while connected; a lost
   * connection ends the iteration, and the caller relists. Undefined when this runtime has no event stream.
   */
  events(signal: AbortSignal): AsyncIterable<RuntimeChange> | undefined;
  close(): Promise<void>;
}

export type SandboxConfig = DeepPartial<PodSandboxConfig>;
export type ContainerSpec = DeepPartial<ContainerConfig>;

export interface RuntimeVersion {
  readonly name: string;
  readonly version: string;
}

export interface RuntimeReadiness {
  readonly runtimeReady: boolean;
  readonly networkReady: boolean;
  /** Why one of them is false. */
  readonly message: string;
}

export interface ExecResult {
  readonly exitCode: number;
  readonly stdout: Uint8Array;
  readonly stderr: Uint8Array;
}

export interface StreamRequest {
  readonly command: readonly string[];
  readonly stdin: boolean;
  readonly stdout: boolean;
  readonly stderr: boolean;
  readonly tty: boolean;
}

/** The output side of an interactive stream. `exit` is always the last item. */
export type StreamOutputItem =
  | { readonly kind: 'stdout' | 'stderr'; readonly data: Buffer }
  | { readonly kind: 'exit'; readonly code: number; readonly error: string };

export interface StreamSession {
  /** Resolves when the far side has taken the bytes. */
  write(data: Uint8Array): Promise<void>;
  closeStdin(): void;
  resize(width: number, height: number): void;
  readonly output: AsyncIterable<StreamOutputItem>;
  /** Ends the session at once. */
  close(): void;
}

export interface RegistryCredentials {
  readonly username: string;
  readonly password: string;
  readonly auth: string;
  readonly serverAddress: string;
  readonly identityToken: string;
  readonly registryToken: string;
}

export interface ImageInfo {
  readonly id: string;
  readonly tags: readonly string[];
  readonly digests: readonly string[];
  readonly sizeBytes: number;
  /** Numeric user the image asks for, when it states one. */
  readonly uid: number | undefined;
  /** User name the image asks for, when it is not numeric. */
  readonly username: string;
  /** True when the runtime itself needs it (the pause image). */
  readonly pinned: boolean;
}

export interface RuntimeChange {
  /** Undefined: anything may have changed. */
  readonly podUid: string | undefined;
}

/** One pod as the runtime knows it. */
export interface ObservedPod {
  readonly uid: string;
  readonly name: string;
  readonly namespace: string;
  /** Newest first. */
  readonly sandboxes: readonly ObservedSandbox[];
  /** Newest first. */
  readonly containers: readonly ObservedContainer[];
}

export interface ObservedSandbox {
  readonly id: string;
  readonly attempt: number;
  readonly ready: boolean;
  readonly createdAtMs: number;
  /** Primary first; empty for a host-network sandbox. */
  readonly ips: readonly string[];
}

export interface ObservedContainer {
  readonly id: string;
  readonly name: string;
  readonly sandboxId: string;
  readonly state: 'created' | 'running' | 'exited' | 'unknown';
  readonly createdAtMs: number;
  /** 0 when it never started. */
  readonly startedAtMs: number;
  /** 0 while it runs. */
  readonly finishedAtMs: number;
  readonly exitCode: number;
  /** The runtime's word: `Completed`, `Error`, `OOMKilled`, `StartError`. */
  readonly reason: string;
  readonly message: string;
  readonly image: string;
  readonly imageId: string;
  /** From the kubelet's own annotations. */
  readonly restartCount: number;
  readonly specHash: string;
  readonly logPath: string;
}

/** Why a runtime call failed. `code` is what callers branch on. */
export class RuntimeCallError extends Error {
  override readonly name = 'RuntimeCallError';
  readonly code: 'notFound' | 'deadline' | 'unavailable' | 'other';

  constructor(code: RuntimeCallError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
