/** A short notation for RBAC rules, so that the default policy reads as a table. */
import type { PolicyRule } from '../rbac/policy-rule.ts';

/** Verb sets that occur everywhere. */
const VERB_SETS: Readonly<Record<string, readonly string[]>> = {
  READ: ['get', 'list', 'watch'],
  WRITE: ['create', 'delete', 'deletecollection', 'patch', 'update'],
};

/**
 * Parses one line.
 *
 * ```
 * READ create: core/pods,pods/log            verbs: group/resource,resource
 * list watch:  apps+extensions/replicasets   several groups
 * get:         core/configmaps(cluster-info) names in parentheses
 * get:         /healthz /livez/*             paths start with a slash
 * ```
 *
 * `core` is the group without a name. Verbs come out sorted. Throws on a line it cannot read.
 */
export function rule(line: string): PolicyRule {
  const match = /^([^:]+):\s+(.+)$/.exec(line);
  if (match === null) throw new Error(`malformed rule: ${line}`);
  const [, verbText = '', target = ''] = match;
  const verbs = [...new Set(verbText.split(' ').flatMap((verb) => VERB_SETS[verb] ?? [verb]))].sort();
  if (target.startsWith('/') || target === '*') return { nonResourceURLs: target.split(' '), verbs };
  const parts = /^([^/]+)\/([^(]+)(?:\((.+)\))?$/.exec(target);
  if (parts === null) throw new Error(`malformed rule: ${line}`);
  const [, groups = '', resources = '', names] = parts;
  return {
    apiGroups: groups.split('+').map((group) => (group === 'core' ? '' : group)),
    ...(names && { resourceNames: names.split(',') }),
    resources: resources.split(','),
    verbs,
  };
}

export function rules(...lines: string[]): PolicyRule[] {
  return lines.map(rule);
}

/** Recording events, in both groups that serve them: most components may. */
export const EVENTS = 'create patch update: core+events.k8s.io/events';
