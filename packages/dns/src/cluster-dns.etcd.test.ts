import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EndpointSlice } from '@gantry/api/discovery/v1';
import { endpointSlices, namespaces, services } from '@gantry/api/resources';
import { type Client, clientInCluster, InformerFactory } from '@gantry/client';
import { silentLogger, systemClock } from '@gantry/runtime';
import { type ApiServerHarness, startApiServer } from '@gantry/testing';
import { decode, encode, type RecordType } from 'dns-packet';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { InformerDirectory } from './cluster-directory.ts';
import { ClusterResolver } from './cluster-resolver.ts';
import { DnsGrpcService } from './dns-grpc.ts';
import { Forwarder } from './forwarder.ts';
import { LoopGuard } from './loop-guard.ts';
import { QueryHandler } from './query-handler.ts';
import { HEADLESS, service, slice } from './testing/test-directory.ts';

let api: ApiServerHarness;
let client: Client;
let directory: InformerDirectory;
let handler: QueryHandler;
let grpc: DnsGrpcService;
let account: string;
const stop = new AbortController();

beforeAll(async () => {
  api = await startApiServer();
  // What a pod finds: its service account's files and the address of the API server.
  account = mkdtempSync(join(tmpdir(), 'gantry-account-'));
  writeFileSync(join(account, 'token'), `${api.token}\n`);
  writeFileSync(join(account, 'ca.crt'), api.ca);
  writeFileSync(join(account, 'namespace'), 'kube-system');
  const { hostname, port } = new URL(api.url);
  client = await clientInCluster(
    { logger: silentLogger() },
    { env: { KUBERNETES_SERVICE_HOST: hostname, KUBERNETES_SERVICE_PORT: port }, directory: account },
  );
  const informers = new InformerFactory(client, systemClock, { logger: silentLogger() });
  directory = new InformerDirectory(informers);
  informers.start(stop.signal);
  await directory.waitForSync(stop.signal);
  const logger = silentLogger();
  const forwarder = new Forwarder({ upstreams: [], clock: systemClock, logger });
  handler = new QueryHandler({
    resolver: new ClusterResolver({ clusterDomain: 'cluster.local', directory, ttlSeconds: 30, random: () => 0 }),
    forwarder,
    loopGuard: new LoopGuard({ forwarder, clock: systemClock, logger }),
    clusterDomain: 'cluster.local',
    isReady: () => directory.hasSynced(),
  });
  grpc = new DnsGrpcService({ handler, directory, forwarder });
});

afterAll(async () => {
  stop.abort();
  await client?.close();
  await api?.stop();
  rmSync(account, { recursive: true, force: true });
});

async function ask(name: string, type: RecordType = 'A'): Promise<string> {
  const message = encode({ type: 'query', id: 1, questions: [{ name, type }] });
  const answer = decode((await handler.handle(message, true)) as Buffer) as ReturnType<typeof decode> & {
    rcode: string;
  };
  return [answer.rcode, ...(answer.answers ?? []).map((each) => String((each as { data: unknown }).data))].join(' ');
}

async function becomes(expected: string, name: string, type?: RecordType): Promise<void> {
  let seen = '';
  for (let tries = 0; tries < 400 && seen !== expected; tries++) {
    seen = await ask(name, type);
    if (seen !== expected) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
  expect(seen).toBe(expected);
}

test('names follow the cluster: the API server itself, Services, endpoints, namespaces', async () => {
  await becomes('NOERROR 10.96.0.1', 'kubernetes.default.svc.cluster.local');
  const created = await client.for(services).create(service('web', { clusterIP: '', clusterIPs: [] }));
  await becomes(`NOERROR ${created.spec.clusterIP}`, 'web.default.svc.cluster.local');
  await client.for(services).create(service('db', HEADLESS));
  expect(await ask('db.default.svc.cluster.local')).toBe('NXDOMAIN');
  await client.for(endpointSlices).create({
    ...slice('db', [{ address: '10.244.1.5', hostname: 'db-0' }]),
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
  } as EndpointSlice);
  await becomes('NOERROR 10.244.1.5', 'db-0.db.default.svc.cluster.local');
  await becomes('NOERROR db-0.db.default.svc.cluster.local', '5.1.244.10.in-addr.arpa', 'PTR');
  await client.for(namespaces).create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } } as never);
  await becomes('NOERROR 10.244.1.9', '10-244-1-9.shop.pod.cluster.local');
  await client.for(services).delete({ namespace: 'default', name: 'web' });
  await becomes('NXDOMAIN', 'web.default.svc.cluster.local');
});

test('gRPC tells the same, and what it is based on', async () => {
  const answer = await grpc.resolve({ name: 'kubernetes.default.svc.cluster.local.', type: '' });
  expect(answer).toMatchObject({ code: 'NOERROR', source: 'cluster', records: [{ type: 'A', data: '10.96.0.1' }] });
  const status = await grpc.getStatus();
  expect(Number(status.revision)).toBeGreaterThan(0);
  expect(status.stalenessMs).toBe(0n);
});
