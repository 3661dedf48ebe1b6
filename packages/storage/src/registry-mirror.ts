import type { Clock } from '@gantry/runtime';
import { MirroredResource, type MirrorView } from './cached-resource.ts';
import type { EventWindowLimits } from './event-window.ts';
import { StorageError } from './storage-error.ts';
import { LazyStoredObject, type ObjectCodec } from './stored-object.ts';

/** One key's change, in etcd's order. `value` undefined = deleted. */
export interface RegistryChange {
  readonly key: string;
  readonly revision: number;
  readonly value: Uint8Array | undefined;
}

/** What is kept of keys that belong to no registered resource (yet): custom resources before their definition is known. */
interface UnclaimedValue {
  readonly revision: number;
  readonly value: Uint8Array;
}

/** One value of a load: an object of a registered resource, or raw bytes of another key. */
export type PreparedEntry =
  | { readonly key: string; readonly stored: LazyStoredObject }
  | { readonly key: string; readonly stored?: undefined; readonly unclaimed: UnclaimedValue };

export interface RegistryMirrorOptions {
  readonly codec: ObjectCodec;
  readonly clock: Clock;
  readonly limits: EventWindowLimits;
  readonly onCorrupt: (error: StorageError) => void;
  readonly onHandlerError: (error: unknown) => void;
}

/**
 * The registry in memory, without any IO: changes go in in revision order, each resource's objects and watches follow.
 * `revision` moves only when every change of that revision has been applied.
 */
export class RegistryMirror {
  private readonly codec: ObjectCodec;
  private readonly clock: Clock;
  private readonly limits: EventWindowLimits;
  private readonly onCorrupt: (error: StorageError) => void;
  private readonly view: MirrorView;
  private readonly resources = new Map<string, MirroredResource>();
  private readonly unclaimed = new Map<string, UnclaimedValue>();
  /** Writes of this process that etcd has acknowledged but whose events have not come yet, by revision. */
  private readonly ownWrites = new Map<number, LazyStoredObject>();
  private readonly dirty = new Set<MirroredResource>();
  private flushScheduled = false;
  private seenRevision = 0;

  constructor(options: RegistryMirrorOptions) {
    this.codec = options.codec;
    this.clock = options.clock;
    this.limits = options.limits;
    this.onCorrupt = options.onCorrupt;
    const mirror = this;
    this.view = {
      get revision() {
        return mirror.seenRevision;
      },
      nowMs: () => this.clock.monotonicMs(),
      requestFlush: (resource) => this.requestFlush(resource),
      handlerFailed: options.onHandlerError,
    };
  }

  get revision(): number {
    return this.seenRevision;
  }

  get objectCount(): number {
    let count = this.unclaimed.size;
    for (const resource of this.resources.values()) {
      count += resource.size;
    }
    return count;
  }

  get watcherCount(): number {
    let count = 0;
    for (const resource of this.resources.values()) {
      count += resource.watcherCount;
    }
    return count;
  }

  /**
   * The resource stored under `prefix` (`/registry/<resource>/` or `/registry/<group>/<resource>/`), registered on first
   * use. Registered late it starts with the objects already there and an empty event window.
   */
  resource(prefix: string): MirroredResource {
    const known = this.resources.get(prefix);
    if (known !== undefined) {
      return known;
    }
    const resource = new MirroredResource(prefix, this.view, this.limits);
    this.resources.set(prefix, resource);
    for (const [key, { revision, value }] of this.unclaimed) {
      if (key.startsWith(prefix)) {
        this.unclaimed.delete(key);
        const stored = this.open(key, revision, value);
        if (stored !== undefined) {
          resource.load(stored);
        }
      }
    }
    return resource;
  }

  /** Opens one value of a load that {@link replace} will bring in; copies what it keeps. Undefined if it is corrupt. */
  prepare(key: string, revision: number, value: Uint8Array): PreparedEntry | undefined {
    if (this.find(key) === undefined) {
      return { key, unclaimed: { revision, value: Uint8Array.from(value) } };
    }
    const stored = this.open(key, revision, value);
    return stored === undefined ? undefined : { key, stored };
  }

