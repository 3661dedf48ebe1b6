/** Server-side apply: a configuration, the live object and who manages what become the next object. */
import { type StatusCause, StatusError } from '../status.ts';
import { compareFields } from './compare.ts';
import {
  EMPTY_SET,
  equalSets,
  type FieldSet,
  intersectSets,
  isEmptySet,
  pathsOf,
  subtractSets,
  unionSets,
} from './field-set.ts';
import { type FieldManagerEntry, type ManagerIdentity, sameManager } from './managed-fields.ts';
import { mergeFields, removeFields } from './merge.ts';
import { fieldSetOf, withDeclaredFields } from './object-fields.ts';
import { formatFieldPath } from './path-element.ts';
import type { StructuralType } from './structural-type.ts';
import { withoutFields } from './track-update.ts';

export interface ApplyRequest {
  /** The object as it is; the empty object of its kind when it does not exist yet. Not modified. */
  readonly live: unknown;
  /** What the applier wants to hold, and nothing else. Not modified. */
  readonly config: unknown;
  /** Type of the fields that are tracked; members it does not know are merged but belong to nobody. */
  readonly type: StructuralType;
  readonly managers: readonly FieldManagerEntry[];
  readonly applier: ManagerIdentity;
  /** Takes over fields that others manage instead of failing. */
  readonly force: boolean;
  readonly time: string;
  /** Fields that may be taken from others without force. Asked only when there is a conflict. */
  readonly allowed?: (() => FieldSet) | undefined;
}

export interface ApplyResult {
  /** `live` itself when nothing changed, the managers included. May share parts of `live`. */
  readonly object: unknown;
  readonly managers: readonly FieldManagerEntry[];
}

/** A field that somebody else manages and the configuration wants to be different. */
export interface ApplyConflict {
  readonly manager: FieldManagerEntry;
  readonly field: string;
}

/**
 * Merges the configuration into the live object. Fields the applier owned and does not apply any more are removed, unless
 * somebody else manages them too; what nobody manages (defaults, for example) stays. Applying the same again changes
 * nothing, not even a time.
 * @throws StatusError Conflict, with a cause per field, unless `force`
 */
export function applyConfiguration(request: ApplyRequest): ApplyResult {
  const { live, config, type, managers, applier, time } = request;
  const previous = managers.find((entry) => sameManager(entry, applier));
  const claimed = fieldSetOf(config, type);
  const own: FieldManagerEntry = { ...applier, time, fields: claimed };
  const others = managers.filter((entry) => entry !== previous);
  const merged = mergeFields(live, config, type);
  const object =
    previous === undefined || isEmptySet(previous.fields)
      ? merged
      : prune(merged, type, previous.fields, [...others, own]);
  const comparison = compareFields(live, object, type);
  const conflicts = others
    .map((manager) => ({ manager, fields: intersectSets(manager.fields, comparison.changed) }))
    .filter((conflict) => !isEmptySet(conflict.fields));
  if (conflicts.length > 0 && !request.force) {
    const allowed = request.allowed?.() ?? EMPTY_SET;
    const refused = conflicts.flatMap(({ manager, fields }) =>
      [...pathsOf(subtractSets(fields, allowed))].map((path) => ({ manager, field: formatFieldPath(path) })),
    );
    if (refused.length > 0) throw newApplyConflict(refused);
  }
  const unchanged = isEmptySet(comparison.changed) && isEmptySet(comparison.removed);
  if (unchanged && previous !== undefined && equalSets(previous.fields, claimed)) {
    if (previous.apiVersion === applier.apiVersion) return { object: live, managers };
  }
  const remaining = others
    .map((entry) => withoutFields(entry, comparison, false))
    .filter((entry) => !isEmptySet(entry.fields));
  return { object, managers: isEmptySet(claimed) ? remaining : [...remaining, own] };
}

/**
 * Takes out what the applier owned. An element or struct it owned goes with all that is in it, but for what somebody
 * manages and what was never the applier's.
 */
function prune(
  merged: unknown,
  type: StructuralType,
  previous: FieldSet,
  managers: readonly FieldManagerEntry[],
): unknown {
  const wasOwned = withDeclaredFields(previous, type);
  const all = withDeclaredFields(fieldSetOf(merged, type), type);
  const fieldsOf = (value: unknown) => withDeclaredFields(fieldSetOf(value, type), type);
  let pruned = removeFields(merged, wasOwned, type);
  const managed = managers.reduce<FieldSet>((sum, entry) => unionSets(sum, entry.fields), EMPTY_SET);
  const kept = unionSets(fieldsOf(pruned), withDeclaredFields(managed, type));
  pruned = removeFields(merged, subtractSets(all, kept), type);
  const gone = subtractSets(all, fieldsOf(pruned));
  return removeFields(merged, intersectSets(gone, wasOwned), type);
}

/** `Apply failed with 1 conflict: conflict with "x" using apps/v1: .spec.replicas` */
export function newApplyConflict(conflicts: readonly ApplyConflict[]): StatusError {
  const causes: StatusCause[] = conflicts.map(({ manager, field }) => ({
    reason: 'FieldManagerConflict',
    message: `conflict with ${describeManager(manager)}`,
    field,
  }));
  return new StatusError({ code: 409, reason: 'Conflict', message: conflictMessage(conflicts), details: { causes } });
}

function conflictMessage(conflicts: readonly ApplyConflict[]): string {
  const [first] = conflicts;
  if (conflicts.length === 1 && first !== undefined) {
    return `Apply failed with 1 conflict: conflict with ${describeManager(first.manager)}: ${first.field}`;
  }
  const byManager = new Map<string, string[]>();
  for (const { manager, field } of conflicts) {
    const described = describeManager(manager);
    byManager.set(described, [...(byManager.get(described) ?? []), field]);
  }
  const lines = [...byManager]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([manager, fields]) => [`conflicts with ${manager}:`, ...fields.map((field) => `- ${field}`)]);
  return `Apply failed with ${conflicts.length} conflicts: ${lines.join('\n')}`;
}

function describeManager({ manager, operation, apiVersion, subresource }: FieldManagerEntry): string {
  const name = `${JSON.stringify(manager)}${subresource === '' ? '' : ` with subresource ${JSON.stringify(subresource)}`}`;
  return operation === 'Update' ? `${name} using ${apiVersion}` : name;
}
