// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readTime, unknownFields, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { TimeSchema } from '../../meta/v1/time.ts';

/** Sorts requests to a priority level. */
export interface FlowSchema {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: FlowSchemaSpec;
  /** What is observed; written by the system. */
  status: FlowSchemaStatus;
}

/** A list of FlowSchema objects. */
export interface FlowSchemaList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: FlowSchema[];
}

export interface FlowDistinguisherMethod {
  type: string;
}

export interface FlowSchemaCondition {
  type?: string | undefined;
  status?: string | undefined;
  lastTransitionTime?: string | null | undefined;
  reason?: string | undefined;
  message?: string | undefined;
}

export interface FlowSchemaSpec {
  priorityLevelConfiguration: PriorityLevelConfigurationReference;
  matchingPrecedence?: number | undefined;
  distinguisherMethod?: FlowDistinguisherMethod | undefined;
  rules?: PolicyRulesWithSubjects[] | undefined;
}

export interface FlowSchemaStatus {
  conditions?: FlowSchemaCondition[] | undefined;
}

export interface GroupSubject {
  name: string;
}

export interface NonResourcePolicyRule {
  verbs: string[];
  nonResourceURLs: string[];
}

export interface PolicyRulesWithSubjects {
  subjects: Subject[];
  resourceRules?: ResourcePolicyRule[] | undefined;
  nonResourceRules?: NonResourcePolicyRule[] | undefined;
}

export interface PriorityLevelConfigurationReference {
  name: string;
}

export interface ResourcePolicyRule {
  verbs: string[];
  apiGroups: string[];
  resources: string[];
  clusterScope?: boolean | undefined;
  namespaces?: string[] | null | undefined;
}

export interface ServiceAccountSubject {
  namespace: string;
  name: string;
}

/** A user, group or service account. */
export interface Subject {
  kind: string;
  user?: UserSubject | undefined;
  group?: GroupSubject | undefined;
  serviceAccount?: ServiceAccountSubject | undefined;
}

export interface UserSubject {
  name: string;
}

export function encodeFlowSchema(w: Writer, m: FlowSchema): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeFlowSchemaStatus(w, m.status ?? (emptyMessage as FlowSchemaStatus));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodeFlowSchemaSpec(w, m.spec ?? (emptyMessage as FlowSchemaSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeFlowSchema(r: Reader, end: number, kind?: string, apiVersion?: string): FlowSchema {
  let v1: ObjectMeta | null | undefined;
  let v2: FlowSchemaSpec | null | undefined;
  let v3: FlowSchemaStatus | null | undefined;
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
        v2 = decodeFlowSchemaSpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeFlowSchemaStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as FlowSchema;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeFlowSchemaSpec(r, r.pos);
  m.status = v3 ?? decodeFlowSchemaStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const FlowSchemaSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.flowcontrol.v1.FlowSchema', kind: 'FlowSchema', apiVersion: 'flowcontrol.apiserver.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => FlowSchemaSpecSchema },
    { json: 'status', type: 'message', message: () => FlowSchemaStatusSchema },
  ],
});

export const FlowSchema: GeneratedCodec<FlowSchema> = new GeneratedCodec(FlowSchemaSchema, encodeFlowSchema, decodeFlowSchema, true);

export function encodeFlowSchemaList(w: Writer, m: FlowSchemaList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeFlowSchema(w, list[i] ?? (emptyMessage as FlowSchema));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeFlowSchemaList(r: Reader, end: number, kind?: string, apiVersion?: string): FlowSchemaList {
  let v1: ListMeta | null | undefined;
  let v2: FlowSchema[] | undefined;
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
        v2.push(decodeFlowSchema(r, r.fieldEnd(end), 'FlowSchema', 'flowcontrol.apiserver.k8s.io/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as FlowSchemaList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const FlowSchemaListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.flowcontrol.v1.FlowSchemaList', kind: 'FlowSchemaList', apiVersion: 'flowcontrol.apiserver.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => FlowSchemaSchema, required: true },
  ],
});

export const FlowSchemaList: GeneratedCodec<FlowSchemaList> = new GeneratedCodec(FlowSchemaListSchema, encodeFlowSchemaList, decodeFlowSchemaList, true);

export function encodeFlowDistinguisherMethod(w: Writer, m: FlowDistinguisherMethod): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.type, 10);
}

