/** What informers promise. The implementation is `shared-informer.ts`; a second one could be written from this file. */
import type { KubeObject, ResourceType } from '@gantry/api';
import type { ObjectKey } from './object-key.ts';

/** Anything that decides on labels, such as machinery's parsed label selector. */
export interface LabelMatcher {
  matches(labels: Readonly<Record<string, string>> | undefined): boolean;
}

/** Index values of one object; empty = not in this index. Must be pure. */
export type IndexFunction<T> = (object: T) => readonly string[];

/** Read access to the local copy. Objects are shared: treat them as frozen, `structuredClone` before changing. */
export interface Lister<T> {
  /** `namespace` is `''` for cluster-scoped kinds. */
  get(namespace: string, name: string): T | undefined;
  getByKey(key: ObjectKey): T | undefined;
  /** In no particular order. No namespace (or `''`): all of them. */
  list(namespace?: string, selector?: LabelMatcher): T[];
  /** Objects whose index function yielded `value`. Throws for an index nobody added. */
  index(indexName: string, value: string): T[];
  readonly size: number;
}

export interface InformerHandler<T> {
  /** `initial`: the object was there when this handler started to look, rather than created since. */
  onAdd?(object: T, initial: boolean): void;
  /** Also called when only the resourceVersion moved on after a relist. Never with two equal resourceVersions. */
  onUpdate?(old: T, current: T): void;
  /**
   * `object` is the last state known. `missed`: the deletion itself was not seen (it happened while disconnected), so
   * `object` may be older than what was deleted.
   */
  onDelete?(object: T, missed: boolean): void;
}

export interface HandlerRegistration {
  /** True once the handler has been called for every object of the first full load. */
  hasSynced(): boolean;
  /** No call follows. Idempotent. */
  remove(): void;
}

/**
 * A local, eventually consistent copy of one resource (or the part a selector names), kept up to date by one watch that
 * all handlers share.
 *
 * **The promise.** Let an object's states be the sequence of its writes on the server, in resourceVersion order.
 * 1. *Ordered per key, never backwards:* handlers see, per key, a subsequence of those states in order. A resourceVersion
 *    older than one already seen is never delivered and never stored — except after the server's history itself went
 *    back (a restore changes the epoch): then the new history counts from a full reload.
 * 2. *No loss:* states may be skipped (a disconnect can hide intermediate ones), but the latest state always arrives:
 *    while the API can be reached, store and handlers converge to it. Creation and deletion alternate per key: an add,
 *    updates, a delete. An object deleted and created again (new uid) while disconnected shows as delete, then add.
 * 3. *No duplicates:* a state is delivered to each handler at most once.
 * 4. *Store first:* when a handler runs, the lister shows that state or a later one, so a reconciler that reads the
 *    lister after being notified never sees less than what notified it.
 * 5. *Replacement is atomic:* after a reload the lister goes from the old set to the new set in one synchronous step;
 *    nobody can observe half of it. The differences are then delivered as adds, updates and deletes.
 * 6. *Never dies silently:* any failure is retried with growing, jittered pauses until the informer is stopped.
 *    `stalenessMs` grows meanwhile.
 *
 * **Not promised:** any order between different keys or between informers; that a state which was overwritten quickly is
 * seen at all; that `lister` reflects this process's own last write.
 *
 * Handlers are called synchronously, one after another, and must return quickly: enqueue a key, do the work elsewhere.
 * One that throws is logged and does not disturb others. A handler added late first gets an add for every stored object.
 */
export interface Informer<T extends KubeObject = KubeObject> {
  readonly resource: ResourceType<T>;
  readonly lister: Lister<T>;
  addHandler(handler: InformerHandler<T>): HandlerRegistration;
  /** Idempotent per name; may be added at any time (existing objects are indexed). The first function of a name stays. */
  addIndex(name: string, indexFunction: IndexFunction<T>): void;
  /** The first full load is in the lister and was delivered to handlers. */
  hasSynced(): boolean;
  /** Resolves when synced; rejects with the signal's reason. */
  waitForSync(signal?: AbortSignal): Promise<void>;
  /** How long the copy may lag behind the server: 0 while the watch stream is up, else time since it was. */
  stalenessMs(): number;
  /** Revision up to which the copy is complete; `''` before the first load. Bookmarks move it too. */
  readonly lastSyncResourceVersion: string;
}

/** Limits an informer to part of a resource. Informers are shared per resource and filter. */
export interface InformerFilter {
  readonly namespace?: string | undefined;
  readonly labelSelector?: string | undefined;
  readonly fieldSelector?: string | undefined;
}

/** Index every factory-made informer can be asked for: by namespace. */
export const NAMESPACE_INDEX = 'namespace';
/** Index by the uid of each owner; added by controllers that look up children. */
export const OWNER_UID_INDEX = 'ownerUid';
/** Index of pods by `spec.nodeName`. */
export const NODE_NAME_INDEX = 'nodeName';
