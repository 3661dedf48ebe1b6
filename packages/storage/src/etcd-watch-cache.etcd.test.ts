import { systemClock } from '@gantry/runtime';
import { FakeClock } from '@gantry/runtime/testing';
import { type EtcdHarness, startEtcd, startTcpLink, type TcpLink } from '@gantry/testing';
import { Etcd3 } from 'etcd3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CacheWatch, StorageEvent } from './contract.ts';
import type { EtcdConnection } from './etcd-connection.ts';
import { EtcdObjectStore } from './etcd-object-store.ts';
import { EtcdWatchCache, type EtcdWatchCacheOptions } from './etcd-watch-cache.ts';
import { EPOCH_KEY } from './registry-keys.ts';
import { isStorageError } from './storage-error.ts';
import { connect, jsonCodec, WIDGETS, widget, widgetKey } from './testing/widgets.ts';

let etcd: EtcdHarness;
let connection: EtcdConnection;
let store: EtcdObjectStore;
let raw: Etcd3;
let caches: EtcdWatchCache[];
let links: TcpLink[];
let connections: EtcdConnection[];

beforeEach(async () => {
  caches = [];
  links = [];
  connections = [];
  etcd = await startEtcd();
  connection = connect(etcd.endpoints);
  store = new EtcdObjectStore({ connection, codec: jsonCodec, clock: systemClock });
  raw = new Etcd3({ hosts: etcd.endpoints[0] as string });
});

afterEach(async () => {
  await Promise.all(caches.map((cache) => cache.stop()));
  raw?.close();
  connection?.close();
  for (const each of connections) {
    each.close();
  }
  await Promise.all(links.map((link) => link.close()));
  await etcd?.stop();
});

async function startCache(options: Partial<EtcdWatchCacheOptions> = {}): Promise<EtcdWatchCache> {
  const cache = new EtcdWatchCache({ connection, codec: jsonCodec, clock: systemClock, ...options });
  caches.push(cache);
  cache.resource(WIDGETS);
  await cache.ready;
  return cache;
}

/** A watch that keeps what it got. */
class Recorder {
  readonly events: StorageEvent[] = [];
  readonly batches: number[] = [];
  readonly progress: number[] = [];
  end: string | undefined;
  readonly watch: CacheWatch;
  private wake: () => void = () => {};

  constructor(cache: EtcdWatchCache, fromRevision: number, keyPrefix = WIDGETS) {
    this.watch = cache.resource(WIDGETS).watch(keyPrefix, fromRevision, {
      onEvents: (events) => {
        this.events.push(...events);
        this.batches.push(events.length);
        this.wake();
      },
      onProgress: (revision) => {
        this.progress.push(revision);
        this.wake();
      },
      onEnd: (reason) => {
        this.end = reason;
        this.wake();
      },
    });
  }

  async until(condition: () => boolean): Promise<void> {
    while (!condition()) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }

  get lines(): string[] {
    return this.events.map(({ type, revision, current }) => `${revision} ${type} ${current.object.metadata.name}`);
  }
}

