/** Issues bound service-account tokens (the `token` subresource of serviceaccounts). */
import { randomUUID } from 'node:crypto';
import type { TokenRequest } from '@gantry/api/authentication/v1';
import type { Node, Pod, Secret, ServiceAccount } from '@gantry/api/core/v1';
import {
  type FieldError,
  invalid,
  newBadRequest,
  newConflict,
  newInvalid,
  newNotFound,
  notSupported,
} from '@gantry/machinery';
import type { Clock } from '@gantry/runtime';
import { SignJWT } from 'jose';
import { serviceAccountUsername } from '../identity.ts';
import { type CacheReader, PREFIX, readCached } from '../object-reader.ts';
import type { BoundClaims, BoundReference } from './claims.ts';
import type { SigningKey } from './signing-keys.ts';

const MIN_EXPIRATION_SECONDS = 600;
const MAX_EXPIRATION_SECONDS = 2 ** 32;
/** What kubelets ask for: such tokens are stretched to a year so that clients which never reload survive, and say so. */
const KUBELET_EXPIRATION_SECONDS = 60 * 60 + 7;
const EXTENDED_EXPIRATION_SECONDS = 365 * 24 * 3600;

export interface TokenIssuerOptions {
  readonly key: SigningKey;
  readonly issuer: string;
  /** Audiences of a token whose request names none. */
  readonly defaultAudiences: readonly string[];
  readonly maxExpirationSeconds?: number | undefined;
  /** `--service-account-extend-token-expiration` (default true). */
  readonly extendExpiration?: boolean | undefined;
  readonly cache: CacheReader;
  readonly clock: Pick<Clock, 'nowMs'>;
}

/**
 * Signs tokens for service accounts. What a token is bound to must exist in the watch cache with the uid the request names
 * (if it names one); otherwise NotFound or Conflict.
 */
export class TokenIssuer {
  readonly #options: TokenIssuerOptions;

  constructor(options: TokenIssuerOptions) {
    this.#options = options;
  }

  /** Answers `create serviceaccounts/<name>/token`: the request with its status filled. */
  async issue(serviceAccount: ServiceAccount, request: TokenRequest): Promise<TokenRequest> {
    const { clock, issuer, key, defaultAudiences, extendExpiration = true } = this.#options;
    const namespace = serviceAccount.metadata.namespace ?? '';
    const name = serviceAccount.metadata.name ?? '';
    this.#validate(serviceAccount, request);

    const requestedSeconds = request.spec.expirationSeconds ?? 3600;
    const maxSeconds = this.#options.maxExpirationSeconds ?? MAX_EXPIRATION_SECONDS;
    const seconds = Math.min(requestedSeconds, maxSeconds);
    const bound = this.#resolveBinding(namespace, name, request);
    const audiences = request.spec.audiences?.length ? request.spec.audiences : defaultAudiences;
    const nowSeconds = Math.floor(clock.nowMs() / 1000);
    const extend =
      extendExpiration &&
      requestedSeconds === KUBELET_EXPIRATION_SECONDS &&
      bound.pod !== undefined &&
      audiences.every((audience) => defaultAudiences.includes(audience));
    const claims: BoundClaims = {
      aud: audiences,
      exp: nowSeconds + (extend ? Math.max(seconds, Math.min(EXTENDED_EXPIRATION_SECONDS, maxSeconds)) : seconds),
      iat: nowSeconds,
      iss: issuer,
      jti: randomUUID(),
      'kubernetes.io': {
        namespace,
        ...(bound.node && { node: bound.node }),
        ...(bound.pod && { pod: bound.pod }),
        ...(bound.secret && { secret: bound.secret }),
        serviceaccount: { name, uid: serviceAccount.metadata.uid ?? '' },
        ...(extend && { warnafter: nowSeconds + seconds }),
      },
      nbf: nowSeconds,
      sub: serviceAccountUsername(namespace, name),
    };
    const token = await new SignJWT(claims as unknown as Record<string, unknown>)
      .setProtectedHeader({ alg: key.algorithm, kid: key.keyId })
      .sign(key.privateKey);
    return {
      ...request,
      metadata: {
        ...request.metadata,
        name,
        namespace,
        creationTimestamp: new Date(nowSeconds * 1000).toISOString().replace('.000Z', 'Z'),
      },
      spec: { ...request.spec, audiences: [...audiences], expirationSeconds: seconds },
      // The holder is told the expiry it asked for, so that it renews in time even when the token would live longer.
      status: {
        token,
        expirationTimestamp: new Date((nowSeconds + seconds) * 1000).toISOString().replace('.000Z', 'Z'),
      },
    };
  }

