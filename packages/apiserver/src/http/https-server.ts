/**
 * The REST listener: one TLS port for HTTP/2 and HTTP/1.1. TLS is terminated here and connections are handed to the
 * protocol's own server, because the combined server of node:http2 offers both only through its slow compatibility layer.
 */
import { createServer as createHttp1Server, type Server as Http1Server, type IncomingMessage } from 'node:http';
import {
  createServer as createHttp2Server,
  type Http2Server,
  type Http2Session,
  type IncomingHttpHeaders,
  type ServerHttp2Stream,
} from 'node:http2';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { createServer as createTlsServer, type TLSSocket, type Server as TlsServer } from 'node:tls';
import type { Clock, Logger, TlsMaterial } from '@gantry/runtime';
import type { ConnectionState, Exchange } from './exchange.ts';
import { Http1Exchange } from './http1-exchange.ts';
import { Http2Exchange, ignore } from './http2-exchange.ts';

export interface HttpsServerOptions {
  readonly tls: TlsMaterial;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly onExchange: (exchange: Exchange) => void;
  /** A connection that wants another protocol (SPDY, WebSocket). The handler owns the socket from here on. */
  readonly onUpgrade: (request: IncomingMessage, socket: Duplex, head: Buffer, connection: ConnectionState) => void;
}

/** Selectors travel in the URL, so it may be long; as long as Kubernetes allows. */
const MAX_HEADER_BYTES = 1 << 20;
/** Protocols a connection may be upgraded to. */
const UPGRADES = /^\s*(websocket|spdy\/3\.1)\b/i;
const MAX_CONCURRENT_STREAMS = 1_000;
/** Receive window of a request body: bodies are at most 3 MB. */
const INITIAL_WINDOW_BYTES = 1 << 20;
/** In megabytes. A list waiting for a slow client is held by the stream, not by this. */
const MAX_SESSION_MEMORY_MB = 1_000;
/** AES-128 first: as safe here, and a fifth cheaper per byte. */
const CIPHERS =
  'TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384';

export class HttpsServer {
  readonly #tlsServer: TlsServer;
  readonly #http1: Http1Server;
  readonly #http2: Http2Server;
  readonly #sockets = new Set<TLSSocket>();
  readonly #sessions = new Set<Http2Session>();
  readonly #states = new WeakMap<object, ConnectionState>();
  #closing = false;

  constructor(options: HttpsServerOptions) {
    const http1Options = {
      keepAliveTimeout: 120_000,
      requestTimeout: 0,
      maxHeaderSize: MAX_HEADER_BYTES,
      // An offer of a protocol not spoken here (h2c) is no reason not to answer in this one.
      shouldUpgradeCallback: (request: IncomingMessage) => UPGRADES.test(request.headers.upgrade ?? ''),
    };
    this.#http1 = createHttp1Server(http1Options, (request, response) => {
      options.onExchange(
        new Http1Exchange(request, response, this.#stateOf(request.socket as TLSSocket), options.clock),
      );
    });
    this.#http1.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      options.onUpgrade(request, socket, head, this.#stateOf(socket as TLSSocket));
    });
    this.#http1.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
      const tooLarge = error.code === 'HPE_HEADER_OVERFLOW';
      const line = tooLarge ? '431 Request Header Fields Too Large' : '400 Bad Request';
      if (socket.writable) socket.end(`HTTP/1.1 ${line}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
    });
    this.#http2 = createHttp2Server({
      settings: {
        maxConcurrentStreams: MAX_CONCURRENT_STREAMS,
        initialWindowSize: INITIAL_WINDOW_BYTES,
        maxHeaderListSize: MAX_HEADER_BYTES,
      },
      maxSessionMemory: MAX_SESSION_MEMORY_MB,
      // A client that restarts many watches at once resets many streams at once.
      streamResetBurst: 10_000,
      streamResetRate: 1_000,
    });
    this.#http2.on('sessionError', ignore);
    this.#tlsServer = createTlsServer(
      {
        ...options.tls.serverOptions(),
        ALPNProtocols: ['h2', 'http/1.1'],
        requestCert: true,
        rejectUnauthorized: false,
        minVersion: 'TLSv1.2',
        ciphers: CIPHERS,
        honorCipherOrder: true,
        noDelay: true,
      },
      (socket) => this.#accept(socket),
    );
    this.#tlsServer.on('tlsClientError', (error, socket) => {
      options.logger.debug({ error, peer: socket.remoteAddress }, 'TLS handshake failed');
    });
    options.tls.onChange(() => this.#tlsServer.setSecureContext(options.tls.serverOptions()));
    this.#http2.on('stream', (stream: ServerHttp2Stream, headers: IncomingHttpHeaders, flags: number) => {
      const state = this.#states.get(stream.session!)!;
      options.onExchange(new Http2Exchange(stream, headers, state, (flags & END_STREAM) !== 0, options.clock));
    });
  }

  #accept(socket: TLSSocket): void {
    if (this.#closing) {
      socket.destroy();
      return;
    }
    this.#sockets.add(socket);
    socket.on('error', ignore);
    socket.once('close', () => this.#sockets.delete(socket));
    if (socket.alpnProtocol === 'h2') {
      const state = this.#stateOf(socket);
      this.#http2.once('session', (session) => {
        this.#states.set(session, state);
        this.#sessions.add(session);
        session.once('close', () => this.#sessions.delete(session));
      });
      // Emits `session` synchronously, so the listener above belongs to this socket.
      this.#http2.emit('connection', socket);
    } else this.#http1.emit('connection', socket);
  }

  #stateOf(socket: TLSSocket): ConnectionState {
    let state = this.#states.get(socket);
    if (state === undefined) {
      state = {
        clientCertificate: socket.authorized ? socket.getPeerX509Certificate() : undefined,
        remoteAddress: socket.remoteAddress ?? '',
      };
      this.#states.set(socket, state);
    }
    return state;
  }

  /** Resolves with the port (0 takes a free one). Rejects with the system's error. */
  async listen(host: string, port: number): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.#tlsServer.once('error', reject);
      this.#tlsServer.listen(port, host, () => {
        this.#tlsServer.off('error', reject);
        resolve();
      });
    });
    return (this.#tlsServer.address() as AddressInfo).port;
  }

  /** No new connections or requests; those under way get `graceMs` to end, then everything is cut. */
  async close(graceMs: number, clock: Clock): Promise<void> {
    this.#closing = true;
    const closed = new Promise<void>((resolve) => this.#tlsServer.close(() => resolve()));
    for (const session of this.#sessions) session.close();
    this.#http1.closeIdleConnections();
    const cut = clock.after(graceMs, () => {
      for (const socket of this.#sockets) socket.destroy();
    });
    await closed;
    cut.cancel();
  }
}

/** HTTP/2 frame flag of a request without a body. */
const END_STREAM = 0x1;
