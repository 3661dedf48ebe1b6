import { describe, expect, test } from 'vitest';
import type { CustomResourceDefinition } from '../../gen/k8s/apiextensions/v1.ts';
import type { HorizontalPodAutoscaler } from '../../gen/k8s/autoscaling/v2.ts';
import type { CertificateSigningRequest } from '../../gen/k8s/certificates/v1.ts';
import type {
  ConfigMap,
  Event,
  LimitRange,
  Node,
  PersistentVolume,
  PersistentVolumeClaim,
  Secret,
} from '../../gen/k8s/core/v1.ts';
import type { Ingress, NetworkPolicy, ServiceCIDR } from '../../gen/k8s/networking/v1.ts';
import type { PodDisruptionBudget } from '../../gen/k8s/policy/v1.ts';
import type { ClusterRoleBinding, RoleBinding } from '../../gen/k8s/rbac/v1.ts';
import type { PriorityClass } from '../../gen/k8s/scheduling/v1.ts';
import type { StorageClass } from '../../gen/k8s/storage/v1.ts';
import { validateCertificateSigningRequest } from './certificates.ts';
import {
  validateConfigMap,
  validateConfigMapUpdate,
  validateEvent,
  validateLimitRange,
  validateNode,
  validateSecret,
  validateSecretUpdate,
} from './core.ts';
import { validateCustomResourceDefinition } from './custom-resource-definitions.ts';
import { validateMetadata, validateMetadataUpdate } from './metadata.ts';
import { validateIngress, validateNetworkPolicy, validateServiceCIDR } from './networking.ts';
import {
  validatePersistentVolume,
  validatePersistentVolumeClaim,
  validatePersistentVolumeClaimUpdate,
} from './persistent-volumes.ts';
import { validateHorizontalPodAutoscaler, validatePodDisruptionBudget } from './policy.ts';
import { validateBindingUpdate, validateClusterRoleBinding } from './rbac.ts';
import { validatePriorityClass, validateStorageClass, validateStorageClassUpdate } from './storage-classes.ts';
import { make, messages } from './test-objects.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('metadata', () => {
  const of = (metadata: object) =>
    make<ConfigMap>('v1', 'ConfigMap', { metadata: { name: 'x', namespace: 'default', ...metadata } });
  const problems = (metadata: object) => messages(validateMetadata(of(metadata), true));

  test('a name, in the kind’s own form', () => {
    expect(problems({ name: '' })).toEqual(['metadata.name: Required value: name or generateName is required']);
    expect(problems({ name: 'a.b' })).toEqual([]);
    expect(problems({ name: 'A' })[0]).toContain('metadata.name: Invalid value: "A"');
    const service = make<ConfigMap>('v1', 'Service', { metadata: { name: '1a', namespace: 'default' } });
    expect(validateMetadata(service, true)).toHaveLength(1);
    const role = make<ConfigMap>('rbac.authorization.k8s.io/v1', 'Role', {
      metadata: { name: 'system:a', namespace: 'default' },
    });
    expect(validateMetadata(role, true)).toEqual([]);
    const cron = make<ConfigMap>('batch/v1', 'CronJob', { metadata: { name: 'a'.repeat(53), namespace: 'default' } });
    expect(messages(validateMetadata(cron, true))[0]).toContain('must be no more than 52 characters');
  });

  test('namespaces only where they belong', () => {
    expect(messages(validateMetadata(of({}), false))).toEqual([
      'metadata.namespace: Forbidden: not allowed on this type',
    ]);
    expect(problems({ namespace: '' })).toEqual(['metadata.namespace: Required value']);
  });

  test('labels and annotations', () => {
    expect(problems({ labels: { 'a/b/c': 'x', ok: 'not ok' } })).toHaveLength(2);
    expect(problems({ annotations: { ok: 'x'.repeat(262_145) } })).toEqual([
      'metadata.annotations: Too long: may not be more than 262144 bytes',
    ]);
  });

  test('owners and finalizers', () => {
    const owner = { apiVersion: 'v1', kind: 'Pod', name: 'p', uid: 'u', controller: true };
    expect(problems({ ownerReferences: [owner, { ...owner, name: '' }] })).toHaveLength(2);
    expect(problems({ finalizers: ['plain', 'example.com/fine', 'orphan'] })).toEqual([
      'metadata.finalizers[0]: Invalid value: "plain": name is neither a standard finalizer name nor is it fully qualified',
    ]);
  });

  test('an object being deleted gains no finalizers', () => {
    const old = of({ deletionTimestamp: '2026-01-01T00:00:00Z', finalizers: ['example.com/a'] });
    const now = of({ deletionTimestamp: '2026-01-01T00:00:00Z', finalizers: ['example.com/a', 'example.com/b'] });
    expect(messages(validateMetadataUpdate(now, old))[0]).toMatch(
      /^metadata\.finalizers: Forbidden: no new finalizers can be added/,
    );
  });
});

