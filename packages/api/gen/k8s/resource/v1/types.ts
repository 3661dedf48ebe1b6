// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readQuantity, readRawExtension, setKey, sortedKeys, unknownFields, writeQuantity, writeRawJson, writeUnknown } from '../../../../src/generated.ts';
import { QuantitySchema } from '../../machinery/resource/resource.ts';
import { RawExtensionSchema } from '../../machinery/runtime/runtime.ts';

export interface CELDeviceSelector {
  expression: string;
}

export interface CapacityRequirements {
  requests?: Record<string, string> | undefined;
}

export interface DeviceClaim {
  requests?: DeviceRequest[] | null | undefined;
  constraints?: DeviceConstraint[] | undefined;
  config?: DeviceClaimConfiguration[] | undefined;
}

export interface DeviceClaimConfiguration extends DeviceConfiguration {
  requests?: string[] | undefined;
}

export interface DeviceConfiguration {
  opaque?: OpaqueDeviceConfiguration | undefined;
}

export interface DeviceConstraint {
  requests?: string[] | undefined;
  matchAttribute?: string | undefined;
  distinctAttribute?: string | undefined;
}

export interface DeviceRequest {
  name: string;
  exactly?: ExactDeviceRequest | undefined;
  firstAvailable?: DeviceSubRequest[] | undefined;
}

export interface DeviceSelector {
  cel?: CELDeviceSelector | undefined;
}

export interface DeviceSubRequest {
  name: string;
  deviceClassName: string;
  selectors?: DeviceSelector[] | undefined;
  allocationMode?: 'ExactCount' | 'All' | undefined;
  count?: number | undefined;
  tolerations?: DeviceToleration[] | undefined;
  capacity?: CapacityRequirements | undefined;
}

export interface DeviceToleration {
  key?: string | undefined;
  operator?: 'Exists' | 'Equal' | undefined;
  value?: string | undefined;
  effect?: 'None' | 'NoSchedule' | 'NoExecute' | undefined;
  tolerationSeconds?: number | undefined;
}

export interface ExactDeviceRequest {
  deviceClassName: string;
  selectors?: DeviceSelector[] | undefined;
  allocationMode?: 'ExactCount' | 'All' | undefined;
  count?: number | undefined;
  adminAccess?: boolean | undefined;
  tolerations?: DeviceToleration[] | undefined;
  capacity?: CapacityRequirements | undefined;
}

export interface OpaqueDeviceConfiguration {
  driver: string;
  parameters: unknown;
}

export interface ResourceClaimSpec {
  devices: DeviceClaim;
}

export function encodeCELDeviceSelector(w: Writer, m: CELDeviceSelector): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.expression, 10);
}

export function decodeCELDeviceSelector(r: Reader, end: number): CELDeviceSelector {
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
  const m = {} as CELDeviceSelector;
  m.expression = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CELDeviceSelectorSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.CELDeviceSelector',
  fields: () => [
    { json: 'expression', type: 'string', required: true },
  ],
});

export const CELDeviceSelector: GeneratedCodec<CELDeviceSelector> = new GeneratedCodec(CELDeviceSelectorSchema, encodeCELDeviceSelector, decodeCELDeviceSelector);

export function encodeCapacityRequirements(w: Writer, m: CapacityRequirements): void {
  writeUnknown(w, m, unknownFields);
  if (m.requests) {
    const map: Record<string, string> = m.requests;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      writeQuantity(w, map[keys[i]!], 18);
      w.string(keys[i], 10);
      w.close(entry, 10);
    }
  }
}

export function decodeCapacityRequirements(r: Reader, end: number): CapacityRequirements {
  let v1: Record<string, string> | undefined;
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
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CapacityRequirements;
  if (v1 !== undefined) m.requests = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CapacityRequirementsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.CapacityRequirements',
  fields: () => [
    { json: 'requests', type: 'message', cardinality: 'map', message: () => QuantitySchema },
  ],
});

export const CapacityRequirements: GeneratedCodec<CapacityRequirements> = new GeneratedCodec(CapacityRequirementsSchema, encodeCapacityRequirements, decodeCapacityRequirements);

export function encodeDeviceClaim(w: Writer, m: DeviceClaim): void {
  writeUnknown(w, m, unknownFields);
  if (m.config) {
    const list = m.config;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeDeviceClaimConfiguration(w, list[i] ?? (emptyMessage as DeviceClaimConfiguration));
      w.close(before, 26);
    }
  }
  if (m.constraints) {
    const list = m.constraints;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeDeviceConstraint(w, list[i] ?? (emptyMessage as DeviceConstraint));
      w.close(before, 18);
    }
  }
  if (m.requests) {
    const list = m.requests;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeDeviceRequest(w, list[i] ?? (emptyMessage as DeviceRequest));
      w.close(before, 10);
    }
  }
}

