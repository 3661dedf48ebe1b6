import { statfs } from 'node:fs/promises';
import type { Clock, Logger } from '@gantry/runtime';
import type { ContainerRuntime, ImageInfo } from '../runtime/contract.ts';

export interface ImageCollectorOptions {
  readonly runtime: ContainerRuntime;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Disk use in percent above which images are removed, and to which it is brought down. */
  readonly highPercent: number;
  readonly lowPercent: number;
  /** Image ids and references that pods of this host use. */
  readonly inUse: () => ReadonlySet<string>;
}

/** Nothing younger is removed: it may have been pulled for a pod that is about to start. */
const minAgeMs = 120_000;

/**
 * Frees disk space from images nobody uses, those unused for longest first. Only images with a registry's digest are
 * touched: one that was loaded from an archive cannot be fetched again.
 */
export class ImageCollector {
  private readonly options: ImageCollectorOptions;
  private readonly lastUsedMs = new Map<string, number>();
  private readonly diskUse: typeof diskUse;

  constructor(options: ImageCollectorOptions, measure: typeof diskUse = diskUse) {
    this.options = options;
    this.diskUse = measure;
  }

  async collect(): Promise<void> {
    const { runtime, clock, logger, inUse, highPercent, lowPercent } = this.options;
    const images = await runtime.listImages();
    const used = inUse();
    for (const image of images) {
      if (isUsed(image, used) || !this.lastUsedMs.has(image.id)) this.lastUsedMs.set(image.id, clock.nowMs());
    }
    const filesystem = await runtime.imageFilesystem();
    if (filesystem === undefined || filesystem.mountpoint === '') return;
    const { totalBytes, usedBytes } = await this.diskUse(filesystem.mountpoint);
    if (usedBytes * 100 < totalBytes * highPercent) return;
    let toFree = usedBytes - (totalBytes * lowPercent) / 100;
    for (const image of this.candidates(images, used)) {
      if (toFree <= 0) return;
      logger.info({ image: image.tags[0] ?? image.id, sizeBytes: image.sizeBytes }, 'removing an unused image');
      await runtime.removeImage(image.id);
      toFree -= image.sizeBytes;
    }
  }

  private candidates(images: readonly ImageInfo[], used: ReadonlySet<string>): ImageInfo[] {
    const nowMs = this.options.clock.nowMs();
    const since = (image: ImageInfo) => this.lastUsedMs.get(image.id) ?? nowMs;
    return images
      .filter((image) => image.digests.length > 0 && !isUsed(image, used) && nowMs - since(image) >= minAgeMs)
      .sort((a, b) => since(a) - since(b));
  }
}

function isUsed(image: ImageInfo, used: ReadonlySet<string>): boolean {
  return image.pinned || used.has(image.id) || [...image.tags, ...image.digests].some((name) => used.has(name));
}

async function diskUse(path: string): Promise<{ totalBytes: number; usedBytes: number }> {
  const disk = await statfs(path);
  return { totalBytes: disk.blocks * disk.bsize, usedBytes: (disk.blocks - disk.bavail) * disk.bsize };
}
