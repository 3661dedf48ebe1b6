/** Keys that sign and verify service-account tokens. */
import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/** JWS algorithms in use here, by kind of key. */
export type SigningAlgorithm = 'RS256' | 'ES256' | 'ES384' | 'ES512';

export interface VerificationKey {
  /** base64url of the SHA-256 of the DER public key: stable, and what other API servers derive for the same key. */
  readonly keyId: string;
  readonly algorithm: SigningAlgorithm;
  readonly publicKey: KeyObject;
}

export interface SigningKey extends VerificationKey {
  readonly privateKey: KeyObject;
}

const PEM_BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----[\s\S]+?-----END \1-----/g;

/**
 * Every key of a PEM file as verification keys. Public keys, certificates and private keys (their public half) are all
 * accepted. Throws when there is none, or one of a kind that cannot verify tokens.
 */
export function parseVerificationKeys(pem: string): VerificationKey[] {
  const keys: VerificationKey[] = [];
  for (const [block, label = ''] of pem.matchAll(PEM_BLOCK)) {
    if (label === 'EC PARAMETERS') continue;
    keys.push(verificationKey(createPublicKey(block)));
  }
  if (keys.length === 0) throw new Error('no public or private key found in PEM file');
  return keys;
}

/** The first private key of a PEM file. */
export function parseSigningKey(pem: string): SigningKey {
  for (const [block, label = ''] of pem.matchAll(PEM_BLOCK)) {
    if (!label.endsWith('PRIVATE KEY')) continue;
    const privateKey = createPrivateKey(block);
    return { ...verificationKey(createPublicKey(privateKey)), privateKey };
  }
  throw new Error('no private key found in PEM file');
}

function verificationKey(publicKey: KeyObject): VerificationKey {
  const der = publicKey.export({ type: 'spki', format: 'der' });
  return { keyId: createHash('sha256').update(der).digest('base64url'), algorithm: algorithmOf(publicKey), publicKey };
}

function algorithmOf(key: KeyObject): SigningAlgorithm {
  if (key.asymmetricKeyType === 'rsa') return 'RS256';
  switch (key.asymmetricKeyDetails?.namedCurve) {
    case 'prime256v1':
      return 'ES256';
    case 'secp384r1':
      return 'ES384';
    case 'secp521r1':
      return 'ES512';
    default:
      throw new Error(`keys of type ${key.asymmetricKeyType} cannot sign service account tokens`);
  }
}
