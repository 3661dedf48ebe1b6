import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalMicroTime, canonicalTime } from './time.ts';

test.each([
  ['2026-03-01T10:00:07Z', '2026-03-01T10:00:07Z'],
  ['2026-03-01T10:00:07.999Z', '2026-03-01T10:00:07Z'],
  ['2026-03-01T00:30:00+01:00', '2026-02-28T23:30:00Z'],
  ['2024-02-29T23:59:59-00:30', '2024-03-01T00:29:59Z'],
  ['1969-12-31T23:59:59Z', '1969-12-31T23:59:59Z'],
  ['0001-01-01T00:00:00Z', null],
  ['0001-01-01T00:00:01Z', '0001-01-01T00:00:01Z'],
  ['2026-02-29T00:00:00Z', undefined],
  ['2026-13-01T00:00:00Z', undefined],
  ['2026-00-10T00:00:00Z', undefined],
  ['2026-04-31T00:00:00Z', undefined],
  ['2026-01-01T24:00:00Z', undefined],
  ['2026-01-01T00:60:00Z', undefined],
  ['2026-01-01T00:00:00', undefined],
  ['2026-01-01 00:00:00Z', undefined],
  ['2026-1-01T00:00:00Z', undefined],
  ['٢026-01-01T00:00:00Z', undefined],
  ['', undefined],
])('%s is %s', (text, canonical) => {
  expect(canonicalTime(text)).toBe(canonical);
});

test('micro times have exactly six digits', () => {
  expect(canonicalMicroTime('2026-03-01T10:00:07Z')).toBe('2026-03-01T10:00:07.000000Z');
  expect(canonicalMicroTime('2026-03-01T10:00:07.1234567Z')).toBe('2026-03-01T10:00:07.123456Z');
  expect(canonicalMicroTime('nope')).toBeUndefined();
});

test('every second agrees with the platform', () => {
  fc.assert(
    fc.property(fc.integer({ min: -62_135_596_799, max: 253_402_300_799 }), (seconds) => {
      const text = new Date(seconds * 1000).toISOString().replace('.000', '');
      expect(canonicalTime(text)).toBe(text);
    }),
    { numRuns: 2000 },
  );
});
