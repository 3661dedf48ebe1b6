// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readQuantity, readTime, setKey, sortedKeys, unknownFields, writeQuantity, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { QuantitySchema } from '../../machinery/resource/resource.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, type OwnerReference, OwnerReferenceSchema, decodeListMeta, decodeObjectMeta, decodeOwnerReference, encodeListMeta, encodeObjectMeta, encodeOwnerReference } from '../../meta/v1/object-meta.ts';
import { TimeSchema } from '../../meta/v1/time.ts';
import { type Taint, TaintSchema, decodeTaint, encodeTaint } from './scheduling.ts';

/** A machine that runs pods. */
export interface Node {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: NodeSpec;
  /** What is observed; written by the system. */
  status: NodeStatus;
}

/** A list of Node objects. */
export interface NodeList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: Node[];
}

export interface AttachedVolume {
  name: string;
  devicePath: string;
}

export interface AvoidPods {
  preferAvoidPods?: PreferAvoidPodsEntry[] | undefined;
}

export interface ConfigMapNodeConfigSource {
  namespace: string;
  name: string;
  uid?: string | undefined;
  resourceVersion?: string | undefined;
  kubeletConfigKey: string;
}

export interface ContainerImage {
  names?: string[] | null | undefined;
  sizeBytes?: number | undefined;
}

export interface DaemonEndpoint {
  Port: number;
}

export interface NodeAddress {
  type: string;
  address: string;
}

export interface NodeCondition {
  type: string;
  status: string;
  lastHeartbeatTime?: string | null | undefined;
  lastTransitionTime?: string | null | undefined;
  reason?: string | undefined;
  message?: string | undefined;
}

export interface NodeConfigSource {
  configMap?: ConfigMapNodeConfigSource | undefined;
}

export interface NodeConfigStatus {
  assigned?: NodeConfigSource | undefined;
  active?: NodeConfigSource | undefined;
  lastKnownGood?: NodeConfigSource | undefined;
  error?: string | undefined;
}

export interface NodeDaemonEndpoints {
  kubeletEndpoint: DaemonEndpoint;
}

export interface NodeFeatures {
  supplementalGroupsPolicy?: boolean | undefined;
}

export interface NodeRuntimeHandler {
  name?: string | undefined;
  features?: NodeRuntimeHandlerFeatures | undefined;
}

export interface NodeRuntimeHandlerFeatures {
  recursiveReadOnlyMounts?: boolean | undefined;
  userNamespaces?: boolean | undefined;
}

export interface NodeSpec {
  /** Addresses the node's pods get. */
  podCIDR?: string | undefined;
  podCIDRs?: string[] | undefined;
  /** Identity of the machine at its cloud provider. */
  providerID?: string | undefined;
  /** No new pods are placed here. */
  unschedulable?: boolean | undefined;
  /** Taints of the node. */
  taints?: Taint[] | undefined;
  configSource?: NodeConfigSource | undefined;
  externalID?: string | undefined;
}

export interface NodeStatus {
  /** All resources of the machine. */
  capacity?: Record<string, string> | undefined;
  /** Resources that pods may request. */
  allocatable?: Record<string, string> | undefined;
  phase?: 'Pending' | 'Running' | 'Terminated' | undefined;
  /** What is true of the node; Ready above all. */
  conditions?: NodeCondition[] | undefined;
  /** Names and addresses of the machine. */
  addresses?: NodeAddress[] | undefined;
  daemonEndpoints: NodeDaemonEndpoints;
  /** Versions of what runs on the machine. */
  nodeInfo: NodeSystemInfo;
  /** Images present on the machine. */
  images?: ContainerImage[] | undefined;
  volumesInUse?: string[] | undefined;
  volumesAttached?: AttachedVolume[] | undefined;
  config?: NodeConfigStatus | undefined;
  runtimeHandlers?: NodeRuntimeHandler[] | undefined;
  features?: NodeFeatures | undefined;
  declaredFeatures?: string[] | undefined;
}

export interface NodeSwapStatus {
  capacity?: number | undefined;
}

export interface NodeSystemInfo {
  machineID: string;
  systemUUID: string;
  bootID: string;
  kernelVersion: string;
  osImage: string;
  containerRuntimeVersion: string;
  kubeletVersion: string;
  kubeProxyVersion: string;
  operatingSystem: string;
  architecture: string;
  swap?: NodeSwapStatus | undefined;
}

export interface PodSignature {
  podController?: OwnerReference | undefined;
}

export interface PreferAvoidPodsEntry {
  podSignature: PodSignature;
  evictionTime?: string | null | undefined;
  reason?: string | undefined;
  message?: string | undefined;
}

