/** The informer whose promises `informer.ts` states: one reflector, one store, many handlers. */
import type { KubeObject, ResourceType } from '@gantry/api';
import type { Clock, Logger, Random } from '@gantry/runtime';
import { deepFreeze } from './deep-freeze.ts';
import { IndexedStore } from './indexed-store.ts';
import type {
  HandlerRegistration,
  IndexFunction,
  Informer,
  InformerFilter,
  InformerHandler,
  Lister,
} from './informer.ts';
import { type MetricsSink, noMetrics } from './metrics.ts';
import { type ObjectKey, objectKey } from './object-key.ts';
import { Reflector } from './reflector.ts';
import type { ResourceClient } from './resource-client.ts';

export interface SharedInformerOptions<T extends KubeObject> {
  readonly client: ResourceClient<T>;
  readonly filter?: InformerFilter;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  readonly metrics?: MetricsSink;
  /** Freezes every object that enters the store, so that a handler which modifies one throws. For tests. */
  readonly freeze?: boolean;
}

export class SharedInformer<T extends KubeObject> implements Informer<T> {
  readonly resource: ResourceType<T>;
  readonly #store = new IndexedStore<T>();
  readonly #reflector: Reflector<T>;
  readonly #options: SharedInformerOptions<T>;
  readonly #handlers = new Set<InformerHandler<T>>();
  readonly #synced = Promise.withResolvers<void>();
  #hasSynced = false;
  #running: Promise<void> | undefined;

  constructor(options: SharedInformerOptions<T>) {
    this.resource = options.client.resource;
    this.#options = options;
    const labels = { resource: this.resource.resource };
    const staleness = (options.metrics ?? noMetrics).gauge(
      'informer_staleness_seconds',
      'How long the local copy may lag behind the API server',
      ['resource'],
    );
    this.#reflector = new Reflector({
      client: options.client,
      filter: options.filter ?? {},
      clock: options.clock,
      random: options.random,
      logger: options.logger,
      onStaleness: (ms) => staleness.set(labels, ms / 1000),
      sink: {
        replace: (objects) => this.#replace(objects),
        apply: (type, object) => this.#apply(type, object),
      },
    });
  }

  get lister(): Lister<T> {
    return this.#store;
  }

  get lastSyncResourceVersion(): string {
    return this.#reflector.resourceVersion;
  }

  /** Idempotent. Follows the server until `signal` aborts. */
  start(signal: AbortSignal): void {
    this.#running ??= this.#reflector.run(signal);
  }

  /** Resolves when the reflector has ended after an abort; at once when it was never started. */
  async stopped(): Promise<void> {
    await this.#running;
  }

  hasSynced(): boolean {
    return this.#hasSynced;
  }

  async waitForSync(signal?: AbortSignal): Promise<void> {
    if (this.#hasSynced) return;
    signal?.throwIfAborted();
    const aborted = Promise.withResolvers<never>();
    const onAbort = () => aborted.reject(signal?.reason);
    signal?.addEventListener('abort', onAbort, { once: true });
    try {
      await Promise.race([this.#synced.promise, aborted.promise]);
    } finally {
      signal?.removeEventListener('abort', onAbort);
    }
  }

  stalenessMs(): number {
    return this.#reflector.stalenessMs();
  }

  addIndex(name: string, indexFunction: IndexFunction<T>): void {
    this.#store.addIndex(name, indexFunction);
  }

  addHandler(handler: InformerHandler<T>): HandlerRegistration {
    // A copy of its own: the same handler object may be registered twice and removed once.
    const registered: InformerHandler<T> = {
      onAdd: (object, initial) => handler.onAdd?.(object, initial),
      onUpdate: (old, current) => handler.onUpdate?.(old, current),
      onDelete: (object, missed) => handler.onDelete?.(object, missed),
    };
    for (const object of this.#store.list()) this.#call(() => registered.onAdd?.(object, true));
    this.#handlers.add(registered);
    return {
      hasSynced: () => this.#hasSynced,
      remove: () => {
        this.#handlers.delete(registered);
      },
    };
  }

  #replace(objects: Map<ObjectKey, T>): void {
    const initial = !this.#hasSynced;
    const before = new Map(this.#store.entries());
    for (const [key, object] of objects) {
      const old = before.get(key);
      // An unchanged object keeps its identity, so that caches hung on it stay valid.
      if (old !== undefined && sameState(old, object)) objects.set(key, old);
      else if (this.#options.freeze) deepFreeze(object);
    }
    this.#store.replace(objects);
    for (const [key, old] of before) {
      const current = objects.get(key);
      if (current === undefined || current.metadata.uid !== old.metadata.uid) this.#notifyDelete(old, true);
    }
    for (const [key, current] of objects) {
      const old = before.get(key);
      if (old === undefined || old.metadata.uid !== current.metadata.uid) this.#notifyAdd(current, initial);
      else if (old !== current) this.#notifyUpdate(old, current);
    }
    if (initial) {
      this.#hasSynced = true;
      this.#synced.resolve();
    }
  }

  #apply(type: 'ADDED' | 'MODIFIED' | 'DELETED', object: T): void {
    const key = objectKey(object);
    const old = this.#store.getByKey(key);
    if (type === 'DELETED') {
      if (old === undefined || revisionOf(object) < revisionOf(old)) return;
      this.#store.delete(key);
      this.#notifyDelete(object, false);
      return;
    }
    if (old !== undefined && revisionOf(object) <= revisionOf(old)) return;
    if (this.#options.freeze) deepFreeze(object);
    this.#store.set(key, object);
    if (old === undefined) this.#notifyAdd(object, false);
    else if (old.metadata.uid === object.metadata.uid) this.#notifyUpdate(old, object);
    else {
      this.#notifyDelete(old, true);
      this.#notifyAdd(object, false);
    }
  }

  #notifyAdd(object: T, initial: boolean): void {
    for (const handler of this.#handlers) this.#call(() => handler.onAdd?.(object, initial));
  }

  #notifyUpdate(old: T, current: T): void {
    for (const handler of this.#handlers) this.#call(() => handler.onUpdate?.(old, current));
  }

  #notifyDelete(object: T, missed: boolean): void {
    for (const handler of this.#handlers) this.#call(() => handler.onDelete?.(object, missed));
  }

  #call(notify: () => void): void {
    try {
      notify();
    } catch (error) {
      this.#options.logger.error({ resource: this.resource.resource, error }, 'informer handler threw');
    }
  }
}

function revisionOf(object: KubeObject): number {
  return Number(object.metadata.resourceVersion ?? 0);
}

function sameState(a: KubeObject, b: KubeObject): boolean {
  return a.metadata.uid === b.metadata.uid && a.metadata.resourceVersion === b.metadata.resourceVersion;
}
