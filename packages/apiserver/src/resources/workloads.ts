import {
  controllerRevisions,
  daemonSets,
  deployments,
  podTemplates,
  replicaSets,
  replicationControllers,
  statefulSets,
} from '@gantry/api/resources';
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
} from '@gantry/api/validation';
import { equalObjects } from '@gantry/machinery';
import type { Strategy } from '../registry/strategy.ts';
import { keepSpec, noGeneration, strategyOf, strategyWithStatus } from './builtin.ts';

export function workloadStrategies(): Strategy[] {
  return [
    strategyWithStatus(deployments, {
      podTemplate: ({ spec }) => spec.template,
      validate: validateDeployment,
      validateUpdate: validateDeploymentUpdate,
      // The rollback revision and the like travel in annotations, and the controller must notice them.
      generationChanged: (object, old) =>
        !equalObjects(object.spec, old.spec) ||
        !equalObjects(object.metadata.annotations ?? {}, old.metadata.annotations ?? {}),
      subresources: { status: { prepareForUpdate: keepSpec, validateUpdate: validateDeploymentStatus } },
    }),
    strategyWithStatus(replicaSets, {
      podTemplate: ({ spec }) => spec.template,
      validate: validateReplicaSet,
      validateUpdate: validateReplicaSetUpdate,
      fields: (object) => ({ 'status.replicas': String(object.status?.replicas ?? 0) }),
      subresources: { status: { prepareForUpdate: keepSpec, validateUpdate: validateReplicaStatus } },
    }),
    strategyWithStatus(statefulSets, {
      podTemplate: ({ spec }) => spec.template,
      validate: validateStatefulSet,
      validateUpdate: validateStatefulSetUpdate,
      subresources: { status: { prepareForUpdate: keepSpec, validateUpdate: validateStatefulSetStatus } },
    }),
    strategyWithStatus(daemonSets, {
      podTemplate: ({ spec }) => spec.template,
      validate: validateDaemonSet,
      validateUpdate: validateDaemonSetUpdate,
    }),
    strategyOf(controllerRevisions, {
      ...noGeneration,
      validate: validateControllerRevision,
      validateUpdate: validateControllerRevisionUpdate,
    }),
    strategyWithStatus(replicationControllers, {
      podTemplate: ({ spec }) => spec.template,
      validate: validateReplicationController,
      validateUpdate: validateReplicationController,
      fields: (object) => ({ 'status.replicas': String(object.status?.replicas ?? 0) }),
      subresources: { status: { prepareForUpdate: keepSpec, validateUpdate: validateReplicaStatus } },
    }),
    strategyOf(podTemplates, {
      validate: validatePodTemplateObject,
      validateUpdate: validatePodTemplateObject,
      generationChanged: (object, old) => !equalObjects(object.template, old.template),
    }),
  ];
}
