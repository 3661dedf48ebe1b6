/** The typed verbs of one kind, as every component programs against them. */
import type { KubeObject, ResourceType } from '@gantry/api';
import type { Scale } from '@gantry/api/autoscaling/v1';
import type { Status } from '@gantry/api/meta/v1';
import type { ObjectRef } from './object-key.ts';

export interface CallOptions {
  /** Cancels the call; the promise then rejects with the signal's reason. A write may still have happened. */
  readonly signal?: AbortSignal | undefined;
  /** Time the call may take, retries included, in milliseconds. Default: the client's (30 s). Not applied to watches. */
  readonly timeoutMs?: number | undefined;
}

export interface GetOptions extends CallOptions {
  /** `''` or unset: most recent (consistent). `'0'`: whatever the server has cached. Otherwise: not older than. */
  readonly resourceVersion?: string | undefined;
}

export interface ListOptions extends CallOptions {
  /** Unset or empty: all namespaces. */
  readonly namespace?: string | undefined;
  /** In the usual selector syntax, `app=web,tier!=cache`. */
  readonly labelSelector?: string | undefined;
  /** `spec.nodeName=n1`; which fields are selectable depends on the kind. */
  readonly fieldSelector?: string | undefined;
  readonly limit?: number | undefined;
  readonly continue?: string | undefined;
  readonly resourceVersion?: string | undefined;
  readonly resourceVersionMatch?: 'Exact' | 'NotOlderThan' | undefined;
}

export interface WatchOptions extends Omit<ListOptions, 'limit' | 'continue' | 'timeoutMs'> {
  /** Start with the current objects as ADDED events, ended by a bookmark annotated `k8s.io/initial-events-end`. */
  readonly sendInitialEvents?: boolean | undefined;
  readonly allowWatchBookmarks?: boolean | undefined;
  /** The server ends the stream after this long. */
  readonly timeoutSeconds?: number | undefined;
  /** Called once, when a server has accepted the watch; from then on the stream is live even if nothing happens. */
  readonly onOpen?: (() => void) | undefined;
}

export interface WriteOptions extends CallOptions {
  /** Name of the writer in managedFields. Default: the client's. */
  readonly fieldManager?: string | undefined;
  /** Validate and admit, but store nothing. */
  readonly dryRun?: boolean | undefined;
}

export interface PatchOptions extends WriteOptions {
  /** With `apply`: take over fields other managers own. */
  readonly force?: boolean | undefined;
  readonly subresource?: string | undefined;
}

export interface DeleteOptions extends CallOptions {
  readonly preconditions?:
    | { readonly uid?: string | undefined; readonly resourceVersion?: string | undefined }
    | undefined;
  readonly gracePeriodSeconds?: number | undefined;
  readonly propagationPolicy?: 'Orphan' | 'Background' | 'Foreground' | undefined;
  readonly dryRun?: boolean | undefined;
}

/** `body` is the patch document as a JSON value; for `apply` the object to apply (apiVersion, kind and name set). */
export interface Patch {
  readonly type: 'json' | 'merge' | 'strategic' | 'apply';
  readonly body: unknown;
  /** `status`, `scale`, ...; unset patches the object itself. */
  readonly subresource?: string | undefined;
}

export interface ObjectList<T> {
  readonly items: T[];
  /** Revision the list is consistent at; a watch may start from it. */
  readonly resourceVersion: string;
  /** Token for the next page; `''` at the end. */
  readonly continue: string;
  /** Objects after this page, when the server knows. */
  readonly remainingItemCount?: number | undefined;
}

export type WatchEventType = 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK';

/**
 * For BOOKMARK only `object.metadata.resourceVersion` (and annotations) mean anything. ERROR events of the wire never
 * show up here: the iteration throws their StatusError instead.
 */
export interface WatchEvent<T> {
  readonly type: WatchEventType;
  readonly object: T;
}

/**
 * One kind's verbs. Every method rejects with `StatusError` (from `@gantry/machinery`): the server's own status when it
 * answered, otherwise one of `ServiceUnavailable` (no API server reachable) or `Timeout` (deadline passed; a write may
 * have happened). Reads are retried on another server while the deadline lasts; writes only when the first server
 * certainly did not take them.
 */
export interface ResourceClient<T extends KubeObject = KubeObject> {
  readonly resource: ResourceType<T>;
  get(ref: ObjectRef, options?: GetOptions): Promise<T>;
  list(options?: ListOptions): Promise<ObjectList<T>>;
  /**
   * Events in revision order. Ends when the server closes the stream; throws StatusError on failure (410 `Expired` when
   * the revision is gone). A bare stream: it does not resume by itself, informers do.
   */
  watch(options?: WatchOptions): AsyncIterable<WatchEvent<T>>;
  create(object: T, options?: WriteOptions): Promise<T>;
  /** Full replacement; with `metadata.resourceVersion` set, 409 `Conflict` if someone wrote in between. */
  update(object: T, options?: WriteOptions): Promise<T>;
  /** Replaces only `status`; everything else in `object` is ignored by the server. */
  updateStatus(object: T, options?: WriteOptions): Promise<T>;
  /** Replaces through another subresource of the same kind (`finalize`, `ephemeralcontainers`, `approval`, `resize`). */
  updateSubresource(subresource: string, object: T, options?: WriteOptions): Promise<T>;
  patch(ref: ObjectRef, patch: Patch, options?: PatchOptions): Promise<T>;
  /** Resolves once the server accepted the deletion; finalizers and grace periods may keep the object for a while. */
  delete(ref: ObjectRef, options?: DeleteOptions): Promise<Status>;
  deleteCollection(
    selection: Pick<ListOptions, 'namespace' | 'labelSelector' | 'fieldSelector'>,
    options?: DeleteOptions,
  ): Promise<Status>;
  /** POST to a subresource: `binding`, `eviction`, `token`. Answers what the server answers (a Status, or the object). */
  createSubresource<S extends object, R extends object = S>(
    ref: ObjectRef,
    subresource: string,
    object: S,
    options?: WriteOptions,
  ): Promise<R>;
  getScale(ref: ObjectRef, options?: GetOptions): Promise<Scale>;
  updateScale(scale: Scale, options?: WriteOptions): Promise<Scale>;
}

/** Proof of leadership that travels with writes; the server refuses it once the Lease names another holder or count. */
export interface LeaderFence {
  readonly namespace: string;
  readonly lease: string;
  readonly holderIdentity: string;
  readonly leaseTransitions: number;
}

export interface Client {
  /** Verbs of one kind. Cheap; call it where needed. */
  for<T extends KubeObject>(resource: ResourceType<T>): ResourceClient<T>;
  /** The same client (same connections) whose writes carry `fence`. Writes of a superseded leader fail with 409. */
  withFence(fence: LeaderFence): Client;
  /** State of the connection to each API server, for health pages. */
  servers(): readonly { readonly address: string; readonly state: 'ready' | 'suspect' | 'connecting' }[];
  /** Ends all connections; calls in flight reject. Idempotent. Closing a fenced client closes nothing. */
  close(): void;
}
