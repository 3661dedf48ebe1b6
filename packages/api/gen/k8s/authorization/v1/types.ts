// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readStringList, setKey, sortedKeys, unknownFields, writeStringList, writeUnknown } from '../../../../src/generated.ts';
import { type FieldSelectorRequirement, FieldSelectorRequirementSchema, type LabelSelectorRequirement, LabelSelectorRequirementSchema, decodeFieldSelectorRequirement, decodeLabelSelectorRequirement, encodeFieldSelectorRequirement, encodeLabelSelectorRequirement } from '../../meta/v1/selector.ts';

export type ExtraValue = string[];

export interface FieldSelectorAttributes {
  rawSelector?: string | undefined;
  requirements?: FieldSelectorRequirement[] | undefined;
}

export interface LabelSelectorAttributes {
  rawSelector?: string | undefined;
  requirements?: LabelSelectorRequirement[] | undefined;
}

export interface NonResourceAttributes {
  path?: string | undefined;
  verb?: string | undefined;
}

export interface ResourceAttributes {
  namespace?: string | undefined;
  verb?: string | undefined;
  group?: string | undefined;
  version?: string | undefined;
  resource?: string | undefined;
  subresource?: string | undefined;
  name?: string | undefined;
  fieldSelector?: FieldSelectorAttributes | undefined;
  labelSelector?: LabelSelectorAttributes | undefined;
}

export interface SubjectAccessReviewSpec {
  resourceAttributes?: ResourceAttributes | undefined;
  nonResourceAttributes?: NonResourceAttributes | undefined;
  user?: string | undefined;
  groups?: string[] | undefined;
  extra?: Record<string, string[]> | undefined;
  uid?: string | undefined;
}

export interface SubjectAccessReviewStatus {
  allowed: boolean;
  denied?: boolean | undefined;
  reason?: string | undefined;
  evaluationError?: string | undefined;
}

export const ExtraValueSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.authorization.v1.ExtraValue', form: 'stringList',
});

export function encodeFieldSelectorAttributes(w: Writer, m: FieldSelectorAttributes): void {
  writeUnknown(w, m, unknownFields);
  if (m.requirements) {
    const list = m.requirements;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeFieldSelectorRequirement(w, list[i] ?? (emptyMessage as FieldSelectorRequirement));
      w.close(before, 18);
    }
  }
  w.string(m.rawSelector, 10);
}

export function decodeFieldSelectorAttributes(r: Reader, end: number): FieldSelectorAttributes {
  let v1 = '';
  let v2: FieldSelectorRequirement[] | undefined;
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
        v2.push(decodeFieldSelectorRequirement(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as FieldSelectorAttributes;
  if (v1 !== '') m.rawSelector = v1;
  if (v2 !== undefined) m.requirements = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const FieldSelectorAttributesSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.authorization.v1.FieldSelectorAttributes',
  fields: () => [
    { json: 'rawSelector', type: 'string' },
    { json: 'requirements', type: 'message', cardinality: 'list', message: () => FieldSelectorRequirementSchema },
  ],
});

export const FieldSelectorAttributes: GeneratedCodec<FieldSelectorAttributes> = new GeneratedCodec(FieldSelectorAttributesSchema, encodeFieldSelectorAttributes, decodeFieldSelectorAttributes);

export function encodeLabelSelectorAttributes(w: Writer, m: LabelSelectorAttributes): void {
  writeUnknown(w, m, unknownFields);
  if (m.requirements) {
    const list = m.requirements;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeLabelSelectorRequirement(w, list[i] ?? (emptyMessage as LabelSelectorRequirement));
      w.close(before, 18);
    }
  }
  w.string(m.rawSelector, 10);
}

