// Generated from proto/ and the resource declarations. Do not edit: run scripts/generate.

import { declarations } from '../../src/scheme/declarations.ts';
import { makeResourceType } from '../../src/scheme/make-resource-type.ts';
import type { KubeObject, ResourceType } from '../../src/scheme/resource-type.ts';
import type { MessageCodec } from '../../src/message-codec.ts';
import { APIService as ApiregistrationV1APIService } from './apiregistration/v1/api-service.ts';
import { Binding as CoreV1Binding } from './core/v1/binding.ts';
import { CSIDriver as StorageV1CSIDriver } from './storage/v1/csi-driver.ts';
import { CSINode as StorageV1CSINode } from './storage/v1/csi-node.ts';
import { CSIStorageCapacity as StorageV1CSIStorageCapacity } from './storage/v1/csi-storage-capacity.ts';
import { CertificateSigningRequest as CertificatesV1CertificateSigningRequest } from './certificates/v1/certificate-signing-request.ts';
import { ClusterRole as RbacV1ClusterRole } from './rbac/v1/cluster-role.ts';
import { ClusterRoleBinding as RbacV1ClusterRoleBinding } from './rbac/v1/cluster-role-binding.ts';
import { ComponentStatus as CoreV1ComponentStatus } from './core/v1/component-status.ts';
import { ConfigMap as CoreV1ConfigMap } from './core/v1/config-map.ts';
import { ControllerRevision as AppsV1ControllerRevision } from './apps/v1/controller-revision.ts';
import { CronJob as BatchV1CronJob } from './batch/v1/cron-job.ts';
import { CustomResourceDefinition as ApiextensionsV1CustomResourceDefinition } from './apiextensions/v1/custom-resource-definition.ts';
import { DaemonSet as AppsV1DaemonSet } from './apps/v1/daemon-set.ts';
import { Deployment as AppsV1Deployment } from './apps/v1/deployment.ts';
import { DeviceClass as ResourceV1DeviceClass } from './resource/v1/device-class.ts';
import { EndpointSlice as DiscoveryV1EndpointSlice } from './discovery/v1/endpoint-slice.ts';
import { Endpoints as CoreV1Endpoints } from './core/v1/endpoints.ts';
import { Event as CoreV1Event } from './core/v1/event.ts';
import { Event as EventsV1Event } from './events/v1/event.ts';
import { FlowSchema as FlowcontrolV1FlowSchema } from './flowcontrol/v1/flow-schema.ts';
import { HorizontalPodAutoscaler as AutoscalingV1HorizontalPodAutoscaler } from './autoscaling/v1/horizontal-pod-autoscaler.ts';
import { HorizontalPodAutoscaler as AutoscalingV2HorizontalPodAutoscaler } from './autoscaling/v2/horizontal-pod-autoscaler.ts';
import { IPAddress as NetworkingV1IPAddress } from './networking/v1/ip-address.ts';
import { Ingress as NetworkingV1Ingress } from './networking/v1/ingress.ts';
import { IngressClass as NetworkingV1IngressClass } from './networking/v1/ingress-class.ts';
import { Job as BatchV1Job } from './batch/v1/job.ts';
import { Lease as CoordinationV1Lease } from './coordination/v1/lease.ts';
import { LimitRange as CoreV1LimitRange } from './core/v1/limits.ts';
import { LocalSubjectAccessReview as AuthorizationV1LocalSubjectAccessReview } from './authorization/v1/local-subject-access-review.ts';
import { MutatingWebhookConfiguration as AdmissionregistrationV1MutatingWebhookConfiguration } from './admissionregistration/v1/mutating-webhook-configuration.ts';
import { Namespace as CoreV1Namespace } from './core/v1/namespace.ts';
import { NetworkPolicy as NetworkingV1NetworkPolicy } from './networking/v1/network-policy.ts';
import { Node as CoreV1Node } from './core/v1/node.ts';
import { NodeMetrics as MetricsV1beta1NodeMetrics } from './metrics/v1beta1/node-metrics.ts';
import { PersistentVolume as CoreV1PersistentVolume } from './core/v1/persistent-volume.ts';
import { PersistentVolumeClaim as CoreV1PersistentVolumeClaim } from './core/v1/persistent-volume-claim.ts';
import { Pod as CoreV1Pod } from './core/v1/pod.ts';
import { PodDisruptionBudget as PolicyV1PodDisruptionBudget } from './policy/v1/pod-disruption-budget.ts';
import { PodMetrics as MetricsV1beta1PodMetrics } from './metrics/v1beta1/pod-metrics.ts';
import { PodTemplate as CoreV1PodTemplate } from './core/v1/pod-template.ts';
import { PriorityClass as SchedulingV1PriorityClass } from './scheduling/v1/priority-class.ts';
import { PriorityLevelConfiguration as FlowcontrolV1PriorityLevelConfiguration } from './flowcontrol/v1/priority-level-configuration.ts';
import { ReplicaSet as AppsV1ReplicaSet } from './apps/v1/replica-set.ts';
import { ReplicationController as CoreV1ReplicationController } from './core/v1/replication-controller.ts';
import { ResourceClaim as ResourceV1ResourceClaim } from './resource/v1/resource-claim.ts';
import { ResourceClaimTemplate as ResourceV1ResourceClaimTemplate } from './resource/v1/resource-claim-template.ts';
import { ResourceQuota as CoreV1ResourceQuota } from './core/v1/limits.ts';
import { ResourceSlice as ResourceV1ResourceSlice } from './resource/v1/resource-slice.ts';
import { Role as RbacV1Role } from './rbac/v1/role.ts';
import { RoleBinding as RbacV1RoleBinding } from './rbac/v1/role-binding.ts';
import { RuntimeClass as NodeV1RuntimeClass } from './node/v1/runtime-class.ts';
import { Secret as CoreV1Secret } from './core/v1/secret.ts';
import { SelfSubjectAccessReview as AuthorizationV1SelfSubjectAccessReview } from './authorization/v1/self-subject-access-review.ts';
import { SelfSubjectReview as AuthenticationV1SelfSubjectReview } from './authentication/v1/self-subject-review.ts';
import { SelfSubjectRulesReview as AuthorizationV1SelfSubjectRulesReview } from './authorization/v1/self-subject-rules-review.ts';
import { Service as CoreV1Service } from './core/v1/service.ts';
import { ServiceAccount as CoreV1ServiceAccount } from './core/v1/service-account.ts';
import { ServiceCIDR as NetworkingV1ServiceCIDR } from './networking/v1/service-cidr.ts';
import { StatefulSet as AppsV1StatefulSet } from './apps/v1/stateful-set.ts';
import { StorageClass as StorageV1StorageClass } from './storage/v1/storage-class.ts';
import { SubjectAccessReview as AuthorizationV1SubjectAccessReview } from './authorization/v1/subject-access-review.ts';
import { TokenReview as AuthenticationV1TokenReview } from './authentication/v1/token-review.ts';
import { ValidatingAdmissionPolicy as AdmissionregistrationV1ValidatingAdmissionPolicy } from './admissionregistration/v1/validating-admission-policy.ts';
import { ValidatingAdmissionPolicyBinding as AdmissionregistrationV1ValidatingAdmissionPolicyBinding } from './admissionregistration/v1/validating-admission-policy-binding.ts';
import { ValidatingWebhookConfiguration as AdmissionregistrationV1ValidatingWebhookConfiguration } from './admissionregistration/v1/validating-webhook-configuration.ts';
import { VolumeAttachment as StorageV1VolumeAttachment } from './storage/v1/volume-attachment.ts';
import { VolumeAttributesClass as StorageV1VolumeAttributesClass } from './storage/v1/volume-attributes-class.ts';

