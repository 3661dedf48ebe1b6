// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, setKey, unknownFields, writeStringMap, writeUnknown } from '../../../../src/generated.ts';
import { type ObjectReference, ObjectReferenceSchema, decodeObjectReference, encodeObjectReference } from '../../core/v1/reference.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';

/** A part of the addresses behind a service. */
export interface EndpointSlice {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** Kind of all addresses in the slice. Never changes. */
  addressType: 'IPv4' | 'IPv6' | 'FQDN';
  /** The addresses, with their state. */
  endpoints: Endpoint[] | null;
  /** Ports that all endpoints of the slice have. */
  ports?: EndpointPort[] | null | undefined;
}

/** A list of EndpointSlice objects. */
export interface EndpointSliceList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: EndpointSlice[];
}

export interface Endpoint {
  addresses: string[];
  conditions: EndpointConditions;
  hostname?: string | undefined;
  targetRef?: ObjectReference | undefined;
  deprecatedTopology?: Record<string, string> | undefined;
  nodeName?: string | undefined;
  zone?: string | undefined;
  hints?: EndpointHints | undefined;
}

export interface EndpointConditions {
  /** Takes new connections. Absent means unknown, to be read as ready. */
  ready?: boolean | undefined;
  /** As ready, but also true while the pod is stopping. */
  serving?: boolean | undefined;
  /** The pod is stopping. */
  terminating?: boolean | undefined;
}

export interface EndpointHints {
  forZones?: ForZone[] | undefined;
  forNodes?: ForNode[] | undefined;
}

export interface EndpointPort {
  name?: string | undefined;
  protocol?: 'TCP' | 'UDP' | 'SCTP' | undefined;
  port?: number | undefined;
  appProtocol?: string | undefined;
}

export interface ForNode {
  name: string;
}

export interface ForZone {
  name: string;
}

export function encodeEndpointSlice(w: Writer, m: EndpointSlice): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.addressType, 34);
  if (m.ports) {
    const list = m.ports;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeEndpointPort(w, list[i] ?? (emptyMessage as EndpointPort));
      w.close(before, 26);
    }
  }
  if (m.endpoints) {
    const list = m.endpoints;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeEndpoint(w, list[i] ?? (emptyMessage as Endpoint));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeEndpointSlice(r: Reader, end: number, kind?: string, apiVersion?: string): EndpointSlice {
  let v1: ObjectMeta | null | undefined;
  let v4: 'IPv4' | 'IPv6' | 'FQDN' | '' = '';
  let v2: Endpoint[] | undefined;
  let v3: EndpointPort[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeObjectMeta(r, r.fieldEnd(end));
        continue;
      }
      case 34: {
        v4 = r.string(end) as 'IPv4' | 'IPv6' | 'FQDN';
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(decodeEndpoint(r, r.fieldEnd(end)));
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
  const m = {} as EndpointSlice;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.addressType = v4 as 'IPv4' | 'IPv6' | 'FQDN';
  m.endpoints = (v2 ?? null) as EndpointSlice['endpoints'];
  m.ports = (v3 ?? null) as EndpointSlice['ports'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const EndpointSliceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.discovery.v1.EndpointSlice', kind: 'EndpointSlice', apiVersion: 'discovery.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'addressType', type: 'string', required: true, enum: ['IPv4', 'IPv6', 'FQDN'] },
    { json: 'endpoints', type: 'message', cardinality: 'list', message: () => EndpointSchema, required: true },
    { json: 'ports', type: 'message', cardinality: 'list', message: () => EndpointPortSchema, omitEmpty: false },
  ],
});

export const EndpointSlice: GeneratedCodec<EndpointSlice> = new GeneratedCodec(EndpointSliceSchema, encodeEndpointSlice, decodeEndpointSlice, true);

