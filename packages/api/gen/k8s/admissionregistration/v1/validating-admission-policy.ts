// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';
import { type Condition, ConditionSchema, decodeCondition, encodeCondition } from '../../meta/v1/condition.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { type MatchCondition, MatchConditionSchema, type MatchResources, MatchResourcesSchema, decodeMatchCondition, decodeMatchResources, encodeMatchCondition, encodeMatchResources } from './types.ts';

/** Rules, as expressions, for objects to be stored. */
export interface ValidatingAdmissionPolicy {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: ValidatingAdmissionPolicySpec;
  /** What is observed; written by the system. */
  status: ValidatingAdmissionPolicyStatus;
}

/** A list of ValidatingAdmissionPolicy objects. */
export interface ValidatingAdmissionPolicyList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: ValidatingAdmissionPolicy[];
}

export interface AuditAnnotation {
  key: string;
  valueExpression: string;
}

export interface ExpressionWarning {
  fieldRef: string;
  warning: string;
}

export interface ParamKind {
  apiVersion?: string | undefined;
  kind?: string | undefined;
}

export interface TypeChecking {
  expressionWarnings?: ExpressionWarning[] | undefined;
}

export interface ValidatingAdmissionPolicySpec {
  paramKind?: ParamKind | undefined;
  matchConstraints?: MatchResources | undefined;
  validations?: Validation[] | undefined;
  failurePolicy?: 'Ignore' | 'Fail' | undefined;
  auditAnnotations?: AuditAnnotation[] | undefined;
  matchConditions?: MatchCondition[] | undefined;
  variables?: Variable[] | undefined;
}

export interface ValidatingAdmissionPolicyStatus {
  observedGeneration?: number | undefined;
  typeChecking?: TypeChecking | undefined;
  conditions?: Condition[] | undefined;
}

export interface Validation {
  expression: string;
  message?: string | undefined;
  reason?: string | undefined;
  messageExpression?: string | undefined;
}

export interface Variable {
  name: string;
  expression: string;
}

export function encodeValidatingAdmissionPolicy(w: Writer, m: ValidatingAdmissionPolicy): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeValidatingAdmissionPolicyStatus(w, m.status ?? (emptyMessage as ValidatingAdmissionPolicyStatus));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodeValidatingAdmissionPolicySpec(w, m.spec ?? (emptyMessage as ValidatingAdmissionPolicySpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeValidatingAdmissionPolicy(r: Reader, end: number, kind?: string, apiVersion?: string): ValidatingAdmissionPolicy {
  let v1: ObjectMeta | null | undefined;
  let v2: ValidatingAdmissionPolicySpec | null | undefined;
  let v3: ValidatingAdmissionPolicyStatus | null | undefined;
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
        v2 = decodeValidatingAdmissionPolicySpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeValidatingAdmissionPolicyStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ValidatingAdmissionPolicy;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeValidatingAdmissionPolicySpec(r, r.pos);
  m.status = v3 ?? decodeValidatingAdmissionPolicyStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ValidatingAdmissionPolicySchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicy', kind: 'ValidatingAdmissionPolicy', apiVersion: 'admissionregistration.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => ValidatingAdmissionPolicySpecSchema },
    { json: 'status', type: 'message', message: () => ValidatingAdmissionPolicyStatusSchema },
  ],
});

export const ValidatingAdmissionPolicy: GeneratedCodec<ValidatingAdmissionPolicy> = new GeneratedCodec(ValidatingAdmissionPolicySchema, encodeValidatingAdmissionPolicy, decodeValidatingAdmissionPolicy, true);

