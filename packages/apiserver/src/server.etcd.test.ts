import { decodeEnvelope, encodeEnvelope } from '@gantry/api';
import { type ApiServerHarness, startApiServer } from '@gantry/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RestClient } from './testing/rest-client.ts';

let harness: ApiServerHarness;
let client: RestClient;

beforeAll(async () => {
  harness = await startApiServer();
  client = new RestClient(harness.url, harness.ca, harness.token);
});

afterAll(async () => {
  client.close();
  await harness.stop();
});

const NS = '/api/v1/namespaces/default';
const CONFIG_MAPS = `${NS}/configmaps`;
const configMap = (name: string, more: object = {}) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, ...more },
  data: { a: 'b' },
});
const deployment = (name: string) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name },
  spec: {
    selector: { matchLabels: { app: name } },
    template: {
      metadata: { labels: { app: name } },
      spec: { containers: [{ name: 'c', image: 'registry.example/c:1' }] },
    },
  },
});

async function next(iterator: AsyncIterator<{ type: string; object: unknown }>) {
  const { value, done } = await iterator.next();
  expect(done).not.toBe(true);
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  return value as { type: string; object: any };
}

describe('objects', () => {
  test('a created object gets its identity from the server and is read back the same', async () => {
    const created = await client.post(CONFIG_MAPS, configMap('identity', { uid: 'mine', labels: { x: 'y' } }));
    expect(created.status).toBe(201);
    expect(created.json.metadata.uid).not.toBe('mine');
    expect(created.json.metadata.creationTimestamp).toMatch(/Z$/);
    const read = await client.get(`${CONFIG_MAPS}/identity`);
    expect(read.json).toEqual(created.json);
    const again = await client.post(CONFIG_MAPS, configMap('identity'));
    expect(again.json).toMatchObject({
      code: 409,
      reason: 'AlreadyExists',
      details: { name: 'identity', kind: 'configmaps' },
    });
  });

  test('generateName makes different names', async () => {
    const body = { ...configMap(''), metadata: { generateName: 'gen-' } };
    const names = await Promise.all(
      [1, 2, 3].map(async () => (await client.post(CONFIG_MAPS, body)).json.metadata.name),
    );
    expect(new Set(names).size).toBe(3);
    expect(names[0]).toMatch(/^gen-[a-z0-9]{5}$/);
  });

  test('JSON, YAML and protobuf carry the same object', async () => {
    const yaml = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: formats\ndata:\n  a: b\n';
    expect((await client.post(CONFIG_MAPS, yaml, { type: 'application/yaml' })).status).toBe(201);
    const json = (await client.get(`${CONFIG_MAPS}/formats`)).json;
    const protobuf = await client.get(`${CONFIG_MAPS}/formats`, { accept: 'application/vnd.kubernetes.protobuf' });
    expect(decodeEnvelope(protobuf.bytes)).toEqual(json);
    const changed = { ...json, data: { a: 'c' } };
    const put = await client.put(`${CONFIG_MAPS}/formats`, Buffer.from(encodeEnvelope(changed)), {
      type: 'application/vnd.kubernetes.protobuf',
    });
    expect(put.json.data).toEqual({ a: 'c' });
    const list = await client.get(CONFIG_MAPS, { accept: 'application/vnd.kubernetes.protobuf' });
    const decoded = decodeEnvelope(list.bytes) as unknown as { kind: string; items: { metadata: { name: string } }[] };
    expect(decoded.kind).toBe('ConfigMapList');
    expect(decoded.items.map((item) => item.metadata.name)).toContain('formats');
  });

  test('an update with an old resourceVersion is a conflict, one without overwrites', async () => {
    const first = (await client.post(CONFIG_MAPS, configMap('versions'))).json;
    expect((await client.put(`${CONFIG_MAPS}/versions`, { ...first, data: { a: '1' } })).status).toBe(200);
    const stale = await client.put(`${CONFIG_MAPS}/versions`, { ...first, data: { a: '2' } });
    expect(stale.json).toMatchObject({ code: 409, reason: 'Conflict' });
    const { resourceVersion: _old, ...metadata } = first.metadata;
    expect((await client.put(`${CONFIG_MAPS}/versions`, { ...first, metadata, data: { a: '3' } })).json.data.a).toBe(
      '3',
    );
  });

  test('racing writers each get through or learn of the conflict, and no change is lost', async () => {
    await client.post(CONFIG_MAPS, { ...configMap('race'), data: { count: '0' } });
    const increment = async () => {
      for (;;) {
        const current = (await client.get(`${CONFIG_MAPS}/race`)).json;
        current.data.count = String(Number(current.data.count) + 1);
        const answer = await client.put(`${CONFIG_MAPS}/race`, current);
        if (answer.status === 200) return;
        expect(answer.json.reason).toBe('Conflict');
      }
    };
    await Promise.all(Array.from({ length: 8 }, increment));
    expect((await client.get(`${CONFIG_MAPS}/race`)).json.data.count).toBe('8');
  });

  test('dry run answers what would be, and stores nothing', async () => {
    const answer = await client.post(`${CONFIG_MAPS}?dryRun=All`, configMap('dry'));
    expect(answer.status).toBe(201);
    expect(answer.json.metadata.uid).toBeTruthy();
    expect((await client.get(`${CONFIG_MAPS}/dry`)).status).toBe(404);
  });

  test('status and spec are separate doors', async () => {
    await client.post('/apis/apps/v1/namespaces/default/deployments', deployment('doors'));
    const path = '/apis/apps/v1/namespaces/default/deployments/doors';
    const patch = { spec: { replicas: 7 }, status: { replicas: 3 } };
    const bySpec = (await client.patch(path, 'merge-patch+json', patch)).json;
    expect([bySpec.spec.replicas, bySpec.status.replicas, bySpec.metadata.generation]).toEqual([7, undefined, 2]);
    const byStatus = (await client.patch(`${path}/status`, 'merge-patch+json', { ...patch, spec: { replicas: 9 } }))
      .json;
    expect([byStatus.spec.replicas, byStatus.status.replicas, byStatus.metadata.generation]).toEqual([7, 3, 2]);
  });

  test('three kinds of patches', async () => {
    const path = '/apis/apps/v1/namespaces/default/deployments/patched';
    await client.post('/apis/apps/v1/namespaces/default/deployments', deployment('patched'));
    const strategic = await client.patch(path, 'strategic-merge-patch+json', {
      spec: { template: { spec: { containers: [{ name: 'side', image: 'registry.example/s:1' }] } } },
    });
    expect(strategic.json.spec.template.spec.containers.map((c: { name: string }) => c.name)).toEqual(['side', 'c']);
    const json = await client.patch(path, 'json-patch+json', [{ op: 'replace', path: '/spec/replicas', value: 4 }]);
    expect(json.json.spec.replicas).toBe(4);
    const merge = await client.patch(path, 'merge-patch+json', { metadata: { labels: { a: 'b' } } });
    expect(merge.json.metadata.labels).toEqual({ a: 'b' });
  });

  test('scale is the same replicas through another door', async () => {
    const path = '/apis/apps/v1/namespaces/default/deployments/scaled';
    await client.post('/apis/apps/v1/namespaces/default/deployments', deployment('scaled'));
    const scale = (await client.get(`${path}/scale`)).json;
    expect(scale).toMatchObject({ kind: 'Scale', spec: { replicas: 1 }, status: { selector: 'app=scaled' } });
    scale.spec.replicas = 5;
    expect((await client.put(`${path}/scale`, scale)).json.spec.replicas).toBe(5);
    expect((await client.get(path)).json.spec.replicas).toBe(5);
    expect((await client.put(`${path}/scale`, scale)).json.reason).toBe('Conflict');
  });
});

