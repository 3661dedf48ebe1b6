// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readQuantity, unknownFields, writeQuantity, writeUnknown } from '../../../../src/generated.ts';
import { QuantitySchema } from '../../machinery/resource/resource.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { type LabelSelector, LabelSelectorSchema, decodeLabelSelector, encodeLabelSelector } from '../../meta/v1/selector.ts';

/** How much storage of a class there is in a place. */
export interface CSIStorageCapacity {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  nodeTopology?: LabelSelector | undefined;
  storageClassName: string;
  capacity?: string | undefined;
  maximumVolumeSize?: string | undefined;
}

/** A list of CSIStorageCapacity objects. */
export interface CSIStorageCapacityList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: CSIStorageCapacity[];
}

export function encodeCSIStorageCapacity(w: Writer, m: CSIStorageCapacity): void {
  writeUnknown(w, m, unknownFields);
  if (m.maximumVolumeSize !== undefined && m.maximumVolumeSize !== null) {
    writeQuantity(w, m.maximumVolumeSize, 42);
  }
  if (m.capacity !== undefined && m.capacity !== null) {
    writeQuantity(w, m.capacity, 34);
  }
  w.string(m.storageClassName, 26);
  if (m.nodeTopology !== undefined && m.nodeTopology !== null) {
    const before = w.size();
    encodeLabelSelector(w, m.nodeTopology);
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeCSIStorageCapacity(r: Reader, end: number, kind?: string, apiVersion?: string): CSIStorageCapacity {
  let v1: ObjectMeta | null | undefined;
  let v2: LabelSelector | null | undefined;
  let v3 = '';
  let v4: string | null | undefined;
  let v5: string | null | undefined;
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
        v2 = decodeLabelSelector(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
      case 34: {
        v4 = readQuantity(r, end);
        continue;
      }
      case 42: {
        v5 = readQuantity(r, end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CSIStorageCapacity;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  if (v2 !== undefined && v2 !== null) m.nodeTopology = v2;
  m.storageClassName = v3;
  if (v4 !== undefined && v4 !== null) m.capacity = v4;
  if (v5 !== undefined && v5 !== null) m.maximumVolumeSize = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CSIStorageCapacitySchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.storage.v1.CSIStorageCapacity', kind: 'CSIStorageCapacity', apiVersion: 'storage.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'nodeTopology', type: 'message', message: () => LabelSelectorSchema, pointer: true, structType: 'atomic' },
    { json: 'storageClassName', type: 'string', required: true },
    { json: 'capacity', type: 'message', message: () => QuantitySchema, pointer: true },
    { json: 'maximumVolumeSize', type: 'message', message: () => QuantitySchema, pointer: true },
  ],
});

export const CSIStorageCapacity: GeneratedCodec<CSIStorageCapacity> = new GeneratedCodec(CSIStorageCapacitySchema, encodeCSIStorageCapacity, decodeCSIStorageCapacity, true);

export function encodeCSIStorageCapacityList(w: Writer, m: CSIStorageCapacityList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeCSIStorageCapacity(w, list[i] ?? (emptyMessage as CSIStorageCapacity));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeCSIStorageCapacityList(r: Reader, end: number, kind?: string, apiVersion?: string): CSIStorageCapacityList {
  let v1: ListMeta | null | undefined;
  let v2: CSIStorageCapacity[] | undefined;
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
        v2.push(decodeCSIStorageCapacity(r, r.fieldEnd(end), 'CSIStorageCapacity', 'storage.k8s.io/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CSIStorageCapacityList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CSIStorageCapacityListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.storage.v1.CSIStorageCapacityList', kind: 'CSIStorageCapacityList', apiVersion: 'storage.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => CSIStorageCapacitySchema, required: true },
  ],
});

export const CSIStorageCapacityList: GeneratedCodec<CSIStorageCapacityList> = new GeneratedCodec(CSIStorageCapacityListSchema, encodeCSIStorageCapacityList, decodeCSIStorageCapacityList, true);
