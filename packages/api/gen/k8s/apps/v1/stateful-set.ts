// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readIntOrString, readTime, unknownFields, writeIntOrString, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { type PersistentVolumeClaim, PersistentVolumeClaimSchema, decodePersistentVolumeClaim, encodePersistentVolumeClaim } from '../../core/v1/persistent-volume-claim.ts';
import { type PodTemplateSpec, PodTemplateSpecSchema, decodePodTemplateSpec, encodePodTemplateSpec } from '../../core/v1/pod-template.ts';
import { IntOrStringSchema } from '../../machinery/intstr/intstr.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { type LabelSelector, LabelSelectorSchema, decodeLabelSelector, encodeLabelSelector } from '../../meta/v1/selector.ts';
import { TimeSchema } from '../../meta/v1/time.ts';

/** Keeps a number of pods running, each with a stable name and storage of its own. */
export interface StatefulSet {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: StatefulSetSpec;
  /** What is observed; written by the system. */
  status: StatefulSetStatus;
}

/** A list of StatefulSet objects. */
export interface StatefulSetList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: StatefulSet[];
}

export interface RollingUpdateStatefulSetStrategy {
  partition?: number | undefined;
  maxUnavailable?: number | string | undefined;
}

export interface StatefulSetCondition {
  type: string;
  status: string;
  lastTransitionTime?: string | null | undefined;
  reason?: string | undefined;
  message?: string | undefined;
}

export interface StatefulSetOrdinals {
  start?: number | undefined;
}

export interface StatefulSetPersistentVolumeClaimRetentionPolicy {
  whenDeleted?: string | undefined;
  whenScaled?: string | undefined;
}

export interface StatefulSetSpec {
  replicas?: number | undefined;
  selector: LabelSelector;
  template: PodTemplateSpec;
  /** Claims made for every pod; they outlive it. */
  volumeClaimTemplates?: PersistentVolumeClaim[] | undefined;
  /** Service that gives the pods their names in DNS. */
  serviceName?: string | undefined;
  /** Whether pods are made and removed one after another or all at once. */
  podManagementPolicy?: 'OrderedReady' | 'Parallel' | undefined;
  updateStrategy: StatefulSetUpdateStrategy;
  revisionHistoryLimit?: number | undefined;
  minReadySeconds?: number | undefined;
  persistentVolumeClaimRetentionPolicy?: StatefulSetPersistentVolumeClaimRetentionPolicy | undefined;
  ordinals?: StatefulSetOrdinals | undefined;
}

export interface StatefulSetStatus {
  observedGeneration?: number | undefined;
  replicas: number;
  readyReplicas?: number | undefined;
  currentReplicas?: number | undefined;
  updatedReplicas?: number | undefined;
  currentRevision?: string | undefined;
  updateRevision?: string | undefined;
  collisionCount?: number | undefined;
  conditions?: StatefulSetCondition[] | undefined;
  availableReplicas?: number | undefined;
}

export interface StatefulSetUpdateStrategy {
  type?: 'RollingUpdate' | 'OnDelete' | undefined;
  rollingUpdate?: RollingUpdateStatefulSetStrategy | undefined;
}

export function encodeStatefulSet(w: Writer, m: StatefulSet): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeStatefulSetStatus(w, m.status ?? (emptyMessage as StatefulSetStatus));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodeStatefulSetSpec(w, m.spec ?? (emptyMessage as StatefulSetSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeStatefulSet(r: Reader, end: number, kind?: string, apiVersion?: string): StatefulSet {
  let v1: ObjectMeta | null | undefined;
  let v2: StatefulSetSpec | null | undefined;
  let v3: StatefulSetStatus | null | undefined;
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
        v2 = decodeStatefulSetSpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeStatefulSetStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as StatefulSet;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeStatefulSetSpec(r, r.pos);
  m.status = v3 ?? decodeStatefulSetStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const StatefulSetSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apps.v1.StatefulSet', kind: 'StatefulSet', apiVersion: 'apps/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => StatefulSetSpecSchema },
    { json: 'status', type: 'message', message: () => StatefulSetStatusSchema },
  ],
});

