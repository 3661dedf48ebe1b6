/** Who owns an object, and which of the candidates a controller may call its own. */
import type { KubeObject, ResourceType } from '@gantry/api';
import type { OwnerReference } from '@gantry/api/meta/v1';
import type { LabelMatcher } from '@gantry/client';

/** The reference a controller puts on what it creates. Deleting the owner in the foreground waits for such children. */
export function controllerReference(owner: KubeObject): OwnerReference {
  return {
    apiVersion: owner.apiVersion,
    kind: owner.kind,
    name: owner.metadata.name ?? '',
    uid: owner.metadata.uid ?? '',
    controller: true,
    blockOwnerDeletion: true,
  };
}

/** The one owner that manages the object, if any. */
export function controllerOf(object: Pick<KubeObject, 'metadata'>): OwnerReference | undefined {
  return object.metadata.ownerReferences?.find((reference) => reference.controller === true);
}

export function isControlledBy(object: Pick<KubeObject, 'metadata'>, owner: KubeObject): boolean {
  return controllerOf(object)?.uid === owner.metadata.uid;
}

/** Index function: uid of the controller of each object; `''` for objects nobody controls (orphans), by namespace. */
export function controllerUidIndex(object: KubeObject): string[] {
  const uid = controllerOf(object)?.uid;
  return [uid ?? orphansOf(object.metadata.namespace)];
}

/** Index value under which {@link controllerUidIndex} files the objects of a namespace that nobody controls. */
export function orphansOf(namespace: string | undefined): string {
  return `orphans/${namespace ?? ''}`;
}

export interface ClaimPlan<T> {
  /** Owned already and still selected. */
  readonly owned: readonly T[];
  /** Selected, and free to be taken over. */
  readonly adopt: readonly T[];
  /** Owned, but no longer selected. */
  readonly release: readonly T[];
}

/**
 * Sorts candidates by what their owner should do with them. An owner on its way out keeps what it has and takes nothing
 * new; objects on their way out are neither adopted nor released.
 */
export function planClaims<T extends KubeObject>(
  owner: KubeObject,
  selector: LabelMatcher,
  candidates: readonly T[],
): ClaimPlan<T> {
  const owned: T[] = [];
  const adopt: T[] = [];
  const release: T[] = [];
  const ownerLeaves = owner.metadata.deletionTimestamp !== undefined;
  for (const candidate of candidates) {
    const controller = controllerOf(candidate);
    const selected = selector.matches(candidate.metadata.labels);
    if (controller !== undefined) {
      if (controller.uid !== owner.metadata.uid) continue;
      if (selected) owned.push(candidate);
      else if (!ownerLeaves) release.push(candidate);
    } else if (selected && !ownerLeaves && candidate.metadata.deletionTimestamp === undefined) adopt.push(candidate);
  }
  return { owned, adopt, release };
}

/** Whether a resource is the one an owner reference speaks of, whatever version it was written with. */
export function isKindOf(resource: Pick<ResourceType, 'group' | 'kind'>, reference: OwnerReference): boolean {
  const slash = reference.apiVersion.indexOf('/');
  const group = slash < 0 ? '' : reference.apiVersion.slice(0, slash);
  return group === resource.group && reference.kind === resource.kind;
}
