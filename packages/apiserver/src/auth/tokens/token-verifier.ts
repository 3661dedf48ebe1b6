/** Verifies service-account tokens: the signature once, the life of what they are bound to every time. */
import type { Pod, Secret, ServiceAccount } from '@gantry/api/core/v1';
import type { Clock } from '@gantry/runtime';
import { decodeJwt, jwtVerify } from 'jose';
import { BoundedCache } from '../bounded-cache.ts';
import type { UserInfo } from '../contract.ts';
import { authenticatedUser, serviceAccountGroups, serviceAccountUsername } from '../identity.ts';
import { type CacheReader, PREFIX, readCached } from '../object-reader.ts';
import { LEGACY_ISSUER, readBoundClaims, readLegacyClaims, type TokenBinding } from './claims.ts';
import type { VerificationKey } from './signing-keys.ts';

/** A token stays good this long after its pod or secret began to be deleted, so that shutdown code still works. */
const DELETION_GRACE_MS = 60_000;
const CLOCK_SKEW_MS = 60_000;

export interface TokenVerifierOptions {
  readonly keys: readonly VerificationKey[];
  /** Accepted issuers (`--service-account-issuer`, repeatable). */
  readonly issuers: readonly string[];
  /** Audiences this API server answers to (`--api-audiences`; default: the issuers). */
  readonly audiences: readonly string[];
  readonly cache: CacheReader;
  readonly clock: Clock;
  /** Verified tokens remembered at once. */
  readonly maxCachedTokens?: number;
}

export interface VerifiedToken {
  readonly user: UserInfo;
  /** Audiences the token carries (empty for tokens from secrets, which carry none). */
  readonly audiences: readonly string[];
}

interface CheckedSignature {
  readonly verified: VerifiedToken;
  readonly binding: TokenBinding;
  readonly expiresAtMs: number;
  readonly notBeforeMs: number;
}

export type TokenOutcome =
  | { readonly kind: 'valid'; readonly token: VerifiedToken }
  /** Not a token of ours: another authenticator may know it. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'invalid'; readonly reason: string };

/**
 * Two stages. The signature and claims are checked once per token and remembered (bounded, 5 minutes). Expiry and the
 * existence, with the same uid, of the service account, pod, secret and node are looked up in the watch cache on every
 * call: a token dies with its pod, whatever is remembered.
 */
export class TokenVerifier {
  readonly #options: TokenVerifierOptions;
  readonly #checked: BoundedCache<string, CheckedSignature>;
  readonly #byKeyId: ReadonlyMap<string, VerificationKey>;

