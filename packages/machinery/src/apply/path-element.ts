/** Elements of field paths: how they are written in field sets, and how messages show them. */
import { isJsonObject } from '../json-value.ts';
import { type FieldNode, type FieldSet, SELF, sortElements } from './field-set.ts';
import type { ListKey } from './structural-type.ts';

export function fieldElement(name: string): string {
  return `f:${name}`;
}

export function valueElement(value: unknown): string {
  return `v:${JSON.stringify(value ?? null)}`;
}

/** `k:{"containerPort":80,"protocol":"TCP"}`: keys in order of their names, missing ones with their defaults. */
export function keyElement(item: unknown, keys: readonly ListKey[]): string {
  const members = item as Record<string, unknown> | null | undefined;
  let text = 'k:{';
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    const value = members?.[key.name] ?? key.default ?? null;
    text += `${i === 0 ? '' : ','}${key.quoted}:${typeof value === 'number' ? value : JSON.stringify(value)}`;
  }
  return `${text}}`;
}

/** `.spec.containers[name="web"].image`, as clients know paths from messages. */
export function formatFieldPath(elements: readonly string[]): string {
  return elements.map(formatElement).join('');
}

function formatElement(element: string): string {
  const rest = element.slice(2);
  switch (element[0]) {
    case 'k': {
      const keys = JSON.parse(rest) as Record<string, unknown>;
      return `[${Object.entries(keys)
        .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
        .join(',')}]`;
    }
    case 'v':
      return `[=${rest}]`;
    case 'i':
      return `[${rest}]`;
    default:
      return `.${rest}`;
  }
}

/** Deeper sets are refused: no object nests that far. */
const MAX_SET_DEPTH = 256;

/**
 * A field set from JSON a client sent, in canonical order.
 * @throws Error naming the element that is not one
 */
export function parseFieldSet(value: unknown, depth = 0): FieldSet {
  if (!isJsonObject(value)) throw new Error('a set of fields must be an object');
  if (depth > MAX_SET_DEPTH) throw new Error(`a set of fields is nested more than ${MAX_SET_DEPTH} levels deep`);
  const result: FieldNode = {};
  for (const element of Object.keys(value)) {
    const below = parseFieldSet(value[element], depth + 1);
    if (element === SELF) result[SELF] = below;
    else result[canonicalElement(element)] = below;
  }
  return sortElements(result);
}

function canonicalElement(element: string): string {
  const rest = element.slice(2);
  if (element[1] === ':') {
    switch (element[0]) {
      case 'f':
        return element;
      case 'i':
        if (/^-?\d{1,15}$/.test(rest)) return element;
        break;
      case 'v':
        return `v:${JSON.stringify(parseJson(element, rest))}`;
      case 'k': {
        const keys = parseJson(element, rest);
        if (!isJsonObject(keys)) break;
        const names = Object.keys(keys).sort();
        return `k:{${names.map((name) => `${JSON.stringify(name)}:${JSON.stringify(keys[name])}`).join(',')}}`;
      }
    }
  }
  throw new Error(`${JSON.stringify(element)} is not a path element`);
}

function parseJson(element: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${JSON.stringify(element)} is not a path element`);
  }
}
