import { X509Certificate } from 'node:crypto';
import { createAuthority, issueCertificate } from '@gantry/runtime/pki';
import { FakeClock } from '@gantry/runtime/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { CertificateAuthenticator, parseCertificateBundle, parseSubject } from './certificate.ts';

const NOW = Date.UTC(2026, 0, 1);
const DAY_MS = 86_400_000;

describe('client certificates', () => {
  let authority: { cert: string; key: string };
  let other: { cert: string; key: string };
  const issue = async (from: { cert: string; key: string }, commonName: string, organizations: string[] = []) =>
    new X509Certificate(
      (await issueCertificate(from, { commonName, organizations, usages: ['client'], nowMs: NOW, validityDays: 1 }))
        .cert,
    );

  beforeAll(async () => {
    authority = await createAuthority({ commonName: 'cluster', nowMs: NOW });
    other = await createAuthority({ commonName: 'cluster', nowMs: NOW });
  });

  it('make the CN the user and every O a group, plus system:authenticated', async () => {
    const authenticator = new CertificateAuthenticator({ authorityPem: authority.cert, clock: new FakeClock(NOW) });
    const certificate = await issue(authority, 'jane', ['dev', 'ops']);
    expect(authenticator.userOf(certificate)).toEqual({
      name: 'jane',
      uid: '',
      groups: ['dev', 'ops', 'system:authenticated'],
      extra: {},
    });
    expect(authenticator.userOf(certificate)).toBe(authenticator.userOf(certificate));
  });

  it('of another authority with the same name identify nobody', async () => {
    const authenticator = new CertificateAuthenticator({ authorityPem: authority.cert, clock: new FakeClock(NOW) });
    expect(authenticator.userOf(await issue(other, 'jane'))).toBeUndefined();
  });

  it('are accepted from any authority of the bundle', async () => {
    const bundle = `${other.cert}\nsome comment\n${authority.cert}`;
    const authenticator = new CertificateAuthenticator({ authorityPem: bundle, clock: new FakeClock(NOW) });
    expect(authenticator.userOf(await issue(authority, 'jane'))?.name).toBe('jane');
    expect(authenticator.userOf(await issue(other, 'joe'))?.name).toBe('joe');
  });

  it('stop working when they expire, also on a connection that is still open', async () => {
    const clock = new FakeClock(NOW);
    const authenticator = new CertificateAuthenticator({ authorityPem: authority.cert, clock });
    const certificate = await issue(authority, 'jane');
    expect(authenticator.userOf(certificate)).toBeDefined();
    clock.step(2 * DAY_MS);
    expect(authenticator.userOf(certificate)).toBeUndefined();
  });

  it('without a CN identify nobody', async () => {
    const authenticator = new CertificateAuthenticator({ authorityPem: authority.cert, clock: new FakeClock(NOW) });
    expect(authenticator.userOf(await issue(authority, '', ['system:masters']))).toBeUndefined();
  });

  it('need a bundle with at least one authority', () => {
    expect(() => parseCertificateBundle('nothing here')).toThrow(/no certificate/);
  });
});

describe('distinguished names', () => {
  it('keep colons, escaped characters and repeated organizations', () => {
    expect(parseSubject('O=system:nodes\nO=a\\, b\nCN=system:node:host-1')).toEqual({
      commonName: 'system:node:host-1',
      organizations: ['system:nodes', 'a, b'],
    });
  });

  it('split multi-valued parts but not an escaped plus', () => {
    expect(parseSubject('CN=a + O=dev')).toEqual({ commonName: 'a', organizations: ['dev'] });
    expect(parseSubject('CN=a\\+b')).toEqual({ commonName: 'a+b', organizations: [] });
  });

  it('do not let a value smuggle in another attribute', () => {
    // A line break inside a value is escaped by node, so it cannot start a new attribute.
    expect(parseSubject('CN=jane\\0AO=system:masters').organizations).toEqual([]);
  });
});
