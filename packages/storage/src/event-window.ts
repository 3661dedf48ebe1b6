import type { StorageEvent } from './contract.ts';

export interface EventWindowLimits {
  /** Oldest event kept, in milliseconds of monotonic time. */
  readonly maxAgeMs: number;
  readonly maxEvents: number;
  /** What the replaced states that only the window keeps may take, in bytes. */
  readonly maxBytes: number;
}

interface Entry {
  readonly event: StorageEvent;
  readonly atMs: number;
  readonly bytes: number;
}

/**
 * The latest events of one resource, so that a watch can resume where it stopped. Everything after `floor` is here;
 * what is older has been forgotten.
 */
export class EventWindow {
  private readonly limits: EventWindowLimits;
  private entries: Entry[] = [];
  /** Entries before this index are gone; the array is compacted now and then, not on every eviction. */
  private head = 0;
  private bytes = 0;
  private floorRevision: number;

  constructor(floorRevision: number, limits: EventWindowLimits) {
    this.floorRevision = floorRevision;
    this.limits = limits;
  }

  /** Events with a revision above this are all in the window. */
  get floor(): number {
    return this.floorRevision;
  }

  get size(): number {
    return this.entries.length - this.head;
  }

  /** Appends an event that keeps `bytes` in memory; revisions never decrease. */
  push(event: StorageEvent, nowMs: number, bytes: number): void {
    this.entries.push({ event, atMs: nowMs, bytes });
    this.bytes += bytes;
    this.trim(nowMs);
  }

  /** Forgets what is over the limits. A revision is forgotten as a whole. */
  trim(nowMs: number): void {
    const oldest = nowMs - this.limits.maxAgeMs;
    while (this.head < this.entries.length) {
      const entry = this.entries[this.head] as Entry;
      const sameRevisionGone = entry.event.revision <= this.floorRevision;
      const isWithinLimits =
        entry.atMs >= oldest && this.size <= this.limits.maxEvents && this.bytes <= this.limits.maxBytes;
      if (!sameRevisionGone && isWithinLimits) {
        break;
      }
      this.bytes -= entry.bytes;
      this.floorRevision = Math.max(this.floorRevision, entry.event.revision);
      this.head++;
    }
    if (this.head > 1_024 && this.head * 2 > this.entries.length) {
      this.entries = this.entries.slice(this.head);
      this.head = 0;
    }
  }

  /** Events after `revision`, oldest first; undefined when some of them have been forgotten. */
  after(revision: number): StorageEvent[] | undefined {
    if (revision < this.floorRevision) {
      return undefined;
    }
    let low = this.head;
    let high = this.entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.entries[middle] as Entry).event.revision > revision) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return this.entries.slice(low).map((entry) => entry.event);
  }
}
