import { systemClock } from '@gantry/runtime';
import { type EtcdHarness, startEtcd, startTcpLink } from '@gantry/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Compactor } from './compactor.ts';
import type { StorageEvent } from './contract.ts';
import type { EtcdConnection } from './etcd-connection.ts';
import { EtcdObjectStore } from './etcd-object-store.ts';
import { EtcdWatchCache } from './etcd-watch-cache.ts';
import { isStorageError } from './storage-error.ts';
import { connect, jsonCodec, WIDGETS, widget, widgetKey } from './testing/widgets.ts';

let etcd: EtcdHarness;
let connection: EtcdConnection;
let store: EtcdObjectStore;
let cache: EtcdWatchCache | undefined;
let events: StorageEvent[];
let ended: string | undefined;

async function start(members: number, options: Parameters<typeof connect>[1] = {}, tls = false): Promise<void> {
  etcd = await startEtcd({ members, tls });
  connection = connect(etcd.endpoints, { ...options, tls: etcd.tls });
  store = new EtcdObjectStore({ connection, codec: jsonCodec, clock: systemClock });
  cache = new EtcdWatchCache({ connection, codec: jsonCodec, clock: systemClock });
  await cache.ready;
  cache.resource(WIDGETS).watch(WIDGETS, cache.revision, {
    onEvents: (batch) => {
      events.push(...batch);
    },
    onEnd: (reason) => {
      ended = reason;
    },
  });
}

beforeEach(() => {
  events = [];
  ended = undefined;
  cache = undefined;
});

afterEach(async () => {
  await cache?.stop();
  connection?.close();
  await etcd?.stop();
});

async function eventually(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const seenNames = () => events.map(({ type, current }) => `${type} ${current.object.metadata.name}`);

describe('three members', () => {
  test('losing the member in use, by death or by freezing, costs neither a write nor an event', async () => {
    await start(3, { attemptTimeoutMs: 500 });
    const expected: string[] = [];
    const writeSome = async (round: string) => {
      for (let index = 0; index < 5; index++) {
        await store.create(widgetKey(`${round}-${index}`), widget(`${round}-${index}`));
        expected.push(`ADDED ${round}-${index}`);
      }
    };
    const inUse = () => etcd.members.find((member) => member.endpoint === connection.currentEndpoint);
    await writeSome('healthy');
    const first = inUse();
    await first?.kill();
    await writeSome('one-killed');
    await first?.start();
    const second = inUse();
    expect(second).not.toBe(first);
    await second?.pause();
    try {
      await writeSome('one-frozen');
      await cache?.waitForConsistentRead({ timeoutMs: 20_000 });
    } finally {
      second?.resume();
    }
    await eventually(() => events.length >= expected.length);
    expect(seenNames()).toEqual(expected);
    expect(ended).toBeUndefined();
  });

  test('parallel writers through a leader change: every acknowledged write is there once', async () => {
    await start(3, { attemptTimeoutMs: 1_000, callTimeoutMs: 20_000 });
    const writers = Array.from({ length: 60 }, async (_, index) => {
      await systemClock.sleep(index * 5);
      await store.create(widgetKey(`w${index}`), widget(`w${index}`));
    });
    await systemClock.sleep(100);
    await etcd.members[0]?.kill();
    await Promise.all(writers);
    expect((await store.list(WIDGETS, {})).items).toHaveLength(60);
    await eventually(() => events.length >= 60);
    expect(new Set(seenNames()).size).toBe(60);
    expect(events).toHaveLength(60);
  });

  test('without a quorum nothing claims to be consistent; with one again all goes on', async () => {
    await start(3, { attemptTimeoutMs: 300, callTimeoutMs: 1_500 });
    await store.create(widgetKey('a'), widget('a'));
    await etcd.members[1]?.kill();
    await etcd.members[2]?.kill();
    await expect(cache?.waitForConsistentRead()).rejects.toMatchObject({ kind: 'unavailable' });
    await expect(store.create(widgetKey('b'), widget('b'))).rejects.toMatchObject({ kind: 'unavailable' });
    await Promise.all([etcd.members[1]?.start(), etcd.members[2]?.start()]);
    // A try whose answer was lost may have been applied: the next one then finds the key.
    await eventually(() =>
      store.create(widgetKey('c'), widget('c')).then(
        () => true,
        (error: unknown) => isStorageError(error, 'keyExists'),
      ),
    );
    await cache?.waitForConsistentRead({ timeoutMs: 20_000 });
    await eventually(() => seenNames().includes('ADDED c'));
    expect(ended).toBeUndefined();
  });
});

describe('one member', () => {
  test('is reached over TLS with a client certificate, and by nobody without one', async () => {
    await start(1, {}, true);
    await store.create(widgetKey('a'), widget('a'));
    await cache?.waitForConsistentRead();
    expect(cache?.resource(WIDGETS).get(widgetKey('a'))).toBeDefined();
    const stranger = connect(etcd.endpoints, { callTimeoutMs: 500, tls: { ca: etcd.tls?.ca as Buffer } });
    const strange = new EtcdObjectStore({ connection: stranger, codec: jsonCodec, clock: systemClock });
    await expect(strange.get(widgetKey('a'))).rejects.toMatchObject({ kind: 'unavailable' });
    stranger.close();
  });

  test('a link that goes silent under the watch is noticed by the next consistent read', async () => {
    await start(1);
    const link = await startTcpLink(Number(new URL(etcd.endpoints[0] as string).port));
    // The first endpoint is the silent link, the second reaches the same etcd directly.
    const linked = connect([`http://${link.address}`, etcd.endpoints[0] as string], { attemptTimeoutMs: 300 });
    const observer = new EtcdWatchCache({ connection: linked, codec: jsonCodec, clock: systemClock });
    try {
      await observer.ready;
      await eventually(() => observer.stats.isConnected);
      link.freeze();
      await store.create(widgetKey('a'), widget('a'));
      await observer.waitForConsistentRead({ timeoutMs: 20_000 });
      expect(observer.resource(WIDGETS).get(widgetKey('a'))).toBeDefined();
    } finally {
      await observer.stop();
      linked.close();
      await link.close();
    }
  });

  test('compactors agree: one compacts per interval, to what was current an interval ago', async () => {
    await start(1);
    const intervalMs = 3_600_000;
    const compactors = [1, 2, 3].map(() => new Compactor({ connection, clock: systemClock, intervalMs }));
    const old = await store.create(widgetKey('old'), widget('old'));
    for (const compactor of compactors) {
      await compactor.compactOnce();
    }
    expect((await store.list(WIDGETS, { revision: old.revision })).items).toHaveLength(1);
    const recent = await store.create(widgetKey('recent'), widget('recent'));
    for (const compactor of compactors) {
      await compactor.compactOnce();
    }
    await expect(store.list(WIDGETS, { revision: old.revision - 1 })).rejects.toMatchObject({ kind: 'compacted' });
    expect((await store.list(WIDGETS, { revision: recent.revision })).items).toHaveLength(2);
    await Promise.all(compactors.map((compactor) => compactor.stop()));
  });
});
