// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { type PodSpec, PodSpecSchema, decodePodSpec, encodePodSpec } from './pod.ts';

/** A pod to be copied, stored as an object of its own. */
export interface PodTemplate {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  template: PodTemplateSpec;
}

/** A list of PodTemplate objects. */
export interface PodTemplateList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: PodTemplate[];
}

/** The pods a controller makes: their metadata and spec. */
export interface PodTemplateSpec {
  metadata: ObjectMeta;
  spec: PodSpec;
}

export function encodePodTemplate(w: Writer, m: PodTemplate): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodePodTemplateSpec(w, m.template ?? (emptyMessage as PodTemplateSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodePodTemplate(r: Reader, end: number, kind?: string, apiVersion?: string): PodTemplate {
  let v1: ObjectMeta | null | undefined;
  let v2: PodTemplateSpec | null | undefined;
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
        v2 = decodePodTemplateSpec(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodTemplate;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.template = v2 ?? decodePodTemplateSpec(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodTemplateSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PodTemplate', kind: 'PodTemplate', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'template', type: 'message', message: () => PodTemplateSpecSchema },
  ],
});

export const PodTemplate: GeneratedCodec<PodTemplate> = new GeneratedCodec(PodTemplateSchema, encodePodTemplate, decodePodTemplate, true);

export function encodePodTemplateList(w: Writer, m: PodTemplateList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodePodTemplate(w, list[i] ?? (emptyMessage as PodTemplate));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodePodTemplateList(r: Reader, end: number, kind?: string, apiVersion?: string): PodTemplateList {
  let v1: ListMeta | null | undefined;
  let v2: PodTemplate[] | undefined;
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
        v2.push(decodePodTemplate(r, r.fieldEnd(end), 'PodTemplate', 'v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodTemplateList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodTemplateListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PodTemplateList', kind: 'PodTemplateList', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => PodTemplateSchema, required: true },
  ],
});

export const PodTemplateList: GeneratedCodec<PodTemplateList> = new GeneratedCodec(PodTemplateListSchema, encodePodTemplateList, decodePodTemplateList, true);

export function encodePodTemplateSpec(w: Writer, m: PodTemplateSpec): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodePodSpec(w, m.spec ?? (emptyMessage as PodSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodePodTemplateSpec(r: Reader, end: number): PodTemplateSpec {
  let v1: ObjectMeta | null | undefined;
  let v2: PodSpec | null | undefined;
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
        v2 = decodePodSpec(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodTemplateSpec;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodePodSpec(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodTemplateSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PodTemplateSpec',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => PodSpecSchema },
  ],
});

export const PodTemplateSpec: GeneratedCodec<PodTemplateSpec> = new GeneratedCodec(PodTemplateSpecSchema, encodePodTemplateSpec, decodePodTemplateSpec);
