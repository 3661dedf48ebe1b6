/**
 * Server-side apply: a client says which fields it wants, and with them becomes their manager.
 *
 *   conflict   a field it sets differently is managed by somebody else: 409, unless it forces its way
 *   merge      its fields are laid over the live object, lists by their keys
 *   prune      fields it managed and no longer names go, unless somebody else manages them too
 */
import type { KubeObject } from '@gantry/api';
import { newBadRequest, StatusError } from '@gantry/machinery';
import type { ExpectedKind } from '../registry/decode.ts';
import {
  decodeSet,
  difference,
  EMPTY_SET,
  type FieldNode,
  intersection,
  isEmptySet,
  pathsOf,
  recursiveDifference,
  union,
} from './field-set.ts';
import { isSameManager, type Manager, readManagers, withManager, writeManagers } from './managers.ts';
import { compare, fieldsOf, isRecord, mergeApplied, type Shape, withoutFields } from './typed-value.ts';

export interface ApplyRequest {
  readonly expected: ExpectedKind;
  readonly manager: string;
  readonly subresource: string;
  readonly force: boolean;
  readonly nowMs: number;
}

const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';
const KUBECTL = 'kubectl';
/** Stands for everybody who wrote before field managers were kept for the object. */
const BEFORE = 'before-first-apply';

/** Fields nobody manages: they identify the object or are the server's. */
const UNMANAGED = decodeSet({
  'f:apiVersion': {},
  'f:kind': {},
  'f:metadata': {
    '.': {},
    'f:name': {},
    'f:namespace': {},
    'f:creationTimestamp': {},
    'f:selfLink': {},
    'f:uid': {},
    'f:generation': {},
    'f:managedFields': {},
    'f:resourceVersion': {},
  },
});

/** Only the leaves: a member of UNMANAGED must not take `metadata.labels` along. */
function managedOnly(fields: FieldNode, subresource: string): FieldNode {
  const kept = difference(fields, UNMANAGED);
  const reset = subresource === 'status' ? decodeSet({ 'f:spec': {} }) : decodeSet({ 'f:status': {} });
  return recursiveDifference(kept, reset);
}

function shapeOf(expected: ExpectedKind): Shape {
  return { kind: 'struct', schema: expected.codec.schema };
}

/** The object a first apply creates. `applied` is the client's configuration, checked against the schema. */
export function applyNew(request: ApplyRequest, applied: KubeObject, configuration: unknown): KubeObject {
  const fields = managedOnly(fieldsOf(shapeOf(request.expected), configuration), request.subresource);
  return withManagedFields(applied, withManager([], { ...identity(request), fields }, request.nowMs));
}

/**
 * The object as it is after the apply. `configuration` is the client's value as it came (what it does not mention it does
 * not manage). Throws Conflict naming every field and its manager.
 */
export function applyTo(request: ApplyRequest, live: KubeObject, configuration: unknown): unknown {
  const shape = shapeOf(request.expected);
  const own = identity(request);
  const wanted = managedOnly(fieldsOf(shape, configuration), request.subresource);
  let managers = knownManagers(request, live, shape, own);
  const previous = managers.find((each) => isSameManager(each, own))?.fields ?? EMPTY_SET;

  const { managedFields: _known, ...liveMetadata } = live.metadata;
  const base = { ...live, metadata: liveMetadata };
  let merged = mergeApplied(shape, base, configuration);

  const { changed } = compare(shape, base, merged);
  const conflicts: [Manager, FieldNode][] = [];
  for (const manager of managers) {
    if (isSameManager(manager, own)) continue;
    const contested = intersection(intersection(wanted, changed), manager.fields);
    if (!isEmptySet(contested)) conflicts.push([manager, contested]);
  }
  if (conflicts.length > 0) {
    if (!request.force) throw conflictError(conflicts);
    managers = managers.map((manager) => {
      const lost = conflicts.find(([each]) => each === manager)?.[1];
      return lost === undefined ? manager : { ...manager, fields: difference(manager.fields, lost) };
    });
  }

  const others = managers
    .filter((each) => !isSameManager(each, own))
    .reduce((all, { fields }) => union(all, fields), EMPTY_SET);
  const abandoned = difference(difference(previous, wanted), others);
  if (!isEmptySet(abandoned)) merged = withoutFields(shape, merged, abandoned);
  return withManagedFields(merged as KubeObject, withManager(managers, { ...own, fields: wanted }, request.nowMs));
}

