import { systemClock } from '@gantry/runtime';
import { EtcdConnection, EtcdObjectStore, EtcdWatchCache, schemeCodec } from '@gantry/storage';
import { type EtcdHarness, startEtcd } from '@gantry/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { AuthorizerChain, privilegedGroup } from '../authorization/authorizers.ts';
import { PREFIX } from '../object-reader.ts';
import { startAggregation } from '../rbac/aggregation-writer.ts';
import { RbacAuthorizer } from '../rbac/rbac-authorizer.ts';
import { RbacIndex } from '../rbac/rbac-index.ts';
import { request, user } from '../testing/requests.ts';
import { reconcileDefaultPolicy } from './reconcile.ts';

describe('the default policy in etcd', () => {
  let etcd: EtcdHarness;
  const stops: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    etcd = await startEtcd();
  });
  afterEach(async () => {
    for (const stop of stops.splice(0).reverse()) await stop();
  });
  afterAll(async () => {
    await etcd?.stop();
  });

  /** What one API server has: its own connection, store and cache. */
  async function server() {
    const connection = new EtcdConnection({ endpoints: etcd.endpoints, clock: systemClock });
    const cache = new EtcdWatchCache({ connection, codec: schemeCodec, clock: systemClock });
    const store = new EtcdObjectStore({
      connection,
      codec: schemeCodec,
      clock: systemClock,
      onWrite: (stored) => cache.observeWrite(stored),
    });
    stops.push(async () => {
      await cache.stop();
      connection.close();
    });
    for (const prefix of Object.values(PREFIX)) cache.resource(prefix);
    await cache.ready;
    return { cache, store, reconcile: () => reconcileDefaultPolicy({ cache, store, clock: systemClock }) };
  }

  it('is written once by servers that start together, and read back as complete', async () => {
    const [one, two] = await Promise.all([server(), server()]);
    const results = await Promise.all([one.reconcile(), two.reconcile()]);
    const created = results.reduce((sum, result) => sum + result.created, 0);
    expect(created).toBeGreaterThan(130);

    const later = await server();
    expect(await later.reconcile()).toEqual({ created: 0, updated: 0 });
    const index = new RbacIndex(later.cache);
    const authorizer = new AuthorizerChain([privilegedGroup, new RbacAuthorizer(index)]);
    const scheduler = user('system:kube-scheduler');
    expect(authorizer.authorize(request(scheduler, 'create pods/binding', { namespace: 'a' })).verdict).toBe('allow');
    index.stop();
  });

  it('follows a new role into the aggregated ones, and from there into decisions on every server', async () => {
    const [one, two] = await Promise.all([server(), server()]);
    await one.reconcile();
    const errors = vi.fn();
    const follower = startAggregation({ cache: one.cache, store: one.store, onError: errors });
    const index = new RbacIndex(two.cache);
    const authorizer = new RbacAuthorizer(index);
    const jane = user('jane');
    await one.store.create(`${PREFIX.clusterRoleBindings}janes`, {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRoleBinding',
      metadata: { name: 'janes' },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' },
      subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: 'jane' }],
    } as never);
    await one.store.create(`${PREFIX.clusterRoles}widget-viewer`, {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRole',
      metadata: { name: 'widget-viewer', labels: { 'rbac.authorization.k8s.io/aggregate-to-view': 'true' } },
      rules: [{ apiGroups: ['example.org'], resources: ['widgets'], verbs: ['list'] }],
    } as never);
    await vi.waitFor(
      () => expect(authorizer.authorize(request(jane, 'list widgets@example.org')).verdict).toBe('allow'),
      { timeout: 10_000 },
    );
    expect(authorizer.authorize(request(jane, 'list pods')).verdict).toBe('allow');
    follower.stop();
    index.stop();
    expect(errors).not.toHaveBeenCalled();
  });
});
