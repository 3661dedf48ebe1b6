// Generated from proto/. Do not edit: run scripts/generate.

export {
  Condition,
} from './v1/condition.ts';
export {
  APIGroup,
  APIVersions,
  APIGroupList,
  APIResourceList,
  APIResource,
  RootPaths,
  ServerAddressByClientCIDR,
  type Verbs,
} from './v1/discovery.ts';
export {
  GroupKind,
  GroupResource,
  GroupVersion,
  GroupVersionForDiscovery,
  GroupVersionKind,
  GroupVersionResource,
  TypeMeta,
} from './v1/group-version.ts';
export {
  PartialObjectMetadata,
  List,
  PartialObjectMetadataList,
} from './v1/list.ts';
export {
  type FieldsV1,
  ListMeta,
  ManagedFieldsEntry,
  ObjectMeta,
  OwnerReference,
} from './v1/object-meta.ts';
export {
  ApplyOptions,
  CreateOptions,
  DeleteOptions,
  GetOptions,
  ListOptions,
  PatchOptions,
  TableOptions,
  UpdateOptions,
  Patch,
  Preconditions,
} from './v1/options.ts';
export {
  FieldSelectorRequirement,
  LabelSelector,
  LabelSelectorRequirement,
} from './v1/selector.ts';
export {
  Status,
  StatusCause,
  StatusDetails,
} from './v1/status.ts';
export {
  type Duration,
  type MicroTime,
  type Time,
  Timestamp,
} from './v1/time.ts';
export {
  WatchEvent,
} from './v1/watch.ts';
