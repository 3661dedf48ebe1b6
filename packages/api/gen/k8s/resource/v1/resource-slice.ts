// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readQuantity, readTime, setKey, sortedKeys, unknownFields, writeQuantity, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { type NodeSelector, NodeSelectorSchema, decodeNodeSelector, encodeNodeSelector } from '../../core/v1/node-selector.ts';
import { QuantitySchema } from '../../machinery/resource/resource.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { TimeSchema } from '../../meta/v1/time.ts';

/** Devices that a driver offers. */
export interface ResourceSlice {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: ResourceSliceSpec;
}

/** A list of ResourceSlice objects. */
export interface ResourceSliceList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: ResourceSlice[];
}

export interface CapacityRequestPolicy {
  default?: string | null | undefined;
  validValues?: string[] | undefined;
  validRange?: CapacityRequestPolicyRange | undefined;
}

export interface CapacityRequestPolicyRange {
  min: string;
  max?: string | undefined;
  step?: string | undefined;
}

export interface Counter {
  value: string;
}

export interface CounterSet {
  name: string;
  counters: Record<string, Counter>;
}

export interface Device {
  name: string;
  attributes?: Record<string, DeviceAttribute> | undefined;
  capacity?: Record<string, DeviceCapacity> | undefined;
  consumesCounters?: DeviceCounterConsumption[] | undefined;
  nodeName?: string | undefined;
  nodeSelector?: NodeSelector | undefined;
  allNodes?: boolean | undefined;
  taints?: DeviceTaint[] | undefined;
  bindsToNode?: boolean | undefined;
  bindingConditions?: string[] | undefined;
  bindingFailureConditions?: string[] | undefined;
  allowMultipleAllocations?: boolean | undefined;
}

export interface DeviceAttribute {
  int?: number | undefined;
  bool?: boolean | undefined;
  string?: string | undefined;
  version?: string | undefined;
}

export interface DeviceCapacity {
  value: string;
  requestPolicy?: CapacityRequestPolicy | undefined;
}

export interface DeviceCounterConsumption {
  counterSet: string;
  counters: Record<string, Counter>;
}

export interface DeviceTaint {
  key: string;
  value?: string | undefined;
  effect: 'None' | 'NoSchedule' | 'NoExecute';
  timeAdded?: string | undefined;
}

export interface ResourcePool {
  name: string;
  generation: number;
  resourceSliceCount: number;
}

export interface ResourceSliceSpec {
  driver: string;
  pool: ResourcePool;
  nodeName?: string | undefined;
  nodeSelector?: NodeSelector | undefined;
  allNodes?: boolean | undefined;
  devices?: Device[] | undefined;
  perDeviceNodeSelection?: boolean | undefined;
  sharedCounters?: CounterSet[] | undefined;
}

