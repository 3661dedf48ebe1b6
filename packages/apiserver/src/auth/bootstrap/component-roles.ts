/** Default roles of the components: Kubernetes' own names, then what is particular to Gantry. */
import type { BindingEntry, NamespacedRoleEntry, RoleEntry } from './policy-entry.ts';
import { EVENTS } from './rule-notation.ts';

const SIGNER = 'kubernetes.io';
const CERTIFICATES = 'system:certificates.k8s.io';

/** What every node may do, whatever its pods. The node authorizer narrows most of it to the node's own objects. */
export const nodeRules: readonly string[] = [
  'create: authentication.k8s.io/tokenreviews',
  'create: authorization.k8s.io/localsubjectaccessreviews,subjectaccessreviews',
  'READ: core/services',
  'READ create: core/nodes',
  'patch update: core/nodes/status',
  'patch update: core/nodes',
  'create patch update: core/events',
  'READ: core/pods',
  'create delete: core/pods',
  'patch update: core/pods/status',
  'create: core/pods/eviction',
  'READ: core/configmaps,secrets',
  'get: core/persistentvolumeclaims,persistentvolumes',
  'get: core/endpoints',
  'READ create: certificates.k8s.io/certificatesigningrequests',
  'create delete get patch update: coordination.k8s.io/leases',
  'get: storage.k8s.io/volumeattachments',
  'create: core/serviceaccounts/token',
  'get patch update: core/persistentvolumeclaims/status',
  'READ: storage.k8s.io/csidrivers',
  'create delete get patch update: storage.k8s.io/csinodes',
  'READ: node.k8s.io/runtimeclasses',
  'get: resource.k8s.io/resourceclaims',
  'READ WRITE: resource.k8s.io/resourceslices',
];

export const componentRoles: readonly RoleEntry[] = [
  { name: 'system:node', rules: nodeRules, bindTo: [] },
  {
    name: 'system:kube-scheduler',
    rules: [
      EVENTS,
      'create: coordination.k8s.io/leases',
      'get list update watch: coordination.k8s.io/leases(kube-scheduler)',
      'READ: core/nodes',
      'READ delete: core/pods',
      'create: core/bindings,pods/binding',
      'patch update: core/pods/status',
      'READ: core/replicationcontrollers,services',
      'READ: apps+extensions/replicasets',
      'READ: apps/statefulsets',
      'READ: policy/poddisruptionbudgets',
      'READ: core/persistentvolumeclaims,persistentvolumes',
      'create: authentication.k8s.io/tokenreviews',
      'create: authorization.k8s.io/subjectaccessreviews',
      'READ: storage.k8s.io/csinodes',
      'READ: core/namespaces',
      'READ: storage.k8s.io/csidrivers',
      'READ: storage.k8s.io/csistoragecapacities',
      'READ: storage.k8s.io/volumeattachments',
      'READ: resource.k8s.io/deviceclasses',
      'READ patch update: resource.k8s.io/resourceclaims',
      'patch update: resource.k8s.io/resourceclaims/status',
      'update: core/pods/finalizers',
      'READ: resource.k8s.io/resourceslices',
    ],
    bindTo: ['User system:kube-scheduler'],
  },
  {
    name: 'system:volume-scheduler',
    rules: [
      'READ patch update: core/persistentvolumes',
      'READ: storage.k8s.io/storageclasses',
      'READ patch update: core/persistentvolumeclaims',
    ],
    bindTo: ['User system:kube-scheduler'],
  },
  {
    name: 'system:kube-controller-manager',
    rules: [
      EVENTS,
      'create: coordination.k8s.io/leases',
      'get update: coordination.k8s.io/leases(kube-controller-manager)',
      'create: core/secrets,serviceaccounts',
      'delete: core/secrets',
      'get: core/configmaps,namespaces,secrets,serviceaccounts',
      'update: core/secrets,serviceaccounts',
      'create: authentication.k8s.io/tokenreviews',
      'create: authorization.k8s.io/subjectaccessreviews',
      'list watch: */*',
      'create: core/serviceaccounts/token',
    ],
    bindTo: ['User system:kube-controller-manager'],
  },
  {
    name: 'system:node-proxier',
    rules: [
      'list watch: core/endpoints,services',
      'READ: core/nodes',
      EVENTS,
      'list watch: discovery.k8s.io/endpointslices',
      'list watch: networking.k8s.io/servicecidrs',
    ],
    bindTo: ['User system:kube-proxy'],
  },
  {
    name: 'system:kube-dns',
    rules: ['list watch: core/endpoints,services'],
    bindTo: ['ServiceAccount kube-system/kube-dns'],
  },
  { name: 'system:kube-aggregator', rules: ['READ: core/endpoints,services'] },
  {
    name: 'system:auth-delegator',
    rules: ['create: authentication.k8s.io/tokenreviews', 'create: authorization.k8s.io/subjectaccessreviews'],
  },
  {
    name: 'system:kubelet-api-admin',
    rules: [
      'READ: core/nodes',
      'proxy: core/nodes',
      '*: core/nodes/configz,nodes/healthz,nodes/log,nodes/metrics,nodes/pods,nodes/proxy,nodes/stats',
    ],
  },
  { name: 'system:node-bootstrapper', rules: ['READ create: certificates.k8s.io/certificatesigningrequests'] },
  { name: 'system:node-problem-detector', rules: ['get: core/nodes', 'patch: core/nodes/status', EVENTS] },
  {
    name: 'system:persistent-volume-provisioner',
    rules: [
      'READ create delete: core/persistentvolumes',
      'READ update: core/persistentvolumeclaims',
      'READ: storage.k8s.io/storageclasses',
      'watch: core/events',
      EVENTS,
    ],
  },
  {
    name: 'system:heapster',
    rules: ['READ: core/events,namespaces,nodes,pods', 'READ: extensions/deployments'],
  },
  {
    name: `${CERTIFICATES}:certificatesigningrequests:nodeclient`,
    rules: ['create: certificates.k8s.io/certificatesigningrequests/nodeclient'],
  },
  {
    name: `${CERTIFICATES}:certificatesigningrequests:selfnodeclient`,
    rules: ['create: certificates.k8s.io/certificatesigningrequests/selfnodeclient'],
  },
  {
    name: `${CERTIFICATES}:kube-apiserver-client-approver`,
    rules: [`approve: certificates.k8s.io/signers(${SIGNER}/kube-apiserver-client)`],
  },
  {
    name: `${CERTIFICATES}:kube-apiserver-client-kubelet-approver`,
    rules: [`approve: certificates.k8s.io/signers(${SIGNER}/kube-apiserver-client-kubelet)`],
  },
  {
    name: `${CERTIFICATES}:kubelet-serving-approver`,
    rules: [`approve: certificates.k8s.io/signers(${SIGNER}/kubelet-serving)`],
  },
  {
    name: `${CERTIFICATES}:legacy-unknown-approver`,
    rules: [`approve: certificates.k8s.io/signers(${SIGNER}/legacy-unknown)`],
  },

  // Gantry's own.
  {
    name: 'gantry:dns',
    rules: ['READ: core/namespaces,pods,services', 'READ: discovery.k8s.io/endpointslices', 'get: core/nodes', EVENTS],
    bindTo: ['User system:dns'],
  },
  {
    name: 'gantry:discovery',
    rules: ['get: /gantry /gantry/*'],
    bindTo: ['Group system:authenticated'],
  },
  {
    // Leader election reads its lease by watch and renews it by patch or update.
    name: 'gantry:leader-election',
    rules: [
      'get list patch update watch: coordination.k8s.io/leases(kube-controller-manager,kube-scheduler,cloud-controller-manager)',
      'create: coordination.k8s.io/leases',
    ],
    bindTo: [
      'User system:kube-scheduler',
      'User system:kube-controller-manager',
      'User system:cloud-controller-manager',
    ],
  },
];

