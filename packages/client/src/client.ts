/** The client every component uses to talk to the API servers. */
import type { KubeObject, ResourceType } from '@gantry/api';
import { type Clock, type Logger, type Random, systemClock, systemRandom, type TlsMaterial } from '@gantry/runtime';
import { GrpcResourceClient } from './grpc-resource-client.ts';
import type { Client, LeaderFence, ResourceClient } from './resource-client.ts';
import { ServerPool } from './server-pool.ts';
import { TokenSource } from './token-source.ts';
import { Transport } from './transport.ts';

export interface ClientOptions {
  /** `host:port` of the gRPC listener of every API server; order does not matter. */
  readonly servers: readonly string[];
  /** Authority to trust and, for mTLS, the own certificate. Absent: plain text, for in-process tests. */
  readonly tls?: TlsMaterial | undefined;
  readonly token?: string | undefined;
  /** Wins over `token`; read again as it is rotated. */
  readonly tokenFile?: string | undefined;
  readonly clock?: Clock;
  readonly random?: Random;
  readonly logger: Logger;
  /** Deadline of a call that names none, retries included, in milliseconds. Default 30 000. */
  readonly timeoutMs?: number;
  /** Shown in the server's audit log, and the field manager of writes. Default `gantry`. */
  readonly userAgent?: string;
  /** Called once when the client is closed. */
  readonly onClose?: () => void;
}

/**
 * Connects lazily: the first call opens a connection to one of `servers`, and another is used as soon as that one does
 * not answer. Never throws for an unreachable server; calls do.
 */
export function createClient(options: ClientOptions): Client {
  const clock = options.clock ?? systemClock;
  const random = options.random ?? systemRandom;
  const userAgent = options.userAgent ?? 'gantry';
  const { servers, tls, logger } = options;
  const pool = new ServerPool({ servers, tls, clock, random, logger });
  const tokens = new TokenSource(options, clock);
  const transport = new Transport({ pool, tokens, clock, random, userAgent });
  return new GrpcClient({
    pool,
    transport,
    timeoutMs: options.timeoutMs ?? 30_000,
    userAgent,
    onClose: options.onClose,
  });
}

interface GrpcClientParts {
  readonly pool: ServerPool;
  readonly transport: Transport;
  readonly timeoutMs: number;
  readonly userAgent: string;
  readonly onClose?: (() => void) | undefined;
  readonly fence?: LeaderFence | undefined;
}

class GrpcClient implements Client {
  readonly #parts: GrpcClientParts;

  constructor(parts: GrpcClientParts) {
    this.#parts = parts;
  }

  for<T extends KubeObject>(resource: ResourceType<T>): ResourceClient<T> {
    const { transport, timeoutMs, userAgent, fence } = this.#parts;
    // By convention the field manager is the first word of the user agent.
    const fieldManager = userAgent.split('/', 1)[0];
    return new GrpcResourceClient<T>(resource, { transport, timeoutMs, fieldManager, fence });
  }

  withFence(fence: LeaderFence): Client {
    return new GrpcClient({ ...this.#parts, fence });
  }

  servers(): ReturnType<Client['servers']> {
    return this.#parts.pool.states();
  }

  close(): void {
    if (this.#parts.fence !== undefined) return;
    this.#parts.pool.close();
    this.#parts.onClose?.();
  }
}
