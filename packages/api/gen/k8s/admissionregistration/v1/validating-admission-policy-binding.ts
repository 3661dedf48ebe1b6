// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { type LabelSelector, LabelSelectorSchema, decodeLabelSelector, encodeLabelSelector } from '../../meta/v1/selector.ts';
import { type MatchResources, MatchResourcesSchema, decodeMatchResources, encodeMatchResources } from './types.ts';

/** Where a ValidatingAdmissionPolicy applies. */
export interface ValidatingAdmissionPolicyBinding {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: ValidatingAdmissionPolicyBindingSpec;
}

/** A list of ValidatingAdmissionPolicyBinding objects. */
export interface ValidatingAdmissionPolicyBindingList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: ValidatingAdmissionPolicyBinding[];
}

export interface ParamRef {
  name?: string | undefined;
  namespace?: string | undefined;
  selector?: LabelSelector | undefined;
  parameterNotFoundAction?: string | undefined;
}

export interface ValidatingAdmissionPolicyBindingSpec {
  policyName?: string | undefined;
  paramRef?: ParamRef | undefined;
  matchResources?: MatchResources | undefined;
  validationActions?: ('Deny' | 'Warn' | 'Audit')[] | undefined;
}

export function encodeValidatingAdmissionPolicyBinding(w: Writer, m: ValidatingAdmissionPolicyBinding): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeValidatingAdmissionPolicyBindingSpec(w, m.spec ?? (emptyMessage as ValidatingAdmissionPolicyBindingSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeValidatingAdmissionPolicyBinding(r: Reader, end: number, kind?: string, apiVersion?: string): ValidatingAdmissionPolicyBinding {
  let v1: ObjectMeta | null | undefined;
  let v2: ValidatingAdmissionPolicyBindingSpec | null | undefined;
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
        v2 = decodeValidatingAdmissionPolicyBindingSpec(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ValidatingAdmissionPolicyBinding;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeValidatingAdmissionPolicyBindingSpec(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ValidatingAdmissionPolicyBindingSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding', kind: 'ValidatingAdmissionPolicyBinding', apiVersion: 'admissionregistration.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => ValidatingAdmissionPolicyBindingSpecSchema },
  ],
});

export const ValidatingAdmissionPolicyBinding: GeneratedCodec<ValidatingAdmissionPolicyBinding> = new GeneratedCodec(ValidatingAdmissionPolicyBindingSchema, encodeValidatingAdmissionPolicyBinding, decodeValidatingAdmissionPolicyBinding, true);

export function encodeValidatingAdmissionPolicyBindingList(w: Writer, m: ValidatingAdmissionPolicyBindingList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeValidatingAdmissionPolicyBinding(w, list[i] ?? (emptyMessage as ValidatingAdmissionPolicyBinding));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeValidatingAdmissionPolicyBindingList(r: Reader, end: number, kind?: string, apiVersion?: string): ValidatingAdmissionPolicyBindingList {
  let v1: ListMeta | null | undefined;
  let v2: ValidatingAdmissionPolicyBinding[] | undefined;
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
        v2.push(decodeValidatingAdmissionPolicyBinding(r, r.fieldEnd(end), 'ValidatingAdmissionPolicyBinding', 'admissionregistration.k8s.io/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ValidatingAdmissionPolicyBindingList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ValidatingAdmissionPolicyBindingListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingList', kind: 'ValidatingAdmissionPolicyBindingList', apiVersion: 'admissionregistration.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => ValidatingAdmissionPolicyBindingSchema, required: true },
  ],
});

export const ValidatingAdmissionPolicyBindingList: GeneratedCodec<ValidatingAdmissionPolicyBindingList> = new GeneratedCodec(ValidatingAdmissionPolicyBindingListSchema, encodeValidatingAdmissionPolicyBindingList, decodeValidatingAdmissionPolicyBindingList, true);

export function encodeParamRef(w: Writer, m: ParamRef): void {
  writeUnknown(w, m, unknownFields);
  if (m.parameterNotFoundAction !== undefined && m.parameterNotFoundAction !== null) {
    w.string(m.parameterNotFoundAction, 34);
  }
  if (m.selector !== undefined && m.selector !== null) {
    const before = w.size();
    encodeLabelSelector(w, m.selector);
    w.close(before, 26);
  }
  w.string(m.namespace, 18);
  w.string(m.name, 10);
}

export function decodeParamRef(r: Reader, end: number): ParamRef {
  let v1 = '';
  let v2 = '';
  let v3: LabelSelector | null | undefined;
  let v4: string | null | undefined;
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
        v3 = decodeLabelSelector(r, r.fieldEnd(end));
        continue;
      }
      case 34: {
        v4 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ParamRef;
  if (v1 !== '') m.name = v1;
  if (v2 !== '') m.namespace = v2;
  if (v3 !== undefined && v3 !== null) m.selector = v3;
  if (v4 !== undefined && v4 !== null) m.parameterNotFoundAction = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ParamRefSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.admissionregistration.v1.ParamRef',
  fields: () => [
    { json: 'name', type: 'string' },
    { json: 'namespace', type: 'string' },
    { json: 'selector', type: 'message', message: () => LabelSelectorSchema, pointer: true, structType: 'atomic' },
    { json: 'parameterNotFoundAction', type: 'string', pointer: true, knownValues: ['Allow', 'Deny'] },
  ],
});

export const ParamRef: GeneratedCodec<ParamRef> = new GeneratedCodec(ParamRefSchema, encodeParamRef, decodeParamRef);

export function encodeValidatingAdmissionPolicyBindingSpec(w: Writer, m: ValidatingAdmissionPolicyBindingSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.validationActions) {
    const list = m.validationActions;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 34);
    }
  }
  if (m.matchResources !== undefined && m.matchResources !== null) {
    const before = w.size();
    encodeMatchResources(w, m.matchResources);
    w.close(before, 26);
  }
  if (m.paramRef !== undefined && m.paramRef !== null) {
    const before = w.size();
    encodeParamRef(w, m.paramRef);
    w.close(before, 18);
  }
  w.string(m.policyName, 10);
}

