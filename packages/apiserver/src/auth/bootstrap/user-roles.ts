/** Default cluster roles for people and for asking about the API itself. */
import type { RoleEntry } from './policy-entry.ts';

const AGGREGATE = 'rbac.authorization.k8s.io/aggregate-to-';

/** What `view` shows: everything in a namespace except secrets and roles. */
const VIEW = [
  'READ: core/configmaps,endpoints,persistentvolumeclaims,persistentvolumeclaims/status,pods,replicationcontrollers,replicationcontrollers/scale,serviceaccounts,services,services/status',
  'READ: core/bindings,events,limitranges,namespaces/status,pods/log,pods/status,replicationcontrollers/status,resourcequotas,resourcequotas/status',
  'READ: core/namespaces',
  'READ: discovery.k8s.io/endpointslices',
  'READ: apps/controllerrevisions,daemonsets,daemonsets/status,deployments,deployments/scale,deployments/status,replicasets,replicasets/scale,replicasets/status,statefulsets,statefulsets/scale,statefulsets/status',
  'READ: autoscaling/horizontalpodautoscalers,horizontalpodautoscalers/status',
  'READ: batch/cronjobs,cronjobs/status,jobs,jobs/status',
  'READ: extensions/daemonsets,daemonsets/status,deployments,deployments/scale,deployments/status,ingresses,ingresses/status,networkpolicies,replicasets,replicasets/scale,replicasets/status,replicationcontrollers/scale',
  'READ: policy/poddisruptionbudgets,poddisruptionbudgets/status',
  'READ: networking.k8s.io/ingresses,ingresses/status,networkpolicies',
  'READ: resource.k8s.io/resourceclaims,resourceclaims/status,resourceclaimtemplates',
];

/** What `edit` adds. Endpoints are missing on purpose: writing them redirects other people's traffic. */
const EDIT = [
  'READ: core/pods/attach,pods/exec,pods/portforward,pods/proxy,secrets,services/proxy',
  'impersonate: core/serviceaccounts',
  'WRITE: core/pods,pods/attach,pods/exec,pods/portforward,pods/proxy',
  'create: core/pods/eviction',
  'WRITE: core/configmaps,events,persistentvolumeclaims,replicationcontrollers,replicationcontrollers/scale,secrets,serviceaccounts,services,services/proxy',
  'create: core/serviceaccounts/token',
  'WRITE: apps/daemonsets,deployments,deployments/rollback,deployments/scale,replicasets,replicasets/scale,statefulsets,statefulsets/scale',
  'WRITE: autoscaling/horizontalpodautoscalers',
  'WRITE: batch/cronjobs,jobs',
  'WRITE: extensions/daemonsets,deployments,deployments/rollback,deployments/scale,ingresses,networkpolicies,replicasets,replicasets/scale,replicationcontrollers/scale',
  'WRITE: policy/poddisruptionbudgets',
  'WRITE: networking.k8s.io/ingresses,networkpolicies',
  'READ WRITE: coordination.k8s.io/leases',
  'WRITE: resource.k8s.io/resourceclaims,resourceclaimtemplates',
];

const ADMIN = [
  'create: authorization.k8s.io/localsubjectaccessreviews',
  'READ WRITE: rbac.authorization.k8s.io/rolebindings,roles',
];

export const userRoles: readonly RoleEntry[] = [
  { name: 'cluster-admin', rules: ['*: */*', '*: *'], bindTo: ['Group system:masters'] },
  { name: 'admin', aggregates: `${AGGREGATE}admin` },
  { name: 'edit', aggregates: `${AGGREGATE}edit`, labels: [`${AGGREGATE}admin`] },
  { name: 'view', aggregates: `${AGGREGATE}view`, labels: [`${AGGREGATE}edit`] },
  { name: 'system:aggregate-to-admin', rules: ADMIN, labels: [`${AGGREGATE}admin`] },
  { name: 'system:aggregate-to-edit', rules: EDIT, labels: [`${AGGREGATE}edit`] },
  { name: 'system:aggregate-to-view', rules: VIEW, labels: [`${AGGREGATE}view`] },
  {
    name: 'system:discovery',
    rules: ['get: /api /api/* /apis /apis/* /healthz /livez /openapi /openapi/* /readyz /version /version/'],
    bindTo: ['Group system:authenticated'],
  },
  {
    name: 'system:basic-user',
    rules: [
      'create: authorization.k8s.io/selfsubjectaccessreviews,selfsubjectrulesreviews',
      'create: authentication.k8s.io/selfsubjectreviews',
    ],
    bindTo: ['Group system:authenticated'],
  },
  {
    name: 'system:public-info-viewer',
    rules: ['get: /healthz /livez /readyz /version /version/'],
    bindTo: ['Group system:authenticated', 'Group system:unauthenticated'],
  },
  {
    name: 'system:monitoring',
    rules: ['get: /healthz /healthz/* /livez /livez/* /metrics /metrics/slis /readyz /readyz/*'],
    bindTo: ['Group system:monitoring'],
  },
  {
    name: 'system:service-account-issuer-discovery',
    rules: [
      'get: /.well-known/openid-configuration /.well-known/openid-configuration/ /openid/v1/jwks /openid/v1/jwks/',
    ],
    bindTo: ['Group system:serviceaccounts'],
  },
];
