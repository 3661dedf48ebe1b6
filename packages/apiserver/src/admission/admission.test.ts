import { applyDefaults, type KubeObject, type ResourceType } from '@gantry/api';
import type { Node, PersistentVolumeClaim, Pod, ResourceQuota } from '@gantry/api/core/v1';
import {
  certificateSigningRequests,
  configMaps,
  ingressClasses,
  ingresses,
  leases,
  limitRanges,
  namespaces,
  nodes,
  persistentVolumeClaims,
  pods,
  priorityClasses,
  resourceQuotas,
  runtimeClasses,
  serviceAccounts,
  services,
  storageClasses,
} from '@gantry/api/resources';
import { isForbidden, isNotFound, type StatusError } from '@gantry/machinery';
import { FakeClock } from '@gantry/runtime/testing';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Authorizer, Decision, RequestAttributes, UserInfo } from '../auth/contract.ts';
import { MemoryCache } from '../auth/testing/memory-cache.ts';
import type { AdmissionAttributes, AdmissionPlugin } from '../registry/strategy.ts';
import { admissionPlugins, CacheReader } from './index.ts';

const ADMIN: UserInfo = { name: 'admin', uid: '', groups: ['system:masters'], extra: {} };
const KUBELET: UserInfo = {
  name: 'system:node:n1',
  uid: '',
  groups: ['system:nodes', 'system:authenticated'],
  extra: {},
};

let cache: MemoryCache;
let chain: readonly AdmissionPlugin[];
let decide: (attributes: RequestAttributes) => Decision['verdict'];

beforeEach(() => {
  cache = new MemoryCache();
  decide = () => 'allow';
  const store = cache.store();
  const authorizer: Authorizer = { authorize: (attributes) => ({ verdict: decide(attributes), reason: '' }) };
  chain = admissionPlugins({
    reader: new CacheReader(cache, store),
    store,
    clock: new FakeClock(),
    random: () => 0.5,
    authorizer,
  });
  put(namespaces, { metadata: { name: 'default' }, status: { phase: 'Active' } });
  put(serviceAccounts, { metadata: { name: 'default', namespace: 'default' } });
});

// biome-ignore lint/suspicious/noExplicitAny: what is stored is whatever a test needs
function put(resource: ResourceType<any>, object: any): void {
  cache.put(`${resource.storage!.prefix}/`, { apiVersion: resource.version, kind: resource.kind, ...object });
}

interface Request {
  operation?: AdmissionAttributes['operation'];
  subresource?: string;
  user?: UserInfo;
  name?: string;
  namespace?: string;
  old?: object;
  dryRun?: boolean;
}

// biome-ignore lint/suspicious/noExplicitAny: resources of every kind pass through here
type AnyResource = ResourceType<any>;

/** Sends `object` through the whole chain; returns it, or the error. */
// biome-ignore lint/suspicious/noExplicitAny: what comes back is looked at in many shapes
async function admit<T = any>(resource: AnyResource, object: object | undefined, request: Request = {}): Promise<T> {
  const draft = object as KubeObject | undefined;
  const old = request.old as KubeObject | undefined;
  const attributes: AdmissionAttributes = {
    operation: request.operation ?? (old === undefined ? 'CREATE' : 'UPDATE'),
    resource,
    subresource: request.subresource,
    namespace: request.namespace ?? (resource.namespaced ? (draft?.metadata.namespace ?? 'default') : ''),
    name: request.name ?? draft?.metadata.name ?? '',
    user: request.user ?? ADMIN,
    dryRun: request.dryRun ?? false,
    warn: () => undefined,
    object: draft,
    old,
  };
  try {
    const handling = chain.filter((plugin) => plugin.handles(attributes.operation, resource, attributes.subresource));
    for (const plugin of handling) await plugin.mutate?.(attributes);
    for (const plugin of handling) await plugin.validate?.(attributes);
  } catch (error) {
    return error as T;
  }
  return draft as T;
}

function podOf(spec: object = {}, metadata: object = {}): Pod {
  return applyDefaults(
    pods.codec.fromJson({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'p', namespace: 'default', ...metadata },
      spec: { containers: [{ name: 'c', image: 'i:1' }], ...spec },
    }),
  );
}

const message = (error: unknown): string => (error as StatusError).status.message ?? '';