describe('deletion', () => {
  test('preconditions protect an object that took over the name', async () => {
    const { metadata } = (await client.post(CONFIG_MAPS, configMap('guarded'))).json;
    expect((await client.delete(`${CONFIG_MAPS}/guarded`, { preconditions: { uid: 'other' } })).status).toBe(409);
    const gone = await client.delete(`${CONFIG_MAPS}/guarded`, { preconditions: { uid: metadata.uid } });
    expect(gone.json).toMatchObject({ status: 'Success', details: { name: 'guarded', uid: metadata.uid } });
    expect((await client.delete(`${CONFIG_MAPS}/guarded`)).status).toBe(404);
  });

  test('finalizers hold an object until the last one is taken off', async () => {
    await client.post(CONFIG_MAPS, configMap('held', { finalizers: ['example.com/hold'] }));
    const marked = await client.delete(`${CONFIG_MAPS}/held`);
    expect(marked.json.metadata.deletionTimestamp).toBeTruthy();
    const more = await client.patch(`${CONFIG_MAPS}/held`, 'merge-patch+json', {
      metadata: { finalizers: ['example.com/hold', 'example.com/more'] },
    });
    expect(more.json.reason).toBe('Invalid');
    const freed = await client.patch(`${CONFIG_MAPS}/held`, 'merge-patch+json', { metadata: { finalizers: null } });
    expect(freed.status).toBe(200);
    expect((await client.get(`${CONFIG_MAPS}/held`)).status).toBe(404);
  });

  test('foreground deletion leaves the object to the garbage collector', async () => {
    await client.post(CONFIG_MAPS, configMap('foreground'));
    const marked = await client.delete(`${CONFIG_MAPS}/foreground`, { propagationPolicy: 'Foreground' });
    expect(marked.json.metadata.finalizers).toEqual(['foregroundDeletion']);
  });

  test('a namespace stays, terminating, until it is finalized', async () => {
    await client.post('/api/v1/namespaces', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'going' } });
    const deleted = await client.delete('/api/v1/namespaces/going');
    expect(deleted.json).toMatchObject({ kind: 'Namespace', status: { phase: 'Terminating' } });
    const refused = await client.post('/api/v1/namespaces/going/configmaps', configMap('late'));
    expect(refused.status).toBe(403);
    const current = (await client.get('/api/v1/namespaces/going')).json;
    current.spec = {};
    expect((await client.put('/api/v1/namespaces/going/finalize', current)).status).toBe(200);
    expect((await client.get('/api/v1/namespaces/going')).status).toBe(404);
  });

  test('deletecollection takes what the selector names', async () => {
    for (const name of ['many-1', 'many-2'])
      await client.post(CONFIG_MAPS, configMap(name, { labels: { many: 'yes' } }));
    await client.post(CONFIG_MAPS, configMap('many-3', { labels: { many: 'no' } }));
    expect((await client.delete(`${CONFIG_MAPS}?labelSelector=many%3Dyes`)).status).toBe(200);
    const left = (await client.get(`${CONFIG_MAPS}?labelSelector=many`)).json.items;
    expect(left.map((item: { metadata: { name: string } }) => item.metadata.name)).toEqual(['many-3']);
  });
});

