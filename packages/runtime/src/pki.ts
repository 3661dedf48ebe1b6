/**
 * Certificates: authorities, server and client certificates, and keys for signing service-account tokens. ECDSA P-256
 * throughout; RSA where a verifier may know nothing else.
 */
import 'reflect-metadata'; // @peculiar/x509's container needs it before its own import
import { createHash, createPrivateKey, createPublicKey, type KeyObject, webcrypto } from 'node:crypto';
import { isIP } from 'node:net';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  cryptoProvider,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  type Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  Name,
  PemConverter,
  Pkcs10CertificateRequest,
  Pkcs10CertificateRequestGenerator,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';

cryptoProvider.set(webcrypto as unknown as Crypto);

const ECDSA = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const RSA = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
} as const;

const SUBJECT_ALT_NAME = '2.5.29.17';
const DAY_MS = 86_400_000;
/** Clocks of hosts differ: certificates are valid from a little before they were made. */
const BACKDATE_MS = 5 * 60_000;

/** A certificate with its private key, both PEM. The key is PKCS#8. */
export interface KeyPair {
  readonly cert: string;
  readonly key: string;
}

/** An authority's certificate and key. Whoever holds the key can be anyone: file mode 0600. */
export type Authority = KeyPair;

export interface CertificateRequestOptions {
  readonly commonName: string;
  /** Organizations; for clients these are the groups. */
  readonly organizations?: readonly string[] | undefined;
  /** DNS names and IP addresses, told apart by their form. */
  readonly subjectAltNames?: readonly string[] | undefined;
  readonly usages: readonly ('server' | 'client')[];
  /** Default one year. */
  readonly validityDays?: number | undefined;
  /** Wall clock in milliseconds. */
  readonly nowMs: number;
}

/** Makes a self-signed authority, valid ten years unless told otherwise. */
export async function createAuthority(options: {
  commonName: string;
  nowMs: number;
  validityDays?: number;
}): Promise<Authority> {
  const keys = await webcrypto.subtle.generateKey(ECDSA, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: serialNumber(),
    name: subject(options.commonName, []),
    notBefore: new Date(options.nowMs - BACKDATE_MS),
    notAfter: new Date(options.nowMs + (options.validityDays ?? 3650) * DAY_MS),
    signingAlgorithm: ECDSA,
    keys: keys as never,
    extensions: [
      new BasicConstraintsExtension(true, undefined, true),
      new KeyUsagesExtension(
        KeyUsageFlags.digitalSignature | KeyUsageFlags.keyEncipherment | KeyUsageFlags.keyCertSign,
        true,
      ),
      await SubjectKeyIdentifierExtension.create(keys.publicKey as never),
    ],
  });
  return { cert: pemOf(certificate), key: await exportKey(keys.privateKey) };
}

/** Issues a certificate with a new key. */
export async function issueCertificate(authority: Authority, options: CertificateRequestOptions): Promise<KeyPair> {
  const keys = await webcrypto.subtle.generateKey(ECDSA, true, ['sign', 'verify']);
  return { cert: await sign(authority, keys.publicKey, options), key: await exportKey(keys.privateKey) };
}

/** A certificate nobody vouches for, for servers started alone. */
export async function selfSignedCertificate(options: Omit<CertificateRequestOptions, 'usages'>): Promise<KeyPair> {
  const keys = await webcrypto.subtle.generateKey(ECDSA, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: serialNumber(),
    name: subject(options.commonName, options.organizations ?? []),
    notBefore: new Date(options.nowMs - BACKDATE_MS),
    notAfter: new Date(options.nowMs + (options.validityDays ?? 365) * DAY_MS),
    signingAlgorithm: ECDSA,
    keys: keys as never,
    extensions: [
      // Marked as an authority so that clients may trust exactly this certificate.
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(
        KeyUsageFlags.digitalSignature | KeyUsageFlags.keyEncipherment | KeyUsageFlags.keyCertSign,
        true,
      ),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      ...alternativeNames(options.subjectAltNames),
    ],
  });
  return { cert: pemOf(certificate), key: await exportKey(keys.privateKey) };
}

export interface SigningRequest {
  readonly commonName: string;
  readonly organizations: readonly string[];
  readonly subjectAltNames: readonly string[];
  readonly publicKey: CryptoKey;
}

/** Makes a key and a PKCS#10 request for it (both PEM). */
export async function createSigningRequest(options: {
  commonName: string;
  organizations?: readonly string[];
  subjectAltNames?: readonly string[];
}): Promise<{ request: string; key: string }> {
  const keys = await webcrypto.subtle.generateKey(ECDSA, true, ['sign', 'verify']);
  const request = await Pkcs10CertificateRequestGenerator.create({
    name: subject(options.commonName, options.organizations ?? []),
    keys: keys as never,
    signingAlgorithm: ECDSA,
    extensions: alternativeNames(options.subjectAltNames),
  });
  return { request: request.toString('pem'), key: await exportKey(keys.privateKey) };
}

