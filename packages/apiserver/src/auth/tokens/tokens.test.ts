import { createPrivateKey } from 'node:crypto';
import { createSigningKeyPair, keyId } from '@gantry/runtime/pki';
import { FakeClock } from '@gantry/runtime/testing';
import { decodeJwt, decodeProtectedHeader, SignJWT } from 'jose';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PREFIX } from '../object-reader.ts';
import { MemoryCache } from '../testing/memory-cache.ts';
import { oidcDocuments } from './oidc-documents.ts';
import { parseSigningKey, parseVerificationKeys } from './signing-keys.ts';
import { TokenIssuer } from './token-issuer.ts';
import { TokenVerifier } from './token-verifier.ts';

const ISSUER = 'https://kubernetes.default.svc';

describe.each(['ES256', 'RS256'] as const)('service account tokens signed with %s', (algorithm) => {
  let pair: { privateKey: string; publicKey: string };
  let cache: MemoryCache;
  let clock: FakeClock;
  let issuer: TokenIssuer;
  let verifier: TokenVerifier;

  beforeAll(async () => {
    pair = await createSigningKeyPair(algorithm);
  });

  beforeEach(() => {
    cache = new MemoryCache();
    clock = new FakeClock();
    issuer = new TokenIssuer({
      key: parseSigningKey(pair.privateKey),
      issuer: ISSUER,
      defaultAudiences: [ISSUER],
      cache,
      clock,
    });
    verifier = newVerifier();
    cache.put(PREFIX.serviceAccounts, { metadata: { namespace: 'shop', name: 'bot', uid: 'sa-1' } });
    cache.put(PREFIX.nodes, { metadata: { name: 'host-1', uid: 'node-1' } });
    cache.put(PREFIX.pods, pod());
  });

  const newVerifier = (keys = pair.publicKey) =>
    new TokenVerifier({ keys: parseVerificationKeys(keys), issuers: [ISSUER], audiences: [ISSUER], cache, clock });
  const pod = (rest: Record<string, unknown> = {}) => ({
    metadata: { namespace: 'shop', name: 'web', uid: 'pod-1', ...rest },
    spec: { serviceAccountName: 'bot', nodeName: 'host-1' },
  });
  const account = { metadata: { namespace: 'shop', name: 'bot', uid: 'sa-1' } };
  const issue = async (spec: Record<string, unknown> = {}) => {
    const request = { apiVersion: 'authentication.k8s.io/v1', kind: 'TokenRequest', metadata: {}, spec };
    const answer = await issuer.issue(account as never, request as never);
    return answer.status as { token: string; expirationTimestamp: string };
  };
  const podReference = { kind: 'Pod', apiVersion: 'v1', name: 'web', uid: 'pod-1' };

  it('carry the claims that other verifiers expect', async () => {
    const { token, expirationTimestamp } = await issue({ boundObjectRef: podReference, expirationSeconds: 600 });
    expect(decodeProtectedHeader(token)).toEqual({ alg: algorithm, kid: keyId(pair.publicKey) });
    const now = clock.nowMs() / 1000;
    expect(decodeJwt(token)).toEqual({
      aud: [ISSUER],
      exp: now + 600,
      iat: now,
      nbf: now,
      iss: ISSUER,
      jti: expect.stringMatching(/^[0-9a-f-]{36}$/),
      sub: 'system:serviceaccount:shop:bot',
      'kubernetes.io': {
        namespace: 'shop',
        node: { name: 'host-1', uid: 'node-1' },
        pod: { name: 'web', uid: 'pod-1' },
        serviceaccount: { name: 'bot', uid: 'sa-1' },
      },
    });
    expect(expirationTimestamp).toBe('2026-01-01T00:10:00Z');
  });

  it('identify the service account with its groups and what it is bound to', async () => {
    const { token } = await issue({ boundObjectRef: podReference });
    const outcome = await verifier.verify(token);
    expect(outcome).toMatchObject({
      kind: 'valid',
      token: {
        audiences: [ISSUER],
        user: {
          name: 'system:serviceaccount:shop:bot',
          uid: 'sa-1',
          groups: ['system:serviceaccounts', 'system:serviceaccounts:shop', 'system:authenticated'],
          extra: {
            'authentication.kubernetes.io/node-name': ['host-1'],
            'authentication.kubernetes.io/node-uid': ['node-1'],
            'authentication.kubernetes.io/pod-name': ['web'],
            'authentication.kubernetes.io/pod-uid': ['pod-1'],
            'authentication.kubernetes.io/credential-id': [`JTI=${decodeJwt(token).jti}`],
          },
        },
      },
    });
  });

  it('are verified without asynchronous work the second time, as the same user object', async () => {
    const { token } = await issue();
    expect(verifier.verifyRemembered(token)).toBeUndefined();
    const first = await verifier.verify(token);
    const second = verifier.verifyRemembered(token);
    expect(second).toEqual(first);
    expect(second?.kind === 'valid' && first.kind === 'valid' && second.token.user === first.token.user).toBe(true);
  });

  it('expire to the second, remembered or not', async () => {
    const { token } = await issue({ expirationSeconds: 600 });
    expect((await verifier.verify(token)).kind).toBe('valid');
    clock.step(599_000);
    expect((await verifier.verify(token)).kind).toBe('valid');
    clock.step(1_000);
    expect((await verifier.verify(token)).kind).toBe('invalid');
    expect((await newVerifier().verify(token)).kind).toBe('invalid');
  });

  it('die at once with the pod, the account or the node they are bound to, even when remembered', async () => {
    const { token } = await issue({ boundObjectRef: podReference });
    expect((await verifier.verify(token)).kind).toBe('valid');
    cache.remove('/registry/pods/shop/web');
    expect(verifier.verifyRemembered(token)).toEqual({ kind: 'invalid', reason: 'pod of the token no longer exists' });

    cache.put(PREFIX.pods, pod({ uid: 'pod-2' }));
    expect((await verifier.verify(token)).kind).toBe('invalid');
    cache.put(PREFIX.pods, pod());
    expect((await verifier.verify(token)).kind).toBe('valid');

    cache.put(PREFIX.serviceAccounts, { metadata: { namespace: 'shop', name: 'bot', uid: 'sa-2' } });
    expect((await verifier.verify(token)).kind).toBe('invalid');
  });

  it('survive the first minute of their pod’s deletion, and no more', async () => {
    const { token } = await issue({ boundObjectRef: podReference });
    cache.put(PREFIX.pods, pod({ deletionTimestamp: new Date(clock.nowMs()).toISOString() }));
    expect((await verifier.verify(token)).kind).toBe('valid');
    clock.step(60_000);
    expect((await verifier.verify(token)).kind).toBe('invalid');
  });

  it('of a kubelet live for a year but tell the holder to renew within the hour', async () => {
    const { token, expirationTimestamp } = await issue({ boundObjectRef: podReference, expirationSeconds: 3607 });
    const now = clock.nowMs() / 1000;
    const claims = decodeJwt(token) as { exp: number; 'kubernetes.io': { warnafter?: number } };
    expect(claims.exp - now).toBe(365 * 24 * 3600);
    expect(claims['kubernetes.io'].warnafter).toBe(now + 3607);
    expect(Date.parse(expirationTimestamp) / 1000 - now).toBe(3607);
  });

  it('are not accepted from another key, or with changed claims, or unsigned', async () => {
    const { token } = await issue();
    const stranger = await createSigningKeyPair(algorithm);
    expect((await newVerifier(stranger.publicKey).verify(token)).kind).toBe('invalid');

    const [header = '', payload = '', signature = ''] = token.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const forged = Buffer.from(JSON.stringify({ ...claims, sub: 'system:serviceaccount:kube-system:root' }));
    expect((await verifier.verify(`${header}.${forged.toString('base64url')}.${signature}`)).kind).toBe('invalid');

    const none = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
    expect((await verifier.verify(`${none}.${payload}.`)).kind).toBe('invalid');
    const hmac = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from(pair.publicKey));
    expect((await verifier.verify(hmac)).kind).toBe('invalid');
  });

  it('whose subject disagrees with the private claims are refused', async () => {
    const { token } = await issue();
    const key = parseSigningKey(pair.privateKey);
    const forged = await new SignJWT({ ...decodeJwt(token), sub: 'system:serviceaccount:shop:other' })
      .setProtectedHeader({ alg: key.algorithm, kid: key.keyId })
      .sign(key.privateKey);
    expect((await verifier.verify(forged)).kind).toBe('invalid');
  });

  it('of other issuers, and things that are no tokens, are left to others', async () => {
    const key = parseSigningKey(pair.privateKey);
    const foreign = await new SignJWT({ iss: 'https://accounts.example' })
      .setProtectedHeader({ alg: key.algorithm })
      .sign(key.privateKey);
    for (const token of [foreign, 'abc', 'a.b.c', '', '..']) {
      expect(await verifier.verify(token)).toEqual({ kind: 'foreign' });
    }
  });

  it('kept in a secret work while the secret holds them', async () => {
    const key = parseSigningKey(pair.privateKey);
    const token = await new SignJWT({
      iss: 'kubernetes/serviceaccount',
      sub: 'system:serviceaccount:shop:bot',
      'kubernetes.io/serviceaccount/namespace': 'shop',
      'kubernetes.io/serviceaccount/secret.name': 'bot-token',
      'kubernetes.io/serviceaccount/service-account.name': 'bot',
      'kubernetes.io/serviceaccount/service-account.uid': 'sa-1',
    })
      .setProtectedHeader({ alg: key.algorithm, kid: key.keyId })
      .sign(key.privateKey);
    expect((await verifier.verify(token)).kind).toBe('invalid');
    const secret = (value: string) =>
      cache.put(PREFIX.secrets, {
        metadata: { namespace: 'shop', name: 'bot-token', uid: 's-1' },
        data: { token: Buffer.from(value).toString('base64') },
      });
    secret(token);
    expect((await verifier.verify(token)).kind).toBe('valid');
    secret('another');
    expect((await verifier.verify(token)).kind).toBe('invalid');
  });

  it.each([
    ['too short a life', { expirationSeconds: 599 }, /less than 10 minutes/],
    ['too long a life', { expirationSeconds: 2 ** 32 + 1 }, /larger than 2\^32/],
    ['a kind that cannot be bound', { boundObjectRef: { kind: 'Deployment', name: 'x' } }, /Unsupported value/],
    ['a pod that is not there', { boundObjectRef: { kind: 'Pod', name: 'gone' } }, /pods "gone" not found/],
    ['a pod of another life', { boundObjectRef: { kind: 'Pod', name: 'web', uid: 'old' } }, /UID in the bound object/],
  ])('are not issued with %s', async (_what, spec, message) => {
    await expect(issue(spec)).rejects.toThrow(message);
  });

  it('are not issued for a pod of another account', async () => {
    cache.put(PREFIX.pods, { ...pod(), spec: { serviceAccountName: 'other' } });
    await expect(issue({ boundObjectRef: podReference })).rejects.toThrow(/different serviceaccount/);
  });

  it('can be verified by others through the discovery documents', () => {
    const documents = oidcDocuments({ issuer: ISSUER, keys: parseVerificationKeys(pair.publicKey) });
    expect(JSON.parse(Buffer.from(documents.configuration).toString())).toEqual({
      issuer: ISSUER,
      jwks_uri: `${ISSUER}/openid/v1/jwks`,
      response_types_supported: ['id_token'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: [algorithm],
    });
    const { keys } = JSON.parse(Buffer.from(documents.keySet).toString());
    expect(keys).toHaveLength(1);
    expect(keys[0]).toMatchObject({ use: 'sig', alg: algorithm, kid: keyId(pair.publicKey) });
    expect(keys[0]).not.toHaveProperty('d');
  });

  it('can be verified with the private key file, certificates and several keys in one file', async () => {
    const stranger = await createSigningKeyPair(algorithm);
    const keys = parseVerificationKeys(`${stranger.publicKey}\n${pair.privateKey}`);
    expect(keys.map((key) => key.keyId)).toEqual([keyId(stranger.publicKey), keyId(pair.publicKey)]);
    expect(createPrivateKey(pair.privateKey).asymmetricKeyType).toBe(algorithm === 'RS256' ? 'rsa' : 'ec');
    expect(() => parseVerificationKeys('')).toThrow(/no public or private key/);
  });
});
