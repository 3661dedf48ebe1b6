/** All ways to say who one is, tried in order. */
import { newUnauthorized } from '@gantry/machinery';
import type { Clock } from '@gantry/runtime';
import { BoundedCache } from '../bounded-cache.ts';
import type { Authenticator, Credentials, UserInfo } from '../contract.ts';
import type { CacheReader } from '../object-reader.ts';
import type { TokenVerifier } from '../tokens/token-verifier.ts';
import { authenticateBootstrapToken, isBootstrapToken } from './bootstrap-token.ts';
import { CertificateAuthenticator } from './certificate.ts';
import { FrontProxyAuthenticator, type FrontProxyOptions } from './front-proxy.ts';

export interface AuthenticatorOptions {
  readonly clock: Clock;
  readonly cache: CacheReader;
  /** PEM bundle of `--client-ca-file`; without it certificates identify nobody. */
  readonly clientAuthorityPem?: string | undefined;
  readonly frontProxy?: FrontProxyOptions | undefined;
  /** Users by static token, see `parseTokenFile`. */
  readonly staticTokens?: ReadonlyMap<string, UserInfo> | undefined;
  readonly serviceAccountTokens?: TokenVerifier | undefined;
  /** `--enable-bootstrap-token-auth`. */
  readonly bootstrapTokens?: boolean | undefined;
}

/** A verified bearer token as TokenReview reports it. */
export interface TokenIdentity {
  readonly user: UserInfo;
  /** Audiences of the token that were asked for. Empty when the kind of token knows no audiences. */
  readonly audiences: readonly string[];
}

/** The message of every 401: why a credential failed stays with the server. */
const UNAUTHORIZED = 'Unauthorized';

/**
 * Order: front proxy, client certificate, bearer token (static, service account, bootstrap). Repeated credentials cost a map
 * lookup and no promise: use {@link UnionAuthenticator.authenticateNow} first on the hot path.
 */
export class UnionAuthenticator implements Authenticator {
  readonly #options: AuthenticatorOptions;
  readonly #certificates: CertificateAuthenticator | undefined;
  readonly #frontProxy: FrontProxyAuthenticator | undefined;
  readonly #defaultAudiences: readonly string[];
  /** Tokens known to be bad, so that a client that retries in a loop costs no signature check each time. */
  readonly #rejected: BoundedCache<string, true>;

  constructor(options: AuthenticatorOptions & { defaultAudiences?: readonly string[] }) {
    this.#options = options;
    const { clock, clientAuthorityPem, frontProxy } = options;
    this.#certificates = clientAuthorityPem
      ? new CertificateAuthenticator({ authorityPem: clientAuthorityPem, clock })
      : undefined;
    this.#frontProxy = frontProxy ? new FrontProxyAuthenticator({ ...frontProxy, clock }) : undefined;
    this.#defaultAudiences = options.defaultAudiences ?? [];
    this.#rejected = new BoundedCache({ clock, maxEntries: 1024, ttlMs: 2_000 });
  }

  /**
   * The user, if that can be told without asynchronous work; `'pending'` when `authenticate` has to be asked; undefined
   * when there are no credentials. Throws StatusError 401 on bad ones.
   */
  authenticateNow(credentials: Credentials): UserInfo | 'pending' | undefined {
    const proxied = this.#frontProxy?.authenticate(credentials);
    if (proxied !== undefined) return proxied;
    const { clientCertificate, bearerToken } = credentials;
    if (clientCertificate !== undefined) {
      const user = this.#certificates?.userOf(clientCertificate);
      if (user !== undefined) return user;
    }
    if (bearerToken === undefined || bearerToken === '') return undefined;
    const fixed = this.#options.staticTokens?.get(bearerToken);
    if (fixed !== undefined) return fixed;
    const outcome = this.#options.serviceAccountTokens?.verifyRemembered(bearerToken);
    if (outcome?.kind === 'valid' && this.#answersTo(outcome.token.audiences, this.#defaultAudiences) !== undefined) {
      return outcome.token.user;
    }
    if (outcome !== undefined || this.#rejected.get(bearerToken)) throw newUnauthorized(UNAUTHORIZED);
    return 'pending';
  }

  async authenticate(credentials: Credentials): Promise<UserInfo | undefined> {
    const now = this.authenticateNow(credentials);
    if (now !== 'pending') return now;
    const token = credentials.bearerToken ?? '';
    const identity = await this.authenticateToken(token, undefined);
    if (identity === undefined) {
      this.#rejected.set(token, true);
      throw newUnauthorized(UNAUTHORIZED);
    }
    return identity.user;
  }

  /**
   * Who a bearer token is, for any of `audiences` (undefined = this API server's own). Undefined for a token that is unknown,
   * expired, revoked or meant for others.
   */
  async authenticateToken(token: string, audiences: readonly string[] | undefined): Promise<TokenIdentity | undefined> {
    const wanted = audiences?.length ? audiences : this.#defaultAudiences;
    const { staticTokens, serviceAccountTokens, bootstrapTokens, cache, clock } = this.#options;
    const fixed = staticTokens?.get(token);
    if (fixed !== undefined) return this.#withoutAudiences(fixed, wanted);
    if (bootstrapTokens && isBootstrapToken(token)) {
      const user = authenticateBootstrapToken(token, cache, clock);
      return user && this.#withoutAudiences(user, wanted);
    }
    const outcome = await serviceAccountTokens?.verify(token);
    if (outcome?.kind !== 'valid') return undefined;
    const common = this.#answersTo(outcome.token.audiences, wanted);
    return common && { user: outcome.token.user, audiences: common };
  }

  /** Tokens that carry no audience are good for this API server's own audiences only. */
  #withoutAudiences(user: UserInfo, wanted: readonly string[]): TokenIdentity | undefined {
    const common = this.#answersTo([], wanted);
    return common && { user, audiences: common };
  }

  #answersTo(carried: readonly string[], wanted: readonly string[]): readonly string[] | undefined {
    const effective = carried.length > 0 ? carried : this.#defaultAudiences;
    if (wanted.length === 0) return [];
    const common = wanted.filter((audience) => effective.includes(audience));
    return common.length > 0 ? common : undefined;
  }
}