/** Reads a PKCS#10 request. Throws when its own signature does not verify. */
export async function parseSigningRequest(pem: string): Promise<SigningRequest> {
  const request = new Pkcs10CertificateRequest(pem);
  if (!(await request.verify())) {
    throw new Error('the certificate request is not signed by its own key');
  }
  const name = new Name(request.subject);
  const names = (request.getExtension(SUBJECT_ALT_NAME) as SubjectAlternativeNameExtension | null)?.names.items ?? [];
  return {
    commonName: name.getField('CN')[0] ?? '',
    organizations: name.getField('O'),
    subjectAltNames: names.map((item) => item.value),
    publicKey: (await request.publicKey.export()) as unknown as CryptoKey,
  };
}

/** Issues a certificate for the key of a request; who and what it is for is the caller's decision, not the request's. */
export function signRequest(
  authority: Authority,
  request: SigningRequest,
  options: CertificateRequestOptions,
): Promise<string> {
  return sign(authority, request.publicKey, options);
}

/** The key pair that signs service-account tokens: PKCS#8 and SPKI PEM. */
export async function createSigningKeyPair(
  algorithm: 'ES256' | 'RS256' = 'RS256',
): Promise<{ privateKey: string; publicKey: string }> {
  const keys = (await webcrypto.subtle.generateKey(algorithm === 'RS256' ? RSA : ECDSA, true, [
    'sign',
    'verify',
  ])) as webcrypto.CryptoKeyPair;
  return {
    privateKey: await exportKey(keys.privateKey),
    publicKey: `${PemConverter.encode(await webcrypto.subtle.exportKey('spki', keys.publicKey), 'PUBLIC KEY')}\n`,
  };
}

/** Key id as Kubernetes derives it: SHA-256 of the public key (SPKI DER), base64url without padding. */
export function keyId(publicKeyPem: string | KeyObject): string {
  const key = typeof publicKeyPem === 'string' ? createPublicKey(publicKeyPem) : publicKeyPem;
  const der = key.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(der).digest('base64url');
}

async function sign(
  authority: Authority,
  publicKey: webcrypto.CryptoKey | CryptoKey,
  options: CertificateRequestOptions,
): Promise<string> {
  const issuer = new X509Certificate(authority.cert);
  const usages = options.usages.map((usage) =>
    usage === 'server' ? ExtendedKeyUsage.serverAuth : ExtendedKeyUsage.clientAuth,
  );
  const notAfter = Math.min(options.nowMs + (options.validityDays ?? 365) * DAY_MS, issuer.notAfter.getTime());
  const { key, algorithm } = await importSigningKey(authority.key);
  const certificate = await X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    subject: subject(options.commonName, options.organizations ?? []),
    issuer: issuer.subject,
    notBefore: new Date(options.nowMs - BACKDATE_MS),
    notAfter: new Date(notAfter),
    signingAlgorithm: algorithm,
    publicKey: publicKey as never,
    signingKey: key as never,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.keyEncipherment, true),
      new ExtendedKeyUsageExtension(usages),
      ...alternativeNames(options.subjectAltNames),
      await AuthorityKeyIdentifierExtension.create(issuer.publicKey),
      await SubjectKeyIdentifierExtension.create(publicKey as never),
    ],
  });
  return pemOf(certificate);
}

/** Authorities made elsewhere (kubeadm's are RSA) can sign too. */
async function importSigningKey(pem: string) {
  const key = createPrivateKey(pem);
  const der = key.export({ type: 'pkcs8', format: 'der' });
  if (key.asymmetricKeyType === 'rsa') {
    const { name, hash } = RSA;
    const algorithm = { name, hash };
    return { key: await webcrypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign']), algorithm };
  }
  if (key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1') {
    return { key: await webcrypto.subtle.importKey('pkcs8', der, ECDSA, false, ['sign']), algorithm: ECDSA };
  }
  throw new Error(`cannot sign with a ${key.asymmetricKeyType} key; use ECDSA P-256 or RSA`);
}

function subject(commonName: string, organizations: readonly string[]): string {
  const name = new Name([
    // One name component each: several values in one component are something else, and not read as groups.
    ...organizations.map((organization) => ({ O: [organization] })),
    ...(commonName === '' ? [] : [{ CN: [commonName] }]),
  ]);
  return name.toString();
}

function alternativeNames(names: readonly string[] | undefined): Extension[] {
  if (names === undefined || names.length === 0) {
    return [];
  }
  const unique = [...new Set(names)];
  return [
    new SubjectAlternativeNameExtension(
      unique.map((value) => ({ type: isIP(value) === 0 ? ('dns' as const) : ('ip' as const), value })),
    ),
  ];
}

/** 127 random bits: positive, unique without a register. */
function serialNumber(): string {
  const bytes = webcrypto.getRandomValues(new Uint8Array(16));
  bytes[0] = (bytes[0]! & 0x7f) | 0x40;
  return Buffer.from(bytes).toString('hex');
}

function pemOf(certificate: X509Certificate): string {
  return `${certificate.toString('pem').trimEnd()}\n`;
}

async function exportKey(key: webcrypto.CryptoKey): Promise<string> {
  return `${PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', key), 'PRIVATE KEY').trimEnd()}\n`;
}
