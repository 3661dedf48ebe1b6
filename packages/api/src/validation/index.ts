export {
  JOB_NAME_LABEL,
  JOB_UID_LABEL,
  validateCronJob,
  validateJob,
  validateJobStatus,
  validateJobUpdate,
} from './batch.ts';
export {
  validateCertificateSigningRequest,
  validateCertificateSigningRequestUpdate,
  validateCertificateStatusUpdate,
} from './certificates.ts';
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
export {
  validateCustomResourceDefinition,
  validateCustomResourceDefinitionUpdate,
} from './custom-resource-definitions.ts';
export { validateEndpointSlice, validateEndpointSliceUpdate, validateEndpoints } from './endpoints.ts';
export {
  validateAPIService,
  validateValidatingAdmissionPolicy,
  validateValidatingAdmissionPolicyBinding,
  validateWebhookConfiguration,
} from './extensions.ts';
export { validateFlowSchema, validatePriorityLevelConfiguration } from './flow-control.ts';
export { validateMetadata, validateMetadataUpdate } from './metadata.ts';
export { type NameRule, nameRuleFor } from './names.ts';
export {
  validateIngress,
  validateIngressClass,
  validateIngressClassUpdate,
  validateIPAddress,
  validateIPAddressUpdate,
  validateNetworkPolicy,
  validateServiceCIDR,
  validateServiceCIDRUpdate,
} from './networking.ts';
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
export { podSpecWarnings } from './pod-warnings.ts';
export { validatePod } from './pods.ts';
export {
  validateHorizontalPodAutoscaler,
  validateHorizontalPodAutoscalerV1,
  validatePodDisruptionBudget,
  validatePodDisruptionBudgetStatus,
} from './policy.ts';
export {
  validateBindingUpdate,
  validateClusterRole,
  validateClusterRoleBinding,
  validateRole,
  validateRoleBinding,
} from './rbac.ts';
export {
  validateDeviceClass,
  validateResourceClaim,
  validateResourceClaimTemplate,
  validateResourceClaimTemplateUpdate,
  validateResourceClaimUpdate,
  validateResourceSlice,
  validateResourceSliceUpdate,
} from './resource-claims.ts';
export { isExtendedResource, quantityOf } from './resources.ts';
export { hasClusterIP, isHeadless, validateService, validateServiceUpdate } from './services.ts';
export {
  SYSTEM_PRIORITY_CLASSES,
  validateCSIDriver,
  validateCSIDriverUpdate,
  validateCSINode,
  validateCSIStorageCapacity,
  validateCSIStorageCapacityUpdate,
  validatePriorityClass,
  validatePriorityClassUpdate,
  validateRuntimeClass,
  validateRuntimeClassUpdate,
  validateStorageClass,
  validateStorageClassUpdate,
  validateVolumeAttachment,
  validateVolumeAttachmentUpdate,
  validateVolumeAttributesClass,
  validateVolumeAttributesClassUpdate,
} from './storage-classes.ts';
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