export function decodeFlowDistinguisherMethod(r: Reader, end: number): FlowDistinguisherMethod {
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
  const m = {} as FlowDistinguisherMethod;
  m.type = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const FlowDistinguisherMethodSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.flowcontrol.v1.FlowDistinguisherMethod',
  fields: () => [
    { json: 'type', type: 'string', required: true, knownValues: ['ByUser', 'ByNamespace'] },
  ],
});

export const FlowDistinguisherMethod: GeneratedCodec<FlowDistinguisherMethod> = new GeneratedCodec(FlowDistinguisherMethodSchema, encodeFlowDistinguisherMethod, decodeFlowDistinguisherMethod);

export function encodeFlowSchemaCondition(w: Writer, m: FlowSchemaCondition): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.message, 42);
  w.string(m.reason, 34);
  writeTime(w, m.lastTransitionTime, 26);
  w.string(m.status, 18);
  w.string(m.type, 10);
}

export function decodeFlowSchemaCondition(r: Reader, end: number): FlowSchemaCondition {
  let v1 = '';
  let v2 = '';
  let v3: string | null | undefined;
  let v4 = '';
  let v5 = '';
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
        v3 = readTime(r, end);
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
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as FlowSchemaCondition;
  if (v1 !== '') m.type = v1;
  if (v2 !== '') m.status = v2;
  m.lastTransitionTime = (v3 ?? null) as FlowSchemaCondition['lastTransitionTime'];
  if (v4 !== '') m.reason = v4;
  if (v5 !== '') m.message = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const FlowSchemaConditionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.flowcontrol.v1.FlowSchemaCondition',
  fields: () => [
    { json: 'type', type: 'string' },
    { json: 'status', type: 'string', knownValues: ['True', 'False', 'Unknown'] },
    { json: 'lastTransitionTime', type: 'message', message: () => TimeSchema },
    { json: 'reason', type: 'string' },
    { json: 'message', type: 'string' },
  ],
});

export const FlowSchemaCondition: GeneratedCodec<FlowSchemaCondition> = new GeneratedCodec(FlowSchemaConditionSchema, encodeFlowSchemaCondition, decodeFlowSchemaCondition);

export function encodeFlowSchemaSpec(w: Writer, m: FlowSchemaSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.rules) {
    const list = m.rules;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodePolicyRulesWithSubjects(w, list[i] ?? (emptyMessage as PolicyRulesWithSubjects));
      w.close(before, 34);
    }
  }
  if (m.distinguisherMethod !== undefined && m.distinguisherMethod !== null) {
    const before = w.size();
    encodeFlowDistinguisherMethod(w, m.distinguisherMethod);
    w.close(before, 26);
  }
  w.int(m.matchingPrecedence, 16);
  {
    const before = w.size();
    encodePriorityLevelConfigurationReference(w, m.priorityLevelConfiguration ?? (emptyMessage as PriorityLevelConfigurationReference));
    w.close(before, 10);
  }
}

