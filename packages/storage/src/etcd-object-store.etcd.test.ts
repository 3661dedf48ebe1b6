import { systemClock } from '@gantry/runtime';
import { type EtcdHarness, startEtcd } from '@gantry/testing';
import { Etcd3 } from 'etcd3';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Fence } from './contract.ts';
import type { EtcdConnection } from './etcd-connection.ts';
import { EtcdObjectStore } from './etcd-object-store.ts';
import type { StorageError } from './storage-error.ts';
import { connect, jsonCodec, WIDGETS, widget, widgetKey } from './testing/widgets.ts';

let etcd: EtcdHarness;
let connection: EtcdConnection;
let store: EtcdObjectStore;
let raw: Etcd3;

beforeAll(async () => {
  etcd = await startEtcd();
  connection = connect(etcd.endpoints);
  store = new EtcdObjectStore({ connection, codec: jsonCodec, clock: systemClock });
  raw = new Etcd3({ hosts: etcd.endpoints[0] as string });
});

afterAll(async () => {
  raw?.close();
  connection?.close();
  await etcd?.stop();
});

beforeEach(async () => {
  await raw.delete().all();
});

const sized = (size: number) => (current: { object: object }) => ({ object: { ...current.object, size } as never });

describe('create', () => {
  test('refuses a key that exists and leaves it alone', async () => {
    const first = await store.create(widgetKey('a'), widget('a', { size: 1 }));
    await expect(store.create(widgetKey('a'), widget('a', { size: 2 }))).rejects.toMatchObject({ kind: 'keyExists' });
    expect((await store.get(widgetKey('a')))?.revision).toBe(first.revision);
  });

  test('stores neither resourceVersion nor selfLink', async () => {
    const object = widget('a');
    object.metadata.resourceVersion = '77';
    await store.create(widgetKey('a'), { ...object, metadata: { ...object.metadata, selfLink: '/x' } });
    expect(JSON.parse(String(await raw.get(widgetKey('a')).string())).metadata).toEqual({
      name: 'a',
      namespace: 'default',
      uid: 'uid-a',
    });
  });

  test('refuses what etcd finds too large, below and above its transport limit', async () => {
    for (const size of [1_700_000, 5_000_000]) {
      const object = widget('big', { data: 'x'.repeat(size) });
      await expect(store.create(widgetKey('big'), object)).rejects.toMatchObject({ kind: 'tooLarge' });
    }
    await store.create(widgetKey('big'), widget('big', { data: 'x'.repeat(1_400_000) }));
  });

  test('an aborted signal ends the wait with its reason', async () => {
    const reason = new Error('client went away');
    const aborted = AbortSignal.abort(reason);
    await expect(store.create(widgetKey('a'), widget('a'), { signal: aborted })).rejects.toBe(reason);
  });
});

describe('update', () => {
  test('parallel updates all take effect, each on the one before', async () => {
    await store.create(widgetKey('a'), widget('a', { size: 0 }));
    await Promise.all(
      Array.from({ length: 20 }, () =>
        store.update(widgetKey('a'), ({ object }) => ({
          object: { ...object, size: (object as unknown as { size: number }).size + 1 } as never,
        })),
      ),
    );
    expect((await store.get(widgetKey('a')))?.object).toMatchObject({ size: 20 });
  });

  test('a stale cached copy costs a second try, never a lost update', async () => {
    const stale = await store.create(widgetKey('a'), widget('a', { size: 0 }));
    await store.update(widgetKey('a'), ({ object }) => ({ object: { ...object, color: 'red' } as never }));
    const seen: number[] = [];
    const result = await store.update(
      widgetKey('a'),
      (current) => {
        seen.push(current.revision);
        return sized(5)(current);
      },
      { cached: stale },
    );
    expect(seen).toHaveLength(2);
    expect(result.object).toMatchObject({ size: 5, color: 'red' });
  });

  test('a refusal based on a stale cached copy is asked again on the real one', async () => {
    const stale = await store.create(widgetKey('a'), widget('a', { locked: true }));
    await store.update(widgetKey('a'), ({ object }) => ({ object: { ...object, locked: false } as never }));
    const result = await store.update(
      widgetKey('a'),
      (current) => {
        if ((current.object as unknown as { locked: boolean }).locked) {
          throw new Error('locked');
        }
        return sized(1)(current);
      },
      { cached: stale },
    );
    expect(result.object).toMatchObject({ size: 1 });
    await expect(
      store.update(widgetKey('a'), () => Promise.reject(new Error('no')), { cached: result }),
    ).rejects.toThrow('no');
  });

  test('identical content writes nothing', async () => {
    const created = await store.create(widgetKey('a'), widget('a', { size: 1 }));
    const same = await store.update(widgetKey('a'), ({ object }) => ({ object: structuredClone(object) }));
    const unchanged = await store.update(widgetKey('a'), () => 'unchanged', { cached: created });
    expect([same.revision, unchanged.revision]).toEqual([created.revision, created.revision]);
    expect(await store.currentRevision()).toBe(created.revision);
  });

  test('"unchanged" on a stale copy is asked again', async () => {
    const stale = await store.create(widgetKey('a'), widget('a', { size: 1 }));
    const latest = await store.update(widgetKey('a'), sized(2));
    const result = await store.update(widgetKey('a'), () => 'unchanged', { cached: stale });
    expect(result.revision).toBe(latest.revision);
  });

  test('names the missing key', async () => {
    await expect(store.update(widgetKey('gone'), () => 'unchanged')).rejects.toMatchObject({ kind: 'keyNotFound' });
    const stale = await store.create(widgetKey('a'), widget('a'));
    await store.delete(widgetKey('a'));
    await expect(store.update(widgetKey('a'), sized(1), { cached: stale })).rejects.toMatchObject({
      kind: 'keyNotFound',
      key: widgetKey('a'),
    });
  });

  test('preconditions hold at the moment of the write', async () => {
    const first = await store.create(widgetKey('a'), widget('a'));
    await store.update(widgetKey('a'), sized(1));
    await expect(
      store.update(widgetKey('a'), sized(2), {
        preconditions: { resourceVersion: String(first.revision) },
        cached: first,
      }),
    ).rejects.toMatchObject({ kind: 'conflict' });
    await expect(store.update(widgetKey('a'), sized(2), { preconditions: { uid: 'another' } })).rejects.toMatchObject({
      kind: 'conflict',
    });
  });
});