export function encodeValidatingAdmissionPolicyList(w: Writer, m: ValidatingAdmissionPolicyList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeValidatingAdmissionPolicy(w, list[i] ?? (emptyMessage as ValidatingAdmissionPolicy));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeValidatingAdmissionPolicyList(r: Reader, end: number, kind?: string, apiVersion?: string): ValidatingAdmissionPolicyList {
  let v1: ListMeta | null | undefined;
  let v2: ValidatingAdmissionPolicy[] | undefined;
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
        v2.push(decodeValidatingAdmissionPolicy(r, r.fieldEnd(end), 'ValidatingAdmissionPolicy', 'admissionregistration.k8s.io/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ValidatingAdmissionPolicyList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ValidatingAdmissionPolicyListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyList', kind: 'ValidatingAdmissionPolicyList', apiVersion: 'admissionregistration.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => ValidatingAdmissionPolicySchema, required: true },
  ],
});

export const ValidatingAdmissionPolicyList: GeneratedCodec<ValidatingAdmissionPolicyList> = new GeneratedCodec(ValidatingAdmissionPolicyListSchema, encodeValidatingAdmissionPolicyList, decodeValidatingAdmissionPolicyList, true);

export function encodeAuditAnnotation(w: Writer, m: AuditAnnotation): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.valueExpression, 18);
  w.string(m.key, 10);
}

export function decodeAuditAnnotation(r: Reader, end: number): AuditAnnotation {
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
  const m = {} as AuditAnnotation;
  m.key = v1;
  m.valueExpression = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const AuditAnnotationSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.admissionregistration.v1.AuditAnnotation',
  fields: () => [
    { json: 'key', type: 'string', required: true },
    { json: 'valueExpression', type: 'string', required: true },
  ],
});

export const AuditAnnotation: GeneratedCodec<AuditAnnotation> = new GeneratedCodec(AuditAnnotationSchema, encodeAuditAnnotation, decodeAuditAnnotation);

export function encodeExpressionWarning(w: Writer, m: ExpressionWarning): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.warning, 26);
  w.string(m.fieldRef, 18);
}

export function decodeExpressionWarning(r: Reader, end: number): ExpressionWarning {
  let v2 = '';
  let v3 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
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
  const m = {} as ExpressionWarning;
  m.fieldRef = v2;
  m.warning = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ExpressionWarningSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.admissionregistration.v1.ExpressionWarning',
  fields: () => [
    { json: 'fieldRef', type: 'string', required: true },
    { json: 'warning', type: 'string', required: true },
  ],
});

export const ExpressionWarning: GeneratedCodec<ExpressionWarning> = new GeneratedCodec(ExpressionWarningSchema, encodeExpressionWarning, decodeExpressionWarning);

export function encodeParamKind(w: Writer, m: ParamKind): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.kind, 18);
  w.string(m.apiVersion, 10);
}

export function decodeParamKind(r: Reader, end: number): ParamKind {
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
  const m = {} as ParamKind;
  if (v1 !== '') m.apiVersion = v1;
  if (v2 !== '') m.kind = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ParamKindSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.admissionregistration.v1.ParamKind',
  fields: () => [
    { json: 'apiVersion', type: 'string' },
    { json: 'kind', type: 'string' },
  ],
});

export const ParamKind: GeneratedCodec<ParamKind> = new GeneratedCodec(ParamKindSchema, encodeParamKind, decodeParamKind);

export function encodeTypeChecking(w: Writer, m: TypeChecking): void {
  writeUnknown(w, m, unknownFields);
  if (m.expressionWarnings) {
    const list = m.expressionWarnings;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeExpressionWarning(w, list[i] ?? (emptyMessage as ExpressionWarning));
      w.close(before, 10);
    }
  }
}

