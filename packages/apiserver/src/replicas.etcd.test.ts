import { type ApiServerHarness, type EtcdHarness, startApiServer, startEtcd } from '@gantry/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RestClient } from './testing/rest-client.ts';

let etcd: EtcdHarness;
let servers: ApiServerHarness[];
let clients: RestClient[];

beforeAll(async () => {
  etcd = await startEtcd();
  servers = [await startApiServer({ etcd }), await startApiServer({ etcd })];
  clients = servers.map((server) => new RestClient(server.url, server.ca, server.token));
});

afterAll(async () => {
  for (const client of clients) client.close();
  for (const server of servers) await server.stop();
  await etcd.stop();
});

const CONFIG_MAPS = '/api/v1/namespaces/default/configmaps';
const configMap = (name: string) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: { n: '0' } });

test('what one server has acknowledged the other serves at once', async () => {
  const [one, other] = clients as [RestClient, RestClient];
  for (let i = 0; i < 20; i++) {
    expect((await one.post(CONFIG_MAPS, configMap(`seen-${i}`))).status).toBe(201);
    expect((await other.get(`${CONFIG_MAPS}/seen-${i}`)).status).toBe(200);
  }
  expect(
    (await other.get(CONFIG_MAPS)).json.items.filter((item: { metadata: { name: string } }) =>
      item.metadata.name.startsWith('seen-'),
    ),
  ).toHaveLength(20);
});

test('an update decided on stale memory is decided again on the truth', async () => {
  const [one, other] = clients as [RestClient, RestClient];
  await one.post(CONFIG_MAPS, configMap('shared'));
  const patch = (client: RestClient, key: string) =>
    client.patch(`${CONFIG_MAPS}/shared`, 'merge-patch+json', { data: { [key]: '1' } });
  const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => patch(i % 2 === 0 ? one : other, `k${i}`)));
  expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 200));
  expect(Object.keys((await one.get(`${CONFIG_MAPS}/shared`)).json.data)).toHaveLength(21);
});

test('node ports and addresses are never given twice by servers that race', async () => {
  const make = (client: RestClient, i: number) =>
    client.post('/api/v1/namespaces/default/services', {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: `s${i}` },
      spec: { type: 'NodePort', ports: [{ port: 80 }], selector: { a: 'b' } },
    });
  const answers = await Promise.all(Array.from({ length: 30 }, (_, i) => make(clients[i % 2]!, i)));
  expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 201));
  expect(new Set(answers.map((answer) => answer.json.spec.clusterIP)).size).toBe(30);
  expect(new Set(answers.map((answer) => answer.json.spec.ports[0].nodePort)).size).toBe(30);
});

test('a watch from before a server started is answered with 410 in the stream', async () => {
  const late = await startApiServer({ etcd });
  const client = new RestClient(late.url, late.ca, late.token);
  const { events, stop } = client.watch(`${CONFIG_MAPS}?watch=1&resourceVersion=2`);
  const { value } = await events.next();
  expect(value).toMatchObject({ type: 'ERROR', object: { code: 410, reason: 'Expired' } });
  stop();
  client.close();
  await late.stop();
});

test('a continue token of one server is good on the other, and both see the same page', async () => {
  const [one, other] = clients as [RestClient, RestClient];
  const first = (await one.get(`${CONFIG_MAPS}?limit=5`)).json;
  const query = `limit=5&continue=${encodeURIComponent(first.metadata.continue)}`;
  const here = (await one.get(`${CONFIG_MAPS}?${query}`)).json;
  const there = (await other.get(`${CONFIG_MAPS}?${query}`)).json;
  expect(there).toEqual(here);
});

test('without etcd, writes and consistent reads are refused quickly, cached reads go on, and all recovers by itself', async () => {
  const [client] = clients as [RestClient];
  await etcd.members[0]!.kill();
  const write = await client.post(CONFIG_MAPS, configMap('lost'));
  expect([500, 503, 504]).toContain(write.status);
  expect(write.json).toMatchObject({ status: 'Failure', reason: 'ServiceUnavailable', code: 503 });
  expect((await client.get(CONFIG_MAPS)).status).toBeGreaterThanOrEqual(503);
  expect((await client.get(`${CONFIG_MAPS}?resourceVersion=0`)).status).toBe(200);
  expect((await client.get('/livez')).status).toBe(200);
  await etcd.members[0]!.start();
  await expect
    .poll(async () => (await client.post(`${CONFIG_MAPS}?dryRun=All`, configMap('back'))).status, { timeout: 20_000 })
    .toBe(201);
  await expect.poll(async () => (await client.get(CONFIG_MAPS)).status, { timeout: 20_000 }).toBe(200);
  await expect
    .poll(async () => (await client.post(CONFIG_MAPS, configMap('back'))).status, { timeout: 20_000 })
    .toBe(201);
}, 60_000);