  /** Replaces all content by a complete load at `revision`. Watches must have been ended by {@link endWatches}. */
  replace(revision: number, entries: readonly PreparedEntry[]): void {
    this.seenRevision = revision;
    this.unclaimed.clear();
    this.ownWrites.clear();
    for (const resource of this.resources.values()) {
      resource.reset();
    }
    for (const entry of entries) {
      if (entry.stored !== undefined) {
        this.find(entry.key)?.load(entry.stored);
        continue;
      }
      // The resource may have been registered while the load was running.
      const resource = this.find(entry.key);
      if (resource === undefined) {
        this.unclaimed.set(entry.key, entry.unclaimed);
      } else {
        const stored = this.open(entry.key, entry.unclaimed.revision, entry.unclaimed.value);
        if (stored !== undefined) {
          resource.load(stored);
        }
      }
    }
  }

  /** Applies one change of a revision above {@link revision}; {@link advanceTo} must follow once the revision is complete. */
  apply(change: RegistryChange): void {
    const { key, revision, value } = change;
    const resource = this.find(key);
    if (resource === undefined) {
      if (value === undefined) {
        this.unclaimed.delete(key);
      } else {
        this.unclaimed.set(key, { revision, value: Uint8Array.from(value) });
      }
      return;
    }
    if (value === undefined) {
      resource.applyDelete(key, revision);
      return;
    }
    const own = this.ownWrites.get(revision);
    const stored = own?.key === key ? own : this.open(key, revision, value);
    if (stored === undefined) {
      // The old state is no longer true and the new one unreadable: to readers the object is gone.
      resource.applyDelete(key, revision);
    } else {
      resource.applyPut(stored);
    }
  }

  /** Everything up to `revision` has been applied. */
  advanceTo(revision: number): void {
    this.seenRevision = revision;
    for (const own of this.ownWrites.keys()) {
      if (own > revision) {
        break;
      }
      this.ownWrites.delete(own);
    }
  }

  /**
   * Takes a write of this process: at once if it is the very next revision and `mayApply`, else when its event comes. If
   * the event was faster, the object it brought takes over the encodings computed here and is returned instead.
   */
  observeWrite(stored: LazyStoredObject, mayApply: boolean): LazyStoredObject {
    const resource = this.find(stored.key);
    if (stored.revision <= this.seenRevision) {
      const present = resource?.get(stored.key);
      if (present === undefined || present.revision !== stored.revision) {
        return stored;
      }
      present.adopt(stored);
      return present;
    }
    if (mayApply && resource !== undefined && stored.revision === this.seenRevision + 1) {
      resource.applyPut(stored);
      this.advanceTo(stored.revision);
    } else {
      this.ownWrites.set(stored.revision, stored);
    }
    return stored;
  }

  /** Ends all watches; content stays until {@link replace}. */
  endWatches(reason: 'compacted' | 'closed'): void {
    // What was applied before the break is still true for those who watch.
    this.flush();
    for (const resource of this.resources.values()) {
      resource.end(reason);
    }
  }

  /** Bookmarks and housekeeping; called every few seconds. */
  tick(): void {
    for (const resource of this.resources.values()) {
      resource.tick();
    }
  }

  private flush(): void {
    this.flushScheduled = false;
    const resources = [...this.dirty];
    this.dirty.clear();
    for (const resource of resources) {
      resource.flush();
    }
  }

  private requestFlush(resource: MirroredResource): void {
    this.dirty.add(resource);
    if (!this.flushScheduled) {
      this.flushScheduled = true;
      setImmediate(() => this.flush());
    }
  }

  /** Resource prefixes have two or three segments, so at most two look-ups find a key's resource. */
  private find(key: string): MirroredResource | undefined {
    const first = key.indexOf('/', 1);
    const second = key.indexOf('/', first + 1);
    if (second < 0) {
      return undefined;
    }
    const two = this.resources.get(key.slice(0, second + 1));
    if (two !== undefined) {
      return two;
    }
    const third = key.indexOf('/', second + 1);
    return third < 0 ? undefined : this.resources.get(key.slice(0, third + 1));
  }

  private open(key: string, revision: number, value: Uint8Array): LazyStoredObject | undefined {
    try {
      const stored = LazyStoredObject.fromValue(this.codec, key, revision, value);
      // Whoever reads from the cache may rely on every object in it; better to pay for it here than to fail in a list.
      stored.assertDecodable();
      return stored;
    } catch (error) {
      if (error instanceof StorageError) {
        this.onCorrupt(error);
        return undefined;
      }
      throw error;
    }
  }
}
