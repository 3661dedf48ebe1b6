import type { CachedResource, CacheWatch, CacheWatchHandler, Snapshot, StorageEvent } from './contract.ts';
import { EventWindow, type EventWindowLimits } from './event-window.ts';
import { ObjectTree, type TreeSnapshot } from './object-tree.ts';
import { SnapshotShelf } from './snapshot-shelf.ts';
import { StorageError } from './storage-error.ts';
import type { LazyStoredObject } from './stored-object.ts';

/** What a resource needs from the mirror it belongs to. */
export interface MirrorView {
  /** Revision up to which everything has been applied. */
  readonly revision: number;
  nowMs(): number;
  /** Asks for one {@link MirroredResource.flush} at the end of this turn of the event loop. */
  requestFlush(resource: MirroredResource): void;
  /** A handler threw; its watch has been closed. */
  handlerFailed(error: unknown): void;
}

class Watcher implements CacheWatch {
  readonly keyPrefix: string;
  readonly handler: CacheWatchHandler;
  /** Events up to here are delivered or in `backlog`. */
  deliveredThrough: number;
  /** Progress already told, or implied by an event. */
  progressTold: number;
  backlog: StorageEvent[] | undefined;
  private readonly onClose: (watcher: Watcher) => void;
  closed = false;

  constructor(
    keyPrefix: string,
    handler: CacheWatchHandler,
    deliveredThrough: number,
    backlog: StorageEvent[],
    onClose: (watcher: Watcher) => void,
  ) {
    this.keyPrefix = keyPrefix;
    this.handler = handler;
    this.deliveredThrough = deliveredThrough;
    this.progressTold = deliveredThrough;
    this.backlog = backlog;
    this.onClose = onClose;
  }

  close(): void {
    if (!this.closed) {
      this.closed = true;
      this.backlog = undefined;
      this.onClose(this);
    }
  }
}

/**
 * One resource of the mirror: its objects, its recent events and its watches.
 *
 *     apply ─► tree, window, pending ──(end of turn)──► flush ─► each group of watches with the same key prefix
 *
 * Watches with the same key prefix share one filtered array per flush. A new watch first gets its backlog from the
 * window, then joins its group; `deliveredThrough` keeps the seam free of gaps and duplicates.
 */
export class MirroredResource implements CachedResource {
  readonly prefix: string;
  private readonly mirror: MirrorView;
  private readonly limits: EventWindowLimits;
  private tree = new ObjectTree();
  private window: EventWindow;
  private readonly shelf = new SnapshotShelf();
  private latest: TreeSnapshot | undefined;
  private pending: StorageEvent[] = [];
  /** States replaced by what is pending. */
  private replaced: LazyStoredObject[] = [];
  private readonly joining = new Set<Watcher>();
  private readonly groups = new Map<string, Set<Watcher>>();

  constructor(prefix: string, mirror: MirrorView, limits: EventWindowLimits) {
    this.prefix = prefix;
    this.mirror = mirror;
    this.limits = limits;
    this.window = new EventWindow(mirror.revision, limits);
  }

  get size(): number {
    return this.tree.size;
  }

  get watcherCount(): number {
    let count = this.joining.size;
    for (const group of this.groups.values()) {
      count += group.size;
    }
    return count;
  }

  get(key: string): LazyStoredObject | undefined {
    return this.tree.get(key);
  }

  snapshot(): Snapshot {
    const { revision } = this.mirror;
    this.latest = this.latest?.relabelled(revision) ?? this.tree.snapshot(revision);
    this.shelf.put(this.latest, this.mirror.nowMs());
    return this.latest;
  }

  snapshotAt(revision: number): Snapshot | undefined {
    return this.shelf.get(revision, this.mirror.nowMs());
  }

  watch(keyPrefix: string, fromRevision: number, handler: CacheWatchHandler): CacheWatch {
    const missed = this.window.after(fromRevision);
    if (missed === undefined) {
      throw new StorageError(
        'compacted',
        this.prefix,
        `revision ${fromRevision} is older than the events still kept (after ${this.window.floor})`,
      );
    }
    const backlog = this.select(missed, keyPrefix);
    const deliveredThrough = Math.max(fromRevision, this.mirror.revision);
    const watcher = new Watcher(keyPrefix, handler, deliveredThrough, backlog, (closed) => this.remove(closed));
    this.joining.add(watcher);
    if (backlog.length > 0) {
      this.mirror.requestFlush(this);
    }
    return watcher;
  }

  /** First content, or content found when the resource was registered: no events. */
  load(stored: LazyStoredObject): void {
    this.latest = undefined;
    this.tree.set(stored.key, stored);
  }

  applyPut(stored: LazyStoredObject): void {
    const previous = this.tree.get(stored.key);
    this.latest = undefined;
    this.tree.set(stored.key, stored);
    const type = previous === undefined ? 'ADDED' : 'MODIFIED';
    this.record({ type, revision: stored.revision, current: stored, previous }, previous);
  }

