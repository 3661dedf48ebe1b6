/**
 * Time as a dependency. Every component that waits or timestamps takes a {@link Clock}; this file is the only place in
 * the product that reads the machine's time (lint-enforced), so tests step time by hand.
 */
export interface Timer {
  /** Stops the timer. Idempotent; a callback already running is not interrupted. */
  cancel(): void;
}

export interface Clock {
  /** Wall clock, milliseconds since the Unix epoch. May step backwards. Use for timestamps only. */
  nowMs(): number;
  /** Monotonic milliseconds from an arbitrary origin. Use for durations and deadlines. */
  monotonicMs(): number;
  /** Runs `callback` once after `delayMs`. Timers never keep the process alive by themselves. */
  after(delayMs: number, callback: () => void): Timer;
  /** Runs `callback` every `periodMs`, first after one period. */
  every(periodMs: number, callback: () => void): Timer;
  /** Resolves after `delayMs`; rejects with the signal's reason as soon as it aborts. */
  sleep(delayMs: number, signal?: AbortSignal): Promise<void>;
}

class SystemClock implements Clock {
  nowMs(): number {
    return Date.now();
  }

  monotonicMs(): number {
    return performance.now();
  }

  after(delayMs: number, callback: () => void): Timer {
    const handle = setTimeout(callback, delayMs);
    handle.unref();
    return { cancel: () => clearTimeout(handle) };
  }

  every(periodMs: number, callback: () => void): Timer {
    const handle = setInterval(callback, periodMs);
    handle.unref();
    return { cancel: () => clearInterval(handle) };
  }

  sleep(delayMs: number, signal?: AbortSignal): Promise<void> {
    return sleepOn(this, delayMs, signal);
  }
}

/** Shared by every clock: a sleep is a timer that an abort can cut short. */
export function sleepOn(clock: Pick<Clock, 'after'>, delayMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const onAbort = () => {
      timer.cancel();
      reject(signal?.reason);
    };
    const timer = clock.after(delayMs, () => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    });
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}

export const systemClock: Clock = new SystemClock();

/** A source of floats in [0, 1). Components take one, so that a seed decides every tie and jitter in tests. */
export type Random = () => number;

/** Randomness for production; not for secrets. */
export const systemRandom: Random = Math.random;

/** Keeps the event loop alive until cancelled; a process that only watches would otherwise end. */
export function holdProcess(): Timer {
  const handle = setInterval(() => {}, 0x7fff_ffff);
  return { cancel: () => clearInterval(handle) };
}
