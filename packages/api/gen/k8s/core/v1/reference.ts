// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';

/** The name of an object in the same namespace. */
export interface LocalObjectReference {
  name?: string | undefined;
}

/** A reference to an object of any kind. */
export interface ObjectReference {
  kind?: string | undefined;
  namespace?: string | undefined;
  name?: string | undefined;
  uid?: string | undefined;
  apiVersion?: string | undefined;
  resourceVersion?: string | undefined;
  fieldPath?: string | undefined;
}

export interface SecretReference {
  name?: string | undefined;
  namespace?: string | undefined;
}

export interface TypedLocalObjectReference {
  apiGroup?: string | null | undefined;
  kind: string;
  name: string;
}

export interface TypedObjectReference {
  apiGroup?: string | null | undefined;
  kind: string;
  name: string;
  namespace?: string | undefined;
}

export function encodeLocalObjectReference(w: Writer, m: LocalObjectReference, unknown: symbol = unknownFields): void {
  writeUnknown(w, m, unknown);
  w.string(m.name, 10);
}

export function decodeLocalObjectReference(r: Reader, end: number, unknownKey: symbol = unknownFields): LocalObjectReference {
  let v1 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as LocalObjectReference;
  if (v1 !== '') m.name = v1;
  if (unknown !== undefined) keepUnknown(m, unknownKey, unknown);
  return m;
}

export const LocalObjectReferenceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.LocalObjectReference',
  fields: () => [
    { json: 'name', type: 'string', default: '' },
  ],
});

export const LocalObjectReference: GeneratedCodec<LocalObjectReference> = new GeneratedCodec(LocalObjectReferenceSchema, encodeLocalObjectReference, (r, end) => decodeLocalObjectReference(r, end));

export function encodeObjectReference(w: Writer, m: ObjectReference): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.fieldPath, 58);
  w.string(m.resourceVersion, 50);
  w.string(m.apiVersion, 42);
  w.string(m.uid, 34);
  w.string(m.name, 26);
  w.string(m.namespace, 18);
  w.string(m.kind, 10);
}

export function decodeObjectReference(r: Reader, end: number): ObjectReference {
  let v1 = '';
  let v2 = '';
  let v3 = '';
  let v4 = '';
  let v5 = '';
  let v6 = '';
  let v7 = '';
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
      case 50: {
        v6 = r.string(end);
        continue;
      }
      case 58: {
        v7 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ObjectReference;
  if (v1 !== '') m.kind = v1;
  if (v2 !== '') m.namespace = v2;
  if (v3 !== '') m.name = v3;
  if (v4 !== '') m.uid = v4;
  if (v5 !== '') m.apiVersion = v5;
  if (v6 !== '') m.resourceVersion = v6;
  if (v7 !== '') m.fieldPath = v7;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ObjectReferenceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ObjectReference',
  fields: () => [
    { json: 'kind', type: 'string' },
    { json: 'namespace', type: 'string' },
    { json: 'name', type: 'string' },
    { json: 'uid', type: 'string' },
    { json: 'apiVersion', type: 'string' },
    { json: 'resourceVersion', type: 'string' },
    { json: 'fieldPath', type: 'string' },
  ],
});

export const ObjectReference: GeneratedCodec<ObjectReference> = new GeneratedCodec(ObjectReferenceSchema, encodeObjectReference, decodeObjectReference);

export function encodeSecretReference(w: Writer, m: SecretReference): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.namespace, 18);
  w.string(m.name, 10);
}

export function decodeSecretReference(r: Reader, end: number): SecretReference {
  let v1 = '';
  let v2 = '';
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
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as SecretReference;
  if (v1 !== '') m.name = v1;
  if (v2 !== '') m.namespace = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const SecretReferenceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.SecretReference',
  fields: () => [
    { json: 'name', type: 'string' },
    { json: 'namespace', type: 'string' },
  ],
});

export const SecretReference: GeneratedCodec<SecretReference> = new GeneratedCodec(SecretReferenceSchema, encodeSecretReference, decodeSecretReference);

export function encodeTypedLocalObjectReference(w: Writer, m: TypedLocalObjectReference): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.name, 26);
  w.string(m.kind, 18);
  if (m.apiGroup !== undefined && m.apiGroup !== null) {
    w.string(m.apiGroup, 10);
  }
}

export function decodeTypedLocalObjectReference(r: Reader, end: number): TypedLocalObjectReference {
  let v1: string | null | undefined;
  let v2 = '';
  let v3 = '';
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
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as TypedLocalObjectReference;
  m.apiGroup = (v1 ?? null) as TypedLocalObjectReference['apiGroup'];
  m.kind = v2;
  m.name = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const TypedLocalObjectReferenceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.TypedLocalObjectReference',
  fields: () => [
    { json: 'apiGroup', type: 'string', pointer: true, omitEmpty: false },
    { json: 'kind', type: 'string', required: true },
    { json: 'name', type: 'string', required: true },
  ],
});

export const TypedLocalObjectReference: GeneratedCodec<TypedLocalObjectReference> = new GeneratedCodec(TypedLocalObjectReferenceSchema, encodeTypedLocalObjectReference, decodeTypedLocalObjectReference);

export function encodeTypedObjectReference(w: Writer, m: TypedObjectReference): void {
  writeUnknown(w, m, unknownFields);
  if (m.namespace !== undefined && m.namespace !== null) {
    w.string(m.namespace, 34);
  }
  w.string(m.name, 26);
  w.string(m.kind, 18);
  if (m.apiGroup !== undefined && m.apiGroup !== null) {
    w.string(m.apiGroup, 10);
  }
}

export function decodeTypedObjectReference(r: Reader, end: number): TypedObjectReference {
  let v1: string | null | undefined;
  let v2 = '';
  let v3 = '';
  let v4: string | null | undefined;
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
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as TypedObjectReference;
  m.apiGroup = (v1 ?? null) as TypedObjectReference['apiGroup'];
  m.kind = v2;
  m.name = v3;
  if (v4 !== undefined && v4 !== null) m.namespace = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const TypedObjectReferenceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.TypedObjectReference',
  fields: () => [
    { json: 'apiGroup', type: 'string', pointer: true, omitEmpty: false },
    { json: 'kind', type: 'string', required: true },
    { json: 'name', type: 'string', required: true },
    { json: 'namespace', type: 'string', pointer: true },
  ],
});

export const TypedObjectReference: GeneratedCodec<TypedObjectReference> = new GeneratedCodec(TypedObjectReferenceSchema, encodeTypedObjectReference, decodeTypedObjectReference);