describe('lists', () => {
  test('pages show one revision although the content changes in between', async () => {
    for (const name of ['page-a', 'page-b', 'page-c'])
      await client.post(CONFIG_MAPS, configMap(name, { labels: { page: '1' } }));
    const first = (await client.get(`${CONFIG_MAPS}?labelSelector=page&limit=2`)).json;
    expect(first.items).toHaveLength(2);
    await client.post(CONFIG_MAPS, configMap('page-d', { labels: { page: '1' } }));
    const second = (
      await client.get(
        `${CONFIG_MAPS}?labelSelector=page&limit=2&continue=${encodeURIComponent(first.metadata.continue)}`,
      )
    ).json;
    expect(second.items.map((item: { metadata: { name: string } }) => item.metadata.name)).toEqual(['page-c']);
    expect(second.metadata).toEqual({ resourceVersion: first.metadata.resourceVersion });
  });

  test('an exact revision of the past is served, a future one is not waited for forever', async () => {
    const { resourceVersion } = (await client.get(CONFIG_MAPS)).json.metadata;
    await client.post(CONFIG_MAPS, configMap('after'));
    const past = await client.get(`${CONFIG_MAPS}?resourceVersion=${resourceVersion}&resourceVersionMatch=Exact`);
    expect(past.json.metadata.resourceVersion).toBe(resourceVersion);
    expect(past.json.items.some((item: { metadata: { name: string } }) => item.metadata.name === 'after')).toBe(false);
    const future = await client.get(`${CONFIG_MAPS}?resourceVersion=999999`);
    expect(future.json).toMatchObject({ code: 504, details: { causes: [{ reason: 'ResourceVersionTooLarge' }] } });
  });

  test('field selectors select, unknown fields are named', async () => {
    const one = await client.get(`${CONFIG_MAPS}?fieldSelector=metadata.name%3Didentity`);
    expect(one.json.items).toHaveLength(1);
    expect((await client.get(`${CONFIG_MAPS}?fieldSelector=spec.x%3D1`)).json.message).toContain('spec.x');
  });

  test('tables carry columns and rows', async () => {
    const table = (await client.get(CONFIG_MAPS, { accept: 'application/json;as=Table;v=v1;g=meta.k8s.io' })).json;
    expect(table.kind).toBe('Table');
    expect(table.columnDefinitions[0].name).toBe('Name');
    expect(table.rows[0].object.kind).toBe('PartialObjectMetadata');
  });

  test('items of a list go without kind, as in Kubernetes, and say everything else', async () => {
    const { items } = (await client.get(CONFIG_MAPS)).json;
    const item = items.find((each: { metadata: { name: string } }) => each.metadata.name === 'identity');
    const { kind, apiVersion, ...alone } = (await client.get(`${CONFIG_MAPS}/identity`)).json;
    expect([kind, apiVersion]).toEqual(['ConfigMap', 'v1']);
    expect(item).toEqual(alone);
  });
});

