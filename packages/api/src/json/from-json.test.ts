import { describe, expect, test } from 'vitest';
import { Deployment } from '../../gen/k8s/apps/v1.ts';
import { Lease } from '../../gen/k8s/coordination/v1.ts';
import { Pod, Secret } from '../../gen/k8s/core/v1.ts';
import { DecodeError, type DecodeIssue } from '../decode-error.ts';
import { duplicateFields } from './duplicate-fields.ts';

const nest = (depth: number) => JSON.parse('{"a":'.repeat(depth) + '1' + '}'.repeat(depth)) as unknown;

test.each([
  [{ spec: 'x' }, 'spec', 'cannot unmarshal string into a value of type object'],
  [{ spec: { containers: {} } }, 'spec.containers', 'cannot unmarshal object into a value of type array'],
  [
    { spec: { containers: [{ name: 1 }] } },
    'spec.containers[0].name',
    'cannot unmarshal number into a value of type string',
  ],
  [{ spec: { priority: '5' } }, 'spec.priority', 'cannot unmarshal string into a value of type int32'],
  [{ spec: { priority: 1.5 } }, 'spec.priority', 'cannot unmarshal number 1.5 into a value of type int32'],
  [{ spec: { priority: 2 ** 31 } }, 'spec.priority', 'cannot unmarshal number 2147483648 into a value of type int32'],
  [{ spec: { hostNetwork: 'true' } }, 'spec.hostNetwork', 'cannot unmarshal string into a value of type boolean'],
  [{ metadata: { labels: ['a'] } }, 'metadata.labels', 'cannot unmarshal array into a value of type object'],
  [{ metadata: { labels: { a: 1 } } }, 'metadata.labels.a', 'cannot unmarshal number into a value of type string'],
  [{ metadata: { creationTimestamp: 'today' } }, 'metadata.creationTimestamp', 'not an RFC 3339 time: "today"'],
  [{ kind: 5 }, 'kind', 'cannot unmarshal number into a value of type string'],
  [[], '', 'cannot unmarshal array into a value of type object'],
])('%j is refused with its path', (value, path, detail) => {
  expect(() => Pod.fromJson(value)).toThrow(expect.objectContaining({ name: 'DecodeError', path, detail }));
});

test('quantities and base64 that are none are refused', () => {
  const limits = (cpu: unknown) => ({ spec: { containers: [{ name: 'c', resources: { limits: { cpu } } }] } });
  expect(() => Pod.fromJson(limits('1x'))).toThrow(/spec\.containers\[0\]\.resources\.limits\.cpu: quantities must/);
  expect(() => Pod.fromJson(limits(true))).toThrow(DecodeError);
  expect(() => Secret.fromJson({ data: { a: '!!!' } })).toThrow(/data\.a: illegal base64 data/);
});

test('unknown members are reported with their paths and dropped; names are case-sensitive', () => {
  const issues: DecodeIssue[] = [];
  const pod = Pod.fromJson(
    { kind: 'Pod', apiVersion: 'v1', foo: 1, spec: { Containers: [], containers: [{ name: 'c', imagee: 'x' }] } },
    issues,
  );
  expect(issues).toEqual([
    { type: 'unknown', path: 'foo' },
    { type: 'unknown', path: 'spec.Containers' },
    { type: 'unknown', path: 'spec.containers[0].imagee' },
  ]);
  expect(JSON.stringify(pod)).not.toMatch(/foo|imagee|Containers"/);
});

test('members come out in the order of Kubernetes, maps sorted', () => {
  const pod = Pod.fromJson({
    status: {},
    spec: { nodeName: 'n', containers: [{ image: 'i', name: 'c' }], volumes: [{ emptyDir: {}, name: 'v' }] },
    metadata: { uid: 'u', labels: { b: '1', a: '2' }, name: 'x' },
    apiVersion: 'v1',
    kind: 'Pod',
  });
  expect(JSON.stringify(pod)).toBe(
    '{"kind":"Pod","apiVersion":"v1","metadata":{"name":"x","uid":"u","labels":{"a":"2","b":"1"}},' +
      '"spec":{"volumes":[{"name":"v","emptyDir":{}}],"containers":[{"name":"c","image":"i","resources":{}}],"nodeName":"n"},"status":{}}',
  );
});

test('values are normalised as Kubernetes writes them again', () => {
  const pod = Pod.fromJson({
    metadata: { creationTimestamp: '2026-03-01T12:00:00.5+02:00', deletionTimestamp: '2026-03-01T12:00:00Z' },
    spec: {
      containers: [{ name: 'c', resources: { limits: { cpu: '1000m', memory: 1024 }, requests: { memory: '1.5Gi' } } }],
      hostNetwork: false,
      nodeSelector: {},
      tolerations: [],
      priority: 0,
    },
  });
  expect(pod.metadata).toEqual({
    creationTimestamp: '2026-03-01T10:00:00Z',
    deletionTimestamp: '2026-03-01T12:00:00Z',
  });
  expect(pod.spec).toEqual({
    containers: [{ name: 'c', resources: { limits: { cpu: '1', memory: '1024' }, requests: { memory: '1536Mi' } } }],
    priority: 0,
  });
  expect(Lease.fromJson({ spec: { renewTime: '2026-03-01T12:00:00.1Z' } }).spec.renewTime).toBe(
    '2026-03-01T12:00:00.100000Z',
  );
});

test('null stands for "not given"', () => {
  const given = {
    metadata: null,
    spec: { replicas: null, selector: null, template: null, paused: null },
    status: null,
  };
  expect(JSON.stringify(Deployment.fromJson(given))).toBe(JSON.stringify(Deployment.fromJson({})));
  expect(Pod.fromJson({ spec: { containers: [null] } }).spec.containers).toEqual([{ name: '', resources: {} }]);
});

test('the input is neither changed nor shared', () => {
  const given = { metadata: { labels: { a: 'b' } }, spec: { containers: [{ name: 'c', args: ['x'] }] } };
  const before = JSON.stringify(given);
  const pod = Pod.fromJson(given);
  pod.metadata.labels!.a = 'changed';
  pod.spec.containers[0]!.args!.push('y');
  expect(JSON.stringify(given)).toBe(before);
});

describe('nesting', () => {
  test('free-form values deeper than any real one are refused', () => {
    const withFields = (fieldsV1: unknown) => ({ metadata: { managedFields: [{ fieldsV1 }] } });
    expect(() => Pod.fromJson(withFields(nest(200)))).not.toThrow();
    expect(() => Pod.fromJson(withFields(nest(3000)))).toThrow(/nested deeper than 256/);
  });
});

describe('duplicate members', () => {
  test('are found with their paths', () => {
    const text = '{"a":1,"b":[{"c":1},{"c":1,"d":{"x":"}","x":2},"c":3}],"a":"\\"{","a\\u0062":1,"ab":2}';
    expect(duplicateFields(text).map((issue) => issue.path)).toEqual(['b[1].d.x', 'b[1].c', 'a', 'ab']);
  });

  test('are none in ordinary text', () => {
    expect(duplicateFields('{"a":{"a":{"a":[]}},"b":["a","a",{"a":",{"}],"c":"x"}')).toEqual([]);
    expect(duplicateFields('[]')).toEqual([]);
  });

  test('nesting has its limit here too', () => {
    expect(() => duplicateFields('['.repeat(100_000) + ']'.repeat(100_000))).toThrow(DecodeError);
  });
});
