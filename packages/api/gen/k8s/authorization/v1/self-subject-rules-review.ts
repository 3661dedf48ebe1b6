// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';
import { type ObjectMeta, ObjectMetaSchema, decodeObjectMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';

/** Asks what the caller may do in a namespace. */
export interface SelfSubjectRulesReview {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: SelfSubjectRulesReviewSpec;
  /** What is observed; written by the system. */
  status: SubjectRulesReviewStatus;
}

export interface NonResourceRule {
  verbs: string[];
  nonResourceURLs?: string[] | undefined;
}

export interface ResourceRule {
  verbs: string[];
  apiGroups?: string[] | undefined;
  resources?: string[] | undefined;
  resourceNames?: string[] | undefined;
}

export interface SelfSubjectRulesReviewSpec {
  namespace?: string | undefined;
}

export interface SubjectRulesReviewStatus {
  resourceRules: ResourceRule[];
  nonResourceRules: NonResourceRule[];
  incomplete: boolean;
  evaluationError?: string | undefined;
}

export function encodeSelfSubjectRulesReview(w: Writer, m: SelfSubjectRulesReview): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeSubjectRulesReviewStatus(w, m.status ?? (emptyMessage as SubjectRulesReviewStatus));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodeSelfSubjectRulesReviewSpec(w, m.spec ?? (emptyMessage as SelfSubjectRulesReviewSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeSelfSubjectRulesReview(r: Reader, end: number, kind?: string, apiVersion?: string): SelfSubjectRulesReview {
  let v1: ObjectMeta | null | undefined;
  let v2: SelfSubjectRulesReviewSpec | null | undefined;
  let v3: SubjectRulesReviewStatus | null | undefined;
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
        v2 = decodeSelfSubjectRulesReviewSpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeSubjectRulesReviewStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as SelfSubjectRulesReview;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeSelfSubjectRulesReviewSpec(r, r.pos);
  m.status = v3 ?? decodeSubjectRulesReviewStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const SelfSubjectRulesReviewSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.authorization.v1.SelfSubjectRulesReview', kind: 'SelfSubjectRulesReview', apiVersion: 'authorization.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => SelfSubjectRulesReviewSpecSchema, required: true },
    { json: 'status', type: 'message', message: () => SubjectRulesReviewStatusSchema },
  ],
});

export const SelfSubjectRulesReview: GeneratedCodec<SelfSubjectRulesReview> = new GeneratedCodec(SelfSubjectRulesReviewSchema, encodeSelfSubjectRulesReview, decodeSelfSubjectRulesReview, true);

export function encodeNonResourceRule(w: Writer, m: NonResourceRule): void {
  writeUnknown(w, m, unknownFields);
  if (m.nonResourceURLs) {
    const list = m.nonResourceURLs;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 18);
    }
  }
  if (m.verbs) {
    const list = m.verbs;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 10);
    }
  }
}

export function decodeNonResourceRule(r: Reader, end: number): NonResourceRule {
  let v1: string[] | undefined;
  let v2: string[] | undefined;
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
        v2 ??= [];
        v2.push(r.string(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NonResourceRule;
  m.verbs = (v1 ?? null) as NonResourceRule['verbs'];
  if (v2 !== undefined) m.nonResourceURLs = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NonResourceRuleSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.authorization.v1.NonResourceRule',
  fields: () => [
    { json: 'verbs', type: 'string', cardinality: 'list', required: true },
    { json: 'nonResourceURLs', type: 'string', cardinality: 'list' },
  ],
});

export const NonResourceRule: GeneratedCodec<NonResourceRule> = new GeneratedCodec(NonResourceRuleSchema, encodeNonResourceRule, decodeNonResourceRule);

export function encodeResourceRule(w: Writer, m: ResourceRule): void {
  writeUnknown(w, m, unknownFields);
  if (m.resourceNames) {
    const list = m.resourceNames;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 34);
    }
  }
  if (m.resources) {
    const list = m.resources;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 26);
    }
  }
  if (m.apiGroups) {
    const list = m.apiGroups;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 18);
    }
  }
  if (m.verbs) {
    const list = m.verbs;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 10);
    }
  }
}

