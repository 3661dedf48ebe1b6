// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readQuantity, readTime, setKey, sortedKeys, unknownFields, writeQuantity, writeStringMap, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { QuantitySchema } from '../../machinery/resource/resource.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { TimeSchema } from '../../meta/v1/time.ts';
import { type ResourceRequirements, ResourceRequirementsSchema, decodeResourceRequirements, encodeResourceRequirements } from './compute-resources.ts';
import { type ContainerStatus, ContainerStatusSchema, decodeContainerStatus, encodeContainerStatus } from './container-status.ts';
import { type Container, ContainerSchema, type EphemeralContainer, EphemeralContainerSchema, decodeContainer, decodeEphemeralContainer, encodeContainer, encodeEphemeralContainer } from './container.ts';
import { type LocalObjectReference, LocalObjectReferenceSchema, decodeLocalObjectReference, encodeLocalObjectReference } from './reference.ts';
import { type Affinity, AffinitySchema, type Toleration, TolerationSchema, type TopologySpreadConstraint, TopologySpreadConstraintSchema, decodeAffinity, decodeToleration, decodeTopologySpreadConstraint, encodeAffinity, encodeToleration, encodeTopologySpreadConstraint } from './scheduling.ts';
import { type PodSecurityContext, PodSecurityContextSchema, decodePodSecurityContext, encodePodSecurityContext } from './security-context.ts';
import { type Volume, VolumeSchema, decodeVolume, encodeVolume } from './volume.ts';

/** A group of containers that run together on one node and share its network address and volumes. */
export interface Pod {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: PodSpec;
  /** What is observed; written by the system. */
  status: PodStatus;
}

export interface PodStatusResult {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is observed; written by the system. */
  status: PodStatus;
}

/** A list of Pod objects. */
export interface PodList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: Pod[];
}

export interface ContainerExtendedResourceRequest {
  containerName: string;
  resourceName: string;
  requestName: string;
}

export interface HostAlias {
  ip: string;
  hostnames?: string[] | undefined;
}

export interface HostIP {
  ip: string;
}

/** One thing that is or is not true of a pod. */
export interface PodCondition {
  type: string;
  observedGeneration?: number | undefined;
  status: string;
  lastProbeTime?: string | null | undefined;
  lastTransitionTime?: string | null | undefined;
  reason?: string | undefined;
  message?: string | undefined;
}

export interface PodDNSConfig {
  nameservers?: string[] | undefined;
  searches?: string[] | undefined;
  options?: PodDNSConfigOption[] | undefined;
}

export interface PodDNSConfigOption {
  name?: string | undefined;
  value?: string | undefined;
}

export interface PodExtendedResourceClaimStatus {
  requestMappings: ContainerExtendedResourceRequest[];
  resourceClaimName: string;
}

/** One address of a pod. */
export interface PodIP {
  ip: string;
}

export interface PodOS {
  name: string;
}

export interface PodReadinessGate {
  conditionType: string;
}

export interface PodResourceClaim {
  name: string;
  resourceClaimName?: string | undefined;
  resourceClaimTemplateName?: string | undefined;
}

export interface PodResourceClaimStatus {
  name: string;
  resourceClaimName?: string | undefined;
}

export interface PodSchedulingGate {
  name: string;
}

/** What a pod is made of and how it runs. */
export interface PodSpec {
  /** Volumes the containers may mount. */
  volumes?: Volume[] | undefined;
  /** Containers run one after another before the others start. One that restarts always keeps running beside them. */
  initContainers?: Container[] | undefined;
  /** The containers; at least one. */
  containers: Container[];
  /** Containers added to a running pod for debugging. */
  ephemeralContainers?: EphemeralContainer[] | undefined;
  /** When containers that ended are started again. */
  restartPolicy?: 'Always' | 'OnFailure' | 'Never' | undefined;
  /** Seconds between asking the processes to stop and killing them. */
  terminationGracePeriodSeconds?: number | undefined;
  /** Seconds after which the pod is failed, counted from its start. */
  activeDeadlineSeconds?: number | undefined;
  /** Where names are resolved. */
  dnsPolicy?: 'ClusterFirstWithHostNet' | 'ClusterFirst' | 'Default' | 'None' | undefined;
  /** Labels a node must have for the pod to run there. */
  nodeSelector?: Record<string, string> | undefined;
  /** ServiceAccount whose identity the pod has. */
  serviceAccountName?: string | undefined;
  /** Old name of serviceAccountName. */
  serviceAccount?: string | undefined;
  /** Whether a token of the service account is mounted. */
  automountServiceAccountToken?: boolean | undefined;
  /** Node the pod is bound to; set by the scheduler. */
  nodeName?: string | undefined;
  /** Use the node's network instead of an own one. */
  hostNetwork?: boolean | undefined;
  /** See the node's processes. */
  hostPID?: boolean | undefined;
  /** Use the node's inter-process communication. */
  hostIPC?: boolean | undefined;
  /** Containers see the processes of each other. */
  shareProcessNamespace?: boolean | undefined;
  /** Security settings for all containers; those of a container go before them. */
  securityContext?: PodSecurityContext | undefined;
  /** Secrets with credentials for pulling images. */
  imagePullSecrets?: LocalObjectReference[] | undefined;
  /** Host name of the pod; its own name when empty. */
  hostname?: string | undefined;
  /** The pod is also found as hostname.subdomain in the DNS of its namespace. */
  subdomain?: string | undefined;
  /** Rules about nodes and other pods for scheduling. */
  affinity?: Affinity | undefined;
  /** Scheduler that binds the pod. */
  schedulerName?: string | undefined;
  /** Node taints the pod puts up with. */
  tolerations?: Toleration[] | undefined;
  /** Lines added to the pod's hosts file. */
  hostAliases?: HostAlias[] | undefined;
  /** PriorityClass that gives the pod its priority. */
  priorityClassName?: string | undefined;
  /** Importance of the pod; higher is more important. Filled in from the priority class. */
  priority?: number | undefined;
  /** Additions to the resolver configuration. */
  dnsConfig?: PodDNSConfig | undefined;
  /** Conditions that must be true besides, for the pod to be ready. */
  readinessGates?: PodReadinessGate[] | undefined;
  /** RuntimeClass that says how the containers are run. */
  runtimeClassName?: string | undefined;
  /** Whether services are described in environment variables. */
  enableServiceLinks?: boolean | undefined;
  /** Whether less important pods may be evicted to make room. */
  preemptionPolicy?: 'PreemptLowerPriority' | 'Never' | undefined;
  /** Resources the sandbox itself needs; filled in from the runtime class. */
  overhead?: Record<string, string> | undefined;
  /** How evenly matching pods are to be spread over zones, nodes and the like. */
  topologySpreadConstraints?: TopologySpreadConstraint[] | undefined;
  /** The host name is the fully qualified one. */
  setHostnameAsFQDN?: boolean | undefined;
  /** Operating system the containers need. */
  os?: PodOS | undefined;
  /** Whether the pod shares the node's user namespace. */
  hostUsers?: boolean | undefined;
  /** The pod is not scheduled until this list is empty. */
  schedulingGates?: PodSchedulingGate[] | undefined;
  /** Devices claimed for the pod. */
  resourceClaims?: PodResourceClaim[] | undefined;
  /** Resources of the pod as a whole. */
  resources?: ResourceRequirements | undefined;
  hostnameOverride?: string | undefined;
  workloadRef?: WorkloadReference | undefined;
}

