// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';
import { type ObjectMeta, ObjectMetaSchema, decodeObjectMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { type SubjectAccessReviewSpec, SubjectAccessReviewSpecSchema, type SubjectAccessReviewStatus, SubjectAccessReviewStatusSchema, decodeSubjectAccessReviewSpec, decodeSubjectAccessReviewStatus, encodeSubjectAccessReviewSpec, encodeSubjectAccessReviewStatus } from './types.ts';

/** Asks whether somebody may do something. */
export interface SubjectAccessReview {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: SubjectAccessReviewSpec;
  /** What is observed; written by the system. */
  status: SubjectAccessReviewStatus;
}

export function encodeSubjectAccessReview(w: Writer, m: SubjectAccessReview): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeSubjectAccessReviewStatus(w, m.status ?? (emptyMessage as SubjectAccessReviewStatus));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodeSubjectAccessReviewSpec(w, m.spec ?? (emptyMessage as SubjectAccessReviewSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeSubjectAccessReview(r: Reader, end: number, kind?: string, apiVersion?: string): SubjectAccessReview {
  let v1: ObjectMeta | null | undefined;
  let v2: SubjectAccessReviewSpec | null | undefined;
  let v3: SubjectAccessReviewStatus | null | undefined;
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
        v2 = decodeSubjectAccessReviewSpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeSubjectAccessReviewStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as SubjectAccessReview;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeSubjectAccessReviewSpec(r, r.pos);
  m.status = v3 ?? decodeSubjectAccessReviewStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const SubjectAccessReviewSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.authorization.v1.SubjectAccessReview', kind: 'SubjectAccessReview', apiVersion: 'authorization.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => SubjectAccessReviewSpecSchema, required: true },
    { json: 'status', type: 'message', message: () => SubjectAccessReviewStatusSchema },
  ],
});

export const SubjectAccessReview: GeneratedCodec<SubjectAccessReview> = new GeneratedCodec(SubjectAccessReviewSchema, encodeSubjectAccessReview, decodeSubjectAccessReview, true);
