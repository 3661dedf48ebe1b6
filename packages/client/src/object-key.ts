/** Names of objects as flat strings: what queues, stores and logs use. */
import type { KubeObject } from '@gantry/api';

/** `namespace/name`, or `name` for objects without a namespace. */
export type ObjectKey = string;

export interface ObjectRef {
  /** Left out (or empty) for cluster-scoped kinds. */
  readonly namespace?: string | undefined;
  readonly name: string;
}

/** The key of an object: `namespace/name`, or `name` when it has no namespace. */
export function objectKey(object: Pick<KubeObject, 'metadata'>): ObjectKey {
  return keyOf(object.metadata.namespace, object.metadata.name ?? '');
}

/** Joins a namespace (may be empty) and a name into a key. */
export function keyOf(namespace: string | undefined, name: string): ObjectKey {
  return namespace ? `${namespace}/${name}` : name;
}

/** The inverse of {@link objectKey}; `namespace` is `''` for cluster-scoped keys. */
export function splitKey(key: ObjectKey): { readonly namespace: string; readonly name: string } {
  const slash = key.indexOf('/');
  return slash < 0 ? { namespace: '', name: key } : { namespace: key.slice(0, slash), name: key.slice(slash + 1) };
}
