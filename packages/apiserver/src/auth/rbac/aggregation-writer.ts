/** Writes the rules of aggregated cluster roles. */
import type { KubeObject } from '@gantry/api';
import type { ClusterRole } from '@gantry/api/rbac/v1';
import type { ObjectStore } from '@gantry/storage';
import { type CacheReader, type Follower, PREFIX } from '../object-reader.ts';
import { allClusterRoles, followAggregation, planAggregatedRules } from './aggregation.ts';

/**
 * Keeps aggregated roles equal to the sum of what they select. Several API servers may run it: they compute the same rules,
 * and a write of identical bytes is none. A failed write is reported and tried again with the next change of any role.
 */
export function startAggregation(options: {
  cache: CacheReader;
  store: ObjectStore;
  onError: (error: unknown, roleName: string) => void;
}): Follower {
  const { cache, store, onError } = options;
  const busy = new Set<string>();
  return followAggregation(cache, (role) => {
    const name = role.metadata.name ?? '';
    if (busy.has(name)) return;
    busy.add(name);
    const resource = cache.resource(PREFIX.clusterRoles);
    store
      .update(`${PREFIX.clusterRoles}${name}`, (current) => {
        const all = allClusterRoles(resource.snapshot());
        const present = current.object as ClusterRole;
        const rules = planAggregatedRules(present, all);
        return rules === undefined ? 'unchanged' : { object: { ...present, rules } as KubeObject };
      })
      .catch((error: unknown) => onError(error, name))
      .finally(() => busy.delete(name));
  });
}
