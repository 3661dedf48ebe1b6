import type { Clock } from '@gantry/runtime';

/** Something with events to pass on. */
export interface Deliverable {
  deliverPending(): void;
}

/** Under load, events of this many milliseconds go out in one write per watcher; an idle server passes events on at once. */
const WINDOW_MS = 2;

/**
 * Decides when watchers are written to. A write costs far more than a byte, so a burst of changes is passed on in few
 * writes: the first change at once, those within the window after it together.
 */
export class DeliveryTick {
  readonly #clock: Clock;
  #waiting = new Set<Deliverable>();
  #scheduled = false;
  #lastMs = Number.NEGATIVE_INFINITY;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Calls `deliverPending` of every one added before, once, soon. */
  add(watcher: Deliverable): void {
    this.#waiting.add(watcher);
    if (this.#scheduled) return;
    this.#scheduled = true;
    const waitMs = this.#lastMs + WINDOW_MS - this.#clock.monotonicMs();
    // Not before the cache has told everybody: watchers that hold the same events share one encoding of them.
    if (waitMs <= 0) queueMicrotask(() => this.#run());
    else this.#clock.after(waitMs, () => this.#run());
  }

  remove(watcher: Deliverable): void {
    this.#waiting.delete(watcher);
  }

  #run(): void {
    this.#lastMs = this.#clock.monotonicMs();
    this.#scheduled = false;
    const watchers = this.#waiting;
    this.#waiting = new Set();
    for (const watcher of watchers) watcher.deliverPending();
  }
}