export function encodeNode(w: Writer, m: Node): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeNodeStatus(w, m.status ?? (emptyMessage as NodeStatus));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodeNodeSpec(w, m.spec ?? (emptyMessage as NodeSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeNode(r: Reader, end: number, kind?: string, apiVersion?: string): Node {
  let v1: ObjectMeta | null | undefined;
  let v2: NodeSpec | null | undefined;
  let v3: NodeStatus | null | undefined;
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
        v2 = decodeNodeSpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeNodeStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Node;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeNodeSpec(r, r.pos);
  m.status = v3 ?? decodeNodeStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NodeSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.Node', kind: 'Node', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => NodeSpecSchema },
    { json: 'status', type: 'message', message: () => NodeStatusSchema },
  ],
});

export const Node: GeneratedCodec<Node> = new GeneratedCodec(NodeSchema, encodeNode, decodeNode, true);

export function encodeNodeList(w: Writer, m: NodeList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeNode(w, list[i] ?? (emptyMessage as Node));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeNodeList(r: Reader, end: number, kind?: string, apiVersion?: string): NodeList {
  let v1: ListMeta | null | undefined;
  let v2: Node[] | undefined;
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
        v2.push(decodeNode(r, r.fieldEnd(end), 'Node', 'v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NodeList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NodeListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.NodeList', kind: 'NodeList', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => NodeSchema, required: true },
  ],
});

export const NodeList: GeneratedCodec<NodeList> = new GeneratedCodec(NodeListSchema, encodeNodeList, decodeNodeList, true);

export function encodeAttachedVolume(w: Writer, m: AttachedVolume): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.devicePath, 18);
  w.string(m.name, 10);
}

export function decodeAttachedVolume(r: Reader, end: number): AttachedVolume {
  let v1 = '';
  let v2 = '';
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
  const m = {} as AttachedVolume;
  m.name = v1;
  m.devicePath = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const AttachedVolumeSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.AttachedVolume',
  fields: () => [
    { json: 'name', type: 'string', required: true },
    { json: 'devicePath', type: 'string', required: true },
  ],
});

export const AttachedVolume: GeneratedCodec<AttachedVolume> = new GeneratedCodec(AttachedVolumeSchema, encodeAttachedVolume, decodeAttachedVolume);

export function encodeAvoidPods(w: Writer, m: AvoidPods): void {
  writeUnknown(w, m, unknownFields);
  if (m.preferAvoidPods) {
    const list = m.preferAvoidPods;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodePreferAvoidPodsEntry(w, list[i] ?? (emptyMessage as PreferAvoidPodsEntry));
      w.close(before, 10);
    }
  }
}

export function decodeAvoidPods(r: Reader, end: number): AvoidPods {
  let v1: PreferAvoidPodsEntry[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodePreferAvoidPodsEntry(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as AvoidPods;
  if (v1 !== undefined) m.preferAvoidPods = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const AvoidPodsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.AvoidPods',
  fields: () => [
    { json: 'preferAvoidPods', type: 'message', cardinality: 'list', message: () => PreferAvoidPodsEntrySchema },
  ],
});

export const AvoidPods: GeneratedCodec<AvoidPods> = new GeneratedCodec(AvoidPodsSchema, encodeAvoidPods, decodeAvoidPods);

export function encodeConfigMapNodeConfigSource(w: Writer, m: ConfigMapNodeConfigSource): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.kubeletConfigKey, 42);
  w.string(m.resourceVersion, 34);
  w.string(m.uid, 26);
  w.string(m.name, 18);
  w.string(m.namespace, 10);
}

export function decodeConfigMapNodeConfigSource(r: Reader, end: number): ConfigMapNodeConfigSource {
  let v1 = '';
  let v2 = '';
  let v3 = '';
  let v4 = '';
  let v5 = '';
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
      case 34: {
        v4 = r.string(end);
        continue;
      }
      case 42: {
        v5 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ConfigMapNodeConfigSource;
  m.namespace = v1;
  m.name = v2;
  if (v3 !== '') m.uid = v3;
  if (v4 !== '') m.resourceVersion = v4;
  m.kubeletConfigKey = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ConfigMapNodeConfigSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ConfigMapNodeConfigSource',
  fields: () => [
    { json: 'namespace', type: 'string', required: true },
    { json: 'name', type: 'string', required: true },
    { json: 'uid', type: 'string' },
    { json: 'resourceVersion', type: 'string' },
    { json: 'kubeletConfigKey', type: 'string', required: true },
  ],
});

export const ConfigMapNodeConfigSource: GeneratedCodec<ConfigMapNodeConfigSource> = new GeneratedCodec(ConfigMapNodeConfigSourceSchema, encodeConfigMapNodeConfigSource, decodeConfigMapNodeConfigSource);

