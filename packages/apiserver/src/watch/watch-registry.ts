import type { WatchSession } from './watch-session.ts';

/** All watches under way, so that they can be counted and ended. */
export class WatchRegistry {
  readonly #sessions = new Set<WatchSession>();

  get size(): number {
    return this.#sessions.size;
  }

  add(session: WatchSession): void {
    this.#sessions.add(session);
  }

  remove(session: WatchSession): void {
    this.#sessions.delete(session);
  }

  /** Ends every watch in order, so that clients watch again elsewhere. */
  finishAll(): void {
    for (const session of [...this.#sessions]) session.finish();
  }
}
