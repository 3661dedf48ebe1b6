/** Roles and bindings. Escalation checks are the authorizer's. */

import { clusterRoleBindings, clusterRoles, roleBindings, roles } from '@gantry/api/resources';
import {
  validateBindingUpdate,
  validateClusterRole,
  validateClusterRoleBinding,
  validateRole,
  validateRoleBinding,
} from '@gantry/api/validation';
import type { Strategy } from '../registry/strategy.ts';
import { noGeneration, strategyOf } from './builtin.ts';

const _GROUP = 'rbac.authorization.k8s.io';

export function rbacStrategies(): Strategy[] {
  // `kubectl auth reconcile` and Helm rely on PUT creating what is missing.
  const common = { ...noGeneration, allowCreateOnUpdate: true };
  return [
    strategyOf(roles, {
      ...common,
      validate: validateRole,
      validateUpdate: validateRole,
    }),
    strategyOf(clusterRoles, {
      ...common,
      validate: validateClusterRole,
      validateUpdate: validateClusterRole,
    }),
    strategyOf(roleBindings, {
      ...common,
      validate: validateRoleBinding,
      validateUpdate: validateBindingUpdate,
    }),
    strategyOf(clusterRoleBindings, {
      ...common,
      validate: validateClusterRoleBinding,
      validateUpdate: validateBindingUpdate,
    }),
  ];
}
