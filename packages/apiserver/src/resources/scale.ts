/** The `scale` subresource: the number of replicas of any workload, seen the same way. */

import type { KubeObject } from '@gantry/api';
import type { Deployment, ReplicaSet, StatefulSet } from '@gantry/api/apps/v1';
import type { Scale } from '@gantry/api/autoscaling/v1';
import type { ReplicationController } from '@gantry/api/core/v1';
import {
  type FieldError,
  invalid,
  labelSelectorFromMap,
  labelSelectorFromObject,
  newConflict,
  newInvalid,
} from '@gantry/machinery';

/** How a kind's `scale` subresource reads from it and writes to it. */
export interface ScaleAccess {
  /** The Scale of `object`; its resourceVersion is the object's. */
  toScale(object: KubeObject): Scale;
  /**
   * `object` with the replicas that `scale` asks for (the argument is not modified). Throws Invalid for a negative number,
   * Conflict when `scale` names another uid or resourceVersion. The caller runs this inside its read-modify-write and
   * answers with {@link toScale} of what was stored.
   */
  withScale(object: KubeObject, scale: Scale): KubeObject;
}

type Scalable = Deployment | ReplicaSet | StatefulSet | ReplicationController;

function toScale(object: KubeObject): Scale {
  const scalable = object as Scalable;
  const { metadata } = scalable;
  const scale: Scale = {
    apiVersion: 'autoscaling/v1',
    kind: 'Scale',
    metadata: {},
    spec: {},
    status: { replicas: scalable.status?.replicas ?? 0, selector: selectorText(scalable) },
  };
  for (const member of ['name', 'namespace', 'uid', 'resourceVersion', 'creationTimestamp'] as const) {
    const value = metadata[member];
    if (value !== undefined) {
      scale.metadata[member] = value;
    }
  }
  if (scalable.spec.replicas) {
    scale.spec.replicas = scalable.spec.replicas;
  }
  return scale;
}

function selectorText(object: Scalable): string {
  return object.kind === 'ReplicationController'
    ? labelSelectorFromMap((object as ReplicationController).spec.selector).toString()
    : labelSelectorFromObject((object as Deployment).spec.selector).toString();
}

function withScale(group: string, resource: string) {
  return (object: KubeObject, scale: Scale): KubeObject => {
    const scalable = object as Scalable;
    const name = object.metadata.name ?? '';
    const replicas = scale.spec.replicas ?? 0;
    const errors: FieldError[] = [];
    if (replicas < 0) {
      errors.push(invalid('spec.replicas', replicas, 'must be greater than or equal to 0'));
    }
    if (errors.length > 0) {
      throw newInvalid({ group: 'autoscaling', name: 'Scale' }, name, errors);
    }
    if (scale.metadata.uid && scale.metadata.uid !== object.metadata.uid) {
      const detail = `Precondition failed: UID in precondition: ${scale.metadata.uid}, UID in object meta: ${object.metadata.uid}`;
      throw newConflict({ group, name: resource }, name, detail);
    }
    const version = scale.metadata.resourceVersion;
    if (version && version !== object.metadata.resourceVersion) {
      throw newConflict({ group, name: resource }, name);
    }
    const scaled = { ...scalable, spec: { ...scalable.spec, replicas } };
    return scaled;
  };
}

const access = (group: string, resource: string): [string, ScaleAccess] => [
  `${group}/v1/${resource}`,
  { toScale, withScale: withScale(group, resource) },
];

/** By `group/version/resource`, group '' for core, as elsewhere: `apps/v1/deployments`, `/v1/replicationcontrollers`. */
export const scaleSubresources: ReadonlyMap<string, ScaleAccess> = new Map([
  access('apps', 'deployments'),
  access('apps', 'replicasets'),
  access('apps', 'statefulsets'),
  access('', 'replicationcontrollers'),
]);
