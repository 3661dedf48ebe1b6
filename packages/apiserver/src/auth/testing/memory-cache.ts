/** Tests only: a watch cache and object store that live in memory and deliver every change at once. */
import type { KubeObject } from '@gantry/api';
import type {
  CachedResource,
  CacheWatch,
  CacheWatchHandler,
  ObjectStore,
  Snapshot,
  StorageEvent,
  StoredObject,
} from '@gantry/storage';
import type { CacheReader } from '../object-reader.ts';

type Sample = { metadata: { name: string; namespace?: string; [key: string]: unknown } } & Record<string, unknown>;

export class MemoryCache implements CacheReader {
  readonly #objects = new Map<string, StoredObject>();
  readonly #watches = new Set<{ prefix: string; handler: CacheWatchHandler }>();
  readonly writes: string[] = [];
  #revision = 1;

  resource(prefix: string): CachedResource {
    const objects = this.#objects;
    const snapshot = (): Snapshot => {
      const frozen = new Map(
        [...objects].filter(([key]) => key.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1)),
      );
      return {
        revision: this.#revision,
        size: frozen.size,
        get: (key) => frozen.get(key),
        *range(from, startAfter = '') {
          for (const [key, stored] of frozen) if (key.startsWith(from) && key > startAfter) yield stored;
        },
        count: (from) => [...frozen.keys()].filter((key) => key.startsWith(from)).length,
      };
    };
    return {
      prefix,
      get: (key) => objects.get(key),
      snapshot,
      snapshotAt: () => undefined,
      watch: (keyPrefix, _fromRevision, handler): CacheWatch => {
        const watch = { prefix: keyPrefix, handler };
        this.#watches.add(watch);
        return { close: () => this.#watches.delete(watch) };
      },
    };
  }

  /** Stores an object under `prefix`, as created or changed. */
  put(prefix: string, object: Sample): StoredObject {
    const { namespace, name } = object.metadata;
    return this.putAt(
      namespace ? `${prefix}${namespace}/${name}` : `${prefix}${name}`,
      object as unknown as KubeObject,
    );
  }

  putAt(key: string, object: KubeObject): StoredObject {
    const revision = ++this.#revision;
    const previous = this.#objects.get(key);
    const stored = {
      key,
      revision,
      object: { ...object, metadata: { ...object.metadata, resourceVersion: `${revision}` } },
      json: new Uint8Array(),
      protobuf: new Uint8Array(),
    };
    this.#objects.set(key, stored);
    this.#deliver({ type: previous ? 'MODIFIED' : 'ADDED', revision, current: stored, previous });
    return stored;
  }

  remove(key: string): StoredObject {
    const stored = this.#objects.get(key);
    if (stored === undefined) throw new Error(`no object at ${key}`);
    this.#objects.delete(key);
    this.#deliver({ type: 'DELETED', revision: ++this.#revision, current: stored, previous: stored });
    return stored;
  }

  get(key: string): KubeObject | undefined {
    return this.#objects.get(key)?.object;
  }

  /** Ends every watch as a compaction or restore would, after changing what is stored. */
  breakHistory(change: () => void): void {
    const watches = [...this.#watches];
    this.#watches.clear();
    change();
    for (const { handler } of watches) handler.onEnd('compacted');
  }

  /** A store that writes into this cache. */
  store(): ObjectStore {
    const failure = (kind: string) => Object.assign(new Error(kind), { kind });
    return {
      create: async (key, object) => {
        if (this.#objects.has(key)) throw failure('keyExists');
        this.writes.push(`create ${key}`);
        return this.putAt(key, object);
      },
      get: async (key) => this.#objects.get(key),
      list: () => Promise.reject(new Error('not used here')),
      update: async (key, tryUpdate) => {
        const current = this.#objects.get(key);
        if (current === undefined) throw failure('keyNotFound');
        const result = await tryUpdate(current);
        if (result === 'unchanged') return current;
        this.writes.push(`update ${key}`);
        return this.putAt(key, result.object);
      },
      delete: async (key) => {
        if (!this.#objects.has(key)) throw failure('keyNotFound');
        this.writes.push(`delete ${key}`);
        return this.remove(key);
      },
      currentRevision: async () => this.#revision,
    };
  }

  #deliver(event: StorageEvent): void {
    for (const { prefix, handler } of [...this.#watches]) {
      if (event.current.key.startsWith(prefix)) handler.onEvents([event]);
    }
  }
}
