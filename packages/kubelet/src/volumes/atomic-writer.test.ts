import { chmod, lstat, mkdtemp, readdir, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Payload, writeAtomically } from './atomic-writer.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'atomic-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

let serial = 0;
const payload = (files: { [path: string]: string }, mode = 0o644): Payload =>
  new Map(Object.entries(files).map(([path, text]) => [path, { data: Buffer.from(text), mode }]));
const write = (files: Payload) => writeAtomically(directory, files, { serial: `g${serial++}`, group: undefined });
const text = (path: string) => readFile(join(directory, path), 'utf8');

it('shows files, folders and modes', async () => {
  expect(await write(payload({ a: '1', 'deep/er/b': '2' }, 0o400))).toBe(true);
  expect(await text('a')).toBe('1');
  expect(await text('deep/er/b')).toBe('2');
  expect((await stat(join(directory, 'a'))).mode & 0o777).toBe(0o400);
});

it('touches nothing when nothing changed', async () => {
  await write(payload({ a: '1' }));
  const before = await readlink(join(directory, '..data'));
  expect(await write(payload({ a: '1' }))).toBe(false);
  expect(await readlink(join(directory, '..data'))).toBe(before);
});

it('changes all files with one rename, and names come and go', async () => {
  await write(payload({ a: '1', b: '1', gone: 'x' }));
  const old = await readFile(join(directory, 'a'));
  await write(payload({ a: '2', b: '2', fresh: 'y' }));
  expect(String(old)).toBe('1');
  expect([await text('a'), await text('b'), await text('fresh')]).toEqual(['2', '2', 'y']);
  const names = (await readdir(directory)).filter((name) => !name.startsWith('..'));
  expect(names.sort()).toEqual(['a', 'b', 'fresh']);
  expect((await readdir(directory)).filter((name) => name.startsWith('..'))).toHaveLength(2);
  expect((await lstat(join(directory, 'a'))).isSymbolicLink()).toBe(true);
});

it('repairs what an interrupted write left', async () => {
  await write(payload({ a: '1' }));
  await writeFile(join(directory, '..data_tmp'), 'half');
  await chmod(join(directory, '..data_tmp'), 0o600);
  await write(payload({ a: '2' }));
  expect(await text('a')).toBe('2');
});
