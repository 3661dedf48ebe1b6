/**
 * Strategic merge patch: a merge patch that knows, from a schema, which lists are merged by a key and which are replaced,
 * and that understands directives inside the patch:
 *
 *   $patch: replace|delete|merge      how the object (or, in a keyed list, the element) is treated
 *   $retainKeys: [...]                members of the original not named are dropped
 *   $deleteFromPrimitiveList/<list>   values taken out of a merged list of scalars
 *   $setElementOrder/<list>           the order wanted, by key (keyed lists) or by value (scalars)
 */
import {
  assertDepth,
  cloneJson,
  equalObjects,
  getOwn,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  setOwn,
} from './json-value.ts';
import { newBadRequest } from './status-errors.ts';
import { mergeOrder } from './strategic-merge-order.ts';

/** What the patch needs to know about one member. */
export interface PatchFieldSchema {
  /** `merge`, `replace`, `retainKeys`, or several joined by commas. Absent: lists are replaced, objects merged. */
  readonly patchStrategy?: string | undefined;
  /** Key that identifies the elements of a merged list of objects. */
  readonly mergeKey?: string | undefined;
  /** Schema of the nested object, or of the list's elements, or of the map's values. A function where types recurse. */
  readonly schema?: PatchSchema | (() => PatchSchema | undefined) | undefined;
  /** The member is a map with free keys, whose values have `schema`. */
  readonly isMap?: boolean | undefined;
}

/** Members by JSON name. Unknown members have no schema: objects merge, lists are replaced. */
export interface PatchSchema {
  readonly fields: Readonly<Record<string, PatchFieldSchema>>;
}

const DIRECTIVE = '$patch';
const RETAIN_KEYS = '$retainKeys';
const DELETE_FROM_LIST = '$deleteFromPrimitiveList/';
const SET_ORDER = '$setElementOrder/';

/** Applies `patch`; neither argument is modified, and the result shares the parts of `original` that it does not touch. Throws BadRequest for a malformed patch or a missing merge key. */
export function strategicMergePatch(
  original: JsonObject,
  patch: JsonObject,
  schema: PatchSchema | undefined,
): JsonObject {
  return mergeObject(original, patch, schema, undefined, 0);
}

function lookup(schema: PatchSchema | undefined, mapValue: PatchSchema | undefined, name: string): PatchFieldSchema {
  if (mapValue !== undefined) {
    return { schema: mapValue };
  }
  return schema !== undefined && Object.hasOwn(schema.fields, name) ? schema.fields[name]! : {};
}

function nested(field: PatchFieldSchema): PatchSchema | undefined {
  return typeof field.schema === 'function' ? field.schema() : field.schema;
}

function mergesLists(field: PatchFieldSchema): boolean {
  return field.patchStrategy?.split(',').includes('merge') ?? false;
}

/** Merges into a copy of `original`'s top level. */
function mergeObject(
  original: JsonObject,
  patch: JsonObject,
  schema: PatchSchema | undefined,
  mapValue: PatchSchema | undefined,
  depth: number,
): JsonObject {
  assertDepth(depth);
  const directive = getOwn(patch, DIRECTIVE);
  if (directive === 'delete') {
    return {};
  }
  if (directive === 'replace') {
    const { [DIRECTIVE]: _, ...rest } = patch;
    return cloneJson(rest);
  }
  if (directive !== undefined && directive !== 'merge') {
    throw newBadRequest(`unknown $patch directive ${JSON.stringify(directive)}`);
  }
  const target = copyTop(original);
  retainKeys(target, patch);

  const orders = new Map<string, JsonValue[]>();
  for (const [key, value] of Object.entries(patch)) {
    if (key.startsWith(SET_ORDER)) {
      orders.set(key.slice(SET_ORDER.length), listOf(value, key));
    } else if (key.startsWith(DELETE_FROM_LIST)) {
      const name = key.slice(DELETE_FROM_LIST.length);
      const current = getOwn(target, name);
      if (Array.isArray(current)) {
        const removed = listOf(value, key);
        setOwn(
          target,
          name,
          current.filter((item) => !removed.some((each) => equalObjects(each, item))),
        );
      }
    }
  }

  for (const [key, value] of Object.entries(patch)) {
    if (isDirective(key) || value === undefined) {
      continue;
    }
    if (value === null) {
      delete target[key];
      continue;
    }
    const field = lookup(schema, mapValue, key);
    const current = getOwn(target, key);
    if (isJsonObject(value)) {
      const base = isJsonObject(current) ? current : {};
      const below = nested(field);
      setOwn(
        target,
        key,
        field.isMap === true
          ? mergeObject(base, value, undefined, below, depth + 1)
          : mergeObject(base, value, below, undefined, depth + 1),
      );
    } else if (Array.isArray(value) && mergesLists(field)) {
      const base = Array.isArray(current) ? current : [];
      setOwn(target, key, mergeList(base, value, field, orders.get(key), key, depth + 1));
      orders.delete(key);
    } else {
      setOwn(target, key, cloneJson(value));
    }
  }

  for (const [key, order] of orders) {
    const current = getOwn(target, key);
    const field = lookup(schema, mapValue, key);
    if (Array.isArray(current) && mergesLists(field)) {
      setOwn(target, key, mergeOrder(current, order, current, field.mergeKey));
    }
  }
  return target;
}