export function encodeResourceSlice(w: Writer, m: ResourceSlice): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeResourceSliceSpec(w, m.spec ?? (emptyMessage as ResourceSliceSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeResourceSlice(r: Reader, end: number, kind?: string, apiVersion?: string): ResourceSlice {
  let v1: ObjectMeta | null | undefined;
  let v2: ResourceSliceSpec | null | undefined;
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
        v2 = decodeResourceSliceSpec(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ResourceSlice;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeResourceSliceSpec(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ResourceSliceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.ResourceSlice', kind: 'ResourceSlice', apiVersion: 'resource.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => ResourceSliceSpecSchema, required: true },
  ],
});

export const ResourceSlice: GeneratedCodec<ResourceSlice> = new GeneratedCodec(ResourceSliceSchema, encodeResourceSlice, decodeResourceSlice, true);

export function encodeResourceSliceList(w: Writer, m: ResourceSliceList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeResourceSlice(w, list[i] ?? (emptyMessage as ResourceSlice));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeResourceSliceList(r: Reader, end: number, kind?: string, apiVersion?: string): ResourceSliceList {
  let v1: ListMeta | null | undefined;
  let v2: ResourceSlice[] | undefined;
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
        v2.push(decodeResourceSlice(r, r.fieldEnd(end), 'ResourceSlice', 'resource.k8s.io/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ResourceSliceList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ResourceSliceListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.ResourceSliceList', kind: 'ResourceSliceList', apiVersion: 'resource.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => ResourceSliceSchema, required: true },
  ],
});

export const ResourceSliceList: GeneratedCodec<ResourceSliceList> = new GeneratedCodec(ResourceSliceListSchema, encodeResourceSliceList, decodeResourceSliceList, true);

export function encodeCapacityRequestPolicy(w: Writer, m: CapacityRequestPolicy): void {
  writeUnknown(w, m, unknownFields);
  if (m.validRange !== undefined && m.validRange !== null) {
    const before = w.size();
    encodeCapacityRequestPolicyRange(w, m.validRange);
    w.close(before, 34);
  }
  if (m.validValues) {
    const list = m.validValues;
    for (let i = list.length - 1; i >= 0; i--) {
      writeQuantity(w, list[i], 26);
    }
  }
  if (m.default !== undefined && m.default !== null) {
    writeQuantity(w, m.default, 10);
  }
}

export function decodeCapacityRequestPolicy(r: Reader, end: number): CapacityRequestPolicy {
  let v1: string | null | undefined;
  let v3: string[] | undefined;
  let v4: CapacityRequestPolicyRange | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = readQuantity(r, end);
        continue;
      }
      case 26: {
        v3 ??= [];
        v3.push(readQuantity(r, end));
        continue;
      }
      case 34: {
        v4 = decodeCapacityRequestPolicyRange(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CapacityRequestPolicy;
  m.default = (v1 ?? null) as CapacityRequestPolicy['default'];
  if (v3 !== undefined) m.validValues = v3;
  if (v4 !== undefined && v4 !== null) m.validRange = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CapacityRequestPolicySchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.CapacityRequestPolicy',
  fields: () => [
    { json: 'default', type: 'message', message: () => QuantitySchema, pointer: true, omitEmpty: false },
    { json: 'validValues', type: 'message', cardinality: 'list', message: () => QuantitySchema },
    { json: 'validRange', type: 'message', message: () => CapacityRequestPolicyRangeSchema, pointer: true },
  ],
});

export const CapacityRequestPolicy: GeneratedCodec<CapacityRequestPolicy> = new GeneratedCodec(CapacityRequestPolicySchema, encodeCapacityRequestPolicy, decodeCapacityRequestPolicy);

export function encodeCapacityRequestPolicyRange(w: Writer, m: CapacityRequestPolicyRange): void {
  writeUnknown(w, m, unknownFields);
  if (m.step !== undefined && m.step !== null) {
    writeQuantity(w, m.step, 26);
  }
  if (m.max !== undefined && m.max !== null) {
    writeQuantity(w, m.max, 18);
  }
  if (m.min !== undefined && m.min !== null) {
    writeQuantity(w, m.min, 10);
  }
}

export function decodeCapacityRequestPolicyRange(r: Reader, end: number): CapacityRequestPolicyRange {
  let v1: string | null | undefined;
  let v2: string | null | undefined;
  let v3: string | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = readQuantity(r, end);
        continue;
      }
      case 18: {
        v2 = readQuantity(r, end);
        continue;
      }
      case 26: {
        v3 = readQuantity(r, end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CapacityRequestPolicyRange;
  if (v1 !== undefined && v1 !== null) m.min = v1;
  if (v2 !== undefined && v2 !== null) m.max = v2;
  if (v3 !== undefined && v3 !== null) m.step = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CapacityRequestPolicyRangeSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.CapacityRequestPolicyRange',
  fields: () => [
    { json: 'min', type: 'message', message: () => QuantitySchema, required: true, pointer: true, omitEmpty: true },
    { json: 'max', type: 'message', message: () => QuantitySchema, pointer: true },
    { json: 'step', type: 'message', message: () => QuantitySchema, pointer: true },
  ],
});

export const CapacityRequestPolicyRange: GeneratedCodec<CapacityRequestPolicyRange> = new GeneratedCodec(CapacityRequestPolicyRangeSchema, encodeCapacityRequestPolicyRange, decodeCapacityRequestPolicyRange);

export function encodeCounter(w: Writer, m: Counter): void {
  writeUnknown(w, m, unknownFields);
  writeQuantity(w, m.value, 10);
}

export function decodeCounter(r: Reader, end: number): Counter {
  let v1: string | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = readQuantity(r, end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Counter;
  m.value = (v1 ?? '0') as Counter['value'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CounterSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.Counter',
  fields: () => [
    { json: 'value', type: 'message', message: () => QuantitySchema, required: true },
  ],
});

export const Counter: GeneratedCodec<Counter> = new GeneratedCodec(CounterSchema, encodeCounter, decodeCounter);

export function encodeCounterSet(w: Writer, m: CounterSet): void {
  writeUnknown(w, m, unknownFields);
  if (m.counters) {
    const map: Record<string, Counter> = m.counters;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      const before = w.size();
      encodeCounter(w, map[keys[i]!] ?? (emptyMessage as Counter));
      w.close(before, 18);
      w.string(keys[i], 10);
      w.close(entry, 18);
    }
  }
  w.string(m.name, 10);
}

export function decodeCounterSet(r: Reader, end: number): CounterSet {
  let v1 = '';
  let v2: Record<string, Counter> | undefined;
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
        const to = r.fieldEnd(end);
        let key = '';
        let value: Counter | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = decodeCounter(r, r.fieldEnd(to));
          else r.skip(part, to);
        }
        v2 ??= {};
        setKey(v2, key, value ?? decodeCounter(r, r.pos));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CounterSet;
  m.name = v1;
  if (v2 !== undefined) m.counters = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CounterSetSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.CounterSet',
  fields: () => [
    { json: 'name', type: 'string', required: true },
    { json: 'counters', type: 'message', cardinality: 'map', message: () => CounterSchema, required: true, omitEmpty: true },
  ],
});

