/**
 * A pool of numbers shared by all API servers: one RangeAllocation object in etcd, changed by compare-and-swap, in the form
 * kube-apiserver writes and reads.
 */
import type { KubeObject } from '@gantry/api';
import { isStorageError, type ObjectStore, type StoredObject } from '@gantry/storage';
import { Bitmap } from './bitmap.ts';
import type { NumberRange } from './number-range.ts';
import type { Pool } from './service-allocators.ts';

/** Why a value could not be had. `taken` and `outOfRange` are the caller's to fix, `full` the operator's. */
export class AllocationError extends Error {
  readonly kind: 'taken' | 'outOfRange' | 'full';

  constructor(kind: 'taken' | 'outOfRange' | 'full', message: string) {
    super(message);
    this.name = 'AllocationError';
    this.kind = kind;
  }
}

interface RangeObject extends KubeObject {
  range: string;
  data: string;
}

export class EtcdPool<V> implements Pool<V> {
  readonly #store: ObjectStore;
  readonly #key: string;
  readonly range: NumberRange<V>;
  readonly #random: () => number;
  /** Last known state, tried first: usually nobody else wrote in between. */
  #cached: StoredObject | undefined;
  /** Changes of this process queue up here instead of racing each other in etcd. */
  #tail: Promise<unknown> = Promise.resolve();

  constructor(options: { store: ObjectStore; key: string; range: NumberRange<V>; random: () => number }) {
    this.#store = options.store;
    this.#key = options.key;
    this.range = options.range;
    this.#random = options.random;
  }

  contains(value: V): boolean {
    return this.range.offsetOf(value) !== undefined;
  }

  get rangeText(): string {
    return this.range.text;
  }

  async allocate(value: V, dryRun = false): Promise<void> {
    const offset = this.range.offsetOf(value);
    if (offset === undefined) {
      throw new AllocationError('outOfRange', String(value));
    }
    await this.change((bits) => {
      if (bits.has(offset)) {
        throw new AllocationError('taken', String(value));
      }
      if (dryRun) {
        return false;
      }
      bits.add(offset);
      return true;
    });
  }

  async allocateNext(dryRun = false): Promise<V> {
    let found = -1;
    await this.change((bits) => {
      found = this.#pick(bits);
      if (found < 0) {
        throw new AllocationError('full', 'range is full');
      }
      if (dryRun) {
        return false;
      }
      bits.add(found);
      return true;
    });
    return this.range.valueAt(found);
  }

  async release(value: V): Promise<void> {
    const offset = this.range.offsetOf(value);
    if (offset === undefined) {
      return;
    }
    await this.change((bits) => {
      if (!bits.has(offset)) {
        return false;
      }
      bits.delete(offset);
      return true;
    });
  }

  /**
   * Runs `edit` on the current bitmap and stores it when that returns true; again from the start when somebody else was
   * faster. What `edit` throws is passed on and nothing is stored.
   */
  change(edit: (bits: Bitmap) => boolean): Promise<void> {
    const turn = this.#tail.then(() => this.#change(edit));
    this.#tail = turn.catch(() => undefined);
    return turn;
  }

  async #change(edit: (bits: Bitmap) => boolean): Promise<void> {
    for (;;) {
      try {
        this.#cached = await this.#store.update(
          this.#key,
          (current) => {
            const bits = this.#decode(current.object as RangeObject);
            return edit(bits) ? { object: this.#encode(bits, current.object) } : 'unchanged';
          },
          { cached: this.#cached },
        );
        return;
      } catch (error) {
        this.#cached = undefined;
        if (!isStorageError(error) || error.kind !== 'keyNotFound') {
          throw error;
        }
      }
      const bits = new Bitmap(this.range.size);
      if (!edit(bits)) {
        return;
      }
      try {
        this.#cached = await this.#store.create(this.#key, this.#encode(bits, undefined));
        return;
      } catch (error) {
        // Another server made it first: start over with theirs.
        if (!isStorageError(error) || error.kind !== 'keyExists') {
          throw error;
        }
      }
    }
  }

  /** Upper band first, so that low addresses stay free for those who write them by hand; the lower one when that is full. */
  #pick(bits: Bitmap): number {
    const { size, staticBand } = this.range;
    const upper = size - staticBand;
    const start = staticBand + Math.floor(this.#random() * upper);
    const found = bits.findFree(staticBand, size, Math.min(start, size - 1));
    return found >= 0 ? found : bits.findFree(0, staticBand, 0);
  }

  #decode(object: RangeObject): Bitmap {
    // After a change of the range the old offsets mean nothing; the repair at start fills the new bitmap from the Services.
    if (object.range !== this.range.text) {
      return new Bitmap(this.range.size);
    }
    return new Bitmap(this.range.size, Buffer.from(object.data ?? '', 'base64'));
  }

  #encode(bits: Bitmap, previous: KubeObject | undefined): RangeObject {
    return {
      apiVersion: 'v1',
      kind: 'RangeAllocation',
      metadata: { ...previous?.metadata },
      range: this.range.text,
      data: Buffer.from(bits.toBytes()).toString('base64'),
    };
  }
}
