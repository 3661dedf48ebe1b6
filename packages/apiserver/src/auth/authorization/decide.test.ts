import { describe, expect, it } from 'vitest';
import { request, user } from '../testing/requests.ts';
import { AuthorizerChain, alwaysAllow, privilegedGroup } from './authorizers.ts';
import { forbidden, requireAllowed } from './decide.ts';

const jane = user('jane');

describe('refusals', () => {
  it.each([
    [
      'list pods',
      { namespace: 'default' },
      'pods is forbidden: User "jane" cannot list resource "pods" in API group "" in the namespace "default"',
    ],
    [
      'get pods',
      { namespace: 'default', name: 'web' },
      'pods "web" is forbidden: User "jane" cannot get resource "pods" in API group "" in the namespace "default"',
    ],
    [
      'get pods/log',
      { namespace: 'a', name: 'web' },
      'pods "web" is forbidden: User "jane" cannot get resource "pods/log" in API group "" in the namespace "a"',
    ],
    [
      'list nodes',
      {},
      'nodes is forbidden: User "jane" cannot list resource "nodes" in API group "" at the cluster scope',
    ],
    [
      'patch deployments@apps',
      { namespace: 'a', name: 'web' },
      'deployments.apps "web" is forbidden: User "jane" cannot patch resource "deployments" in API group "apps" in the namespace "a"',
    ],
    ['get /metrics', {}, 'forbidden: User "jane" cannot get path "/metrics"'],
  ])('of %s %j', (what, rest, message) => {
    expect(forbidden(request(jane, what, rest), '').message).toBe(message);
  });

  it('end with the reason, if there is one', () => {
    expect(forbidden(request(jane, 'list nodes'), 'RBAC: clusterrole "x" not found').message).toMatch(
      /at the cluster scope: RBAC: clusterrole "x" not found$/,
    );
  });

  it('carry code, reason and details', () => {
    expect(forbidden(request(jane, 'patch deployments@apps', { namespace: 'a', name: 'web' }), '')).toMatchObject({
      code: 403,
      status: { reason: 'Forbidden', details: { name: 'web', group: 'apps', kind: 'deployments' } },
    });
  });
});

describe('several authorizers', () => {
  const says = (verdict: 'allow' | 'deny' | 'noOpinion', reason = '') => ({ authorize: () => ({ verdict, reason }) });

  it('are asked in order; the first with an opinion decides', () => {
    const attributes = request(jane, 'list pods');
    expect(new AuthorizerChain([says('noOpinion'), says('deny', 'no'), alwaysAllow]).authorize(attributes)).toEqual({
      verdict: 'deny',
      reason: 'no',
    });
    expect(
      new AuthorizerChain([privilegedGroup, says('noOpinion', 'a'), says('noOpinion', 'b')]).authorize(attributes),
    ).toEqual({
      verdict: 'noOpinion',
      reason: 'a\nb',
    });
    expect(() => requireAllowed(new AuthorizerChain([]), attributes)).toThrow(/forbidden/);
  });

  it('let system:masters pass', () => {
    expect(() =>
      requireAllowed(privilegedGroup, request(user('root', 'system:masters'), 'delete nodes')),
    ).not.toThrow();
  });
});
