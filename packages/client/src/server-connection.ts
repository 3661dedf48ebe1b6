/** The connection to one API server: its channel, and whether we believe in it. */
import { createGrpcChannel, type TlsMaterial } from '@gantry/runtime';
import { type Channel, type ChannelOptions, connectivityState, credentials, Client as GrpcClient } from '@grpc/grpc-js';

const channelOptions: ChannelOptions = {
  // A process that hangs (or a host that vanished) does not answer pings: its streams end after the sum of these.
  'grpc.keepalive_time_ms': 4_000,
  'grpc.keepalive_timeout_ms': 3_000,
  // A connection nobody uses need not be watched.
  'grpc.keepalive_permit_without_calls': 0,
  'grpc.max_reconnect_backoff_ms': 1_000,
  // Each server has its own connection, so that leaving one does not disturb another.
  'grpc.use_local_subchannel_pool': 1,
};

export type ServerState = 'connecting' | 'ready' | 'suspect';

export class ServerConnection {
  readonly address: string;
  readonly grpc: GrpcClient;
  readonly #channel: Channel;
  state: ServerState = 'connecting';
  #leaving = new AbortController();

  constructor(address: string, tls: TlsMaterial | undefined) {
    this.address = address;
    this.#channel = createGrpcChannel({ servers: [address], tls, balancing: 'pick_first', options: channelOptions });
    this.grpc = new GrpcClient(address, credentials.createInsecure(), { channelOverride: this.#channel });
  }

  /** Aborts when we give up on this server; streams on it should end and go elsewhere. */
  get leaving(): AbortSignal {
    return this.#leaving.signal;
  }

  becomeSuspect(reason: string): void {
    this.state = 'suspect';
    this.#leaving.abort(new Error(`left API server ${this.address}: ${reason}`));
  }

  becomeReady(): void {
    if (this.#leaving.signal.aborted) this.#leaving = new AbortController();
    this.state = 'ready';
  }

  get isConnected(): boolean {
    return this.#channel.getConnectivityState(false) === connectivityState.READY;
  }

  /** Resolves once connected; rejects when the attempt fails, or at `deadline`. */
  ready(deadline: Date): Promise<void> {
    const channel = this.#channel;
    return new Promise((resolve, reject) => {
      const look = () => {
        const state = channel.getConnectivityState(true);
        if (state === connectivityState.READY) resolve();
        else if (state === connectivityState.TRANSIENT_FAILURE) reject(new Error('connection failed'));
        else if (state === connectivityState.SHUTDOWN) reject(new Error('connection closed'));
        else
          channel.watchConnectivityState(state, deadline, (error) =>
            error ? reject(new Error('connecting took too long')) : look(),
          );
      };
      look();
    });
  }

  close(): void {
    this.#leaving.abort(new Error('client closed'));
    this.grpc.close();
  }
}
