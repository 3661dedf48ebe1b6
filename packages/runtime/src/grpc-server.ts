/**
 * A gRPC server with health, reflection, metrics, Status errors and (m)TLS. Typed services are nice-grpc implementations;
 * raw services hand serialized bytes straight through. TLS is terminated here, not in grpc-js, so that certificates reload
 * without a restart and every call can be traced to a verified client certificate.
 */
import type { X509Certificate } from 'node:crypto';
import { createServer as createTcpServer, type Server as NetServer, type Socket } from 'node:net';
import { createServer as createTlsServer, type TLSSocket, type Server as TlsServer } from 'node:tls';
import {
  type ConnectionInjector,
  Server,
  ServerCredentials,
  type ServiceDefinition,
  type UntypedServiceImplementation,
} from '@grpc/grpc-js';
import { type CompatServiceDefinition, composeServerMiddleware, type ServerMiddleware } from 'nice-grpc';
import type { Clock } from './clock.ts';
import { FLOW_CONTROL_WINDOW_BYTES, MAX_MESSAGE_BYTES } from './grpc-channel.ts';
import { bindService, serviceOfPath } from './grpc-handlers.ts';
import { GrpcHealth } from './grpc-health.ts';
import { metricsMiddleware, statusMiddleware } from './grpc-middleware.ts';
import type { Logger } from './logger.ts';
import type { MetricsRegistry } from './metrics.ts';
import type { TlsMaterial } from './tls-material.ts';

export type ClientCertificates =
  /** A verified client certificate is demanded in the handshake. */
  | 'require'
  /** Asked for; a connection may come without (and show a token), but one that does not verify is dropped. */
  | 'request'
  | 'none';

export interface GrpcServerOptions {
  readonly logger: Logger;
  readonly clock: Clock;
  readonly metrics?: MetricsRegistry | undefined;
  /** Certificate, key and, for client certificates, the authority. Absent: plain text, for loopback, sockets and tests. */
  readonly tls?: TlsMaterial | undefined;
  /** Default: `require` when the TLS material has an authority, else `none`. */
  readonly clientCertificates?: ClientCertificates | undefined;
  /** Middleware of all typed services, outermost first, inside error mapping and metrics. */
  readonly middleware?: readonly ServerMiddleware[] | undefined;
  /** A serialized google.protobuf.FileDescriptorSet; turns server reflection on. Called at most once, on first use. */
  readonly descriptors?: (() => Uint8Array | Promise<Uint8Array>) | undefined;
  readonly maxConcurrentStreams?: number | undefined;
  /** Largest message taken, in bytes; larger ones are refused with RESOURCE_EXHAUSTED before they are read whole. */
  readonly maxReceiveBytes?: number | undefined;
}

/** Added before {@link GrpcServer.listen}; serves until {@link GrpcServer.stop}. */
export class GrpcServer {
  readonly health: GrpcHealth = new GrpcHealth();
  readonly #options: GrpcServerOptions;
  readonly #server: Server;
  readonly #middleware: ServerMiddleware;
  readonly #serviceNames: string[] = [];
  readonly #listeners: (NetServer | TlsServer)[] = [];
  readonly #sockets = new Set<Socket>();
  /** Client certificate of each open connection, by the peer address that calls report. */
  readonly #certificates = new Map<string, X509Certificate>();
  #injector: ConnectionInjector | undefined;
  #port = 0;