export function encodeEndpointSliceList(w: Writer, m: EndpointSliceList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeEndpointSlice(w, list[i] ?? (emptyMessage as EndpointSlice));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeEndpointSliceList(r: Reader, end: number, kind?: string, apiVersion?: string): EndpointSliceList {
  let v1: ListMeta | null | undefined;
  let v2: EndpointSlice[] | undefined;
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
        v2.push(decodeEndpointSlice(r, r.fieldEnd(end), 'EndpointSlice', 'discovery.k8s.io/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as EndpointSliceList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const EndpointSliceListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.discovery.v1.EndpointSliceList', kind: 'EndpointSliceList', apiVersion: 'discovery.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => EndpointSliceSchema, required: true },
  ],
});

export const EndpointSliceList: GeneratedCodec<EndpointSliceList> = new GeneratedCodec(EndpointSliceListSchema, encodeEndpointSliceList, decodeEndpointSliceList, true);

export function encodeEndpoint(w: Writer, m: Endpoint): void {
  writeUnknown(w, m, unknownFields);
  if (m.hints !== undefined && m.hints !== null) {
    const before = w.size();
    encodeEndpointHints(w, m.hints);
    w.close(before, 66);
  }
  if (m.zone !== undefined && m.zone !== null) {
    w.string(m.zone, 58);
  }
  if (m.nodeName !== undefined && m.nodeName !== null) {
    w.string(m.nodeName, 50);
  }
  writeStringMap(w, m.deprecatedTopology, 42);
  if (m.targetRef !== undefined && m.targetRef !== null) {
    const before = w.size();
    encodeObjectReference(w, m.targetRef);
    w.close(before, 34);
  }
  if (m.hostname !== undefined && m.hostname !== null) {
    w.string(m.hostname, 26);
  }
  {
    const before = w.size();
    encodeEndpointConditions(w, m.conditions ?? (emptyMessage as EndpointConditions));
    w.close(before, 18);
  }
  if (m.addresses) {
    const list = m.addresses;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 10);
    }
  }
}

export function decodeEndpoint(r: Reader, end: number): Endpoint {
  let v1: string[] | undefined;
  let v2: EndpointConditions | null | undefined;
  let v3: string | null | undefined;
  let v4: ObjectReference | null | undefined;
  let v5: Record<string, string> | undefined;
  let v6: string | null | undefined;
  let v7: string | null | undefined;
  let v8: EndpointHints | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(r.string(end));
        continue;
      }
      case 18: {
        v2 = decodeEndpointConditions(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
      case 34: {
        v4 = decodeObjectReference(r, r.fieldEnd(end));
        continue;
      }
      case 42: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: string | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = r.string(to);
          else r.skip(part, to);
        }
        v5 ??= {};
        setKey(v5, key, value ?? '');
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
      case 66: {
        v8 = decodeEndpointHints(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Endpoint;
  m.addresses = (v1 ?? null) as Endpoint['addresses'];
  m.conditions = v2 ?? decodeEndpointConditions(r, r.pos);
  if (v3 !== undefined && v3 !== null) m.hostname = v3;
  if (v4 !== undefined && v4 !== null) m.targetRef = v4;
  if (v5 !== undefined) m.deprecatedTopology = v5;
  if (v6 !== undefined && v6 !== null) m.nodeName = v6;
  if (v7 !== undefined && v7 !== null) m.zone = v7;
  if (v8 !== undefined && v8 !== null) m.hints = v8;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const EndpointSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.discovery.v1.Endpoint',
  fields: () => [
    { json: 'addresses', type: 'string', cardinality: 'list', required: true, listType: 'set' },
    { json: 'conditions', type: 'message', message: () => EndpointConditionsSchema },
    { json: 'hostname', type: 'string', pointer: true },
    { json: 'targetRef', type: 'message', message: () => ObjectReferenceSchema, pointer: true, structType: 'atomic' },
    { json: 'deprecatedTopology', type: 'string', cardinality: 'map' },
    { json: 'nodeName', type: 'string', pointer: true },
    { json: 'zone', type: 'string', pointer: true },
    { json: 'hints', type: 'message', message: () => EndpointHintsSchema, pointer: true },
  ],
});

export const Endpoint: GeneratedCodec<Endpoint> = new GeneratedCodec(EndpointSchema, encodeEndpoint, decodeEndpoint);

export function encodeEndpointConditions(w: Writer, m: EndpointConditions): void {
  writeUnknown(w, m, unknownFields);
  if (m.terminating !== undefined && m.terminating !== null) {
    w.bool(m.terminating, 24);
  }
  if (m.serving !== undefined && m.serving !== null) {
    w.bool(m.serving, 16);
  }
  if (m.ready !== undefined && m.ready !== null) {
    w.bool(m.ready, 8);
  }
}

export function decodeEndpointConditions(r: Reader, end: number): EndpointConditions {
  let v1: boolean | null | undefined;
  let v2: boolean | null | undefined;
  let v3: boolean | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 8: {
        v1 = r.bool(end);
        continue;
      }
      case 16: {
        v2 = r.bool(end);
        continue;
      }
      case 24: {
        v3 = r.bool(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as EndpointConditions;
  if (v1 !== undefined && v1 !== null) m.ready = v1;
  if (v2 !== undefined && v2 !== null) m.serving = v2;
  if (v3 !== undefined && v3 !== null) m.terminating = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const EndpointConditionsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.discovery.v1.EndpointConditions',
  fields: () => [
    { json: 'ready', type: 'bool', pointer: true },
    { json: 'serving', type: 'bool', pointer: true },
    { json: 'terminating', type: 'bool', pointer: true },
  ],
});

export const EndpointConditions: GeneratedCodec<EndpointConditions> = new GeneratedCodec(EndpointConditionsSchema, encodeEndpointConditions, decodeEndpointConditions);

export function encodeEndpointHints(w: Writer, m: EndpointHints): void {
  writeUnknown(w, m, unknownFields);
  if (m.forNodes) {
    const list = m.forNodes;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeForNode(w, list[i] ?? (emptyMessage as ForNode));
      w.close(before, 18);
    }
  }
  if (m.forZones) {
    const list = m.forZones;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeForZone(w, list[i] ?? (emptyMessage as ForZone));
      w.close(before, 10);
    }
  }
}

