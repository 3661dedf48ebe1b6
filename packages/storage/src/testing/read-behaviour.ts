import { systemClock } from '@gantry/runtime';
import { startEtcd } from '@gantry/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ListResult, StoredObject } from '../contract.ts';
import type { EtcdConnection } from '../etcd-connection.ts';
import { EtcdObjectStore } from '../etcd-object-store.ts';
import { connect, jsonCodec, WIDGETS, widget, widgetKey } from './widgets.ts';

/** The reads that the store and the cache have in common. */
export interface ConsistentReader {
  get(key: string): Promise<StoredObject | undefined>;
  list(prefix: string, options: { limit?: number; startAfter?: string; revision?: number }): Promise<ListResult>;
  close(): Promise<void>;
}

/** What every reader promises, whatever it reads from. @internal */
export function describeConsistentReads(
  name: string,
  makeReader: (
    connection: EtcdConnection,
  ) => Promise<{ reader: ConsistentReader; onWrite?: (s: StoredObject) => StoredObject }>,
): void {
  describe(`consistent reads: ${name}`, () => {
    let etcd: Awaited<ReturnType<typeof startEtcd>>;
    let connection: EtcdConnection;
    let reader: ConsistentReader;
    /** Writes that the reader hears of by itself only. */
    let store: EtcdObjectStore;
    /** Writes that are announced to the reader, as those of its own process are. */
    let ownStore: EtcdObjectStore;

    beforeAll(async () => {
      etcd = await startEtcd();
      connection = connect(etcd.endpoints);
      const made = await makeReader(connection);
      reader = made.reader;
      store = new EtcdObjectStore({ connection, codec: jsonCodec, clock: systemClock });
      ownStore = new EtcdObjectStore({ connection, codec: jsonCodec, clock: systemClock, onWrite: made.onWrite });
    });

    afterAll(async () => {
      await reader?.close();
      connection?.close();
      await etcd?.stop();
    });

    beforeEach(async () => {
      for (const { key } of (await store.list('/registry/', {})).items) {
        await store.delete(key);
      }
    });

    const names = (result: ListResult) => result.items.map((item) => item.object.metadata.name);

    test('a write that has ended is seen, by get and by list', async () => {
      for (const writer of [store, ownStore]) {
        for (let round = 0; round < 20; round++) {
          const written = await writer.create(widgetKey('own'), widget('own', { round }));
          expect((await reader.get(widgetKey('own')))?.revision).toBe(written.revision);
          expect(names(await reader.list(WIDGETS, {}))).toEqual(['own']);
          await writer.delete(widgetKey('own'));
          expect(await reader.get(widgetKey('own'))).toBeUndefined();
          expect(names(await reader.list(WIDGETS, {}))).toEqual([]);
        }
      }
    });

    test('resourceVersion is the mod revision, in every form of the object', async () => {
      await store.create(widgetKey('a'), widget('a'));
      const updated = await store.update(widgetKey('a'), ({ object }) => ({ object: { ...object, size: 2 } as never }));
      const read = await reader.get(widgetKey('a'));
      expect(read?.object.metadata.resourceVersion).toBe(String(updated.revision));
      expect(JSON.parse(Buffer.from(read?.json ?? []).toString())).toEqual(read?.object);
      expect(Buffer.from(read?.json ?? []).toString()).toMatch(/^\{"kind":"Widget","apiVersion":"example.com\/v1"/);
      expect(read?.protobuf.length).toBe(0);
    });

    test('lists are in key order and bounded by the prefix', async () => {
      for (const name of ['c', 'a', 'b', 'a-1', 'a.1']) {
        await store.create(widgetKey(name), widget(name));
      }
      await store.create(widgetKey('z', 'default-2'), widget('z', {}, 'default-2'));
      expect(names(await reader.list(`${WIDGETS}default/`, {}))).toEqual(['a', 'a-1', 'a.1', 'b', 'c']);
      expect(names(await reader.list(WIDGETS, {}))).toEqual(['z', 'a', 'a-1', 'a.1', 'b', 'c']);
    });

    test('the pages of one list belong to one revision whatever is written between them', async () => {
      for (let index = 10; index < 20; index++) {
        await store.create(widgetKey(`w${index}`), widget(`w${index}`, { state: 'before' }));
      }
      const first = await reader.list(WIDGETS, { limit: 4 });
      expect(names(first)).toEqual(['w10', 'w11', 'w12', 'w13']);
      expect(first.remaining).toBe(6);
      await store.delete(widgetKey('w14'));
      await store.create(widgetKey('w141'), widget('w141'));
      await store.update(widgetKey('w15'), ({ object }) => ({ object: { ...object, state: 'after' } as never }));
      const rest: StoredObject[] = [];
      let next = first.continueAfter;
      while (next !== undefined) {
        const page = await reader.list(WIDGETS, { limit: 4, startAfter: next, revision: first.revision });
        expect(page.revision).toBe(first.revision);
        rest.push(...page.items);
        next = page.continueAfter;
      }
      expect(rest.map(({ object }) => object.metadata.name)).toEqual(['w14', 'w15', 'w16', 'w17', 'w18', 'w19']);
      expect(rest.every(({ object }) => (object as { state?: string }).state === 'before')).toBe(true);
    });

    test('a recreated object is a new one', async () => {
      const first = await store.create(widgetKey('a'), widget('a', { generation: 1 }));
      await store.delete(widgetKey('a'));
      const second = await store.create(widgetKey('a'), widget('a', { generation: 2 }));
      expect(second.revision).toBeGreaterThan(first.revision);
      const read = await reader.get(widgetKey('a'));
      expect(read?.revision).toBe(second.revision);
      expect(read?.object).toMatchObject({ generation: 2 });
    });
  });
}
