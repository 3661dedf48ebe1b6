import type { KubeObject } from '@gantry/api';
import { isJsonObject, type JsonObject, LAST_APPLIED_ANNOTATION, lastApplied } from '@gantry/machinery';

/** Larger annotations are not kept; the server refuses them anyway. */
const MAX_BYTES = 256 << 10;

/**
 * Keeps the annotation of client-side apply true where there is one, so that its user may go back. The object itself
 * when there is nothing to do.
 */
export function refreshLastApplied(object: KubeObject, config: KubeObject): KubeObject {
  const { annotations } = object.metadata;
  const before = lastApplied(annotations);
  if (before === undefined) return object;
  const { annotations: own, ...metadata } = config.metadata;
  const { [LAST_APPLIED_ANNOTATION]: _own, ...others } = own ?? {};
  const value = {
    ...config,
    metadata: { ...metadata, ...(Object.keys(others).length > 0 ? { annotations: others } : {}) },
  };
  const text = `${JSON.stringify(value, inOrder)}\n`;
  if (text === before || text.length > MAX_BYTES) return object;
  return {
    ...object,
    metadata: { ...object.metadata, annotations: { ...annotations, [LAST_APPLIED_ANNOTATION]: text } },
  };
}

/** The text depends on what is applied, not on the order it was written in. */
function inOrder(_key: string, value: unknown): unknown {
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value as JsonObject).sort(([a], [b]) => (a < b ? -1 : 1)));
}