/** What is known about a pod, written by the kubelet of its node. */
export interface PodStatus {
  /** Generation of the pod this status was computed for. */
  observedGeneration?: number | undefined;
  /** Where the pod is in its life, in one word. */
  phase?: 'Pending' | 'Running' | 'Succeeded' | 'Failed' | 'Unknown' | undefined;
  /** What has been reached: scheduled, initialized, ready and so on. */
  conditions?: PodCondition[] | undefined;
  /** Why the pod is in this state, for people. */
  message?: string | undefined;
  /** Why, in one word. */
  reason?: string | undefined;
  /** Node on which room is being made for the pod. */
  nominatedNodeName?: string | undefined;
  /** Address of the node. */
  hostIP?: string | undefined;
  hostIPs?: HostIP[] | undefined;
  /** Address of the pod. */
  podIP?: string | undefined;
  /** Addresses of the pod, at most one per IP family. */
  podIPs?: PodIP[] | undefined;
  /** When the kubelet took note of the pod. */
  startTime?: string | undefined;
  /** State of the init containers. */
  initContainerStatuses?: ContainerStatus[] | undefined;
  /** State of the containers. */
  containerStatuses?: ContainerStatus[] | undefined;
  /** How the pod is treated under resource pressure; follows from requests and limits. */
  qosClass?: 'Guaranteed' | 'Burstable' | 'BestEffort' | undefined;
  ephemeralContainerStatuses?: ContainerStatus[] | undefined;
  resize?: string | undefined;
  resourceClaimStatuses?: PodResourceClaimStatus[] | undefined;
  extendedResourceClaimStatus?: PodExtendedResourceClaimStatus | undefined;
  allocatedResources?: Record<string, string> | undefined;
  resources?: ResourceRequirements | undefined;
}

export interface WorkloadReference {
  name: string;
  podGroup: string;
  podGroupReplicaKey?: string | undefined;
}

export function encodePod(w: Writer, m: Pod): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodePodStatus(w, m.status ?? (emptyMessage as PodStatus));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodePodSpec(w, m.spec ?? (emptyMessage as PodSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodePod(r: Reader, end: number, kind?: string, apiVersion?: string): Pod {
  let v1: ObjectMeta | null | undefined;
  let v2: PodSpec | null | undefined;
  let v3: PodStatus | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeObjectMeta(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = decodePodSpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodePodStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Pod;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodePodSpec(r, r.pos);
  m.status = v3 ?? decodePodStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.Pod', kind: 'Pod', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => PodSpecSchema },
    { json: 'status', type: 'message', message: () => PodStatusSchema },
  ],
});

export const Pod: GeneratedCodec<Pod> = new GeneratedCodec(PodSchema, encodePod, decodePod, true);

export function encodePodStatusResult(w: Writer, m: PodStatusResult): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodePodStatus(w, m.status ?? (emptyMessage as PodStatus));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodePodStatusResult(r: Reader, end: number, kind?: string, apiVersion?: string): PodStatusResult {
  let v1: ObjectMeta | null | undefined;
  let v2: PodStatus | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeObjectMeta(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = decodePodStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodStatusResult;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.status = v2 ?? decodePodStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodStatusResultSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PodStatusResult', kind: 'PodStatusResult', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'status', type: 'message', message: () => PodStatusSchema },
  ],
});

export const PodStatusResult: GeneratedCodec<PodStatusResult> = new GeneratedCodec(PodStatusResultSchema, encodePodStatusResult, decodePodStatusResult, true);

export function encodePodList(w: Writer, m: PodList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodePod(w, list[i] ?? (emptyMessage as Pod));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodePodList(r: Reader, end: number, kind?: string, apiVersion?: string): PodList {
  let v1: ListMeta | null | undefined;
  let v2: Pod[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeListMeta(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(decodePod(r, r.fieldEnd(end), 'Pod', 'v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PodList', kind: 'PodList', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => PodSchema, required: true },
  ],
});

export const PodList: GeneratedCodec<PodList> = new GeneratedCodec(PodListSchema, encodePodList, decodePodList, true);

export function encodeContainerExtendedResourceRequest(w: Writer, m: ContainerExtendedResourceRequest): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.requestName, 26);
  w.string(m.resourceName, 18);
  w.string(m.containerName, 10);
}

export function decodeContainerExtendedResourceRequest(r: Reader, end: number): ContainerExtendedResourceRequest {
  let v1 = '';
  let v2 = '';
  let v3 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ContainerExtendedResourceRequest;
  m.containerName = v1;
  m.resourceName = v2;
  m.requestName = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ContainerExtendedResourceRequestSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ContainerExtendedResourceRequest',
  fields: () => [
    { json: 'containerName', type: 'string', required: true },
    { json: 'resourceName', type: 'string', required: true },
    { json: 'requestName', type: 'string', required: true },
  ],
});

export const ContainerExtendedResourceRequest: GeneratedCodec<ContainerExtendedResourceRequest> = new GeneratedCodec(ContainerExtendedResourceRequestSchema, encodeContainerExtendedResourceRequest, decodeContainerExtendedResourceRequest);

export function encodeHostAlias(w: Writer, m: HostAlias): void {
  writeUnknown(w, m, unknownFields);
  if (m.hostnames) {
    const list = m.hostnames;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 18);
    }
  }
  w.string(m.ip, 10);
}

export function decodeHostAlias(r: Reader, end: number): HostAlias {
  let v1 = '';
  let v2: string[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(r.string(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as HostAlias;
  m.ip = v1;
  if (v2 !== undefined) m.hostnames = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const HostAliasSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.HostAlias',
  fields: () => [
    { json: 'ip', type: 'string', required: true },
    { json: 'hostnames', type: 'string', cardinality: 'list' },
  ],
});

export const HostAlias: GeneratedCodec<HostAlias> = new GeneratedCodec(HostAliasSchema, encodeHostAlias, decodeHostAlias);

export function encodeHostIP(w: Writer, m: HostIP): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.ip, 10);
}

