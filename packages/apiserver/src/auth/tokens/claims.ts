/** Claims of service-account tokens, Kubernetes' names. */

export interface BoundReference {
  readonly name: string;
  readonly uid: string;
}

/** Payload of a bound token (`kubernetes.io` private claim). Times are seconds since the epoch. */
export interface BoundClaims {
  readonly iss: string;
  readonly sub: string;
  readonly aud: readonly string[];
  readonly exp: number;
  readonly iat: number;
  readonly nbf: number;
  readonly jti: string;
  readonly 'kubernetes.io': {
    readonly namespace: string;
    readonly serviceaccount: BoundReference;
    readonly pod?: BoundReference;
    readonly secret?: BoundReference;
    readonly node?: BoundReference;
    /** When the holder should have fetched a new token, if it is to expire only later. */
    readonly warnafter?: number;
  };
}

export const LEGACY_ISSUER = 'kubernetes/serviceaccount';
const LEGACY = 'kubernetes.io/serviceaccount';

/** What a verified token of either form binds to. */
export interface TokenBinding {
  readonly namespace: string;
  readonly serviceAccount: BoundReference;
  readonly pod: BoundReference | undefined;
  readonly secret: BoundReference | undefined;
  readonly node: BoundReference | undefined;
  readonly credentialId: string | undefined;
  readonly legacy: boolean;
}

/** The binding of a bound token; undefined when the private claim is missing or malformed. */
export function readBoundClaims(payload: Record<string, unknown>): TokenBinding | undefined {
  const claim = asRecord(payload['kubernetes.io']);
  const serviceAccount = asReference(claim?.serviceaccount);
  const namespace = claim?.namespace;
  if (claim === undefined || serviceAccount === undefined || typeof namespace !== 'string' || namespace === '') {
    return undefined;
  }
  return {
    namespace,
    serviceAccount,
    pod: asReference(claim.pod),
    secret: asReference(claim.secret),
    node: asReference(claim.node),
    credentialId: typeof payload.jti === 'string' && payload.jti !== '' ? `JTI=${payload.jti}` : undefined,
    legacy: false,
  };
}

/** The binding of a token kept in a secret of type `kubernetes.io/service-account-token`. */
export function readLegacyClaims(payload: Record<string, unknown>): TokenBinding | undefined {
  const text = (name: string) => {
    const value = payload[`${LEGACY}/${name}`];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const namespace = text('namespace');
  const name = text('service-account.name');
  const uid = text('service-account.uid');
  const secretName = text('secret.name');
  if (!namespace || !name || !uid || !secretName) return undefined;
  return {
    namespace,
    serviceAccount: { name, uid },
    pod: undefined,
    secret: { name: secretName, uid: '' },
    node: undefined,
    credentialId: undefined,
    legacy: true,
  };
}

function asRecord(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
}

function asReference(value: unknown): BoundReference | undefined {
  const record = asRecord(value);
  if (typeof record?.name !== 'string' || typeof record.uid !== 'string') return undefined;
  return { name: record.name, uid: record.uid };
}
