/** Cluster roles that are the sum of others, selected by label. */
import type { ClusterRole } from '@gantry/api/rbac/v1';
import { equalObjects, labelSelectorFromObject } from '@gantry/machinery';
import type { Snapshot } from '@gantry/storage';
import { type CacheReader, decodeOrSkip, type Follower, followResource, PREFIX } from '../object-reader.ts';
import type { PolicyRule } from './policy-rule.ts';

/**
 * The rules an aggregated cluster role should have: those of every other role its selectors match, selector by selector and
 * in order of name, without repetition. The order is that of Kubernetes' controller, so that several writers agree.
 * Undefined when the rules are so already, or the role does not aggregate.
 */
export function planAggregatedRules(role: ClusterRole, all: Iterable<ClusterRole>): PolicyRule[] | undefined {
  if (!role.aggregationRule) return undefined;
  const others = [...all]
    .filter((other) => other.metadata.name !== role.metadata.name)
    .sort((a, b) => ((a.metadata.name ?? '') < (b.metadata.name ?? '') ? -1 : 1));
  const rules: PolicyRule[] = [];
  for (const object of role.aggregationRule.clusterRoleSelectors ?? []) {
    const selector = labelSelectorFromObject(object);
    for (const source of others) {
      if (!selector.matches(source.metadata.labels)) continue;
      for (const rule of source.rules ?? []) {
        if (!rules.some((known) => equalObjects(known, rule))) rules.push(rule);
      }
    }
  }
  return equalObjects(rules, role.rules ?? []) ? undefined : rules;
}

/** Every readable cluster role, by name. */
export function allClusterRoles(snapshot: Snapshot): ClusterRole[] {
  return [...snapshot.range(PREFIX.clusterRoles)].flatMap((stored) => decodeOrSkip<ClusterRole>(stored) ?? []);
}

/**
 * Watches cluster roles and reports every aggregated one whose rules are out of date. An aggregated role may feed another
 * (view → edit → admin): the write of one is a change that brings the next.
 */
export function followAggregation(
  cache: CacheReader,
  outdated: (role: ClusterRole, rules: PolicyRule[]) => void,
): Follower {
  const resource = cache.resource(PREFIX.clusterRoles);
  return followResource(resource, {
    reset() {},
    upsert() {},
    remove() {},
    settled() {
      const all = allClusterRoles(resource.snapshot());
      for (const role of all) {
        const rules = planAggregatedRules(role, all);
        if (rules !== undefined) outdated(role, rules);
      }
    },
  });
}
