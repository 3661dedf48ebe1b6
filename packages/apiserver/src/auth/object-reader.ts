/** Reading other objects while deciding who somebody is or what they may do: local, synchronous, from the watch cache. */
import type { KubeObject } from '@gantry/api';
import type { CachedResource, StoredObject, WatchCache } from '@gantry/storage';

/** The part of the watch cache that authentication and authorization need. */
export type CacheReader = Pick<WatchCache, 'resource'>;

/** etcd prefixes of what is read here, Kubernetes' layout. */
export const PREFIX = {
  pods: '/registry/pods/',
  secrets: '/registry/secrets/',
  nodes: '/registry/minions/',
  serviceAccounts: '/registry/serviceaccounts/',
  roles: '/registry/roles/',
  roleBindings: '/registry/rolebindings/',
  clusterRoles: '/registry/clusterroles/',
  clusterRoleBindings: '/registry/clusterrolebindings/',
  persistentVolumes: '/registry/persistentvolumes/',
  persistentVolumeClaims: '/registry/persistentvolumeclaims/',
  volumeAttachments: '/registry/volumeattachments/',
  resourceClaims: '/registry/resourceclaims/',
  resourceSlices: '/registry/resourceslices/',
  csiNodes: '/registry/csinodes/',
} as const;

/** An object by its key, typed by the caller who named the prefix. */
export function readCached<T extends KubeObject>(
  cache: CacheReader,
  prefix: string,
  namespace: string,
  name: string,
): T | undefined {
  const key = namespace === '' ? `${prefix}${name}` : `${prefix}${namespace}/${name}`;
  return cache.resource(prefix).get(key)?.object as T | undefined;
}

/**
 * What {@link followResource} reports. Stored objects are handed over undecoded: reading `object` decodes one for good, which
 * an index over many should avoid.
 */
export interface FollowHandler {
  /** Everything known before is void: `reset` is followed by `upsert` of every object. */
  reset(): void;
  upsert(stored: StoredObject, previous: StoredObject | undefined): void;
  /** `last` is the last state before the deletion. */
  remove(last: StoredObject): void;
  /** A batch (or the initial set) is complete. */
  settled(): void;
}

export interface Follower {
  stop(): void;
}

/**
 * Keeps a derived index in step with one cached resource: the present state, then every change in revision order. When the
 * cache's history breaks (compaction, restore) it starts over with `reset`.
 */
export function followResource(resource: CachedResource, handler: FollowHandler): Follower {
  let stopped = false;
  let watch: { close(): void } | undefined;

  const start = () => {
    if (stopped) return;
    const snapshot = resource.snapshot();
    handler.reset();
    for (const stored of snapshot.range(resource.prefix)) handler.upsert(stored, undefined);
    handler.settled();
    watch = resource.watch(resource.prefix, snapshot.revision, {
      onEvents(events) {
        for (const { type, current, previous } of events) {
          if (type === 'DELETED') handler.remove(previous ?? current);
          else handler.upsert(current, previous);
        }
        handler.settled();
      },
      onEnd(reason) {
        watch = undefined;
        if (reason === 'compacted') start();
      },
    });
  };
  start();
  return {
    stop() {
      stopped = true;
      watch?.close();
      watch = undefined;
    },
  };
}

/** The decoded object, or undefined when its bytes are damaged: an index skips what nobody can read. */
export function decodeOrSkip<T extends KubeObject>(stored: StoredObject): T | undefined {
  try {
    return stored.object as T;
  } catch {
    return undefined;
  }
}
