import { newServiceUnavailable } from '@gantry/machinery';
import type { Clock, Timer } from '@gantry/runtime';
import type { ObjectStore } from '@gantry/storage';

/** An outage this long is one: a member's failure or an election is over sooner, and calls survive it by themselves. */
const OUTAGE_MS = 1_500;
const LOOK_EVERY_MS = 250;

/**
 * Refuses at once what needs etcd while etcd has been away for a while, so that clients are not kept waiting for a timeout
 * each time. The watch cache goes on trying to reconnect by itself, which is what opens the gate again.
 */
export class EtcdGate {
  readonly #clock: Clock;
  readonly #timer: Timer;
  #downSinceMs: number | undefined;

  constructor(isConnected: () => boolean, clock: Clock) {
    this.#clock = clock;
    this.#timer = clock.every(LOOK_EVERY_MS, () => {
      if (isConnected()) this.#downSinceMs = undefined;
      else this.#downSinceMs ??= clock.monotonicMs();
    });
  }

  /** Throws ServiceUnavailable during an outage. */
  check(): void {
    if (this.#downSinceMs !== undefined && this.#clock.monotonicMs() - this.#downSinceMs > OUTAGE_MS) {
      throw newServiceUnavailable('etcd cannot be reached', 1);
    }
  }

  stop(): void {
    this.#timer.cancel();
  }
}

/** The store behind the gate. */
export function gatedStore(store: ObjectStore, gate: EtcdGate): ObjectStore {
  // Async, so that a closed gate rejects as an unreachable etcd would.
  return {
    async create(...args) {
      gate.check();
      return store.create(...args);
    },
    async get(...args) {
      gate.check();
      return store.get(...args);
    },
    async list(...args) {
      gate.check();
      return store.list(...args);
    },
    async update(...args) {
      gate.check();
      return store.update(...args);
    },
    async delete(...args) {
      gate.check();
      return store.delete(...args);
    },
    async currentRevision(...args) {
      gate.check();
      return store.currentRevision(...args);
    },
  };
}
