/** Calls to whichever API server is well: deadlines, failover, retries, credentials, fences. */
import { newTimeout, StatusError } from '@gantry/machinery';
import type { Clock, Random } from '@gantry/runtime';
import {
  type ClientReadableStream,
  type ClientUnaryCall,
  status as GrpcStatus,
  Metadata,
  type ServiceError,
} from '@grpc/grpc-js';
import { type GrpcFailure, toGrpcFailure, UnreachableError } from './grpc-error.ts';
import type { LeaderFence } from './resource-client.ts';
import type { ServerConnection } from './server-connection.ts';
import type { ServerPool } from './server-pool.ts';
import type { TokenSource } from './token-source.ts';

const CONNECT_TIMEOUT_MS = 2_500;
const RETRY_MIN_MS = 50;
const RETRY_MAX_MS = 2_000;

export interface UnaryCall {
  /** `/gantry.api.core.v1.PodService/Get` */
  readonly method: string;
  readonly request: Uint8Array;
  /** Doing it twice is the same as once: may be sent again after a failure that leaves its fate unknown. */
  readonly idempotent: boolean;
  readonly timeoutMs: number;
  readonly fence?: LeaderFence | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface StreamCall {
  readonly method: string;
  readonly request: Uint8Array;
  /** Guard against a server that neither sends nor ends; milliseconds. */
  readonly timeoutMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Holds back a fast server while the reader catches up. */
export interface StreamFlow {
  pause(): void;
  resume(): void;
}

export interface StreamHandler {
  /** The call is on its way. */
  onStart?(flow: StreamFlow): void;
  /** The server accepted the call (its headers arrived). */
  onOpen?(): void;
  onMessage(message: Buffer): void;
  /** Exactly once, last. `error` is undefined when the server ended the stream in order. */
  onEnd(error: StatusError | undefined): void;
}

export interface TransportOptions {
  readonly pool: ServerPool;
  readonly tokens: TokenSource;
  readonly clock: Clock;
  readonly random: Random;
  readonly userAgent: string;
}

const toBuffer = (value: Uint8Array): Buffer => Buffer.from(value.buffer, value.byteOffset, value.byteLength);

type Attempt =
  | { readonly ok: true; readonly response: Buffer }
  | { readonly ok: false; readonly failure: GrpcFailure; readonly sent: boolean };

export class Transport {
  readonly #options: TransportOptions;

  constructor(options: TransportOptions) {
    this.#options = options;
  }

  /** One request, one answer. Rejects with StatusError, or with the signal's reason when aborted. */
  async unary(call: UnaryCall): Promise<Buffer> {
    const { clock, random } = this.#options;
    const endMs = clock.monotonicMs() + call.timeoutMs;
    for (let attempt = 0; ; attempt++) {
      call.signal?.throwIfAborted();
      const remainingMs = endMs - clock.monotonicMs();
      if (remainingMs <= 0) throw newTimeout(`no answer to ${call.method} within ${call.timeoutMs} ms`);
      const result = await this.#attempt(call, remainingMs);
      if (result.ok) return result.response;
      call.signal?.throwIfAborted();
      const pauseMs = this.#retryPauseMs(call, result, attempt, random());
      if (pauseMs === undefined || clock.monotonicMs() + pauseMs >= endMs) throw result.failure.error;
      if (pauseMs > 0) await clock.sleep(pauseMs, call.signal);
    }
  }

  /** Starts a server stream; the returned function cancels it (then `onEnd` is not called). Never throws. */
  stream(call: StreamCall, handler: StreamHandler): () => void {
    const cancel = new AbortController();
    const { signal } = call;
    const onAbort = () => cancel.abort(signal?.reason);
    if (signal?.aborted) onAbort();
    signal?.addEventListener('abort', onAbort, { once: true });
    void this.#runStream(call, handler, cancel.signal).finally(() => signal?.removeEventListener('abort', onAbort));
    return () => cancel.abort(new Error('stream cancelled'));
  }

  async #attempt(call: UnaryCall, remainingMs: number): Promise<Attempt> {
    const { pool, clock, tokens } = this.#options;
    if (!tokens.fresh) await tokens.refresh();
    const connection = pool.pick();
    try {
      await this.#connect(connection, remainingMs);
    } catch (error) {
      pool.reportDead(connection, (error as Error).message);
      return { ok: false, sent: false, failure: unreachable(connection, error as Error) };
    }
    call.signal?.throwIfAborted();
    const deadline = new Date(clock.nowMs() + remainingMs);
    return await new Promise<Attempt>((resolve) => {
      const callback = (error: ServiceError | null, response?: Buffer) => {
        call.signal?.removeEventListener('abort', onAbort);
        if (error === null) {
          pool.reportAlive(connection);
          resolve({ ok: true, response: response as Buffer });
          return;
        }
        const failure = toGrpcFailure(error);
        this.#report(connection, failure);
        resolve({ ok: false, failure, sent: true });
      };
      const running: ClientUnaryCall = connection.grpc.makeUnaryRequest(
        call.method,
        toBuffer,
        (value: Buffer) => value,
        call.request,
        this.#metadata(call.fence),
        { deadline },
        callback,
      );
      const onAbort = () => running.cancel();
      call.signal?.addEventListener('abort', onAbort, { once: true });
    });
  }

  /** `undefined` = give up now with this failure. */
  #retryPauseMs(call: UnaryCall, result: Attempt & { ok: false }, attempt: number, jitter: number): number | undefined {
    const { failure, sent } = result;
    const backoffMs = Math.min(RETRY_MAX_MS, RETRY_MIN_MS * 2 ** Math.max(0, attempt + 1 - this.#options.pool.size));
    // The first round goes through all servers at once; only then is there a reason to wait.
    const pauseMs = attempt + 1 < this.#options.pool.size ? 0 : backoffMs * (0.5 + jitter);
    if (!sent) return pauseMs;
    // Refused for load means not carried out, so even writes may come again, when the server asked them to.
    if (failure.answered && failure.grpcCode === GrpcStatus.RESOURCE_EXHAUSTED) {
      return Math.max((failure.error.retryAfterSeconds ?? 1) * 1000, pauseMs) * (1 + jitter * 0.2);
    }
    return failure.grpcCode === GrpcStatus.UNAVAILABLE && call.idempotent ? pauseMs : undefined;
  }

  #report(connection: ServerConnection, failure: GrpcFailure): void {
    const { pool } = this.#options;
    if (failure.grpcCode === GrpcStatus.UNAVAILABLE) {
      if (failure.answered) pool.reportUnable(connection);
      else pool.reportDead(connection, failure.error.message);
    } else if (failure.answered) pool.reportAlive(connection);
    else if (failure.grpcCode === GrpcStatus.DEADLINE_EXCEEDED) pool.reportSilent(connection);
    if (failure.grpcCode === GrpcStatus.UNAUTHENTICATED) this.#options.tokens.invalidate();
  }

  async #connect(connection: ServerConnection, remainingMs: number): Promise<void> {
    if (connection.isConnected) return;
    await connection.ready(new Date(this.#options.clock.nowMs() + Math.min(CONNECT_TIMEOUT_MS, remainingMs)));
  }

  async #runStream(call: StreamCall, handler: StreamHandler, cancelled: AbortSignal): Promise<void> {
    const { pool, clock, tokens } = this.#options;
    let connection: ServerConnection;
    try {
      if (!tokens.fresh) await tokens.refresh();
      connection = pool.pick();
    } catch (error) {
      if (!cancelled.aborted) handler.onEnd(StatusError.from(error));
      return;
    }
    try {
      await this.#connect(connection, CONNECT_TIMEOUT_MS);
    } catch (error) {
      pool.reportDead(connection, (error as Error).message);
      if (!cancelled.aborted) handler.onEnd(unreachable(connection, error as Error).error);
      return;
    }
    if (cancelled.aborted) return;
    const options = call.timeoutMs === undefined ? {} : { deadline: new Date(clock.nowMs() + call.timeoutMs) };
    const running: ClientReadableStream<Buffer> = connection.grpc.makeServerStreamRequest(
      call.method,
      toBuffer,
      (value: Buffer) => value,
      call.request,
      this.#metadata(undefined),
      options,
    );
    handler.onStart?.(running);
    const { leaving } = connection;
    await new Promise<void>((resolve) => {
      let ended = false;
      const end = (error: StatusError | undefined) => {
        if (ended) return;
        ended = true;
        cancelled.removeEventListener('abort', onCancelled);
        leaving.removeEventListener('abort', onLeaving);
        if (!cancelled.aborted) handler.onEnd(error);
        resolve();
      };
      const onCancelled = () => {
        running.cancel();
        end(undefined);
      };
      const onLeaving = () => {
        running.cancel();
        end(unreachable(connection, leaving.reason as Error).error);
      };
      cancelled.addEventListener('abort', onCancelled, { once: true });
      leaving.addEventListener('abort', onLeaving, { once: true });
      running.on('metadata', () => {
        pool.reportAlive(connection);
        if (!ended) handler.onOpen?.();
      });
      running.on('data', (message: Buffer) => {
        if (!ended) handler.onMessage(message);
      });
      running.on('error', (error: ServiceError) => {
        if (ended) return;
        const failure = toGrpcFailure(error);
        this.#report(connection, failure);
        end(failure.error);
      });
      running.on('end', () => end(undefined));
    });
  }

  #metadata(fence: LeaderFence | undefined): Metadata {
    const metadata = new Metadata();
    metadata.set('user-agent', this.#options.userAgent);
    const { token } = this.#options.tokens;
    if (token !== undefined && token !== '') metadata.set('authorization', `Bearer ${token}`);
    if (fence !== undefined) {
      metadata.set(
        'gantry-fence',
        `${fence.namespace}/${fence.lease};${fence.holderIdentity};${fence.leaseTransitions}`,
      );
    }
    return metadata;
  }
}

function unreachable(connection: ServerConnection, cause: Error): GrpcFailure {
  const error = new UnreachableError(connection.address, cause);
  return { error, answered: false, grpcCode: GrpcStatus.UNAVAILABLE };
}
