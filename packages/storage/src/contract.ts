/**
 * What the API server may rely on from storage. Two implementations stand behind it: {@link ObjectStore} on etcd, and the
 * watch cache that mirrors it in memory. One behaviour suite runs against both.
 */
import type { KubeObject } from '@gantry/api';

/**
 * One object at one revision. Immutable and shared by every reader: nobody may modify `object` or the byte arrays.
 * Each encoding is computed at most once, on first use.
 */
export interface StoredObject {
  /** etcd key, for example `/registry/pods/default/web-0`. */
  readonly key: string;
  /** etcd mod revision; as a decimal string it is the object's resourceVersion. */
  readonly revision: number;
  /** The object in its storage version, `metadata.resourceVersion` set. */
  readonly object: KubeObject;
  /** The object as served in JSON, kind and apiVersion first. */
  readonly json: Uint8Array;
  /** The bare protobuf message as served (resourceVersion set, no `k8s\0` envelope). Empty for custom resources. */
  readonly protobuf: Uint8Array;
}

export type StorageEventType = 'ADDED' | 'MODIFIED' | 'DELETED';

/** `revision` is the revision of the change; for DELETED `current` is the last state, with resourceVersion = `revision`. */
export interface StorageEvent {
  readonly type: StorageEventType;
  readonly revision: number;
  readonly current: StoredObject;
  readonly previous: StoredObject | undefined;
}

/** Conditions a delete or update insists on. `undefined` = do not care. */
export interface Preconditions {
  readonly uid?: string;
  readonly resourceVersion?: string;
}

/**
 * Fence of a leader-elected writer: the write happens only if, in the same etcd transaction, the Lease still names this
 * holder and this transition count. Otherwise {@link StorageError} `fenced`.
 */
export interface Fence {
  readonly leaseKey: string;
  readonly holderIdentity: string;
  readonly leaseTransitions: number;
}

export interface WriteOptions {
  readonly fence?: Fence | undefined;
  readonly ttlSeconds?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Returned by an update function: the new object, or the decision to leave things as they are. */
export type UpdateResult = { readonly object: KubeObject; readonly ttlSeconds?: number } | 'unchanged';

export interface ListResult {
  readonly items: readonly StoredObject[];
  /** Revision the whole list is consistent at. */
  readonly revision: number;
  /** Key to continue after, when `limit` cut the list short. */
  readonly continueAfter: string | undefined;
  readonly remaining: number | undefined;
}

/**
 * Writes and linearizable reads on etcd. `resource` names the codec and the key prefix. Errors: StorageError with kind
 * `keyExists`, `keyNotFound`, `conflict` (precondition or revision), `compacted`, `fenced`, `unavailable`, `tooLarge`.
 */
export interface ObjectStore {
  create(key: string, object: KubeObject, options?: WriteOptions): Promise<StoredObject>;
  get(key: string, options?: { signal?: AbortSignal }): Promise<StoredObject | undefined>;
  /** Keys in byte order under `prefix` at `revision` (0 = now). `compacted` when the revision is gone. */
  list(
    prefix: string,
    options: { revision?: number; limit?: number; startAfter?: string; signal?: AbortSignal },
  ): Promise<ListResult>;
  /**
   * Optimistic read-modify-write. `tryUpdate` gets the current object (never modify it) and may be called again after a
   * lost race; `cached` is tried first and saves the read. An update to identical bytes writes nothing.
   */
  update(
    key: string,
    tryUpdate: (current: StoredObject) => UpdateResult | Promise<UpdateResult>,
    options?: WriteOptions & { preconditions?: Preconditions | undefined; cached?: StoredObject | undefined },
  ): Promise<StoredObject>;
  /** Deletes if `preconditions` hold and `validate` (called on the current object, again after a race) does not throw. Returns the last state. */
  delete(
    key: string,
    options?: WriteOptions & {
      preconditions?: Preconditions | undefined;
      cached?: StoredObject | undefined;
      validate?: (current: StoredObject) => void | Promise<void>;
    },
  ): Promise<StoredObject>;
  /** etcd's revision by a linearizable read; concurrent callers share one request. */
  currentRevision(signal?: AbortSignal): Promise<number>;
}

/** A resource's objects at one revision, in key order. Cheap to take (copy on write), safe to hold. */
export interface Snapshot {
  readonly revision: number;
  readonly size: number;
  get(key: string): StoredObject | undefined;
  /** Objects with `prefix <= key`, strictly after `startAfter`, in key order. */
  range(prefix: string, startAfter?: string): Iterable<StoredObject>;
  count(prefix: string): number;
}

/**
 * Events after `revision`, in revision order, no gaps, no duplicates, until closed. Delivered in batches, one call per
 * event-loop turn at most.
 */
export interface CacheWatch {
  /** Ends delivery. Idempotent. */
  close(): void;
}

export interface CacheWatchHandler {
  onEvents(events: readonly StorageEvent[]): void;
  /** The cache has seen everything up to `revision`, though nothing under this watch changed (for bookmarks). */
  onProgress?(revision: number): void;
  /** The watch ended: `compacted` (older than the window, or history forked after a restore) or `closed`. */
  onEnd(reason: 'compacted' | 'closed'): void;
}

/** The cached objects of one resource prefix (`/registry/pods/`). */
export interface CachedResource {
  readonly prefix: string;
  get(key: string): StoredObject | undefined;
  snapshot(): Snapshot;
  /** Snapshot of an earlier list still held for paging, if there is one. */
  snapshotAt(revision: number): Snapshot | undefined;
  /** Watches keys under `keyPrefix` after `fromRevision`. Throws StorageError `compacted` when that is older than the window. */
  watch(keyPrefix: string, fromRevision: number, handler: CacheWatchHandler): CacheWatch;
}

/** Mirror of the whole registry, fed by one etcd watch. All reads are local. */
export interface WatchCache {
  /** Resolves when the first full load is in memory. */
  readonly ready: Promise<void>;
  isReady(): boolean;
  /** Revision up to which the cache has seen everything. Never goes back, except when history forks: then all watches end. */
  readonly revision: number;
  /** Waits until the cache has seen `revision`. Rejects with StorageError `timeout`. */
  waitForRevision(revision: number, options?: { timeoutMs?: number; signal?: AbortSignal }): Promise<void>;
  /** Linearizable: learns etcd's revision (one request in flight for all callers), waits for it, returns it. `unavailable` without quorum. */
  waitForConsistentRead(options?: { timeoutMs?: number; signal?: AbortSignal }): Promise<number>;
  resource(prefix: string): CachedResource;
  /** A write of this process enters the cache without decoding it again. Order is still that of revisions. */
  observeWrite(stored: StoredObject): void;
  stop(): Promise<void>;
}
