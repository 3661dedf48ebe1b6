/**
 * An OCI image layout in one tar file, as `ctr images import` reads it, with the `manifest.json` beside it that
 * `docker load` has always understood. Sources: OCI image spec 1.0 (image-layout, manifest, config); Docker image spec 1.2. Layers are stored uncompressed: they never cross a network here, and unpacking a
 * host's copy is then bound by the disk alone.
 */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { pack } from 'tar-stream';
import type { ImageFile } from './image-file.ts';

export interface Layer {
  readonly file: string;
  /** `sha256:<hex>` of the file; for an uncompressed layer also its diff id. */
  readonly digest: string;
  readonly size: number;
  readonly createdBy: string;
}

const MEDIA_TYPE = 'application/vnd.oci.image';
const EPOCH = '1970-01-01T00:00:00Z';

export async function describeLayer(file: string, createdBy: string): Promise<Layer> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return { file, digest: `sha256:${hash.digest('hex')}`, size: (await stat(file)).size, createdBy };
}

/** Debian's and Node's names for machines, as OCI's platform names. */
function ociArchitecture(): string {
  return process.arch === 'x64' ? 'amd64' : process.arch;
}

/** Writes the archive atomically: a reader sees the old file or the new one, never a part. Returns the image id. */
export async function writeArchive(
  target: string,
  reference: string,
  image: ImageFile,
  layers: readonly Layer[],
): Promise<string> {
  const config = jsonBlob({
    created: EPOCH,
    architecture: ociArchitecture(),
    os: 'linux',
    config: {
      ...(image.user ? { User: image.user } : {}),
      Env: Object.entries({ PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', ...image.env }).map(
        ([name, value]) => `${name}=${value}`,
      ),
      ...(image.entrypoint.length > 0 ? { Entrypoint: image.entrypoint } : {}),
      ...(image.command.length > 0 ? { Cmd: image.command } : {}),
      WorkingDir: image.workingDir,
      ...(image.ports.length > 0 ? { ExposedPorts: Object.fromEntries(image.ports.map((port) => [port, {}])) } : {}),
      ...(Object.keys(image.labels).length > 0 ? { Labels: image.labels } : {}),
      ...(image.stopSignal ? { StopSignal: image.stopSignal } : {}),
    },
    rootfs: { type: 'layers', diff_ids: layers.map((layer) => layer.digest) },
    history: layers.map((layer) => ({ created: EPOCH, created_by: layer.createdBy })),
  });
  const manifest = jsonBlob({
    schemaVersion: 2,
    mediaType: `${MEDIA_TYPE}.manifest.v1+json`,
    config: { mediaType: `${MEDIA_TYPE}.config.v1+json`, digest: config.digest, size: config.data.length },
    layers: layers.map(({ digest, size }) => ({ mediaType: `${MEDIA_TYPE}.layer.v1.tar`, digest, size })),
  });
  const index = jsonBlob({
    schemaVersion: 2,
    manifests: [
      {
        mediaType: `${MEDIA_TYPE}.manifest.v1+json`,
        digest: manifest.digest,
        size: manifest.data.length,
        annotations: {
          'io.containerd.image.name': reference,
          'org.opencontainers.image.ref.name': reference.slice(reference.lastIndexOf(':') + 1),
        },
        platform: { architecture: ociArchitecture(), os: 'linux' },
      },
    ],
  });
  const dockerManifest = jsonBlob([
    {
      Config: blobPath(config.digest),
      RepoTags: [dockerTag(reference)],
      Layers: layers.map((l) => blobPath(l.digest)),
    },
  ]);
  const scratch = `${target}.${process.pid}.partial`;
  const tar = pack();
  const written = pipeline(tar, createWriteStream(scratch));
  addBuffer(tar, 'oci-layout', Buffer.from('{"imageLayoutVersion":"1.0.0"}'));
  addBuffer(tar, 'index.json', index.data);
  addBuffer(tar, 'manifest.json', dockerManifest.data);
  addBuffer(tar, blobPath(manifest.digest), manifest.data);
  addBuffer(tar, blobPath(config.digest), config.data);
  for (const layer of new Map(layers.map((item) => [item.digest, item])).values()) {
    const entry = tar.entry({ name: blobPath(layer.digest), size: layer.size, mode: 0o644, mtime: new Date(0) });
    await pipeline(createReadStream(layer.file), entry);
  }
  tar.finalize();
  await written;
  await rename(scratch, target);
  return config.digest;
}

/** Docker writes its own registry's names in the short form. */
function dockerTag(reference: string): string {
  return reference.replace(/^docker\.io\/(library\/)?/, '');
}

function jsonBlob(value: unknown): { data: Buffer; digest: string } {
  const data = Buffer.from(JSON.stringify(value));
  return { data, digest: `sha256:${createHash('sha256').update(data).digest('hex')}` };
}

function blobPath(digest: string): string {
  return `blobs/${digest.replace(':', '/')}`;
}

function addBuffer(tar: ReturnType<typeof pack>, name: string, data: Buffer): void {
  tar.entry({ name, mode: 0o644, mtime: new Date(0), size: data.length }, data);
}
