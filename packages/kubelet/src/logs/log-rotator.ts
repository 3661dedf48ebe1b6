import { createReadStream, createWriteStream } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Clock, Logger } from '@gantry/runtime';
import type { ContainerRuntime, ObservedContainer } from '../runtime/contract.ts';

export interface LogRotatorOptions {
  readonly runtime: ContainerRuntime;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly maxBytes: number;
  /** Files per container, the one being written included. */
  readonly maxFiles: number;
}

/**
 * Keeps container logs small: a log over its size is moved aside, the runtime told to open a new one, and what was moved
 * aside before is compressed. The newest rotated file stays plain, for whoever is still reading it.
 */
export class LogRotator {
  private readonly options: LogRotatorOptions;

  constructor(options: LogRotatorOptions) {
    this.options = options;
  }

  /** Rotates what needs it. Never rejects. */
  async rotate(containers: readonly ObservedContainer[]): Promise<void> {
    for (const container of containers) {
      if (container.state !== 'running' || container.logPath === '') continue;
      try {
        const { size } = await stat(container.logPath);
        if (size >= this.options.maxBytes) await this.rotateOne(container.id, container.logPath);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') continue;
        this.options.logger.warn({ log: container.logPath, err: String(error) }, 'cannot rotate a container log');
      }
    }
  }

  private async rotateOne(containerId: string, path: string): Promise<void> {
    const rotated = await this.rotatedFiles(path);
    const keep = this.options.maxFiles - 1;
    // The file about to be moved aside is one of those kept.
    const excess = rotated.slice(0, Math.max(0, rotated.length - (keep - 1)));
    for (const old of excess) await rm(old, { force: true });
    for (const old of rotated.slice(excess.length)) {
      if (!old.endsWith('.gz')) await compress(old);
    }
    const stamp = new Date(this.options.clock.nowMs())
      .toISOString()
      .replace(/[-:]|\.\d+Z/g, '')
      .replace('T', '-');
    const aside = `${path}.${stamp}`;
    await rename(path, aside);
    try {
      await this.options.runtime.reopenLog(containerId);
    } catch (error) {
      // Still writing to the file that was moved: put it back, or its lines would go where nobody looks.
      await rename(aside, path);
      throw error;
    }
  }

  private async rotatedFiles(path: string): Promise<string[]> {
    const prefix = `${basename(path)}.`;
    const names = (await readdir(dirname(path))).filter((name) => name.startsWith(prefix) && !name.endsWith('.tmp'));
    return names.sort().map((name) => join(dirname(path), name));
  }
}

async function compress(path: string): Promise<void> {
  await pipeline(createReadStream(path), createGzip(), createWriteStream(`${path}.tmp`));
  await rename(`${path}.tmp`, `${path}.gz`);
  await rm(path, { force: true });
}
