/** What a person sees while a cluster starts: one line per step, with the time since the beginning. */
import type { Clock } from '@gantry/runtime';

export class Progress {
  readonly #clock: Clock;
  readonly #write: (text: string) => void;
  readonly #startedAtMs: number;

  constructor(clock: Clock, write: (text: string) => void = (text) => void process.stderr.write(text)) {
    this.#clock = clock;
    this.#write = write;
    this.#startedAtMs = clock.monotonicMs();
  }

  get elapsedSeconds(): number {
    return (this.#clock.monotonicMs() - this.#startedAtMs) / 1000;
  }

  say(message: string): void {
    this.#write(`${this.elapsedSeconds.toFixed(1).padStart(6)}s  ${message}\n`);
  }
}
