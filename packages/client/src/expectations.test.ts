import { FakeClock } from '@gantry/runtime/testing';
import { expect, test } from 'vitest';
import { EXPECTATION_TIMEOUT_MS, ExpectationTracker } from './expectations.ts';

test('a parent waits for its creations and deletions to show up', () => {
  const tracker = new ExpectationTracker(new FakeClock());
  expect(tracker.satisfied('p')).toBe(true);
  tracker.expectCreations('p', 2);
  tracker.expectDeletions('p', ['c1']);
  tracker.creationObserved('p');
  tracker.creationObserved('p');
  expect(tracker.satisfied('p')).toBe(false);
  tracker.deletionObserved('p', 'other');
  expect(tracker.satisfied('p')).toBe(false);
  tracker.deletionObserved('p', 'c1');
  expect(tracker.satisfied('p')).toBe(true);
});

test('events nobody expected do no harm', () => {
  const tracker = new ExpectationTracker(new FakeClock());
  tracker.creationObserved('p');
  tracker.deletionObserved('p', 'c');
  tracker.expectCreations('p', 1);
  expect(tracker.satisfied('p')).toBe(false);
});

test('an expectation that never comes true stops counting after its time', () => {
  const clock = new FakeClock();
  const tracker = new ExpectationTracker(clock);
  tracker.expectCreations('p', 1);
  clock.step(EXPECTATION_TIMEOUT_MS + 1);
  expect(tracker.satisfied('p')).toBe(true);
});