export const StatefulSet: GeneratedCodec<StatefulSet> = new GeneratedCodec(StatefulSetSchema, encodeStatefulSet, decodeStatefulSet, true);

export function encodeStatefulSetList(w: Writer, m: StatefulSetList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeStatefulSet(w, list[i] ?? (emptyMessage as StatefulSet));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeStatefulSetList(r: Reader, end: number, kind?: string, apiVersion?: string): StatefulSetList {
  let v1: ListMeta | null | undefined;
  let v2: StatefulSet[] | undefined;
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
        v2.push(decodeStatefulSet(r, r.fieldEnd(end), 'StatefulSet', 'apps/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as StatefulSetList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const StatefulSetListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apps.v1.StatefulSetList', kind: 'StatefulSetList', apiVersion: 'apps/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => StatefulSetSchema, required: true },
  ],
});

export const StatefulSetList: GeneratedCodec<StatefulSetList> = new GeneratedCodec(StatefulSetListSchema, encodeStatefulSetList, decodeStatefulSetList, true);

export function encodeRollingUpdateStatefulSetStrategy(w: Writer, m: RollingUpdateStatefulSetStrategy): void {
  writeUnknown(w, m, unknownFields);
  if (m.maxUnavailable !== undefined && m.maxUnavailable !== null) {
    writeIntOrString(w, m.maxUnavailable, 18);
  }
  if (m.partition !== undefined && m.partition !== null) {
    w.int(m.partition, 8);
  }
}

export function decodeRollingUpdateStatefulSetStrategy(r: Reader, end: number): RollingUpdateStatefulSetStrategy {
  let v1: number | null | undefined;
  let v2: number | string | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 8: {
        v1 = r.int32(end);
        continue;
      }
      case 18: {
        v2 = readIntOrString(r, end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as RollingUpdateStatefulSetStrategy;
  if (v1 !== undefined && v1 !== null) m.partition = v1;
  if (v2 !== undefined && v2 !== null) m.maxUnavailable = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const RollingUpdateStatefulSetStrategySchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apps.v1.RollingUpdateStatefulSetStrategy',
  fields: () => [
    { json: 'partition', type: 'int32', pointer: true },
    { json: 'maxUnavailable', type: 'message', message: () => IntOrStringSchema, pointer: true },
  ],
});

export const RollingUpdateStatefulSetStrategy: GeneratedCodec<RollingUpdateStatefulSetStrategy> = new GeneratedCodec(RollingUpdateStatefulSetStrategySchema, encodeRollingUpdateStatefulSetStrategy, decodeRollingUpdateStatefulSetStrategy);

export function encodeStatefulSetCondition(w: Writer, m: StatefulSetCondition): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.message, 42);
  w.string(m.reason, 34);
  writeTime(w, m.lastTransitionTime, 26);
  w.string(m.status, 18);
  w.string(m.type, 10);
}

export function decodeStatefulSetCondition(r: Reader, end: number): StatefulSetCondition {
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
  const m = {} as StatefulSetCondition;
  m.type = v1;
  m.status = v2;
  m.lastTransitionTime = (v3 ?? null) as StatefulSetCondition['lastTransitionTime'];
  if (v4 !== '') m.reason = v4;
  if (v5 !== '') m.message = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const StatefulSetConditionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apps.v1.StatefulSetCondition',
  fields: () => [
    { json: 'type', type: 'string', required: true },
    { json: 'status', type: 'string', required: true, knownValues: ['True', 'False', 'Unknown'] },
    { json: 'lastTransitionTime', type: 'message', message: () => TimeSchema },
    { json: 'reason', type: 'string' },
    { json: 'message', type: 'string' },
  ],
});

export const StatefulSetCondition: GeneratedCodec<StatefulSetCondition> = new GeneratedCodec(StatefulSetConditionSchema, encodeStatefulSetCondition, decodeStatefulSetCondition);

export function encodeStatefulSetOrdinals(w: Writer, m: StatefulSetOrdinals): void {
  writeUnknown(w, m, unknownFields);
  w.int(m.start, 8);
}

