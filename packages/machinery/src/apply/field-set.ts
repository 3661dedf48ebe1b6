/**
 * Sets of field paths, in the very form `managedFields` carries them (FieldsV1), so that nothing is converted on the way
 * in or out:
 *
 * ```
 * { 'f:spec': { 'f:replicas': {}, 'f:ports': { 'k:{"port":80}': { '.': {}, 'f:name': {} } } } }
 * ```
 *
 * A member is a path element: `f:` a field, `k:` an element of a list by its keys, `v:` an element of a set by its value,
 * `i:` an element by position. An empty node is a path that belongs to the set; a node with children belongs only when it
 * has the member `.`. The empty root is the empty set. Sets are immutable and share parts freely; operations that change
 * nothing return their first argument itself.
 */
export interface FieldSet {
  readonly [element: string]: FieldSet;
}

/** A set under construction. Keys never collide with inherited names: every one has a prefix. */
export interface FieldNode {
  [element: string]: FieldSet;
}

/** The empty set; as a node, a path that belongs to the set and has nothing below it. */
export const EMPTY_SET: FieldSet = Object.freeze({});

/** Marks a node with children as belonging to the set itself. */
export const SELF = '.';

export function isEmptySet(set: FieldSet): boolean {
  for (const _ in set) return false;
  return true;
}

/** Whether the path of this node (not of the root) belongs to the set. */
function isMember(node: FieldSet): boolean {
  return node[SELF] !== undefined || isEmptySet(node);
}

/** A node from its two aspects; undefined when neither the path nor anything below it belongs to the set. */
export function nodeOf(member: boolean, children: FieldNode | undefined): FieldSet | undefined {
  if (children === undefined || isEmptySet(children)) return member ? EMPTY_SET : undefined;
  return member ? { [SELF]: EMPTY_SET, ...children } : children;
}

/** Everything in either set. */
export function unionSets(a: FieldSet, b: FieldSet): FieldSet {
  if (a === b || isEmptySet(b)) return a;
  if (isEmptySet(a)) return b;
  return unionChildren(a, b);
}

function unionNodes(a: FieldSet, b: FieldSet): FieldSet {
  if (a === b) return a;
  const member = isMember(a) || isMember(b);
  const children = unionChildren(a, b);
  if (member === isMember(a) && children === a) return a;
  const { [SELF]: _self, ...rest } = children;
  return nodeOf(member, rest) ?? EMPTY_SET;
}

function unionChildren(a: FieldSet, b: FieldSet): FieldSet {
  let result: FieldNode | undefined;
  let added = false;
  for (const element in b) {
    if (element === SELF) continue;
    const own = a[element];
    const merged = own === undefined ? b[element]! : unionNodes(own, b[element]!);
    if (merged === own) continue;
    result ??= { ...a };
    result[element] = merged;
    added ||= own === undefined;
  }
  if (result === undefined) return a;
  return added ? sortElements(result) : result;
}

/** What both sets have. */
export function intersectSets(a: FieldSet, b: FieldSet): FieldSet {
  if (a === b) return a;
  return intersectChildren(a, b) ?? EMPTY_SET;
}

function intersectChildren(a: FieldSet, b: FieldSet): FieldNode | undefined {
  let result: FieldNode | undefined;
  for (const element in a) {
    const other = b[element];
    if (element === SELF || other === undefined) continue;
    const own = a[element]!;
    const common = nodeOf(isMember(own) && isMember(other), intersectChildren(own, other));
    if (common !== undefined) {
      result ??= {};
      result[element] = common;
    }
  }
  return result;
}

/** Members of `a` that are not in `b`, path by path: what lies below a member of `b` stays. */
export function subtractSets(a: FieldSet, b: FieldSet): FieldSet {
  return subtract(a, b, false);
}

/** Members of `a` that are neither in `b` nor below a member of `b`. */
export function subtractRecursively(a: FieldSet, b: FieldSet): FieldSet {
  return subtract(a, b, true);
}

function subtract(a: FieldSet, b: FieldSet, recursive: boolean): FieldSet {
  if (a === b) return EMPTY_SET;
  let result: FieldNode | undefined;
  for (const element in b) {
    const own = a[element];
    if (element === SELF || own === undefined) continue;
    const rest = subtractNode(own, b[element]!, recursive);
    if (rest === own) continue;
    result ??= { ...a };
    if (rest === undefined) delete result[element];
    else result[element] = rest;
  }
  return result ?? a;
}

function subtractNode(own: FieldSet, other: FieldSet, recursive: boolean): FieldSet | undefined {
  const cut = isMember(other);
  if (recursive && cut) return undefined;
  const member = isMember(own);
  const children = subtract(own, other, recursive);
  const stays = member && !cut;
  if (children === own && stays === member) return own;
  const { [SELF]: _self, ...rest } = children;
  return nodeOf(stays, rest);
}

/** Whether the sets have a member in common. */
export function setsIntersect(a: FieldSet, b: FieldSet): boolean {
  for (const element in a) {
    const other = b[element];
    if (element === SELF || other === undefined) continue;
    const own = a[element]!;
    if (isMember(own) && isMember(other)) return true;
    if (setsIntersect(own, other)) return true;
  }
  return false;
}

export function equalSets(a: FieldSet, b: FieldSet): boolean {
  if (a === b) return true;
  for (const element in a) {
    if (b[element] === undefined || !equalSets(a[element]!, b[element])) return false;
  }
  for (const element in b) if (a[element] === undefined) return false;
  return true;
}

/** Whether a child of a node (or the root) belongs to the set. */
export function hasElement(set: FieldSet, element: string): boolean {
  const node = set[element];
  return node !== undefined && isMember(node);
}

/** Every path of the set, as its elements from the root. */
export function* pathsOf(set: FieldSet, prefix: readonly string[] = []): Generator<readonly string[]> {
  for (const element in set) {
    if (element === SELF) continue;
    const node = set[element]!;
    const path = [...prefix, element];
    if (isMember(node)) yield path;
    yield* pathsOf(node, path);
  }
}

/** The set of these paths. */
export function setOfPaths(paths: Iterable<readonly string[]>): FieldSet {
  let result: FieldSet = EMPTY_SET;
  for (const path of paths) {
    result = unionSets(
      result,
      path.reduceRight<FieldSet>((below, element) => ({ [element]: below }), EMPTY_SET),
    );
  }
  return result;
}

const RANK: Readonly<Record<string, number>> = { '.': 0, f: 1, k: 2, v: 3, i: 4 };

/** Order of elements in a node: itself, fields, keyed elements, values, positions; each kind by its text. */
export function compareElements(a: string, b: string): number {
  const rank = (RANK[a[0]!] ?? 5) - (RANK[b[0]!] ?? 5);
  if (rank !== 0) return rank;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** @internal The same node with its elements in order. */
export function sortElements(node: FieldNode): FieldNode {
  const elements = Object.keys(node);
  let sorted = true;
  for (let i = 1; i < elements.length && sorted; i++) sorted = compareElements(elements[i - 1]!, elements[i]!) < 0;
  if (sorted) return node;
  const result: FieldNode = {};
  for (const element of elements.sort(compareElements)) result[element] = node[element]!;
  return result;
}
