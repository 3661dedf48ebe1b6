/** One constructor and one predicate per reason. Texts follow the format Kubernetes' clients parse and print. */
import { type FieldError, fieldErrorBody, fieldErrorMessage } from './field-error.ts';
import { type StatusDetails, StatusError, type StatusReason } from './status.ts';

/** Resource (plural, for most errors) or kind (for Invalid), with its API group; '' is the core group. */
export interface GroupName {
  readonly group: string;
  readonly name: string;
}

/** `pods`, `{group: 'apps', name: 'deployments'}` or `deployments.apps`: whatever is at hand where the error arises. */
export type GroupNameLike = string | GroupName;

function split(value: GroupNameLike): GroupName {
  if (typeof value !== 'string') {
    return value;
  }
  const dot = value.indexOf('.');
  return dot < 0 ? { group: '', name: value } : { group: value.slice(dot + 1), name: value.slice(0, dot) };
}

function qualified({ group, name }: GroupName): string {
  return group === '' ? name : `${name}.${group}`;
}

function details(target: GroupName, name: string, rest: Partial<StatusDetails> = {}): StatusDetails {
  return {
    ...(name === '' ? {} : { name }),
    ...(target.group === '' ? {} : { group: target.group }),
    ...(target.name === '' ? {} : { kind: target.name }),
    ...rest,
  };
}

function failure(code: number, reason: StatusReason, message: string, about?: StatusDetails, cause?: unknown) {
  return new StatusError(
    { message, reason, ...(about === undefined ? {} : { details: about }), code },
    cause === undefined ? undefined : { cause },
  );
}

/** `pods "x" not found` */
export function newNotFound(resource: GroupNameLike, name: string): StatusError {
  const target = split(resource);
  return failure(404, 'NotFound', `${qualified(target)} "${name}" not found`, details(target, name));
}

/** The path itself is unknown: no such group, version or resource. */
export function newNotFoundPath(): StatusError {
  return failure(404, 'NotFound', 'the server could not find the requested resource', {});
}

/** `pods "x" already exists` */
export function newAlreadyExists(resource: GroupNameLike, name: string): StatusError {
  const target = split(resource);
  return failure(409, 'AlreadyExists', `${qualified(target)} "${name}" already exists`, details(target, name));
}

/** A generated name was taken, every time it was tried. Clients may simply try again. */
export function newGenerateNameConflict(resource: GroupNameLike, name: string, retryAfterSeconds = 1): StatusError {
  const target = split(resource);
  return failure(
    409,
    'AlreadyExists',
    `${qualified(target)} "${name}" already exists, the server was not able to generate a unique name for the object`,
    details(target, name, { retryAfterSeconds }),
  );
}

/** Detail of the usual lost update race; kubectl recognises the sentence. */
export const OBJECT_MODIFIED =
  'the object has been modified; please apply your changes to the latest version and try again';

/** `Operation cannot be fulfilled on pods "x": <detail>` */
export function newConflict(resource: GroupNameLike, name: string, detail: string = OBJECT_MODIFIED): StatusError {
  const target = split(resource);
  return failure(
    409,
    'Conflict',
    `Operation cannot be fulfilled on ${qualified(target)} "${name}": ${detail}`,
    details(target, name),
  );
}

const FENCED_CAUSE = 'WriterSuperseded';

/** A leader-elected writer no longer holds its lease. Retrying cannot help: the process must stop writing. */
export function newFenced(resource: GroupNameLike, name: string, detail: string): StatusError {
  const target = split(resource);
  return failure(
    409,
    'Conflict',
    `Operation cannot be fulfilled on ${qualified(target)} "${name}": ${detail}`,
    details(target, name, { causes: [{ reason: FENCED_CAUSE, message: detail }] }),
  );
}

/** `Pod "x" is invalid: spec.containers: Required value`; several problems are shown in brackets. */
export function newInvalid(kind: GroupNameLike, name: string, errors: readonly FieldError[]): StatusError {
  const target = split(kind);
  const seen = new Set<string>();
  const messages = errors.map(fieldErrorMessage).filter((text) => !seen.has(text) && seen.add(text));
  const list = messages.length === 1 ? messages[0] : `[${messages.join(', ')}]`;
  const suffix = messages.length === 0 ? '' : `: ${list}`;
  return failure(
    422,
    'Invalid',
    `${qualified(target)} "${name}" is invalid${suffix}`,
    details(target, name, {
      causes: errors.map((error) => ({ reason: error.type, message: fieldErrorBody(error), field: error.field })),
    }),
  );
}

/** The request is well-formed but cannot be carried out on this object, for example a patch that does not apply. */
export function newUnprocessable(message: string): StatusError {
  return failure(422, 'Invalid', message, {});
}

export function newBadRequest(message: string, cause?: unknown): StatusError {
  return failure(400, 'BadRequest', message, undefined, cause);
}

/** `pods "x" is forbidden: <detail>`; an empty resource gives `forbidden: <detail>`. */
export function newForbidden(resource: GroupNameLike, name: string, detail: string): StatusError {
  const target = split(resource);
  const subject =
    target.name === '' ? 'forbidden' : `${qualified(target)}${name === '' ? '' : ` "${name}"`} is forbidden`;
  return failure(403, 'Forbidden', `${subject}: ${detail}`, details(target, name));
}

