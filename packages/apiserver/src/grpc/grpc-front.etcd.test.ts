import type { ConfigMap, Pod } from '@gantry/api/core/v1';
import { configMaps, deployments, leases, pods, serviceAccounts } from '@gantry/api/resources';
import { createClient } from '@gantry/client';
import { isAlreadyExists, isConflict, isFenced, isForbidden, isNotFound, isUnauthorized } from '@gantry/machinery';
import { silentLogger, TlsMaterial } from '@gantry/runtime';
import { createAuthority, issueCertificate } from '@gantry/runtime/pki';
import { type ApiServerHarness, startApiServer } from '@gantry/testing';
import { Client, credentials } from '@grpc/grpc-js';
import { afterAll, beforeAll, expect, test } from 'vitest';

let harness: ApiServerHarness;
let client: ReturnType<typeof createClient>;
let authority: Awaited<ReturnType<typeof createAuthority>>;
const logger = silentLogger();

beforeAll(async () => {
  const nowMs = Date.now();
  authority = await createAuthority({ commonName: 'cluster', nowMs });
  const serving = await issueCertificate(authority, {
    commonName: 'kube-apiserver',
    subjectAltNames: ['127.0.0.1', 'localhost'],
    usages: ['server'],
    nowMs,
  });
  const tls = TlsMaterial.fromPem({ ...serving, ca: authority.cert });
  harness = await startApiServer({ override: { tls, clientAuthorityPem: authority.cert } });
  client = createClient({
    servers: [harness.grpcAddress],
    tls: TlsMaterial.fromPem({ ca: harness.ca }),
    token: harness.token,
    logger,
  });
  await client
    .for(serviceAccounts)
    .create({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'default', namespace: 'default' } });
});

afterAll(async () => {
  await client.close();
  await harness.stop();
});

const configMap = (name: string): ConfigMap => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace: 'default' },
  data: { a: 'b' },
});
const pod = (name: string) =>
  ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: 'default' },
    spec: { containers: [{ name: 'c', image: 'registry.example/c:1' }] },
  }) as unknown as Pod;

test('every verb of a kind', async () => {
  const typed = client.for(configMaps);
  const created = await typed.create(configMap('verbs'));
  expect(await typed.get({ namespace: 'default', name: 'verbs' })).toEqual(created);
  const updated = await typed.update({ ...created, data: { a: 'c' } });
  expect(updated.data).toEqual({ a: 'c' });
  await expect(typed.update({ ...created, data: { a: 'd' } })).rejects.toSatisfy(isConflict);
  const patched = await typed.patch(
    { namespace: 'default', name: 'verbs' },
    { type: 'merge', body: { data: { x: 'y' } } },
  );
  expect(patched.data).toEqual({ a: 'c', x: 'y' });
  const { items } = await typed.list({ namespace: 'default', fieldSelector: 'metadata.name=verbs' });
  expect(items).toEqual([patched]);
  await typed.delete({ namespace: 'default', name: 'verbs' });
  await expect(typed.get({ namespace: 'default', name: 'verbs' })).rejects.toSatisfy(isNotFound);
});

test('errors keep their reason', async () => {
  await client.for(configMaps).create(configMap('twice'));
  await expect(client.for(configMaps).create(configMap('twice'))).rejects.toSatisfy(isAlreadyExists);
  const nobody = createClient({
    servers: [harness.grpcAddress],
    tls: TlsMaterial.fromPem({ ca: harness.ca }),
    token: 'wrong',
    logger,
  });
  await expect(nobody.for(configMaps).list({})).rejects.toSatisfy(isUnauthorized);
  await nobody.close();
});

test('a watch starts with what is there and goes on with changes', async () => {
  await client.for(configMaps).create(configMap('watched'));
  const stop = new AbortController();
  const events = client
    .for(configMaps)
    .watch({
      fieldSelector: 'metadata.name=watched',
      sendInitialEvents: true,
      allowWatchBookmarks: true,
      resourceVersionMatch: 'NotOlderThan',
      signal: stop.signal,
    })
    [Symbol.asyncIterator]();
  const types = [(await events.next()).value?.type, (await events.next()).value?.type];
  await client.for(configMaps).delete({ namespace: 'default', name: 'watched' });
  types.push((await events.next()).value?.type);
  expect(types).toEqual(['ADDED', 'BOOKMARK', 'DELETED']);
  stop.abort();
});

