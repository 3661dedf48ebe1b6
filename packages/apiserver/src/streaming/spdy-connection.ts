/** SPDY/3.1 on a connection that was upgraded, as kubectl speaks it for exec (before 1.31) and for port-forwarding. */
import type { Duplex } from 'node:stream';
import transport, { type Connection, type SendWindow, type Stream } from 'spdy-transport';

/** One stream a client opened. */
export interface SpdyStream extends Duplex {
  readonly headers: Readonly<Record<string, string>>;
}

/** Answers every stream and hands it on. The socket's end is the connection's. */
export function acceptSpdy(
  socket: Duplex,
  onStream: (stream: SpdyStream) => void,
  onClose: () => void,
): { close(): void } {
  const connection = transport.connection.create(socket, { protocol: 'spdy', isServer: true });
  acceptBareHeaders(connection);
  withoutFlowControl(connection._spdyState.window.send);
  connection.start(3.1);
  connection.on('stream', (stream: Stream) => {
    withoutFlowControl(stream._spdyState.window.send);
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

/** Kubernetes' clients open streams with nothing but their own headers; the library wants a method and a path. */
function acceptBareHeaders(connection: Connection): void {
  const { parser } = connection._spdyState;
  const parse = parser.parseKVs.bind(parser);
  parser.parseKVs = (body, callback) => {
    parse(body, (error, headers) => {
      if (headers !== undefined) {
        headers[':method'] ??= 'POST';
        headers[':path'] ??= '/';
      }
      callback(error, headers);
    });
  };
}

/** The same clients never send window updates: waiting for one would stall every session after 64 KiB. TCP paces them. */
function withoutFlowControl(window: SendWindow): void {
  const update = window.update.bind(window);
  window.update = (size, callback) => {
    if (size > 0) update(0, callback);
    else if (callback !== undefined) process.nextTick(callback);
  };
}