describe('configuration', () => {
  test('keys are file names', () => {
    expect(
      validateConfigMap(make<ConfigMap>('v1', 'ConfigMap', { data: { 'a.b_c-D': '' }, binaryData: { x: '' } })),
    ).toEqual([]);
    const bad = make<ConfigMap>('v1', 'ConfigMap', {
      data: { 'a/b': '', '..': '', same: '' },
      binaryData: { same: '' },
    });
    expect(messages(validateConfigMap(bad)).map((text) => text.split(': ')[0])).toEqual([
      'data[..]',
      'data[a/b]',
      'data[same]',
    ]);
  });

  test('a megabyte is enough', () => {
    expect(
      messages(validateConfigMap(make<ConfigMap>('v1', 'ConfigMap', { data: { a: 'x'.repeat(1024 * 1024 + 1) } })))[0],
    ).toContain('Too long');
    expect(validateSecret(make<Secret>('v1', 'Secret', { data: { a: base64('x'.repeat(1024 * 1024)) } }))).toEqual([]);
  });

  test('immutable means it', () => {
    const old = make<ConfigMap>('v1', 'ConfigMap', { immutable: true, data: { a: '1' } });
    const now = make<ConfigMap>('v1', 'ConfigMap', { data: { a: '2' } });
    expect(messages(validateConfigMapUpdate(now, old))).toEqual([
      'immutable: Forbidden: field is immutable when `immutable` is set',
      'data: Forbidden: field is immutable when `immutable` is set',
    ]);
  });

  test('secrets of a type hold what the type needs, and never show it', () => {
    const tls = make<Secret>('v1', 'Secret', { type: 'kubernetes.io/tls', data: { 'tls.crt': '' } });
    expect(messages(validateSecret(tls))).toEqual(['data[tls.key]: Required value']);
    const docker = make<Secret>('v1', 'Secret', {
      type: 'kubernetes.io/dockerconfigjson',
      data: { '.dockerconfigjson': base64('hunter2') },
    });
    expect(messages(validateSecret(docker)).join()).not.toContain('hunter2');
    expect(
      messages(
        validateSecretUpdate(make<Secret>('v1', 'Secret', { type: 'b' }), make<Secret>('v1', 'Secret', { type: 'a' })),
      ),
    ).toEqual(['type: Invalid value: "b": field is immutable']);
  });

  test('events live beside what they are about', () => {
    const event = (namespace: string, involved: object) =>
      make<Event>('v1', 'Event', { metadata: { name: 'e', namespace }, involvedObject: involved });
    expect(validateEvent(event('a', { kind: 'Pod', namespace: 'a' }))).toEqual([]);
    expect(validateEvent(event('default', { kind: 'Node' }))).toEqual([]);
    expect(messages(validateEvent(event('b', { namespace: 'a' })))).toEqual([
      'involvedObject.namespace: Invalid value: "a": does not match event.namespace',
    ]);
  });
});

describe('nodes and limits', () => {
  test('taints once per key and effect', () => {
    const taint = { key: 'a', effect: 'NoSchedule' };
    const node = make<Node>('v1', 'Node', { spec: { taints: [taint, taint, { key: 'b', effect: 'Whenever' }] } });
    expect(messages(validateNode(node))).toEqual([
      'spec.taints[1]: Duplicate value: {"key":"a","effect":"NoSchedule"}: taints must be unique by key and effect pair',
      'spec.taints[2].effect: Unsupported value: "Whenever": supported values: "NoSchedule", "PreferNoSchedule", "NoExecute"',
    ]);
  });

  test('a range is in order', () => {
    const range = make<LimitRange>('v1', 'LimitRange', {
      spec: { limits: [{ type: 'Container', min: { cpu: '2' }, max: { cpu: '1' } }] },
    });
    expect(messages(validateLimitRange(range))).toContain(
      'spec.limits[0].min[cpu]: Invalid value: "2": min value 2 is greater than max value 1',
    );
  });
});

