// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readQuantity, readRawExtension, readTime, setKey, sortedKeys, unknownFields, writeQuantity, writeRawJson, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { type NodeSelector, NodeSelectorSchema, decodeNodeSelector, encodeNodeSelector } from '../../core/v1/node-selector.ts';
import { QuantitySchema } from '../../machinery/resource/resource.ts';
import { RawExtensionSchema } from '../../machinery/runtime/runtime.ts';
import { type Condition, ConditionSchema, decodeCondition, encodeCondition } from '../../meta/v1/condition.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { TimeSchema } from '../../meta/v1/time.ts';
import { type DeviceConfiguration, type DeviceToleration, DeviceTolerationSchema, OpaqueDeviceConfigurationSchema, type ResourceClaimSpec, ResourceClaimSpecSchema, decodeDeviceConfiguration, decodeDeviceToleration, decodeResourceClaimSpec, encodeDeviceConfiguration, encodeDeviceToleration, encodeResourceClaimSpec } from './types.ts';

/** A claim to devices. */
export interface ResourceClaim {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: ResourceClaimSpec;
  /** What is observed; written by the system. */
  status: ResourceClaimStatus;
}

/** A list of ResourceClaim objects. */
export interface ResourceClaimList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: ResourceClaim[];
}

export interface AllocatedDeviceStatus {
  driver: string;
  pool: string;
  device: string;
  shareID?: string | undefined;
  conditions?: Condition[] | null | undefined;
  data?: unknown | undefined;
  networkData?: NetworkDeviceData | undefined;
}

export interface AllocationResult {
  devices: DeviceAllocationResult;
  nodeSelector?: NodeSelector | undefined;
  allocationTimestamp?: string | undefined;
}

export interface DeviceAllocationConfiguration extends DeviceConfiguration {
  source: 'FromClass' | 'FromClaim';
  requests?: string[] | undefined;
}

export interface DeviceAllocationResult {
  results?: DeviceRequestAllocationResult[] | undefined;
  config?: DeviceAllocationConfiguration[] | undefined;
}

export interface DeviceRequestAllocationResult {
  request: string;
  driver: string;
  pool: string;
  device: string;
  adminAccess?: boolean | undefined;
  tolerations?: DeviceToleration[] | undefined;
  bindingConditions?: string[] | undefined;
  bindingFailureConditions?: string[] | undefined;
  shareID?: string | undefined;
  consumedCapacity?: Record<string, string> | undefined;
}

export interface NetworkDeviceData {
  interfaceName?: string | undefined;
  ips?: string[] | undefined;
  hardwareAddress?: string | undefined;
}

export interface ResourceClaimConsumerReference {
  apiGroup?: string | undefined;
  resource: string;
  name: string;
  uid: string;
}

export interface ResourceClaimStatus {
  allocation?: AllocationResult | undefined;
  reservedFor?: ResourceClaimConsumerReference[] | undefined;
  devices?: AllocatedDeviceStatus[] | undefined;
}

export function encodeResourceClaim(w: Writer, m: ResourceClaim): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeResourceClaimStatus(w, m.status ?? (emptyMessage as ResourceClaimStatus));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodeResourceClaimSpec(w, m.spec ?? (emptyMessage as ResourceClaimSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeResourceClaim(r: Reader, end: number, kind?: string, apiVersion?: string): ResourceClaim {
  let v1: ObjectMeta | null | undefined;
  let v2: ResourceClaimSpec | null | undefined;
  let v3: ResourceClaimStatus | null | undefined;
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
        v2 = decodeResourceClaimSpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeResourceClaimStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ResourceClaim;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeResourceClaimSpec(r, r.pos);
  m.status = v3 ?? decodeResourceClaimStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ResourceClaimSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.ResourceClaim', kind: 'ResourceClaim', apiVersion: 'resource.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => ResourceClaimSpecSchema, required: true },
    { json: 'status', type: 'message', message: () => ResourceClaimStatusSchema },
  ],
});

export const ResourceClaim: GeneratedCodec<ResourceClaim> = new GeneratedCodec(ResourceClaimSchema, encodeResourceClaim, decodeResourceClaim, true);

