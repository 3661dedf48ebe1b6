/** Ordinary writes: whoever changes a field manages it from then on. */
import type { Comparison } from './compare.ts';
import { isEmptySet, subtractSets, unionSets } from './field-set.ts';
import { type FieldManagerEntry, type ManagerIdentity, sameManager } from './managed-fields.ts';

/** Updaters an object remembers one by one; the oldest beyond that are kept as one. */
export const MAX_UPDATE_MANAGERS = 10;
/** Stands for the oldest updaters of an object that had too many. */
export const ANCIENT_CHANGES = 'ancient-changes';

/**
 * The managers after a write. Changed fields go to the writer and leave everybody else, removed ones leave everybody;
 * managers left with nothing are dropped. `managers` itself when the write changed nothing.
 */
export function trackUpdate(
  managers: readonly FieldManagerEntry[],
  comparison: Comparison,
  writer: ManagerIdentity,
  time: string,
): readonly FieldManagerEntry[] {
  const { changed, removed } = comparison;
  const claims = !isEmptySet(changed);
  if (!claims && isEmptySet(removed)) return managers;
  const result: FieldManagerEntry[] = [];
  let known = false;
  for (const entry of managers) {
    const isWriter = sameManager(entry, writer);
    const kept = withoutFields(entry, comparison, isWriter);
    if (isWriter && claims) {
      known = true;
      result.push({ ...entry, fields: unionSets(kept.fields, changed), time });
    } else if (!isEmptySet(kept.fields)) {
      result.push(kept);
    }
  }
  if (claims && !known) result.push({ ...writer, time, fields: changed });
  return capUpdateManagers(result);
}

/** @internal The entry without what a write took from it. Fields in other versions cannot be told and stay. */
export function withoutFields(
  entry: FieldManagerEntry,
  { changed, removed }: Comparison,
  keepsChanged: boolean,
): FieldManagerEntry {
  let fields = keepsChanged ? entry.fields : subtractSets(entry.fields, changed);
  fields = subtractSets(fields, removed);
  return fields === entry.fields ? entry : { ...entry, fields };
}

/** Keeps an object that many different clients touch from growing without end. */
function capUpdateManagers(entries: FieldManagerEntry[]): FieldManagerEntry[] {
  let excess = entries.filter((entry) => entry.operation === 'Update').length - MAX_UPDATE_MANAGERS;
  if (excess <= 0) return entries;
  const updaters = entries
    .filter((entry) => entry.operation === 'Update')
    .sort((a, b) => ((a.time ?? '') < (b.time ?? '') ? -1 : (a.time ?? '') > (b.time ?? '') ? 1 : 0));
  const kept = new Set(entries);
  const buckets = new Map<string, FieldManagerEntry>();
  for (const entry of updaters) {
    if (excess <= 0) break;
    const bucket = buckets.get(entry.apiVersion);
    kept.delete(entry);
    // The first of a version only changes its name; from the second on there is one less.
    if (bucket !== undefined) excess--;
    buckets.set(entry.apiVersion, {
      manager: ANCIENT_CHANGES,
      operation: 'Update',
      apiVersion: entry.apiVersion,
      subresource: '',
      time: entry.time ?? bucket?.time,
      fields: bucket === undefined ? entry.fields : unionSets(bucket.fields, entry.fields),
    });
  }
  return [...kept, ...buckets.values()];
}
