// Generated from proto/. Do not edit: run scripts/generate.

export {
  Binding,
  Preconditions,
} from './v1/binding.ts';
export {
  ComponentStatus,
  ComponentStatusList,
  ComponentCondition,
} from './v1/component-status.ts';
export {
  ResourceClaim,
  ResourceRequirements,
  VolumeResourceRequirements,
} from './v1/compute-resources.ts';
export {
  ConfigMap,
  ConfigMapList,
} from './v1/config-map.ts';
export {
  NodeProxyOptions,
  PodAttachOptions,
  PodExecOptions,
  PodLogOptions,
  PodPortForwardOptions,
  PodProxyOptions,
  ServiceProxyOptions,
} from './v1/connect-options.ts';
export {
  ContainerState,
  ContainerStateRunning,
  ContainerStateTerminated,
  ContainerStateWaiting,
  ContainerStatus,
  ContainerUser,
  LinuxContainerUser,
  ResourceHealth,
  ResourceStatus,
  VolumeMountStatus,
} from './v1/container-status.ts';
export {
  Container,
  ContainerPort,
  ContainerResizePolicy,
  ContainerRestartRule,
  ContainerRestartRuleOnExitCodes,
  EphemeralContainer,
  EphemeralContainerCommon,
  VolumeDevice,
  VolumeMount,
} from './v1/container.ts';
export {
  Endpoints,
  EndpointsList,
  EndpointAddress,
  EndpointPort,
  EndpointSubset,
} from './v1/endpoints.ts';
export {
  ConfigMapEnvSource,
  ConfigMapKeySelector,
  EnvFromSource,
  EnvVar,
  EnvVarSource,
  FileKeySelector,
  ObjectFieldSelector,
  ResourceFieldSelector,
  SecretEnvSource,
  SecretKeySelector,
} from './v1/env.ts';
export {
  Event,
  EventList,
  EventSeries,
  EventSource,
} from './v1/event.ts';
export {
  RangeAllocation,
  SerializedReference,
  List,
} from './v1/internal.ts';
export {
  LimitRange,
  ResourceQuota,
  LimitRangeList,
  ResourceQuotaList,
  LimitRangeItem,
  LimitRangeSpec,
  ResourceQuotaSpec,
  ResourceQuotaStatus,
  ScopeSelector,
  ScopedResourceSelectorRequirement,
} from './v1/limits.ts';
export {
  Namespace,
  NamespaceList,
  NamespaceCondition,
  NamespaceSpec,
  NamespaceStatus,
} from './v1/namespace.ts';
export {
  NodeSelector,
  NodeSelectorRequirement,
  NodeSelectorTerm,
  PreferredSchedulingTerm,
  TopologySelectorLabelRequirement,
  TopologySelectorTerm,
} from './v1/node-selector.ts';
export {
  Node,
  NodeList,
  AttachedVolume,
  AvoidPods,
  ConfigMapNodeConfigSource,
  ContainerImage,
  DaemonEndpoint,
  NodeAddress,
  NodeCondition,
  NodeConfigSource,
  NodeConfigStatus,
  NodeDaemonEndpoints,
  NodeFeatures,
  NodeRuntimeHandler,
  NodeRuntimeHandlerFeatures,
  NodeSpec,
  NodeStatus,
  NodeSwapStatus,
  NodeSystemInfo,
  PodSignature,
  PreferAvoidPodsEntry,
} from './v1/node.ts';
export {
  PersistentVolumeClaim,
  PersistentVolumeClaimList,
  ModifyVolumeStatus,
  PersistentVolumeClaimCondition,
  PersistentVolumeClaimSpec,
  PersistentVolumeClaimStatus,
  PersistentVolumeClaimTemplate,
} from './v1/persistent-volume-claim.ts';
export {
  PersistentVolume,
  PersistentVolumeList,
  AzureFilePersistentVolumeSource,
  CSIPersistentVolumeSource,
  CephFSPersistentVolumeSource,
  CinderPersistentVolumeSource,
  FlexPersistentVolumeSource,
  GlusterfsPersistentVolumeSource,
  ISCSIPersistentVolumeSource,
  LocalVolumeSource,
  PersistentVolumeSource,
  PersistentVolumeSpec,
  PersistentVolumeStatus,
  RBDPersistentVolumeSource,
  ScaleIOPersistentVolumeSource,
  StorageOSPersistentVolumeSource,
  VolumeNodeAffinity,
} from './v1/persistent-volume.ts';
export {
  PodTemplate,
  PodTemplateList,
  PodTemplateSpec,
} from './v1/pod-template.ts';
export {
  Pod,
  PodStatusResult,
  PodList,
  ContainerExtendedResourceRequest,
  HostAlias,
  HostIP,
  PodCondition,
  PodDNSConfig,
  PodDNSConfigOption,
  PodExtendedResourceClaimStatus,
  PodIP,
  PodOS,
  PodReadinessGate,
  PodResourceClaim,
  PodResourceClaimStatus,
  PodSchedulingGate,
  PodSpec,
  PodStatus,
  WorkloadReference,
} from './v1/pod.ts';
export {
  ExecAction,
  GRPCAction,
  HTTPGetAction,
  HTTPHeader,
  Lifecycle,
  LifecycleHandler,
  Probe,
  ProbeHandler,
  SleepAction,
  TCPSocketAction,
} from './v1/probe.ts';
export {
  LocalObjectReference,
  ObjectReference,
  SecretReference,
  TypedLocalObjectReference,
  TypedObjectReference,
} from './v1/reference.ts';
export {
  ReplicationController,
  ReplicationControllerList,
  ReplicationControllerCondition,
  ReplicationControllerSpec,
  ReplicationControllerStatus,
} from './v1/replication-controller.ts';
export {
  Affinity,
  NodeAffinity,
  PodAffinity,
  PodAffinityTerm,
  PodAntiAffinity,
  Taint,
  Toleration,
  TopologySpreadConstraint,
  WeightedPodAffinityTerm,
} from './v1/scheduling.ts';
export {
  Secret,
  SecretList,
} from './v1/secret.ts';
export {
  AppArmorProfile,
  Capabilities,
  PodSecurityContext,
  SELinuxOptions,
  SeccompProfile,
  SecurityContext,
  Sysctl,
  WindowsSecurityContextOptions,
} from './v1/security-context.ts';
export {
  ServiceAccount,
  ServiceAccountList,
} from './v1/service-account.ts';
export {
  Service,
  ServiceList,
  ClientIPConfig,
  LoadBalancerIngress,
  LoadBalancerStatus,
  PortStatus,
  ServicePort,
  ServiceSpec,
  ServiceStatus,
  SessionAffinityConfig,
} from './v1/service.ts';
export {
  AWSElasticBlockStoreVolumeSource,
  AzureDiskVolumeSource,
  AzureFileVolumeSource,
  CSIVolumeSource,
  CephFSVolumeSource,
  CinderVolumeSource,
  FCVolumeSource,
  FlexVolumeSource,
  FlockerVolumeSource,
  GCEPersistentDiskVolumeSource,
  GitRepoVolumeSource,
  GlusterfsVolumeSource,
  HostPathVolumeSource,
  ISCSIVolumeSource,
  NFSVolumeSource,
  PhotonPersistentDiskVolumeSource,
  PortworxVolumeSource,
  QuobyteVolumeSource,
  RBDVolumeSource,
  ScaleIOVolumeSource,
  StorageOSVolumeSource,
  VsphereVirtualDiskVolumeSource,
} from './v1/volume-plugins.ts';
export {
  ClusterTrustBundleProjection,
  ConfigMapProjection,
  ConfigMapVolumeSource,
  DownwardAPIProjection,
  DownwardAPIVolumeFile,
  DownwardAPIVolumeSource,
  EmptyDirVolumeSource,
  EphemeralVolumeSource,
  ImageVolumeSource,
  KeyToPath,
  PersistentVolumeClaimVolumeSource,
  PodCertificateProjection,
  ProjectedVolumeSource,
  SecretProjection,
  SecretVolumeSource,
  ServiceAccountTokenProjection,
  Volume,
  VolumeProjection,
  VolumeSource,
} from './v1/volume.ts';
