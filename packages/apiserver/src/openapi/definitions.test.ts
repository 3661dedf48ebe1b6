import { allResources } from '@gantry/api';
import { describe, expect, it } from 'vitest';
import { buildDocument } from './build-document.ts';
import { definitionName, type Json, type JsonObject } from './definitions.ts';
import { builtinSchema } from './openapi-documents.ts';

const resources = allResources.filter(({ resource }) => resource !== '');
const build = (dialect: 'v2' | 'v3', group?: string) =>
  buildDocument({
    dialect,
    resources: group === undefined ? resources : resources.filter((resource) => resource.group === group),
    schemaOf: builtinSchema,
    version: 'v1.35.0',
  });
const at = (document: Json | undefined, ...path: string[]): JsonObject =>
  path.reduce<Json | undefined>((value, key) => (value as JsonObject | undefined)?.[key], document) as JsonObject;

const v2 = build('v2');
const v3 = build('v3', 'apps');
const CORE = 'io.k8s.api.core.v1';
const META = 'io.k8s.apimachinery.pkg.apis.meta.v1';

function* references(value: Json | undefined): Generator<string> {
  if (Array.isArray(value)) for (const each of value) yield* references(each);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value as JsonObject)) {
      if (key === '$ref' && typeof each === 'string') yield each;
      else yield* references(each);
    }
  }
}

describe('definitions', () => {
  it('have the names that tools know', () => {
    expect(definitionName('k8s.io.api.core.v1.Pod')).toBe('io.k8s.api.core.v1.Pod');
    expect(definitionName('k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.APIService')).toBe(
      'io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService',
    );
  });

  it('name kind, version and group of objects, and what is required', () => {
    expect(at(v2, 'definitions', `${CORE}.Pod`)).toMatchObject({
      type: 'object',
      properties: {
        apiVersion: { type: 'string' },
        kind: { type: 'string' },
        metadata: { $ref: `#/definitions/${META}.ObjectMeta` },
        spec: { $ref: `#/definitions/${CORE}.PodSpec` },
      },
      'x-kubernetes-group-version-kind': [{ group: '', kind: 'Pod', version: 'v1' }],
    });
    expect(at(v2, 'definitions', `${CORE}.PodSpec`).required).toEqual(['containers']);
    expect(at(v2, 'definitions', `${CORE}.PodList`).required).toEqual(['items']);
  });

  it('carry merge keys, patch strategies, list and map types', () => {
    expect(at(v2, 'definitions', `${CORE}.PodSpec`, 'properties', 'containers')).toEqual({
      type: 'array',
      items: { $ref: `#/definitions/${CORE}.Container` },
      'x-kubernetes-list-type': 'map',
      'x-kubernetes-list-map-keys': ['name'],
      'x-kubernetes-patch-merge-key': 'name',
      'x-kubernetes-patch-strategy': 'merge',
    });
    expect(at(v2, 'definitions', `${CORE}.PodSpec`, 'properties', 'volumes')).toMatchObject({
      'x-kubernetes-patch-strategy': 'merge,retainKeys',
    });
    expect(at(v2, 'definitions', `${CORE}.Container`, 'properties', 'ports')).toMatchObject({
      'x-kubernetes-list-map-keys': ['containerPort', 'protocol'],
    });
    expect(at(v2, 'definitions', `${META}.LabelSelector`)['x-kubernetes-map-type']).toBe('atomic');
  });

  it('write values that are no objects as what they are in JSON', () => {
    const shape = (dialect: Json, ...path: string[]) => at(dialect, ...path);
    const quantity = 'io.k8s.apimachinery.pkg.api.resource.Quantity';
    const intOrString = 'io.k8s.apimachinery.pkg.util.intstr.IntOrString';
    expect(shape(v2, 'definitions', quantity)).toEqual({ type: 'string' });
    expect(shape(v3, 'components', 'schemas', quantity)).toEqual({ oneOf: [{ type: 'string' }, { type: 'number' }] });
    expect(shape(v2, 'definitions', intOrString)).toEqual({ type: 'string', format: 'int-or-string' });
    expect(shape(v3, 'components', 'schemas', intOrString)).toEqual({
      oneOf: [{ type: 'integer' }, { type: 'string' }],
      format: 'int-or-string',
    });
    expect(shape(v2, 'definitions', `${META}.Time`)).toEqual({ type: 'string', format: 'date-time' });
    expect(shape(v2, 'definitions', `${META}.FieldsV1`)).toEqual({ type: 'object' });
    expect(shape(v2, 'definitions', `${CORE}.Secret`, 'properties', 'data')).toMatchObject({
      type: 'object',
      additionalProperties: { type: 'string', format: 'byte' },
    });
    expect(shape(v2, 'definitions', 'io.k8s.api.authentication.v1.UserInfo', 'properties', 'extra')).toMatchObject({
      additionalProperties: { type: 'array', items: { type: 'string' } },
    });
  });

  it('put what stands beside a reference into allOf in OpenAPI 3', () => {
    expect(at(v3, 'components', 'schemas', 'io.k8s.api.apps.v1.DeploymentSpec', 'properties', 'strategy')).toEqual({
      allOf: [{ $ref: '#/components/schemas/io.k8s.api.apps.v1.DeploymentStrategy' }],
      'x-kubernetes-patch-strategy': 'retainKeys',
    });
  });

  it.each([
    ['v2', v2, '#/definitions/', ['definitions']],
    ['v3', v3, '#/components/schemas/', ['components', 'schemas']],
  ] as const)('of %s are complete: every reference leads somewhere', (_dialect, document, prefix, path) => {
    const known = at(document, ...path);
    for (const reference of references(document)) {
      expect(reference.startsWith(prefix)).toBe(true);
      expect(known).toHaveProperty([reference.slice(prefix.length)]);
    }
  });

  it('survive schemas that contain themselves', () => {
    const name = 'io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps';
    expect(at(v2, 'definitions', name, 'properties', 'not')).toEqual({ $ref: `#/definitions/${name}` });
  });
});

