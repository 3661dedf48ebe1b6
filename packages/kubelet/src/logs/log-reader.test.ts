import { appendFile, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@gantry/runtime';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseCriLine } from './cri-line.ts';
import { type LogOptions, readLog } from './log-reader.ts';

let directory: string;
let path: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'logs-'));
  path = join(directory, '0.log');
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const line = (second: number, text: string, tag = 'F') =>
  `2026-01-01T00:00:${String(second).padStart(2, '0')}.000000001Z stdout ${tag} ${text}\n`;
const options = (more: Partial<LogOptions> = {}): LogOptions => ({
  follow: false,
  timestamps: false,
  tailLines: undefined,
  limitBytes: undefined,
  sinceMs: undefined,
  ...more,
});
const read = async (more: Partial<LogOptions> = {}) => {
  let text = '';
  for await (const part of readLog(path, options(more), systemClock, new AbortController().signal, () => true))
    text += part;
  return text;
};

describe('one line', () => {
  it('is time, stream, tag and content', () => {
    expect(parseCriLine('2026-01-01T00:00:00Z stderr P half a ')).toEqual({
      timestamp: '2026-01-01T00:00:00Z',
      stream: 'stderr',
      partial: true,
      content: 'half a ',
    });
    expect(parseCriLine('2026-01-01T00:00:00Z stdout F ')?.content).toBe('');
    expect(parseCriLine('2026-01-01T00:00:00Z stdout F')?.content).toBe('');
    expect(parseCriLine('no log line at all')).toBeUndefined();
  });
});

describe('a log', () => {
  it('is given out without its prefixes, partial lines joined', async () => {
    await writeFile(path, line(1, 'one') + line(2, 'tw', 'P') + line(2, 'o') + line(3, ''));
    expect(await read()).toBe('one\ntwo\n\n');
    expect(await read({ timestamps: true })).toMatch(/^2026-01-01T00:00:01.000000001Z one\n/);
  });

  it('can be cut to its last lines, to a time, to a size', async () => {
    await writeFile(path, Array.from({ length: 30 }, (_, second) => line(second, `l${second}`)).join(''));
    expect(await read({ tailLines: 2 })).toBe('l28\nl29\n');
    expect(await read({ tailLines: 0 })).toBe('');
    expect(await read({ tailLines: 100 })).toMatch(/^l0\n/);
    expect(await read({ sinceMs: Date.parse('2026-01-01T00:00:28Z') })).toBe('l28\nl29\n');
    expect(await read({ limitBytes: 4 })).toBe('l0\nl');
  });

  it('finds the last lines across chunk borders', async () => {
    const long = 'x'.repeat(50_000);
    await writeFile(path, [1, 2, 3, 4].map((second) => line(second, `${second}${long}`)).join(''));
    expect((await read({ tailLines: 3 })).split('\n').map((text) => text.slice(0, 1))).toEqual(['2', '3', '4', '']);
  });

  it('is followed through appends and rotation until the container ends', async () => {
    await writeFile(path, line(1, 'one'));
    let ended = false;
    const seen: string[] = [];
    const stream = readLog(path, options({ follow: true }), systemClock, new AbortController().signal, () => ended);
    const next = async () => seen.push(String((await stream.next()).value));
    await next();
    await appendFile(path, line(2, 'two'));
    await next();
    await rename(path, `${path}.20260101`);
    await writeFile(path, line(3, 'three'));
    await next();
    ended = true;
    expect((await stream.next()).done).toBe(true);
    expect(seen).toEqual(['one\n', 'two\n', 'three\n']);
  });

  it('lets go when the reader does', async () => {
    await writeFile(path, line(1, 'one'));
    const stop = new AbortController();
    const stream = readLog(path, options({ follow: true }), systemClock, stop.signal, () => false);
    await stream.next();
    const waiting = stream.next();
    stop.abort();
    expect((await waiting).done).toBe(true);
  });
});
