import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConfigMap, Event, Pod } from '@gantry/api/core/v1';
import { configMaps, deployments, events, leases, namespaces, pods, serviceAccounts } from '@gantry/api/resources';
import { isAlreadyExists, isConflict, isFenced, isInvalid, isNotFound } from '@gantry/machinery';
import { silentLogger, systemClock, systemRandom, TlsMaterial } from '@gantry/runtime';
import { createAuthority, issueCertificate } from '@gantry/runtime/pki';
import { type ApiServerHarness, startApiServer, startEtcd, startTcpLink } from '@gantry/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClient } from './client.ts';
import { ClientEventRecorder } from './client-event-recorder.ts';
import { clientFromContext, clientFromKubeconfig } from './client-from-kubeconfig.ts';
import { InformerFactory } from './informer-factory.ts';
import { LeaderElector, type LeadershipTerm } from './leader-elector.ts';
import type { Client } from './resource-client.ts';

const logger = silentLogger();
let ca: string;
let tls: TlsMaterial;
let etcd: Awaited<ReturnType<typeof startEtcd>>;
let server: ApiServerHarness;
let client: Client;

function connect(...servers: ApiServerHarness[]): Client {
  return createClient({
    servers: servers.map(({ grpcAddress }) => grpcAddress),
    tls: TlsMaterial.fromPem({ ca }),
    token: server.token,
    random: () => 0,
    logger,
  });
}

/** All servers of a cluster have certificates of one authority. */
const startServer = () => startApiServer({ etcd, override: { tls } });

beforeAll(async () => {
  const nowMs = Date.now();
  const authority = await createAuthority({ commonName: 'test', nowMs });
  const subjectAltNames = ['127.0.0.1', 'localhost', 'kubernetes'];
  const pair = await issueCertificate(authority, {
    commonName: 'apiserver',
    subjectAltNames,
    usages: ['server'],
    nowMs,
  });
  ca = authority.cert;
  tls = TlsMaterial.fromPem({ cert: pair.cert, key: pair.key });
  etcd = await startEtcd();
  server = await startServer();
  client = connect(server);
  const metadata = { namespace, name: 'default' };
  await client.for(serviceAccounts).create({ apiVersion: 'v1', kind: 'ServiceAccount', metadata });
});
afterAll(async () => {
  client.close();
  await server.stop();
  await etcd.stop();
});

const namespace = 'default';
function configMap(name: string, data: Record<string, string> = {}): ConfigMap {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { namespace, name }, data };
}

test('objects are created, read, changed in every way, and deleted', async () => {
  const maps = client.for(configMaps);
  const ref = { namespace, name: 'verbs' };
  const created = await maps.create(configMap('verbs', { a: '1' }));
  expect(created.metadata.uid).toBeTruthy();
  const updated = await maps.update({ ...created, data: { a: '2' } });
  expect(updated.data).toEqual({ a: '2' });
  expect(isConflict(await maps.update(created).catch((error: unknown) => error))).toBe(true);
  const merged = await maps.patch(ref, { type: 'merge', body: { data: { b: '3' } } });
  expect(merged.data).toEqual({ a: '2', b: '3' });
  const patched = await maps.patch(ref, { type: 'json', body: [{ op: 'remove', path: '/data/a' }] });
  expect(patched.data).toEqual({ b: '3' });
  expect(await maps.get(ref)).toEqual(patched);
  expect(isAlreadyExists(await maps.create(configMap('verbs')).catch((error: unknown) => error))).toBe(true);
  await maps.delete(ref, { preconditions: { uid: created.metadata.uid } });
  expect(isNotFound(await maps.get(ref).catch((error: unknown) => error))).toBe(true);
});

test('a kubeconfig without gRPC addresses learns them from the API server', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kubeconfig-'));
  const path = join(folder, 'kubeconfig');
  const config = JSON.parse(server.kubeconfig) as { clusters: { cluster: Record<string, unknown> }[] };
  const cluster = config.clusters[0]?.cluster ?? {};
  delete cluster.extensions;
  cluster['certificate-authority-data'] = Buffer.from(ca).toString('base64');
  await writeFile(path, JSON.stringify(config));
  const discovered = await clientFromKubeconfig(path, { logger });
  expect(discovered.servers().length).toBe(1);
  expect((await discovered.for(configMaps).list({ namespace: 'kube-public' })).items).toEqual([]);
  discovered.close();
  await expect(discovered.for(configMaps).list()).rejects.toThrow('the client was closed');
  await rm(folder, { recursive: true });
});

test('lists come whole, selected, or page by page at one revision', async () => {
  const maps = client.for(configMaps);
  for (let i = 0; i < 5; i++) {
    const map = configMap(`page-${i}`);
    map.metadata.labels = { page: String(i % 2) };
    await maps.create(map);
  }
  const even = await maps.list({ namespace, labelSelector: 'page=0' });
  expect(even.items.map(({ metadata }) => metadata.name)).toEqual(['page-0', 'page-2', 'page-4']);
  const first = await maps.list({ namespace, labelSelector: 'page', limit: 2 });
  const second = await maps.list({ namespace, labelSelector: 'page', limit: 5, continue: first.continue });
  expect(first.items.length + second.items.length).toBe(5);
  expect(second.resourceVersion).toBe(first.resourceVersion);
  await maps.deleteCollection({ namespace, labelSelector: 'page' });
  expect((await maps.list({ namespace, labelSelector: 'page' })).items).toEqual([]);
});

