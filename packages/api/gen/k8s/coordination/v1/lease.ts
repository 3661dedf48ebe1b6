// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readMicroTime, unknownFields, writeMicroTime, writeUnknown } from '../../../../src/generated.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { MicroTimeSchema } from '../../meta/v1/time.ts';

/** A claim to something for a limited time, renewed by its holder: leadership, or being alive. */
export interface Lease {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: LeaseSpec;
}

/** A list of Lease objects. */
export interface LeaseList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: Lease[];
}

export interface LeaseSpec {
  /** Who holds the lease. */
  holderIdentity?: string | undefined;
  /** Seconds after the last renewal at which others may take it. */
  leaseDurationSeconds?: number | undefined;
  /** When the present holder took it. */
  acquireTime?: string | undefined;
  /** When the holder last renewed it. */
  renewTime?: string | undefined;
  /** How often it went from one holder to another. */
  leaseTransitions?: number | undefined;
  strategy?: string | undefined;
  preferredHolder?: string | undefined;
}

export function encodeLease(w: Writer, m: Lease): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeLeaseSpec(w, m.spec ?? (emptyMessage as LeaseSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeLease(r: Reader, end: number, kind?: string, apiVersion?: string): Lease {
  let v1: ObjectMeta | null | undefined;
  let v2: LeaseSpec | null | undefined;
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
        v2 = decodeLeaseSpec(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Lease;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeLeaseSpec(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const LeaseSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.coordination.v1.Lease', kind: 'Lease', apiVersion: 'coordination.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => LeaseSpecSchema },
  ],
});

export const Lease: GeneratedCodec<Lease> = new GeneratedCodec(LeaseSchema, encodeLease, decodeLease, true);

export function encodeLeaseList(w: Writer, m: LeaseList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeLease(w, list[i] ?? (emptyMessage as Lease));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeLeaseList(r: Reader, end: number, kind?: string, apiVersion?: string): LeaseList {
  let v1: ListMeta | null | undefined;
  let v2: Lease[] | undefined;
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
        v2.push(decodeLease(r, r.fieldEnd(end), 'Lease', 'coordination.k8s.io/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as LeaseList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const LeaseListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.coordination.v1.LeaseList', kind: 'LeaseList', apiVersion: 'coordination.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => LeaseSchema, required: true },
  ],
});

export const LeaseList: GeneratedCodec<LeaseList> = new GeneratedCodec(LeaseListSchema, encodeLeaseList, decodeLeaseList, true);

export function encodeLeaseSpec(w: Writer, m: LeaseSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.preferredHolder !== undefined && m.preferredHolder !== null) {
    w.string(m.preferredHolder, 58);
  }
  if (m.strategy !== undefined && m.strategy !== null) {
    w.string(m.strategy, 50);
  }
  if (m.leaseTransitions !== undefined && m.leaseTransitions !== null) {
    w.int(m.leaseTransitions, 40);
  }
  if (m.renewTime !== undefined && m.renewTime !== null) {
    writeMicroTime(w, m.renewTime, 34);
  }
  if (m.acquireTime !== undefined && m.acquireTime !== null) {
    writeMicroTime(w, m.acquireTime, 26);
  }
  if (m.leaseDurationSeconds !== undefined && m.leaseDurationSeconds !== null) {
    w.int(m.leaseDurationSeconds, 16);
  }
  if (m.holderIdentity !== undefined && m.holderIdentity !== null) {
    w.string(m.holderIdentity, 10);
  }
}

export function decodeLeaseSpec(r: Reader, end: number): LeaseSpec {
  let v1: string | null | undefined;
  let v2: number | null | undefined;
  let v3: string | null | undefined;
  let v4: string | null | undefined;
  let v5: number | null | undefined;
  let v6: string | null | undefined;
  let v7: string | null | undefined;
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
        v3 = readMicroTime(r, end);
        continue;
      }
      case 34: {
        v4 = readMicroTime(r, end);
        continue;
      }
      case 40: {
        v5 = r.int32(end);
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
  const m = {} as LeaseSpec;
  if (v1 !== undefined && v1 !== null) m.holderIdentity = v1;
  if (v2 !== undefined && v2 !== null) m.leaseDurationSeconds = v2;
  if (v3 !== undefined && v3 !== null) m.acquireTime = v3;
  if (v4 !== undefined && v4 !== null) m.renewTime = v4;
  if (v5 !== undefined && v5 !== null) m.leaseTransitions = v5;
  if (v6 !== undefined && v6 !== null) m.strategy = v6;
  if (v7 !== undefined && v7 !== null) m.preferredHolder = v7;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const LeaseSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.coordination.v1.LeaseSpec',
  fields: () => [
    { json: 'holderIdentity', type: 'string', pointer: true },
    { json: 'leaseDurationSeconds', type: 'int32', pointer: true },
    { json: 'acquireTime', type: 'message', message: () => MicroTimeSchema, pointer: true },
    { json: 'renewTime', type: 'message', message: () => MicroTimeSchema, pointer: true },
    { json: 'leaseTransitions', type: 'int32', pointer: true },
    { json: 'strategy', type: 'string', pointer: true, knownValues: ['OldestEmulationVersion'] },
    { json: 'preferredHolder', type: 'string', pointer: true },
  ],
});

export const LeaseSpec: GeneratedCodec<LeaseSpec> = new GeneratedCodec(LeaseSpecSchema, encodeLeaseSpec, decodeLeaseSpec);
