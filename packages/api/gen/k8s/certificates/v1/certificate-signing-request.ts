// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readStringList, readTime, setKey, sortedKeys, unknownFields, writeStringList, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { TimeSchema } from '../../meta/v1/time.ts';

/** Asks a signer for a certificate. */
export interface CertificateSigningRequest {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: CertificateSigningRequestSpec;
  /** What is observed; written by the system. */
  status: CertificateSigningRequestStatus;
}

/** A list of CertificateSigningRequest objects. */
export interface CertificateSigningRequestList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: CertificateSigningRequest[];
}

export interface CertificateSigningRequestCondition {
  type: string;
  status: string;
  reason?: string | undefined;
  message?: string | undefined;
  lastUpdateTime?: string | null | undefined;
  lastTransitionTime?: string | null | undefined;
}

export interface CertificateSigningRequestSpec {
  request: string;
  signerName: string;
  expirationSeconds?: number | undefined;
  usages?: ('signing' | 'digital signature' | 'content commitment' | 'key encipherment' | 'key agreement' | 'data encipherment' | 'cert sign' | 'crl sign' | 'encipher only' | 'decipher only' | 'any' | 'server auth' | 'client auth' | 'code signing' | 'email protection' | 's/mime' | 'ipsec end system' | 'ipsec tunnel' | 'ipsec user' | 'timestamping' | 'ocsp signing' | 'microsoft sgc' | 'netscape sgc')[] | undefined;
  username?: string | undefined;
  uid?: string | undefined;
  groups?: string[] | undefined;
  extra?: Record<string, string[]> | undefined;
}

export interface CertificateSigningRequestStatus {
  conditions?: CertificateSigningRequestCondition[] | undefined;
  certificate?: string | undefined;
}

export type ExtraValue = string[];

export function encodeCertificateSigningRequest(w: Writer, m: CertificateSigningRequest): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeCertificateSigningRequestStatus(w, m.status ?? (emptyMessage as CertificateSigningRequestStatus));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodeCertificateSigningRequestSpec(w, m.spec ?? (emptyMessage as CertificateSigningRequestSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeCertificateSigningRequest(r: Reader, end: number, kind?: string, apiVersion?: string): CertificateSigningRequest {
  let v1: ObjectMeta | null | undefined;
  let v2: CertificateSigningRequestSpec | null | undefined;
  let v3: CertificateSigningRequestStatus | null | undefined;
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
        v2 = decodeCertificateSigningRequestSpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeCertificateSigningRequestStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CertificateSigningRequest;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeCertificateSigningRequestSpec(r, r.pos);
  m.status = v3 ?? decodeCertificateSigningRequestStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CertificateSigningRequestSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.certificates.v1.CertificateSigningRequest', kind: 'CertificateSigningRequest', apiVersion: 'certificates.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => CertificateSigningRequestSpecSchema, required: true },
    { json: 'status', type: 'message', message: () => CertificateSigningRequestStatusSchema },
  ],
});

export const CertificateSigningRequest: GeneratedCodec<CertificateSigningRequest> = new GeneratedCodec(CertificateSigningRequestSchema, encodeCertificateSigningRequest, decodeCertificateSigningRequest, true);

export function encodeCertificateSigningRequestList(w: Writer, m: CertificateSigningRequestList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeCertificateSigningRequest(w, list[i] ?? (emptyMessage as CertificateSigningRequest));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeCertificateSigningRequestList(r: Reader, end: number, kind?: string, apiVersion?: string): CertificateSigningRequestList {
  let v1: ListMeta | null | undefined;
  let v2: CertificateSigningRequest[] | undefined;
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
        v2.push(decodeCertificateSigningRequest(r, r.fieldEnd(end), 'CertificateSigningRequest', 'certificates.k8s.io/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CertificateSigningRequestList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CertificateSigningRequestListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.certificates.v1.CertificateSigningRequestList', kind: 'CertificateSigningRequestList', apiVersion: 'certificates.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => CertificateSigningRequestSchema, required: true },
  ],
});

export const CertificateSigningRequestList: GeneratedCodec<CertificateSigningRequestList> = new GeneratedCodec(CertificateSigningRequestListSchema, encodeCertificateSigningRequestList, decodeCertificateSigningRequestList, true);

export function encodeCertificateSigningRequestCondition(w: Writer, m: CertificateSigningRequestCondition): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.status, 50);
  writeTime(w, m.lastTransitionTime, 42);
  writeTime(w, m.lastUpdateTime, 34);
  w.string(m.message, 26);
  w.string(m.reason, 18);
  w.string(m.type, 10);
}

