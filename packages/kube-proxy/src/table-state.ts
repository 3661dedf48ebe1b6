/** Maps and sets of the table that change with Services. Their types are in `static-rules.ts`. */
export type ElementSetName =
  | 'service-ips'
  | 'service-nodeports'
  | 'no-endpoints'
  | 'no-endpoint-nodeports'
  | 'cluster-ips'
  | 'hairpin';

export const ELEMENT_SETS: readonly ElementSetName[] = [
  'service-ips',
  'service-nodeports',
  'no-endpoints',
  'no-endpoint-nodeports',
  'cluster-ips',
  'hairpin',
];

/** The changing part of the nftables table as data: what the kernel should hold. */
export interface TableState {
  /** Per chain its rules, in order. */
  readonly chains: ReadonlyMap<string, readonly string[]>;
  /** Sets that remember clients, with the seconds an entry lives. */
  readonly affinitySets: ReadonlyMap<string, number>;
  /** Per map or set: element key to verdict ('' in plain sets). */
  readonly elements: Readonly<Record<ElementSetName, ReadonlyMap<string, string>>>;
}

/** What one Service port contributes to the table. */
export interface PortPlan {
  readonly chains: readonly (readonly [name: string, rules: readonly string[]])[];
  readonly affinitySets: readonly (readonly [name: string, seconds: number])[];
  readonly elements: readonly (readonly [set: ElementSetName, key: string, verdict: string])[];
}

export const EMPTY_STATE: TableState = assembleTable([]);

/**
 * Puts the plans of all Service ports together. Two that claim the same address and port cannot both have it: the first
 * in the given order wins, and gets its turn again when the other is gone.
 */
export function assembleTable(plans: Iterable<PortPlan>): TableState {
  const chains = new Map<string, readonly string[]>();
  const affinitySets = new Map<string, number>();
  const elements: Record<ElementSetName, Map<string, string>> = {
    'service-ips': new Map(),
    'service-nodeports': new Map(),
    'no-endpoints': new Map(),
    'no-endpoint-nodeports': new Map(),
    'cluster-ips': new Map(),
    hairpin: new Map(),
  };
  for (const plan of plans) {
    for (const [name, rules] of plan.chains) {
      chains.set(name, rules);
    }
    for (const [name, seconds] of plan.affinitySets) {
      affinitySets.set(name, seconds);
    }
    for (const [set, key, verdict] of plan.elements) {
      if (!elements[set].has(key)) {
        elements[set].set(key, verdict);
      }
    }
  }
  return { chains, affinitySets, elements };
}
