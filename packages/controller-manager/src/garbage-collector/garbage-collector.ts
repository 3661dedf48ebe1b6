/**
 * Deletes what lost its last owner, and carries out foreground and orphaning deletions, over all resources.
 *
 * Every resource is watched into one graph. Changes enqueue the uids they may affect; a reconcile decides from the graph
 * (`plan-garbage.ts`). The graph may lag and informers are not ordered among each other, so an owner that is missing from
 * it is looked up on the server before anything is deleted, and every deletion carries uid and resourceVersion.
 */
import { allResources, type KubeObject, type ResourceType } from '@gantry/api';
import type { OwnerReference } from '@gantry/api/meta/v1';
import { Controller, done, type ReconcileOutcome } from '@gantry/client';
import { isInvalid, isNotFound } from '@gantry/machinery';
import type { ControllerContext, RunnableController } from '../shared/controller-context.ts';
import { storedResources } from '../shared/deletable-resources.ts';
import { isKindOf } from '../shared/owner-reference.ts';
import { type GraphNode, ORPHAN, OwnerGraph, orphansDependents, waitsForDependents } from './owner-graph.ts';
import { type OwnerState, planDeletingOwner, planDependent } from './plan-garbage.ts';

/** Short-lived or never owned: watching these would cost much and collect nothing. */
const ignored: ReadonlySet<string> = new Set(['events', 'events.events.k8s.io']);

export interface GarbageCollectorOptions {
  readonly workers: number;
  /** Told of every object that is gone. */
  readonly onDeleted?: (object: KubeObject) => void;
}

export class GarbageCollector implements RunnableController {
  readonly name = 'garbage-collector';
  readonly #context: ControllerContext;
  readonly #graph = new OwnerGraph();
  readonly #controller: Controller<string>;
  /** Owners the server said do not exist; a uid never comes back. */
  readonly #absent = new Set<string>();

