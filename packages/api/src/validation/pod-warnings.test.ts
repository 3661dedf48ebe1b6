import { expect, test } from 'vitest';
import type { Pod } from '../../gen/k8s/core/v1.ts';
import { podSpecWarnings } from './pod-warnings.ts';
import { validatePod } from './pods.ts';
import { make } from './test-objects.ts';

test('a pod without surprises earns no warnings', () => {
  const pod = make<Pod>('v1', 'Pod', {
    spec: { containers: [{ name: 'c', image: 'i:1', env: [{ name: 'A' }, { name: 'B' }] }] },
  });
  expect(podSpecWarnings('spec', pod.spec)).toEqual([]);
});

test('what works but not as written is told', () => {
  const pod = make<Pod>('v1', 'Pod', {
    spec: {
      nodeSelector: { 'beta.kubernetes.io/os': 'linux' },
      terminationGracePeriodSeconds: -1,
      imagePullSecrets: [{ name: 's' }, { name: 's' }],
      hostAliases: [{ ip: '10.0.0.1' }, { ip: '10.0.0.1' }],
      containers: [
        {
          name: 'c',
          image: 'i:1',
          env: [
            { name: 'A', value: '1' },
            { name: 'A', value: '2' },
          ],
          ports: [{ containerPort: 80 }, { containerPort: 80, name: 'web' }, { containerPort: 80, protocol: 'UDP' }],
          resources: { limits: { memory: '500m', cpu: '500m' } },
        },
      ],
    },
  });
  expect(validatePod(pod)).toEqual([]);
  expect(podSpecWarnings('spec.template.spec', pod.spec)).toEqual([
    'spec.template.spec.nodeSelector[beta.kubernetes.io/os]: deprecated since v1.14; use "kubernetes.io/os" instead',
    'spec.template.spec.terminationGracePeriodSeconds: must be >= 0; negative values are invalid and will be treated as 1',
    'spec.template.spec.imagePullSecrets[1].name: duplicate name "s"',
    'spec.template.spec.hostAliases[1].ip: duplicate ip "10.0.0.1"',
    'spec.template.spec.containers[0].env[1]: hides previous definition of "A", which may be dropped when using apply',
    'spec.template.spec.containers[0].ports[1]: duplicate port definition with spec.template.spec.containers[0].ports[0]',
    'spec.template.spec.containers[0].resources.limits[memory]: fractional byte value "500m" is invalid, must be an integer',
    'spec.template.spec.containers[0].resources.requests[memory]: fractional byte value "500m" is invalid, must be an integer',
  ]);
});