export function decodeHostIP(r: Reader, end: number): HostIP {
  let v1 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as HostIP;
  m.ip = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const HostIPSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.HostIP',
  fields: () => [
    { json: 'ip', type: 'string', required: true },
  ],
});

export const HostIP: GeneratedCodec<HostIP> = new GeneratedCodec(HostIPSchema, encodeHostIP, decodeHostIP);

export function encodePodCondition(w: Writer, m: PodCondition): void {
  writeUnknown(w, m, unknownFields);
  w.int(m.observedGeneration, 56);
  w.string(m.message, 50);
  w.string(m.reason, 42);
  writeTime(w, m.lastTransitionTime, 34);
  writeTime(w, m.lastProbeTime, 26);
  w.string(m.status, 18);
  w.string(m.type, 10);
}

export function decodePodCondition(r: Reader, end: number): PodCondition {
  let v1 = '';
  let v7 = 0;
  let v2 = '';
  let v3: string | null | undefined;
  let v4: string | null | undefined;
  let v5 = '';
  let v6 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 56: {
        v7 = r.int64(end);
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
      case 26: {
        v3 = readTime(r, end);
        continue;
      }
      case 34: {
        v4 = readTime(r, end);
        continue;
      }
      case 42: {
        v5 = r.string(end);
        continue;
      }
      case 50: {
        v6 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodCondition;
  m.type = v1;
  if (v7 !== 0) m.observedGeneration = v7;
  m.status = v2;
  m.lastProbeTime = (v3 ?? null) as PodCondition['lastProbeTime'];
  m.lastTransitionTime = (v4 ?? null) as PodCondition['lastTransitionTime'];
  if (v5 !== '') m.reason = v5;
  if (v6 !== '') m.message = v6;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodConditionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PodCondition',
  fields: () => [
    { json: 'type', type: 'string', required: true, knownValues: ['ContainersReady', 'Initialized', 'Ready', 'PodScheduled', 'DisruptionTarget', 'PodReadyToStartContainers', 'PodResizePending', 'PodResizeInProgress', 'AllContainersRestarting'] },
    { json: 'observedGeneration', type: 'int64' },
    { json: 'status', type: 'string', required: true, knownValues: ['True', 'False', 'Unknown'] },
    { json: 'lastProbeTime', type: 'message', message: () => TimeSchema },
    { json: 'lastTransitionTime', type: 'message', message: () => TimeSchema },
    { json: 'reason', type: 'string' },
    { json: 'message', type: 'string' },
  ],
});

export const PodCondition: GeneratedCodec<PodCondition> = new GeneratedCodec(PodConditionSchema, encodePodCondition, decodePodCondition);

export function encodePodDNSConfig(w: Writer, m: PodDNSConfig): void {
  writeUnknown(w, m, unknownFields);
  if (m.options) {
    const list = m.options;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodePodDNSConfigOption(w, list[i] ?? (emptyMessage as PodDNSConfigOption));
      w.close(before, 26);
    }
  }
  if (m.searches) {
    const list = m.searches;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 18);
    }
  }
  if (m.nameservers) {
    const list = m.nameservers;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 10);
    }
  }
}

export function decodePodDNSConfig(r: Reader, end: number): PodDNSConfig {
  let v1: string[] | undefined;
  let v2: string[] | undefined;
  let v3: PodDNSConfigOption[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(r.string(end));
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(r.string(end));
        continue;
      }
      case 26: {
        v3 ??= [];
        v3.push(decodePodDNSConfigOption(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodDNSConfig;
  if (v1 !== undefined) m.nameservers = v1;
  if (v2 !== undefined) m.searches = v2;
  if (v3 !== undefined) m.options = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodDNSConfigSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PodDNSConfig',
  fields: () => [
    { json: 'nameservers', type: 'string', cardinality: 'list' },
    { json: 'searches', type: 'string', cardinality: 'list' },
    { json: 'options', type: 'message', cardinality: 'list', message: () => PodDNSConfigOptionSchema },
  ],
});

export const PodDNSConfig: GeneratedCodec<PodDNSConfig> = new GeneratedCodec(PodDNSConfigSchema, encodePodDNSConfig, decodePodDNSConfig);

export function encodePodDNSConfigOption(w: Writer, m: PodDNSConfigOption): void {
  writeUnknown(w, m, unknownFields);
  if (m.value !== undefined && m.value !== null) {
    w.string(m.value, 18);
  }
  w.string(m.name, 10);
}

export function decodePodDNSConfigOption(r: Reader, end: number): PodDNSConfigOption {
  let v1 = '';
  let v2: string | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodDNSConfigOption;
  if (v1 !== '') m.name = v1;
  if (v2 !== undefined && v2 !== null) m.value = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodDNSConfigOptionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PodDNSConfigOption',
  fields: () => [
    { json: 'name', type: 'string' },
    { json: 'value', type: 'string', pointer: true },
  ],
});

export const PodDNSConfigOption: GeneratedCodec<PodDNSConfigOption> = new GeneratedCodec(PodDNSConfigOptionSchema, encodePodDNSConfigOption, decodePodDNSConfigOption);

export function encodePodExtendedResourceClaimStatus(w: Writer, m: PodExtendedResourceClaimStatus): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.resourceClaimName, 18);
  if (m.requestMappings) {
    const list = m.requestMappings;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeContainerExtendedResourceRequest(w, list[i] ?? (emptyMessage as ContainerExtendedResourceRequest));
      w.close(before, 10);
    }
  }
}

export function decodePodExtendedResourceClaimStatus(r: Reader, end: number): PodExtendedResourceClaimStatus {
  let v1: ContainerExtendedResourceRequest[] | undefined;
  let v2 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeContainerExtendedResourceRequest(r, r.fieldEnd(end)));
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodExtendedResourceClaimStatus;
  m.requestMappings = (v1 ?? null) as PodExtendedResourceClaimStatus['requestMappings'];
  m.resourceClaimName = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodExtendedResourceClaimStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PodExtendedResourceClaimStatus',
  fields: () => [
    { json: 'requestMappings', type: 'message', cardinality: 'list', message: () => ContainerExtendedResourceRequestSchema, required: true },
    { json: 'resourceClaimName', type: 'string', required: true },
  ],
});

export const PodExtendedResourceClaimStatus: GeneratedCodec<PodExtendedResourceClaimStatus> = new GeneratedCodec(PodExtendedResourceClaimStatusSchema, encodePodExtendedResourceClaimStatus, decodePodExtendedResourceClaimStatus);

export function encodePodIP(w: Writer, m: PodIP): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.ip, 10);
}

export function decodePodIP(r: Reader, end: number): PodIP {
  let v1 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodIP;
  m.ip = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodIPSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PodIP',
  fields: () => [
    { json: 'ip', type: 'string', required: true },
  ],
});