async function eventually(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const bump = ({ object }: { object: object }) => ({
  object: { ...object, size: ((object as { size?: number }).size ?? 0) + 1 } as never,
});

describe('watch', () => {
  test('carries type, revision, present and previous state', async () => {
    const cache = await startCache();
    const recorder = new Recorder(cache, cache.revision);
    const created = await store.create(widgetKey('a'), widget('a'));
    await store.update(widgetKey('a'), bump);
    const deleted = await store.delete(widgetKey('a'));
    await recorder.until(() => recorder.events.length === 3);
    const [first, second, third] = recorder.events as [StorageEvent, StorageEvent, StorageEvent];
    expect(recorder.events.map(({ type }) => type)).toEqual(['ADDED', 'MODIFIED', 'DELETED']);
    expect(first.previous).toBeUndefined();
    expect(second.previous?.revision).toBe(created.revision);
    expect(third.revision).toBe(deleted.revision);
    expect(third.current.object).toMatchObject({ size: 1, metadata: { resourceVersion: String(deleted.revision) } });
    expect(third.previous?.object).toMatchObject({ size: 1 });
  });

  test('resumed anywhere, in pieces, gives exactly the history', async () => {
    const cache = await startCache();
    const start = cache.revision;
    const whole = new Recorder(cache, start);
    const names = ['a', 'b', 'c', 'd'];
    const pieces: string[] = [];
    let seed = 42;
    const next = (bound: number) => {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
      return seed % bound;
    };
    let resumeFrom = start;
    let piece = new Recorder(cache, resumeFrom);
    for (let step = 0; step < 300; step++) {
      const name = names[next(names.length)] as string;
      const action = next(3);
      const write =
        action === 0
          ? store.create(widgetKey(name), widget(name))
          : action === 1
            ? store.update(widgetKey(name), bump)
            : store.delete(widgetKey(name));
      await write.catch((error: unknown) => {
        if (!isStorageError(error)) {
          throw error;
        }
      });
      if (next(4) === 0) {
        piece.watch.close();
        pieces.push(...piece.lines);
        resumeFrom = piece.events.at(-1)?.revision ?? resumeFrom;
        piece = new Recorder(cache, resumeFrom);
      }
    }
    const last = await cache.waitForConsistentRead();
    await whole.until(() => (whole.events.at(-1)?.revision ?? 0) === last);
    await piece.until(() => (piece.events.at(-1)?.revision ?? resumeFrom) === last);
    pieces.push(...piece.lines);
    expect(pieces).toEqual(whole.lines);
    // And etcd's own account of what happened.
    const expected: string[] = [];
    const watcher = await raw
      .watch()
      .prefix(WIDGETS)
      .startRevision(String(start + 1))
      .create();
    watcher.on('put', (kv) => expected.push(`${kv.mod_revision} ${kv.version === '1' ? 'ADDED' : 'MODIFIED'}`));
    watcher.on('delete', (kv) => expected.push(`${kv.mod_revision} DELETED`));
    await eventually(() => expected.length >= whole.events.length);
    await watcher.cancel();
    expect(whole.events.map(({ revision, type }) => `${revision} ${type}`)).toEqual(expected);
  });

  test('one namespace does not see another', async () => {
    const cache = await startCache();
    const recorder = new Recorder(cache, cache.revision, `${WIDGETS}one/`);
    await store.create(widgetKey('a', 'one-more'), widget('a', {}, 'one-more'));
    await store.create(widgetKey('b', 'one'), widget('b', {}, 'one'));
    await recorder.until(() => recorder.events.length > 0);
    expect(recorder.lines.map((line) => line.split(' ')[2])).toEqual(['b']);
  });

  test('a failing handler loses its watch, the others lose nothing', async () => {
    const errors: unknown[] = [];
    const cache = await startCache({
      logger: { info: () => {}, warn: () => {}, error: (fields) => errors.push(fields) },
    });
    const bad = cache.resource(WIDGETS).watch(WIDGETS, cache.revision, {
      onEvents: () => {
        throw new Error('handler bug');
      },
      onEnd: () => {},
    });
    const good = new Recorder(cache, cache.revision);
    await store.create(widgetKey('a'), widget('a'));
    await store.create(widgetKey('b'), widget('b'));
    await good.until(() => good.events.length === 2);
    expect(errors).toHaveLength(1);
    bad.close();
  });

  test('all events of one transaction come, at one revision', async () => {
    const cache = await startCache();
    const recorder = new Recorder(cache, cache.revision);
    const put = (name: string) => ({
      request_put: { key: Buffer.from(widgetKey(name)), value: Buffer.from(JSON.stringify(widget(name))) },
    });
    const { header } = await raw.kv.txn({ success: [put('a'), put('b'), put('c')] });
    await recorder.until(() => recorder.events.length === 3);
    expect(recorder.events.map(({ revision }) => revision)).toEqual(Array(3).fill(Number(header.revision)));
    const resumed = new Recorder(cache, Number(header.revision) - 1);
    await resumed.until(() => resumed.events.length === 3);
  });

  test('older than the window is refused, within it is served', async () => {
    const cache = await startCache({ windowEvents: 5 });
    const start = cache.revision;
    for (let index = 0; index < 10; index++) {
      await store.create(widgetKey(`w${index}`), widget(`w${index}`));
    }
    const last = await cache.waitForConsistentRead();
    expect(() => new Recorder(cache, start)).toThrow(expect.objectContaining({ kind: 'compacted' }));
    const recorder = new Recorder(cache, last - 5);
    await recorder.until(() => recorder.events.length === 5);
  });

  test('events age out of the window', async () => {
    const clock = new FakeClock();
    const cache = await startCache({ clock, windowAgeMs: 60_000, tickMs: 3_600_000 });
    const start = cache.revision;
    const created = await store.create(widgetKey('a'), widget('a'));
    await cache.waitForRevision(created.revision);
    new Recorder(cache, start).watch.close();
    clock.step(60_001);
    await cache.waitForRevision((await store.update(widgetKey('a'), bump)).revision);
    expect(() => new Recorder(cache, start)).toThrow(expect.objectContaining({ kind: 'compacted' }));
    new Recorder(cache, created.revision).watch.close();
  });

  test('idle watches hear of progress', async () => {
    const cache = await startCache({ tickMs: 20 });
    const recorder = new Recorder(cache, cache.revision, `${WIDGETS}idle/`);
    const { revision } = await store.create(widgetKey('busy'), widget('busy'));
    await recorder.until(() => recorder.progress.length > 0);
    expect(recorder.progress[0]).toBeGreaterThanOrEqual(revision);
    expect(recorder.events).toEqual([]);
  });
});

describe('writes of this process', () => {
  test('enter with their encodings, whether announced before or after their event', async () => {
    const cache = await startCache();
    const resource = cache.resource(WIDGETS);
    const ownStore = new EtcdObjectStore({
      connection,
      codec: jsonCodec,
      clock: systemClock,
      onWrite: (stored) => cache.observeWrite(stored),
    });
    for (let index = 0; index < 50; index++) {
      const written = await ownStore.create(widgetKey(`w${index}`), widget(`w${index}`));
      await cache.waitForRevision(written.revision);
      expect(resource.get(written.key)?.object).toBe(written.object);
    }
    const late = await store.create(widgetKey('late'), widget('late'));
    await cache.waitForRevision(late.revision);
    const { json } = late;
    cache.observeWrite(late);
    expect(resource.get(late.key)?.json).toBe(json);
  });

  test('parallel writers: order is that of revisions, nothing doubled', async () => {
    const cache = await startCache();
    const recorder = new Recorder(cache, cache.revision);
    const ownStore = new EtcdObjectStore({
      connection,
      codec: jsonCodec,
      clock: systemClock,
      onWrite: (stored) => cache.observeWrite(stored),
    });
    await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        (index % 3 === 0 ? store : ownStore).create(widgetKey(`w${index}`), widget(`w${index}`)),
      ),
    );
    await recorder.until(() => recorder.events.length >= 200);
    const revisions = recorder.events.map(({ revision }) => revision);
    expect(revisions).toEqual([...new Set(revisions)].sort((a, b) => a - b));
    expect(revisions).toHaveLength(200);
  });
});

