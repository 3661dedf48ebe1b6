import sortedBtree from 'sorted-btree';
import type { Snapshot } from './contract.ts';
import { compareKeys } from './key-range.ts';
import type { LazyStoredObject } from './stored-object.ts';

// A CommonJS package: Node's default import is the object holding the class; some loaders unwrap it themselves.
const imported: unknown = sortedBtree;
const Tree = (typeof imported === 'function' ? imported : sortedBtree.default) as typeof sortedBtree.default;
type ObjectBTree = sortedBtree.default<string, LazyStoredObject>;

/**
 * Sorted map of one resource's objects with snapshots that share structure: taking one costs nothing, and the next
 * writes copy only the nodes they touch.
 */
export class ObjectTree {
  private tree: ObjectBTree = new Tree<string, LazyStoredObject>(undefined, compareKeys);

  get size(): number {
    return this.tree.size;
  }

  get(key: string): LazyStoredObject | undefined {
    return this.tree.get(key);
  }

  set(key: string, stored: LazyStoredObject): void {
    this.tree.set(key, stored);
  }

  delete(key: string): void {
    this.tree.delete(key);
  }

  /** The present content, unaffected by later writes, labelled with `revision`. */
  snapshot(revision: number): TreeSnapshot {
    return new TreeSnapshot(this.tree.clone(), revision);
  }
}

/** {@link Snapshot} of an {@link ObjectTree}. */
export class TreeSnapshot implements Snapshot {
  readonly revision: number;
  private readonly tree: ObjectBTree;

  constructor(tree: ObjectBTree, revision: number) {
    this.tree = tree;
    this.revision = revision;
  }

  get size(): number {
    return this.tree.size;
  }

  get(key: string): LazyStoredObject | undefined {
    return this.tree.get(key);
  }

  *range(prefix: string, startAfter?: string): Generator<LazyStoredObject> {
    const start = startAfter !== undefined && startAfter > prefix ? startAfter : prefix;
    for (const [key, stored] of this.tree.entries(start)) {
      if (!key.startsWith(prefix)) {
        return;
      }
      if (key !== startAfter) {
        yield stored;
      }
    }
  }

  count(prefix: string): number {
    const first = this.tree.minKey();
    const last = this.tree.maxKey();
    if (first === undefined || last === undefined) {
      return 0;
    }
    if (first.startsWith(prefix) && last.startsWith(prefix)) {
      return this.tree.size;
    }
    let count = 0;
    for (const key of this.tree.keys(prefix)) {
      if (!key.startsWith(prefix)) {
        break;
      }
      count++;
    }
    return count;
  }

  /** The same content seen as of a later revision at which nothing here had changed. */
  relabelled(revision: number): TreeSnapshot {
    return revision === this.revision ? this : new TreeSnapshot(this.tree, revision);
  }
}
