// Generated from proto/. Do not edit: run scripts/generate.

export {
  ClusterRoleBinding,
  ClusterRoleBindingList,
} from './v1/cluster-role-binding.ts';
export {
  ClusterRole,
  ClusterRoleList,
  AggregationRule,
} from './v1/cluster-role.ts';
export {
  RoleBinding,
  RoleBindingList,
} from './v1/role-binding.ts';
export {
  Role,
  RoleList,
} from './v1/role.ts';
export {
  PolicyRule,
  RoleRef,
  Subject,
} from './v1/types.ts';
