/** The apply verb, for both front doors. */
import type { KubeObject } from '@gantry/api';
import {
  applyConfiguration as applyFields,
  checkConfiguration,
  compareFields,
  type FieldManagerEntry,
  fieldsLastApplied,
  isAlreadyExists,
  isJsonObject,
  isNotFound,
  KUBECTL_MANAGER,
  type ManagedFieldsJson,
  newBadRequest,
  newConflict,
  newInvalid,
  readManagedFields,
  required,
  trackUpdate,
} from '@gantry/machinery';
import type { StoredObject } from '@gantry/storage';
import { decodeObject } from '../registry/decode.ts';
import { timestamp } from '../registry/metadata.ts';
import type { RequestContext } from '../registry/request-context.ts';
import type { ServedResource } from '../registry/served-resource.ts';
import type { Writer } from '../registry/writer.ts';
import { emptyObject, setManagers } from './field-tracker.ts';
import { refreshLastApplied } from './last-applied.ts';
import { normalise } from './normalise.ts';
import { structuralTypeOf, trackedType, untouchedMember } from './structural-types.ts';

export interface ApplyOptions {
  /** '' is refused. */
  readonly fieldManager: string;
  readonly force: boolean;
  /** Throws Forbidden unless the user may also create the object: patching alone does not let one bring it into being. */
  readonly authorizeCreate: () => void;
}

/** Stands for everybody who wrote before the object had a record of its managers. */
const BEFORE_FIRST_APPLY = 'before-first-apply';

/** Applies `body` (a parsed configuration). `created` tells 201 from 200. Throws Conflict, Invalid, BadRequest, ... */
export async function applyConfiguration(
  writer: Writer,
  resource: ServedResource,
  context: RequestContext,
  namespace: string,
  name: string,
  body: unknown,
  options: ApplyOptions,
): Promise<{ stored: StoredObject; created: boolean }> {
  if (options.fieldManager === '') {
    throw newInvalid({ group: 'meta.k8s.io', name: 'PatchOptions' }, '', [
      required('fieldManager', 'is required for apply patch'),
    ]);
  }
  checkBody(resource, body, name);
  const config = readConfiguration(resource, context, namespace, name, body);
  const applying: RequestContext = { ...context, isApply: true, fieldValidation: 'Ignore' };
  const applyTo = (live: KubeObject, isNew: boolean) => draftOf(resource, applying, options, config, live, isNew);
  for (;;) {
    try {
      const stored = await writer.update(resource, applying, namespace, name, (live) => applyTo(live, false));
      return { stored, created: false };
    } catch (error) {
      if (!isNotFound(error) || context.subresource !== undefined) throw error;
    }
    const { uid } = config.metadata;
    if (uid !== undefined && uid !== '') {
      throw newConflict(
        resource.groupResource,
        name,
        `uid mismatch: the provided object specified uid ${uid}, and no existing object was found`,
      );
    }
    options.authorizeCreate();
    const draft = applyTo(emptyObject(resource), true);
    draft.metadata.name = name;
    try {
      return { stored: await writer.create(resource, applying, namespace, draft), created: true };
    } catch (error) {
      // Somebody created it meanwhile: then it is an update after all.
      if (!isAlreadyExists(error) || context.dryRun) throw error;
    }
  }
}

/** The configuration with canonical values, without the half of the object this door does not write. Throws BadRequest. */
function readConfiguration(
  resource: ServedResource,
  context: RequestContext,
  namespace: string,
  name: string,
  body: Record<string, unknown>,
): KubeObject {
  // A field nobody knows could not be managed, so it is an error whatever validation was asked for.
  const strict: RequestContext = { ...context, fieldValidation: 'Strict' };
  const canonical = decodeObject(resource, structuredClone(body), strict, { defaults: false });
  const type = structuralTypeOf(resource.codec.schema);
  const problems = checkConfiguration(body, type);
  if (problems.length > 0) {
    const object = `${namespace === '' ? '' : namespace}/${name}; ${resource.apiVersion}, Kind=${resource.kind}`;
    throw newBadRequest(`failed to create typed patch object (${object}): ${problems.join(', ')}`);
  }
  const config = { metadata: {}, ...(normalise(type, body, canonical) as Record<string, unknown>) };
  const untouched = untouchedMember(resource, context.subresource ?? '');
  if (untouched !== undefined) delete (config as Record<string, unknown>)[untouched];
  return { ...config, apiVersion: resource.apiVersion, kind: resource.kind } as unknown as KubeObject;
}

/** What the live object becomes. Throws Conflict. */
function draftOf(
  resource: ServedResource,
  context: RequestContext,
  options: ApplyOptions,
  config: KubeObject,
  live: KubeObject,
  isNew: boolean,
): KubeObject {
  const type = trackedType(resource, context.subresource ?? '');
  const isKubectl = options.fieldManager === KUBECTL_MANAGER;
  const known = isNew ? [] : managersOf(resource, live);
  const { object, managers } = applyFields({
    live,
    config,
    type,
    managers: known,
    applier: {
      manager: options.fieldManager,
      operation: 'Apply',
      apiVersion: resource.apiVersion,
      subresource: context.subresource ?? '',
    },
    force: options.force,
    time: timestamp(context.nowMs),
    allowed: isKubectl ? () => fieldsLastApplied(live, type) : undefined,
  });
  const refreshed = isKubectl ? refreshLastApplied(object as KubeObject, config) : (object as KubeObject);
  if (refreshed === live) return live;
  const draft = decodeObject(resource, refreshed, context);
  setManagers(draft.metadata, managers);
  return draft;
}

/** Managers of a live object; of one without a record, somebody who set everything in it. */
function managersOf(resource: ServedResource, live: KubeObject): readonly FieldManagerEntry[] {
  const known = readManagedFields(live.metadata.managedFields as readonly ManagedFieldsJson[] | undefined);
  if (known.length > 0) return known;
  const { apiVersion } = resource;
  const everything = compareFields(emptyObject(resource), live, trackedType(resource, ''));
  const before = { manager: BEFORE_FIRST_APPLY, operation: 'Update', apiVersion, subresource: '' } as const;
  return trackUpdate([], everything, before, '').map((entry) => ({ ...entry, time: undefined }));
}

/** Throws BadRequest for a body that cannot be a configuration of this object. */
function checkBody(resource: ServedResource, value: unknown, name: string): asserts value is Record<string, unknown> {
  if (!isJsonObject(value)) throw newBadRequest('error decoding apply configuration: it must be an object');
  const { apiVersion, kind, metadata } = value;
  if (typeof apiVersion !== 'string' || apiVersion === '' || typeof kind !== 'string' || kind === '') {
    throw newBadRequest('apply configurations must name their apiVersion and kind');
  }
  if (apiVersion !== resource.apiVersion) {
    throw newBadRequest(
      `Incorrect version specified in apply patch. Specified patch version: ${apiVersion}, expected: ${resource.apiVersion}`,
    );
  }
  if (kind !== resource.kind) {
    throw newBadRequest(`the configuration is a ${kind}, the path takes ${resource.kind} objects`);
  }
  const { managedFields, name: own } = isJsonObject(metadata) ? metadata : {};
  if (Array.isArray(managedFields)) throw newBadRequest('metadata.managedFields must be nil');
  if (own !== undefined && own !== null && own !== '' && own !== name) {
    throw newBadRequest(`the name of the object (${String(own)}) does not match the name on the URL (${name})`);
  }
}
