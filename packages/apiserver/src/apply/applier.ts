/** The apply verb, for both front doors. */
import type { KubeObject } from '@gantry/api';
import { isAlreadyExists, isNotFound, newBadRequest, newInvalid, required } from '@gantry/machinery';
import type { StoredObject } from '@gantry/storage';
import { decodeObject } from '../registry/decode.ts';
import type { RequestContext } from '../registry/request-context.ts';
import type { ServedResource } from '../registry/served-resource.ts';
import type { Writer } from '../registry/writer.ts';
import { type ApplyRequest, applyNew, applyTo, checkConfiguration } from './apply.ts';
import { normalise } from './normalise.ts';

export interface ApplyOptions {
  /** '' is refused. */
  readonly fieldManager: string;
  readonly force: boolean;
}

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
  checkConfiguration(resource, body, name);
  // Decoded once on its own: for its problems, and for its canonical values.
  const canonical = decodeObject(resource, structuredClone(body), context, { defaults: false });
  const configuration = normalise({ kind: 'struct', schema: resource.codec.schema }, body, canonical) as Record<
    string,
    unknown
  >;
  const request: ApplyRequest = {
    expected: resource,
    manager: options.fieldManager,
    subresource: context.subresource ?? '',
    force: options.force,
    nowMs: context.nowMs,
  };
  const applying: RequestContext = { ...context, isApply: true, fieldValidation: 'Ignore' };
  const draftOf = (live: KubeObject) => decodeObject(resource, applyTo(request, live, configuration), applying);
  for (;;) {
    try {
      return { stored: await writer.update(resource, applying, namespace, name, draftOf), created: false };
    } catch (error) {
      if (!isNotFound(error) || context.subresource !== undefined) throw error;
    }
    const { metadata } = configuration as { metadata?: { uid?: string } };
    if (metadata?.uid !== undefined && metadata.uid !== '') {
      throw newBadRequest(`uid mismatch: the configuration names ${metadata.uid}, and no object is there`);
    }
    const draft = decodeObject(resource, configuration, applying);
    draft.metadata.name = name;
    try {
      const stored = await writer.create(resource, applying, namespace, applyNew(request, draft, configuration));
      return { stored, created: true };
    } catch (error) {
      // Somebody created it meanwhile: then it is an update after all.
      if (!isAlreadyExists(error)) throw error;
    }
  }
}