export function decodeFlowSchemaSpec(r: Reader, end: number): FlowSchemaSpec {
  let v1: PriorityLevelConfigurationReference | null | undefined;
  let v2 = 0;
  let v3: FlowDistinguisherMethod | null | undefined;
  let v4: PolicyRulesWithSubjects[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodePriorityLevelConfigurationReference(r, r.fieldEnd(end));
        continue;
      }
      case 16: {
        v2 = r.int32(end);
        continue;
      }
      case 26: {
        v3 = decodeFlowDistinguisherMethod(r, r.fieldEnd(end));
        continue;
      }
      case 34: {
        v4 ??= [];
        v4.push(decodePolicyRulesWithSubjects(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as FlowSchemaSpec;
  m.priorityLevelConfiguration = v1 ?? decodePriorityLevelConfigurationReference(r, r.pos);
  m.matchingPrecedence = v2;
  if (v3 !== undefined && v3 !== null) m.distinguisherMethod = v3;
  if (v4 !== undefined) m.rules = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const FlowSchemaSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.flowcontrol.v1.FlowSchemaSpec',
  fields: () => [
    { json: 'priorityLevelConfiguration', type: 'message', message: () => PriorityLevelConfigurationReferenceSchema, required: true },
    { json: 'matchingPrecedence', type: 'int32', omitEmpty: false },
    { json: 'distinguisherMethod', type: 'message', message: () => FlowDistinguisherMethodSchema, pointer: true },
    { json: 'rules', type: 'message', cardinality: 'list', message: () => PolicyRulesWithSubjectsSchema },
  ],
});

export const FlowSchemaSpec: GeneratedCodec<FlowSchemaSpec> = new GeneratedCodec(FlowSchemaSpecSchema, encodeFlowSchemaSpec, decodeFlowSchemaSpec);

export function encodeFlowSchemaStatus(w: Writer, m: FlowSchemaStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.conditions) {
    const list = m.conditions;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeFlowSchemaCondition(w, list[i] ?? (emptyMessage as FlowSchemaCondition));
      w.close(before, 10);
    }
  }
}

export function decodeFlowSchemaStatus(r: Reader, end: number): FlowSchemaStatus {
  let v1: FlowSchemaCondition[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeFlowSchemaCondition(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as FlowSchemaStatus;
  if (v1 !== undefined) m.conditions = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const FlowSchemaStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.flowcontrol.v1.FlowSchemaStatus',
  fields: () => [
    { json: 'conditions', type: 'message', cardinality: 'list', message: () => FlowSchemaConditionSchema, listType: 'map', listMapKeys: ['type'], patchStrategy: ['merge'], patchMergeKey: 'type' },
  ],
});

export const FlowSchemaStatus: GeneratedCodec<FlowSchemaStatus> = new GeneratedCodec(FlowSchemaStatusSchema, encodeFlowSchemaStatus, decodeFlowSchemaStatus);

export function encodeGroupSubject(w: Writer, m: GroupSubject): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.name, 10);
}

export function decodeGroupSubject(r: Reader, end: number): GroupSubject {
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
  const m = {} as GroupSubject;
  m.name = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const GroupSubjectSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.flowcontrol.v1.GroupSubject',
  fields: () => [
    { json: 'name', type: 'string', required: true },
  ],
});

export const GroupSubject: GeneratedCodec<GroupSubject> = new GeneratedCodec(GroupSubjectSchema, encodeGroupSubject, decodeGroupSubject);

export function encodeNonResourcePolicyRule(w: Writer, m: NonResourcePolicyRule): void {
  writeUnknown(w, m, unknownFields);
  if (m.nonResourceURLs) {
    const list = m.nonResourceURLs;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 50);
    }
  }
  if (m.verbs) {
    const list = m.verbs;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 10);
    }
  }
}

export function decodeNonResourcePolicyRule(r: Reader, end: number): NonResourcePolicyRule {
  let v1: string[] | undefined;
  let v6: string[] | undefined;
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
      case 50: {
        v6 ??= [];
        v6.push(r.string(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NonResourcePolicyRule;
  m.verbs = (v1 ?? null) as NonResourcePolicyRule['verbs'];
  m.nonResourceURLs = (v6 ?? null) as NonResourcePolicyRule['nonResourceURLs'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NonResourcePolicyRuleSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.flowcontrol.v1.NonResourcePolicyRule',
  fields: () => [
    { json: 'verbs', type: 'string', cardinality: 'list', required: true, listType: 'set' },
    { json: 'nonResourceURLs', type: 'string', cardinality: 'list', required: true, listType: 'set' },
  ],
});

export const NonResourcePolicyRule: GeneratedCodec<NonResourcePolicyRule> = new GeneratedCodec(NonResourcePolicyRuleSchema, encodeNonResourcePolicyRule, decodeNonResourcePolicyRule);

export function encodePolicyRulesWithSubjects(w: Writer, m: PolicyRulesWithSubjects): void {
  writeUnknown(w, m, unknownFields);
  if (m.nonResourceRules) {
    const list = m.nonResourceRules;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeNonResourcePolicyRule(w, list[i] ?? (emptyMessage as NonResourcePolicyRule));
      w.close(before, 26);
    }
  }
  if (m.resourceRules) {
    const list = m.resourceRules;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeResourcePolicyRule(w, list[i] ?? (emptyMessage as ResourcePolicyRule));
      w.close(before, 18);
    }
  }
  if (m.subjects) {
    const list = m.subjects;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeSubject(w, list[i] ?? (emptyMessage as Subject));
      w.close(before, 10);
    }
  }
}

