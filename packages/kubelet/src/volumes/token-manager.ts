import type { Pod } from '@gantry/api/core/v1';
import type { Clock, Random } from '@gantry/runtime';

export interface IssuedToken {
  readonly token: string;
  readonly expiresAtMs: number;
}

/** Asks the API server for a token of the pod's service account, bound to the pod. */
export type TokenIssuer = (pod: Pod, audience: string, expirationSeconds: number) => Promise<IssuedToken>;

interface CachedToken extends IssuedToken {
  readonly refreshAtMs: number;
}

/**
 * Tokens of running pods, in memory only. A token is replaced after 80 % of its life (24 hours at most), spread a little so that pods
 * started together do not ask together.
 */
export class TokenManager {
  private readonly issue: TokenIssuer;
  private readonly clock: Clock;
  private readonly random: Random;
  private readonly tokens = new Map<string, CachedToken>();

  constructor(issue: TokenIssuer, clock: Clock, random: Random) {
    this.issue = issue;
    this.clock = clock;
    this.random = random;
  }

  async token(pod: Pod, audience: string, expirationSeconds: number): Promise<string> {
    const key = `${pod.metadata.uid}/${pod.spec.serviceAccountName}/${audience}/${expirationSeconds}`;
    const cached = this.tokens.get(key);
    const nowMs = this.clock.nowMs();
    if (cached !== undefined && nowMs < cached.refreshAtMs) return cached.token;
    try {
      const issued = await this.issue(pod, audience, expirationSeconds);
      const lifeMs = issued.expiresAtMs - nowMs;
      const useMs = Math.min(lifeMs * (0.78 + 0.04 * this.random()), maxUseMs);
      this.tokens.set(key, { ...issued, refreshAtMs: nowMs + useMs });
      return issued.token;
    } catch (error) {
      // An old token that still works is better than none; the next refresh tries again.
      if (cached !== undefined && nowMs < cached.expiresAtMs) return cached.token;
      throw error;
    }
  }

  /** Uids of pods with a token that is due; their volumes should be refreshed. */
  due(): string[] {
    const nowMs = this.clock.nowMs();
    const uids = [...this.tokens]
      .filter(([, token]) => token.refreshAtMs <= nowMs)
      .map(([key]) => key.split('/')[0] ?? '');
    return [...new Set(uids)];
  }

  forget(podUid: string): void {
    for (const key of this.tokens.keys()) {
      if (key.startsWith(`${podUid}/`)) this.tokens.delete(key);
    }
  }
}

const maxUseMs = 24 * 3600 * 1000;