export const CounterSet: GeneratedCodec<CounterSet> = new GeneratedCodec(CounterSetSchema, encodeCounterSet, decodeCounterSet);

export function encodeDevice(w: Writer, m: Device): void {
  writeUnknown(w, m, unknownFields);
  if (m.allowMultipleAllocations !== undefined && m.allowMultipleAllocations !== null) {
    w.bool(m.allowMultipleAllocations, 96);
  }
  if (m.bindingFailureConditions) {
    const list = m.bindingFailureConditions;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 90);
    }
  }
  if (m.bindingConditions) {
    const list = m.bindingConditions;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 82);
    }
  }
  if (m.bindsToNode !== undefined && m.bindsToNode !== null) {
    w.bool(m.bindsToNode, 72);
  }
  if (m.taints) {
    const list = m.taints;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeDeviceTaint(w, list[i] ?? (emptyMessage as DeviceTaint));
      w.close(before, 66);
    }
  }
  if (m.allNodes !== undefined && m.allNodes !== null) {
    w.bool(m.allNodes, 56);
  }
  if (m.nodeSelector !== undefined && m.nodeSelector !== null) {
    const before = w.size();
    encodeNodeSelector(w, m.nodeSelector);
    w.close(before, 50);
  }
  if (m.nodeName !== undefined && m.nodeName !== null) {
    w.string(m.nodeName, 42);
  }
  if (m.consumesCounters) {
    const list = m.consumesCounters;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeDeviceCounterConsumption(w, list[i] ?? (emptyMessage as DeviceCounterConsumption));
      w.close(before, 34);
    }
  }
  if (m.capacity) {
    const map: Record<string, DeviceCapacity> = m.capacity;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      const before = w.size();
      encodeDeviceCapacity(w, map[keys[i]!] ?? (emptyMessage as DeviceCapacity));
      w.close(before, 18);
      w.string(keys[i], 10);
      w.close(entry, 26);
    }
  }
  if (m.attributes) {
    const map: Record<string, DeviceAttribute> = m.attributes;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      const before = w.size();
      encodeDeviceAttribute(w, map[keys[i]!] ?? (emptyMessage as DeviceAttribute));
      w.close(before, 18);
      w.string(keys[i], 10);
      w.close(entry, 18);
    }
  }
  w.string(m.name, 10);
}

