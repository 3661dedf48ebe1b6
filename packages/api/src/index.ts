export { DecodeError, type DecodeIssue } from './decode-error.ts';
export {
  applyDefaults,
  defaultPod,
  defaultPodTemplate,
  isExternallyAccessible,
  isMutableImageReference,
  NAMESPACE_NAME_LABEL,
  RBAC_GROUP,
} from './defaults/index.ts';
export { loadDescriptions } from './descriptions.ts';
export { fileDescriptorSet } from './descriptor-set.ts';
export { decodeEnvelope, type Envelope, encodeEnvelope, openEnvelope, wrapEnvelope } from './envelope.ts';
export { envelopeMagic, isEnvelope } from './envelope-format.ts';
export { shareFieldSet } from './forms/shared-sets.ts';
export { duplicateFields } from './json/duplicate-fields.ts';
export { MAX_DEPTH } from './limits.ts';
export { type MessageCodec, unknownFields } from './message-codec.ts';
export type { FieldSchema, FieldType, JsonForm, MessageSchema } from './message-schema.ts';
export { withResourceVersion } from './resource-version-splice.ts';
export type { KubeObject, ResourceStorage, ResourceType, SubresourceType } from './scheme/resource-type.ts';
export { allResources, findCodec, findKind, findResource } from './scheme/scheme.ts';
export { groupLabel, serviceName } from './scheme/service-name.ts';
export {
  DATA_MAX_BYTES,
  hasClusterIP,
  isExtendedResource,
  isHeadless,
  type NameRule,
  nameRuleFor,
  quantityOf,
  validateBindingUpdate,
  validateClusterRole,
  validateClusterRoleBinding,
  validateConfigMap,
  validateConfigMapUpdate,
  validateControllerRevision,
  validateControllerRevisionUpdate,
  validateDaemonSet,
  validateDaemonSetUpdate,
  validateDeployment,
  validateDeploymentStatus,
  validateDeploymentUpdate,
  validateEndpointSlice,
  validateEndpointSliceUpdate,
  validateEndpoints,
  validateEphemeralContainersUpdate,
  validateEvent,
  validateLease,
  validateLimitRange,
  validateMetadata,
  validateMetadataUpdate,
  validateNamespace,
  validateNamespaceStatus,
  validateNode,
  validateNodeStatus,
  validateNodeUpdate,
  validatePersistentVolume,
  validatePersistentVolumeClaim,
  validatePersistentVolumeClaimUpdate,
  validatePersistentVolumeUpdate,
  validatePod,
  validatePodResize,
  validatePodStatusUpdate,
  validatePodTemplateObject,
  validatePodUpdate,
  validateReplicaSet,
  validateReplicaSetUpdate,
  validateReplicaStatus,
  validateReplicationController,
  validateResourceQuota,
  validateResourceQuotaUpdate,
  validateRole,
  validateRoleBinding,
  validateSecret,
  validateSecretUpdate,
  validateService,
  validateServiceUpdate,
  validateStatefulSet,
  validateStatefulSetStatus,
  validateStatefulSetUpdate,
} from './validation/index.ts';