export function decodePolicyRulesWithSubjects(r: Reader, end: number): PolicyRulesWithSubjects {
  let v1: Subject[] | undefined;
  let v2: ResourcePolicyRule[] | undefined;
  let v3: NonResourcePolicyRule[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeSubject(r, r.fieldEnd(end)));
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(decodeResourcePolicyRule(r, r.fieldEnd(end)));
        continue;
      }
      case 26: {
        v3 ??= [];
        v3.push(decodeNonResourcePolicyRule(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PolicyRulesWithSubjects;
  m.subjects = (v1 ?? null) as PolicyRulesWithSubjects['subjects'];
  if (v2 !== undefined) m.resourceRules = v2;
  if (v3 !== undefined) m.nonResourceRules = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PolicyRulesWithSubjectsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.flowcontrol.v1.PolicyRulesWithSubjects',
  fields: () => [
    { json: 'subjects', type: 'message', cardinality: 'list', message: () => SubjectSchema, required: true },
    { json: 'resourceRules', type: 'message', cardinality: 'list', message: () => ResourcePolicyRuleSchema },
    { json: 'nonResourceRules', type: 'message', cardinality: 'list', message: () => NonResourcePolicyRuleSchema },
  ],
});

export const PolicyRulesWithSubjects: GeneratedCodec<PolicyRulesWithSubjects> = new GeneratedCodec(PolicyRulesWithSubjectsSchema, encodePolicyRulesWithSubjects, decodePolicyRulesWithSubjects);

export function encodePriorityLevelConfigurationReference(w: Writer, m: PriorityLevelConfigurationReference): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.name, 10);
}

export function decodePriorityLevelConfigurationReference(r: Reader, end: number): PriorityLevelConfigurationReference {
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
  const m = {} as PriorityLevelConfigurationReference;
  m.name = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PriorityLevelConfigurationReferenceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationReference',
  fields: () => [
    { json: 'name', type: 'string', required: true },
  ],
});

export const PriorityLevelConfigurationReference: GeneratedCodec<PriorityLevelConfigurationReference> = new GeneratedCodec(PriorityLevelConfigurationReferenceSchema, encodePriorityLevelConfigurationReference, decodePriorityLevelConfigurationReference);

export function encodeResourcePolicyRule(w: Writer, m: ResourcePolicyRule): void {
  writeUnknown(w, m, unknownFields);
  if (m.namespaces) {
    const list = m.namespaces;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 42);
    }
  }
  w.bool(m.clusterScope, 32);
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

