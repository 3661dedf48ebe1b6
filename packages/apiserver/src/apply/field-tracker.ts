/** Keeps `metadata.managedFields` true when somebody writes without apply. */
import { type KubeObject, shareFieldSet } from '@gantry/api';
import {
  compareFields,
  equalObjects,
  type FieldManagerEntry,
  type ManagedFieldsJson,
  type ManagerIdentity,
  parseManagedFields,
  readManagedFields,
  trackUpdate,
  writeManagedFields,
} from '@gantry/machinery';
import { timestamp } from '../registry/metadata.ts';
import type { RequestContext } from '../registry/request-context.ts';
import type { ServedResource } from '../registry/served-resource.ts';
import { trackedType } from './structural-types.ts';

type Metadata = KubeObject['metadata'];

/** Writes by which the system carries on with an object; nobody wishes for anything with them. */
const UNTRACKED: ReadonlySet<string> = new Set(['binding', 'eviction']);

const emptyObjects = new WeakMap<ServedResource, KubeObject>();

/** An object of this kind in which nothing is set. */
export function emptyObject(resource: ServedResource): KubeObject {
  let empty = emptyObjects.get(resource);
  if (empty === undefined) {
    empty = resource.codec.fromJson({ apiVersion: resource.apiVersion, kind: resource.kind });
    emptyObjects.set(resource, empty);
  }
  return empty;
}

/** Everything a new object is created with is the creator's. `draft` is in the served version, before admission. */
export function trackCreation(resource: ServedResource, context: RequestContext, draft: KubeObject): void {
  const sent = draft.metadata.managedFields;
  if (isReset(sent)) {
    delete draft.metadata.managedFields;
    return;
  }
  const known = sent === undefined ? [] : (parseOrNothing(sent) ?? []);
  const comparison = compareFields(emptyObject(resource), draft, trackedType(resource, ''));
  setManagers(draft.metadata, trackUpdate(known, comparison, writerOf(resource, context), timestamp(context.nowMs)));
}

/**
 * What an update changed is the writer's from now on. Both objects are in the stored version, after the strategy has put
 * back what this write may not touch: parts it took over as they are cost nothing. Objects that came without any
 * record stay without until they are applied.
 */
export function trackChange(
  resource: ServedResource,
  context: RequestContext,
  old: KubeObject,
  object: KubeObject,
): void {
  const before = old.metadata.managedFields;
  const sent = object.metadata.managedFields;
  // Only a write to the object itself may edit the record.
  const edited = context.subresource === undefined && sent !== before ? sent : undefined;
  if (isReset(edited)) {
    delete object.metadata.managedFields;
    return;
  }
  const managers = managersOf(before, edited);
  if (managers.length === 0 || UNTRACKED.has(context.subresource ?? '')) {
    restore(object.metadata, before);
    return;
  }
  const type = trackedType(resource, context.subresource ?? '');
  const comparison = compareFields(resource.toServed(old), resource.toServed(object), type);
  const result = trackUpdate(managers, comparison, writerOf(resource, context), timestamp(context.nowMs));
  if (result === managers && edited === undefined) restore(object.metadata, before);
  else setManagers(object.metadata, result);
}

/** The record to go on from: what the client made of it, unless that is unreadable, empty or the same. */
function managersOf(
  before: Metadata['managedFields'],
  edited: Metadata['managedFields'],
): readonly FieldManagerEntry[] {
  if (edited !== undefined && edited.length > 0 && !equalObjects(edited, before)) {
    const parsed = parseOrNothing(edited);
    if (parsed !== undefined && parsed.length > 0) return parsed;
  }
  return readManagedFields(before as readonly ManagedFieldsJson[] | undefined);
}

/** Clients that know nothing of the record send it back damaged or not at all; that must not lose it. */
function parseOrNothing(entries: NonNullable<Metadata['managedFields']>): FieldManagerEntry[] | undefined {
  try {
    return parseManagedFields(entries as readonly ManagedFieldsJson[]);
  } catch {
    return undefined;
  }
}

/** A single empty entry is how clients clear the record. */
function isReset(entries: Metadata['managedFields']): boolean {
  const [first] = entries ?? [];
  return entries?.length === 1 && first !== undefined && Object.values(first).every((value) => (value ?? '') === '');
}

export function writerOf(resource: ServedResource, context: RequestContext): ManagerIdentity {
  return {
    manager: context.fieldManager,
    operation: 'Update',
    apiVersion: resource.apiVersion,
    subresource: context.subresource ?? '',
  };
}

export function setManagers(metadata: Metadata, managers: readonly FieldManagerEntry[]): void {
  if (managers.length === 0) {
    delete metadata.managedFields;
    return;
  }
  // Objects of a kind mostly have the same fields set: held once, they cost neither memory nor another encoding.
  const shared = managers.map((entry) => ({ ...entry, fields: shareFieldSet(entry.fields) }));
  metadata.managedFields = writeManagedFields(shared) as NonNullable<Metadata['managedFields']>;
}

function restore(metadata: Metadata, before: Metadata['managedFields']): void {
  if (before === undefined) delete metadata.managedFields;
  else metadata.managedFields = before;
}
