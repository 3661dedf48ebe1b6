import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isServiceUnavailable } from '@gantry/machinery';
import { FakeClock } from '@gantry/runtime/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { TokenSource } from './token-source.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a rotated token is picked up within half a minute, or at once after a refusal', async () => {
  const tokenFile = join(folder, 'token');
  const clock = new FakeClock();
  const source = new TokenSource({ token: 'unused', tokenFile }, clock);
  await writeFile(tokenFile, 'first\n');
  await source.refresh();
  expect(source.token).toBe('first');
  await writeFile(tokenFile, 'second\n');
  expect(source.fresh).toBe(true);
  clock.step(30_000);
  expect(source.fresh).toBe(false);
  await source.refresh();
  expect(source.token).toBe('second');
  await writeFile(tokenFile, 'third\n');
  source.invalidate();
  await source.refresh();
  expect(source.token).toBe('third');
});

test('a file that vanishes keeps the last token; one that never was is an error', async () => {
  const tokenFile = join(folder, 'token');
  const clock = new FakeClock();
  const source = new TokenSource({ tokenFile }, clock);
  expect(isServiceUnavailable(await source.refresh().catch((error: unknown) => error))).toBe(true);
  await writeFile(tokenFile, 'kept');
  await source.refresh();
  await rm(tokenFile);
  clock.step(60_000);
  await source.refresh();
  expect(source.token).toBe('kept');
});

test('a fixed token needs no file', () => {
  expect(new TokenSource({ token: 'fixed' }, new FakeClock()).fresh).toBe(true);
});
