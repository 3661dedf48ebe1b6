/** One resource of a pretended API server, in memory: revisions, history, watches that can be cut and history that can be compacted. */
import type { KubeObject, ResourceType } from '@gantry/api';
import { newExpired, newNotFound, newServiceUnavailable } from '@gantry/machinery';
import { UnreachableError } from '../grpc-error.ts';
import { type ObjectKey, objectKey } from '../object-key.ts';
import { INITIAL_EVENTS_END } from '../reflector.ts';
import type { ObjectList, ResourceClient, WatchEvent, WatchEventType, WatchOptions } from '../resource-client.ts';

interface Change<T> {
  readonly revision: number;
  readonly event: WatchEvent<T>;
}

interface Watcher<T> {
  push(event: WatchEvent<T>): void;
  fail(error: unknown): void;
}

/** Enough of a server to test informers and controllers without one: get, list and watch. */
export class FakeResource<T extends KubeObject> {
  readonly #resource: ResourceType<T>;
  readonly #objects = new Map<ObjectKey, T>();
  readonly #watchers = new Set<Watcher<T>>();
  #history: Change<T>[] = [];
  #compacted = 0;
  #revision = 1;
  #uid = 0;
  /** While false every call fails as with no server there. */
  reachable = true;
  /** Watches opened so far. */
  watchesOpened = 0;

  constructor(resource: Pick<ResourceType<T>, 'resource' | 'kind'>) {
    this.#resource = resource as ResourceType<T>;
  }

  get revision(): number {
    return this.#revision;
  }

  get objects(): ReadonlyMap<ObjectKey, T> {
    return this.#objects;
  }

  /** Creates or replaces an object; the copy that is stored gets a revision and, when new, a uid. */
  put(object: T): T {
    const key = objectKey(object);
    const old = this.#objects.get(key);
    this.#revision += 1;
    const uid = old?.metadata.uid ?? `uid-${++this.#uid}`;
    const stored = structuredClone(object);
    stored.metadata = { ...stored.metadata, uid, resourceVersion: String(this.#revision) };
    this.#objects.set(key, stored);
    this.#record(old === undefined ? 'ADDED' : 'MODIFIED', stored);
    return stored;
  }

  remove(key: ObjectKey): void {
    const old = this.#objects.get(key);
    if (old === undefined) return;
    this.#objects.delete(key);
    this.#revision += 1;
    const last = structuredClone(old);
    last.metadata.resourceVersion = String(this.#revision);
    this.#record('DELETED', last);
  }

  /** Tells watchers how far they are, as a server does from time to time. */
  bookmark(): void {
    for (const watcher of this.#watchers) watcher.push(this.#bookmark());
  }

  /** Cuts every open watch. */
  disconnect(error: unknown = newServiceUnavailable('connection lost')): void {
    for (const watcher of [...this.#watchers]) watcher.fail(error);
  }

  /** Forgets history: watches resumed from before now get 410. */
  compact(): void {
    this.#compacted = this.#revision;
    this.#history = [];
  }

  client(): ResourceClient<T> {
    const unsupported = () => Promise.reject(new Error('not supported by the fake'));
    return {
      resource: this.#resource,
      get: async ({ namespace, name }) => {
        this.#check();
        const found = this.#objects.get(namespace ? `${namespace}/${name}` : name);
        if (found === undefined) throw newNotFound(this.#resource.resource, name);
        return structuredClone(found);
      },
      list: async (): Promise<ObjectList<T>> => {
        this.#check();
        const items = [...this.#objects.values()].map((object) => structuredClone(object));
        return { items, resourceVersion: String(this.#revision), continue: '' };
      },
      watch: (options) => this.#watch(options ?? {}),
      create: unsupported,
      update: unsupported,
      updateStatus: unsupported,
      updateSubresource: unsupported,
      patch: unsupported,
      delete: unsupported,
      deleteCollection: unsupported,
      createSubresource: unsupported,
      getScale: unsupported,
      updateScale: unsupported,
    };
  }

  #check(): void {
    if (!this.reachable) throw new UnreachableError('pretended', new Error('connection refused'));
  }

  #record(type: WatchEventType, object: T): void {
    const event = { type, object };
    this.#history.push({ revision: this.#revision, event });
    for (const watcher of this.#watchers) watcher.push(event);
  }

  #bookmark(annotations?: Record<string, string>): WatchEvent<T> {
    const metadata = { resourceVersion: String(this.#revision), ...(annotations ? { annotations } : {}) };
    return { type: 'BOOKMARK', object: { apiVersion: '', kind: this.#resource.kind, metadata } as unknown as T };
  }

  async *#watch(options: WatchOptions): AsyncGenerator<WatchEvent<T>, void, undefined> {
    options.signal?.throwIfAborted();
    this.#check();
    this.watchesOpened += 1;
    const pending: WatchEvent<T>[] = [];
    let failure: { readonly error: unknown } | undefined;
    let wake = () => {};
    if (options.sendInitialEvents) {
      for (const object of this.#objects.values()) pending.push({ type: 'ADDED', object });
      pending.push(this.#bookmark({ [INITIAL_EVENTS_END]: 'true' }));
    } else {
      const from = Number(options.resourceVersion ?? 0);
      if (from < this.#compacted) throw newExpired(`resource version ${from} is too old`);
      for (const { revision, event } of this.#history) if (revision > from) pending.push(event);
    }
    const watcher: Watcher<T> = {
      push: (event) => {
        pending.push(event);
        wake();
      },
      fail: (error) => {
        failure = { error };
        wake();
      },
    };
    const onAbort = () => watcher.fail(options.signal?.reason);
    options.signal?.addEventListener('abort', onAbort, { once: true });
    this.#watchers.add(watcher);
    options.onOpen?.();
    try {
      for (;;) {
        if (failure !== undefined) throw failure.error;
        const event = pending.shift();
        if (event !== undefined) {
          yield structuredClone(event);
          continue;
        }
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    } finally {
      options.signal?.removeEventListener('abort', onAbort);
      this.#watchers.delete(watcher);
    }
  }
}
