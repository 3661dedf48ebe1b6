import { describe, expect, test } from 'vitest';
import type { StorageEvent } from './contract.ts';
import { EventWindow } from './event-window.ts';

const event = (revision: number) => ({ type: 'ADDED', revision }) as StorageEvent;
const limits = { maxAgeMs: 1_000, maxEvents: 100, maxBytes: 1_000 };
const revisions = (window: EventWindow, after: number) => window.after(after)?.map(({ revision }) => revision);

describe('event window', () => {
  test('gives what came after any revision it still covers', () => {
    const window = new EventWindow(10, limits);
    for (const revision of [12, 15, 15, 20]) {
      window.push(event(revision), 0, 1);
    }
    expect(revisions(window, 10)).toEqual([12, 15, 15, 20]);
    expect(revisions(window, 12)).toEqual([15, 15, 20]);
    expect(revisions(window, 14)).toEqual([15, 15, 20]);
    expect(revisions(window, 20)).toEqual([]);
    expect(revisions(window, 99)).toEqual([]);
    expect(window.after(9)).toBeUndefined();
  });

  test('forgets by age, by number and by size, and knows that it did', () => {
    const byAge = new EventWindow(0, limits);
    byAge.push(event(1), 0, 1);
    byAge.push(event(2), 900, 1);
    byAge.trim(1_001);
    expect([byAge.floor, revisions(byAge, 1), byAge.after(0)]).toEqual([1, [2], undefined]);
    const byNumber = new EventWindow(0, { ...limits, maxEvents: 2 });
    const bySize = new EventWindow(0, limits);
    for (const revision of [1, 2, 3]) {
      byNumber.push(event(revision), 0, 1);
      bySize.push(event(revision), 0, 400);
    }
    expect([byNumber.floor, bySize.floor]).toEqual([1, 1]);
  });

  test('never keeps half a revision', () => {
    const window = new EventWindow(0, { ...limits, maxEvents: 2 });
    for (const revision of [1, 1, 1, 2]) {
      window.push(event(revision), 0, 1);
    }
    expect([window.floor, revisions(window, 1)]).toEqual([1, [2]]);
  });

  test('stays exact through very many evictions', () => {
    const window = new EventWindow(0, limits);
    for (let revision = 1; revision <= 10_000; revision++) {
      window.push(event(revision), 0, 1);
    }
    expect(window.size).toBe(100);
    expect(revisions(window, 9_990)).toEqual([9_991, 9_992, 9_993, 9_994, 9_995, 9_996, 9_997, 9_998, 9_999, 10_000]);
  });
});
