import { createHash } from 'node:crypto';
import { chmod, copyFile, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '@gantry/runtime/command';

/** Names the test images go by; no registry is involved. */
export const testImage = 'gantry.test/busybox:1';
export const testPauseImage = 'gantry.test/pause:1';

/** Builds the two images that tests need from the machine's own static programs; returns the archives' paths. */
export async function buildTestImages(directory: string): Promise<string[]> {
  const shell = join(directory, 'shell');
  await mkdir(join(shell, 'bin'), { recursive: true });
  await mkdir(join(shell, 'etc'));
  await mkdir(join(shell, 'tmp'));
  await chmod(join(shell, 'tmp'), 0o1777);
  await writeFile(join(shell, 'etc/passwd'), 'root:x:0:0:root:/:/bin/sh\nnobody:x:65534:65534::/:/bin/sh\n');
  await copyFile('/bin/busybox', join(shell, 'bin/busybox'));
  const { stdout } = await runCommand('/bin/busybox', ['--list']);
  for (const name of stdout.trim().split('\n')) {
    if (name !== 'busybox') await symlink('busybox', join(shell, 'bin', name));
  }
  const pause = join(directory, 'pause');
  await mkdir(pause);
  await copyFile('/usr/bin/catatonit', join(pause, 'pause'));
  return Promise.all([
    buildImage(directory, shell, testImage, { Cmd: ['sh'], Env: ['PATH=/bin'] }),
    buildImage(directory, pause, testPauseImage, { Entrypoint: ['/pause', '-P'] }),
  ]);
}

async function buildImage(directory: string, rootfs: string, name: string, config: object): Promise<string> {
  const layout = join(directory, `${name.replace(/\W/g, '-')}-layout`);
  const blobs = join(layout, 'blobs/sha256');
  await mkdir(blobs, { recursive: true });
  const add = async (bytes: Buffer) => {
    const hash = createHash('sha256').update(bytes).digest('hex');
    await writeFile(join(blobs, hash), bytes);
    return { digest: `sha256:${hash}`, size: bytes.length };
  };
  const layerFile = `${rootfs}.tar`;
  await runCommand('tar', ['--owner=0', '--group=0', '-C', rootfs, '-cf', layerFile, '.']);
  const layer = await add(await readFile(layerFile));
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch;
  const image = { architecture, os: 'linux', config, rootfs: { type: 'layers', diff_ids: [layer.digest] } };
  const imageConfig = await add(Buffer.from(JSON.stringify(image)));
  const oci = 'application/vnd.oci.image';
  const manifest = await add(
    Buffer.from(
      JSON.stringify({
        schemaVersion: 2,
        mediaType: `${oci}.manifest.v1+json`,
        config: { ...imageConfig, mediaType: `${oci}.config.v1+json` },
        layers: [{ ...layer, mediaType: `${oci}.layer.v1.tar` }],
      }),
    ),
  );
  const index = {
    schemaVersion: 2,
    manifests: [
      { ...manifest, mediaType: `${oci}.manifest.v1+json`, annotations: { 'io.containerd.image.name': name } },
    ],
  };
  await writeFile(join(layout, 'index.json'), JSON.stringify(index));
  await writeFile(join(layout, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }));
  const archive = `${layout}.tar`;
  await runCommand('tar', ['-C', layout, '-cf', archive, '.']);
  return archive;
}
