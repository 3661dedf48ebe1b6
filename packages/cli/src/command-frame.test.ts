import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCluster } from '@gantry/cluster';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeError, UsageError } from './command-frame.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gantry-frame-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const errorOf = (attempt: Promise<unknown>) => attempt.then(() => undefined, describeError);

describe('what a person reads', () => {
  test.each(['{"version":1,', '[]', '{"version":99}', ''])('of a damaged cluster description (%j)', async (content) => {
    const file = join(folder, 'cluster.json');
    await writeFile(file, content);
    expect(await errorOf(loadCluster(file))).toBe(
      `${file} is damaged: run scripts/down --force to remove what is left, then scripts/up`,
    );
  });

  test('of what the system refuses: the file, the reason and what to do', async () => {
    const file = join(folder, 'plain');
    await writeFile(file, '');
    expect(await errorOf(readFile(join(file, 'below')))).toBe(
      `${join(file, 'below')}: ENOTDIR: a file is where a folder should be: remove it`,
    );
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC', syscall: 'write' });
    expect(describeError(full)).toBe('write: ENOSPC: the disk is full: make room and try again');
  });

  test('of a wrong call: the message; of a defect: the stack', () => {
    expect(describeError(new UsageError('no such host'))).toBe('no such host');
    expect(describeError(new TypeError('defect'))).toContain('command-frame.test');
  });
});