  constructor(options: GrpcServerOptions) {
    this.#options = options;
    this.#server = new Server({
      'grpc.max_receive_message_length': options.maxReceiveBytes ?? MAX_MESSAGE_BYTES,
      'grpc.max_send_message_length': MAX_MESSAGE_BYTES,
      'grpc.keepalive_time_ms': 30_000,
      'grpc.keepalive_timeout_ms': 10_000,
      'grpc.enable_channelz': 0,
      'grpc-node.flow_control_window': FLOW_CONTROL_WINDOW_BYTES,
      'grpc-node.max_session_memory': Number.MAX_SAFE_INTEGER,
      ...(options.maxConcurrentStreams === undefined
        ? {}
        : { 'grpc.max_concurrent_streams': options.maxConcurrentStreams }),
    });
    const chain: ServerMiddleware[] = [
      ...(options.metrics === undefined ? [] : [metricsMiddleware(options.metrics, options.clock)]),
      statusMiddleware(options.logger),
      ...(options.middleware ?? []),
    ];
    this.#middleware = chain.reduce((outer, inner) => composeServerMiddleware(outer, inner));
    this.#addTyped(this.health.definition, this.health.implementation);
  }

  /** Adds a typed service: a ts-proto generic definition and its nice-grpc implementation. Throws for a missing method. */
  addService(definition: CompatServiceDefinition, implementation: object): void {
    this.#serviceNames.push(this.#addTyped(definition, implementation));
  }

  /**
   * Adds a service in grpc-js' own terms, for handlers that pass bytes through (serializers that return the Buffer they
   * are given). No middleware: the handlers authenticate, map errors (see `toGrpcStatus`) and count for themselves.
   */
  addRawService(definition: ServiceDefinition, handlers: UntypedServiceImplementation): void {
    this.#server.addService(definition, handlers);
    const first = Object.values(definition)[0];
    if (first !== undefined) {
      this.#serviceNames.push(serviceOfPath(first.path));
    }
  }

  #addTyped(definition: CompatServiceDefinition, implementation: object): string {
    const bound = bindService(definition, implementation, this.#middleware);
    this.#server.addService(bound.definition as ServiceDefinition, bound.handlers);
    return bound.name;
  }

  /** Full names of the added services, for reflection and discovery. */
  get serviceNames(): readonly string[] {
    return this.#serviceNames;
  }

  /**
   * The verified client certificate of the connection a call came over; `peer` is `call.getPeer()` or `context.peer`.
   * Undefined for plain text and for clients that sent none.
   */
  peerCertificate(peer: string): X509Certificate | undefined {
    return this.#certificates.get(peer);
  }

  /** Starts to serve on `host:port` (port 0: a free one); resolves with the port. May be called for several addresses. */
  async listen(host: string, port: number): Promise<number> {
    await this.#addReflection();
    const injector = this.#inject();
    const listener =
      this.#options.tls === undefined ? this.#plain(injector) : this.#secure(injector, this.#options.tls);
    await new Promise<void>((resolve, reject) => {
      listener.once('error', reject);
      listener.listen(port, host, () => {
        listener.off('error', reject);
        resolve();
      });
    });
    return this.#started(listener);
  }

  /** Serves in plain text on a unix socket; access is the file's permissions. */
  async listenOnSocket(path: string): Promise<void> {
    await this.#addReflection();
    const listener = this.#plain(this.#inject());
    await new Promise<void>((resolve, reject) => {
      listener.once('error', reject);
      listener.listen(path, () => resolve());
    });
    this.#started(listener);
  }

  #started(listener: NetServer): number {
    listener.on('error', (error) => this.#options.logger.error({ error }, 'gRPC listener failed'));
    this.#listeners.push(listener);
    this.health.setServing(true);
    const address = listener.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    this.#port ||= port;
    return port;
  }

  /** Port of the first address listened on; 0 before, and for unix sockets. */
  get port(): number {
    return this.#port;
  }

  #inject(): ConnectionInjector {
    this.#injector ??= this.#server.createConnectionInjector(ServerCredentials.createInsecure());
    return this.#injector;
  }

  #plain(injector: ConnectionInjector): NetServer {
    return createTcpServer({ noDelay: true }, (socket) => {
      this.#track(socket);
      injector.injectConnection(socket);
    });
  }

  #secure(injector: ConnectionInjector, tls: TlsMaterial): TlsServer {
    const mode = this.#options.clientCertificates ?? (tls.pem.ca === undefined ? 'none' : 'require');
    const server = createTlsServer(
      {
        ...tls.serverOptions(),
        ALPNProtocols: ['h2'],
        requestCert: mode !== 'none',
        rejectUnauthorized: mode === 'require',
        noDelay: true,
      },
      (socket) => this.#accept(socket, injector, mode),
    );
    server.on('tlsClientError', (error, socket) => {
      this.#options.logger.debug({ error, peer: socket.remoteAddress }, 'TLS handshake failed');
    });
    tls.onChange(() => server.setSecureContext(tls.serverOptions()));
    return server;
  }

  #accept(socket: TLSSocket, injector: ConnectionInjector, mode: ClientCertificates): void {
    const certificate = mode === 'none' ? undefined : socket.getPeerX509Certificate();
    const peer = `${socket.remoteAddress}:${socket.remotePort}`;
    if (certificate !== undefined && !socket.authorized) {
      this.#options.logger.warn({ peer, reason: socket.authorizationError }, 'dropped a client: certificate not valid');
      socket.destroy();
      return;
    }
    // Two connections from one remote address and port to different local addresses would share an identity.
    if (this.#certificates.has(peer)) {
      socket.destroy();
      return;
    }
    this.#track(socket);
    if (certificate !== undefined) {
      this.#certificates.set(peer, certificate);
      socket.once('close', () => this.#certificates.delete(peer));
    }
    injector.injectConnection(socket);
  }

  #track(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => this.#sockets.delete(socket));
  }

  async #addReflection(): Promise<void> {
    const descriptors = this.#options.descriptors;
    if (descriptors === undefined || this.#listeners.length > 0) {
      return;
    }
    const { createReflection } = await import('./grpc-reflection.ts');
    const { definition, implementation } = await createReflection(descriptors, () => this.#serviceNames);
    this.#addTyped(definition, implementation);
  }

  /**
   * Stops: health says NOT_SERVING, no new connections, running calls get `graceMs` to end, then everything is cut.
   * Idempotent.
   */
  async stop(graceMs = 3_000): Promise<void> {
    this.health.setServing(false);
    const closed = this.#listeners
      .splice(0)
      .map((listener) => new Promise<void>((done) => listener.close(() => done())));
    const gracefully = new Promise<void>((resolve) => this.#server.tryShutdown(() => resolve()));
    const cut = new AbortController();
    await Promise.race([gracefully, this.#options.clock.sleep(graceMs, cut.signal).catch(() => {})]);
    cut.abort();
    this.#server.forceShutdown();
    for (const socket of this.#sockets) {
      socket.destroy();
    }
    await Promise.all(closed);
  }
}