describe('delete', () => {
  test('returns the last state as of the deletion', async () => {
    const created = await store.create(widgetKey('a'), widget('a', { size: 3 }));
    const deleted = await store.delete(widgetKey('a'), { cached: created });
    expect(deleted.revision).toBe(created.revision + 1);
    expect(deleted.object).toMatchObject({ size: 3, metadata: { resourceVersion: String(deleted.revision) } });
    await expect(store.delete(widgetKey('a'))).rejects.toMatchObject({ kind: 'keyNotFound' });
  });

  test('validates the object that is really there', async () => {
    const stale = await store.create(widgetKey('a'), widget('a'));
    await store.update(widgetKey('a'), ({ object }) => ({ object: { ...object, finalizers: ['f'] } as never }));
    const validate = (current: { object: object }) => {
      if ('finalizers' in current.object) {
        throw new Error('has finalizers');
      }
    };
    await expect(store.delete(widgetKey('a'), { cached: stale, validate })).rejects.toThrow('has finalizers');
    expect(await store.get(widgetKey('a'))).toBeDefined();
  });
});

describe('list', () => {
  test('a compacted revision is reported as such', async () => {
    const first = await store.create(widgetKey('a'), widget('a'));
    const second = await store.update(widgetKey('a'), sized(1));
    await raw.kv.compact({ revision: second.revision });
    await expect(store.list(WIDGETS, { revision: first.revision })).rejects.toMatchObject({ kind: 'compacted' });
  });

  test('long lists are read in several requests at one revision', async () => {
    const names = Array.from({ length: 2_100 }, (_, index) => `w${String(index).padStart(5, '0')}`);
    for (let start = 0; start < names.length; start += 100) {
      await raw.kv.txn({
        success: names.slice(start, start + 100).map((name) => ({
          request_put: { key: Buffer.from(widgetKey(name)), value: Buffer.from(JSON.stringify(widget(name))) },
        })),
      });
    }
    const all = await store.list(WIDGETS, {});
    expect(all.items).toHaveLength(2_100);
    expect(all.continueAfter).toBeUndefined();
    const page = await store.list(WIDGETS, { limit: 1_500 });
    expect(page.items).toHaveLength(1_500);
    expect(page.remaining).toBe(600);
  });

  test('an undecodable value is named and left out', async () => {
    const corrupt: StorageError[] = [];
    const picky = new EtcdObjectStore({
      connection,
      codec: jsonCodec,
      clock: systemClock,
      onCorrupt: (error) => corrupt.push(error),
    });
    await store.create(widgetKey('a'), widget('a'));
    await raw.put(widgetKey('b')).value(Buffer.from('k8s\0\x12\xff\xff'));
    await raw.put(widgetKey('c')).value('no json');
    const { items } = await picky.list(WIDGETS, {});
    expect(items.map(({ key }) => key)).toEqual([widgetKey('a')]);
    expect(corrupt.map(({ key }) => key)).toEqual([widgetKey('b'), widgetKey('c')]);
    await expect(store.get(widgetKey('b'))).rejects.toMatchObject({ kind: 'corrupt', key: widgetKey('b') });
  });
});

