import { describe, expect, test } from 'vitest';
import type { Pod } from '../../gen/k8s/core/v1.ts';
import {
  validateEphemeralContainersUpdate,
  validatePodResize,
  validatePodStatusUpdate,
  validatePodUpdate,
} from './pod-updates.ts';
import { validatePod } from './pods.ts';
import { make, messages } from './test-objects.ts';

const container = { name: 'c', image: 'nginx:1' };

function podOf(spec: object, metadata: object = {}): Pod {
  return make<Pod>('v1', 'Pod', { metadata: { name: 'p', namespace: 'default', ...metadata }, spec });
}

/** What a pod with these additions to one container, or to the spec, is refused for. */
const problems = (spec: object): string[] => messages(validatePod(podOf({ containers: [container], ...spec })));
const containerProblems = (fields: object): string[] => problems({ containers: [{ ...container, ...fields }] });

describe('a pod', () => {
  test('that says little is fine', () => {
    expect(problems({})).toEqual([]);
  });

  test('needs a container', () => {
    expect(messages(validatePod(podOf({})))).toEqual(['spec.containers: Required value']);
  });

  test('has all its problems reported at once', () => {
    const found = problems({
      containers: [{ name: 'A_B' }, { name: 'x' }, { name: 'x', image: ' i' }],
      restartPolicy: 'Sometimes',
    });
    expect(found).toHaveLength(6);
    expect(found[0]).toMatch(/^spec\.containers\[0\]\.name: Invalid value: "A_B": .*RFC 1123 label/);
    expect(found.slice(1)).toEqual([
      'spec.containers[0].image: Required value',
      'spec.containers[1].image: Required value',
      'spec.containers[2].name: Duplicate value: "x"',
      'spec.containers[2].image: Invalid value: " i": must not have leading or trailing whitespace',
      'spec.restartPolicy: Unsupported value: "Sometimes": supported values: "Always", "Never", "OnFailure"',
    ]);
  });

  test('may not share a container name between init and main containers', () => {
    expect(problems({ initContainers: [container] })).toEqual(['spec.initContainers[0].name: Duplicate value: "c"']);
  });
});

describe('ports', () => {
  test('numbers, names and protocols', () => {
    const ports = [
      { containerPort: 70_000 },
      { containerPort: 0 },
      { containerPort: 80, name: 'http' },
      { containerPort: 81, name: 'http' },
      { containerPort: 82, protocol: 'ICMP' },
      { containerPort: 83, name: 'a-very-long-port-name' },
    ];
    expect(containerProblems({ ports })).toEqual([
      'spec.containers[0].ports[0].containerPort: Invalid value: 70000: must be between 1 and 65535, inclusive',
      'spec.containers[0].ports[1].containerPort: Required value',
      'spec.containers[0].ports[3].name: Duplicate value: "http"',
      'spec.containers[0].ports[4].protocol: Unsupported value: "ICMP": supported values: "SCTP", "TCP", "UDP"',
      'spec.containers[0].ports[5].name: Invalid value: "a-very-long-port-name": must be no more than 15 characters',
    ]);
  });

  test('one host port for one container only', () => {
    const twice = [
      { ...container, ports: [{ containerPort: 80, hostPort: 8080 }] },
      { name: 'd', image: 'i', ports: [{ containerPort: 81, hostPort: 8080 }] },
    ];
    expect(problems({ containers: twice })).toEqual([
      'spec.containers[1].ports[0].hostPort: Duplicate value: "TCP//8080"',
    ]);
  });

  test('host networking means the same port inside and outside', () => {
    expect(
      problems({ hostNetwork: true, containers: [{ ...container, ports: [{ containerPort: 80, hostPort: 81 }] }] }),
    ).toEqual([
      'spec.containers[0].ports[0].containerPort: Invalid value: 80: must match `hostPort` when `hostNetwork` is true',
    ]);
  });
});

