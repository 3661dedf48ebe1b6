// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { type ObjectReference, ObjectReferenceSchema, decodeObjectReference, encodeObjectReference } from './reference.ts';

/** The addresses behind a service, all in one object. EndpointSlice has replaced it. */
export interface Endpoints {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  subsets?: EndpointSubset[] | undefined;
}

/** A list of Endpoints objects. */
export interface EndpointsList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: Endpoints[];
}

export interface EndpointAddress {
  ip: string;
  hostname?: string | undefined;
  nodeName?: string | undefined;
  targetRef?: ObjectReference | undefined;
}

export interface EndpointPort {
  name?: string | undefined;
  port: number;
  protocol?: 'TCP' | 'UDP' | 'SCTP' | undefined;
  appProtocol?: string | undefined;
}

export interface EndpointSubset {
  addresses?: EndpointAddress[] | undefined;
  notReadyAddresses?: EndpointAddress[] | undefined;
  ports?: EndpointPort[] | undefined;
}

export function encodeEndpoints(w: Writer, m: Endpoints): void {
  writeUnknown(w, m, unknownFields);
  if (m.subsets) {
    const list = m.subsets;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeEndpointSubset(w, list[i] ?? (emptyMessage as EndpointSubset));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeEndpoints(r: Reader, end: number, kind?: string, apiVersion?: string): Endpoints {
  let v1: ObjectMeta | null | undefined;
  let v2: EndpointSubset[] | undefined;
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
        v2 ??= [];
        v2.push(decodeEndpointSubset(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Endpoints;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  if (v2 !== undefined) m.subsets = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const EndpointsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.Endpoints', kind: 'Endpoints', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'subsets', type: 'message', cardinality: 'list', message: () => EndpointSubsetSchema },
  ],
});

export const Endpoints: GeneratedCodec<Endpoints> = new GeneratedCodec(EndpointsSchema, encodeEndpoints, decodeEndpoints, true);

export function encodeEndpointsList(w: Writer, m: EndpointsList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeEndpoints(w, list[i] ?? (emptyMessage as Endpoints));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeEndpointsList(r: Reader, end: number, kind?: string, apiVersion?: string): EndpointsList {
  let v1: ListMeta | null | undefined;
  let v2: Endpoints[] | undefined;
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
        v2.push(decodeEndpoints(r, r.fieldEnd(end), 'Endpoints', 'v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as EndpointsList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const EndpointsListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.EndpointsList', kind: 'EndpointsList', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => EndpointsSchema, required: true },
  ],
});

export const EndpointsList: GeneratedCodec<EndpointsList> = new GeneratedCodec(EndpointsListSchema, encodeEndpointsList, decodeEndpointsList, true);

export function encodeEndpointAddress(w: Writer, m: EndpointAddress): void {
  writeUnknown(w, m, unknownFields);
  if (m.nodeName !== undefined && m.nodeName !== null) {
    w.string(m.nodeName, 34);
  }
  w.string(m.hostname, 26);
  if (m.targetRef !== undefined && m.targetRef !== null) {
    const before = w.size();
    encodeObjectReference(w, m.targetRef);
    w.close(before, 18);
  }
  w.string(m.ip, 10);
}

export function decodeEndpointAddress(r: Reader, end: number): EndpointAddress {
  let v1 = '';
  let v3 = '';
  let v4: string | null | undefined;
  let v2: ObjectReference | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
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
      case 18: {
        v2 = decodeObjectReference(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as EndpointAddress;
  m.ip = v1;
  if (v3 !== '') m.hostname = v3;
  if (v4 !== undefined && v4 !== null) m.nodeName = v4;
  if (v2 !== undefined && v2 !== null) m.targetRef = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const EndpointAddressSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.EndpointAddress',
  fields: () => [
    { json: 'ip', type: 'string', required: true },
    { json: 'hostname', type: 'string' },
    { json: 'nodeName', type: 'string', pointer: true },
    { json: 'targetRef', type: 'message', message: () => ObjectReferenceSchema, pointer: true, structType: 'atomic' },
  ],
});

export const EndpointAddress: GeneratedCodec<EndpointAddress> = new GeneratedCodec(EndpointAddressSchema, encodeEndpointAddress, decodeEndpointAddress);

export function encodeEndpointPort(w: Writer, m: EndpointPort): void {
  writeUnknown(w, m, unknownFields);
  if (m.appProtocol !== undefined && m.appProtocol !== null) {
    w.string(m.appProtocol, 34);
  }
  w.string(m.protocol, 26);
  w.int(m.port, 16);
  w.string(m.name, 10);
}

export function decodeEndpointPort(r: Reader, end: number): EndpointPort {
  let v1 = '';
  let v2 = 0;
  let v3: 'TCP' | 'UDP' | 'SCTP' | '' = '';
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
      case 16: {
        v2 = r.int32(end);
        continue;
      }
      case 26: {
        v3 = r.string(end) as 'TCP' | 'UDP' | 'SCTP';
        continue;
      }
      case 34: {
        v4 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as EndpointPort;
  if (v1 !== '') m.name = v1;
  m.port = v2;
  if (v3 !== '') m.protocol = v3;
  if (v4 !== undefined && v4 !== null) m.appProtocol = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const EndpointPortSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.EndpointPort',
  fields: () => [
    { json: 'name', type: 'string' },
    { json: 'port', type: 'int32', required: true },
    { json: 'protocol', type: 'string', enum: ['TCP', 'UDP', 'SCTP'] },
    { json: 'appProtocol', type: 'string', pointer: true },
  ],
});

export const EndpointPort: GeneratedCodec<EndpointPort> = new GeneratedCodec(EndpointPortSchema, encodeEndpointPort, decodeEndpointPort);

export function encodeEndpointSubset(w: Writer, m: EndpointSubset): void {
  writeUnknown(w, m, unknownFields);
  if (m.ports) {
    const list = m.ports;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeEndpointPort(w, list[i] ?? (emptyMessage as EndpointPort));
      w.close(before, 26);
    }
  }
  if (m.notReadyAddresses) {
    const list = m.notReadyAddresses;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeEndpointAddress(w, list[i] ?? (emptyMessage as EndpointAddress));
      w.close(before, 18);
    }
  }
  if (m.addresses) {
    const list = m.addresses;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeEndpointAddress(w, list[i] ?? (emptyMessage as EndpointAddress));
      w.close(before, 10);
    }
  }
}

export function decodeEndpointSubset(r: Reader, end: number): EndpointSubset {
  let v1: EndpointAddress[] | undefined;
  let v2: EndpointAddress[] | undefined;
  let v3: EndpointPort[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeEndpointAddress(r, r.fieldEnd(end)));
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(decodeEndpointAddress(r, r.fieldEnd(end)));
        continue;
      }
      case 26: {
        v3 ??= [];
        v3.push(decodeEndpointPort(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as EndpointSubset;
  if (v1 !== undefined) m.addresses = v1;
  if (v2 !== undefined) m.notReadyAddresses = v2;
  if (v3 !== undefined) m.ports = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const EndpointSubsetSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.EndpointSubset',
  fields: () => [
    { json: 'addresses', type: 'message', cardinality: 'list', message: () => EndpointAddressSchema },
    { json: 'notReadyAddresses', type: 'message', cardinality: 'list', message: () => EndpointAddressSchema },
    { json: 'ports', type: 'message', cardinality: 'list', message: () => EndpointPortSchema },
  ],
});

export const EndpointSubset: GeneratedCodec<EndpointSubset> = new GeneratedCodec(EndpointSubsetSchema, encodeEndpointSubset, decodeEndpointSubset);
