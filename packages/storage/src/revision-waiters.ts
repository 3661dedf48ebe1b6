import type { Clock, Timer } from '@gantry/runtime';
import { StorageError } from './storage-error.ts';

interface Waiter {
  readonly revision: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Callers waiting until a revision has been reached, woken in one pass per advance. */
export class RevisionWaiters {
  private readonly clock: Clock;
  private waiters = new Set<Waiter>();
  private lowest = Number.POSITIVE_INFINITY;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** Resolves when {@link advance} reaches `revision`; rejects with StorageError `timeout` or the signal's reason. */
  wait(revision: number, timeoutMs: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      const settle = (action: () => void) => {
        timer.cancel();
        signal?.removeEventListener('abort', onAbort);
        this.waiters.delete(waiter);
        action();
      };
      const onAbort = () => settle(() => reject(signal?.reason));
      const timer: Timer = this.clock.after(timeoutMs, () =>
        settle(() => reject(new StorageError('timeout', '', `the cache did not reach revision ${revision} in time`))),
      );
      const waiter: Waiter = {
        revision,
        resolve: () => settle(resolve),
        reject: (error) => settle(() => reject(error)),
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      this.waiters.add(waiter);
      this.lowest = Math.min(this.lowest, revision);
    });
  }

  advance(revision: number): void {
    if (revision < this.lowest) {
      return;
    }
    let lowest = Number.POSITIVE_INFINITY;
    for (const waiter of [...this.waiters]) {
      if (waiter.revision <= revision) {
        waiter.resolve();
      } else {
        lowest = Math.min(lowest, waiter.revision);
      }
    }
    this.lowest = lowest;
  }

  rejectAll(error: unknown): void {
    for (const waiter of [...this.waiters]) {
      waiter.reject(error);
    }
    this.lowest = Number.POSITIVE_INFINITY;
  }
}
