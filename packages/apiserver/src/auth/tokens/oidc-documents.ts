/** The OpenID Connect discovery documents by which others verify this cluster's service-account tokens. */
import { createHash } from 'node:crypto';
import type { VerificationKey } from './signing-keys.ts';

export interface OidcDocuments {
  /** `/.well-known/openid-configuration`, content type application/json. */
  readonly configuration: Uint8Array;
  /** `/openid/v1/jwks`, content type application/jwk-set+json. */
  readonly keySet: Uint8Array;
  /** Weak enough to share: changes only with the keys or the issuer. */
  readonly etag: string;
}

/**
 * Builds both documents. `jwksUri` defaults to `/openid/v1/jwks` under the issuer. Public halves of the keys only.
 */
export function oidcDocuments(options: {
  issuer: string;
  keys: readonly VerificationKey[];
  jwksUri?: string | undefined;
}): OidcDocuments {
  const { issuer, keys } = options;
  const algorithms = [...new Set(keys.map((key) => key.algorithm))].sort();
  const configuration = Buffer.from(
    JSON.stringify({
      issuer,
      jwks_uri: options.jwksUri ?? `${issuer.replace(/\/$/, '')}/openid/v1/jwks`,
      response_types_supported: ['id_token'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: algorithms,
    }),
  );
  const keySet = Buffer.from(
    JSON.stringify({
      keys: keys.map((key) => ({
        use: 'sig',
        ...key.publicKey.export({ format: 'jwk' }),
        kid: key.keyId,
        alg: key.algorithm,
      })),
    }),
  );
  const etag = `"${createHash('sha256').update(configuration).update(keySet).digest('hex').slice(0, 32)}"`;
  return { configuration, keySet, etag };
}
