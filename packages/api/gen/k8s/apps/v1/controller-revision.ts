// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readRawExtension, unknownFields, writeRawJson, writeUnknown } from '../../../../src/generated.ts';
import { RawExtensionSchema } from '../../machinery/runtime/runtime.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';

/** An earlier state of a StatefulSet or DaemonSet, kept to roll back to. */
export interface ControllerRevision {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  data?: unknown | undefined;
  revision: number;
}

/** A list of ControllerRevision objects. */
export interface ControllerRevisionList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: ControllerRevision[];
}

export function encodeControllerRevision(w: Writer, m: ControllerRevision): void {
  writeUnknown(w, m, unknownFields);
  w.int(m.revision, 24);
  writeRawJson(w, m.data, 18);
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeControllerRevision(r: Reader, end: number, kind?: string, apiVersion?: string): ControllerRevision {
  let v1: ObjectMeta | null | undefined;
  let v2: unknown | null | undefined;
  let v3 = 0;
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
        v2 = readRawExtension(r, end);
        continue;
      }
      case 24: {
        v3 = r.int64(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ControllerRevision;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.data = (v2 ?? null) as ControllerRevision['data'];
  m.revision = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ControllerRevisionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apps.v1.ControllerRevision', kind: 'ControllerRevision', apiVersion: 'apps/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'data', type: 'message', message: () => RawExtensionSchema, structType: 'atomic' },
    { json: 'revision', type: 'int64', required: true },
  ],
});

export const ControllerRevision: GeneratedCodec<ControllerRevision> = new GeneratedCodec(ControllerRevisionSchema, encodeControllerRevision, decodeControllerRevision, true);

export function encodeControllerRevisionList(w: Writer, m: ControllerRevisionList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeControllerRevision(w, list[i] ?? (emptyMessage as ControllerRevision));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeControllerRevisionList(r: Reader, end: number, kind?: string, apiVersion?: string): ControllerRevisionList {
  let v1: ListMeta | null | undefined;
  let v2: ControllerRevision[] | undefined;
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
        v2.push(decodeControllerRevision(r, r.fieldEnd(end), 'ControllerRevision', 'apps/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ControllerRevisionList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ControllerRevisionListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apps.v1.ControllerRevisionList', kind: 'ControllerRevisionList', apiVersion: 'apps/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => ControllerRevisionSchema, required: true },
  ],
});

export const ControllerRevisionList: GeneratedCodec<ControllerRevisionList> = new GeneratedCodec(ControllerRevisionListSchema, encodeControllerRevisionList, decodeControllerRevisionList, true);
