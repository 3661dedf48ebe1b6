import { type ApiServerHarness, startApiServer } from '@gantry/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RestClient } from '../testing/rest-client.ts';

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

const DEPLOYMENTS = '/apis/apps/v1/namespaces/default/deployments';

const deployment = (name: string, spec: object = {}, container: object = {}, metadata: object = {}) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name, ...metadata },
  spec: {
    selector: { matchLabels: { app: name } },
    template: {
      metadata: { labels: { app: name } },
      spec: { containers: [{ name: 'c', image: 'registry.example/c:1', ...container }] },
    },
    ...spec,
  },
});

const apply = (name: string, manager: string, body: unknown, more = '') =>
  client.patch(`${DEPLOYMENTS}/${name}?fieldManager=${manager}${more}`, 'apply-patch+yaml', body);

const managersOf = (object: {
  metadata: { managedFields?: { manager: string; operation: string; subresource?: string }[] };
}) =>
  (object.metadata.managedFields ?? []).map(({ manager, operation, subresource }) => [manager, operation, subresource]);

test('the first apply creates, the same again changes nothing', async () => {
  const created = await apply('new', 'one', deployment('new', { replicas: 2 }));
  expect(created.status).toBe(201);
  expect(managersOf(created.json)).toEqual([['one', 'Apply', undefined]]);
  expect(created.json.metadata.managedFields[0].fieldsV1['f:spec']['f:template']['f:spec']).toEqual({
    'f:containers': { 'k:{"name":"c"}': { '.': {}, 'f:image': {}, 'f:name': {} } },
  });
  const again = await apply('new', 'one', deployment('new', { replicas: 2 }));
  expect(again.status).toBe(200);
  expect(again.json).toEqual(created.json);
});

test('another manager adds its own fields, conflicts over the rest, and may force', async () => {
  await apply('shared', 'one', deployment('shared', { replicas: 2 }));
  const partial = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'shared', labels: { team: 'b' } } };
  const added = await apply('shared', 'two', partial);
  expect(added.json.metadata.labels).toEqual({ team: 'b' });
  expect(managersOf(added.json)).toHaveLength(2);

  const contested = { ...partial, spec: { replicas: 5 } };
  const refused = await apply('shared', 'two', contested);
  expect(refused.json).toMatchObject({
    code: 409,
    reason: 'Conflict',
    details: { causes: [{ reason: 'FieldManagerConflict', message: 'conflict with "one"', field: '.spec.replicas' }] },
  });
  const forced = await apply('shared', 'two', contested, '&force=true');
  expect(forced.json.spec.replicas).toBe(5);
  // It belongs to the other one now: who lost it may go on without it, and it stays.
  const without = await apply('shared', 'one', deployment('shared'));
  expect(without.json.spec.replicas).toBe(5);
});

test('the same value can be managed by two, and goes when both have let go', async () => {
  const label = (labels: object) => ({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'both', labels } });
  await apply('both', 'one', deployment('both', {}, {}, { labels: { a: '1' } }));
  expect((await apply('both', 'two', label({ a: '1' }))).status).toBe(200);
  expect((await apply('both', 'one', deployment('both'))).json.metadata.labels).toEqual({ a: '1' });
  expect((await apply('both', 'two', label({}))).json.metadata.labels).toBeUndefined();
});

test('elements of keyed lists come and go by their key', async () => {
  const containers = (...names: string[]) => ({
    template: {
      metadata: { labels: { app: 'lists' } },
      spec: { containers: names.map((name) => ({ name, image: 'registry.example/c:1' })) },
    },
  });
  await apply('lists', 'one', deployment('lists', containers('a', 'b')));
  const changed = await apply('lists', 'one', deployment('lists', containers('b', 'c')));
  expect(changed.json.spec.template.spec.containers.map((each: { name: string }) => each.name)).toEqual(['b', 'c']);
});