export const PodIP: GeneratedCodec<PodIP> = new GeneratedCodec(PodIPSchema, encodePodIP, decodePodIP);

export function encodePodOS(w: Writer, m: PodOS): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.name, 10);
}

export function decodePodOS(r: Reader, end: number): PodOS {
  let v1 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodOS;
  m.name = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodOSSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PodOS',
  fields: () => [
    { json: 'name', type: 'string', required: true, knownValues: ['linux', 'windows'] },
  ],
});

export const PodOS: GeneratedCodec<PodOS> = new GeneratedCodec(PodOSSchema, encodePodOS, decodePodOS);

export function encodePodReadinessGate(w: Writer, m: PodReadinessGate): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.conditionType, 10);
}

export function decodePodReadinessGate(r: Reader, end: number): PodReadinessGate {
  let v1 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodReadinessGate;
  m.conditionType = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodReadinessGateSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PodReadinessGate',
  fields: () => [
    { json: 'conditionType', type: 'string', required: true, knownValues: ['ContainersReady', 'Initialized', 'Ready', 'PodScheduled', 'DisruptionTarget', 'PodReadyToStartContainers', 'PodResizePending', 'PodResizeInProgress', 'AllContainersRestarting'] },
  ],
});

export const PodReadinessGate: GeneratedCodec<PodReadinessGate> = new GeneratedCodec(PodReadinessGateSchema, encodePodReadinessGate, decodePodReadinessGate);

export function encodePodResourceClaim(w: Writer, m: PodResourceClaim): void {
  writeUnknown(w, m, unknownFields);
  if (m.resourceClaimTemplateName !== undefined && m.resourceClaimTemplateName !== null) {
    w.string(m.resourceClaimTemplateName, 34);
  }
  if (m.resourceClaimName !== undefined && m.resourceClaimName !== null) {
    w.string(m.resourceClaimName, 26);
  }
  w.string(m.name, 10);
}

export function decodePodResourceClaim(r: Reader, end: number): PodResourceClaim {
  let v1 = '';
  let v3: string | null | undefined;
  let v4: string | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
      case 34: {
        v4 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodResourceClaim;
  m.name = v1;
  if (v3 !== undefined && v3 !== null) m.resourceClaimName = v3;
  if (v4 !== undefined && v4 !== null) m.resourceClaimTemplateName = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodResourceClaimSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PodResourceClaim',
  fields: () => [
    { json: 'name', type: 'string', required: true },
    { json: 'resourceClaimName', type: 'string', pointer: true },
    { json: 'resourceClaimTemplateName', type: 'string', pointer: true },
  ],
});

export const PodResourceClaim: GeneratedCodec<PodResourceClaim> = new GeneratedCodec(PodResourceClaimSchema, encodePodResourceClaim, decodePodResourceClaim);

export function encodePodResourceClaimStatus(w: Writer, m: PodResourceClaimStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.resourceClaimName !== undefined && m.resourceClaimName !== null) {
    w.string(m.resourceClaimName, 18);
  }
  w.string(m.name, 10);
}

export function decodePodResourceClaimStatus(r: Reader, end: number): PodResourceClaimStatus {
  let v1 = '';
  let v2: string | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodResourceClaimStatus;
  m.name = v1;
  if (v2 !== undefined && v2 !== null) m.resourceClaimName = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodResourceClaimStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PodResourceClaimStatus',
  fields: () => [
    { json: 'name', type: 'string', required: true },
    { json: 'resourceClaimName', type: 'string', pointer: true },
  ],
});

export const PodResourceClaimStatus: GeneratedCodec<PodResourceClaimStatus> = new GeneratedCodec(PodResourceClaimStatusSchema, encodePodResourceClaimStatus, decodePodResourceClaimStatus);

export function encodePodSchedulingGate(w: Writer, m: PodSchedulingGate): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.name, 10);
}

export function decodePodSchedulingGate(r: Reader, end: number): PodSchedulingGate {
  let v1 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodSchedulingGate;
  m.name = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodSchedulingGateSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PodSchedulingGate',
  fields: () => [
    { json: 'name', type: 'string', required: true },
  ],
});

export const PodSchedulingGate: GeneratedCodec<PodSchedulingGate> = new GeneratedCodec(PodSchedulingGateSchema, encodePodSchedulingGate, decodePodSchedulingGate);

