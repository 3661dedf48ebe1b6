/** The ServiceCIDR object that shows which addresses Services get. */
import { randomUUID } from 'node:crypto';
import type { ServiceCIDR } from '@gantry/api/networking/v1';
import { isStorageError, type ObjectStore } from '@gantry/storage';
import { parseAddressRange } from './number-range.ts';

const KEY = '/registry/servicecidrs/kubernetes';

/**
 * Creates the default object, `kubernetes`, from the ranges the server was started with. One that exists is left as it is:
 * changing the range of a running cluster is the operator's decision. Rejects when etcd does.
 */
export async function ensureDefaultServiceCIDR(
  store: Pick<ObjectStore, 'create' | 'get'>,
  clusterIPRanges: readonly string[],
  nowMs: number,
): Promise<void> {
  if ((await store.get(KEY)) !== undefined) {
    return;
  }
  const now = `${new Date(nowMs).toISOString().slice(0, 19)}Z`;
  const object: ServiceCIDR = {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'ServiceCIDR',
    metadata: { name: 'kubernetes', uid: randomUUID(), creationTimestamp: now },
    spec: { cidrs: clusterIPRanges.map((text) => parseAddressRange(text).text) },
    status: {
      conditions: [
        {
          type: 'Ready',
          status: 'True',
          reason: '',
          message: 'Kubernetes Service CIDR is ready',
          lastTransitionTime: now,
        },
      ],
    },
  };
  try {
    await store.create(KEY, object);
  } catch (error) {
    if (!isStorageError(error, 'keyExists')) {
      throw error;
    }
  }
}
