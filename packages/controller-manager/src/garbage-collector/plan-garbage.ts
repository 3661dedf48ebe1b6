/** What garbage collection does about one object, given its owners and dependents. Pure. */
import type { OwnerReference } from '@gantry/api/meta/v1';
import { FOREGROUND, type GraphNode, ORPHAN, orphansDependents, waitsForDependents } from './owner-graph.ts';

export type OwnerState =
  /** There, and staying (or going without waiting for this object). */
  | 'solid'
  /** There, deleted in the foreground, and waiting for this object to go first. */
  | 'waiting'
  /** Certainly not there any more. */
  | 'absent';

export type GarbageAction =
  | { readonly type: 'none' }
  | { readonly type: 'delete'; readonly propagationPolicy: 'Background' | 'Foreground' | 'Orphan' }
  /** Take these owners out; `unblock`: the others no longer wait for this object. */
  | { readonly type: 'removeOwners'; readonly uids: readonly string[] }
  | { readonly type: 'unblockOwners' };

/** An object with owners: does any of them still hold it? */
export function planDependent(
  node: GraphNode,
  dependents: readonly GraphNode[],
  stateOf: (owner: OwnerReference) => OwnerState,
): GarbageAction {
  if (node.owners.length === 0) return { type: 'none' };
  // On its way already; only one that waits for its own dependents may need a push (a cycle of such).
  if (node.deleting && !waitsForDependents(node)) return { type: 'none' };
  const byState = { solid: [] as string[], waiting: [] as string[], absent: [] as string[] };
  for (const owner of node.owners) byState[stateOf(owner)].push(owner.uid);
  if (byState.solid.length > 0) {
    // Held by somebody: only cut the ties to those that are gone or wait.
    const uids = [...byState.absent, ...byState.waiting];
    return uids.length === 0 ? { type: 'none' } : { type: 'removeOwners', uids };
  }
  if (byState.waiting.length > 0 && dependents.length > 0) {
    // A dependent that is itself waiting closes a circle: nobody would ever go first, so stop blocking the owners.
    if (dependents.some(waitsForDependents)) return { type: 'unblockOwners' };
    return node.deleting ? { type: 'none' } : { type: 'delete', propagationPolicy: 'Foreground' };
  }
  if (node.deleting) return { type: 'none' };
  return { type: 'delete', propagationPolicy: policyOf(node) };
}

function policyOf({ finalizers }: GraphNode): 'Background' | 'Foreground' | 'Orphan' {
  if (finalizers.includes(ORPHAN)) return 'Orphan';
  return finalizers.includes(FOREGROUND) ? 'Foreground' : 'Background';
}

export type OwnerAction =
  | { readonly type: 'none' }
  /** The last blocking dependent is gone. */
  | { readonly type: 'removeFinalizer'; readonly finalizer: string }
  /** These have to go first. */
  | { readonly type: 'awaitDependents'; readonly dependents: readonly GraphNode[] }
  /** First these lose the owner reference, then the finalizer goes. */
  | { readonly type: 'orphanDependents'; readonly dependents: readonly GraphNode[] };

/** An object being deleted that has a say over its dependents. */
export function planDeletingOwner(node: GraphNode, dependents: readonly GraphNode[]): OwnerAction {
  if (orphansDependents(node)) return { type: 'orphanDependents', dependents };
  if (!waitsForDependents(node)) return { type: 'none' };
  const blocking = dependents.filter(({ owners }) =>
    owners.some(({ uid, blockOwnerDeletion }) => uid === node.uid && blockOwnerDeletion === true),
  );
  if (blocking.length === 0) return { type: 'removeFinalizer', finalizer: FOREGROUND };
  return { type: 'awaitDependents', dependents: dependents.filter(({ deleting }) => !deleting) };
}
