// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';

/** A storage driver in the cluster. */
export interface CSIDriver {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: CSIDriverSpec;
}

/** A list of CSIDriver objects. */
export interface CSIDriverList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: CSIDriver[];
}

export interface CSIDriverSpec {
  attachRequired?: boolean | undefined;
  podInfoOnMount?: boolean | undefined;
  volumeLifecycleModes?: string[] | undefined;
  storageCapacity?: boolean | undefined;
  fsGroupPolicy?: string | undefined;
  tokenRequests?: TokenRequest[] | undefined;
  requiresRepublish?: boolean | undefined;
  seLinuxMount?: boolean | undefined;
  nodeAllocatableUpdatePeriodSeconds?: number | undefined;
  serviceAccountTokenInSecrets?: boolean | undefined;
}

/** Asks for a token of a service account. */
export interface TokenRequest {
  audience: string;
  expirationSeconds?: number | undefined;
}

export function encodeCSIDriver(w: Writer, m: CSIDriver): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeCSIDriverSpec(w, m.spec ?? (emptyMessage as CSIDriverSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeCSIDriver(r: Reader, end: number, kind?: string, apiVersion?: string): CSIDriver {
  let v1: ObjectMeta | null | undefined;
  let v2: CSIDriverSpec | null | undefined;
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
        v2 = decodeCSIDriverSpec(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CSIDriver;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeCSIDriverSpec(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CSIDriverSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.storage.v1.CSIDriver', kind: 'CSIDriver', apiVersion: 'storage.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => CSIDriverSpecSchema, required: true },
  ],
});

export const CSIDriver: GeneratedCodec<CSIDriver> = new GeneratedCodec(CSIDriverSchema, encodeCSIDriver, decodeCSIDriver, true);

export function encodeCSIDriverList(w: Writer, m: CSIDriverList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeCSIDriver(w, list[i] ?? (emptyMessage as CSIDriver));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeCSIDriverList(r: Reader, end: number, kind?: string, apiVersion?: string): CSIDriverList {
  let v1: ListMeta | null | undefined;
  let v2: CSIDriver[] | undefined;
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
        v2.push(decodeCSIDriver(r, r.fieldEnd(end), 'CSIDriver', 'storage.k8s.io/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CSIDriverList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CSIDriverListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.storage.v1.CSIDriverList', kind: 'CSIDriverList', apiVersion: 'storage.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => CSIDriverSchema, required: true },
  ],
});

export const CSIDriverList: GeneratedCodec<CSIDriverList> = new GeneratedCodec(CSIDriverListSchema, encodeCSIDriverList, decodeCSIDriverList, true);

export function encodeCSIDriverSpec(w: Writer, m: CSIDriverSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.serviceAccountTokenInSecrets !== undefined && m.serviceAccountTokenInSecrets !== null) {
    w.bool(m.serviceAccountTokenInSecrets, 80);
  }
  if (m.nodeAllocatableUpdatePeriodSeconds !== undefined && m.nodeAllocatableUpdatePeriodSeconds !== null) {
    w.int(m.nodeAllocatableUpdatePeriodSeconds, 72);
  }
  if (m.seLinuxMount !== undefined && m.seLinuxMount !== null) {
    w.bool(m.seLinuxMount, 64);
  }
  if (m.requiresRepublish !== undefined && m.requiresRepublish !== null) {
    w.bool(m.requiresRepublish, 56);
  }
  if (m.tokenRequests) {
    const list = m.tokenRequests;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeTokenRequest(w, list[i] ?? (emptyMessage as TokenRequest));
      w.close(before, 50);
    }
  }
  if (m.fsGroupPolicy !== undefined && m.fsGroupPolicy !== null) {
    w.string(m.fsGroupPolicy, 42);
  }
  if (m.storageCapacity !== undefined && m.storageCapacity !== null) {
    w.bool(m.storageCapacity, 32);
  }
  if (m.volumeLifecycleModes) {
    const list = m.volumeLifecycleModes;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 26);
    }
  }
  if (m.podInfoOnMount !== undefined && m.podInfoOnMount !== null) {
    w.bool(m.podInfoOnMount, 16);
  }
  if (m.attachRequired !== undefined && m.attachRequired !== null) {
    w.bool(m.attachRequired, 8);
  }
}

