// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { type DeviceConfiguration, type DeviceSelector, DeviceSelectorSchema, OpaqueDeviceConfigurationSchema, decodeDeviceConfiguration, decodeDeviceSelector, encodeDeviceConfiguration, encodeDeviceSelector } from './types.ts';

/** A category of devices that can be claimed. */
export interface DeviceClass {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: DeviceClassSpec;
}

/** A list of DeviceClass objects. */
export interface DeviceClassList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: DeviceClass[];
}

export interface DeviceClassConfiguration extends DeviceConfiguration {
}

export interface DeviceClassSpec {
  selectors?: DeviceSelector[] | undefined;
  config?: DeviceClassConfiguration[] | undefined;
  extendedResourceName?: string | undefined;
}

export function encodeDeviceClass(w: Writer, m: DeviceClass): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeDeviceClassSpec(w, m.spec ?? (emptyMessage as DeviceClassSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeDeviceClass(r: Reader, end: number, kind?: string, apiVersion?: string): DeviceClass {
  let v1: ObjectMeta | null | undefined;
  let v2: DeviceClassSpec | null | undefined;
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
        v2 = decodeDeviceClassSpec(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as DeviceClass;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeDeviceClassSpec(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DeviceClassSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.DeviceClass', kind: 'DeviceClass', apiVersion: 'resource.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => DeviceClassSpecSchema, required: true },
  ],
});

export const DeviceClass: GeneratedCodec<DeviceClass> = new GeneratedCodec(DeviceClassSchema, encodeDeviceClass, decodeDeviceClass, true);

export function encodeDeviceClassList(w: Writer, m: DeviceClassList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeDeviceClass(w, list[i] ?? (emptyMessage as DeviceClass));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeDeviceClassList(r: Reader, end: number, kind?: string, apiVersion?: string): DeviceClassList {
  let v1: ListMeta | null | undefined;
  let v2: DeviceClass[] | undefined;
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
        v2.push(decodeDeviceClass(r, r.fieldEnd(end), 'DeviceClass', 'resource.k8s.io/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as DeviceClassList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DeviceClassListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.DeviceClassList', kind: 'DeviceClassList', apiVersion: 'resource.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => DeviceClassSchema, required: true },
  ],
});

export const DeviceClassList: GeneratedCodec<DeviceClassList> = new GeneratedCodec(DeviceClassListSchema, encodeDeviceClassList, decodeDeviceClassList, true);

const unknownOfDeviceClassConfigurationDeviceConfiguration = Symbol('DeviceClassConfiguration.deviceConfiguration');
export function encodeDeviceClassConfiguration(w: Writer, m: DeviceClassConfiguration): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeDeviceConfiguration(w, m, unknownOfDeviceClassConfigurationDeviceConfiguration);
    w.close(before, 10);
  }
}

export function decodeDeviceClassConfiguration(r: Reader, end: number): DeviceClassConfiguration {
  let v1: DeviceConfiguration | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeDeviceConfiguration(r, r.fieldEnd(end), unknownOfDeviceClassConfigurationDeviceConfiguration);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as DeviceClassConfiguration;
  Object.assign(m, v1 ?? decodeDeviceConfiguration(r, r.pos));
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DeviceClassConfigurationSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.DeviceClassConfiguration',
  fields: () => [
    { json: 'opaque', type: 'message', message: () => OpaqueDeviceConfigurationSchema, pointer: true },
  ],
});

export const DeviceClassConfiguration: GeneratedCodec<DeviceClassConfiguration> = new GeneratedCodec(DeviceClassConfigurationSchema, encodeDeviceClassConfiguration, decodeDeviceClassConfiguration);

export function encodeDeviceClassSpec(w: Writer, m: DeviceClassSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.extendedResourceName !== undefined && m.extendedResourceName !== null) {
    w.string(m.extendedResourceName, 34);
  }
  if (m.config) {
    const list = m.config;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeDeviceClassConfiguration(w, list[i] ?? (emptyMessage as DeviceClassConfiguration));
      w.close(before, 18);
    }
  }
  if (m.selectors) {
    const list = m.selectors;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeDeviceSelector(w, list[i] ?? (emptyMessage as DeviceSelector));
      w.close(before, 10);
    }
  }
}

export function decodeDeviceClassSpec(r: Reader, end: number): DeviceClassSpec {
  let v1: DeviceSelector[] | undefined;
  let v2: DeviceClassConfiguration[] | undefined;
  let v4: string | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeDeviceSelector(r, r.fieldEnd(end)));
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(decodeDeviceClassConfiguration(r, r.fieldEnd(end)));
        continue;
      }
      case 34: {
        v4 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as DeviceClassSpec;
  if (v1 !== undefined) m.selectors = v1;
  if (v2 !== undefined) m.config = v2;
  if (v4 !== undefined && v4 !== null) m.extendedResourceName = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DeviceClassSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.DeviceClassSpec',
  fields: () => [
    { json: 'selectors', type: 'message', cardinality: 'list', message: () => DeviceSelectorSchema },
    { json: 'config', type: 'message', cardinality: 'list', message: () => DeviceClassConfigurationSchema },
    { json: 'extendedResourceName', type: 'string', pointer: true },
  ],
});

export const DeviceClassSpec: GeneratedCodec<DeviceClassSpec> = new GeneratedCodec(DeviceClassSpecSchema, encodeDeviceClassSpec, decodeDeviceClassSpec);