describe('resources', () => {
  test('a request above the limit', () => {
    expect(
      containerProblems({
        resources: { requests: { cpu: '2', memory: '1Gi' }, limits: { cpu: '1500m', memory: '1024Mi' } },
      }),
    ).toEqual([
      'spec.containers[0].resources.requests: Invalid value: "2": must be less than or equal to cpu limit of 1500m',
    ]);
  });

  test('negative amounts and unknown names', () => {
    expect(containerProblems({ resources: { limits: { cpu: '-1', disks: '1' } } })).toEqual([
      'spec.containers[0].resources.limits[cpu]: Invalid value: "-1": must be greater than or equal to 0',
      'spec.containers[0].resources.limits: Invalid value: "disks": must be a standard resource for containers',
      // The defaulted requests repeat the limits.
      'spec.containers[0].resources.requests[cpu]: Invalid value: "-1": must be greater than or equal to 0',
      'spec.containers[0].resources.requests: Invalid value: "disks": must be a standard resource for containers',
    ]);
  });

  test('devices are whole and never overcommitted', () => {
    expect(containerProblems({ resources: { limits: { 'example.com/gpu': '1500m' } } })).toContain(
      'spec.containers[0].resources.limits[example.com/gpu]: Invalid value: "1500m": must be an integer',
    );
    expect(containerProblems({ resources: { requests: { 'example.com/gpu': '1' } } })).toEqual([
      'spec.containers[0].resources.requests: Forbidden: must also specify a limit for non overcommitable resource example.com/gpu',
    ]);
  });
});