export function decodeTypeChecking(r: Reader, end: number): TypeChecking {
  let v1: ExpressionWarning[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeExpressionWarning(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as TypeChecking;
  if (v1 !== undefined) m.expressionWarnings = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const TypeCheckingSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.admissionregistration.v1.TypeChecking',
  fields: () => [
    { json: 'expressionWarnings', type: 'message', cardinality: 'list', message: () => ExpressionWarningSchema },
  ],
});

export const TypeChecking: GeneratedCodec<TypeChecking> = new GeneratedCodec(TypeCheckingSchema, encodeTypeChecking, decodeTypeChecking);

export function encodeValidatingAdmissionPolicySpec(w: Writer, m: ValidatingAdmissionPolicySpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.variables) {
    const list = m.variables;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeVariable(w, list[i] ?? (emptyMessage as Variable));
      w.close(before, 58);
    }
  }
  if (m.matchConditions) {
    const list = m.matchConditions;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeMatchCondition(w, list[i] ?? (emptyMessage as MatchCondition));
      w.close(before, 50);
    }
  }
  if (m.auditAnnotations) {
    const list = m.auditAnnotations;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeAuditAnnotation(w, list[i] ?? (emptyMessage as AuditAnnotation));
      w.close(before, 42);
    }
  }
  if (m.failurePolicy !== undefined && m.failurePolicy !== null) {
    w.string(m.failurePolicy, 34);
  }
  if (m.validations) {
    const list = m.validations;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeValidation(w, list[i] ?? (emptyMessage as Validation));
      w.close(before, 26);
    }
  }
  if (m.matchConstraints !== undefined && m.matchConstraints !== null) {
    const before = w.size();
    encodeMatchResources(w, m.matchConstraints);
    w.close(before, 18);
  }
  if (m.paramKind !== undefined && m.paramKind !== null) {
    const before = w.size();
    encodeParamKind(w, m.paramKind);
    w.close(before, 10);
  }
}