export function decodeDeviceClaim(r: Reader, end: number): DeviceClaim {
  let v1: DeviceRequest[] | undefined;
  let v2: DeviceConstraint[] | undefined;
  let v3: DeviceClaimConfiguration[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeDeviceRequest(r, r.fieldEnd(end)));
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(decodeDeviceConstraint(r, r.fieldEnd(end)));
        continue;
      }
      case 26: {
        v3 ??= [];
        v3.push(decodeDeviceClaimConfiguration(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as DeviceClaim;
  m.requests = (v1 ?? null) as DeviceClaim['requests'];
  if (v2 !== undefined) m.constraints = v2;
  if (v3 !== undefined) m.config = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DeviceClaimSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.DeviceClaim',
  fields: () => [
    { json: 'requests', type: 'message', cardinality: 'list', message: () => DeviceRequestSchema, omitEmpty: false, listMapKeys: ['name'] },
    { json: 'constraints', type: 'message', cardinality: 'list', message: () => DeviceConstraintSchema },
    { json: 'config', type: 'message', cardinality: 'list', message: () => DeviceClaimConfigurationSchema },
  ],
});

export const DeviceClaim: GeneratedCodec<DeviceClaim> = new GeneratedCodec(DeviceClaimSchema, encodeDeviceClaim, decodeDeviceClaim);

const unknownOfDeviceClaimConfigurationDeviceConfiguration = Symbol('DeviceClaimConfiguration.deviceConfiguration');
export function encodeDeviceClaimConfiguration(w: Writer, m: DeviceClaimConfiguration): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeDeviceConfiguration(w, m, unknownOfDeviceClaimConfigurationDeviceConfiguration);
    w.close(before, 18);
  }
  if (m.requests) {
    const list = m.requests;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 10);
    }
  }
}

export function decodeDeviceClaimConfiguration(r: Reader, end: number): DeviceClaimConfiguration {
  let v1: string[] | undefined;
  let v2: DeviceConfiguration | null | undefined;
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
        v2 = decodeDeviceConfiguration(r, r.fieldEnd(end), unknownOfDeviceClaimConfigurationDeviceConfiguration);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as DeviceClaimConfiguration;
  if (v1 !== undefined) m.requests = v1;
  Object.assign(m, v2 ?? decodeDeviceConfiguration(r, r.pos));
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DeviceClaimConfigurationSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.DeviceClaimConfiguration',
  fields: () => [
    { json: 'requests', type: 'string', cardinality: 'list' },
    { json: 'opaque', type: 'message', message: () => OpaqueDeviceConfigurationSchema, pointer: true },
  ],
});

export const DeviceClaimConfiguration: GeneratedCodec<DeviceClaimConfiguration> = new GeneratedCodec(DeviceClaimConfigurationSchema, encodeDeviceClaimConfiguration, decodeDeviceClaimConfiguration);

export function encodeDeviceConfiguration(w: Writer, m: DeviceConfiguration, unknown: symbol = unknownFields): void {
  writeUnknown(w, m, unknown);
  if (m.opaque !== undefined && m.opaque !== null) {
    const before = w.size();
    encodeOpaqueDeviceConfiguration(w, m.opaque);
    w.close(before, 10);
  }
}

export function decodeDeviceConfiguration(r: Reader, end: number, unknownKey: symbol = unknownFields): DeviceConfiguration {
  let v1: OpaqueDeviceConfiguration | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeOpaqueDeviceConfiguration(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as DeviceConfiguration;
  if (v1 !== undefined && v1 !== null) m.opaque = v1;
  if (unknown !== undefined) keepUnknown(m, unknownKey, unknown);
  return m;
}

export const DeviceConfigurationSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.DeviceConfiguration',
  fields: () => [
    { json: 'opaque', type: 'message', message: () => OpaqueDeviceConfigurationSchema, pointer: true },
  ],
});

export const DeviceConfiguration: GeneratedCodec<DeviceConfiguration> = new GeneratedCodec(DeviceConfigurationSchema, encodeDeviceConfiguration, (r, end) => decodeDeviceConfiguration(r, end));