  /** A delete of a key that is not here (its value was corrupt) leaves no trace. */
  applyDelete(key: string, revision: number): void {
    const previous = this.tree.get(key);
    if (previous === undefined) {
      return;
    }
    this.latest = undefined;
    this.tree.delete(key);
    this.record({ type: 'DELETED', revision, current: previous.atRevision(revision), previous }, previous);
  }

  /** Delivers what is pending. Called once per turn of the event loop at most. */
  flush(): void {
    const events = this.pending;
    this.pending = [];
    if (events.length > 0) {
      for (const [keyPrefix, group] of this.groups) {
        const selected = this.select(events, keyPrefix);
        if (selected.length > 0) {
          for (const watcher of [...group]) {
            this.deliver(watcher, selected);
          }
        }
      }
    }
    for (const watcher of [...this.joining]) {
      this.admit(watcher, events);
    }
    // Watches that compare with the state before have done so.
    const { replaced } = this;
    this.replaced = [];
    for (const stored of replaced) {
      stored.shed();
    }
  }

  /** Tells idle watches how far the cache is, and drops what has grown too old to keep. */
  tick(): void {
    const { revision } = this.mirror;
    this.window.trim(this.mirror.nowMs());
    this.shelf.trim(this.mirror.nowMs());
    if (this.pending.length > 0) {
      return;
    }
    for (const group of [...this.groups.values(), this.joining]) {
      for (const watcher of [...group]) {
        if (watcher.progressTold < revision && watcher.backlog === undefined && !watcher.closed) {
          watcher.progressTold = revision;
          this.guard(watcher, () => watcher.handler.onProgress?.(revision));
        }
      }
    }
  }

  /** Ends every watch. */
  end(reason: 'compacted' | 'closed'): void {
    const watchers = [...this.joining, ...[...this.groups.values()].flatMap((group) => [...group])];
    for (const watcher of watchers) {
      if (!watcher.closed) {
        watcher.close();
        try {
          watcher.handler.onEnd(reason);
        } catch (error) {
          this.mirror.handlerFailed(error);
        }
      }
    }
  }

  /** Forgets everything and starts again, empty, at the mirror's revision. Watches must have been ended before. */
  reset(): void {
    this.tree = new ObjectTree();
    this.window = new EventWindow(this.mirror.revision, this.limits);
    this.latest = undefined;
    this.shelf.clear();
    this.pending = [];
    this.replaced = [];
  }

  private record(event: StorageEvent, replaced: LazyStoredObject | undefined): void {
    this.window.push(event, this.mirror.nowMs(), replaced?.coreSizeBytes ?? 0);
    if (this.groups.size > 0 || this.joining.size > 0) {
      this.pending.push(event);
      if (replaced !== undefined) {
        this.replaced.push(replaced);
      }
      this.mirror.requestFlush(this);
    } else {
      replaced?.shed();
    }
  }

  private admit(watcher: Watcher, events: readonly StorageEvent[]): void {
    const later = this.select(events, watcher.keyPrefix).filter((event) => event.revision > watcher.deliveredThrough);
    const batch = [...(watcher.backlog ?? []), ...later];
    watcher.backlog = undefined;
    if (batch.length > 0) {
      this.deliver(watcher, batch);
    }
    // A watch from a revision still to come stays apart until the cache has got there.
    if (!watcher.closed && this.mirror.revision >= watcher.deliveredThrough) {
      this.joining.delete(watcher);
      const group = this.groups.get(watcher.keyPrefix);
      if (group === undefined) {
        this.groups.set(watcher.keyPrefix, new Set([watcher]));
      } else {
        group.add(watcher);
      }
    }
  }

  private deliver(watcher: Watcher, events: readonly StorageEvent[]): void {
    if (!watcher.closed) {
      watcher.progressTold = Math.max(watcher.progressTold, (events.at(-1) as StorageEvent).revision);
      this.guard(watcher, () => watcher.handler.onEvents(events));
    }
  }

  /** One failing handler must not cost the others their events. */
  private guard(watcher: Watcher, call: () => void): void {
    try {
      call();
    } catch (error) {
      watcher.close();
      this.mirror.handlerFailed(error);
    }
  }

  private select(events: StorageEvent[], keyPrefix: string): StorageEvent[];
  private select(events: readonly StorageEvent[], keyPrefix: string): readonly StorageEvent[];
  private select(events: readonly StorageEvent[], keyPrefix: string): readonly StorageEvent[] {
    return keyPrefix === this.prefix ? events : events.filter((event) => event.current.key.startsWith(keyPrefix));
  }

  private remove(watcher: Watcher): void {
    this.joining.delete(watcher);
    const group = this.groups.get(watcher.keyPrefix);
    if (group?.delete(watcher) && group.size === 0) {
      this.groups.delete(watcher.keyPrefix);
    }
  }
}