  constructor(context: ControllerContext, options: GarbageCollectorOptions) {
    this.#context = context;
    this.#controller = new Controller<string>({
      name: this.name,
      clock: context.clock,
      logger: context.logger,
      metrics: context.metrics,
      workers: options.workers,
      reconcile: (uid, signal) => this.#reconcile(uid, signal),
    });
    for (const resource of storedResources(['delete', 'list', 'watch'])) {
      if (ignored.has(resource.group === '' ? resource.resource : `${resource.resource}.${resource.group}`)) continue;
      context.informers.informer(resource).addHandler({
        onAdd: (object) => this.#put(resource, object),
        onUpdate: (_old, object) => this.#put(resource, object),
        onDelete: (object) => {
          this.#remove(object);
          options.onDeleted?.(object);
        },
      });
    }
  }

  run(signal: AbortSignal): Promise<void> {
    return this.#controller.run(signal);
  }

  #put(resource: ResourceType, object: KubeObject): void {
    const { before, after } = this.#graph.put(resource, object);
    this.#absent.delete(after.uid);
    const ownersChanged = before === undefined || !sameOwners(before.owners, after.owners);
    const startsDeleting = after.deleting && (before === undefined || !before.deleting);
    const finalizersChanged = before?.finalizers.length !== after.finalizers.length;
    if ((ownersChanged && after.owners.length > 0) || startsDeleting || (after.deleting && finalizersChanged)) {
      this.#controller.enqueue(after.uid);
    }
    // An owner that waits may have lost a dependent by a reference taken out.
    if (before !== undefined && ownersChanged) this.#enqueueWaiting(before.owners);
  }

  #remove(object: KubeObject): void {
    const uid = object.metadata.uid ?? '';
    const node = this.#graph.remove(uid);
    this.#remember(uid);
    for (const dependent of this.#graph.dependentsOf(uid)) this.#controller.enqueue(dependent.uid);
    if (node !== undefined) this.#enqueueWaiting(node.owners);
  }

  #enqueueWaiting(owners: readonly OwnerReference[]): void {
    for (const { uid } of owners) {
      const owner = this.#graph.get(uid);
      if (owner !== undefined && waitsForDependents(owner)) this.#controller.enqueue(uid);
    }
  }

  async #reconcile(uid: string, signal: AbortSignal): Promise<ReconcileOutcome> {
    const node = this.#graph.get(uid);
    if (node === undefined) return done;
    if (waitsForDependents(node) || orphansDependents(node)) await this.#reconcileOwner(node, signal);
    await this.#reconcileDependent(node, signal);
    return done;
  }

  async #reconcileOwner(node: GraphNode, signal: AbortSignal): Promise<void> {
    const action = planDeletingOwner(node, this.#graph.dependentsOf(node.uid));
    switch (action.type) {
      case 'none':
        return;
      case 'awaitDependents':
        for (const { uid } of action.dependents) this.#controller.enqueue(uid);
        return;
      case 'orphanDependents':
        for (const dependent of action.dependents) await this.#removeOwners(dependent, [node.uid], signal);
        await this.#removeFinalizer(node, ORPHAN, signal);
        return;
      case 'removeFinalizer':
        await this.#removeFinalizer(node, action.finalizer, signal);
        return;
    }
  }

  async #reconcileDependent(node: GraphNode, signal: AbortSignal): Promise<void> {
    const states = new Map<string, OwnerState>();
    for (const owner of node.owners) states.set(owner.uid, await this.#stateOf(node, owner, signal));
    const action = planDependent(node, this.#graph.dependentsOf(node.uid), ({ uid }) => states.get(uid) ?? 'solid');
    switch (action.type) {
      case 'none':
        return;
      case 'removeOwners':
        await this.#removeOwners(node, action.uids, signal);
        return;
      case 'unblockOwners':
        await this.#patchOwners(
          node,
          node.owners.map(({ uid }) => ({ uid, blockOwnerDeletion: false })),
          signal,
        );
        return;
      case 'delete':
        await this.#delete(node, action.propagationPolicy, signal);
        return;
    }
  }

  async #stateOf(node: GraphNode, reference: OwnerReference, signal: AbortSignal): Promise<OwnerState> {
    const owner = this.#graph.get(reference.uid);
    if (owner !== undefined) {
      return waitsForDependents(owner) && reference.blockOwnerDeletion === true ? 'waiting' : 'solid';
    }
    if (this.#absent.has(reference.uid)) return 'absent';
    const resource = resourceOf(reference);
    // A kind nobody serves here cannot be judged; leave its dependents alone.
    if (resource === undefined) return 'solid';
    // An object outside namespaces cannot be owned by one inside: such a reference can never be resolved, and what cannot
    // be resolved is no ground for deleting.
    const namespace = resource.namespaced ? node.identity.namespace : undefined;
    if (resource.namespaced && !namespace) return 'solid';
    try {
      const found = await this.#context.client.for(resource).get({ namespace, name: reference.name }, { signal });
      if (found.metadata.uid === reference.uid) return 'solid';
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
    this.#remember(reference.uid);
    return 'absent';
  }

  #remember(uid: string): void {
    this.#absent.add(uid);
    if (this.#absent.size > 10_000) this.#absent.delete(this.#absent.values().next().value as string);
  }

  async #delete(
    { identity, uid, resourceVersion }: GraphNode,
    propagationPolicy: 'Background' | 'Foreground' | 'Orphan',
    signal: AbortSignal,
  ): Promise<void> {
    const { resource, namespace, name } = identity;
    const options = { preconditions: { uid, resourceVersion }, propagationPolicy, signal };
    this.#context.logger.debug(
      { resource: resource.resource, namespace, name, uid, propagationPolicy },
      'deleting an object without owners',
    );
    try {
      await this.#context.client.for(resource).delete({ namespace, name }, options);
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
  }

  #removeOwners(node: GraphNode, uids: readonly string[], signal: AbortSignal): Promise<void> {
    return this.#patchOwners(
      node,
      uids.map((uid) => ({ $patch: 'delete', uid })),
      signal,
    );
  }

  async #patchOwners(node: GraphNode, ownerReferences: readonly object[], signal: AbortSignal): Promise<void> {
    await this.#patch(node, { metadata: { uid: node.uid, ownerReferences } }, signal);
  }

  async #removeFinalizer(node: GraphNode, finalizer: string, signal: AbortSignal): Promise<void> {
    const { resource, namespace, name } = node.identity;
    const client = this.#context.client.for(resource);
    try {
      // The list is replaced as a whole, so it must be the current one.
      const object = await client.get({ namespace, name }, { signal });
      if (object.metadata.uid !== node.uid || !object.metadata.finalizers?.includes(finalizer)) return;
      const finalizers = object.metadata.finalizers.filter((each) => each !== finalizer);
      const { uid, resourceVersion } = object.metadata;
      const body = { metadata: { uid, resourceVersion, finalizers } };
      await client.patch({ namespace, name }, { type: 'merge', body }, { signal });
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
  }

  async #patch(node: GraphNode, body: object, signal: AbortSignal): Promise<void> {
    const { resource, namespace, name } = node.identity;
    try {
      await this.#context.client.for(resource).patch({ namespace, name }, { type: 'strategic', body }, { signal });
    } catch (error) {
      // Gone, or a namesake with another uid: nothing left to patch.
      if (!isNotFound(error) && !isInvalid(error)) throw error;
    }
  }
}

/** Any served version will do: the uid decides, not the form. */
function resourceOf(reference: OwnerReference): ResourceType | undefined {
  return allResources.find((resource) => isKindOf(resource, reference) && resource.verbs.includes('get'));
}

function sameOwners(a: readonly OwnerReference[], b: readonly OwnerReference[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  return a.every((owner, i) => owner.uid === b[i]?.uid && owner.blockOwnerDeletion === b[i]?.blockOwnerDeletion);
}
