import { type Clock, sleepOn, type Timer } from './clock.ts';

interface Pending {
  dueMs: number;
  readonly sequence: number;
  readonly callback: () => void;
  readonly periodMs: number | undefined;
  cancelled: boolean;
}

/**
 * A clock that stands still until a test steps it. Timers fire in order of their due time, equal ones in the order they
 * were set, each seeing its own due time as now.
 */
export class FakeClock implements Clock {
  #wallMs: number;
  #monotonicMs = 0;
  #sequence = 0;
  #pending: Pending[] = [];

  /** Starts at `startMs` (default 2026-01-01T00:00:00Z). */
  constructor(startMs: number = Date.UTC(2026, 0, 1)) {
    this.#wallMs = startMs;
  }

  nowMs(): number {
    return this.#wallMs;
  }

  monotonicMs(): number {
    return this.#monotonicMs;
  }

  after(delayMs: number, callback: () => void): Timer {
    return this.#schedule(delayMs, undefined, callback);
  }

  every(periodMs: number, callback: () => void): Timer {
    return this.#schedule(periodMs, periodMs, callback);
  }

  sleep(delayMs: number, signal?: AbortSignal): Promise<void> {
    return sleepOn(this, delayMs, signal);
  }

  #schedule(delayMs: number, periodMs: number | undefined, callback: () => void): Timer {
    const entry: Pending = {
      dueMs: this.#monotonicMs + Math.max(0, delayMs),
      sequence: this.#sequence++,
      callback,
      periodMs: periodMs === undefined ? undefined : Math.max(1, periodMs),
      cancelled: false,
    };
    this.#pending.push(entry);
    return {
      cancel: () => {
        entry.cancelled = true;
        this.#pending = this.#pending.filter((each) => each !== entry);
      },
    };
  }

  /** Timers waiting, the periodic ones included. For asserting that nothing outlives its owner. */
  get pendingTimers(): number {
    return this.#pending.length;
  }

  /** Milliseconds until the next timer fires; undefined when there is none. */
  get nextDelayMs(): number | undefined {
    const next = this.#next();
    return next === undefined ? undefined : next.dueMs - this.#monotonicMs;
  }

  /** Moves time forward, firing everything due on the way. Promises settled by the timers run only afterwards. */
  step(byMs: number): void {
    const target = this.#monotonicMs + byMs;
    for (let next = this.#next(); next !== undefined && next.dueMs <= target; next = this.#next()) {
      this.#moveTo(next.dueMs);
      this.#fire(next);
    }
    this.#moveTo(target);
  }

  /** Like {@link step}, letting promises and I/O callbacks run after every timer, so that chains of sleeps make progress. */
  async stepAsync(byMs: number): Promise<void> {
    const target = this.#monotonicMs + byMs;
    await settle();
    for (let next = this.#next(); next !== undefined && next.dueMs <= target; next = this.#next()) {
      this.#moveTo(next.dueMs);
      this.#fire(next);
      await settle();
    }
    this.#moveTo(target);
    await settle();
  }

  /** Sets the wall clock alone, as an administrator or NTP might. Timers and durations are not affected. */
  setWallMs(wallMs: number): void {
    this.#wallMs = wallMs;
  }

  #next(): Pending | undefined {
    let first: Pending | undefined;
    for (const entry of this.#pending) {
      if (
        first === undefined ||
        entry.dueMs < first.dueMs ||
        (entry.dueMs === first.dueMs && entry.sequence < first.sequence)
      ) {
        first = entry;
      }
    }
    return first;
  }

  #fire(entry: Pending): void {
    if (entry.periodMs === undefined) {
      this.#pending = this.#pending.filter((each) => each !== entry);
    } else {
      entry.dueMs += entry.periodMs;
    }
    if (!entry.cancelled) {
      entry.callback();
    }
  }

  #moveTo(monotonicMs: number): void {
    this.#wallMs += monotonicMs - this.#monotonicMs;
    this.#monotonicMs = monotonicMs;
  }
}

/** Lets promise callbacks and one round of I/O run. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
