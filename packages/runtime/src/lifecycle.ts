/**
 * What a process has started and must stop, stopped in reverse order.
 *
 *   running ──stop()/fail()──▶ stopping ──every hook done or timed out──▶ stopped
 *
 * `signal` aborts when stopping begins, before any hook runs. Hooks added while stopping run at once.
 */
import type { Clock } from './clock.ts';
import type { Logger } from './logger.ts';

export type StopHook = () => Promise<void> | void;

export class Lifecycle {
  readonly #clock: Clock;
  readonly #logger: Logger;
  readonly #hookTimeoutMs: number;
  readonly #controller = new AbortController();
  readonly #hooks: { name: string; stop: StopHook }[] = [];
  #stopping: Promise<void> | undefined;
  #failure: unknown;

  constructor(options: { clock: Clock; logger: Logger; hookTimeoutMs?: number }) {
    this.#clock = options.clock;
    this.#logger = options.logger;
    this.#hookTimeoutMs = options.hookTimeoutMs ?? 10_000;
  }

  /** Aborts as soon as the process begins to stop. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The error given to {@link fail}, if that is why the process stops. */
  get failure(): unknown {
    return this.#failure;
  }

  /** Registers how to stop something just started. A hook that throws or exceeds its time is logged and passed over. */
  onStop(name: string, stop: StopHook): void {
    if (this.#stopping !== undefined) {
      void this.#run({ name, stop });
      return;
    }
    this.#hooks.push({ name, stop });
  }

  /** Stops everything, newest first. Idempotent: all callers get the same promise, which never rejects. */
  stop(): Promise<void> {
    this.#stopping ??= this.#stopAll();
    return this.#stopping;
  }

  /** Stops because something essential broke; the process then exits with a failure code. */
  fail(error: unknown): void {
    this.#failure ??= error;
    void this.stop();
  }

  async #stopAll(): Promise<void> {
    this.#controller.abort(new Error('the process is stopping'));
    for (let hook = this.#hooks.pop(); hook !== undefined; hook = this.#hooks.pop()) {
      await this.#run(hook);
    }
  }

  async #run({ name, stop }: { name: string; stop: StopHook }): Promise<void> {
    const timeout = new AbortController();
    try {
      const late = this.#clock.sleep(this.#hookTimeoutMs, timeout.signal).then(() => {
        throw new Error(`did not stop within ${this.#hookTimeoutMs} ms`);
      });
      late.catch(() => {});
      await Promise.race([stop(), late]);
    } catch (error) {
      this.#logger.error({ error, part: name }, 'a part did not stop cleanly');
    } finally {
      timeout.abort();
    }
  }
}
