/**
 * JSON Patch, RFC 6902, with bounded work: the operations, the bytes that `copy` may add and the list elements that
 * inserts may move are limited, so a small request cannot cost much memory or time.
 */
import { cloneJson, equalObjects, isJsonObject, type JsonObject, type JsonValue, setOwn } from './json-value.ts';
import { newBadRequest, newRequestEntityTooLarge, newUnprocessable } from './status-errors.ts';

export interface JsonPatchOperation {
  readonly op: string;
  readonly path: string;
  readonly from?: string;
  readonly value?: JsonValue;
}

export const MAX_JSON_PATCH_OPERATIONS = 10_000;
/** Bytes of JSON that all `copy` operations of one patch may add. */
export const MAX_JSON_PATCH_COPIED_BYTES = 3 * 1024 * 1024;
const MAX_MOVED_ELEMENTS = 20_000_000;

interface Budget {
  copiedBytes: number;
  movedElements: number;
}

/**
 * Applies `patch` to a copy of `original`. Throws BadRequest when the patch is malformed, Invalid (422) when it does not
 * apply or a `test` fails, RequestEntityTooLarge past the limits. All or nothing.
 */
export function jsonPatch(original: JsonValue, patch: unknown): JsonValue {
  if (!Array.isArray(patch)) {
    throw newBadRequest('a JSON patch must be a list of operations');
  }
  if (patch.length > MAX_JSON_PATCH_OPERATIONS) {
    throw newRequestEntityTooLarge(
      `The allowed maximum operations in a JSON patch is ${MAX_JSON_PATCH_OPERATIONS}, got ${patch.length}`,
    );
  }
  const root: JsonObject = { document: cloneJson(original) };
  const budget: Budget = { copiedBytes: 0, movedElements: 0 };
  for (const [index, raw] of patch.entries()) {
    apply(root, parseOperation(raw, index), budget);
  }
  return root.document as JsonValue;
}

type Operation = { op: string; path: string[]; from: string[] | undefined; value: JsonValue | undefined; text: string };

function parseOperation(raw: unknown, index: number): Operation {
  if (!isJsonObject(raw)) {
    throw newBadRequest(`operation ${index} of the JSON patch is not an object`);
  }
  const { op, path, from, value } = raw;
  if (typeof op !== 'string' || typeof path !== 'string') {
    throw newBadRequest(`operation ${index} of the JSON patch needs the strings "op" and "path"`);
  }
  const needsFrom = op === 'move' || op === 'copy';
  if (!needsFrom && op !== 'add' && op !== 'remove' && op !== 'replace' && op !== 'test') {
    throw newBadRequest(`operation ${index} of the JSON patch: unknown op ${JSON.stringify(op)}`);
  }
  if (needsFrom && typeof from !== 'string') {
    throw newBadRequest(`operation ${index} of the JSON patch: ${op} needs the string "from"`);
  }
  if ((op === 'add' || op === 'replace') && value === undefined) {
    throw newBadRequest(`operation ${index} of the JSON patch: ${op} needs "value"`);
  }
  return { op, path: pointer(path), from: needsFrom ? pointer(from as string) : undefined, value, text: path };
}