export function encodeDeviceConstraint(w: Writer, m: DeviceConstraint): void {
  writeUnknown(w, m, unknownFields);
  if (m.distinctAttribute !== undefined && m.distinctAttribute !== null) {
    w.string(m.distinctAttribute, 26);
  }
  if (m.matchAttribute !== undefined && m.matchAttribute !== null) {
    w.string(m.matchAttribute, 18);
  }
  if (m.requests) {
    const list = m.requests;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 10);
    }
  }
}

export function decodeDeviceConstraint(r: Reader, end: number): DeviceConstraint {
  let v1: string[] | undefined;
  let v2: string | null | undefined;
  let v3: string | null | undefined;
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
  const m = {} as DeviceConstraint;
  if (v1 !== undefined) m.requests = v1;
  if (v2 !== undefined && v2 !== null) m.matchAttribute = v2;
  if (v3 !== undefined && v3 !== null) m.distinctAttribute = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DeviceConstraintSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.DeviceConstraint',
  fields: () => [
    { json: 'requests', type: 'string', cardinality: 'list' },
    { json: 'matchAttribute', type: 'string', pointer: true },
    { json: 'distinctAttribute', type: 'string', pointer: true },
  ],
});

export const DeviceConstraint: GeneratedCodec<DeviceConstraint> = new GeneratedCodec(DeviceConstraintSchema, encodeDeviceConstraint, decodeDeviceConstraint);

export function encodeDeviceRequest(w: Writer, m: DeviceRequest): void {
  writeUnknown(w, m, unknownFields);
  if (m.firstAvailable) {
    const list = m.firstAvailable;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeDeviceSubRequest(w, list[i] ?? (emptyMessage as DeviceSubRequest));
      w.close(before, 26);
    }
  }
  if (m.exactly !== undefined && m.exactly !== null) {
    const before = w.size();
    encodeExactDeviceRequest(w, m.exactly);
    w.close(before, 18);
  }
  w.string(m.name, 10);
}

export function decodeDeviceRequest(r: Reader, end: number): DeviceRequest {
  let v1 = '';
  let v2: ExactDeviceRequest | null | undefined;
  let v3: DeviceSubRequest[] | undefined;
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
        v2 = decodeExactDeviceRequest(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 ??= [];
        v3.push(decodeDeviceSubRequest(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as DeviceRequest;
  m.name = v1;
  if (v2 !== undefined && v2 !== null) m.exactly = v2;
  if (v3 !== undefined) m.firstAvailable = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DeviceRequestSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.DeviceRequest',
  fields: () => [
    { json: 'name', type: 'string', required: true },
    { json: 'exactly', type: 'message', message: () => ExactDeviceRequestSchema, pointer: true },
    { json: 'firstAvailable', type: 'message', cardinality: 'list', message: () => DeviceSubRequestSchema, listMapKeys: ['name'] },
  ],
});

export const DeviceRequest: GeneratedCodec<DeviceRequest> = new GeneratedCodec(DeviceRequestSchema, encodeDeviceRequest, decodeDeviceRequest);

export function encodeDeviceSelector(w: Writer, m: DeviceSelector): void {
  writeUnknown(w, m, unknownFields);
  if (m.cel !== undefined && m.cel !== null) {
    const before = w.size();
    encodeCELDeviceSelector(w, m.cel);
    w.close(before, 10);
  }
}

export function decodeDeviceSelector(r: Reader, end: number): DeviceSelector {
  let v1: CELDeviceSelector | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeCELDeviceSelector(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as DeviceSelector;
  if (v1 !== undefined && v1 !== null) m.cel = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DeviceSelectorSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.DeviceSelector',
  fields: () => [
    { json: 'cel', type: 'message', message: () => CELDeviceSelectorSchema, pointer: true },
  ],
});

export const DeviceSelector: GeneratedCodec<DeviceSelector> = new GeneratedCodec(DeviceSelectorSchema, encodeDeviceSelector, decodeDeviceSelector);

export function encodeDeviceSubRequest(w: Writer, m: DeviceSubRequest): void {
  writeUnknown(w, m, unknownFields);
  if (m.capacity !== undefined && m.capacity !== null) {
    const before = w.size();
    encodeCapacityRequirements(w, m.capacity);
    w.close(before, 58);
  }
  if (m.tolerations) {
    const list = m.tolerations;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeDeviceToleration(w, list[i] ?? (emptyMessage as DeviceToleration));
      w.close(before, 50);
    }
  }
  w.int(m.count, 40);
  w.string(m.allocationMode, 34);
  if (m.selectors) {
    const list = m.selectors;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeDeviceSelector(w, list[i] ?? (emptyMessage as DeviceSelector));
      w.close(before, 26);
    }
  }
  w.string(m.deviceClassName, 18);
  w.string(m.name, 10);
}

