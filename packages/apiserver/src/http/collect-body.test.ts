import { PassThrough } from 'node:stream';
import { FakeClock } from '@gantry/runtime/testing';
import { describe, expect, test } from 'vitest';
import { BODY_TIMEOUT_MS, collectBody } from './collect-body.ts';
import { originForm } from './http1-exchange.ts';

function reading(announcedBytes = Number.NaN) {
  const source = new PassThrough();
  const clock = new FakeClock();
  const seen = { unfinished: false };
  const body = collectBody(source, {
    limitBytes: 8,
    clock,
    announcedBytes,
    onUnfinished: () => {
      seen.unfinished = true;
    },
  });
  return { source, clock, body, seen };
}

describe('a request body', () => {
  test('is all its parts', async () => {
    const { source, body, seen } = reading(6);
    source.write('abc');
    source.end('def');
    expect(Buffer.from(await body).toString()).toBe('abcdef');
    expect(seen.unfinished).toBe(false);
  });

  test('that never ends is given up after a minute', async () => {
    const { source, clock, body, seen } = reading();
    source.write('abc');
    const refused = expect(body).rejects.toMatchObject({ code: 504, reason: 'Timeout' });
    clock.step(BODY_TIMEOUT_MS);
    await refused;
    expect(seen.unfinished).toBe(true);
  });

  test('that is announced too large is refused before it comes', async () => {
    const { body, seen } = reading(9);
    await expect(body).rejects.toMatchObject({ code: 413, reason: 'RequestEntityTooLarge' });
    expect(seen.unfinished).toBe(true);
  });

  test('that turns out too large is refused, and the rest drained', async () => {
    const { source, body } = reading();
    source.write('abcdef');
    source.write('ghijkl');
    await expect(body).rejects.toMatchObject({ code: 413 });
    source.end('more');
    await new Promise((resolve) => source.once('end', resolve));
  });
});

test('targets in absolute form lose scheme and host', () => {
  expect(originForm('https://host:6443/api/v1/pods?limit=1')).toBe('/api/v1/pods?limit=1');
  expect(originForm('http://host')).toBe('/');
  expect(originForm('http://host?x=y')).toBe('/?x=y');
  expect(originForm('/api?x=http://y')).toBe('/api?x=http://y');
  expect(originForm('*')).toBe('*');
});
