// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readTime, unknownFields, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { TimeSchema } from '../../meta/v1/time.ts';

/** A scope for names, policies and quotas. */
export interface Namespace {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: NamespaceSpec;
  /** What is observed; written by the system. */
  status: NamespaceStatus;
}

/** A list of Namespace objects. */
export interface NamespaceList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: Namespace[];
}

export interface NamespaceCondition {
  type: string;
  status: string;
  lastTransitionTime?: string | null | undefined;
  reason?: string | undefined;
  message?: string | undefined;
}

export interface NamespaceSpec {
  finalizers?: string[] | undefined;
}

export interface NamespaceStatus {
  phase?: 'Active' | 'Terminating' | undefined;
  conditions?: NamespaceCondition[] | undefined;
}

export function encodeNamespace(w: Writer, m: Namespace): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeNamespaceStatus(w, m.status ?? (emptyMessage as NamespaceStatus));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodeNamespaceSpec(w, m.spec ?? (emptyMessage as NamespaceSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeNamespace(r: Reader, end: number, kind?: string, apiVersion?: string): Namespace {
  let v1: ObjectMeta | null | undefined;
  let v2: NamespaceSpec | null | undefined;
  let v3: NamespaceStatus | null | undefined;
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
        v2 = decodeNamespaceSpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeNamespaceStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Namespace;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeNamespaceSpec(r, r.pos);
  m.status = v3 ?? decodeNamespaceStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NamespaceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.Namespace', kind: 'Namespace', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => NamespaceSpecSchema },
    { json: 'status', type: 'message', message: () => NamespaceStatusSchema },
  ],
});

export const Namespace: GeneratedCodec<Namespace> = new GeneratedCodec(NamespaceSchema, encodeNamespace, decodeNamespace, true);

export function encodeNamespaceList(w: Writer, m: NamespaceList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeNamespace(w, list[i] ?? (emptyMessage as Namespace));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeNamespaceList(r: Reader, end: number, kind?: string, apiVersion?: string): NamespaceList {
  let v1: ListMeta | null | undefined;
  let v2: Namespace[] | undefined;
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
        v2.push(decodeNamespace(r, r.fieldEnd(end), 'Namespace', 'v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NamespaceList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NamespaceListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.NamespaceList', kind: 'NamespaceList', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => NamespaceSchema, required: true },
  ],
});

export const NamespaceList: GeneratedCodec<NamespaceList> = new GeneratedCodec(NamespaceListSchema, encodeNamespaceList, decodeNamespaceList, true);

export function encodeNamespaceCondition(w: Writer, m: NamespaceCondition): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.message, 50);
  w.string(m.reason, 42);
  writeTime(w, m.lastTransitionTime, 34);
  w.string(m.status, 18);
  w.string(m.type, 10);
}

export function decodeNamespaceCondition(r: Reader, end: number): NamespaceCondition {
  let v1 = '';
  let v2 = '';
  let v4: string | null | undefined;
  let v5 = '';
  let v6 = '';
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
      case 34: {
        v4 = readTime(r, end);
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
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NamespaceCondition;
  m.type = v1;
  m.status = v2;
  m.lastTransitionTime = (v4 ?? null) as NamespaceCondition['lastTransitionTime'];
  if (v5 !== '') m.reason = v5;
  if (v6 !== '') m.message = v6;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NamespaceConditionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.NamespaceCondition',
  fields: () => [
    { json: 'type', type: 'string', required: true, knownValues: ['NamespaceDeletionDiscoveryFailure', 'NamespaceDeletionContentFailure', 'NamespaceDeletionGroupVersionParsingFailure', 'NamespaceContentRemaining', 'NamespaceFinalizersRemaining'] },
    { json: 'status', type: 'string', required: true, knownValues: ['True', 'False', 'Unknown'] },
    { json: 'lastTransitionTime', type: 'message', message: () => TimeSchema },
    { json: 'reason', type: 'string' },
    { json: 'message', type: 'string' },
  ],
});

export const NamespaceCondition: GeneratedCodec<NamespaceCondition> = new GeneratedCodec(NamespaceConditionSchema, encodeNamespaceCondition, decodeNamespaceCondition);

export function encodeNamespaceSpec(w: Writer, m: NamespaceSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.finalizers) {
    const list = m.finalizers;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 10);
    }
  }
}

export function decodeNamespaceSpec(r: Reader, end: number): NamespaceSpec {
  let v1: string[] | undefined;
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
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NamespaceSpec;
  if (v1 !== undefined) m.finalizers = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NamespaceSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.NamespaceSpec',
  fields: () => [
    { json: 'finalizers', type: 'string', cardinality: 'list', knownValues: ['kubernetes'] },
  ],
});

export const NamespaceSpec: GeneratedCodec<NamespaceSpec> = new GeneratedCodec(NamespaceSpecSchema, encodeNamespaceSpec, decodeNamespaceSpec);

export function encodeNamespaceStatus(w: Writer, m: NamespaceStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.conditions) {
    const list = m.conditions;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeNamespaceCondition(w, list[i] ?? (emptyMessage as NamespaceCondition));
      w.close(before, 18);
    }
  }
  w.string(m.phase, 10);
}

export function decodeNamespaceStatus(r: Reader, end: number): NamespaceStatus {
  let v1: 'Active' | 'Terminating' | '' = '';
  let v2: NamespaceCondition[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end) as 'Active' | 'Terminating';
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(decodeNamespaceCondition(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NamespaceStatus;
  if (v1 !== '') m.phase = v1;
  if (v2 !== undefined) m.conditions = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NamespaceStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.NamespaceStatus',
  fields: () => [
    { json: 'phase', type: 'string', enum: ['Active', 'Terminating'] },
    { json: 'conditions', type: 'message', cardinality: 'list', message: () => NamespaceConditionSchema, listType: 'map', listMapKeys: ['type'], patchStrategy: ['merge'], patchMergeKey: 'type' },
  ],
});

export const NamespaceStatus: GeneratedCodec<NamespaceStatus> = new GeneratedCodec(NamespaceStatusSchema, encodeNamespaceStatus, decodeNamespaceStatus);
