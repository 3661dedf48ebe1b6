/** The default policy as objects. */
import type { ClusterRole, ClusterRoleBinding, Role, RoleBinding, RoleRef, Subject } from '@gantry/api/rbac/v1';
import { planAggregatedRules } from '../rbac/aggregation.ts';
import type { PolicyRule } from '../rbac/policy-rule.ts';
import { componentRoles, joinBindings, namespacedRoles, nodeRules } from './component-roles.ts';
import { controllerRoles } from './controller-roles.ts';
import type { RoleEntry } from './policy-entry.ts';
import { rules } from './rule-notation.ts';
import { userRoles } from './user-roles.ts';

const API_VERSION = 'rbac.authorization.k8s.io/v1';
const GROUP = 'rbac.authorization.k8s.io';
/** While it says "true", a start of the API server puts back what is missing. */
export const AUTOUPDATE_ANNOTATION = 'rbac.authorization.kubernetes.io/autoupdate';
const BOOTSTRAP_LABEL = 'kubernetes.io/bootstrapping';

export interface DefaultPolicy {
  readonly clusterRoles: readonly ClusterRole[];
  readonly clusterRoleBindings: readonly ClusterRoleBinding[];
  readonly roles: readonly Role[];
  readonly roleBindings: readonly RoleBinding[];
}

/** Rules of `system:node`, for the node authorizer. */
export function defaultNodeRules(): PolicyRule[] {
  return rules(...nodeRules);
}

/** Every default role and binding. Aggregated roles come with their rules already summed up. */
export function defaultPolicy(): DefaultPolicy {
  const entries = [...userRoles, ...componentRoles, ...controllerRoles];
  const clusterRoles = entries.map(clusterRole);
  // view feeds edit, edit feeds admin: three rounds settle the longest chain.
  for (let round = 0; round < 3; round++) {
    for (const [index, role] of clusterRoles.entries()) {
      const aggregated = planAggregatedRules(role, clusterRoles);
      if (aggregated !== undefined) clusterRoles[index] = { ...role, rules: aggregated };
    }
  }
  return {
    clusterRoles,
    clusterRoleBindings: [
      ...entries.flatMap(({ name, bindTo }) => (bindTo ? [clusterRoleBinding(name, name, bindTo)] : [])),
      ...joinBindings.map(({ name, role, bindTo }) => clusterRoleBinding(name, role, bindTo)),
    ],
    roles: namespacedRoles.map((entry) => ({
      apiVersion: API_VERSION,
      kind: 'Role',
      metadata: { ...metadata(entry.name), namespace: entry.namespace },
      rules: rules(...entry.rules),
    })),
    roleBindings: namespacedRoles.flatMap((entry) =>
      entry.bindTo
        ? [
            {
              apiVersion: API_VERSION,
              kind: 'RoleBinding',
              metadata: { ...metadata(entry.bindingName ?? entry.name), namespace: entry.namespace },
              roleRef: roleRef('Role', entry.name),
              subjects: entry.bindTo.map(subject),
            },
          ]
        : [],
    ),
  };
}

function clusterRole(entry: RoleEntry): ClusterRole {
  const labels = Object.fromEntries((entry.labels ?? []).map((label) => [label, 'true']));
  return {
    apiVersion: API_VERSION,
    kind: 'ClusterRole',
    metadata: metadata(entry.name, labels),
    rules: rules(...(entry.rules ?? [])),
    ...(entry.aggregates && {
      aggregationRule: { clusterRoleSelectors: [{ matchLabels: { [entry.aggregates]: 'true' } }] },
    }),
  };
}

function clusterRoleBinding(name: string, role: string, bindTo: readonly string[]): ClusterRoleBinding {
  return {
    apiVersion: API_VERSION,
    kind: 'ClusterRoleBinding',
    metadata: metadata(name),
    roleRef: roleRef('ClusterRole', role),
    ...(bindTo.length > 0 && { subjects: bindTo.map(subject) }),
  };
}

function metadata(name: string, labels: Record<string, string> = {}) {
  return {
    name,
    annotations: { [AUTOUPDATE_ANNOTATION]: 'true' },
    labels: { [BOOTSTRAP_LABEL]: 'rbac-defaults', ...labels },
  };
}

function roleRef(kind: string, name: string): RoleRef {
  return { apiGroup: GROUP, kind, name };
}

/** `User x`, `Group x`, `ServiceAccount namespace/x` */
function subject(text: string): Subject {
  const [kind = '', who = ''] = text.split(' ');
  if (kind === 'ServiceAccount') {
    const [namespace = '', name = ''] = who.split('/');
    return { kind, name, namespace };
  }
  return { apiGroup: GROUP, kind, name: who };
}