/** Managers of a live object; the first apply finds out what everybody before had set. */
function knownManagers(
  request: ApplyRequest,
  live: KubeObject,
  shape: Shape,
  own: Omit<Manager, 'fields' | 'time'>,
): Manager[] {
  const known = readManagers(live.metadata.managedFields);
  if (known.length > 0) return known;
  const lastApplied = live.metadata.annotations?.[LAST_APPLIED];
  if (request.manager === KUBECTL && lastApplied !== undefined) {
    // The object was kubectl's own all along, by client-side apply: it goes over with what it had set.
    try {
      const fields = managedOnly(fieldsOf(shape, JSON.parse(lastApplied)), request.subresource);
      return [{ ...own, fields, time: undefined }];
    } catch {
      // An annotation that does not parse says nothing about who set what.
    }
  }
  const fields = managedOnly(fieldsOf(shape, live), '');
  return [
    {
      name: BEFORE,
      operation: 'Update',
      apiVersion: request.expected.apiVersion,
      subresource: '',
      time: undefined,
      fields,
    },
  ];
}

/**
 * Keeps managedFields right when somebody writes without apply: what changed is the writer's now. Objects nobody ever
 * applied have no managers, and cost nothing.
 */
export function trackUpdate(request: Omit<ApplyRequest, 'force'>, old: KubeObject, object: KubeObject): void {
  const sent = object.metadata.managedFields ?? old.metadata.managedFields;
  // A single empty entry is how clients clear the record.
  if (sent !== undefined && sent.length > 0 && sent.every((entry) => Object.keys(entry).length === 0)) {
    delete object.metadata.managedFields;
    return;
  }
  const shape = shapeOf(request.expected);
  const { changed, removed } = compare(shape, old, object);
  const mine = managedOnly(changed, request.subresource);
  const own = { ...identity(request), operation: 'Update' as const };
  let managers = readManagers(sent).map((manager) => ({
    ...manager,
    fields: difference(recursiveDifference(manager.fields, removed), isSameManager(manager, own) ? EMPTY_SET : mine),
  }));
  const before = managers.find((each) => isSameManager(each, own))?.fields ?? EMPTY_SET;
  const fields = union(before, mine);
  if (!isEmptySet(fields)) managers = withManager(managers, { ...own, fields }, request.nowMs);
  const entries = writeManagers(managers);
  if (entries === undefined) delete object.metadata.managedFields;
  else object.metadata.managedFields = entries;
}

function identity(request: Omit<ApplyRequest, 'force'>): Omit<Manager, 'fields' | 'time'> {
  return {
    name: request.manager,
    operation: 'Apply',
    apiVersion: request.expected.apiVersion,
    subresource: request.subresource,
  };
}

function withManagedFields(object: KubeObject, managers: readonly Manager[]): KubeObject {
  const managedFields = writeManagers(managers);
  return { ...object, metadata: { ...object.metadata, ...(managedFields === undefined ? {} : { managedFields }) } };
}

function conflictError(conflicts: readonly [Manager, FieldNode][]): StatusError {
  const causes = conflicts.flatMap(([manager, fields]) =>
    pathsOf(fields).map((field) => ({
      reason: 'FieldManagerConflict',
      message: `conflict with ${JSON.stringify(manager.name)}${manager.operation === 'Update' ? ` using ${manager.apiVersion}` : ''}`,
      field,
    })),
  );
  const text = causes.map(({ message, field }) => `${message}: ${field}`).join('\n');
  const count = `${causes.length} conflict${causes.length === 1 ? '' : 's'}`;
  return new StatusError({
    message: `Apply failed with ${count}: ${text}`,
    reason: 'Conflict',
    details: { causes },
    code: 409,
  });
}

/** Checks an apply body. Throws BadRequest. */
export function checkConfiguration(
  expected: ExpectedKind,
  value: unknown,
  name: string,
): asserts value is Record<string, unknown> {
  if (!isRecord(value)) throw newBadRequest('error decoding apply configuration: it must be an object');
  const { apiVersion, kind, metadata } = value;
  if (typeof apiVersion !== 'string' || apiVersion === '' || typeof kind !== 'string' || kind === '') {
    throw newBadRequest('apply configurations must name their apiVersion and kind');
  }
  if (apiVersion !== expected.apiVersion || kind !== expected.kind) {
    throw newBadRequest(
      `the configuration is a ${kind} of ${apiVersion}, the path takes ${expected.kind} of ${expected.apiVersion}`,
    );
  }
  const { managedFields, name: own } = (isRecord(metadata) ? metadata : {}) as {
    managedFields?: unknown;
    name?: unknown;
  };
  if (Array.isArray(managedFields) && managedFields.length > 0)
    throw newBadRequest('metadata.managedFields must be nil');
  if (own !== undefined && own !== '' && own !== name) {
    throw newBadRequest(`the name of the object (${String(own)}) does not match the name on the URL (${name})`);
  }
}
