import type { Clock } from '@gantry/runtime';
import type { EtcdConnection } from './etcd-connection.ts';

interface PooledLease {
  readonly id: string;
  /** Monotonic instant the lease may expire at, never later than etcd's own. */
  readonly expiresAtMs: number;
  uses: number;
}

/** Keys on one etcd lease: etcd's memory per lease is small, but expiring very many keys at once stalls it. */
const MAX_KEYS_PER_LEASE = 1_000;

/** How much longer than asked a shared lease may live. */
function slackSeconds(ttlSeconds: number): number {
  return Math.max(1, Math.min(60, Math.floor(ttlSeconds * 0.05)));
}

/**
 * Etcd leases for keys that expire. One lease serves all keys of the same time to live for a while (a minute, or 5 % of
 * a shorter time), so that a burst of events costs one lease, not one each. A key lives at least as long as asked and at
 * most that much longer.
 */
export class LeasePool {
  private readonly connection: EtcdConnection;
  private readonly clock: Clock;
  private readonly leases = new Map<number, Promise<PooledLease>>();

  constructor(connection: EtcdConnection, clock: Clock) {
    this.connection = connection;
    this.clock = clock;
  }

  /** Id of a lease with at least `ttlSeconds` left. */
  async leaseFor(ttlSeconds: number, signal?: AbortSignal): Promise<string> {
    for (;;) {
      signal?.throwIfAborted();
      const pending = this.leases.get(ttlSeconds) ?? this.grant(ttlSeconds);
      const lease = await pending;
      const enoughLeft = lease.expiresAtMs - this.clock.monotonicMs() >= ttlSeconds * 1000;
      if (enoughLeft && lease.uses < MAX_KEYS_PER_LEASE) {
        lease.uses++;
        return lease.id;
      }
      this.forget(ttlSeconds, pending);
    }
  }

  /** Stops using a lease that etcd does not know (any more). */
  async drop(ttlSeconds: number, id: string): Promise<void> {
    const pending = this.leases.get(ttlSeconds);
    if (pending !== undefined && (await pending.catch(() => undefined))?.id === id) {
      this.forget(ttlSeconds, pending);
    }
  }

  private grant(ttlSeconds: number): Promise<PooledLease> {
    const lifeSeconds = ttlSeconds + slackSeconds(ttlSeconds);
    const startMs = this.clock.monotonicMs();
    const pending = this.connection
      .call({ key: '', repeatable: true }, ({ lease }, { callOptions }) =>
        lease.leaseGrant({ TTL: lifeSeconds, ID: 0 }, callOptions),
      )
      .then((answer) => ({ id: answer.ID, expiresAtMs: startMs + lifeSeconds * 1000, uses: 0 }));
    this.leases.set(ttlSeconds, pending);
    pending.catch(() => this.forget(ttlSeconds, pending));
    return pending;
  }

  private forget(ttlSeconds: number, pending: Promise<PooledLease>): void {
    if (this.leases.get(ttlSeconds) === pending) {
      this.leases.delete(ttlSeconds);
    }
  }
}
