/** SelfSubjectRulesReview: everything the caller may do in a namespace (`kubectl auth can-i --list`). */
import type { SelfSubjectRulesReview } from '@gantry/api/authorization/v1';
import { newBadRequest } from '@gantry/machinery';
import type { UserInfo } from '../contract.ts';
import { GROUP_MASTERS, nodeNameOf } from '../identity.ts';
import type { RbacIndex } from '../rbac/rbac-index.ts';

const EVERYTHING = {
  resourceRules: [{ verbs: ['*'], apiGroups: ['*'], resources: ['*'] }],
  nonResourceRules: [{ verbs: ['*'], nonResourceURLs: ['*'] }],
  incomplete: false,
};

/**
 * The list is complete, except for nodes, whose rights depend on their pods. `index` undefined means that RBAC is off and
 * everybody may do everything.
 */
export function reviewSelfSubjectRules(
  review: SelfSubjectRulesReview,
  user: UserInfo,
  index: RbacIndex | undefined,
): SelfSubjectRulesReview {
  const namespace = review.spec.namespace ?? '';
  if (namespace === '') throw newBadRequest('no namespace on request');
  if (index === undefined || user.groups.includes(GROUP_MASTERS)) return { ...review, status: EVERYTHING };
  const resourceRules: SelfSubjectRulesReview['status']['resourceRules'][number][] = [];
  const nonResourceRules: SelfSubjectRulesReview['status']['nonResourceRules'][number][] = [];
  const problems: string[] = [];
  for (const { rules, missingRole } of index.grantsFor(user, namespace)) {
    if (missingRole) problems.push(missingRole);
    for (const { verbs, apiGroups, resources, resourceNames, nonResourceURLs } of rules) {
      if (resources?.length) {
        resourceRules.push({
          verbs,
          apiGroups: apiGroups ?? [],
          resources,
          ...(resourceNames?.length && { resourceNames }),
        });
      }
      if (nonResourceURLs?.length) nonResourceRules.push({ verbs, nonResourceURLs });
    }
  }
  if (nodeNameOf(user) !== undefined) problems.push('what a node may do depends on the pods bound to it');
  return {
    ...review,
    status: {
      resourceRules,
      nonResourceRules,
      incomplete: problems.length > 0,
      ...(problems.length > 0 && { evaluationError: problems.join(', ') }),
    },
  };
}