export function decodeEndpointHints(r: Reader, end: number): EndpointHints {
  let v1: ForZone[] | undefined;
  let v2: ForNode[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeForZone(r, r.fieldEnd(end)));
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(decodeForNode(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as EndpointHints;
  if (v1 !== undefined) m.forZones = v1;
  if (v2 !== undefined) m.forNodes = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const EndpointHintsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.discovery.v1.EndpointHints',
  fields: () => [
    { json: 'forZones', type: 'message', cardinality: 'list', message: () => ForZoneSchema },
    { json: 'forNodes', type: 'message', cardinality: 'list', message: () => ForNodeSchema },
  ],
});

export const EndpointHints: GeneratedCodec<EndpointHints> = new GeneratedCodec(EndpointHintsSchema, encodeEndpointHints, decodeEndpointHints);

export function encodeEndpointPort(w: Writer, m: EndpointPort): void {
  writeUnknown(w, m, unknownFields);
  if (m.appProtocol !== undefined && m.appProtocol !== null) {
    w.string(m.appProtocol, 34);
  }
  if (m.port !== undefined && m.port !== null) {
    w.int(m.port, 24);
  }
  if (m.protocol !== undefined && m.protocol !== null) {
    w.string(m.protocol, 18);
  }
  if (m.name !== undefined && m.name !== null) {
    w.string(m.name, 10);
  }
}

export function decodeEndpointPort(r: Reader, end: number): EndpointPort {
  let v1: string | null | undefined;
  let v2: 'TCP' | 'UDP' | 'SCTP' | null | undefined;
  let v3: number | null | undefined;
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
        v2 = r.string(end) as 'TCP' | 'UDP' | 'SCTP';
        continue;
      }
      case 24: {
        v3 = r.int32(end);
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
  if (v1 !== undefined && v1 !== null) m.name = v1;
  if (v2 !== undefined && v2 !== null) m.protocol = v2;
  if (v3 !== undefined && v3 !== null) m.port = v3;
  if (v4 !== undefined && v4 !== null) m.appProtocol = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const EndpointPortSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.discovery.v1.EndpointPort',
  fields: () => [
    { json: 'name', type: 'string', pointer: true },
    { json: 'protocol', type: 'string', pointer: true, enum: ['TCP', 'UDP', 'SCTP'] },
    { json: 'port', type: 'int32', pointer: true },
    { json: 'appProtocol', type: 'string', pointer: true },
  ],
});

export const EndpointPort: GeneratedCodec<EndpointPort> = new GeneratedCodec(EndpointPortSchema, encodeEndpointPort, decodeEndpointPort);

export function encodeForNode(w: Writer, m: ForNode): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.name, 10);
}

export function decodeForNode(r: Reader, end: number): ForNode {
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
  const m = {} as ForNode;
  m.name = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ForNodeSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.discovery.v1.ForNode',
  fields: () => [
    { json: 'name', type: 'string', required: true },
  ],
});

export const ForNode: GeneratedCodec<ForNode> = new GeneratedCodec(ForNodeSchema, encodeForNode, decodeForNode);

export function encodeForZone(w: Writer, m: ForZone): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.name, 10);
}

export function decodeForZone(r: Reader, end: number): ForZone {
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
  const m = {} as ForZone;
  m.name = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ForZoneSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.discovery.v1.ForZone',
  fields: () => [
    { json: 'name', type: 'string', required: true },
  ],
});

export const ForZone: GeneratedCodec<ForZone> = new GeneratedCodec(ForZoneSchema, encodeForZone, decodeForZone);
