import { describe, expect, test } from 'vitest';
import {
  deployments,
  endpointSlices,
  events,
  horizontalPodAutoscalers,
  horizontalPodAutoscalersV1,
  ipAddresses,
  nodes,
  pods,
} from '../../gen/k8s/resources.ts';
import { fileDescriptorSet } from '../descriptor-set.ts';
import { allResources, findCodec, findKind, findResource } from './scheme.ts';

test('handles say what a resource is called, where it is stored and how it is served', () => {
  expect(pods).toMatchObject({
    group: '',
    version: 'v1',
    resource: 'pods',
    singular: 'pod',
    kind: 'Pod',
    listKind: 'PodList',
    namespaced: true,
    shortNames: ['po'],
    categories: ['all'],
    storage: {
      prefix: '/registry/pods',
      version: 'v1',
      kind: 'Pod',
      encoding: 'protobuf',
      versionHash: 'xPOwRZ+Yhw8=',
    },
    service: 'gantry.api.core.v1.PodService',
  });
  expect(nodes.storage?.prefix).toBe('/registry/minions');
  expect(endpointSlices.service).toBe('gantry.api.discovery.v1.EndpointSliceService');
  expect(ipAddresses.namespaced).toBe(false);
  expect(events.storage?.versionHash).toBe('r2yiGXH7wu8=');
});

test('versions of a kind share their keys and their stored version', () => {
  expect(horizontalPodAutoscalers.version).toBe('v2');
  expect(horizontalPodAutoscalersV1.storage).toEqual(horizontalPodAutoscalers.storage);
});

test('subresources name the kind exchanged there', () => {
  const kindOf = (name: string) => pods.subresources.find((s) => s.name === name);
  expect(kindOf('eviction')).toMatchObject({ group: 'policy', version: 'v1', kind: 'Eviction' });
  expect(kindOf('status')).toMatchObject({ group: '', version: 'v1', kind: 'Pod' });
  expect(deployments.subresources.find((s) => s.name === 'scale')).toMatchObject({
    group: 'autoscaling',
    kind: 'Scale',
  });
});

test('resources and kinds are found by name', () => {
  expect(findResource('apps', 'v1', 'deployments')).toBe(deployments);
  expect(findKind('apps', 'v1', 'Deployment')).toBe(deployments);
  expect(findResource('apps', 'v1', 'nope')).toBeUndefined();
  expect(findKind('policy', 'v1', 'Eviction')).toMatchObject({ resource: '', storage: undefined });
  expect(findKind('', 'v1', 'Nope')).toBeUndefined();
  expect(findKind('', 'v1', 'RangeAllocation')?.codec.typeName).toBe('k8s.io.api.core.v1.RangeAllocation');
  expect(findCodec('anything.example.com/v2beta1', 'DeleteOptions')?.typeName).toContain('meta.v1.DeleteOptions');
  expect(findCodec('not a version', 'DeleteOptions')).toBeUndefined();
});

describe.each(allResources.map((r) => [`${r.group || 'core'}/${r.version} ${r.resource}`, r] as const))(
  '%s',
  (_, resource) => {
    test('has a codec of its kind and codecs for all its subresources', () => {
      expect(resource.codec.schema.kind).toBe(resource.kind);
      for (const s of resource.subresources) expect(findKind(s.group, s.version, s.kind), s.name).toBeDefined();
      if (resource.verbs.includes('list'))
        expect(findKind(resource.group, resource.version, resource.listKind)).toBeDefined();
    });
  },
);

test('the descriptor set names every service', async () => {
  const set = Buffer.from(await fileDescriptorSet());
  for (const service of ['PodService', 'KubeletService', 'RuntimeService', 'LeaseService'])
    expect(set.includes(service)).toBe(true);
});