describe('paths', () => {
  it('describe every verb of a resource', () => {
    const item = at(v2, 'paths', '/api/v1/namespaces/{namespace}/pods/{name}');
    expect(Object.keys(item).sort()).toEqual(['delete', 'get', 'parameters', 'patch', 'put']);
    expect(item.patch).toMatchObject({
      operationId: 'patchCoreV1NamespacedPod',
      tags: ['core_v1'],
      'x-kubernetes-action': 'patch',
      'x-kubernetes-group-version-kind': { group: '', kind: 'Pod', version: 'v1' },
      consumes: expect.arrayContaining(['application/strategic-merge-patch+json', 'application/apply-patch+yaml']),
    });
    const collection = at(v2, 'paths', '/api/v1/namespaces/{namespace}/pods');
    expect(Object.keys(collection).sort()).toEqual(['delete', 'get', 'parameters', 'post']);
    expect(at(v2, 'paths', '/api/v1/pods', 'get')).toMatchObject({ operationId: 'listCoreV1PodForAllNamespaces' });
    expect(at(v2, 'paths', '/apis/rbac.authorization.k8s.io/v1/clusterroles/{name}', 'get').operationId).toBe(
      'readRbacAuthorizationV1ClusterRole',
    );
  });

  it('name the parameters by which kubectl learns that dry runs and field validation work', () => {
    const { parameters } = at(v2, 'paths', '/apis/apps/v1/namespaces/{namespace}/deployments/{name}', 'patch');
    const names = (parameters as JsonObject[]).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['body', 'dryRun', 'fieldValidation', 'fieldManager', 'force']));
    const third = at(v3, 'paths', '/apis/apps/v1/namespaces/{namespace}/deployments/{name}', 'patch');
    expect(third.parameters).toContainEqual({
      name: 'dryRun',
      in: 'query',
      schema: { type: 'string', uniqueItems: true },
    });
    expect(Object.keys(at(third, 'requestBody', 'content'))).toContain('application/apply-patch+yaml');
  });

  it('cover subresources: other kinds, streams', () => {
    const base = '/api/v1/namespaces/{namespace}/pods/{name}';
    expect(at(v2, 'paths', `${base}/eviction`, 'post')).toMatchObject({
      operationId: 'createCoreV1NamespacedPodEviction',
      'x-kubernetes-group-version-kind': { group: 'policy', version: 'v1', kind: 'Eviction' },
    });
    expect(at(v2, 'paths', `${base}/log`, 'get').produces).toContain('text/plain');
    expect(at(v2, 'paths', `${base}/exec`, 'post')['x-kubernetes-action']).toBe('connect');
    expect(at(v2, 'paths', '/apis/apps/v1/namespaces/{namespace}/deployments/{name}/scale', 'put')).toMatchObject({
      responses: { 200: { schema: { $ref: '#/definitions/io.k8s.api.autoscaling.v1.Scale' } } },
    });
  });

  it('have unique operation names', () => {
    const ids = Object.values(at(v2, 'paths')).flatMap((item) =>
      Object.values(item as JsonObject).flatMap((operation) => {
        const id = (operation as JsonObject | undefined)?.operationId;
        return typeof id === 'string' ? [id] : [];
      }),
    );
    expect(ids.length).toBeGreaterThan(500);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
