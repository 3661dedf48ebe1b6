/**
 * What messages and fields are for, in words: `k8s.io.api.core.v1.Pod` or, for a member by its JSON name,
 * `k8s.io.api.core.v1.Pod.spec`. Members of inlined structs are found under every message they appear in.
 * Not everything is described. Loaded when asked for: only OpenAPI documents need it.
 */
export async function loadDescriptions(): Promise<ReadonlyMap<string, string>> {
  return (await import('../gen/k8s/descriptions.ts')).descriptions;
}
