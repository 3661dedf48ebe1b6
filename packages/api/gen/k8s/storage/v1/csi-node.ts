// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';

/** The storage drivers of a node. */
export interface CSINode {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: CSINodeSpec;
}

/** A list of CSINode objects. */
export interface CSINodeList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: CSINode[];
}

export interface CSINodeDriver {
  name: string;
  nodeID: string;
  topologyKeys?: string[] | null | undefined;
  allocatable?: VolumeNodeResources | undefined;
}

export interface CSINodeSpec {
  drivers: CSINodeDriver[] | null;
}

export interface VolumeNodeResources {
  count?: number | undefined;
}

export function encodeCSINode(w: Writer, m: CSINode): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeCSINodeSpec(w, m.spec ?? (emptyMessage as CSINodeSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeCSINode(r: Reader, end: number, kind?: string, apiVersion?: string): CSINode {
  let v1: ObjectMeta | null | undefined;
  let v2: CSINodeSpec | null | undefined;
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
        v2 = decodeCSINodeSpec(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CSINode;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeCSINodeSpec(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CSINodeSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.storage.v1.CSINode', kind: 'CSINode', apiVersion: 'storage.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => CSINodeSpecSchema, required: true },
  ],
});

export const CSINode: GeneratedCodec<CSINode> = new GeneratedCodec(CSINodeSchema, encodeCSINode, decodeCSINode, true);

export function encodeCSINodeList(w: Writer, m: CSINodeList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeCSINode(w, list[i] ?? (emptyMessage as CSINode));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeCSINodeList(r: Reader, end: number, kind?: string, apiVersion?: string): CSINodeList {
  let v1: ListMeta | null | undefined;
  let v2: CSINode[] | undefined;
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
        v2.push(decodeCSINode(r, r.fieldEnd(end), 'CSINode', 'storage.k8s.io/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CSINodeList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CSINodeListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.storage.v1.CSINodeList', kind: 'CSINodeList', apiVersion: 'storage.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => CSINodeSchema, required: true },
  ],
});

export const CSINodeList: GeneratedCodec<CSINodeList> = new GeneratedCodec(CSINodeListSchema, encodeCSINodeList, decodeCSINodeList, true);

export function encodeCSINodeDriver(w: Writer, m: CSINodeDriver): void {
  writeUnknown(w, m, unknownFields);
  if (m.allocatable !== undefined && m.allocatable !== null) {
    const before = w.size();
    encodeVolumeNodeResources(w, m.allocatable);
    w.close(before, 34);
  }
  if (m.topologyKeys) {
    const list = m.topologyKeys;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 26);
    }
  }
  w.string(m.nodeID, 18);
  w.string(m.name, 10);
}

export function decodeCSINodeDriver(r: Reader, end: number): CSINodeDriver {
  let v1 = '';
  let v2 = '';
  let v3: string[] | undefined;
  let v4: VolumeNodeResources | null | undefined;
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
        v3.push(r.string(end));
        continue;
      }
      case 34: {
        v4 = decodeVolumeNodeResources(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CSINodeDriver;
  m.name = v1;
  m.nodeID = v2;
  m.topologyKeys = (v3 ?? null) as CSINodeDriver['topologyKeys'];
  if (v4 !== undefined && v4 !== null) m.allocatable = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CSINodeDriverSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.storage.v1.CSINodeDriver',
  fields: () => [
    { json: 'name', type: 'string', required: true },
    { json: 'nodeID', type: 'string', required: true },
    { json: 'topologyKeys', type: 'string', cardinality: 'list', omitEmpty: false },
    { json: 'allocatable', type: 'message', message: () => VolumeNodeResourcesSchema, pointer: true },
  ],
});

export const CSINodeDriver: GeneratedCodec<CSINodeDriver> = new GeneratedCodec(CSINodeDriverSchema, encodeCSINodeDriver, decodeCSINodeDriver);

export function encodeCSINodeSpec(w: Writer, m: CSINodeSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.drivers) {
    const list = m.drivers;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeCSINodeDriver(w, list[i] ?? (emptyMessage as CSINodeDriver));
      w.close(before, 10);
    }
  }
}

export function decodeCSINodeSpec(r: Reader, end: number): CSINodeSpec {
  let v1: CSINodeDriver[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeCSINodeDriver(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CSINodeSpec;
  m.drivers = (v1 ?? null) as CSINodeSpec['drivers'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CSINodeSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.storage.v1.CSINodeSpec',
  fields: () => [
    { json: 'drivers', type: 'message', cardinality: 'list', message: () => CSINodeDriverSchema, required: true, listType: 'map', listMapKeys: ['name'], patchStrategy: ['merge'], patchMergeKey: 'name' },
  ],
});

export const CSINodeSpec: GeneratedCodec<CSINodeSpec> = new GeneratedCodec(CSINodeSpecSchema, encodeCSINodeSpec, decodeCSINodeSpec);

export function encodeVolumeNodeResources(w: Writer, m: VolumeNodeResources): void {
  writeUnknown(w, m, unknownFields);
  if (m.count !== undefined && m.count !== null) {
    w.int(m.count, 8);
  }
}

export function decodeVolumeNodeResources(r: Reader, end: number): VolumeNodeResources {
  let v1: number | null | undefined;
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
  const m = {} as VolumeNodeResources;
  if (v1 !== undefined && v1 !== null) m.count = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const VolumeNodeResourcesSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.storage.v1.VolumeNodeResources',
  fields: () => [
    { json: 'count', type: 'int32', pointer: true },
  ],
});

export const VolumeNodeResources: GeneratedCodec<VolumeNodeResources> = new GeneratedCodec(VolumeNodeResourcesSchema, encodeVolumeNodeResources, decodeVolumeNodeResources);
