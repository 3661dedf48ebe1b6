// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';
import { type Condition, ConditionSchema, decodeCondition, encodeCondition } from '../../meta/v1/condition.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';

/** A range of addresses for services. */
export interface ServiceCIDR {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: ServiceCIDRSpec;
  /** What is observed; written by the system. */
  status: ServiceCIDRStatus;
}

/** A list of ServiceCIDR objects. */
export interface ServiceCIDRList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: ServiceCIDR[];
}

export interface ServiceCIDRSpec {
  cidrs?: string[] | undefined;
}

export interface ServiceCIDRStatus {
  conditions?: Condition[] | undefined;
}

export function encodeServiceCIDR(w: Writer, m: ServiceCIDR): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeServiceCIDRStatus(w, m.status ?? (emptyMessage as ServiceCIDRStatus));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodeServiceCIDRSpec(w, m.spec ?? (emptyMessage as ServiceCIDRSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeServiceCIDR(r: Reader, end: number, kind?: string, apiVersion?: string): ServiceCIDR {
  let v1: ObjectMeta | null | undefined;
  let v2: ServiceCIDRSpec | null | undefined;
  let v3: ServiceCIDRStatus | null | undefined;
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
        v2 = decodeServiceCIDRSpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeServiceCIDRStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ServiceCIDR;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeServiceCIDRSpec(r, r.pos);
  m.status = v3 ?? decodeServiceCIDRStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ServiceCIDRSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.ServiceCIDR', kind: 'ServiceCIDR', apiVersion: 'networking.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => ServiceCIDRSpecSchema },
    { json: 'status', type: 'message', message: () => ServiceCIDRStatusSchema },
  ],
});

export const ServiceCIDR: GeneratedCodec<ServiceCIDR> = new GeneratedCodec(ServiceCIDRSchema, encodeServiceCIDR, decodeServiceCIDR, true);

export function encodeServiceCIDRList(w: Writer, m: ServiceCIDRList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeServiceCIDR(w, list[i] ?? (emptyMessage as ServiceCIDR));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeServiceCIDRList(r: Reader, end: number, kind?: string, apiVersion?: string): ServiceCIDRList {
  let v1: ListMeta | null | undefined;
  let v2: ServiceCIDR[] | undefined;
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
        v2.push(decodeServiceCIDR(r, r.fieldEnd(end), 'ServiceCIDR', 'networking.k8s.io/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ServiceCIDRList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ServiceCIDRListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.ServiceCIDRList', kind: 'ServiceCIDRList', apiVersion: 'networking.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => ServiceCIDRSchema, required: true },
  ],
});

export const ServiceCIDRList: GeneratedCodec<ServiceCIDRList> = new GeneratedCodec(ServiceCIDRListSchema, encodeServiceCIDRList, decodeServiceCIDRList, true);

export function encodeServiceCIDRSpec(w: Writer, m: ServiceCIDRSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.cidrs) {
    const list = m.cidrs;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 10);
    }
  }
}

export function decodeServiceCIDRSpec(r: Reader, end: number): ServiceCIDRSpec {
  let v1: string[] | undefined;
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
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ServiceCIDRSpec;
  if (v1 !== undefined) m.cidrs = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ServiceCIDRSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.ServiceCIDRSpec',
  fields: () => [
    { json: 'cidrs', type: 'string', cardinality: 'list' },
  ],
});

export const ServiceCIDRSpec: GeneratedCodec<ServiceCIDRSpec> = new GeneratedCodec(ServiceCIDRSpecSchema, encodeServiceCIDRSpec, decodeServiceCIDRSpec);

export function encodeServiceCIDRStatus(w: Writer, m: ServiceCIDRStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.conditions) {
    const list = m.conditions;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeCondition(w, list[i] ?? (emptyMessage as Condition));
      w.close(before, 10);
    }
  }
}

export function decodeServiceCIDRStatus(r: Reader, end: number): ServiceCIDRStatus {
  let v1: Condition[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeCondition(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ServiceCIDRStatus;
  if (v1 !== undefined) m.conditions = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ServiceCIDRStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.ServiceCIDRStatus',
  fields: () => [
    { json: 'conditions', type: 'message', cardinality: 'list', message: () => ConditionSchema, listType: 'map', listMapKeys: ['type'], patchStrategy: ['merge'], patchMergeKey: 'type' },
  ],
});

export const ServiceCIDRStatus: GeneratedCodec<ServiceCIDRStatus> = new GeneratedCodec(ServiceCIDRStatusSchema, encodeServiceCIDRStatus, decodeServiceCIDRStatus);