/** Splits a JSON pointer (RFC 6901). The leading member addresses the wrapped document. */
function pointer(text: string): string[] {
  if (text !== '' && !text.startsWith('/')) {
    throw newBadRequest(`JSON pointer ${JSON.stringify(text)} must begin with "/"`);
  }
  const parts = text.split('/');
  parts[0] = 'document';
  return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function apply(root: JsonObject, { op, path, from, value, text }: Operation, budget: Budget): void {
  switch (op) {
    case 'add':
      add(root, path, cloneJson(value!), text, budget);
      return;
    case 'remove':
      remove(root, path, text, budget);
      return;
    case 'replace':
      replace(root, path, cloneJson(value!), text);
      return;
    case 'test':
      if (!equalObjects(find(root, path) ?? null, value ?? null)) {
        throw newUnprocessable(`testing path ${text} failed: the value differs`);
      }
      return;
    case 'copy': {
      const source = mustFind(root, from!, text);
      budget.copiedBytes += JSON.stringify(source).length;
      if (budget.copiedBytes > MAX_JSON_PATCH_COPIED_BYTES) {
        throw newRequestEntityTooLarge(
          `the copy operations of the JSON patch add more than ${MAX_JSON_PATCH_COPIED_BYTES} bytes`,
        );
      }
      add(root, path, cloneJson(source), text, budget);
      return;
    }
    default: {
      const source = from!;
      if (source.length < path.length && source.every((part, i) => part === path[i])) {
        throw newUnprocessable(`cannot move a value into itself at ${text}`);
      }
      const moved = mustFind(root, source, text);
      if (source.length === path.length && source.every((part, i) => part === path[i])) {
        return;
      }
      remove(root, source, text, budget);
      add(root, path, moved, text, budget);
    }
  }
}

function find(root: JsonObject, path: readonly string[]): JsonValue | undefined {
  let current: JsonValue | undefined = root;
  for (const part of path) {
    if (Array.isArray(current)) {
      current = /^(0|[1-9]\d*)$/.test(part) ? current[Number(part)] : undefined;
    } else if (isJsonObject(current) && Object.hasOwn(current, part)) {
      current = current[part];
    } else {
      return undefined;
    }
  }
  return current;
}

function mustFind(root: JsonObject, path: readonly string[], text: string): JsonValue {
  const found = find(root, path);
  if (found === undefined) {
    throw newUnprocessable(`nothing is at the source of the operation on ${text}`);
  }
  return found;
}

function parentOf(root: JsonObject, path: readonly string[], text: string): JsonValue[] | JsonObject {
  const parent = find(root, path.slice(0, -1)) ?? (path.length === 1 ? root : undefined);
  if (Array.isArray(parent) || isJsonObject(parent)) {
    return parent;
  }
  throw newUnprocessable(`path ${text} does not exist: its parent is neither an object nor a list`);
}

function elementIndex(list: readonly JsonValue[], part: string, max: number, text: string): number {
  const index = /^(0|[1-9]\d{0,9})$/.test(part) ? Number(part) : -1;
  if (index < 0 || index > max) {
    throw newUnprocessable(`path ${text}: ${JSON.stringify(part)} is not an index into a list of ${list.length}`);
  }
  return index;
}

function spend(budget: Budget, elements: number): void {
  budget.movedElements += elements;
  if (budget.movedElements > MAX_MOVED_ELEMENTS) {
    throw newRequestEntityTooLarge('the JSON patch moves too many list elements');
  }
}

function add(root: JsonObject, path: readonly string[], value: JsonValue, text: string, budget: Budget): void {
  const parent = path.length === 1 ? root : parentOf(root, path, text);
  const last = path.at(-1)!;
  if (!Array.isArray(parent)) {
    setOwn(parent, last, value);
    return;
  }
  const index = last === '-' ? parent.length : elementIndex(parent, last, parent.length, text);
  spend(budget, parent.length - index);
  parent.splice(index, 0, value);
}

function remove(root: JsonObject, path: readonly string[], text: string, budget: Budget): void {
  const parent = parentOf(root, path, text);
  const last = path.at(-1)!;
  if (Array.isArray(parent)) {
    const index = elementIndex(parent, last, parent.length - 1, text);
    spend(budget, parent.length - index);
    parent.splice(index, 1);
  } else if (Object.hasOwn(parent, last)) {
    if (path.length === 1) {
      parent[last] = null;
    } else {
      delete parent[last];
    }
  } else {
    throw newUnprocessable(`path ${text} does not exist`);
  }
}

function replace(root: JsonObject, path: readonly string[], value: JsonValue, text: string): void {
  const parent = parentOf(root, path, text);
  const last = path.at(-1)!;
  if (Array.isArray(parent)) {
    parent[elementIndex(parent, last, parent.length - 1, text)] = value;
  } else if (Object.hasOwn(parent, last)) {
    setOwn(parent, last, value);
  } else {
    throw newUnprocessable(`path ${text} does not exist`);
  }
}
