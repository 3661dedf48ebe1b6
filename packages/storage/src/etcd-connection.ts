import { isIP } from 'node:net';
import { checkServerIdentity } from 'node:tls';
import type { Clock } from '@gantry/runtime';
import {
  Channel,
  type ChannelOptions,
  type ClientOptions,
  credentials,
  InterceptingCall,
  type Interceptor,
} from '@grpc/grpc-js';
import type {
  IDuplexStream,
  IOptions,
  IWatchRequest,
  IWatchResponse,
  KVClient,
  LeaseClient,
  MaintenanceClient,
} from 'etcd3';
import { Etcd3 } from 'etcd3';
import { classifyEtcdError, isProgrammingError, toStorageError } from './etcd-status.ts';
import { StorageError } from './storage-error.ts';

/** PEM. Without `cert` and `key` no client certificate is shown. */
export interface EtcdTls {
  readonly ca: Buffer;
  readonly cert?: Buffer | undefined;
  readonly key?: Buffer | undefined;
}

/** Where etcd is and how to reach it. */
export interface EtcdConnectionOptions {
  /** `http://host:port` or `https://host:port`, all alike. The first is preferred while it works: put the local member there. */
  readonly endpoints: readonly string[];
  /** Needed with https endpoints. */
  readonly tls?: EtcdTls | undefined;
  /** gRPC deadlines are instants of the machine's clock, so this must be the real one. */
  readonly clock: Clock;
  /** Longest one call may take including every retry on other members (default 8,000 ms). */
  readonly callTimeoutMs?: number | undefined;
  /** Longest one member may take before the next one is asked (default 3,000 ms). */
  readonly attemptTimeoutMs?: number | undefined;
}

export interface CallOptions {
  readonly key: string;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
}

/** How a call may be repeated: `attempt` counts from 0; `ambiguous` says an earlier attempt may have been applied. */
export interface AttemptContext {
  readonly ambiguous: boolean;
  readonly callOptions: { deadline: number };
}

interface Member {
  readonly endpoint: string;
  readonly client: Etcd3;
}

export interface EtcdClients {
  readonly kv: KVClient;
  readonly lease: LeaseClient;
  readonly maintenance: MaintenanceClient;
}

/** An open watch stream and the member that serves it. */
export interface OpenWatchStream {
  readonly stream: IDuplexStream<IWatchRequest, IWatchResponse>;
  /** Tells the connection that this member's stream misbehaved, so that the next call goes elsewhere. */
  reportFailure(): void;
}

const RETRY_PAUSE_MS = 100;

/**
 * Passes calls straight through. etcd3's own policies repeat a write whose outcome is unknown without telling the caller,
 * and shut a sole member out for five seconds after three errors; both are decided here instead.
 */
function passThroughPolicy(): never {
  const unsubscribe = { dispose: () => {} };
  const policy = {
    execute: async (run: (context: { signal: AbortSignal }) => unknown) => run({ signal: NEVER_ABORTED }),
    onSuccess: () => unsubscribe,
    onFailure: () => unsubscribe,
  };
  // The declared type carries cockatiel's phantom properties, which no value can have.
  return policy as never;
}

const NEVER_ABORTED = new AbortController().signal;

const CHANNEL_OPTIONS = {
  'grpc.max_receive_message_length': 1 << 30,
  'grpc.max_send_message_length': 1 << 30,
  // etcd closes connections that ping more often than every 5 s, or without a call in flight.
  'grpc.keepalive_time_ms': 6_000,
  'grpc.keepalive_timeout_ms': 4_000,
  'grpc.keepalive_permit_without_calls': 0,
  'grpc.initial_reconnect_backoff_ms': 100,
  'grpc.max_reconnect_backoff_ms': 1_000,
  // The first load moves whole pages of objects; HTTP/2's 64 KiB default would make it wait for round trips.
  'grpc-node.flow_control_window': 8 << 20,
} as const;

/**
 * TLS by a channel of our own: what etcd3 builds sends the host as server name, which Node refuses when it is an IP
 * address. The certificate is still checked for the address that was dialled.
 */
function secureChannelOptions(endpoint: string, tls: EtcdTls | undefined): ChannelOptions {
  const host = new URL(endpoint).hostname.replace(/^\[|\]$/g, '');
  const channelCredentials = credentials.createSsl(tls?.ca ?? null, tls?.key ?? null, tls?.cert ?? null, {
    checkServerIdentity: (_name, certificate) => checkServerIdentity(host, certificate),
  });
  const options = { ...CHANNEL_OPTIONS, ...(isIP(host) === 0 ? {} : { 'grpc.ssl_target_name_override': 'etcd' }) };
  const channelFactoryOverride: ClientOptions['channelFactoryOverride'] = (address) =>
    new Channel(address, channelCredentials, options);
  return { ...options, channelFactoryOverride };
}

