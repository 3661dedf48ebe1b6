// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { type PolicyRule, PolicyRuleSchema, decodePolicyRule, encodePolicyRule } from './types.ts';

/** Permissions within a namespace. */
export interface Role {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  rules?: PolicyRule[] | null | undefined;
}

/** A list of Role objects. */
export interface RoleList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: Role[];
}

export function encodeRole(w: Writer, m: Role): void {
  writeUnknown(w, m, unknownFields);
  if (m.rules) {
    const list = m.rules;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodePolicyRule(w, list[i] ?? (emptyMessage as PolicyRule));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeRole(r: Reader, end: number, kind?: string, apiVersion?: string): Role {
  let v1: ObjectMeta | null | undefined;
  let v2: PolicyRule[] | undefined;
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
        v2 ??= [];
        v2.push(decodePolicyRule(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Role;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.rules = (v2 ?? null) as Role['rules'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const RoleSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.rbac.v1.Role', kind: 'Role', apiVersion: 'rbac.authorization.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'rules', type: 'message', cardinality: 'list', message: () => PolicyRuleSchema, omitEmpty: false },
  ],
});

export const Role: GeneratedCodec<Role> = new GeneratedCodec(RoleSchema, encodeRole, decodeRole, true);

export function encodeRoleList(w: Writer, m: RoleList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeRole(w, list[i] ?? (emptyMessage as Role));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeRoleList(r: Reader, end: number, kind?: string, apiVersion?: string): RoleList {
  let v1: ListMeta | null | undefined;
  let v2: Role[] | undefined;
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
        v2.push(decodeRole(r, r.fieldEnd(end), 'Role', 'rbac.authorization.k8s.io/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as RoleList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const RoleListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.rbac.v1.RoleList', kind: 'RoleList', apiVersion: 'rbac.authorization.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => RoleSchema, required: true },
  ],
});

export const RoleList: GeneratedCodec<RoleList> = new GeneratedCodec(RoleListSchema, encodeRoleList, decodeRoleList, true);
