import type { KubeObject, ResourceType } from '@gantry/api';
import { configMaps } from '@gantry/api/resources';
import { FakeClock } from '@gantry/runtime/testing';
import type { CachedResource, CacheWatchHandler, Snapshot, StorageEvent, StoredObject } from '@gantry/storage';
import { StorageError } from '@gantry/storage';
import { beforeEach, expect, test } from 'vitest';
import { Selection } from '../registry/selection.ts';
import { ServedResource } from '../registry/served-resource.ts';
import { TransientObject } from '../registry/transient-object.ts';
import { DeliveryTick } from './delivery-tick.ts';
import { FrameMemo } from './frame-memo.ts';
import { JsonWatchEncoder } from './watch-encoder.ts';
import { type WatchOutput, type WatchPlan, WatchSession } from './watch-session.ts';

const PREFIX = '/registry/configmaps/';
const type = configMaps as unknown as ResourceType;

function stored(name: string, revision: number, labels?: Record<string, string>): StoredObject {
  const object = type.codec.fromJson({
    kind: 'ConfigMap',
    apiVersion: 'v1',
    metadata: {
      name,
      namespace: 'default',
      resourceVersion: String(revision),
      ...(labels === undefined ? {} : { labels }),
    },
  }) as KubeObject;
  return new TransientObject(`${PREFIX}default/${name}`, revision, type.codec, object);
}

/** A cache that holds what a test puts there and delivers what a test says. */
class ScriptedCache implements CachedResource {
  readonly prefix = PREFIX;
  objects: StoredObject[] = [];
  revision = 10;
  floor = 0;
  readonly handlers: CacheWatchHandler[] = [];

  get(key: string) {
    return this.objects.find((each) => each.key === key);
  }

  snapshot(): Snapshot {
    const { objects, revision } = this;
    return {
      revision,
      size: objects.length,
      get: (key) => this.get(key),
      range: () => objects,
      count: () => objects.length,
    };
  }

  snapshotAt() {
    return undefined;
  }

  watch(_prefix: string, fromRevision: number, handler: CacheWatchHandler) {
    if (fromRevision < this.floor) throw new StorageError('compacted', PREFIX, 'too old');
    this.handlers.push(handler);
    return { close: () => {} };
  }

  deliver(...events: StorageEvent[]) {
    for (const handler of this.handlers) handler.onEvents(events);
  }
}

class RecordingOutput implements WatchOutput {
  readonly joinsFrames = true;
  readonly writes: Uint8Array[] = [];
  ended = false;
  aborted = false;
  accepts = true;
  pendingBytes = 0;
  drained: (() => void) | undefined;

  write(bytes: Uint8Array) {
    this.writes.push(bytes);
    return this.accepts;
  }

  whenDrained(callback: () => void) {
    this.drained = callback;
  }

  end() {
    this.ended = true;
  }

  abort() {
    this.aborted = true;
  }

  get events(): string[] {
    return Buffer.concat(this.writes)
      .toString()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
      .map(
        ({ type: kind, object }) =>
          `${kind} ${object.metadata?.name ?? object.metadata?.resourceVersion ?? object.code}`,
      );
  }
}

let cache: ScriptedCache;
let clock: FakeClock;
let deps: { clock: FakeClock; memo: FrameMemo; tick: DeliveryTick; onEnded: () => void };
let resource: ServedResource;
const encoder = new JsonWatchEncoder();

beforeEach(() => {
  cache = new ScriptedCache();
  clock = new FakeClock();
  deps = { clock, memo: new FrameMemo(), tick: new DeliveryTick(clock), onEnded: () => {} };
  resource = new ServedResource({ type, strategy: { resource: type }, cache, keyPrefix: PREFIX });
});

function open(
  plan: Partial<WatchPlan> = {},
  output = new RecordingOutput(),
): { session: WatchSession; output: RecordingOutput } {
  const session = new WatchSession(
    {
      resource,
      namespace: '',
      selection: Selection.parse(resource, undefined, undefined),
      fromRevision: undefined,
      markInitialEnd: false,
      bookmarks: false,
      timeoutMs: 60_000,
      ...plan,
    },
    encoder,
    output,
    deps,
  );
  session.start();
  return { session, output };
}

const added = (name: string, revision: number): StorageEvent => ({
  type: 'ADDED',
  revision,
  current: stored(name, revision),
  previous: undefined,
});

const turn = () => new Promise((resolve) => setImmediate(resolve));

test('what is there comes first, then changes, although they arrive while the client is still catching up', async () => {
  cache.objects = [stored('a', 3), stored('b', 5)];
  const output = new RecordingOutput();
  output.accepts = false;
  // The first chunk is written, then the client is behind only if there is more: make each object a chunk of its own.
  const { session } = open({ markInitialEnd: true }, output);
  cache.deliver(added('c', 11));
  await turn();
  output.accepts = true;
  output.drained?.();
  await turn();
  expect(output.events).toEqual(['ADDED a', 'ADDED b', 'BOOKMARK 10', 'ADDED c']);
  session.close();
});

test('watchers of the same thing are written the same bytes', async () => {
  const watchers = Array.from({ length: 3 }, () => open({ fromRevision: 10 }).output);
  cache.deliver(added('x', 11), added('y', 12));
  await turn();
  expect(watchers[0]!.events).toEqual(['ADDED x', 'ADDED y']);
  expect(watchers[0]!.writes).toHaveLength(1);
  expect(watchers[1]!.writes[0]).toBe(watchers[0]!.writes[0]);
  expect(watchers[2]!.writes[0]).toBe(watchers[0]!.writes[0]);
});

test('a burst is passed on in few writes, in order', async () => {
  const { output } = open({ fromRevision: 10 });
  cache.deliver(added('x', 11));
  await turn();
  cache.deliver(added('y', 12));
  cache.deliver(added('z', 13));
  expect(output.events).toEqual(['ADDED x']);
  clock.step(2);
  expect(output.events).toEqual(['ADDED x', 'ADDED y', 'ADDED z']);
  expect(output.writes).toHaveLength(2);
});

test('a watcher that does not keep up is cut off, the others go on', async () => {
  const slow = open({ fromRevision: 10 }).output;
  const quick = open({ fromRevision: 10 }).output;
  slow.pendingBytes = 65 << 20;
  cache.deliver(added('x', 11));
  await turn();
  expect([slow.aborted, quick.aborted]).toEqual([true, false]);
  expect(quick.events).toEqual(['ADDED x']);
});

test('a start older than the window is answered with 410', () => {
  cache.floor = 5;
  const { output } = open({ fromRevision: 4 });
  expect(output.events).toEqual(['ERROR 410']);
  expect(output.ended).toBe(true);
});

test('history that breaks ends the watch with 410', () => {
  const { output } = open({ fromRevision: 10 });
  for (const handler of cache.handlers) handler.onEnd('compacted');
  expect(output.events).toEqual(['ERROR 410']);
});

test('bookmarks tell how far an idle watch is, once per change of that', () => {
  const { output } = open({ fromRevision: 10, bookmarks: true, timeoutMs: 1_000_000 });
  cache.handlers[0]!.onProgress?.(42);
  clock.step(60_000);
  clock.step(60_000);
  expect(output.events).toEqual(['BOOKMARK 42']);
});

test('the timeout ends it in order, with a last bookmark', () => {
  const { output } = open({ fromRevision: 10, bookmarks: true, timeoutMs: 5_000 });
  cache.handlers[0]!.onProgress?.(50);
  clock.step(5_000);
  expect(output.events).toEqual(['BOOKMARK 50']);
  expect(output.ended).toBe(true);
});
