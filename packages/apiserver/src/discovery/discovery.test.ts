import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { covers, parseAccept } from './accept.ts';
import { compareVersions, DiscoveryCatalog, type DiscoveryResource } from './catalog.ts';
import { DiscoveryDocuments } from './discovery-documents.ts';
import { acceptsGzip, answer, type DocumentRequest } from './document.ts';

const AGGREGATED = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList';
const BETA = 'application/json;g=apidiscovery.k8s.io;v=v2beta1;as=APIGroupDiscoveryList';

function resource(
  group: string,
  version: string,
  name: string,
  kind: string,
  rest: Partial<DiscoveryResource> = {},
): DiscoveryResource {
  return {
    group,
    version,
    resource: name,
    singular: kind.toLowerCase(),
    kind,
    namespaced: true,
    shortNames: [],
    categories: [],
    verbs: ['get', 'list', 'create'],
    subresources: [],
    ...rest,
  };
}

const pods = resource('', 'v1', 'pods', 'Pod', {
  shortNames: ['po'],
  categories: ['all'],
  storage: { versionHash: 'xPOwRZ+Yhw8=' },
  subresources: [
    { name: 'status', verbs: ['get', 'patch', 'update'], group: '', version: 'v1', kind: 'Pod' },
    { name: 'eviction', verbs: ['create'], group: 'policy', version: 'v1', kind: 'Eviction' },
  ],
});

