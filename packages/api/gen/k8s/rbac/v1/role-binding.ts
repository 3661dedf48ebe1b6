// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { type RoleRef, RoleRefSchema, type Subject, SubjectSchema, decodeRoleRef, decodeSubject, encodeRoleRef, encodeSubject } from './types.ts';

/** Grants a role within a namespace. */
export interface RoleBinding {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  subjects?: Subject[] | undefined;
  roleRef: RoleRef;
}

/** A list of RoleBinding objects. */
export interface RoleBindingList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: RoleBinding[];
}

export function encodeRoleBinding(w: Writer, m: RoleBinding): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeRoleRef(w, m.roleRef ?? (emptyMessage as RoleRef));
    w.close(before, 26);
  }
  if (m.subjects) {
    const list = m.subjects;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeSubject(w, list[i] ?? (emptyMessage as Subject));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeRoleBinding(r: Reader, end: number, kind?: string, apiVersion?: string): RoleBinding {
  let v1: ObjectMeta | null | undefined;
  let v2: Subject[] | undefined;
  let v3: RoleRef | null | undefined;
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
        v2.push(decodeSubject(r, r.fieldEnd(end)));
        continue;
      }
      case 26: {
        v3 = decodeRoleRef(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as RoleBinding;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  if (v2 !== undefined) m.subjects = v2;
  m.roleRef = v3 ?? decodeRoleRef(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const RoleBindingSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.rbac.v1.RoleBinding', kind: 'RoleBinding', apiVersion: 'rbac.authorization.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'subjects', type: 'message', cardinality: 'list', message: () => SubjectSchema },
    { json: 'roleRef', type: 'message', message: () => RoleRefSchema, required: true, structType: 'atomic' },
  ],
});

export const RoleBinding: GeneratedCodec<RoleBinding> = new GeneratedCodec(RoleBindingSchema, encodeRoleBinding, decodeRoleBinding, true);

export function encodeRoleBindingList(w: Writer, m: RoleBindingList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeRoleBinding(w, list[i] ?? (emptyMessage as RoleBinding));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeRoleBindingList(r: Reader, end: number, kind?: string, apiVersion?: string): RoleBindingList {
  let v1: ListMeta | null | undefined;
  let v2: RoleBinding[] | undefined;
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
        v2.push(decodeRoleBinding(r, r.fieldEnd(end), 'RoleBinding', 'rbac.authorization.k8s.io/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as RoleBindingList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const RoleBindingListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.rbac.v1.RoleBindingList', kind: 'RoleBindingList', apiVersion: 'rbac.authorization.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => RoleBindingSchema, required: true },
  ],
});

export const RoleBindingList: GeneratedCodec<RoleBindingList> = new GeneratedCodec(RoleBindingListSchema, encodeRoleBindingList, decodeRoleBindingList, true);
