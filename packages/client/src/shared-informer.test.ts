import type { Pod } from '@gantry/api/core/v1';
import { silentLogger } from '@gantry/runtime';
import { FakeClock } from '@gantry/runtime/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SharedInformer } from './shared-informer.ts';
import { FakeResource } from './testing/fake-resource.ts';

const podResource = { resource: 'pods', kind: 'Pod' } as const;

function pod(name: string, label = 'a'): Pod {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { namespace: 'default', name, labels: { label } },
    spec: { containers: [] },
    status: {},
  } as unknown as Pod;
}

function setUp() {
  const server = new FakeResource<Pod>(podResource);
  const clock = new FakeClock();
  const stop = new AbortController();
  const informer = new SharedInformer<Pod>({
    client: server.client(),
    clock,
    random: () => 0.5,
    logger: silentLogger(),
    freeze: true,
  });
  const log: string[] = [];
  informer.addHandler({
    onAdd: (object, initial) => log.push(`add ${object.metadata.name} ${initial ? 'initial' : 'new'}`),
    onUpdate: (old, current) =>
      log.push(`update ${current.metadata.name} ${old.metadata.labels?.label}>${current.metadata.labels?.label}`),
    onDelete: (object, missed) => log.push(`delete ${object.metadata.name} ${missed ? 'missed' : 'seen'}`),
  });
  const settle = () => clock.stepAsync(0);
  return { server, clock, stop, informer, log, settle };
}

test('handlers see what was there, then every change', async () => {
  const { server, stop, informer, log, settle } = setUp();
  server.put(pod('a'));
  informer.start(stop.signal);
  await informer.waitForSync();
  server.put(pod('b'));
  server.put(pod('a', 'b'));
  server.remove('default/b');
  await settle();
  expect(log).toEqual(['add a initial', 'add b new', 'update a a>b', 'delete b seen']);
  expect(informer.lister.list('default').map((object) => object.metadata.name)).toEqual(['a']);
  stop.abort();
});

test('a cut watch resumes from the last revision without a reload', async () => {
  const { server, clock, stop, informer, log } = setUp();
  server.put(pod('a'));
  informer.start(stop.signal);
  await informer.waitForSync();
  server.disconnect();
  server.put(pod('b'));
  await clock.stepAsync(0);
  expect(informer.stalenessMs()).toBe(0);
  await clock.stepAsync(50);
  expect(informer.stalenessMs()).toBe(50);
  await clock.stepAsync(500);
  expect(log).toEqual(['add a initial', 'add b new']);
  expect(informer.stalenessMs()).toBe(0);
  stop.abort();
});

test('expired history leads to a reload that delivers the differences', async () => {
  const { server, clock, stop, informer, log } = setUp();
  server.put(pod('kept'));
  server.put(pod('gone'));
  server.put(pod('replaced'));
  informer.start(stop.signal);
  await informer.waitForSync();
  log.length = 0;
  const kept = informer.lister.get('default', 'kept');
  server.disconnect();
  server.remove('default/gone');
  server.remove('default/replaced');
  server.put(pod('replaced', 'b'));
  server.put(pod('fresh'));
  server.compact();
  await clock.stepAsync(1_000);
  expect(log).toEqual(['delete gone missed', 'delete replaced missed', 'add replaced new', 'add fresh new']);
  expect(informer.lister.get('default', 'kept')).toBe(kept);
  stop.abort();
});

test('an unreachable server is asked again until it answers, with staleness growing meanwhile', async () => {
  const { server, clock, stop, informer } = setUp();
  server.reachable = false;
  informer.start(stop.signal);
  await clock.stepAsync(60_000);
  expect(informer.hasSynced()).toBe(false);
  expect(informer.stalenessMs()).toBe(60_000);
  server.reachable = true;
  // However long nobody answered, whoever comes back is noticed about a second later.
  await clock.stepAsync(1_500);
  expect(informer.hasSynced()).toBe(true);
  expect(informer.stalenessMs()).toBe(0);
  stop.abort();
});

test('a late handler gets what is stored, then the changes', async () => {
  const { server, stop, informer, settle } = setUp();
  server.put(pod('a'));
  informer.start(stop.signal);
  await informer.waitForSync();
  const seen: string[] = [];
  const registration = informer.addHandler({ onAdd: (object) => seen.push(object.metadata.name ?? '') });
  server.put(pod('b'));
  await settle();
  registration.remove();
  server.put(pod('c'));
  await settle();
  expect(seen).toEqual(['a', 'b']);
  stop.abort();
});