describe('namespaces', () => {
  test('must exist for what is created in them', async () => {
    const error = await admit(configMaps, { metadata: { name: 'a', namespace: 'nowhere' } });
    expect(isNotFound(error)).toBe(true);
    expect(message(error)).toBe('namespaces "nowhere" not found');
  });

  test('take nothing new while they end, but let what is there be changed and deleted', async () => {
    put(namespaces, { metadata: { name: 'ending', deletionTimestamp: 'x' }, status: { phase: 'Terminating' } });
    const error = await admit<StatusError>(configMaps, { metadata: { name: 'a', namespace: 'ending' } });
    expect(message(error)).toBe(
      'configmaps "a" is forbidden: unable to create new content in namespace ending because it is being terminated',
    );
    expect(error.status.details?.causes).toEqual([
      { reason: 'NamespaceTerminating', message: 'namespace ending is being terminated', field: 'metadata.namespace' },
    ]);
    const object = { metadata: { name: 'a', namespace: 'ending' } };
    expect(await admit(configMaps, object, { old: object })).toBe(object);
    expect(
      await admit(configMaps, undefined, { operation: 'DELETE', name: 'a', namespace: 'ending', old: object }),
    ).toBeUndefined();
  });

  test.each(['default', 'kube-system', 'kube-public'])('%s stays', async (name) => {
    const error = await admit(namespaces, undefined, { operation: 'DELETE', name, old: { metadata: { name } } });
    expect(isForbidden(error)).toBe(true);
    expect(message(error)).toBe(`namespaces "${name}" is forbidden: this namespace may not be deleted`);
  });
});

