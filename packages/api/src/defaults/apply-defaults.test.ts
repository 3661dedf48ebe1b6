import { describe, expect, test } from 'vitest';
import { findKind, type KubeObject } from '../index.ts';
import { applyDefaults } from './apply-defaults.ts';
import { isMutableImageReference } from './image-reference.ts';

/** Decodes like the server does and applies defaults. */
function defaulted<T = Record<string, unknown>>(apiVersion: string, kind: string, body: object): T & KubeObject {
  const slash = apiVersion.indexOf('/');
  const type = findKind(slash < 0 ? '' : apiVersion.slice(0, slash), apiVersion.slice(slash + 1), kind)!;
  const object = type.codec.fromJson({ apiVersion, kind, ...body });
  return applyDefaults(object) as unknown as T & KubeObject;
}

// biome-ignore lint/suspicious/noExplicitAny: these tests look at many shapes, and a wrong member fails them anyway
type Loose = any;
const spec = (object: object): Loose => (object as { spec: unknown }).spec;

describe('image references', () => {
  test.each([
    ['nginx', true],
    ['nginx:latest', true],
    ['nginx:1.27', false],
    ['registry.example:5000/nginx', true],
    ['registry.example:5000/nginx:1', false],
    ['nginx@sha256:0000', false],
    ['nginx:latest@sha256:0000', false],
    ['', false],
  ])('%s may change: %s', (image, expected) => {
    expect(isMutableImageReference(image)).toBe(expected);
  });
});

describe('pods', () => {
  const pod = (podSpec: object) => spec(defaulted('v1', 'Pod', { metadata: { name: 'p' }, spec: podSpec }));

  test('a minimal pod gets what every client expects to read back', () => {
    expect(pod({ containers: [{ name: 'c', image: 'nginx' }] })).toEqual({
      containers: [
        {
          name: 'c',
          image: 'nginx',
          resources: {},
          imagePullPolicy: 'Always',
          terminationMessagePath: '/dev/termination-log',
          terminationMessagePolicy: 'File',
        },
      ],
      restartPolicy: 'Always',
      dnsPolicy: 'ClusterFirst',
      schedulerName: 'default-scheduler',
      terminationGracePeriodSeconds: 30,
      securityContext: {},
      enableServiceLinks: true,
    });
  });

  test('explicit zero and false are kept', () => {
    const result = pod({
      terminationGracePeriodSeconds: 0,
      enableServiceLinks: false,
      containers: [{ name: 'c', image: 'a:1', imagePullPolicy: 'Never' }],
    });
    expect(result.terminationGracePeriodSeconds).toBe(0);
    expect(result.enableServiceLinks).toBe(false);
    expect(result.containers[0].imagePullPolicy).toBe('Never');
  });

  test('requests follow limits, name by name', () => {
    const result = pod({
      containers: [
        { name: 'c', image: 'a:1', resources: { limits: { cpu: '2', memory: '1Gi' }, requests: { cpu: '1' } } },
        { name: 'd', image: 'a:1', resources: { requests: { cpu: '1' } } },
      ],
    });
    expect(result.containers[0].resources.requests).toEqual({ cpu: '1', memory: '1Gi' });
    expect(result.containers[1].resources.limits).toBeUndefined();
  });

  test('host networking takes the container ports on the host', () => {
    const ports = [{ containerPort: 80 }, { containerPort: 53, hostPort: 53, protocol: 'UDP' }];
    const result = pod({ hostNetwork: true, containers: [{ name: 'c', image: 'a:1', ports }] });
    expect(result.containers[0].ports).toEqual([
      { containerPort: 80, hostPort: 80, protocol: 'TCP' },
      { containerPort: 53, hostPort: 53, protocol: 'UDP' },
    ]);
  });

  test('probes, references and volumes', () => {
    const result = pod({
      containers: [
        {
          name: 'c',
          image: 'a:1',
          livenessProbe: { httpGet: { port: 80 }, failureThreshold: 5 },
          readinessProbe: { grpc: { port: 9000 } },
          env: [{ name: 'A', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } }],
        },
      ],
      volumes: [
        { name: 'nothing' },
        { name: 'secret', secret: { secretName: 's' } },
        { name: 'token', projected: { sources: [{ serviceAccountToken: { path: 'token' } }] } },
        { name: 'host', hostPath: { path: '/x' } },
        { name: 'odd', glusterfs: { endpoints: 'e', path: 'p' } },
      ],
    });
    const [container] = result.containers;
    expect(container.livenessProbe).toEqual({
      httpGet: { port: 80, path: '/', scheme: 'HTTP' },
      timeoutSeconds: 1,
      periodSeconds: 10,
      successThreshold: 1,
      failureThreshold: 5,
    });
    expect(container.readinessProbe.grpc).toEqual({ port: 9000, service: '' });
    expect(container.env[0].valueFrom.fieldRef.apiVersion).toBe('v1');
    expect(result.volumes).toEqual([
      { name: 'nothing', emptyDir: {} },
      { name: 'secret', secret: { secretName: 's', defaultMode: 420 } },
      {
        name: 'token',
        projected: { sources: [{ serviceAccountToken: { path: 'token', expirationSeconds: 3600 } }], defaultMode: 420 },
      },
      { name: 'host', hostPath: { path: '/x', type: '' } },
      { name: 'odd', glusterfs: { endpoints: 'e', path: 'p' } },
    ]);
  });

  test('templates get less than pods, so that hashes stay', () => {
    const containers = [{ name: 'c', image: 'a:1', resources: { limits: { cpu: '1' } } }];
    const template = { metadata: { labels: { a: 'b' } }, spec: { hostNetwork: true, containers } };
    const result = spec(
      defaulted('apps/v1', 'Deployment', { spec: { selector: { matchLabels: { a: 'b' } }, template } }),
    );
    expect(result.template.spec.enableServiceLinks).toBeUndefined();
    expect(result.template.spec.containers[0].resources.requests).toBeUndefined();
    expect(result.template.spec.restartPolicy).toBe('Always');
  });

  test('a pod without containers is survived, not repaired', () => {
    expect(pod({ containers: null }).containers).toEqual([]);
    expect(pod({}).containers).toEqual([]);
  });
});

