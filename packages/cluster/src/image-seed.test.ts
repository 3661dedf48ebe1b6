import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planCluster } from './cluster-config.ts';
import { ClusterPaths } from './cluster-paths.ts';
import { type ImageSeed, plantSeed } from './image-seed.ts';

const CONTENT = 'io.containerd.content.v1.content/blobs/sha256/abc';
const LAYER_FILE = 'io.containerd.snapshotter.v1.overlayfs/snapshots/1/fs/bin/program';
const DATABASES = ['io.containerd.snapshotter.v1.overlayfs/metadata.db', 'io.containerd.metadata.v1.bolt/meta.db'];

describe('plantSeed', () => {
  let directory: string;
  let paths: ClusterPaths;
  let seed: ImageSeed;
  const config = planCluster({
    mode: 'namespaces',
    stateDirectory: '/somewhere',
    hostCount: 2,
    controlPlaneCount: 1,
    usedNetworks: new Set(),
    freePorts: [6443],
  });

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'gantry-seed-test-'));
    paths = new ClusterPaths(directory, join(directory, 'state'));
    seed = { digest: '0123456789abcdef', directory: join(directory, 'seed') };
    for (const file of [CONTENT, LAYER_FILE, ...DATABASES]) {
      await mkdir(join(seed.directory, file, '..'), { recursive: true });
      await writeFile(join(seed.directory, file), file);
    }
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  const inode = async (file: string) => (await stat(file)).ino;

  it('links what never changes and copies what containerd writes to', async () => {
    expect(await plantSeed(seed, paths, config.hosts)).toBe(true);
    for (const host of config.hosts) {
      const root = join(paths.host(host).containerd, 'root');
      for (const file of [CONTENT, LAYER_FILE]) {
        expect(await inode(join(root, file))).toBe(await inode(join(seed.directory, file)));
      }
      for (const file of DATABASES) {
        expect(await inode(join(root, file))).not.toBe(await inode(join(seed.directory, file)));
        expect(await readFile(join(root, file), 'utf8')).toBe(file);
      }
    }
  });

  it('leaves a host alone that has a containerd, and says when its images may differ', async () => {
    await plantSeed(seed, paths, config.hosts);
    expect(await plantSeed(seed, paths, config.hosts)).toBe(true);
    expect(await plantSeed({ ...seed, digest: 'fedcba9876543210' }, paths, config.hosts)).toBe(false);
  });

  it('leaves nothing half done where the seed cannot be copied', async () => {
    await rm(join(seed.directory, DATABASES[1]!));
    expect(await plantSeed(seed, paths, config.hosts)).toBe(false);
    await expect(stat(join(paths.host(config.hosts[0]!).containerd, 'root'))).rejects.toThrow();
  });
});
