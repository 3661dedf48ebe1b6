/** Brings the bitmaps back in step with the Services that exist: after a restore, a lost release, or a range change. */
import type { Service } from '@gantry/api/core/v1';
import type { EtcdPool } from './etcd-pool.ts';
import { familyOf } from './number-range.ts';
import type { EtcdServiceAllocators } from './service-allocators.ts';

/** Something worth an operator's attention. */
export interface AllocationProblem {
  readonly kind: 'missing' | 'leaked' | 'doubled' | 'outOfRange';
  readonly value: string;
  /** `namespace/name` of the Service, '' for leaks. */
  readonly service: string;
}

/**
 * Runs at start and then now and then. A value that some Service has but the bitmap lacks is taken at once. A value that the
 * bitmap has but no Service uses may belong to a Service just being written by another server, so it is given back only
 * when that was so {@link LEAK_RUNS} times in a row.
 */
export class AllocationRepair {
  readonly #allocators: EtcdServiceAllocators;
  readonly #leaks = new Map<string, number>();

  constructor(allocators: EtcdServiceAllocators) {
    this.#allocators = allocators;
  }

  /** `services` must be a consistent list no older than this call. */
  async run(services: Iterable<Service>): Promise<AllocationProblem[]> {
    const problems: AllocationProblem[] = [];
    const addresses = new Map<string, string>();
    const ports = new Map<string, string>();
    for (const service of services) {
      const name = `${service.metadata.namespace}/${service.metadata.name}`;
      for (const address of clusterIPsOf(service)) {
        const holder = addresses.get(address);
        if (holder !== undefined) {
          problems.push({ kind: 'doubled', value: address, service: name });
        }
        addresses.set(address, holder ?? name);
      }
      for (const port of nodePortsOf(service)) {
        // One Service may use one port for several protocols.
        const holder = ports.get(String(port));
        if (holder !== undefined && holder !== name) {
          problems.push({ kind: 'doubled', value: String(port), service: name });
        }
        ports.set(String(port), holder ?? name);
      }
    }
    for (const [family, pool] of this.#allocators.clusterIPs) {
      const used = new Map([...addresses].filter(([address]) => familyOf(address) === family));
      const first = family === this.#allocators.primaryFamily ? 0 : undefined;
      await this.#reconcile(pool, family, used, (text) => text, problems, first);
    }
    await this.#reconcile(this.#allocators.nodePorts, 'port', ports, Number, problems);
    return problems;
  }

  async #reconcile<V extends string | number>(
    pool: EtcdPool<V>,
    label: string,
    used: ReadonlyMap<string, string>,
    parse: (text: string) => V,
    problems: AllocationProblem[],
    reserved?: number,
  ): Promise<void> {
    const wanted = new Map<number, string>();
    for (const [text, service] of used) {
      const offset = pool.range.offsetOf(parse(text));
      if (offset === undefined) {
        problems.push({ kind: 'outOfRange', value: text, service });
      } else {
        wanted.set(offset, text);
      }
    }
    const found: AllocationProblem[] = [];
    await pool.change((bits) => {
      found.length = 0;
      let changed = false;
      if (reserved !== undefined) {
        // The API's own address, held for it even before its Service exists.
        changed = !bits.has(reserved);
        bits.add(reserved);
        wanted.set(reserved, '');
      }
      for (const [offset, text] of wanted) {
        if (!bits.has(offset)) {
          bits.add(offset);
          found.push({ kind: 'missing', value: text, service: used.get(text) ?? '' });
        }
      }
      changed = changed || found.length > 0;
      for (const offset of bits) {
        const key = `${label}:${offset}`;
        if (!wanted.has(offset) && (this.#leaks.get(key) ?? 0) + 1 >= LEAK_RUNS) {
          bits.delete(offset);
          found.push({ kind: 'leaked', value: String(pool.range.valueAt(offset)), service: '' });
          changed = true;
        }
      }
      return changed;
    });
    await this.#countLeaks(pool, label, wanted);
    problems.push(...found);
  }

  async #countLeaks<V>(pool: EtcdPool<V>, label: string, wanted: ReadonlyMap<number, string>): Promise<void> {
    const seen = new Set<string>();
    await pool.change((bits) => {
      seen.clear();
      for (const offset of bits) {
        if (!wanted.has(offset)) {
          seen.add(`${label}:${offset}`);
        }
      }
      return false;
    });
    for (const key of [...this.#leaks.keys()]) {
      if (key.startsWith(`${label}:`) && !seen.has(key)) {
        this.#leaks.delete(key);
      }
    }
    for (const key of seen) {
      this.#leaks.set(key, (this.#leaks.get(key) ?? 0) + 1);
    }
  }
}

/** Runs in a row a value must look unused before it is given back. */
export const LEAK_RUNS = 3;

export function clusterIPsOf(service: Service): string[] {
  const list = service.spec.clusterIPs ?? (service.spec.clusterIP ? [service.spec.clusterIP] : []);
  return service.spec.type === 'ExternalName' ? [] : list.filter((address) => address !== '' && address !== 'None');
}

export function nodePortsOf(service: Service): number[] {
  const ports = new Set<number>();
  for (const port of service.spec.ports ?? []) {
    if (port.nodePort) {
      ports.add(port.nodePort);
    }
  }
  if (service.spec.healthCheckNodePort) {
    ports.add(service.spec.healthCheckNodePort);
  }
  return [...ports];
}