export function decodeLabelSelectorAttributes(r: Reader, end: number): LabelSelectorAttributes {
  let v1 = '';
  let v2: LabelSelectorRequirement[] | undefined;
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
        v2.push(decodeLabelSelectorRequirement(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as LabelSelectorAttributes;
  if (v1 !== '') m.rawSelector = v1;
  if (v2 !== undefined) m.requirements = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const LabelSelectorAttributesSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.authorization.v1.LabelSelectorAttributes',
  fields: () => [
    { json: 'rawSelector', type: 'string' },
    { json: 'requirements', type: 'message', cardinality: 'list', message: () => LabelSelectorRequirementSchema },
  ],
});

export const LabelSelectorAttributes: GeneratedCodec<LabelSelectorAttributes> = new GeneratedCodec(LabelSelectorAttributesSchema, encodeLabelSelectorAttributes, decodeLabelSelectorAttributes);

export function encodeNonResourceAttributes(w: Writer, m: NonResourceAttributes): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.verb, 18);
  w.string(m.path, 10);
}

export function decodeNonResourceAttributes(r: Reader, end: number): NonResourceAttributes {
  let v1 = '';
  let v2 = '';
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
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NonResourceAttributes;
  if (v1 !== '') m.path = v1;
  if (v2 !== '') m.verb = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NonResourceAttributesSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.authorization.v1.NonResourceAttributes',
  fields: () => [
    { json: 'path', type: 'string' },
    { json: 'verb', type: 'string' },
  ],
});

export const NonResourceAttributes: GeneratedCodec<NonResourceAttributes> = new GeneratedCodec(NonResourceAttributesSchema, encodeNonResourceAttributes, decodeNonResourceAttributes);

export function encodeResourceAttributes(w: Writer, m: ResourceAttributes): void {
  writeUnknown(w, m, unknownFields);
  if (m.labelSelector !== undefined && m.labelSelector !== null) {
    const before = w.size();
    encodeLabelSelectorAttributes(w, m.labelSelector);
    w.close(before, 74);
  }
  if (m.fieldSelector !== undefined && m.fieldSelector !== null) {
    const before = w.size();
    encodeFieldSelectorAttributes(w, m.fieldSelector);
    w.close(before, 66);
  }
  w.string(m.name, 58);
  w.string(m.subresource, 50);
  w.string(m.resource, 42);
  w.string(m.version, 34);
  w.string(m.group, 26);
  w.string(m.verb, 18);
  w.string(m.namespace, 10);
}

export function decodeResourceAttributes(r: Reader, end: number): ResourceAttributes {
  let v1 = '';
  let v2 = '';
  let v3 = '';
  let v4 = '';
  let v5 = '';
  let v6 = '';
  let v7 = '';
  let v8: FieldSelectorAttributes | null | undefined;
  let v9: LabelSelectorAttributes | null | undefined;
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
      case 42: {
        v5 = r.string(end);
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
      case 66: {
        v8 = decodeFieldSelectorAttributes(r, r.fieldEnd(end));
        continue;
      }
      case 74: {
        v9 = decodeLabelSelectorAttributes(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ResourceAttributes;
  if (v1 !== '') m.namespace = v1;
  if (v2 !== '') m.verb = v2;
  if (v3 !== '') m.group = v3;
  if (v4 !== '') m.version = v4;
  if (v5 !== '') m.resource = v5;
  if (v6 !== '') m.subresource = v6;
  if (v7 !== '') m.name = v7;
  if (v8 !== undefined && v8 !== null) m.fieldSelector = v8;
  if (v9 !== undefined && v9 !== null) m.labelSelector = v9;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ResourceAttributesSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.authorization.v1.ResourceAttributes',
  fields: () => [
    { json: 'namespace', type: 'string' },
    { json: 'verb', type: 'string' },
    { json: 'group', type: 'string' },
    { json: 'version', type: 'string' },
    { json: 'resource', type: 'string' },
    { json: 'subresource', type: 'string' },
    { json: 'name', type: 'string' },
    { json: 'fieldSelector', type: 'message', message: () => FieldSelectorAttributesSchema, pointer: true },
    { json: 'labelSelector', type: 'message', message: () => LabelSelectorAttributesSchema, pointer: true },
  ],
});

export const ResourceAttributes: GeneratedCodec<ResourceAttributes> = new GeneratedCodec(ResourceAttributesSchema, encodeResourceAttributes, decodeResourceAttributes);

export function encodeSubjectAccessReviewSpec(w: Writer, m: SubjectAccessReviewSpec): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.uid, 50);
  if (m.extra) {
    const map: Record<string, string[]> = m.extra;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      writeStringList(w, map[keys[i]!], 18);
      w.string(keys[i], 10);
      w.close(entry, 42);
    }
  }
  if (m.groups) {
    const list = m.groups;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 34);
    }
  }
  w.string(m.user, 26);
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

