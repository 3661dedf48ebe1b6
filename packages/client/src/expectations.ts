/**
 * Remembers writes a controller has made but its informer has not shown yet. Without it a controller that looks at a
 * stale cache creates (or deletes) the same children again.
 */
import type { Clock } from '@gantry/runtime';
import type { ObjectKey } from './object-key.ts';

interface Expectation {
  creations: number;
  /** Keys of children asked to go; a set, since one deletion can show up both as an update and as a delete. */
  readonly deletions: Set<ObjectKey>;
  readonly sinceMs: number;
}

/** After this long without the expected events the controller looks at the cache again anyway, in milliseconds. */
export const EXPECTATION_TIMEOUT_MS = 5 * 60_000;

/** One per controller; keyed by the parent's key. */
export class ExpectationTracker {
  readonly #clock: Clock;
  readonly #byParent = new Map<ObjectKey, Expectation>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Call before creating `count` children; call {@link creationObserved} for each that failed to be created. */
  expectCreations(parent: ObjectKey, count: number): void {
    this.#of(parent).creations += count;
  }

  /** Call before deleting; call {@link deletionObserved} for each whose deletion failed. */
  expectDeletions(parent: ObjectKey, children: readonly ObjectKey[]): void {
    const expectation = this.#of(parent);
    for (const child of children) expectation.deletions.add(child);
  }

  creationObserved(parent: ObjectKey): void {
    const expectation = this.#byParent.get(parent);
    if (expectation !== undefined && expectation.creations > 0) expectation.creations -= 1;
    this.#settle(parent, expectation);
  }

  deletionObserved(parent: ObjectKey, child: ObjectKey): void {
    const expectation = this.#byParent.get(parent);
    expectation?.deletions.delete(child);
    this.#settle(parent, expectation);
  }

  /** True when the cache can be trusted for this parent: everything expected was seen, or took longer than five minutes. */
  satisfied(parent: ObjectKey): boolean {
    const expectation = this.#byParent.get(parent);
    if (expectation === undefined) return true;
    if (this.#clock.monotonicMs() - expectation.sinceMs > EXPECTATION_TIMEOUT_MS) {
      this.#byParent.delete(parent);
      return true;
    }
    return expectation.creations === 0 && expectation.deletions.size === 0;
  }

  /** The parent is gone. */
  forget(parent: ObjectKey): void {
    this.#byParent.delete(parent);
  }

  #of(parent: ObjectKey): Expectation {
    let expectation = this.#byParent.get(parent);
    if (expectation === undefined) {
      expectation = { creations: 0, deletions: new Set(), sinceMs: this.#clock.monotonicMs() };
      this.#byParent.set(parent, expectation);
    }
    return expectation;
  }

  #settle(parent: ObjectKey, expectation: Expectation | undefined): void {
    if (expectation?.creations === 0 && expectation.deletions.size === 0) this.#byParent.delete(parent);
  }
}
