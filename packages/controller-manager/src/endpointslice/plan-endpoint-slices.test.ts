import type { Pod, Service } from '@gantry/api/core/v1';
import type { Endpoint, EndpointSlice } from '@gantry/api/discovery/v1';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planEndpointSlices, type SlicePlan } from './plan-endpoint-slices.ts';
import { planEndpoints } from './plan-endpoints.ts';
import { type EndpointGroup, groupEndpoints } from './service-endpoints.ts';

const ports = [{ name: 'http', port: 8080, protocol: 'TCP' as const }];

function endpoint(id: number, ready = true): Endpoint {
  return {
    addresses: [`10.0.${id >> 8}.${id & 255}`],
    conditions: { ready, serving: ready, terminating: false },
    targetRef: { kind: 'Pod', uid: `uid-${id}` },
  };
}

function apply(plan: SlicePlan, existing: readonly EndpointSlice[]): EndpointSlice[] {
  const kept = existing
    .filter((slice) => !plan.delete.includes(slice))
    .map((slice) => {
      const update = plan.update.find((each) => each.slice === slice);
      return update === undefined ? slice : { ...slice, endpoints: [...update.endpoints] };
    });
  const created = plan.create.map((content, i) => ({
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: { name: `new-${existing.length}-${i}` },
    addressType: content.addressType,
    ports: [...content.ports],
    endpoints: [...content.endpoints],
  }));
  return [...kept, ...created];
}

const ids = (slices: readonly EndpointSlice[]) =>
  slices.flatMap((slice) => slice.endpoints ?? []).map((each) => `${each.targetRef?.uid}=${each.conditions.ready}`);

test('slices hold exactly the wanted endpoints, at most 100 each, and the next plan is empty', () => {
  const change = fc.record({
    from: fc.integer({ min: 0, max: 350 }),
    count: fc.integer({ min: 0, max: 350 }),
    notReady: fc.integer({ min: 0, max: 30 }),
    port: fc.constantFrom(8080, 9090),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      let slices: EndpointSlice[] = [];
      for (const { from, count, notReady, port } of changes) {
        const endpoints = Array.from({ length: count }, (_, i) => endpoint(from + i, i >= notReady));
        const groups: EndpointGroup[] =
          count === 0 ? [] : [{ addressType: 'IPv4', ports: [{ ...ports[0], port }], endpoints }];
        slices = apply(planEndpointSlices(groups, slices, ['IPv4']), slices);
        expect(ids(slices).sort()).toEqual(endpoints.map((e) => `${e.targetRef?.uid}=${e.conditions.ready}`).sort());
        expect(slices.every((slice) => (slice.endpoints ?? []).length <= 100)).toBe(true);
        expect(slices.length).toBeGreaterThan(0);
        const again = planEndpointSlices(groups, slices, ['IPv4']);
        expect([again.create.length, again.update.length, again.delete.length]).toEqual([0, 0, 0]);
      }
    }),
  );
});

test('one endpoint that changes changes one slice', () => {
  const all = Array.from({ length: 250 }, (_, i) => endpoint(i));
  const group: EndpointGroup = { addressType: 'IPv4', ports, endpoints: all };
  const slices = apply(planEndpointSlices([group], [], ['IPv4']), []);
  expect(slices.map((slice) => slice.endpoints?.length)).toEqual([100, 100, 50]);
  const changed = all.map((each, i) => (i === 120 ? endpoint(120, false) : each));
  const plan = planEndpointSlices([{ ...group, endpoints: changed }], slices, ['IPv4']);
  expect([plan.create.length, plan.update.length, plan.delete.length]).toEqual([0, 1, 0]);
  // A replaced pod goes where the old one left: still one write.
  const replaced = all.map((each, i) => (i === 120 ? endpoint(999) : each));
  const swap = planEndpointSlices([{ ...group, endpoints: replaced }], slices, ['IPv4']);
  expect([swap.create.length, swap.update.length, swap.delete.length]).toEqual([0, 1, 0]);
});

function pod(name: string, options: { ip?: string; ready?: boolean; terminating?: boolean; port?: number } = {}): Pod {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      namespace: 'default',
      name,
      uid: name,
      ...(options.terminating ? { deletionTimestamp: '2026-01-01T00:00:00Z' } : {}),
    },
    spec: {
      nodeName: 'n1',
      hostname: name,
      subdomain: 'web',
      containers: [{ name: 'c', ports: [{ name: 'http', containerPort: options.port ?? 8080, protocol: 'TCP' }] }],
    },
    status: {
      phase: 'Running',
      podIP: options.ip ?? '10.0.0.1',
      conditions: [{ type: 'Ready', status: options.ready === false ? 'False' : 'True' }],
    },
  } as unknown as Pod;
}

const service = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { namespace: 'default', name: 'web' },
  spec: { selector: { app: 'web' }, ports: [{ name: 'http', port: 80, targetPort: 'http' }], ipFamilies: ['IPv4'] },
  status: {},
} as unknown as Service;

test('an endpoint says whether its pod is ready, serving and terminating, and where it is', () => {
  const pods = [pod('a'), pod('b', { ready: false }), pod('c', { terminating: true })];
  const [group] = groupEndpoints({ service, pods, zoneOf: () => 'z1' });
  expect(group?.endpoints.map(({ conditions }) => conditions)).toEqual([
    { ready: true, serving: true, terminating: false },
    { ready: false, serving: false, terminating: false },
    { ready: false, serving: true, terminating: true },
  ]);
  expect(group?.endpoints[0]).toMatchObject({ hostname: 'a', nodeName: 'n1', zone: 'z1' });
});

test('pods whose named port differs go to separate slices', () => {
  const groups = groupEndpoints({ service, pods: [pod('a'), pod('b', { port: 9090 })], zoneOf: () => undefined });
  expect(groups.map((group) => group.ports[0]?.port).sort()).toEqual([8080, 9090]);
});

test('Endpoints list ready and other addresses, without pods on their way out', () => {
  const pods = [pod('b', { ip: '10.0.0.2', ready: false }), pod('a'), pod('c', { ip: '10.0.0.3', terminating: true })];
  const { subsets, truncated } = planEndpoints(service, pods);
  expect(truncated).toBe(false);
  expect(subsets).toMatchObject([
    { addresses: [{ ip: '10.0.0.1' }], notReadyAddresses: [{ ip: '10.0.0.2' }], ports: [{ name: 'http', port: 8080 }] },
  ]);
});