export function decodeDevice(r: Reader, end: number): Device {
  let v1 = '';
  let v2: Record<string, DeviceAttribute> | undefined;
  let v3: Record<string, DeviceCapacity> | undefined;
  let v4: DeviceCounterConsumption[] | undefined;
  let v5: string | null | undefined;
  let v6: NodeSelector | null | undefined;
  let v7: boolean | null | undefined;
  let v8: DeviceTaint[] | undefined;
  let v9: boolean | null | undefined;
  let v10: string[] | undefined;
  let v11: string[] | undefined;
  let v12: boolean | null | undefined;
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
        const to = r.fieldEnd(end);
        let key = '';
        let value: DeviceAttribute | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = decodeDeviceAttribute(r, r.fieldEnd(to));
          else r.skip(part, to);
        }
        v2 ??= {};
        setKey(v2, key, value ?? decodeDeviceAttribute(r, r.pos));
        continue;
      }
      case 26: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: DeviceCapacity | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = decodeDeviceCapacity(r, r.fieldEnd(to));
          else r.skip(part, to);
        }
        v3 ??= {};
        setKey(v3, key, value ?? decodeDeviceCapacity(r, r.pos));
        continue;
      }
      case 34: {
        v4 ??= [];
        v4.push(decodeDeviceCounterConsumption(r, r.fieldEnd(end)));
        continue;
      }
      case 42: {
        v5 = r.string(end);
        continue;
      }
      case 50: {
        v6 = decodeNodeSelector(r, r.fieldEnd(end));
        continue;
      }
      case 56: {
        v7 = r.bool(end);
        continue;
      }
      case 66: {
        v8 ??= [];
        v8.push(decodeDeviceTaint(r, r.fieldEnd(end)));
        continue;
      }
      case 72: {
        v9 = r.bool(end);
        continue;
      }
      case 82: {
        v10 ??= [];
        v10.push(r.string(end));
        continue;
      }
      case 90: {
        v11 ??= [];
        v11.push(r.string(end));
        continue;
      }
      case 96: {
        v12 = r.bool(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Device;
  m.name = v1;
  if (v2 !== undefined) m.attributes = v2;
  if (v3 !== undefined) m.capacity = v3;
  if (v4 !== undefined) m.consumesCounters = v4;
  if (v5 !== undefined && v5 !== null) m.nodeName = v5;
  if (v6 !== undefined && v6 !== null) m.nodeSelector = v6;
  if (v7 !== undefined && v7 !== null) m.allNodes = v7;
  if (v8 !== undefined) m.taints = v8;
  if (v9 !== undefined && v9 !== null) m.bindsToNode = v9;
  if (v10 !== undefined) m.bindingConditions = v10;
  if (v11 !== undefined) m.bindingFailureConditions = v11;
  if (v12 !== undefined && v12 !== null) m.allowMultipleAllocations = v12;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DeviceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.Device',
  fields: () => [
    { json: 'name', type: 'string', required: true },
    { json: 'attributes', type: 'message', cardinality: 'map', message: () => DeviceAttributeSchema },
    { json: 'capacity', type: 'message', cardinality: 'map', message: () => DeviceCapacitySchema },
    { json: 'consumesCounters', type: 'message', cardinality: 'list', message: () => DeviceCounterConsumptionSchema, listMapKeys: ['counterSet'] },
    { json: 'nodeName', type: 'string', pointer: true },
    { json: 'nodeSelector', type: 'message', message: () => NodeSelectorSchema, pointer: true, structType: 'atomic' },
    { json: 'allNodes', type: 'bool', pointer: true },
    { json: 'taints', type: 'message', cardinality: 'list', message: () => DeviceTaintSchema },
    { json: 'bindsToNode', type: 'bool', pointer: true },
    { json: 'bindingConditions', type: 'string', cardinality: 'list' },
    { json: 'bindingFailureConditions', type: 'string', cardinality: 'list' },
    { json: 'allowMultipleAllocations', type: 'bool', pointer: true },
  ],
});

