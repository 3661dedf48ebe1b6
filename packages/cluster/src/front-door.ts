/**
 * The machine's own way to the control plane: one TCP port on loopback that leads to a healthy API server. TLS passes
 * through untouched, so clients still see the API server's certificate and present their own.
 */
import { createServer, connect as netConnect, type Server, type Socket } from 'node:net';
import { connect as tlsConnect } from 'node:tls';
import type { Clock, Logger, Timer } from '@gantry/runtime';

export interface Backend {
  readonly address: string;
  readonly port: number;
}

export interface FrontDoorOptions {
  readonly port: number;
  readonly backends: readonly Backend[];
  readonly clock: Clock;
  readonly logger: Logger;
  /** Asks a backend whether it is ready; default {@link askReadyz}. */
  readonly isReady?: (backend: Backend, clock: Clock) => Promise<boolean>;
}

const CHECK_PERIOD_MS = 2_000;
const CHECK_TIMEOUT_MS = 1_500;
const CONNECT_TIMEOUT_MS = 1_000;

/** Connections go to backends in turn, healthy ones first; a connection that cannot be made tries the next. */
export class FrontDoor {
  readonly #options: FrontDoorOptions;
  readonly #server: Server;
  readonly #healthy: boolean[];
  readonly #open = new Map<Socket, Socket>();
  #next = 0;
  #timer: Timer | undefined;

  constructor(options: FrontDoorOptions) {
    this.#options = options;
    this.#healthy = options.backends.map(() => true);
    this.#server = createServer({ allowHalfOpen: true }, (client) => this.#serve(client));
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(this.#options.port, '127.0.0.1', resolve);
    });
    this.#timer = this.#options.clock.every(CHECK_PERIOD_MS, () => this.#checkAll());
    this.#checkAll();
  }

  async stop(): Promise<void> {
    this.#timer?.cancel();
    for (const [client, upstream] of this.#open) {
      client.destroy();
      upstream.destroy();
    }
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  /** Backends in the order a new connection tries them. */
  #order(): number[] {
    const count = this.#options.backends.length;
    const turn = this.#next++ % count;
    const rotated = Array.from({ length: count }, (_, offset) => (turn + offset) % count);
    return [...rotated.filter((index) => this.#healthy[index]), ...rotated.filter((index) => !this.#healthy[index])];
  }

  #serve(client: Socket): void {
    client.on('error', () => client.destroy());
    client.pause();
    this.#connect(client, this.#order());
  }

  #connect(client: Socket, order: readonly number[]): void {
    const [index, ...rest] = order;
    const backend = index === undefined ? undefined : this.#options.backends[index];
    if (index === undefined || !backend || client.destroyed) {
      client.destroy();
      return;
    }
    const upstream = netConnect({ host: backend.address, port: backend.port, allowHalfOpen: true, noDelay: true });
    const giveUp = this.#options.clock.after(CONNECT_TIMEOUT_MS, () => upstream.destroy(new Error('connect timeout')));
    const onFailure = () => {
      giveUp.cancel();
      this.#healthy[index] = false;
      this.#connect(client, rest);
    };
    upstream.once('error', onFailure);
    upstream.once('connect', () => {
      giveUp.cancel();
      upstream.off('error', onFailure);
      client.setNoDelay(true);
      this.#open.set(client, upstream);
      const abort = () => {
        client.destroy();
        upstream.destroy();
      };
      client.on('error', abort);
      client.on('close', () => {
        this.#open.delete(client);
        upstream.destroy();
      });
      upstream.on('error', abort);
      // After an orderly end the client still has to read what was piped to it.
      upstream.on('close', () => client.end());
      client.pipe(upstream);
      upstream.pipe(client);
    });
  }

  #checkAll(): void {
    for (const [index, backend] of this.#options.backends.entries()) void this.#check(index, backend);
  }

  async #check(index: number, backend: Backend): Promise<void> {
    const healthy = await (this.#options.isReady ?? askReadyz)(backend, this.#options.clock);
    if (this.#healthy[index] === healthy) return;
    this.#healthy[index] = healthy;
    this.#options.logger.info({ backend: backend.address, healthy }, 'API server health changed');
    // A server that hangs keeps its connections open; cutting them sends clients to a healthy one.
    if (!healthy) this.#cut(backend);
  }

  #cut(backend: Backend): void {
    for (const [client, upstream] of this.#open) {
      if (upstream.remoteAddress === backend.address && upstream.remotePort === backend.port) {
        client.destroy();
        upstream.destroy();
      }
    }
  }
}

/** GET /readyz, which every API server answers to anyone. Never rejects. */
function askReadyz(backend: Backend, clock: Clock): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = tlsConnect({ host: backend.address, port: backend.port, rejectUnauthorized: false });
    const finish = (ready: boolean) => {
      giveUp.cancel();
      socket.destroy();
      resolve(ready);
    };
    const giveUp = clock.after(CHECK_TIMEOUT_MS, () => finish(false));
    socket.once('error', () => finish(false));
    socket.once('close', () => finish(false));
    socket.once('data', (data) => finish(data.toString('latin1').startsWith('HTTP/1.1 200')));
    socket.once('secureConnect', () => {
      socket.write('GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
    });
  });
}
