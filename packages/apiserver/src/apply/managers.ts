/** Who set which fields: `metadata.managedFields`, read and written. */
import type { KubeObject } from '@gantry/api';
import { timestamp } from '../registry/metadata.ts';
import { decodeSet, EMPTY_SET, encodeSet, equalSets, type FieldNode, isEmptySet, union } from './field-set.ts';

export type ManagedFieldsEntry = NonNullable<KubeObject['metadata']['managedFields']>[number];

export interface Manager {
  readonly name: string;
  readonly operation: 'Apply' | 'Update';
  readonly apiVersion: string;
  /** '' for the object itself. */
  readonly subresource: string;
  readonly time: string | undefined;
  readonly fields: FieldNode;
}

/** Update entries kept per object; older ones are joined into one. */
const MAX_UPDATE_MANAGERS = 10;
const ANCIENT = 'ancient-changes';

export function readManagers(entries: readonly ManagedFieldsEntry[] | undefined): Manager[] {
  const managers: Manager[] = [];
  for (const entry of entries ?? []) {
    const {
      manager = '',
      operation = '',
      apiVersion = '',
      subresource = '',
      time,
      fieldsV1,
    } = entry as Record<string, unknown> as {
      manager?: string;
      operation?: string;
      apiVersion?: string;
      subresource?: string;
      time?: string | null;
      fieldsV1?: unknown;
    };
    if (operation !== 'Apply' && operation !== 'Update') continue;
    managers.push({
      name: manager,
      operation,
      apiVersion,
      subresource,
      time: time ?? undefined,
      fields: decodeSet(fieldsV1),
    });
  }
  return managers;
}

export function writeManagers(managers: readonly Manager[]): ManagedFieldsEntry[] | undefined {
  const entries = bounded(managers)
    .filter(({ fields }) => !isEmptySet(fields))
    .sort(compareManagers)
    .map(({ name, operation, apiVersion, time, fields, subresource }) => ({
      manager: name,
      operation,
      apiVersion,
      ...(time === undefined ? {} : { time }),
      fieldsType: 'FieldsV1',
      fieldsV1: encodeSet(fields),
      ...(subresource === '' ? {} : { subresource }),
    }));
  return entries.length === 0 ? undefined : (entries as unknown as ManagedFieldsEntry[]);
}

export function isSameManager(
  manager: Manager,
  other: Pick<Manager, 'name' | 'operation' | 'apiVersion' | 'subresource'>,
): boolean {
  return (
    manager.name === other.name &&
    manager.operation === other.operation &&
    manager.apiVersion === other.apiVersion &&
    manager.subresource === other.subresource
  );
}

/** The managers with the fields of one of them replaced; its time moves only when they differ. */
export function withManager(managers: readonly Manager[], changed: Omit<Manager, 'time'>, nowMs: number): Manager[] {
  const before = managers.find((each) => isSameManager(each, changed));
  const others = managers.filter((each) => each !== before);
  if (before !== undefined && equalSets(before.fields, changed.fields)) return [...others, before];
  return [...others, { ...changed, time: timestamp(nowMs) }];
}

function bounded(managers: readonly Manager[]): Manager[] {
  const updates = managers.filter(({ operation }) => operation === 'Update').sort(compareManagers);
  if (updates.length <= MAX_UPDATE_MANAGERS) return [...managers];
  const old = updates.slice(0, updates.length - MAX_UPDATE_MANAGERS + 1);
  const joined: Manager = {
    name: ANCIENT,
    operation: 'Update',
    apiVersion: old[0]!.apiVersion,
    subresource: '',
    time: old.at(-1)!.time,
    fields: old.reduce((all, { fields }) => union(all, fields), EMPTY_SET),
  };
  return [...managers.filter((each) => !old.includes(each)), joined];
}

function compareManagers(a: Manager, b: Manager): number {
  if (a.operation !== b.operation) return a.operation === 'Apply' ? -1 : 1;
  if ((a.time ?? '') !== (b.time ?? '')) return (a.time ?? '') < (b.time ?? '') ? -1 : 1;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