export function decodeDeviceSubRequest(r: Reader, end: number): DeviceSubRequest {
  let v1 = '';
  let v2 = '';
  let v3: DeviceSelector[] | undefined;
  let v4: 'ExactCount' | 'All' | '' = '';
  let v5 = 0;
  let v6: DeviceToleration[] | undefined;
  let v7: CapacityRequirements | null | undefined;
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
        v3 ??= [];
        v3.push(decodeDeviceSelector(r, r.fieldEnd(end)));
        continue;
      }
      case 34: {
        v4 = r.string(end) as 'ExactCount' | 'All';
        continue;
      }
      case 40: {
        v5 = r.int64(end);
        continue;
      }
      case 50: {
        v6 ??= [];
        v6.push(decodeDeviceToleration(r, r.fieldEnd(end)));
        continue;
      }
      case 58: {
        v7 = decodeCapacityRequirements(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as DeviceSubRequest;
  m.name = v1;
  m.deviceClassName = v2;
  if (v3 !== undefined) m.selectors = v3;
  if (v4 !== '') m.allocationMode = v4;
  if (v5 !== 0) m.count = v5;
  if (v6 !== undefined) m.tolerations = v6;
  if (v7 !== undefined && v7 !== null) m.capacity = v7;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DeviceSubRequestSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.DeviceSubRequest',
  fields: () => [
    { json: 'name', type: 'string', required: true },
    { json: 'deviceClassName', type: 'string', required: true },
    { json: 'selectors', type: 'message', cardinality: 'list', message: () => DeviceSelectorSchema },
    { json: 'allocationMode', type: 'string', enum: ['ExactCount', 'All'] },
    { json: 'count', type: 'int64' },
    { json: 'tolerations', type: 'message', cardinality: 'list', message: () => DeviceTolerationSchema },
    { json: 'capacity', type: 'message', message: () => CapacityRequirementsSchema, pointer: true },
  ],
});

export const DeviceSubRequest: GeneratedCodec<DeviceSubRequest> = new GeneratedCodec(DeviceSubRequestSchema, encodeDeviceSubRequest, decodeDeviceSubRequest);

export function encodeDeviceToleration(w: Writer, m: DeviceToleration): void {
  writeUnknown(w, m, unknownFields);
  if (m.tolerationSeconds !== undefined && m.tolerationSeconds !== null) {
    w.int(m.tolerationSeconds, 40);
  }
  w.string(m.effect, 34);
  w.string(m.value, 26);
  w.string(m.operator, 18);
  w.string(m.key, 10);
}

