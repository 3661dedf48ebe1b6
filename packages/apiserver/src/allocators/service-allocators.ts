/** The allocators a Service needs, together: one per address family and one for node ports. */
import type { Reservation } from '../registry/strategy.ts';

/** A change to one pool, prepared but not final. See {@link Reservation}. */
export interface PoolReservation<V> extends Reservation {
  readonly value: V;
}

/** A pool of values (addresses as text, ports as numbers) shared by all API servers through etcd. */
export interface Pool<V> {
  /** Takes exactly `value`. Throws AllocationError `taken` or `outOfRange`. */
  allocate(value: V): Promise<void>;
  /** Takes a free value, from the dynamic band first. Throws AllocationError `full`. */
  allocateNext(): Promise<V>;
  /** Gives `value` back. Giving back a free value is not an error. */
  release(value: V): Promise<void>;
  /** Whether `value` lies in the range this pool hands out. */
  contains(value: V): boolean;
}

export type IPFamily = 'IPv4' | 'IPv6';

export interface ServiceAllocators {
  /** Family of addresses given when a Service does not say. */
  readonly primaryFamily: IPFamily;
  readonly clusterIPs: ReadonlyMap<IPFamily, Pool<string>>;
  readonly nodePorts: Pool<number>;
}