export function encodePodSpec(w: Writer, m: PodSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.workloadRef !== undefined && m.workloadRef !== null) {
    const before = w.size();
    encodeWorkloadReference(w, m.workloadRef);
    w.close(before, 338);
  }
  if (m.hostnameOverride !== undefined && m.hostnameOverride !== null) {
    w.string(m.hostnameOverride, 330);
  }
  if (m.resources !== undefined && m.resources !== null) {
    const before = w.size();
    encodeResourceRequirements(w, m.resources);
    w.close(before, 322);
  }
  if (m.resourceClaims) {
    const list = m.resourceClaims;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodePodResourceClaim(w, list[i] ?? (emptyMessage as PodResourceClaim));
      w.close(before, 314);
    }
  }
  if (m.schedulingGates) {
    const list = m.schedulingGates;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodePodSchedulingGate(w, list[i] ?? (emptyMessage as PodSchedulingGate));
      w.close(before, 306);
    }
  }
  if (m.hostUsers !== undefined && m.hostUsers !== null) {
    w.bool(m.hostUsers, 296);
  }
  if (m.os !== undefined && m.os !== null) {
    const before = w.size();
    encodePodOS(w, m.os);
    w.close(before, 290);
  }
  if (m.setHostnameAsFQDN !== undefined && m.setHostnameAsFQDN !== null) {
    w.bool(m.setHostnameAsFQDN, 280);
  }
  if (m.ephemeralContainers) {
    const list = m.ephemeralContainers;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeEphemeralContainer(w, list[i] ?? (emptyMessage as EphemeralContainer));
      w.close(before, 274);
    }
  }
  if (m.topologySpreadConstraints) {
    const list = m.topologySpreadConstraints;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeTopologySpreadConstraint(w, list[i] ?? (emptyMessage as TopologySpreadConstraint));
      w.close(before, 266);
    }
  }
  if (m.overhead) {
    const map: Record<string, string> = m.overhead;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      writeQuantity(w, map[keys[i]!], 18);
      w.string(keys[i], 10);
      w.close(entry, 258);
    }
  }
  if (m.preemptionPolicy !== undefined && m.preemptionPolicy !== null) {
    w.string(m.preemptionPolicy, 250);
  }
  if (m.enableServiceLinks !== undefined && m.enableServiceLinks !== null) {
    w.bool(m.enableServiceLinks, 240);
  }
  if (m.runtimeClassName !== undefined && m.runtimeClassName !== null) {
    w.string(m.runtimeClassName, 234);
  }
  if (m.readinessGates) {
    const list = m.readinessGates;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodePodReadinessGate(w, list[i] ?? (emptyMessage as PodReadinessGate));
      w.close(before, 226);
    }
  }
  if (m.shareProcessNamespace !== undefined && m.shareProcessNamespace !== null) {
    w.bool(m.shareProcessNamespace, 216);
  }
  if (m.dnsConfig !== undefined && m.dnsConfig !== null) {
    const before = w.size();
    encodePodDNSConfig(w, m.dnsConfig);
    w.close(before, 210);
  }
  if (m.priority !== undefined && m.priority !== null) {
    w.int(m.priority, 200);
  }
  w.string(m.priorityClassName, 194);
  if (m.hostAliases) {
    const list = m.hostAliases;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeHostAlias(w, list[i] ?? (emptyMessage as HostAlias));
      w.close(before, 186);
    }
  }
  if (m.tolerations) {
    const list = m.tolerations;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeToleration(w, list[i] ?? (emptyMessage as Toleration));
      w.close(before, 178);
    }
  }
  if (m.automountServiceAccountToken !== undefined && m.automountServiceAccountToken !== null) {
    w.bool(m.automountServiceAccountToken, 168);
  }
  if (m.initContainers) {
    const list = m.initContainers;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeContainer(w, list[i] ?? (emptyMessage as Container));
      w.close(before, 162);
    }
  }
  w.string(m.schedulerName, 154);
  if (m.affinity !== undefined && m.affinity !== null) {
    const before = w.size();
    encodeAffinity(w, m.affinity);
    w.close(before, 146);
  }
  w.string(m.subdomain, 138);
  w.string(m.hostname, 130);
  if (m.imagePullSecrets) {
    const list = m.imagePullSecrets;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeLocalObjectReference(w, list[i] ?? (emptyMessage as LocalObjectReference));
      w.close(before, 122);
    }
  }
  if (m.securityContext !== undefined && m.securityContext !== null) {
    const before = w.size();
    encodePodSecurityContext(w, m.securityContext);
    w.close(before, 114);
  }
  w.bool(m.hostIPC, 104);
  w.bool(m.hostPID, 96);
  w.bool(m.hostNetwork, 88);
  w.string(m.nodeName, 82);
  w.string(m.serviceAccount, 74);
  w.string(m.serviceAccountName, 66);
  writeStringMap(w, m.nodeSelector, 58);
  w.string(m.dnsPolicy, 50);
  if (m.activeDeadlineSeconds !== undefined && m.activeDeadlineSeconds !== null) {
    w.int(m.activeDeadlineSeconds, 40);
  }
  if (m.terminationGracePeriodSeconds !== undefined && m.terminationGracePeriodSeconds !== null) {
    w.int(m.terminationGracePeriodSeconds, 32);
  }
  w.string(m.restartPolicy, 26);
  if (m.containers) {
    const list = m.containers;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeContainer(w, list[i] ?? (emptyMessage as Container));
      w.close(before, 18);
    }
  }
  if (m.volumes) {
    const list = m.volumes;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeVolume(w, list[i] ?? (emptyMessage as Volume));
      w.close(before, 10);
    }
  }
}