export function decodeStatefulSetOrdinals(r: Reader, end: number): StatefulSetOrdinals {
  let v1 = 0;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 8: {
        v1 = r.int32(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as StatefulSetOrdinals;
  m.start = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const StatefulSetOrdinalsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apps.v1.StatefulSetOrdinals',
  fields: () => [
    { json: 'start', type: 'int32', omitEmpty: false },
  ],
});

export const StatefulSetOrdinals: GeneratedCodec<StatefulSetOrdinals> = new GeneratedCodec(StatefulSetOrdinalsSchema, encodeStatefulSetOrdinals, decodeStatefulSetOrdinals);

export function encodeStatefulSetPersistentVolumeClaimRetentionPolicy(w: Writer, m: StatefulSetPersistentVolumeClaimRetentionPolicy): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.whenScaled, 18);
  w.string(m.whenDeleted, 10);
}

export function decodeStatefulSetPersistentVolumeClaimRetentionPolicy(r: Reader, end: number): StatefulSetPersistentVolumeClaimRetentionPolicy {
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
  const m = {} as StatefulSetPersistentVolumeClaimRetentionPolicy;
  if (v1 !== '') m.whenDeleted = v1;
  if (v2 !== '') m.whenScaled = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const StatefulSetPersistentVolumeClaimRetentionPolicySchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy',
  fields: () => [
    { json: 'whenDeleted', type: 'string', knownValues: ['Retain', 'Delete'] },
    { json: 'whenScaled', type: 'string', knownValues: ['Retain', 'Delete'] },
  ],
});

export const StatefulSetPersistentVolumeClaimRetentionPolicy: GeneratedCodec<StatefulSetPersistentVolumeClaimRetentionPolicy> = new GeneratedCodec(StatefulSetPersistentVolumeClaimRetentionPolicySchema, encodeStatefulSetPersistentVolumeClaimRetentionPolicy, decodeStatefulSetPersistentVolumeClaimRetentionPolicy);

export function encodeStatefulSetSpec(w: Writer, m: StatefulSetSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.ordinals !== undefined && m.ordinals !== null) {
    const before = w.size();
    encodeStatefulSetOrdinals(w, m.ordinals);
    w.close(before, 90);
  }
  if (m.persistentVolumeClaimRetentionPolicy !== undefined && m.persistentVolumeClaimRetentionPolicy !== null) {
    const before = w.size();
    encodeStatefulSetPersistentVolumeClaimRetentionPolicy(w, m.persistentVolumeClaimRetentionPolicy);
    w.close(before, 82);
  }
  w.int(m.minReadySeconds, 72);
  if (m.revisionHistoryLimit !== undefined && m.revisionHistoryLimit !== null) {
    w.int(m.revisionHistoryLimit, 64);
  }
  {
    const before = w.size();
    encodeStatefulSetUpdateStrategy(w, m.updateStrategy ?? (emptyMessage as StatefulSetUpdateStrategy));
    w.close(before, 58);
  }
  w.string(m.podManagementPolicy, 50);
  w.string(m.serviceName, 42);
  if (m.volumeClaimTemplates) {
    const list = m.volumeClaimTemplates;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodePersistentVolumeClaim(w, list[i] ?? (emptyMessage as PersistentVolumeClaim));
      w.close(before, 34);
    }
  }
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

