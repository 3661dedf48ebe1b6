/** Defaults of the smaller core kinds. */
import type { LimitRange, Namespace, Node, Secret } from '../../gen/k8s/core/v1.ts';

export const NAMESPACE_NAME_LABEL = 'kubernetes.io/metadata.name';

/** Every namespace can be selected by its name. */
export function defaultNamespace(namespace: Namespace): void {
  const name = namespace.metadata.name;
  if (name) {
    namespace.metadata.labels ??= {};
    namespace.metadata.labels[NAMESPACE_NAME_LABEL] = name;
  }
}

export function defaultSecret(secret: Secret): void {
  if (!secret.type) {
    secret.type = 'Opaque';
  }
}

/** A node that does not reserve anything can give away all it has. */
export function defaultNode(node: Node): void {
  const status = node.status;
  if (status?.allocatable === undefined && status?.capacity !== undefined) {
    status.allocatable = { ...status.capacity };
  }
}

/** Containers: the default limit follows the maximum, the default request follows the default limit, then the minimum. */
export function defaultLimitRange(limitRange: LimitRange): void {
  for (const item of limitRange.spec.limits ?? []) {
    if (item.type !== 'Container') {
      continue;
    }
    item.default = { ...item.max, ...item.default };
    item.defaultRequest = { ...item.min, ...item.default, ...item.defaultRequest };
  }
}
