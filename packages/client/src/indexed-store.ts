/** Objects by key, by namespace and by any index: the memory of an informer. */
import type { KubeObject } from '@gantry/api';
import { type IndexFunction, type LabelMatcher, type Lister, NAMESPACE_INDEX } from './informer.ts';
import { keyOf, type ObjectKey } from './object-key.ts';

interface Index<T> {
  readonly valuesOf: IndexFunction<T>;
  readonly byValue: Map<string, Map<ObjectKey, T>>;
}

/** Every method is synchronous, so readers never see half of a change. */
export class IndexedStore<T extends KubeObject> implements Lister<T> {
  readonly #indexes = new Map<string, Index<T>>();
  #objects = new Map<ObjectKey, T>();

  constructor() {
    this.addIndex(NAMESPACE_INDEX, (object) => [object.metadata.namespace ?? '']);
  }

  get size(): number {
    return this.#objects.size;
  }

  get(namespace: string, name: string): T | undefined {
    return this.#objects.get(keyOf(namespace, name));
  }

  getByKey(key: ObjectKey): T | undefined {
    return this.#objects.get(key);
  }

  list(namespace?: string, selector?: LabelMatcher): T[] {
    const objects = namespace ? this.#in(NAMESPACE_INDEX, namespace) : this.#objects;
    if (selector === undefined) return [...objects.values()];
    const matching: T[] = [];
    for (const object of objects.values()) if (selector.matches(object.metadata.labels)) matching.push(object);
    return matching;
  }

  index(indexName: string, value: string): T[] {
    return [...this.#in(indexName, value).values()];
  }

  entries(): IterableIterator<[ObjectKey, T]> {
    return this.#objects.entries();
  }

  /** Idempotent per name. */
  addIndex(name: string, valuesOf: IndexFunction<T>): void {
    if (this.#indexes.has(name)) return;
    const index: Index<T> = { valuesOf, byValue: new Map() };
    this.#indexes.set(name, index);
    for (const [key, object] of this.#objects) insert(index, key, object);
  }

  set(key: ObjectKey, object: T): void {
    const old = this.#objects.get(key);
    this.#objects.set(key, object);
    for (const index of this.#indexes.values()) {
      if (old !== undefined) remove(index, key, old);
      insert(index, key, object);
    }
  }

  delete(key: ObjectKey): void {
    const old = this.#objects.get(key);
    if (old === undefined) return;
    this.#objects.delete(key);
    for (const index of this.#indexes.values()) remove(index, key, old);
  }

  /** From the old set to the new one in one step. */
  replace(objects: Map<ObjectKey, T>): void {
    this.#objects = objects;
    for (const index of this.#indexes.values()) {
      index.byValue.clear();
      for (const [key, object] of objects) insert(index, key, object);
    }
  }

  #in(indexName: string, value: string): ReadonlyMap<ObjectKey, T> {
    const index = this.#indexes.get(indexName);
    if (index === undefined) throw new Error(`no index named ${indexName}`);
    return index.byValue.get(value) ?? new Map();
  }
}

function insert<T>(index: Index<T>, key: ObjectKey, object: T): void {
  for (const value of index.valuesOf(object)) {
    const objects = index.byValue.get(value);
    if (objects === undefined) index.byValue.set(value, new Map([[key, object]]));
    else objects.set(key, object);
  }
}

function remove<T>(index: Index<T>, key: ObjectKey, object: T): void {
  for (const value of index.valuesOf(object)) {
    const objects = index.byValue.get(value);
    objects?.delete(key);
    if (objects?.size === 0) index.byValue.delete(value);
  }
}