export function decodeCertificateSigningRequestCondition(r: Reader, end: number): CertificateSigningRequestCondition {
  let v1 = '';
  let v6 = '';
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
      case 50: {
        v6 = r.string(end);
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
        v4 = readTime(r, end);
        continue;
      }
      case 42: {
        v5 = readTime(r, end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CertificateSigningRequestCondition;
  m.type = v1;
  m.status = v6;
  if (v2 !== '') m.reason = v2;
  if (v3 !== '') m.message = v3;
  m.lastUpdateTime = (v4 ?? null) as CertificateSigningRequestCondition['lastUpdateTime'];
  m.lastTransitionTime = (v5 ?? null) as CertificateSigningRequestCondition['lastTransitionTime'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CertificateSigningRequestConditionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.certificates.v1.CertificateSigningRequestCondition',
  fields: () => [
    { json: 'type', type: 'string', required: true, knownValues: ['Approved', 'Denied', 'Failed'] },
    { json: 'status', type: 'string', required: true, knownValues: ['True', 'False', 'Unknown'] },
    { json: 'reason', type: 'string' },
    { json: 'message', type: 'string' },
    { json: 'lastUpdateTime', type: 'message', message: () => TimeSchema },
    { json: 'lastTransitionTime', type: 'message', message: () => TimeSchema },
  ],
});

export const CertificateSigningRequestCondition: GeneratedCodec<CertificateSigningRequestCondition> = new GeneratedCodec(CertificateSigningRequestConditionSchema, encodeCertificateSigningRequestCondition, decodeCertificateSigningRequestCondition);

export function encodeCertificateSigningRequestSpec(w: Writer, m: CertificateSigningRequestSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.expirationSeconds !== undefined && m.expirationSeconds !== null) {
    w.int(m.expirationSeconds, 64);
  }
  w.string(m.signerName, 58);
  if (m.extra) {
    const map: Record<string, string[]> = m.extra;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      writeStringList(w, map[keys[i]!], 18);
      w.string(keys[i], 10);
      w.close(entry, 50);
    }
  }
  if (m.usages) {
    const list = m.usages;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 42);
    }
  }
  if (m.groups) {
    const list = m.groups;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 34);
    }
  }
  w.string(m.uid, 26);
  w.string(m.username, 18);
  if (m.request !== undefined && m.request !== null) {
    w.base64(m.request, 10);
  }
}

