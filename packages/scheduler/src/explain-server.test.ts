import type { Pod } from '@gantry/api/core/v1';
import {
  type SchedulerServiceClient,
  SchedulerServiceDefinition,
} from '@gantry/api/proto/gantry/scheduler/v1/scheduler';
import type { Client } from '@gantry/client';
import {
  createGrpcChannel,
  type GrpcServer,
  MetricsRegistry,
  silentLogger,
  systemClock,
  TlsMaterial,
} from '@gantry/runtime';
import { createAuthority, issueCertificate } from '@gantry/runtime/pki';
import { createClient } from 'nice-grpc';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ClusterModel } from './cluster-model.ts';
import { serveExplain } from './explain-server.ts';
import type { Scheduler } from './scheduler.ts';
import { makeNode, makePod } from './testing/objects.ts';

let server: GrpcServer;
let clientOf: (user: string) => SchedulerServiceClient;
const closing: (() => void)[] = [];
const reviews: unknown[] = [];

beforeAll(async () => {
  const nowMs = Date.now();
  const authority = await createAuthority({ commonName: 'test', nowMs });
  const tlsFor = async (commonName: string, usage: 'server' | 'client') =>
    TlsMaterial.fromPem({
      ...(await issueCertificate(authority, {
        commonName,
        organizations: ['team'],
        subjectAltNames: ['127.0.0.1'],
        usages: [usage],
        nowMs,
      })),
      ca: authority.cert,
    });
  const model = new ClusterModel({ clock: systemClock, schedulerName: 'default-scheduler' });
  model.onNode(undefined, makeNode({ name: 'n1', allocatable: { cpu: '1' } }));
  model.onNode(undefined, makeNode({ name: 'n2', unschedulable: true }));
  const pods = new Map<string, Pod>([['web', makePod({ name: 'web', requests: { cpu: '2' } })]]);
  const scheduler = {
    model,
    informers: { informer: () => ({ lister: { get: (_namespace: string, name: string) => pods.get(name) } }) },
  } as unknown as Scheduler;
  const api = {
    for: () => ({
      create: async (review: { spec: { user: string } }) => {
        reviews.push(review.spec);
        return { status: { allowed: review.spec.user === 'alice' } };
      },
    }),
  } as unknown as Client;
  server = await serveExplain(
    {
      scheduler,
      client: api,
      clock: systemClock,
      logger: silentLogger(),
      metrics: new MetricsRegistry(),
      tls: await tlsFor('kube-scheduler', 'server'),
    },
    '127.0.0.1',
    0,
  );
  const port = server.port;
  const identities = new Map([
    ['alice', await tlsFor('alice', 'client')],
    ['bob', await tlsFor('bob', 'client')],
  ]);
  clientOf = (user) => {
    const channel = createGrpcChannel({ servers: [`127.0.0.1:${port}`], tls: identities.get(user) });
    closing.push(() => channel.close());
    return createClient(SchedulerServiceDefinition, channel);
  };
});

afterAll(async () => {
  for (const close of closing) {
    close();
  }
  await server.stop(10);
});

test('explains a pod to those who may see it', async () => {
  const answer = await clientOf('alice').explain({ namespace: 'default', name: 'web' });
  expect(answer.summary).toBe('0/2 nodes are available: 1 Insufficient cpu, 1 node(s) were unschedulable.');
  expect(answer.nodes.map((node) => [node.node, node.feasible])).toEqual([
    ['n1', false],
    ['n2', false],
  ]);
  expect(reviews.at(-1)).toMatchObject({
    user: 'alice',
    groups: ['team', 'system:authenticated'],
    resourceAttributes: { namespace: 'default', name: 'web', verb: 'get', resource: 'pods' },
  });
});

test('explains a pod that does not exist yet', async () => {
  const podJson = Buffer.from(JSON.stringify({ spec: { containers: [{ name: 'c' }] } }));
  const answer = await clientOf('alice').explain({ podJson, maxNodes: 1 });
  expect(answer).toMatchObject({ bestNodes: ['n1'], nodeCount: 2 });
  expect(answer.nodes.length).toBe(1);
});

test.each([
  ['bob', { namespace: 'default', name: 'web' }, /PERMISSION_DENIED/],
  ['alice', { namespace: 'default', name: 'none' }, /NOT_FOUND: pods "none" not found/],
  ['alice', { podJson: Buffer.from('{') }, /INVALID_ARGUMENT: pod_json is not JSON/],
  ['alice', { podJson: Buffer.from('[]') }, /INVALID_ARGUMENT: pod_json must be a pod/],
])('%s asking %j is refused', async (user, request, expected) => {
  await expect(clientOf(user).explain(request)).rejects.toThrow(expected);
});
