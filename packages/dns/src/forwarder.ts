import type { Clock, Logger } from '@gantry/runtime';
import { AnswerCache } from './answer-cache.ts';
import type { DnsQuery, ForwardedAnswer } from './dns-message.ts';
import { askUpstream, type UpstreamAddress } from './upstream.ts';

export interface ForwarderOptions {
  readonly upstreams: readonly UpstreamAddress[];
  readonly clock: Clock;
  readonly logger: Logger;
  /** Per server (default 2,000 ms). */
  readonly timeoutMs?: number | undefined;
  /** Questions on their way at once; more are refused (default 1,000). */
  readonly maxInFlight?: number | undefined;
  readonly cacheEntries?: number | undefined;
  /** Answers are kept no longer than this, whatever they say (default 30 s). */
  readonly maxCacheSeconds?: number | undefined;
}

/** Why a question was not answered by another server. */
export class ForwardError extends Error {
  override readonly name = 'ForwardError';
}

export interface Forwarded {
  readonly answer: ForwardedAnswer;
  readonly ageSeconds: number;
  /** `cache` or the server's address. */
  readonly source: string;
}

/** A server that failed is asked last for this long. */
const PENALTY_MS = 10_000;

/** Passes questions to other servers, each in turn until one answers, and remembers the answers for a short while. */
export class Forwarder {
  private readonly clock: Clock;
  private readonly logger: Logger;
  private readonly timeoutMs: number;
  private readonly maxInFlight: number;
  private readonly cache: AnswerCache;
  private upstreams: readonly UpstreamAddress[];
  private readonly penalizedUntilMs = new Map<UpstreamAddress, number>();
  private readonly inFlight = new Map<string, Promise<Forwarded>>();

  constructor(options: ForwarderOptions) {
    this.clock = options.clock;
    this.logger = options.logger;
    this.upstreams = options.upstreams;
    this.timeoutMs = options.timeoutMs ?? 2_000;
    this.maxInFlight = options.maxInFlight ?? 1_000;
    this.cache = new AnswerCache({
      clock: options.clock,
      capacity: options.cacheEntries ?? 10_000,
      maxTtlSeconds: options.maxCacheSeconds ?? 30,
    });
  }

  get servers(): readonly UpstreamAddress[] {
    return this.upstreams;
  }

  /** Never asks this server again. */
  remove(upstream: UpstreamAddress): void {
    this.upstreams = this.upstreams.filter((each) => each !== upstream);
  }

  /** The same question asked several times at once is passed on once. Rejects with {@link ForwardError}. */
  forward(query: DnsQuery): Promise<Forwarded> {
    const { name, type } = query.question;
    const key = `${name.toLowerCase()} ${type} ${query.edns === undefined ? '-' : query.edns.dnssecOk ? 'do' : 'edns'}`;
    const known = this.cache.get(key);
    if (known !== undefined) {
      return Promise.resolve({ ...known, source: 'cache' });
    }
    const pending = this.inFlight.get(key);
    if (pending !== undefined) {
      return pending;
    }
    if (this.inFlight.size >= this.maxInFlight) {
      return Promise.reject(new ForwardError('too many questions are waiting for other servers'));
    }
    const asked = this.ask(query)
      .then((forwarded) => {
        this.cache.put(key, forwarded.answer);
        return forwarded;
      })
      .finally(() => this.inFlight.delete(key));
    this.inFlight.set(key, asked);
    return asked;
  }

  private async ask(query: DnsQuery): Promise<Forwarded> {
    const nowMs = this.clock.monotonicMs();
    const isPenalized = (upstream: UpstreamAddress) => (this.penalizedUntilMs.get(upstream) ?? 0) > nowMs;
    const order = [...this.upstreams].sort((a, b) => Number(isPenalized(a)) - Number(isPenalized(b)));
    const problems: string[] = [];
    for (const upstream of order) {
      try {
        const answer = await askUpstream(upstream, query, { clock: this.clock, timeoutMs: this.timeoutMs });
        if (answer.code !== 2 && answer.code !== 5) {
          this.penalizedUntilMs.delete(upstream);
          return { answer, ageSeconds: 0, source: upstream.address };
        }
        problems.push(`${upstream.address}: code ${answer.code}`);
      } catch (error) {
        problems.push(`${upstream.address}: ${error instanceof Error ? error.message : String(error)}`);
        this.penalizedUntilMs.set(upstream, this.clock.monotonicMs() + PENALTY_MS);
      }
    }
    this.logger.debug({ name: query.question.name, problems }, 'no other server answered');
    throw new ForwardError(problems.length === 0 ? 'there is no other server' : problems.join('; '));
  }
}
