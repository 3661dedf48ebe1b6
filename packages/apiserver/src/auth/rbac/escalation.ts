/** Nobody may grant, through a role or a binding, what they may not do themselves. */
import type { KubeObject, ResourceType } from '@gantry/api';
import type { ClusterRole, ClusterRoleBinding, Role, RoleBinding, RoleRef } from '@gantry/api/rbac/v1';
import { equalObjects, newForbidden, newNotFound } from '@gantry/machinery';
import type { AdmissionAttributes, AdmissionOperation, AdmissionPlugin } from '../../registry/strategy.ts';
import { allows } from '../authorization/decide.ts';
import type { Authorizer, UserInfo } from '../contract.ts';
import { GROUP_MASTERS } from '../identity.ts';
import { describeRule, type PolicyRule, uncoveredRules } from './policy-rule.ts';
import type { RbacIndex } from './rbac-index.ts';

const GROUP = 'rbac.authorization.k8s.io';
const EVERYTHING: readonly PolicyRule[] = [
  { apiGroups: ['*'], resources: ['*'], verbs: ['*'] },
  { nonResourceURLs: ['*'], verbs: ['*'] },
];

/**
 * Guards writes to roles, cluster roles and their bindings. The verb `escalate` on the role, or `bind` on the role a binding
 * refers to, lifts the check, as does membership in system:masters.
 */
export class RbacEscalationCheck implements AdmissionPlugin {
  readonly name = 'RBACEscalationCheck';
  readonly #index: RbacIndex;
  readonly #authorizer: Authorizer;

  constructor(options: { index: RbacIndex; authorizer: Authorizer }) {
    this.#index = options.index;
    this.#authorizer = options.authorizer;
  }

  handles(operation: AdmissionOperation, resource: ResourceType, subresource: string | undefined): boolean {
    return (
      (operation === 'CREATE' || operation === 'UPDATE') &&
      subresource === undefined &&
      resource.group === GROUP &&
      ['roles', 'clusterroles', 'rolebindings', 'clusterrolebindings'].includes(resource.resource)
    );
  }

  validate(attributes: AdmissionAttributes): void {
    const { user, object } = attributes;
    if (object === undefined || user.groups.includes(GROUP_MASTERS)) return;
    if (attributes.resource.resource.endsWith('bindings')) this.#checkBinding(attributes, object);
    else this.#checkRole(attributes, object);
  }

  #checkRole(attributes: AdmissionAttributes, object: KubeObject): void {
    const { user, namespace, old } = attributes;
    const role = object as Role | ClusterRole;
    const before = old as Role | ClusterRole | undefined;
    const aggregation = (role as ClusterRole).aggregationRule;
    if (
      before !== undefined &&
      equalObjects(before.rules ?? [], role.rules ?? []) &&
      equalObjects((before as ClusterRole).aggregationRule, aggregation)
    ) {
      return;
    }
    if (this.#may(user, 'escalate', attributes.resource.resource, namespace, attributes.name)) return;
    const held = this.#rulesOf(user, namespace);
    if (aggregation && !equalObjects((before as ClusterRole | undefined)?.aggregationRule, aggregation)) {
      if (uncoveredRules(held, EVERYTHING).length > 0) {
        throw this.#refuse(attributes, 'must have cluster-admin privileges to use the aggregationRule');
      }
    }
    this.#requireCovered(attributes, held, role.rules ?? []);
  }

  #checkBinding(attributes: AdmissionAttributes, object: KubeObject): void {
    const { user, namespace, old } = attributes;
    const binding = object as RoleBinding | ClusterRoleBinding;
    const before = old as RoleBinding | ClusterRoleBinding | undefined;
    if (
      before !== undefined &&
      equalObjects(before.subjects ?? [], binding.subjects ?? []) &&
      equalObjects(before.roleRef, binding.roleRef)
    ) {
      return;
    }
    const { roleRef } = binding;
    const resource = roleRef.kind === 'ClusterRole' ? 'clusterroles' : 'roles';
    if (this.#may(user, 'bind', resource, namespace, roleRef.name)) return;
    const rules = this.#index.rulesOfRole(roleRef as RoleRef, namespace);
    if (rules === undefined) throw newNotFound({ group: GROUP, name: resource }, roleRef.name);
    this.#requireCovered(attributes, this.#rulesOf(user, namespace), rules);
  }

  #requireCovered(attributes: AdmissionAttributes, held: readonly PolicyRule[], wanted: readonly PolicyRule[]): void {
    const missing = uncoveredRules(held, wanted);
    if (missing.length === 0) return;
    const { user } = attributes;
    const groups = user.groups.map((group) => JSON.stringify(group)).join(' ');
    throw this.#refuse(
      attributes,
      `user ${JSON.stringify(user.name)} (groups=[${groups}]) is attempting to grant RBAC permissions not currently held:\n${missing
        .map(describeRule)
        .sort()
        .join('\n')}`,
    );
  }

  #refuse(attributes: AdmissionAttributes, detail: string): Error {
    return newForbidden({ group: GROUP, name: attributes.resource.resource }, attributes.name, detail);
  }

  #rulesOf(user: UserInfo, namespace: string): PolicyRule[] {
    return [...this.#index.grantsFor(user, namespace)].flatMap(({ rules }) => [...rules]);
  }

  #may(user: UserInfo, verb: string, resource: string, namespace: string, name: string): boolean {
    return allows(this.#authorizer, {
      user,
      verb,
      isResourceRequest: true,
      apiGroup: GROUP,
      apiVersion: 'v1',
      resource,
      subresource: '',
      namespace,
      name,
      path: '',
    });
  }
}
