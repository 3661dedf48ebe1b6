import type { Clock } from '@gantry/runtime';
import type { ForwardedAnswer } from './dns-message.ts';

interface Entry {
  readonly answer: ForwardedAnswer;
  readonly storedAtMs: number;
  readonly expiresAtMs: number;
}

/** Answers of other servers, least recently used first to go. */
export class AnswerCache {
  private readonly clock: Clock;
  private readonly capacity: number;
  private readonly maxTtlSeconds: number;
  private readonly entries = new Map<string, Entry>();

  constructor(options: { clock: Clock; capacity: number; maxTtlSeconds: number }) {
    this.clock = options.clock;
    this.capacity = options.capacity;
    this.maxTtlSeconds = options.maxTtlSeconds;
  }

  get size(): number {
    return this.entries.size;
  }

  /** The answer and its age, while it may still be given. */
  get(key: string): { answer: ForwardedAnswer; ageSeconds: number } | undefined {
    const entry = this.entries.get(key);
    if (entry === undefined) {
      return undefined;
    }
    const nowMs = this.clock.monotonicMs();
    this.entries.delete(key);
    if (entry.expiresAtMs <= nowMs) {
      return undefined;
    }
    this.entries.set(key, entry);
    return { answer: entry.answer, ageSeconds: Math.floor((nowMs - entry.storedAtMs) / 1000) };
  }

  /** Keeps answers that say something (NOERROR, NXDOMAIN) completely, for as long as they say, within limits. */
  put(key: string, answer: ForwardedAnswer): void {
    const ttlSeconds = Math.min(answer.ttlSeconds, this.maxTtlSeconds);
    if (answer.truncated || ttlSeconds <= 0 || (answer.code !== 0 && answer.code !== 3)) {
      return;
    }
    const nowMs = this.clock.monotonicMs();
    this.entries.set(key, { answer, storedAtMs: nowMs, expiresAtMs: nowMs + ttlSeconds * 1000 });
    if (this.entries.size > this.capacity) {
      const [oldest] = this.entries.keys();
      this.entries.delete(oldest as string);
    }
  }
}
