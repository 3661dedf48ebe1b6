import { beforeEach, describe, expect, it } from 'vitest';
import { rules } from '../bootstrap/rule-notation.ts';
import { PREFIX } from '../object-reader.ts';
import { MemoryCache } from '../testing/memory-cache.ts';
import { request, user } from '../testing/requests.ts';
import { RbacAuthorizer } from './rbac-authorizer.ts';
import { RbacIndex } from './rbac-index.ts';

describe('role-based access control', () => {
  let cache: MemoryCache;
  let index: RbacIndex;
  let authorizer: RbacAuthorizer;
  const jane = user('jane', 'dev');

  const clusterRole = (name: string, ...lines: string[]) =>
    cache.put(PREFIX.clusterRoles, { metadata: { name }, rules: rules(...lines) });
  const role = (namespace: string, name: string, ...lines: string[]) =>
    cache.put(PREFIX.roles, { metadata: { namespace, name }, rules: rules(...lines) });
  const subject = (text: string) => {
    const [kind = '', name = ''] = text.split(' ');
    const [namespace, account] = name.split('/');
    return kind === 'ServiceAccount' ? { kind, namespace, name: account } : { kind, name };
  };
  const bind = (name: string, roleName: string, ...subjects: string[]) =>
    cache.put(PREFIX.clusterRoleBindings, {
      metadata: { name },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: roleName },
      subjects: subjects.map(subject),
    });
  const bindIn = (namespace: string, name: string, kind: 'Role' | 'ClusterRole', roleName: string, ...to: string[]) =>
    cache.put(PREFIX.roleBindings, {
      metadata: { namespace, name },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind, name: roleName },
      subjects: to.map(subject),
    });
  const may = (who: typeof jane, what: string, rest?: { namespace?: string; name?: string }) =>
    authorizer.authorize(request(who, what, rest)).verdict === 'allow';

  beforeEach(() => {
    cache = new MemoryCache();
    index = new RbacIndex(cache);
    index.start();
    authorizer = new RbacAuthorizer(index);
  });

  it('allows nothing that no role allows', () => {
    expect(authorizer.authorize(request(jane, 'get pods'))).toEqual({ verdict: 'noOpinion', reason: '' });
  });

  it('allows everywhere what a cluster role binding grants, and says why', () => {
    clusterRole('reader', 'READ: core/pods');
    bind('readers', 'reader', 'User jane');
    expect(authorizer.authorize(request(jane, 'list pods'))).toEqual({
      verdict: 'allow',
      reason: 'RBAC: allowed by ClusterRoleBinding "readers" of ClusterRole "reader" to User "jane"',
    });
    expect(may(jane, 'get pods', { namespace: 'shop', name: 'web' })).toBe(true);
    expect(may(user('joe'), 'get pods', { namespace: 'shop', name: 'web' })).toBe(false);
  });

  it('allows in one namespace what a role binding there grants', () => {
    role('shop', 'reader', 'READ: core/pods');
    bindIn('shop', 'readers', 'Role', 'reader', 'Group dev');
    expect(authorizer.authorize(request(jane, 'list pods', { namespace: 'shop' })).reason).toBe(
      'RBAC: allowed by RoleBinding "readers/shop" of Role "reader" to Group "dev"',
    );
    expect(may(jane, 'list pods', { namespace: 'other' })).toBe(false);
    expect(may(jane, 'list pods')).toBe(false);
  });

  it('narrows a cluster role to the namespace of the role binding that refers to it', () => {
    clusterRole('reader', 'READ: core/pods', 'get: /metrics');
    bindIn('shop', 'readers', 'ClusterRole', 'reader', 'User jane');
    expect(may(jane, 'list pods', { namespace: 'shop' })).toBe(true);
    expect(may(jane, 'list pods')).toBe(false);
    expect(may(jane, 'get /metrics')).toBe(false);
  });

  it('knows service accounts by their user name', () => {
    clusterRole('reader', 'READ: core/pods');
    bind('readers', 'reader', 'ServiceAccount shop/bot');
    expect(may(user('system:serviceaccount:shop:bot'), 'list pods')).toBe(true);
    expect(may(user('system:serviceaccount:shop:other'), 'list pods')).toBe(false);
  });

  it('follows every change at once: bindings, roles, deletions', () => {
    expect(may(jane, 'list pods')).toBe(false);
    bind('readers', 'reader', 'User jane');
    expect(authorizer.authorize(request(jane, 'list pods')).reason).toBe(
      'RBAC: clusterrole.rbac.authorization.k8s.io "reader" not found',
    );
    clusterRole('reader', 'READ: core/pods');
    expect(may(jane, 'list pods')).toBe(true);
    clusterRole('reader', 'READ: core/secrets');
    expect(may(jane, 'list pods')).toBe(false);
    expect(may(jane, 'list secrets')).toBe(true);
    bind('readers', 'reader', 'User joe');
    expect(may(jane, 'list secrets')).toBe(false);
    expect(may(user('joe'), 'list secrets')).toBe(true);
    bind('readers', 'reader', 'User jane');
    expect(may(jane, 'list secrets')).toBe(true);
    cache.remove(`${PREFIX.clusterRoleBindings}readers`);
    expect(may(jane, 'list secrets')).toBe(false);
  });

  it('keeps names apart: what is remembered for one is not the answer for another', () => {
    clusterRole('one', 'get: core/secrets(a)');
    clusterRole('two', 'get update: core/secrets(b)');
    bind('one', 'one', 'User jane');
    bind('two', 'two', 'User jane');
    const secret = (name: string) => ({ namespace: 'shop', name });
    expect(may(jane, 'get secrets', secret('a'))).toBe(true);
    expect(may(jane, 'get secrets', secret('b'))).toBe(true);
    expect(may(jane, 'get secrets', secret('c'))).toBe(false);
    expect(may(jane, 'update secrets', secret('a'))).toBe(false);
    expect(may(jane, 'get secrets', secret('a'))).toBe(true);
    expect(may(jane, 'list secrets', { namespace: 'shop' })).toBe(false);
  });

  it('prefers a rule without names over those with', () => {
    clusterRole('named', 'get: core/secrets(a)');
    clusterRole('all', 'get: core/secrets');
    bind('1', 'named', 'User jane');
    bind('2', 'all', 'User jane');
    expect(may(jane, 'get secrets', { namespace: 'x', name: 'z' })).toBe(true);
  });

  it('ignores subjects and roles of unknown kinds', () => {
    clusterRole('reader', 'READ: core/pods');
    bind('readers', 'reader', 'Robot jane', 'ServiceAccount /jane');
    expect(may(jane, 'list pods')).toBe(false);
  });

  it('starts over when the cache’s history breaks', () => {
    clusterRole('reader', 'READ: core/pods');
    bind('readers', 'reader', 'User jane');
    role('shop', 'r', 'get: core/secrets');
    bindIn('shop', 'r', 'Role', 'r', 'User jane');
    expect(may(jane, 'list pods')).toBe(true);
    cache.breakHistory(() => {
      cache.remove(`${PREFIX.clusterRoleBindings}readers`);
    });
    expect(may(jane, 'list pods')).toBe(false);
    expect(may(jane, 'get secrets', { namespace: 'shop', name: 'x' })).toBe(true);
    bind('readers', 'reader', 'User jane');
    expect(may(jane, 'list pods')).toBe(true);
  });

  it('loads what was there before it started', () => {
    clusterRole('reader', 'READ: core/pods');
    bind('readers', 'reader', 'User jane');
    const late = new RbacIndex(cache);
    late.start();
    expect(new RbacAuthorizer(late).authorize(request(jane, 'list pods')).verdict).toBe('allow');
    late.stop();
  });

  it('remembers decisions per user: a repeated question does not look at bindings again', () => {
    clusterRole('reader', 'READ: core/pods');
    bind('readers', 'reader', 'User jane');
    const attributes = request(jane, 'get pods', { namespace: 'shop', name: 'web' });
    expect(authorizer.authorize(attributes)).toBe(authorizer.authorize({ ...attributes, name: 'other' }));
  });
});