describe('environment', () => {
  test('names and sources', () => {
    const env = [
      { name: '' },
      { name: 'a=b' },
      { name: 'with.dots-and spaces', value: 'fine' },
      { name: 'A', value: 'x', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
      { name: 'B', valueFrom: {} },
      { name: 'C', valueFrom: { fieldRef: { fieldPath: 'spec.containers' } } },
      { name: 'D', valueFrom: { secretKeyRef: { name: 's', key: 'a/b' } } },
      { name: 'E', valueFrom: { fieldRef: { fieldPath: "metadata.labels['app']" } } },
    ];
    const found = containerProblems({ env });
    expect(found).toHaveLength(6);
    expect(found[0]).toBe('spec.containers[0].env[0].name: Required value');
    expect(found[1]).toContain('spec.containers[0].env[1].name: Invalid value: "a=b"');
    expect(found[2]).toBe(
      'spec.containers[0].env[3].valueFrom: Invalid value: "": may not be specified when `value` is not empty',
    );
    expect(found[3]).toContain('spec.containers[0].env[4].valueFrom: Invalid value: "": must specify one of');
    expect(found[4]).toContain(
      'spec.containers[0].env[5].valueFrom.fieldRef.fieldPath: Unsupported value: "spec.containers"',
    );
    expect(found[5]).toContain('spec.containers[0].env[6].valueFrom.secretKeyRef.key: Invalid value: "a/b"');
  });
});

describe('volumes and mounts', () => {
  test('a mount of nothing, two mounts at one place', () => {
    const volumeMounts = [
      { name: 'data', mountPath: '/data' },
      { name: 'data', mountPath: '/data' },
      { name: 'other', mountPath: '/other' },
      { name: 'data', mountPath: '/sub', subPath: '../etc' },
    ];
    expect(problems({ volumes: [{ name: 'data' }], containers: [{ ...container, volumeMounts }] })).toEqual([
      'spec.containers[0].volumeMounts[1].mountPath: Invalid value: "/data": must be unique',
      'spec.containers[0].volumeMounts[2].name: Not found: "other"',
      'spec.containers[0].volumeMounts[3].subPath: Invalid value: "../etc": must not contain \'..\'',
    ]);
  });

  test('one source each, and names once', () => {
    const volumes = [
      { name: 'a', emptyDir: {}, configMap: { name: 'x' } },
      { name: 'a', secret: {} },
      { name: 'b', hostPath: { path: '/a/../b', type: 'Nope' } },
      { name: 'c', projected: { sources: [{ serviceAccountToken: { path: 't', expirationSeconds: 10 } }] } },
    ];
    expect(problems({ volumes })).toEqual([
      expect.stringMatching(/^spec\.volumes\[0\]\.\w+: Forbidden: may not specify more than 1 volume type$/),
      'spec.volumes[1].name: Duplicate value: "a"',
      'spec.volumes[1].secret.secretName: Required value',
      'spec.volumes[2].hostPath.path: Invalid value: "/a/../b": must not contain \'..\'',
      expect.stringContaining('spec.volumes[2].hostPath.type: Unsupported value: "Nope"'),
      'spec.volumes[3].projected.sources[0].serviceAccountToken.expirationSeconds: Invalid value: 10: may not specify a duration less than 10 minutes',
    ]);
  });
});

describe('probes and hooks', () => {
  test('exactly one action', () => {
    expect(containerProblems({ livenessProbe: {} })).toEqual([
      'spec.containers[0].livenessProbe: Required value: must specify a handler type',
    ]);
    expect(containerProblems({ readinessProbe: { exec: { command: ['a'] }, tcpSocket: { port: 1 } } })).toEqual([
      'spec.containers[0].readinessProbe.tcpSocket: Forbidden: may not specify more than 1 handler type',
    ]);
    expect(containerProblems({ lifecycle: { preStop: { httpGet: { port: 'no such thing' } } } })[0]).toContain(
      'spec.containers[0].lifecycle.preStop.httpGet.port: Invalid value: "no such thing"',
    );
  });

  test('liveness succeeds after one success', () => {
    expect(containerProblems({ livenessProbe: { tcpSocket: { port: 1 }, successThreshold: 2 } })).toEqual([
      'spec.containers[0].livenessProbe.successThreshold: Invalid value: 2: must be 1',
    ]);
  });

  test('init containers are probed only as sidecars', () => {
    const probe = { readinessProbe: { tcpSocket: { port: 1 } } };
    const init = { name: 'i', image: 'i', ...probe };
    expect(problems({ initContainers: [init] })).toEqual([
      'spec.initContainers[0].readinessProbe: Forbidden: may not be set for init containers without restartPolicy=Always',
    ]);
    expect(problems({ initContainers: [{ ...init, restartPolicy: 'Always' }] })).toEqual([]);
  });
});

describe('scheduling', () => {
  test('tolerations', () => {
    const tolerations = [
      { operator: 'Equal' },
      { key: 'a', operator: 'Exists', value: 'x' },
      { key: 'a', tolerationSeconds: 3 },
      { key: 'a', operator: 'Like' },
      { key: 'a', effect: 'Maybe' },
    ];
    expect(problems({ tolerations }).map((text) => text.split(': ')[0])).toEqual([
      'spec.tolerations[0].operator',
      'spec.tolerations[1].operator',
      'spec.tolerations[2].effect',
      'spec.tolerations[3].operator',
      'spec.tolerations[4].effect',
    ]);
  });

  test('spreading', () => {
    const constraint = { maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule' };
    expect(
      problems({
        topologySpreadConstraints: [
          constraint,
          constraint,
          { ...constraint, maxSkew: 0, topologyKey: '', minDomains: 0 },
        ],
      }),
    ).toEqual([
      'spec.topologySpreadConstraints[1].{topologyKey, whenUnsatisfiable}: Duplicate value: "{zone, DoNotSchedule}"',
      'spec.topologySpreadConstraints[2].maxSkew: Invalid value: 0: must be greater than 0',
      'spec.topologySpreadConstraints[2].topologyKey: Required value: can not be empty',
      'spec.topologySpreadConstraints[2].minDomains: Invalid value: 0: must be greater than 0',
    ]);
  });

  test('affinity', () => {
    const affinity = {
      nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [] } },
      podAffinity: {
        preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 101, podAffinityTerm: { topologyKey: '' } }],
      },
    };
    expect(problems({ affinity })).toEqual([
      'spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms: Required value: must have at least one node selector term',
      'spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].weight: Invalid value: 101: must be in the range 1-100',
      'spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].podAffinityTerm.topologyKey: Required value: can not be empty',
    ]);
  });
});

describe('host and DNS settings', () => {
  test('contradictions', () => {
    expect(problems({ hostPID: true, shareProcessNamespace: true })).toHaveLength(1);
    expect(problems({ hostUsers: false, hostNetwork: true })).toEqual([
      'spec.hostNetwork: Forbidden: when `hostUsers` is false',
    ]);
    expect(problems({ dnsPolicy: 'None' })[0]).toContain('spec.dnsConfig.nameservers: Required value');
    expect(problems({ dnsConfig: { nameservers: ['1.1.1.1', '2.2.2.2', '3.3.3.3', 'nope'] } })).toHaveLength(2);
  });

  test('security contexts', () => {
    expect(problems({ securityContext: { runAsUser: -1, seccompProfile: { type: 'Localhost' } } })).toEqual([
      'spec.securityContext.runAsUser: Invalid value: -1: must be between 0 and 2147483647, inclusive',
      'spec.securityContext.seccompProfile.localhostProfile: Required value: must be set when type is Localhost',
    ]);
    expect(containerProblems({ securityContext: { privileged: true, allowPrivilegeEscalation: false } })[0]).toContain(
      'cannot set `allowPrivilegeEscalation` to false and `privileged` to true',
    );
  });
});