export function decodeStatefulSetSpec(r: Reader, end: number): StatefulSetSpec {
  let v1: number | null | undefined;
  let v2: LabelSelector | null | undefined;
  let v3: PodTemplateSpec | null | undefined;
  let v4: PersistentVolumeClaim[] | undefined;
  let v5 = '';
  let v6: 'OrderedReady' | 'Parallel' | '' = '';
  let v7: StatefulSetUpdateStrategy | null | undefined;
  let v8: number | null | undefined;
  let v9 = 0;
  let v10: StatefulSetPersistentVolumeClaimRetentionPolicy | null | undefined;
  let v11: StatefulSetOrdinals | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 8: {
        v1 = r.int32(end);
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
      case 34: {
        v4 ??= [];
        v4.push(decodePersistentVolumeClaim(r, r.fieldEnd(end)));
        continue;
      }
      case 42: {
        v5 = r.string(end);
        continue;
      }
      case 50: {
        v6 = r.string(end) as 'OrderedReady' | 'Parallel';
        continue;
      }
      case 58: {
        v7 = decodeStatefulSetUpdateStrategy(r, r.fieldEnd(end));
        continue;
      }
      case 64: {
        v8 = r.int32(end);
        continue;
      }
      case 72: {
        v9 = r.int32(end);
        continue;
      }
      case 82: {
        v10 = decodeStatefulSetPersistentVolumeClaimRetentionPolicy(r, r.fieldEnd(end));
        continue;
      }
      case 90: {
        v11 = decodeStatefulSetOrdinals(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as StatefulSetSpec;
  if (v1 !== undefined && v1 !== null) m.replicas = v1;
  m.selector = (v2 ?? null) as StatefulSetSpec['selector'];
  m.template = v3 ?? decodePodTemplateSpec(r, r.pos);
  if (v4 !== undefined) m.volumeClaimTemplates = v4;
  m.serviceName = v5;
  if (v6 !== '') m.podManagementPolicy = v6;
  m.updateStrategy = v7 ?? decodeStatefulSetUpdateStrategy(r, r.pos);
  if (v8 !== undefined && v8 !== null) m.revisionHistoryLimit = v8;
  if (v9 !== 0) m.minReadySeconds = v9;
  if (v10 !== undefined && v10 !== null) m.persistentVolumeClaimRetentionPolicy = v10;
  if (v11 !== undefined && v11 !== null) m.ordinals = v11;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const StatefulSetSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apps.v1.StatefulSetSpec',
  fields: () => [
    { json: 'replicas', type: 'int32', pointer: true },
    { json: 'selector', type: 'message', message: () => LabelSelectorSchema, required: true, pointer: true, structType: 'atomic' },
    { json: 'template', type: 'message', message: () => PodTemplateSpecSchema, required: true },
    { json: 'volumeClaimTemplates', type: 'message', cardinality: 'list', message: () => PersistentVolumeClaimSchema },
    { json: 'serviceName', type: 'string', omitEmpty: false },
    { json: 'podManagementPolicy', type: 'string', enum: ['OrderedReady', 'Parallel'] },
    { json: 'updateStrategy', type: 'message', message: () => StatefulSetUpdateStrategySchema },
    { json: 'revisionHistoryLimit', type: 'int32', pointer: true },
    { json: 'minReadySeconds', type: 'int32' },
    { json: 'persistentVolumeClaimRetentionPolicy', type: 'message', message: () => StatefulSetPersistentVolumeClaimRetentionPolicySchema, pointer: true },
    { json: 'ordinals', type: 'message', message: () => StatefulSetOrdinalsSchema, pointer: true },
  ],
});

export const StatefulSetSpec: GeneratedCodec<StatefulSetSpec> = new GeneratedCodec(StatefulSetSpecSchema, encodeStatefulSetSpec, decodeStatefulSetSpec);

export function encodeStatefulSetStatus(w: Writer, m: StatefulSetStatus): void {
  writeUnknown(w, m, unknownFields);
  w.int(m.availableReplicas, 88);
  if (m.conditions) {
    const list = m.conditions;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeStatefulSetCondition(w, list[i] ?? (emptyMessage as StatefulSetCondition));
      w.close(before, 82);
    }
  }
  if (m.collisionCount !== undefined && m.collisionCount !== null) {
    w.int(m.collisionCount, 72);
  }
  w.string(m.updateRevision, 58);
  w.string(m.currentRevision, 50);
  w.int(m.updatedReplicas, 40);
  w.int(m.currentReplicas, 32);
  w.int(m.readyReplicas, 24);
  w.int(m.replicas, 16);
  w.int(m.observedGeneration, 8);
}

export function decodeStatefulSetStatus(r: Reader, end: number): StatefulSetStatus {
  let v1 = 0;
  let v2 = 0;
  let v3 = 0;
  let v4 = 0;
  let v5 = 0;
  let v6 = '';
  let v7 = '';
  let v9: number | null | undefined;
  let v10: StatefulSetCondition[] | undefined;
  let v11 = 0;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 8: {
        v1 = r.int64(end);
        continue;
      }
      case 16: {
        v2 = r.int32(end);
        continue;
      }
      case 24: {
        v3 = r.int32(end);
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
      case 50: {
        v6 = r.string(end);
        continue;
      }
      case 58: {
        v7 = r.string(end);
        continue;
      }
      case 72: {
        v9 = r.int32(end);
        continue;
      }
      case 82: {
        v10 ??= [];
        v10.push(decodeStatefulSetCondition(r, r.fieldEnd(end)));
        continue;
      }
      case 88: {
        v11 = r.int32(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as StatefulSetStatus;
  if (v1 !== 0) m.observedGeneration = v1;
  m.replicas = v2;
  if (v3 !== 0) m.readyReplicas = v3;
  if (v4 !== 0) m.currentReplicas = v4;
  if (v5 !== 0) m.updatedReplicas = v5;
  if (v6 !== '') m.currentRevision = v6;
  if (v7 !== '') m.updateRevision = v7;
  if (v9 !== undefined && v9 !== null) m.collisionCount = v9;
  if (v10 !== undefined) m.conditions = v10;
  m.availableReplicas = v11;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const StatefulSetStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apps.v1.StatefulSetStatus',
  fields: () => [
    { json: 'observedGeneration', type: 'int64' },
    { json: 'replicas', type: 'int32', required: true },
    { json: 'readyReplicas', type: 'int32' },
    { json: 'currentReplicas', type: 'int32' },
    { json: 'updatedReplicas', type: 'int32' },
    { json: 'currentRevision', type: 'string' },
    { json: 'updateRevision', type: 'string' },
    { json: 'collisionCount', type: 'int32', pointer: true },
    { json: 'conditions', type: 'message', cardinality: 'list', message: () => StatefulSetConditionSchema, listType: 'map', listMapKeys: ['type'], patchStrategy: ['merge'], patchMergeKey: 'type' },
    { json: 'availableReplicas', type: 'int32', omitEmpty: false },
  ],
});

export const StatefulSetStatus: GeneratedCodec<StatefulSetStatus> = new GeneratedCodec(StatefulSetStatusSchema, encodeStatefulSetStatus, decodeStatefulSetStatus);

export function encodeStatefulSetUpdateStrategy(w: Writer, m: StatefulSetUpdateStrategy): void {
  writeUnknown(w, m, unknownFields);
  if (m.rollingUpdate !== undefined && m.rollingUpdate !== null) {
    const before = w.size();
    encodeRollingUpdateStatefulSetStrategy(w, m.rollingUpdate);
    w.close(before, 18);
  }
  w.string(m.type, 10);
}

export function decodeStatefulSetUpdateStrategy(r: Reader, end: number): StatefulSetUpdateStrategy {
  let v1: 'RollingUpdate' | 'OnDelete' | '' = '';
  let v2: RollingUpdateStatefulSetStrategy | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end) as 'RollingUpdate' | 'OnDelete';
        continue;
      }
      case 18: {
        v2 = decodeRollingUpdateStatefulSetStrategy(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as StatefulSetUpdateStrategy;
  if (v1 !== '') m.type = v1;
  if (v2 !== undefined && v2 !== null) m.rollingUpdate = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const StatefulSetUpdateStrategySchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apps.v1.StatefulSetUpdateStrategy',
  fields: () => [
    { json: 'type', type: 'string', enum: ['RollingUpdate', 'OnDelete'] },
    { json: 'rollingUpdate', type: 'message', message: () => RollingUpdateStatefulSetStrategySchema, pointer: true },
  ],
});

export const StatefulSetUpdateStrategy: GeneratedCodec<StatefulSetUpdateStrategy> = new GeneratedCodec(StatefulSetUpdateStrategySchema, encodeStatefulSetUpdateStrategy, decodeStatefulSetUpdateStrategy);
