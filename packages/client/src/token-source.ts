/** The bearer token a client shows, read again from its file as it is rotated. */
import { readFile } from 'node:fs/promises';
import { newServiceUnavailable } from '@gantry/machinery';
import type { Clock } from '@gantry/runtime';

/** How long a token is used without looking at its file again, in milliseconds. Looked at when a call starts: idle clients do nothing. */
const RECHECK_MS = 30_000;

export class TokenSource {
  readonly #file: string | undefined;
  readonly #clock: Clock;
  #token: string | undefined;
  #readAtMs: number | undefined;
  #reading: Promise<void> | undefined;

  /** `file` wins over `token`. */
  constructor(options: { readonly token?: string | undefined; readonly tokenFile?: string | undefined }, clock: Clock) {
    this.#token = options.token;
    this.#file = options.tokenFile;
    this.#clock = clock;
  }

  get token(): string | undefined {
    return this.#token;
  }

  /** False when {@link refresh} has something to do; lets calls skip a promise. */
  get fresh(): boolean {
    if (this.#file === undefined) return true;
    return this.#readAtMs !== undefined && this.#clock.monotonicMs() - this.#readAtMs < RECHECK_MS;
  }

  /** Reads the file if it is time to. A file that cannot be read keeps the last token; without one it is ServiceUnavailable. */
  async refresh(): Promise<void> {
    if (this.fresh) return;
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    await this.#reading;
  }

  /** The server refused the token: read the file before the next call. */
  invalidate(): void {
    this.#readAtMs = undefined;
  }

  async #read(): Promise<void> {
    const file = this.#file as string;
    try {
      this.#token = (await readFile(file, 'utf8')).trim();
    } catch (error) {
      if (this.#token === undefined) {
        throw newServiceUnavailable(`cannot read the token file ${file}: ${(error as Error).message}`);
      }
    }
    this.#readAtMs = this.#clock.monotonicMs();
  }
}