function handle<T extends KubeObject>(group: string, version: string, resource: string, codec: MessageCodec<T>): ResourceType<T> {
  const d = declarations.find((x) => x.group === group && x.version === version && x.resource === resource);
  return makeResourceType(d!, codec);
}

export const bindings: ResourceType<CoreV1Binding> = handle('', 'v1', 'bindings', CoreV1Binding);
export const componentStatuses: ResourceType<CoreV1ComponentStatus> = handle('', 'v1', 'componentstatuses', CoreV1ComponentStatus);
export const configMaps: ResourceType<CoreV1ConfigMap> = handle('', 'v1', 'configmaps', CoreV1ConfigMap);
export const endpoints: ResourceType<CoreV1Endpoints> = handle('', 'v1', 'endpoints', CoreV1Endpoints);
export const events: ResourceType<CoreV1Event> = handle('', 'v1', 'events', CoreV1Event);
export const limitRanges: ResourceType<CoreV1LimitRange> = handle('', 'v1', 'limitranges', CoreV1LimitRange);
export const namespaces: ResourceType<CoreV1Namespace> = handle('', 'v1', 'namespaces', CoreV1Namespace);
export const nodes: ResourceType<CoreV1Node> = handle('', 'v1', 'nodes', CoreV1Node);
export const persistentVolumeClaims: ResourceType<CoreV1PersistentVolumeClaim> = handle('', 'v1', 'persistentvolumeclaims', CoreV1PersistentVolumeClaim);
export const persistentVolumes: ResourceType<CoreV1PersistentVolume> = handle('', 'v1', 'persistentvolumes', CoreV1PersistentVolume);
export const pods: ResourceType<CoreV1Pod> = handle('', 'v1', 'pods', CoreV1Pod);
export const podTemplates: ResourceType<CoreV1PodTemplate> = handle('', 'v1', 'podtemplates', CoreV1PodTemplate);
export const replicationControllers: ResourceType<CoreV1ReplicationController> = handle('', 'v1', 'replicationcontrollers', CoreV1ReplicationController);
export const resourceQuotas: ResourceType<CoreV1ResourceQuota> = handle('', 'v1', 'resourcequotas', CoreV1ResourceQuota);
export const secrets: ResourceType<CoreV1Secret> = handle('', 'v1', 'secrets', CoreV1Secret);
export const serviceAccounts: ResourceType<CoreV1ServiceAccount> = handle('', 'v1', 'serviceaccounts', CoreV1ServiceAccount);
export const services: ResourceType<CoreV1Service> = handle('', 'v1', 'services', CoreV1Service);
export const mutatingWebhookConfigurations: ResourceType<AdmissionregistrationV1MutatingWebhookConfiguration> = handle('admissionregistration.k8s.io', 'v1', 'mutatingwebhookconfigurations', AdmissionregistrationV1MutatingWebhookConfiguration);
export const validatingAdmissionPolicies: ResourceType<AdmissionregistrationV1ValidatingAdmissionPolicy> = handle('admissionregistration.k8s.io', 'v1', 'validatingadmissionpolicies', AdmissionregistrationV1ValidatingAdmissionPolicy);
export const validatingAdmissionPolicyBindings: ResourceType<AdmissionregistrationV1ValidatingAdmissionPolicyBinding> = handle('admissionregistration.k8s.io', 'v1', 'validatingadmissionpolicybindings', AdmissionregistrationV1ValidatingAdmissionPolicyBinding);
export const validatingWebhookConfigurations: ResourceType<AdmissionregistrationV1ValidatingWebhookConfiguration> = handle('admissionregistration.k8s.io', 'v1', 'validatingwebhookconfigurations', AdmissionregistrationV1ValidatingWebhookConfiguration);
export const customResourceDefinitions: ResourceType<ApiextensionsV1CustomResourceDefinition> = handle('apiextensions.k8s.io', 'v1', 'customresourcedefinitions', ApiextensionsV1CustomResourceDefinition);
export const apiServices: ResourceType<ApiregistrationV1APIService> = handle('apiregistration.k8s.io', 'v1', 'apiservices', ApiregistrationV1APIService);
export const controllerRevisions: ResourceType<AppsV1ControllerRevision> = handle('apps', 'v1', 'controllerrevisions', AppsV1ControllerRevision);
export const daemonSets: ResourceType<AppsV1DaemonSet> = handle('apps', 'v1', 'daemonsets', AppsV1DaemonSet);
export const deployments: ResourceType<AppsV1Deployment> = handle('apps', 'v1', 'deployments', AppsV1Deployment);
export const replicaSets: ResourceType<AppsV1ReplicaSet> = handle('apps', 'v1', 'replicasets', AppsV1ReplicaSet);
export const statefulSets: ResourceType<AppsV1StatefulSet> = handle('apps', 'v1', 'statefulsets', AppsV1StatefulSet);
export const selfSubjectReviews: ResourceType<AuthenticationV1SelfSubjectReview> = handle('authentication.k8s.io', 'v1', 'selfsubjectreviews', AuthenticationV1SelfSubjectReview);
export const tokenReviews: ResourceType<AuthenticationV1TokenReview> = handle('authentication.k8s.io', 'v1', 'tokenreviews', AuthenticationV1TokenReview);
export const localSubjectAccessReviews: ResourceType<AuthorizationV1LocalSubjectAccessReview> = handle('authorization.k8s.io', 'v1', 'localsubjectaccessreviews', AuthorizationV1LocalSubjectAccessReview);
export const selfSubjectAccessReviews: ResourceType<AuthorizationV1SelfSubjectAccessReview> = handle('authorization.k8s.io', 'v1', 'selfsubjectaccessreviews', AuthorizationV1SelfSubjectAccessReview);
export const selfSubjectRulesReviews: ResourceType<AuthorizationV1SelfSubjectRulesReview> = handle('authorization.k8s.io', 'v1', 'selfsubjectrulesreviews', AuthorizationV1SelfSubjectRulesReview);
export const subjectAccessReviews: ResourceType<AuthorizationV1SubjectAccessReview> = handle('authorization.k8s.io', 'v1', 'subjectaccessreviews', AuthorizationV1SubjectAccessReview);
export const horizontalPodAutoscalers: ResourceType<AutoscalingV2HorizontalPodAutoscaler> = handle('autoscaling', 'v2', 'horizontalpodautoscalers', AutoscalingV2HorizontalPodAutoscaler);
export const horizontalPodAutoscalersV1: ResourceType<AutoscalingV1HorizontalPodAutoscaler> = handle('autoscaling', 'v1', 'horizontalpodautoscalers', AutoscalingV1HorizontalPodAutoscaler);
export const cronJobs: ResourceType<BatchV1CronJob> = handle('batch', 'v1', 'cronjobs', BatchV1CronJob);
export const jobs: ResourceType<BatchV1Job> = handle('batch', 'v1', 'jobs', BatchV1Job);
export const certificateSigningRequests: ResourceType<CertificatesV1CertificateSigningRequest> = handle('certificates.k8s.io', 'v1', 'certificatesigningrequests', CertificatesV1CertificateSigningRequest);
export const leases: ResourceType<CoordinationV1Lease> = handle('coordination.k8s.io', 'v1', 'leases', CoordinationV1Lease);
export const endpointSlices: ResourceType<DiscoveryV1EndpointSlice> = handle('discovery.k8s.io', 'v1', 'endpointslices', DiscoveryV1EndpointSlice);
export const eventsV1: ResourceType<EventsV1Event> = handle('events.k8s.io', 'v1', 'events', EventsV1Event);
export const flowSchemas: ResourceType<FlowcontrolV1FlowSchema> = handle('flowcontrol.apiserver.k8s.io', 'v1', 'flowschemas', FlowcontrolV1FlowSchema);
export const priorityLevelConfigurations: ResourceType<FlowcontrolV1PriorityLevelConfiguration> = handle('flowcontrol.apiserver.k8s.io', 'v1', 'prioritylevelconfigurations', FlowcontrolV1PriorityLevelConfiguration);
export const nodeMetrics: ResourceType<MetricsV1beta1NodeMetrics> = handle('metrics.k8s.io', 'v1beta1', 'nodes', MetricsV1beta1NodeMetrics);
export const podMetrics: ResourceType<MetricsV1beta1PodMetrics> = handle('metrics.k8s.io', 'v1beta1', 'pods', MetricsV1beta1PodMetrics);
export const ingressClasses: ResourceType<NetworkingV1IngressClass> = handle('networking.k8s.io', 'v1', 'ingressclasses', NetworkingV1IngressClass);
export const ingresses: ResourceType<NetworkingV1Ingress> = handle('networking.k8s.io', 'v1', 'ingresses', NetworkingV1Ingress);
export const ipAddresses: ResourceType<NetworkingV1IPAddress> = handle('networking.k8s.io', 'v1', 'ipaddresses', NetworkingV1IPAddress);
export const networkPolicies: ResourceType<NetworkingV1NetworkPolicy> = handle('networking.k8s.io', 'v1', 'networkpolicies', NetworkingV1NetworkPolicy);
export const serviceCIDRs: ResourceType<NetworkingV1ServiceCIDR> = handle('networking.k8s.io', 'v1', 'servicecidrs', NetworkingV1ServiceCIDR);
export const runtimeClasses: ResourceType<NodeV1RuntimeClass> = handle('node.k8s.io', 'v1', 'runtimeclasses', NodeV1RuntimeClass);
export const podDisruptionBudgets: ResourceType<PolicyV1PodDisruptionBudget> = handle('policy', 'v1', 'poddisruptionbudgets', PolicyV1PodDisruptionBudget);
export const clusterRoleBindings: ResourceType<RbacV1ClusterRoleBinding> = handle('rbac.authorization.k8s.io', 'v1', 'clusterrolebindings', RbacV1ClusterRoleBinding);
export const clusterRoles: ResourceType<RbacV1ClusterRole> = handle('rbac.authorization.k8s.io', 'v1', 'clusterroles', RbacV1ClusterRole);
export const roleBindings: ResourceType<RbacV1RoleBinding> = handle('rbac.authorization.k8s.io', 'v1', 'rolebindings', RbacV1RoleBinding);
export const roles: ResourceType<RbacV1Role> = handle('rbac.authorization.k8s.io', 'v1', 'roles', RbacV1Role);
export const deviceClasses: ResourceType<ResourceV1DeviceClass> = handle('resource.k8s.io', 'v1', 'deviceclasses', ResourceV1DeviceClass);
export const resourceClaims: ResourceType<ResourceV1ResourceClaim> = handle('resource.k8s.io', 'v1', 'resourceclaims', ResourceV1ResourceClaim);
export const resourceClaimTemplates: ResourceType<ResourceV1ResourceClaimTemplate> = handle('resource.k8s.io', 'v1', 'resourceclaimtemplates', ResourceV1ResourceClaimTemplate);
export const resourceSlices: ResourceType<ResourceV1ResourceSlice> = handle('resource.k8s.io', 'v1', 'resourceslices', ResourceV1ResourceSlice);
export const priorityClasses: ResourceType<SchedulingV1PriorityClass> = handle('scheduling.k8s.io', 'v1', 'priorityclasses', SchedulingV1PriorityClass);
export const csiDrivers: ResourceType<StorageV1CSIDriver> = handle('storage.k8s.io', 'v1', 'csidrivers', StorageV1CSIDriver);
export const csiNodes: ResourceType<StorageV1CSINode> = handle('storage.k8s.io', 'v1', 'csinodes', StorageV1CSINode);
export const csiStorageCapacities: ResourceType<StorageV1CSIStorageCapacity> = handle('storage.k8s.io', 'v1', 'csistoragecapacities', StorageV1CSIStorageCapacity);
export const storageClasses: ResourceType<StorageV1StorageClass> = handle('storage.k8s.io', 'v1', 'storageclasses', StorageV1StorageClass);
export const volumeAttachments: ResourceType<StorageV1VolumeAttachment> = handle('storage.k8s.io', 'v1', 'volumeattachments', StorageV1VolumeAttachment);
export const volumeAttributesClasses: ResourceType<StorageV1VolumeAttributesClass> = handle('storage.k8s.io', 'v1', 'volumeattributesclasses', StorageV1VolumeAttributesClass);

