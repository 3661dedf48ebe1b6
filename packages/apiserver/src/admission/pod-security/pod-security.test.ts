import { applyDefaults, type KubeObject } from '@gantry/api';
import type { Pod } from '@gantry/api/core/v1';
import { deployments, namespaces, pods } from '@gantry/api/resources';
import { isForbidden, isInvalid, type StatusError } from '@gantry/machinery';
import { describe, expect, test } from 'vitest';
import { MemoryCache } from '../../auth/testing/memory-cache.ts';
import type { AdmissionAttributes } from '../../registry/strategy.ts';
import { CacheReader } from '../cache-reader.ts';
import { PodSecurity } from './pod-security.ts';
import { violations } from './restricted.ts';

const hardened = {
  securityContext: {
    allowPrivilegeEscalation: false,
    runAsNonRoot: true,
    capabilities: { drop: ['ALL'] },
    seccompProfile: { type: 'RuntimeDefault' },
  },
};

function podOf(spec: object): Pod {
  return applyDefaults(
    pods.codec.fromJson({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'p', namespace: 'team' },
      spec: { containers: [{ name: 'c', image: 'i:1' }], ...spec },
    }),
  );
}

const container = (fields: object) => ({ containers: [{ name: 'c', image: 'i:1', ...fields }] });

describe('the standards', () => {
  test('a plain pod is baseline, a hardened one restricted', () => {
    expect(violations('baseline', podOf({}).spec)).toEqual([]);
    expect(violations('restricted', podOf(container(hardened)).spec)).toEqual([]);
    expect(violations('restricted', podOf({}).spec)).toEqual([
      'allowPrivilegeEscalation != false (container "c" must set securityContext.allowPrivilegeEscalation=false)',
      'unrestricted capabilities (container "c" must set securityContext.capabilities.drop=["ALL"])',
      'runAsNonRoot != true (pod or container "c" must set securityContext.runAsNonRoot=true)',
      'seccompProfile (pod or container "c" must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost")',
    ]);
  });

  test.each([
    [{ hostNetwork: true }, 'host namespaces (hostNetwork=true)'],
    [{ hostPID: true, hostIPC: true }, 'host namespaces (hostPID=true, hostIPC=true)'],
    [
      container({ securityContext: { privileged: true } }),
      'privileged (container "c" must not set securityContext.privileged=true)',
    ],
    [
      container({ securityContext: { capabilities: { add: ['SYS_ADMIN', 'CHOWN', 'NET_RAW'] } } }),
      'non-default capabilities (container "c" must not include "NET_RAW", "SYS_ADMIN" in securityContext.capabilities.add)',
    ],
    [{ volumes: [{ name: 'h', hostPath: { path: '/' } }] }, 'hostPath volumes (volume "h")'],
    [container({ ports: [{ containerPort: 80, hostPort: 80 }] }), 'hostPort (container "c" uses hostPort 80)'],
    [{ securityContext: { sysctls: [{ name: 'kernel.msgmax', value: '1' }] } }, 'forbidden sysctls (kernel.msgmax)'],
    [
      { securityContext: { seccompProfile: { type: 'Unconfined' } } },
      'seccompProfile (pod must not set securityContext.seccompProfile.type to "Unconfined")',
    ],
    [
      container({ livenessProbe: { httpGet: { port: 1, host: '10.0.0.1' } } }),
      'probe or lifecycle host (container "c" must not set host in probes or lifecycle hooks)',
    ],
  ])('baseline stops %j', (spec, expected) => {
    expect(violations('baseline', podOf(spec).spec)).toEqual([expected]);
  });

  test('init and ephemeral containers count, and all offenders are named', () => {
    const bad = { image: 'i:1', securityContext: { privileged: true } };
    const spec = podOf({ containers: [{ name: 'c', ...bad }], initContainers: [{ name: 'i', ...bad }] }).spec;
    expect(violations('baseline', spec)).toEqual([
      'privileged (containers "i", "c" must not set securityContext.privileged=true)',
    ]);
  });

  test('containers inherit from their pod, and may opt out again', () => {
    const pod = { securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } } };
    const { allowPrivilegeEscalation, capabilities } = hardened.securityContext;
    expect(
      violations(
        'restricted',
        podOf({ ...pod, ...container({ securityContext: { allowPrivilegeEscalation, capabilities } }) }).spec,
      ),
    ).toEqual([]);
    expect(
      violations(
        'restricted',
        podOf({
          ...pod,
          ...container({ securityContext: { allowPrivilegeEscalation, capabilities, runAsNonRoot: false } }),
        }).spec,
      ),
    ).toHaveLength(1);
  });
});