export function decodeDeviceToleration(r: Reader, end: number): DeviceToleration {
  let v1 = '';
  let v2: 'Exists' | 'Equal' | '' = '';
  let v3 = '';
  let v4: 'None' | 'NoSchedule' | 'NoExecute' | '' = '';
  let v5: number | null | undefined;
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
        v2 = r.string(end) as 'Exists' | 'Equal';
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
      case 34: {
        v4 = r.string(end) as 'None' | 'NoSchedule' | 'NoExecute';
        continue;
      }
      case 40: {
        v5 = r.int64(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as DeviceToleration;
  if (v1 !== '') m.key = v1;
  if (v2 !== '') m.operator = v2;
  if (v3 !== '') m.value = v3;
  if (v4 !== '') m.effect = v4;
  if (v5 !== undefined && v5 !== null) m.tolerationSeconds = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DeviceTolerationSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.DeviceToleration',
  fields: () => [
    { json: 'key', type: 'string' },
    { json: 'operator', type: 'string', default: 'Equal', enum: ['Exists', 'Equal'] },
    { json: 'value', type: 'string' },
    { json: 'effect', type: 'string', enum: ['None', 'NoSchedule', 'NoExecute'] },
    { json: 'tolerationSeconds', type: 'int64', pointer: true },
  ],
});

export const DeviceToleration: GeneratedCodec<DeviceToleration> = new GeneratedCodec(DeviceTolerationSchema, encodeDeviceToleration, decodeDeviceToleration);

export function encodeExactDeviceRequest(w: Writer, m: ExactDeviceRequest): void {
  writeUnknown(w, m, unknownFields);
  if (m.capacity !== undefined && m.capacity !== null) {
    const before = w.size();
    encodeCapacityRequirements(w, m.capacity);
    w.close(before, 58);
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
  w.int(m.count, 32);
  w.string(m.allocationMode, 26);
  if (m.selectors) {
    const list = m.selectors;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeDeviceSelector(w, list[i] ?? (emptyMessage as DeviceSelector));
      w.close(before, 18);
    }
  }
  w.string(m.deviceClassName, 10);
}

export function decodeExactDeviceRequest(r: Reader, end: number): ExactDeviceRequest {
  let v1 = '';
  let v2: DeviceSelector[] | undefined;
  let v3: 'ExactCount' | 'All' | '' = '';
  let v4 = 0;
  let v5: boolean | null | undefined;
  let v6: DeviceToleration[] | undefined;
  let v7: CapacityRequirements | null | undefined;
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
        v2.push(decodeDeviceSelector(r, r.fieldEnd(end)));
        continue;
      }
      case 26: {
        v3 = r.string(end) as 'ExactCount' | 'All';
        continue;
      }
      case 32: {
        v4 = r.int64(end);
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
        v7 = decodeCapacityRequirements(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ExactDeviceRequest;
  m.deviceClassName = v1;
  if (v2 !== undefined) m.selectors = v2;
  if (v3 !== '') m.allocationMode = v3;
  if (v4 !== 0) m.count = v4;
  if (v5 !== undefined && v5 !== null) m.adminAccess = v5;
  if (v6 !== undefined) m.tolerations = v6;
  if (v7 !== undefined && v7 !== null) m.capacity = v7;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ExactDeviceRequestSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.ExactDeviceRequest',
  fields: () => [
    { json: 'deviceClassName', type: 'string', required: true },
    { json: 'selectors', type: 'message', cardinality: 'list', message: () => DeviceSelectorSchema },
    { json: 'allocationMode', type: 'string', enum: ['ExactCount', 'All'] },
    { json: 'count', type: 'int64' },
    { json: 'adminAccess', type: 'bool', pointer: true },
    { json: 'tolerations', type: 'message', cardinality: 'list', message: () => DeviceTolerationSchema },
    { json: 'capacity', type: 'message', message: () => CapacityRequirementsSchema, pointer: true },
  ],
});

export const ExactDeviceRequest: GeneratedCodec<ExactDeviceRequest> = new GeneratedCodec(ExactDeviceRequestSchema, encodeExactDeviceRequest, decodeExactDeviceRequest);

export function encodeOpaqueDeviceConfiguration(w: Writer, m: OpaqueDeviceConfiguration): void {
  writeUnknown(w, m, unknownFields);
  writeRawJson(w, m.parameters, 18);
  w.string(m.driver, 10);
}

export function decodeOpaqueDeviceConfiguration(r: Reader, end: number): OpaqueDeviceConfiguration {
  let v1 = '';
  let v2: unknown | null | undefined;
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
        v2 = readRawExtension(r, end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as OpaqueDeviceConfiguration;
  m.driver = v1;
  m.parameters = (v2 ?? null) as OpaqueDeviceConfiguration['parameters'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const OpaqueDeviceConfigurationSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.OpaqueDeviceConfiguration',
  fields: () => [
    { json: 'driver', type: 'string', required: true },
    { json: 'parameters', type: 'message', message: () => RawExtensionSchema, required: true, structType: 'atomic' },
  ],
});

export const OpaqueDeviceConfiguration: GeneratedCodec<OpaqueDeviceConfiguration> = new GeneratedCodec(OpaqueDeviceConfigurationSchema, encodeOpaqueDeviceConfiguration, decodeOpaqueDeviceConfiguration);

export function encodeResourceClaimSpec(w: Writer, m: ResourceClaimSpec): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeDeviceClaim(w, m.devices ?? (emptyMessage as DeviceClaim));
    w.close(before, 10);
  }
}

export function decodeResourceClaimSpec(r: Reader, end: number): ResourceClaimSpec {
  let v1: DeviceClaim | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeDeviceClaim(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ResourceClaimSpec;
  m.devices = v1 ?? decodeDeviceClaim(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ResourceClaimSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.ResourceClaimSpec',
  fields: () => [
    { json: 'devices', type: 'message', message: () => DeviceClaimSchema, omitEmpty: false },
  ],
});

export const ResourceClaimSpec: GeneratedCodec<ResourceClaimSpec> = new GeneratedCodec(ResourceClaimSpecSchema, encodeResourceClaimSpec, decodeResourceClaimSpec);
