// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { type ResourceClaimSpec, ResourceClaimSpecSchema, decodeResourceClaimSpec, encodeResourceClaimSpec } from './types.ts';

/** Claims made for every pod that refers to it. */
export interface ResourceClaimTemplate {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: ResourceClaimTemplateSpec;
}

/** A list of ResourceClaimTemplate objects. */
export interface ResourceClaimTemplateList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: ResourceClaimTemplate[];
}

export interface ResourceClaimTemplateSpec {
  metadata: ObjectMeta;
  spec: ResourceClaimSpec;
}

export function encodeResourceClaimTemplate(w: Writer, m: ResourceClaimTemplate): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeResourceClaimTemplateSpec(w, m.spec ?? (emptyMessage as ResourceClaimTemplateSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeResourceClaimTemplate(r: Reader, end: number, kind?: string, apiVersion?: string): ResourceClaimTemplate {
  let v1: ObjectMeta | null | undefined;
  let v2: ResourceClaimTemplateSpec | null | undefined;
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
        v2 = decodeResourceClaimTemplateSpec(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ResourceClaimTemplate;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeResourceClaimTemplateSpec(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ResourceClaimTemplateSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.ResourceClaimTemplate', kind: 'ResourceClaimTemplate', apiVersion: 'resource.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => ResourceClaimTemplateSpecSchema, required: true },
  ],
});

export const ResourceClaimTemplate: GeneratedCodec<ResourceClaimTemplate> = new GeneratedCodec(ResourceClaimTemplateSchema, encodeResourceClaimTemplate, decodeResourceClaimTemplate, true);

export function encodeResourceClaimTemplateList(w: Writer, m: ResourceClaimTemplateList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeResourceClaimTemplate(w, list[i] ?? (emptyMessage as ResourceClaimTemplate));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeResourceClaimTemplateList(r: Reader, end: number, kind?: string, apiVersion?: string): ResourceClaimTemplateList {
  let v1: ListMeta | null | undefined;
  let v2: ResourceClaimTemplate[] | undefined;
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
        v2.push(decodeResourceClaimTemplate(r, r.fieldEnd(end), 'ResourceClaimTemplate', 'resource.k8s.io/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ResourceClaimTemplateList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ResourceClaimTemplateListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.ResourceClaimTemplateList', kind: 'ResourceClaimTemplateList', apiVersion: 'resource.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => ResourceClaimTemplateSchema, required: true },
  ],
});

export const ResourceClaimTemplateList: GeneratedCodec<ResourceClaimTemplateList> = new GeneratedCodec(ResourceClaimTemplateListSchema, encodeResourceClaimTemplateList, decodeResourceClaimTemplateList, true);

export function encodeResourceClaimTemplateSpec(w: Writer, m: ResourceClaimTemplateSpec): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeResourceClaimSpec(w, m.spec ?? (emptyMessage as ResourceClaimSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeResourceClaimTemplateSpec(r: Reader, end: number): ResourceClaimTemplateSpec {
  let v1: ObjectMeta | null | undefined;
  let v2: ResourceClaimSpec | null | undefined;
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
        v2 = decodeResourceClaimSpec(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ResourceClaimTemplateSpec;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeResourceClaimSpec(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ResourceClaimTemplateSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.resource.v1.ResourceClaimTemplateSpec',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => ResourceClaimSpecSchema, required: true },
  ],
});

export const ResourceClaimTemplateSpec: GeneratedCodec<ResourceClaimTemplateSpec> = new GeneratedCodec(ResourceClaimTemplateSpecSchema, encodeResourceClaimTemplateSpec, decodeResourceClaimTemplateSpec);