function copyTop(object: JsonObject): JsonObject {
  const copy: JsonObject = {};
  for (const [key, value] of Object.entries(object)) {
    if (value !== undefined) {
      setOwn(copy, key, value);
    }
  }
  return copy;
}

function isDirective(key: string): boolean {
  return key === DIRECTIVE || key === RETAIN_KEYS || key.startsWith(DELETE_FROM_LIST) || key.startsWith(SET_ORDER);
}

function listOf(value: JsonValue | undefined, key: string): JsonValue[] {
  if (!Array.isArray(value)) {
    throw newBadRequest(`${key} must be a list`);
  }
  return value;
}

function retainKeys(target: JsonObject, patch: JsonObject): void {
  const kept = getOwn(patch, RETAIN_KEYS);
  if (kept === undefined) {
    return;
  }
  const names = new Set(listOf(kept, RETAIN_KEYS));
  for (const key of Object.keys(patch)) {
    if (!isDirective(key) && patch[key] !== null && !names.has(key)) {
      throw newBadRequest(`${RETAIN_KEYS} must name every member the patch sets, but not ${JSON.stringify(key)}`);
    }
  }
  for (const key of Object.keys(target)) {
    if (!names.has(key)) {
      delete target[key];
    }
  }
}

function mergeList(
  original: JsonValue[],
  patch: JsonValue[],
  field: PatchFieldSchema,
  order: JsonValue[] | undefined,
  name: string,
  depth: number,
): JsonValue[] {
  assertDepth(depth);
  if (field.mergeKey === undefined || (patch.length > 0 && !isJsonObject(patch[0]))) {
    const merged = uniqueScalars([...original, ...patch]);
    return mergeOrder(merged, order ?? patch, original, undefined);
  }
  const key = field.mergeKey;
  const schema = nested(field);
  const replaces = patch.some((item) => isJsonObject(item) && getOwn(item, DIRECTIVE) === 'replace');
  const merged: JsonValue[] = replaces ? [] : [...original];
  const wanted: JsonObject[] = [];
  const positions = new Map<JsonValue, number>();
  const reindex = () => {
    positions.clear();
    for (const [index, item] of merged.entries()) {
      const id = isJsonObject(item) ? getOwn(item, key) : undefined;
      // The first of several equal keys is the one that is merged.
      if (id !== undefined && !positions.has(id)) {
        positions.set(id, index);
      }
    }
  };

  const deleted = new Set<JsonValue>();
  for (const item of patch) {
    if (!isJsonObject(item)) {
      throw newBadRequest(`elements of ${name} must be objects`);
    }
    const directive = getOwn(item, DIRECTIVE);
    if (directive === 'replace') {
      const { [DIRECTIVE]: _, ...rest } = item;
      if (Object.keys(rest).length > 0) {
        wanted.push(rest);
      }
      continue;
    }
    const id = getOwn(item, key);
    if (id === undefined || id === null || typeof id === 'object') {
      throw newBadRequest(`an element of ${name} in the patch lacks its merge key ${key}`);
    }
    if (directive === 'delete') {
      deleted.add(id);
    } else {
      wanted.push(item);
    }
  }
  if (deleted.size > 0) {
    const kept = merged.filter((item) => !isJsonObject(item) || !deleted.has(getOwn(item, key) ?? null));
    merged.splice(0, merged.length, ...kept);
  }
  reindex();
  for (const item of wanted) {
    const id = getOwn(item, key) ?? null;
    const at = positions.get(id);
    if (at === undefined) {
      positions.set(id, merged.length);
      merged.push(mergeObject({}, item, schema, undefined, depth + 1));
    } else {
      merged[at] = mergeObject(merged[at] as JsonObject, item, schema, undefined, depth + 1);
    }
  }
  return mergeOrder(merged, order ?? wanted, original, key);
}

function uniqueScalars(items: readonly JsonValue[]): JsonValue[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const id = JSON.stringify(item);
    return !seen.has(id) && seen.add(id);
  });
}
