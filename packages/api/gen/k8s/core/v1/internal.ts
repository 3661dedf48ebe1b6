// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readRawExtension, unknownFields, writeRawJson, writeUnknown } from '../../../../src/generated.ts';
import { RawExtensionSchema } from '../../machinery/runtime/runtime.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { type ObjectReference, ObjectReferenceSchema, decodeObjectReference, encodeObjectReference } from './reference.ts';

/** A bitmap of what is taken of a range of addresses or ports. */
export interface RangeAllocation {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  range: string;
  data: string;
}

export interface SerializedReference {
  apiVersion?: string | undefined;
  kind?: string | undefined;
  reference: ObjectReference;
}

export interface List {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: unknown[];
}

export function encodeRangeAllocation(w: Writer, m: RangeAllocation): void {
  writeUnknown(w, m, unknownFields);
  if (m.data !== undefined && m.data !== null) {
    w.base64(m.data, 26);
  }
  w.string(m.range, 18);
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeRangeAllocation(r: Reader, end: number, kind?: string, apiVersion?: string): RangeAllocation {
  let v1: ObjectMeta | null | undefined;
  let v2 = '';
  let v3: string | null | undefined;
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
        v3 = r.base64(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as RangeAllocation;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.range = v2;
  m.data = (v3 ?? null) as RangeAllocation['data'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const RangeAllocationSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.RangeAllocation', kind: 'RangeAllocation', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'range', type: 'string', required: true },
    { json: 'data', type: 'bytes', required: true },
  ],
});

export const RangeAllocation: GeneratedCodec<RangeAllocation> = new GeneratedCodec(RangeAllocationSchema, encodeRangeAllocation, decodeRangeAllocation, true);

export function encodeSerializedReference(w: Writer, m: SerializedReference): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeObjectReference(w, m.reference ?? (emptyMessage as ObjectReference));
    w.close(before, 10);
  }
}

export function decodeSerializedReference(r: Reader, end: number, kind?: string, apiVersion?: string): SerializedReference {
  let v1: ObjectReference | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeObjectReference(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as SerializedReference;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.reference = v1 ?? decodeObjectReference(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const SerializedReferenceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.SerializedReference', kind: 'SerializedReference', apiVersion: 'v1',
  fields: () => [
    { json: 'reference', type: 'message', message: () => ObjectReferenceSchema, structType: 'atomic' },
  ],
});

export const SerializedReference: GeneratedCodec<SerializedReference> = new GeneratedCodec(SerializedReferenceSchema, encodeSerializedReference, decodeSerializedReference);

export function encodeList(w: Writer, m: List): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      writeRawJson(w, list[i], 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeList(r: Reader, end: number, kind?: string, apiVersion?: string): List {
  let v1: ListMeta | null | undefined;
  let v2: unknown[] | undefined;
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
        v2.push(readRawExtension(r, end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as List;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.List', kind: 'List', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => RawExtensionSchema, required: true },
  ],
});

export const List: GeneratedCodec<List> = new GeneratedCodec(ListSchema, encodeList, decodeList, true);
