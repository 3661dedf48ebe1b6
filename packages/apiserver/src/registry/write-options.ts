/** Options of writes, checked the same way whichever front door they came through. */
import {
  type FieldError,
  forbidden,
  invalid,
  newBadRequest,
  newInvalid,
  notSupported,
  tooLong,
} from '@gantry/machinery';
import type { DeleteOptions } from './deletion.ts';
import type { FieldValidation } from './request-context.ts';

/** By convention a client's manager is the first word of its user agent. */
export function managerOf(userAgent: string | undefined): string {
  return userAgent?.split('/', 1)[0] || 'unknown';
}

/** Checks a DeleteOptions value. Throws BadRequest, Invalid. */
export function readDeleteOptions(value: unknown): { options: DeleteOptions; dryRun: boolean } {
  if (typeof value !== 'object' || value === null) throw newBadRequest('error decoding DeleteOptions: not an object');
  const { kind, gracePeriodSeconds, propagationPolicy, orphanDependents, preconditions, dryRun } = value as Record<
    string,
    unknown
  >;
  if (kind !== undefined && kind !== '' && kind !== 'DeleteOptions') {
    throw newBadRequest(`decoded object cannot be converted to DeleteOptions: it is a ${String(kind)}`);
  }
  if (gracePeriodSeconds != null && !Number.isSafeInteger(gracePeriodSeconds)) {
    throw newBadRequest('error decoding DeleteOptions: gracePeriodSeconds must be a whole number');
  }
  if (propagationPolicy != null && typeof propagationPolicy !== 'string') {
    throw newBadRequest('error decoding DeleteOptions: propagationPolicy must be a string');
  }
  const { uid, resourceVersion } = (preconditions ?? {}) as { uid?: unknown; resourceVersion?: unknown };
  return {
    options: {
      gracePeriodSeconds: (gracePeriodSeconds ?? undefined) as number | undefined,
      propagationPolicy: propagationPolicy ?? undefined,
      orphanDependents: typeof orphanDependents === 'boolean' ? orphanDependents : undefined,
      preconditions: {
        ...(typeof uid === 'string' ? { uid } : {}),
        ...(typeof resourceVersion === 'string' ? { resourceVersion } : {}),
      },
    },
    dryRun: dryRunOf(Array.isArray(dryRun) ? dryRun.map(String) : []),
  };
}

/** Throws BadRequest when body and URL name different objects, or the body names none. */
export function checkName(inBody: string | undefined, inUrl: string): void {
  if (inBody === undefined || inBody === '') {
    throw newBadRequest(`the name of the object (${inUrl} based on URL) was undeterminable: name must be provided`);
  }
  if (inBody !== inUrl) {
    throw newBadRequest(`the name of the object (${inBody}) does not match the name on the URL (${inUrl})`);
  }
}

/** Only apply can be forced. Throws Invalid. */
export function refuseForce(force: boolean): void {
  if (!force) return;
  throw newInvalid({ group: 'meta.k8s.io', name: 'PatchOptions' }, '', [
    forbidden('force', 'may not be specified for non-apply patch'),
  ]);
}

export function dryRunOf(values: readonly string[]): boolean {
  for (const value of values) {
    if (value !== 'All') {
      throw newInvalid({ group: 'meta.k8s.io', name: 'CreateOptions' }, '', [notSupported('dryRun', value, ['All'])]);
    }
  }
  return values.length > 0;
}

const MAX_FIELD_MANAGER_LENGTH = 128;

/** Throws Invalid for a name that could not be kept in managed fields. */
export function fieldManagerOf(value: string | undefined): string {
  if (value === undefined) return '';
  const errors: FieldError[] = [];
  if ([...value].length > MAX_FIELD_MANAGER_LENGTH) {
    errors.push(tooLong('fieldManager', MAX_FIELD_MANAGER_LENGTH));
  }
  if (/[\p{C}\p{Zl}\p{Zp}]/u.test(value)) {
    errors.push(invalid('fieldManager', value, 'should only contain printable characters'));
  }
  if (errors.length > 0) throw newInvalid({ group: 'meta.k8s.io', name: 'CreateOptions' }, '', errors);
  return value;
}

export function fieldValidationOf(value: string | undefined): FieldValidation {
  switch (value) {
    case undefined:
    case '':
    case 'Warn':
      return 'Warn';
    case 'Strict':
    case 'Ignore':
      return value;
    default:
      throw newInvalid({ group: 'meta.k8s.io', name: 'CreateOptions' }, '', [
        notSupported('fieldValidation', value, ['Ignore', 'Warn', 'Strict']),
      ]);
  }
}