export const Device: GeneratedCodec<Device> = new GeneratedCodec(DeviceSchema, encodeDevice, decodeDevice);

export function encodeDeviceAttribute(w: Writer, m: DeviceAttribute): void {
  writeUnknown(w, m, unknownFields);
  if (m.version !== undefined && m.version !== null) {
    w.string(m.version, 42);
  }
  if (m.string !== undefined && m.string !== null) {
    w.string(m.string, 34);
  }
  if (m.bool !== undefined && m.bool !== null) {
    w.bool(m.bool, 24);
  }
  if (m.int !== undefined && m.int !== null) {
    w.int(m.int, 16);
  }
}

export function decodeDeviceAttribute(r: Reader, end: number): DeviceAttribute {
  let v2: number | null | undefined;
  let v3: boolean | null | undefined;
  let v4: string | null | undefined;
  let v5: string | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 16: {
        v2 = r.int64(end);
        continue;
      }
      case 24: {
        v3 = r.bool(end);
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
  const m = {} as DeviceAttribute;
  if (v2 !== undefined && v2 !== null) m.int = v2;
  if (v3 !== undefined && v3 !== null) m.bool = v3;
  if (v4 !== undefined && v4 !== null) m.string = v4;
  if (v5 !== undefined && v5 !== null) m.version = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DeviceAttributeSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.DeviceAttribute',
  fields: () => [
    { json: 'int', type: 'int64', pointer: true },
    { json: 'bool', type: 'bool', pointer: true },
    { json: 'string', type: 'string', pointer: true },
    { json: 'version', type: 'string', pointer: true },
  ],
});

export const DeviceAttribute: GeneratedCodec<DeviceAttribute> = new GeneratedCodec(DeviceAttributeSchema, encodeDeviceAttribute, decodeDeviceAttribute);

export function encodeDeviceCapacity(w: Writer, m: DeviceCapacity): void {
  writeUnknown(w, m, unknownFields);
  if (m.requestPolicy !== undefined && m.requestPolicy !== null) {
    const before = w.size();
    encodeCapacityRequestPolicy(w, m.requestPolicy);
    w.close(before, 18);
  }
  writeQuantity(w, m.value, 10);
}

export function decodeDeviceCapacity(r: Reader, end: number): DeviceCapacity {
  let v1: string | null | undefined;
  let v2: CapacityRequestPolicy | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = readQuantity(r, end);
        continue;
      }
      case 18: {
        v2 = decodeCapacityRequestPolicy(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as DeviceCapacity;
  m.value = (v1 ?? '0') as DeviceCapacity['value'];
  if (v2 !== undefined && v2 !== null) m.requestPolicy = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DeviceCapacitySchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.DeviceCapacity',
  fields: () => [
    { json: 'value', type: 'message', message: () => QuantitySchema, required: true },
    { json: 'requestPolicy', type: 'message', message: () => CapacityRequestPolicySchema, pointer: true },
  ],
});

export const DeviceCapacity: GeneratedCodec<DeviceCapacity> = new GeneratedCodec(DeviceCapacitySchema, encodeDeviceCapacity, decodeDeviceCapacity);

