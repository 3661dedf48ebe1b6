declare module 'spdy-transport' {
  import type { Duplex } from 'node:stream';

  interface Stream extends Duplex {
    readonly headers: Readonly<Record<string, string>>;
    respond(status: number, headers: Record<string, string>): void;
  }

  interface Connection {
    start(version: number): void;
    on(event: 'stream', listener: (stream: Stream) => void): void;
    on(event: 'error' | 'close', listener: () => void): void;
  }

  const transport: {
    connection: { create(socket: Duplex, options: { protocol: 'spdy'; isServer: boolean }): Connection };
  };
  export default transport;
}