describe('storage', () => {
  const claim = (spec: object, status: object = {}) =>
    make<PersistentVolumeClaim>('v1', 'PersistentVolumeClaim', {
      spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } }, ...spec },
      status,
    });

  test('claims say how much and how', () => {
    expect(messages(validatePersistentVolumeClaim(make('v1', 'PersistentVolumeClaim', { spec: {} })))).toEqual([
      'spec.accessModes: Required value: at least 1 access mode is required',
      'spec.resources[storage]: Required value',
    ]);
  });

  test('claims grow once bound and change in nothing else', () => {
    const bound = claim({}, { phase: 'Bound' });
    const bigger = claim({ resources: { requests: { storage: '2Gi' } } }, { phase: 'Bound' });
    expect(validatePersistentVolumeClaimUpdate(bigger, bound)).toEqual([]);
    expect(validatePersistentVolumeClaimUpdate(bound, bigger)).toHaveLength(1);
    expect(validatePersistentVolumeClaimUpdate(claim({ volumeName: 'v' }), claim({}))).toEqual([]);
    expect(
      validatePersistentVolumeClaimUpdate(claim({ storageClassName: 'other' }), claim({ storageClassName: 'one' })),
    ).toHaveLength(1);
  });

  test('volumes are something and one thing', () => {
    const volume = (spec: object) =>
      make<PersistentVolume>('v1', 'PersistentVolume', {
        spec: { accessModes: ['ReadWriteOnce'], capacity: { storage: '1Gi' }, ...spec },
      });
    expect(messages(validatePersistentVolume(volume({})))).toEqual([
      'spec: Required value: must specify a volume type',
    ]);
    expect(validatePersistentVolume(volume({ hostPath: { path: '/a' } }))).toEqual([]);
    expect(messages(validatePersistentVolume(volume({ local: { path: '/a' } })))).toEqual([
      'spec.nodeAffinity: Required value: Local volume requires node affinity',
    ]);
  });

  test('classes do not change', () => {
    const of = (fields: object) =>
      make<StorageClass>('storage.k8s.io/v1', 'StorageClass', { provisioner: 'a.example/b', ...fields });
    expect(validateStorageClass(of({}))).toEqual([]);
    expect(
      messages(validateStorageClassUpdate(of({ parameters: { a: 'b' }, reclaimPolicy: 'Retain' }), of({}))),
    ).toEqual([
      'parameters: Forbidden: updates to parameters are forbidden.',
      'reclaimPolicy: Forbidden: updates to reclaimPolicy are forbidden.',
    ]);
  });

  test('system priorities are the system’s', () => {
    const of = (name: string, value: number) =>
      make<PriorityClass>('scheduling.k8s.io/v1', 'PriorityClass', { metadata: { name }, value });
    expect(validatePriorityClass(of('system-node-critical', 2_000_001_000))).toEqual([]);
    expect(validatePriorityClass(of('system-mine', 1))).toHaveLength(1);
    expect(messages(validatePriorityClass(of('mine', 1_000_000_001)))).toEqual([
      'value: Forbidden: maximum allowed value of a user defined priority is 1000000000',
    ]);
  });
});

describe('networking', () => {
  test('an Ingress leads somewhere', () => {
    const ingress = (spec: object) =>
      messages(validateIngress(make<Ingress>('networking.k8s.io/v1', 'Ingress', { spec })));
    expect(ingress({})).toEqual(['spec: Invalid value: []: either `defaultBackend` or `rules` must be specified']);
    const path = {
      path: 'no-slash',
      pathType: 'Prefix',
      backend: { service: { name: 's', port: { number: 80, name: 'http' } } },
    };
    expect(ingress({ rules: [{ host: '10.0.0.1', http: { paths: [path, { backend: {} }] } }] })).toEqual([
      'spec.rules[0].host: Invalid value: "10.0.0.1": must be a DNS name, not an IP address',
      'spec.rules[0].http.paths[0].path: Invalid value: "no-slash": must be an absolute path',
      'spec.rules[0].http.paths[0].backend: Invalid value: "": cannot set both port name & port number',
      'spec.rules[0].http.paths[1].pathType: Required value: pathType must be specified',
      'spec.rules[0].http.paths[1].backend: Required value: resource or service backend is required',
    ]);
  });

  test('a policy knows its peers', () => {
    const policy = make<NetworkPolicy>('networking.k8s.io/v1', 'NetworkPolicy', {
      spec: {
        podSelector: {},
        ingress: [
          {
            from: [{}, { ipBlock: { cidr: '10.0.0.0/8', except: ['10.0.0.0/8'] }, podSelector: {} }],
            ports: [{ port: 'a', endPort: 5 }],
          },
        ],
      },
    });
    expect(messages(validateNetworkPolicy(policy))).toEqual([
      'spec.ingress[0].ports[0].endPort: Invalid value: 5: may not be specified when `port` is non-numeric or missing',
      'spec.ingress[0].from[0]: Required value: must specify a peer',
      'spec.ingress[0].from[1].ipBlock.except[0]: Invalid value: "10.0.0.0/8": must be a strict subset of `cidr`',
      'spec.ingress[0].from[1]: Forbidden: may not specify both ipBlock and another peer',
    ]);
  });

  test('a range of addresses is one', () => {
    const range = (cidrs: string[]) =>
      messages(validateServiceCIDR(make<ServiceCIDR>('networking.k8s.io/v1', 'ServiceCIDR', { spec: { cidrs } })));
    expect(range(['10.96.0.0/16', 'fd00::/112'])).toEqual([]);
    expect(range(['10.96.0.0'])).toHaveLength(1);
    expect(range([])).toEqual(['spec.cidrs: Required value: at least one CIDR required']);
  });
});

