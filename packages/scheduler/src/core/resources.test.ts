import { describe, expect, test } from 'vitest';
import { makePod } from '../testing/objects.ts';
import { podRequests } from './resources.ts';

const container = (cpu: string, restartPolicy?: string) => ({
  name: `c${cpu}`,
  resources: { requests: { cpu } },
  ...(restartPolicy === undefined ? {} : { restartPolicy }),
});

function cpuOf(spec: object): number {
  return podRequests(makePod({ name: 'p', spec })).cpu;
}

describe('podRequests', () => {
  test('containers add up', () => {
    expect(cpuOf({ containers: [container('100m'), container('1')] })).toBe(1100);
  });

  test('init containers count as the largest one, if larger', () => {
    expect(cpuOf({ containers: [container('1')], initContainers: [container('3'), container('2')] })).toBe(3000);
    expect(cpuOf({ containers: [container('4')], initContainers: [container('3')] })).toBe(4000);
  });

  test('sidecars add to the containers and to the init containers after them', () => {
    expect(cpuOf({ containers: [container('1')], initContainers: [container('500m', 'Always')] })).toBe(1500);
    expect(cpuOf({ containers: [container('1')], initContainers: [container('500m', 'Always'), container('2')] })).toBe(
      2500,
    );
    expect(cpuOf({ containers: [container('1')], initContainers: [container('2'), container('500m', 'Always')] })).toBe(
      2000,
    );
  });

  test('overhead is added, pod-level requests replace the sum', () => {
    expect(cpuOf({ containers: [container('1')], overhead: { cpu: '250m' } })).toBe(1250);
    expect(
      cpuOf({ containers: [container('1')], resources: { requests: { cpu: '3' } }, overhead: { cpu: '250m' } }),
    ).toBe(3250);
  });

  test('containers without requests weigh something in scoring only', () => {
    const requests = podRequests(makePod({ name: 'p', spec: { containers: [{ name: 'a' }, { name: 'b' }] as never } }));
    expect(requests).toMatchObject({ cpu: 0, memory: 0, scoredCpu: 200, scoredMemory: 2 * 200 * 1024 ** 2 });
  });

  test('extended resources keep their names', () => {
    const requests = podRequests(
      makePod({ name: 'p', requests: { 'example.com/gpu': '2', 'ephemeral-storage': '1Gi' } }),
    );
    expect([...requests.scalars]).toEqual([['example.com/gpu', 2]]);
    expect(requests.ephemeralStorage).toBe(1024 ** 3);
  });
});
