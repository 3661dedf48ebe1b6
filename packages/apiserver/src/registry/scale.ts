/** The scale subresource: the replica count of a workload, the same for every kind that has one. */
import type { KubeObject } from '@gantry/api';
import type { Scale } from '@gantry/api/autoscaling/v1';
import { invalid, labelSelectorFromMap, labelSelectorFromObject, newConflict, newInvalid } from '@gantry/machinery';
import type { ServedResource } from './served-resource.ts';

interface Scalable {
  readonly metadata: KubeObject['metadata'];
  readonly spec?: { replicas?: number; selector?: unknown };
  readonly status?: { replicas?: number };
}

export function scaleOf(resource: ServedResource, object: KubeObject): Scale {
  const { metadata, spec, status } = object as unknown as Scalable;
  const selector = spec?.selector;
  // A ReplicationController's selector is a plain map.
  const labels =
    resource.type.resource === 'replicationcontrollers'
      ? labelSelectorFromMap(selector as Record<string, string>)
      : labelSelectorFromObject(selector as Parameters<typeof labelSelectorFromObject>[0]);
  return {
    kind: 'Scale',
    apiVersion: 'autoscaling/v1',
    metadata: {
      name: metadata.name ?? '',
      namespace: metadata.namespace ?? '',
      uid: metadata.uid ?? '',
      resourceVersion: metadata.resourceVersion ?? '',
      creationTimestamp: metadata.creationTimestamp,
    },
    spec: { replicas: spec?.replicas ?? 0 },
    status: { replicas: status?.replicas ?? 0, selector: labels.toString() },
  } as unknown as Scale;
}

/** The object with the replica count of `scale`. Throws Conflict, Invalid. */
export function withScale(resource: ServedResource, object: KubeObject, scale: Scale): KubeObject {
  const { resourceVersion = '', uid = '', name = '' } = scale.metadata;
  const replicas = scale.spec?.replicas ?? 0;
  if (replicas < 0) {
    throw newInvalid({ group: 'autoscaling', name: 'Scale' }, name, [
      invalid('spec.replicas', replicas, 'must be greater than or equal to 0'),
    ]);
  }
  if (resourceVersion !== '' && resourceVersion !== object.metadata.resourceVersion) {
    throw newConflict(resource.groupResource, object.metadata.name ?? '');
  }
  if (uid !== '' && uid !== object.metadata.uid) {
    throw newConflict(
      resource.groupResource,
      object.metadata.name ?? '',
      `Precondition failed: UID in precondition: ${uid}, UID in object meta: ${object.metadata.uid}`,
    );
  }
  const { spec } = object as unknown as { spec: object };
  return { ...object, metadata: { ...object.metadata }, spec: { ...spec, replicas } } as KubeObject;
}