export function encodeResourceClaimList(w: Writer, m: ResourceClaimList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeResourceClaim(w, list[i] ?? (emptyMessage as ResourceClaim));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeResourceClaimList(r: Reader, end: number, kind?: string, apiVersion?: string): ResourceClaimList {
  let v1: ListMeta | null | undefined;
  let v2: ResourceClaim[] | undefined;
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
        v2.push(decodeResourceClaim(r, r.fieldEnd(end), 'ResourceClaim', 'resource.k8s.io/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ResourceClaimList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ResourceClaimListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.ResourceClaimList', kind: 'ResourceClaimList', apiVersion: 'resource.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => ResourceClaimSchema, required: true },
  ],
});

export const ResourceClaimList: GeneratedCodec<ResourceClaimList> = new GeneratedCodec(ResourceClaimListSchema, encodeResourceClaimList, decodeResourceClaimList, true);

export function encodeAllocatedDeviceStatus(w: Writer, m: AllocatedDeviceStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.shareID !== undefined && m.shareID !== null) {
    w.string(m.shareID, 58);
  }
  if (m.networkData !== undefined && m.networkData !== null) {
    const before = w.size();
    encodeNetworkDeviceData(w, m.networkData);
    w.close(before, 50);
  }
  if (m.data !== undefined && m.data !== null) {
    writeRawJson(w, m.data, 42);
  }
  if (m.conditions) {
    const list = m.conditions;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeCondition(w, list[i] ?? (emptyMessage as Condition));
      w.close(before, 34);
    }
  }
  w.string(m.device, 26);
  w.string(m.pool, 18);
  w.string(m.driver, 10);
}

export function decodeAllocatedDeviceStatus(r: Reader, end: number): AllocatedDeviceStatus {
  let v1 = '';
  let v2 = '';
  let v3 = '';
  let v7: string | null | undefined;
  let v4: Condition[] | undefined;
  let v5: unknown | null | undefined;
  let v6: NetworkDeviceData | null | undefined;
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
      case 58: {
        v7 = r.string(end);
        continue;
      }
      case 34: {
        v4 ??= [];
        v4.push(decodeCondition(r, r.fieldEnd(end)));
        continue;
      }
      case 42: {
        v5 = readRawExtension(r, end);
        continue;
      }
      case 50: {
        v6 = decodeNetworkDeviceData(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as AllocatedDeviceStatus;
  m.driver = v1;
  m.pool = v2;
  m.device = v3;
  if (v7 !== undefined && v7 !== null) m.shareID = v7;
  m.conditions = (v4 ?? null) as AllocatedDeviceStatus['conditions'];
  if (v5 !== undefined && v5 !== null) m.data = v5;
  if (v6 !== undefined && v6 !== null) m.networkData = v6;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const AllocatedDeviceStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.AllocatedDeviceStatus',
  fields: () => [
    { json: 'driver', type: 'string', required: true },
    { json: 'pool', type: 'string', required: true },
    { json: 'device', type: 'string', required: true },
    { json: 'shareID', type: 'string', pointer: true },
    { json: 'conditions', type: 'message', cardinality: 'list', message: () => ConditionSchema, omitEmpty: false, listType: 'map', listMapKeys: ['type'] },
    { json: 'data', type: 'message', message: () => RawExtensionSchema, pointer: true, structType: 'atomic' },
    { json: 'networkData', type: 'message', message: () => NetworkDeviceDataSchema, pointer: true },
  ],
});

export const AllocatedDeviceStatus: GeneratedCodec<AllocatedDeviceStatus> = new GeneratedCodec(AllocatedDeviceStatusSchema, encodeAllocatedDeviceStatus, decodeAllocatedDeviceStatus);

export function encodeAllocationResult(w: Writer, m: AllocationResult): void {
  writeUnknown(w, m, unknownFields);
  if (m.allocationTimestamp !== undefined && m.allocationTimestamp !== null) {
    writeTime(w, m.allocationTimestamp, 42);
  }
  if (m.nodeSelector !== undefined && m.nodeSelector !== null) {
    const before = w.size();
    encodeNodeSelector(w, m.nodeSelector);
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodeDeviceAllocationResult(w, m.devices ?? (emptyMessage as DeviceAllocationResult));
    w.close(before, 10);
  }
}

export function decodeAllocationResult(r: Reader, end: number): AllocationResult {
  let v1: DeviceAllocationResult | null | undefined;
  let v3: NodeSelector | null | undefined;
  let v5: string | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeDeviceAllocationResult(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeNodeSelector(r, r.fieldEnd(end));
        continue;
      }
      case 42: {
        v5 = readTime(r, end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as AllocationResult;
  m.devices = v1 ?? decodeDeviceAllocationResult(r, r.pos);
  if (v3 !== undefined && v3 !== null) m.nodeSelector = v3;
  if (v5 !== undefined && v5 !== null) m.allocationTimestamp = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const AllocationResultSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.AllocationResult',
  fields: () => [
    { json: 'devices', type: 'message', message: () => DeviceAllocationResultSchema },
    { json: 'nodeSelector', type: 'message', message: () => NodeSelectorSchema, pointer: true, structType: 'atomic' },
    { json: 'allocationTimestamp', type: 'message', message: () => TimeSchema, pointer: true },
  ],
});

export const AllocationResult: GeneratedCodec<AllocationResult> = new GeneratedCodec(AllocationResultSchema, encodeAllocationResult, decodeAllocationResult);

const unknownOfDeviceAllocationConfigurationDeviceConfiguration = Symbol('DeviceAllocationConfiguration.deviceConfiguration');
export function encodeDeviceAllocationConfiguration(w: Writer, m: DeviceAllocationConfiguration): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeDeviceConfiguration(w, m, unknownOfDeviceAllocationConfigurationDeviceConfiguration);
    w.close(before, 26);
  }
  if (m.requests) {
    const list = m.requests;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 18);
    }
  }
  w.string(m.source, 10);
}

