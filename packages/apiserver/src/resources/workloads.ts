/** The apps group, replication controllers and pod templates. */
import {
  validateControllerRevision,
  validateControllerRevisionUpdate,
  validateDaemonSet,
  validateDaemonSetUpdate,
  validateDeployment,
  validateDeploymentStatus,
  validateDeploymentUpdate,
  validatePodTemplateObject,
  validateReplicaSet,
  validateReplicaSetUpdate,
  validateReplicaStatus,
  validateReplicationController,
  validateStatefulSet,
  validateStatefulSetStatus,
  validateStatefulSetUpdate,
} from '@gantry/api';
import type { ControllerRevision, DaemonSet, Deployment, ReplicaSet, StatefulSet } from '@gantry/api/apps/v1';
import type { PodTemplate, ReplicationController } from '@gantry/api/core/v1';
import { equalObjects } from '@gantry/machinery';
import type { Strategy } from '../registry/strategy.ts';
import { builtin, keepSpec, noGeneration, strategyOf, withStatus } from './builtin.ts';

export function workloadStrategies(): Strategy[] {
  return [
    strategyOf(
      builtin<Deployment>('apps', 'v1', 'deployments'),
      withStatus({
        validate: validateDeployment,
        validateUpdate: validateDeploymentUpdate,
        // The rollback revision and the like travel in annotations, and the controller must notice them.
        generationChanged: (object, old) =>
          !equalObjects(object.spec, old.spec) ||
          !equalObjects(object.metadata.annotations ?? {}, old.metadata.annotations ?? {}),
        subresources: { status: { prepareForUpdate: keepSpec, validateUpdate: validateDeploymentStatus } },
      }),
    ),
    strategyOf(
      builtin<ReplicaSet>('apps', 'v1', 'replicasets'),
      withStatus({
        validate: validateReplicaSet,
        validateUpdate: validateReplicaSetUpdate,
        fields: (object) => ({ 'status.replicas': String(object.status?.replicas ?? 0) }),
        subresources: { status: { prepareForUpdate: keepSpec, validateUpdate: validateReplicaStatus } },
      }),
    ),
    strategyOf(
      builtin<StatefulSet>('apps', 'v1', 'statefulsets'),
      withStatus({
        validate: validateStatefulSet,
        validateUpdate: validateStatefulSetUpdate,
        subresources: { status: { prepareForUpdate: keepSpec, validateUpdate: validateStatefulSetStatus } },
      }),
    ),
    strategyOf(
      builtin<DaemonSet>('apps', 'v1', 'daemonsets'),
      withStatus({ validate: validateDaemonSet, validateUpdate: validateDaemonSetUpdate }),
    ),
    strategyOf(builtin<ControllerRevision>('apps', 'v1', 'controllerrevisions'), {
      ...noGeneration,
      validate: validateControllerRevision,
      validateUpdate: validateControllerRevisionUpdate,
    }),
    strategyOf(
      builtin<ReplicationController>('', 'v1', 'replicationcontrollers'),
      withStatus({
        validate: validateReplicationController,
        validateUpdate: validateReplicationController,
        fields: (object) => ({ 'status.replicas': String(object.status?.replicas ?? 0) }),
        subresources: { status: { prepareForUpdate: keepSpec, validateUpdate: validateReplicaStatus } },
      }),
    ),
    strategyOf(builtin<PodTemplate>('', 'v1', 'podtemplates'), {
      validate: validatePodTemplateObject,
      validateUpdate: validatePodTemplateObject,
      generationChanged: (object, old) => !equalObjects(object.template, old.template),
    }),
  ];
}
