/** Walks values by their schema, the way server-side apply sees them: which parts are one field and which are many. */
import type { FieldSchema, MessageSchema } from '@gantry/api';
import { equalObjects, type JsonValue } from '@gantry/machinery';
import { EMPTY_SET, type FieldNode, LEAF, nodeOf, union } from './field-set.ts';

/** How a value is merged. */
export type Shape =
  | { readonly kind: 'atomic' }
  | { readonly kind: 'struct'; readonly schema: MessageSchema }
  | { readonly kind: 'map'; readonly value: Shape }
  | { readonly kind: 'keyed'; readonly keys: readonly string[]; readonly schema: MessageSchema }
  | { readonly kind: 'set' };

type Json = Record<string, unknown>;

const ATOMIC: Shape = { kind: 'atomic' };
const SET: Shape = { kind: 'set' };
const shapes = new WeakMap<FieldSchema, Shape>();

export function shapeOfField(field: FieldSchema): Shape {
  let shape = shapes.get(field);
  if (shape === undefined) {
    shape = computeShape(field);
    shapes.set(field, shape);
  }
  return shape;
}

function computeShape(field: FieldSchema): Shape {
  const { message, cardinality } = field;
  const isObject = message !== undefined && message.form === 'object';
  if (cardinality === 'list') {
    if (field.listType === 'set') return SET;
    if (field.listType === 'map' && isObject) return { kind: 'keyed', keys: field.listMapKeys, schema: message };
    return ATOMIC;
  }
  if (cardinality === 'map') {
    if (field.mapType === 'atomic') return ATOMIC;
    return { kind: 'map', value: isObject ? { kind: 'struct', schema: message } : ATOMIC };
  }
  if (!isObject || field.structType === 'atomic') return ATOMIC;
  return { kind: 'struct', schema: message };
}

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Members of a struct or map with the shape of each. */
export function* membersOf(shape: Shape, value: Json): Generator<[name: string, shape: Shape, value: unknown]> {
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue;
    if (shape.kind === 'struct') {
      const field = shape.schema.field(name);
      yield [name, field === undefined ? ATOMIC : shapeOfField(field), member];
    } else if (shape.kind === 'map') yield [name, shape.value, member];
  }
}

/** The step that names an element of a keyed list; key members with a declared default may be missing. */
export function keyStep(shape: Extract<Shape, { kind: 'keyed' }>, element: unknown): string {
  const keys: Json = {};
  for (const key of [...shape.keys].sort()) {
    const value = isRecord(element) ? element[key] : undefined;
    keys[key] = value ?? shape.schema.field(key)?.default ?? null;
  }
  return `k:${JSON.stringify(keys)}`;
}

export function setStep(element: unknown): string {
  return `v:${JSON.stringify(element)}`;
}

/** All fields a value sets: the leaves, and the elements of keyed lists. */
export function fieldsOf(shape: Shape, value: unknown): FieldNode {
  const children = new Map<string, FieldNode>();
  switch (shape.kind) {
    case 'atomic':
      return LEAF;
    case 'struct':
    case 'map':
      if (!isRecord(value)) return LEAF;
      for (const [name, inner, member] of membersOf(shape, value)) children.set(`f:${name}`, fieldsOf(inner, member));
      return children.size === 0 ? LEAF : nodeOf(false, children);
    case 'keyed':
      if (!Array.isArray(value) || value.length === 0) return LEAF;
      for (const element of value) {
        const step = keyStep(shape, element);
        const fields = fieldsOf({ kind: 'struct', schema: shape.schema }, element);
        children.set(step, { member: true, children: fields.children });
      }
      return nodeOf(false, children);
    case 'set':
      if (!Array.isArray(value) || value.length === 0) return LEAF;
      for (const element of value) children.set(setStep(element), LEAF);
      return nodeOf(false, children);
  }
}

/** What an update changed. `changed` holds added and modified fields, `removed` those that are gone. */
export interface Comparison {
  readonly changed: FieldNode;
  readonly removed: FieldNode;
}

const SAME: Comparison = { changed: EMPTY_SET, removed: EMPTY_SET };

export function compare(shape: Shape, before: unknown, after: unknown): Comparison {
  if (before === undefined && after === undefined) return SAME;
  if (before === undefined) return { changed: withSelf(fieldsOf(shape, after)), removed: EMPTY_SET };
  if (after === undefined) return { changed: EMPTY_SET, removed: withSelf(fieldsOf(shape, before)) };
  switch (shape.kind) {
    case 'atomic':
      return equalObjects(before as JsonValue, after as JsonValue) ? SAME : { changed: LEAF, removed: EMPTY_SET };
    case 'struct':
    case 'map':
      if (!isRecord(before) || !isRecord(after)) return { changed: fieldsOf(shape, after), removed: EMPTY_SET };
      return compareSteps(members(shape, before), members(shape, after));
    case 'keyed':
    case 'set':
      if (!Array.isArray(before) || !Array.isArray(after))
        return { changed: fieldsOf(shape, after), removed: EMPTY_SET };
      return compareSteps(elements(shape, before), elements(shape, after));
  }
}

