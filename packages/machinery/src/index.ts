export {
  type ApplyConflict,
  type ApplyRequest,
  type ApplyResult,
  applyConfiguration,
  newApplyConflict,
} from './apply/apply-configuration.ts';
export { checkConfiguration } from './apply/check-config.ts';
export { type Comparison, compareFields } from './apply/compare.ts';
export {
  EMPTY_SET,
  equalSets,
  type FieldSet,
  intersectSets,
  isEmptySet,
  pathsOf,
  setOfPaths,
  setsIntersect,
  subtractRecursively,
  subtractSets,
  unionSets,
} from './apply/field-set.ts';
export { fieldsLastApplied, KUBECTL_MANAGER, LAST_APPLIED_ANNOTATION, lastApplied } from './apply/last-applied.ts';
export {
  type FieldManagerEntry,
  type ManagedFieldsJson,
  type ManagerIdentity,
  type ManagerOperation,
  parseManagedFields,
  readManagedFields,
  sameManager,
  writeManagedFields,
} from './apply/managed-fields.ts';
export { mergeFields, removeFields } from './apply/merge.ts';
export { everyNodeOf, fieldSetOf } from './apply/object-fields.ts';
export { formatFieldPath, parseFieldSet } from './apply/path-element.ts';
export {
  LEAF_TYPE,
  type ListKey,
  SET_TYPE,
  type StructuralField,
  type StructuralKind,
  StructuralType,
  type StructuralTypeInit,
  UNTYPED,
} from './apply/structural-type.ts';
export { ANCIENT_CHANGES, MAX_UPDATE_MANAGERS, trackUpdate } from './apply/track-update.ts';
export {
  DurationError,
  formatDurationMs,
  formatDurationNanos,
  parseDurationMs,
  parseDurationNanos,
} from './duration.ts';
export {
  duplicate,
  type FieldError,
  type FieldErrorType,
  fieldErrorBody,
  fieldErrorMessage,
  forbidden,
  invalid,
  notFound,
  notSupported,
  required,
  tooLong,
  tooMany,
  typeInvalid,
} from './field-error.ts';
export { FieldPath, path } from './field-path.ts';
export { type FieldRequirement, FieldSelector, parseFieldSelector } from './field-selector.ts';
export { GrpcCode, grpcCodeOf, httpCodeOfGrpc } from './grpc-code.ts';
export { type IntOrString, resolvePort, scaledIntOrPercent } from './int-or-string.ts';
export {
  type JsonPatchOperation,
  jsonPatch,
  MAX_JSON_PATCH_COPIED_BYTES,
  MAX_JSON_PATCH_OPERATIONS,
} from './json-patch.ts';
export {
  cloneJson,
  equalObjects,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  MAX_JSON_DEPTH,
} from './json-value.ts';
export {
  type LabelOperator,
  type LabelRequirement,
  LabelSelector,
  type LabelSelectorObject,
  type Labels,
  labelSelectorFromMap,
  labelSelectorFromObject,
  matchesRequirement,
} from './label-selector.ts';
export { parseLabelSelector } from './label-selector-parser.ts';
export { mergePatch } from './merge-patch.ts';
export {
  configMapKey,
  DNS1123_LABEL_MAX,
  DNS1123_SUBDOMAIN_MAX,
  dns1035Label,
  dns1123Label,
  dns1123Subdomain,
  labelValue,
  pathSegmentName,
  portName,
  qualifiedName,
  wildcardDns1123Subdomain,
} from './names.ts';
export { canonicalQuantity, parseQuantity, Quantity, QuantityError, type QuantityFormat } from './quantity.ts';
export { type Status, type StatusCause, type StatusDetails, StatusError, type StatusReason } from './status.ts';
export {
  type GroupName,
  type GroupNameLike,
  isAlreadyExists,
  isBadRequest,
  isConflict,
  isExpired,
  isFenced,
  isForbidden,
  isGone,
  isInternalError,
  isInvalid,
  isMethodNotSupported,
  isNotFound,
  isRequestEntityTooLarge,
  isRetryable,
  isServiceUnavailable,
  isTimeout,
  isTooManyRequests,
  isUnauthorized,
  newAlreadyExists,
  newBadRequest,
  newConflict,
  newExpired,
  newFenced,
  newForbidden,
  newGenerateNameConflict,
  newGone,
  newInternalError,
  newInvalid,
  newMethodNotSupported,
  newNotAcceptable,
  newNotFound,
  newNotFoundPath,
  newRequestEntityTooLarge,
  newServerTimeout,
  newServiceUnavailable,
  newTimeout,
  newTooManyRequests,
  newUnauthorized,
  newUnprocessable,
  newUnsupportedMediaType,
  OBJECT_MODIFIED,
} from './status-errors.ts';
export { type PatchFieldSchema, type PatchSchema, strategicMergePatch } from './strategic-merge.ts';