  #validate(serviceAccount: ServiceAccount, request: TokenRequest): void {
    const { name: accountName = '', namespace: accountNamespace = '' } = serviceAccount.metadata;
    const { name, namespace } = request.metadata ?? {};
    if (name && name !== accountName) {
      throw newBadRequest(`metadata.name (${name}) does not match the name in the URL (${accountName})`);
    }
    if (namespace && namespace !== accountNamespace) {
      throw newBadRequest(
        `metadata.namespace (${namespace}) does not match the namespace in the URL (${accountNamespace})`,
      );
    }
    const errors: FieldError[] = [];
    const seconds = request.spec.expirationSeconds ?? 3600;
    if (seconds < MIN_EXPIRATION_SECONDS) {
      errors.push(invalid('spec.expirationSeconds', seconds, 'may not specify a duration less than 10 minutes'));
    }
    if (seconds > MAX_EXPIRATION_SECONDS) {
      errors.push(invalid('spec.expirationSeconds', seconds, 'may not specify a duration larger than 2^32 seconds'));
    }
    const kind = request.spec.boundObjectRef?.kind;
    if (kind && !['Pod', 'Secret', 'Node'].includes(kind)) {
      errors.push(notSupported('spec.boundObjectRef.kind', kind, ['Node', 'Pod', 'Secret']));
    }
    if (errors.length > 0) {
      throw newInvalid({ group: 'authentication.k8s.io', name: 'TokenRequest' }, accountName, errors);
    }
  }

  #resolveBinding(
    namespace: string,
    accountName: string,
    request: TokenRequest,
  ): { pod?: BoundReference; secret?: BoundReference; node?: BoundReference } {
    const reference = request.spec.boundObjectRef;
    if (!reference?.kind) return {};
    const name = reference.name ?? '';
    const { cache } = this.#options;
    switch (reference.kind) {
      case 'Pod': {
        const pod = readCached<Pod>(cache, PREFIX.pods, namespace, name);
        const bound = requireBound('pods', name, reference.uid, pod);
        const podAccount = pod?.spec.serviceAccountName || 'default';
        if (podAccount !== accountName) {
          throw newBadRequest(
            `cannot bind token for serviceaccount "${accountName}" to pod running with different serviceaccount name.`,
          );
        }
        const nodeName = pod?.spec.nodeName;
        if (!nodeName) return { pod: bound };
        const node = readCached<Node>(cache, PREFIX.nodes, '', nodeName);
        return { pod: bound, node: { name: nodeName, uid: node?.metadata.uid ?? '' } };
      }
      case 'Secret':
        return {
          secret: requireBound(
            'secrets',
            name,
            reference.uid,
            readCached<Secret>(cache, PREFIX.secrets, namespace, name),
          ),
        };
      default:
        return { node: requireBound('nodes', name, reference.uid, readCached<Node>(cache, PREFIX.nodes, '', name)) };
    }
  }
}

function requireBound(
  resource: string,
  name: string,
  uid: string | undefined,
  object: { metadata: { uid?: string | undefined } } | undefined,
): BoundReference {
  if (object === undefined) throw newNotFound({ group: '', name: resource }, name);
  const actual = object.metadata.uid ?? '';
  if (uid && uid !== actual) {
    throw newConflict(
      { group: '', name: resource },
      name,
      `the UID in the bound object reference (${uid}) does not match the UID in record. The object might have been deleted and then recreated`,
    );
  }
  return { name, uid: actual };
}
