import { join } from 'node:path';
import { systemClock } from '@gantry/runtime';
import { describe } from 'vitest';
import { canRunContainerd, startPrivateContainerd } from '../testing/private-containerd.ts';
import { describeContainerRuntime } from '../testing/runtime-behaviour.ts';
import { testImage } from '../testing/test-image.ts';
import { CriRuntime } from './cri-runtime.ts';

describe.skipIf(!canRunContainerd())('on containerd', () => {
  describeContainerRuntime('CRI runtime', async () => {
    const containerd = await startPrivateContainerd();
    const runtime = new CriRuntime(containerd.endpoint, systemClock);
    return {
      runtime,
      image: testImage,
      logDirectory: join(containerd.directory, 'logs'),
      cgroupParent: containerd.cgroupRoot,
      close: async () => {
        await runtime.close();
        await containerd.stop();
      },
    };
  });
});
