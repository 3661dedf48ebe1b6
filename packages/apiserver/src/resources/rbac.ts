/** Roles and bindings. Escalation checks are the authorizer's. */
import {
  validateBindingUpdate,
  validateClusterRole,
  validateClusterRoleBinding,
  validateRole,
  validateRoleBinding,
} from '@gantry/api';
import type { ClusterRole, ClusterRoleBinding, Role, RoleBinding } from '@gantry/api/rbac/v1';
import type { Strategy } from '../registry/strategy.ts';
import { builtin, noGeneration, strategyOf } from './builtin.ts';

const GROUP = 'rbac.authorization.k8s.io';

export function rbacStrategies(): Strategy[] {
  // `kubectl auth reconcile` and Helm rely on PUT creating what is missing.
  const common = { ...noGeneration, allowCreateOnUpdate: true };
  return [
    strategyOf(builtin<Role>(GROUP, 'v1', 'roles'), {
      ...common,
      validate: validateRole,
      validateUpdate: validateRole,
    }),
    strategyOf(builtin<ClusterRole>(GROUP, 'v1', 'clusterroles'), {
      ...common,
      validate: validateClusterRole,
      validateUpdate: validateClusterRole,
    }),
    strategyOf(builtin<RoleBinding>(GROUP, 'v1', 'rolebindings'), {
      ...common,
      validate: validateRoleBinding,
      validateUpdate: validateBindingUpdate,
    }),
    strategyOf(builtin<ClusterRoleBinding>(GROUP, 'v1', 'clusterrolebindings'), {
      ...common,
      validate: validateClusterRoleBinding,
      validateUpdate: validateBindingUpdate,
    }),
  ];
}