export function encodeDeviceCounterConsumption(w: Writer, m: DeviceCounterConsumption): void {
  writeUnknown(w, m, unknownFields);
  if (m.counters) {
    const map: Record<string, Counter> = m.counters;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      const before = w.size();
      encodeCounter(w, map[keys[i]!] ?? (emptyMessage as Counter));
      w.close(before, 18);
      w.string(keys[i], 10);
      w.close(entry, 18);
    }
  }
  w.string(m.counterSet, 10);
}

export function decodeDeviceCounterConsumption(r: Reader, end: number): DeviceCounterConsumption {
  let v1 = '';
  let v2: Record<string, Counter> | undefined;
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
        const to = r.fieldEnd(end);
        let key = '';
        let value: Counter | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = decodeCounter(r, r.fieldEnd(to));
          else r.skip(part, to);
        }
        v2 ??= {};
        setKey(v2, key, value ?? decodeCounter(r, r.pos));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as DeviceCounterConsumption;
  m.counterSet = v1;
  if (v2 !== undefined) m.counters = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DeviceCounterConsumptionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.DeviceCounterConsumption',
  fields: () => [
    { json: 'counterSet', type: 'string', required: true },
    { json: 'counters', type: 'message', cardinality: 'map', message: () => CounterSchema, required: true, omitEmpty: true },
  ],
});

export const DeviceCounterConsumption: GeneratedCodec<DeviceCounterConsumption> = new GeneratedCodec(DeviceCounterConsumptionSchema, encodeDeviceCounterConsumption, decodeDeviceCounterConsumption);

export function encodeDeviceTaint(w: Writer, m: DeviceTaint): void {
  writeUnknown(w, m, unknownFields);
  if (m.timeAdded !== undefined && m.timeAdded !== null) {
    writeTime(w, m.timeAdded, 34);
  }
  w.string(m.effect, 26);
  w.string(m.value, 18);
  w.string(m.key, 10);
}

export function decodeDeviceTaint(r: Reader, end: number): DeviceTaint {
  let v1 = '';
  let v2 = '';
  let v3: 'None' | 'NoSchedule' | 'NoExecute' | '' = '';
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
      case 18: {
        v2 = r.string(end);
        continue;
      }
      case 26: {
        v3 = r.string(end) as 'None' | 'NoSchedule' | 'NoExecute';
        continue;
      }
      case 34: {
        v4 = readTime(r, end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as DeviceTaint;
  m.key = v1;
  if (v2 !== '') m.value = v2;
  m.effect = v3 as 'None' | 'NoSchedule' | 'NoExecute';
  if (v4 !== undefined && v4 !== null) m.timeAdded = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DeviceTaintSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.DeviceTaint',
  fields: () => [
    { json: 'key', type: 'string', required: true },
    { json: 'value', type: 'string' },
    { json: 'effect', type: 'string', required: true, enum: ['None', 'NoSchedule', 'NoExecute'] },
    { json: 'timeAdded', type: 'message', message: () => TimeSchema, pointer: true },
  ],
});

export const DeviceTaint: GeneratedCodec<DeviceTaint> = new GeneratedCodec(DeviceTaintSchema, encodeDeviceTaint, decodeDeviceTaint);

export function encodeResourcePool(w: Writer, m: ResourcePool): void {
  writeUnknown(w, m, unknownFields);
  w.int(m.resourceSliceCount, 24);
  w.int(m.generation, 16);
  w.string(m.name, 10);
}

export function decodeResourcePool(r: Reader, end: number): ResourcePool {
  let v1 = '';
  let v2 = 0;
  let v3 = 0;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 16: {
        v2 = r.int64(end);
        continue;
      }
      case 24: {
        v3 = r.int64(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ResourcePool;
  m.name = v1;
  m.generation = v2;
  m.resourceSliceCount = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ResourcePoolSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.ResourcePool',
  fields: () => [
    { json: 'name', type: 'string', required: true },
    { json: 'generation', type: 'int64', required: true },
    { json: 'resourceSliceCount', type: 'int64', required: true },
  ],
});

export const ResourcePool: GeneratedCodec<ResourcePool> = new GeneratedCodec(ResourcePoolSchema, encodeResourcePool, decodeResourcePool);

export function encodeResourceSliceSpec(w: Writer, m: ResourceSliceSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.sharedCounters) {
    const list = m.sharedCounters;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeCounterSet(w, list[i] ?? (emptyMessage as CounterSet));
      w.close(before, 66);
    }
  }
  if (m.perDeviceNodeSelection !== undefined && m.perDeviceNodeSelection !== null) {
    w.bool(m.perDeviceNodeSelection, 56);
  }
  if (m.devices) {
    const list = m.devices;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeDevice(w, list[i] ?? (emptyMessage as Device));
      w.close(before, 50);
    }
  }
  if (m.allNodes !== undefined && m.allNodes !== null) {
    w.bool(m.allNodes, 40);
  }
  if (m.nodeSelector !== undefined && m.nodeSelector !== null) {
    const before = w.size();
    encodeNodeSelector(w, m.nodeSelector);
    w.close(before, 34);
  }
  if (m.nodeName !== undefined && m.nodeName !== null) {
    w.string(m.nodeName, 26);
  }
  {
    const before = w.size();
    encodeResourcePool(w, m.pool ?? (emptyMessage as ResourcePool));
    w.close(before, 18);
  }
  w.string(m.driver, 10);
}

