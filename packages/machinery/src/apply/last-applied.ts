/** The annotation that client-side `kubectl apply` leaves: what it lets server-side apply take over, and how it is kept true. */
import { isJsonObject } from '../json-value.ts';
import { compareFields } from './compare.ts';
import { EMPTY_SET, type FieldSet, subtractSets } from './field-set.ts';
import { fieldSetOf } from './object-fields.ts';
import type { StructuralType } from './structural-type.ts';

export const LAST_APPLIED_ANNOTATION = 'kubectl.kubernetes.io/last-applied-configuration';

/** The field manager of `kubectl apply --server-side`, for which alone the annotation counts. */
export const KUBECTL_MANAGER = 'kubectl';

/**
 * Fields the client-side applier set and that still have its values: a server-side apply of the same client may take
 * them over without force. Empty without an annotation, or with one of another version or that nobody can read.
 */
export function fieldsLastApplied(
  live: { readonly apiVersion: string; readonly metadata: { readonly annotations?: unknown } },
  type: StructuralType,
): FieldSet {
  const text = lastApplied(live.metadata.annotations);
  if (text === undefined) return EMPTY_SET;
  let config: unknown;
  try {
    config = JSON.parse(text);
  } catch {
    return EMPTY_SET;
  }
  if (!isJsonObject(config) || config.apiVersion !== live.apiVersion) return EMPTY_SET;
  const { changed, removed } = compareFields(config, live, type);
  return subtractSets(subtractSets(fieldSetOf(config, type), changed), removed);
}

/** The annotation's text, if there is one. */
export function lastApplied(annotations: unknown): string | undefined {
  if (!isJsonObject(annotations)) return undefined;
  const text = annotations[LAST_APPLIED_ANNOTATION];
  return typeof text === 'string' ? text : undefined;
}