describe('watches', () => {
  test('every change arrives once and in order, from the revision asked for', async () => {
    const { resourceVersion } = (await client.get(CONFIG_MAPS)).json.metadata;
    await client.post(CONFIG_MAPS, configMap('watched'));
    const { events, stop } = client.watch(
      `${CONFIG_MAPS}?watch=1&resourceVersion=${resourceVersion}&fieldSelector=metadata.name%3Dwatched`,
    );
    expect(await next(events)).toMatchObject({
      type: 'ADDED',
      object: { kind: 'ConfigMap', metadata: { name: 'watched' } },
    });
    await client.patch(`${CONFIG_MAPS}/watched`, 'merge-patch+json', { data: { a: '2' } });
    await client.delete(`${CONFIG_MAPS}/watched`);
    const changed = await next(events);
    const deleted = await next(events);
    expect([changed.type, deleted.type]).toEqual(['MODIFIED', 'DELETED']);
    expect(Number(deleted.object.metadata.resourceVersion)).toBeGreaterThan(
      Number(changed.object.metadata.resourceVersion),
    );
    stop();
  });

  test('an object that stops matching the selector is deleted for the watcher, and added when it matches again', async () => {
    await client.post(CONFIG_MAPS, configMap('moody', { labels: { mood: 'good' } }));
    const { events, stop } = client.watch(`${CONFIG_MAPS}?watch=1&labelSelector=mood%3Dgood`);
    expect((await next(events)).type).toBe('ADDED');
    await client.patch(`${CONFIG_MAPS}/moody`, 'merge-patch+json', { metadata: { labels: { mood: 'bad' } } });
    expect(await next(events)).toMatchObject({ type: 'DELETED', object: { metadata: { labels: { mood: 'good' } } } });
    await client.patch(`${CONFIG_MAPS}/moody`, 'merge-patch+json', { metadata: { labels: { mood: 'good' } } });
    expect((await next(events)).type).toBe('ADDED');
    stop();
  });

  test('sendInitialEvents sends what is there, then the bookmark that says so, then changes', async () => {
    const { events, stop } = client.watch(
      `${CONFIG_MAPS}?watch=1&sendInitialEvents=true&allowWatchBookmarks=true&resourceVersionMatch=NotOlderThan&labelSelector=mood`,
    );
    expect((await next(events)).object.metadata.name).toBe('moody');
    const bookmark = await next(events);
    expect(bookmark).toMatchObject({
      type: 'BOOKMARK',
      object: { metadata: { annotations: { 'k8s.io/initial-events-end': 'true' } } },
    });
    await client.delete(`${CONFIG_MAPS}/moody`);
    expect((await next(events)).type).toBe('DELETED');
    stop();
  });

  test('a watch with a timeout ends by itself', async () => {
    const { events } = client.watch(`${CONFIG_MAPS}?watch=1&timeoutSeconds=1&labelSelector=none`);
    expect((await events.next()).done).toBe(true);
  });
});

