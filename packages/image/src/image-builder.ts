/** Builds an image from a folder: image file in, OCI archive out. Rebuilds only what changed. */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, lstat, mkdir, readdir, readFile, readlink, rename, writeFile } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { addPackage, aptLookup, fetchPackage, type PackageLookup, resolvePackages } from './debian-packages.ts';
import { type ImageFile, ImageFileError, readImageFile } from './image-file.ts';
import { describeLayer, type Layer, writeArchive } from './oci-archive.ts';
import { archiveFileName, normalizeReference } from './reference.ts';
import { RootFilesystem } from './root-filesystem.ts';

export interface BuildOptions {
  /** Folder that holds `gantry-image.yaml`. */
  readonly directory: string;
  readonly reference: string;
  /** Where finished archives go. */
  readonly archiveDirectory: string;
  /** Kept between builds: packages and finished layers. Safe to delete. */
  readonly cacheDirectory: string;
  /** Values for `${NAME}` in the sources of `files`, for content that lies elsewhere (a built bundle, a program). */
  readonly variables?: Readonly<Record<string, string>>;
  readonly lookup?: PackageLookup;
  readonly onProgress?: (message: string) => void;
}

export interface BuiltImage {
  readonly reference: string;
  readonly archive: string;
  /** Digest over everything that went in; equal inputs give an equal digest. */
  readonly inputDigest: string;
  /** False when an archive of the same inputs was there already. */
  readonly rebuilt: boolean;
}

export async function buildImage(options: BuildOptions): Promise<BuiltImage> {
  const reference = normalizeReference(options.reference);
  const image = await readImageFile(options.directory);
  const sources = await locateSources(options, image);
  const inputDigest = await digestInputs(options, reference, image, sources);
  const archive = join(options.archiveDirectory, archiveFileName(reference));
  const stamp = `${archive}.inputs`;
  const before = await readFile(stamp, 'utf8').catch(() => '');
  if (before === inputDigest && (await exists(archive))) return { reference, archive, inputDigest, rebuilt: false };

  await mkdir(options.archiveDirectory, { recursive: true });
  await mkdir(join(options.cacheDirectory, 'layers'), { recursive: true });
  const layers: Layer[] = [];
  if (image.base !== 'scratch') layers.push(await baseLayer(options, image));
  if (image.packages.length > 0) layers.push(await packageLayer(options, image));
  layers.push(await fileLayer(options, image, sources));
  await writeArchive(archive, reference, image, layers);
  await writeFile(stamp, inputDigest);
  return { reference, archive, inputDigest, rebuilt: true };
}

async function baseLayer(options: BuildOptions, image: ImageFile): Promise<Layer> {
  const base = resolve(options.directory, image.base);
  const root = new RootFilesystem();
  const stat = await lstat(base).catch(() => {
    throw new ImageFileError(`base: ${base} does not exist; give scratch, a folder or a .tar of a root file system`);
  });
  if (stat.isDirectory()) await root.addFromDisk(base, '/', { uid: 0, gid: 0, mode: undefined });
  else await root.addTarFile(base);
  return await storeLayer(options, root, `base ${image.base}`);
}

async function packageLayer(options: BuildOptions, image: ImageFile): Promise<Layer> {
  const packages = await resolvePackages(image.packages, options.lookup ?? aptLookup);
  const key = createHash('sha256');
  for (const entry of packages) key.update(`${entry.name}=${entry.version}/${entry.architecture}\n`);
  const file = join(options.cacheDirectory, 'layers', `packages-${key.digest('hex').slice(0, 24)}.tar`);
  const createdBy = `packages ${image.packages.join(' ')}`;
  if (!(await exists(file))) {
    options.onProgress?.(`unpacking ${packages.length} Debian packages`);
    const root = new RootFilesystem();
    for (const entry of packages) {
      await addPackage(root, await fetchPackage(entry, join(options.cacheDirectory, 'debian')));
    }
    await writeLayerFile(root, file);
  }
  return await describeLayer(file, createdBy);
}

