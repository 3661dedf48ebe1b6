import type { Probe } from '@gantry/api/core/v1';
import { describe, expect, it } from 'vitest';
import { emptyTally, nextProbeDelay, tallyProbe } from './probe-machine.ts';

const verdicts = (results: string, probe: Probe) => {
  let tally = emptyTally;
  return [...results]
    .map((result) => {
      tally = tallyProbe(tally, result === '+', probe);
      return tally.healthy === undefined ? '?' : tally.healthy ? '+' : '-';
    })
    .join('');
};

describe('thresholds', () => {
  it.each([
    ['+', '+', {}],
    ['---', '??-', {}],
    ['+--+--', '++++++', {}],
    ['+---+', '+++-+', {}],
    ['-', '-', { failureThreshold: 1 }],
    ['+-+++', '????+', { successThreshold: 3 }],
  ])('%s gives %s', (results, expected, probe) => expect(verdicts(results, probe as Probe)).toBe(expected));
});

describe('pauses', () => {
  it('are short while the container was never well, and only whole periods count', () => {
    const probe = { periodSeconds: 2 } as Probe;
    expect([0, 1, 2, 3, 4].map((attempt) => nextProbeDelay(probe, false, attempt))).toEqual([
      { delayMs: 250, counted: false },
      { delayMs: 500, counted: false },
      { delayMs: 1000, counted: false },
      { delayMs: 2000, counted: true },
      { delayMs: 2000, counted: true },
    ]);
    expect(nextProbeDelay(probe, true, 0)).toEqual({ delayMs: 2000, counted: true });
  });
});
