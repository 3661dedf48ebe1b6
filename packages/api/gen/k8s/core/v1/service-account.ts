// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { type LocalObjectReference, LocalObjectReferenceSchema, type ObjectReference, ObjectReferenceSchema, decodeLocalObjectReference, decodeObjectReference, encodeLocalObjectReference, encodeObjectReference } from './reference.ts';

/** An identity for the processes in pods. */
export interface ServiceAccount {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  secrets?: ObjectReference[] | undefined;
  imagePullSecrets?: LocalObjectReference[] | undefined;
  automountServiceAccountToken?: boolean | undefined;
}

/** A list of ServiceAccount objects. */
export interface ServiceAccountList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: ServiceAccount[];
}

export function encodeServiceAccount(w: Writer, m: ServiceAccount): void {
  writeUnknown(w, m, unknownFields);
  if (m.automountServiceAccountToken !== undefined && m.automountServiceAccountToken !== null) {
    w.bool(m.automountServiceAccountToken, 32);
  }
  if (m.imagePullSecrets) {
    const list = m.imagePullSecrets;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeLocalObjectReference(w, list[i] ?? (emptyMessage as LocalObjectReference));
      w.close(before, 26);
    }
  }
  if (m.secrets) {
    const list = m.secrets;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeObjectReference(w, list[i] ?? (emptyMessage as ObjectReference));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeServiceAccount(r: Reader, end: number, kind?: string, apiVersion?: string): ServiceAccount {
  let v1: ObjectMeta | null | undefined;
  let v2: ObjectReference[] | undefined;
  let v3: LocalObjectReference[] | undefined;
  let v4: boolean | null | undefined;
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
        v2.push(decodeObjectReference(r, r.fieldEnd(end)));
        continue;
      }
      case 26: {
        v3 ??= [];
        v3.push(decodeLocalObjectReference(r, r.fieldEnd(end)));
        continue;
      }
      case 32: {
        v4 = r.bool(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ServiceAccount;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  if (v2 !== undefined) m.secrets = v2;
  if (v3 !== undefined) m.imagePullSecrets = v3;
  if (v4 !== undefined && v4 !== null) m.automountServiceAccountToken = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ServiceAccountSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ServiceAccount', kind: 'ServiceAccount', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'secrets', type: 'message', cardinality: 'list', message: () => ObjectReferenceSchema, listType: 'map', listMapKeys: ['name'], patchStrategy: ['merge'], patchMergeKey: 'name' },
    { json: 'imagePullSecrets', type: 'message', cardinality: 'list', message: () => LocalObjectReferenceSchema },
    { json: 'automountServiceAccountToken', type: 'bool', pointer: true },
  ],
});

export const ServiceAccount: GeneratedCodec<ServiceAccount> = new GeneratedCodec(ServiceAccountSchema, encodeServiceAccount, decodeServiceAccount, true);

export function encodeServiceAccountList(w: Writer, m: ServiceAccountList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeServiceAccount(w, list[i] ?? (emptyMessage as ServiceAccount));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeServiceAccountList(r: Reader, end: number, kind?: string, apiVersion?: string): ServiceAccountList {
  let v1: ListMeta | null | undefined;
  let v2: ServiceAccount[] | undefined;
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
        v2.push(decodeServiceAccount(r, r.fieldEnd(end), 'ServiceAccount', 'v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ServiceAccountList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ServiceAccountListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ServiceAccountList', kind: 'ServiceAccountList', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => ServiceAccountSchema, required: true },
  ],
});

export const ServiceAccountList: GeneratedCodec<ServiceAccountList> = new GeneratedCodec(ServiceAccountListSchema, encodeServiceAccountList, decodeServiceAccountList, true);
