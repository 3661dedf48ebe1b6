/**
 * Deepest nesting of messages and JSON values accepted anywhere. Kubernetes' own types need under 30; only JSON
 * schemas and free-form values recurse. It keeps every recursive walk far from the end of the stack.
 */
export const MAX_DEPTH = 256;
