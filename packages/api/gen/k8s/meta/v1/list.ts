// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readRawExtension, unknownFields, writeRawJson, writeUnknown } from '../../../../src/generated.ts';
import { RawExtensionSchema } from '../../machinery/runtime/runtime.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from './object-meta.ts';

/** Any object, reduced to its metadata. */
export interface PartialObjectMetadata {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
}

export interface List {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: unknown[];
}

/** A list of PartialObjectMetadata objects. */
export interface PartialObjectMetadataList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: PartialObjectMetadata[];
}

export function encodePartialObjectMetadata(w: Writer, m: PartialObjectMetadata): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodePartialObjectMetadata(r: Reader, end: number, kind?: string, apiVersion?: string): PartialObjectMetadata {
  let v1: ObjectMeta | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeObjectMeta(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PartialObjectMetadata;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PartialObjectMetadataSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.PartialObjectMetadata', kind: 'PartialObjectMetadata', apiVersion: 'meta.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
  ],
});

export const PartialObjectMetadata: GeneratedCodec<PartialObjectMetadata> = new GeneratedCodec(PartialObjectMetadataSchema, encodePartialObjectMetadata, decodePartialObjectMetadata, true);

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
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.List', kind: 'List', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => RawExtensionSchema, required: true },
  ],
});

export const List: GeneratedCodec<List> = new GeneratedCodec(ListSchema, encodeList, decodeList, true);

export function encodePartialObjectMetadataList(w: Writer, m: PartialObjectMetadataList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodePartialObjectMetadata(w, list[i] ?? (emptyMessage as PartialObjectMetadata));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodePartialObjectMetadataList(r: Reader, end: number, kind?: string, apiVersion?: string): PartialObjectMetadataList {
  let v1: ListMeta | null | undefined;
  let v2: PartialObjectMetadata[] | undefined;
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
        v2.push(decodePartialObjectMetadata(r, r.fieldEnd(end), 'PartialObjectMetadata', 'meta.k8s.io/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PartialObjectMetadataList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PartialObjectMetadataListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.PartialObjectMetadataList', kind: 'PartialObjectMetadataList', apiVersion: 'meta.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => PartialObjectMetadataSchema, required: true },
  ],
});

export const PartialObjectMetadataList: GeneratedCodec<PartialObjectMetadataList> = new GeneratedCodec(PartialObjectMetadataListSchema, encodePartialObjectMetadataList, decodePartialObjectMetadataList, true);
