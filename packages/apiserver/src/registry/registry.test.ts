import type { KubeObject, ResourceType } from '@gantry/api';
import { namespaces, pods } from '@gantry/api/resources';
import { expect, test } from 'vitest';
import { decodeContinue, encodeContinue } from './continue-token.ts';
import { planDeletion, removesObject } from './deletion.ts';
import { labelsOf } from './label-view.ts';
import { generateName } from './metadata.ts';
import { ServedResource } from './served-resource.ts';
import type { Strategy } from './strategy.ts';
import { TransientObject } from './transient-object.ts';

const served = (type: ResourceType, strategy: Partial<Strategy> = {}) =>
  new ServedResource({
    type,
    strategy: { resource: type, ...strategy },
    cache: {} as never,
    keyPrefix: `${type.storage!.prefix}/`,
  });
const pod = served(pods as unknown as ResourceType, { deletionGraceSeconds: (_pod, requested) => requested ?? 30 });
const namespace = served(namespaces as unknown as ResourceType);
const nowMs = Date.UTC(2026, 0, 1);
const object = (metadata: object, rest: object = {}) =>
  ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p', ...metadata }, ...rest }) as KubeObject;

test('continue tokens come back as they were, and nonsense is refused', () => {
  expect(decodeContinue(encodeContinue({ revision: 7, startAfter: 'ns/name' }))).toEqual({
    revision: 7,
    startAfter: 'ns/name',
  });
  for (const text of [
    '',
    'x',
    Buffer.from('{}').toString('base64url'),
    Buffer.from('{"v":"meta.k8s.io/v1","rv":0,"start":"a"}').toString('base64url'),
  ]) {
    expect(() => decodeContinue(text)).toThrow(/continue key is not valid/);
  }
});

test('labels are read from the encoded object', () => {
  const type = pods as unknown as ResourceType;
  const decoded = type.codec.fromJson({
    kind: 'Pod',
    apiVersion: 'v1',
    metadata: { name: 'p', namespace: 'n', labels: { app: 'wéb', empty: '' }, annotations: { x: 'y' } },
    spec: { containers: [] },
  }) as KubeObject;
  expect(labelsOf(new TransientObject('k', 1, type.codec, decoded))).toEqual({ app: 'wéb', empty: '' });
  expect(
    labelsOf(new TransientObject('k', 1, type.codec, type.codec.fromJson({ metadata: {} }) as KubeObject)),
  ).toEqual({});
});

test('generated names leave room for their suffix', () => {
  expect(generateName('x'.repeat(100), () => 0)).toBe(`${'x'.repeat(58)}bbbbb`);
});

test('a running pod is marked and waits out its grace period; asked again for less, it moves closer', () => {
  const marked = planDeletion(pod, object({ generation: 1 }), {}, nowMs);
  expect(marked).toMatchObject({
    kind: 'mark',
    object: { metadata: { deletionTimestamp: '2026-01-01T00:00:30Z', deletionGracePeriodSeconds: 30, generation: 2 } },
  });
  const waiting = (marked as { object: KubeObject }).object;
  expect(planDeletion(pod, waiting, {}, nowMs)).toEqual({ kind: 'keep' });
  expect(planDeletion(pod, waiting, { gracePeriodSeconds: 5 }, nowMs)).toMatchObject({
    object: { metadata: { deletionTimestamp: '2026-01-01T00:00:05Z', deletionGracePeriodSeconds: 5 } },
  });
  expect(planDeletion(pod, waiting, { gracePeriodSeconds: 0 }, nowMs)).toEqual({ kind: 'remove' });
});

test('propagation policies become finalizers', () => {
  const finalizersOf = (propagationPolicy: string) => {
    const plan = planDeletion(
      pod,
      object({ finalizers: ['a/b', 'orphan'] }),
      { propagationPolicy, gracePeriodSeconds: 0 },
      nowMs,
    );
    return (plan as { object?: KubeObject }).object?.metadata.finalizers;
  };
  expect(finalizersOf('Foreground')).toEqual(['a/b', 'foregroundDeletion']);
  expect(finalizersOf('Orphan')).toEqual(['a/b', 'orphan']);
  expect(finalizersOf('Background')).toEqual(['a/b']);
});

test('a namespace goes through Terminating and is gone when it is finalized', () => {
  const active = object({}, { kind: 'Namespace', spec: { finalizers: ['kubernetes'] }, status: { phase: 'Active' } });
  const marked = planDeletion(namespace, active, {}, nowMs) as { object: KubeObject };
  expect(marked).toMatchObject({ kind: 'mark', object: { status: { phase: 'Terminating' } } });
  expect(removesObject(namespace, marked.object, marked.object)).toBe(false);
  const finalized = { ...marked.object, spec: {} } as KubeObject;
  expect(removesObject(namespace, finalized, marked.object)).toBe(true);
});