/** Every built-in resource, in the order discovery lists groups. */
export const allResources: readonly ResourceType[] = [
  bindings,
  componentStatuses,
  configMaps,
  endpoints,
  events,
  limitRanges,
  namespaces,
  nodes,
  persistentVolumeClaims,
  persistentVolumes,
  pods,
  podTemplates,
  replicationControllers,
  resourceQuotas,
  secrets,
  serviceAccounts,
  services,
  mutatingWebhookConfigurations,
  validatingAdmissionPolicies,
  validatingAdmissionPolicyBindings,
  validatingWebhookConfigurations,
  customResourceDefinitions,
  apiServices,
  controllerRevisions,
  daemonSets,
  deployments,
  replicaSets,
  statefulSets,
  selfSubjectReviews,
  tokenReviews,
  localSubjectAccessReviews,
  selfSubjectAccessReviews,
  selfSubjectRulesReviews,
  subjectAccessReviews,
  horizontalPodAutoscalers,
  horizontalPodAutoscalersV1,
  cronJobs,
  jobs,
  certificateSigningRequests,
  leases,
  endpointSlices,
  eventsV1,
  flowSchemas,
  priorityLevelConfigurations,
  nodeMetrics,
  podMetrics,
  ingressClasses,
  ingresses,
  ipAddresses,
  networkPolicies,
  serviceCIDRs,
  runtimeClasses,
  podDisruptionBudgets,
  clusterRoleBindings,
  clusterRoles,
  roleBindings,
  roles,
  deviceClasses,
  resourceClaims,
  resourceClaimTemplates,
  resourceSlices,
  priorityClasses,
  csiDrivers,
  csiNodes,
  csiStorageCapacities,
  storageClasses,
  volumeAttachments,
  volumeAttributesClasses,
];
