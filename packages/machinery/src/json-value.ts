/**
 * The few operations on parsed JSON that every patch format needs. All of them treat `undefined` like a missing member,
 * never touch a prototype (`__proto__` is an ordinary key in JSON), and refuse absurd nesting instead of overflowing the stack.
 */
import { newBadRequest } from './status-errors.ts';

export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue | undefined };
export type JsonObject = { [key: string]: JsonValue | undefined };

/** Deeper documents are refused. Kubernetes' own types stay below 60; free-form fields rarely pass 100. */
export const MAX_JSON_DEPTH = 1_000;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads an own member; inherited names such as `constructor` are absent. */
export function getOwn(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Sets an own member, also when the key is `__proto__`, which plain assignment would turn into a prototype change. */
export function setOwn(object: JsonObject, key: string, value: JsonValue): void {
  if (key === '__proto__') {
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  } else {
    object[key] = value;
  }
}

export function assertDepth(depth: number): void {
  if (depth > MAX_JSON_DEPTH) {
    throw newBadRequest(`the document is nested more than ${MAX_JSON_DEPTH} levels deep`);
  }
}

/** Deep copy; members that are `undefined` are left out. Throws BadRequest past {@link MAX_JSON_DEPTH}. */
export function cloneJson<T>(value: T, depth = 0): T {
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  assertDepth(depth);
  if (Array.isArray(value)) {
    return value.map((item) => cloneJson(item, depth + 1)) as T;
  }
  const copy: JsonObject = {};
  for (const [key, member] of Object.entries(value)) {
    if (member !== undefined) {
      setOwn(copy, key, cloneJson(member, depth + 1));
    }
  }
  return copy as T;
}

/**
 * Deep equality of JSON-shaped values. Member order does not matter, a member that is `undefined` equals a missing one,
 * and `null` equals only `null`. Throws BadRequest past {@link MAX_JSON_DEPTH}.
 */
export function equalObjects(left: unknown, right: unknown, depth = 0): boolean {
  if (left === right) {
    return true;
  }
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) {
    return Number.isNaN(left) && Number.isNaN(right);
  }
  assertDepth(depth);
  if (Array.isArray(left) || Array.isArray(right)) {
    if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) {
      return false;
    }
    for (let i = 0; i < left.length; i++) {
      if (!equalObjects(left[i], right[i], depth + 1)) {
        return false;
      }
    }
    return true;
  }
  const leftObject = left as JsonObject;
  const rightObject = right as JsonObject;
  let defined = 0;
  for (const key of Object.keys(leftObject)) {
    const member = leftObject[key];
    if (member === undefined) {
      continue;
    }
    defined++;
    if (!Object.hasOwn(rightObject, key) || !equalObjects(member, rightObject[key], depth + 1)) {
      return false;
    }
  }
  for (const key of Object.keys(rightObject)) {
    if (rightObject[key] !== undefined) {
      defined--;
    }
  }
  return defined === 0;
}
