import { gunzipSync } from 'node:zlib';
import { allResources } from '@gantry/api';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DocumentRequest } from '../discovery/document.ts';
import { builtinSchema, OpenApiDocuments } from './openapi-documents.ts';

const resources = allResources.filter(({ resource, group }) => resource !== '' && group !== 'metrics.k8s.io');

describe('OpenAPI documents', () => {
  let documents: OpenApiDocuments;
  const ask = (path: string, rest: Partial<DocumentRequest> = {}) =>
    documents.respond({ path, query: '', accept: '', acceptEncoding: '', ifNoneMatch: undefined, ...rest });
  const json = async (path: string) => {
    const response = await ask(path);
    return JSON.parse(Buffer.from(response?.body ?? []).toString());
  };

  beforeEach(() => {
    documents = new OpenApiDocuments({ resources, schemaOf: builtinSchema, version: 'v1.35.0+gantry.0.1.0' });
  });

  it('list every group version with the hash of its document', async () => {
    const { paths } = await json('/openapi/v3');
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(['api/v1', 'apis/apps/v1', 'apis/autoscaling/v2']));
    const url = new URL(paths['apis/apps/v1'].serverRelativeURL, 'https://server');
    const query = url.search.slice(1);
    const response = await ask(url.pathname, { query });
    expect(response).toMatchObject({
      status: 200,
      headers: { 'cache-control': 'public, immutable, max-age=31536000' },
    });
    expect((await ask(url.pathname, { query: 'hash=old' }))?.headers).not.toHaveProperty('cache-control');
  });

  it('have the same hash on every server, and another when the API differs', async () => {
    const other = new OpenApiDocuments({ resources, schemaOf: builtinSchema, version: 'v1.35.0+gantry.0.1.0' });
    const request = { path: '/openapi/v3', query: '', accept: '', acceptEncoding: '', ifNoneMatch: undefined };
    const etag = (await ask('/openapi/v3'))?.headers.etag;
    expect((await other.respond(request))?.headers.etag).toBe(etag);
    expect((await ask('/openapi/v3', { ifNoneMatch: etag }))?.status).toBe(304);
    documents.replaceResources(resources.filter(({ resource }) => resource !== 'pods'));
    expect((await ask('/openapi/v3'))?.headers.etag).not.toBe(etag);
  });

  it('are sent compressed to those who can read that', async () => {
    const packed = await ask('/openapi/v3/apis/batch/v1', { acceptEncoding: 'gzip' });
    expect(packed?.headers['content-encoding']).toBe('gzip');
    const plain = await ask('/openapi/v3/apis/batch/v1');
    expect(gunzipSync(packed?.body ?? Buffer.of())).toEqual(Buffer.from(plain?.body ?? []));
  });

  it('come as protobuf under the name that older clients use, labelled so that they can read the label', async () => {
    const response = await ask('/openapi/v2', { accept: 'application/com.github.proto-openapi.spec.v2@v1.0+protobuf' });
    expect(response?.headers['content-type']).toBe('application/com.github.proto-openapi.spec.v2.v1.0+protobuf');
    expect(
      Buffer.from(response?.body ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('\n\x032.0');
    expect((await json('/openapi/v2')).swagger).toBe('2.0');
  });

  it('are refused in forms that do not exist, and unknown elsewhere', async () => {
    const accept = 'application/com.github.proto-openapi.spec.v3@v1.0+protobuf';
    expect((await ask('/openapi/v3/api/v1', { accept }))?.status).toBe(406);
    expect((await ask('/openapi/v2', { accept: 'text/html' }))?.status).toBe(406);
    for (const path of ['/openapi', '/openapi/v1', '/openapi/v3/apis/nope/v1', '/openapi/v2/x', '/api']) {
      expect(ask(path)).toBeUndefined();
    }
  });
});
