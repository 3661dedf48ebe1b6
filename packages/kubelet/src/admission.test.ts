import type { Node } from '@gantry/api/core/v1';
import { expect, it } from 'vitest';
import { admitPod } from './admission.ts';
import { testContainer, testPod } from './testing/pod-world.ts';

const node = { metadata: { name: 'n1', labels: { disk: 'ssd', size: '8' } } } as unknown as Node;
const allocatable = { cpu: '2', memory: '1Gi', pods: '3' };
const pod = (cpu: string, more: object = {}) =>
  testPod({ containers: [testContainer('c', { resources: { requests: { cpu } } })], ...more });
const affinity = (matchExpressions: object[]) => ({
  affinity: {
    nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions }] } },
  },
});

it('takes what fits beside the others', () => {
  expect(admitPod(pod('1'), [pod('1')], allocatable, node)).toBeUndefined();
  expect(admitPod(pod('1001m'), [pod('1')], allocatable, node)).toMatchObject({ reason: 'OutOfcpu' });
  expect(admitPod(pod('0'), [pod('1'), pod('1'), pod('0')], allocatable, node)).toMatchObject({ reason: 'OutOfpods' });
  const big = testPod({ containers: [testContainer('c', { resources: { requests: { memory: '2Gi' } } })] });
  expect(admitPod(big, [], allocatable, node)?.message).toContain(
    'requested: 2147483648, used: 0, capacity: 1073741824',
  );
});

it('takes only pods that want this node', () => {
  expect(admitPod(pod('0', { nodeSelector: { disk: 'ssd' } }), [], allocatable, node)).toBeUndefined();
  expect(admitPod(pod('0', { nodeSelector: { disk: 'hdd' } }), [], allocatable, node)).toMatchObject({
    reason: 'NodeAffinity',
  });
  const wants = (key: string, operator: string, values: string[] = []) =>
    admitPod(pod('0', affinity([{ key, operator, values }])), [], allocatable, node) === undefined;
  expect(wants('disk', 'In', ['ssd', 'nvme'])).toBe(true);
  expect(wants('disk', 'NotIn', ['ssd'])).toBe(false);
  expect(wants('gpu', 'Exists')).toBe(false);
  expect(wants('gpu', 'DoesNotExist')).toBe(true);
  expect(wants('size', 'Gt', ['4'])).toBe(true);
  expect(wants('size', 'Lt', ['4'])).toBe(false);
});