export function decodePodSpec(r: Reader, end: number): PodSpec {
  let v1: Volume[] | undefined;
  let v20: Container[] | undefined;
  let v2: Container[] | undefined;
  let v34: EphemeralContainer[] | undefined;
  let v3: 'Always' | 'OnFailure' | 'Never' | '' = '';
  let v4: number | null | undefined;
  let v5: number | null | undefined;
  let v6: 'ClusterFirstWithHostNet' | 'ClusterFirst' | 'Default' | 'None' | '' = '';
  let v7: Record<string, string> | undefined;
  let v8 = '';
  let v9 = '';
  let v21: boolean | null | undefined;
  let v10 = '';
  let v11 = false;
  let v12 = false;
  let v13 = false;
  let v27: boolean | null | undefined;
  let v14: PodSecurityContext | null | undefined;
  let v15: LocalObjectReference[] | undefined;
  let v16 = '';
  let v17 = '';
  let v18: Affinity | null | undefined;
  let v19 = '';
  let v22: Toleration[] | undefined;
  let v23: HostAlias[] | undefined;
  let v24 = '';
  let v25: number | null | undefined;
  let v26: PodDNSConfig | null | undefined;
  let v28: PodReadinessGate[] | undefined;
  let v29: string | null | undefined;
  let v30: boolean | null | undefined;
  let v31: 'PreemptLowerPriority' | 'Never' | null | undefined;
  let v32: Record<string, string> | undefined;
  let v33: TopologySpreadConstraint[] | undefined;
  let v35: boolean | null | undefined;
  let v36: PodOS | null | undefined;
  let v37: boolean | null | undefined;
  let v38: PodSchedulingGate[] | undefined;
  let v39: PodResourceClaim[] | undefined;
  let v40: ResourceRequirements | null | undefined;
  let v41: string | null | undefined;
  let v42: WorkloadReference | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeVolume(r, r.fieldEnd(end)));
        continue;
      }
      case 162: {
        v20 ??= [];
        v20.push(decodeContainer(r, r.fieldEnd(end)));
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(decodeContainer(r, r.fieldEnd(end)));
        continue;
      }
      case 274: {
        v34 ??= [];
        v34.push(decodeEphemeralContainer(r, r.fieldEnd(end)));
        continue;
      }
      case 26: {
        v3 = r.string(end) as 'Always' | 'OnFailure' | 'Never';
        continue;
      }
      case 32: {
        v4 = r.int64(end);
        continue;
      }
      case 40: {
        v5 = r.int64(end);
        continue;
      }
      case 50: {
        v6 = r.string(end) as 'ClusterFirstWithHostNet' | 'ClusterFirst' | 'Default' | 'None';
        continue;
      }
      case 58: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: string | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = r.string(to);
          else r.skip(part, to);
        }
        v7 ??= {};
        setKey(v7, key, value ?? '');
        continue;
      }
      case 66: {
        v8 = r.string(end);
        continue;
      }
      case 74: {
        v9 = r.string(end);
        continue;
      }
      case 168: {
        v21 = r.bool(end);
        continue;
      }
      case 82: {
        v10 = r.string(end);
        continue;
      }
      case 88: {
        v11 = r.bool(end);
        continue;
      }
      case 96: {
        v12 = r.bool(end);
        continue;
      }
      case 104: {
        v13 = r.bool(end);
        continue;
      }
      case 216: {
        v27 = r.bool(end);
        continue;
      }
      case 114: {
        v14 = decodePodSecurityContext(r, r.fieldEnd(end));
        continue;
      }
      case 122: {
        v15 ??= [];
        v15.push(decodeLocalObjectReference(r, r.fieldEnd(end)));
        continue;
      }
      case 130: {
        v16 = r.string(end);
        continue;
      }
      case 138: {
        v17 = r.string(end);
        continue;
      }
      case 146: {
        v18 = decodeAffinity(r, r.fieldEnd(end));
        continue;
      }
      case 154: {
        v19 = r.string(end);
        continue;
      }
      case 178: {
        v22 ??= [];
        v22.push(decodeToleration(r, r.fieldEnd(end)));
        continue;
      }
      case 186: {
        v23 ??= [];
        v23.push(decodeHostAlias(r, r.fieldEnd(end)));
        continue;
      }
      case 194: {
        v24 = r.string(end);
        continue;
      }
      case 200: {
        v25 = r.int32(end);
        continue;
      }
      case 210: {
        v26 = decodePodDNSConfig(r, r.fieldEnd(end));
        continue;
      }
      case 226: {
        v28 ??= [];
        v28.push(decodePodReadinessGate(r, r.fieldEnd(end)));
        continue;
      }
      case 234: {
        v29 = r.string(end);
        continue;
      }
      case 240: {
        v30 = r.bool(end);
        continue;
      }
      case 250: {
        v31 = r.string(end) as 'PreemptLowerPriority' | 'Never';
        continue;
      }
      case 258: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: string | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = readQuantity(r, to);
          else r.skip(part, to);
        }
        v32 ??= {};
        setKey(v32, key, value ?? '0');
        continue;
      }
      case 266: {
        v33 ??= [];
        v33.push(decodeTopologySpreadConstraint(r, r.fieldEnd(end)));
        continue;
      }
      case 280: {
        v35 = r.bool(end);
        continue;
      }
      case 290: {
        v36 = decodePodOS(r, r.fieldEnd(end));
        continue;
      }
      case 296: {
        v37 = r.bool(end);
        continue;
      }
      case 306: {
        v38 ??= [];
        v38.push(decodePodSchedulingGate(r, r.fieldEnd(end)));
        continue;
      }
      case 314: {
        v39 ??= [];
        v39.push(decodePodResourceClaim(r, r.fieldEnd(end)));
        continue;
      }
      case 322: {
        v40 = decodeResourceRequirements(r, r.fieldEnd(end));
        continue;
      }
      case 330: {
        v41 = r.string(end);
        continue;
      }
      case 338: {
        v42 = decodeWorkloadReference(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodSpec;
  if (v1 !== undefined) m.volumes = v1;
  if (v20 !== undefined) m.initContainers = v20;
  m.containers = (v2 ?? null) as PodSpec['containers'];
  if (v34 !== undefined) m.ephemeralContainers = v34;
  if (v3 !== '') m.restartPolicy = v3;
  if (v4 !== undefined && v4 !== null) m.terminationGracePeriodSeconds = v4;
  if (v5 !== undefined && v5 !== null) m.activeDeadlineSeconds = v5;
  if (v6 !== '') m.dnsPolicy = v6;
  if (v7 !== undefined) m.nodeSelector = v7;
  if (v8 !== '') m.serviceAccountName = v8;
  if (v9 !== '') m.serviceAccount = v9;
  if (v21 !== undefined && v21 !== null) m.automountServiceAccountToken = v21;
  if (v10 !== '') m.nodeName = v10;
  if (v11 !== false) m.hostNetwork = v11;
  if (v12 !== false) m.hostPID = v12;
  if (v13 !== false) m.hostIPC = v13;
  if (v27 !== undefined && v27 !== null) m.shareProcessNamespace = v27;
  if (v14 !== undefined && v14 !== null) m.securityContext = v14;
  if (v15 !== undefined) m.imagePullSecrets = v15;
  if (v16 !== '') m.hostname = v16;
  if (v17 !== '') m.subdomain = v17;
  if (v18 !== undefined && v18 !== null) m.affinity = v18;
  if (v19 !== '') m.schedulerName = v19;
  if (v22 !== undefined) m.tolerations = v22;
  if (v23 !== undefined) m.hostAliases = v23;
  if (v24 !== '') m.priorityClassName = v24;
  if (v25 !== undefined && v25 !== null) m.priority = v25;
  if (v26 !== undefined && v26 !== null) m.dnsConfig = v26;
  if (v28 !== undefined) m.readinessGates = v28;
  if (v29 !== undefined && v29 !== null) m.runtimeClassName = v29;
  if (v30 !== undefined && v30 !== null) m.enableServiceLinks = v30;
  if (v31 !== undefined && v31 !== null) m.preemptionPolicy = v31;
  if (v32 !== undefined) m.overhead = v32;
  if (v33 !== undefined) m.topologySpreadConstraints = v33;
  if (v35 !== undefined && v35 !== null) m.setHostnameAsFQDN = v35;
  if (v36 !== undefined && v36 !== null) m.os = v36;
  if (v37 !== undefined && v37 !== null) m.hostUsers = v37;
  if (v38 !== undefined) m.schedulingGates = v38;
  if (v39 !== undefined) m.resourceClaims = v39;
  if (v40 !== undefined && v40 !== null) m.resources = v40;
  if (v41 !== undefined && v41 !== null) m.hostnameOverride = v41;
  if (v42 !== undefined && v42 !== null) m.workloadRef = v42;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PodSpec',
  fields: () => [
    { json: 'volumes', type: 'message', cardinality: 'list', message: () => VolumeSchema, listType: 'map', listMapKeys: ['name'], patchStrategy: ['merge', 'retainKeys'], patchMergeKey: 'name' },
    { json: 'initContainers', type: 'message', cardinality: 'list', message: () => ContainerSchema, listType: 'map', listMapKeys: ['name'], patchStrategy: ['merge'], patchMergeKey: 'name' },
    { json: 'containers', type: 'message', cardinality: 'list', message: () => ContainerSchema, required: true, listType: 'map', listMapKeys: ['name'], patchStrategy: ['merge'], patchMergeKey: 'name' },
    { json: 'ephemeralContainers', type: 'message', cardinality: 'list', message: () => EphemeralContainerSchema, listType: 'map', listMapKeys: ['name'], patchStrategy: ['merge'], patchMergeKey: 'name' },
    { json: 'restartPolicy', type: 'string', enum: ['Always', 'OnFailure', 'Never'] },
    { json: 'terminationGracePeriodSeconds', type: 'int64', pointer: true },
    { json: 'activeDeadlineSeconds', type: 'int64', pointer: true },
    { json: 'dnsPolicy', type: 'string', enum: ['ClusterFirstWithHostNet', 'ClusterFirst', 'Default', 'None'] },
    { json: 'nodeSelector', type: 'string', cardinality: 'map', mapType: 'atomic' },
    { json: 'serviceAccountName', type: 'string' },
    { json: 'serviceAccount', type: 'string' },
    { json: 'automountServiceAccountToken', type: 'bool', pointer: true },
    { json: 'nodeName', type: 'string' },
    { json: 'hostNetwork', type: 'bool' },
    { json: 'hostPID', type: 'bool' },
    { json: 'hostIPC', type: 'bool' },
    { json: 'shareProcessNamespace', type: 'bool', pointer: true },
    { json: 'securityContext', type: 'message', message: () => PodSecurityContextSchema, pointer: true },
    { json: 'imagePullSecrets', type: 'message', cardinality: 'list', message: () => LocalObjectReferenceSchema, listType: 'map', listMapKeys: ['name'], patchStrategy: ['merge'], patchMergeKey: 'name' },
    { json: 'hostname', type: 'string' },
    { json: 'subdomain', type: 'string' },
    { json: 'affinity', type: 'message', message: () => AffinitySchema, pointer: true },
    { json: 'schedulerName', type: 'string' },
    { json: 'tolerations', type: 'message', cardinality: 'list', message: () => TolerationSchema },
    { json: 'hostAliases', type: 'message', cardinality: 'list', message: () => HostAliasSchema, listType: 'map', listMapKeys: ['ip'], patchStrategy: ['merge'], patchMergeKey: 'ip' },
    { json: 'priorityClassName', type: 'string' },
    { json: 'priority', type: 'int32', pointer: true },
    { json: 'dnsConfig', type: 'message', message: () => PodDNSConfigSchema, pointer: true },
    { json: 'readinessGates', type: 'message', cardinality: 'list', message: () => PodReadinessGateSchema },
    { json: 'runtimeClassName', type: 'string', pointer: true },
    { json: 'enableServiceLinks', type: 'bool', pointer: true },
    { json: 'preemptionPolicy', type: 'string', pointer: true, enum: ['PreemptLowerPriority', 'Never'] },
    { json: 'overhead', type: 'message', cardinality: 'map', message: () => QuantitySchema },
    { json: 'topologySpreadConstraints', type: 'message', cardinality: 'list', message: () => TopologySpreadConstraintSchema, listType: 'map', listMapKeys: ['topologyKey', 'whenUnsatisfiable'], patchStrategy: ['merge'], patchMergeKey: 'topologyKey' },
    { json: 'setHostnameAsFQDN', type: 'bool', pointer: true },
    { json: 'os', type: 'message', message: () => PodOSSchema, pointer: true },
    { json: 'hostUsers', type: 'bool', pointer: true },
    { json: 'schedulingGates', type: 'message', cardinality: 'list', message: () => PodSchedulingGateSchema, listType: 'map', listMapKeys: ['name'], patchStrategy: ['merge'], patchMergeKey: 'name' },
    { json: 'resourceClaims', type: 'message', cardinality: 'list', message: () => PodResourceClaimSchema, listType: 'map', listMapKeys: ['name'], patchStrategy: ['merge', 'retainKeys'], patchMergeKey: 'name' },
    { json: 'resources', type: 'message', message: () => ResourceRequirementsSchema, pointer: true },
    { json: 'hostnameOverride', type: 'string', pointer: true },
    { json: 'workloadRef', type: 'message', message: () => WorkloadReferenceSchema, pointer: true },
  ],
});

