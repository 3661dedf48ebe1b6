// Generated from proto/ and the resource declarations. Do not edit: run scripts/generate.

import type { MessageCodec } from '../../src/message-codec.ts';
import { APIGroup as MetaV1APIGroup } from './meta/v1/discovery.ts';
import { APIGroupDiscovery as ApidiscoveryV2APIGroupDiscovery } from './apidiscovery/v2/api-group-discovery.ts';
import { APIGroupDiscoveryList as ApidiscoveryV2APIGroupDiscoveryList } from './apidiscovery/v2/api-group-discovery.ts';
import { APIGroupList as MetaV1APIGroupList } from './meta/v1/discovery.ts';
import { APIResourceList as MetaV1APIResourceList } from './meta/v1/discovery.ts';
import { APIService as ApiregistrationV1APIService } from './apiregistration/v1/api-service.ts';
import { APIServiceList as ApiregistrationV1APIServiceList } from './apiregistration/v1/api-service.ts';
import { APIVersions as MetaV1APIVersions } from './meta/v1/discovery.ts';
import { AdmissionReview as AdmissionV1AdmissionReview } from './admission/v1/admission-review.ts';
import { ApplyOptions as MetaV1ApplyOptions } from './meta/v1/options.ts';
import { Binding as CoreV1Binding } from './core/v1/binding.ts';
import { CSIDriver as StorageV1CSIDriver } from './storage/v1/csi-driver.ts';
import { CSIDriverList as StorageV1CSIDriverList } from './storage/v1/csi-driver.ts';
import { CSINode as StorageV1CSINode } from './storage/v1/csi-node.ts';
import { CSINodeList as StorageV1CSINodeList } from './storage/v1/csi-node.ts';
import { CSIStorageCapacity as StorageV1CSIStorageCapacity } from './storage/v1/csi-storage-capacity.ts';
import { CSIStorageCapacityList as StorageV1CSIStorageCapacityList } from './storage/v1/csi-storage-capacity.ts';
import { CertificateSigningRequest as CertificatesV1CertificateSigningRequest } from './certificates/v1/certificate-signing-request.ts';
import { CertificateSigningRequestList as CertificatesV1CertificateSigningRequestList } from './certificates/v1/certificate-signing-request.ts';
import { ClusterRole as RbacV1ClusterRole } from './rbac/v1/cluster-role.ts';
import { ClusterRoleBinding as RbacV1ClusterRoleBinding } from './rbac/v1/cluster-role-binding.ts';
import { ClusterRoleBindingList as RbacV1ClusterRoleBindingList } from './rbac/v1/cluster-role-binding.ts';
import { ClusterRoleList as RbacV1ClusterRoleList } from './rbac/v1/cluster-role.ts';
import { ComponentStatus as CoreV1ComponentStatus } from './core/v1/component-status.ts';
import { ComponentStatusList as CoreV1ComponentStatusList } from './core/v1/component-status.ts';
import { ConfigMap as CoreV1ConfigMap } from './core/v1/config-map.ts';
import { ConfigMapList as CoreV1ConfigMapList } from './core/v1/config-map.ts';
import { ControllerRevision as AppsV1ControllerRevision } from './apps/v1/controller-revision.ts';
import { ControllerRevisionList as AppsV1ControllerRevisionList } from './apps/v1/controller-revision.ts';
import { ConversionReview as ApiextensionsV1ConversionReview } from './apiextensions/v1/conversion.ts';
import { CreateOptions as MetaV1CreateOptions } from './meta/v1/options.ts';
import { CronJob as BatchV1CronJob } from './batch/v1/cron-job.ts';
import { CronJobList as BatchV1CronJobList } from './batch/v1/cron-job.ts';
import { CustomResourceDefinition as ApiextensionsV1CustomResourceDefinition } from './apiextensions/v1/custom-resource-definition.ts';
import { CustomResourceDefinitionList as ApiextensionsV1CustomResourceDefinitionList } from './apiextensions/v1/custom-resource-definition.ts';
import { DaemonSet as AppsV1DaemonSet } from './apps/v1/daemon-set.ts';
import { DaemonSetList as AppsV1DaemonSetList } from './apps/v1/daemon-set.ts';
import { DeleteOptions as MetaV1DeleteOptions } from './meta/v1/options.ts';
import { Deployment as AppsV1Deployment } from './apps/v1/deployment.ts';
import { DeploymentList as AppsV1DeploymentList } from './apps/v1/deployment.ts';
import { DeviceClass as ResourceV1DeviceClass } from './resource/v1/device-class.ts';
import { DeviceClassList as ResourceV1DeviceClassList } from './resource/v1/device-class.ts';
import { EndpointSlice as DiscoveryV1EndpointSlice } from './discovery/v1/endpoint-slice.ts';
import { EndpointSliceList as DiscoveryV1EndpointSliceList } from './discovery/v1/endpoint-slice.ts';
import { Endpoints as CoreV1Endpoints } from './core/v1/endpoints.ts';
import { EndpointsList as CoreV1EndpointsList } from './core/v1/endpoints.ts';
import { Event as CoreV1Event } from './core/v1/event.ts';
import { Event as EventsV1Event } from './events/v1/event.ts';
import { EventList as CoreV1EventList } from './core/v1/event.ts';
import { EventList as EventsV1EventList } from './events/v1/event.ts';
import { Eviction as PolicyV1Eviction } from './policy/v1/eviction.ts';
import { FlowSchema as FlowcontrolV1FlowSchema } from './flowcontrol/v1/flow-schema.ts';
import { FlowSchemaList as FlowcontrolV1FlowSchemaList } from './flowcontrol/v1/flow-schema.ts';
import { GetOptions as MetaV1GetOptions } from './meta/v1/options.ts';
import { HorizontalPodAutoscaler as AutoscalingV1HorizontalPodAutoscaler } from './autoscaling/v1/horizontal-pod-autoscaler.ts';
import { HorizontalPodAutoscaler as AutoscalingV2HorizontalPodAutoscaler } from './autoscaling/v2/horizontal-pod-autoscaler.ts';
import { HorizontalPodAutoscalerList as AutoscalingV1HorizontalPodAutoscalerList } from './autoscaling/v1/horizontal-pod-autoscaler.ts';
import { HorizontalPodAutoscalerList as AutoscalingV2HorizontalPodAutoscalerList } from './autoscaling/v2/horizontal-pod-autoscaler.ts';
import { IPAddress as NetworkingV1IPAddress } from './networking/v1/ip-address.ts';
import { IPAddressList as NetworkingV1IPAddressList } from './networking/v1/ip-address.ts';
import { Ingress as NetworkingV1Ingress } from './networking/v1/ingress.ts';
import { IngressClass as NetworkingV1IngressClass } from './networking/v1/ingress-class.ts';
import { IngressClassList as NetworkingV1IngressClassList } from './networking/v1/ingress-class.ts';
import { IngressList as NetworkingV1IngressList } from './networking/v1/ingress.ts';
import { Job as BatchV1Job } from './batch/v1/job.ts';
import { JobList as BatchV1JobList } from './batch/v1/job.ts';
import { Lease as CoordinationV1Lease } from './coordination/v1/lease.ts';
import { LeaseList as CoordinationV1LeaseList } from './coordination/v1/lease.ts';
import { LimitRange as CoreV1LimitRange } from './core/v1/limits.ts';
import { LimitRangeList as CoreV1LimitRangeList } from './core/v1/limits.ts';
import { List as CoreV1List } from './core/v1/internal.ts';
import { List as MetaV1List } from './meta/v1/list.ts';
import { ListOptions as MetaV1ListOptions } from './meta/v1/options.ts';
import { LocalSubjectAccessReview as AuthorizationV1LocalSubjectAccessReview } from './authorization/v1/local-subject-access-review.ts';
import { MutatingWebhookConfiguration as AdmissionregistrationV1MutatingWebhookConfiguration } from './admissionregistration/v1/mutating-webhook-configuration.ts';
import { MutatingWebhookConfigurationList as AdmissionregistrationV1MutatingWebhookConfigurationList } from './admissionregistration/v1/mutating-webhook-configuration.ts';
import { Namespace as CoreV1Namespace } from './core/v1/namespace.ts';
import { NamespaceList as CoreV1NamespaceList } from './core/v1/namespace.ts';
import { NetworkPolicy as NetworkingV1NetworkPolicy } from './networking/v1/network-policy.ts';
import { NetworkPolicyList as NetworkingV1NetworkPolicyList } from './networking/v1/network-policy.ts';
import { Node as CoreV1Node } from './core/v1/node.ts';
import { NodeList as CoreV1NodeList } from './core/v1/node.ts';
import { NodeMetrics as MetricsV1beta1NodeMetrics } from './metrics/v1beta1/node-metrics.ts';
import { NodeMetricsList as MetricsV1beta1NodeMetricsList } from './metrics/v1beta1/node-metrics.ts';
import { NodeProxyOptions as CoreV1NodeProxyOptions } from './core/v1/connect-options.ts';
import { PartialObjectMetadata as MetaV1PartialObjectMetadata } from './meta/v1/list.ts';
import { PartialObjectMetadataList as MetaV1PartialObjectMetadataList } from './meta/v1/list.ts';
import { PatchOptions as MetaV1PatchOptions } from './meta/v1/options.ts';
import { PersistentVolume as CoreV1PersistentVolume } from './core/v1/persistent-volume.ts';
import { PersistentVolumeClaim as CoreV1PersistentVolumeClaim } from './core/v1/persistent-volume-claim.ts';
import { PersistentVolumeClaimList as CoreV1PersistentVolumeClaimList } from './core/v1/persistent-volume-claim.ts';
import { PersistentVolumeList as CoreV1PersistentVolumeList } from './core/v1/persistent-volume.ts';
import { Pod as CoreV1Pod } from './core/v1/pod.ts';
import { PodAttachOptions as CoreV1PodAttachOptions } from './core/v1/connect-options.ts';
import { PodDisruptionBudget as PolicyV1PodDisruptionBudget } from './policy/v1/pod-disruption-budget.ts';
import { PodDisruptionBudgetList as PolicyV1PodDisruptionBudgetList } from './policy/v1/pod-disruption-budget.ts';
import { PodExecOptions as CoreV1PodExecOptions } from './core/v1/connect-options.ts';
import { PodList as CoreV1PodList } from './core/v1/pod.ts';
import { PodLogOptions as CoreV1PodLogOptions } from './core/v1/connect-options.ts';
import { PodMetrics as MetricsV1beta1PodMetrics } from './metrics/v1beta1/pod-metrics.ts';
import { PodMetricsList as MetricsV1beta1PodMetricsList } from './metrics/v1beta1/pod-metrics.ts';
import { PodPortForwardOptions as CoreV1PodPortForwardOptions } from './core/v1/connect-options.ts';
import { PodProxyOptions as CoreV1PodProxyOptions } from './core/v1/connect-options.ts';
import { PodStatusResult as CoreV1PodStatusResult } from './core/v1/pod.ts';
import { PodTemplate as CoreV1PodTemplate } from './core/v1/pod-template.ts';
import { PodTemplateList as CoreV1PodTemplateList } from './core/v1/pod-template.ts';
import { PriorityClass as SchedulingV1PriorityClass } from './scheduling/v1/priority-class.ts';
import { PriorityClassList as SchedulingV1PriorityClassList } from './scheduling/v1/priority-class.ts';
import { PriorityLevelConfiguration as FlowcontrolV1PriorityLevelConfiguration } from './flowcontrol/v1/priority-level-configuration.ts';
import { PriorityLevelConfigurationList as FlowcontrolV1PriorityLevelConfigurationList } from './flowcontrol/v1/priority-level-configuration.ts';
import { RangeAllocation as CoreV1RangeAllocation } from './core/v1/internal.ts';
import { ReplicaSet as AppsV1ReplicaSet } from './apps/v1/replica-set.ts';
import { ReplicaSetList as AppsV1ReplicaSetList } from './apps/v1/replica-set.ts';
import { ReplicationController as CoreV1ReplicationController } from './core/v1/replication-controller.ts';
import { ReplicationControllerList as CoreV1ReplicationControllerList } from './core/v1/replication-controller.ts';
import { ResourceClaim as ResourceV1ResourceClaim } from './resource/v1/resource-claim.ts';
import { ResourceClaimList as ResourceV1ResourceClaimList } from './resource/v1/resource-claim.ts';
import { ResourceClaimTemplate as ResourceV1ResourceClaimTemplate } from './resource/v1/resource-claim-template.ts';
import { ResourceClaimTemplateList as ResourceV1ResourceClaimTemplateList } from './resource/v1/resource-claim-template.ts';
import { ResourceQuota as CoreV1ResourceQuota } from './core/v1/limits.ts';
import { ResourceQuotaList as CoreV1ResourceQuotaList } from './core/v1/limits.ts';
import { ResourceSlice as ResourceV1ResourceSlice } from './resource/v1/resource-slice.ts';
import { ResourceSliceList as ResourceV1ResourceSliceList } from './resource/v1/resource-slice.ts';
import { Role as RbacV1Role } from './rbac/v1/role.ts';
import { RoleBinding as RbacV1RoleBinding } from './rbac/v1/role-binding.ts';
import { RoleBindingList as RbacV1RoleBindingList } from './rbac/v1/role-binding.ts';
import { RoleList as RbacV1RoleList } from './rbac/v1/role.ts';
import { RuntimeClass as NodeV1RuntimeClass } from './node/v1/runtime-class.ts';
import { RuntimeClassList as NodeV1RuntimeClassList } from './node/v1/runtime-class.ts';
import { Scale as AutoscalingV1Scale } from './autoscaling/v1/scale.ts';
import { Secret as CoreV1Secret } from './core/v1/secret.ts';
import { SecretList as CoreV1SecretList } from './core/v1/secret.ts';
import { SelfSubjectAccessReview as AuthorizationV1SelfSubjectAccessReview } from './authorization/v1/self-subject-access-review.ts';
import { SelfSubjectReview as AuthenticationV1SelfSubjectReview } from './authentication/v1/self-subject-review.ts';
import { SelfSubjectRulesReview as AuthorizationV1SelfSubjectRulesReview } from './authorization/v1/self-subject-rules-review.ts';
import { SerializedReference as CoreV1SerializedReference } from './core/v1/internal.ts';
import { Service as CoreV1Service } from './core/v1/service.ts';
import { ServiceAccount as CoreV1ServiceAccount } from './core/v1/service-account.ts';
import { ServiceAccountList as CoreV1ServiceAccountList } from './core/v1/service-account.ts';
import { ServiceCIDR as NetworkingV1ServiceCIDR } from './networking/v1/service-cidr.ts';
import { ServiceCIDRList as NetworkingV1ServiceCIDRList } from './networking/v1/service-cidr.ts';
import { ServiceList as CoreV1ServiceList } from './core/v1/service.ts';
import { ServiceProxyOptions as CoreV1ServiceProxyOptions } from './core/v1/connect-options.ts';
import { StatefulSet as AppsV1StatefulSet } from './apps/v1/stateful-set.ts';
import { StatefulSetList as AppsV1StatefulSetList } from './apps/v1/stateful-set.ts';
import { Status as MetaV1Status } from './meta/v1/status.ts';
import { StorageClass as StorageV1StorageClass } from './storage/v1/storage-class.ts';
import { StorageClassList as StorageV1StorageClassList } from './storage/v1/storage-class.ts';
import { SubjectAccessReview as AuthorizationV1SubjectAccessReview } from './authorization/v1/subject-access-review.ts';
import { TableOptions as MetaV1TableOptions } from './meta/v1/options.ts';
import { TokenRequest as AuthenticationV1TokenRequest } from './authentication/v1/token-request.ts';
import { TokenReview as AuthenticationV1TokenReview } from './authentication/v1/token-review.ts';
import { UpdateOptions as MetaV1UpdateOptions } from './meta/v1/options.ts';
import { ValidatingAdmissionPolicy as AdmissionregistrationV1ValidatingAdmissionPolicy } from './admissionregistration/v1/validating-admission-policy.ts';
import { ValidatingAdmissionPolicyBinding as AdmissionregistrationV1ValidatingAdmissionPolicyBinding } from './admissionregistration/v1/validating-admission-policy-binding.ts';
import { ValidatingAdmissionPolicyBindingList as AdmissionregistrationV1ValidatingAdmissionPolicyBindingList } from './admissionregistration/v1/validating-admission-policy-binding.ts';
import { ValidatingAdmissionPolicyList as AdmissionregistrationV1ValidatingAdmissionPolicyList } from './admissionregistration/v1/validating-admission-policy.ts';
import { ValidatingWebhookConfiguration as AdmissionregistrationV1ValidatingWebhookConfiguration } from './admissionregistration/v1/validating-webhook-configuration.ts';
import { ValidatingWebhookConfigurationList as AdmissionregistrationV1ValidatingWebhookConfigurationList } from './admissionregistration/v1/validating-webhook-configuration.ts';
import { VolumeAttachment as StorageV1VolumeAttachment } from './storage/v1/volume-attachment.ts';
import { VolumeAttachmentList as StorageV1VolumeAttachmentList } from './storage/v1/volume-attachment.ts';
import { VolumeAttributesClass as StorageV1VolumeAttributesClass } from './storage/v1/volume-attributes-class.ts';
import { VolumeAttributesClassList as StorageV1VolumeAttributesClassList } from './storage/v1/volume-attributes-class.ts';
import { WatchEvent as MetaV1WatchEvent } from './meta/v1/watch.ts';