describe('service accounts of pods', () => {
  test('are mounted where programs look for them', async () => {
    const pod = await admit<Pod>(pods, podOf({ initContainers: [{ name: 'i', image: 'i:1' }] }));
    expect(pod.spec).toMatchObject({ serviceAccountName: 'default', serviceAccount: 'default' });
    const [volume] = pod.spec.volumes!;
    expect(volume!.name).toMatch(/^kube-api-access-[a-z0-9]{5}$/);
    expect(volume!.projected).toEqual({
      sources: [
        { serviceAccountToken: { expirationSeconds: 3607, path: 'token' } },
        { configMap: { name: 'kube-root-ca.crt', items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
        {
          downwardAPI: {
            items: [{ path: 'namespace', fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.namespace' } }],
          },
        },
      ],
      defaultMode: 420,
    });
    const mount = { name: volume!.name, readOnly: true, mountPath: '/var/run/secrets/kubernetes.io/serviceaccount' };
    expect(pod.spec.containers[0]!.volumeMounts).toEqual([mount]);
    expect(pod.spec.initContainers![0]!.volumeMounts).toEqual([mount]);
  });

  test('stay away when either side says so, the pod having the last word', async () => {
    put(serviceAccounts, { metadata: { name: 'quiet', namespace: 'default' }, automountServiceAccountToken: false });
    expect((await admit<Pod>(pods, podOf({ serviceAccountName: 'quiet' }))).spec.volumes).toBeUndefined();
    expect(
      (await admit<Pod>(pods, podOf({ serviceAccountName: 'quiet', automountServiceAccountToken: true }))).spec.volumes,
    ).toHaveLength(1);
    expect((await admit<Pod>(pods, podOf({ automountServiceAccountToken: false }))).spec.volumes).toBeUndefined();
  });

  test('leave alone what the pod mounts there itself', async () => {
    const own = { name: 'own', mountPath: '/var/run/secrets/kubernetes.io/serviceaccount' };
    const pod = await admit<Pod>(
      pods,
      podOf({
        volumes: [{ name: 'own', emptyDir: {} }],
        containers: [{ name: 'c', image: 'i:1', volumeMounts: [own] }],
      }),
    );
    expect(pod.spec.volumes).toHaveLength(1);
    expect(pod.spec.containers[0]!.volumeMounts).toEqual([own]);
  });

  test('must exist', async () => {
    const error = await admit(pods, podOf({ serviceAccountName: 'nobody' }));
    expect(isForbidden(error)).toBe(true);
    expect(message(error)).toBe(
      'pods "p" is forbidden: error looking up service account default/nobody: serviceaccount "nobody" not found',
    );
  });

  test('lend their pull secrets', async () => {
    put(serviceAccounts, { metadata: { name: 'puller', namespace: 'default' }, imagePullSecrets: [{ name: 's' }] });
    expect((await admit<Pod>(pods, podOf({ serviceAccountName: 'puller' }))).spec.imagePullSecrets).toEqual([
      { name: 's' },
    ]);
  });
});

describe('priority', () => {
  test('is zero unless a class says otherwise', async () => {
    expect((await admit<Pod>(pods, podOf())).spec).toMatchObject({
      priority: 0,
      preemptionPolicy: 'PreemptLowerPriority',
    });
    put(priorityClasses, { metadata: { name: 'usual' }, value: 7, globalDefault: true, preemptionPolicy: 'Never' });
    expect((await admit<Pod>(pods, podOf())).spec).toMatchObject({
      priority: 7,
      priorityClassName: 'usual',
      preemptionPolicy: 'Never',
    });
  });

  test('of the system is known before its classes exist', async () => {
    expect((await admit<Pod>(pods, podOf({ priorityClassName: 'system-node-critical' }))).spec.priority).toBe(
      2_000_001_000,
    );
  });

  test('comes from the class, not from the client', async () => {
    expect(message(await admit(pods, podOf({ priority: 5 })))).toContain(
      'the integer value of priority (5) must not be provided in pod spec',
    );
    expect(message(await admit(pods, podOf({ priorityClassName: 'none' })))).toBe(
      'pods "p" is forbidden: no PriorityClass with name none was found',
    );
  });

  test('is not looked for among the names every JavaScript object has', async () => {
    expect(isForbidden(await admit(pods, podOf({ priorityClassName: 'constructor' })))).toBe(true);
  });

  test('has one default at most', async () => {
    put(priorityClasses, { metadata: { name: 'a' }, value: 1, globalDefault: true });
    const error = await admit(priorityClasses, { metadata: { name: 'b' }, value: 2, globalDefault: true });
    expect(message(error)).toContain('PriorityClass a is already marked as default');
  });
});

describe('defaults of the cluster', () => {
  test('pods wait five minutes for a node that went silent', async () => {
    const { tolerations } = (
      await admit<Pod>(
        pods,
        podOf({ tolerations: [{ key: 'node.kubernetes.io/unreachable', operator: 'Exists', effect: 'NoExecute' }] }),
      )
    ).spec;
    expect(tolerations).toEqual([
      { key: 'node.kubernetes.io/unreachable', operator: 'Exists', effect: 'NoExecute' },
      { key: 'node.kubernetes.io/not-ready', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 300 },
    ]);
  });

  test('a new node takes no pods yet', async () => {
    const node = nodes.codec.fromJson({ metadata: { name: 'n1' } });
    expect((await admit<Node>(nodes, node)).spec.taints).toEqual([
      { key: 'node.kubernetes.io/not-ready', effect: 'NoSchedule' },
    ]);
  });

  test('claims get the newest default class, unless they ask for none', async () => {
    const marked = (name: string, creationTimestamp: string) =>
      put(storageClasses, {
        metadata: { name, creationTimestamp, annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } },
      });
    marked('old', '2025-01-01T00:00:00Z');
    marked('new', '2026-01-01T00:00:00Z');
    const claim = (spec: object) =>
      persistentVolumeClaims.codec.fromJson({ metadata: { name: 'c', namespace: 'default' }, spec });
    expect((await admit<PersistentVolumeClaim>(persistentVolumeClaims, claim({}))).spec.storageClassName).toBe('new');
    expect(
      (await admit<PersistentVolumeClaim>(persistentVolumeClaims, claim({ storageClassName: '' }))).spec
        .storageClassName,
    ).toBe('');
  });

  test('ingresses get the default class, unless they name one either way', async () => {
    put(ingressClasses, {
      metadata: { name: 'web', annotations: { 'ingressclass.kubernetes.io/is-default-class': 'true' } },
    });
    const ingress = (spec: object, annotations: object = {}) =>
      ingresses.codec.fromJson({ metadata: { name: 'i', namespace: 'default', annotations }, spec });
    expect((await admit(ingresses, ingress({}))).spec.ingressClassName).toBe('web');
    expect((await admit(ingresses, ingress({ ingressClassName: 'mine' }))).spec.ingressClassName).toBe('mine');
    expect(
      (await admit(ingresses, ingress({}, { 'kubernetes.io/ingress.class': 'old' }))).spec.ingressClassName,
    ).toBeUndefined();
  });

  test('claims grow where their class allows it', async () => {
    const claim = (storage: string, storageClassName: string, phase = 'Bound') =>
      persistentVolumeClaims.codec.fromJson({
        metadata: { name: 'c', namespace: 'default' },
        spec: { storageClassName, resources: { requests: { storage } } },
        status: { phase },
      });
    put(storageClasses, { metadata: { name: 'grows' }, allowVolumeExpansion: true });
    put(storageClasses, { metadata: { name: 'fixed' } });
    const grow = (name: string, phase?: string) =>
      admit(persistentVolumeClaims, claim('2Gi', name, phase), { old: claim('1Gi', name, phase) });
    expect(isForbidden(await grow('grows'))).toBe(false);
    expect(isForbidden(await grow('fixed'))).toBe(true);
    expect(isForbidden(await grow('grows', 'Pending'))).toBe(true);
  });

  test('a runtime class brings its overhead and its nodes', async () => {
    put(runtimeClasses, {
      metadata: { name: 'vm' },
      handler: 'vm',
      overhead: { podFixed: { memory: '64Mi' } },
      scheduling: { nodeSelector: { vm: 'yes' } },
    });
    expect((await admit<Pod>(pods, podOf({ runtimeClassName: 'vm' }))).spec).toMatchObject({
      overhead: { memory: '64Mi' },
      nodeSelector: { vm: 'yes' },
    });
    expect(message(await admit(pods, podOf({ runtimeClassName: 'none' })))).toContain('RuntimeClass "none" not found');
    expect(message(await admit(pods, podOf({ overhead: { memory: '1' } })))).toContain(
      'Pod Overhead set without corresponding RuntimeClass',
    );
  });
});

describe('limit ranges', () => {
  beforeEach(() => {
    put(limitRanges, {
      metadata: { name: 'l', namespace: 'default' },
      spec: {
        limits: [
          {
            type: 'Container',
            default: { cpu: '500m' },
            defaultRequest: { cpu: '100m' },
            max: { cpu: '1' },
            min: { cpu: '50m' },
            maxLimitRequestRatio: { cpu: '5' },
          },
        ],
      },
    });
  });

  test('fill in what containers leave out, and note it', async () => {
    const pod = await admit<Pod>(pods, podOf());
    expect(pod.spec.containers[0]!.resources).toEqual({ requests: { cpu: '100m' }, limits: { cpu: '500m' } });
    expect(pod.metadata.annotations).toEqual({
      'kubernetes.io/limit-ranger': 'LimitRanger plugin set: cpu request for container c; cpu limit for container c',
    });
  });

  test('bound what containers say', async () => {
    const resources = { requests: { cpu: '10m' }, limits: { cpu: '2' } };
    const error = await admit(pods, podOf({ containers: [{ name: 'c', image: 'i:1', resources }] }));
    expect(message(error)).toBe(
      'pods "p" is forbidden: [minimum cpu usage per Container is 50m, but request is 10m, maximum cpu usage per Container is 1, but limit is 2, cpu max limit to request ratio per Container is 5, but provided ratio is 200.000000]',
    );
  });
});

describe('quotas', () => {
  const quota = (): ResourceQuota => cache.get('/registry/resourcequotas/default/q') as unknown as ResourceQuota;
  const limit = (hard: Record<string, string>, used: Record<string, string>, spec: object = {}) =>
    put(resourceQuotas, {
      metadata: { name: 'q', namespace: 'default' },
      spec: { hard, ...spec },
      status: { hard, used },
    });

  test('count what is made, and stop at the limit', async () => {
    limit({ pods: '2', 'count/configmaps': '1' }, { pods: '1', 'count/configmaps': '0' });
    expect(await admit<Pod>(pods, podOf())).toHaveProperty('spec');
    expect(quota().status.used).toEqual({ pods: '2', 'count/configmaps': '0' });
    expect(message(await admit(pods, podOf()))).toBe(
      'pods "p" is forbidden: exceeded quota: q, requested: pods=1, used: pods=2, limited: pods=2',
    );
  });

  test('of compute make pods say what they need', async () => {
    limit({ 'limits.memory': '1Gi' }, { 'limits.memory': '0' });
    expect(message(await admit(pods, podOf()))).toBe(
      'pods "p" is forbidden: failed quota: q: must specify limits.memory for: c',
    );
    const resources = { limits: { memory: '600Mi' } };
    await admit(pods, podOf({ containers: [{ name: 'c', image: 'i:1', resources }] }));
    expect(quota().status.used).toEqual({ 'limits.memory': '600Mi' });
  });

  test('with a scope count only those in it', async () => {
    limit({ pods: '0' }, { pods: '0' }, { scopes: ['BestEffort'] });
    expect(isForbidden(await admit(pods, podOf()))).toBe(true);
    const busy = podOf({ containers: [{ name: 'c', image: 'i:1', resources: { requests: { cpu: '1' } } }] });
    expect(await admit(pods, busy)).toBe(busy);
  });

  test('are untouched by dry runs, and unknown before they were counted', async () => {
    limit({ pods: '1' }, { pods: '0' });
    await admit(pods, podOf(), { dryRun: true });
    expect(quota().status.used).toEqual({ pods: '0' });
    limit({ pods: '1' }, {});
    expect(message(await admit(pods, podOf()))).toContain('status unknown for quota: q, resources: pods');
  });

  test('follow a Service as its type changes', async () => {
    limit({ services: '5', 'services.nodeports': '1' }, { services: '1', 'services.nodeports': '0' });
    const service = (type: string, count: number) =>
      services.codec.fromJson({
        metadata: { name: 's', namespace: 'default' },
        spec: { type, ports: Array.from({ length: count }, (_, i) => ({ port: i + 1 })) },
      });
    await admit(services, service('NodePort', 1), { old: service('ClusterIP', 1) });
    expect(quota().status.used).toEqual({ services: '1', 'services.nodeports': '1' });
    expect(isForbidden(await admit(services, service('NodePort', 2), { old: service('NodePort', 1) }))).toBe(true);
    await admit(services, service('ClusterIP', 1), { old: service('NodePort', 1) });
    expect(quota().status.used).toEqual({ services: '1', 'services.nodeports': '0' });
  });
});

describe('kubelets', () => {
  const node = (name: string, metadata: object = {}, spec: object = {}) =>
    nodes.codec.fromJson({ metadata: { name, ...metadata }, spec });
  const asKubelet = (request: Request = {}): Request => ({ user: KUBELET, ...request });

  test('change their own node only, and neither its taints nor others’ labels', async () => {
    expect(message(await admit(nodes, node('n2'), asKubelet()))).toBe(
      'nodes "n2" is forbidden: node "n1" is not allowed to modify node "n2"',
    );
    expect(
      await admit(nodes, node('n1', { labels: { 'kubernetes.io/hostname': 'n1', 'example.com/x': 'y' } }), asKubelet()),
    ).toHaveProperty('metadata');
    expect(
      message(
        await admit(nodes, node('n1', { labels: { 'node-restriction.kubernetes.io/secure': 'y' } }), asKubelet()),
      ),
    ).toContain('is not allowed to modify labels: node-restriction.kubernetes.io/secure');
    const tainted = node('n1', {}, { taints: [{ key: 'a', effect: 'NoSchedule' }] });
    expect(message(await admit(nodes, node('n1'), asKubelet({ old: tainted })))).toContain(
      'node "n1" is not allowed to modify taints',
    );
  });

  test('report on and delete their own pods only', async () => {
    const mine = podOf({ nodeName: 'n1' });
    const other = podOf({ nodeName: 'n2' });
    expect(await admit(pods, mine, asKubelet({ subresource: 'status', old: mine }))).toBe(mine);
    expect(message(await admit(pods, other, asKubelet({ subresource: 'status', old: other })))).toContain(
      'node "n1" can only update status for pods with spec.nodeName set to itself',
    );
    expect(
      isForbidden(
        await admit(pods, undefined, asKubelet({ operation: 'DELETE', name: 'p', namespace: 'default', old: other })),
      ),
    ).toBe(true);
    expect(isForbidden(await admit(pods, mine, asKubelet({ old: mine })))).toBe(true);
  });

  test('create mirrors of what they run, and nothing that reaches into the cluster', async () => {
    const annotations = { 'kubernetes.io/config.mirror': 'x' };
    expect(await admit(pods, podOf({ nodeName: 'n1' }, { annotations }), asKubelet())).toHaveProperty('spec');
    expect(isForbidden(await admit(pods, podOf({ nodeName: 'n1' }), asKubelet()))).toBe(true);
    const greedy = podOf({ nodeName: 'n1', volumes: [{ name: 's', secret: { secretName: 's' } }] }, { annotations });
    expect(message(await admit(pods, greedy, asKubelet()))).toContain('can not create pods that reference secrets');
  });

  test('get tokens for their own pods only', async () => {
    put(pods, { metadata: { name: 'p', namespace: 'default', uid: 'u' }, spec: { nodeName: 'n1', containers: [] } });
    const ask = (boundObjectRef: object | undefined) =>
      admit(
        serviceAccounts,
        { metadata: {}, spec: { audiences: [], boundObjectRef } },
        asKubelet({ subresource: 'token', name: 'default', namespace: 'default' }),
      );
    expect(isForbidden(await ask({ kind: 'Pod', apiVersion: 'v1', name: 'p', uid: 'u' }))).toBe(false);
    expect(message(await ask(undefined))).toContain('node requested token not bound to a pod');
    expect(isForbidden(await ask({ kind: 'Pod', apiVersion: 'v1', name: 'p', uid: 'other' }))).toBe(true);
  });

  test('renew their own lease only', async () => {
    const lease = (name: string, namespace = 'kube-node-lease') =>
      leases.codec.fromJson({ metadata: { name, namespace } });
    put(namespaces, { metadata: { name: 'kube-node-lease' }, status: { phase: 'Active' } });
    expect(isForbidden(await admit(leases, lease('n1'), asKubelet()))).toBe(false);
    expect(isForbidden(await admit(leases, lease('n2'), asKubelet()))).toBe(true);
    expect(isForbidden(await admit(leases, lease('n1', 'default'), asKubelet()))).toBe(true);
  });
});

describe('certificates', () => {
  const request = (spec: object, status: object = {}) =>
    certificateSigningRequests.codec.fromJson({ metadata: { name: 'c' }, spec, status });

  test('are approved and signed by those who may for that signer', async () => {
    decide = ({ resource, verb, name }) =>
      resource === 'signers' && verb === 'approve' && name === 'example.com/*' ? 'allow' : 'noOpinion';
    const old = request({ signerName: 'example.com/mine' });
    const signed = request({ signerName: 'example.com/mine' }, { certificate: 'AAAA' });
    expect(isForbidden(await admit(certificateSigningRequests, old, { old, subresource: 'approval' }))).toBe(false);
    expect(message(await admit(certificateSigningRequests, signed, { old, subresource: 'status' }))).toContain(
      'user not permitted to sign requests with signerName "example.com/mine"',
    );
  });

  test('never make anyone a master', async () => {
    const der = Buffer.concat([Buffer.from([0x30, 0x10]), Buffer.from('system:masters')]);
    const pem = `-----BEGIN CERTIFICATE REQUEST-----\n${der.toString('base64')}\n-----END CERTIFICATE REQUEST-----\n`;
    const body = { request: Buffer.from(pem).toString('base64'), signerName: 'kubernetes.io/kube-apiserver-client' };
    expect(message(await admit(certificateSigningRequests, request(body)))).toContain(
      'system:masters group is not allowed',
    );
  });
});

describe('the choice of plugins', () => {
  const names = (choice: object) =>
    admissionPlugins(
      {
        reader: new CacheReader(cache, cache.store()),
        store: cache.store(),
        clock: new FakeClock(),
        random: () => 0,
        authorizer: { authorize: () => ({ verdict: 'allow', reason: '' }) },
      },
      choice,
    ).map(({ name }) => name);

  test('follows the flags', () => {
    expect(names({})).toContain('NodeRestriction');
    expect(names({})).not.toContain('OwnerReferencesPermissionEnforcement');
    expect(names({ disable: ['ServiceAccount'] })).not.toContain('ServiceAccount');
    expect(names({ disable: ['*'], enable: ['Priority'] })).toEqual(['Priority']);
    expect(names({ enable: ['OwnerReferencesPermissionEnforcement'] })).toContain(
      'OwnerReferencesPermissionEnforcement',
    );
  });
});
