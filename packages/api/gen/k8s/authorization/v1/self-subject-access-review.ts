// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';
import { type ObjectMeta, ObjectMetaSchema, decodeObjectMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { type NonResourceAttributes, NonResourceAttributesSchema, type ResourceAttributes, ResourceAttributesSchema, type SubjectAccessReviewStatus, SubjectAccessReviewStatusSchema, decodeNonResourceAttributes, decodeResourceAttributes, decodeSubjectAccessReviewStatus, encodeNonResourceAttributes, encodeResourceAttributes, encodeSubjectAccessReviewStatus } from './types.ts';

/** Asks whether the caller may do something. */
export interface SelfSubjectAccessReview {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: SelfSubjectAccessReviewSpec;
  /** What is observed; written by the system. */
  status: SubjectAccessReviewStatus;
}

export interface SelfSubjectAccessReviewSpec {
  resourceAttributes?: ResourceAttributes | undefined;
  nonResourceAttributes?: NonResourceAttributes | undefined;
}

export function encodeSelfSubjectAccessReview(w: Writer, m: SelfSubjectAccessReview): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeSubjectAccessReviewStatus(w, m.status ?? (emptyMessage as SubjectAccessReviewStatus));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodeSelfSubjectAccessReviewSpec(w, m.spec ?? (emptyMessage as SelfSubjectAccessReviewSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeSelfSubjectAccessReview(r: Reader, end: number, kind?: string, apiVersion?: string): SelfSubjectAccessReview {
  let v1: ObjectMeta | null | undefined;
  let v2: SelfSubjectAccessReviewSpec | null | undefined;
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
        v2 = decodeSelfSubjectAccessReviewSpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeSubjectAccessReviewStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as SelfSubjectAccessReview;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeSelfSubjectAccessReviewSpec(r, r.pos);
  m.status = v3 ?? decodeSubjectAccessReviewStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const SelfSubjectAccessReviewSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.authorization.v1.SelfSubjectAccessReview', kind: 'SelfSubjectAccessReview', apiVersion: 'authorization.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => SelfSubjectAccessReviewSpecSchema, required: true },
    { json: 'status', type: 'message', message: () => SubjectAccessReviewStatusSchema },
  ],
});

export const SelfSubjectAccessReview: GeneratedCodec<SelfSubjectAccessReview> = new GeneratedCodec(SelfSubjectAccessReviewSchema, encodeSelfSubjectAccessReview, decodeSelfSubjectAccessReview, true);

export function encodeSelfSubjectAccessReviewSpec(w: Writer, m: SelfSubjectAccessReviewSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.nonResourceAttributes !== undefined && m.nonResourceAttributes !== null) {
    const before = w.size();
    encodeNonResourceAttributes(w, m.nonResourceAttributes);
    w.close(before, 18);
  }
  if (m.resourceAttributes !== undefined && m.resourceAttributes !== null) {
    const before = w.size();
    encodeResourceAttributes(w, m.resourceAttributes);
    w.close(before, 10);
  }
}

export function decodeSelfSubjectAccessReviewSpec(r: Reader, end: number): SelfSubjectAccessReviewSpec {
  let v1: ResourceAttributes | null | undefined;
  let v2: NonResourceAttributes | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeResourceAttributes(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = decodeNonResourceAttributes(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as SelfSubjectAccessReviewSpec;
  if (v1 !== undefined && v1 !== null) m.resourceAttributes = v1;
  if (v2 !== undefined && v2 !== null) m.nonResourceAttributes = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const SelfSubjectAccessReviewSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.authorization.v1.SelfSubjectAccessReviewSpec',
  fields: () => [
    { json: 'resourceAttributes', type: 'message', message: () => ResourceAttributesSchema, pointer: true },
    { json: 'nonResourceAttributes', type: 'message', message: () => NonResourceAttributesSchema, pointer: true },
  ],
});

export const SelfSubjectAccessReviewSpec: GeneratedCodec<SelfSubjectAccessReviewSpec> = new GeneratedCodec(SelfSubjectAccessReviewSpecSchema, encodeSelfSubjectAccessReviewSpec, decodeSelfSubjectAccessReviewSpec);
