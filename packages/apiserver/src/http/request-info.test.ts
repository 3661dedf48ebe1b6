import { describe, expect, test } from 'vitest';
import { parseRequest, Query } from './request-info.ts';

const parse = (method: string, target: string) => {
  const { verb, group, version, namespace, resource, name, subresource, rest, isResource } = parseRequest(
    method,
    target,
  );
  return { verb, group, version, namespace, resource, name, subresource, rest, isResource };
};
const base = { group: '', version: 'v1', namespace: '', name: '', subresource: '', rest: '', isResource: true };

describe('resource paths', () => {
  test.each([
    ['GET', '/api/v1/pods', { ...base, verb: 'list', resource: 'pods' }],
    ['GET', '/api/v1/pods/', { ...base, verb: 'list', resource: 'pods' }],
    ['GET', '/api/v1/namespaces/ns/pods/p', { ...base, verb: 'get', namespace: 'ns', resource: 'pods', name: 'p' }],
    ['GET', '/api/v1/namespaces/ns/pods?watch=1', { ...base, verb: 'watch', namespace: 'ns', resource: 'pods' }],
    ['GET', '/api/v1/watch/namespaces/ns/pods', { ...base, verb: 'watch', namespace: 'ns', resource: 'pods' }],
    ['GET', '/api/v1/namespaces/ns/pods?watch=false', { ...base, verb: 'list', namespace: 'ns', resource: 'pods' }],
    ['GET', '/api/v1/namespaces/ns', { ...base, verb: 'get', namespace: 'ns', resource: 'namespaces', name: 'ns' }],
    [
      'PUT',
      '/api/v1/namespaces/ns/finalize',
      { ...base, verb: 'update', namespace: 'ns', resource: 'namespaces', name: 'ns', subresource: 'finalize' },
    ],
    [
      'PATCH',
      '/apis/apps/v1/namespaces/ns/deployments/d/status',
      {
        ...base,
        verb: 'patch',
        group: 'apps',
        namespace: 'ns',
        resource: 'deployments',
        name: 'd',
        subresource: 'status',
      },
    ],
    ['DELETE', '/api/v1/nodes', { ...base, verb: 'deletecollection', resource: 'nodes' }],
    ['DELETE', '/api/v1/nodes/n', { ...base, verb: 'delete', resource: 'nodes', name: 'n' }],
    [
      'GET',
      '/apis/rbac.authorization.k8s.io/v1/clusterroles/system%3Anode',
      { ...base, verb: 'get', group: 'rbac.authorization.k8s.io', resource: 'clusterroles', name: 'system:node' },
    ],
    [
      'POST',
      '/api/v1/namespaces/ns/services/s:80/proxy/a/b',
      {
        ...base,
        verb: 'create',
        namespace: 'ns',
        resource: 'services',
        name: 's:80',
        subresource: 'proxy',
        rest: '/a/b',
      },
    ],
  ])('%s %s', (method, target, expected) => {
    expect(parse(method, target)).toEqual(expected);
  });

  test.each([
    '/',
    '/api',
    '/apis',
    '/api/v1',
    '/apis/apps',
    '/apis/apps/v1',
    '/healthz',
    '/openapi/v3',
    '/apiextra/v1/x',
  ])('%s is no resource', (target) => {
    expect(parse('GET', target)).toMatchObject({ isResource: false, verb: 'get' });
  });

  test('a broken escape is an error of the client', () => {
    expect(() => parse('GET', '/api/v1/namespaces/%zz/pods')).toThrow(URIError);
  });
});

test('queries keep repeated values and decode plus signs', () => {
  const query = new Query('command=ls&command=-l&labelSelector=a%3Db+c&flag');
  expect(query.all('command')).toEqual(['ls', '-l']);
  expect(query.get('labelSelector')).toBe('a=b c');
  expect(query.bool('flag')).toBe(true);
  expect(query.bool('other')).toBe(false);
});
