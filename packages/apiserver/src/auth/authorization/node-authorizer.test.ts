import { beforeEach, describe, expect, it } from 'vitest';
import { defaultNodeRules } from '../bootstrap/policy.ts';
import { PREFIX } from '../object-reader.ts';
import { MemoryCache } from '../testing/memory-cache.ts';
import { request, user } from '../testing/requests.ts';
import { NodeAuthorizer } from './node-authorizer.ts';
import { NodeGraph } from './node-graph.ts';

describe('the node authorizer', () => {
  let cache: MemoryCache;
  let graph: NodeGraph;
  let authorizer: NodeAuthorizer;
  const host1 = user('system:node:host-1', 'system:nodes');
  const host2 = user('system:node:host-2', 'system:nodes');

  const pod = (name: string, nodeName: string | undefined, spec: object = {}, metadata: object = {}) => ({
    metadata: { namespace: 'shop', name, ...metadata },
    spec: { nodeName, containers: [], ...spec },
    status: {},
  });
  const may = (
    who: typeof host1,
    what: string,
    rest: { namespace?: string; name?: string; fieldSelector?: string } = {},
  ) => authorizer.authorize(request(who, what, rest)).verdict === 'allow';
  const inShop = (name: string) => ({ namespace: 'shop', name });

  beforeEach(() => {
    cache = new MemoryCache();
    graph = new NodeGraph(cache);
    graph.start();
    authorizer = new NodeAuthorizer({ cache, graph, nodeRules: defaultNodeRules() });
  });

  const richPod = pod('web', 'host-1', {
    serviceAccountName: 'bot',
    imagePullSecrets: [{ name: 'pull' }],
    initContainers: [{ name: 'i', envFrom: [{ secretRef: { name: 'init-env' } }] }],
    containers: [
      {
        name: 'c',
        env: [
          { name: 'A', valueFrom: { secretKeyRef: { name: 'key', key: 'k' } } },
          { name: 'B', valueFrom: { configMapKeyRef: { name: 'settings', key: 'k' } } },
        ],
        envFrom: [{ configMapRef: { name: 'env' } }],
      },
    ],
    volumes: [
      { name: 's', secret: { secretName: 'files' } },
      { name: 'c', configMap: { name: 'conf' } },
      {
        name: 'p',
        projected: { sources: [{ secret: { name: 'proj' } }, { configMap: { name: 'kube-root-ca.crt' } }] },
      },
      { name: 'd', persistentVolumeClaim: { claimName: 'data' } },
      { name: 'scratch', ephemeral: { volumeClaimTemplate: {} } },
      { name: 'x', csi: { driver: 'd', nodePublishSecretRef: { name: 'csi' } } },
    ],
    resourceClaims: [{ name: 'gpu', resourceClaimName: 'gpu-claim' }],
  });

  it.each(['pull', 'init-env', 'key', 'files', 'proj', 'csi'])(
    'lets a node read secret %s of its pod, others not',
    (name) => {
      cache.put(PREFIX.pods, richPod);
      for (const verb of ['get', 'list', 'watch']) expect(may(host1, `${verb} secrets`, inShop(name))).toBe(true);
      expect(may(host2, 'get secrets', inShop(name))).toBe(false);
      expect(may(host1, 'get secrets', { namespace: 'other', name })).toBe(false);
      expect(may(host1, 'delete secrets', inShop(name))).toBe(false);
    },
  );

  it('lets a node read the config maps, claims and account tokens of its pods', () => {
    cache.put(PREFIX.pods, richPod);
    for (const name of ['settings', 'env', 'conf', 'kube-root-ca.crt']) {
      expect(may(host1, 'watch configmaps', inShop(name))).toBe(true);
    }
    for (const name of ['data', 'web-scratch'])
      expect(may(host1, 'get persistentvolumeclaims', inShop(name))).toBe(true);
    expect(may(host1, 'create serviceaccounts/token', inShop('bot'))).toBe(true);
    expect(may(host1, 'create serviceaccounts/token', inShop('default'))).toBe(false);
    expect(may(host1, 'get resourceclaims@resource.k8s.io', inShop('gpu-claim'))).toBe(true);
    expect(may(host2, 'create serviceaccounts/token', inShop('bot'))).toBe(false);
  });

  it('counts a list or watch narrowed to one name as reading that object, and refuses the rest', () => {
    cache.put(PREFIX.pods, richPod);
    expect(may(host1, 'watch secrets', { namespace: 'shop', fieldSelector: 'metadata.name=files' })).toBe(true);
    expect(may(host1, 'watch secrets', { namespace: 'shop', fieldSelector: 'metadata.name!=x' })).toBe(false);
    expect(may(host1, 'list secrets', { namespace: 'shop' })).toBe(false);
    expect(may(host1, 'list secrets')).toBe(false);
  });

  it('tells why', () => {
    expect(authorizer.authorize(request(host1, 'get secrets', inShop('x')))).toEqual({
      verdict: 'noOpinion',
      reason: "no relationship found between node 'host-1' and this object",
    });
  });

  it('follows pods: bound later, moved, deleted', () => {
    cache.put(PREFIX.pods, { ...richPod, spec: { ...richPod.spec, nodeName: undefined } });
    expect(may(host1, 'get secrets', inShop('files'))).toBe(false);
    cache.put(PREFIX.pods, richPod);
    expect(may(host1, 'get secrets', inShop('files'))).toBe(true);
    cache.remove('/registry/pods/shop/web');
    expect(may(host1, 'get secrets', inShop('files'))).toBe(false);
    cache.put(PREFIX.pods, { ...richPod, spec: { ...richPod.spec, nodeName: 'host-2' } });
    expect(may(host1, 'get secrets', inShop('files'))).toBe(false);
    expect(may(host2, 'get secrets', inShop('files'))).toBe(true);
  });

  it('opens nothing for mirror pods', () => {
    cache.put(PREFIX.pods, {
      ...richPod,
      metadata: { ...richPod.metadata, annotations: { 'kubernetes.io/config.mirror': 'x' } },
    });
    expect(may(host1, 'get secrets', inShop('files'))).toBe(false);
  });

  it('lets nodes see each other, since they route to each other’s pods', () => {
    expect(may(host1, 'get nodes', { name: 'host-2' })).toBe(true);
    expect(may(host1, 'watch nodes')).toBe(true);
    expect(may(host1, 'get nodes/proxy', { name: 'host-2' })).toBe(false);
  });

  it('keeps a node’s writes to its own node object, lease and CSI node', () => {
    expect(may(host1, 'create nodes')).toBe(true);
    expect(may(host1, 'patch nodes', { name: 'host-1' })).toBe(true);
    expect(may(host1, 'patch nodes', { name: 'host-2' })).toBe(false);
    expect(may(host1, 'patch nodes/status', { name: 'host-1' })).toBe(true);
    expect(may(host1, 'patch nodes/status', { name: 'host-2' })).toBe(false);
    expect(may(host1, 'delete nodes', { name: 'host-1' })).toBe(false);
    const leases = (verb: string) => `${verb} leases@coordination.k8s.io`;
    expect(may(host1, leases('update'), { namespace: 'kube-node-lease', name: 'host-1' })).toBe(true);
    expect(may(host1, leases('create'), { namespace: 'kube-node-lease' })).toBe(true);
    expect(may(host1, leases('update'), { namespace: 'kube-node-lease', name: 'host-2' })).toBe(false);
    expect(may(host1, leases('update'), { namespace: 'kube-system', name: 'host-1' })).toBe(false);
    expect(may(host1, 'update csinodes@storage.k8s.io', { name: 'host-1' })).toBe(true);
    expect(may(host1, 'update csinodes@storage.k8s.io', { name: 'host-2' })).toBe(false);
  });

  it('keeps a node to its own pods', () => {
    cache.put(PREFIX.pods, pod('mine', 'host-1'));
    cache.put(PREFIX.pods, pod('other', 'host-2'));
    expect(may(host1, 'list pods', { fieldSelector: 'spec.nodeName=host-1' })).toBe(true);
    expect(may(host1, 'watch pods', { fieldSelector: 'spec.nodeName=host-1,status.phase!=Failed' })).toBe(true);
    expect(may(host1, 'list pods', { fieldSelector: 'spec.nodeName=host-2' })).toBe(false);
    expect(may(host1, 'list pods')).toBe(false);
    expect(may(host1, 'get pods', inShop('mine'))).toBe(true);
    expect(may(host1, 'get pods', inShop('other'))).toBe(false);
    expect(may(host1, 'patch pods/status', inShop('mine'))).toBe(true);
    expect(may(host1, 'patch pods/status', inShop('other'))).toBe(false);
    expect(may(host1, 'delete pods', inShop('other'))).toBe(false);
    expect(may(host1, 'create pods/eviction', inShop('mine'))).toBe(true);
    expect(may(host1, 'update pods', inShop('mine'))).toBe(false);
    expect(may(host1, 'create pods/binding', inShop('mine'))).toBe(false);
    expect(may(host1, 'create pods/exec', inShop('mine'))).toBe(false);
  });

  it('follows volumes from pod to claim to volume, and attachments by node', () => {
    cache.put(PREFIX.pods, richPod);
    cache.put(PREFIX.persistentVolumes, {
      metadata: { name: 'pv-1' },
      spec: { claimRef: { namespace: 'shop', name: 'data' } },
    });
    cache.put(PREFIX.volumeAttachments, { metadata: { name: 'va-1' }, spec: { nodeName: 'host-1' } });
    expect(may(host1, 'get persistentvolumes', { name: 'pv-1' })).toBe(true);
    expect(may(host2, 'get persistentvolumes', { name: 'pv-1' })).toBe(false);
    expect(may(host1, 'get volumeattachments@storage.k8s.io', { name: 'va-1' })).toBe(true);
    expect(may(host2, 'get volumeattachments@storage.k8s.io', { name: 'va-1' })).toBe(false);
  });

  it('allows what every node needs, and has no opinion on the rest', () => {
    expect(may(host1, 'watch services')).toBe(true);
    expect(may(host1, 'create events', { namespace: 'shop' })).toBe(true);
    expect(may(host1, 'create certificatesigningrequests@certificates.k8s.io')).toBe(true);
    expect(may(host1, 'create tokenreviews@authentication.k8s.io')).toBe(true);
    expect(may(host1, 'watch runtimeclasses@node.k8s.io')).toBe(true);
    expect(may(host1, 'list deployments@apps')).toBe(false);
    expect(may(host1, 'get /metrics')).toBe(false);
  });

  it('ignores users that are no nodes, however they are called', () => {
    cache.put(PREFIX.pods, richPod);
    expect(may(user('system:node:host-1'), 'get secrets', inShop('files'))).toBe(false);
    expect(may(user('host-1', 'system:nodes'), 'get secrets', inShop('files'))).toBe(false);
    expect(may(user('system:node:', 'system:nodes'), 'watch services')).toBe(false);
  });
});
