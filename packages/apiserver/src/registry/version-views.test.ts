import { findKind, type KubeObject, type ResourceType } from '@gantry/api';
import { expect, test } from 'vitest';
import { versionViewOf } from './version-views.ts';

const object = (group: string, version: string, kind: string, value: object) =>
  findKind(group, version, kind)!.codec.fromJson({ apiVersion: `${group}/${version}`, kind, ...value }) as KubeObject;
const view = (group: string, version: string, kind: string) =>
  versionViewOf(findKind(group, version, kind) as ResourceType)!;

test('an autoscaler of version 1 keeps its target and its other metrics through storage', () => {
  const served = object('autoscaling', 'v1', 'HorizontalPodAutoscaler', {
    metadata: { name: 'h' },
    spec: { maxReplicas: 3, scaleTargetRef: { kind: 'Deployment', name: 'd' }, targetCPUUtilizationPercentage: 50 },
  });
  const v1 = view('autoscaling', 'v1', 'HorizontalPodAutoscaler');
  const stored = v1.toStored(served) as unknown as { spec: { metrics: object[] } };
  expect(stored.spec.metrics).toEqual([
    { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 50 } } },
  ]);
  const memory = {
    type: 'Resource',
    resource: { name: 'memory', target: { type: 'Utilization', averageUtilization: 7 } },
  };
  const both = {
    ...stored,
    spec: { ...stored.spec, metrics: [...stored.spec.metrics, memory] },
  } as unknown as KubeObject;
  expect(v1.toStored(v1.toServed(both))).toMatchObject({ spec: { metrics: [...stored.spec.metrics, memory] } });
});

test('null lists, as stored by others, are empty lists', () => {
  const stored = {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: 'h' },
    spec: { maxReplicas: 1, metrics: null },
    status: { currentMetrics: null },
  };
  expect(view('autoscaling', 'v1', 'HorizontalPodAutoscaler').toServed(stored as unknown as KubeObject)).toMatchObject({
    spec: { maxReplicas: 1 },
  });
});

test('an event of the newer group is the same event under the older names', () => {
  const served = object('events.k8s.io', 'v1', 'Event', {
    metadata: { name: 'e', namespace: 'default' },
    eventTime: '2026-01-01T00:00:00.000000Z',
    reportingController: 'example.com/c',
    reportingInstance: 'c-1',
    action: 'Act',
    reason: 'Because',
    regarding: { kind: 'Pod', name: 'p' },
    note: 'text',
    type: 'Normal',
  });
  const events = view('events.k8s.io', 'v1', 'Event');
  const stored = events.toStored(served);
  expect(stored).toMatchObject({
    apiVersion: 'v1',
    involvedObject: { name: 'p' },
    message: 'text',
    reportingComponent: 'example.com/c',
  });
  expect(events.toServed(stored)).toMatchObject({
    apiVersion: 'events.k8s.io/v1',
    regarding: { name: 'p' },
    note: 'text',
  });
});
