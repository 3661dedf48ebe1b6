import { FakeClock } from '@gantry/runtime/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { AuthorizerChain, privilegedGroup } from '../authorization/authorizers.ts';
import { PREFIX } from '../object-reader.ts';
import { RbacAuthorizer } from '../rbac/rbac-authorizer.ts';
import { RbacIndex } from '../rbac/rbac-index.ts';
import { MemoryCache } from '../testing/memory-cache.ts';
import { request, user } from '../testing/requests.ts';
import { defaultPolicy } from './policy.ts';
import { reconcileDefaultPolicy } from './reconcile.ts';
import { rule } from './rule-notation.ts';

describe('rule notation', () => {
  it('reads groups, names, paths and verb sets', () => {
    expect(rule('READ create: core/pods,pods/log')).toEqual({
      apiGroups: [''],
      resources: ['pods', 'pods/log'],
      verbs: ['create', 'get', 'list', 'watch'],
    });
    expect(rule('get: apps+extensions/*(a,b)')).toEqual({
      apiGroups: ['apps', 'extensions'],
      resources: ['*'],
      resourceNames: ['a', 'b'],
      verbs: ['get'],
    });
    expect(rule('get: /a /b/*')).toEqual({ nonResourceURLs: ['/a', '/b/*'], verbs: ['get'] });
    expect(() => rule('pods')).toThrow(/malformed/);
    expect(() => rule('get: pods')).toThrow(/malformed/);
  });
});

