/**
 * Kubernetes quantities (`100m`, `1.5Gi`, `2e3`), exact. A value is a whole number of nanos (10^-9), the finest step the
 * API knows; finer input is rounded away from zero to it, and magnitudes are capped at 2^63-1, as Kubernetes does.
 */

/** Suffix family; it is kept through arithmetic and decides how the value is written. */
export type QuantityFormat = 'DecimalSI' | 'BinarySI' | 'DecimalExponent';

const NANO_DIGITS = 9;
const NANO = 1_000_000_000n;
const MAX_NANOS = (2n ** 63n - 1n) * NANO;

const decimalExponents: Readonly<Record<string, number>> = {
  n: -9,
  u: -6,
  m: -3,
  '': 0,
  k: 3,
  M: 6,
  G: 9,
  T: 12,
  P: 15,
  E: 18,
};
const decimalSuffixes: Readonly<Record<number, string>> = Object.fromEntries(
  Object.entries(decimalExponents).map(([suffix, exponent]) => [exponent, suffix]),
);
const binarySuffixes = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];

const pattern = /^([+-]?)(\d*)(?:\.(\d*))?(?:(Ki|Mi|Gi|Ti|Pi|Ei)|([numkMGTPE])|[eE]([+-]?\d{1,9}))?$/;

/** Longest text accepted; exact arithmetic on more digits would only burn time. */
const MAX_TEXT_LENGTH = 256;

/** Text that is not a quantity. */
export class QuantityError extends Error {
  constructor(text: string) {
    super(`quantities must look like 100m, 1.5Gi or 2e3, not ${JSON.stringify(text.slice(0, 64))}`);
    this.name = 'QuantityError';
  }
}

/** An immutable quantity. Compare with {@link cmp}: `1` and `1000m` are equal. */
export class Quantity {
  readonly #nanos: bigint;
  readonly format: QuantityFormat;

  /** @internal Use {@link parseQuantity}, {@link Quantity.fromValue} or {@link Quantity.fromMilli}. */
  constructor(nanos: bigint, format: QuantityFormat) {
    this.#nanos = nanos > MAX_NANOS ? MAX_NANOS : nanos < -MAX_NANOS ? -MAX_NANOS : nanos;
    this.format = format;
  }

  static readonly zero: Quantity = new Quantity(0n, 'DecimalSI');

  /** From a whole number of units (bytes, cores, ...). */
  static fromValue(value: number | bigint, format: QuantityFormat = 'DecimalSI'): Quantity {
    return new Quantity(BigInt(value) * NANO, format);
  }

  /** From thousandths, for example millicores. */
  static fromMilli(milli: number | bigint, format: QuantityFormat = 'DecimalSI'): Quantity {
    return new Quantity(BigInt(milli) * 1_000_000n, format);
  }

  /** The exact value in units of 10^-9. */
  nanos(): bigint {
    return this.#nanos;
  }

