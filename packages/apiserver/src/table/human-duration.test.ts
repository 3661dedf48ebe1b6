import { describe, expect, it } from 'vitest';
import { humanDuration, since } from './human-duration.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

describe('human durations', () => {
  it.each([
    [-5 * SECOND, '<invalid>'],
    [-1 * SECOND, '0s'],
    [0, '0s'],
    [999, '0s'],
    [SECOND, '1s'],
    [2 * MINUTE - 1, '119s'],
    [2 * MINUTE, '2m'],
    [2 * MINUTE + 3 * SECOND, '2m3s'],
    [10 * MINUTE - SECOND, '9m59s'],
    [10 * MINUTE, '10m'],
    [3 * HOUR - SECOND, '179m'],
    [3 * HOUR, '3h'],
    [3 * HOUR + 5 * MINUTE, '3h5m'],
    [8 * HOUR - SECOND, '7h59m'],
    [8 * HOUR, '8h'],
    [48 * HOUR - SECOND, '47h'],
    [48 * HOUR, '2d'],
    [2 * DAY + 3 * HOUR, '2d3h'],
    [8 * DAY - SECOND, '7d23h'],
    [8 * DAY, '8d'],
    [2 * YEAR - SECOND, '729d'],
    [2 * YEAR, '2y'],
    [2 * YEAR + DAY, '2y1d'],
    [8 * YEAR - SECOND, '7y364d'],
    [8 * YEAR, '8y'],
    [20 * YEAR + 10 * DAY, '20y'],
  ])('%d ms: %s', (durationMs, expected) => {
    expect(humanDuration(durationMs)).toBe(expected);
  });

  it('of no or an unreadable timestamp are unknown', () => {
    for (const timestamp of [undefined, null, '', 'yesterday']) expect(since(timestamp, 0)).toBe('<unknown>');
    expect(since('2026-01-01T00:00:00Z', Date.UTC(2026, 0, 1, 0, 0, 5))).toBe('5s');
    expect(since('2026-01-01T00:00:00.123456Z', Date.UTC(2026, 0, 1, 0, 0, 5))).toBe('4s');
  });
});