describe('workloads', () => {
  const template = { metadata: { labels: { a: 'b' } }, spec: { containers: [{ name: 'c', image: 'i' }] } };

  test('a Deployment rolls a quarter at a time', () => {
    const result = spec(defaulted('apps/v1', 'Deployment', { spec: { template, selector: {} } }));
    expect(result).toMatchObject({
      replicas: 1,
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '25%', maxSurge: '25%' } },
      revisionHistoryLimit: 10,
      progressDeadlineSeconds: 600,
    });
  });

  test('Recreate gets no rolling parameters, zero replicas stay zero', () => {
    const result = spec(
      defaulted('apps/v1', 'Deployment', {
        spec: { replicas: 0, strategy: { type: 'Recreate' }, template, selector: {} },
      }),
    );
    expect(result.strategy).toEqual({ type: 'Recreate' });
    expect(result.replicas).toBe(0);
  });

  test('StatefulSets name the kind of their claims', () => {
    const claim = { metadata: { name: 'data' }, spec: { resources: { requests: { storage: '1Gi' } } } };
    const result = spec(
      defaulted('apps/v1', 'StatefulSet', { spec: { template, selector: {}, volumeClaimTemplates: [claim] } }),
    );
    expect(result.volumeClaimTemplates[0]).toMatchObject({
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      spec: { volumeMode: 'Filesystem' },
      status: { phase: 'Pending' },
    });
    expect(result.updateStrategy).toEqual({ type: 'RollingUpdate', rollingUpdate: { partition: 0 } });
    expect(result.persistentVolumeClaimRetentionPolicy).toEqual({ whenDeleted: 'Retain', whenScaled: 'Retain' });
  });

  test.each([
    [{}, { completions: 1, parallelism: 1 }],
    [{ parallelism: 3 }, { completions: undefined, parallelism: 3 }],
    [{ completions: 5 }, { completions: 5, parallelism: 1 }],
  ])('Job %j runs %j', (given, expected) => {
    const result = spec(defaulted('batch/v1', 'Job', { spec: { template, ...given } }));
    expect({ completions: result.completions, parallelism: result.parallelism }).toEqual(expected);
    expect(result.backoffLimit).toBe(6);
  });
});