export function newUnauthorized(message = 'Unauthorized'): StatusError {
  return failure(401, 'Unauthorized', message);
}

/** `patch is not supported on resources of kind "pods"` */
export function newMethodNotSupported(resource: GroupNameLike, verb: string): StatusError {
  const target = split(resource);
  return failure(
    405,
    'MethodNotAllowed',
    `${verb} is not supported on resources of kind "${qualified(target)}"`,
    details(target, ''),
  );
}

export function newNotAcceptable(accepted: readonly string[]): StatusError {
  return failure(
    406,
    'NotAcceptable',
    `only the following media types are accepted: ${accepted.join(', ')}`,
    undefined,
  );
}

export function newUnsupportedMediaType(sent: string, supported: readonly string[]): StatusError {
  return failure(
    415,
    'UnsupportedMediaType',
    `the body of the request was in an unknown format (${sent === '' ? 'no content type' : sent}) - accepted media types include: ${supported.join(', ')}`,
  );
}

export function newTooManyRequests(message: string, retryAfterSeconds = 1): StatusError {
  return failure(429, 'TooManyRequests', message, { retryAfterSeconds });
}

/** A resourceVersion or continue token too old to serve: list again. */
export function newExpired(message: string): StatusError {
  return failure(410, 'Expired', message);
}

export function newGone(message: string): StatusError {
  return failure(410, 'Gone', message);
}

/** The server gave up before it knew the outcome. */
export function newTimeout(message: string, retryAfterSeconds = 0): StatusError {
  return failure(504, 'Timeout', `Timeout: ${message}`, { retryAfterSeconds });
}

/** The operation could not be done in time and did not take place; trying again later is safe. */
export function newServerTimeout(resource: GroupNameLike, verb: string, retryAfterSeconds = 1): StatusError {
  const target = split(resource);
  return failure(
    500,
    'ServerTimeout',
    `The ${verb} operation against ${qualified(target)} could not be completed at this time, please try again.`,
    details(target, '', { retryAfterSeconds }),
  );
}

export function newServiceUnavailable(message: string, retryAfterSeconds?: number): StatusError {
  return failure(
    503,
    'ServiceUnavailable',
    message,
    retryAfterSeconds === undefined ? undefined : { retryAfterSeconds },
  );
}

export function newInternalError(cause: unknown): StatusError {
  return StatusError.from(cause instanceof StatusError ? new Error(cause.message, { cause }) : cause);
}

export function newRequestEntityTooLarge(message: string): StatusError {
  return failure(413, 'RequestEntityTooLarge', `Request entity too large: ${message}`);
}

function hasReason(error: unknown, ...reasons: StatusReason[]): error is StatusError {
  return error instanceof StatusError && reasons.includes(error.reason);
}

export const isNotFound = (error: unknown): error is StatusError => hasReason(error, 'NotFound');
export const isAlreadyExists = (error: unknown): error is StatusError => hasReason(error, 'AlreadyExists');
/** True for a lost race and for a fenced writer; ask {@link isFenced} first where that matters. */
export const isConflict = (error: unknown): error is StatusError => hasReason(error, 'Conflict');
export const isFenced = (error: unknown): error is StatusError =>
  hasReason(error, 'Conflict') && (error.status.details?.causes ?? []).some((cause) => cause.reason === FENCED_CAUSE);
export const isInvalid = (error: unknown): error is StatusError => hasReason(error, 'Invalid');
export const isBadRequest = (error: unknown): error is StatusError => hasReason(error, 'BadRequest');
export const isForbidden = (error: unknown): error is StatusError => hasReason(error, 'Forbidden');
export const isUnauthorized = (error: unknown): error is StatusError => hasReason(error, 'Unauthorized');
export const isMethodNotSupported = (error: unknown): error is StatusError => hasReason(error, 'MethodNotAllowed');
export const isTooManyRequests = (error: unknown): error is StatusError =>
  hasReason(error, 'TooManyRequests') || (error instanceof StatusError && error.code === 429);
/** 410 of either reason: what the caller holds is too old. */
export const isExpired = (error: unknown): error is StatusError => hasReason(error, 'Expired', 'Gone');
export const isGone = isExpired;
export const isTimeout = (error: unknown): error is StatusError => hasReason(error, 'Timeout', 'ServerTimeout');
export const isServiceUnavailable = (error: unknown): error is StatusError => hasReason(error, 'ServiceUnavailable');
export const isInternalError = (error: unknown): error is StatusError => hasReason(error, 'InternalError');
export const isRequestEntityTooLarge = (error: unknown): error is StatusError =>
  hasReason(error, 'RequestEntityTooLarge');

/** Whether the same request may succeed later without anybody changing it. A conflict needs a fresh read first, so it is not. */
export function isRetryable(error: unknown): boolean {
  return isTooManyRequests(error) || isTimeout(error) || isServiceUnavailable(error) || isInternalError(error);
}