export function decodeCSIDriverSpec(r: Reader, end: number): CSIDriverSpec {
  let v1: boolean | null | undefined;
  let v2: boolean | null | undefined;
  let v3: string[] | undefined;
  let v4: boolean | null | undefined;
  let v5: string | null | undefined;
  let v6: TokenRequest[] | undefined;
  let v7: boolean | null | undefined;
  let v8: boolean | null | undefined;
  let v9: number | null | undefined;
  let v10: boolean | null | undefined;
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
      case 26: {
        v3 ??= [];
        v3.push(r.string(end));
        continue;
      }
      case 32: {
        v4 = r.bool(end);
        continue;
      }
      case 42: {
        v5 = r.string(end);
        continue;
      }
      case 50: {
        v6 ??= [];
        v6.push(decodeTokenRequest(r, r.fieldEnd(end)));
        continue;
      }
      case 56: {
        v7 = r.bool(end);
        continue;
      }
      case 64: {
        v8 = r.bool(end);
        continue;
      }
      case 72: {
        v9 = r.int64(end);
        continue;
      }
      case 80: {
        v10 = r.bool(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CSIDriverSpec;
  if (v1 !== undefined && v1 !== null) m.attachRequired = v1;
  if (v2 !== undefined && v2 !== null) m.podInfoOnMount = v2;
  if (v3 !== undefined) m.volumeLifecycleModes = v3;
  if (v4 !== undefined && v4 !== null) m.storageCapacity = v4;
  if (v5 !== undefined && v5 !== null) m.fsGroupPolicy = v5;
  if (v6 !== undefined) m.tokenRequests = v6;
  if (v7 !== undefined && v7 !== null) m.requiresRepublish = v7;
  if (v8 !== undefined && v8 !== null) m.seLinuxMount = v8;
  if (v9 !== undefined && v9 !== null) m.nodeAllocatableUpdatePeriodSeconds = v9;
  if (v10 !== undefined && v10 !== null) m.serviceAccountTokenInSecrets = v10;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CSIDriverSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.storage.v1.CSIDriverSpec',
  fields: () => [
    { json: 'attachRequired', type: 'bool', pointer: true },
    { json: 'podInfoOnMount', type: 'bool', pointer: true },
    { json: 'volumeLifecycleModes', type: 'string', cardinality: 'list', listType: 'set', knownValues: ['Persistent', 'Ephemeral'] },
    { json: 'storageCapacity', type: 'bool', pointer: true },
    { json: 'fsGroupPolicy', type: 'string', pointer: true, knownValues: ['ReadWriteOnceWithFSType', 'File', 'None'] },
    { json: 'tokenRequests', type: 'message', cardinality: 'list', message: () => TokenRequestSchema },
    { json: 'requiresRepublish', type: 'bool', pointer: true },
    { json: 'seLinuxMount', type: 'bool', pointer: true },
    { json: 'nodeAllocatableUpdatePeriodSeconds', type: 'int64', pointer: true },
    { json: 'serviceAccountTokenInSecrets', type: 'bool', pointer: true },
  ],
});

export const CSIDriverSpec: GeneratedCodec<CSIDriverSpec> = new GeneratedCodec(CSIDriverSpecSchema, encodeCSIDriverSpec, decodeCSIDriverSpec);

export function encodeTokenRequest(w: Writer, m: TokenRequest): void {
  writeUnknown(w, m, unknownFields);
  if (m.expirationSeconds !== undefined && m.expirationSeconds !== null) {
    w.int(m.expirationSeconds, 16);
  }
  w.string(m.audience, 10);
}

export function decodeTokenRequest(r: Reader, end: number): TokenRequest {
  let v1 = '';
  let v2: number | null | undefined;
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
        v2 = r.int64(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as TokenRequest;
  m.audience = v1;
  if (v2 !== undefined && v2 !== null) m.expirationSeconds = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const TokenRequestSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.storage.v1.TokenRequest',
  fields: () => [
    { json: 'audience', type: 'string', required: true },
    { json: 'expirationSeconds', type: 'int64', pointer: true },
  ],
});

export const TokenRequest: GeneratedCodec<TokenRequest> = new GeneratedCodec(TokenRequestSchema, encodeTokenRequest, decodeTokenRequest);