export const PodSpec: GeneratedCodec<PodSpec> = new GeneratedCodec(PodSpecSchema, encodePodSpec, decodePodSpec);

export function encodePodStatus(w: Writer, m: PodStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.resources !== undefined && m.resources !== null) {
    const before = w.size();
    encodeResourceRequirements(w, m.resources);
    w.close(before, 162);
  }
  if (m.allocatedResources) {
    const map: Record<string, string> = m.allocatedResources;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      writeQuantity(w, map[keys[i]!], 18);
      w.string(keys[i], 10);
      w.close(entry, 154);
    }
  }
  if (m.extendedResourceClaimStatus !== undefined && m.extendedResourceClaimStatus !== null) {
    const before = w.size();
    encodePodExtendedResourceClaimStatus(w, m.extendedResourceClaimStatus);
    w.close(before, 146);
  }
  w.int(m.observedGeneration, 136);
  if (m.hostIPs) {
    const list = m.hostIPs;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeHostIP(w, list[i] ?? (emptyMessage as HostIP));
      w.close(before, 130);
    }
  }
  if (m.resourceClaimStatuses) {
    const list = m.resourceClaimStatuses;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodePodResourceClaimStatus(w, list[i] ?? (emptyMessage as PodResourceClaimStatus));
      w.close(before, 122);
    }
  }
  w.string(m.resize, 114);
  if (m.ephemeralContainerStatuses) {
    const list = m.ephemeralContainerStatuses;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeContainerStatus(w, list[i] ?? (emptyMessage as ContainerStatus));
      w.close(before, 106);
    }
  }
  if (m.podIPs) {
    const list = m.podIPs;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodePodIP(w, list[i] ?? (emptyMessage as PodIP));
      w.close(before, 98);
    }
  }
  w.string(m.nominatedNodeName, 90);
  if (m.initContainerStatuses) {
    const list = m.initContainerStatuses;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeContainerStatus(w, list[i] ?? (emptyMessage as ContainerStatus));
      w.close(before, 82);
    }
  }
  w.string(m.qosClass, 74);
  if (m.containerStatuses) {
    const list = m.containerStatuses;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeContainerStatus(w, list[i] ?? (emptyMessage as ContainerStatus));
      w.close(before, 66);
    }
  }
  if (m.startTime !== undefined && m.startTime !== null) {
    writeTime(w, m.startTime, 58);
  }
  w.string(m.podIP, 50);
  w.string(m.hostIP, 42);
  w.string(m.reason, 34);
  w.string(m.message, 26);
  if (m.conditions) {
    const list = m.conditions;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodePodCondition(w, list[i] ?? (emptyMessage as PodCondition));
      w.close(before, 18);
    }
  }
  w.string(m.phase, 10);
}