export function decodeResourcePolicyRule(r: Reader, end: number): ResourcePolicyRule {
  let v1: string[] | undefined;
  let v2: string[] | undefined;
  let v3: string[] | undefined;
  let v4 = false;
  let v5: string[] | undefined;
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
      case 32: {
        v4 = r.bool(end);
        continue;
      }
      case 42: {
        v5 ??= [];
        v5.push(r.string(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ResourcePolicyRule;
  m.verbs = (v1 ?? null) as ResourcePolicyRule['verbs'];
  m.apiGroups = (v2 ?? null) as ResourcePolicyRule['apiGroups'];
  m.resources = (v3 ?? null) as ResourcePolicyRule['resources'];
  if (v4 !== false) m.clusterScope = v4;
  m.namespaces = (v5 ?? null) as ResourcePolicyRule['namespaces'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ResourcePolicyRuleSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.flowcontrol.v1.ResourcePolicyRule',
  fields: () => [
    { json: 'verbs', type: 'string', cardinality: 'list', required: true, listType: 'set' },
    { json: 'apiGroups', type: 'string', cardinality: 'list', required: true, listType: 'set' },
    { json: 'resources', type: 'string', cardinality: 'list', required: true, listType: 'set' },
    { json: 'clusterScope', type: 'bool' },
    { json: 'namespaces', type: 'string', cardinality: 'list', omitEmpty: false, listType: 'set' },
  ],
});

export const ResourcePolicyRule: GeneratedCodec<ResourcePolicyRule> = new GeneratedCodec(ResourcePolicyRuleSchema, encodeResourcePolicyRule, decodeResourcePolicyRule);

export function encodeServiceAccountSubject(w: Writer, m: ServiceAccountSubject): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.name, 18);
  w.string(m.namespace, 10);
}

export function decodeServiceAccountSubject(r: Reader, end: number): ServiceAccountSubject {
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
  const m = {} as ServiceAccountSubject;
  m.namespace = v1;
  m.name = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ServiceAccountSubjectSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.flowcontrol.v1.ServiceAccountSubject',
  fields: () => [
    { json: 'namespace', type: 'string', required: true },
    { json: 'name', type: 'string', required: true },
  ],
});

export const ServiceAccountSubject: GeneratedCodec<ServiceAccountSubject> = new GeneratedCodec(ServiceAccountSubjectSchema, encodeServiceAccountSubject, decodeServiceAccountSubject);

export function encodeSubject(w: Writer, m: Subject): void {
  writeUnknown(w, m, unknownFields);
  if (m.serviceAccount !== undefined && m.serviceAccount !== null) {
    const before = w.size();
    encodeServiceAccountSubject(w, m.serviceAccount);
    w.close(before, 34);
  }
  if (m.group !== undefined && m.group !== null) {
    const before = w.size();
    encodeGroupSubject(w, m.group);
    w.close(before, 26);
  }
  if (m.user !== undefined && m.user !== null) {
    const before = w.size();
    encodeUserSubject(w, m.user);
    w.close(before, 18);
  }
  w.string(m.kind, 10);
}

export function decodeSubject(r: Reader, end: number): Subject {
  let v1 = '';
  let v2: UserSubject | null | undefined;
  let v3: GroupSubject | null | undefined;
  let v4: ServiceAccountSubject | null | undefined;
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
        v2 = decodeUserSubject(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeGroupSubject(r, r.fieldEnd(end));
        continue;
      }
      case 34: {
        v4 = decodeServiceAccountSubject(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Subject;
  m.kind = v1;
  if (v2 !== undefined && v2 !== null) m.user = v2;
  if (v3 !== undefined && v3 !== null) m.group = v3;
  if (v4 !== undefined && v4 !== null) m.serviceAccount = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const SubjectSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.flowcontrol.v1.Subject',
  fields: () => [
    { json: 'kind', type: 'string', required: true, knownValues: ['User', 'Group', 'ServiceAccount'] },
    { json: 'user', type: 'message', message: () => UserSubjectSchema, pointer: true },
    { json: 'group', type: 'message', message: () => GroupSubjectSchema, pointer: true },
    { json: 'serviceAccount', type: 'message', message: () => ServiceAccountSubjectSchema, pointer: true },
  ],
});

export const Subject: GeneratedCodec<Subject> = new GeneratedCodec(SubjectSchema, encodeSubject, decodeSubject);

export function encodeUserSubject(w: Writer, m: UserSubject): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.name, 10);
}

export function decodeUserSubject(r: Reader, end: number): UserSubject {
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
  const m = {} as UserSubject;
  m.name = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const UserSubjectSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.flowcontrol.v1.UserSubject',
  fields: () => [
    { json: 'name', type: 'string', required: true },
  ],
});

export const UserSubject: GeneratedCodec<UserSubject> = new GeneratedCodec(UserSubjectSchema, encodeUserSubject, decodeUserSubject);