export function decodeDeviceAllocationConfiguration(r: Reader, end: number): DeviceAllocationConfiguration {
  let v1: 'FromClass' | 'FromClaim' | '' = '';
  let v2: string[] | undefined;
  let v3: DeviceConfiguration | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end) as 'FromClass' | 'FromClaim';
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(r.string(end));
        continue;
      }
      case 26: {
        v3 = decodeDeviceConfiguration(r, r.fieldEnd(end), unknownOfDeviceAllocationConfigurationDeviceConfiguration);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as DeviceAllocationConfiguration;
  m.source = v1 as 'FromClass' | 'FromClaim';
  if (v2 !== undefined) m.requests = v2;
  Object.assign(m, v3 ?? decodeDeviceConfiguration(r, r.pos));
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DeviceAllocationConfigurationSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.DeviceAllocationConfiguration',
  fields: () => [
    { json: 'source', type: 'string', required: true, enum: ['FromClass', 'FromClaim'] },
    { json: 'requests', type: 'string', cardinality: 'list' },
    { json: 'opaque', type: 'message', message: () => OpaqueDeviceConfigurationSchema, pointer: true },
  ],
});

export const DeviceAllocationConfiguration: GeneratedCodec<DeviceAllocationConfiguration> = new GeneratedCodec(DeviceAllocationConfigurationSchema, encodeDeviceAllocationConfiguration, decodeDeviceAllocationConfiguration);

export function encodeDeviceAllocationResult(w: Writer, m: DeviceAllocationResult): void {
  writeUnknown(w, m, unknownFields);
  if (m.config) {
    const list = m.config;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeDeviceAllocationConfiguration(w, list[i] ?? (emptyMessage as DeviceAllocationConfiguration));
      w.close(before, 18);
    }
  }
  if (m.results) {
    const list = m.results;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeDeviceRequestAllocationResult(w, list[i] ?? (emptyMessage as DeviceRequestAllocationResult));
      w.close(before, 10);
    }
  }
}

