import { declare, status } from './resource-declaration.ts';

const scope = 'cluster';

export const coordinationResources = declare('coordination.k8s.io', 'v1', [{ kind: 'Lease', resource: 'leases' }]);

export const discoveryResources = declare('discovery.k8s.io', 'v1', [
  { kind: 'EndpointSlice', resource: 'endpointslices' },
]);

export const eventsResources = declare('events.k8s.io', 'v1', [
  // The same objects as core events: both groups read and write core/v1 Events at the same keys.
  { kind: 'Event', resource: 'events', shortNames: ['ev'], storage: { version: 'v1', sharedWith: '' } },
]);

export const networkingResources = declare('networking.k8s.io', 'v1', [
  { kind: 'IngressClass', resource: 'ingressclasses', scope },
  {
    kind: 'Ingress',
    resource: 'ingresses',
    shortNames: ['ing'],
    subresources: [status],
    storage: { prefix: '/registry/ingress' },
  },
  { kind: 'IPAddress', resource: 'ipaddresses', scope, shortNames: ['ip'] },
  { kind: 'NetworkPolicy', resource: 'networkpolicies', shortNames: ['netpol'] },
  { kind: 'ServiceCIDR', resource: 'servicecidrs', scope, subresources: [status] },
]);

export const nodeResources = declare('node.k8s.io', 'v1', [
  { kind: 'RuntimeClass', resource: 'runtimeclasses', scope },
]);

export const storageResources = declare('storage.k8s.io', 'v1', [
  { kind: 'CSIDriver', resource: 'csidrivers', scope },
  { kind: 'CSINode', resource: 'csinodes', scope },
  { kind: 'CSIStorageCapacity', resource: 'csistoragecapacities' },
  { kind: 'StorageClass', resource: 'storageclasses', scope, shortNames: ['sc'] },
  { kind: 'VolumeAttachment', resource: 'volumeattachments', scope, subresources: [status] },
  { kind: 'VolumeAttributesClass', resource: 'volumeattributesclasses', scope, shortNames: ['vac'] },
]);
