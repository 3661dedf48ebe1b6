import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalQuantity, parseQuantity, Quantity } from './quantity.ts';

describe('parseQuantity', () => {
  test.each([
    ['0', '0', 0],
    ['100m', '100m', 1],
    ['0.1', '100m', 1],
    ['1.5', '1500m', 2],
    ['1000', '1k', 1000],
    ['1200', '1200', 1200],
    ['1500k', '1500k', 1_500_000],
    ['12e6', '12e6', 12_000_000],
    ['1E3', '1e3', 1000],
    ['1.5Gi', '1536Mi', 1_610_612_736],
    ['1023Ki', '1023Ki', 1_047_552],
    ['1024Ki', '1Mi', 1_048_576],
    ['0.5Ki', '512', 512],
    ['1Ei', '1Ei', 2 ** 60],
    ['-5', '-5', -5],
    ['-1.5', '-1500m', -2],
    ['+3', '3', 3],
    ['.5', '500m', 1],
    ['5.', '5', 5],
    ['500n', '500n', 1],
    ['0.0000000001', '1n', 1],
    ['1e-12', '1e-9', 1],
    ['10M', '10M', 10_000_000],
    ['1u', '1u', 1],
  ])('%s is written %s and rounds up to %d', (text, canonical, value) => {
    expect(parseQuantity(text).toString()).toBe(canonical);
    expect(parseQuantity(text).value()).toBe(value);
  });

  test.each([
    '',
    ' 1',
    '1 ',
    'a',
    '1x',
    '1.2.3',
    '--1',
    '1ki',
    '1KI',
    'e3',
    '.',
    '1e',
    '1.5.Gi',
    '0x10',
    'Infinity',
    'NaN',
    '1e9999999999',
    '9'.repeat(300),
  ])('refuses %j', (text) => {
    expect(() => parseQuantity(text)).toThrow(/quantities must look like/);
  });

  test('caps magnitudes at 2^63-1 however the exponent is written', () => {
    expect(parseQuantity('1e999999999').cmp(Quantity.fromValue(2n ** 63n - 1n))).toBe(0);
    expect(parseQuantity('-1e999999999').sign()).toBe(-1);
    expect(parseQuantity('99999999999E').cmp(Quantity.fromValue(2n ** 63n - 1n))).toBe(0);
  });

  test('a tiny exponent costs no time and rounds to one nano', () => {
    expect(parseQuantity('1e-999999999').nanos()).toBe(1n);
    expect(parseQuantity('0e-999999999').nanos()).toBe(0n);
  });
});

const quantityText = fc
  .tuple(
    fc.constantFrom('', '-', '+'),
    fc.nat(1_000_000_000),
    fc.option(fc.stringMatching(/^\d{1,8}$/), { nil: undefined }),
    fc.constantFrom('', 'n', 'u', 'm', 'k', 'M', 'G', 'Ki', 'Mi', 'Gi', 'e3', 'E-2', 'e0'),
  )
  .map(([sign, whole, fraction, suffix]) => `${sign}${whole}${fraction === undefined ? '' : `.${fraction}`}${suffix}`);

describe('properties', () => {
  test('the canonical text keeps the value and settles at once', () => {
    fc.assert(
      fc.property(quantityText, (text) => {
        const parsed = parseQuantity(text);
        const canonical = canonicalQuantity(text);
        // Binary quantities become whole numbers when written. Without a factor of 1024 they are written like decimal
        // ones and read as such from then on; so does Kubernetes.
        if (parsed.format !== 'BinarySI') {
          expect(parseQuantity(canonical).cmp(parsed)).toBe(0);
        }
        const again = canonicalQuantity(canonical);
        expect(parseQuantity(again).cmp(parseQuantity(canonical))).toBe(0);
        expect(canonicalQuantity(again)).toBe(again);
      }),
      { numRuns: 2000 },
    );
  });

  test('a binary quantity that no power of 1024 divides', () => {
    expect(canonicalQuantity('510771925.781Ki')).toBe('523030452000');
  });

  test('addition is exact, commutative, and undone by subtraction', () => {
    fc.assert(
      fc.property(quantityText, quantityText, (a, b) => {
        const x = parseQuantity(a);
        const y = parseQuantity(b);
        expect(x.add(y).nanos()).toBe(x.nanos() + y.nanos());
        expect(x.add(y).cmp(y.add(x))).toBe(0);
        expect(x.add(y).sub(y).cmp(x)).toBe(0);
      }),
    );
  });

  test('rounding never loses an amount', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 24n), (nanos) => {
        const quantity = new Quantity(nanos, 'DecimalSI');
        expect(BigInt(quantity.value()) * 10n ** 9n >= nanos || quantity.value() > 2 ** 53).toBe(true);
        expect(quantity.milliValue()).toBeGreaterThanOrEqual(Number(nanos / 1_000_000n));
      }),
    );
  });
});
