/** What changed between two states of an object, as sets of fields. */
import { equalObjects, isJsonObject, type JsonObject } from '../json-value.ts';
import { EMPTY_SET, type FieldNode, type FieldSet, nodeOf, SELF, sortElements } from './field-set.ts';
import { everyNodeOf } from './object-fields.ts';
import { fieldElement, keyElement, valueElement } from './path-element.ts';
import { kindOfPair, type StructuralType } from './structural-type.ts';

export interface Comparison {
  /** Fields that are new or have another value; also every node that is new. */
  readonly changed: FieldSet;
  /** Fields and nodes that are gone. */
  readonly removed: FieldSet;
}

/** Compares two values of one type. Parts that are the same instance cost nothing. */
export function compareFields(before: unknown, after: unknown, type: StructuralType): Comparison {
  const walk = new Walk();
  walk.compare(before, after, type);
  return { changed: walk.changed ?? EMPTY_SET, removed: walk.removed ?? EMPTY_SET };
}

/** Elements of a list that share their key, which a live object may have though nobody can apply them. */
class Repeated {
  readonly items: unknown[];

  constructor(first: unknown) {
    this.items = [first];
  }
}

/** Hands back two results per node without an allocation for each: they stand in the members until the next call. */
class Walk {
  changed: FieldSet | undefined;
  removed: FieldSet | undefined;

  compare(before: unknown, after: unknown, type: StructuralType): void {
    this.changed = undefined;
    this.removed = undefined;
    if (before === after) return;
    if (before === undefined) {
      this.changed = everyNodeOf(after, type);
      return;
    }
    if (after === undefined) {
      this.removed = everyNodeOf(before, type);
      return;
    }
    switch (kindOfPair(type, before, after)) {
      case 'map':
        if (mayBeMap(before) && mayBeMap(after)) this.#maps(before, after, type);
        else this.#leaves(before, after);
        return;
      case 'set':
        if (mayBeList(before) && mayBeList(after)) this.#sets(before ?? [], after ?? []);
        else this.#leaves(before, after);
        return;
      case 'keyed':
        if (mayBeList(before) && mayBeList(after)) this.#lists(before ?? [], after ?? [], type);
        else this.#leaves(before, after);
        return;
      case 'leaf':
        this.#leaves(before, after);
    }
  }

  #leaves(before: unknown, after: unknown): void {
    if (!equalObjects(before, after)) this.changed = EMPTY_SET;
  }

  #maps(before: JsonObject | null, after: JsonObject | null, type: StructuralType): void {
    let changed: FieldNode | undefined;
    let removed: FieldNode | undefined;
    let empty = true;
    const step = (name: string, old: unknown, now: unknown) => {
      empty = false;
      if (old === now) return;
      const field = type.field(name);
      const memberType = field?.type ?? type.element;
      if (memberType === undefined) return;
      this.compare(old, now, memberType);
      if (this.changed === undefined && this.removed === undefined) return;
      const element = field?.element ?? fieldElement(name);
      if (this.changed !== undefined) {
        changed ??= {};
        changed[element] = this.changed;
      }
      if (this.removed !== undefined) {
        removed ??= {};
        removed[element] = this.removed;
      }
    };
    if (after !== null) {
      for (const name in after) step(name, before === null ? undefined : own(before, name), after[name]);
    }
    if (before !== null) {
      for (const name in before) {
        if (after === null || own(after, name) === undefined) step(name, before[name], undefined);
      }
    }
    this.changed = changed === undefined ? undefined : sortElements(changed);
    this.removed = removed === undefined ? undefined : sortElements(removed);
    // Nothing in either: null and empty are still two values.
    if (empty && (before === null) !== (after === null)) this.changed = EMPTY_SET;
  }

  #sets(before: readonly unknown[], after: readonly unknown[]): void {
    const old = new Set(before.map(valueElement));
    const now = new Set(after.map(valueElement));
    this.changed = nodeOf(false, elementsNotIn(now, old));
    this.removed = nodeOf(false, elementsNotIn(old, now));
  }

  #lists(before: readonly unknown[], after: readonly unknown[], type: StructuralType): void {
    const old = byKey(before, type);
    const now = byKey(after, type);
    const itemType = type.element!;
    const changed: FieldNode = {};
    const removed: FieldNode = {};
    for (const [element, item] of now) {
      const previous = old.get(element);
      if (previous instanceof Repeated || item instanceof Repeated) {
        if (!equalObjects(itemsOf(previous), itemsOf(item))) changed[element] = EMPTY_SET;
        continue;
      }
      this.compare(previous, item, itemType);
      if (this.changed !== undefined) changed[element] = this.changed;
      if (this.removed !== undefined) removed[element] = this.removed;
    }
    for (const [element, item] of old) {
      if (now.has(element)) continue;
      removed[element] = item instanceof Repeated ? EMPTY_SET : everyNodeOf(item, itemType);
    }
    this.changed = nodeOf(false, sortElements(changed));
    this.removed = nodeOf(false, sortElements(removed));
  }
}

function own(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

function mayBeMap(value: unknown): value is JsonObject | null {
  return value === null || isJsonObject(value);
}

function mayBeList(value: unknown): value is unknown[] | null {
  return value === null || Array.isArray(value);
}

function elementsNotIn(elements: ReadonlySet<string>, others: ReadonlySet<string>): FieldNode {
  const node: FieldNode = {};
  for (const element of elements) if (!others.has(element) && element !== SELF) node[element] = EMPTY_SET;
  return sortElements(node);
}

function byKey(items: readonly unknown[], type: StructuralType): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const item of items) {
    const element = keyElement(item, type.keys);
    const known = found.get(element);
    if (known === undefined) found.set(element, item);
    else if (known instanceof Repeated) known.items.push(item);
    else {
      const repeated = new Repeated(known);
      repeated.items.push(item);
      found.set(element, repeated);
    }
  }
  return found;
}

function itemsOf(value: unknown): unknown[] {
  return value instanceof Repeated ? value.items : value === undefined ? [] : [value];
}
