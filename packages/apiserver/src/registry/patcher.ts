/** Patches: a draft made from the newest state and what the client wants changed. */
import type { KubeObject, MessageSchema } from '@gantry/api';
import {
  isJsonObject,
  type JsonObject,
  type JsonPatchOperation,
  type JsonValue,
  jsonPatch,
  mergePatch,
  newBadRequest,
  newUnsupportedMediaType,
  type PatchFieldSchema,
  type PatchSchema,
  strategicMergePatch,
} from '@gantry/machinery';
import { decodeObject, type ExpectedKind } from './decode.ts';
import type { RequestContext } from './request-context.ts';
import type { DraftSource } from './writer.ts';

export const JSON_PATCH = 'application/json-patch+json';
export const MERGE_PATCH = 'application/merge-patch+json';
export const STRATEGIC_PATCH = 'application/strategic-merge-patch+json';
export const APPLY_PATCH = 'application/apply-patch+yaml';

export type PatchType = typeof JSON_PATCH | typeof MERGE_PATCH | typeof STRATEGIC_PATCH;

/** Server-side apply is no patch of this kind: it has a verb of its own. */
export function isApply(contentType: string | undefined): boolean {
  return (contentType ?? '').split(';')[0]!.trim().toLowerCase() === APPLY_PATCH;
}

/** Patch types by whether the kind has a schema to merge by. */
export function patchTypes(isCustom: boolean): PatchType[] {
  return isCustom ? [JSON_PATCH, MERGE_PATCH] : [JSON_PATCH, MERGE_PATCH, STRATEGIC_PATCH];
}

/** Throws UnsupportedMediaType. */
export function parsePatchType(contentType: string | undefined, isCustom: boolean): PatchType {
  const type = (contentType ?? '').split(';')[0]!.trim().toLowerCase();
  const supported = patchTypes(isCustom);
  const found = supported.find((each) => each === type);
  if (found === undefined) throw newUnsupportedMediaType(contentType ?? '', [...supported, APPLY_PATCH]);
  return found;
}

/** A source of drafts for {@link Writer.update}. The body is checked now, so that a malformed one is refused at once. */
export function patchDraft(
  expected: ExpectedKind,
  type: PatchType,
  body: unknown,
  context: Pick<RequestContext, 'fieldValidation' | 'warn'>,
): DraftSource {
  if (type === JSON_PATCH) {
    if (!Array.isArray(body)) throw newBadRequest('error decoding patch: a JSON patch is a list of operations');
  } else if (!isJsonObject(body as JsonValue)) {
    throw newBadRequest('error decoding patch: the patch must be an object');
  }
  return (current) => decodeObject(expected, apply(expected, type, body, current), context);
}

function apply(expected: ExpectedKind, type: PatchType, body: unknown, current: KubeObject): unknown {
  const original = current as unknown as JsonObject;
  switch (type) {
    case JSON_PATCH:
      return jsonPatch(original, body as JsonPatchOperation[]);
    case MERGE_PATCH:
      return mergePatch(original, body as JsonValue);
    case STRATEGIC_PATCH:
      return strategicMergePatch(original, body as JsonObject, patchSchema(expected.codec.schema));
  }
}

const schemas = new WeakMap<MessageSchema, PatchSchema>();

/** What strategic merge needs to know, from the schema of a message. */
export function patchSchema(schema: MessageSchema): PatchSchema {
  let built = schemas.get(schema);
  if (built === undefined) {
    const fields: Record<string, PatchFieldSchema> = {};
    built = { fields };
    schemas.set(schema, built);
    for (const field of schema.fields) {
      const { message } = field;
      fields[field.json] = {
        ...(field.patchStrategy.length > 0 ? { patchStrategy: field.patchStrategy.join(',') } : {}),
        ...(field.patchMergeKey === undefined ? {} : { mergeKey: field.patchMergeKey }),
        ...(message !== undefined && message.form === 'object' ? { schema: () => patchSchema(message) } : {}),
        ...(field.cardinality === 'map' ? { isMap: true } : {}),
      };
    }
  }
  return built;
}
