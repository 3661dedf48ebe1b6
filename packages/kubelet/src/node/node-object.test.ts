import { describe, expect, it } from 'vitest';
import {
  comparableStatus,
  type NodeIdentity,
  newNode,
  nodeAllocatable,
  nodeConditions,
  nodeStatus,
} from './node-object.ts';

const machine = {
  cpuCount: 4,
  memoryBytes: 8 * 1024 ** 3,
  storageBytes: 100 * 1024 ** 3,
  machineId: 'm',
  bootId: 'b',
  systemUuid: 'u',
  kernelVersion: '6.1',
  osImage: 'Test OS',
  architecture: 'amd64',
};
const identity: NodeIdentity = {
  name: 'n1',
  labels: { zone: 'a' },
  taints: [{ key: 'k', effect: 'NoSchedule' }],
  addresses: ['192.0.2.1'],
  port: 10250,
  maxPods: 110,
  machine,
  runtimeVersion: 'containerd://1',
  kubeletVersion: 'v1.35.0',
  reserved: { cpu: '500m', memory: '1Gi' },
  unschedulable: false,
};
const pressure = {
  memoryAvailableBytes: 4 * 1024 ** 3,
  storageAvailableBytes: 50,
  storageBytes: 100,
  freePids: 30_000,
};

describe('node object', () => {
  it('carries labels, taints, capacity and what is left after reservations', () => {
    const node = newNode(identity, nodeStatus(identity, [], []));
    expect(node.metadata.labels).toMatchObject({
      'kubernetes.io/hostname': 'n1',
      'kubernetes.io/arch': 'amd64',
      zone: 'a',
    });
    expect(node.spec.taints).toEqual(identity.taints);
    expect(node.status.capacity).toMatchObject({ cpu: '4', memory: '8388608Ki', pods: '110' });
    expect(nodeAllocatable(identity)).toMatchObject({ cpu: '3500m', memory: '7Gi' });
    expect(node.status.addresses).toEqual([
      { type: 'InternalIP', address: '192.0.2.1' },
      { type: 'Hostname', address: 'n1' },
    ]);
  });

  it('turns problems and shortages into conditions and keeps transition times', () => {
    const well = nodeConditions({ problems: [], pressure }, [], 0);
    expect(Object.fromEntries(well.map(({ type, status }) => [type, status]))).toEqual({
      MemoryPressure: 'False',
      DiskPressure: 'False',
      PIDPressure: 'False',
      Ready: 'True',
    });
    const low = { memoryAvailableBytes: 1, storageAvailableBytes: 1, storageBytes: 100, freePids: 1 };
    const ill = nodeConditions({ problems: ['no runtime'], pressure: low }, well, 60_000);
    expect(ill.map(({ status }) => status)).toEqual(['True', 'True', 'True', 'False']);
    expect(ill[3]).toMatchObject({
      reason: 'KubeletNotReady',
      message: 'no runtime',
      lastTransitionTime: '1970-01-01T00:01:00Z',
    });
    const still = nodeConditions({ problems: ['no network'], pressure: low }, ill, 120_000);
    expect(still[3]?.lastTransitionTime).toBe('1970-01-01T00:01:00Z');
  });

  it('is the same when only heartbeats moved', () => {
    const at = (ms: number) =>
      nodeStatus(
        identity,
        nodeConditions({ problems: [], pressure }, nodeConditions({ problems: [], pressure }, [], 0), ms),
        [],
      );
    expect(comparableStatus(at(10_000))).toEqual(comparableStatus(at(20_000)));
  });
});
