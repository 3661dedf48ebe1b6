/** Which fields an object has. */
import { isJsonObject, type JsonObject } from '../json-value.ts';
import { EMPTY_SET, type FieldNode, type FieldSet, hasElement, SELF, sortElements } from './field-set.ts';
import { fieldElement, keyElement, valueElement } from './path-element.ts';
import { kindOfPair, type StructuralType } from './structural-type.ts';

/**
 * The fields a configuration lays claim to: every leaf; every element of a list or map by itself; a struct only when it is
 * empty. Fields the type does not declare are left out.
 */
export function fieldSetOf(value: unknown, type: StructuralType): FieldSet {
  return build(value, type, false, false) ?? EMPTY_SET;
}

/** Like {@link fieldSetOf}, and every node on the way as well: what comes into being when the value does. The value's own path included. */
export function everyNodeOf(value: unknown, type: StructuralType): FieldSet {
  return build(value, type, true, true) ?? EMPTY_SET;
}

/** The node of a value; undefined when neither it nor anything in it belongs to the set. On the way of every create. */
function build(value: unknown, type: StructuralType, everyNode: boolean, member: boolean): FieldSet | undefined {
  const alone = member ? EMPTY_SET : undefined;
  if (typeof value !== 'object' || value === null) return alone;
  const kind = kindOfPair(type, value, value);
  if (kind === 'leaf') return alone;
  if (kind === 'map') {
    return Array.isArray(value) ? alone : buildMap(value as JsonObject, type, everyNode, member);
  }
  if (!Array.isArray(value) || value.length === 0) return alone;
  const node: FieldNode = member ? { [SELF]: EMPTY_SET } : {};
  if (kind === 'set') {
    for (const item of value) node[valueElement(item)] = EMPTY_SET;
  } else {
    const element = type.element!;
    for (const item of value) node[keyElement(item, type.keys)] = build(item, element, everyNode, true)!;
  }
  return sortElements(node);
}

function buildMap(value: JsonObject, type: StructuralType, everyNode: boolean, member: boolean): FieldSet | undefined {
  let node: FieldNode | undefined;
  const { element: others } = type;
  const names = Object.keys(value);
  if (names.length > 1) names.sort();
  for (const name of names) {
    const part = value[name];
    if (part === undefined) continue;
    const field = type.field(name);
    const partType = field?.type ?? others;
    if (partType === undefined) continue;
    const owned = everyNode || field === undefined || (!field.permanent && ownsItself(part, partType));
    const found = build(part, partType, everyNode, owned);
    if (found === undefined) continue;
    node ??= member ? { [SELF]: EMPTY_SET } : {};
    node[field?.element ?? fieldElement(name)] = found;
  }
  return node ?? (member ? EMPTY_SET : undefined);
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
