/**
 * The content of an image layer: paths and what stands there, gathered in memory from packages, folders and tars, then
 * written as one tar in path order with fixed times, so that equal content always gives an equal digest.
 */
import { createReadStream } from 'node:fs';
import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract, pack } from 'tar-stream';

export type FileNode =
  | { readonly type: 'directory'; readonly mode: number; readonly uid: number; readonly gid: number }
  | { readonly type: 'file'; readonly mode: number; readonly uid: number; readonly gid: number; readonly data: Buffer }
  | { readonly type: 'symlink'; readonly to: string }
  | { readonly type: 'hardlink'; readonly to: string };

/** Modification time of every entry: builds of the same content on different days are the same image. */
const FIXED_TIME = new Date(0);

export class RootFilesystem {
  readonly #nodes = new Map<string, FileNode>();

  /** Later entries replace earlier ones, but a folder never replaces a link to a folder (packages mix /lib and /usr/lib). */
  set(path: string, node: FileNode): void {
    const clean = cleanPath(path);
    if (clean === '') return;
    if (node.type === 'directory' && this.#nodes.get(clean)?.type === 'symlink') return;
    this.#nodes.set(clean, node);
  }

  get(path: string): FileNode | undefined {
    return this.#nodes.get(cleanPath(path));
  }

  get size(): number {
    return this.#nodes.size;
  }

  /** Adds every entry of a tar stream. Device nodes and sockets are left out: a runtime makes its own. */
  async addTar(stream: Readable, keep: (path: string) => boolean = () => true): Promise<void> {
    const extractor = extract();
    extractor.on('entry', (header, body, next) => {
      const chunks: Buffer[] = [];
      body.on('data', (chunk) => chunks.push(chunk as Buffer));
      body.on('error', next);
      body.on('end', () => {
        const path = cleanPath(header.name);
        const owner = { mode: (header.mode ?? 0o644) & 0o7777, uid: header.uid ?? 0, gid: header.gid ?? 0 };
        if (keep(path)) {
          if (header.type === 'directory') this.set(path, { type: 'directory', ...owner });
          else if (header.type === 'file') this.set(path, { type: 'file', ...owner, data: Buffer.concat(chunks) });
          else if (header.type === 'symlink') this.set(path, { type: 'symlink', to: header.linkname ?? '' });
          else if (header.type === 'link') this.set(path, { type: 'hardlink', to: cleanPath(header.linkname ?? '') });
        }
        next();
      });
    });
    await pipeline(stream, extractor);
  }

  /** Adds a file or a whole folder from disk at `target`. */
  async addFromDisk(
    source: string,
    target: string,
    owner: { uid: number; gid: number; mode: number | undefined },
  ): Promise<void> {
    const stat = await lstat(source);
    const { uid, gid } = owner;
    if (stat.isSymbolicLink()) {
      this.set(target, { type: 'symlink', to: await readlink(source) });
    } else if (stat.isDirectory()) {
      this.set(target, { type: 'directory', mode: stat.mode & 0o7777, uid, gid });
      for (const name of await readdir(source)) {
        await this.addFromDisk(join(source, name), posix.join(target, name), { uid, gid, mode: undefined });
      }
    } else if (stat.isFile()) {
      const mode = owner.mode ?? stat.mode & 0o7777;
      this.set(target, { type: 'file', mode, uid, gid, data: await readFile(source) });
    } else {
      throw new Error(`${source} is neither a file, a folder nor a link`);
    }
  }

  async addTarFile(path: string): Promise<void> {
    await this.addTar(createReadStream(path));
  }

  /** Writes the layer: path order, parents first, fixed times. */
  async writeTar(sink: Writable): Promise<void> {
    const tar = pack();
    const written = pipeline(tar, sink);
    const hardlinks: string[] = [];
    for (const path of this.#pathsWithParents()) {
      const node = this.#nodes.get(path) ?? { type: 'directory', mode: 0o755, uid: 0, gid: 0 };
      if (node.type === 'hardlink') {
        hardlinks.push(path);
        continue;
      }
      await writeEntry(tar, path, node);
    }
    // A hard link must come after the file it names.
    for (const path of hardlinks) await writeEntry(tar, path, this.#nodes.get(path) as FileNode);
    tar.finalize();
    await written;
  }

  #pathsWithParents(): string[] {
    const paths = new Set<string>();
    for (const path of this.#nodes.keys()) {
      for (let parent = path; parent !== '.' && parent !== ''; parent = posix.dirname(parent)) paths.add(parent);
    }
    return [...paths].sort();
  }
}

function writeEntry(tar: ReturnType<typeof pack>, path: string, node: FileNode): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (error?: Error | null) => (error ? reject(error) : resolve());
    const common = { mtime: FIXED_TIME };
    if (node.type === 'directory') {
      tar.entry(
        { ...common, name: `${path}/`, type: 'directory', mode: node.mode, uid: node.uid, gid: node.gid },
        done,
      );
    } else if (node.type === 'file') {
      const header = { ...common, name: path, mode: node.mode, uid: node.uid, gid: node.gid };
      tar.entry({ ...header, type: 'file', size: node.data.length }, node.data, done);
    } else {
      const type = node.type === 'symlink' ? 'symlink' : 'link';
      tar.entry({ ...common, name: path, type, linkname: node.to, mode: 0o777, uid: 0, gid: 0 }, done);
    }
  });
}

function cleanPath(path: string): string {
  return posix.normalize(`/${path}`).replace(/^\/+|\/+$/g, '');
}
