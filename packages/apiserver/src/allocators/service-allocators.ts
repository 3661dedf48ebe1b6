/** The pools a Service draws on, together: addresses per family, and node ports. */
import type { ObjectStore } from '@gantry/storage';
import { EtcdPool } from './etcd-pool.ts';
import { parseAddressRange, parsePortRange } from './number-range.ts';

export type IPFamily = 'IPv4' | 'IPv6';

/**
 * Values (addresses as text, ports as numbers) shared by all API servers. With `dryRun` the answer is the same but nothing
 * is taken.
 */
export interface Pool<V> {
  /** What this pool hands out, as text for error messages. */
  readonly rangeText: string;
  /** Takes exactly `value`. Throws AllocationError `taken` or `outOfRange`. */
  allocate(value: V, dryRun?: boolean): Promise<void>;
  /** Takes a free value, from the dynamic band first. Throws AllocationError `full`. */
  allocateNext(dryRun?: boolean): Promise<V>;
  /** Gives `value` back. Giving back a free value is not an error. */
  release(value: V): Promise<void>;
  /** Whether `value` lies in the range this pool hands out. */
  contains(value: V): boolean;
}

export interface ServiceAllocators {
  /** Family of the addresses given when a Service does not say. */
  readonly primaryFamily: IPFamily;
  readonly clusterIPs: ReadonlyMap<IPFamily, Pool<string>>;
  readonly nodePorts: Pool<number>;
}

/** Where kube-apiserver keeps the ranges. The second family has a key of its own. */
const PRIMARY_KEY = '/registry/ranges/serviceips';
const SECONDARY_KEY = '/registry/ranges/secondaryserviceips';
const NODE_PORT_KEY = '/registry/ranges/servicenodeports';

export interface EtcdServiceAllocators extends ServiceAllocators {
  readonly clusterIPs: ReadonlyMap<IPFamily, EtcdPool<string>>;
  readonly nodePorts: EtcdPool<number>;
}

/**
 * Pools in etcd. `clusterIPRanges` is kube-apiserver's `--service-cluster-ip-range`: one block, or two of different
 * families, the first being the primary. Throws RangeError for ranges that make no sense.
 */
export function createServiceAllocators(options: {
  store: ObjectStore;
  random: () => number;
  clusterIPRanges: readonly string[];
  nodePortRange: string;
}): EtcdServiceAllocators {
  const { store, random } = options;
  const ranges = options.clusterIPRanges.map(parseAddressRange);
  const primary = ranges[0];
  if (primary === undefined || ranges.length > 2 || ranges[1]?.family === primary.family) {
    throw new RangeError('give one address block for Services, or one of each family');
  }
  const pools = ranges.map(
    (range, i) =>
      [range.family, new EtcdPool({ store, random, range, key: i === 0 ? PRIMARY_KEY : SECONDARY_KEY })] as const,
  );
  return {
    primaryFamily: primary.family,
    clusterIPs: new Map(pools),
    nodePorts: new EtcdPool({ store, random, range: parsePortRange(options.nodePortRange), key: NODE_PORT_KEY }),
  };
}
