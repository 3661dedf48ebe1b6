import { newForbidden } from '@gantry/machinery';
import { createSigningKeyPair } from '@gantry/runtime/pki';
import { FakeClock } from '@gantry/runtime/testing';
import { describe, expect, it, vi } from 'vitest';
import type { AdmissionAttributes } from '../registry/strategy.ts';
import { UnionAuthenticator } from './authentication/authenticator.ts';
import { alwaysAllow } from './authorization/authorizers.ts';
import { PREFIX } from './object-reader.ts';
import { MemoryCache } from './testing/memory-cache.ts';
import { credentials, user } from './testing/requests.ts';
import { parseSigningKey, parseVerificationKeys } from './tokens/signing-keys.ts';
import { TokenIssuer } from './tokens/token-issuer.ts';
import { TokenVerifier } from './tokens/token-verifier.ts';
import { authVirtualResources } from './virtual-resources.ts';

const AUDIENCE = 'https://kubernetes.default.svc';

async function setup(admit: (attributes: AdmissionAttributes) => void = () => {}) {
  const { privateKey } = await createSigningKeyPair('ES256');
  const cache = new MemoryCache();
  const clock = new FakeClock();
  cache.put(PREFIX.serviceAccounts, { metadata: { namespace: 'shop', name: 'bot', uid: 'sa-1' } });
  const key = parseSigningKey(privateKey);
  const keys = parseVerificationKeys(privateKey);
  const authenticator = new UnionAuthenticator({
    clock,
    cache,
    serviceAccountTokens: new TokenVerifier({ keys, issuers: [AUDIENCE], audiences: [AUDIENCE], cache, clock }),
    defaultAudiences: [AUDIENCE],
  });
  const resources = authVirtualResources({
    authenticator,
    authorizer: alwaysAllow,
    rbac: undefined,
    tokenIssuer: new TokenIssuer({ key, issuer: AUDIENCE, defaultAudiences: [AUDIENCE], cache, clock }),
    cache,
    admission: { run: async (attributes) => admit(attributes) },
  });
  const create = async (resource: string, object: object, target = { namespace: 'shop', name: 'bot' }) => {
    const context = { user: user('jane'), dryRun: false, warn: () => {} };
    const handler = resources.get(resource)?.create;
    const answer: unknown = await handler?.(context as never, target, { metadata: {}, ...object } as never);
    return answer as { status: unknown };
  };
  return { authenticator, resources, create };
}

describe('computed resources', () => {
  it('are these', async () => {
    const { resources } = await setup();
    expect([...resources.keys()].sort()).toEqual([
      '/v1/serviceaccounts/token',
      'authentication.k8s.io/v1/selfsubjectreviews',
      'authentication.k8s.io/v1/tokenreviews',
      'authorization.k8s.io/v1/localsubjectaccessreviews',
      'authorization.k8s.io/v1/selfsubjectaccessreviews',
      'authorization.k8s.io/v1/selfsubjectrulesreviews',
      'authorization.k8s.io/v1/subjectaccessreviews',
    ]);
  });

  it('issue tokens that are accepted, and reviewed as who they are', async () => {
    const { authenticator, create } = await setup();
    const { status } = await create('/v1/serviceaccounts/token', { spec: {} });
    const { token } = status as { token: string };
    expect(await authenticator.authenticate(credentials({ token }))).toMatchObject({
      name: 'system:serviceaccount:shop:bot',
    });
    const review = await create('authentication.k8s.io/v1/tokenreviews', { spec: { token } });
    expect(review.status).toMatchObject({ authenticated: true, audiences: [AUDIENCE] });
  });

  it('let admission refuse a token', async () => {
    const admit = vi.fn((_attributes: AdmissionAttributes) => {
      throw newForbidden('serviceaccounts', 'bot', 'node requested token not bound to a pod');
    });
    const { create } = await setup(admit);
    await expect(create('/v1/serviceaccounts/token', { spec: {} })).rejects.toMatchObject({ code: 403 });
    expect(admit.mock.calls[0]?.[0]).toMatchObject({
      operation: 'CREATE',
      subresource: 'token',
      namespace: 'shop',
      name: 'bot',
      user: { name: 'jane' },
      resource: { resource: 'serviceaccounts' },
    });
  });

  it('know no tokens for accounts that do not exist', async () => {
    const { create } = await setup();
    const target = { namespace: 'shop', name: 'gone' };
    await expect(create('/v1/serviceaccounts/token', { spec: {} }, target)).rejects.toMatchObject({ code: 404 });
  });
});
