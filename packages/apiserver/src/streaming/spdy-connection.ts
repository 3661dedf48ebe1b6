/** SPDY/3.1 on a connection that was upgraded, as clients up to kubectl 1.30 speak it. */
import type { Duplex } from 'node:stream';
import transport from 'spdy-transport';

/** One stream a client opened. */
export interface SpdyStream extends Duplex {
  readonly headers: Readonly<Record<string, string>>;
}

/** Answers every stream and hands it on. The socket's end is the connection's. */
export function acceptSpdy(socket: Duplex, onStream: (stream: SpdyStream) => void, onClose: () => void): { close(): void } {
  const connection = transport.connection.create(socket, { protocol: 'spdy', isServer: true });
  connection.start(3.1);
  connection.on('stream', (stream: TransportStream) => {
    stream.on('error', () => {});
    stream.respond(200, {});
    onStream(stream);
  });
  let closed = false;
  const close = () => {
    if (closed) return;
    closed = true;
    onClose();
  };
  connection.on('error', close);
  connection.on('close', close);
  socket.on('close', close);
  return { close: () => socket.end() };
}

interface TransportStream extends SpdyStream {
  respond(status: number, headers: Record<string, string>): void;
}
