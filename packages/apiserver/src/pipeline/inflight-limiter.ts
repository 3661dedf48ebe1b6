import { newTooManyRequests } from '@gantry/machinery';

/** Bounds how many requests are worked on at once, reads and writes apart. Long-running requests do not count. */
export class InflightLimiter {
  readonly #maxReading: number;
  readonly #maxMutating: number;
  #reading = 0;
  #mutating = 0;

  /** 0 = no limit. */
  constructor(maxReading: number, maxMutating: number) {
    this.#maxReading = maxReading;
    this.#maxMutating = maxMutating;
  }

  get reading(): number {
    return this.#reading;
  }

  get mutating(): number {
    return this.#mutating;
  }

  /** Takes a place; throws TooManyRequests when there is none. Every success is paired with one {@link leave}. */
  enter(mutates: boolean): void {
    if (mutates) {
      if (this.#maxMutating > 0 && this.#mutating >= this.#maxMutating) throw tooMany();
      this.#mutating++;
    } else {
      if (this.#maxReading > 0 && this.#reading >= this.#maxReading) throw tooMany();
      this.#reading++;
    }
  }

  leave(mutates: boolean): void {
    if (mutates) this.#mutating--;
    else this.#reading--;
  }
}

function tooMany(): Error {
  return newTooManyRequests('Too many requests, please try again later.', 1);
}
