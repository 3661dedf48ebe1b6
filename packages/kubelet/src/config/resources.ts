import type { Container, Pod } from '@gantry/api/core/v1';
import { parseQuantity } from '@gantry/machinery';
import { qosClass } from './qos.ts';

const cpuPeriodUs = 100_000;
const minQuotaUs = 1_000;
const minShares = 2;
const maxShares = 262_144;

/** Limits of one cgroup. `undefined` leaves the kernel's default (no limit). */
export interface CgroupLimits {
  readonly cpuShares: number;
  readonly cpuQuotaUs: number | undefined;
  readonly cpuPeriodUs: number;
  readonly memoryLimitBytes: number | undefined;
  readonly pidsLimit: number | undefined;
}

/** 1000 milli-CPUs are 1024 shares; the kernel accepts 2 to 262144. */
export function milliCpuToShares(milliCpu: number): number {
  if (milliCpu <= 0) return minShares;
  return Math.min(maxShares, Math.max(minShares, Math.floor((milliCpu * 1024) / 1000)));
}

function milliCpuToQuota(milliCpu: number): number | undefined {
  if (milliCpu <= 0) return undefined;
  return Math.max(minQuotaUs, Math.floor((milliCpu * cpuPeriodUs) / 1000));
}

function milli(text: string | undefined): number {
  return text === undefined ? 0 : parseQuantity(text).milliValue();
}

function bytes(text: string | undefined): number {
  return text === undefined ? 0 : parseQuantity(text).value();
}

/** Limits of one container. A request that is not given counts as the limit, as the API defaults it. */
export function containerLimits(container: Container): CgroupLimits {
  const { requests, limits } = container.resources;
  const cpuLimit = milli(limits?.cpu);
  const memoryLimit = bytes(limits?.memory);
  return {
    cpuShares: milliCpuToShares(requests?.cpu === undefined ? cpuLimit : milli(requests.cpu)),
    cpuQuotaUs: milliCpuToQuota(cpuLimit),
    cpuPeriodUs,
    memoryLimitBytes: memoryLimit > 0 ? memoryLimit : undefined,
    pidsLimit: undefined,
  };
}

/** Sum over a pod as the scheduler counts it: the larger of all app containers plus sidecars, and each init container with the sidecars before it. */
export function podRequests(pod: Pod, resource: string): number {
  return effective(pod, (container) => amount(container.resources.requests?.[resource], resource));
}

function amount(text: string | undefined, resource: string): number {
  return resource === 'cpu' ? milli(text) : bytes(text);
}

function effective(pod: Pod, of: (container: Container) => number): number {
  let sidecars = 0;
  let initPeak = 0;
  for (const container of pod.spec.initContainers ?? []) {
    if (container.restartPolicy === 'Always') {
      sidecars += of(container);
      initPeak = Math.max(initPeak, sidecars);
    } else {
      initPeak = Math.max(initPeak, sidecars + of(container));
    }
  }
  const apps = (pod.spec.containers ?? []).reduce((sum, container) => sum + of(container), sidecars);
  return Math.max(apps, initPeak);
}

/**
 * Limits of the cgroup around a whole pod: memory and CPU are capped only when every container has such a limit, else
 * one container without a limit would be held by its neighbours'.
 */
export function podLimits(pod: Pod, podPidsLimit: number | undefined): CgroupLimits {
  const containers = pod.spec.containers ?? [];
  const allHave = (resource: string) =>
    containers.every((container) => bytes(container.resources.limits?.[resource]) > 0);
  const overhead = pod.spec.overhead;
  const request = (container: Container) =>
    container.resources.requests?.cpu === undefined
      ? milli(container.resources.limits?.cpu)
      : milli(container.resources.requests.cpu);
  const cpuLimit = allHave('cpu')
    ? effective(pod, (container) => milli(container.resources.limits?.cpu)) + milli(overhead?.cpu)
    : 0;
  const memoryLimit = allHave('memory')
    ? effective(pod, (container) => bytes(container.resources.limits?.memory)) + bytes(overhead?.memory)
    : 0;
  return {
    cpuShares: milliCpuToShares(effective(pod, request) + milli(overhead?.cpu)),
    cpuQuotaUs: milliCpuToQuota(cpuLimit),
    cpuPeriodUs,
    memoryLimitBytes: memoryLimit > 0 ? memoryLimit : undefined,
    pidsLimit: podPidsLimit,
  };
}

/** Path of a pod's cgroup below the cgroup root: `/kubepods/burstable/pod<uid>`, guaranteed pods without the middle part. */
export function podCgroupPath(pod: Pod, cgroupRoot: string): string {
  const qos = qosClass(pod);
  const middle = qos === 'Guaranteed' ? [] : [qos.toLowerCase()];
  const root = cgroupRoot === '' || cgroupRoot === '/' ? [] : [cgroupRoot.replace(/^\/|\/$/g, '')];
  return `/${[...root, 'kubepods', ...middle, `pod${pod.metadata.uid}`].join('/')}`;
}
