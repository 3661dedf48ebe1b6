/**
 * Sets of field paths, as managedFields keeps them (FieldsV1): a tree whose steps are `f:<member>`, `k:{<keys>}` for an element of a
 * keyed list, and `v:<value>` for a member of a set. Immutable by convention: operations make new trees.
 */

export interface FieldNode {
  /** The path that ends here is in the set. */
  readonly member: boolean;
  readonly children: ReadonlyMap<string, FieldNode>;
}

const NONE: ReadonlyMap<string, FieldNode> = new Map();

export const EMPTY_SET: FieldNode = { member: false, children: NONE };
export const LEAF: FieldNode = { member: true, children: NONE };

export function isEmptySet(node: FieldNode): boolean {
  return !node.member && node.children.size === 0;
}

export function nodeOf(member: boolean, children: Map<string, FieldNode>): FieldNode {
  for (const [step, child] of children) if (isEmptySet(child)) children.delete(step);
  return { member, children };
}

export function union(a: FieldNode, b: FieldNode): FieldNode {
  if (isEmptySet(a)) return b;
  if (isEmptySet(b)) return a;
  const children = new Map(a.children);
  for (const [step, child] of b.children) {
    const mine = children.get(step);
    children.set(step, mine === undefined ? child : union(mine, child));
  }
  return { member: a.member || b.member, children };
}

export function intersection(a: FieldNode, b: FieldNode): FieldNode {
  const children = new Map<string, FieldNode>();
  for (const [step, child] of a.children) {
    const other = b.children.get(step);
    if (other !== undefined) children.set(step, intersection(child, other));
  }
  return nodeOf(a.member && b.member, children);
}

/** Paths of `a` that are not in `b`. */
export function difference(a: FieldNode, b: FieldNode): FieldNode {
  const children = new Map<string, FieldNode>();
  for (const [step, child] of a.children) {
    const other = b.children.get(step);
    children.set(step, other === undefined ? child : difference(child, other));
  }
  return nodeOf(a.member && !b.member, children);
}

/** Paths of `a` that neither are in `b` nor lie below a path of `b`. */
export function recursiveDifference(a: FieldNode, b: FieldNode): FieldNode {
  if (b.member) return EMPTY_SET;
  const children = new Map<string, FieldNode>();
  for (const [step, child] of a.children) {
    const other = b.children.get(step);
    children.set(step, other === undefined ? child : recursiveDifference(child, other));
  }
  return nodeOf(a.member, children);
}

export function equalSets(a: FieldNode, b: FieldNode): boolean {
  if (a.member !== b.member || a.children.size !== b.children.size) return false;
  for (const [step, child] of a.children) {
    const other = b.children.get(step);
    if (other === undefined || !equalSets(child, other)) return false;
  }
  return true;
}

/** Every path of the set in words, `.spec.containers[name="c"].image`, for messages. */
export function pathsOf(node: FieldNode, prefix = ''): string[] {
  const paths = node.member && prefix !== '' ? [prefix] : [];
  for (const [step, child] of node.children) paths.push(...pathsOf(child, prefix + wordOf(step)));
  return paths;
}

function wordOf(step: string): string {
  const rest = step.slice(2);
  if (step.startsWith('f:')) return `.${rest}`;
  if (step.startsWith('v:')) return `[=${rest}]`;
  const keys = JSON.parse(rest) as Record<string, unknown>;
  return `[${Object.entries(keys)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .join(',')}]`;
}

/** FieldsV1 as JSON. */
export function encodeSet(node: FieldNode): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  if (node.member && node.children.size > 0) result['.'] = {};
  for (const step of [...node.children.keys()].sort()) result[step] = encodeSet(node.children.get(step)!);
  return result;
}

/** Reads FieldsV1. What is no step is passed over. */
export function decodeSet(value: unknown): FieldNode {
  return decode(value, true);
}

function decode(value: unknown, isRoot: boolean): FieldNode {
  const children = new Map<string, FieldNode>();
  let self = false;
  if (typeof value === 'object' && value !== null) {
    for (const [step, child] of Object.entries(value)) {
      if (step === '.') self = true;
      else if (/^[fkv]:/.test(step)) children.set(step, decode(child, false));
    }
  }
  return { member: self || (children.size === 0 && !isRoot), children };
}
