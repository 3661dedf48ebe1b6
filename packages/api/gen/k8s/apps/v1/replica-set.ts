// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readTime, unknownFields, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { type PodTemplateSpec, PodTemplateSpecSchema, decodePodTemplateSpec, encodePodTemplateSpec } from '../../core/v1/pod-template.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { type LabelSelector, LabelSelectorSchema, decodeLabelSelector, encodeLabelSelector } from '../../meta/v1/selector.ts';
import { TimeSchema } from '../../meta/v1/time.ts';

/** Keeps a number of equal pods running. */
export interface ReplicaSet {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: ReplicaSetSpec;
  /** What is observed; written by the system. */
  status: ReplicaSetStatus;
}

/** A list of ReplicaSet objects. */
export interface ReplicaSetList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: ReplicaSet[];
}

export interface ReplicaSetCondition {
  type: string;
  status: string;
  lastTransitionTime?: string | null | undefined;
  reason?: string | undefined;
  message?: string | undefined;
}

export interface ReplicaSetSpec {
  replicas?: number | undefined;
  minReadySeconds?: number | undefined;
  selector: LabelSelector;
  template: PodTemplateSpec;
}

export interface ReplicaSetStatus {
  replicas: number;
  fullyLabeledReplicas?: number | undefined;
  readyReplicas?: number | undefined;
  availableReplicas?: number | undefined;
  terminatingReplicas?: number | undefined;
  observedGeneration?: number | undefined;
  conditions?: ReplicaSetCondition[] | undefined;
}

export function encodeReplicaSet(w: Writer, m: ReplicaSet): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeReplicaSetStatus(w, m.status ?? (emptyMessage as ReplicaSetStatus));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodeReplicaSetSpec(w, m.spec ?? (emptyMessage as ReplicaSetSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeReplicaSet(r: Reader, end: number, kind?: string, apiVersion?: string): ReplicaSet {
  let v1: ObjectMeta | null | undefined;
  let v2: ReplicaSetSpec | null | undefined;
  let v3: ReplicaSetStatus | null | undefined;
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
        v2 = decodeReplicaSetSpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeReplicaSetStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ReplicaSet;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeReplicaSetSpec(r, r.pos);
  m.status = v3 ?? decodeReplicaSetStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ReplicaSetSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apps.v1.ReplicaSet', kind: 'ReplicaSet', apiVersion: 'apps/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => ReplicaSetSpecSchema },
    { json: 'status', type: 'message', message: () => ReplicaSetStatusSchema },
  ],
});

export const ReplicaSet: GeneratedCodec<ReplicaSet> = new GeneratedCodec(ReplicaSetSchema, encodeReplicaSet, decodeReplicaSet, true);

export function encodeReplicaSetList(w: Writer, m: ReplicaSetList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeReplicaSet(w, list[i] ?? (emptyMessage as ReplicaSet));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeReplicaSetList(r: Reader, end: number, kind?: string, apiVersion?: string): ReplicaSetList {
  let v1: ListMeta | null | undefined;
  let v2: ReplicaSet[] | undefined;
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
        v2.push(decodeReplicaSet(r, r.fieldEnd(end), 'ReplicaSet', 'apps/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ReplicaSetList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ReplicaSetListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apps.v1.ReplicaSetList', kind: 'ReplicaSetList', apiVersion: 'apps/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => ReplicaSetSchema, required: true },
  ],
});

export const ReplicaSetList: GeneratedCodec<ReplicaSetList> = new GeneratedCodec(ReplicaSetListSchema, encodeReplicaSetList, decodeReplicaSetList, true);

export function encodeReplicaSetCondition(w: Writer, m: ReplicaSetCondition): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.message, 42);
  w.string(m.reason, 34);
  writeTime(w, m.lastTransitionTime, 26);
  w.string(m.status, 18);
  w.string(m.type, 10);
}

export function decodeReplicaSetCondition(r: Reader, end: number): ReplicaSetCondition {
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
  const m = {} as ReplicaSetCondition;
  m.type = v1;
  m.status = v2;
  m.lastTransitionTime = (v3 ?? null) as ReplicaSetCondition['lastTransitionTime'];
  if (v4 !== '') m.reason = v4;
  if (v5 !== '') m.message = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ReplicaSetConditionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apps.v1.ReplicaSetCondition',
  fields: () => [
    { json: 'type', type: 'string', required: true, knownValues: ['ReplicaFailure'] },
    { json: 'status', type: 'string', required: true, knownValues: ['True', 'False', 'Unknown'] },
    { json: 'lastTransitionTime', type: 'message', message: () => TimeSchema },
    { json: 'reason', type: 'string' },
    { json: 'message', type: 'string' },
  ],
});

export const ReplicaSetCondition: GeneratedCodec<ReplicaSetCondition> = new GeneratedCodec(ReplicaSetConditionSchema, encodeReplicaSetCondition, decodeReplicaSetCondition);

