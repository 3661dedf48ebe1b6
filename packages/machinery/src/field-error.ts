/** One problem with one field. Validation returns all of them; `newInvalid` turns the list into a Status. */
import type { FieldPath } from './field-path.ts';

/** Reasons as they appear in `details.causes[].reason`. */
export type FieldErrorType =
  | 'FieldValueRequired'
  | 'FieldValueInvalid'
  | 'FieldValueTypeInvalid'
  | 'FieldValueNotSupported'
  | 'FieldValueDuplicate'
  | 'FieldValueForbidden'
  | 'FieldValueTooLong'
  | 'FieldValueTooMany'
  | 'FieldValueNotFound'
  | 'InternalError';

export interface FieldError {
  readonly type: FieldErrorType;
  /** Path such as `spec.containers[0].name`. */
  readonly field: string;
  /** The offending value where showing it helps; never a secret. */
  readonly value?: unknown;
  readonly detail: string;
}

const headings: Readonly<Record<FieldErrorType, string>> = {
  FieldValueRequired: 'Required value',
  FieldValueInvalid: 'Invalid value',
  FieldValueTypeInvalid: 'Invalid value',
  FieldValueNotSupported: 'Unsupported value',
  FieldValueDuplicate: 'Duplicate value',
  FieldValueForbidden: 'Forbidden',
  FieldValueTooLong: 'Too long',
  FieldValueTooMany: 'Too many',
  FieldValueNotFound: 'Not found',
  InternalError: 'Internal error',
};

const withoutValue: ReadonlySet<FieldErrorType> = new Set([
  'FieldValueRequired',
  'FieldValueForbidden',
  'FieldValueTooLong',
  'InternalError',
]);

/** What is wrong, without the path: `Invalid value: "x": must be a number`. */
export function fieldErrorBody(error: FieldError): string {
  let body = headings[error.type];
  if (!withoutValue.has(error.type)) {
    body += `: ${formatValue(error.value)}`;
  }
  return error.detail === '' ? body : `${body}: ${error.detail}`;
}

/** `spec.containers[0].name: Required value: ...` */
export function fieldErrorMessage(error: FieldError): string {
  return `${error.field}: ${fieldErrorBody(error)}`;
}

function formatValue(value: unknown): string {
  if (value === undefined || value === null) {
    return 'null';
  }
  return typeof value === 'bigint' ? value.toString() : JSON.stringify(value);
}

type Where = FieldPath | string;

function make(type: FieldErrorType, where: Where, detail: string, value?: unknown): FieldError {
  return { type, field: where.toString(), value, detail };
}

export function required(where: Where, detail = ''): FieldError {
  return make('FieldValueRequired', where, detail);
}

export function invalid(where: Where, value: unknown, detail: string): FieldError {
  return make('FieldValueInvalid', where, detail, value);
}

export function typeInvalid(where: Where, value: unknown, detail: string): FieldError {
  return make('FieldValueTypeInvalid', where, detail, value);
}

/** Lists the accepted values in the order given. */
export function notSupported(where: Where, value: unknown, supported: readonly string[]): FieldError {
  const detail =
    supported.length === 0 ? '' : `supported values: ${supported.map((each) => JSON.stringify(each)).join(', ')}`;
  return make('FieldValueNotSupported', where, detail, value);
}

export function duplicate(where: Where, value: unknown): FieldError {
  return make('FieldValueDuplicate', where, '', value);
}

export function forbidden(where: Where, detail: string): FieldError {
  return make('FieldValueForbidden', where, detail);
}

/** The value itself is not repeated: it is long. */
export function tooLong(where: Where, maxBytes: number): FieldError {
  return make('FieldValueTooLong', where, `may not be more than ${maxBytes} bytes`);
}

export function tooMany(where: Where, actual: number, max: number): FieldError {
  return make('FieldValueTooMany', where, `must have at most ${max} items`, actual);
}

export function notFound(where: Where, value: unknown): FieldError {
  return make('FieldValueNotFound', where, '', value);
}
