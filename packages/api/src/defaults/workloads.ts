/** Defaults of the apps group and of replication controllers. */
import type { ControllerRevision, DaemonSet, Deployment, ReplicaSet, StatefulSet } from '../../gen/k8s/apps/v1.ts';
import type { PodTemplate, ReplicationController } from '../../gen/k8s/core/v1.ts';
import { defaultPodTemplate } from './pods.ts';
import { defaultPersistentVolumeClaim } from './storage.ts';

const REVISION_HISTORY_LIMIT = 10;

export function defaultDeployment(deployment: Deployment): void {
  const spec = deployment.spec;
  defaultPodTemplate(spec.template);
  spec.replicas ??= 1;
  spec.strategy ??= {};
  if (!spec.strategy.type) {
    spec.strategy.type = 'RollingUpdate';
  }
  if (spec.strategy.type === 'RollingUpdate') {
    spec.strategy.rollingUpdate ??= {};
    const rolling = spec.strategy.rollingUpdate;
    rolling.maxUnavailable ??= '25%';
    rolling.maxSurge ??= '25%';
  }
  spec.revisionHistoryLimit ??= REVISION_HISTORY_LIMIT;
  spec.progressDeadlineSeconds ??= 600;
}

export function defaultReplicaSet(replicaSet: ReplicaSet): void {
  defaultPodTemplate(replicaSet.spec.template);
  replicaSet.spec.replicas ??= 1;
}

export function defaultDaemonSet(daemonSet: DaemonSet): void {
  const spec = daemonSet.spec;
  defaultPodTemplate(spec.template);
  spec.updateStrategy ??= {};
  if (!spec.updateStrategy.type) {
    spec.updateStrategy.type = 'RollingUpdate';
  }
  if (spec.updateStrategy.type === 'RollingUpdate') {
    spec.updateStrategy.rollingUpdate ??= {};
    const rolling = spec.updateStrategy.rollingUpdate;
    rolling.maxUnavailable ??= 1;
    rolling.maxSurge ??= 0;
  }
  spec.revisionHistoryLimit ??= REVISION_HISTORY_LIMIT;
}

export function defaultStatefulSet(statefulSet: StatefulSet): void {
  const spec = statefulSet.spec;
  defaultPodTemplate(spec.template);
  if (!spec.podManagementPolicy) {
    spec.podManagementPolicy = 'OrderedReady';
  }
  spec.updateStrategy ??= {};
  if (!spec.updateStrategy.type) {
    spec.updateStrategy.type = 'RollingUpdate';
  }
  if (spec.updateStrategy.type === 'RollingUpdate') {
    spec.updateStrategy.rollingUpdate ??= {};
    const rolling = spec.updateStrategy.rollingUpdate;
    rolling.partition ??= 0;
  }
  spec.persistentVolumeClaimRetentionPolicy ??= {};
  const retention = spec.persistentVolumeClaimRetentionPolicy;
  retention.whenDeleted ||= 'Retain';
  retention.whenScaled ||= 'Retain';
  spec.replicas ??= 1;
  spec.revisionHistoryLimit ??= REVISION_HISTORY_LIMIT;
  for (const claim of spec.volumeClaimTemplates ?? []) {
    claim.apiVersion = 'v1';
    claim.kind = 'PersistentVolumeClaim';
    defaultPersistentVolumeClaim(claim);
  }
}

/** Selector and labels follow the template, as they did before controllers required both. */
export function defaultReplicationController(controller: ReplicationController): void {
  const spec = controller.spec;
  if (spec.template !== undefined) {
    defaultPodTemplate(spec.template);
  }
  const labels = spec.template?.metadata.labels;
  if (labels !== undefined) {
    if (spec.selector === undefined || Object.keys(spec.selector).length === 0) {
      spec.selector = { ...labels };
    }
    if (controller.metadata.labels === undefined || Object.keys(controller.metadata.labels).length === 0) {
      controller.metadata.labels = { ...labels };
    }
  }
  spec.replicas ??= 1;
}

export function defaultPodTemplateObject(object: PodTemplate): void {
  defaultPodTemplate(object.template);
}

/** `data` is opaque; only the revision must be there. */
export function defaultControllerRevision(revision: ControllerRevision): void {
  revision.revision ??= 0;
}
