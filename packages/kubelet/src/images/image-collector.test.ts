import { silentLogger } from '@gantry/runtime';
import { FakeClock } from '@gantry/runtime/testing';
import { expect, it } from 'vitest';
import type { ContainerRuntime, ImageInfo } from '../runtime/contract.ts';
import { ImageCollector } from './image-collector.ts';

const image = (id: string, sizeBytes: number, more: Partial<ImageInfo> = {}): ImageInfo => ({
  id,
  tags: [`${id}:1`],
  digests: [`${id}@sha256:abc`],
  sizeBytes,
  uid: undefined,
  username: '',
  pinned: false,
  ...more,
});

const setUp = (usedBytes: number) => {
  const images = [
    image('used', 10),
    image('old', 10),
    image('older', 10),
    image('pause', 10, { pinned: true }),
    image('loaded', 10, { digests: [] }),
  ];
  const clock = new FakeClock();
  const removed: string[] = [];
  const used = new Set(['used:1', 'old', 'older']);
  const collector = new ImageCollector(
    {
      runtime: {
        listImages: async () => images.filter(({ id }) => !removed.includes(id)),
        imageFilesystem: async () => ({ usedBytes: 0, mountpoint: '/' }),
        removeImage: async (id: string) => removed.push(id),
      } as unknown as ContainerRuntime,
      clock,
      logger: silentLogger(),
      highPercent: 85,
      lowPercent: 80,
      inUse: () => used,
    },
    async () => ({ totalBytes: 100, usedBytes: usedBytes - removed.length * 10 }),
  );
  return { clock, collector, removed, used };
};

it('removes nothing while there is room', async () => {
  const { clock, collector, removed, used } = setUp(84);
  used.clear();
  await collector.collect();
  clock.step(3_600_000);
  await collector.collect();
  expect(removed).toEqual([]);
});

it('removes what was unused for longest, only as much as needed, nothing pinned, used or loaded by hand', async () => {
  const { clock, collector, removed, used } = setUp(90);
  await collector.collect();
  expect(removed).toEqual([]);
  clock.step(600_000);
  used.delete('older');
  await collector.collect();
  clock.step(600_000);
  used.delete('old');
  await collector.collect();
  expect(removed).toEqual(['older']);
  expect(used.has('used:1')).toBe(true);
});

it('goes on until nothing is left that may go', async () => {
  const { clock, collector, removed, used } = setUp(100);
  used.delete('old');
  used.delete('older');
  await collector.collect();
  clock.step(600_000);
  await collector.collect();
  expect(removed.sort()).toEqual(['old', 'older']);
});