describe('the default policy', () => {
  const clock = new FakeClock();
  let cache: MemoryCache;
  const reconcile = () => reconcileDefaultPolicy({ cache, store: cache.store(), clock });
  const clusterRole = (name: string) =>
    cache.get(`${PREFIX.clusterRoles}${name}`) as unknown as {
      metadata: Record<string, Record<string, string>>;
      rules: { resources?: string[]; verbs: string[] }[];
    };

  beforeEach(async () => {
    cache = new MemoryCache();
    await reconcile();
    cache.writes.length = 0;
  });

  it('is stored once, with identity, labels and annotations', async () => {
    const policy = defaultPolicy();
    expect(policy.clusterRoles.length).toBeGreaterThan(70);
    expect(clusterRole('view').metadata).toMatchObject({
      uid: expect.any(String),
      creationTimestamp: '2026-01-01T00:00:00Z',
      annotations: { 'rbac.authorization.kubernetes.io/autoupdate': 'true' },
      labels: {
        'kubernetes.io/bootstrapping': 'rbac-defaults',
        'rbac.authorization.k8s.io/aggregate-to-edit': 'true',
      },
    });
    expect(await reconcile()).toEqual({ created: 0, updated: 0 });
    expect(cache.writes).toEqual([]);
  });

  it('sums up view, edit and admin', () => {
    const has = (name: string, resource: string, verb: string) =>
      clusterRole(name).rules.some(({ resources, verbs }) => resources?.includes(resource) && verbs.includes(verb));
    expect(has('view', 'pods', 'list')).toBe(true);
    expect(has('view', 'secrets', 'get')).toBe(false);
    expect(has('edit', 'pods/log', 'get')).toBe(true);
    expect(has('edit', 'secrets', 'get')).toBe(true);
    expect(has('edit', 'roles', 'create')).toBe(false);
    expect(has('admin', 'roles', 'create')).toBe(true);
    expect(has('admin', 'deployments', 'patch')).toBe(true);
  });

  it('puts back missing rules and keeps added ones', async () => {
    const stored = clusterRole('system:kube-scheduler');
    const extra = rule('get: example.org/widgets');
    cache.putAt(`${PREFIX.clusterRoles}system:kube-scheduler`, {
      ...stored,
      rules: [extra, ...stored.rules.filter(({ resources }) => !resources?.includes('pods/binding'))],
    } as never);
    expect(await reconcile()).toEqual({ created: 0, updated: 1 });
    const { rules } = clusterRole('system:kube-scheduler');
    expect(rules[0]).toEqual(extra);
    expect(rules.some(({ resources }) => resources?.includes('pods/binding'))).toBe(true);
  });

  it('leaves alone what an administrator protected, and recreates what was deleted', async () => {
    const stored = clusterRole('system:kube-dns');
    cache.putAt(`${PREFIX.clusterRoles}system:kube-dns`, {
      ...stored,
      metadata: {
        ...stored.metadata,
        annotations: { 'rbac.authorization.kubernetes.io/autoupdate': 'false' },
      },
      rules: [],
    } as never);
    cache.remove(`${PREFIX.clusterRoles}system:node-proxier`);
    cache.remove(`${PREFIX.roles}kube-system/extension-apiserver-authentication-reader`);
    expect(await reconcile()).toEqual({ created: 2, updated: 0 });
    expect(clusterRole('system:kube-dns').rules).toEqual([]);
  });

  it('adds missing subjects, and replaces a binding to another role', async () => {
    const key = `${PREFIX.clusterRoleBindings}system:basic-user`;
    const stored = cache.get(key) as unknown as Record<string, unknown>;
    const other = { kind: 'User', apiGroup: 'rbac.authorization.k8s.io', name: 'joe' };
    cache.putAt(key, { ...stored, subjects: [other] } as never);
    await reconcile();
    expect(cache.get(key)).toMatchObject({ subjects: [other, { name: 'system:authenticated' }] });

    cache.putAt(key, { ...stored, roleRef: { kind: 'ClusterRole', name: 'cluster-admin' } } as never);
    await reconcile();
    expect(cache.get(key)).toMatchObject({ roleRef: { name: 'system:basic-user' } });
    expect(cache.writes).toContain(`delete ${key}`);
  });

  it('gives two API servers that start together one result', async () => {
    cache = new MemoryCache();
    await Promise.all([reconcile(), reconcile()]);
    expect(cache.writes.filter((write) => write.startsWith('create'))).toHaveLength(new Set(cache.writes).size);
  });

  describe('allows', () => {
    let authorizer: AuthorizerChain;
    beforeEach(() => {
      const index = new RbacIndex(cache);
      index.start();
      authorizer = new AuthorizerChain([privilegedGroup, new RbacAuthorizer(index)]);
    });

    it.each([
      ['system:kube-scheduler', 'create pods/binding', { namespace: 'a', name: 'b' }, true],
      ['system:kube-scheduler', 'watch nodes', {}, true],
      [
        'system:kube-scheduler',
        'update leases@coordination.k8s.io',
        { namespace: 'kube-system', name: 'kube-scheduler' },
        true,
      ],
      [
        'system:kube-scheduler',
        'update leases@coordination.k8s.io',
        { namespace: 'kube-system', name: 'other' },
        false,
      ],
      ['system:kube-scheduler', 'get secrets', { namespace: 'a', name: 'b' }, false],
      ['system:kube-controller-manager', 'create pods', { namespace: 'a' }, true],
      ['system:kube-controller-manager', 'update replicasets/status@apps', { namespace: 'a', name: 'b' }, true],
      ['system:kube-controller-manager', 'list widgets@example.org', {}, true],
      ['system:kube-controller-manager', 'create serviceaccounts', { namespace: 'a' }, true],
      ['system:kube-controller-manager', 'create clusterrolebindings@rbac.authorization.k8s.io', {}, false],
      ['system:kube-proxy', 'watch endpointslices@discovery.k8s.io', {}, true],
      ['system:kube-proxy', 'watch secrets', {}, false],
      ['system:dns', 'watch services', {}, true],
      ['system:dns', 'watch endpointslices@discovery.k8s.io', {}, true],
      ['system:dns', 'update services', { namespace: 'a', name: 'b' }, false],
      ['anybody', 'get /apis/apps/v1', {}, true],
      ['anybody', 'get /gantry/v1/endpoints', {}, true],
      ['anybody', 'get /openapi/v3', {}, true],
      ['anybody', 'get /metrics', {}, false],
      ['anybody', 'create selfsubjectaccessreviews@authorization.k8s.io', {}, true],
      ['anybody', 'list pods', { namespace: 'default' }, false],
      [
        'system:serviceaccount:kube-system:generic-garbage-collector',
        'delete widgets@example.org',
        { name: 'x' },
        true,
      ],
    ])('%s to %s %j: %s', (name, what, rest, expected) => {
      expect(authorizer.authorize(request(user(name), what, rest)).verdict === 'allow').toBe(expected);
    });

    it('hosts that join to ask for a certificate, and to renew it', () => {
      const csr = 'certificatesigningrequests';
      const joining = user('system:bootstrap:abcdef', 'system:bootstrappers');
      const node = user('system:node:host-1', 'system:nodes');
      const allows = (who: typeof node, what: string) => authorizer.authorize(request(who, what)).verdict === 'allow';
      expect(allows(joining, `create ${csr}@certificates.k8s.io`)).toBe(true);
      expect(allows(joining, `create ${csr}/nodeclient@certificates.k8s.io`)).toBe(true);
      expect(allows(joining, 'list nodes')).toBe(false);
      expect(allows(node, `create ${csr}/selfnodeclient@certificates.k8s.io`)).toBe(true);
    });
  });
});
