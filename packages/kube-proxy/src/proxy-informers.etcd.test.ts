import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ProxyServiceDefinition } from '@gantry/api/proto/gantry/proxy/v1/proxy';
import { endpointSlices, services } from '@gantry/api/resources';
import { type Client, clientFromKubeconfig, InformerFactory } from '@gantry/client';
import { createGrpcChannel, GrpcServer, silentLogger, systemClock } from '@gantry/runtime';
import { type ApiServerHarness, startApiServer } from '@gantry/testing';
import { createClient as createGrpcClient } from 'nice-grpc';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { InformerServiceSource } from './informer-source.ts';
import { ProxyGrpcService } from './proxy-grpc.ts';
import { ServiceProxy } from './service-proxy.ts';
import { StatusBoard } from './status-board.ts';
import { service, slice } from './testing/services.ts';

let api: ApiServerHarness;
let client: Client;
let directory: string;
let grpcServer: GrpcServer;
const stop = new AbortController();

beforeAll(async () => {
  api = await startApiServer();
  directory = mkdtempSync(join(tmpdir(), 'gantry-proxy-'));
  const kubeconfig = join(directory, 'kubeconfig');
  writeFileSync(kubeconfig, api.kubeconfig);
  client = await clientFromKubeconfig(kubeconfig, { logger: silentLogger() });
});

afterAll(async () => {
  stop.abort();
  await grpcServer?.stop();
  await client?.close();
  await api?.stop();
  rmSync(directory, { recursive: true, force: true });
});

test('rules follow the API server, and the gRPC service says up to which revision', async () => {
  const informers = new InformerFactory(client, systemClock, { logger: silentLogger() });
  const source = new InformerServiceSource(informers);
  const scripts: string[] = [];
  const proxy: ServiceProxy = new ServiceProxy({
    source,
    applier: { apply: async (script) => void scripts.push(script), forget: async () => {} },
    nodeName: 'n1',
    settings: {
      table: 'gantry-proxy',
      clusterCidrs: ['10.244.0.0/16'],
      masqueradeMark: 0x4000,
      masqueradeAll: false,
      masqueradeEgress: true,
      bridgedPodCidr: undefined,
    },
    clock: systemClock,
    logger: silentLogger(),
    onSynced: () => board.notify(),
  });
  const board = new StatusBoard({ proxy, source, nodeName: 'n1' });
  source.onChange((key) => proxy.markDirty(key));
  expect(board.problem()).toBe('the rules have not been written yet');
  informers.start(stop.signal);
  await source.waitForSync(stop.signal);
  const running = proxy.run(stop.signal);

  grpcServer = new GrpcServer({ logger: silentLogger(), clock: systemClock });
  grpcServer.addService(ProxyServiceDefinition, new ProxyGrpcService(board));
  const port = await grpcServer.listen('127.0.0.1', 0);
  const channel = createGrpcChannel({ servers: [`127.0.0.1:${port}`] });
  const proxyClient = createGrpcClient(ProxyServiceDefinition, channel);

  const created = await client.for(services).create(service('web', { clusterIP: '10.96.0.77', clusterIPs: [] }));
  const { metadata } = await client.for(endpointSlices).create(slice('web', [{ address: '10.244.1.10' }]));
  const wanted = Number(metadata.resourceVersion);
  for await (const { status } of proxyClient.watchStatus({})) {
    if (Number(status?.rulesRevision) >= wanted || (status?.endpoints ?? 0) >= 2) {
      expect(status).toMatchObject({ node: 'n1', lastError: '', stalenessMs: 0n });
      break;
    }
  }
  expect(board.problem()).toBeUndefined();
  const rules = await proxyClient.listRules({ namespace: 'default', service: 'web' });
  expect(rules.chains).toEqual([
    { name: 'svc/default/web/tcp/http', rules: ['meta l4proto tcp dnat to 10.244.1.10:8080'] },
  ]);
  expect(rules.elements).toEqual([
    { map: 'service-ips', key: '10.96.0.77 . tcp . 80', verdict: 'goto svc/default/web/tcp/http' },
  ]);
  expect(created.spec.clusterIP).toBe('10.96.0.77');
  // The table was written whole once; the rest were differences.
  expect(scripts.filter((script) => script.includes('delete table'))).toHaveLength(1);
  const { status } = await proxyClient.getStatus({});
  expect(status?.fullSyncs).toBe(1n);
  channel.close();
  stop.abort();
  await running;
});