test('the causes of an invalid object name its fields', async () => {
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { namespace, name: 'invalid' },
    spec: { containers: [{ name: 'Bad_Name', image: 'x' }] },
    status: {},
  } as unknown as Pod;
  const error = await client
    .for(pods)
    .create(pod)
    .catch((thrown: unknown) => thrown);
  if (!isInvalid(error)) throw error;
  expect(error.status.details?.causes?.map(({ field }) => field)).toContain('spec.containers[0].name');
});

test('subresources: binding, scale, token', async () => {
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { namespace, name: 'bound' },
    spec: { containers: [{ name: 'c', image: 'x' }] },
    status: {},
  } as unknown as Pod;
  await client.for(pods).create(pod);
  const binding = {
    apiVersion: 'v1',
    kind: 'Binding',
    metadata: { namespace, name: 'bound' },
    target: { kind: 'Node', name: 'n1' },
  };
  await client.for(pods).createSubresource({ namespace, name: 'bound' }, 'binding', binding);
  expect((await client.for(pods).get({ namespace, name: 'bound' })).spec.nodeName).toBe('n1');

  const template = { metadata: { labels: { a: 'b' } }, spec: { containers: [{ name: 'c', image: 'x' }] } };
  await client.for(deployments).create({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { namespace, name: 'scaled' },
    spec: { selector: { matchLabels: { a: 'b' } }, template, strategy: {} },
    status: {},
  } as never);
  const scale = await client.for(deployments).getScale({ namespace, name: 'scaled' });
  await client.for(deployments).updateScale({ ...scale, spec: { replicas: 7 } });
  expect((await client.for(deployments).get({ namespace, name: 'scaled' })).spec.replicas).toBe(7);

  const request = {
    apiVersion: 'authentication.k8s.io/v1',
    kind: 'TokenRequest',
    metadata: {},
    spec: { audiences: [], expirationSeconds: 600 },
    status: {},
  };
  const answer = await client
    .for(serviceAccounts)
    .createSubresource<object, { status: { token: string } }>({ namespace, name: 'default' }, 'token', request);
  expect(answer.status.token.split('.').length).toBe(3);
});

test('an informer goes on at another API server, without loss or repetition', async () => {
  const first = await startServer();
  const both = connect(first, server);
  const stop = new AbortController();
  const informers = new InformerFactory(both, systemClock, { logger });
  const informer = informers.informer(configMaps, { namespace, labelSelector: 'moving' });
  const seen: string[] = [];
  const note = (verb: string) => (object: ConfigMap) => seen.push(`${verb} ${object.metadata.name}`);
  informer.addHandler({
    onAdd: note('add'),
    onUpdate: (_old, object) => note('update')(object),
    onDelete: note('delete'),
  });
  informers.start(stop.signal);
  await informers.waitForSync();
  const make = async (name: string) => {
    const map = configMap(name);
    map.metadata.labels = { moving: 'yes' };
    await client.for(configMaps).create(map);
  };
  await make('before');
  await expect.poll(() => seen).toEqual(['add before']);
  await first.stop();
  await make('during');
  await expect.poll(() => seen, { timeout: 10_000 }).toEqual(['add before', 'add during']);
  await client.for(configMaps).delete({ namespace, name: 'before' });
  await expect.poll(() => seen).toEqual(['add before', 'add during', 'delete before']);
  expect(informer.stalenessMs()).toBe(0);
  expect(both.servers()[0]?.state).toBe('suspect');
  stop.abort();
  both.close();
});

test('a server whose connection goes silent is left within seconds, and a leader keeps its lease meanwhile', async () => {
  const [, port] = server.grpcAddress.split(':');
  const link = await startTcpLink(Number(port));
  const connected = createClient({
    servers: [link.address, server.grpcAddress],
    tls: TlsMaterial.fromPem({ ca }),
    token: server.token,
    random: () => 0,
    logger,
  });
  const stop = new AbortController();
  const informers = new InformerFactory(connected, systemClock, { logger });
  const informer = informers.informer(configMaps, { namespace, labelSelector: 'silent' });
  informers.start(stop.signal);
  await informers.waitForSync();
  let lost = false;
  const elector = new LeaderElector({
    client: connected,
    name: 'silent',
    namespace,
    identity: 'me',
    clock: systemClock,
    random: systemRandom,
    logger,
    lead: (term) =>
      new Promise((resolve) => {
        term.signal.addEventListener('abort', () => {
          lost = !stop.signal.aborted;
          resolve();
        });
      }),
  });
  const ended = elector.run(stop.signal);
  await expect.poll(() => elector.isLeader).toBe(true);
  link.freeze();
  const map = configMap('silent');
  map.metadata.labels = { silent: 'yes' };
  await client.for(configMaps).create(map);
  await expect.poll(() => informer.lister.size, { timeout: 12_000, interval: 100 }).toBe(1);
  const before = (await client.for(leases).get({ namespace, name: 'silent' })).spec.renewTime;
  await expect
    .poll(async () => (await client.for(leases).get({ namespace, name: 'silent' })).spec.renewTime !== before, {
      timeout: 5_000,
    })
    .toBe(true);
  expect(lost).toBe(false);
  stop.abort();
  await ended;
  connected.close();
  await link.close();
});

