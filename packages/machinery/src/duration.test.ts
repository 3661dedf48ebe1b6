import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDurationNanos, parseDurationMs, parseDurationNanos } from './duration.ts';

test.each([
  ['0', 0n, '0s'],
  ['1h30m', 5_400_000_000_000n, '1h30m0s'],
  ['90s', 90_000_000_000n, '1m30s'],
  ['1.5s', 1_500_000_000n, '1.5s'],
  ['-250ms', -250_000_000n, '-250ms'],
  ['1500us', 1_500_000n, '1.5ms'],
  ['1µs', 1_000n, '1µs'],
  ['100h', 360_000_000_000_000n, '100h0m0s'],
])('%s', (text, nanos, canonical) => {
  expect(parseDurationNanos(text)).toBe(nanos);
  expect(formatDurationNanos(nanos)).toBe(canonical);
});

test.each(['', '1', 's', '1x', '1h 2m', '99999999h', 'ms1', '1..5s'])('refuses %j', (text) => {
  expect(() => parseDurationMs(text)).toThrow(/durations must look like/);
});

test('what is written parses back to the same duration', () => {
  fc.assert(
    fc.property(fc.bigInt(-(2n ** 62n), 2n ** 62n), (nanos) => {
      expect(parseDurationNanos(formatDurationNanos(nanos))).toBe(nanos);
    }),
  );
});