export function encodeContainerImage(w: Writer, m: ContainerImage): void {
  writeUnknown(w, m, unknownFields);
  w.int(m.sizeBytes, 16);
  if (m.names) {
    const list = m.names;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 10);
    }
  }
}

export function decodeContainerImage(r: Reader, end: number): ContainerImage {
  let v1: string[] | undefined;
  let v2 = 0;
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
      case 16: {
        v2 = r.int64(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ContainerImage;
  m.names = (v1 ?? null) as ContainerImage['names'];
  if (v2 !== 0) m.sizeBytes = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ContainerImageSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ContainerImage',
  fields: () => [
    { json: 'names', type: 'string', cardinality: 'list', omitEmpty: false },
    { json: 'sizeBytes', type: 'int64' },
  ],
});

export const ContainerImage: GeneratedCodec<ContainerImage> = new GeneratedCodec(ContainerImageSchema, encodeContainerImage, decodeContainerImage);

export function encodeDaemonEndpoint(w: Writer, m: DaemonEndpoint): void {
  writeUnknown(w, m, unknownFields);
  w.int(m.Port, 8);
}

export function decodeDaemonEndpoint(r: Reader, end: number): DaemonEndpoint {
  let v1 = 0;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 8: {
        v1 = r.int32(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as DaemonEndpoint;
  m.Port = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DaemonEndpointSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.DaemonEndpoint',
  fields: () => [
    { json: 'Port', type: 'int32', required: true },
  ],
});

export const DaemonEndpoint: GeneratedCodec<DaemonEndpoint> = new GeneratedCodec(DaemonEndpointSchema, encodeDaemonEndpoint, decodeDaemonEndpoint);

export function encodeNodeAddress(w: Writer, m: NodeAddress): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.address, 18);
  w.string(m.type, 10);
}

export function decodeNodeAddress(r: Reader, end: number): NodeAddress {
  let v1 = '';
  let v2 = '';
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
  const m = {} as NodeAddress;
  m.type = v1;
  m.address = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NodeAddressSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.NodeAddress',
  fields: () => [
    { json: 'type', type: 'string', required: true, knownValues: ['Hostname', 'InternalIP', 'ExternalIP', 'InternalDNS', 'ExternalDNS'] },
    { json: 'address', type: 'string', required: true },
  ],
});

export const NodeAddress: GeneratedCodec<NodeAddress> = new GeneratedCodec(NodeAddressSchema, encodeNodeAddress, decodeNodeAddress);

export function encodeNodeCondition(w: Writer, m: NodeCondition): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.message, 50);
  w.string(m.reason, 42);
  writeTime(w, m.lastTransitionTime, 34);
  writeTime(w, m.lastHeartbeatTime, 26);
  w.string(m.status, 18);
  w.string(m.type, 10);
}

export function decodeNodeCondition(r: Reader, end: number): NodeCondition {
  let v1 = '';
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
  const m = {} as NodeCondition;
  m.type = v1;
  m.status = v2;
  m.lastHeartbeatTime = (v3 ?? null) as NodeCondition['lastHeartbeatTime'];
  m.lastTransitionTime = (v4 ?? null) as NodeCondition['lastTransitionTime'];
  if (v5 !== '') m.reason = v5;
  if (v6 !== '') m.message = v6;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NodeConditionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.NodeCondition',
  fields: () => [
    { json: 'type', type: 'string', required: true, knownValues: ['Ready', 'MemoryPressure', 'DiskPressure', 'PIDPressure', 'NetworkUnavailable'] },
    { json: 'status', type: 'string', required: true, knownValues: ['True', 'False', 'Unknown'] },
    { json: 'lastHeartbeatTime', type: 'message', message: () => TimeSchema },
    { json: 'lastTransitionTime', type: 'message', message: () => TimeSchema },
    { json: 'reason', type: 'string' },
    { json: 'message', type: 'string' },
  ],
});

export const NodeCondition: GeneratedCodec<NodeCondition> = new GeneratedCodec(NodeConditionSchema, encodeNodeCondition, decodeNodeCondition);

export function encodeNodeConfigSource(w: Writer, m: NodeConfigSource): void {
  writeUnknown(w, m, unknownFields);
  if (m.configMap !== undefined && m.configMap !== null) {
    const before = w.size();
    encodeConfigMapNodeConfigSource(w, m.configMap);
    w.close(before, 18);
  }
}

