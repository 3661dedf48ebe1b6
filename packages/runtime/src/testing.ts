export { FakeClock } from './fake-clock.ts';
export { seededRandom } from './random.ts';
