import type { Answer } from 'dns-packet';
import { decode } from 'dns-packet';
import type { ClusterResolver } from './cluster-resolver.ts';
import { type AnswerParts, type DnsQuery, encodeAnswer, parseQuery, passOn } from './dns-message.ts';
import { ForwardError, type Forwarder } from './forwarder.ts';
import type { LoopGuard } from './loop-guard.ts';

export type AnswerSource = 'cluster' | 'cache' | 'upstream' | 'none';

export interface QueryHandlerOptions {
  readonly resolver: ClusterResolver;
  readonly forwarder: Forwarder;
  readonly loopGuard: LoopGuard;
  /** Whether the cluster's names are known completely. Before that nothing may be denied. */
  readonly isReady: () => boolean;
  readonly clusterDomain: string;
  /** Counts each answer. */
  readonly onAnswer?: ((source: AnswerSource, code: string) => void) | undefined;
}

/** One message in, one message out; undefined = stay silent. Never rejects. */
export class QueryHandler {
  private readonly options: QueryHandlerOptions;

  constructor(options: QueryHandlerOptions) {
    this.options = options;
  }

  async handle(bytes: Buffer, udp: boolean): Promise<Buffer | undefined> {
    const query = parseQuery(bytes);
    if (query === undefined) {
      return undefined;
    }
    if ('refusal' in query) {
      this.options.onAnswer?.('none', 'FORMERR');
      return query.refusal;
    }
    if (this.options.loopGuard.sawProbe(query.question.name)) {
      return undefined;
    }
    const { resolver, isReady } = this.options;
    if (!isReady() && this.mayBeCluster(query.question.name)) {
      return this.answer(query, { code: 'SERVFAIL', authoritative: false }, udp, 'none');
    }
    const answer = resolver.resolve(query.question.name, query.question.type);
    if (answer === undefined) {
      return this.forward(query, udp);
    }
    const extra = answer.follow === undefined ? [] : await this.follow(query, answer.follow);
    const parts = { ...answer, authoritative: true, answers: [...answer.answers, ...extra] };
    return this.answer(query, parts, udp, 'cluster');
  }

  private mayBeCluster(name: string): boolean {
    const lower = name.toLowerCase();
    return lower.endsWith(this.options.clusterDomain) || lower.endsWith('.in-addr.arpa');
  }

  private async forward(query: DnsQuery, udp: boolean): Promise<Buffer> {
    if (this.options.forwarder.servers.length === 0) {
      return this.answer(query, { code: 'REFUSED', authoritative: false }, udp, 'none');
    }
    try {
      const { answer, ageSeconds, source } = await this.options.forwarder.forward(query);
      this.options.onAnswer?.(source === 'cache' ? 'cache' : 'upstream', String(answer.code));
      return passOn(answer, query, ageSeconds, udp);
    } catch (error) {
      if (!(error instanceof ForwardError)) {
        throw error;
      }
      return this.answer(query, { code: 'SERVFAIL', authoritative: false }, udp, 'none');
    }
  }

  /** Records of the name an ExternalName Service stands for. Its owner being away does not spoil the CNAME itself. */
  private async follow(query: DnsQuery, target: string): Promise<Answer[]> {
    const { resolver, forwarder } = this.options;
    const { type } = query.question;
    if (type !== 'A' && type !== 'AAAA') {
      return [];
    }
    const inside = resolver.resolve(target, type);
    if (inside !== undefined) {
      return [...inside.answers];
    }
    try {
      const { answer } = await forwarder.forward({ ...query, question: { ...query.question, name: target } });
      return decode(answer.bytes).answers ?? [];
    } catch {
      return [];
    }
  }

  private answer(query: DnsQuery, parts: AnswerParts, udp: boolean, source: AnswerSource): Buffer {
    this.options.onAnswer?.(source, parts.code);
    return encodeAnswer(query, parts, udp);
  }
}