export function decodeValidatingAdmissionPolicyBindingSpec(r: Reader, end: number): ValidatingAdmissionPolicyBindingSpec {
  let v1 = '';
  let v2: ParamRef | null | undefined;
  let v3: MatchResources | null | undefined;
  let v4: ('Deny' | 'Warn' | 'Audit')[] | undefined;
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
        v2 = decodeParamRef(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeMatchResources(r, r.fieldEnd(end));
        continue;
      }
      case 34: {
        v4 ??= [];
        v4.push(r.string(end) as 'Deny' | 'Warn' | 'Audit');
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ValidatingAdmissionPolicyBindingSpec;
  if (v1 !== '') m.policyName = v1;
  if (v2 !== undefined && v2 !== null) m.paramRef = v2;
  if (v3 !== undefined && v3 !== null) m.matchResources = v3;
  if (v4 !== undefined) m.validationActions = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ValidatingAdmissionPolicyBindingSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec',
  fields: () => [
    { json: 'policyName', type: 'string' },
    { json: 'paramRef', type: 'message', message: () => ParamRefSchema, pointer: true, structType: 'atomic' },
    { json: 'matchResources', type: 'message', message: () => MatchResourcesSchema, pointer: true, structType: 'atomic' },
    { json: 'validationActions', type: 'string', cardinality: 'list', listType: 'set', enum: ['Deny', 'Warn', 'Audit'] },
  ],
});

export const ValidatingAdmissionPolicyBindingSpec: GeneratedCodec<ValidatingAdmissionPolicyBindingSpec> = new GeneratedCodec(ValidatingAdmissionPolicyBindingSpecSchema, encodeValidatingAdmissionPolicyBindingSpec, decodeValidatingAdmissionPolicyBindingSpec);
