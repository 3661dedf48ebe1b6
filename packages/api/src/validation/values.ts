/** Checks of single values that many kinds share. Paths are plain strings: they cost nothing while all is well. */
import { isIPv4, isIPv6 } from 'node:net';
import { equalObjects, type FieldError, invalid, notSupported, portName, required } from '@gantry/machinery';

export type Errors = FieldError[];

export const IMMUTABLE = 'field is immutable';
export const NOT_NEGATIVE = 'must be greater than or equal to 0';
export const POSITIVE = 'must be greater than 0';
export const PORT_RANGE = 'must be between 1 and 65535, inclusive';

/** A list that may be absent; keeps the happy path free of allocations. */
const EMPTY: readonly never[] = [];
export function each<T>(list: readonly T[] | undefined | null): readonly T[] {
  return list ?? EMPTY;
}

export function checkNonNegative(errors: Errors, path: string, value: number | undefined): void {
  if (value !== undefined && value < 0) {
    errors.push(invalid(path, value, NOT_NEGATIVE));
  }
}

export function checkPositive(errors: Errors, path: string, value: number | undefined): void {
  if (value !== undefined && value <= 0) {
    errors.push(invalid(path, value, POSITIVE));
  }
}

export function checkRange(errors: Errors, path: string, value: number | undefined, min: number, max: number): void {
  if (value !== undefined && (value < min || value > max)) {
    errors.push(invalid(path, value, `must be between ${min} and ${max}, inclusive`));
  }
}

export function isPort(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 65_535;
}

/** A port by number or by name. */
export function checkPortOrName(errors: Errors, path: string, value: number | string | undefined): void {
  if (typeof value === 'string') {
    for (const problem of portName(value)) {
      errors.push(invalid(path, value, problem));
    }
  } else if (!isPort(value ?? 0)) {
    errors.push(invalid(path, value ?? 0, PORT_RANGE));
  }
}

/** Pushes one error per problem that `check` finds with `value`. */
export function checkFormat(errors: Errors, path: string, value: string, check: (text: string) => string[]): void {
  for (const problem of check(value)) {
    errors.push(invalid(path, value, problem));
  }
}

export function checkRequired(errors: Errors, path: string, value: string | undefined, detail?: string): boolean {
  if (value) {
    return true;
  }
  errors.push(required(path, detail ?? ''));
  return false;
}

/** A value out of a closed set; absent values are left to the caller. */
export function checkEnum(errors: Errors, path: string, value: string | undefined, supported: readonly string[]): void {
  if (value !== undefined && !supported.includes(value)) {
    errors.push(notSupported(path, value, supported));
  }
}

export function checkImmutable(errors: Errors, path: string, value: unknown, old: unknown): void {
  if (!equalObjects(value, old)) {
    errors.push(invalid(path, value, IMMUTABLE));
  }
}

export function isIP(text: string): boolean {
  return isIPv4(text) || isIPv6(text);
}

export function checkIP(errors: Errors, path: string, value: string): void {
  if (!isIP(value)) {
    errors.push(invalid(path, value, 'must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)'));
  }
}

/** Splits `address/bits`; undefined when it is not a CIDR block. Host bits may be set. */
export function parseCIDR(text: string): { address: string; bits: number; family: 'IPv4' | 'IPv6' } | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) {
    return undefined;
  }
  const address = text.slice(0, slash);
  const suffix = text.slice(slash + 1);
  const family = isIPv4(address) ? 'IPv4' : isIPv6(address) ? 'IPv6' : undefined;
  if (family === undefined || !/^\d{1,3}$/.test(suffix)) {
    return undefined;
  }
  const bits = Number(suffix);
  return bits > (family === 'IPv4' ? 32 : 128) ? undefined : { address, bits, family };
}

export function checkCIDR(errors: Errors, path: string, value: string): void {
  if (parseCIDR(value) === undefined) {
    errors.push(invalid(path, value, 'must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)'));
  }
}

const PERCENT = /^[0-9]+%$/;

export function isPercent(value: number | string | undefined): value is string {
  return typeof value === 'string' && PERCENT.test(value);
}

/** A non-negative number, or a percentage. */
export function checkIntOrPercent(errors: Errors, path: string, value: number | string | undefined): void {
  if (typeof value === 'string') {
    if (!PERCENT.test(value)) {
      errors.push(invalid(path, value, "must be an integer or percentage (e.g '5%')"));
    }
  } else {
    checkNonNegative(errors, path, value);
  }
}

export function checkNotOver100Percent(errors: Errors, path: string, value: number | string | undefined): void {
  if (isPercent(value) && Number(value.slice(0, -1)) > 100) {
    errors.push(invalid(path, value, 'must not be greater than 100%'));
  }
}

/** The number itself, or the percentage's number; for telling zero from anything else. */
export function magnitude(value: number | string | undefined): number {
  return typeof value === 'string' ? Number.parseInt(value, 10) || 0 : (value ?? 0);
}