  constructor(options: TokenVerifierOptions) {
    this.#options = options;
    this.#byKeyId = new Map(options.keys.map((key) => [key.keyId, key]));
    this.#checked = new BoundedCache({
      clock: options.clock,
      maxEntries: options.maxCachedTokens ?? 4096,
      ttlMs: 300_000,
    });
  }

  /** Answers without any asynchronous work when the signature was checked before; undefined otherwise. */
  verifyRemembered(token: string): TokenOutcome | undefined {
    const checked = this.#checked.get(token);
    return checked === undefined ? undefined : this.#checkLife(token, checked);
  }

  async verify(token: string): Promise<TokenOutcome> {
    const remembered = this.verifyRemembered(token);
    if (remembered !== undefined) return remembered;
    const checked = await this.#checkSignature(token);
    if ('kind' in checked) return checked;
    this.#checked.set(token, checked);
    return this.#checkLife(token, checked);
  }

  async #checkSignature(token: string): Promise<CheckedSignature | TokenOutcome> {
    let issuer: unknown;
    try {
      issuer = decodeJwt(token).iss;
    } catch {
      return { kind: 'foreign' };
    }
    const legacy = issuer === LEGACY_ISSUER;
    if (!legacy && !(typeof issuer === 'string' && this.#options.issuers.includes(issuer))) return { kind: 'foreign' };

    let payload: Record<string, unknown> | undefined;
    for (const key of this.#candidates(token)) {
      try {
        const result = await jwtVerify(token, key.publicKey, {
          algorithms: [key.algorithm],
          // Hosts' clocks differ a little; the expiry itself is checked without tolerance below.
          clockTolerance: CLOCK_SKEW_MS / 1000,
          currentDate: new Date(this.#options.clock.nowMs()),
        });
        payload = result.payload;
        break;
      } catch (error) {
        const code = (error as { code?: string }).code;
        if (code === 'ERR_JWT_EXPIRED') return { kind: 'invalid', reason: 'service account token has expired' };
        if (code === 'ERR_JWT_CLAIM_VALIDATION_FAILED') {
          return { kind: 'invalid', reason: 'service account token is not valid yet' };
        }
      }
    }
    if (payload === undefined) return { kind: 'invalid', reason: 'service account token signature is not valid' };

    const binding = legacy ? readLegacyClaims(payload) : readBoundClaims(payload);
    if (binding === undefined) return { kind: 'invalid', reason: 'service account token claims are not valid' };
    if (payload.sub !== serviceAccountUsername(binding.namespace, binding.serviceAccount.name)) {
      return { kind: 'invalid', reason: 'service account token subject does not match its claims' };
    }
    if (!legacy && typeof payload.exp !== 'number') {
      return { kind: 'invalid', reason: 'service account token has no expiry' };
    }
    const audiences = typeof payload.aud === 'string' ? [payload.aud] : ((payload.aud as string[] | undefined) ?? []);
    return {
      verified: { user: tokenUser(binding), audiences },
      binding,
      expiresAtMs: typeof payload.exp === 'number' ? payload.exp * 1000 : Number.POSITIVE_INFINITY,
      notBeforeMs: typeof payload.nbf === 'number' ? payload.nbf * 1000 : 0,
    };
  }

  #candidates(token: string): readonly VerificationKey[] {
    const keyId = readKeyId(token);
    if (keyId === undefined) return this.#options.keys;
    const key = this.#byKeyId.get(keyId);
    return key === undefined ? this.#options.keys : [key];
  }

  #checkLife(token: string, checked: CheckedSignature): TokenOutcome {
    const nowMs = this.#options.clock.nowMs();
    if (nowMs >= checked.expiresAtMs) return { kind: 'invalid', reason: 'service account token has expired' };
    if (nowMs < checked.notBeforeMs - CLOCK_SKEW_MS)
      return { kind: 'invalid', reason: 'service account token is not valid yet' };
    const reason = this.#deadBinding(token, checked.binding, nowMs);
    return reason === undefined ? { kind: 'valid', token: checked.verified } : { kind: 'invalid', reason };
  }

  /** Why the token's objects no longer vouch for it; undefined while they do. */
  #deadBinding(token: string, binding: TokenBinding, nowMs: number): string | undefined {
    const { cache } = this.#options;
    const { namespace, serviceAccount, pod, secret, node } = binding;
    const account = readCached<ServiceAccount>(cache, PREFIX.serviceAccounts, namespace, serviceAccount.name);
    if (!isAlive(account, serviceAccount.uid, nowMs)) return 'service account of the token no longer exists';
    if (pod !== undefined) {
      const found = readCached<Pod>(cache, PREFIX.pods, namespace, pod.name);
      if (!isAlive(found, pod.uid, nowMs)) return 'pod of the token no longer exists';
    }
    if (node !== undefined && pod === undefined) {
      if (!isAlive(readCached(cache, PREFIX.nodes, '', node.name), node.uid, nowMs)) {
        return 'node of the token no longer exists';
      }
    }
    if (secret !== undefined) {
      const found = readCached<Secret>(cache, PREFIX.secrets, namespace, secret.name);
      if (found === undefined || !isAlive(found, secret.uid || found.metadata.uid, nowMs)) {
        return 'secret of the token no longer exists';
      }
      if (binding.legacy && Buffer.from(found.data?.token ?? '', 'base64').toString('utf8') !== token) {
        return 'token does not match its secret';
      }
    }
    return undefined;
  }
}

interface Metadata {
  readonly uid?: string | undefined;
  readonly deletionTimestamp?: string | null | undefined;
}

function isAlive(object: { metadata: Metadata } | undefined, uid: string | undefined, nowMs: number): boolean {
  if (object === undefined || object.metadata.uid !== uid) return false;
  const { deletionTimestamp } = object.metadata;
  return deletionTimestamp == null || Date.parse(deletionTimestamp) + DELETION_GRACE_MS > nowMs;
}

function tokenUser(binding: TokenBinding): UserInfo {
  const extra: Record<string, readonly string[]> = {};
  if (binding.credentialId) extra['authentication.kubernetes.io/credential-id'] = [binding.credentialId];
  if (binding.node) {
    extra['authentication.kubernetes.io/node-name'] = [binding.node.name];
    if (binding.node.uid) extra['authentication.kubernetes.io/node-uid'] = [binding.node.uid];
  }
  if (binding.pod) {
    extra['authentication.kubernetes.io/pod-name'] = [binding.pod.name];
    extra['authentication.kubernetes.io/pod-uid'] = [binding.pod.uid];
  }
  const { namespace, serviceAccount } = binding;
  return authenticatedUser(
    serviceAccountUsername(namespace, serviceAccount.name),
    serviceAccount.uid,
    serviceAccountGroups(namespace),
    Object.freeze(extra),
  );
}

function readKeyId(token: string): string | undefined {
  try {
    const header: unknown = JSON.parse(Buffer.from(token.slice(0, token.indexOf('.')), 'base64url').toString('utf8'));
    const keyId = (header as { kid?: unknown }).kid;
    return typeof keyId === 'string' ? keyId : undefined;
  } catch {
    return undefined;
  }
}