export const kinds: ReadonlyMap<string, MessageCodec<unknown>> = new Map<string, MessageCodec<unknown>>([
  ['admission.k8s.io/v1/AdmissionReview', AdmissionV1AdmissionReview as MessageCodec<unknown>],
  ['admissionregistration.k8s.io/v1/MutatingWebhookConfiguration', AdmissionregistrationV1MutatingWebhookConfiguration as MessageCodec<unknown>],
  ['admissionregistration.k8s.io/v1/MutatingWebhookConfigurationList', AdmissionregistrationV1MutatingWebhookConfigurationList as MessageCodec<unknown>],
  ['admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy', AdmissionregistrationV1ValidatingAdmissionPolicy as MessageCodec<unknown>],
  ['admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding', AdmissionregistrationV1ValidatingAdmissionPolicyBinding as MessageCodec<unknown>],
  ['admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBindingList', AdmissionregistrationV1ValidatingAdmissionPolicyBindingList as MessageCodec<unknown>],
  ['admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyList', AdmissionregistrationV1ValidatingAdmissionPolicyList as MessageCodec<unknown>],
  ['admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration', AdmissionregistrationV1ValidatingWebhookConfiguration as MessageCodec<unknown>],
  ['admissionregistration.k8s.io/v1/ValidatingWebhookConfigurationList', AdmissionregistrationV1ValidatingWebhookConfigurationList as MessageCodec<unknown>],
  ['apidiscovery.k8s.io/v2/APIGroupDiscovery', ApidiscoveryV2APIGroupDiscovery as MessageCodec<unknown>],
  ['apidiscovery.k8s.io/v2/APIGroupDiscoveryList', ApidiscoveryV2APIGroupDiscoveryList as MessageCodec<unknown>],
  ['apiextensions.k8s.io/v1/ConversionReview', ApiextensionsV1ConversionReview as MessageCodec<unknown>],
  ['apiextensions.k8s.io/v1/CustomResourceDefinition', ApiextensionsV1CustomResourceDefinition as MessageCodec<unknown>],
  ['apiextensions.k8s.io/v1/CustomResourceDefinitionList', ApiextensionsV1CustomResourceDefinitionList as MessageCodec<unknown>],
  ['apiregistration.k8s.io/v1/APIService', ApiregistrationV1APIService as MessageCodec<unknown>],
  ['apiregistration.k8s.io/v1/APIServiceList', ApiregistrationV1APIServiceList as MessageCodec<unknown>],
  ['apps/v1/ControllerRevision', AppsV1ControllerRevision as MessageCodec<unknown>],
  ['apps/v1/ControllerRevisionList', AppsV1ControllerRevisionList as MessageCodec<unknown>],
  ['apps/v1/DaemonSet', AppsV1DaemonSet as MessageCodec<unknown>],
  ['apps/v1/DaemonSetList', AppsV1DaemonSetList as MessageCodec<unknown>],
  ['apps/v1/Deployment', AppsV1Deployment as MessageCodec<unknown>],
  ['apps/v1/DeploymentList', AppsV1DeploymentList as MessageCodec<unknown>],
  ['apps/v1/ReplicaSet', AppsV1ReplicaSet as MessageCodec<unknown>],
  ['apps/v1/ReplicaSetList', AppsV1ReplicaSetList as MessageCodec<unknown>],
  ['apps/v1/StatefulSet', AppsV1StatefulSet as MessageCodec<unknown>],
  ['apps/v1/StatefulSetList', AppsV1StatefulSetList as MessageCodec<unknown>],
  ['authentication.k8s.io/v1/SelfSubjectReview', AuthenticationV1SelfSubjectReview as MessageCodec<unknown>],
  ['authentication.k8s.io/v1/TokenRequest', AuthenticationV1TokenRequest as MessageCodec<unknown>],
  ['authentication.k8s.io/v1/TokenReview', AuthenticationV1TokenReview as MessageCodec<unknown>],
  ['authorization.k8s.io/v1/LocalSubjectAccessReview', AuthorizationV1LocalSubjectAccessReview as MessageCodec<unknown>],
  ['authorization.k8s.io/v1/SelfSubjectAccessReview', AuthorizationV1SelfSubjectAccessReview as MessageCodec<unknown>],
  ['authorization.k8s.io/v1/SelfSubjectRulesReview', AuthorizationV1SelfSubjectRulesReview as MessageCodec<unknown>],
  ['authorization.k8s.io/v1/SubjectAccessReview', AuthorizationV1SubjectAccessReview as MessageCodec<unknown>],
  ['autoscaling/v1/HorizontalPodAutoscaler', AutoscalingV1HorizontalPodAutoscaler as MessageCodec<unknown>],
  ['autoscaling/v1/HorizontalPodAutoscalerList', AutoscalingV1HorizontalPodAutoscalerList as MessageCodec<unknown>],
  ['autoscaling/v1/Scale', AutoscalingV1Scale as MessageCodec<unknown>],
  ['autoscaling/v2/HorizontalPodAutoscaler', AutoscalingV2HorizontalPodAutoscaler as MessageCodec<unknown>],
  ['autoscaling/v2/HorizontalPodAutoscalerList', AutoscalingV2HorizontalPodAutoscalerList as MessageCodec<unknown>],
  ['batch/v1/CronJob', BatchV1CronJob as MessageCodec<unknown>],
  ['batch/v1/CronJobList', BatchV1CronJobList as MessageCodec<unknown>],
  ['batch/v1/Job', BatchV1Job as MessageCodec<unknown>],
  ['batch/v1/JobList', BatchV1JobList as MessageCodec<unknown>],
  ['certificates.k8s.io/v1/CertificateSigningRequest', CertificatesV1CertificateSigningRequest as MessageCodec<unknown>],
  ['certificates.k8s.io/v1/CertificateSigningRequestList', CertificatesV1CertificateSigningRequestList as MessageCodec<unknown>],
  ['coordination.k8s.io/v1/Lease', CoordinationV1Lease as MessageCodec<unknown>],
  ['coordination.k8s.io/v1/LeaseList', CoordinationV1LeaseList as MessageCodec<unknown>],
  ['discovery.k8s.io/v1/EndpointSlice', DiscoveryV1EndpointSlice as MessageCodec<unknown>],
  ['discovery.k8s.io/v1/EndpointSliceList', DiscoveryV1EndpointSliceList as MessageCodec<unknown>],
  ['events.k8s.io/v1/Event', EventsV1Event as MessageCodec<unknown>],
  ['events.k8s.io/v1/EventList', EventsV1EventList as MessageCodec<unknown>],
  ['flowcontrol.apiserver.k8s.io/v1/FlowSchema', FlowcontrolV1FlowSchema as MessageCodec<unknown>],
  ['flowcontrol.apiserver.k8s.io/v1/FlowSchemaList', FlowcontrolV1FlowSchemaList as MessageCodec<unknown>],
  ['flowcontrol.apiserver.k8s.io/v1/PriorityLevelConfiguration', FlowcontrolV1PriorityLevelConfiguration as MessageCodec<unknown>],
  ['flowcontrol.apiserver.k8s.io/v1/PriorityLevelConfigurationList', FlowcontrolV1PriorityLevelConfigurationList as MessageCodec<unknown>],
  ['meta.k8s.io/v1/PartialObjectMetadata', MetaV1PartialObjectMetadata as MessageCodec<unknown>],
  ['meta.k8s.io/v1/PartialObjectMetadataList', MetaV1PartialObjectMetadataList as MessageCodec<unknown>],
  ['metrics.k8s.io/v1beta1/NodeMetrics', MetricsV1beta1NodeMetrics as MessageCodec<unknown>],
  ['metrics.k8s.io/v1beta1/NodeMetricsList', MetricsV1beta1NodeMetricsList as MessageCodec<unknown>],
  ['metrics.k8s.io/v1beta1/PodMetrics', MetricsV1beta1PodMetrics as MessageCodec<unknown>],
  ['metrics.k8s.io/v1beta1/PodMetricsList', MetricsV1beta1PodMetricsList as MessageCodec<unknown>],
  ['networking.k8s.io/v1/IPAddress', NetworkingV1IPAddress as MessageCodec<unknown>],
  ['networking.k8s.io/v1/IPAddressList', NetworkingV1IPAddressList as MessageCodec<unknown>],
  ['networking.k8s.io/v1/Ingress', NetworkingV1Ingress as MessageCodec<unknown>],
  ['networking.k8s.io/v1/IngressClass', NetworkingV1IngressClass as MessageCodec<unknown>],
  ['networking.k8s.io/v1/IngressClassList', NetworkingV1IngressClassList as MessageCodec<unknown>],
  ['networking.k8s.io/v1/IngressList', NetworkingV1IngressList as MessageCodec<unknown>],
  ['networking.k8s.io/v1/NetworkPolicy', NetworkingV1NetworkPolicy as MessageCodec<unknown>],
  ['networking.k8s.io/v1/NetworkPolicyList', NetworkingV1NetworkPolicyList as MessageCodec<unknown>],
  ['networking.k8s.io/v1/ServiceCIDR', NetworkingV1ServiceCIDR as MessageCodec<unknown>],
  ['networking.k8s.io/v1/ServiceCIDRList', NetworkingV1ServiceCIDRList as MessageCodec<unknown>],
  ['node.k8s.io/v1/RuntimeClass', NodeV1RuntimeClass as MessageCodec<unknown>],
  ['node.k8s.io/v1/RuntimeClassList', NodeV1RuntimeClassList as MessageCodec<unknown>],
  ['policy/v1/Eviction', PolicyV1Eviction as MessageCodec<unknown>],
  ['policy/v1/PodDisruptionBudget', PolicyV1PodDisruptionBudget as MessageCodec<unknown>],
  ['policy/v1/PodDisruptionBudgetList', PolicyV1PodDisruptionBudgetList as MessageCodec<unknown>],
  ['rbac.authorization.k8s.io/v1/ClusterRole', RbacV1ClusterRole as MessageCodec<unknown>],
  ['rbac.authorization.k8s.io/v1/ClusterRoleBinding', RbacV1ClusterRoleBinding as MessageCodec<unknown>],
  ['rbac.authorization.k8s.io/v1/ClusterRoleBindingList', RbacV1ClusterRoleBindingList as MessageCodec<unknown>],
  ['rbac.authorization.k8s.io/v1/ClusterRoleList', RbacV1ClusterRoleList as MessageCodec<unknown>],
  ['rbac.authorization.k8s.io/v1/Role', RbacV1Role as MessageCodec<unknown>],
  ['rbac.authorization.k8s.io/v1/RoleBinding', RbacV1RoleBinding as MessageCodec<unknown>],
  ['rbac.authorization.k8s.io/v1/RoleBindingList', RbacV1RoleBindingList as MessageCodec<unknown>],
  ['rbac.authorization.k8s.io/v1/RoleList', RbacV1RoleList as MessageCodec<unknown>],
  ['resource.k8s.io/v1/DeviceClass', ResourceV1DeviceClass as MessageCodec<unknown>],
  ['resource.k8s.io/v1/DeviceClassList', ResourceV1DeviceClassList as MessageCodec<unknown>],
  ['resource.k8s.io/v1/ResourceClaim', ResourceV1ResourceClaim as MessageCodec<unknown>],
  ['resource.k8s.io/v1/ResourceClaimList', ResourceV1ResourceClaimList as MessageCodec<unknown>],
  ['resource.k8s.io/v1/ResourceClaimTemplate', ResourceV1ResourceClaimTemplate as MessageCodec<unknown>],
  ['resource.k8s.io/v1/ResourceClaimTemplateList', ResourceV1ResourceClaimTemplateList as MessageCodec<unknown>],
  ['resource.k8s.io/v1/ResourceSlice', ResourceV1ResourceSlice as MessageCodec<unknown>],
  ['resource.k8s.io/v1/ResourceSliceList', ResourceV1ResourceSliceList as MessageCodec<unknown>],
  ['scheduling.k8s.io/v1/PriorityClass', SchedulingV1PriorityClass as MessageCodec<unknown>],
  ['scheduling.k8s.io/v1/PriorityClassList', SchedulingV1PriorityClassList as MessageCodec<unknown>],
  ['storage.k8s.io/v1/CSIDriver', StorageV1CSIDriver as MessageCodec<unknown>],
  ['storage.k8s.io/v1/CSIDriverList', StorageV1CSIDriverList as MessageCodec<unknown>],
  ['storage.k8s.io/v1/CSINode', StorageV1CSINode as MessageCodec<unknown>],
  ['storage.k8s.io/v1/CSINodeList', StorageV1CSINodeList as MessageCodec<unknown>],
  ['storage.k8s.io/v1/CSIStorageCapacity', StorageV1CSIStorageCapacity as MessageCodec<unknown>],
  ['storage.k8s.io/v1/CSIStorageCapacityList', StorageV1CSIStorageCapacityList as MessageCodec<unknown>],
  ['storage.k8s.io/v1/StorageClass', StorageV1StorageClass as MessageCodec<unknown>],
  ['storage.k8s.io/v1/StorageClassList', StorageV1StorageClassList as MessageCodec<unknown>],
  ['storage.k8s.io/v1/VolumeAttachment', StorageV1VolumeAttachment as MessageCodec<unknown>],
  ['storage.k8s.io/v1/VolumeAttachmentList', StorageV1VolumeAttachmentList as MessageCodec<unknown>],
  ['storage.k8s.io/v1/VolumeAttributesClass', StorageV1VolumeAttributesClass as MessageCodec<unknown>],
  ['storage.k8s.io/v1/VolumeAttributesClassList', StorageV1VolumeAttributesClassList as MessageCodec<unknown>],
  ['v1/APIGroup', MetaV1APIGroup as MessageCodec<unknown>],
  ['v1/APIGroupList', MetaV1APIGroupList as MessageCodec<unknown>],
  ['v1/APIResourceList', MetaV1APIResourceList as MessageCodec<unknown>],
  ['v1/APIVersions', MetaV1APIVersions as MessageCodec<unknown>],
  ['v1/ApplyOptions', MetaV1ApplyOptions as MessageCodec<unknown>],
  ['v1/Binding', CoreV1Binding as MessageCodec<unknown>],
  ['v1/ComponentStatus', CoreV1ComponentStatus as MessageCodec<unknown>],
  ['v1/ComponentStatusList', CoreV1ComponentStatusList as MessageCodec<unknown>],
  ['v1/ConfigMap', CoreV1ConfigMap as MessageCodec<unknown>],
  ['v1/ConfigMapList', CoreV1ConfigMapList as MessageCodec<unknown>],
  ['v1/CreateOptions', MetaV1CreateOptions as MessageCodec<unknown>],
  ['v1/DeleteOptions', MetaV1DeleteOptions as MessageCodec<unknown>],
  ['v1/Endpoints', CoreV1Endpoints as MessageCodec<unknown>],
  ['v1/EndpointsList', CoreV1EndpointsList as MessageCodec<unknown>],
  ['v1/Event', CoreV1Event as MessageCodec<unknown>],
  ['v1/EventList', CoreV1EventList as MessageCodec<unknown>],
  ['v1/GetOptions', MetaV1GetOptions as MessageCodec<unknown>],
  ['v1/LimitRange', CoreV1LimitRange as MessageCodec<unknown>],
  ['v1/LimitRangeList', CoreV1LimitRangeList as MessageCodec<unknown>],
  ['v1/List', CoreV1List as MessageCodec<unknown>],
  ['v1/List', MetaV1List as MessageCodec<unknown>],
  ['v1/ListOptions', MetaV1ListOptions as MessageCodec<unknown>],
  ['v1/Namespace', CoreV1Namespace as MessageCodec<unknown>],
  ['v1/NamespaceList', CoreV1NamespaceList as MessageCodec<unknown>],
  ['v1/Node', CoreV1Node as MessageCodec<unknown>],
  ['v1/NodeList', CoreV1NodeList as MessageCodec<unknown>],
  ['v1/NodeProxyOptions', CoreV1NodeProxyOptions as MessageCodec<unknown>],
  ['v1/PatchOptions', MetaV1PatchOptions as MessageCodec<unknown>],
  ['v1/PersistentVolume', CoreV1PersistentVolume as MessageCodec<unknown>],
  ['v1/PersistentVolumeClaim', CoreV1PersistentVolumeClaim as MessageCodec<unknown>],
  ['v1/PersistentVolumeClaimList', CoreV1PersistentVolumeClaimList as MessageCodec<unknown>],
  ['v1/PersistentVolumeList', CoreV1PersistentVolumeList as MessageCodec<unknown>],
  ['v1/Pod', CoreV1Pod as MessageCodec<unknown>],
  ['v1/PodAttachOptions', CoreV1PodAttachOptions as MessageCodec<unknown>],
  ['v1/PodExecOptions', CoreV1PodExecOptions as MessageCodec<unknown>],
  ['v1/PodList', CoreV1PodList as MessageCodec<unknown>],
  ['v1/PodLogOptions', CoreV1PodLogOptions as MessageCodec<unknown>],
  ['v1/PodPortForwardOptions', CoreV1PodPortForwardOptions as MessageCodec<unknown>],
  ['v1/PodProxyOptions', CoreV1PodProxyOptions as MessageCodec<unknown>],
  ['v1/PodStatusResult', CoreV1PodStatusResult as MessageCodec<unknown>],
  ['v1/PodTemplate', CoreV1PodTemplate as MessageCodec<unknown>],
  ['v1/PodTemplateList', CoreV1PodTemplateList as MessageCodec<unknown>],
  ['v1/RangeAllocation', CoreV1RangeAllocation as MessageCodec<unknown>],
  ['v1/ReplicationController', CoreV1ReplicationController as MessageCodec<unknown>],
  ['v1/ReplicationControllerList', CoreV1ReplicationControllerList as MessageCodec<unknown>],
  ['v1/ResourceQuota', CoreV1ResourceQuota as MessageCodec<unknown>],
  ['v1/ResourceQuotaList', CoreV1ResourceQuotaList as MessageCodec<unknown>],
  ['v1/Secret', CoreV1Secret as MessageCodec<unknown>],
  ['v1/SecretList', CoreV1SecretList as MessageCodec<unknown>],
  ['v1/SerializedReference', CoreV1SerializedReference as MessageCodec<unknown>],
  ['v1/Service', CoreV1Service as MessageCodec<unknown>],
  ['v1/ServiceAccount', CoreV1ServiceAccount as MessageCodec<unknown>],
  ['v1/ServiceAccountList', CoreV1ServiceAccountList as MessageCodec<unknown>],
  ['v1/ServiceList', CoreV1ServiceList as MessageCodec<unknown>],
  ['v1/ServiceProxyOptions', CoreV1ServiceProxyOptions as MessageCodec<unknown>],
  ['v1/Status', MetaV1Status as MessageCodec<unknown>],
  ['v1/TableOptions', MetaV1TableOptions as MessageCodec<unknown>],
  ['v1/UpdateOptions', MetaV1UpdateOptions as MessageCodec<unknown>],
  ['v1/WatchEvent', MetaV1WatchEvent as MessageCodec<unknown>],
]);