export function decodeDeviceAllocationResult(r: Reader, end: number): DeviceAllocationResult {
  let v1: DeviceRequestAllocationResult[] | undefined;
  let v2: DeviceAllocationConfiguration[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeDeviceRequestAllocationResult(r, r.fieldEnd(end)));
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(decodeDeviceAllocationConfiguration(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as DeviceAllocationResult;
  if (v1 !== undefined) m.results = v1;
  if (v2 !== undefined) m.config = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DeviceAllocationResultSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.DeviceAllocationResult',
  fields: () => [
    { json: 'results', type: 'message', cardinality: 'list', message: () => DeviceRequestAllocationResultSchema },
    { json: 'config', type: 'message', cardinality: 'list', message: () => DeviceAllocationConfigurationSchema },
  ],
});

export const DeviceAllocationResult: GeneratedCodec<DeviceAllocationResult> = new GeneratedCodec(DeviceAllocationResultSchema, encodeDeviceAllocationResult, decodeDeviceAllocationResult);

export function encodeDeviceRequestAllocationResult(w: Writer, m: DeviceRequestAllocationResult): void {
  writeUnknown(w, m, unknownFields);
  if (m.consumedCapacity) {
    const map: Record<string, string> = m.consumedCapacity;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      writeQuantity(w, map[keys[i]!], 18);
      w.string(keys[i], 10);
      w.close(entry, 82);
    }
  }
  if (m.shareID !== undefined && m.shareID !== null) {
    w.string(m.shareID, 74);
  }
  if (m.bindingFailureConditions) {
    const list = m.bindingFailureConditions;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 66);
    }
  }
  if (m.bindingConditions) {
    const list = m.bindingConditions;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 58);
    }
  }
  if (m.tolerations) {
    const list = m.tolerations;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeDeviceToleration(w, list[i] ?? (emptyMessage as DeviceToleration));
      w.close(before, 50);
    }
  }
  if (m.adminAccess !== undefined && m.adminAccess !== null) {
    w.bool(m.adminAccess, 40);
  }
  w.string(m.device, 34);
  w.string(m.pool, 26);
  w.string(m.driver, 18);
  w.string(m.request, 10);
}

export function decodeDeviceRequestAllocationResult(r: Reader, end: number): DeviceRequestAllocationResult {
  let v1 = '';
  let v2 = '';
  let v3 = '';
  let v4 = '';
  let v5: boolean | null | undefined;
  let v6: DeviceToleration[] | undefined;
  let v7: string[] | undefined;
  let v8: string[] | undefined;
  let v9: string | null | undefined;
  let v10: Record<string, string> | undefined;
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
      case 40: {
        v5 = r.bool(end);
        continue;
      }
      case 50: {
        v6 ??= [];
        v6.push(decodeDeviceToleration(r, r.fieldEnd(end)));
        continue;
      }
      case 58: {
        v7 ??= [];
        v7.push(r.string(end));
        continue;
      }
      case 66: {
        v8 ??= [];
        v8.push(r.string(end));
        continue;
      }
      case 74: {
        v9 = r.string(end);
        continue;
      }
      case 82: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: string | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = readQuantity(r, to);
          else r.skip(part, to);
        }
        v10 ??= {};
        setKey(v10, key, value ?? '0');
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as DeviceRequestAllocationResult;
  m.request = v1;
  m.driver = v2;
  m.pool = v3;
  m.device = v4;
  if (v5 !== undefined && v5 !== null) m.adminAccess = v5;
  if (v6 !== undefined) m.tolerations = v6;
  if (v7 !== undefined) m.bindingConditions = v7;
  if (v8 !== undefined) m.bindingFailureConditions = v8;
  if (v9 !== undefined && v9 !== null) m.shareID = v9;
  if (v10 !== undefined) m.consumedCapacity = v10;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DeviceRequestAllocationResultSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.DeviceRequestAllocationResult',
  fields: () => [
    { json: 'request', type: 'string', required: true },
    { json: 'driver', type: 'string', required: true },
    { json: 'pool', type: 'string', required: true },
    { json: 'device', type: 'string', required: true },
    { json: 'adminAccess', type: 'bool', pointer: true },
    { json: 'tolerations', type: 'message', cardinality: 'list', message: () => DeviceTolerationSchema },
    { json: 'bindingConditions', type: 'string', cardinality: 'list' },
    { json: 'bindingFailureConditions', type: 'string', cardinality: 'list' },
    { json: 'shareID', type: 'string', pointer: true },
    { json: 'consumedCapacity', type: 'message', cardinality: 'map', message: () => QuantitySchema },
  ],
});

export const DeviceRequestAllocationResult: GeneratedCodec<DeviceRequestAllocationResult> = new GeneratedCodec(DeviceRequestAllocationResultSchema, encodeDeviceRequestAllocationResult, decodeDeviceRequestAllocationResult);

export function encodeNetworkDeviceData(w: Writer, m: NetworkDeviceData): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.hardwareAddress, 26);
  if (m.ips) {
    const list = m.ips;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 18);
    }
  }
  w.string(m.interfaceName, 10);
}

