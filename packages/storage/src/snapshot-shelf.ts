import type { TreeSnapshot } from './object-tree.ts';

/** Snapshots kept per resource and how long, so that the pages of one LIST all come from the same revision. */
const MAX_SNAPSHOTS = 16;
const MAX_AGE_MS = 5 * 60_000;

interface Held {
  readonly snapshot: TreeSnapshot;
  usedAtMs: number;
}

/**
 * Earlier snapshots of one resource, least recently used first. They keep replaced objects in memory, hence the limits;
 * a page whose snapshot is gone is read from etcd at that revision.
 */
export class SnapshotShelf {
  private readonly held = new Map<number, Held>();

  put(snapshot: TreeSnapshot, nowMs: number): void {
    this.held.delete(snapshot.revision);
    this.held.set(snapshot.revision, { snapshot, usedAtMs: nowMs });
    for (const revision of this.held.keys()) {
      if (this.held.size <= MAX_SNAPSHOTS) {
        break;
      }
      this.held.delete(revision);
    }
  }

  get(revision: number, nowMs: number): TreeSnapshot | undefined {
    const entry = this.held.get(revision);
    if (entry !== undefined) {
      this.put(entry.snapshot, nowMs);
    }
    return entry?.snapshot;
  }

  trim(nowMs: number): void {
    for (const [revision, entry] of this.held) {
      if (nowMs - entry.usedAtMs > MAX_AGE_MS) {
        this.held.delete(revision);
      }
    }
  }

  clear(): void {
    this.held.clear();
  }
}