test('ports are told apart by their defaulted protocol', async () => {
  const ports = (...list: object[]) => deployment('ports', {}, { ports: list });
  await apply('ports', 'one', ports({ containerPort: 80 }, { containerPort: 53, protocol: 'UDP' }));
  const changed = await apply('ports', 'one', ports({ containerPort: 80, name: 'web' }));
  expect(changed.json.spec.template.spec.containers[0].ports).toEqual([
    { name: 'web', containerPort: 80, protocol: 'TCP' },
  ]);
});

test('equal quantities written differently are no conflict', async () => {
  const limited = (cpu: string) => deployment('cpu', {}, { resources: { limits: { cpu } } });
  await apply('cpu', 'one', limited('0.5'));
  expect((await apply('cpu', 'two', limited('500m'))).status).toBe(200);
});

test("nulls that tools write are nobody's", async () => {
  const template = {
    metadata: { creationTimestamp: null, labels: { app: 'nulls' } },
    spec: { containers: [{ name: 'c', image: 'a' }] },
  };
  const first = await apply('nulls', 'one', deployment('nulls', { template }, {}, { creationTimestamp: null }));
  expect(JSON.stringify(first.json.metadata.managedFields)).not.toContain('creationTimestamp');
  expect((await apply('nulls', 'two', deployment('nulls', { template }))).status).toBe(200);
});

test('a change without apply takes the field over from the applier', async () => {
  await apply('edited', 'one', deployment('edited', { replicas: 2 }));
  await client.patch(`${DEPLOYMENTS}/edited?fieldManager=hand`, 'merge-patch+json', { spec: { replicas: 3 } });
  const refused = await apply('edited', 'one', deployment('edited', { replicas: 2 }));
  expect(refused.json.details.causes).toEqual([
    { reason: 'FieldManagerConflict', message: 'conflict with "hand" using apps/v1', field: '.spec.replicas' },
  ]);
  const scale = (await client.get(`${DEPLOYMENTS}/edited/scale`)).json;
  await client.put(`${DEPLOYMENTS}/edited/scale?fieldManager=autoscaler`, { ...scale, spec: { replicas: 4 } });
  const live = (await client.get(`${DEPLOYMENTS}/edited`)).json;
  expect(managersOf(live)).toEqual([
    ['one', 'Apply', undefined],
    ['autoscaler', 'Update', 'scale'],
  ]);
  // Leaving the field out is how an applier lets an autoscaler have it.
  expect((await apply('edited', 'one', deployment('edited'))).json.spec.replicas).toBe(4);
});

test('what was there before the first apply is protected from it', async () => {
  await client.post(DEPLOYMENTS, deployment('older', { replicas: 3 }));
  await client.patch(`${DEPLOYMENTS}/older`, 'merge-patch+json', { metadata: { managedFields: [{}] } });
  const refused = await apply('older', 'one', deployment('older', { replicas: 1 }));
  expect(refused.json.details.causes[0]).toMatchObject({
    field: '.spec.replicas',
    message: 'conflict with "before-first-apply" using apps/v1',
  });
  expect((await apply('older', 'one', deployment('older', { replicas: 1 }), '&force=true')).json.spec.replicas).toBe(1);
});

test('kubectl takes over what its client-side apply had set, and the record moves with it', async () => {
  const body = deployment('migrated', { replicas: 3 }, {}, { labels: { old: 'yes' } });
  const annotation = 'kubectl.kubernetes.io/last-applied-configuration';
  const annotations = { [annotation]: JSON.stringify(body) };
  const path = `${DEPLOYMENTS}?fieldManager=kubectl-client-side-apply`;
  await client.post(path, { ...body, metadata: { ...body.metadata, annotations } });
  const wanted = deployment('migrated', { replicas: 1 });
  expect((await apply('migrated', 'somebody', wanted)).status).toBe(409);
  const applied = await apply('migrated', 'kubectl', wanted);
  expect([applied.status, applied.json.spec.replicas]).toEqual([200, 1]);
  // The annotation goes on being true, for those who go back.
  expect(JSON.parse(applied.json.metadata.annotations[annotation]).spec.replicas).toBe(1);
  expect(managersOf(applied.json)).toEqual([
    ['kubectl', 'Apply', undefined],
    ['kubectl-client-side-apply', 'Update', undefined],
  ]);
  // What kubectl does next: the old entry's fields become its own.
  const [own, old] = applied.json.metadata.managedFields;
  const patch = [
    {
      op: 'replace',
      path: '/metadata/managedFields',
      value: [{ ...old, manager: 'kubectl', operation: 'Apply', time: own.time }],
    },
    { op: 'replace', path: '/metadata/resourceVersion', value: applied.json.metadata.resourceVersion },
  ];
  const moved = await client.patch(`${DEPLOYMENTS}/migrated?fieldManager=kubectl`, 'json-patch+json', patch);
  expect(managersOf(moved.json)).toEqual([['kubectl', 'Apply', undefined]]);
  const again = await apply('migrated', 'kubectl', wanted);
  expect([again.status, again.json.metadata.labels]).toEqual([200, undefined]);
});

