import { applyDefaults } from '@gantry/api';
import type { Service } from '@gantry/api/core/v1';
import { services } from '@gantry/api/resources';
import { isInvalid, type StatusError } from '@gantry/machinery';
import { beforeEach, describe, expect, test } from 'vitest';
import { AllocationError } from '../allocators/etcd-pool.ts';
import { type NumberRange, parseAddressRange, parsePortRange } from '../allocators/number-range.ts';
import type { Pool, ServiceAllocators } from '../allocators/service-allocators.ts';
import type { Strategy, WriteContext } from '../registry/strategy.ts';
import { strategies } from './index.ts';

/** A pool without etcd behind it, that shows what it holds. */
class MemoryPool<V> implements Pool<V> {
  readonly taken = new Set<V>();
  readonly #range: NumberRange<V>;

  constructor(range: NumberRange<V>) {
    this.#range = range;
  }

  get rangeText(): string {
    return this.#range.text;
  }

  contains(value: V): boolean {
    return this.#range.offsetOf(value) !== undefined;
  }

  async allocate(value: V, dryRun = false): Promise<void> {
    if (!this.contains(value)) throw new AllocationError('outOfRange', String(value));
    if (this.taken.has(value)) throw new AllocationError('taken', String(value));
    if (!dryRun) this.taken.add(value);
  }

  async allocateNext(dryRun = false): Promise<V> {
    for (let offset = this.#range.staticBand; offset < this.#range.size; offset++) {
      const value = this.#range.valueAt(offset);
      if (!this.taken.has(value)) {
        if (!dryRun) this.taken.add(value);
        return value;
      }
    }
    throw new AllocationError('full', 'range is full');
  }

  async release(value: V): Promise<void> {
    this.taken.delete(value);
  }
}

let ips: MemoryPool<string>;
let ports: MemoryPool<number>;
let strategy: Strategy<Service>;

beforeEach(() => {
  ips = new MemoryPool(parseAddressRange('10.96.0.0/24'));
  ports = new MemoryPool(parsePortRange('30000-30100'));
  const serviceAllocators: ServiceAllocators = {
    primaryFamily: 'IPv4',
    clusterIPs: new Map([['IPv4', ips]]),
    nodePorts: ports,
  };
  strategy = strategies({ serviceAllocators }).find(
    ({ resource }) => resource.resource === 'services',
  ) as unknown as Strategy<Service>;
});

function contextOf(dryRun = false): WriteContext {
  return {
    user: { name: 'u', uid: '', groups: [], extra: {} },
    dryRun,
    nowMs: 0,
    warn: () => undefined,
    subresource: undefined,
    signal: new AbortController().signal,
  };
}

function draft(spec: object): Service {
  return applyDefaults(
    services.codec.fromJson({ apiVersion: 'v1', kind: 'Service', metadata: { name: 's', namespace: 'default' }, spec }),
  );
}

/** What the registry does with a write, in its order. */
async function write(
  object: Service | undefined,
  old: Service | undefined,
  dryRun = false,
): Promise<Service | undefined> {
  const context = contextOf(dryRun);
  if (object !== undefined && old !== undefined) strategy.prepareForUpdate?.(context, object, old);
  else if (object !== undefined) strategy.prepareForCreate?.(context, object);
  const reservation = await strategy.reserve!(context, object, old);
  if (object !== undefined) {
    const errors = old === undefined ? strategy.validate!(object) : strategy.validateUpdate!(object, old);
    if (errors.length > 0) {
      await reservation.release();
      throw new Error(errors.map(({ field, detail }) => `${field}: ${detail}`).join('; '));
    }
  }
  if (dryRun) await reservation.release();
  else await reservation.commit();
  return object;
}

const create = async (spec: object): Promise<Service> => (await write(draft(spec), undefined))!;
const http = { name: 'http', port: 80 };

