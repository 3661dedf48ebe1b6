/** Every kind that has columns of its own. */
import type { Printer } from '../printer.ts';
import { horizontalPodAutoscalerPrinter } from './autoscaling.ts';
import * as cluster from './cluster.ts';
import { nodeMetricsPrinter, podMetricsPrinter } from './metrics.ts';
import * as network from './network.ts';
import { podPrinter } from './pods.ts';
import * as policy from './policy.ts';
import { nameAndAgePrinter, resourceClaimPrinter, resourceSlicePrinter } from './resource-claims.ts';
import * as storage from './storage.ts';
import * as workloads from './workloads.ts';

/** By `group/Kind`; '' is the core group. */
export const printers: ReadonlyMap<string, Printer> = new Map<string, Printer>([
  ['/ComponentStatus', cluster.componentStatusPrinter],
  ['/ConfigMap', cluster.configMapPrinter],
  ['/Endpoints', network.endpointsPrinter],
  ['/Event', cluster.eventPrinter],
  ['/Namespace', cluster.namespacePrinter],
  ['/Node', cluster.nodePrinter],
  ['/PersistentVolume', storage.persistentVolumePrinter],
  ['/PersistentVolumeClaim', storage.persistentVolumeClaimPrinter],
  ['/Pod', podPrinter],
  ['/PodTemplate', workloads.podTemplatePrinter],
  ['/ReplicationController', workloads.replicationControllerPrinter],
  ['/ResourceQuota', cluster.resourceQuotaPrinter],
  ['/Secret', cluster.secretPrinter],
  ['/Service', network.servicePrinter],
  ['/ServiceAccount', cluster.serviceAccountPrinter],
  ['admissionregistration.k8s.io/MutatingWebhookConfiguration', policy.webhookConfigurationPrinter],
  ['admissionregistration.k8s.io/ValidatingAdmissionPolicy', policy.validatingAdmissionPolicyPrinter],
  ['admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding', policy.validatingAdmissionPolicyBindingPrinter],
  ['admissionregistration.k8s.io/ValidatingWebhookConfiguration', policy.webhookConfigurationPrinter],
  ['apiregistration.k8s.io/APIService', policy.apiServicePrinter],
  ['apps/ControllerRevision', workloads.controllerRevisionPrinter],
  ['apps/DaemonSet', workloads.daemonSetPrinter],
  ['apps/Deployment', workloads.deploymentPrinter],
  ['apps/ReplicaSet', workloads.replicaSetPrinter],
  ['apps/StatefulSet', workloads.statefulSetPrinter],
  ['autoscaling/HorizontalPodAutoscaler', horizontalPodAutoscalerPrinter],
  ['autoscaling/Scale', workloads.scalePrinter],
  ['batch/CronJob', workloads.cronJobPrinter],
  ['batch/Job', workloads.jobPrinter],
  ['certificates.k8s.io/CertificateSigningRequest', policy.certificateSigningRequestPrinter],
  ['coordination.k8s.io/Lease', cluster.leasePrinter],
  ['discovery.k8s.io/EndpointSlice', network.endpointSlicePrinter],
  ['events.k8s.io/Event', cluster.eventsEventPrinter],
  ['flowcontrol.apiserver.k8s.io/FlowSchema', policy.flowSchemaPrinter],
  ['flowcontrol.apiserver.k8s.io/PriorityLevelConfiguration', policy.priorityLevelPrinter],
  ['metrics.k8s.io/NodeMetrics', nodeMetricsPrinter],
  ['metrics.k8s.io/PodMetrics', podMetricsPrinter],
  ['networking.k8s.io/IPAddress', network.ipAddressPrinter],
  ['networking.k8s.io/Ingress', network.ingressPrinter],
  ['networking.k8s.io/IngressClass', network.ingressClassPrinter],
  ['networking.k8s.io/NetworkPolicy', network.networkPolicyPrinter],
  ['networking.k8s.io/ServiceCIDR', network.serviceCidrPrinter],
  ['node.k8s.io/RuntimeClass', policy.runtimeClassPrinter],
  ['policy/PodDisruptionBudget', policy.podDisruptionBudgetPrinter],
  ['rbac.authorization.k8s.io/ClusterRoleBinding', policy.roleBindingPrinter],
  ['rbac.authorization.k8s.io/RoleBinding', policy.roleBindingPrinter],
  ['resource.k8s.io/DeviceClass', nameAndAgePrinter],
  ['resource.k8s.io/ResourceClaim', resourceClaimPrinter],
  ['resource.k8s.io/ResourceClaimTemplate', nameAndAgePrinter],
  ['resource.k8s.io/ResourceSlice', resourceSlicePrinter],
  ['scheduling.k8s.io/PriorityClass', policy.priorityClassPrinter],
  ['storage.k8s.io/CSIDriver', storage.csiDriverPrinter],
  ['storage.k8s.io/CSINode', storage.csiNodePrinter],
  ['storage.k8s.io/CSIStorageCapacity', storage.csiStorageCapacityPrinter],
  ['storage.k8s.io/StorageClass', storage.storageClassPrinter],
  ['storage.k8s.io/VolumeAttachment', storage.volumeAttachmentPrinter],
  ['storage.k8s.io/VolumeAttributesClass', storage.volumeAttributesClassPrinter],
]);
