import type { KubeObject } from '@gantry/api';
import type { Clock } from '@gantry/runtime';
import { EtcdLeaseInvalidError, type ICompare, type IKeyValue, type IRequestOp } from 'etcd3';
import type { ListResult, ObjectStore, Preconditions, StoredObject, UpdateResult, WriteOptions } from './contract.ts';
import type { EtcdConnection } from './etcd-connection.ts';
import { FenceTable } from './fence-table.ts';
import { keyAfter, prefixEnd } from './key-range.ts';
import { LeasePool } from './lease-pool.ts';
import { RevisionReader } from './revision-reader.ts';
import { StorageError } from './storage-error.ts';
import { LazyStoredObject, type ObjectCodec, withoutServerFields } from './stored-object.ts';

export interface EtcdObjectStoreOptions {
  readonly connection: EtcdConnection;
  readonly codec: ObjectCodec;
  readonly clock: Clock;
  /**
   * Hears of every put of this store as soon as etcd has acknowledged it and returns the instance to hand out: normally
   * the watch cache's observeWrite.
   */
  readonly onWrite?: ((stored: StoredObject) => StoredObject) | undefined;
  /** The last known state of a Lease, if at hand: saves the read that a fence otherwise starts with. */
  readonly cachedLease?: ((leaseKey: string) => StoredObject | undefined) | undefined;
  /** A value in a list could not be decoded; the list goes on without it. */
  readonly onCorrupt?: ((error: StorageError) => void) | undefined;
}

/** One conditional write: happens only while `key` still has `expectedRevision` (0 = does not exist). */
interface ConditionalWrite {
  readonly key: string;
  readonly expectedRevision: number;
  /** The value to put, or undefined to delete. */
  readonly value: Uint8Array | undefined;
}

type CommitResult =
  | { readonly succeeded: true; readonly revision: number }
  | { readonly succeeded: false; readonly current: IKeyValue | undefined };

/** Objects per request when a list is not limited: bounds the memory of one answer, not the list. */
const PAGE_LIMIT = 1_000;

/**
 * {@link ObjectStore} on etcd. Every write is one transaction on the key's mod revision, so a retry after a lost answer
 * can tell whether the first try was applied: writes survive the loss of a member without being done twice.
 */
export class EtcdObjectStore implements ObjectStore {
  private readonly connection: EtcdConnection;
  private readonly codec: ObjectCodec;
  private readonly leases: LeasePool;
  private readonly fences: FenceTable;
  private readonly revisions: RevisionReader;
  private readonly onWrite: ((stored: StoredObject) => StoredObject) | undefined;
  private readonly onCorrupt: ((error: StorageError) => void) | undefined;

  constructor(options: EtcdObjectStoreOptions) {
    this.connection = options.connection;
    this.codec = options.codec;
    this.leases = new LeasePool(options.connection, options.clock);
    this.fences = new FenceTable(options.codec, options.cachedLease);
    this.revisions = new RevisionReader(options.connection);
    this.onWrite = options.onWrite;
    this.onCorrupt = options.onCorrupt;
  }

  async create(key: string, object: KubeObject, options: WriteOptions = {}): Promise<StoredObject> {
    const stripped = withoutServerFields(object);
    const value = this.codec.encode(stripped);
    const result = await this.commit({ key, expectedRevision: 0, value }, options, options.ttlSeconds);
    if (!result.succeeded) {
      throw new StorageError('keyExists', key, `key ${key} exists already`);
    }
    return this.written(key, result.revision, value, stripped);
  }

  async get(key: string, options: { signal?: AbortSignal } = {}): Promise<StoredObject | undefined> {
    const kv = await this.read(key, options.signal);
    return kv === undefined ? undefined : this.stored(kv);
  }

  async list(
    prefix: string,
    options: { revision?: number; limit?: number; startAfter?: string; signal?: AbortSignal },
  ): Promise<ListResult> {
    const items: StoredObject[] = [];
    const end = prefixEnd(prefix);
    let revision = options.revision ?? 0;
    let start: Buffer = options.startAfter === undefined ? Buffer.from(prefix) : keyAfter(options.startAfter);
    let wanted = options.limit === undefined || options.limit <= 0 ? Number.POSITIVE_INFINITY : options.limit;
    for (;;) {
      const limit = Math.min(wanted, PAGE_LIMIT);
      const page = await this.connection.call(
        { key: prefix, repeatable: true, signal: options.signal },
        ({ kv }, { callOptions }) => kv.range({ key: start, range_end: end, limit, revision }, callOptions),
      );
      if (revision === 0) {
        revision = Number(page.header.revision);
      }
      for (const kv of page.kvs) {
        this.collect(items, kv);
      }
      wanted -= page.kvs.length;
      const last = page.kvs.at(-1);
      if (!page.more || last === undefined) {
        return { items, revision, continueAfter: undefined, remaining: undefined };
      }
      const lastKey = last.key.toString();
      if (wanted <= 0) {
        return { items, revision, continueAfter: lastKey, remaining: Number(page.count) - page.kvs.length };
      }
      start = keyAfter(lastKey);
    }
  }