test('a handler that throws does not disturb the others', async () => {
  const { server, stop, informer, log, settle } = setUp();
  informer.addHandler({
    onAdd: () => {
      throw new Error('broken handler');
    },
  });
  server.put(pod('a'));
  informer.start(stop.signal);
  await settle();
  expect(log).toEqual(['add a initial']);
  stop.abort();
});

test('modifying a cached object throws under the mutation detector', async () => {
  const { server, stop, informer } = setUp();
  server.put(pod('a'));
  informer.start(stop.signal);
  await informer.waitForSync();
  const object = informer.lister.get('default', 'a') as Pod;
  expect(() => {
    object.metadata.labels = {};
  }).toThrow(TypeError);
  stop.abort();
});

test('indexes follow changes, also when added late', async () => {
  const { server, stop, informer, settle } = setUp();
  server.put(pod('a', 'x'));
  informer.start(stop.signal);
  await informer.waitForSync();
  informer.addIndex('label', (object) => [object.metadata.labels?.label ?? '']);
  server.put(pod('b', 'x'));
  server.put(pod('a', 'y'));
  await settle();
  expect(informer.lister.index('label', 'x').map((object) => object.metadata.name)).toEqual(['b']);
  expect(informer.lister.index('label', 'y').map((object) => object.metadata.name)).toEqual(['a']);
  expect(() => informer.lister.index('other', 'x')).toThrow('no index named other');
  stop.abort();
});

type Action =
  | { readonly type: 'put' | 'remove'; readonly name: string }
  | { readonly type: 'disconnect' | 'compact' | 'outage' | 'recover' | 'bookmark' | 'settle' };

const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('put' as const), name: fc.constantFrom('a', 'b', 'c') }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('remove' as const), name: fc.constantFrom('a', 'b', 'c') }) },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constantFrom('disconnect', 'compact', 'outage', 'recover', 'bookmark', 'settle' as const),
    }) as fc.Arbitrary<Action>,
  },
);

test('ordered per key, no loss, no duplicates, never backwards, whatever happens to the stream', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 40 }), async (actions) => {
      const server = new FakeResource<Pod>(podResource);
      const clock = new FakeClock();
      const stop = new AbortController();
      const informer = new SharedInformer<Pod>({
        client: server.client(),
        clock,
        random: () => 0.5,
        logger: silentLogger(),
        freeze: true,
      });
      const live = new Map<string, Pod>();
      const newest = new Map<string, number>();
      const advance = (object: Pod) => {
        const name = object.metadata.name ?? '';
        const revision = Number(object.metadata.resourceVersion);
        expect(revision).toBeGreaterThan(newest.get(name) ?? 0);
        newest.set(name, revision);
        // Store first: the lister is never behind what a handler is told.
        const stored = informer.lister.get('default', name);
        if (stored !== undefined) expect(Number(stored.metadata.resourceVersion)).toBeGreaterThanOrEqual(revision);
      };
      informer.addHandler({
        onAdd: (object) => {
          expect(live.has(object.metadata.name ?? '')).toBe(false);
          advance(object);
          live.set(object.metadata.name ?? '', object);
        },
        onUpdate: (old, current) => {
          expect(live.get(current.metadata.name ?? '')).toBe(old);
          expect(current.metadata.uid).toBe(old.metadata.uid);
          advance(current);
          live.set(current.metadata.name ?? '', current);
        },
        onDelete: (object, missed) => {
          expect(live.get(object.metadata.name ?? '')?.metadata.uid).toBe(object.metadata.uid);
          if (!missed) advance(object);
          live.delete(object.metadata.name ?? '');
        },
      });
      informer.start(stop.signal);
      let label = 0;
      for (const step of actions) {
        if (step.type === 'put') server.put(pod(step.name, String(label++)));
        else if (step.type === 'remove') server.remove(`default/${step.name}`);
        else if (step.type === 'disconnect') server.disconnect();
        else if (step.type === 'compact') server.compact();
        else if (step.type === 'bookmark') server.bookmark();
        else if (step.type === 'settle') await clock.stepAsync(300);
        else {
          server.reachable = step.type === 'recover';
          if (!server.reachable) server.disconnect();
        }
      }
      server.reachable = true;
      await clock.stepAsync(30_000);
      const expected = [...server.objects].map(([key, object]) => `${key}@${object.metadata.resourceVersion}`).sort();
      const revisions = (objects: Iterable<Pod>) =>
        [...objects].map(({ metadata }) => `default/${metadata.name}@${metadata.resourceVersion}`).sort();
      expect(revisions(informer.lister.list())).toEqual(expected);
      expect(revisions(live.values())).toEqual(expected);
      stop.abort();
      await informer.stopped();
      expect(clock.pendingTimers).toBe(0);
    }),
    { numRuns: 300 },
  );
});
