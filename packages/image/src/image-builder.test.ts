import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { extract } from 'tar-stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildImage } from './image-builder.ts';

let scratch: string;
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'gantry-image-'));
  await mkdir(join(scratch, 'app/content'), { recursive: true });
  await writeFile(join(scratch, 'app/content/run'), '#!/bin/sh\n', { mode: 0o755 });
  await symlink('run', join(scratch, 'app/content/start'));
});
afterEach(async () => await rm(scratch, { recursive: true, force: true }));

const imageFile = `
accounts: [{name: web, uid: 1000, gid: 1000, home: /app}]
directories: [{target: /data, mode: "0700", uid: 1000, gid: 1000}]
links: [{target: /bin/sh, to: busybox}]
files:
  - {source: content, target: /app, uid: 1000, gid: 1000}
  - {content: "hello", target: /etc/greeting, mode: "0640"}
entrypoint: [/app/run]
env: {A: b}
user: web
ports: [80/tcp]
`;

async function build(output: string, text = imageFile) {
  await writeFile(join(scratch, 'app/gantry-image.yaml'), text);
  return await buildImage({
    directory: join(scratch, 'app'),
    reference: 'example:1',
    archiveDirectory: join(scratch, output),
    cacheDirectory: join(scratch, `${output}-cache`),
    variables: { CONTENT: join(scratch, 'app/content') },
  });
}

async function entriesOf(data: Buffer) {
  const entries = new Map<string, { header: Record<string, unknown>; data: Buffer }>();
  const extractor = Readable.from([data]).pipe(extract());
  for await (const entry of extractor) {
    const chunks: Buffer[] = [];
    for await (const chunk of entry) chunks.push(chunk as Buffer);
    entries.set(entry.header.name, { header: { ...entry.header }, data: Buffer.concat(chunks) });
  }
  return entries;
}

async function unpack(archive: string) {
  const files = await entriesOf(await readFile(archive));
  const json = (path: string) => JSON.parse(files.get(path)?.data.toString() ?? 'null');
  const blob = (digest: string) => files.get(`blobs/${digest.replace(':', '/')}`)?.data as Buffer;
  const [descriptor] = json('index.json').manifests;
  const manifest = JSON.parse(blob(descriptor.digest).toString());
  const config = JSON.parse(blob(manifest.config.digest).toString());
  return { files, descriptor, manifest, config, blob };
}

describe('image builds', () => {
  it('give an OCI archive whose digests, sizes and names hold', async () => {
    const image = await build('out');
    const { files, descriptor, manifest, config, blob } = await unpack(image.archive);
    expect(files.get('oci-layout')?.data.toString()).toBe('{"imageLayoutVersion":"1.0.0"}');
    expect(descriptor.annotations['io.containerd.image.name']).toBe('docker.io/library/example:1');
    for (const { digest, size } of [descriptor, manifest.config, ...manifest.layers]) {
      expect(blob(digest).length).toBe(size);
      expect(`sha256:${createHash('sha256').update(blob(digest)).digest('hex')}`).toBe(digest);
    }
    expect(config.rootfs.diff_ids).toEqual(manifest.layers.map((layer: { digest: string }) => layer.digest));
    expect(config.config).toMatchObject({ User: 'web', Entrypoint: ['/app/run'], ExposedPorts: { '80/tcp': {} } });
    expect(config.config.Env).toContain('A=b');
  });

  it('can be loaded by Docker too', async () => {
    const { files, manifest } = await unpack((await build('out')).archive);
    const [docker] = JSON.parse(files.get('manifest.json')?.data.toString() ?? '[]');
    expect(docker.RepoTags).toEqual(['example:1']);
    expect(docker.Config).toBe(`blobs/${manifest.config.digest.replace(':', '/')}`);
    for (const path of [docker.Config, ...docker.Layers]) expect(files.has(path)).toBe(true);
  });

  it('lay files out with their modes, owners and links', async () => {
    const { manifest, blob } = await unpack((await build('out')).archive);
    const layer = await entriesOf(blob(manifest.layers[0].digest));
    expect(layer.get('app/run')?.header).toMatchObject({ mode: 0o755, uid: 1000, type: 'file' });
    expect(layer.get('app/start')?.header).toMatchObject({ type: 'symlink', linkname: 'run' });
    expect(layer.get('etc/greeting')).toMatchObject({ header: { mode: 0o640 }, data: Buffer.from('hello') });
    expect(layer.get('etc/passwd')?.data.toString()).toContain('web:x:1000:1000:web:/app:/bin/sh');
    expect(layer.get('data/')?.header).toMatchObject({ mode: 0o700, uid: 1000 });
    expect(layer.get('tmp/')?.header).toMatchObject({ mode: 0o1777 });
  });

  it('are reproducible to the byte, and skipped while nothing changed', async () => {
    const first = await build('one');
    const second = await build('two');
    expect(await readFile(second.archive)).toEqual(await readFile(first.archive));
    expect((await build('one')).rebuilt).toBe(false);
    await writeFile(join(scratch, 'app/content/run'), 'changed');
    expect((await build('one')).rebuilt).toBe(true);
  });

  it('fill variables into sources and say which one has no value', async () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the image file's own syntax
    const withVariable = 'files: [{source: "${CONTENT}/run", target: /run}]';
    expect((await build('out', withVariable)).rebuilt).toBe(true);
    await expect(build('out', withVariable.replace('CONTENT', 'OTHER'))).rejects.toThrow(/no value for \$\{OTHER\}/);
    await expect(build('out', 'files: [{source: nothing, target: /x}]')).rejects.toThrow('files[0].source');
    await expect(build('out', 'base: missing.tar')).rejects.toThrow('base:');
  });
});