async function fileLayer(options: BuildOptions, image: ImageFile, sources: readonly string[]): Promise<Layer> {
  const root = new RootFilesystem();
  root.set('/tmp', { type: 'directory', mode: 0o1777, uid: 0, gid: 0 });
  root.set('/etc', { type: 'directory', mode: 0o755, uid: 0, gid: 0 });
  for (const { target, mode, uid, gid } of image.directories) root.set(target, { type: 'directory', mode, uid, gid });
  for (const { target, to } of image.links) root.set(target, { type: 'symlink', to });
  if (image.accounts.length > 0) addAccounts(root, image);
  for (const [index, file] of image.files.entries()) {
    if (file.content !== undefined) {
      const data = Buffer.from(file.content);
      root.set(file.target, { type: 'file', mode: file.mode ?? 0o644, uid: file.uid, gid: file.gid, data });
    } else {
      await root.addFromDisk(sources[index] as string, file.target, file);
    }
  }
  return await storeLayer(options, root, 'files');
}

function addAccounts(root: RootFilesystem, image: ImageFile): void {
  const all = [{ name: 'root', uid: 0, gid: 0, home: '/root' }, ...image.accounts.filter(({ uid }) => uid !== 0)];
  const passwd = all.map(({ name, uid, gid, home }) => `${name}:x:${uid}:${gid}:${name}:${home}:/bin/sh\n`).join('');
  const group = all.map(({ name, gid }) => `${name}:x:${gid}:\n`).join('');
  for (const [path, text] of [
    ['/etc/passwd', passwd],
    ['/etc/group', group],
  ] as const) {
    root.set(path, { type: 'file', mode: 0o644, uid: 0, gid: 0, data: Buffer.from(text) });
  }
}

async function storeLayer(options: BuildOptions, root: RootFilesystem, createdBy: string): Promise<Layer> {
  const file = join(
    options.cacheDirectory,
    'layers',
    `build-${process.pid}-${createHash('sha256')
      .update(options.reference + createdBy)
      .digest('hex')
      .slice(0, 12)}.tar`,
  );
  await writeLayerFile(root, file);
  const layer = await describeLayer(file, createdBy);
  const kept = join(options.cacheDirectory, 'layers', `${layer.digest.replace(':', '-')}.tar`);
  await rename(file, kept);
  return { ...layer, file: kept };
}

async function writeLayerFile(root: RootFilesystem, file: string): Promise<void> {
  const scratch = `${file}.${process.pid}.partial`;
  await root.writeTar(createWriteStream(scratch));
  await rename(scratch, file);
}

/** Absolute paths of `files[].source`, in order ('' where content is inline), with variables filled in. */
async function locateSources(options: BuildOptions, image: ImageFile): Promise<string[]> {
  const located: string[] = [];
  for (const [index, file] of image.files.entries()) {
    if (file.source === undefined) {
      located.push('');
      continue;
    }
    const source = file.source.replaceAll(/\$\{(\w+)\}/g, (_, name: string) => {
      const value = options.variables?.[name];
      if (value === undefined) {
        throw new ImageFileError(`files[${index}].source: no value for \${${name}}; give it with --variable ${name}=…`);
      }
      return value;
    });
    const path = isAbsolute(source) ? source : resolve(options.directory, source);
    if (!(await exists(path))) throw new ImageFileError(`files[${index}].source: ${path} does not exist`);
    located.push(path);
  }
  return located;
}

async function digestInputs(
  options: BuildOptions,
  reference: string,
  image: ImageFile,
  sources: readonly string[],
): Promise<string> {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([reference, image, process.arch]));
  if (image.base !== 'scratch') await digestTree(hash, resolve(options.directory, image.base), '');
  for (const [index, source] of sources.entries()) {
    if (source !== '') await digestTree(hash, source, String(index));
  }
  return hash.digest('hex');
}

/** Size and time stand for the content of large files: hashing a whole runtime on every start would cost a second. */
const LARGE_FILE_BYTES = 8 << 20;

async function digestTree(hash: ReturnType<typeof createHash>, path: string, name: string): Promise<void> {
  const stat = await lstat(path).catch(() => undefined);
  hash.update(`${name}\0${stat?.mode ?? 0}\0`);
  if (!stat) return;
  if (stat.isDirectory()) {
    for (const entry of (await readdir(path)).sort()) await digestTree(hash, join(path, entry), `${name}/${entry}`);
  } else if (stat.isSymbolicLink()) {
    hash.update(await readlink(path));
  } else if (stat.size > LARGE_FILE_BYTES) {
    hash.update(`${stat.size}\0${stat.mtimeMs}`);
  } else {
    hash.update(await readFile(path));
  }
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