describe('discovery', () => {
  let catalog: DiscoveryCatalog;
  let documents: DiscoveryDocuments;
  const ask = (path: string, rest: Partial<DocumentRequest> = {}) =>
    documents.respond({ path, query: '', accept: '', acceptEncoding: '', ifNoneMatch: undefined, ...rest });
  const json = (path: string, rest: Partial<DocumentRequest> = {}) => {
    const response = ask(path, rest);
    return response && JSON.parse(Buffer.from(response.body).toString());
  };

  beforeEach(() => {
    catalog = new DiscoveryCatalog();
    catalog.replace('builtin', [
      resource('batch', 'v1', 'jobs', 'Job'),
      resource('autoscaling', 'v1', 'horizontalpodautoscalers', 'HorizontalPodAutoscaler'),
      resource('autoscaling', 'v2', 'horizontalpodautoscalers', 'HorizontalPodAutoscaler'),
      pods,
      resource('', 'v1', 'nodes', 'Node', { namespaced: false }),
      resource('apps', 'v1', 'deployments', 'Deployment'),
    ]);
    documents = new DiscoveryDocuments({
      catalog,
      serverAddress: '10.0.0.1:6443',
      build: {
        version: '0.1.0',
        gitCommit: 'abc',
        buildDate: '2026-01-01T00:00:00Z',
        runtime: 'node v26.0.0',
        platform: 'linux/amd64',
      },
    });
  });

  it('lists the core versions under /api', () => {
    expect(json('/api')).toEqual({
      kind: 'APIVersions',
      versions: ['v1'],
      serverAddressByClientCIDRs: [{ clientCIDR: '0.0.0.0/0', serverAddress: '10.0.0.1:6443' }],
    });
  });

  it('lists groups in Kubernetes’ order with the preferred version first', () => {
    const { groups } = json('/apis');
    expect(groups.map((group: { name: string }) => group.name)).toEqual(['apps', 'autoscaling', 'batch']);
    expect(groups[1]).toEqual({
      name: 'autoscaling',
      versions: [
        { groupVersion: 'autoscaling/v2', version: 'v2' },
        { groupVersion: 'autoscaling/v1', version: 'v1' },
      ],
      preferredVersion: { groupVersion: 'autoscaling/v2', version: 'v2' },
    });
    expect(json('/apis/batch')).toMatchObject({ kind: 'APIGroup', apiVersion: 'v1', name: 'batch' });
  });

  it('lists resources with subresources, hash, short names and categories', () => {
    expect(json('/api/v1')).toEqual({
      kind: 'APIResourceList',
      groupVersion: 'v1',
      resources: [
        { name: 'nodes', singularName: 'node', namespaced: false, kind: 'Node', verbs: ['create', 'get', 'list'] },
        {
          name: 'pods',
          singularName: 'pod',
          namespaced: true,
          kind: 'Pod',
          verbs: ['create', 'get', 'list'],
          shortNames: ['po'],
          categories: ['all'],
          storageVersionHash: 'xPOwRZ+Yhw8=',
        },
        {
          name: 'pods/eviction',
          singularName: '',
          namespaced: true,
          group: 'policy',
          version: 'v1',
          kind: 'Eviction',
          verbs: ['create'],
        },
        { name: 'pods/status', singularName: '', namespaced: true, kind: 'Pod', verbs: ['get', 'patch', 'update'] },
      ],
    });
    expect(json('/apis/apps/v1')).toMatchObject({ apiVersion: 'v1', groupVersion: 'apps/v1' });
  });

  it('aggregates everything when asked to, in the version asked for', () => {
    const response = ask('/api', { accept: `${AGGREGATED},${BETA},application/json` });
    expect(response?.headers['content-type']).toBe(AGGREGATED);
    expect(json('/api', { accept: AGGREGATED })).toEqual({
      kind: 'APIGroupDiscoveryList',
      apiVersion: 'apidiscovery.k8s.io/v2',
      metadata: {},
      items: [
        {
          metadata: { creationTimestamp: null },
          versions: [
            {
              version: 'v1',
              freshness: 'Current',
              resources: [
                {
                  resource: 'nodes',
                  responseKind: { group: '', version: 'v1', kind: 'Node' },
                  scope: 'Cluster',
                  singularResource: 'node',
                  verbs: ['create', 'get', 'list'],
                },
                {
                  resource: 'pods',
                  responseKind: { group: '', version: 'v1', kind: 'Pod' },
                  scope: 'Namespaced',
                  singularResource: 'pod',
                  verbs: ['create', 'get', 'list'],
                  shortNames: ['po'],
                  categories: ['all'],
                  subresources: [
                    {
                      subresource: 'eviction',
                      responseKind: { group: 'policy', version: 'v1', kind: 'Eviction' },
                      verbs: ['create'],
                    },
                    {
                      subresource: 'status',
                      responseKind: { group: '', version: 'v1', kind: 'Pod' },
                      verbs: ['get', 'patch', 'update'],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
    expect(json('/apis', { accept: BETA })).toMatchObject({
      apiVersion: 'apidiscovery.k8s.io/v2beta1',
      items: [{ metadata: { name: 'apps' } }, { metadata: { name: 'autoscaling' } }, { metadata: { name: 'batch' } }],
    });
    expect(json('/apis', { accept: 'application/json' }).kind).toBe('APIGroupList');
    expect(json('/apis', { accept: 'application/json;g=x;v=v2;as=APIGroupDiscoveryList,*/*' }).kind).toBe(
      'APIGroupList',
    );
  });

  it('answers 304 while nothing changed, and the new state after', () => {
    const etag = ask('/apis', { accept: AGGREGATED })?.headers.etag;
    expect(etag).toMatch(/^"[0-9A-F]{64}"$/);
    const again = ask('/apis', { accept: AGGREGATED, ifNoneMatch: etag });
    expect(again).toMatchObject({ status: 304, headers: { etag } });
    expect(again?.body).toHaveLength(0);

    catalog.replace('crds', [resource('example.org', 'v1alpha1', 'widgets', 'Widget')]);
    expect(ask('/apis', { accept: AGGREGATED, ifNoneMatch: etag })?.status).toBe(200);
    expect(json('/apis/example.org/v1alpha1').resources).toHaveLength(1);
    catalog.replace('crds', []);
    expect(ask('/apis', { accept: AGGREGATED, ifNoneMatch: etag })?.status).toBe(304);
    expect(ask('/apis/example.org')).toBeUndefined();
  });

  it('knows nothing of other paths', () => {
    for (const path of [
      '/',
      '/apix',
      '/api/v2',
      '/apis/nope',
      '/apis/apps/v2',
      '/apis/apps/v1/deployments',
      '/api/v1/pods',
      '/apis//v1',
    ]) {
      expect(ask(path)).toBeUndefined();
    }
    expect(ask('/apis/')?.status).toBe(200);
  });

  it('answers 406 to those who accept nothing it has', () => {
    expect(ask('/apis', { accept: 'application/vnd.kubernetes.protobuf' })?.status).toBe(406);
  });

  it('lets the first source win a name and marks versions whose server is away', () => {
    catalog.replace(
      'other',
      [resource('apps', 'v1', 'deployments', 'Impostor')],
      [{ group: 'metrics.k8s.io', version: 'v1beta1', freshness: 'Stale' }],
    );
    expect(json('/apis/apps/v1').resources[0].kind).toBe('Deployment');
    const aggregated = json('/apis', { accept: AGGREGATED });
    expect(aggregated.items.at(-1)).toMatchObject({
      metadata: { name: 'metrics.k8s.io' },
      versions: [{ version: 'v1beta1', freshness: 'Stale', resources: [] }],
    });
  });

  it('tells listeners about changes until they leave', () => {
    let calls = 0;
    const leave = catalog.onChange(() => calls++);
    catalog.replace('x', [pods]);
    leave();
    catalog.replace('x', []);
    expect(calls).toBe(1);
  });

  it('says which version it speaks', () => {
    expect(json('/version')).toMatchObject({
      major: '1',
      minor: '35',
      gitVersion: 'v1.35.0+gantry.0.1.0',
      platform: 'linux/amd64',
    });
  });
});

describe('versions', () => {
  it('are ordered stable, beta, alpha, then by number', () => {
    const sorted = ['foo', 'v1alpha1', 'v1', 'v2beta1', 'v10', 'v1beta2', 'v2', 'v1beta1', 'bar'].sort(compareVersions);
    expect(sorted).toEqual(['v10', 'v2', 'v1', 'v2beta1', 'v1beta2', 'v1beta1', 'v1alpha1', 'bar', 'foo']);
  });
});

describe('documents', () => {
  const request = { path: '/', query: '', accept: '', acceptEncoding: '', ifNoneMatch: undefined };

  it('kept compressed are sent as they are, or unpacked for those who cannot', () => {
    const body = Buffer.from('{"a":1}');
    const document = { contentType: 'application/json', etag: '"x"', plain: undefined, gzipped: gzipSync(body) };
    const packed = answer(document, { ...request, acceptEncoding: 'gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.body)).toEqual(body);
    expect(Buffer.from(answer(document, request).body)).toEqual(body);
    expect(answer(document, { ...request, ifNoneMatch: 'W/"y", "x"' }).status).toBe(304);
  });

  it.each([
    ['gzip', true],
    ['deflate, gzip;q=1.0, *;q=0.5', true],
    ['gzip;q=0', false],
    ['identity', false],
    ['', false],
    ['*', true],
  ])('accept-encoding %j: %s', (header, expected) => {
    expect(acceptsGzip(header)).toBe(expected);
  });

  it('are chosen by quality, then order', () => {
    expect(parseAccept('text/*;q=0.1, application/json;q=0.9;as=Table, x/y').map(({ type }) => type)).toEqual([
      'x/y',
      'application/json',
      'text/*',
    ]);
    expect(parseAccept('a/b;q=0')).toEqual([]);
    const [any] = parseAccept('');
    expect(any && covers(any, 'application/json')).toBe(true);
  });
});
