/**
 * Which API server to talk to. One is preferred at a time, so that a client's watches and writes see one order of
 * things; it is left as soon as it stops answering, says it is shutting down, or cannot be reached.
 *
 * ```
 *   connecting ──answers──▶ ready ──error, NOT_SERVING, lost pings──▶ suspect
 *                             ▲                                          │ health check passes
 *                             └──────────────────────────────────────────┘  (asked with growing pauses)
 * ```
 */
import { newServiceUnavailable, type StatusError } from '@gantry/machinery';
import type { Clock, Logger, Random, Timer, TlsMaterial } from '@gantry/runtime';
import { checkHealth, watchHealth } from './health-check.ts';
import { ServerConnection, type ServerState } from './server-connection.ts';

export interface ServerPoolOptions {
  /** `host:port` of each API server's gRPC listener. At least one. */
  readonly servers: readonly string[];
  /** Absent: plain text. Connections made after the material changed use the new one. */
  readonly tls?: TlsMaterial | undefined;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
}

const PROBE_MIN_MS = 500;
const PROBE_MAX_MS = 10_000;
/** The longest pause while no server at all answers. */
const PROBE_MAX_ALONE_MS = 1_000;
const PROBE_TIMEOUT_MS = 2_000;
const DOUBT_TIMEOUT_MS = 1_000;
/** How long the home server must have been healthy again before new calls go back to it. */
const RETURN_HOME_MS = 30_000;

export class ServerPool {
  readonly #options: ServerPoolOptions;
  /** Where this client belongs: spread over servers by chance, so that they share the load. */
  readonly #home: number;
  readonly #timers = new Map<string, Timer>();
  readonly #connections: readonly ServerConnection[];
  readonly #doubted = new Set<ServerConnection>();
  #current: number;
  #stopHealthWatch: (() => void) | undefined;
  #closed = false;

  constructor(options: ServerPoolOptions) {
    if (options.servers.length === 0) throw new Error('a client needs at least one API server address');
    this.#options = options;
    this.#home = Math.floor(options.random() * options.servers.length);
    this.#current = this.#home;
    this.#connections = options.servers.map((address) => new ServerConnection(address, options.tls));
  }

  get size(): number {
    return this.#options.servers.length;
  }

  states(): { address: string; state: ServerState }[] {
    return this.#connections.map(({ address, state }) => ({ address, state }));
  }

  /** The server for the next call. Throws ServiceUnavailable once closed. */
  pick(): ServerConnection {
    if (this.#closed) throw closedError();
    return this.#connections[this.#current] as ServerConnection;
  }

  /** The server answered something. */
  reportAlive(connection: ServerConnection): void {
    if (connection.state === 'ready') return;
    connection.becomeReady();
    this.#watchCurrent();
  }

  /** The server did not answer: go elsewhere, ask after its health from time to time. */
  reportDead(connection: ServerConnection, reason: string): void {
    if (this.#closed) return;
    const first = connection.state !== 'suspect';
    connection.becomeSuspect(reason);
    if (this.#connections[this.#current] === connection) this.#moveOn();
    if (!first) return;
    this.#options.logger.warn({ server: connection.address, reason }, 'API server does not answer, using another');
    this.#probeLater(connection, PROBE_MIN_MS);
  }

  /** A call ran out of time there: a slow request, or a server that hangs. Its health tells, sooner than lost pings do. */
  reportSilent(connection: ServerConnection): void {
    if (this.#closed || connection.state === 'suspect' || this.#doubted.has(connection)) return;
    this.#doubted.add(connection);
    const deadline = new Date(this.#options.clock.nowMs() + DOUBT_TIMEOUT_MS);
    void checkHealth(connection.grpc, deadline).then((healthy) => {
      this.#doubted.delete(connection);
      if (!healthy) this.reportDead(connection, 'it does not answer');
    });
  }

  /** The server answers, but cannot serve now (lost etcd): let the next call try another. Open streams stay. */
  reportUnable(connection: ServerConnection): void {
    if (this.size > 1 && this.#connections[this.#current] === connection) this.#moveOn();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#stopHealthWatch?.();
    for (const timer of this.#timers.values()) timer.cancel();
    for (const connection of this.#connections) connection.close();
  }

  #moveOn(): void {
    const usable = (index: number) => this.#connections[index]?.state !== 'suspect';
    for (let step = 1; step <= this.size; step++) {
      const index = (this.#current + step) % this.size;
      if (usable(index) || step === this.size) {
        this.#current = step === this.size ? (this.#current + 1) % this.size : index;
        break;
      }
    }
    this.#stopHealthWatch?.();
    this.#stopHealthWatch = undefined;
    this.#watchCurrent();
  }

  /** One health stream, to the server in use: a server that shuts down says so before it goes. */
  #watchCurrent(): void {
    const connection = this.#connections[this.#current];
    if (this.#closed || this.#stopHealthWatch !== undefined || connection?.state !== 'ready') return;
    this.#stopHealthWatch = watchHealth(connection.grpc, {
      onServing: () => {},
      onNotServing: (reason) => {
        this.#stopHealthWatch = undefined;
        this.reportDead(connection, reason);
      },
    });
  }

  #probeLater(connection: ServerConnection, delayMs: number): void {
    const timer = this.#options.clock.after(delayMs, () => {
      this.#timers.delete(connection.address);
      void this.#probe(connection, delayMs);
    });
    this.#timers.set(connection.address, timer);
  }

  async #probe(connection: ServerConnection, lastDelayMs: number): Promise<void> {
    if (this.#closed || connection.state !== 'suspect') return;
    if (!(await checkHealth(connection.grpc, new Date(this.#options.clock.nowMs() + PROBE_TIMEOUT_MS)))) {
      if (this.#closed) return;
      const alone = this.#connections.every(({ state }) => state !== 'ready');
      this.#probeLater(connection, Math.min(alone ? PROBE_MAX_ALONE_MS : PROBE_MAX_MS, lastDelayMs * 2));
      return;
    }
    if (this.#closed) return;
    connection.becomeReady();
    this.#options.logger.info({ server: connection.address }, 'API server answers again');
    this.#returnHomeLater(connection);
  }

  #returnHomeLater(connection: ServerConnection): void {
    const current = this.#connections[this.#current];
    if (current?.state === 'suspect') {
      this.#moveOn();
      return;
    }
    if (connection !== this.#connections[this.#home] || current === connection) return;
    const timer = this.#options.clock.after(RETURN_HOME_MS, () => {
      this.#timers.delete(connection.address);
      if (this.#closed || connection.state !== 'ready' || connection !== this.#connections[this.#home]) return;
      this.#current = this.#home;
      this.#stopHealthWatch?.();
      this.#stopHealthWatch = undefined;
      this.#watchCurrent();
    });
    this.#timers.set(connection.address, timer);
  }
}

export function closedError(): StatusError {
  return newServiceUnavailable('the client was closed');
}
