/** Whoever makes an owner wait for a dependent must be allowed to hold up that owner's deletion. */
import { findKind, type ResourceType } from '@gantry/api';
import type { OwnerReference } from '@gantry/api/meta/v1';
import { equalObjects, newForbidden } from '@gantry/machinery';
import type { Authorizer } from '../auth/contract.ts';
import type { AdmissionAttributes, AdmissionOperation, AdmissionPlugin } from '../registry/strategy.ts';
import { groupResource, shownName } from './resources.ts';

export class OwnerReferencesPermissionEnforcement implements AdmissionPlugin {
  readonly name = 'OwnerReferencesPermissionEnforcement';
  readonly #authorizer: Authorizer;

  constructor(authorizer: Authorizer) {
    this.#authorizer = authorizer;
  }

  handles(operation: AdmissionOperation, resource: ResourceType): boolean {
    // Pods are made by controllers by the thousand, always with an owner of the controller's own kind.
    return (
      (operation === 'CREATE' || operation === 'UPDATE') && !(resource.resource === 'pods' && resource.group === '')
    );
  }

  validate(attributes: AdmissionAttributes): void {
    const now = attributes.object?.metadata.ownerReferences ?? [];
    const before = attributes.old?.metadata.ownerReferences ?? [];
    if (equalObjects(now, before)) {
      return;
    }
    // To add an owner is to consent to being collected with it, which only those may do who could delete the object.
    const { resource, namespace, name } = attributes;
    if (attributes.operation === 'UPDATE' && !this.#allowed(attributes, 'delete', resource, '', namespace, name)) {
      throw newForbidden(
        groupResource(attributes),
        shownName(attributes),
        "cannot set an ownerRef on a resource you can't delete",
      );
    }
    for (const owner of newlyBlocking(now, before)) {
      this.#checkBlocking(attributes, owner);
    }
  }

  #checkBlocking(attributes: AdmissionAttributes, owner: OwnerReference): void {
    const slash = owner.apiVersion.indexOf('/');
    const group = slash < 0 ? '' : owner.apiVersion.slice(0, slash);
    const type = findKind(group, owner.apiVersion.slice(slash + 1), owner.kind);
    // Custom kinds are not in the table; their finalizers are named after the group at least.
    const allowed =
      type === undefined ||
      this.#allowed(attributes, 'update', type, 'finalizers', type.namespaced ? attributes.namespace : '', owner.name);
    if (!allowed) {
      throw newForbidden(
        groupResource(attributes),
        shownName(attributes),
        `cannot set blockOwnerDeletion if an ownerReference refers to a resource you can't set finalizers on`,
      );
    }
  }

  #allowed(
    attributes: AdmissionAttributes,
    verb: string,
    resource: ResourceType,
    subresource: string,
    namespace: string,
    name: string,
  ): boolean {
    const decision = this.#authorizer.authorize({
      user: attributes.user,
      verb,
      isResourceRequest: true,
      apiGroup: resource.group,
      apiVersion: resource.version,
      resource: resource.resource,
      subresource,
      namespace,
      name,
      path: '',
    });
    return decision.verdict === 'allow';
  }
}

function newlyBlocking(now: readonly OwnerReference[], before: readonly OwnerReference[]): OwnerReference[] {
  const blocked = new Set(before.filter((owner) => owner.blockOwnerDeletion === true).map((owner) => owner.uid));
  return now.filter((owner) => owner.blockOwnerDeletion === true && !blocked.has(owner.uid));
}
