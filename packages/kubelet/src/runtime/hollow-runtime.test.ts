import { systemClock } from '@gantry/runtime';
import { describeContainerRuntime } from '../testing/runtime-behaviour.ts';
import { HollowRuntime } from './hollow-runtime.ts';

describeContainerRuntime('hollow runtime', async () => {
  const runtime = new HollowRuntime({ clock: systemClock, version: 'test', podCidr: () => '10.1.2.0/24' });
  return { runtime, image: 'any:1', logDirectory: '/nowhere', cgroupParent: '/', close: () => runtime.close() };
});
