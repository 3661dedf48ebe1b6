import {
  chmod,
  chown,
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  symlink,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** One file of a volume; the key in {@link Payload} is its path relative to the volume, without `..`. */
export interface PayloadFile {
  readonly data: Uint8Array;
  /** Permission bits. */
  readonly mode: number;
}

export type Payload = ReadonlyMap<string, PayloadFile>;

/**
 * Makes a directory show exactly `payload`, all files changing at once: they live in a fresh hidden directory, `..data` is a link to it that is
 * swapped with one rename, and the visible names are links through `..data`. A reader that opened the old files keeps them.
 *
 * @param serial distinguishes generations; must not repeat for one directory while the kubelet runs.
 * @returns false when the directory showed the same already and nothing was touched.
 */
export async function writeAtomically(
  directory: string,
  payload: Payload,
  options: { readonly serial: string; readonly group: number | undefined },
): Promise<boolean> {
  const current = await readlink(join(directory, '..data')).catch(() => undefined);
  if (current !== undefined && (await shows(join(directory, current), payload))) return false;
  const generation = `..${options.serial}`;
  const target = join(directory, generation);
  await mkdir(target, { recursive: true, mode: 0o755 });
  for (const [path, file] of payload) {
    const full = join(target, path);
    await mkdir(dirname(full), { recursive: true, mode: 0o755 });
    await writeFile(full, file.data);
    // Set apart from writing: the process's umask must not have a say.
    const mode = options.group === undefined ? file.mode : file.mode | 0o440;
    await chmod(full, mode);
    if (options.group !== undefined) await chown(full, -1, options.group);
  }
  const pending = join(directory, '..data_tmp');
  await unlink(pending).catch(() => undefined);
  await symlink(generation, pending);
  await rename(pending, join(directory, '..data'));
  await showNames(directory, payload);
  if (current !== undefined && current !== generation)
    await rm(join(directory, current), { recursive: true, force: true });
  return true;
}

/** Top-level names become links through `..data`; names that are no longer there go. */
async function showNames(directory: string, payload: Payload): Promise<void> {
  const wanted = new Set([...payload.keys()].map((path) => path.split('/')[0] ?? path));
  for (const name of await readdir(directory)) {
    if (!name.startsWith('..') && !wanted.has(name)) await unlink(join(directory, name)).catch(() => undefined);
  }
  for (const name of wanted) {
    const link = join(directory, name);
    if ((await lstat(link).catch(() => undefined)) === undefined) await symlink(join('..data', name), link);
  }
}

async function shows(directory: string, payload: Payload): Promise<boolean> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  if (files.length !== payload.size) return false;
  for (const [path, file] of payload) {
    const data = await readFile(join(directory, path)).catch(() => undefined);
    if (data === undefined || Buffer.compare(data, file.data) !== 0) return false;
  }
  return true;
}
