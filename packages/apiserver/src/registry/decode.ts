/** Client values become objects of the kind a path serves. */
import { applyDefaults, type DecodeIssue, type KubeObject, type MessageCodec } from '@gantry/api';
import { newBadRequest, StatusError } from '@gantry/machinery';
import type { RequestContext } from './request-context.ts';
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
  options: { readonly defaults: boolean } = { defaults: true },
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
  if (issues !== undefined && issues.length > 0) reportIssues(expected, issues, context);
  object.apiVersion = expected.apiVersion;
  object.kind = expected.kind;
  if (options.defaults) applyDefaults(object);
  return object;
}

/** What to do about fields that are unknown or given twice. */
export type IssuePolicy = Pick<RequestContext, 'fieldValidation' | 'warn'>;

/** Throws BadRequest when validation is strict. */
export function reportIssues(
  type: Pick<ExpectedKind, 'apiVersion' | 'kind'>,
  issues: readonly DecodeIssue[],
  { fieldValidation, warn }: IssuePolicy,
): void {
  if (fieldValidation === 'Ignore') return;
  const texts = issues.map((issue) => describeIssue(issue));
  if (fieldValidation === 'Strict') {
    throw newBadRequest(
      `${describe(type)} cannot be handled as a ${type.kind}: strict decoding error: ${texts.join(', ')}`,
    );
  }
  for (const text of texts) warn(text);
}

function describeIssue(issue: DecodeIssue): string {
  return `${issue.type} field ${JSON.stringify(issue.path)}`;
}

function describe(expected: Pick<ExpectedKind, 'apiVersion' | 'kind'>): string {
  return `${expected.kind} in version ${JSON.stringify(expected.apiVersion.split('/').at(-1))}`;
}

function kindOf(expected: ExpectedKind): { apiVersion: string; kind: string } {
  return { apiVersion: expected.apiVersion, kind: expected.kind };
}

/** The kind a resource's own objects are of. */
export function expectedOf(resource: ServedResource): ExpectedKind {
  return resource;
}
