declare module 'spdy-transport' {
  import type { Duplex, Readable } from 'node:stream';

  export interface SendWindow {
    update(size: number, callback?: () => void): void;
  }

  export interface Stream extends Duplex {
    readonly headers: Readonly<Record<string, string>>;
    readonly _spdyState: { readonly window: { readonly send: SendWindow } };
    respond(status: number, headers: Record<string, string>): void;
  }

  type HeadersCallback = (error: Error | null, headers?: Record<string, string>) => void;

  export interface Connection {
    readonly _spdyState: {
      readonly parser: { parseKVs(body: unknown, callback: HeadersCallback): void };
      readonly window: { readonly send: SendWindow };
      /** What is on its way to the socket, through a pipe. */
      readonly framer: Readable;
    };
    start(version: number): void;
    on(event: 'stream', listener: (stream: Stream) => void): void;
    on(event: 'error' | 'close', listener: () => void): void;
  }

  const transport: {
    connection: { create(socket: Duplex, options: { protocol: 'spdy'; isServer: boolean }): Connection };
  };
  export default transport;
}
