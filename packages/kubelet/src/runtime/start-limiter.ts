/**
 * Lets only so many pods be worked on by the runtime at once. Starting a container is mostly processor time (runc, shims, CNI plugins), so
 * starting all at once makes every pod as slow as the last one. Steps of pods that are further along go first: they finish instead of
 * joining a crowd of half-started pods.
 */
export class StartLimiter {
  private readonly limit: number;
  private running = 0;
  private readonly waiting: { readonly rank: number; readonly go: () => void }[] = [];

  constructor(limit: number) {
    this.limit = limit;
  }

  /** Runs `work` when there is room. Lower `rank` goes first; equal ranks in order of arrival. */
  async run<T>(rank: number, work: () => Promise<T>): Promise<T> {
    if (this.running >= this.limit) {
      await new Promise<void>((go) => {
        const position = this.waiting.findIndex((other) => other.rank > rank);
        this.waiting.splice(position < 0 ? this.waiting.length : position, 0, { rank, go });
      });
    } else {
      this.running++;
    }
    try {
      return await work();
    } finally {
      // The place goes straight to the next in line, so nobody can slip in between.
      const next = this.waiting.shift();
      if (next === undefined) this.running--;
      else next.go();
    }
  }
}