  async update(
    key: string,
    tryUpdate: (current: StoredObject) => UpdateResult | Promise<UpdateResult>,
    options: WriteOptions & { preconditions?: Preconditions | undefined; cached?: StoredObject | undefined } = {},
  ): Promise<StoredObject> {
    let current = options.cached ?? (await this.getExisting(key, options.signal));
    let isFresh = options.cached === undefined;
    for (;;) {
      let result: UpdateResult;
      try {
        checkPreconditions(current, options.preconditions);
        result = await tryUpdate(current);
      } catch (error) {
        const latest = isFresh ? current : await this.getExisting(key, options.signal);
        if (latest.revision === current.revision) {
          throw error;
        }
        // The refusal may be due to the stale copy: ask again with the real one.
        current = latest;
        isFresh = true;
        continue;
      }
      const stripped = result === 'unchanged' ? undefined : withoutServerFields(result.object);
      const value = stripped === undefined ? undefined : this.codec.encode(stripped);
      if (stripped === undefined || value === undefined || isSameValue(current, value)) {
        const latest = isFresh ? current : await this.getExisting(key, options.signal);
        if (latest.revision === current.revision) {
          return current;
        }
        current = latest;
        isFresh = true;
        continue;
      }
      const ttlSeconds = result === 'unchanged' ? undefined : (result.ttlSeconds ?? options.ttlSeconds);
      const write = { key, expectedRevision: current.revision, value };
      const outcome = await this.commit(write, options, ttlSeconds);
      if (outcome.succeeded) {
        return this.written(key, outcome.revision, value, stripped);
      }
      current = this.storedOrNotFound(key, outcome.current);
      isFresh = true;
    }
  }

  async delete(
    key: string,
    options: WriteOptions & {
      preconditions?: Preconditions | undefined;
      cached?: StoredObject | undefined;
      validate?: (current: StoredObject) => void | Promise<void>;
    } = {},
  ): Promise<StoredObject> {
    let current = options.cached ?? (await this.getExisting(key, options.signal));
    let isFresh = options.cached === undefined;
    for (;;) {
      try {
        checkPreconditions(current, options.preconditions);
        await options.validate?.(current);
      } catch (error) {
        const latest = isFresh ? current : await this.getExisting(key, options.signal);
        if (latest.revision === current.revision) {
          throw error;
        }
        current = latest;
        isFresh = true;
        continue;
      }
      const write = { key, expectedRevision: current.revision, value: undefined };
      const outcome = await this.commit(write, options, undefined);
      if (outcome.succeeded) {
        return current instanceof LazyStoredObject ? current.atRevision(outcome.revision) : current;
      }
      current = this.storedOrNotFound(key, outcome.current);
      isFresh = true;
    }
  }

  async currentRevision(signal?: AbortSignal): Promise<number> {
    signal?.throwIfAborted();
    return (await this.revisions.read()).revision;
  }

