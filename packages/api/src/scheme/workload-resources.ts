import { declare, scale, status } from './resource-declaration.ts';

const all = ['all'];

export const appsResources = declare('apps', 'v1', [
  { kind: 'ControllerRevision', resource: 'controllerrevisions' },
  { kind: 'DaemonSet', resource: 'daemonsets', shortNames: ['ds'], categories: all, subresources: [status] },
  {
    kind: 'Deployment',
    resource: 'deployments',
    shortNames: ['deploy'],
    categories: all,
    subresources: [scale, status],
  },
  { kind: 'ReplicaSet', resource: 'replicasets', shortNames: ['rs'], categories: all, subresources: [scale, status] },
  {
    kind: 'StatefulSet',
    resource: 'statefulsets',
    shortNames: ['sts'],
    categories: all,
    subresources: [scale, status],
  },
]);

export const batchResources = declare('batch', 'v1', [
  { kind: 'CronJob', resource: 'cronjobs', shortNames: ['cj'], categories: all, subresources: [status] },
  { kind: 'Job', resource: 'jobs', categories: all, subresources: [status] },
]);

const autoscaler = {
  kind: 'HorizontalPodAutoscaler',
  resource: 'horizontalpodautoscalers',
  shortNames: ['hpa'],
  categories: all,
  subresources: [status],
  storage: { version: 'autoscaling/v2' },
};

export const autoscalingV1Resources = declare('autoscaling', 'v1', [autoscaler]);
export const autoscalingV2Resources = declare('autoscaling', 'v2', [autoscaler]);

export const policyResources = declare('policy', 'v1', [
  { kind: 'PodDisruptionBudget', resource: 'poddisruptionbudgets', shortNames: ['pdb'], subresources: [status] },
]);

export const schedulingResources = declare('scheduling.k8s.io', 'v1', [
  { kind: 'PriorityClass', resource: 'priorityclasses', scope: 'cluster', shortNames: ['pc'] },
]);

export const resourceResources = declare('resource.k8s.io', 'v1', [
  { kind: 'DeviceClass', resource: 'deviceclasses', scope: 'cluster' },
  { kind: 'ResourceClaim', resource: 'resourceclaims', subresources: [status] },
  { kind: 'ResourceClaimTemplate', resource: 'resourceclaimtemplates' },
  { kind: 'ResourceSlice', resource: 'resourceslices', scope: 'cluster' },
]);

export const metricsResources = declare('metrics.k8s.io', 'v1beta1', [
  {
    kind: 'NodeMetrics',
    resource: 'nodes',
    singular: 'node',
    scope: 'cluster',
    verbs: ['get', 'list'],
    storage: 'none',
  },
  { kind: 'PodMetrics', resource: 'pods', singular: 'pod', verbs: ['get', 'list'], storage: 'none' },
]);
