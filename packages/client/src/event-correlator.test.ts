import { expect, test } from 'vitest';
import { EventCorrelator } from './event-correlator.ts';

const event = { object: 'Pod/default/a', type: 'Warning', reason: 'BackOff', message: 'again' };

test('the same event raises a count', () => {
  const correlator = new EventCorrelator();
  const first = correlator.correlate(event, 1_000);
  const second = correlator.correlate(event, 2_000);
  expect(first).toMatchObject({ verdict: 'send', count: 1, firstSeenMs: 1_000 });
  expect(second).toMatchObject({ verdict: 'send', count: 2, firstSeenMs: 1_000 });
});

test('many different messages for one reason become one event', () => {
  const correlator = new EventCorrelator();
  const keys = new Set<string>();
  let last = '';
  for (let i = 0; i < 20; i++) {
    const result = correlator.correlate({ ...event, message: `try ${i}` }, i);
    if (result.verdict === 'send') {
      keys.add(result.key);
      last = result.message;
    }
  }
  expect(keys.size).toBe(10);
  expect(last).toBe('(combined from similar events): try 19');
});

test('a chatty source is cut off per object, and may speak again later', () => {
  const correlator = new EventCorrelator();
  const sent = () => correlator.correlate(event, 0).verdict === 'send';
  expect(Array.from({ length: 40 }, sent).filter(Boolean).length).toBe(25);
  expect(correlator.correlate({ ...event, object: 'Pod/default/b' }, 0).verdict).toBe('send');
  expect(correlator.correlate(event, 5 * 60_000).verdict).toBe('send');
  expect(correlator.correlate(event, 5 * 60_000).verdict).toBe('drop');
});

test('a forgotten event starts a new count', () => {
  const correlator = new EventCorrelator();
  const first = correlator.correlate(event, 0);
  if (first.verdict === 'send') correlator.forget(first.key);
  expect(correlator.correlate(event, 1)).toMatchObject({ count: 1 });
});
