/** Objects every cluster has from its first moment: system namespaces and priority classes. */
import { randomUUID } from 'node:crypto';
import type { KubeObject } from '@gantry/api';
import { isStorageError, type ObjectStore, type WatchCache } from '@gantry/storage';
import { timestamp } from '../registry/metadata.ts';

export const SYSTEM_NAMESPACES = ['default', 'kube-system', 'kube-public', 'kube-node-lease'] as const;

const PRIORITY_CLASSES = [
  {
    name: 'system-node-critical',
    value: 2_000_001_000,
    description: 'Used for system critical pods that must not be moved from their current node.',
  },
  {
    name: 'system-cluster-critical',
    value: 2_000_000_000,
    description:
      'Used for system critical pods that must run in the cluster, but can be moved to another node if necessary.',
  },
];

/** Creates what is missing. Several API servers may do this at once. Rejects when etcd does. */
export async function ensureSystemObjects(cache: WatchCache, store: ObjectStore, nowMs: number): Promise<void> {
  const wanted: [key: string, prefix: string, object: KubeObject][] = [];
  for (const name of SYSTEM_NAMESPACES) {
    wanted.push([`/registry/namespaces/${name}`, '/registry/namespaces/', namespaceObject(name, nowMs)]);
  }
  for (const { name, value, description } of PRIORITY_CLASSES) {
    const object = {
      kind: 'PriorityClass',
      apiVersion: 'scheduling.k8s.io/v1',
      metadata: { ...identity(name, nowMs), generation: 1 },
      value,
      description,
      preemptionPolicy: 'PreemptLowerPriority',
    } as unknown as KubeObject;
    wanted.push([`/registry/priorityclasses/${name}`, '/registry/priorityclasses/', object]);
  }
  await Promise.all(
    wanted.map(async ([key, prefix, object]) => {
      if (cache.resource(prefix).get(key) !== undefined) return;
      try {
        await store.create(key, object);
      } catch (error) {
        if (!isStorageError(error, 'keyExists')) throw error;
      }
    }),
  );
}

function namespaceObject(name: string, nowMs: number): KubeObject {
  return {
    kind: 'Namespace',
    apiVersion: 'v1',
    metadata: { ...identity(name, nowMs), labels: { 'kubernetes.io/metadata.name': name } },
    spec: { finalizers: ['kubernetes'] },
    status: { phase: 'Active' },
  } as unknown as KubeObject;
}

function identity(name: string, nowMs: number): KubeObject['metadata'] {
  return { name, uid: randomUUID(), creationTimestamp: timestamp(nowMs) } as KubeObject['metadata'];
}
