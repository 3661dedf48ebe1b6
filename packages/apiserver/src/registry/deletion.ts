/** What a delete does to an object: pure decisions, executed by {@link Deleter}. */
import type { KubeObject } from '@gantry/api';
import { newConflict } from '@gantry/machinery';
import { countsGeneration } from './kinds.ts';
import { timestamp } from './metadata.ts';
import type { ServedResource } from './served-resource.ts';

export interface DeleteOptions {
  readonly gracePeriodSeconds?: number | undefined;
  readonly propagationPolicy?: string | undefined;
  /** The older way to say Orphan (true) or Background (false). */
  readonly orphanDependents?: boolean | undefined;
  readonly preconditions?:
    | { readonly uid?: string | undefined; readonly resourceVersion?: string | undefined }
    | undefined;
}

export type DeletionPlan =
  | { readonly kind: 'remove' }
  /** Already on its way out and nothing new was asked. */
  | { readonly kind: 'keep' }
  | { readonly kind: 'mark'; readonly object: KubeObject };

export const ORPHAN_FINALIZER = 'orphan';
export const FOREGROUND_FINALIZER = 'foregroundDeletion';

/** Decides about `current`, which is not modified. */
export function planDeletion(
  resource: ServedResource,
  current: KubeObject,
  options: DeleteOptions,
  nowMs: number,
): DeletionPlan {
  const finalizers = finalizersFor(current, options);
  const sameFinalizers = sameList(finalizers, current.metadata.finalizers ?? []);
  const holds = finalizers.length > 0 || holdsNamespace(resource, current);
  const isDeleting = current.metadata.deletionTimestamp !== undefined;
  const requested = options.gracePeriodSeconds;
  const grace = resource.strategy.deletionGraceSeconds?.(current, requested) ?? 0;
  if (isDeleting) {
    const before = current.metadata.deletionGracePeriodSeconds ?? 0;
    if (!holds && before === 0) return { kind: 'remove' };
    if (!holds && requested !== undefined && grace === 0) return { kind: 'remove' };
    const shorter = requested !== undefined && grace < before;
    if (!shorter && sameFinalizers) return { kind: 'keep' };
    const deadlineMs = Date.parse(current.metadata.deletionTimestamp as string);
    const moved = shorter ? timestamp(Math.max(nowMs, deadlineMs - (before - grace) * 1000)) : undefined;
    return {
      kind: 'mark',
      object: withMetadata(current, {
        finalizers,
        ...(moved === undefined ? {} : { deletionTimestamp: moved, deletionGracePeriodSeconds: grace }),
      }),
    };
  }
  if (!holds && grace === 0) return { kind: 'remove' };
  const generation = current.metadata.generation;
  const marked = withMetadata(current, {
    deletionTimestamp: timestamp(nowMs + grace * 1000),
    deletionGracePeriodSeconds: grace,
    finalizers,
    ...(generation !== undefined && countsGeneration(resource.type) ? { generation: generation + 1 } : {}),
  });
  if (!isNamespace(resource)) return { kind: 'mark', object: marked };
  const status = { ...((marked as { status?: object }).status ?? {}), phase: 'Terminating' };
  return { kind: 'mark', object: { ...marked, status } as KubeObject };
}

/** After an update: whether the object had only been waiting for what the update took away. */
export function removesObject(resource: ServedResource, object: KubeObject, old: KubeObject): boolean {
  if (old.metadata.deletionTimestamp === undefined) return false;
  if ((object.metadata.finalizers ?? []).length > 0 || holdsNamespace(resource, object)) return false;
  // A pod in its grace period waits for its kubelet, not for finalizers.
  return (old.metadata.deletionGracePeriodSeconds ?? 0) === 0;
}

/** Throws Conflict when `current` is not the object the client means. */
export function checkDeletePreconditions(resource: ServedResource, current: KubeObject, options: DeleteOptions): void {
  const { preconditions } = options;
  const { uid = '', resourceVersion = '', name = '' } = current.metadata;
  if (preconditions?.uid !== undefined && preconditions.uid !== uid) {
    throw newConflict(
      resource.groupResource,
      name,
      `the UID in the precondition (${preconditions.uid}) does not match the UID in record (${uid}). The object might have been deleted and then recreated`,
    );
  }
  if (preconditions?.resourceVersion !== undefined && preconditions.resourceVersion !== resourceVersion) {
    throw newConflict(
      resource.groupResource,
      name,
      `the ResourceVersion in the precondition (${preconditions.resourceVersion}) does not match the ResourceVersion in record (${resourceVersion}). The object might have been modified`,
    );
  }
}

function finalizersFor(current: KubeObject, options: DeleteOptions): string[] {
  const kept = (current.metadata.finalizers ?? []).filter(
    (each) => each !== ORPHAN_FINALIZER && each !== FOREGROUND_FINALIZER,
  );
  if (options.propagationPolicy === 'Orphan' || options.orphanDependents === true) return [...kept, ORPHAN_FINALIZER];
  if (options.propagationPolicy === 'Foreground') return [...kept, FOREGROUND_FINALIZER];
  if (options.propagationPolicy === 'Background' || options.orphanDependents === false) return kept;
  return [...(current.metadata.finalizers ?? [])];
}

function isNamespace(resource: ServedResource): boolean {
  return resource.type.resource === 'namespaces' && resource.type.group === '';
}

/** A namespace stays until its content is gone, which the finalizers of its spec stand for. */
function holdsNamespace(resource: ServedResource, object: KubeObject): boolean {
  if (!isNamespace(resource)) return false;
  return ((object as { spec?: { finalizers?: string[] } }).spec?.finalizers ?? []).length > 0;
}

function withMetadata(object: KubeObject, changes: Partial<KubeObject['metadata']>): KubeObject {
  const metadata = { ...object.metadata, ...changes };
  if (metadata.finalizers?.length === 0) delete metadata.finalizers;
  return { ...object, metadata };
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
