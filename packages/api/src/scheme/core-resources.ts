import { declare, scale, status } from './resource-declaration.ts';

const connect = ['create', 'get'];
const anyMethod = ['create', 'delete', 'get', 'patch', 'update'];
const cluster = 'cluster';

/** The core group: everything under /api/v1. */
export const coreResources = declare('', 'v1', [
  { kind: 'Binding', resource: 'bindings', verbs: ['create'], storage: 'none' },
  {
    kind: 'ComponentStatus',
    resource: 'componentstatuses',
    scope: cluster,
    shortNames: ['cs'],
    verbs: ['get', 'list'],
    storage: 'none',
  },
  { kind: 'ConfigMap', resource: 'configmaps', shortNames: ['cm'] },
  {
    kind: 'Endpoints',
    resource: 'endpoints',
    shortNames: ['ep'],
    storage: { prefix: '/registry/services/endpoints' },
  },
  { kind: 'Event', resource: 'events', shortNames: ['ev'] },
  { kind: 'LimitRange', resource: 'limitranges', shortNames: ['limits'] },
  {
    kind: 'Namespace',
    resource: 'namespaces',
    scope: cluster,
    shortNames: ['ns'],
    // A collection of namespaces is never deleted at once: each takes all it holds with it.
    verbs: ['create', 'delete', 'get', 'list', 'patch', 'update', 'watch'],
    subresources: [{ name: 'finalize', verbs: ['update'] }, status],
  },
  {
    kind: 'Node',
    resource: 'nodes',
    scope: cluster,
    shortNames: ['no'],
    subresources: [{ name: 'proxy', verbs: anyMethod, kind: 'NodeProxyOptions' }, status],
    storage: { prefix: '/registry/minions' },
  },
  { kind: 'PersistentVolumeClaim', resource: 'persistentvolumeclaims', shortNames: ['pvc'], subresources: [status] },
  {
    kind: 'PersistentVolume',
    resource: 'persistentvolumes',
    scope: cluster,
    shortNames: ['pv'],
    subresources: [status],
  },
  {
    kind: 'Pod',
    resource: 'pods',
    shortNames: ['po'],
    categories: ['all'],
    subresources: [
      { name: 'attach', verbs: connect, kind: 'PodAttachOptions' },
      { name: 'binding', verbs: ['create'], kind: 'Binding' },
      { name: 'ephemeralcontainers', verbs: status.verbs },
      { name: 'eviction', verbs: ['create'], kind: 'Eviction', group: 'policy' },
      { name: 'exec', verbs: connect, kind: 'PodExecOptions' },
      { name: 'log', verbs: ['get'] },
      { name: 'portforward', verbs: connect, kind: 'PodPortForwardOptions' },
      { name: 'proxy', verbs: anyMethod, kind: 'PodProxyOptions' },
      { name: 'resize', verbs: status.verbs },
      status,
    ],
  },
  { kind: 'PodTemplate', resource: 'podtemplates' },
  {
    kind: 'ReplicationController',
    resource: 'replicationcontrollers',
    shortNames: ['rc'],
    categories: ['all'],
    subresources: [scale, status],
    storage: { prefix: '/registry/controllers' },
  },
  { kind: 'ResourceQuota', resource: 'resourcequotas', shortNames: ['quota'], subresources: [status] },
  { kind: 'Secret', resource: 'secrets' },
  {
    kind: 'ServiceAccount',
    resource: 'serviceaccounts',
    shortNames: ['sa'],
    subresources: [{ name: 'token', verbs: ['create'], kind: 'TokenRequest', group: 'authentication.k8s.io' }],
  },
  {
    kind: 'Service',
    resource: 'services',
    shortNames: ['svc'],
    categories: ['all'],
    subresources: [{ name: 'proxy', verbs: anyMethod, kind: 'ServiceProxyOptions' }, status],
    storage: { prefix: '/registry/services/specs' },
  },
]);
