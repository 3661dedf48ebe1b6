import { sortedKeys } from './map-keys.ts';
import type { Writer } from './writer.ts';

/** @internal Stands for a nested message that is not set but always written. */
export const emptyMessage: unknown = Object.freeze({});

/** @internal Writes a map of strings, keys ascending. */
export function writeStringMap(w: Writer, map: Record<string, string> | null | undefined, tag: number): void {
  if (map === null || map === undefined) return;
  const keys = sortedKeys(map);
  for (let i = keys.length - 1; i >= 0; i--) {
    const key = keys[i]!;
    const before = w.size();
    w.string(map[key], 18);
    w.string(key, 10);
    w.close(before, tag);
  }
}

/** @internal Writes the fields a message was decoded with and this version does not know. */
export function writeUnknown(w: Writer, message: object, key: symbol): void {
  const kept = (message as Record<symbol, Uint8Array[] | undefined>)[key];
  if (kept !== undefined) for (let i = kept.length - 1; i >= 0; i--) w.raw(kept[i]!);
}

/** @internal */
export function keepUnknown(message: object, key: symbol, fields: Uint8Array[]): void {
  (message as Record<symbol, Uint8Array[]>)[key] = fields;
}
