import type { TokenRequest } from '@gantry/api/authentication/v1';
import { clusterRoleBindings, configMaps, nodes, pods, serviceAccounts } from '@gantry/api/resources';
import { createClient } from '@gantry/client';
import { isForbidden, isUnauthorized } from '@gantry/machinery';
import { silentLogger, TlsMaterial } from '@gantry/runtime';
import { type ApiServerHarness, startApiServer } from '@gantry/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authenticatedUser } from './identity.ts';

const NODE_TOKEN = 'node-token';
const JANE_TOKEN = 'jane-token';

/** Through a whole server: what a caller may do must not depend on the door it comes through. */
describe('access to a running API server', () => {
  let api: ApiServerHarness;
  const closers: (() => unknown)[] = [];

  const grpc = (token: string) => {
    const tls = TlsMaterial.fromPem({ ca: api.ca });
    const client = createClient({ servers: [api.grpcAddress], tls, token, logger: silentLogger() });
    closers.push(() => client.close());
    return client;
  };
  const object = (value: object) => value as never;

  beforeAll(async () => {
    api = await startApiServer({
      override: {
        authorizationModes: ['Node', 'RBAC'],
        staticTokens: new Map([
          ['admin-token', authenticatedUser('admin', '', ['system:masters'])],
          [NODE_TOKEN, authenticatedUser('system:node:host-1', '', ['system:nodes'])],
          [JANE_TOKEN, authenticatedUser('jane', '', [])],
        ]),
      },
    });
    const admin = grpc(api.token);
    await admin.for(serviceAccounts).create(object({ metadata: { namespace: 'default', name: 'bot' } }));
    for (const [name, nodeName] of [
      ['mine', 'host-1'],
      ['other', 'host-2'],
    ]) {
      await admin.for(pods).create(
        object({
          metadata: { namespace: 'default', name },
          spec: {
            nodeName,
            serviceAccountName: 'bot',
            containers: [{ name: 'app', image: 'x', envFrom: [{ configMapRef: { name: `env-${nodeName}` } }] }],
          },
        }),
      );
    }
    for (const name of ['env-host-1', 'env-host-2']) {
      await admin.for(configMaps).create(object({ metadata: { namespace: 'default', name }, data: { a: 'b' } }));
    }
  });

  afterAll(async () => {
    for (const close of closers) await close();
    await api?.stop();
  });

  it('lets a node list its own pods by field selector, and no others', async () => {
    const node = grpc(NODE_TOKEN);
    const { items } = await node.for(pods).list({ fieldSelector: 'spec.nodeName=host-1' });
    expect(items.map(({ metadata }) => metadata.name)).toEqual(['mine']);
    await expect(node.for(pods).list({ fieldSelector: 'spec.nodeName=host-2' })).rejects.toSatisfy(isForbidden);
    await expect(node.for(pods).list({})).rejects.toSatisfy(isForbidden);
    await expect(node.for(nodes).delete({ name: 'host-2' })).rejects.toSatisfy(isForbidden);
  });

  it('lets a node watch the config maps its pods name', async () => {
    const node = grpc(NODE_TOKEN);
    const watchOne = async (name: string) => {
      const events = node.for(configMaps).watch({
        namespace: 'default',
        fieldSelector: `metadata.name=${name}`,
        sendInitialEvents: true,
        allowWatchBookmarks: true,
        resourceVersionMatch: 'NotOlderThan',
      });
      for await (const event of events) return event.object.metadata.name;
      return undefined;
    };
    expect(await watchOne('env-host-1')).toBe('env-host-1');
    await expect(watchOne('env-host-2')).rejects.toSatisfy(isForbidden);
  });

  it('gives a node tokens of its pods only, and they die with the pod', async () => {
    const node = grpc(NODE_TOKEN);
    const admin = grpc(api.token);
    const requestToken = async (name: string) => {
      const pod = await admin.for(pods).get({ namespace: 'default', name });
      const boundObjectRef = { kind: 'Pod', apiVersion: 'v1', name, uid: pod.metadata.uid };
      const request = {
        apiVersion: 'authentication.k8s.io/v1',
        kind: 'TokenRequest',
        metadata: {},
        spec: { boundObjectRef },
      };
      const answer = await node
        .for(serviceAccounts)
        .createSubresource<object, TokenRequest>({ namespace: 'default', name: 'bot' }, 'token', request);
      return answer.status.token;
    };
    await expect(requestToken('other')).rejects.toSatisfy(isForbidden);
    const token = await requestToken('mine');
    const bot = grpc(token);
    await expect(bot.for(pods).list({ namespace: 'default' })).rejects.toSatisfy(isForbidden);

    await admin.for(pods).delete({ namespace: 'default', name: 'mine' }, { gracePeriodSeconds: 0 });
    await expect(grpc(token).for(pods).list({ namespace: 'default' })).rejects.toSatisfy(isUnauthorized);
  });

  it('refuses a user in the words kubectl shows, until a binding lets them in', async () => {
    const jane = grpc(JANE_TOKEN);
    await expect(jane.for(pods).list({ namespace: 'default' })).rejects.toThrow(
      'pods is forbidden: User "jane" cannot list resource "pods" in API group "" in the namespace "default"',
    );
    await grpc(api.token)
      .for(clusterRoleBindings)
      .create(
        object({
          metadata: { name: 'jane-views' },
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' },
          subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: 'jane' }],
        }),
      );
    await expect(jane.for(pods).list({ namespace: 'default' })).resolves.toHaveProperty('items');
  });
});