export function decodeNodeConfigSource(r: Reader, end: number): NodeConfigSource {
  let v2: ConfigMapNodeConfigSource | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 18: {
        v2 = decodeConfigMapNodeConfigSource(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NodeConfigSource;
  if (v2 !== undefined && v2 !== null) m.configMap = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NodeConfigSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.NodeConfigSource',
  fields: () => [
    { json: 'configMap', type: 'message', message: () => ConfigMapNodeConfigSourceSchema, pointer: true },
  ],
});

export const NodeConfigSource: GeneratedCodec<NodeConfigSource> = new GeneratedCodec(NodeConfigSourceSchema, encodeNodeConfigSource, decodeNodeConfigSource);

export function encodeNodeConfigStatus(w: Writer, m: NodeConfigStatus): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.error, 34);
  if (m.lastKnownGood !== undefined && m.lastKnownGood !== null) {
    const before = w.size();
    encodeNodeConfigSource(w, m.lastKnownGood);
    w.close(before, 26);
  }
  if (m.active !== undefined && m.active !== null) {
    const before = w.size();
    encodeNodeConfigSource(w, m.active);
    w.close(before, 18);
  }
  if (m.assigned !== undefined && m.assigned !== null) {
    const before = w.size();
    encodeNodeConfigSource(w, m.assigned);
    w.close(before, 10);
  }
}

export function decodeNodeConfigStatus(r: Reader, end: number): NodeConfigStatus {
  let v1: NodeConfigSource | null | undefined;
  let v2: NodeConfigSource | null | undefined;
  let v3: NodeConfigSource | null | undefined;
  let v4 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeNodeConfigSource(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = decodeNodeConfigSource(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeNodeConfigSource(r, r.fieldEnd(end));
        continue;
      }
      case 34: {
        v4 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NodeConfigStatus;
  if (v1 !== undefined && v1 !== null) m.assigned = v1;
  if (v2 !== undefined && v2 !== null) m.active = v2;
  if (v3 !== undefined && v3 !== null) m.lastKnownGood = v3;
  if (v4 !== '') m.error = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NodeConfigStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.NodeConfigStatus',
  fields: () => [
    { json: 'assigned', type: 'message', message: () => NodeConfigSourceSchema, pointer: true },
    { json: 'active', type: 'message', message: () => NodeConfigSourceSchema, pointer: true },
    { json: 'lastKnownGood', type: 'message', message: () => NodeConfigSourceSchema, pointer: true },
    { json: 'error', type: 'string' },
  ],
});

export const NodeConfigStatus: GeneratedCodec<NodeConfigStatus> = new GeneratedCodec(NodeConfigStatusSchema, encodeNodeConfigStatus, decodeNodeConfigStatus);

export function encodeNodeDaemonEndpoints(w: Writer, m: NodeDaemonEndpoints): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeDaemonEndpoint(w, m.kubeletEndpoint ?? (emptyMessage as DaemonEndpoint));
    w.close(before, 10);
  }
}

