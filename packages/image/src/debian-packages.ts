/**
 * Debian packages as image content: which .deb files a list of packages needs, fetched with apt and kept in a cache
 * folder. Maintainer scripts never run; packages are only unpacked.
 *
 * Of a package's dependencies only libraries are followed (section `libs`): a server's init system, user tools and
 * install-time helpers have no place in an image. Whatever else a program needs is listed by name in the image file.
 */
import { spawn } from 'node:child_process';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '@gantry/runtime/command';
import type { RootFilesystem } from './root-filesystem.ts';

export interface DebianPackage {
  readonly name: string;
  readonly version: string;
  readonly architecture: string;
  readonly section: string;
  readonly depends: readonly (readonly string[])[];
}

export class DebianPackageError extends Error {
  override name = 'DebianPackageError';
}

/** Looks packages up; apt's lists in production. Unknown names are absent from the result. */
export type PackageLookup = (names: readonly string[]) => Promise<ReadonlyMap<string, DebianPackage>>;

/** The named packages and the libraries they need, transitively, in name order. */
export async function resolvePackages(names: readonly string[], lookup: PackageLookup): Promise<DebianPackage[]> {
  const found = new Map<string, DebianPackage>();
  const listed = await lookup(names);
  for (const name of names) {
    const entry = listed.get(name);
    if (!entry) {
      throw new DebianPackageError(`package ${name}: not known to apt; run apt-get update, or correct the name`);
    }
    found.set(name, entry);
  }
  let frontier = [...found.values()];
  while (frontier.length > 0) {
    const wanted = new Set(frontier.flatMap((entry) => entry.depends.flat()).filter((name) => !found.has(name)));
    const candidates = await lookup([...wanted]);
    const next = new Map<string, DebianPackage>();
    for (const alternatives of frontier.flatMap((entry) => entry.depends)) {
      if (alternatives.some((name) => found.has(name) || next.has(name))) continue;
      const choice = alternatives.map((name) => candidates.get(name)).find((entry) => entry !== undefined);
      if (choice && choice.section.split('/').at(-1) === 'libs') next.set(choice.name, choice);
    }
    for (const [name, entry] of next) found.set(name, entry);
    frontier = [...next.values()];
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Asks apt's package lists. */
export const aptLookup: PackageLookup = async (names) => {
  const result = new Map<string, DebianPackage>();
  if (names.length === 0) return result;
  const { stdout } = await runCommand('apt-cache', ['show', '--no-all-versions', ...names], { allowFailure: true });
  for (const stanza of stdout.split(/\n\n+/)) {
    const entry = parseStanza(stanza);
    if (entry && !result.has(entry.name)) result.set(entry.name, entry);
  }
  return result;
};

/** One paragraph of a Debian control file (Debian Policy, chapter 5). */
export function parseStanza(stanza: string): DebianPackage | undefined {
  const fields = new Map<string, string>();
  for (const line of stanza.split('\n')) {
    const match = /^([A-Za-z-]+): (.*)$/.exec(line);
    if (match?.[1] && match[2] !== undefined) fields.set(match[1], match[2]);
  }
  const name = fields.get('Package');
  const version = fields.get('Version');
  if (!name || !version) return undefined;
  const relations = [fields.get('Pre-Depends'), fields.get('Depends')].filter((value) => value).join(', ');
  return {
    name,
    version,
    architecture: fields.get('Architecture') ?? 'all',
    section: fields.get('Section') ?? '',
    depends: relations
      .split(',')
      .map((group) => group.split('|').map((item) => item.trim().replace(/[\s:(].*$/, '')))
      .filter((group) => group[0] !== ''),
  };
}

/** The .deb of `entry`, downloaded into `cacheDirectory` when it is not there yet. Safe when several builds run at once. */
export async function fetchPackage(entry: DebianPackage, cacheDirectory: string): Promise<string> {
  const fileName = `${entry.name}_${entry.version.replaceAll(':', '%3a')}_${entry.architecture}.deb`;
  const target = join(cacheDirectory, fileName);
  await mkdir(cacheDirectory, { recursive: true });
  if ((await readdir(cacheDirectory)).includes(fileName)) return target;
  const scratch = join(cacheDirectory, `.download-${process.pid}-${entry.name}`);
  await mkdir(scratch, { recursive: true });
  try {
    const options = process.getuid?.() === 0 ? ['-o', 'APT::Sandbox::User=root'] : [];
    await runCommand('apt-get', [...options, 'download', `${entry.name}=${entry.version}`], { cwd: scratch });
    const downloaded = (await readdir(scratch)).find((name) => name.endsWith('.deb'));
    if (!downloaded) throw new DebianPackageError(`package ${entry.name}: apt-get download gave no file`);
    await rename(join(scratch, downloaded), target);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  return target;
}

const LEFT_OUT = /^usr\/share\/(doc|man|info|locale|lintian|bug)\//;

/** Unpacks a .deb into `root`, without its documentation. */
export async function addPackage(root: RootFilesystem, debFile: string): Promise<void> {
  const unpack = spawn('dpkg-deb', ['--fsys-tarfile', debFile], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = new Promise<number | null>((resolve, reject) => {
    unpack.once('error', reject);
    unpack.once('close', resolve);
  });
  await root.addTar(unpack.stdout, (path) => !LEFT_OUT.test(`${path}/`));
  const code = await exited;
  if (code !== 0)
    throw new DebianPackageError(`${debFile}: dpkg-deb exited with ${code}; delete the file and try again`);
}