interface Candidate {
  readonly elector: LeaderElector;
  readonly terms: LeadershipTerm[];
  stop(): Promise<void>;
}

function stand(identity: string, name: string): Candidate {
  const terms: LeadershipTerm[] = [];
  const stop = new AbortController();
  const elector = new LeaderElector({
    client,
    name,
    namespace,
    identity,
    clock: systemClock,
    random: systemRandom,
    logger,
    lead: async (term) => {
      terms.push(term);
      await new Promise<void>((resolve) => term.signal.addEventListener('abort', () => resolve(), { once: true }));
    },
  });
  const ended = elector.run(stop.signal);
  return {
    elector,
    terms,
    stop: async () => {
      stop.abort();
      await ended;
    },
  };
}

test('one candidate leads; when it stops, the other takes over at once', async () => {
  const a = stand('a', 'handover');
  await expect.poll(() => a.terms.length).toBe(1);
  const b = stand('b', 'handover');
  await expect.poll(() => b.elector.holder).toBe('a');
  expect(b.terms.length).toBe(0);
  await a.stop();
  expect(a.terms[0]?.signal.aborted).toBe(true);
  await expect.poll(() => b.terms.length).toBe(1);
  const lease = await client.for(leases).get({ namespace, name: 'handover' });
  expect(lease.spec).toMatchObject({ holderIdentity: 'b', leaseTransitions: 1 });
  await b.stop();
  expect((await client.for(leases).get({ namespace, name: 'handover' })).spec.holderIdentity ?? '').toBe('');
});

test('writes of a leader that was superseded are refused, and it learns of it', async () => {
  const a = stand('a', 'fenced');
  await expect.poll(() => a.terms.length).toBe(1);
  const term = a.terms[0] as LeadershipTerm;
  await term.client.for(configMaps).create(configMap('by-leader'));
  const lease = await client.for(leases).get({ namespace, name: 'fenced' });
  const spec = { ...lease.spec, holderIdentity: 'usurper', leaseTransitions: 1 };
  await client.for(leases).update({ ...lease, spec });
  const error = await term.client
    .for(configMaps)
    .create(configMap('too-late'))
    .catch((thrown: unknown) => thrown);
  expect(isFenced(error)).toBe(true);
  await expect.poll(() => term.signal.aborted).toBe(true);
  expect(a.elector.isLeader).toBe(false);
  await a.stop();
  expect((await client.for(leases).get({ namespace, name: 'fenced' })).spec.holderIdentity).toBe('usurper');
});

test('a leader whose work fails gives the lease back and says why', async () => {
  const elector = new LeaderElector({
    client,
    name: 'failing',
    namespace,
    identity: 'me',
    clock: systemClock,
    random: systemRandom,
    logger,
    lead: () => Promise.reject(new Error('broken controllers')),
  });
  await expect(elector.run(new AbortController().signal)).rejects.toThrow('broken controllers');
  expect((await client.for(leases).get({ namespace, name: 'failing' })).spec.holderIdentity ?? '').toBe('');
});

test('repeated events are counted into one', async () => {
  const recorder = new ClientEventRecorder({ client, clock: systemClock, logger, component: 'test' });
  const about = await client.for(configMaps).create(configMap('eventful'));
  for (let i = 0; i < 3; i++) recorder.event(about, 'Warning', 'Again', 'it happened again');
  recorder.event(about, 'Normal', 'Other', 'something else');
  await recorder.flush();
  const { items } = await client
    .for(events)
    .list({ namespace, fieldSelector: 'involvedObject.name=eventful,involvedObject.kind=ConfigMap' });
  const counts = items.map(({ reason, count }: Event) => `${reason} ${count}`).sort();
  expect(counts).toEqual(['Again 3', 'Other 1']);
});

test('a kubeconfig that skips verification reaches a server whose certificate nobody vouches for', async () => {
  const lax = { certificateAuthority: undefined, insecureSkipTlsVerify: true, token: server.token };
  const nothing = { ca: undefined, cert: undefined, key: undefined };
  const config = {
    contextName: 'x',
    clusterName: 'x',
    userName: 'x',
    server: server.url,
    namespace: 'default',
    clientCertificate: undefined,
    clientKey: undefined,
    tokenFile: undefined,
    tlsServerName: undefined,
    files: nothing,
    extensions: {},
    ...lax,
  };
  const careless = await clientFromContext(config, { logger });
  const found = await careless.for(namespaces).get({ namespace: '', name: 'default' });
  expect(found.metadata.name).toBe('default');
  careless.close();
});