export function decodePodStatus(r: Reader, end: number): PodStatus {
  let v17 = 0;
  let v1: 'Pending' | 'Running' | 'Succeeded' | 'Failed' | 'Unknown' | '' = '';
  let v2: PodCondition[] | undefined;
  let v3 = '';
  let v4 = '';
  let v11 = '';
  let v5 = '';
  let v16: HostIP[] | undefined;
  let v6 = '';
  let v12: PodIP[] | undefined;
  let v7: string | null | undefined;
  let v10: ContainerStatus[] | undefined;
  let v8: ContainerStatus[] | undefined;
  let v9: 'Guaranteed' | 'Burstable' | 'BestEffort' | '' = '';
  let v13: ContainerStatus[] | undefined;
  let v14 = '';
  let v15: PodResourceClaimStatus[] | undefined;
  let v18: PodExtendedResourceClaimStatus | null | undefined;
  let v19: Record<string, string> | undefined;
  let v20: ResourceRequirements | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 136: {
        v17 = r.int64(end);
        continue;
      }
      case 10: {
        v1 = r.string(end) as 'Pending' | 'Running' | 'Succeeded' | 'Failed' | 'Unknown';
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(decodePodCondition(r, r.fieldEnd(end)));
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
      case 34: {
        v4 = r.string(end);
        continue;
      }
      case 90: {
        v11 = r.string(end);
        continue;
      }
      case 42: {
        v5 = r.string(end);
        continue;
      }
      case 130: {
        v16 ??= [];
        v16.push(decodeHostIP(r, r.fieldEnd(end)));
        continue;
      }
      case 50: {
        v6 = r.string(end);
        continue;
      }
      case 98: {
        v12 ??= [];
        v12.push(decodePodIP(r, r.fieldEnd(end)));
        continue;
      }
      case 58: {
        v7 = readTime(r, end);
        continue;
      }
      case 82: {
        v10 ??= [];
        v10.push(decodeContainerStatus(r, r.fieldEnd(end)));
        continue;
      }
      case 66: {
        v8 ??= [];
        v8.push(decodeContainerStatus(r, r.fieldEnd(end)));
        continue;
      }
      case 74: {
        v9 = r.string(end) as 'Guaranteed' | 'Burstable' | 'BestEffort';
        continue;
      }
      case 106: {
        v13 ??= [];
        v13.push(decodeContainerStatus(r, r.fieldEnd(end)));
        continue;
      }
      case 114: {
        v14 = r.string(end);
        continue;
      }
      case 122: {
        v15 ??= [];
        v15.push(decodePodResourceClaimStatus(r, r.fieldEnd(end)));
        continue;
      }
      case 146: {
        v18 = decodePodExtendedResourceClaimStatus(r, r.fieldEnd(end));
        continue;
      }
      case 154: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: string | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = readQuantity(r, to);
          else r.skip(part, to);
        }
        v19 ??= {};
        setKey(v19, key, value ?? '0');
        continue;
      }
      case 162: {
        v20 = decodeResourceRequirements(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodStatus;
  if (v17 !== 0) m.observedGeneration = v17;
  if (v1 !== '') m.phase = v1;
  if (v2 !== undefined) m.conditions = v2;
  if (v3 !== '') m.message = v3;
  if (v4 !== '') m.reason = v4;
  if (v11 !== '') m.nominatedNodeName = v11;
  if (v5 !== '') m.hostIP = v5;
  if (v16 !== undefined) m.hostIPs = v16;
  if (v6 !== '') m.podIP = v6;
  if (v12 !== undefined) m.podIPs = v12;
  if (v7 !== undefined && v7 !== null) m.startTime = v7;
  if (v10 !== undefined) m.initContainerStatuses = v10;
  if (v8 !== undefined) m.containerStatuses = v8;
  if (v9 !== '') m.qosClass = v9;
  if (v13 !== undefined) m.ephemeralContainerStatuses = v13;
  if (v14 !== '') m.resize = v14;
  if (v15 !== undefined) m.resourceClaimStatuses = v15;
  if (v18 !== undefined && v18 !== null) m.extendedResourceClaimStatus = v18;
  if (v19 !== undefined) m.allocatedResources = v19;
  if (v20 !== undefined && v20 !== null) m.resources = v20;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PodStatus',
  fields: () => [
    { json: 'observedGeneration', type: 'int64' },
    { json: 'phase', type: 'string', enum: ['Pending', 'Running', 'Succeeded', 'Failed', 'Unknown'] },
    { json: 'conditions', type: 'message', cardinality: 'list', message: () => PodConditionSchema, listType: 'map', listMapKeys: ['type'], patchStrategy: ['merge'], patchMergeKey: 'type' },
    { json: 'message', type: 'string' },
    { json: 'reason', type: 'string' },
    { json: 'nominatedNodeName', type: 'string' },
    { json: 'hostIP', type: 'string' },
    { json: 'hostIPs', type: 'message', cardinality: 'list', message: () => HostIPSchema, patchStrategy: ['merge'], patchMergeKey: 'ip' },
    { json: 'podIP', type: 'string' },
    { json: 'podIPs', type: 'message', cardinality: 'list', message: () => PodIPSchema, listType: 'map', listMapKeys: ['ip'], patchStrategy: ['merge'], patchMergeKey: 'ip' },
    { json: 'startTime', type: 'message', message: () => TimeSchema, pointer: true },
    { json: 'initContainerStatuses', type: 'message', cardinality: 'list', message: () => ContainerStatusSchema },
    { json: 'containerStatuses', type: 'message', cardinality: 'list', message: () => ContainerStatusSchema },
    { json: 'qosClass', type: 'string', enum: ['Guaranteed', 'Burstable', 'BestEffort'] },
    { json: 'ephemeralContainerStatuses', type: 'message', cardinality: 'list', message: () => ContainerStatusSchema },
    { json: 'resize', type: 'string', knownValues: ['InProgress', 'Deferred', 'Infeasible'] },
    { json: 'resourceClaimStatuses', type: 'message', cardinality: 'list', message: () => PodResourceClaimStatusSchema, listType: 'map', listMapKeys: ['name'], patchStrategy: ['merge', 'retainKeys'], patchMergeKey: 'name' },
    { json: 'extendedResourceClaimStatus', type: 'message', message: () => PodExtendedResourceClaimStatusSchema, pointer: true },
    { json: 'allocatedResources', type: 'message', cardinality: 'map', message: () => QuantitySchema },
    { json: 'resources', type: 'message', message: () => ResourceRequirementsSchema, pointer: true },
  ],
});

export const PodStatus: GeneratedCodec<PodStatus> = new GeneratedCodec(PodStatusSchema, encodePodStatus, decodePodStatus);

export function encodeWorkloadReference(w: Writer, m: WorkloadReference): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.podGroupReplicaKey, 26);
  w.string(m.podGroup, 18);
  w.string(m.name, 10);
}

export function decodeWorkloadReference(r: Reader, end: number): WorkloadReference {
  let v1 = '';
  let v2 = '';
  let v3 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as WorkloadReference;
  m.name = v1;
  m.podGroup = v2;
  if (v3 !== '') m.podGroupReplicaKey = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const WorkloadReferenceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.WorkloadReference',
  fields: () => [
    { json: 'name', type: 'string', required: true },
    { json: 'podGroup', type: 'string', required: true },
    { json: 'podGroupReplicaKey', type: 'string' },
  ],
});

export const WorkloadReference: GeneratedCodec<WorkloadReference> = new GeneratedCodec(WorkloadReferenceSchema, encodeWorkloadReference, decodeWorkloadReference);
