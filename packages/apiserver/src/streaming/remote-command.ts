/** Exec and attach: the client's channels on one side, the kubelet's stream on the other. */
import type { ExecRequest, ExecResponse, StreamStart } from '@gantry/api/proto/gantry/kubelet/v1/kubelet';
import type { Status } from '@gantry/machinery';
import { fromGrpcError } from '@gantry/runtime';
import type { KubeletClient } from './kubelet-connections.ts';
import { SessionInput } from './session-input.ts';

/** The client's end, whichever protocol it speaks. */
export interface CommandChannels {
  /** Resolves when the client can take more. */
  stdout(data: Uint8Array): Promise<void>;
  stderr(data: Uint8Array): Promise<void>;
  /** Says how it ended and closes everything. */
  finish(status: Status): Promise<void>;
  /** Where input comes from; called once before anything is sent. */
  listen(input: CommandInput): void;
}

export interface CommandInput {
  stdin(data: Uint8Array): void;
  stdinClosed(): void;
  resize(width: number, height: number): void;
  /** The client has gone. */
  gone(): void;
}

/** Runs until the command ends or the client goes. Never rejects. */
export async function runCommand(
  client: KubeletClient,
  kind: 'exec' | 'attach',
  start: StreamStart,
  channels: CommandChannels,
): Promise<void> {
  const input = new SessionInput<ExecRequest>();
  const gone = new AbortController();
  input.push({ input: { start } } as ExecRequest);
  channels.listen({
    stdin: (data) => input.push({ input: { stdin: data } } as ExecRequest),
    stdinClosed: () => input.push({ input: { stdinClosed: true } } as ExecRequest),
    resize: (width, height) => input.push({ input: { resize: { width, height } } } as ExecRequest),
    gone: () => {
      input.end();
      gone.abort();
    },
  });
  let status: Status = succeeded();
  try {
    const output: AsyncIterable<ExecResponse> =
      kind === 'exec' ? client.exec(input, { signal: gone.signal }) : client.attach(input, { signal: gone.signal });
    for await (const { output: part } of output) {
      if (part?.stdout !== undefined && part.stdout.length > 0) await channels.stdout(part.stdout);
      if (part?.stderr !== undefined && part.stderr.length > 0) await channels.stderr(part.stderr);
      if (part?.exit !== undefined) status = exitStatus(part.exit.code, part.exit.error);
    }
  } catch (error) {
    status = fromGrpcError(error).status;
  }
  input.end();
  await channels.finish(status).catch(() => {});
}

function succeeded(): Status {
  return { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success', code: 0 };
}

/** What clients are told about how a command ended. */
export function exitStatus(code: number, error: string): Status {
  if (code === 0 && error === '') return succeeded();
  const failed = { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure' } as const;
  // Without an exit code of its own (it could not be started, the runtime went away) the command did not end: it failed to run.
  if (code <= 0) {
    const message = `Internal error occurred: error executing command in container: ${error}`;
    return { ...failed, message, reason: 'InternalError', details: { causes: [{ message: error }] }, code: 500 };
  }
  return {
    ...failed,
    message: error === '' ? `command terminated with non-zero exit code: exit status ${code}` : error,
    // Clients take the exit code of the command from this cause.
    reason: 'NonZeroExitCode' as Status['reason'],
    details: { causes: [{ reason: 'ExitCode', message: String(code) }] },
    code: 500,
  };
}

/** The status as it goes over the error channel. */
export function statusBytes(status: Status): Buffer {
  const { code, ...rest } = status;
  return Buffer.from(JSON.stringify(code === 0 ? { metadata: {}, status: 'Success' } : { ...rest, code }));
}
