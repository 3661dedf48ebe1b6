// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';

/** An implementation of Ingress. */
export interface IngressClass {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: IngressClassSpec;
}

/** A list of IngressClass objects. */
export interface IngressClassList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: IngressClass[];
}

export interface IngressClassParametersReference {
  apiGroup?: string | undefined;
  kind: string;
  name: string;
  scope?: string | null | undefined;
  namespace?: string | undefined;
}

export interface IngressClassSpec {
  controller?: string | undefined;
  parameters?: IngressClassParametersReference | undefined;
}

export function encodeIngressClass(w: Writer, m: IngressClass): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeIngressClassSpec(w, m.spec ?? (emptyMessage as IngressClassSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeIngressClass(r: Reader, end: number, kind?: string, apiVersion?: string): IngressClass {
  let v1: ObjectMeta | null | undefined;
  let v2: IngressClassSpec | null | undefined;
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
        v2 = decodeIngressClassSpec(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as IngressClass;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeIngressClassSpec(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const IngressClassSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.IngressClass', kind: 'IngressClass', apiVersion: 'networking.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => IngressClassSpecSchema },
  ],
});

export const IngressClass: GeneratedCodec<IngressClass> = new GeneratedCodec(IngressClassSchema, encodeIngressClass, decodeIngressClass, true);

export function encodeIngressClassList(w: Writer, m: IngressClassList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeIngressClass(w, list[i] ?? (emptyMessage as IngressClass));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeIngressClassList(r: Reader, end: number, kind?: string, apiVersion?: string): IngressClassList {
  let v1: ListMeta | null | undefined;
  let v2: IngressClass[] | undefined;
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
        v2.push(decodeIngressClass(r, r.fieldEnd(end), 'IngressClass', 'networking.k8s.io/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as IngressClassList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const IngressClassListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.IngressClassList', kind: 'IngressClassList', apiVersion: 'networking.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => IngressClassSchema, required: true },
  ],
});

export const IngressClassList: GeneratedCodec<IngressClassList> = new GeneratedCodec(IngressClassListSchema, encodeIngressClassList, decodeIngressClassList, true);

export function encodeIngressClassParametersReference(w: Writer, m: IngressClassParametersReference): void {
  writeUnknown(w, m, unknownFields);
  if (m.namespace !== undefined && m.namespace !== null) {
    w.string(m.namespace, 42);
  }
  if (m.scope !== undefined && m.scope !== null) {
    w.string(m.scope, 34);
  }
  w.string(m.name, 26);
  w.string(m.kind, 18);
  if (m.apiGroup !== undefined && m.apiGroup !== null) {
    w.string(m.apiGroup, 10);
  }
}

export function decodeIngressClassParametersReference(r: Reader, end: number): IngressClassParametersReference {
  let v1: string | null | undefined;
  let v2 = '';
  let v3 = '';
  let v4: string | null | undefined;
  let v5: string | null | undefined;
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
        v3 = r.string(end);
        continue;
      }
      case 34: {
        v4 = r.string(end);
        continue;
      }
      case 42: {
        v5 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as IngressClassParametersReference;
  if (v1 !== undefined && v1 !== null) m.apiGroup = v1;
  m.kind = v2;
  m.name = v3;
  m.scope = (v4 ?? null) as IngressClassParametersReference['scope'];
  if (v5 !== undefined && v5 !== null) m.namespace = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const IngressClassParametersReferenceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.IngressClassParametersReference',
  fields: () => [
    { json: 'apiGroup', type: 'string', pointer: true },
    { json: 'kind', type: 'string', required: true },
    { json: 'name', type: 'string', required: true },
    { json: 'scope', type: 'string', pointer: true, omitEmpty: false },
    { json: 'namespace', type: 'string', pointer: true },
  ],
});

export const IngressClassParametersReference: GeneratedCodec<IngressClassParametersReference> = new GeneratedCodec(IngressClassParametersReferenceSchema, encodeIngressClassParametersReference, decodeIngressClassParametersReference);

export function encodeIngressClassSpec(w: Writer, m: IngressClassSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.parameters !== undefined && m.parameters !== null) {
    const before = w.size();
    encodeIngressClassParametersReference(w, m.parameters);
    w.close(before, 18);
  }
  w.string(m.controller, 10);
}

export function decodeIngressClassSpec(r: Reader, end: number): IngressClassSpec {
  let v1 = '';
  let v2: IngressClassParametersReference | null | undefined;
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
        v2 = decodeIngressClassParametersReference(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as IngressClassSpec;
  if (v1 !== '') m.controller = v1;
  if (v2 !== undefined && v2 !== null) m.parameters = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const IngressClassSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.IngressClassSpec',
  fields: () => [
    { json: 'controller', type: 'string' },
    { json: 'parameters', type: 'message', message: () => IngressClassParametersReferenceSchema, pointer: true },
  ],
});

export const IngressClassSpec: GeneratedCodec<IngressClassSpec> = new GeneratedCodec(IngressClassSpecSchema, encodeIngressClassSpec, decodeIngressClassSpec);
