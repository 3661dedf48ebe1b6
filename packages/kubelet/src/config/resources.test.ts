import { describe, expect, it } from 'vitest';
import { testContainer as c, testPod } from '../testing/pod-world.ts';
import { oomScoreAdj, qosClass } from './qos.ts';
import { containerLimits, milliCpuToShares, podCgroupPath, podLimits, podRequests } from './resources.ts';

const resources = (requests?: object, limits?: object) => ({
  resources: { ...(requests ? { requests } : {}), ...(limits ? { limits } : {}) },
});
const both = { cpu: '500m', memory: '64Mi' };

describe('quality of service', () => {
  it.each([
    ['BestEffort', [c('a')]],
    ['Guaranteed', [c('a', resources(both, both))]],
    ['Guaranteed', [c('a', resources(undefined, both))]],
    ['Burstable', [c('a', resources(both, both)), c('b')]],
    ['Burstable', [c('a', resources({ cpu: '100m' }))]],
    ['Burstable', [c('a', resources({ cpu: '1' }, { cpu: '1' }))]],
    ['BestEffort', [c('a', resources({ cpu: '0' }))]],
  ])('%s', (expected, containers) => expect(qosClass(testPod({ containers }))).toBe(expected));

  it("orders pods for the kernel's killer, and stays at zero or above where it must", () => {
    const score = (container: ReturnType<typeof c>, negative: boolean) =>
      oomScoreAdj(testPod({ containers: [container] }), container, 1024 ** 3, negative);
    expect(score(c('a'), true)).toBe(1000);
    expect(score(c('a', resources(both, both)), true)).toBe(-997);
    expect(score(c('a', resources(both, both)), false)).toBe(0);
    expect(score(c('a', resources({ memory: '512Mi' })), false)).toBe(500);
    expect(score(c('a', resources({ memory: '4Gi' })), false)).toBe(2);
    expect(score(c('a', resources({ cpu: '1' })), false)).toBe(999);
  });
});

describe('cgroup limits', () => {
  it('turns CPUs into shares and quota', () => {
    expect(milliCpuToShares(0)).toBe(2);
    expect(milliCpuToShares(1000)).toBe(1024);
    expect(containerLimits(c('a', resources({ cpu: '250m' }, { cpu: '500m', memory: '1Mi' })))).toMatchObject({
      cpuShares: 256,
      cpuQuotaUs: 50_000,
      memoryLimitBytes: 1024 ** 2,
    });
    expect(containerLimits(c('a', resources(undefined, { cpu: '1m' }))).cpuQuotaUs).toBe(1000);
    expect(containerLimits(c('a'))).toMatchObject({ cpuShares: 2, cpuQuotaUs: undefined, memoryLimitBytes: undefined });
  });

  it('caps a pod only when every container is capped', () => {
    const capped = c('a', resources(both, both));
    expect(podLimits(testPod({ containers: [capped, c('b', resources(both, both))] }), 100)).toMatchObject({
      cpuQuotaUs: 100_000,
      memoryLimitBytes: 128 * 1024 ** 2,
      pidsLimit: 100,
    });
    expect(podLimits(testPod({ containers: [capped, c('b')] }), undefined)).toMatchObject({
      cpuQuotaUs: undefined,
      memoryLimitBytes: undefined,
    });
  });

  it('counts init containers by their peak, sidecars with everybody', () => {
    const cpu = (name: string, amount: string, more: object = {}) =>
      c(name, { ...resources({ cpu: amount }), ...more });
    const pod = testPod({
      initContainers: [cpu('big', '900m'), cpu('side', '100m', { restartPolicy: 'Always' }), cpu('late', '500m')],
      containers: [cpu('a', '200m'), cpu('b', '200m')],
    });
    expect(podRequests(pod, 'cpu')).toBe(900);
  });

  it('puts pods below their class', () => {
    expect(podCgroupPath(testPod({ containers: [c('a')] }), '/')).toBe('/kubepods/besteffort/poduid-1');
    expect(podCgroupPath(testPod({ containers: [c('a', resources(both, both))] }), '/host/one/')).toBe(
      '/host/one/kubepods/poduid-1',
    );
  });
});