export function decodeNodeDaemonEndpoints(r: Reader, end: number): NodeDaemonEndpoints {
  let v1: DaemonEndpoint | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeDaemonEndpoint(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NodeDaemonEndpoints;
  m.kubeletEndpoint = v1 ?? decodeDaemonEndpoint(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NodeDaemonEndpointsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.NodeDaemonEndpoints',
  fields: () => [
    { json: 'kubeletEndpoint', type: 'message', message: () => DaemonEndpointSchema },
  ],
});

export const NodeDaemonEndpoints: GeneratedCodec<NodeDaemonEndpoints> = new GeneratedCodec(NodeDaemonEndpointsSchema, encodeNodeDaemonEndpoints, decodeNodeDaemonEndpoints);

export function encodeNodeFeatures(w: Writer, m: NodeFeatures): void {
  writeUnknown(w, m, unknownFields);
  if (m.supplementalGroupsPolicy !== undefined && m.supplementalGroupsPolicy !== null) {
    w.bool(m.supplementalGroupsPolicy, 8);
  }
}

export function decodeNodeFeatures(r: Reader, end: number): NodeFeatures {
  let v1: boolean | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 8: {
        v1 = r.bool(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NodeFeatures;
  if (v1 !== undefined && v1 !== null) m.supplementalGroupsPolicy = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NodeFeaturesSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.NodeFeatures',
  fields: () => [
    { json: 'supplementalGroupsPolicy', type: 'bool', pointer: true },
  ],
});

export const NodeFeatures: GeneratedCodec<NodeFeatures> = new GeneratedCodec(NodeFeaturesSchema, encodeNodeFeatures, decodeNodeFeatures);

export function encodeNodeRuntimeHandler(w: Writer, m: NodeRuntimeHandler): void {
  writeUnknown(w, m, unknownFields);
  if (m.features !== undefined && m.features !== null) {
    const before = w.size();
    encodeNodeRuntimeHandlerFeatures(w, m.features);
    w.close(before, 18);
  }
  w.string(m.name, 10);
}

export function decodeNodeRuntimeHandler(r: Reader, end: number): NodeRuntimeHandler {
  let v1 = '';
  let v2: NodeRuntimeHandlerFeatures | null | undefined;
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
        v2 = decodeNodeRuntimeHandlerFeatures(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NodeRuntimeHandler;
  m.name = v1;
  if (v2 !== undefined && v2 !== null) m.features = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NodeRuntimeHandlerSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.NodeRuntimeHandler',
  fields: () => [
    { json: 'name', type: 'string', omitEmpty: false },
    { json: 'features', type: 'message', message: () => NodeRuntimeHandlerFeaturesSchema, pointer: true },
  ],
});

export const NodeRuntimeHandler: GeneratedCodec<NodeRuntimeHandler> = new GeneratedCodec(NodeRuntimeHandlerSchema, encodeNodeRuntimeHandler, decodeNodeRuntimeHandler);

export function encodeNodeRuntimeHandlerFeatures(w: Writer, m: NodeRuntimeHandlerFeatures): void {
  writeUnknown(w, m, unknownFields);
  if (m.userNamespaces !== undefined && m.userNamespaces !== null) {
    w.bool(m.userNamespaces, 16);
  }
  if (m.recursiveReadOnlyMounts !== undefined && m.recursiveReadOnlyMounts !== null) {
    w.bool(m.recursiveReadOnlyMounts, 8);
  }
}

export function decodeNodeRuntimeHandlerFeatures(r: Reader, end: number): NodeRuntimeHandlerFeatures {
  let v1: boolean | null | undefined;
  let v2: boolean | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 8: {
        v1 = r.bool(end);
        continue;
      }
      case 16: {
        v2 = r.bool(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NodeRuntimeHandlerFeatures;
  if (v1 !== undefined && v1 !== null) m.recursiveReadOnlyMounts = v1;
  if (v2 !== undefined && v2 !== null) m.userNamespaces = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NodeRuntimeHandlerFeaturesSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.NodeRuntimeHandlerFeatures',
  fields: () => [
    { json: 'recursiveReadOnlyMounts', type: 'bool', pointer: true },
    { json: 'userNamespaces', type: 'bool', pointer: true },
  ],
});

export const NodeRuntimeHandlerFeatures: GeneratedCodec<NodeRuntimeHandlerFeatures> = new GeneratedCodec(NodeRuntimeHandlerFeaturesSchema, encodeNodeRuntimeHandlerFeatures, decodeNodeRuntimeHandlerFeatures);

export function encodeNodeSpec(w: Writer, m: NodeSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.podCIDRs) {
    const list = m.podCIDRs;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 58);
    }
  }
  if (m.configSource !== undefined && m.configSource !== null) {
    const before = w.size();
    encodeNodeConfigSource(w, m.configSource);
    w.close(before, 50);
  }
  if (m.taints) {
    const list = m.taints;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeTaint(w, list[i] ?? (emptyMessage as Taint));
      w.close(before, 42);
    }
  }
  w.bool(m.unschedulable, 32);
  w.string(m.providerID, 26);
  w.string(m.externalID, 18);
  w.string(m.podCIDR, 10);
}