describe('creating a Service', () => {
  test('gives it an address and says which family it is of', async () => {
    const { spec } = await create({ ports: [http] });
    expect(spec).toMatchObject({ ipFamilies: ['IPv4'], ipFamilyPolicy: 'SingleStack' });
    expect(spec.clusterIPs).toEqual([spec.clusterIP]);
    expect([...ips.taken]).toEqual([spec.clusterIP]);
    expect(ports.taken.size).toBe(0);
  });

  test('honours the address asked for', async () => {
    const { spec } = await create({ clusterIP: '10.96.0.1', ports: [http] });
    expect(spec.clusterIPs).toEqual(['10.96.0.1']);
  });

  test('takes no address for headless and external ones', async () => {
    const headless = await create({ clusterIP: 'None', ports: [http], selector: { a: 'b' } });
    expect(headless.spec).toMatchObject({ clusterIPs: ['None'], ipFamilies: ['IPv4'], ipFamilyPolicy: 'SingleStack' });
    const external = await create({ type: 'ExternalName', externalName: 'x.example' });
    expect(external.spec.clusterIPs).toBeUndefined();
    expect(external.spec.ipFamilyPolicy).toBeUndefined();
    expect(ips.taken.size).toBe(0);
  });

  test('gives node ports to those that want them, the same one for the same port in two protocols', async () => {
    const { spec } = await create({
      type: 'NodePort',
      ports: [
        { name: 'a', port: 53 },
        { name: 'b', port: 53, protocol: 'UDP' },
        { name: 'c', port: 80, nodePort: 30_005 },
      ],
    });
    const given = spec.ports!.map((port) => port.nodePort);
    expect(given[0]).toBe(given[1]);
    expect(given[2]).toBe(30_005);
    expect(ports.taken).toEqual(new Set(given));
  });

  test('gives a load balancer with local traffic a health check port, unless it wants none', async () => {
    const local = await create({ type: 'LoadBalancer', externalTrafficPolicy: 'Local', ports: [http] });
    expect(ports.taken).toEqual(new Set([local.spec.ports![0]!.nodePort, local.spec.healthCheckNodePort]));
    const without = await create({ type: 'LoadBalancer', allocateLoadBalancerNodePorts: false, ports: [http] });
    expect(without.spec.ports![0]!.nodePort).toBeUndefined();
  });

  test('explains what cannot be had, and keeps nothing of it', async () => {
    await create({ clusterIP: '10.96.0.9', ports: [http] });
    const taken = await create({ clusterIP: '10.96.0.9', ports: [http] }).catch(
      (error: unknown) => error as StatusError,
    );
    expect(isInvalid(taken)).toBe(true);
    expect((taken as StatusError).status.message).toBe(
      'Service "s" is invalid: spec.clusterIPs: Invalid value: ["10.96.0.9"]: failed to allocate IP 10.96.0.9: provided IP is already allocated',
    );
    const before = ips.taken.size;
    await expect(create({ type: 'NodePort', ports: [{ port: 80, nodePort: 40_000 }] })).rejects.toThrow(
      'spec.ports[0].nodePort: Invalid value: 40000: provided port is not in the valid range. The range of valid ports is 30000-30100',
    );
    expect(ips.taken.size).toBe(before);
  });

  test('leaves bad input to validation', async () => {
    await expect(create({ clusterIP: 'nonsense', ports: [http] })).rejects.toThrow(
      /^spec\.clusterIPs\[0\]: must be a valid IP address/,
    );
    await expect(create({ ports: [] })).rejects.toThrow(/^spec\.ports/);
    expect(ips.taken.size).toBe(0);
  });

  test('shows in a dry run what it would get, and takes nothing', async () => {
    const object = draft({ type: 'NodePort', ports: [http] });
    await write(object, undefined, true);
    expect(object.spec.clusterIP).toMatch(/^10\.96\.0\./);
    expect(object.spec.ports![0]!.nodePort).toBeGreaterThan(0);
    expect([ips.taken.size, ports.taken.size]).toEqual([0, 0]);
  });
});

describe('changing a Service', () => {
  test('keeps its address and ports when the client leaves them out', async () => {
    const old = await create({ type: 'NodePort', ports: [http] });
    const now = (await write(draft({ type: 'NodePort', ports: [http, { name: 'more', port: 81 }] }), old))!;
    expect(now.spec.clusterIP).toBe(old.spec.clusterIP);
    expect(now.spec.ports![0]!.nodePort).toBe(old.spec.ports![0]!.nodePort);
    expect(ports.taken.size).toBe(2);
  });

  test('refuses another address', async () => {
    const old = await create({ ports: [http] });
    await expect(write(draft({ clusterIP: '10.96.0.77', ports: [http] }), old)).rejects.toThrow(
      'spec.clusterIPs[0]: field is immutable',
    );
    expect(ips.taken.has('10.96.0.77')).toBe(false);
  });

  test('from NodePort to ClusterIP gives the ports back', async () => {
    const old = await create({ type: 'NodePort', ports: [http] });
    const sent = structuredClone(old);
    sent.spec.type = 'ClusterIP';
    const now = (await write(applyDefaults(sent), old))!;
    expect(now.spec.ports![0]!.nodePort).toBeUndefined();
    expect(now.spec.externalTrafficPolicy).toBeUndefined();
    expect(ports.taken.size).toBe(0);
    expect(ips.taken.size).toBe(1);
  });

  test('to ExternalName and back gives the address back and takes a new one', async () => {
    const old = await create({ ports: [http] });
    const sent = structuredClone(old);
    sent.spec.type = 'ExternalName';
    sent.spec.externalName = 'x.example';
    const external = (await write(applyDefaults(sent), old))!;
    expect(external.spec.clusterIP).toBeUndefined();
    expect(ips.taken.size).toBe(0);
    const back = (await write(draft({ ports: [http] }), external))!;
    expect(back.spec.clusterIP).toBeTruthy();
    expect(ips.taken.size).toBe(1);
  });

  test('releases the ports it no longer names', async () => {
    const old = await create({
      type: 'NodePort',
      ports: [
        { ...http, nodePort: 30_001 },
        { name: 'b', port: 81, nodePort: 30_002 },
      ],
    });
    await write(draft({ type: 'NodePort', ports: [{ ...http, nodePort: 30_001 }] }), old);
    expect([...ports.taken]).toEqual([30_001]);
  });

  test('swaps two node ports without tripping over itself', async () => {
    const old = await create({
      type: 'NodePort',
      ports: [
        { ...http, nodePort: 30_001 },
        { name: 'b', port: 81, nodePort: 30_002 },
      ],
    });
    await write(
      draft({
        type: 'NodePort',
        ports: [
          { ...http, nodePort: 30_002 },
          { name: 'b', port: 81, nodePort: 30_001 },
        ],
      }),
      old,
    );
    expect([...ports.taken].sort()).toEqual([30_001, 30_002]);
  });

  test('deleting gives everything back', async () => {
    const old = await create({ type: 'LoadBalancer', externalTrafficPolicy: 'Local', ports: [http] });
    await write(undefined, old);
    expect([ips.taken.size, ports.taken.size]).toEqual([0, 0]);
  });
});