test('the creator of an object manages what it set and what was defaulted, an updater what it changed', async () => {
  const path = '/api/v1/namespaces/default/configmaps';
  const created = await client.post(`${path}?fieldManager=maker`, {
    metadata: { name: 'kept', labels: { a: '1' }, finalizers: ['x.example/y'] },
    data: { one: '1' },
  });
  const [entry] = created.json.metadata.managedFields;
  expect(entry).toEqual({
    manager: 'maker',
    operation: 'Update',
    apiVersion: 'v1',
    time: expect.stringMatching(/Z$/),
    fieldsType: 'FieldsV1',
    fieldsV1: {
      'f:data': { '.': {}, 'f:one': {} },
      'f:metadata': {
        'f:finalizers': { '.': {}, 'v:"x.example/y"': {} },
        'f:labels': { '.': {}, 'f:a': {} },
      },
    },
  });
  const changed = await client.patch(`${path}/kept?fieldManager=other`, 'merge-patch+json', {
    metadata: { finalizers: null },
    data: { one: '2', two: '2' },
  });
  expect(changed.json.metadata.managedFields.map((each: { fieldsV1: unknown }) => each.fieldsV1)).toEqual([
    { 'f:data': {}, 'f:metadata': { 'f:labels': { '.': {}, 'f:a': {} } } },
    { 'f:data': { 'f:one': {}, 'f:two': {} } },
  ]);
  // A client that knows nothing of the record does not lose it.
  const { managedFields: _record, ...metadata } = changed.json.metadata;
  const replaced = await client.put(`${path}/kept?fieldManager=third`, { ...changed.json, metadata });
  expect(replaced.json.metadata.managedFields).toEqual(changed.json.metadata.managedFields);
  const reset = await client.patch(`${path}/kept`, 'merge-patch+json', { metadata: { managedFields: [{}] } });
  expect(reset.json.metadata.managedFields).toBeUndefined();
  const later = await client.patch(`${path}/kept`, 'merge-patch+json', { data: { three: '3' } });
  expect(later.json.metadata.managedFields).toBeUndefined();
});

test("what admission and the status hold is not the creator's; status is managed apart", async () => {
  await client.post(`${DEPLOYMENTS}?fieldManager=maker`, { ...deployment('halves'), status: { replicas: 7 } });
  const path = `${DEPLOYMENTS}/halves/status?fieldManager=controller`;
  const { json } = await client.patch(path, 'merge-patch+json', {
    metadata: { labels: { not: 'here' } },
    spec: { replicas: 9 },
    status: { replicas: 1, conditions: [{ type: 'Available', status: 'True', reason: 'x', message: '' }] },
  });
  const [controller, maker] = json.metadata.managedFields.toSorted((a: { manager: string }, b: { manager: string }) =>
    a.manager < b.manager ? -1 : 1,
  );
  expect(Object.keys(maker.fieldsV1)).toEqual(['f:spec']);
  expect(maker.fieldsV1['f:spec']['f:template']['f:spec']['f:containers']['k:{"name":"c"}']).toMatchObject({
    '.': {},
    'f:image': {},
    'f:imagePullPolicy': {},
    'f:resources': {},
  });
  expect(controller).toMatchObject({
    manager: 'controller',
    subresource: 'status',
    fieldsV1: {
      'f:status': {
        'f:conditions': { '.': {}, 'k:{"type":"Available"}': { '.': {}, 'f:status': {} } },
        'f:replicas': {},
      },
    },
  });
  expect(Object.keys(controller.fieldsV1)).toEqual(['f:status']);
});