export function decodeValidatingAdmissionPolicySpec(r: Reader, end: number): ValidatingAdmissionPolicySpec {
  let v1: ParamKind | null | undefined;
  let v2: MatchResources | null | undefined;
  let v3: Validation[] | undefined;
  let v4: 'Ignore' | 'Fail' | null | undefined;
  let v5: AuditAnnotation[] | undefined;
  let v6: MatchCondition[] | undefined;
  let v7: Variable[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeParamKind(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = decodeMatchResources(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 ??= [];
        v3.push(decodeValidation(r, r.fieldEnd(end)));
        continue;
      }
      case 34: {
        v4 = r.string(end) as 'Ignore' | 'Fail';
        continue;
      }
      case 42: {
        v5 ??= [];
        v5.push(decodeAuditAnnotation(r, r.fieldEnd(end)));
        continue;
      }
      case 50: {
        v6 ??= [];
        v6.push(decodeMatchCondition(r, r.fieldEnd(end)));
        continue;
      }
      case 58: {
        v7 ??= [];
        v7.push(decodeVariable(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ValidatingAdmissionPolicySpec;
  if (v1 !== undefined && v1 !== null) m.paramKind = v1;
  if (v2 !== undefined && v2 !== null) m.matchConstraints = v2;
  if (v3 !== undefined) m.validations = v3;
  if (v4 !== undefined && v4 !== null) m.failurePolicy = v4;
  if (v5 !== undefined) m.auditAnnotations = v5;
  if (v6 !== undefined) m.matchConditions = v6;
  if (v7 !== undefined) m.variables = v7;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ValidatingAdmissionPolicySpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicySpec',
  fields: () => [
    { json: 'paramKind', type: 'message', message: () => ParamKindSchema, pointer: true, structType: 'atomic' },
    { json: 'matchConstraints', type: 'message', message: () => MatchResourcesSchema, pointer: true, structType: 'atomic' },
    { json: 'validations', type: 'message', cardinality: 'list', message: () => ValidationSchema },
    { json: 'failurePolicy', type: 'string', pointer: true, enum: ['Ignore', 'Fail'] },
    { json: 'auditAnnotations', type: 'message', cardinality: 'list', message: () => AuditAnnotationSchema },
    { json: 'matchConditions', type: 'message', cardinality: 'list', message: () => MatchConditionSchema, listType: 'map', listMapKeys: ['name'], patchStrategy: ['merge'], patchMergeKey: 'name' },
    { json: 'variables', type: 'message', cardinality: 'list', message: () => VariableSchema, listType: 'map', listMapKeys: ['name'], patchStrategy: ['merge'], patchMergeKey: 'name' },
  ],
});

export const ValidatingAdmissionPolicySpec: GeneratedCodec<ValidatingAdmissionPolicySpec> = new GeneratedCodec(ValidatingAdmissionPolicySpecSchema, encodeValidatingAdmissionPolicySpec, decodeValidatingAdmissionPolicySpec);

export function encodeValidatingAdmissionPolicyStatus(w: Writer, m: ValidatingAdmissionPolicyStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.conditions) {
    const list = m.conditions;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeCondition(w, list[i] ?? (emptyMessage as Condition));
      w.close(before, 26);
    }
  }
  if (m.typeChecking !== undefined && m.typeChecking !== null) {
    const before = w.size();
    encodeTypeChecking(w, m.typeChecking);
    w.close(before, 18);
  }
  w.int(m.observedGeneration, 8);
}

export function decodeValidatingAdmissionPolicyStatus(r: Reader, end: number): ValidatingAdmissionPolicyStatus {
  let v1 = 0;
  let v2: TypeChecking | null | undefined;
  let v3: Condition[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 8: {
        v1 = r.int64(end);
        continue;
      }
      case 18: {
        v2 = decodeTypeChecking(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 ??= [];
        v3.push(decodeCondition(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ValidatingAdmissionPolicyStatus;
  if (v1 !== 0) m.observedGeneration = v1;
  if (v2 !== undefined && v2 !== null) m.typeChecking = v2;
  if (v3 !== undefined) m.conditions = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ValidatingAdmissionPolicyStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyStatus',
  fields: () => [
    { json: 'observedGeneration', type: 'int64' },
    { json: 'typeChecking', type: 'message', message: () => TypeCheckingSchema, pointer: true },
    { json: 'conditions', type: 'message', cardinality: 'list', message: () => ConditionSchema, listType: 'map', listMapKeys: ['type'] },
  ],
});

export const ValidatingAdmissionPolicyStatus: GeneratedCodec<ValidatingAdmissionPolicyStatus> = new GeneratedCodec(ValidatingAdmissionPolicyStatusSchema, encodeValidatingAdmissionPolicyStatus, decodeValidatingAdmissionPolicyStatus);

export function encodeValidation(w: Writer, m: Validation): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.messageExpression, 34);
  if (m.reason !== undefined && m.reason !== null) {
    w.string(m.reason, 26);
  }
  w.string(m.message, 18);
  w.string(m.expression, 10);
}

export function decodeValidation(r: Reader, end: number): Validation {
  let v1 = '';
  let v2 = '';
  let v3: string | null | undefined;
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
  const m = {} as Validation;
  m.expression = v1;
  if (v2 !== '') m.message = v2;
  if (v3 !== undefined && v3 !== null) m.reason = v3;
  if (v4 !== '') m.messageExpression = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ValidationSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.admissionregistration.v1.Validation',
  fields: () => [
    { json: 'expression', type: 'string', required: true },
    { json: 'message', type: 'string' },
    { json: 'reason', type: 'string', pointer: true, knownValues: ['', 'Unauthorized', 'Forbidden', 'NotFound', 'AlreadyExists', 'Conflict', 'Gone', 'Invalid', 'ServerTimeout', 'StorageReadError', 'Timeout', 'TooManyRequests', 'BadRequest', 'MethodNotAllowed', 'NotAcceptable', 'RequestEntityTooLarge', 'UnsupportedMediaType', 'InternalError', 'Expired', 'ServiceUnavailable'] },
    { json: 'messageExpression', type: 'string' },
  ],
});

export const Validation: GeneratedCodec<Validation> = new GeneratedCodec(ValidationSchema, encodeValidation, decodeValidation);

export function encodeVariable(w: Writer, m: Variable): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.expression, 18);
  w.string(m.name, 10);
}

export function decodeVariable(r: Reader, end: number): Variable {
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
  const m = {} as Variable;
  m.name = v1;
  m.expression = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const VariableSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.admissionregistration.v1.Variable',
  fields: () => [
    { json: 'name', type: 'string', required: true },
    { json: 'expression', type: 'string', required: true },
  ],
});

export const Variable: GeneratedCodec<Variable> = new GeneratedCodec(VariableSchema, encodeVariable, decodeVariable);
