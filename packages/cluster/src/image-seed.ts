/**
 * Hosts that are born with their images. Importing the same archives into every host's containerd costs seconds of
 * processor time per host; instead they are imported once, into a containerd of its own that then stops, and its folder (the
 * seed) is kept. A new host gets a copy: the data bases for real, blobs and unpacked layers as hard links, since containerd
 * never changes those.
 *
 * ```
 *   archives ──ctr import, once──▶ .cache/images/seed-<digest> ──links──▶ hosts/<name>/containerd/root
 * ```
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuiltImage, loadImage } from '@gantry/image';
import type { Clock } from '@gantry/runtime';
import { runCommand } from '@gantry/runtime/command';
import type { HostConfig } from './cluster-config.ts';
import type { ClusterPaths } from './cluster-paths.ts';
import { endProcess } from './host-control.ts';
import { waitUntil } from './wait-until.ts';

const CONTENT = 'io.containerd.content.v1.content';
const METADATA = 'io.containerd.metadata.v1.bolt';
const SNAPSHOTS = 'io.containerd.snapshotter.v1.overlayfs';

/** What a host's containerd was born with; beside its root, so that it goes when the host goes. */
const MARK = 'seed';

export interface ImageSeed {
  /** Equal for equal images under the same containerd. */
  readonly digest: string;
  readonly directory: string;
}

/** The seed of these images, made now when there is none yet. Rejects when containerd cannot run or unpack here. */
export async function ensureSeed(
  paths: ClusterPaths,
  images: readonly BuiltImage[],
  clock: Clock,
  onProgress: (message: string) => void,
): Promise<ImageSeed> {
  const version = (await runCommand('containerd', ['--version'])).stdout.trim();
  const key = [version, ...images.map(({ reference, inputDigest }) => `${reference} ${inputDigest}`)].join('\n');
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 16);
  const seed: ImageSeed = { digest, directory: join(paths.imageCache, `seed-${digest}`) };
  if (await exists(seed.directory)) return seed;
  onProgress(`unpacking ${images.length} images`);
  const scratch = join(paths.imageCache, `seed-build-${process.pid}`);
  try {
    await importInto(scratch, images, clock);
    await removeOtherSeeds(paths);
    await rename(scratch, seed.directory);
  } catch (error) {
    // Another cluster of this checkout may have made the same one meanwhile.
    if (!(await exists(seed.directory))) throw error;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  return seed;
}

/**
 * Gives every host that has no containerd yet a copy of the seed. Call before the hosts start. Returns whether all hosts
 * now have exactly these images; otherwise they must be loaded.
 */
export async function plantSeed(seed: ImageSeed, paths: ClusterPaths, hosts: readonly HostConfig[]): Promise<boolean> {
  const planted = await Promise.all(
    hosts.map(async (host) => {
      const disk = paths.host(host);
      const mark = join(disk.containerd, MARK);
      const root = join(disk.containerd, 'root');
      if (await exists(root)) return (await readFile(mark, 'utf8').catch(() => '')) === seed.digest;
      try {
        await copySeed(seed, root);
      } catch {
        // Another file system, most likely: links do not reach there. The images are loaded instead.
        await rm(root, { recursive: true, force: true });
        return false;
      }
      await writeFile(mark, seed.digest);
      return true;
    }),
  );
  return planted.every(Boolean);
}

async function copySeed({ directory }: ImageSeed, root: string): Promise<void> {
  for (const folder of [CONTENT, METADATA, SNAPSHOTS])
    await mkdir(join(root, folder), { recursive: true, mode: 0o711 });
  await runCommand('cp', ['-al', join(directory, CONTENT, 'blobs'), join(root, CONTENT)]);
  await runCommand('cp', ['-al', join(directory, SNAPSHOTS, 'snapshots'), join(root, SNAPSHOTS)]);
  // Written to in place, so these must never be links.
  await runCommand('cp', ['-a', join(directory, SNAPSHOTS, 'metadata.db'), join(root, SNAPSHOTS)]);
  await runCommand('cp', ['-a', join(directory, METADATA, 'meta.db'), join(root, METADATA)]);
}

async function importInto(root: string, images: readonly BuiltImage[], clock: Clock): Promise<void> {
  const run = await mkdtemp(join(tmpdir(), 'gantry-seed-'));
  const socket = join(run, 'containerd.sock');
  const config = join(run, 'config.toml');
  await mkdir(root, { recursive: true });
  await writeFile(
    config,
    [
      'version = 2',
      `root = ${JSON.stringify(root)}`,
      `state = ${JSON.stringify(join(run, 'state'))}`,
      'disabled_plugins = ["io.containerd.grpc.v1.cri"]',
      '[grpc]',
      `  address = ${JSON.stringify(socket)}`,
      '[ttrpc]',
      `  address = ${JSON.stringify(`${socket}.ttrpc`)}`,
      '',
    ].join('\n'),
  );
  const containerd = spawn('containerd', ['--config', config], { stdio: 'ignore' });
  try {
    await new Promise<void>((resolve, reject) => {
      containerd.once('spawn', resolve);
      containerd.once('error', reject);
    });
    await waitUntil(
      async () => {
        const answer = await runCommand('ctr', ['--address', socket, 'version'], { allowFailure: true });
        return answer.code === 0 ? true : undefined;
      },
      { clock, timeoutMs: 20_000, what: 'containerd to unpack images', remedy: 'run containerd by hand and look' },
    );
    for (const image of images) await loadImage(image.archive, [{ host: 'the seed', containerdSocket: socket }]);
  } finally {
    if (containerd.pid !== undefined) await endProcess(containerd.pid, 10_000, clock);
    await rm(run, { recursive: true, force: true });
  }
}

async function removeOtherSeeds(paths: ClusterPaths): Promise<void> {
  for (const name of await readdir(paths.imageCache)) {
    if (/^seed-[0-9a-f]{16}$/.test(name)) await rm(join(paths.imageCache, name), { recursive: true, force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
