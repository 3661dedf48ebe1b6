// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readTime, unknownFields, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { type ObjectMeta, ObjectMetaSchema, decodeObjectMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { TimeSchema } from '../../meta/v1/time.ts';

/** Asks for a token of a service account. */
export interface TokenRequest {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: TokenRequestSpec;
  /** What is observed; written by the system. */
  status: TokenRequestStatus;
}

export interface BoundObjectReference {
  kind?: string | undefined;
  apiVersion?: string | undefined;
  name?: string | undefined;
  uid?: string | undefined;
}

export interface TokenRequestSpec {
  audiences: string[] | null;
  expirationSeconds?: number | null | undefined;
  boundObjectRef?: BoundObjectReference | null | undefined;
}

export interface TokenRequestStatus {
  token: string;
  expirationTimestamp: string;
}

export function encodeTokenRequest(w: Writer, m: TokenRequest): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeTokenRequestStatus(w, m.status ?? (emptyMessage as TokenRequestStatus));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodeTokenRequestSpec(w, m.spec ?? (emptyMessage as TokenRequestSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeTokenRequest(r: Reader, end: number, kind?: string, apiVersion?: string): TokenRequest {
  let v1: ObjectMeta | null | undefined;
  let v2: TokenRequestSpec | null | undefined;
  let v3: TokenRequestStatus | null | undefined;
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
        v2 = decodeTokenRequestSpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeTokenRequestStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as TokenRequest;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeTokenRequestSpec(r, r.pos);
  m.status = v3 ?? decodeTokenRequestStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const TokenRequestSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.authentication.v1.TokenRequest', kind: 'TokenRequest', apiVersion: 'authentication.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => TokenRequestSpecSchema, required: true },
    { json: 'status', type: 'message', message: () => TokenRequestStatusSchema },
  ],
});

export const TokenRequest: GeneratedCodec<TokenRequest> = new GeneratedCodec(TokenRequestSchema, encodeTokenRequest, decodeTokenRequest, true);

export function encodeBoundObjectReference(w: Writer, m: BoundObjectReference): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.uid, 34);
  w.string(m.name, 26);
  w.string(m.apiVersion, 18);
  w.string(m.kind, 10);
}

export function decodeBoundObjectReference(r: Reader, end: number): BoundObjectReference {
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
  const m = {} as BoundObjectReference;
  if (v1 !== '') m.kind = v1;
  if (v2 !== '') m.apiVersion = v2;
  if (v3 !== '') m.name = v3;
  if (v4 !== '') m.uid = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const BoundObjectReferenceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.authentication.v1.BoundObjectReference',
  fields: () => [
    { json: 'kind', type: 'string' },
    { json: 'apiVersion', type: 'string' },
    { json: 'name', type: 'string' },
    { json: 'uid', type: 'string' },
  ],
});

export const BoundObjectReference: GeneratedCodec<BoundObjectReference> = new GeneratedCodec(BoundObjectReferenceSchema, encodeBoundObjectReference, decodeBoundObjectReference);

export function encodeTokenRequestSpec(w: Writer, m: TokenRequestSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.expirationSeconds !== undefined && m.expirationSeconds !== null) {
    w.int(m.expirationSeconds, 32);
  }
  if (m.boundObjectRef !== undefined && m.boundObjectRef !== null) {
    const before = w.size();
    encodeBoundObjectReference(w, m.boundObjectRef);
    w.close(before, 26);
  }
  if (m.audiences) {
    const list = m.audiences;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 10);
    }
  }
}

export function decodeTokenRequestSpec(r: Reader, end: number): TokenRequestSpec {
  let v1: string[] | undefined;
  let v4: number | null | undefined;
  let v3: BoundObjectReference | null | undefined;
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
      case 32: {
        v4 = r.int64(end);
        continue;
      }
      case 26: {
        v3 = decodeBoundObjectReference(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as TokenRequestSpec;
  m.audiences = (v1 ?? null) as TokenRequestSpec['audiences'];
  m.expirationSeconds = (v4 ?? null) as TokenRequestSpec['expirationSeconds'];
  m.boundObjectRef = (v3 ?? null) as TokenRequestSpec['boundObjectRef'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const TokenRequestSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.authentication.v1.TokenRequestSpec',
  fields: () => [
    { json: 'audiences', type: 'string', cardinality: 'list', required: true },
    { json: 'expirationSeconds', type: 'int64', pointer: true, omitEmpty: false },
    { json: 'boundObjectRef', type: 'message', message: () => BoundObjectReferenceSchema, pointer: true, omitEmpty: false },
  ],
});

export const TokenRequestSpec: GeneratedCodec<TokenRequestSpec> = new GeneratedCodec(TokenRequestSpecSchema, encodeTokenRequestSpec, decodeTokenRequestSpec);

export function encodeTokenRequestStatus(w: Writer, m: TokenRequestStatus): void {
  writeUnknown(w, m, unknownFields);
  writeTime(w, m.expirationTimestamp, 18);
  w.string(m.token, 10);
}

export function decodeTokenRequestStatus(r: Reader, end: number): TokenRequestStatus {
  let v1 = '';
  let v2: string | null | undefined;
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
        v2 = readTime(r, end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as TokenRequestStatus;
  m.token = v1;
  m.expirationTimestamp = (v2 ?? null) as TokenRequestStatus['expirationTimestamp'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const TokenRequestStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.authentication.v1.TokenRequestStatus',
  fields: () => [
    { json: 'token', type: 'string', required: true },
    { json: 'expirationTimestamp', type: 'message', message: () => TimeSchema, required: true },
  ],
});

export const TokenRequestStatus: GeneratedCodec<TokenRequestStatus> = new GeneratedCodec(TokenRequestStatusSchema, encodeTokenRequestStatus, decodeTokenRequestStatus);
