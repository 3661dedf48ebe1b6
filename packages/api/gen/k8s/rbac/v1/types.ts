// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';

/** Verbs that are permitted on some resources or paths. */
export interface PolicyRule {
  /** Permitted verbs; * for all. */
  verbs: string[];
  /** Groups of the resources; an empty string for the core group. */
  apiGroups?: string[] | undefined;
  /** Resources, and subresources as resource/subresource; * for all. */
  resources?: string[] | undefined;
  /** Only objects of these names; all when empty. */
  resourceNames?: string[] | undefined;
  /** Paths that are no resources; a final * stands for anything. */
  nonResourceURLs?: string[] | undefined;
}

/** The role a binding grants. Never changes. */
export interface RoleRef {
  apiGroup: string;
  kind: string;
  name: string;
}

/** A user, group or service account. */
export interface Subject {
  kind: string;
  apiGroup?: string | undefined;
  name: string;
  namespace?: string | undefined;
}

export function encodePolicyRule(w: Writer, m: PolicyRule): void {
  writeUnknown(w, m, unknownFields);
  if (m.nonResourceURLs) {
    const list = m.nonResourceURLs;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 42);
    }
  }
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

export function decodePolicyRule(r: Reader, end: number): PolicyRule {
  let v1: string[] | undefined;
  let v2: string[] | undefined;
  let v3: string[] | undefined;
  let v4: string[] | undefined;
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
      case 34: {
        v4 ??= [];
        v4.push(r.string(end));
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
  const m = {} as PolicyRule;
  m.verbs = (v1 ?? null) as PolicyRule['verbs'];
  if (v2 !== undefined) m.apiGroups = v2;
  if (v3 !== undefined) m.resources = v3;
  if (v4 !== undefined) m.resourceNames = v4;
  if (v5 !== undefined) m.nonResourceURLs = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PolicyRuleSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.rbac.v1.PolicyRule',
  fields: () => [
    { json: 'verbs', type: 'string', cardinality: 'list', required: true },
    { json: 'apiGroups', type: 'string', cardinality: 'list' },
    { json: 'resources', type: 'string', cardinality: 'list' },
    { json: 'resourceNames', type: 'string', cardinality: 'list' },
    { json: 'nonResourceURLs', type: 'string', cardinality: 'list' },
  ],
});

export const PolicyRule: GeneratedCodec<PolicyRule> = new GeneratedCodec(PolicyRuleSchema, encodePolicyRule, decodePolicyRule);

export function encodeRoleRef(w: Writer, m: RoleRef): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.name, 26);
  w.string(m.kind, 18);
  w.string(m.apiGroup, 10);
}

export function decodeRoleRef(r: Reader, end: number): RoleRef {
  let v1 = '';
  let v2 = '';
  let v3 = '';
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
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as RoleRef;
  m.apiGroup = v1;
  m.kind = v2;
  m.name = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const RoleRefSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.rbac.v1.RoleRef',
  fields: () => [
    { json: 'apiGroup', type: 'string', required: true },
    { json: 'kind', type: 'string', required: true },
    { json: 'name', type: 'string', required: true },
  ],
});

export const RoleRef: GeneratedCodec<RoleRef> = new GeneratedCodec(RoleRefSchema, encodeRoleRef, decodeRoleRef);

export function encodeSubject(w: Writer, m: Subject): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.namespace, 34);
  w.string(m.name, 26);
  w.string(m.apiGroup, 18);
  w.string(m.kind, 10);
}

export function decodeSubject(r: Reader, end: number): Subject {
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
  const m = {} as Subject;
  m.kind = v1;
  if (v2 !== '') m.apiGroup = v2;
  m.name = v3;
  if (v4 !== '') m.namespace = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const SubjectSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.rbac.v1.Subject',
  fields: () => [
    { json: 'kind', type: 'string', required: true },
    { json: 'apiGroup', type: 'string' },
    { json: 'name', type: 'string', required: true },
    { json: 'namespace', type: 'string' },
  ],
});

export const Subject: GeneratedCodec<Subject> = new GeneratedCodec(SubjectSchema, encodeSubject, decodeSubject);
