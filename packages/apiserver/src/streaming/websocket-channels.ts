/** Exec and attach over WebSocket: each binary message begins with the number of its channel. */
import type { Status } from '@gantry/machinery';
import type { WebSocket } from 'ws';
import { type CommandChannels, type CommandInput, statusBytes } from './remote-command.ts';

/** Best first. Version 5 adds a way to close stdin. */
export const COMMAND_SUBPROTOCOLS = ['v5.channel.k8s.io', 'v4.channel.k8s.io', 'channel.k8s.io'];

const STDIN = 0;
const STDOUT = 1;
const STDERR = 2;
const ERROR = 3;
const RESIZE = 4;
const CLOSE = 255;

export class WebSocketChannels implements CommandChannels {
  readonly #socket: WebSocket;

  constructor(socket: WebSocket) {
    this.#socket = socket;
  }

  listen(input: CommandInput): void {
    this.#socket.on('message', (message: Buffer) => {
      const data = Buffer.isBuffer(message) ? message : Buffer.from(message as unknown as ArrayBuffer);
      const content = data.subarray(1);
      switch (data[0]) {
        case STDIN:
          if (content.length > 0) input.stdin(content);
          break;
        case RESIZE:
          readResize(content, input);
          break;
        case CLOSE:
          if (content[0] === STDIN) input.stdinClosed();
          break;
      }
    });
    this.#socket.on('close', () => input.gone());
    this.#socket.on('error', () => input.gone());
  }

  stdout(data: Uint8Array): Promise<void> {
    return this.#send(STDOUT, data);
  }

  stderr(data: Uint8Array): Promise<void> {
    return this.#send(STDERR, data);
  }

  async finish(status: Status): Promise<void> {
    await this.#send(ERROR, statusBytes(status));
    this.#socket.close(1000);
  }

  #send(channel: number, data: Uint8Array): Promise<void> {
    return new Promise((resolve) => {
      if (this.#socket.readyState !== this.#socket.OPEN) resolve();
      else this.#socket.send(Buffer.concat([Buffer.of(channel), data]), { binary: true }, () => resolve());
    });
  }
}

export function readResize(content: Uint8Array, input: CommandInput): void {
  try {
    const { Width = 0, Height = 0 } = JSON.parse(Buffer.from(content).toString('utf8')) as {
      Width?: number;
      Height?: number;
    };
    if (Width > 0 && Height > 0) input.resize(Width, Height);
  } catch {
    // A malformed size is no reason to end a session.
  }
}