/** Makes etcd end the stream when its member loses the leader, instead of leaving the watch silent for as long as that lasts. */
const REQUIRE_LEADER: Interceptor = (options, nextCall) =>
  new InterceptingCall(nextCall(options), {
    start(metadata, listener, next) {
      metadata.set('hasleader', 'true');
      next(metadata, listener);
    },
  });

/**
 * One client per etcd member, calls going to one preferred member and moving on to the next when it fails. A call ends
 * within its deadline, whatever happens to etcd.
 */
export class EtcdConnection {
  private readonly members: readonly Member[];
  private readonly clock: Clock;
  private readonly callTimeoutMs: number;
  private readonly attemptTimeoutMs: number;
  private preferred = 0;
  private closed = false;

  constructor(options: EtcdConnectionOptions) {
    if (options.endpoints.length === 0) {
      throw new Error('no etcd endpoint given');
    }
    this.clock = options.clock;
    this.callTimeoutMs = options.callTimeoutMs ?? 8_000;
    this.attemptTimeoutMs = options.attemptTimeoutMs ?? 3_000;
    const { tls } = options;
    this.members = options.endpoints.map((endpoint) => {
      const config: IOptions = {
        hosts: endpoint,
        grpcOptions: endpoint.startsWith('https:') ? secureChannelOptions(endpoint, tls) : CHANNEL_OPTIONS,
        faultHandling: { global: passThroughPolicy(), host: passThroughPolicy },
      };
      return { endpoint, client: new Etcd3(config) };
    });
  }

  /** Endpoint that calls go to at the moment. */
  get currentEndpoint(): string {
    return this.member().endpoint;
  }

  /**
   * Runs `attempt` against one member after the other until one answers or the time is up. `attempt` is only repeated
   * after an ambiguous failure when `repeatable` is true: it then sees `ambiguous` and must cope with having been applied.
   * Rejects with {@link StorageError}, or with the signal's reason.
   */
  async call<T>(
    options: CallOptions & { readonly repeatable: boolean },
    attempt: (clients: EtcdClients, context: AttemptContext) => Promise<T>,
  ): Promise<T> {
    const deadline = this.clock.monotonicMs() + (options.timeoutMs ?? this.callTimeoutMs);
    let ambiguous = false;
    for (let count = 1; ; count++) {
      options.signal?.throwIfAborted();
      const left = deadline - this.clock.monotonicMs();
      const index = this.preferred;
      const { client } = this.member();
      const attemptMs = Math.max(1, this.members.length > 1 ? Math.min(left, this.attemptTimeoutMs) : left);
      const clients = { kv: client.kv, lease: client.leaseClient, maintenance: client.maintenance };
      try {
        const context = { ambiguous, callOptions: { deadline: this.clock.nowMs() + attemptMs } };
        return await withSignal(attempt(clients, context), options.signal);
      } catch (error) {
        if (options.signal?.aborted || error instanceof StorageError || isProgrammingError(error)) {
          throw error;
        }
        const failure = classifyEtcdError(error);
        if (failure.outcome === 'final') {
          throw failure.kind === 'leaseNotFound' ? error : toStorageError(error, options.key);
        }
        this.moveOn(index);
        if (failure.outcome === 'ambiguous') {
          ambiguous = true;
          if (!options.repeatable) {
            throw toStorageError(error, options.key);
          }
        }
        // One round over all members at full speed, then at the pace of a reconnect.
        const pauseMs = count < this.members.length ? 0 : RETRY_PAUSE_MS;
        if (this.closed || deadline - this.clock.monotonicMs() <= pauseMs) {
          throw toStorageError(error, options.key);
        }
        if (pauseMs > 0) {
          await this.clock.sleep(pauseMs, options.signal);
        }
      }
    }
  }

  /** Opens a watch stream on the preferred member. The caller writes the create request and listens. */
  async openWatch(): Promise<OpenWatchStream> {
    const index = this.preferred;
    try {
      const stream = await this.member().client.watchClient.watch({ interceptors: [REQUIRE_LEADER] });
      return { stream, reportFailure: () => this.moveOn(index) };
    } catch (error) {
      this.moveOn(index);
      throw toStorageError(error, '');
    }
  }

  /** Ends every connection; calls in flight fail. */
  close(): void {
    this.closed = true;
    for (const { client } of this.members) {
      client.close();
    }
  }

  private member(): Member {
    if (this.closed) {
      throw new StorageError('unavailable', '', 'the etcd connection is closed');
    }
    return this.members[this.preferred % this.members.length] as Member;
  }

  /** Many calls fail together when a member dies; only the first of them moves the preference. */
  private moveOn(from: number): void {
    if (this.preferred === from) {
      this.preferred = (from + 1) % this.members.length;
    }
  }
}

/** etcd3 cannot cancel a unary call, so an abort only stops waiting; the call itself ends at its deadline. */
function withSignal<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) {
    return promise;
  }
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