export function decodeNodeSpec(r: Reader, end: number): NodeSpec {
  let v1 = '';
  let v7: string[] | undefined;
  let v3 = '';
  let v4 = false;
  let v5: Taint[] | undefined;
  let v6: NodeConfigSource | null | undefined;
  let v2 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 58: {
        v7 ??= [];
        v7.push(r.string(end));
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
      case 32: {
        v4 = r.bool(end);
        continue;
      }
      case 42: {
        v5 ??= [];
        v5.push(decodeTaint(r, r.fieldEnd(end)));
        continue;
      }
      case 50: {
        v6 = decodeNodeConfigSource(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NodeSpec;
  if (v1 !== '') m.podCIDR = v1;
  if (v7 !== undefined) m.podCIDRs = v7;
  if (v3 !== '') m.providerID = v3;
  if (v4 !== false) m.unschedulable = v4;
  if (v5 !== undefined) m.taints = v5;
  if (v6 !== undefined && v6 !== null) m.configSource = v6;
  if (v2 !== '') m.externalID = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NodeSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.NodeSpec',
  fields: () => [
    { json: 'podCIDR', type: 'string' },
    { json: 'podCIDRs', type: 'string', cardinality: 'list', listType: 'set', patchStrategy: ['merge'] },
    { json: 'providerID', type: 'string' },
    { json: 'unschedulable', type: 'bool' },
    { json: 'taints', type: 'message', cardinality: 'list', message: () => TaintSchema },
    { json: 'configSource', type: 'message', message: () => NodeConfigSourceSchema, pointer: true },
    { json: 'externalID', type: 'string' },
  ],
});

export const NodeSpec: GeneratedCodec<NodeSpec> = new GeneratedCodec(NodeSpecSchema, encodeNodeSpec, decodeNodeSpec);

export function encodeNodeStatus(w: Writer, m: NodeStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.declaredFeatures) {
    const list = m.declaredFeatures;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 114);
    }
  }
  if (m.features !== undefined && m.features !== null) {
    const before = w.size();
    encodeNodeFeatures(w, m.features);
    w.close(before, 106);
  }
  if (m.runtimeHandlers) {
    const list = m.runtimeHandlers;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeNodeRuntimeHandler(w, list[i] ?? (emptyMessage as NodeRuntimeHandler));
      w.close(before, 98);
    }
  }
  if (m.config !== undefined && m.config !== null) {
    const before = w.size();
    encodeNodeConfigStatus(w, m.config);
    w.close(before, 90);
  }
  if (m.volumesAttached) {
    const list = m.volumesAttached;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeAttachedVolume(w, list[i] ?? (emptyMessage as AttachedVolume));
      w.close(before, 82);
    }
  }
  if (m.volumesInUse) {
    const list = m.volumesInUse;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 74);
    }
  }
  if (m.images) {
    const list = m.images;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeContainerImage(w, list[i] ?? (emptyMessage as ContainerImage));
      w.close(before, 66);
    }
  }
  {
    const before = w.size();
    encodeNodeSystemInfo(w, m.nodeInfo ?? (emptyMessage as NodeSystemInfo));
    w.close(before, 58);
  }
  {
    const before = w.size();
    encodeNodeDaemonEndpoints(w, m.daemonEndpoints ?? (emptyMessage as NodeDaemonEndpoints));
    w.close(before, 50);
  }
  if (m.addresses) {
    const list = m.addresses;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeNodeAddress(w, list[i] ?? (emptyMessage as NodeAddress));
      w.close(before, 42);
    }
  }
  if (m.conditions) {
    const list = m.conditions;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeNodeCondition(w, list[i] ?? (emptyMessage as NodeCondition));
      w.close(before, 34);
    }
  }
  w.string(m.phase, 26);
  if (m.allocatable) {
    const map: Record<string, string> = m.allocatable;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      writeQuantity(w, map[keys[i]!], 18);
      w.string(keys[i], 10);
      w.close(entry, 18);
    }
  }
  if (m.capacity) {
    const map: Record<string, string> = m.capacity;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      writeQuantity(w, map[keys[i]!], 18);
      w.string(keys[i], 10);
      w.close(entry, 10);
    }
  }
}