  /** Whole units, fractions rounded away from zero. Exact up to 2^53. */
  value(): number {
    return Number(divideAwayFromZero(this.#nanos, NANO));
  }

  /** Thousandths, finer parts rounded away from zero. Exact up to 2^53. */
  milliValue(): number {
    return Number(divideAwayFromZero(this.#nanos, 1_000_000n));
  }

  /** As a float, rounded as floats are. For scores and metrics, not for accounting. */
  toNumber(): number {
    return Number(this.#nanos) / 1e9;
  }

  sign(): -1 | 0 | 1 {
    return this.#nanos === 0n ? 0 : this.#nanos > 0n ? 1 : -1;
  }

  isZero(): boolean {
    return this.#nanos === 0n;
  }

  /** The sum, in this quantity's format (the other's when this is zero). */
  add(other: Quantity): Quantity {
    return new Quantity(this.#nanos + other.#nanos, this.isZero() ? other.format : this.format);
  }

  sub(other: Quantity): Quantity {
    return new Quantity(this.#nanos - other.#nanos, this.isZero() ? other.format : this.format);
  }

  neg(): Quantity {
    return new Quantity(-this.#nanos, this.format);
  }

  /** Negative, zero or positive as this is less than, equal to or greater than `other`. */
  cmp(other: Quantity): -1 | 0 | 1 {
    return this.#nanos === other.#nanos ? 0 : this.#nanos > other.#nanos ? 1 : -1;
  }

  /**
   * The canonical text: no fraction digits, the largest suffix that allows that, no precision lost. Binary quantities
   * below 1024 are written in decimal.
   */
  toString(): string {
    const magnitude = this.#nanos < 0n ? -this.#nanos : this.#nanos;
    const sign = this.#nanos < 0n ? '-' : '';
    if (magnitude === 0n) {
      return '0';
    }
    if (this.format === 'BinarySI' && magnitude >= 1024n * NANO) {
      let whole = divideAwayFromZero(magnitude, NANO);
      let power = 0;
      while (power < binarySuffixes.length - 1 && whole % 1024n === 0n) {
        whole /= 1024n;
        power++;
      }
      return `${sign}${whole}${binarySuffixes[power]}`;
    }
    let mantissa = magnitude;
    let exponent = -NANO_DIGITS;
    while (exponent < 18 && mantissa % 1000n === 0n) {
      mantissa /= 1000n;
      exponent += 3;
    }
    if (this.format === 'DecimalExponent') {
      return exponent === 0 ? `${sign}${mantissa}` : `${sign}${mantissa}e${exponent}`;
    }
    return `${sign}${mantissa}${decimalSuffixes[exponent]}`;
  }

  toJSON(): string {
    return this.toString();
  }
}

/** Parses a quantity. Throws {@link QuantityError}. Numbers are accepted as JSON clients send them. */
export function parseQuantity(text: string | number): Quantity {
  const source = typeof text === 'number' ? String(text) : text;
  const match = source.length > MAX_TEXT_LENGTH ? null : pattern.exec(source);
  if (match === null) {
    throw new QuantityError(source);
  }
  const [, sign, whole = '', fraction = '', binary, decimal, exponentText] = match;
  if (whole === '' && fraction === '') {
    throw new QuantityError(source);
  }
  const digits = BigInt(whole + fraction);
  let format: QuantityFormat = 'DecimalSI';
  let magnitude: bigint;
  if (binary !== undefined) {
    format = 'BinarySI';
    const scale = 1024n ** BigInt(binarySuffixes.indexOf(binary));
    magnitude = divideAwayFromZero(digits * scale * NANO, 10n ** BigInt(fraction.length));
  } else {
    let exponent = decimalExponents[decimal ?? '']!;
    if (exponentText !== undefined) {
      format = 'DecimalExponent';
      exponent = Number(exponentText);
    }
    magnitude = shiftDecimal(digits, exponent - fraction.length + NANO_DIGITS);
  }
  return new Quantity(sign === '-' ? -magnitude : magnitude, format);
}

/** Canonical text of a quantity, for storing what a client sent. Throws {@link QuantityError}. */
export function canonicalQuantity(text: string | number): string {
  return parseQuantity(text).toString();
}

/** `digits * 10^shift`, cut off where the result is beyond the cap or below one nano anyway. */
function shiftDecimal(digits: bigint, shift: number): bigint {
  if (digits === 0n) {
    return 0n;
  }
  if (shift >= 0) {
    return shift > 40 ? MAX_NANOS : digits * 10n ** BigInt(shift);
  }
  // Past the length of any accepted text nothing remains but the rounding up.
  return -shift > MAX_TEXT_LENGTH + 40 ? 1n : divideAwayFromZero(digits, 10n ** BigInt(-shift));
}

function divideAwayFromZero(value: bigint, divisor: bigint): bigint {
  const quotient = value / divisor;
  if (quotient * divisor === value) {
    return quotient;
  }
  return value < 0n ? quotient - 1n : quotient + 1n;
}
