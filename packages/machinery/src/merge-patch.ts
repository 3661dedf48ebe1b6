/** JSON Merge Patch, RFC 7386. */
import { assertDepth, cloneJson, getOwn, isJsonObject, type JsonObject, type JsonValue, setOwn } from './json-value.ts';

/** Applies `patch`; neither argument is modified and the result shares nothing with `patch`. Null members delete. */
export function mergePatch(original: JsonValue | undefined, patch: JsonValue, depth = 0): JsonValue {
  assertDepth(depth);
  if (!isJsonObject(patch)) {
    return cloneJson(patch);
  }
  const result: JsonObject = {};
  if (isJsonObject(original)) {
    for (const [key, value] of Object.entries(original)) {
      if (value !== undefined) {
        setOwn(result, key, value);
      }
    }
  }
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined) {
      continue;
    }
    if (value === null) {
      delete result[key];
    } else {
      setOwn(result, key, mergePatch(getOwn(result, key), value, depth + 1));
    }
  }
  return result;
}