describe('trouble', () => {
  test('a restart of etcd ends no watch and loses no event', async () => {
    const cache = await startCache();
    const recorder = new Recorder(cache, cache.revision);
    await store.create(widgetKey('a'), widget('a'));
    await etcd.members[0]?.kill();
    await etcd.members[0]?.start();
    await store.create(widgetKey('b'), widget('b'));
    await store.update(widgetKey('b'), bump);
    await recorder.until(() => recorder.events.length === 3);
    expect(recorder.lines.map((line) => line.split(' ').slice(1).join(' '))).toEqual([
      'ADDED a',
      'ADDED b',
      'MODIFIED b',
    ]);
    expect(recorder.end).toBeUndefined();
  });

  test('without etcd reads and writes fail as unavailable, soon, and recover by themselves', async () => {
    await connectionWith({ callTimeoutMs: 1_000 });
    const cache = await startCache();
    const created = await store.create(widgetKey('a'), widget('a'));
    await cache.waitForRevision(created.revision);
    await etcd.members[0]?.kill();
    await expect(cache.waitForConsistentRead()).rejects.toMatchObject({ kind: 'unavailable' });
    await expect(store.create(widgetKey('b'), widget('b'))).rejects.toMatchObject({ kind: 'unavailable' });
    await expect(store.get(widgetKey('a'))).rejects.toMatchObject({ kind: 'unavailable' });
    // Not fresh, but there for those who accept that.
    expect(cache.resource(WIDGETS).get(widgetKey('a'))).toBeDefined();
    await etcd.members[0]?.start();
    await eventually(() =>
      cache.waitForConsistentRead().then(
        () => true,
        () => false,
      ),
    );
    await store.create(widgetKey('b'), widget('b'));
  });

  test('a frozen etcd is an unavailable one', async () => {
    await connectionWith({ callTimeoutMs: 500 });
    const cache = await startCache();
    await etcd.members[0]?.pause();
    try {
      await expect(cache.waitForConsistentRead()).rejects.toMatchObject({ kind: 'unavailable' });
    } finally {
      etcd.members[0]?.resume();
    }
    await eventually(() =>
      cache.waitForConsistentRead().then(
        () => true,
        () => false,
      ),
    );
  });

  test('compaction behind the back of a disconnected cache: watches end, the cache is rebuilt', async () => {
    const link = await startTcpLink(Number(new URL(etcd.endpoints[0] as string).port));
    links.push(link);
    const linked = connect([`http://${link.address}`]);
    connections.push(linked);
    const cache = await startCache({ connection: linked });
    await store.create(widgetKey('a'), widget('a'));
    const { revision } = await store.create(widgetKey('b'), widget('b'));
    await cache.waitForRevision(revision);
    const recorder = new Recorder(cache, cache.revision);
    link.cut();
    await store.delete(widgetKey('a'));
    const last = await store.create(widgetKey('c'), widget('c'));
    await raw.kv.compact({ revision: last.revision, physical: true });
    link.restore();
    await recorder.until(() => recorder.end !== undefined);
    expect(recorder.end).toBe('compacted');
    await eventually(() => cache.isReady());
    await cache.waitForConsistentRead();
    const names = [...cache.resource(WIDGETS).snapshot().range(WIDGETS)].map(({ object }) => object.metadata.name);
    expect(names).toEqual(['b', 'c']);
    expect(cache.stats.rebuilds).toBe(1);
  });

  test('compaction during normal work ends no watch', async () => {
    const cache = await startCache();
    await eventually(() => cache.stats.isConnected);
    const recorder = new Recorder(cache, cache.revision);
    let compacted = 0;
    for (let index = 0; index < 100; index++) {
      const { revision } = await store.create(widgetKey(`w${index}`), widget(`w${index}`));
      if (index % 7 === 0) {
        await raw.kv.compact({ revision });
        compacted++;
      }
    }
    await recorder.until(() => recorder.events.length === 100);
    expect(compacted).toBe(15);
    expect(recorder.end).toBeUndefined();
  });

  test('another history under the same address ends all watches and is read anew', async () => {
    const cache = await startCache();
    for (let index = 0; index < 5; index++) {
      await store.create(widgetKey(`old${index}`), widget(`old${index}`));
    }
    await cache.waitForConsistentRead();
    const recorder = new Recorder(cache, cache.revision);
    const [member] = etcd.members;
    await member?.kill();
    member?.wipe();
    await member?.start();
    await store.create(widgetKey('new'), widget('new'));
    await recorder.until(() => recorder.end !== undefined);
    expect(recorder.end).toBe('compacted');
    await eventually(() => cache.isReady());
    await cache.waitForConsistentRead();
    expect([...cache.resource(WIDGETS).snapshot().range(WIDGETS)].map(({ key }) => key)).toEqual([widgetKey('new')]);
  });

  test('a changed epoch ends all watches', async () => {
    const cache = await startCache();
    await store.create(widgetKey('a'), widget('a'));
    const recorder = new Recorder(cache, cache.revision);
    await raw.put(EPOCH_KEY).value('restored-1');
    await recorder.until(() => recorder.end !== undefined);
    expect(recorder.end).toBe('compacted');
    await eventually(() => cache.isReady());
    await cache.waitForConsistentRead();
    expect(cache.resource(WIDGETS).get(widgetKey('a'))).toBeDefined();
  });

  test('revisions spent outside the registry do not delay a consistent read for long', async () => {
    const cache = await startCache();
    await raw.put('/elsewhere').value('x');
    const revision = await cache.waitForConsistentRead();
    expect(cache.revision).toBeGreaterThanOrEqual(revision);
    expect(cache.stats.progressTouches).toBe(1);
  });

  test('an undecodable value hides only itself, and only until it is replaced', async () => {
    const cache = await startCache();
    await store.create(widgetKey('a'), widget('a'));
    const recorder = new Recorder(cache, cache.revision);
    await raw.put(widgetKey('a')).value('garbage');
    await store.create(widgetKey('b'), widget('b'));
    await raw.put(widgetKey('a')).value(JSON.stringify(widget('a', { repaired: true })));
    await recorder.until(() => recorder.lines.length >= 3 && recorder.lines.at(-1)?.endsWith('ADDED a') === true);
    expect(recorder.lines.slice(-3).map((line) => line.split(' ').slice(1).join(' '))).toEqual([
      'DELETED a',
      'ADDED b',
      'ADDED a',
    ]);
    expect(cache.stats.corruptValues).toBe(1);
  });

  test('a resource registered late has its objects', async () => {
    await store.create('/registry/example.com/gadgets/default/g', widget('g'));
    const cache = await startCache();
    await store.create('/registry/example.com/gadgets/default/h', widget('h'));
    await cache.waitForConsistentRead();
    const gadgets = cache.resource('/registry/example.com/gadgets/');
    expect(gadgets.snapshot().size).toBe(2);
    expect(() => gadgets.watch(gadgets.prefix, cache.revision - 1, { onEvents() {}, onEnd() {} })).toThrow();
    gadgets.watch(gadgets.prefix, cache.revision, { onEvents() {}, onEnd() {} }).close();
  });

  test('stop ends watches and waits', async () => {
    const cache = await startCache();
    const recorder = new Recorder(cache, cache.revision);
    const waiting = cache.waitForRevision(cache.revision + 10);
    await cache.stop();
    expect(recorder.end).toBe('closed');
    await expect(waiting).rejects.toMatchObject({ kind: 'unavailable' });
  });
});

/** The same connection settings, made impatient. */
async function connectionWith(options: Parameters<typeof connect>[1]): Promise<void> {
  connection.close();
  connection = connect(etcd.endpoints, options);
  store = new EtcdObjectStore({ connection, codec: jsonCodec, clock: systemClock });
}