export function decodeSubjectAccessReviewSpec(r: Reader, end: number): SubjectAccessReviewSpec {
  let v1: ResourceAttributes | null | undefined;
  let v2: NonResourceAttributes | null | undefined;
  let v3 = '';
  let v4: string[] | undefined;
  let v5: Record<string, string[]> | undefined;
  let v6 = '';
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
      case 26: {
        v3 = r.string(end);
        continue;
      }
      case 34: {
        v4 ??= [];
        v4.push(r.string(end));
        continue;
      }
      case 42: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: string[] | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = readStringList(r, to) as string[];
          else r.skip(part, to);
        }
        v5 ??= {};
        setKey(v5, key, value ?? (null as unknown as string[]));
        continue;
      }
      case 50: {
        v6 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as SubjectAccessReviewSpec;
  if (v1 !== undefined && v1 !== null) m.resourceAttributes = v1;
  if (v2 !== undefined && v2 !== null) m.nonResourceAttributes = v2;
  if (v3 !== '') m.user = v3;
  if (v4 !== undefined) m.groups = v4;
  if (v5 !== undefined) m.extra = v5;
  if (v6 !== '') m.uid = v6;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const SubjectAccessReviewSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.authorization.v1.SubjectAccessReviewSpec',
  fields: () => [
    { json: 'resourceAttributes', type: 'message', message: () => ResourceAttributesSchema, pointer: true },
    { json: 'nonResourceAttributes', type: 'message', message: () => NonResourceAttributesSchema, pointer: true },
    { json: 'user', type: 'string' },
    { json: 'groups', type: 'string', cardinality: 'list' },
    { json: 'extra', type: 'message', cardinality: 'map', message: () => ExtraValueSchema },
    { json: 'uid', type: 'string' },
  ],
});

export const SubjectAccessReviewSpec: GeneratedCodec<SubjectAccessReviewSpec> = new GeneratedCodec(SubjectAccessReviewSpecSchema, encodeSubjectAccessReviewSpec, decodeSubjectAccessReviewSpec);

export function encodeSubjectAccessReviewStatus(w: Writer, m: SubjectAccessReviewStatus): void {
  writeUnknown(w, m, unknownFields);
  w.bool(m.denied, 32);
  w.string(m.evaluationError, 26);
  w.string(m.reason, 18);
  w.bool(m.allowed, 8);
}

export function decodeSubjectAccessReviewStatus(r: Reader, end: number): SubjectAccessReviewStatus {
  let v1 = false;
  let v4 = false;
  let v2 = '';
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
      case 32: {
        v4 = r.bool(end);
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
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as SubjectAccessReviewStatus;
  m.allowed = v1;
  if (v4 !== false) m.denied = v4;
  if (v2 !== '') m.reason = v2;
  if (v3 !== '') m.evaluationError = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const SubjectAccessReviewStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.authorization.v1.SubjectAccessReviewStatus',
  fields: () => [
    { json: 'allowed', type: 'bool', required: true },
    { json: 'denied', type: 'bool' },
    { json: 'reason', type: 'string' },
    { json: 'evaluationError', type: 'string' },
  ],
});

export const SubjectAccessReviewStatus: GeneratedCodec<SubjectAccessReviewStatus> = new GeneratedCodec(SubjectAccessReviewStatusSchema, encodeSubjectAccessReviewStatus, decodeSubjectAccessReviewStatus);
