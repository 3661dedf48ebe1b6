import { X509Certificate } from 'node:crypto';
import { createAuthority, createSigningKeyPair, issueCertificate } from '@gantry/runtime/pki';
import { FakeClock } from '@gantry/runtime/testing';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PREFIX } from '../object-reader.ts';
import { MemoryCache } from '../testing/memory-cache.ts';
import { credentials } from '../testing/requests.ts';
import { parseSigningKey, parseVerificationKeys } from '../tokens/signing-keys.ts';
import { TokenIssuer } from '../tokens/token-issuer.ts';
import { TokenVerifier } from '../tokens/token-verifier.ts';
import { allowsAnonymous } from './anonymous.ts';
import { UnionAuthenticator } from './authenticator.ts';
import { parseTokenFile } from './token-file.ts';

const ISSUER = 'https://kubernetes.default.svc';

describe('authentication', () => {
  let clientCa: { cert: string; key: string };
  let proxyCa: { cert: string; key: string };
  let keys: { privateKey: string; publicKey: string };
  let jane: X509Certificate;
  let proxy: X509Certificate;
  let clock: FakeClock;
  let cache: MemoryCache;
  let authenticator: UnionAuthenticator;

  beforeAll(async () => {
    const nowMs = new FakeClock().nowMs();
    clientCa = await createAuthority({ commonName: 'clients', nowMs });
    proxyCa = await createAuthority({ commonName: 'front-proxy', nowMs });
    keys = await createSigningKeyPair('ES256');
    const issue = async (ca: typeof clientCa, commonName: string) =>
      new X509Certificate((await issueCertificate(ca, { commonName, usages: ['client'], nowMs })).cert);
    jane = await issue(clientCa, 'jane');
    proxy = await issue(proxyCa, 'front-proxy-client');
  });

  beforeEach(() => {
    clock = new FakeClock();
    cache = new MemoryCache();
    cache.put(PREFIX.serviceAccounts, { metadata: { namespace: 'shop', name: 'bot', uid: 'sa-1' } });
    authenticator = new UnionAuthenticator({
      clock,
      cache,
      clientAuthorityPem: clientCa.cert,
      frontProxy: {
        authorityPem: proxyCa.cert,
        allowedNames: ['front-proxy-client'],
        usernameHeaders: ['X-Remote-User'],
        groupHeaders: ['X-Remote-Group'],
        uidHeaders: ['X-Remote-Uid'],
        extraHeaderPrefixes: ['X-Remote-Extra-'],
      },
      staticTokens: parseTokenFile('static-token,joe,1,"dev"'),
      serviceAccountTokens: new TokenVerifier({
        keys: parseVerificationKeys(keys.publicKey),
        issuers: [ISSUER],
        audiences: [ISSUER],
        cache,
        clock,
      }),
      bootstrapTokens: true,
      defaultAudiences: [ISSUER],
    });
  });

  const token = async (audiences: string[] = []) => {
    const issuer = new TokenIssuer({
      key: parseSigningKey(keys.privateKey),
      issuer: ISSUER,
      defaultAudiences: [ISSUER],
      cache,
      clock,
    });
    const account = { metadata: { namespace: 'shop', name: 'bot', uid: 'sa-1' } };
    const answer = await issuer.issue(account as never, { metadata: {}, spec: { audiences } } as never);
    return (answer.status as { token: string }).token;
  };

  it('without credentials is nobody, not an error', async () => {
    expect(await authenticator.authenticate(credentials({}))).toBeUndefined();
    expect(await authenticator.authenticate(credentials({ token: '' }))).toBeUndefined();
  });

  it('by certificate and by static token needs no asynchronous work', () => {
    expect(authenticator.authenticateNow(credentials({ certificate: jane }))).toMatchObject({ name: 'jane' });
    expect(authenticator.authenticateNow(credentials({ token: 'static-token' }))).toMatchObject({ name: 'joe' });
  });

  it('prefers the certificate over the token', async () => {
    const user = await authenticator.authenticate(credentials({ certificate: jane, token: 'static-token' }));
    expect(user?.name).toBe('jane');
  });

  it('by service account token is pending once, then immediate', async () => {
    const given = credentials({ token: await token() });
    expect(authenticator.authenticateNow(given)).toBe('pending');
    const user = await authenticator.authenticate(given);
    expect(user?.name).toBe('system:serviceaccount:shop:bot');
    expect(authenticator.authenticateNow(given)).toBe(user);
  });

  it('refuses bad tokens with 401 and remembers for a moment that they are bad', async () => {
    const given = credentials({ token: 'wrong' });
    await expect(authenticator.authenticate(given)).rejects.toMatchObject({ code: 401 });
    expect(() => authenticator.authenticateNow(given)).toThrow('Unauthorized');
    clock.step(3_000);
    expect(authenticator.authenticateNow(given)).toBe('pending');
  });

  it('refuses tokens meant for others, and a bad certificate with a bad token', async () => {
    const foreign = await token(['https://vault.example']);
    await expect(authenticator.authenticate(credentials({ token: foreign }))).rejects.toMatchObject({ code: 401 });
    expect(await authenticator.authenticateToken(foreign, ['https://vault.example', 'x'])).toMatchObject({
      audiences: ['https://vault.example'],
    });
    expect(await authenticator.authenticateToken(foreign, undefined)).toBeUndefined();
  });

  it('answers token reviews for static tokens only under its own audiences', async () => {
    expect(await authenticator.authenticateToken('static-token', undefined)).toMatchObject({ audiences: [ISSUER] });
    expect(await authenticator.authenticateToken('static-token', ['other'])).toBeUndefined();
  });

  it('believes a front proxy with the right certificate', async () => {
    const headers = {
      'x-remote-user': 'ann',
      'x-remote-group': ['a', 'b'],
      'x-remote-uid': '42',
      'x-remote-extra-acme.com%2fproject': 'p1',
    };
    expect(await authenticator.authenticate(credentials({ certificate: proxy, headers }))).toEqual({
      name: 'ann',
      uid: '42',
      groups: ['a', 'b', 'system:authenticated'],
      extra: { 'acme.com/project': ['p1'] },
    });
  });

  it('does not believe those headers from anybody else', async () => {
    const headers = { 'x-remote-user': 'ann', 'x-remote-group': 'system:masters' };
    const user = await authenticator.authenticate(credentials({ certificate: jane, headers }));
    expect(user).toMatchObject({ name: 'jane', groups: ['system:authenticated'] });
    expect(await authenticator.authenticate(credentials({ headers }))).toBeUndefined();
    const stranger = await issueCertificate(proxyCa, {
      commonName: 'someone-else',
      usages: ['client'],
      nowMs: clock.nowMs(),
    });
    const other = credentials({ certificate: new X509Certificate(stranger.cert), headers });
    expect(await authenticator.authenticate(other)).toBeUndefined();
  });

  it('does not take the front proxy’s certificate for a user', async () => {
    expect(await authenticator.authenticate(credentials({ certificate: proxy }))).toBeUndefined();
  });

  it('leaves only health and version to the anonymous', () => {
    for (const path of ['/healthz', '/livez', '/readyz', '/readyz/etcd', '/version'])
      expect(allowsAnonymous(path)).toBe(true);
    for (const path of ['/', '/api', '/healthzz', '/metrics', '/versions', '/apis', '/openapi/v2', '']) {
      expect(allowsAnonymous(path)).toBe(false);
    }
  });
});
