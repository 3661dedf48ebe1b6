/** Exec and attach over SPDY: one stream per channel, named by its `streamtype` header. */
import type { Duplex } from 'node:stream';
import type { Status } from '@gantry/machinery';
import { type CommandChannels, type CommandInput, statusBytes } from './remote-command.ts';
import { acceptSpdy, type SpdyServerConnection, type SpdyStream } from './spdy-connection.ts';
import { readResize } from './websocket-channels.ts';

export const COMMAND_PROTOCOLS = ['v4.channel.k8s.io', 'v3.channel.k8s.io', 'v2.channel.k8s.io'];

export class SpdyChannels implements CommandChannels {
  readonly #streams = new Map<string, SpdyStream>();
  readonly #expected: ReadonlySet<string>;
  readonly #ready = Promise.withResolvers<void>();
  readonly #connection: SpdyServerConnection;
  #input: CommandInput | undefined;
  #gone = false;

  /** `expected` are the streams the client said it would open. */
  constructor(socket: Duplex, expected: readonly string[]) {
    this.#expected = new Set(expected);
    this.#ready.promise.catch(() => {});
    this.#connection = acceptSpdy(
      socket,
      (stream) => this.#accept(stream),
      () => {
        this.#gone = true;
        this.#ready.resolve();
        this.#input?.gone();
      },
    );
  }

  /** Resolves when the client has opened all its streams, or has gone. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  #accept(stream: SpdyStream): void {
    const type = stream.headers.streamtype ?? '';
    this.#streams.set(type, stream);
    if ([...this.#expected].every((each) => this.#streams.has(each))) this.#ready.resolve();
  }

  listen(input: CommandInput): void {
    this.#input = input;
    if (this.#gone) input.gone();
    const stdin = this.#streams.get('stdin');
    stdin?.on('data', (data: Buffer) => input.stdin(data));
    stdin?.on('end', () => input.stdinClosed());
    this.#streams.get('resize')?.on('data', (data: Buffer) => readResize(data, input));
    for (const type of ['stdout', 'stderr', 'error']) this.#streams.get(type)?.resume();
  }

  stdout(data: Uint8Array): Promise<void> {
    return this.#write('stdout', data);
  }

  stderr(data: Uint8Array): Promise<void> {
    return this.#write('stderr', data);
  }

  async finish(status: Status): Promise<void> {
    await this.#write('error', statusBytes(status));
    await Promise.all(
      [...this.#streams.values()].map(
        (stream) => new Promise<void>((resolve) => (stream.destroyed ? resolve() : stream.end(() => resolve()))),
      ),
    );
    this.#connection.close();
  }

  #write(type: string, data: Uint8Array): Promise<void> {
    const stream = this.#streams.get(type);
    if (stream === undefined || stream.destroyed || this.#gone) return Promise.resolve();
    return new Promise<void>((resolve) => {
      stream.write(data, () => resolve());
    }).then(() => this.#connection.flushed());
  }
}
