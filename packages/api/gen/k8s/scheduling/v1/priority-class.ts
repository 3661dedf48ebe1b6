// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';

/** A named priority for pods. */
export interface PriorityClass {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  value: number;
  globalDefault?: boolean | undefined;
  description?: string | undefined;
  preemptionPolicy?: 'PreemptLowerPriority' | 'Never' | undefined;
}

/** A list of PriorityClass objects. */
export interface PriorityClassList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: PriorityClass[];
}

export function encodePriorityClass(w: Writer, m: PriorityClass): void {
  writeUnknown(w, m, unknownFields);
  if (m.preemptionPolicy !== undefined && m.preemptionPolicy !== null) {
    w.string(m.preemptionPolicy, 42);
  }
  w.string(m.description, 34);
  w.bool(m.globalDefault, 24);
  w.int(m.value, 16);
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodePriorityClass(r: Reader, end: number, kind?: string, apiVersion?: string): PriorityClass {
  let v1: ObjectMeta | null | undefined;
  let v2 = 0;
  let v3 = false;
  let v4 = '';
  let v5: 'PreemptLowerPriority' | 'Never' | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeObjectMeta(r, r.fieldEnd(end));
        continue;
      }
      case 16: {
        v2 = r.int32(end);
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
        v5 = r.string(end) as 'PreemptLowerPriority' | 'Never';
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PriorityClass;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.value = v2;
  if (v3 !== false) m.globalDefault = v3;
  if (v4 !== '') m.description = v4;
  if (v5 !== undefined && v5 !== null) m.preemptionPolicy = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PriorityClassSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.scheduling.v1.PriorityClass', kind: 'PriorityClass', apiVersion: 'scheduling.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'value', type: 'int32', required: true },
    { json: 'globalDefault', type: 'bool' },
    { json: 'description', type: 'string' },
    { json: 'preemptionPolicy', type: 'string', pointer: true, enum: ['PreemptLowerPriority', 'Never'] },
  ],
});

export const PriorityClass: GeneratedCodec<PriorityClass> = new GeneratedCodec(PriorityClassSchema, encodePriorityClass, decodePriorityClass, true);

export function encodePriorityClassList(w: Writer, m: PriorityClassList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodePriorityClass(w, list[i] ?? (emptyMessage as PriorityClass));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodePriorityClassList(r: Reader, end: number, kind?: string, apiVersion?: string): PriorityClassList {
  let v1: ListMeta | null | undefined;
  let v2: PriorityClass[] | undefined;
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
        v2.push(decodePriorityClass(r, r.fieldEnd(end), 'PriorityClass', 'scheduling.k8s.io/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PriorityClassList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PriorityClassListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.scheduling.v1.PriorityClassList', kind: 'PriorityClassList', apiVersion: 'scheduling.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => PriorityClassSchema, required: true },
  ],
});

export const PriorityClassList: GeneratedCodec<PriorityClassList> = new GeneratedCodec(PriorityClassListSchema, encodePriorityClassList, decodePriorityClassList, true);
