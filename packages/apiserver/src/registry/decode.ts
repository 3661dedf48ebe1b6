/** Client values become objects of the kind a path serves. */
import { applyDefaults, type DecodeIssue, type KubeObject, type MessageCodec } from '@gantry/api';
import { newBadRequest, StatusError } from '@gantry/machinery';
import type { FieldValidation, RequestContext } from './request-context.ts';
import type { ServedResource } from './served-resource.ts';

/** The kind a body must be of. */
export interface ExpectedKind {
  readonly apiVersion: string;
  readonly kind: string;
  readonly codec: MessageCodec<KubeObject>;
}

/** Checks type and kind, applies defaults; unknown fields are reported as the client asked. Throws BadRequest. */
export function decodeObject(
  expected: ExpectedKind,
  value: unknown,
  context: Pick<RequestContext, 'fieldValidation' | 'warn'>,
): KubeObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw newBadRequest(`${describe(expected)} cannot be handled as a ${expected.kind}: the body must be an object`);
  }
  const { apiVersion, kind } = value as { apiVersion?: unknown; kind?: unknown };
  if (apiVersion !== undefined && apiVersion !== '' && apiVersion !== expected.apiVersion) {
    throw newBadRequest(
      `the API version in the data (${String(apiVersion)}) does not match the expected API version (${expected.apiVersion})`,
    );
  }
  if (kind !== undefined && kind !== '' && kind !== expected.kind) {
    throw newBadRequest(
      `${String(kind)} in version ${JSON.stringify(expected.apiVersion)} cannot be handled as a ${expected.kind}: the path takes ${expected.kind} objects`,
    );
  }
  const source =
    apiVersion === expected.apiVersion && kind === expected.kind ? value : { ...value, ...kindOf(expected) };
  const issues: DecodeIssue[] | undefined = context.fieldValidation === 'Ignore' ? undefined : [];
  let object: KubeObject;
  try {
    object = expected.codec.fromJson(source, issues);
  } catch (error) {
    if (error instanceof StatusError) throw error;
    throw newBadRequest(`${describe(expected)} cannot be handled as a ${expected.kind}: ${(error as Error).message}`);
  }
  if (issues !== undefined && issues.length > 0) report(expected, issues, context.fieldValidation, context.warn);
  object.apiVersion = expected.apiVersion;
  object.kind = expected.kind;
  applyDefaults(object);
  return object;
}

function report(
  expected: ExpectedKind,
  issues: readonly DecodeIssue[],
  validation: FieldValidation,
  warn: (message: string) => void,
): void {
  const texts = issues.map((issue) => describeIssue(issue));
  if (validation === 'Strict') {
    throw newBadRequest(
      `${describe(expected)} cannot be handled as a ${expected.kind}: strict decoding error: ${texts.join(', ')}`,
    );
  }
  for (const text of texts) warn(text);
}

function describeIssue(issue: DecodeIssue): string {
  return `${issue.type} field ${JSON.stringify(issue.path)}`;
}

function describe(expected: ExpectedKind): string {
  return `${expected.kind} in version ${JSON.stringify(expected.apiVersion.split('/').at(-1))}`;
}

function kindOf(expected: ExpectedKind): { apiVersion: string; kind: string } {
  return { apiVersion: expected.apiVersion, kind: expected.kind };
}

/** The kind a resource's own objects are of. */
export function expectedOf(resource: ServedResource): ExpectedKind {
  return resource;
}
