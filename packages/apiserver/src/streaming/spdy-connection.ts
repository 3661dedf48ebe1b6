/** SPDY/3.1 on a connection that was upgraded, as kubectl speaks it for exec (before 1.31) and for port-forwarding. */
import type { Duplex } from 'node:stream';
import transport, { type Connection, type SendWindow, type Stream } from 'spdy-transport';

/** One stream a client opened. */
export interface SpdyStream extends Duplex {
  readonly headers: Readonly<Record<string, string>>;
}

export interface SpdyServerConnection {
  /**
   * Resolves when everything written so far was handed to the socket, or the connection is gone. A stream's own write
   * callback comes as soon as a frame is queued, however far behind the client is.
   */
  flushed(): Promise<void>;
  /** Ends the connection after what was written. */
  close(): void;
}

/** Answers every stream and hands it on. The socket's end is the connection's. */
export function acceptSpdy(
  socket: Duplex,
  onStream: (stream: SpdyStream) => void,
  onClose: () => void,
): SpdyServerConnection {
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
  const { framer } = connection._spdyState;
  let closed = false;
  const waiting: (() => void)[] = [];
  const wake = () => {
    if (!closed && framer.readableLength > 0) return;
    for (const resolve of waiting.splice(0)) resolve();
  };
  framer.on('data', wake);
  const flushed = () => {
    if (closed || framer.readableLength === 0) return Promise.resolve();
    return new Promise<void>((resolve) => waiting.push(resolve));
  };
  const close = () => {
    if (closed) return;
    closed = true;
    wake();
    onClose();
  };
  connection.on('error', close);
  connection.on('close', close);
  socket.on('close', close);
  return { flushed, close: () => void flushed().then(() => socket.end()) };
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