export function decodeResourceSliceSpec(r: Reader, end: number): ResourceSliceSpec {
  let v1 = '';
  let v2: ResourcePool | null | undefined;
  let v3: string | null | undefined;
  let v4: NodeSelector | null | undefined;
  let v5: boolean | null | undefined;
  let v6: Device[] | undefined;
  let v7: boolean | null | undefined;
  let v8: CounterSet[] | undefined;
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
        v2 = decodeResourcePool(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
      case 34: {
        v4 = decodeNodeSelector(r, r.fieldEnd(end));
        continue;
      }
      case 40: {
        v5 = r.bool(end);
        continue;
      }
      case 50: {
        v6 ??= [];
        v6.push(decodeDevice(r, r.fieldEnd(end)));
        continue;
      }
      case 56: {
        v7 = r.bool(end);
        continue;
      }
      case 66: {
        v8 ??= [];
        v8.push(decodeCounterSet(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ResourceSliceSpec;
  m.driver = v1;
  m.pool = v2 ?? decodeResourcePool(r, r.pos);
  if (v3 !== undefined && v3 !== null) m.nodeName = v3;
  if (v4 !== undefined && v4 !== null) m.nodeSelector = v4;
  if (v5 !== undefined && v5 !== null) m.allNodes = v5;
  if (v6 !== undefined) m.devices = v6;
  if (v7 !== undefined && v7 !== null) m.perDeviceNodeSelection = v7;
  if (v8 !== undefined) m.sharedCounters = v8;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ResourceSliceSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.ResourceSliceSpec',
  fields: () => [
    { json: 'driver', type: 'string', required: true },
    { json: 'pool', type: 'message', message: () => ResourcePoolSchema, required: true },
    { json: 'nodeName', type: 'string', pointer: true },
    { json: 'nodeSelector', type: 'message', message: () => NodeSelectorSchema, pointer: true, structType: 'atomic' },
    { json: 'allNodes', type: 'bool', pointer: true },
    { json: 'devices', type: 'message', cardinality: 'list', message: () => DeviceSchema },
    { json: 'perDeviceNodeSelection', type: 'bool', pointer: true },
    { json: 'sharedCounters', type: 'message', cardinality: 'list', message: () => CounterSetSchema, listMapKeys: ['name'] },
  ],
});

export const ResourceSliceSpec: GeneratedCodec<ResourceSliceSpec> = new GeneratedCodec(ResourceSliceSpecSchema, encodeResourceSliceSpec, decodeResourceSliceSpec);
