import type { ConfigMap, Secret, Service } from '@gantry/api/core/v1';
import { describe, expect, it } from 'vitest';
import { testContainer, testPod } from '../testing/pod-world.ts';
import { containerEnv, type EnvSources, expandReferences, serviceEnv } from './env.ts';

const sources = (more: Partial<EnvSources> = {}): EnvSources => ({
  configMap: (name) => (name === 'cm' ? ({ data: { a: '1', 'b.c': '2' } } as unknown as ConfigMap) : undefined),
  secret: (name) =>
    name === 's' ? ({ data: { key: Buffer.from('hidden').toString('base64') } } as unknown as Secret) : undefined,
  services: [],
  podIps: ['10.0.0.7', 'fd00::7'],
  hostIps: ['192.0.2.1'],
  nodeAllocatable: { cpu: '2', memory: '1Gi' },
  ...more,
});
const envOf = (env: object[], more: object = {}, from: Partial<EnvSources> = {}) => {
  const container = testContainer('c', { env, ...more });
  const list = containerEnv(testPod({ containers: [container], nodeName: 'n1' }), container, sources(from));
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
};

describe('references', () => {
  const lookup = (name: string) => ({ A: 'x', EMPTY: '' })[name];
  it.each([
    ['$(A)', 'x'],
    ['$(A)$(A)-$(EMPTY)-', 'xx--'],
    ['$(B)', '$(B)'],
    ['$$(A)', '$(A)'],
    ['$$$(A)', '$x'],
    ['$A {A} $', '$A {A} $'],
    ['$(unclosed', '$(unclosed'],
    ['$()', '$()'],
  ])('%s becomes %s', (text, result) => expect(expandReferences(text, lookup)).toBe(result));
});

describe('environment', () => {
  it('refers back but not ahead', () => {
    const env = envOf([
      { name: 'LATE', value: '$(A)' },
      { name: 'A', value: 'x' },
      { name: 'B', value: '$(A)y' },
    ]);
    expect(env).toMatchObject({ LATE: '$(A)', B: 'xy' });
  });

  it('takes values from everywhere; env wins over envFrom', () => {
    const env = envOf(
      [
        { name: 'a', value: 'own' },
        { name: 'KEY', valueFrom: { secretKeyRef: { name: 's', key: 'key' } } },
        { name: 'CM', valueFrom: { configMapKeyRef: { name: 'cm', key: 'b.c' } } },
        { name: 'IP', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } },
        { name: 'IPS', valueFrom: { fieldRef: { fieldPath: 'status.podIPs' } } },
        { name: 'HOST', valueFrom: { fieldRef: { fieldPath: 'status.hostIP' } } },
        { name: 'NODE', valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } },
        { name: 'CPU', valueFrom: { resourceFieldRef: { resource: 'limits.cpu' } } },
        { name: 'MILLI', valueFrom: { resourceFieldRef: { resource: 'limits.cpu', divisor: '1m' } } },
        { name: 'MEM', valueFrom: { resourceFieldRef: { resource: 'requests.memory', divisor: '1Mi' } } },
        { name: 'NODEMEM', valueFrom: { resourceFieldRef: { resource: 'limits.memory' } } },
      ],
      {
        envFrom: [{ configMapRef: { name: 'cm' } }, { prefix: 'S_', secretRef: { name: 's' } }],
        resources: { limits: { cpu: '1500m' }, requests: { memory: '64Mi' } },
      },
    );
    expect(env).toMatchObject({ a: 'own', 'b.c': '2', S_key: 'hidden', KEY: 'hidden', CM: '2' });
    expect(env).toMatchObject({ IP: '10.0.0.7', IPS: '10.0.0.7,fd00::7', HOST: '192.0.2.1', NODE: 'n1' });
    expect(env).toMatchObject({ CPU: '2', MILLI: '1500', MEM: '64', NODEMEM: String(1024 ** 3) });
  });

  it('says what is missing, unless it is optional', () => {
    const required = (valueFrom: object) => () => envOf([{ name: 'X', valueFrom }]);
    expect(required({ configMapKeyRef: { name: 'no', key: 'k' } })).toThrow('configmap "no" not found');
    expect(required({ secretKeyRef: { name: 's', key: 'no' } })).toThrow("couldn't find key no in Secret default/s");
    expect(() => envOf([], { envFrom: [{ secretRef: { name: 'no' } }] })).toThrow('secret "no" not found');
    expect(envOf([{ name: 'X', valueFrom: { configMapKeyRef: { name: 'no', key: 'k', optional: true } } }])).toEqual(
      {},
    );
    expect(envOf([], { envFrom: [{ configMapRef: { name: 'no', optional: true } }] })).toEqual({});
  });
});

describe('service variables', () => {
  const service = (name: string, namespace: string, clusterIP = '10.96.0.5') =>
    ({
      metadata: { name, namespace },
      spec: { clusterIP, ports: [{ name: 'web', port: 80, protocol: 'TCP' }] },
    }) as unknown as Service;

  it("cover the pod's namespace and the API, not headless services", () => {
    const services = [
      service('my-db', 'default'),
      service('other', 'elsewhere'),
      service('headless', 'default', 'None'),
    ];
    const pod = testPod({ containers: [] });
    const env = new Map(serviceEnv(pod, services).map(({ name, value }) => [name, value]));
    expect(env.get('MY_DB_SERVICE_HOST')).toBe('10.96.0.5');
    expect(env.get('MY_DB_SERVICE_PORT_WEB')).toBe('80');
    expect(env.get('MY_DB_PORT_80_TCP')).toBe('tcp://10.96.0.5:80');
    expect([...env.keys()].every((name) => name.startsWith('MY_DB_'))).toBe(true);
    const unlinked = testPod({ containers: [], enableServiceLinks: false }, { namespace: 'x' });
    const names = serviceEnv(unlinked, [service('kubernetes', 'default'), service('a', 'x')]).map(({ name }) => name);
    expect(names).toContain('KUBERNETES_SERVICE_HOST');
    expect(names.some((name) => name.startsWith('A_'))).toBe(false);
  });
});