describe('services', () => {
  const service = (serviceSpec: object) => spec(defaulted('v1', 'Service', { spec: serviceSpec }));

  test('a plain Service', () => {
    expect(service({ ports: [{ port: 80 }] })).toEqual({
      ports: [{ port: 80, protocol: 'TCP', targetPort: 80 }],
      sessionAffinity: 'None',
      type: 'ClusterIP',
      internalTrafficPolicy: 'Cluster',
    });
  });

  test('types bring their own fields', () => {
    expect(service({ type: 'LoadBalancer' })).toMatchObject({
      allocateLoadBalancerNodePorts: true,
      externalTrafficPolicy: 'Cluster',
    });
    expect(service({ type: 'ExternalName', externalName: 'x.example' }).internalTrafficPolicy).toBeUndefined();
    expect(service({ externalIPs: ['203.0.113.1'] }).externalTrafficPolicy).toBe('Cluster');
  });

  test('affinity by client lasts three hours', () => {
    expect(service({ sessionAffinity: 'ClientIP' }).sessionAffinityConfig).toEqual({
      clientIP: { timeoutSeconds: 10_800 },
    });
  });
});

describe('other kinds', () => {
  test('namespaces carry their name as a label', () => {
    const result = defaulted('v1', 'Namespace', { metadata: { name: 'team' } });
    expect(result.metadata.labels).toEqual({ 'kubernetes.io/metadata.name': 'team' });
  });

  test('limit ranges fill in from the outside in', () => {
    const limits = [{ type: 'Container', max: { cpu: '2' }, min: { memory: '1Mi' } }];
    expect(spec(defaulted('v1', 'LimitRange', { spec: { limits } })).limits[0]).toMatchObject({
      default: { cpu: '2' },
      defaultRequest: { cpu: '2', memory: '1Mi' },
    });
  });

  test('role bindings name the group nobody writes', () => {
    const binding = defaulted<{ roleRef: object; subjects: object[] }>('rbac.authorization.k8s.io/v1', 'RoleBinding', {
      roleRef: { kind: 'Role', name: 'r' },
      subjects: [
        { kind: 'User', name: 'u' },
        { kind: 'ServiceAccount', name: 's', namespace: 'n' },
      ],
    });
    expect(binding.roleRef).toMatchObject({ apiGroup: 'rbac.authorization.k8s.io' });
    expect(binding.subjects[0]).toMatchObject({ apiGroup: 'rbac.authorization.k8s.io' });
    expect(binding.subjects[1]).not.toHaveProperty('apiGroup');
  });

  test('autoscalers watch the CPU, and behave if they have a behaviour', () => {
    const body = { scaleTargetRef: { kind: 'Deployment', name: 'd' }, maxReplicas: 3 };
    const plain = spec(defaulted('autoscaling/v2', 'HorizontalPodAutoscaler', { spec: body }));
    expect(plain.metrics[0].resource.target).toEqual({ type: 'Utilization', averageUtilization: 80 });
    expect(plain.behavior).toBeUndefined();
    const behaving = spec(
      defaulted('autoscaling/v2', 'HorizontalPodAutoscaler', {
        spec: { ...body, behavior: { scaleDown: { selectPolicy: 'Disabled' } } },
      }),
    );
    expect(behaving.behavior.scaleDown).toEqual({
      selectPolicy: 'Disabled',
      policies: [{ type: 'Percent', value: 100, periodSeconds: 15 }],
    });
    expect(behaving.behavior.scaleUp.stabilizationWindowSeconds).toBe(0);
  });

  test('applying defaults twice changes nothing', () => {
    const once = defaulted('v1', 'Pod', {
      spec: { containers: [{ name: 'c', image: 'i', resources: { limits: { cpu: '1' } } }] },
    });
    expect(applyDefaults(structuredClone(once))).toEqual(once);
  });

  test('kinds without defaults pass through', () => {
    const object = { apiVersion: 'example.com/v1', kind: 'Thing', anything: 1 };
    expect(applyDefaults(object)).toEqual({ apiVersion: 'example.com/v1', kind: 'Thing', anything: 1 });
  });
});