export function decodeNodeStatus(r: Reader, end: number): NodeStatus {
  let v1: Record<string, string> | undefined;
  let v2: Record<string, string> | undefined;
  let v3: 'Pending' | 'Running' | 'Terminated' | '' = '';
  let v4: NodeCondition[] | undefined;
  let v5: NodeAddress[] | undefined;
  let v6: NodeDaemonEndpoints | null | undefined;
  let v7: NodeSystemInfo | null | undefined;
  let v8: ContainerImage[] | undefined;
  let v9: string[] | undefined;
  let v10: AttachedVolume[] | undefined;
  let v11: NodeConfigStatus | null | undefined;
  let v12: NodeRuntimeHandler[] | undefined;
  let v13: NodeFeatures | null | undefined;
  let v14: string[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: string | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = readQuantity(r, to);
          else r.skip(part, to);
        }
        v1 ??= {};
        setKey(v1, key, value ?? '0');
        continue;
      }
      case 18: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: string | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = readQuantity(r, to);
          else r.skip(part, to);
        }
        v2 ??= {};
        setKey(v2, key, value ?? '0');
        continue;
      }
      case 26: {
        v3 = r.string(end) as 'Pending' | 'Running' | 'Terminated';
        continue;
      }
      case 34: {
        v4 ??= [];
        v4.push(decodeNodeCondition(r, r.fieldEnd(end)));
        continue;
      }
      case 42: {
        v5 ??= [];
        v5.push(decodeNodeAddress(r, r.fieldEnd(end)));
        continue;
      }
      case 50: {
        v6 = decodeNodeDaemonEndpoints(r, r.fieldEnd(end));
        continue;
      }
      case 58: {
        v7 = decodeNodeSystemInfo(r, r.fieldEnd(end));
        continue;
      }
      case 66: {
        v8 ??= [];
        v8.push(decodeContainerImage(r, r.fieldEnd(end)));
        continue;
      }
      case 74: {
        v9 ??= [];
        v9.push(r.string(end));
        continue;
      }
      case 82: {
        v10 ??= [];
        v10.push(decodeAttachedVolume(r, r.fieldEnd(end)));
        continue;
      }
      case 90: {
        v11 = decodeNodeConfigStatus(r, r.fieldEnd(end));
        continue;
      }
      case 98: {
        v12 ??= [];
        v12.push(decodeNodeRuntimeHandler(r, r.fieldEnd(end)));
        continue;
      }
      case 106: {
        v13 = decodeNodeFeatures(r, r.fieldEnd(end));
        continue;
      }
      case 114: {
        v14 ??= [];
        v14.push(r.string(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NodeStatus;
  if (v1 !== undefined) m.capacity = v1;
  if (v2 !== undefined) m.allocatable = v2;
  if (v3 !== '') m.phase = v3;
  if (v4 !== undefined) m.conditions = v4;
  if (v5 !== undefined) m.addresses = v5;
  m.daemonEndpoints = v6 ?? decodeNodeDaemonEndpoints(r, r.pos);
  m.nodeInfo = v7 ?? decodeNodeSystemInfo(r, r.pos);
  if (v8 !== undefined) m.images = v8;
  if (v9 !== undefined) m.volumesInUse = v9;
  if (v10 !== undefined) m.volumesAttached = v10;
  if (v11 !== undefined && v11 !== null) m.config = v11;
  if (v12 !== undefined) m.runtimeHandlers = v12;
  if (v13 !== undefined && v13 !== null) m.features = v13;
  if (v14 !== undefined) m.declaredFeatures = v14;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NodeStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.NodeStatus',
  fields: () => [
    { json: 'capacity', type: 'message', cardinality: 'map', message: () => QuantitySchema },
    { json: 'allocatable', type: 'message', cardinality: 'map', message: () => QuantitySchema },
    { json: 'phase', type: 'string', enum: ['Pending', 'Running', 'Terminated'] },
    { json: 'conditions', type: 'message', cardinality: 'list', message: () => NodeConditionSchema, listType: 'map', listMapKeys: ['type'], patchStrategy: ['merge'], patchMergeKey: 'type' },
    { json: 'addresses', type: 'message', cardinality: 'list', message: () => NodeAddressSchema, listType: 'map', listMapKeys: ['type'], patchStrategy: ['merge'], patchMergeKey: 'type' },
    { json: 'daemonEndpoints', type: 'message', message: () => NodeDaemonEndpointsSchema },
    { json: 'nodeInfo', type: 'message', message: () => NodeSystemInfoSchema },
    { json: 'images', type: 'message', cardinality: 'list', message: () => ContainerImageSchema },
    { json: 'volumesInUse', type: 'string', cardinality: 'list' },
    { json: 'volumesAttached', type: 'message', cardinality: 'list', message: () => AttachedVolumeSchema },
    { json: 'config', type: 'message', message: () => NodeConfigStatusSchema, pointer: true },
    { json: 'runtimeHandlers', type: 'message', cardinality: 'list', message: () => NodeRuntimeHandlerSchema },
    { json: 'features', type: 'message', message: () => NodeFeaturesSchema, pointer: true },
    { json: 'declaredFeatures', type: 'string', cardinality: 'list' },
  ],
});

export const NodeStatus: GeneratedCodec<NodeStatus> = new GeneratedCodec(NodeStatusSchema, encodeNodeStatus, decodeNodeStatus);

export function encodeNodeSwapStatus(w: Writer, m: NodeSwapStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.capacity !== undefined && m.capacity !== null) {
    w.int(m.capacity, 8);
  }
}