test('YAML proper is applied like JSON, and only an apply may be forced', async () => {
  const yaml = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: yaml}\ndata: {a: "1"}\n';
  const path = '/api/v1/namespaces/default/configmaps/yaml';
  for (const body of [yaml, '{apiVersion: v1, kind: ConfigMap, metadata: {name: yaml}, data: {a: "1"}}']) {
    expect((await client.patch(`${path}?fieldManager=x`, 'apply-patch+yaml', body)).json.data).toEqual({ a: '1' });
  }
  const forced = await client.patch(`${path}?force=true`, 'merge-patch+json', {});
  expect([forced.status, forced.json.details.causes[0].field]).toEqual([422, 'force']);
  expect((await client.patch(`${path}?fieldManager=x`, 'apply-patch+cbor', yaml)).status).toBe(415);
});

test('a list with an element twice is refused', async () => {
  const twice = [
    { name: 'c', image: 'a' },
    { name: 'c', image: 'b' },
  ];
  const answer = await apply('twice', 'one', deployment('twice', { template: { spec: { containers: twice } } }));
  expect([answer.status, answer.json.message]).toEqual([
    400,
    'failed to create typed patch object (default/twice; apps/v1, Kind=Deployment): .spec.template.spec.containers: duplicate entries for key [name="c"]',
  ]);
});

test('status is applied through its own door', async () => {
  await apply('stated', 'one', deployment('stated', { replicas: 2 }));
  const body = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'stated' },
    spec: { replicas: 9 },
    status: { replicas: 1 },
  };
  const answer = await client.patch(`${DEPLOYMENTS}/stated/status?fieldManager=controller`, 'apply-patch+yaml', body);
  expect([answer.json.spec.replicas, answer.json.status.replicas]).toEqual([2, 1]);
  expect(managersOf(answer.json)).toContainEqual(['controller', 'Apply', 'status']);
});

test.each([
  ['no manager', `${DEPLOYMENTS}/bad`, deployment('bad'), 422],
  ['no kind', `${DEPLOYMENTS}/bad?fieldManager=x`, { metadata: { name: 'bad' } }, 400],
  ['another name', `${DEPLOYMENTS}/bad?fieldManager=x`, deployment('other'), 400],
  [
    'managed fields',
    `${DEPLOYMENTS}/bad?fieldManager=x`,
    deployment('bad', {}, {}, { managedFields: [{ manager: 'x' }] }),
    400,
  ],
  ['no object', `${DEPLOYMENTS}/bad?fieldManager=x`, '- a\n- b\n', 400],
  [
    'unknown fields',
    `${DEPLOYMENTS}/bad?fieldManager=x&fieldValidation=Strict`,
    deployment('bad', { nonsense: 1 }),
    400,
  ],
  ['an invalid object', `${DEPLOYMENTS}/bad?fieldManager=x`, deployment('bad', { replicas: -1 }), 422],
])('%s is refused', async (_why, path, body, code) => {
  expect((await client.patch(path, 'apply-patch+yaml', body)).status).toBe(code);
  expect((await client.get(`${DEPLOYMENTS}/bad`)).status).toBe(404);
});

test('appliers that race for a name all get through', async () => {
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, i) =>
      apply('raced', `m${i}`, deployment('raced', {}, {}, { annotations: { [`a${i}`]: 'x' } })),
    ),
  );
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 200, 200, 200, 200, 201]);
  const live = (await client.get(`${DEPLOYMENTS}/raced`)).json;
  expect(Object.keys(live.metadata.annotations)).toHaveLength(6);
  expect(managersOf(live)).toHaveLength(6);
});