/** How a host that joins with a bootstrap token gets, and later renews, its certificate. */
export const joinBindings: readonly BindingEntry[] = [
  { name: 'gantry:node-bootstrapper', role: 'system:node-bootstrapper', bindTo: ['Group system:bootstrappers'] },
  {
    name: 'gantry:node-client-certificates',
    role: `${CERTIFICATES}:certificatesigningrequests:nodeclient`,
    bindTo: ['Group system:bootstrappers'],
  },
  {
    name: 'gantry:node-client-renewal',
    role: `${CERTIFICATES}:certificatesigningrequests:selfnodeclient`,
    bindTo: ['Group system:nodes'],
  },
];

const LEADERS = ['kube-controller-manager', 'kube-scheduler'];

export const namespacedRoles: readonly NamespacedRoleEntry[] = [
  {
    namespace: 'kube-system',
    name: 'extension-apiserver-authentication-reader',
    rules: ['READ: core/configmaps(extension-apiserver-authentication)'],
    bindingName: 'system::extension-apiserver-authentication-reader',
    bindTo: ['User system:kube-controller-manager', 'User system:kube-scheduler'],
  },
  ...LEADERS.map((leader) => ({
    namespace: 'kube-system',
    name: `system::leader-locking-${leader}`,
    rules: ['watch: core/configmaps', `get update: core/configmaps(${leader})`],
    bindTo: [`User system:${leader}`, `ServiceAccount kube-system/${leader}`],
  })),
  {
    namespace: 'kube-system',
    name: 'system:controller:bootstrap-signer',
    rules: ['READ: core/secrets'],
    bindTo: ['ServiceAccount kube-system/bootstrap-signer'],
  },
  {
    namespace: 'kube-public',
    name: 'system:controller:bootstrap-signer',
    rules: ['READ: core/configmaps', 'update: core/configmaps(cluster-info)', EVENTS],
    bindTo: ['ServiceAccount kube-system/bootstrap-signer'],
  },
  {
    namespace: 'kube-system',
    name: 'system:controller:cloud-provider',
    rules: ['READ create: core/configmaps'],
    bindTo: ['ServiceAccount kube-system/cloud-provider'],
  },
  {
    namespace: 'kube-system',
    name: 'system:controller:token-cleaner',
    rules: ['READ delete: core/secrets', EVENTS],
    bindTo: ['ServiceAccount kube-system/token-cleaner'],
  },
];