describe('namespaces choose', () => {
  const cache = new MemoryCache();
  const plugin = new PodSecurity(new CacheReader(cache, cache.store()));
  const warnings: string[] = [];

  function admit(
    resource: typeof pods | typeof deployments | typeof namespaces,
    object: object,
    labels: object,
    old?: object,
  ): unknown {
    cache.put('/registry/namespaces/', { metadata: { name: 'team', labels } });
    warnings.length = 0;
    const attributes: AdmissionAttributes = {
      operation: old === undefined ? 'CREATE' : 'UPDATE',
      resource: resource as never,
      subresource: undefined,
      namespace: 'team',
      name: 'p',
      user: { name: 'u', uid: '', groups: [], extra: {} },
      dryRun: false,
      warn: (message) => warnings.push(message),
      object: object as KubeObject,
      old: old as KubeObject | undefined,
    };
    try {
      plugin.validate(attributes);
    } catch (error) {
      return error;
    }
    return undefined;
  }

  test('what is refused', () => {
    expect(admit(pods, podOf({ hostNetwork: true }), {})).toBeUndefined();
    const error = admit(pods, podOf({ hostNetwork: true }), { 'pod-security.kubernetes.io/enforce': 'baseline' });
    expect(isForbidden(error)).toBe(true);
    expect((error as StatusError).status.message).toBe(
      'pods "p" is forbidden: violates PodSecurity "baseline:latest": host namespaces (hostNetwork=true)',
    );
  });

  test('what is only warned about', () => {
    const labels = {
      'pod-security.kubernetes.io/warn': 'baseline',
      'pod-security.kubernetes.io/warn-version': 'v1.35',
    };
    expect(admit(pods, podOf({ hostPID: true }), labels)).toBeUndefined();
    expect(warnings).toEqual(['would violate PodSecurity "baseline:v1.35": host namespaces (hostPID=true)']);
  });

  test('templates are warned about, never refused', () => {
    const deployment = { spec: { template: { spec: podOf({ hostPID: true }).spec } } };
    const labels = { 'pod-security.kubernetes.io/enforce': 'baseline', 'pod-security.kubernetes.io/warn': 'baseline' };
    expect(admit(deployments, deployment, labels)).toBeUndefined();
    expect(warnings).toHaveLength(1);
  });

  test('a running pod keeps its labels editable after the rules got stricter', () => {
    const old = podOf({ hostNetwork: true });
    const relabelled = structuredClone(old);
    relabelled.metadata.labels = { a: 'b' };
    expect(admit(pods, relabelled, { 'pod-security.kubernetes.io/enforce': 'restricted' }, old)).toBeUndefined();
  });

  test('levels that exist', () => {
    const labelled = (labels: object) => ({ metadata: { name: 'team', labels } });
    expect(isInvalid(admit(namespaces, labelled({ 'pod-security.kubernetes.io/enforce': 'strict' }), {}))).toBe(true);
    expect(isInvalid(admit(namespaces, labelled({ 'pod-security.kubernetes.io/warn-version': '1' }), {}))).toBe(true);
    expect(admit(namespaces, labelled({ 'pod-security.kubernetes.io/enforce': 'baseline' }), {})).toBeUndefined();
  });
});
