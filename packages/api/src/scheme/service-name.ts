/** `core`, or the first label of the group: `rbac` for `rbac.authorization.k8s.io`. */
export function groupLabel(group: string): string {
  return group === '' ? 'core' : group.split('.', 1)[0]!;
}

/** Full name of a kind's gRPC service: `gantry.api.core.v1.PodService`. */
export function serviceName(kind: { readonly group: string; readonly version: string; readonly kind: string }): string {
  return `gantry.api.${groupLabel(kind.group)}.${kind.version}.${kind.kind}Service`;
}
