import { createSigningKeyPair } from '@gantry/runtime/pki';
import { FakeClock } from '@gantry/runtime/testing';
import { describe, expect, it, vi } from 'vitest';
import { type AuthOptions, createAuth } from './create-auth.ts';
import { PREFIX } from './object-reader.ts';
import { MemoryCache } from './testing/memory-cache.ts';
import { credentials, request, user } from './testing/requests.ts';

function setup(rest: Partial<AuthOptions> = {}) {
  const cache = new MemoryCache();
  const onError = vi.fn();
  const auth = createAuth({
    modes: ['Node', 'RBAC'],
    serviceAccountIssuers: [],
    cache,
    store: cache.store(),
    clock: new FakeClock(),
    onError,
    ...rest,
  });
  return { cache, auth, onError };
}

describe('authentication and authorization together', () => {
  it('serve the default policy once started', async () => {
    const { auth, onError } = setup({ tokenFile: 'a,jane,1\nb,root,2,system:masters' });
    const jane = await auth.authenticator.authenticate(credentials({ token: 'a' }));
    const root = await auth.authenticator.authenticate(credentials({ token: 'b' }));
    if (!jane || !root) throw new Error('not authenticated');
    await auth.start();
    const verdict = (who: typeof jane, what: string) => auth.authorizer.authorize(request(who, what)).verdict;
    expect(verdict(jane, 'get /apis')).toBe('allow');
    expect(verdict(jane, 'list pods')).toBe('noOpinion');
    expect(verdict(root, 'list pods')).toBe('allow');
    expect(verdict(user('system:node:a', 'system:nodes'), 'watch services')).toBe('allow');
    auth.stop();
    expect(onError).not.toHaveBeenCalled();
  });

  it('issue tokens that they accept', async () => {
    const { privateKey } = await createSigningKeyPair('ES256');
    const { auth, cache } = setup({ serviceAccountSigningKeyPem: privateKey });
    cache.put(PREFIX.serviceAccounts, { metadata: { namespace: 'shop', name: 'bot', uid: 'sa-1' } });
    const create = auth.virtualResources.get('/v1/serviceaccounts/token')?.create;
    const target = { namespace: 'shop', name: 'bot' };
    const answer = await create?.({} as never, target, { metadata: {}, spec: {} } as never);
    const { token } = (answer as unknown as { status: { token: string } }).status;
    expect(await auth.authenticator.authenticate(credentials({ token }))).toMatchObject({
      name: 'system:serviceaccount:shop:bot',
    });
    expect(auth.oidc).toBeDefined();
    const unknown = async () =>
      create?.({} as never, { namespace: 'shop', name: 'x' }, { metadata: {}, spec: {} } as never);
    await expect(unknown()).rejects.toMatchObject({ code: 404 });
  });

  it('without keys have no token requests, and without RBAC allow what the mode says', () => {
    const { auth } = setup({ modes: ['AlwaysAllow'] });
    expect(auth.virtualResources.has('/v1/serviceaccounts/token')).toBe(false);
    expect(auth.authorizer.authorize(request(user('x'), 'delete nodes')).verdict).toBe('allow');
    expect(auth.admissionPlugins).toEqual([]);
    expect([...auth.virtualResources.keys()].sort()).toEqual([
      'authentication.k8s.io/v1/selfsubjectreviews',
      'authentication.k8s.io/v1/tokenreviews',
      'authorization.k8s.io/v1/localsubjectaccessreviews',
      'authorization.k8s.io/v1/selfsubjectaccessreviews',
      'authorization.k8s.io/v1/selfsubjectrulesreviews',
      'authorization.k8s.io/v1/subjectaccessreviews',
    ]);
  });
});