export function decodeNetworkDeviceData(r: Reader, end: number): NetworkDeviceData {
  let v1 = '';
  let v2: string[] | undefined;
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
        v2 ??= [];
        v2.push(r.string(end));
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NetworkDeviceData;
  if (v1 !== '') m.interfaceName = v1;
  if (v2 !== undefined) m.ips = v2;
  if (v3 !== '') m.hardwareAddress = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NetworkDeviceDataSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.NetworkDeviceData',
  fields: () => [
    { json: 'interfaceName', type: 'string' },
    { json: 'ips', type: 'string', cardinality: 'list' },
    { json: 'hardwareAddress', type: 'string' },
  ],
});

export const NetworkDeviceData: GeneratedCodec<NetworkDeviceData> = new GeneratedCodec(NetworkDeviceDataSchema, encodeNetworkDeviceData, decodeNetworkDeviceData);

export function encodeResourceClaimConsumerReference(w: Writer, m: ResourceClaimConsumerReference): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.uid, 42);
  w.string(m.name, 34);
  w.string(m.resource, 26);
  w.string(m.apiGroup, 10);
}

export function decodeResourceClaimConsumerReference(r: Reader, end: number): ResourceClaimConsumerReference {
  let v1 = '';
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
  const m = {} as ResourceClaimConsumerReference;
  if (v1 !== '') m.apiGroup = v1;
  m.resource = v3;
  m.name = v4;
  m.uid = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ResourceClaimConsumerReferenceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.ResourceClaimConsumerReference',
  fields: () => [
    { json: 'apiGroup', type: 'string' },
    { json: 'resource', type: 'string', required: true },
    { json: 'name', type: 'string', required: true },
    { json: 'uid', type: 'string', required: true },
  ],
});

export const ResourceClaimConsumerReference: GeneratedCodec<ResourceClaimConsumerReference> = new GeneratedCodec(ResourceClaimConsumerReferenceSchema, encodeResourceClaimConsumerReference, decodeResourceClaimConsumerReference);

export function encodeResourceClaimStatus(w: Writer, m: ResourceClaimStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.devices) {
    const list = m.devices;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeAllocatedDeviceStatus(w, list[i] ?? (emptyMessage as AllocatedDeviceStatus));
      w.close(before, 34);
    }
  }
  if (m.reservedFor) {
    const list = m.reservedFor;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeResourceClaimConsumerReference(w, list[i] ?? (emptyMessage as ResourceClaimConsumerReference));
      w.close(before, 18);
    }
  }
  if (m.allocation !== undefined && m.allocation !== null) {
    const before = w.size();
    encodeAllocationResult(w, m.allocation);
    w.close(before, 10);
  }
}

export function decodeResourceClaimStatus(r: Reader, end: number): ResourceClaimStatus {
  let v1: AllocationResult | null | undefined;
  let v2: ResourceClaimConsumerReference[] | undefined;
  let v4: AllocatedDeviceStatus[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeAllocationResult(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(decodeResourceClaimConsumerReference(r, r.fieldEnd(end)));
        continue;
      }
      case 34: {
        v4 ??= [];
        v4.push(decodeAllocatedDeviceStatus(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ResourceClaimStatus;
  if (v1 !== undefined && v1 !== null) m.allocation = v1;
  if (v2 !== undefined) m.reservedFor = v2;
  if (v4 !== undefined) m.devices = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ResourceClaimStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.ResourceClaimStatus',
  fields: () => [
    { json: 'allocation', type: 'message', message: () => AllocationResultSchema, pointer: true },
    { json: 'reservedFor', type: 'message', cardinality: 'list', message: () => ResourceClaimConsumerReferenceSchema, listType: 'map', listMapKeys: ['uid'], patchStrategy: ['merge'], patchMergeKey: 'uid' },
    { json: 'devices', type: 'message', cardinality: 'list', message: () => AllocatedDeviceStatusSchema, listType: 'map', listMapKeys: ['driver', 'device', 'pool', 'shareID'] },
  ],
});

export const ResourceClaimStatus: GeneratedCodec<ResourceClaimStatus> = new GeneratedCodec(ResourceClaimStatusSchema, encodeResourceClaimStatus, decodeResourceClaimStatus);
