/** Roles and bindings. Whether the caller may grant them is the authorizer's question. */
import { dns1123Subdomain, forbidden, invalid, notSupported, pathSegmentName, required } from '@gantry/machinery';
import type {
  ClusterRole,
  ClusterRoleBinding,
  PolicyRule,
  Role,
  RoleBinding,
  RoleRef,
  Subject,
} from '../../gen/k8s/rbac/v1.ts';
import { RBAC_GROUP } from '../defaults/rbac.ts';
import { checkLabelSelector, isEmptySelector } from './labels.ts';
import { checkFormat, checkImmutable, type Errors, each } from './values.ts';

export function validateRole(role: Role): Errors {
  const errors: Errors = [];
  checkRules(errors, each(role.rules), true);
  return errors;
}

export function validateClusterRole(role: ClusterRole): Errors {
  const errors: Errors = [];
  checkRules(errors, each(role.rules), false);
  const selectors = role.aggregationRule?.clusterRoleSelectors;
  if (role.aggregationRule !== undefined) {
    if (each(selectors).length === 0) {
      errors.push(
        required(
          'aggregationRule.clusterRoleSelectors',
          'at least one clusterRoleSelector required if aggregationRule is non-nil',
        ),
      );
    }
    for (let i = 0; i < each(selectors).length; i++) {
      checkLabelSelector(errors, `aggregationRule.clusterRoleSelectors[${i}]`, selectors![i]);
      if (isEmptySelector(selectors![i]!)) {
        errors.push(
          invalid(
            `aggregationRule.clusterRoleSelectors[${i}]`,
            selectors![i],
            'an empty selector would aggregate every role',
          ),
        );
      }
    }
  }
  return errors;
}

function checkRules(errors: Errors, rules: readonly PolicyRule[], namespaced: boolean): void {
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i]!;
    const at = `rules[${i}]`;
    if (each(rule.verbs).length === 0) {
      errors.push(required(`${at}.verbs`, 'verbs must contain at least one value'));
    }
    const urls = each(rule.nonResourceURLs);
    if (urls.length > 0) {
      if (namespaced) {
        errors.push(invalid(`${at}.nonResourceURLs`, urls, 'namespaced rules cannot apply to non-resource URLs'));
      }
      if (each(rule.apiGroups).length > 0 || each(rule.resources).length > 0 || each(rule.resourceNames).length > 0) {
        errors.push(
          invalid(`${at}.nonResourceURLs`, urls, 'rules cannot apply to both regular resources and non-resource URLs'),
        );
      }
      continue;
    }
    if (each(rule.apiGroups).length === 0) {
      errors.push(required(`${at}.apiGroups`, 'resource rules must supply at least one api group'));
    }
    if (each(rule.resources).length === 0) {
      errors.push(required(`${at}.resources`, 'resource rules must supply at least one resource'));
    }
  }
}

export function validateRoleBinding(binding: RoleBinding): Errors {
  const errors: Errors = [];
  checkRoleRef(errors, binding.roleRef, ['Role', 'ClusterRole']);
  checkSubjects(errors, each(binding.subjects), true);
  return errors;
}

export function validateClusterRoleBinding(binding: ClusterRoleBinding): Errors {
  const errors: Errors = [];
  checkRoleRef(errors, binding.roleRef, ['ClusterRole']);
  checkSubjects(errors, each(binding.subjects), false);
  return errors;
}

function checkRoleRef(errors: Errors, ref: RoleRef, kinds: readonly string[]): void {
  if (ref.apiGroup !== RBAC_GROUP) {
    errors.push(notSupported('roleRef.apiGroup', ref.apiGroup ?? '', [RBAC_GROUP]));
  }
  if (!kinds.includes(ref.kind)) {
    errors.push(notSupported('roleRef.kind', ref.kind ?? '', kinds));
  }
  if (!ref.name) {
    errors.push(required('roleRef.name'));
  } else {
    checkFormat(errors, 'roleRef.name', ref.name, pathSegmentName);
  }
}

function checkSubjects(errors: Errors, subjects: readonly Subject[], namespaced: boolean): void {
  for (let i = 0; i < subjects.length; i++) {
    const subject = subjects[i]!;
    const at = `subjects[${i}]`;
    if (!subject.name) {
      errors.push(required(`${at}.name`));
    }
    if (subject.kind === 'ServiceAccount') {
      if (subject.name) {
        checkFormat(errors, `${at}.name`, subject.name, dns1123Subdomain);
      }
      if (subject.apiGroup) {
        errors.push(notSupported(`${at}.apiGroup`, subject.apiGroup, ['']));
      }
      if (!namespaced && !subject.namespace) {
        errors.push(required(`${at}.namespace`));
      }
    } else if (subject.kind === 'User' || subject.kind === 'Group') {
      if (subject.apiGroup !== RBAC_GROUP) {
        errors.push(notSupported(`${at}.apiGroup`, subject.apiGroup ?? '', [RBAC_GROUP]));
      }
      if (subject.namespace) {
        errors.push(forbidden(`${at}.namespace`, 'users and groups have no namespace'));
      }
    } else {
      errors.push(notSupported(`${at}.kind`, subject.kind ?? '', ['ServiceAccount', 'User', 'Group']));
    }
  }
}

/** The role a binding grants is fixed: changing it could grant more than whoever made the subjects list meant. */
export function validateBindingUpdate(
  binding: RoleBinding | ClusterRoleBinding,
  old: RoleBinding | ClusterRoleBinding,
): Errors {
  const errors =
    binding.kind === 'RoleBinding'
      ? validateRoleBinding(binding as RoleBinding)
      : validateClusterRoleBinding(binding as ClusterRoleBinding);
  if (binding.roleRef.kind !== old.roleRef.kind || binding.roleRef.name !== old.roleRef.name) {
    const before: Errors = [];
    checkImmutable(before, 'roleRef', binding.roleRef, old.roleRef);
    for (const error of before) {
      errors.push({ ...error, detail: 'cannot change roleRef' });
    }
  }
  return errors;
}
