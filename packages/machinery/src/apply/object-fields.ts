/** Which fields an object has. */
import { isJsonObject, type JsonObject } from '../json-value.ts';
import { EMPTY_SET, type FieldNode, type FieldSet, hasElement, nodeOf, SELF, sortElements } from './field-set.ts';
import { fieldElement, keyElement, valueElement } from './path-element.ts';
import { kindOfPair, type StructuralType } from './structural-type.ts';

/**
 * The fields a configuration lays claim to: every leaf; every element of a list or map by itself; a struct only when it is
 * empty. Fields the type does not declare are left out.
 */
export function fieldSetOf(value: unknown, type: StructuralType): FieldSet {
  return childrenOf(value, type, false) ?? EMPTY_SET;
}

/** Like {@link fieldSetOf}, and every node on the way as well: what comes into being when the value does. The value's own path included. */
export function everyNodeOf(value: unknown, type: StructuralType): FieldSet {
  return nodeOf(true, childrenOf(value, type, true)) ?? EMPTY_SET;
}

function childrenOf(value: unknown, type: StructuralType, everyNode: boolean): FieldNode | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  switch (kindOfPair(type, value, value)) {
    case 'leaf':
      return undefined;
    case 'map':
      return Array.isArray(value) ? undefined : mapChildren(value as JsonObject, type, everyNode);
    case 'set': {
      if (!Array.isArray(value)) return undefined;
      const node: FieldNode = {};
      for (const item of value) node[valueElement(item)] = EMPTY_SET;
      return sortElements(node);
    }
    case 'keyed': {
      if (!Array.isArray(value)) return undefined;
      const node: FieldNode = {};
      for (const item of value) {
        const below = childrenOf(item, type.element!, everyNode);
        node[keyElement(item, type.keys)] = nodeOf(true, below)!;
      }
      return sortElements(node);
    }
  }
}

function mapChildren(value: JsonObject, type: StructuralType, everyNode: boolean): FieldNode {
  const node: FieldNode = {};
  const { element: others } = type;
  for (const name of Object.keys(value).sort()) {
    const member = value[name];
    if (member === undefined) continue;
    const field = type.field(name);
    const memberType = field?.type ?? others;
    if (memberType === undefined) continue;
    const below = childrenOf(member, memberType, everyNode);
    const owned = everyNode || field === undefined || (!field.permanent && ownsItself(member, memberType));
    const found = nodeOf(owned, below);
    if (found !== undefined) node[field?.element ?? fieldElement(name)] = found;
  }
  return node;
}

/** Leaves, nulls and empty structs: there is nothing below them to own. */
function ownsItself(value: unknown, type: StructuralType): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const kind = kindOfPair(type, value, value);
  if (kind === 'leaf') return true;
  return kind === 'map' && isJsonObject(value) && Object.values(value).every((member) => member === undefined);
}

/**
 * The set with every declared field on the way to a member as a member too. A struct field has no life of its own: whoever
 * owns something in it keeps it there.
 */
export function withDeclaredFields(set: FieldSet, type: StructuralType): FieldSet {
  const result: FieldNode = {};
  let changed = false;
  for (const element in set) {
    const node = set[element]!;
    const name = element.slice(2);
    const field = element[0] === 'f' ? type.field(name) : undefined;
    const below = element === SELF ? undefined : (field?.type ?? type.element);
    const inner = below === undefined ? node : withDeclaredFields(node, below);
    const closes = field !== undefined && !field.permanent && !hasElement(set, element);
    const closed = closes ? { [SELF]: EMPTY_SET, ...inner } : inner;
    result[element] = closed;
    changed ||= closed !== node;
  }
  return changed ? result : set;
}
