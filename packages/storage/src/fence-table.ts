import type { IKeyValue } from 'etcd3';
import type { Fence, StoredObject } from './contract.ts';
import { StorageError } from './storage-error.ts';
import { LazyStoredObject, type ObjectCodec } from './stored-object.ts';

interface LeaseState {
  readonly revision: number;
  readonly holderIdentity: string;
  readonly leaseTransitions: number;
}

/**
 * Remembers at which revision each fencing Lease was last seen naming which holder, so that a fenced write is normally
 * one transaction. Only a state read after the doubt arose may refuse a writer.
 */
export class FenceTable {
  private readonly codec: ObjectCodec;
  private readonly cachedLease: ((leaseKey: string) => StoredObject | undefined) | undefined;
  private readonly known = new Map<string, LeaseState>();

  constructor(codec: ObjectCodec, cachedLease: ((leaseKey: string) => StoredObject | undefined) | undefined) {
    this.codec = codec;
    this.cachedLease = cachedLease;
  }

  /** Revision to compare the Lease key with. Throws StorageError `fenced` if the Lease names another holder or term. */
  async revisionOf(fence: Fence, read: () => Promise<IKeyValue | undefined>): Promise<number> {
    const known = this.known.get(fence.leaseKey);
    const cached = this.cachedLease?.(fence.leaseKey);
    const candidate = cached !== undefined && cached.revision > (known?.revision ?? 0) ? stateOf(cached) : known;
    if (candidate !== undefined && names(candidate, fence)) {
      this.known.set(fence.leaseKey, candidate);
      return candidate.revision;
    }
    return this.observe(fence, await read());
  }

  /** Takes note of a Lease read just now; its revision, or StorageError `fenced`. */
  observe(fence: Fence, kv: IKeyValue | undefined): number {
    if (kv === undefined) {
      this.known.delete(fence.leaseKey);
      throw new StorageError('fenced', fence.leaseKey, `lease ${fence.leaseKey} does not exist`);
    }
    const revision = Number(kv.mod_revision);
    const known = this.known.get(fence.leaseKey);
    const state =
      known?.revision === revision
        ? known
        : stateOf(LazyStoredObject.fromValue(this.codec, fence.leaseKey, revision, kv.value));
    this.known.set(fence.leaseKey, state);
    if (!names(state, fence)) {
      throw new StorageError(
        'fenced',
        fence.leaseKey,
        `lease ${fence.leaseKey} is held by "${state.holderIdentity}" (term ${state.leaseTransitions}), ` +
          `not by "${fence.holderIdentity}" (term ${fence.leaseTransitions})`,
      );
    }
    return revision;
  }
}

function names(state: LeaseState, fence: Fence): boolean {
  return state.holderIdentity === fence.holderIdentity && state.leaseTransitions === fence.leaseTransitions;
}

function stateOf(lease: StoredObject): LeaseState {
  const { spec } = lease.object as { spec?: { holderIdentity?: string; leaseTransitions?: number } };
  return {
    revision: lease.revision,
    holderIdentity: spec?.holderIdentity ?? '',
    leaseTransitions: spec?.leaseTransitions ?? 0,
  };
}
