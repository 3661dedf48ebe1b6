import { describe, expect, it } from 'vitest';
import { rules } from '../bootstrap/rule-notation.ts';
import type { RequestAttributes } from '../contract.ts';
import { PREFIX } from '../object-reader.ts';
import { RbacIndex } from '../rbac/rbac-index.ts';
import { MemoryCache } from '../testing/memory-cache.ts';
import { user } from '../testing/requests.ts';
import { reviewLocalSubjectAccess, reviewSelfSubjectAccess, reviewSubjectAccess } from './access-review.ts';
import { reviewSelfSubjectRules } from './rules-review.ts';
import { reviewSelf, reviewToken } from './token-review.ts';

describe('access reviews', () => {
  const seen: RequestAttributes[] = [];
  const authorizer = {
    authorize(attributes: RequestAttributes) {
      seen.push(attributes);
      return attributes.user.name === 'jane'
        ? ({ verdict: 'allow', reason: 'because' } as const)
        : ({ verdict: 'noOpinion', reason: '' } as const);
    },
  };
  const resourceAttributes = {
    verb: 'get',
    resource: 'pods',
    namespace: 'shop',
    name: 'web',
    group: '',
    subresource: 'log',
  };

  it('answer for the user, groups and attributes given', () => {
    const review = { spec: { user: 'jane', groups: ['dev'], uid: '1', extra: { k: ['v'] }, resourceAttributes } };
    expect(reviewSubjectAccess(review as never, authorizer).status).toEqual({ allowed: true, reason: 'because' });
    expect(seen.at(-1)).toMatchObject({
      user: { name: 'jane', groups: ['dev'], uid: '1', extra: { k: ['v'] } },
      verb: 'get',
      resource: 'pods',
      subresource: 'log',
      namespace: 'shop',
      name: 'web',
      isResourceRequest: true,
    });
    expect(reviewSubjectAccess({ spec: { user: 'joe', resourceAttributes } } as never, authorizer).status).toEqual({
      allowed: false,
    });
  });

  it('pass selectors on', () => {
    const fieldSelector = { requirements: [{ key: 'spec.nodeName', operator: 'In', values: ['host-1'] }] };
    const spec = { resourceAttributes: { verb: 'list', resource: 'pods', fieldSelector } };
    reviewSelfSubjectAccess({ spec } as never, user('jane'), authorizer);
    expect(seen.at(-1)).toMatchObject({ fieldSelector: 'spec.nodeName=host-1' });
  });

  it('answer for paths', () => {
    const review = { spec: { nonResourceAttributes: { path: '/metrics', verb: 'get' } } };
    expect(reviewSelfSubjectAccess(review as never, user('jane'), authorizer).status.allowed).toBe(true);
    expect(seen.at(-1)).toMatchObject({ isResourceRequest: false, path: '/metrics', verb: 'get' });
  });

  it.each([
    [{ user: 'jane' }, /exactly one of nonResourceAttributes or resourceAttributes/],
    [{ user: 'jane', resourceAttributes, nonResourceAttributes: { path: '/' } }, /in combination/],
    [{ resourceAttributes }, /at least one of user or group/],
  ])('refuse %j', (spec, message) => {
    expect(() => reviewSubjectAccess({ spec } as never, authorizer)).toThrow(message);
  });

  it('in a namespace are about that namespace', () => {
    const review = { spec: { user: 'jane', resourceAttributes } };
    expect(reviewLocalSubjectAccess(review as never, 'shop', authorizer).status.allowed).toBe(true);
    expect(() => reviewLocalSubjectAccess(review as never, 'other', authorizer)).toThrow(/must match namespace/);
  });
});

describe('rules reviews', () => {
  it('list what roles give in the namespace', () => {
    const cache = new MemoryCache();
    const index = new RbacIndex(cache);
    index.start();
    cache.put(PREFIX.clusterRoles, { metadata: { name: 'r' }, rules: rules('get: core/pods(a)', 'get: /metrics') });
    cache.put(PREFIX.clusterRoleBindings, {
      metadata: { name: 'b' },
      roleRef: { kind: 'ClusterRole', name: 'r' },
      subjects: [{ kind: 'User', name: 'jane' }],
    });
    const review = { spec: { namespace: 'shop' } } as never;
    expect(reviewSelfSubjectRules(review, user('jane'), index).status).toEqual({
      resourceRules: [{ verbs: ['get'], apiGroups: [''], resources: ['pods'], resourceNames: ['a'] }],
      nonResourceRules: [{ verbs: ['get'], nonResourceURLs: ['/metrics'] }],
      incomplete: false,
    });
    expect(
      reviewSelfSubjectRules(review, user('root', 'system:masters'), index).status.resourceRules[0]?.verbs,
    ).toEqual(['*']);
    expect(reviewSelfSubjectRules(review, user('system:node:n', 'system:nodes'), index).status.incomplete).toBe(true);
    expect(() => reviewSelfSubjectRules({ spec: {} } as never, user('jane'), index)).toThrow(/no namespace/);
  });
});

describe('token and self reviews', () => {
  const identity = { user: user('jane', 'dev'), audiences: ['a'] };

  it('tell who a token is', async () => {
    const review = { spec: { token: 't', audiences: ['a', 'b'] } } as never;
    expect((await reviewToken(review, async () => identity)).status).toEqual({
      authenticated: true,
      user: { username: 'jane', groups: ['dev', 'system:authenticated'] },
      audiences: ['a'],
    });
    expect((await reviewToken(review, async () => undefined)).status).toMatchObject({ authenticated: false });
    await expect(reviewToken({ spec: {} } as never, async () => identity)).rejects.toThrow(/token is required/);
  });

  it('tell who one is', () => {
    expect(reviewSelf({} as never, user('jane')).status).toEqual({
      userInfo: { username: 'jane', groups: ['system:authenticated'] },
    });
  });
});
