// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';

/** A service address that is taken. */
export interface IPAddress {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: IPAddressSpec;
}

/** A list of IPAddress objects. */
export interface IPAddressList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: IPAddress[];
}

export interface IPAddressSpec {
  parentRef: ParentReference;
}

export interface ParentReference {
  group?: string | undefined;
  resource: string;
  namespace?: string | undefined;
  name: string;
}

export function encodeIPAddress(w: Writer, m: IPAddress): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeIPAddressSpec(w, m.spec ?? (emptyMessage as IPAddressSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeIPAddress(r: Reader, end: number, kind?: string, apiVersion?: string): IPAddress {
  let v1: ObjectMeta | null | undefined;
  let v2: IPAddressSpec | null | undefined;
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
        v2 = decodeIPAddressSpec(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as IPAddress;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeIPAddressSpec(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const IPAddressSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.IPAddress', kind: 'IPAddress', apiVersion: 'networking.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => IPAddressSpecSchema },
  ],
});

export const IPAddress: GeneratedCodec<IPAddress> = new GeneratedCodec(IPAddressSchema, encodeIPAddress, decodeIPAddress, true);

export function encodeIPAddressList(w: Writer, m: IPAddressList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeIPAddress(w, list[i] ?? (emptyMessage as IPAddress));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeIPAddressList(r: Reader, end: number, kind?: string, apiVersion?: string): IPAddressList {
  let v1: ListMeta | null | undefined;
  let v2: IPAddress[] | undefined;
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
        v2.push(decodeIPAddress(r, r.fieldEnd(end), 'IPAddress', 'networking.k8s.io/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as IPAddressList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const IPAddressListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.IPAddressList', kind: 'IPAddressList', apiVersion: 'networking.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => IPAddressSchema, required: true },
  ],
});

export const IPAddressList: GeneratedCodec<IPAddressList> = new GeneratedCodec(IPAddressListSchema, encodeIPAddressList, decodeIPAddressList, true);

export function encodeIPAddressSpec(w: Writer, m: IPAddressSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.parentRef !== undefined && m.parentRef !== null) {
    const before = w.size();
    encodeParentReference(w, m.parentRef);
    w.close(before, 10);
  }
}

export function decodeIPAddressSpec(r: Reader, end: number): IPAddressSpec {
  let v1: ParentReference | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeParentReference(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as IPAddressSpec;
  if (v1 !== undefined && v1 !== null) m.parentRef = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const IPAddressSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.IPAddressSpec',
  fields: () => [
    { json: 'parentRef', type: 'message', message: () => ParentReferenceSchema, required: true, pointer: true, omitEmpty: true },
  ],
});

export const IPAddressSpec: GeneratedCodec<IPAddressSpec> = new GeneratedCodec(IPAddressSpecSchema, encodeIPAddressSpec, decodeIPAddressSpec);

export function encodeParentReference(w: Writer, m: ParentReference): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.name, 34);
  w.string(m.namespace, 26);
  w.string(m.resource, 18);
  w.string(m.group, 10);
}

export function decodeParentReference(r: Reader, end: number): ParentReference {
  let v1 = '';
  let v2 = '';
  let v3 = '';
  let v4 = '';
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
  const m = {} as ParentReference;
  if (v1 !== '') m.group = v1;
  if (v2 !== '') m.resource = v2;
  if (v3 !== '') m.namespace = v3;
  if (v4 !== '') m.name = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ParentReferenceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.ParentReference',
  fields: () => [
    { json: 'group', type: 'string' },
    { json: 'resource', type: 'string', required: true, omitEmpty: true },
    { json: 'namespace', type: 'string' },
    { json: 'name', type: 'string', required: true, omitEmpty: true },
  ],
});

export const ParentReference: GeneratedCodec<ParentReference> = new GeneratedCodec(ParentReferenceSchema, encodeParentReference, decodeParentReference);
