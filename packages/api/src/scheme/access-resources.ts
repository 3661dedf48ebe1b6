import { declare, type Row, status } from './resource-declaration.ts';

/** Asked, answered and forgotten. */
const review = (kind: string, scope: Row['scope'] = 'cluster'): Row => ({
  kind,
  resource: `${kind.toLowerCase()}s`,
  scope,
  verbs: ['create'],
  storage: 'none',
});

export const authenticationResources = declare('authentication.k8s.io', 'v1', [
  review('SelfSubjectReview'),
  review('TokenReview'),
]);

export const authorizationResources = declare('authorization.k8s.io', 'v1', [
  review('LocalSubjectAccessReview', 'namespaced'),
  review('SelfSubjectAccessReview'),
  review('SelfSubjectRulesReview'),
  review('SubjectAccessReview'),
]);

export const rbacResources = declare('rbac.authorization.k8s.io', 'v1', [
  { kind: 'ClusterRoleBinding', resource: 'clusterrolebindings', scope: 'cluster' },
  { kind: 'ClusterRole', resource: 'clusterroles', scope: 'cluster' },
  { kind: 'RoleBinding', resource: 'rolebindings' },
  { kind: 'Role', resource: 'roles' },
]);

export const certificatesResources = declare('certificates.k8s.io', 'v1', [
  {
    kind: 'CertificateSigningRequest',
    resource: 'certificatesigningrequests',
    scope: 'cluster',
    shortNames: ['csr'],
    subresources: [{ name: 'approval', verbs: status.verbs }, status],
  },
]);