type Steps = Map<string, { readonly shape: Shape; readonly value: unknown }>;

function members(shape: Shape, value: Json): Steps {
  const steps: Steps = new Map();
  for (const [name, inner, member] of membersOf(shape, value)) steps.set(`f:${name}`, { shape: inner, value: member });
  return steps;
}

function elements(shape: Extract<Shape, { kind: 'keyed' | 'set' }>, list: readonly unknown[]): Steps {
  const steps: Steps = new Map();
  for (const element of list) {
    if (shape.kind === 'set') steps.set(setStep(element), { shape: ATOMIC, value: element });
    else steps.set(keyStep(shape, element), { shape: { kind: 'struct', schema: shape.schema }, value: element });
  }
  return steps;
}

function compareSteps(before: Steps, after: Steps): Comparison {
  const changed = new Map<string, FieldNode>();
  const removed = new Map<string, FieldNode>();
  for (const step of new Set([...before.keys(), ...after.keys()])) {
    const old = before.get(step);
    const now = after.get(step);
    const result = compare((now ?? old)!.shape, old?.value, now?.value);
    changed.set(step, result.changed);
    removed.set(step, result.removed);
  }
  return { changed: nodeOf(false, changed), removed: nodeOf(false, removed) };
}

/** A part that comes or goes as a whole is a field itself, beside what is in it. */
function withSelf(fields: FieldNode): FieldNode {
  return union(fields, LEAF);
}

/** Lays `applied` over `live`: what is applied wins, everything else stays. Neither is modified. */
export function mergeApplied(shape: Shape, live: unknown, applied: unknown): unknown {
  if (applied === undefined) return live;
  if (live === undefined || live === null || applied === null) return applied;
  switch (shape.kind) {
    case 'atomic':
      return applied;
    case 'struct':
    case 'map': {
      if (!isRecord(live) || !isRecord(applied)) return applied;
      const result: Json = { ...live };
      for (const [name, inner, member] of membersOf(shape, applied))
        result[name] = mergeApplied(inner, live[name], member);
      return result;
    }
    case 'keyed':
    case 'set':
      return Array.isArray(live) && Array.isArray(applied) ? mergeLists(shape, live, applied) : applied;
  }
}

/** Elements keep the order of what is applied; live ones that are not applied stay after their live predecessors. */
function mergeLists(
  shape: Extract<Shape, { kind: 'keyed' | 'set' }>,
  live: readonly unknown[],
  applied: readonly unknown[],
): unknown[] {
  const liveSteps = elements(shape, live);
  const appliedSteps = elements(shape, applied);
  const result: unknown[] = [];
  const rest = [...liveSteps.keys()];
  const takeUnapplied = () => {
    while (rest.length > 0 && !appliedSteps.has(rest[0]!)) result.push(liveSteps.get(rest.shift()!)!.value);
  };
  takeUnapplied();
  for (const [step, { shape: inner, value }] of appliedSteps) {
    result.push(mergeApplied(inner, liveSteps.get(step)?.value, value));
    const at = rest.indexOf(step);
    if (at >= 0) rest.splice(at, 1);
    takeUnapplied();
  }
  result.push(...rest.map((step) => liveSteps.get(step)!.value));
  return result;
}

/** `value` without the fields of `doomed`. A part that loses everything it had goes as well. Undefined when nothing is left. */
export function withoutFields(shape: Shape, value: unknown, doomed: FieldNode): unknown {
  if (doomed.children.size === 0) return doomed.member ? undefined : value;
  switch (shape.kind) {
    case 'atomic':
      return doomed.member ? undefined : value;
    case 'struct':
    case 'map': {
      if (!isRecord(value)) return value;
      const result: Json = {};
      for (const [name, inner, member] of membersOf(shape, value)) {
        const child = doomed.children.get(`f:${name}`);
        const kept = child === undefined ? member : withoutFields(inner, member, child);
        if (kept !== undefined) result[name] = kept;
      }
      return Object.keys(result).length === 0 ? undefined : result;
    }
    case 'keyed':
    case 'set': {
      if (!Array.isArray(value)) return value;
      const kept: unknown[] = [];
      for (const [step, element] of elements(shape, value)) {
        const child = doomed.children.get(step);
        if (child === undefined) kept.push(element.value);
        else if (!child.member) {
          const rest = withoutFields(element.shape, element.value, child);
          if (rest !== undefined) kept.push(rest);
        }
      }
      return kept.length === 0 ? undefined : kept;
    }
  }
}
