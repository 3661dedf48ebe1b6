// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';
import { type ObjectMeta, ObjectMetaSchema, decodeObjectMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { type UserInfo, UserInfoSchema, decodeUserInfo, encodeUserInfo } from './types.ts';

/** Asks whose token this is. */
export interface TokenReview {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: TokenReviewSpec;
  /** What is observed; written by the system. */
  status: TokenReviewStatus;
}

export interface TokenReviewSpec {
  token?: string | undefined;
  audiences?: string[] | undefined;
}

export interface TokenReviewStatus {
  authenticated?: boolean | undefined;
  user: UserInfo;
  audiences?: string[] | undefined;
  error?: string | undefined;
}

export function encodeTokenReview(w: Writer, m: TokenReview): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeTokenReviewStatus(w, m.status ?? (emptyMessage as TokenReviewStatus));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodeTokenReviewSpec(w, m.spec ?? (emptyMessage as TokenReviewSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeTokenReview(r: Reader, end: number, kind?: string, apiVersion?: string): TokenReview {
  let v1: ObjectMeta | null | undefined;
  let v2: TokenReviewSpec | null | undefined;
  let v3: TokenReviewStatus | null | undefined;
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
        v2 = decodeTokenReviewSpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeTokenReviewStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as TokenReview;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeTokenReviewSpec(r, r.pos);
  m.status = v3 ?? decodeTokenReviewStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const TokenReviewSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.authentication.v1.TokenReview', kind: 'TokenReview', apiVersion: 'authentication.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => TokenReviewSpecSchema, required: true },
    { json: 'status', type: 'message', message: () => TokenReviewStatusSchema },
  ],
});

export const TokenReview: GeneratedCodec<TokenReview> = new GeneratedCodec(TokenReviewSchema, encodeTokenReview, decodeTokenReview, true);

export function encodeTokenReviewSpec(w: Writer, m: TokenReviewSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.audiences) {
    const list = m.audiences;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 18);
    }
  }
  w.string(m.token, 10);
}

export function decodeTokenReviewSpec(r: Reader, end: number): TokenReviewSpec {
  let v1 = '';
  let v2: string[] | undefined;
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
        v2 ??= [];
        v2.push(r.string(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as TokenReviewSpec;
  if (v1 !== '') m.token = v1;
  if (v2 !== undefined) m.audiences = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const TokenReviewSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.authentication.v1.TokenReviewSpec',
  fields: () => [
    { json: 'token', type: 'string' },
    { json: 'audiences', type: 'string', cardinality: 'list' },
  ],
});

export const TokenReviewSpec: GeneratedCodec<TokenReviewSpec> = new GeneratedCodec(TokenReviewSpecSchema, encodeTokenReviewSpec, decodeTokenReviewSpec);

export function encodeTokenReviewStatus(w: Writer, m: TokenReviewStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.audiences) {
    const list = m.audiences;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 34);
    }
  }
  w.string(m.error, 26);
  {
    const before = w.size();
    encodeUserInfo(w, m.user ?? (emptyMessage as UserInfo));
    w.close(before, 18);
  }
  w.bool(m.authenticated, 8);
}

export function decodeTokenReviewStatus(r: Reader, end: number): TokenReviewStatus {
  let v1 = false;
  let v2: UserInfo | null | undefined;
  let v4: string[] | undefined;
  let v3 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 8: {
        v1 = r.bool(end);
        continue;
      }
      case 18: {
        v2 = decodeUserInfo(r, r.fieldEnd(end));
        continue;
      }
      case 34: {
        v4 ??= [];
        v4.push(r.string(end));
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as TokenReviewStatus;
  if (v1 !== false) m.authenticated = v1;
  m.user = v2 ?? decodeUserInfo(r, r.pos);
  if (v4 !== undefined) m.audiences = v4;
  if (v3 !== '') m.error = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const TokenReviewStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.authentication.v1.TokenReviewStatus',
  fields: () => [
    { json: 'authenticated', type: 'bool' },
    { json: 'user', type: 'message', message: () => UserInfoSchema },
    { json: 'audiences', type: 'string', cardinality: 'list' },
    { json: 'error', type: 'string' },
  ],
});

export const TokenReviewStatus: GeneratedCodec<TokenReviewStatus> = new GeneratedCodec(TokenReviewStatusSchema, encodeTokenReviewStatus, decodeTokenReviewStatus);
