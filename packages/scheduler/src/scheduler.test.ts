/** The whole scheduler against a pretended API: informers in, bindings, conditions and events out. */
import type { Binding, Event, Namespace, Node, Pod } from '@gantry/api/core/v1';
import { events, namespaces, nodes, pods } from '@gantry/api/resources';
import type { Client, ResourceClient } from '@gantry/client';
import { FakeResource } from '@gantry/client/testing';
import { MetricsRegistry, seededRandom, silentLogger } from '@gantry/runtime';
import { FakeClock } from '@gantry/runtime/testing';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Scheduler } from './scheduler.ts';
import { makeNode, makePod } from './testing/objects.ts';

let podStore: FakeResource<Pod>;
let nodeStore: FakeResource<Node>;
let recorded: string[];
let clock: FakeClock;
let scheduler: Scheduler;
let client: Client;
let stop: AbortController;
let metrics: MetricsRegistry;

beforeEach(() => {
  podStore = new FakeResource(pods);
  nodeStore = new FakeResource(nodes);
  const namespaceStore = new FakeResource<Namespace>(namespaces);
  recorded = [];
  const podClient: ResourceClient<Pod> = {
    ...podStore.client(),
    createSubresource: async (ref, _subresource, object) => {
      const pod = podStore.objects.get(`${ref.namespace}/${ref.name}`)!;
      const { target } = object as unknown as Binding;
      podStore.put({ ...pod, spec: { ...pod.spec, nodeName: target.name ?? '' } });
      return object as never;
    },
    patch: async (ref, { body }) => {
      const pod = podStore.objects.get(`${ref.namespace}/${ref.name}`)!;
      return podStore.put({ ...pod, status: { ...pod.status, ...(body as Pod).status } });
    },
  };
  const eventClient = {
    ...new FakeResource<Event>(events).client(),
    create: async (event: Event) => {
      recorded.push(`${event.reason}: ${event.message}`);
      return event;
    },
  };
  const clients = new Map<unknown, unknown>([
    [pods, podClient],
    [nodes, nodeStore.client()],
    [namespaces, namespaceStore.client()],
    [events, eventClient],
  ]);
  client = { for: (resource: unknown) => clients.get(resource), close: () => {} } as unknown as Client;
  clock = new FakeClock();
  stop = new AbortController();
  metrics = new MetricsRegistry();
  scheduler = new Scheduler({ client, clock, random: seededRandom(1), logger: silentLogger(), metrics });
  scheduler.start(stop.signal);
});

afterEach(() => stop.abort());

const nodeOf = (name: string) => podStore.objects.get(`default/${name}`)?.spec.nodeName;

test('pods are bound by whoever leads, with the state of before', async () => {
  nodeStore.put(makeNode({ name: 'n1', allocatable: { cpu: '2' } }));
  podStore.put(makePod({ name: 'a', requests: { cpu: '1' } }));
  await scheduler.informers.waitForSync(stop.signal);
  expect(nodeOf('a')).toBeUndefined();

  const term = new AbortController();
  const leading = scheduler.lead(client, term.signal);
  await vi.waitFor(() => expect(nodeOf('a')).toBe('n1'));
  await vi.waitFor(() => expect(recorded).toEqual(['Scheduled: Successfully assigned default/a to n1']));
  term.abort();
  await leading;

  podStore.put(makePod({ name: 'b', requests: { cpu: '1' } }));
  podStore.put(makePod({ name: 'c', requests: { cpu: '1' } }));
  const second = scheduler.lead(client, stop.signal);
  await vi.waitFor(() => expect([nodeOf('b'), nodeOf('c')].filter((name) => name === 'n1').length).toBe(1));
  await vi.waitFor(() => {
    const waiting = podStore.objects.get(nodeOf('b') === 'n1' ? 'default/c' : 'default/b')!;
    expect(waiting.status.conditions).toEqual([
      expect.objectContaining({
        type: 'PodScheduled',
        status: 'False',
        reason: 'Unschedulable',
        message: '0/1 nodes are available: 1 Insufficient cpu.',
      }),
    ]);
  });
  stop.abort();
  await second;
  expect(await metrics.render()).toContain('scheduler_schedule_attempts_total{result="scheduled"} 2');
});

test('a pod that leaves makes room for one that waits', async () => {
  nodeStore.put(makeNode({ name: 'n1', allocatable: { cpu: '1' } }));
  podStore.put(makePod({ name: 'a', requests: { cpu: '1' } }));
  const leading = scheduler.lead(client, stop.signal);
  await vi.waitFor(() => expect(nodeOf('a')).toBe('n1'));
  podStore.put(makePod({ name: 'b', requests: { cpu: '1' } }));
  await vi.waitFor(() => expect(scheduler.model.queue.counts.unschedulable).toBe(1));
  podStore.remove('default/a');
  await vi.waitFor(async () => {
    await clock.stepAsync(1_000);
    expect(nodeOf('b')).toBe('n1');
  });
  stop.abort();
  await leading;
});

test('the condition is written once, not with every try', async () => {
  podStore.put(makePod({ name: 'a', requests: { cpu: '1' } }));
  nodeStore.put(makeNode({ name: 'n1', allocatable: { cpu: '500m' } }));
  const leading = scheduler.lead(client, stop.signal);
  await vi.waitFor(() => expect(podStore.objects.get('default/a')!.status.conditions).toBeDefined());
  const { revision } = podStore;
  nodeStore.put(makeNode({ name: 'n1', allocatable: { cpu: '600m' } }));
  nodeStore.put(makeNode({ name: 'n1', allocatable: { cpu: '500m', memory: '16Gi' } }));
  await clock.stepAsync(6 * 60_000);
  await vi.waitFor(() => expect(scheduler.model.queue.counts.unschedulable).toBe(1));
  expect(podStore.revision).toBe(revision);
  stop.abort();
  await leading;
});
