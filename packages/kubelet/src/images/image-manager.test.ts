import { systemClock } from '@gantry/runtime';
import { expect, it } from 'vitest';
import { HollowRuntime } from '../runtime/hollow-runtime.ts';
import { testContainer } from '../testing/pod-world.ts';
import { ImageManager } from './image-manager.ts';

it('says in an event why an image name cannot be used', async () => {
  const runtime = new HollowRuntime({ clock: systemClock, version: 'test', podCidr: () => undefined });
  const events: string[] = [];
  const ensured = new ImageManager(runtime, systemClock).ensure(
    testContainer('c', { image: 'UPPER//case:::9' }),
    [],
    (type, reason) => events.push(`${type} ${reason}`),
  );
  await expect(ensured).rejects.toMatchObject({ reason: 'InvalidImageName' });
  expect(events).toEqual(['Warning InspectFailed', 'Warning Failed']);
});
