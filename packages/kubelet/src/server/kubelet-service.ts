import type {
  AttachRequest,
  AttachResponse,
  ContainerLogsRequest,
  ContainerLogsResponse,
  DeepPartial,
  ExecRequest,
  ExecResponse,
  KubeletServiceImplementation,
  PortForwardRequest,
  PortForwardResponse,
  StreamInput,
  StreamOutput,
  StreamStart,
} from '@gantry/api/proto/gantry/kubelet/v1/kubelet';
import { newBadRequest, newInternalError, newNotFound, type StatusError } from '@gantry/machinery';
import type { Clock } from '@gantry/runtime';
import type { CallContext } from 'nice-grpc';
import { allContainers } from '../config/qos.ts';
import { readLog } from '../logs/log-reader.ts';
import { memoryOf } from '../pod/container-rules.ts';
import type { PodState } from '../pod/machine.ts';
import type { ContainerRuntime, ObservedContainer, StreamRequest, StreamSession } from '../runtime/contract.ts';

export interface KubeletServiceOptions {
  /** The pod of that name on this host. With `uid` (when not empty) it must be that very pod. */
  readonly findPod: (
    namespace: string,
    name: string,
    uid: string,
  ) => { state: PodState; runtime: ContainerRuntime } | undefined;
  readonly clock: Clock;
}

type Host = NonNullable<ReturnType<KubeletServiceOptions['findPod']>>;

/** What a host offers to the API server: logs, exec, attach and port-forward of its pods. */
export class KubeletService implements KubeletServiceImplementation {
  private readonly options: KubeletServiceOptions;

  constructor(options: KubeletServiceOptions) {
    this.options = options;
  }

  async *containerLogs(
    request: ContainerLogsRequest,
    context: CallContext,
  ): AsyncIterable<DeepPartial<ContainerLogsResponse>> {
    const found = this.pod(request.namespace, request.pod, request.uid);
    const name = this.containerName(found.state, request.container);
    if (found.runtime.simulated) throw newBadRequest(`container "${name}" is only simulated: it writes no log`);
    const { latest, previous } = memoryOf(found.state, name);
    const instance = request.previous
      ? (previous ?? (latest?.state === 'exited' ? latest : undefined))
      : latest?.state === 'created'
        ? previous
        : latest;
    if (instance === undefined || instance.logPath === '') throw noLogs(found.state, name, request.previous);
    const nowMs = this.options.clock.nowMs();
    const sinceMs =
      request.sinceTime !== ''
        ? Date.parse(request.sinceTime)
        : request.sinceSeconds === undefined
          ? undefined
          : nowMs - Number(request.sinceSeconds) * 1000;
    const ended = () => {
      const current = this.options.findPod(request.namespace, request.pod, request.uid);
      const seen = current === undefined ? undefined : memoryOf(current.state, name).latest;
      return seen?.id !== instance.id || seen.state !== 'running';
    };
    const options = {
      follow: request.follow && !request.previous,
      timestamps: request.timestamps,
      tailLines: request.tailLines === undefined ? undefined : Number(request.tailLines),
      limitBytes: request.limitBytes === undefined ? undefined : Number(request.limitBytes),
      sinceMs,
    };
    try {
      for await (const data of readLog(instance.logPath, options, this.options.clock, context.signal, ended))
        yield { data };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      throw noLogs(found.state, name, request.previous);
    }
  }

  async *exec(requests: AsyncIterable<ExecRequest>, context: CallContext): AsyncIterable<DeepPartial<ExecResponse>> {
    const open = async (start: StreamStart, host: Host, instance: ObservedContainer) => {
      if (start.command.length === 0) throw newBadRequest('a command is needed');
      return host.runtime.exec(instance.id, streamRequest(start));
    };
    for await (const output of this.stream(requests, context.signal, open)) yield { output };
  }

  async *attach(
    requests: AsyncIterable<AttachRequest>,
    context: CallContext,
  ): AsyncIterable<DeepPartial<AttachResponse>> {
    const open = (start: StreamStart, host: Host, instance: ObservedContainer) => {
      // The process has the terminal it was started with, whatever the client believes.
      const container = allContainers(host.state.pod).find((candidate) => candidate.name === instance.name);
      const tty = container?.tty ?? false;
      return host.runtime.attach(instance.id, {
        ...streamRequest(start),
        tty,
        stdin: start.stdin && (container?.stdin ?? false),
      });
    };
    for await (const output of this.stream(requests, context.signal, open)) yield { output };
  }