export function decodeResourceRule(r: Reader, end: number): ResourceRule {
  let v1: string[] | undefined;
  let v2: string[] | undefined;
  let v3: string[] | undefined;
  let v4: string[] | undefined;
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
        v2 ??= [];
        v2.push(r.string(end));
        continue;
      }
      case 26: {
        v3 ??= [];
        v3.push(r.string(end));
        continue;
      }
      case 34: {
        v4 ??= [];
        v4.push(r.string(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ResourceRule;
  m.verbs = (v1 ?? null) as ResourceRule['verbs'];
  if (v2 !== undefined) m.apiGroups = v2;
  if (v3 !== undefined) m.resources = v3;
  if (v4 !== undefined) m.resourceNames = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ResourceRuleSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.authorization.v1.ResourceRule',
  fields: () => [
    { json: 'verbs', type: 'string', cardinality: 'list', required: true },
    { json: 'apiGroups', type: 'string', cardinality: 'list' },
    { json: 'resources', type: 'string', cardinality: 'list' },
    { json: 'resourceNames', type: 'string', cardinality: 'list' },
  ],
});

export const ResourceRule: GeneratedCodec<ResourceRule> = new GeneratedCodec(ResourceRuleSchema, encodeResourceRule, decodeResourceRule);

export function encodeSelfSubjectRulesReviewSpec(w: Writer, m: SelfSubjectRulesReviewSpec): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.namespace, 10);
}

export function decodeSelfSubjectRulesReviewSpec(r: Reader, end: number): SelfSubjectRulesReviewSpec {
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
  const m = {} as SelfSubjectRulesReviewSpec;
  if (v1 !== '') m.namespace = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const SelfSubjectRulesReviewSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.authorization.v1.SelfSubjectRulesReviewSpec',
  fields: () => [
    { json: 'namespace', type: 'string' },
  ],
});

export const SelfSubjectRulesReviewSpec: GeneratedCodec<SelfSubjectRulesReviewSpec> = new GeneratedCodec(SelfSubjectRulesReviewSpecSchema, encodeSelfSubjectRulesReviewSpec, decodeSelfSubjectRulesReviewSpec);

export function encodeSubjectRulesReviewStatus(w: Writer, m: SubjectRulesReviewStatus): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.evaluationError, 34);
  w.bool(m.incomplete, 24);
  if (m.nonResourceRules) {
    const list = m.nonResourceRules;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeNonResourceRule(w, list[i] ?? (emptyMessage as NonResourceRule));
      w.close(before, 18);
    }
  }
  if (m.resourceRules) {
    const list = m.resourceRules;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeResourceRule(w, list[i] ?? (emptyMessage as ResourceRule));
      w.close(before, 10);
    }
  }
}

export function decodeSubjectRulesReviewStatus(r: Reader, end: number): SubjectRulesReviewStatus {
  let v1: ResourceRule[] | undefined;
  let v2: NonResourceRule[] | undefined;
  let v3 = false;
  let v4 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeResourceRule(r, r.fieldEnd(end)));
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(decodeNonResourceRule(r, r.fieldEnd(end)));
        continue;
      }
      case 24: {
        v3 = r.bool(end);
        continue;
      }
      case 34: {
        v4 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as SubjectRulesReviewStatus;
  m.resourceRules = (v1 ?? null) as SubjectRulesReviewStatus['resourceRules'];
  m.nonResourceRules = (v2 ?? null) as SubjectRulesReviewStatus['nonResourceRules'];
  m.incomplete = v3;
  if (v4 !== '') m.evaluationError = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const SubjectRulesReviewStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.authorization.v1.SubjectRulesReviewStatus',
  fields: () => [
    { json: 'resourceRules', type: 'message', cardinality: 'list', message: () => ResourceRuleSchema, required: true },
    { json: 'nonResourceRules', type: 'message', cardinality: 'list', message: () => NonResourceRuleSchema, required: true },
    { json: 'incomplete', type: 'bool', required: true },
    { json: 'evaluationError', type: 'string' },
  ],
});

export const SubjectRulesReviewStatus: GeneratedCodec<SubjectRulesReviewStatus> = new GeneratedCodec(SubjectRulesReviewStatusSchema, encodeSubjectRulesReviewStatus, decodeSubjectRulesReviewStatus);