describe('bad input', () => {
  test.each([
    ['{bad', 'application/json', 400, 'BadRequest'],
    ['[]', 'application/json', 400, 'BadRequest'],
    ['null', 'application/json', 400, 'BadRequest'],
    ['a: [b', 'application/yaml', 400, 'BadRequest'],
    ['k8s\0nonsense', 'application/vnd.kubernetes.protobuf', 400, 'BadRequest'],
    ['{"kind":"Pod","apiVersion":"v1"}', 'application/json', 400, 'BadRequest'],
    ['{"kind":"ConfigMap","apiVersion":"v9"}', 'application/json', 400, 'BadRequest'],
    ['{"metadata":{"name":7}}', 'application/json', 400, 'BadRequest'],
    ['{"metadata":{"name":"Not_Good"}}', 'application/json', 422, 'Invalid'],
    ['{"metadata":{"name":"a","namespace":"elsewhere"}}', 'application/json', 400, 'BadRequest'],
    ['{"metadata":{"name":"a","labels":{"x":"bad value!"}}}', 'application/json', 422, 'Invalid'],
    ['x', 'application/cbor', 415, 'UnsupportedMediaType'],
  ])('%s as %s', async (body, type, code, reason) => {
    const answer = await client.post(CONFIG_MAPS, Buffer.from(body), { type });
    expect(answer.json).toMatchObject({ kind: 'Status', status: 'Failure', code, reason });
    expect(answer.status).toBe(code);
  });

  test('a body over the limit is 413, and the connection lives on', async () => {
    const answer = await client.post(CONFIG_MAPS, Buffer.alloc((3 << 20) + 1, 0x61));
    expect(answer.json).toMatchObject({ code: 413, reason: 'RequestEntityTooLarge' });
    expect((await client.get('/version')).status).toBe(200);
  });

  test('unknown fields are refused, warned of or ignored as the client asks', async () => {
    const body = { ...configMap('strict'), nonsense: 1 };
    expect((await client.post(`${CONFIG_MAPS}?fieldValidation=Strict`, body)).json.message).toContain(
      'unknown field "nonsense"',
    );
    const warned = await client.post(`${CONFIG_MAPS}?dryRun=All`, body);
    expect(warned.headers.warning).toBe('299 - "unknown field \\"nonsense\\""');
    const ignored = await client.post(`${CONFIG_MAPS}?dryRun=All&fieldValidation=Ignore`, body);
    expect(ignored.headers.warning).toBeUndefined();
  });

  test.each(['/api/v1/nonsense', '/apis/none.example/v1/things', '/apis/apps/v9/deployments', '/nonsense'])(
    '%s does not exist',
    async (path) => {
      expect((await client.get(path)).json).toMatchObject({ code: 404, reason: 'NotFound' });
    },
  );

  test('causes name the field', async () => {
    const answer = await client.post(CONFIG_MAPS, { apiVersion: 'v1', kind: 'ConfigMap', metadata: {} });
    expect(answer.json.details.causes).toEqual([
      {
        reason: 'FieldValueRequired',
        message: 'Required value: name or generateName is required',
        field: 'metadata.name',
      },
    ]);
  });
});

describe('access', () => {
  test('without credentials only health and version are served', async () => {
    const anonymous = { token: undefined };
    expect((await client.get('/version', anonymous)).status).toBe(200);
    expect((await client.get('/readyz', anonymous)).bytes.toString()).toBe('ok');
    expect((await client.get('/api', anonymous)).json).toMatchObject({ code: 401, reason: 'Unauthorized' });
    expect((await client.get(CONFIG_MAPS, { token: 'wrong' })).status).toBe(401);
  });

  test('a user without rights is told what is missing, and gets it with a role', async () => {
    const viewer = { token: 'viewer-token' };
    const refused = await client.get(CONFIG_MAPS, viewer);
    expect(refused.json).toMatchObject({ code: 403, reason: 'Forbidden' });
    expect(refused.json.message).toContain('User "viewer" cannot list resource "configmaps"');
    await client.post('/apis/rbac.authorization.k8s.io/v1/namespaces/default/rolebindings', {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'RoleBinding',
      metadata: { name: 'viewer' },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' },
      subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: 'viewer' }],
    });
    await expect.poll(async () => (await client.get(CONFIG_MAPS, viewer)).status).toBe(200);
    expect((await client.post(CONFIG_MAPS, configMap('denied'), viewer)).status).toBe(403);
  });
});

test('the kubernetes Service points at this server', async () => {
  await expect
    .poll(async () => (await client.get(`${NS}/endpoints/kubernetes`)).json.subsets?.[0]?.ports?.[0]?.port)
    .toBe(harness.server.securePort);
  const service = (await client.get(`${NS}/services/kubernetes`)).json;
  expect(service.spec.clusterIP).toBe('10.96.0.1');
  expect((await client.get('/gantry/v1/endpoints')).json.grpcServers).toEqual([harness.grpcAddress]);
});

test('component statuses show as a table', async () => {
  const table = await client.get('/api/v1/componentstatuses', {
    accept: 'application/json;as=Table;v=v1;g=meta.k8s.io',
  });
  expect(table.json.columnDefinitions.map(({ name }: { name: string }) => name)).toEqual([
    'Name',
    'Status',
    'Message',
    'Error',
  ]);
  expect(table.json.rows[0].cells.slice(0, 3)).toEqual(['etcd-0', 'Healthy', 'ok']);
});

test('YAML answers are read the same by YAML 1.1', async () => {
  await client.post(CONFIG_MAPS, { ...configMap('yaml'), data: { a: 'yes', b: '12:30:00', c: '1_000' } });
  const text = (await client.get(`${CONFIG_MAPS}/yaml`, { accept: 'application/yaml' })).bytes.toString();
  expect(text).toMatch(/creationTimestamp: "\d{4}-/);
  expect(text).toContain('a: "yes"\n  b: "12:30:00"\n  c: "1_000"\n');
});
