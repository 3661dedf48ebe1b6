export { validateLease } from './coordination.ts';
export {
  DATA_MAX_BYTES,
  validateConfigMap,
  validateConfigMapUpdate,
  validateEvent,
  validateLimitRange,
  validateNamespace,
  validateNamespaceStatus,
  validateNode,
  validateNodeStatus,
  validateNodeUpdate,
  validateResourceQuota,
  validateResourceQuotaUpdate,
  validateSecret,
  validateSecretUpdate,
} from './core.ts';
export { validateMetadata, validateMetadataUpdate } from './metadata.ts';
export { type NameRule, nameRuleFor } from './names.ts';
export {
  validatePersistentVolume,
  validatePersistentVolumeClaim,
  validatePersistentVolumeClaimUpdate,
  validatePersistentVolumeUpdate,
} from './persistent-volumes.ts';
export {
  validateEphemeralContainersUpdate,
  validatePodResize,
  validatePodStatusUpdate,
  validatePodUpdate,
} from './pod-updates.ts';
export { validatePod } from './pods.ts';
export {
  validateBindingUpdate,
  validateClusterRole,
  validateClusterRoleBinding,
  validateRole,
  validateRoleBinding,
} from './rbac.ts';
export { isExtendedResource, quantityOf } from './resources.ts';
export {
  hasClusterIP,
  isHeadless,
  validateEndpointSlice,
  validateEndpointSliceUpdate,
  validateEndpoints,
  validateService,
  validateServiceUpdate,
} from './services.ts';
export {
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
} from './workloads.ts';
