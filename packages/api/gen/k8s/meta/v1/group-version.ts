// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';

export interface GroupKind {
  group: string;
  kind: string;
}

export interface GroupResource {
  group: string;
  resource: string;
}

export interface GroupVersion {
  group: string;
  version: string;
}

export interface GroupVersionForDiscovery {
  groupVersion: string;
  version: string;
}

export interface GroupVersionKind {
  group: string;
  version: string;
  kind: string;
}

export interface GroupVersionResource {
  group: string;
  version: string;
  resource: string;
}

export interface TypeMeta {
  kind?: string | undefined;
  apiVersion?: string | undefined;
}

export function encodeGroupKind(w: Writer, m: GroupKind): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.kind, 18);
  w.string(m.group, 10);
}

export function decodeGroupKind(r: Reader, end: number): GroupKind {
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
  const m = {} as GroupKind;
  m.group = v1;
  m.kind = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const GroupKindSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.GroupKind',
  fields: () => [
    { json: 'group', type: 'string', required: true },
    { json: 'kind', type: 'string', required: true },
  ],
});

export const GroupKind: GeneratedCodec<GroupKind> = new GeneratedCodec(GroupKindSchema, encodeGroupKind, decodeGroupKind);

export function encodeGroupResource(w: Writer, m: GroupResource): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.resource, 18);
  w.string(m.group, 10);
}

export function decodeGroupResource(r: Reader, end: number): GroupResource {
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
  const m = {} as GroupResource;
  m.group = v1;
  m.resource = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const GroupResourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.GroupResource',
  fields: () => [
    { json: 'group', type: 'string', required: true },
    { json: 'resource', type: 'string', required: true },
  ],
});

export const GroupResource: GeneratedCodec<GroupResource> = new GeneratedCodec(GroupResourceSchema, encodeGroupResource, decodeGroupResource);

export function encodeGroupVersion(w: Writer, m: GroupVersion): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.version, 18);
  w.string(m.group, 10);
}

export function decodeGroupVersion(r: Reader, end: number): GroupVersion {
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
  const m = {} as GroupVersion;
  m.group = v1;
  m.version = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const GroupVersionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersion',
  fields: () => [
    { json: 'group', type: 'string', required: true },
    { json: 'version', type: 'string', required: true },
  ],
});

export const GroupVersion: GeneratedCodec<GroupVersion> = new GeneratedCodec(GroupVersionSchema, encodeGroupVersion, decodeGroupVersion);

export function encodeGroupVersionForDiscovery(w: Writer, m: GroupVersionForDiscovery): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.version, 18);
  w.string(m.groupVersion, 10);
}

export function decodeGroupVersionForDiscovery(r: Reader, end: number): GroupVersionForDiscovery {
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
  const m = {} as GroupVersionForDiscovery;
  m.groupVersion = v1;
  m.version = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const GroupVersionForDiscoverySchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionForDiscovery',
  fields: () => [
    { json: 'groupVersion', type: 'string', required: true },
    { json: 'version', type: 'string', required: true },
  ],
});

export const GroupVersionForDiscovery: GeneratedCodec<GroupVersionForDiscovery> = new GeneratedCodec(GroupVersionForDiscoverySchema, encodeGroupVersionForDiscovery, decodeGroupVersionForDiscovery);

export function encodeGroupVersionKind(w: Writer, m: GroupVersionKind): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.kind, 26);
  w.string(m.version, 18);
  w.string(m.group, 10);
}

export function decodeGroupVersionKind(r: Reader, end: number): GroupVersionKind {
  let v1 = '';
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
  const m = {} as GroupVersionKind;
  m.group = v1;
  m.version = v2;
  m.kind = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const GroupVersionKindSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionKind',
  fields: () => [
    { json: 'group', type: 'string', required: true },
    { json: 'version', type: 'string', required: true },
    { json: 'kind', type: 'string', required: true },
  ],
});

export const GroupVersionKind: GeneratedCodec<GroupVersionKind> = new GeneratedCodec(GroupVersionKindSchema, encodeGroupVersionKind, decodeGroupVersionKind);

export function encodeGroupVersionResource(w: Writer, m: GroupVersionResource): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.resource, 26);
  w.string(m.version, 18);
  w.string(m.group, 10);
}

export function decodeGroupVersionResource(r: Reader, end: number): GroupVersionResource {
  let v1 = '';
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
  const m = {} as GroupVersionResource;
  m.group = v1;
  m.version = v2;
  m.resource = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const GroupVersionResourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionResource',
  fields: () => [
    { json: 'group', type: 'string', required: true },
    { json: 'version', type: 'string', required: true },
    { json: 'resource', type: 'string', required: true },
  ],
});

export const GroupVersionResource: GeneratedCodec<GroupVersionResource> = new GeneratedCodec(GroupVersionResourceSchema, encodeGroupVersionResource, decodeGroupVersionResource);

export function encodeTypeMeta(w: Writer, m: TypeMeta): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.apiVersion, 18);
  w.string(m.kind, 10);
}

export function decodeTypeMeta(r: Reader, end: number): TypeMeta {
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
  const m = {} as TypeMeta;
  if (v1 !== '') m.kind = v1;
  if (v2 !== '') m.apiVersion = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const TypeMetaSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.TypeMeta',
  fields: () => [
    { json: 'kind', type: 'string' },
    { json: 'apiVersion', type: 'string' },
  ],
});

export const TypeMeta: GeneratedCodec<TypeMeta> = new GeneratedCodec(TypeMetaSchema, encodeTypeMeta, decodeTypeMeta);