export function encodeReplicaSetSpec(w: Writer, m: ReplicaSetSpec): void {
  writeUnknown(w, m, unknownFields);
  w.int(m.minReadySeconds, 32);
  {
    const before = w.size();
    encodePodTemplateSpec(w, m.template ?? (emptyMessage as PodTemplateSpec));
    w.close(before, 26);
  }
  if (m.selector !== undefined && m.selector !== null) {
    const before = w.size();
    encodeLabelSelector(w, m.selector);
    w.close(before, 18);
  }
  if (m.replicas !== undefined && m.replicas !== null) {
    w.int(m.replicas, 8);
  }
}

export function decodeReplicaSetSpec(r: Reader, end: number): ReplicaSetSpec {
  let v1: number | null | undefined;
  let v4 = 0;
  let v2: LabelSelector | null | undefined;
  let v3: PodTemplateSpec | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 8: {
        v1 = r.int32(end);
        continue;
      }
      case 32: {
        v4 = r.int32(end);
        continue;
      }
      case 18: {
        v2 = decodeLabelSelector(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodePodTemplateSpec(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ReplicaSetSpec;
  if (v1 !== undefined && v1 !== null) m.replicas = v1;
  if (v4 !== 0) m.minReadySeconds = v4;
  m.selector = (v2 ?? null) as ReplicaSetSpec['selector'];
  m.template = v3 ?? decodePodTemplateSpec(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ReplicaSetSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apps.v1.ReplicaSetSpec',
  fields: () => [
    { json: 'replicas', type: 'int32', pointer: true },
    { json: 'minReadySeconds', type: 'int32' },
    { json: 'selector', type: 'message', message: () => LabelSelectorSchema, required: true, pointer: true, structType: 'atomic' },
    { json: 'template', type: 'message', message: () => PodTemplateSpecSchema },
  ],
});

export const ReplicaSetSpec: GeneratedCodec<ReplicaSetSpec> = new GeneratedCodec(ReplicaSetSpecSchema, encodeReplicaSetSpec, decodeReplicaSetSpec);

export function encodeReplicaSetStatus(w: Writer, m: ReplicaSetStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.terminatingReplicas !== undefined && m.terminatingReplicas !== null) {
    w.int(m.terminatingReplicas, 56);
  }
  if (m.conditions) {
    const list = m.conditions;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeReplicaSetCondition(w, list[i] ?? (emptyMessage as ReplicaSetCondition));
      w.close(before, 50);
    }
  }
  w.int(m.availableReplicas, 40);
  w.int(m.readyReplicas, 32);
  w.int(m.observedGeneration, 24);
  w.int(m.fullyLabeledReplicas, 16);
  w.int(m.replicas, 8);
}

export function decodeReplicaSetStatus(r: Reader, end: number): ReplicaSetStatus {
  let v1 = 0;
  let v2 = 0;
  let v4 = 0;
  let v5 = 0;
  let v7: number | null | undefined;
  let v3 = 0;
  let v6: ReplicaSetCondition[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 8: {
        v1 = r.int32(end);
        continue;
      }
      case 16: {
        v2 = r.int32(end);
        continue;
      }
      case 32: {
        v4 = r.int32(end);
        continue;
      }
      case 40: {
        v5 = r.int32(end);
        continue;
      }
      case 56: {
        v7 = r.int32(end);
        continue;
      }
      case 24: {
        v3 = r.int64(end);
        continue;
      }
      case 50: {
        v6 ??= [];
        v6.push(decodeReplicaSetCondition(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ReplicaSetStatus;
  m.replicas = v1;
  if (v2 !== 0) m.fullyLabeledReplicas = v2;
  if (v4 !== 0) m.readyReplicas = v4;
  if (v5 !== 0) m.availableReplicas = v5;
  if (v7 !== undefined && v7 !== null) m.terminatingReplicas = v7;
  if (v3 !== 0) m.observedGeneration = v3;
  if (v6 !== undefined) m.conditions = v6;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ReplicaSetStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apps.v1.ReplicaSetStatus',
  fields: () => [
    { json: 'replicas', type: 'int32', required: true },
    { json: 'fullyLabeledReplicas', type: 'int32' },
    { json: 'readyReplicas', type: 'int32' },
    { json: 'availableReplicas', type: 'int32' },
    { json: 'terminatingReplicas', type: 'int32', pointer: true },
    { json: 'observedGeneration', type: 'int64' },
    { json: 'conditions', type: 'message', cardinality: 'list', message: () => ReplicaSetConditionSchema, listType: 'map', listMapKeys: ['type'], patchStrategy: ['merge'], patchMergeKey: 'type' },
  ],
});

export const ReplicaSetStatus: GeneratedCodec<ReplicaSetStatus> = new GeneratedCodec(ReplicaSetStatusSchema, encodeReplicaSetStatus, decodeReplicaSetStatus);