describe('updates', () => {
  const old = podOf({ containers: [container], nodeName: 'n1', tolerations: [{ key: 'a', operator: 'Exists' }] });
  const changed = (edit: (pod: Pod) => void): string[] => {
    const pod = structuredClone(old);
    edit(pod);
    return messages(validatePodUpdate(pod, old));
  };

  test('images, labels and new tolerations may change', () => {
    expect(
      changed((pod) => {
        pod.spec.containers[0]!.image = 'nginx:2';
        pod.metadata.labels = { a: 'b' };
        pod.spec.tolerations!.push({ key: 'b', operator: 'Exists' });
        pod.spec.activeDeadlineSeconds = 5;
      }),
    ).toEqual([]);
  });

  test('nothing else may', () => {
    const [message] = changed((pod) => {
      pod.spec.nodeName = 'n2';
      pod.spec.containers[0]!.command = ['x'];
    });
    expect(message).toMatch(
      /^spec: Forbidden: pod updates may not change fields other than `spec\.containers\[\*\]\.image`/,
    );
    expect(message).toContain('spec.containers, spec.nodeName');
  });

  test('containers are neither added nor removed', () => {
    expect(changed((pod) => pod.spec.containers.push({ ...pod.spec.containers[0]!, name: 'd' }))).toEqual([
      'spec.containers: Forbidden: pod updates may not add or remove containers',
    ]);
  });

  test('tolerations stay', () => {
    expect(
      changed((pod) => {
        pod.spec.tolerations = [];
      }),
    ).toEqual(['spec.tolerations: Forbidden: existing toleration can not be modified except its tolerationSeconds']);
  });

  test('a deadline is shortened, never lifted', () => {
    const limited = structuredClone(old);
    limited.spec.activeDeadlineSeconds = 10;
    const pod = structuredClone(limited);
    pod.spec.activeDeadlineSeconds = 20;
    expect(messages(validatePodUpdate(pod, limited))).toEqual([
      'spec.activeDeadlineSeconds: Invalid value: 20: must be less than or equal to previous value',
    ]);
    delete pod.spec.activeDeadlineSeconds;
    expect(validatePodUpdate(pod, limited)).toHaveLength(1);
  });

  test('scheduling gates are only removed', () => {
    expect(
      changed((pod) => {
        pod.spec.schedulingGates = [{ name: 'a' }];
      })[0],
    ).toContain('spec.schedulingGates: Forbidden: only deletion is allowed');
  });

  test('ephemeral containers are only added', () => {
    const debugged = structuredClone(old);
    debugged.spec.ephemeralContainers = [
      { name: 'debug', image: 'i', imagePullPolicy: 'Always', terminationMessagePolicy: 'File' } as never,
    ];
    expect(validateEphemeralContainersUpdate(debugged, old)).toEqual([]);
    expect(messages(validateEphemeralContainersUpdate(old, debugged))[0]).toContain('may not be removed');
  });

  test('resizing touches CPU and memory only', () => {
    const pod = structuredClone(old);
    pod.spec.containers[0]!.resources = { requests: { cpu: '1' } };
    expect(validatePodResize(pod, old)).toEqual([]);
    pod.spec.containers[0]!.image = 'other';
    expect(messages(validatePodResize(pod, old))).toEqual([
      'spec: Forbidden: only cpu and memory resources are mutable',
    ]);
  });

  test('a container that ended for good does not start again', () => {
    const once = podOf({ containers: [container], restartPolicy: 'Never' });
    once.status = { containerStatuses: [{ name: 'c', state: { terminated: { exitCode: 0 } } } as never] };
    const again = structuredClone(once);
    again.status!.containerStatuses![0]!.state = { running: {} };
    expect(messages(validatePodStatusUpdate(again, once))).toEqual([
      'status.containerStatuses[0].state: Forbidden: may not be transitioned to non-terminated state',
    ]);
  });
});
