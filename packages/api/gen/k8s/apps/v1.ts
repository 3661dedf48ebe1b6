// Generated from proto/. Do not edit: run scripts/generate.

export {
  ControllerRevision,
  ControllerRevisionList,
} from './v1/controller-revision.ts';
export {
  DaemonSet,
  DaemonSetList,
  DaemonSetCondition,
  DaemonSetSpec,
  DaemonSetStatus,
  DaemonSetUpdateStrategy,
  RollingUpdateDaemonSet,
} from './v1/daemon-set.ts';
export {
  Deployment,
  DeploymentList,
  DeploymentCondition,
  DeploymentSpec,
  DeploymentStatus,
  DeploymentStrategy,
  RollingUpdateDeployment,
} from './v1/deployment.ts';
export {
  ReplicaSet,
  ReplicaSetList,
  ReplicaSetCondition,
  ReplicaSetSpec,
  ReplicaSetStatus,
} from './v1/replica-set.ts';
export {
  StatefulSet,
  StatefulSetList,
  RollingUpdateStatefulSetStrategy,
  StatefulSetCondition,
  StatefulSetOrdinals,
  StatefulSetPersistentVolumeClaimRetentionPolicy,
  StatefulSetSpec,
  StatefulSetStatus,
  StatefulSetUpdateStrategy,
} from './v1/stateful-set.ts';
