/** Who manages which fields of an object: `metadata.managedFields`, decoded. */
import { isJsonObject } from '../json-value.ts';
import { type FieldSet, isEmptySet } from './field-set.ts';
import { parseFieldSet } from './path-element.ts';

/** `Apply` owns what it last applied, `Update` what it last changed. */
export type ManagerOperation = 'Apply' | 'Update';

/** Whoever wrote: a name, the way of writing and the subresource tell managers apart; for updates also the version. */
export interface ManagerIdentity {
  readonly manager: string;
  readonly operation: ManagerOperation;
  /** Version the fields are named in, `apps/v1`. */
  readonly apiVersion: string;
  /** '' for the object itself. */
  readonly subresource: string;
}

export interface FieldManagerEntry extends ManagerIdentity {
  /** RFC 3339 in whole seconds: when the manager last changed any of its fields. */
  readonly time: string | undefined;
  readonly fields: FieldSet;
}

/** An entry as it stands in an object. */
export interface ManagedFieldsJson {
  manager?: string | undefined;
  operation?: string | undefined;
  apiVersion?: string | undefined;
  time?: string | undefined;
  fieldsType?: string | undefined;
  fieldsV1?: unknown;
  subresource?: string | undefined;
}

export function sameManager(a: ManagerIdentity, b: ManagerIdentity): boolean {
  return (
    a.manager === b.manager &&
    a.operation === b.operation &&
    a.subresource === b.subresource &&
    // Who applies in a newer version is still the same: it gives up what it does not apply any more.
    (a.operation === 'Apply' || a.apiVersion === b.apiVersion)
  );
}

/** Entries of a stored object, which are taken as they are. */
export function readManagedFields(entries: readonly ManagedFieldsJson[] | undefined | null): FieldManagerEntry[] {
  return (entries ?? []).map((entry) => ({
    manager: entry.manager ?? '',
    operation: entry.operation === 'Apply' ? 'Apply' : 'Update',
    apiVersion: entry.apiVersion ?? '',
    subresource: entry.subresource ?? '',
    time: entry.time,
    fields: (entry.fieldsV1 ?? {}) as FieldSet,
  }));
}

/**
 * Entries a client sent. Those that own nothing are dropped.
 * @throws Error naming what is wrong
 */
export function parseManagedFields(entries: readonly ManagedFieldsJson[]): FieldManagerEntry[] {
  const parsed: FieldManagerEntry[] = [];
  for (const entry of entries) {
    const { operation } = entry;
    if (operation !== 'Apply' && operation !== 'Update')
      throw new Error(`invalid operation ${JSON.stringify(operation)}`);
    if (entry.fieldsType !== 'FieldsV1') throw new Error(`invalid fieldsType ${JSON.stringify(entry.fieldsType)}`);
    if (!isJsonObject(entry.fieldsV1)) throw new Error('fieldsV1 is missing');
    const fields = parseFieldSet(entry.fieldsV1);
    if (!isEmptySet(fields)) parsed.push({ ...readManagedFields([entry])[0]!, fields });
  }
  return parsed;
}

/** Entries in their order: appliers first, then by time, oldest first, then by name. Members as Kubernetes orders them. */
export function writeManagedFields(entries: readonly FieldManagerEntry[]): ManagedFieldsJson[] {
  const sorted = entries.length < 2 ? entries : [...entries].sort(compareEntries);
  return sorted.map((entry) => ({
    ...(entry.manager === '' ? {} : { manager: entry.manager }),
    operation: entry.operation,
    ...(entry.apiVersion === '' ? {} : { apiVersion: entry.apiVersion }),
    ...(entry.time === undefined ? {} : { time: entry.time }),
    fieldsType: 'FieldsV1',
    fieldsV1: entry.fields,
    ...(entry.subresource === '' ? {} : { subresource: entry.subresource }),
  }));
}

function compareEntries(a: FieldManagerEntry, b: FieldManagerEntry): number {
  return (
    compareText(a.operation, b.operation) ||
    compareText(a.time ?? '', b.time ?? '') ||
    compareText(a.manager, b.manager) ||
    compareText(a.apiVersion, b.apiVersion) ||
    compareText(a.subresource, b.subresource)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
