// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, setKey, unknownFields, writeStringMap, writeUnknown } from '../../../../src/generated.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';

/** Parameters of volumes that can be changed later. */
export interface VolumeAttributesClass {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  driverName: string;
  parameters?: Record<string, string> | undefined;
}

/** A list of VolumeAttributesClass objects. */
export interface VolumeAttributesClassList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: VolumeAttributesClass[];
}

export function encodeVolumeAttributesClass(w: Writer, m: VolumeAttributesClass): void {
  writeUnknown(w, m, unknownFields);
  writeStringMap(w, m.parameters, 26);
  w.string(m.driverName, 18);
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeVolumeAttributesClass(r: Reader, end: number, kind?: string, apiVersion?: string): VolumeAttributesClass {
  let v1: ObjectMeta | null | undefined;
  let v2 = '';
  let v3: Record<string, string> | undefined;
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
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as VolumeAttributesClass;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.driverName = v2;
  if (v3 !== undefined) m.parameters = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const VolumeAttributesClassSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.storage.v1.VolumeAttributesClass', kind: 'VolumeAttributesClass', apiVersion: 'storage.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'driverName', type: 'string', required: true },
    { json: 'parameters', type: 'string', cardinality: 'map' },
  ],
});

export const VolumeAttributesClass: GeneratedCodec<VolumeAttributesClass> = new GeneratedCodec(VolumeAttributesClassSchema, encodeVolumeAttributesClass, decodeVolumeAttributesClass, true);

export function encodeVolumeAttributesClassList(w: Writer, m: VolumeAttributesClassList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeVolumeAttributesClass(w, list[i] ?? (emptyMessage as VolumeAttributesClass));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeVolumeAttributesClassList(r: Reader, end: number, kind?: string, apiVersion?: string): VolumeAttributesClassList {
  let v1: ListMeta | null | undefined;
  let v2: VolumeAttributesClass[] | undefined;
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
        v2.push(decodeVolumeAttributesClass(r, r.fieldEnd(end), 'VolumeAttributesClass', 'storage.k8s.io/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as VolumeAttributesClassList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const VolumeAttributesClassListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.storage.v1.VolumeAttributesClassList', kind: 'VolumeAttributesClassList', apiVersion: 'storage.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => VolumeAttributesClassSchema, required: true },
  ],
});

export const VolumeAttributesClassList: GeneratedCodec<VolumeAttributesClassList> = new GeneratedCodec(VolumeAttributesClassListSchema, encodeVolumeAttributesClassList, decodeVolumeAttributesClassList, true);
