import type { Duplex } from 'node:stream';
import type { StreamOutputItem, StreamRequest, StreamSession } from './contract.ts';
import { SpdyConnection } from './spdy-client.ts';

/** Newest version that runtimes serve over SPDY: the exit status is a Status object on the error stream. */
const remoteCommandProtocol = 'v4.channel.k8s.io';
const portForwardProtocol = 'portforward.k8s.io';

/**
 * Opens the streaming URL that CRI's Exec or Attach returned. SPDY rather than WebSocket, because only there a closed
 * stdin reaches the process while its output goes on.
 */
export async function openStreamSession(url: string, request: StreamRequest): Promise<StreamSession> {
  const connection = await SpdyConnection.open(url, remoteCommandProtocol);
  const open = (type: string) => connection.openStream({ streamtype: type });
  // The server waits for exactly these streams before it starts the command.
  const error = open('error');
  const stdin = request.stdin ? open('stdin') : undefined;
  const stdout = request.stdout ? open('stdout') : undefined;
  const stderr = request.stderr && !request.tty ? open('stderr') : undefined;
  const resize = request.tty ? open('resize') : undefined;
  const output = new OutputQueue();
  Promise.all([output.pump(stdout, 'stdout'), output.pump(stderr, 'stderr'), collect(error)]).then(
    ([, , status]) => output.finish(parseExitStatus(status)),
    (cause: unknown) => output.finish({ code: -1, error: cause instanceof Error ? cause.message : String(cause) }),
  );
  return {
    write: (data) => writeStream(stdin, data),
    closeStdin: () => stdin?.end(),
    resize: (width, height) => resize?.write(`${JSON.stringify({ Width: width, Height: height })}\n`),
    output: output.iterate(() => connection.destroy()),
    close: () => connection.destroy(),
  };
}

/** Opens one forwarded TCP connection through the URL that CRI's PortForward returned. */
export async function openPortForwardSession(url: string, port: number): Promise<StreamSession> {
  const connection = await SpdyConnection.open(url, portForwardProtocol);
  const headers = { port: String(port), requestid: '0' };
  const error = connection.openStream({ ...headers, streamtype: 'error' });
  const data = connection.openStream({ ...headers, streamtype: 'data' });
  error.end();
  const output = new OutputQueue();
  Promise.all([output.pump(data, 'stdout'), collect(error)]).then(
    ([, message]) => output.finish({ code: message === '' ? 0 : 1, error: message }),
    (cause: unknown) => output.finish({ code: 1, error: cause instanceof Error ? cause.message : String(cause) }),
  );
  return {
    write: (bytes) => writeStream(data, bytes),
    closeStdin: () => data.end(),
    resize: () => undefined,
    output: output.iterate(() => connection.destroy()),
    close: () => connection.destroy(),
  };
}

function writeStream(stream: Duplex | undefined, data: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    if (stream === undefined) resolve();
    else stream.write(data, (error) => (error ? reject(error) : resolve()));
  });
}

async function collect(stream: Duplex): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}

/** The error stream carries a Status: Success, or Failure with the exit code among the causes. Empty means cut off. */
function parseExitStatus(text: string): { code: number; error: string } {
  if (text === '') return { code: -1, error: 'the runtime closed the connection' };
  try {
    const status = JSON.parse(text) as {
      status?: string;
      message?: string;
      details?: { causes?: { reason?: string; message?: string }[] };
    };
    if (status.status === 'Success') return { code: 0, error: '' };
    const exit = status.details?.causes?.find((cause) => cause.reason === 'ExitCode');
    if (exit?.message !== undefined) return { code: Number(exit.message), error: '' };
    return { code: -1, error: status.message ?? text };
  } catch {
    return { code: -1, error: text };
  }
}

/** Joins several readable streams into one iteration, holding each of them back while the reader is busy. */
class OutputQueue {
  private readonly items: StreamOutputItem[] = [];
  private finished = false;
  private wakeReader: (() => void) | undefined;
  private wakeWriters: (() => void)[] = [];

  async pump(stream: Duplex | undefined, kind: 'stdout' | 'stderr'): Promise<void> {
    if (stream === undefined) return;
    for await (const chunk of stream) {
      if (this.finished) return;
      this.items.push({ kind, data: chunk as Buffer });
      this.wakeReader?.();
      if (this.items.length > 64) await new Promise<void>((resolve) => this.wakeWriters.push(resolve));
    }
  }

  finish(exit: { code: number; error: string }): void {
    if (this.finished) return;
    this.finished = true;
    this.items.push({ kind: 'exit', ...exit });
    this.wakeReader?.();
  }

  async *iterate(onDone: () => void): AsyncIterable<StreamOutputItem> {
    try {
      while (true) {
        const item = this.items.shift();
        if (item === undefined) {
          await new Promise<void>((resolve) => {
            this.wakeReader = resolve;
          });
          continue;
        }
        for (const wake of this.wakeWriters.splice(0)) wake();
        yield item;
        if (item.kind === 'exit') return;
      }
    } finally {
      onDone();
    }
  }
}