describe('policies', () => {
  test('budgets say one thing', () => {
    const budget = make<PodDisruptionBudget>('policy/v1', 'PodDisruptionBudget', {
      spec: { minAvailable: 1, maxUnavailable: '200%' },
    });
    expect(messages(validatePodDisruptionBudget(budget))).toEqual([
      'spec: Invalid value: {"minAvailable":1,"maxUnavailable":"200%"}: minAvailable and maxUnavailable cannot be both set',
      'spec.maxUnavailable: Invalid value: "200%": must not be greater than 100%',
    ]);
  });

  test('autoscalers scale something between sane bounds', () => {
    const of = (spec: object) =>
      messages(
        validateHorizontalPodAutoscaler(
          make<HorizontalPodAutoscaler>('autoscaling/v2', 'HorizontalPodAutoscaler', { spec }),
        ),
      );
    expect(of({ scaleTargetRef: { kind: 'Deployment', name: 'd' }, maxReplicas: 2 })).toEqual([]);
    expect(of({ minReplicas: 5, maxReplicas: 2, metrics: [{ type: 'Pods' }] })).toEqual([
      'spec.maxReplicas: Invalid value: 2: must be greater than or equal to `minReplicas`',
      'spec.scaleTargetRef.kind: Required value',
      'spec.scaleTargetRef.name: Required value',
      'spec.metrics[0].pods: Required value: must populate information for the given metric source',
    ]);
  });

  test('a binding names real kinds and never changes its role', () => {
    const group = 'rbac.authorization.k8s.io/v1';
    const of = (roleRef: object, subjects: object[] = []) =>
      make<ClusterRoleBinding>(group, 'ClusterRoleBinding', { roleRef, subjects });
    expect(
      messages(
        validateClusterRoleBinding(
          of({ kind: 'Role', name: 'r' }, [
            { kind: 'ServiceAccount', name: 's' },
            { kind: 'Robot', name: 'x' },
          ]),
        ),
      ),
    ).toEqual([
      'roleRef.kind: Unsupported value: "Role": supported values: "ClusterRole"',
      'subjects[0].namespace: Required value',
      'subjects[1].kind: Unsupported value: "Robot": supported values: "ServiceAccount", "User", "Group"',
    ]);
    const role = (name: string) => make<RoleBinding>(group, 'RoleBinding', { roleRef: { kind: 'Role', name } });
    expect(messages(validateBindingUpdate(role('b'), role('a')))[0]).toMatch(
      /^roleRef: Invalid value: .*: cannot change roleRef$/,
    );
  });

  test('certificate requests carry a request', () => {
    const of = (spec: object) =>
      messages(
        validateCertificateSigningRequest(
          make<CertificateSigningRequest>('certificates.k8s.io/v1', 'CertificateSigningRequest', { spec }),
        ),
      );
    const pem = base64('-----BEGIN CERTIFICATE REQUEST-----\nAA==\n-----END CERTIFICATE REQUEST-----\n');
    expect(of({ request: pem, signerName: 'example.com/mine', usages: ['client auth'] })).toEqual([]);
    expect(
      of({
        request: base64('x'),
        signerName: 'nodomain',
        usages: ['client auth', 'client auth'],
        expirationSeconds: 5,
      }).map((text) => text.split(': ')[0]),
    ).toEqual(['spec.request', 'spec.usages[1]', 'spec.signerName', 'spec.expirationSeconds']);
  });

  test('definitions are named after what they define', () => {
    const of = (name: string, spec: object) =>
      messages(
        validateCustomResourceDefinition(
          make<CustomResourceDefinition>('apiextensions.k8s.io/v1', 'CustomResourceDefinition', {
            metadata: { name },
            spec: {
              group: 'example.com',
              scope: 'Namespaced',
              names: { plural: 'widgets', kind: 'Widget' },
              versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } }],
              ...spec,
            },
          }),
        ),
      );
    expect(of('widgets.example.com', {})).toEqual([]);
    expect(of('gadgets.example.com', { versions: null })).toEqual([
      'metadata.name: Invalid value: "gadgets.example.com": must be spec.names.plural+"."+spec.group',
      'spec.versions: Required value: must have at least one version',
    ]);
    expect(of('widgets.example.com', { versions: [{ name: 'v1', served: true, storage: false }] })).toHaveLength(2);
  });
});