export function decodeNodeSwapStatus(r: Reader, end: number): NodeSwapStatus {
  let v1: number | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 8: {
        v1 = r.int64(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NodeSwapStatus;
  if (v1 !== undefined && v1 !== null) m.capacity = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NodeSwapStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.NodeSwapStatus',
  fields: () => [
    { json: 'capacity', type: 'int64', pointer: true },
  ],
});

export const NodeSwapStatus: GeneratedCodec<NodeSwapStatus> = new GeneratedCodec(NodeSwapStatusSchema, encodeNodeSwapStatus, decodeNodeSwapStatus);

export function encodeNodeSystemInfo(w: Writer, m: NodeSystemInfo): void {
  writeUnknown(w, m, unknownFields);
  if (m.swap !== undefined && m.swap !== null) {
    const before = w.size();
    encodeNodeSwapStatus(w, m.swap);
    w.close(before, 90);
  }
  w.string(m.architecture, 82);
  w.string(m.operatingSystem, 74);
  w.string(m.kubeProxyVersion, 66);
  w.string(m.kubeletVersion, 58);
  w.string(m.containerRuntimeVersion, 50);
  w.string(m.osImage, 42);
  w.string(m.kernelVersion, 34);
  w.string(m.bootID, 26);
  w.string(m.systemUUID, 18);
  w.string(m.machineID, 10);
}

export function decodeNodeSystemInfo(r: Reader, end: number): NodeSystemInfo {
  let v1 = '';
  let v2 = '';
  let v3 = '';
  let v4 = '';
  let v5 = '';
  let v6 = '';
  let v7 = '';
  let v8 = '';
  let v9 = '';
  let v10 = '';
  let v11: NodeSwapStatus | null | undefined;
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
      case 34: {
        v4 = r.string(end);
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
      case 58: {
        v7 = r.string(end);
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
      case 82: {
        v10 = r.string(end);
        continue;
      }
      case 90: {
        v11 = decodeNodeSwapStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NodeSystemInfo;
  m.machineID = v1;
  m.systemUUID = v2;
  m.bootID = v3;
  m.kernelVersion = v4;
  m.osImage = v5;
  m.containerRuntimeVersion = v6;
  m.kubeletVersion = v7;
  m.kubeProxyVersion = v8;
  m.operatingSystem = v9;
  m.architecture = v10;
  if (v11 !== undefined && v11 !== null) m.swap = v11;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NodeSystemInfoSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.NodeSystemInfo',
  fields: () => [
    { json: 'machineID', type: 'string', required: true },
    { json: 'systemUUID', type: 'string', required: true },
    { json: 'bootID', type: 'string', required: true },
    { json: 'kernelVersion', type: 'string', required: true },
    { json: 'osImage', type: 'string', required: true },
    { json: 'containerRuntimeVersion', type: 'string', required: true },
    { json: 'kubeletVersion', type: 'string', required: true },
    { json: 'kubeProxyVersion', type: 'string', required: true },
    { json: 'operatingSystem', type: 'string', required: true },
    { json: 'architecture', type: 'string', required: true },
    { json: 'swap', type: 'message', message: () => NodeSwapStatusSchema, pointer: true },
  ],
});

export const NodeSystemInfo: GeneratedCodec<NodeSystemInfo> = new GeneratedCodec(NodeSystemInfoSchema, encodeNodeSystemInfo, decodeNodeSystemInfo);

export function encodePodSignature(w: Writer, m: PodSignature): void {
  writeUnknown(w, m, unknownFields);
  if (m.podController !== undefined && m.podController !== null) {
    const before = w.size();
    encodeOwnerReference(w, m.podController);
    w.close(before, 10);
  }
}

export function decodePodSignature(r: Reader, end: number): PodSignature {
  let v1: OwnerReference | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeOwnerReference(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodSignature;
  if (v1 !== undefined && v1 !== null) m.podController = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodSignatureSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PodSignature',
  fields: () => [
    { json: 'podController', type: 'message', message: () => OwnerReferenceSchema, pointer: true, structType: 'atomic' },
  ],
});

export const PodSignature: GeneratedCodec<PodSignature> = new GeneratedCodec(PodSignatureSchema, encodePodSignature, decodePodSignature);

export function encodePreferAvoidPodsEntry(w: Writer, m: PreferAvoidPodsEntry): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.message, 34);
  w.string(m.reason, 26);
  writeTime(w, m.evictionTime, 18);
  {
    const before = w.size();
    encodePodSignature(w, m.podSignature ?? (emptyMessage as PodSignature));
    w.close(before, 10);
  }
}

export function decodePreferAvoidPodsEntry(r: Reader, end: number): PreferAvoidPodsEntry {
  let v1: PodSignature | null | undefined;
  let v2: string | null | undefined;
  let v3 = '';
  let v4 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodePodSignature(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = readTime(r, end);
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
  const m = {} as PreferAvoidPodsEntry;
  m.podSignature = v1 ?? decodePodSignature(r, r.pos);
  m.evictionTime = (v2 ?? null) as PreferAvoidPodsEntry['evictionTime'];
  if (v3 !== '') m.reason = v3;
  if (v4 !== '') m.message = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PreferAvoidPodsEntrySchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PreferAvoidPodsEntry',
  fields: () => [
    { json: 'podSignature', type: 'message', message: () => PodSignatureSchema, required: true },
    { json: 'evictionTime', type: 'message', message: () => TimeSchema },
    { json: 'reason', type: 'string' },
    { json: 'message', type: 'string' },
  ],
});

export const PreferAvoidPodsEntry: GeneratedCodec<PreferAvoidPodsEntry> = new GeneratedCodec(PreferAvoidPodsEntrySchema, encodePreferAvoidPodsEntry, decodePreferAvoidPodsEntry);
