import { createPrivateKey, createSign, createVerify, X509Certificate } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  createAuthority,
  createSigningKeyPair,
  createSigningRequest,
  issueCertificate,
  keyId,
  parseSigningRequest,
  selfSignedCertificate,
  signRequest,
} from './pki.ts';

const nowMs = Date.UTC(2026, 0, 1);

describe('certificates', () => {
  test('an authority issues server and client certificates that verify against it', async () => {
    const authority = await createAuthority({ commonName: 'kubernetes', nowMs });
    const ca = new X509Certificate(authority.cert);
    expect(ca.ca).toBe(true);
    const pair = await issueCertificate(authority, {
      commonName: 'kubernetes-admin',
      organizations: ['system:masters', 'other'],
      subjectAltNames: ['kubernetes.default.svc', '10.96.0.1', '::1'],
      usages: ['server', 'client'],
      nowMs,
    });
    const leaf = new X509Certificate(pair.cert);
    expect(leaf.verify(ca.publicKey)).toBe(true);
    expect(leaf.checkIssued(ca)).toBe(true);
    expect(leaf.ca).toBe(false);
    expect(leaf.subject.split('\n').sort()).toEqual(['CN=kubernetes-admin', 'O=other', 'O=system:masters']);
    expect(leaf.checkHost('kubernetes.default.svc')).toBeDefined();
    expect(leaf.checkIP('10.96.0.1')).toBeDefined();
    expect(leaf.checkIP('10.96.0.2')).toBeUndefined();
    expect(leaf.checkPrivateKey(createPrivateKey(pair.key))).toBe(true);
    expect(leaf.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2']);
    expect(Date.parse(leaf.validFrom)).toBeLessThan(nowMs);
  });

  test('names with characters special to certificates survive', async () => {
    const authority = await createAuthority({ commonName: 'ca, "x"', nowMs });
    const pair = await issueCertificate(authority, {
      commonName: 'system:node:a+b,c=d',
      organizations: ['o;x'],
      usages: ['client'],
      nowMs,
    });
    const subject = new X509Certificate(pair.cert).toLegacyObject().subject as unknown as Record<string, string>;
    expect(subject).toEqual({ CN: 'system:node:a+b,c=d', O: 'o;x' });
    expect(new X509Certificate(pair.cert).checkIssued(new X509Certificate(authority.cert))).toBe(true);
  });

  test('no certificate outlives its authority', async () => {
    const authority = await createAuthority({ commonName: 'short', nowMs, validityDays: 1 });
    const pair = await issueCertificate(authority, { commonName: 'x', usages: ['client'], nowMs, validityDays: 365 });
    expect(new X509Certificate(pair.cert).validTo).toBe(new X509Certificate(authority.cert).validTo);
  });

  test('a self-signed certificate vouches for itself', async () => {
    const pair = await selfSignedCertificate({
      commonName: 'localhost',
      subjectAltNames: ['localhost', '127.0.0.1'],
      nowMs,
    });
    const certificate = new X509Certificate(pair.cert);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.checkIP('127.0.0.1')).toBeDefined();
  });
});

test('a request is read, checked and signed for what the signer decides', async () => {
  const authority = await createAuthority({ commonName: 'kubernetes', nowMs });
  const { request, key } = await createSigningRequest({
    commonName: 'system:node:n1',
    organizations: ['system:nodes'],
    subjectAltNames: ['n1', '10.0.0.1'],
  });
  const parsed = await parseSigningRequest(request);
  expect(parsed).toMatchObject({
    commonName: 'system:node:n1',
    organizations: ['system:nodes'],
    subjectAltNames: ['n1', '10.0.0.1'],
  });
  const cert = new X509Certificate(
    await signRequest(authority, parsed, { commonName: 'decided', usages: ['client'], nowMs }),
  );
  expect(cert.subject).toBe('CN=decided');
  expect(cert.checkPrivateKey(createPrivateKey(key))).toBe(true);
  await expect(
    parseSigningRequest('-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE REQUEST-----'),
  ).rejects.toThrow();
});

test.each(['RS256', 'ES256'] as const)('signing keys: %s', async (algorithm) => {
  const pair = await createSigningKeyPair(algorithm);
  const signature = createSign('sha256').update('token').sign(pair.privateKey);
  expect(createVerify('sha256').update('token').verify(pair.publicKey, signature)).toBe(true);
  expect(keyId(pair.publicKey)).toMatch(/^[A-Za-z0-9_-]{43}$/);
});
