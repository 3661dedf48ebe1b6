/** Defaults of role bindings: the API groups nobody writes out. */
import type { ClusterRoleBinding, RoleBinding, Subject } from '../../gen/k8s/rbac/v1.ts';

export const RBAC_GROUP = 'rbac.authorization.k8s.io';

export function defaultRoleBinding(binding: RoleBinding | ClusterRoleBinding): void {
  if (binding.roleRef !== undefined && !binding.roleRef.apiGroup) {
    binding.roleRef.apiGroup = RBAC_GROUP;
  }
  for (const subject of binding.subjects ?? []) {
    defaultSubject(subject);
  }
}

function defaultSubject(subject: Subject): void {
  if (!subject.apiGroup && (subject.kind === 'User' || subject.kind === 'Group')) {
    subject.apiGroup = RBAC_GROUP;
  }
}