describe('time to live', () => {
  test('expired keys disappear; many keys share one lease', async () => {
    await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        store.create(widgetKey(`e${index}`), widget(`e${index}`), { ttlSeconds: 1 }),
      ),
    );
    const kept = await store.create(widgetKey('kept'), widget('kept'));
    expect((await raw.leaseClient.leaseLeases()).leases).toHaveLength(1);
    // Etcd's own clock decides; the deletions arrive as watch events.
    const watcher = await raw
      .watch()
      .prefix(WIDGETS)
      .startRevision(String(kept.revision + 1))
      .create();
    let deletions = 0;
    await new Promise<void>((resolve) => {
      watcher.on('delete', () => {
        deletions++;
        if (deletions === 30) {
          resolve();
        }
      });
    });
    await watcher.cancel();
    expect((await store.list(WIDGETS, {})).items.map(({ key }) => key)).toEqual([widgetKey('kept')]);
  });

  test('a pooled lease that etcd has lost is replaced', async () => {
    await store.create(widgetKey('a'), widget('a'), { ttlSeconds: 100 });
    for (const { ID } of (await raw.leaseClient.leaseLeases()).leases) {
      await raw.leaseClient.leaseRevoke({ ID });
    }
    const written = await store.create(widgetKey('b'), widget('b'), { ttlSeconds: 100 });
    expect((await store.get(widgetKey('b')))?.revision).toBe(written.revision);
  });

  test('an update decides anew whether the key expires', async () => {
    await store.create(widgetKey('a'), widget('a'), { ttlSeconds: 100 });
    await store.update(widgetKey('a'), ({ object }) => ({ object: { ...object, size: 1 } as never, ttlSeconds: 100 }));
    expect((await raw.get(widgetKey('a')).exec()).kvs[0]?.lease).not.toBe('0');
    await store.update(widgetKey('a'), sized(2));
    expect((await raw.get(widgetKey('a')).exec()).kvs[0]?.lease).toBe('0');
  });
});

describe('fences', () => {
  const leaseKey = '/registry/leases/kube-system/scheduler';
  const lease = (holderIdentity: string, leaseTransitions: number, renewTime = '') =>
    ({
      ...widget('scheduler', { spec: { holderIdentity, leaseTransitions, renewTime } }, 'kube-system'),
      kind: 'Lease',
    }) as never;
  const fence: Fence = { leaseKey, holderIdentity: 'one', leaseTransitions: 3 };

  test('the holder writes, renewals of the lease do not matter', async () => {
    await store.create(leaseKey, lease('one', 3));
    const created = await store.create(widgetKey('a'), widget('a'), { fence });
    await store.update(leaseKey, () => ({ object: lease('one', 3, 'later') }));
    await store.update(widgetKey('a'), sized(1), { fence, cached: created });
    await store.update(leaseKey, () => ({ object: lease('one', 3, 'much later') }));
    await store.delete(widgetKey('a'), { fence });
    expect(await store.get(widgetKey('a'))).toBeUndefined();
  });

  test('a superseded holder is refused, every kind of write', async () => {
    await store.create(leaseKey, lease('one', 3));
    const created = await store.create(widgetKey('a'), widget('a'), { fence });
    await store.update(leaseKey, () => ({ object: lease('two', 4) }));
    const refused = { kind: 'fenced' };
    await expect(store.create(widgetKey('b'), widget('b'), { fence })).rejects.toMatchObject(refused);
    await expect(store.update(widgetKey('a'), sized(1), { fence, cached: created })).rejects.toMatchObject(refused);
    await expect(store.delete(widgetKey('a'), { fence, cached: created })).rejects.toMatchObject(refused);
    expect((await store.get(widgetKey('a')))?.revision).toBe(created.revision);
  });

  test('the same name in a later term is another holder', async () => {
    await store.create(leaseKey, lease('one', 4));
    await expect(store.create(widgetKey('b'), widget('b'), { fence })).rejects.toMatchObject({ kind: 'fenced' });
  });

  test('no lease, no write', async () => {
    await expect(store.create(widgetKey('b'), widget('b'), { fence })).rejects.toMatchObject({ kind: 'fenced' });
  });

  test('an outdated cached lease refuses nobody', async () => {
    const outdated = await store.create(leaseKey, lease('zero', 2));
    await store.update(leaseKey, () => ({ object: lease('one', 3) }));
    const cachedStore = new EtcdObjectStore({
      connection,
      codec: jsonCodec,
      clock: systemClock,
      cachedLease: () => outdated,
    });
    await cachedStore.create(widgetKey('a'), widget('a'), { fence });
  });

  test('a fence that holds does not hide that the key exists', async () => {
    await store.create(leaseKey, lease('one', 3));
    await store.create(widgetKey('a'), widget('a'), { fence });
    await expect(store.create(widgetKey('a'), widget('a'), { fence })).rejects.toMatchObject({ kind: 'keyExists' });
  });
});