  /** The transaction of one write, repeated while only the fence's Lease was renewed meanwhile. */
  private async commit(
    write: ConditionalWrite,
    options: WriteOptions,
    ttlSeconds: number | undefined,
  ): Promise<CommitResult> {
    const key = Buffer.from(write.key);
    const { fence, signal } = options;
    const readLease = fence === undefined ? undefined : () => this.read(fence.leaseKey, signal);
    let leaseDropped = false;
    for (;;) {
      const compare: ICompare[] = [{ key, target: 'Mod', result: 'Equal', mod_revision: write.expectedRevision }];
      const failure: IRequestOp[] = [{ request_range: { key } }];
      if (fence !== undefined && readLease !== undefined) {
        const revision = await this.fences.revisionOf(fence, readLease);
        const leaseKey = Buffer.from(fence.leaseKey);
        compare.push({ key: leaseKey, target: 'Mod', result: 'Equal', mod_revision: revision });
        failure.push({ request_range: { key: leaseKey } });
      }
      const lease = ttlSeconds === undefined ? undefined : await this.leases.leaseFor(ttlSeconds, signal);
      const success: IRequestOp[] = [this.operation(key, write.value, lease)];
      let wasAmbiguous = false;
      const answer = await this.connection
        .call({ key: write.key, repeatable: true, signal }, ({ kv }, { callOptions, ambiguous }) => {
          wasAmbiguous = ambiguous;
          return kv.txn({ compare, success, failure }, callOptions);
        })
        .catch((error: unknown) => {
          if (error instanceof EtcdLeaseInvalidError && !leaseDropped) {
            return undefined;
          }
          throw error;
        });
      if (answer === undefined) {
        leaseDropped = true;
        await this.leases.drop(ttlSeconds ?? 0, lease ?? '');
        continue;
      }
      if (answer.succeeded) {
        return { succeeded: true, revision: Number(answer.header.revision) };
      }
      const current = answer.responses[0]?.response_range.kvs[0];
      if (wasAmbiguous && isOwnWrite(write, current)) {
        return { succeeded: true, revision: Number(current?.mod_revision ?? answer.header.revision) };
      }
      if (fence !== undefined) {
        // Throws `fenced` unless the Lease was merely renewed.
        this.fences.observe(fence, answer.responses[1]?.response_range.kvs[0]);
        if (Number(current?.mod_revision ?? 0) === write.expectedRevision) {
          continue;
        }
      }
      return { succeeded: false, current };
    }
  }

  private operation(key: Buffer, value: Uint8Array | undefined, lease: string | undefined): IRequestOp {
    if (value === undefined) {
      return { request_delete_range: { key } };
    }
    const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    return { request_put: lease === undefined ? { key, value: bytes } : { key, value: bytes, lease } };
  }

  private async read(key: string, signal: AbortSignal | undefined): Promise<IKeyValue | undefined> {
    const answer = await this.connection.call({ key, repeatable: true, signal }, ({ kv }, { callOptions }) =>
      kv.range({ key: Buffer.from(key) }, callOptions),
    );
    return answer.kvs[0];
  }

  private async getExisting(key: string, signal: AbortSignal | undefined): Promise<StoredObject> {
    return this.storedOrNotFound(key, await this.read(key, signal));
  }

  private storedOrNotFound(key: string, kv: IKeyValue | undefined): StoredObject {
    if (kv === undefined) {
      throw new StorageError('keyNotFound', key, `key ${key} does not exist`);
    }
    return this.stored(kv);
  }

  private stored(kv: IKeyValue): StoredObject {
    return LazyStoredObject.fromValue(this.codec, kv.key.toString(), Number(kv.mod_revision), kv.value);
  }

  private collect(items: StoredObject[], kv: IKeyValue): void {
    try {
      items.push(this.stored(kv));
    } catch (error) {
      if (!(error instanceof StorageError)) {
        throw error;
      }
      this.onCorrupt?.(error);
    }
  }

  private written(key: string, revision: number, value: Uint8Array, object: KubeObject): StoredObject {
    const stored = LazyStoredObject.fromWrite(this.codec, key, revision, value, object);
    return this.onWrite?.(stored) ?? stored;
  }
}

/** After a lost answer: whether what is stored now is what that write would have left behind. */
function isOwnWrite(write: ConditionalWrite, current: IKeyValue | undefined): boolean {
  if (write.value === undefined) {
    return current === undefined;
  }
  return current !== undefined && Buffer.compare(current.value, write.value) === 0;
}

function isSameValue(current: StoredObject, value: Uint8Array): boolean {
  return current instanceof LazyStoredObject && current.equalsValue(value);
}

function checkPreconditions(current: StoredObject, preconditions: Preconditions | undefined): void {
  if (preconditions === undefined) {
    return;
  }
  const { uid, resourceVersion } = preconditions;
  const actualUid = current.object.metadata.uid;
  if (uid !== undefined && uid !== actualUid) {
    throw new StorageError(
      'conflict',
      current.key,
      `Precondition failed: UID in precondition: ${uid}, UID in object meta: ${actualUid ?? ''}`,
    );
  }
  if (resourceVersion !== undefined && resourceVersion !== String(current.revision)) {
    throw new StorageError(
      'conflict',
      current.key,
      `Precondition failed: ResourceVersion in precondition: ${resourceVersion}, ResourceVersion in object meta: ${current.revision}`,
    );
  }
}