test('binding and scale', async () => {
  await client.for(pods).create(pod('bound'));
  const binding = {
    apiVersion: 'v1',
    kind: 'Binding',
    metadata: { name: 'bound', namespace: 'default' },
    target: { kind: 'Node', name: 'n1' },
  };
  await client.for(pods).createSubresource({ namespace: 'default', name: 'bound' }, 'binding', binding as never);
  expect((await client.for(pods).get({ namespace: 'default', name: 'bound' })).spec.nodeName).toBe('n1');
  const again = client
    .for(pods)
    .createSubresource({ namespace: 'default', name: 'bound' }, 'binding', binding as never);
  await expect(again).rejects.toSatisfy(isConflict);
  await client.for(deployments).create({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'd', namespace: 'default' },
    spec: {
      selector: { matchLabels: { a: 'b' } },
      template: { metadata: { labels: { a: 'b' } }, spec: pod('x').spec },
    },
  } as never);
  const scale = await client.for(deployments).getScale({ namespace: 'default', name: 'd' });
  await client.for(deployments).updateScale({ ...scale, spec: { replicas: 3 } });
  expect((await client.for(deployments).get({ namespace: 'default', name: 'd' })).spec.replicas).toBe(3);
});

test('a superseded leader is refused, in the same transaction that would have written', async () => {
  const lease = await client.for(leases).create({
    apiVersion: 'coordination.k8s.io/v1',
    kind: 'Lease',
    metadata: { name: 'leader', namespace: 'kube-system' },
    spec: { holderIdentity: 'me', leaseTransitions: 1 },
  } as never);
  const fenced = client.withFence({
    namespace: 'kube-system',
    lease: 'leader',
    holderIdentity: 'me',
    leaseTransitions: 1,
  } as never);
  await fenced.for(configMaps).create(configMap('led'));
  await client.for(leases).update({ ...lease, spec: { ...lease.spec, holderIdentity: 'other', leaseTransitions: 2 } });
  await expect(fenced.for(configMaps).create(configMap('late'))).rejects.toSatisfy(isFenced);
  await expect(client.for(configMaps).get({ namespace: 'default', name: 'late' })).rejects.toSatisfy(isNotFound);
});

test('a client certificate is an identity, on both front doors', async () => {
  const node = await issueCertificate(authority, {
    commonName: 'system:node:n1',
    organizations: ['system:nodes'],
    usages: ['client'],
    nowMs: Date.now(),
  });
  const own = createClient({
    servers: [harness.grpcAddress],
    tls: TlsMaterial.fromPem({ ...node, ca: authority.cert }),
    logger,
  });
  await expect(own.for(configMaps).list({})).rejects.toSatisfy(isForbidden);
  await own.close();
});

test('reflection lists the services, health says they serve', async () => {
  const raw = new Client(
    harness.grpcAddress.replace('127.0.0.1', 'localhost'),
    credentials.createSsl(Buffer.from(harness.ca)),
  );
  const asIs = (bytes: Buffer) => bytes;
  const health = await new Promise<Buffer>((resolve, reject) =>
    raw.makeUnaryRequest('/grpc.health.v1.Health/Check', asIs, asIs, Buffer.alloc(0), (error, answer) =>
      error ? reject(error) : resolve(answer!),
    ),
  );
  // HealthCheckResponse{status = SERVING}
  expect([...health]).toEqual([8, 1]);
  const call = raw.makeBidiStreamRequest('/grpc.reflection.v1.ServerReflection/ServerReflectionInfo', asIs, asIs);
  // ServerReflectionRequest{list_services = ''}
  call.write(Buffer.from([0x3a, 0]));
  const answer = await new Promise<Buffer>((resolve, reject) => call.on('data', resolve).on('error', reject));
  call.end();
  expect(answer.toString('latin1')).toContain('gantry.api.core.v1.PodService');
  expect(answer.toString('latin1')).toContain('gantry.api.apps.v1.DeploymentService');
  raw.close();
});

test('a message far larger than any object is refused, and the server goes on', async () => {
  const huge = { ...configMap('huge'), data: { a: 'x'.repeat(4 << 20) } };
  await expect(client.for(configMaps).create(huge)).rejects.toMatchObject({ code: 429 });
  await client.for(configMaps).create(configMap('after-huge'));
});
