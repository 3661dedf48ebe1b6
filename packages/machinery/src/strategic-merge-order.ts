/** The order of a merged list: what the patch asks for, woven into the order the server had. */
import { getOwn, isJsonObject, type JsonValue } from './json-value.ts';

/**
 * Orders `merged`. Elements named by `wanted` follow its order among themselves; the others keep their order from
 * `server`; the two sequences are merged so that an element the server had before another stays before it where both
 * lists allow. Elements new to the server come as early as they can.
 */
export function mergeOrder(
  merged: readonly JsonValue[],
  wanted: readonly JsonValue[],
  server: readonly JsonValue[],
  mergeKey: string | undefined,
): JsonValue[] {
  const identity = (item: JsonValue): string =>
    JSON.stringify(mergeKey !== undefined && isJsonObject(item) ? (getOwn(item, mergeKey) ?? null) : item);
  const wantedRank = ranks(wanted, identity);
  const serverRank = ranks(server, identity);

  const asked: JsonValue[] = [];
  const kept: JsonValue[] = [];
  for (const item of merged) {
    (wantedRank.has(identity(item)) ? asked : kept).push(item);
  }
  asked.sort((a, b) => wantedRank.get(identity(a))! - wantedRank.get(identity(b))!);
  const rank = (item: JsonValue) => serverRank.get(identity(item)) ?? Number.MAX_SAFE_INTEGER;
  kept.sort((a, b) => rank(a) - rank(b));

  const result: JsonValue[] = [];
  let i = 0;
  let j = 0;
  while (i < kept.length && j < asked.length) {
    const left = serverRank.get(identity(kept[i]!));
    const right = serverRank.get(identity(asked[j]!));
    if (left !== undefined && right !== undefined && left < right) {
      result.push(kept[i++]!);
    } else {
      result.push(asked[j++]!);
    }
  }
  return [...result, ...kept.slice(i), ...asked.slice(j)];
}

function ranks(items: readonly JsonValue[], identity: (item: JsonValue) => string): Map<string, number> {
  const result = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const id = identity(item);
    if (!result.has(id)) {
      result.set(id, index);
    }
  }
  return result;
}
