/** Fills in what a client left out, in place, by kind. */
import type { PriorityClass } from '../../gen/k8s/scheduling/v1.ts';
import { defaultHorizontalPodAutoscaler, defaultHorizontalPodAutoscalerV1 } from './autoscaling.ts';
import { defaultCronJob, defaultJob } from './batch.ts';
import { defaultLimitRange, defaultNamespace, defaultNode, defaultSecret } from './core.ts';
import {
  defaultAPIService,
  defaultCustomResourceDefinition,
  defaultMutatingWebhookConfiguration,
  defaultValidatingAdmissionPolicy,
  defaultValidatingAdmissionPolicyBinding,
  defaultValidatingWebhookConfiguration,
} from './extensions.ts';
import { defaultFlowSchema, defaultPriorityLevelConfiguration } from './flow-control.ts';
import { defaultIngress, defaultIngressClass, defaultNetworkPolicy } from './networking.ts';
import { defaultPod } from './pods.ts';
import { defaultRoleBinding } from './rbac.ts';
import { defaultResourceClaim, defaultResourceClaimTemplate } from './resource-claims.ts';
import { defaultEndpointSlice, defaultEndpoints, defaultService } from './services.ts';
import {
  defaultCSIDriver,
  defaultPersistentVolume,
  defaultPersistentVolumeClaim,
  defaultStorageClass,
} from './storage.ts';
import {
  defaultControllerRevision,
  defaultDaemonSet,
  defaultDeployment,
  defaultPodTemplateObject,
  defaultReplicaSet,
  defaultReplicationController,
  defaultStatefulSet,
} from './workloads.ts';

/** What a defaulter is dispatched on; the decoder has already checked the shape behind it. */
interface Typed {
  readonly apiVersion: string;
  readonly kind: string;
}

type Defaulter = (object: never) => void;

function defaultPriorityClass(priorityClass: PriorityClass): void {
  priorityClass.preemptionPolicy ??= 'PreemptLowerPriority';
}

const DEFAULTERS: ReadonlyMap<string, Defaulter> = new Map<string, Defaulter>([
  ['v1/Pod', defaultPod],
  ['v1/PodTemplate', defaultPodTemplateObject],
  ['v1/ReplicationController', defaultReplicationController],
  ['v1/Service', defaultService],
  ['v1/Endpoints', defaultEndpoints],
  ['v1/Namespace', defaultNamespace],
  ['v1/Secret', defaultSecret],
  ['v1/Node', defaultNode],
  ['v1/LimitRange', defaultLimitRange],
  ['v1/PersistentVolume', defaultPersistentVolume],
  ['v1/PersistentVolumeClaim', defaultPersistentVolumeClaim],
  ['apps/v1/Deployment', defaultDeployment],
  ['apps/v1/ReplicaSet', defaultReplicaSet],
  ['apps/v1/StatefulSet', defaultStatefulSet],
  ['apps/v1/DaemonSet', defaultDaemonSet],
  ['apps/v1/ControllerRevision', defaultControllerRevision],
  ['batch/v1/Job', defaultJob],
  ['batch/v1/CronJob', defaultCronJob],
  ['discovery.k8s.io/v1/EndpointSlice', defaultEndpointSlice],
  ['autoscaling/v1/HorizontalPodAutoscaler', defaultHorizontalPodAutoscalerV1],
  ['autoscaling/v2/HorizontalPodAutoscaler', defaultHorizontalPodAutoscaler],
  ['networking.k8s.io/v1/NetworkPolicy', defaultNetworkPolicy],
  ['networking.k8s.io/v1/IngressClass', defaultIngressClass],
  ['networking.k8s.io/v1/Ingress', defaultIngress],
  ['rbac.authorization.k8s.io/v1/RoleBinding', defaultRoleBinding],
  ['rbac.authorization.k8s.io/v1/ClusterRoleBinding', defaultRoleBinding],
  ['storage.k8s.io/v1/StorageClass', defaultStorageClass],
  ['storage.k8s.io/v1/CSIDriver', defaultCSIDriver],
  ['scheduling.k8s.io/v1/PriorityClass', defaultPriorityClass],
  ['admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration', defaultValidatingWebhookConfiguration],
  ['admissionregistration.k8s.io/v1/MutatingWebhookConfiguration', defaultMutatingWebhookConfiguration],
  ['admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy', defaultValidatingAdmissionPolicy],
  ['admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding', defaultValidatingAdmissionPolicyBinding],
  ['apiextensions.k8s.io/v1/CustomResourceDefinition', defaultCustomResourceDefinition],
  ['apiregistration.k8s.io/v1/APIService', defaultAPIService],
  ['flowcontrol.apiserver.k8s.io/v1/FlowSchema', defaultFlowSchema],
  ['flowcontrol.apiserver.k8s.io/v1/PriorityLevelConfiguration', defaultPriorityLevelConfiguration],
  ['resource.k8s.io/v1/ResourceClaim', defaultResourceClaim],
  ['resource.k8s.io/v1/ResourceClaimTemplate', defaultResourceClaimTemplate],
]);

/**
 * Fills in defaults in place and returns the same object. Idempotent. Runs on everything a client sends, and on stored
 * objects that an older server may have written without today's fields. Kinds without defaults pass through.
 */
export function applyDefaults<T extends Typed>(object: T): T {
  DEFAULTERS.get(`${object.apiVersion}/${object.kind}`)?.(object as never);
  return object;
}
