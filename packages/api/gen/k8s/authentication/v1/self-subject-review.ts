// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';
import { type ObjectMeta, ObjectMetaSchema, decodeObjectMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { type UserInfo, UserInfoSchema, decodeUserInfo, encodeUserInfo } from './types.ts';

/** Asks who the caller is. */
export interface SelfSubjectReview {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is observed; written by the system. */
  status: SelfSubjectReviewStatus;
}

export interface SelfSubjectReviewStatus {
  userInfo: UserInfo;
}

export function encodeSelfSubjectReview(w: Writer, m: SelfSubjectReview): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeSelfSubjectReviewStatus(w, m.status ?? (emptyMessage as SelfSubjectReviewStatus));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeSelfSubjectReview(r: Reader, end: number, kind?: string, apiVersion?: string): SelfSubjectReview {
  let v1: ObjectMeta | null | undefined;
  let v2: SelfSubjectReviewStatus | null | undefined;
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
        v2 = decodeSelfSubjectReviewStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as SelfSubjectReview;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.status = v2 ?? decodeSelfSubjectReviewStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const SelfSubjectReviewSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.authentication.v1.SelfSubjectReview', kind: 'SelfSubjectReview', apiVersion: 'authentication.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'status', type: 'message', message: () => SelfSubjectReviewStatusSchema },
  ],
});

export const SelfSubjectReview: GeneratedCodec<SelfSubjectReview> = new GeneratedCodec(SelfSubjectReviewSchema, encodeSelfSubjectReview, decodeSelfSubjectReview, true);

export function encodeSelfSubjectReviewStatus(w: Writer, m: SelfSubjectReviewStatus): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeUserInfo(w, m.userInfo ?? (emptyMessage as UserInfo));
    w.close(before, 10);
  }
}

export function decodeSelfSubjectReviewStatus(r: Reader, end: number): SelfSubjectReviewStatus {
  let v1: UserInfo | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeUserInfo(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as SelfSubjectReviewStatus;
  m.userInfo = v1 ?? decodeUserInfo(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const SelfSubjectReviewStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.authentication.v1.SelfSubjectReviewStatus',
  fields: () => [
    { json: 'userInfo', type: 'message', message: () => UserInfoSchema },
  ],
});

export const SelfSubjectReviewStatus: GeneratedCodec<SelfSubjectReviewStatus> = new GeneratedCodec(SelfSubjectReviewStatusSchema, encodeSelfSubjectReviewStatus, decodeSelfSubjectReviewStatus);
