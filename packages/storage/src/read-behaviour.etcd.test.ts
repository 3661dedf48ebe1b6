import { systemClock } from '@gantry/runtime';
import type { ListResult, StoredObject } from './contract.ts';
import { EtcdObjectStore } from './etcd-object-store.ts';
import { EtcdWatchCache } from './etcd-watch-cache.ts';
import { describeConsistentReads } from './testing/read-behaviour.ts';
import { jsonCodec, WIDGETS } from './testing/widgets.ts';

describeConsistentReads('object store', async (connection) => {
  const store = new EtcdObjectStore({ connection, codec: jsonCodec, clock: systemClock });
  return {
    reader: {
      get: (key) => store.get(key),
      list: (prefix, options) => store.list(prefix, options),
      close: async () => {},
    },
  };
});

describeConsistentReads('watch cache', async (connection) => {
  const cache = new EtcdWatchCache({ connection, codec: jsonCodec, clock: systemClock });
  await cache.ready;
  const resource = cache.resource(WIDGETS);
  return {
    onWrite: (stored) => cache.observeWrite(stored),
    reader: {
      async get(key) {
        await cache.waitForConsistentRead();
        return resource.get(key);
      },
      async list(prefix, { limit = Number.POSITIVE_INFINITY, startAfter, revision }): Promise<ListResult> {
        await cache.waitForConsistentRead();
        const snapshot = revision === undefined ? resource.snapshot() : resource.snapshotAt(revision);
        if (snapshot === undefined) {
          throw new Error(`no snapshot at ${revision}`);
        }
        const items: StoredObject[] = [];
        let remaining = 0;
        for (const item of snapshot.range(prefix, startAfter)) {
          if (items.length < limit) {
            items.push(item);
          } else {
            remaining++;
          }
        }
        const continueAfter = remaining > 0 ? items.at(-1)?.key : undefined;
        return { items, revision: snapshot.revision, continueAfter, remaining: remaining > 0 ? remaining : undefined };
      },
      close: () => cache.stop(),
    },
  };
});
