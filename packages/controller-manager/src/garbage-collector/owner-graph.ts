/** Who owns whom, over all resources: the memory of garbage collection. */
import type { KubeObject, ResourceType } from '@gantry/api';
import type { OwnerReference } from '@gantry/api/meta/v1';

/** Where to find an object. */
export interface Identity {
  readonly resource: ResourceType;
  readonly namespace: string;
  readonly name: string;
}

export interface GraphNode {
  readonly uid: string;
  readonly identity: Identity;
  readonly owners: readonly OwnerReference[];
  readonly finalizers: readonly string[];
  readonly deleting: boolean;
  readonly resourceVersion: string | undefined;
}

export const FOREGROUND = 'foregroundDeletion';
export const ORPHAN = 'orphan';

/** Being deleted in the foreground: it goes when the dependents that block it are gone. */
export function waitsForDependents(node: GraphNode): boolean {
  return node.deleting && node.finalizers.includes(FOREGROUND);
}

/** Being deleted, leaving its dependents without an owner. */
export function orphansDependents(node: GraphNode): boolean {
  return node.deleting && node.finalizers.includes(ORPHAN);
}

/** Nodes by uid, and the dependents of every uid, also of owners that are not (or not yet) known themselves. */
export class OwnerGraph {
  readonly #nodes = new Map<string, GraphNode>();
  readonly #dependents = new Map<string, Set<string>>();

  get size(): number {
    return this.#nodes.size;
  }

  get(uid: string): GraphNode | undefined {
    return this.#nodes.get(uid);
  }

  dependentsOf(uid: string): GraphNode[] {
    const nodes: GraphNode[] = [];
    for (const dependent of this.#dependents.get(uid) ?? []) {
      const node = this.#nodes.get(dependent);
      if (node !== undefined) nodes.push(node);
    }
    return nodes;
  }

  /** Returns the node before and after. */
  put(
    resource: ResourceType,
    object: KubeObject,
  ): { readonly before: GraphNode | undefined; readonly after: GraphNode } {
    const { uid = '', namespace = '', name = '', ownerReferences, finalizers, deletionTimestamp } = object.metadata;
    const before = this.#nodes.get(uid);
    const after: GraphNode = {
      uid,
      identity: before?.identity ?? { resource, namespace, name },
      owners: ownerReferences ?? [],
      finalizers: finalizers ?? [],
      deleting: deletionTimestamp !== undefined,
      resourceVersion: object.metadata.resourceVersion,
    };
    this.#nodes.set(uid, after);
    if (before !== undefined) this.#unlink(before);
    for (const owner of after.owners) {
      const dependents = this.#dependents.get(owner.uid);
      if (dependents === undefined) this.#dependents.set(owner.uid, new Set([uid]));
      else dependents.add(uid);
    }
    return { before, after };
  }

  remove(uid: string): GraphNode | undefined {
    const node = this.#nodes.get(uid);
    if (node === undefined) return undefined;
    this.#nodes.delete(uid);
    this.#unlink(node);
    return node;
  }

  #unlink(node: GraphNode): void {
    for (const { uid } of node.owners) {
      const dependents = this.#dependents.get(uid);
      dependents?.delete(node.uid);
      if (dependents?.size === 0) this.#dependents.delete(uid);
    }
  }
}
