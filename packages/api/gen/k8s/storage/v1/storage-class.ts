// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, setKey, unknownFields, writeStringMap, writeUnknown } from '../../../../src/generated.ts';
import { type TopologySelectorTerm, TopologySelectorTermSchema, decodeTopologySelectorTerm, encodeTopologySelectorTerm } from '../../core/v1/node-selector.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';

/** A kind of storage and how it is made. */
export interface StorageClass {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  provisioner: string;
  parameters?: Record<string, string> | undefined;
  reclaimPolicy?: 'Recycle' | 'Delete' | 'Retain' | undefined;
  mountOptions?: string[] | undefined;
  allowVolumeExpansion?: boolean | undefined;
  volumeBindingMode?: 'Immediate' | 'WaitForFirstConsumer' | undefined;
  allowedTopologies?: TopologySelectorTerm[] | undefined;
}

/** A list of StorageClass objects. */
export interface StorageClassList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: StorageClass[];
}

export function encodeStorageClass(w: Writer, m: StorageClass): void {
  writeUnknown(w, m, unknownFields);
  if (m.allowedTopologies) {
    const list = m.allowedTopologies;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeTopologySelectorTerm(w, list[i] ?? (emptyMessage as TopologySelectorTerm));
      w.close(before, 66);
    }
  }
  if (m.volumeBindingMode !== undefined && m.volumeBindingMode !== null) {
    w.string(m.volumeBindingMode, 58);
  }
  if (m.allowVolumeExpansion !== undefined && m.allowVolumeExpansion !== null) {
    w.bool(m.allowVolumeExpansion, 48);
  }
  if (m.mountOptions) {
    const list = m.mountOptions;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 42);
    }
  }
  if (m.reclaimPolicy !== undefined && m.reclaimPolicy !== null) {
    w.string(m.reclaimPolicy, 34);
  }
  writeStringMap(w, m.parameters, 26);
  w.string(m.provisioner, 18);
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeStorageClass(r: Reader, end: number, kind?: string, apiVersion?: string): StorageClass {
  let v1: ObjectMeta | null | undefined;
  let v2 = '';
  let v3: Record<string, string> | undefined;
  let v4: 'Recycle' | 'Delete' | 'Retain' | null | undefined;
  let v5: string[] | undefined;
  let v6: boolean | null | undefined;
  let v7: 'Immediate' | 'WaitForFirstConsumer' | null | undefined;
  let v8: TopologySelectorTerm[] | undefined;
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
        v2 = r.string(end);
        continue;
      }
      case 26: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: string | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = r.string(to);
          else r.skip(part, to);
        }
        v3 ??= {};
        setKey(v3, key, value ?? '');
        continue;
      }
      case 34: {
        v4 = r.string(end) as 'Recycle' | 'Delete' | 'Retain';
        continue;
      }
      case 42: {
        v5 ??= [];
        v5.push(r.string(end));
        continue;
      }
      case 48: {
        v6 = r.bool(end);
        continue;
      }
      case 58: {
        v7 = r.string(end) as 'Immediate' | 'WaitForFirstConsumer';
        continue;
      }
      case 66: {
        v8 ??= [];
        v8.push(decodeTopologySelectorTerm(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as StorageClass;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.provisioner = v2;
  if (v3 !== undefined) m.parameters = v3;
  if (v4 !== undefined && v4 !== null) m.reclaimPolicy = v4;
  if (v5 !== undefined) m.mountOptions = v5;
  if (v6 !== undefined && v6 !== null) m.allowVolumeExpansion = v6;
  if (v7 !== undefined && v7 !== null) m.volumeBindingMode = v7;
  if (v8 !== undefined) m.allowedTopologies = v8;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const StorageClassSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.storage.v1.StorageClass', kind: 'StorageClass', apiVersion: 'storage.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'provisioner', type: 'string', required: true },
    { json: 'parameters', type: 'string', cardinality: 'map' },
    { json: 'reclaimPolicy', type: 'string', pointer: true, enum: ['Recycle', 'Delete', 'Retain'] },
    { json: 'mountOptions', type: 'string', cardinality: 'list' },
    { json: 'allowVolumeExpansion', type: 'bool', pointer: true },
    { json: 'volumeBindingMode', type: 'string', pointer: true, enum: ['Immediate', 'WaitForFirstConsumer'] },
    { json: 'allowedTopologies', type: 'message', cardinality: 'list', message: () => TopologySelectorTermSchema },
  ],
});

export const StorageClass: GeneratedCodec<StorageClass> = new GeneratedCodec(StorageClassSchema, encodeStorageClass, decodeStorageClass, true);

export function encodeStorageClassList(w: Writer, m: StorageClassList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeStorageClass(w, list[i] ?? (emptyMessage as StorageClass));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeStorageClassList(r: Reader, end: number, kind?: string, apiVersion?: string): StorageClassList {
  let v1: ListMeta | null | undefined;
  let v2: StorageClass[] | undefined;
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
        v2.push(decodeStorageClass(r, r.fieldEnd(end), 'StorageClass', 'storage.k8s.io/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as StorageClassList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const StorageClassListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.storage.v1.StorageClassList', kind: 'StorageClassList', apiVersion: 'storage.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => StorageClassSchema, required: true },
  ],
});

export const StorageClassList: GeneratedCodec<StorageClassList> = new GeneratedCodec(StorageClassListSchema, encodeStorageClassList, decodeStorageClassList, true);