export function decodeCertificateSigningRequestSpec(r: Reader, end: number): CertificateSigningRequestSpec {
  let v1: string | null | undefined;
  let v7 = '';
  let v8: number | null | undefined;
  let v5: ('signing' | 'digital signature' | 'content commitment' | 'key encipherment' | 'key agreement' | 'data encipherment' | 'cert sign' | 'crl sign' | 'encipher only' | 'decipher only' | 'any' | 'server auth' | 'client auth' | 'code signing' | 'email protection' | 's/mime' | 'ipsec end system' | 'ipsec tunnel' | 'ipsec user' | 'timestamping' | 'ocsp signing' | 'microsoft sgc' | 'netscape sgc')[] | undefined;
  let v2 = '';
  let v3 = '';
  let v4: string[] | undefined;
  let v6: Record<string, string[]> | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.base64(end);
        continue;
      }
      case 58: {
        v7 = r.string(end);
        continue;
      }
      case 64: {
        v8 = r.int32(end);
        continue;
      }
      case 42: {
        v5 ??= [];
        v5.push(r.string(end) as 'signing' | 'digital signature' | 'content commitment' | 'key encipherment' | 'key agreement' | 'data encipherment' | 'cert sign' | 'crl sign' | 'encipher only' | 'decipher only' | 'any' | 'server auth' | 'client auth' | 'code signing' | 'email protection' | 's/mime' | 'ipsec end system' | 'ipsec tunnel' | 'ipsec user' | 'timestamping' | 'ocsp signing' | 'microsoft sgc' | 'netscape sgc');
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
        v4 ??= [];
        v4.push(r.string(end));
        continue;
      }
      case 50: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: string[] | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = readStringList(r, to) as string[];
          else r.skip(part, to);
        }
        v6 ??= {};
        setKey(v6, key, value ?? (null as unknown as string[]));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CertificateSigningRequestSpec;
  m.request = (v1 ?? null) as CertificateSigningRequestSpec['request'];
  m.signerName = v7;
  if (v8 !== undefined && v8 !== null) m.expirationSeconds = v8;
  if (v5 !== undefined) m.usages = v5;
  if (v2 !== '') m.username = v2;
  if (v3 !== '') m.uid = v3;
  if (v4 !== undefined) m.groups = v4;
  if (v6 !== undefined) m.extra = v6;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CertificateSigningRequestSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.certificates.v1.CertificateSigningRequestSpec',
  fields: () => [
    { json: 'request', type: 'bytes', required: true },
    { json: 'signerName', type: 'string', required: true },
    { json: 'expirationSeconds', type: 'int32', pointer: true },
    { json: 'usages', type: 'string', cardinality: 'list', enum: ['signing', 'digital signature', 'content commitment', 'key encipherment', 'key agreement', 'data encipherment', 'cert sign', 'crl sign', 'encipher only', 'decipher only', 'any', 'server auth', 'client auth', 'code signing', 'email protection', 's/mime', 'ipsec end system', 'ipsec tunnel', 'ipsec user', 'timestamping', 'ocsp signing', 'microsoft sgc', 'netscape sgc'] },
    { json: 'username', type: 'string' },
    { json: 'uid', type: 'string' },
    { json: 'groups', type: 'string', cardinality: 'list' },
    { json: 'extra', type: 'message', cardinality: 'map', message: () => ExtraValueSchema },
  ],
});

export const CertificateSigningRequestSpec: GeneratedCodec<CertificateSigningRequestSpec> = new GeneratedCodec(CertificateSigningRequestSpecSchema, encodeCertificateSigningRequestSpec, decodeCertificateSigningRequestSpec);

export function encodeCertificateSigningRequestStatus(w: Writer, m: CertificateSigningRequestStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.certificate !== undefined && m.certificate !== null) {
    w.base64(m.certificate, 18);
  }
  if (m.conditions) {
    const list = m.conditions;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeCertificateSigningRequestCondition(w, list[i] ?? (emptyMessage as CertificateSigningRequestCondition));
      w.close(before, 10);
    }
  }
}

export function decodeCertificateSigningRequestStatus(r: Reader, end: number): CertificateSigningRequestStatus {
  let v1: CertificateSigningRequestCondition[] | undefined;
  let v2: string | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeCertificateSigningRequestCondition(r, r.fieldEnd(end)));
        continue;
      }
      case 18: {
        v2 = r.base64(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CertificateSigningRequestStatus;
  if (v1 !== undefined) m.conditions = v1;
  if (v2) m.certificate = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CertificateSigningRequestStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.certificates.v1.CertificateSigningRequestStatus',
  fields: () => [
    { json: 'conditions', type: 'message', cardinality: 'list', message: () => CertificateSigningRequestConditionSchema, listType: 'map', listMapKeys: ['type'] },
    { json: 'certificate', type: 'bytes' },
  ],
});

export const CertificateSigningRequestStatus: GeneratedCodec<CertificateSigningRequestStatus> = new GeneratedCodec(CertificateSigningRequestStatusSchema, encodeCertificateSigningRequestStatus, decodeCertificateSigningRequestStatus);

export const ExtraValueSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.certificates.v1.ExtraValue', form: 'stringList',
});