  async *portForward(
    requests: AsyncIterable<PortForwardRequest>,
    context: CallContext,
  ): AsyncIterable<DeepPartial<PortForwardResponse>> {
    const iterator = requests[Symbol.asyncIterator]();
    const first = await iterator.next();
    const start = first.done ? undefined : first.value.start;
    if (start === undefined) throw newBadRequest('the first message must say which port to forward');
    const host = this.pod(start.namespace, start.pod, start.uid);
    const sandbox = host.state.observed?.sandboxes[0];
    if (sandbox?.ready !== true) throw newBadRequest(`pod ${start.pod} is not running`);
    const session = await host.runtime.portForward(sandbox.id, start.port);
    context.signal.addEventListener('abort', () => session.close(), { once: true });
    void pumpInput(iterator, async (message) => {
      if (message.data !== undefined) await session.write(message.data);
    }).finally(() => session.closeStdin());
    for await (const item of session.output) {
      if (item.kind !== 'exit') yield { data: item.data };
      else if (item.error !== '') throw newInternalError(item.error);
    }
  }

  private async *stream(
    requests: AsyncIterable<{ input: StreamInput | undefined }>,
    signal: AbortSignal,
    open: (start: StreamStart, host: Host, instance: ObservedContainer) => Promise<StreamSession>,
  ): AsyncIterable<DeepPartial<StreamOutput>> {
    const iterator = requests[Symbol.asyncIterator]();
    const first = await iterator.next();
    const start = first.done ? undefined : first.value.input?.start;
    if (start === undefined) throw newBadRequest('the first message must say what to run');
    const host = this.pod(start.namespace, start.pod, start.uid);
    const name = this.containerName(host.state, start.container);
    const instance = memoryOf(host.state, name).latest;
    if (instance?.state !== 'running') throw newBadRequest(`container ${name} of pod ${start.pod} is not running`);
    const session = await open(start, host, instance);
    signal.addEventListener('abort', () => session.close(), { once: true });
    void pumpInput(iterator, async ({ input }) => {
      if (input?.stdin !== undefined) await session.write(input.stdin);
      else if (input?.stdinClosed) session.closeStdin();
      else if (input?.resize !== undefined) session.resize(input.resize.width, input.resize.height);
    }).finally(() => session.closeStdin());
    for await (const item of session.output) {
      if (item.kind === 'exit') yield { exit: { code: item.code, error: item.error } };
      else if (item.kind === 'stdout') yield { stdout: item.data };
      else yield { stderr: item.data };
    }
  }

  private pod(namespace: string, name: string, uid: string): Host {
    const found = this.options.findPod(namespace, name, uid);
    if (found === undefined) throw newNotFound('pods', name);
    return found;
  }

  private containerName(state: PodState, requested: string): string {
    const containers = allContainers(state.pod);
    const name = requested === '' ? state.pod.spec.containers?.[0]?.name : requested;
    if (name === undefined || !containers.some((container) => container.name === name)) {
      throw newBadRequest(`container ${requested} is not valid for pod ${state.pod.metadata.name}`);
    }
    return name;
  }
}

function streamRequest(start: StreamStart): StreamRequest {
  const { command, stdin, stdout, stderr, tty } = start;
  return { command, stdin, stdout, stderr: stderr && !tty, tty };
}

function noLogs(state: PodState, container: string, previous: boolean): StatusError {
  const pod = state.pod.metadata.name;
  if (previous) return newBadRequest(`previous terminated container "${container}" in pod "${pod}" not found`);
  const failure = state.failures[`ensureImage:${container}`] ?? state.failures[`startContainer:${container}`];
  const reason = failure?.reason ?? 'ContainerCreating';
  return newBadRequest(`container "${container}" in pod "${pod}" is waiting to start: ${reason}`);
}

/** Feeds a session from the client's messages until they end. Failures end the session from its other side. */
async function pumpInput<T>(iterator: AsyncIterator<T>, take: (message: T) => Promise<void>): Promise<void> {
  try {
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) await take(next.value);
  } catch {
    // The client has gone or the process stopped reading; the output side says how it ended.
  }
}
