// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readIntOrString, readTime, unknownFields, writeIntOrString, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { type PodTemplateSpec, PodTemplateSpecSchema, decodePodTemplateSpec, encodePodTemplateSpec } from '../../core/v1/pod-template.ts';
import { IntOrStringSchema } from '../../machinery/intstr/intstr.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { type LabelSelector, LabelSelectorSchema, decodeLabelSelector, encodeLabelSelector } from '../../meta/v1/selector.ts';
import { TimeSchema } from '../../meta/v1/time.ts';

/** Runs one pod on every matching node. */
export interface DaemonSet {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: DaemonSetSpec;
  /** What is observed; written by the system. */
  status: DaemonSetStatus;
}

/** A list of DaemonSet objects. */
export interface DaemonSetList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: DaemonSet[];
}

export interface DaemonSetCondition {
  type: string;
  status: string;
  lastTransitionTime?: string | null | undefined;
  reason?: string | undefined;
  message?: string | undefined;
}

export interface DaemonSetSpec {
  selector: LabelSelector;
  template: PodTemplateSpec;
  updateStrategy: DaemonSetUpdateStrategy;
  minReadySeconds?: number | undefined;
  revisionHistoryLimit?: number | undefined;
}

export interface DaemonSetStatus {
  currentNumberScheduled: number;
  numberMisscheduled: number;
  desiredNumberScheduled: number;
  numberReady: number;
  observedGeneration?: number | undefined;
  updatedNumberScheduled?: number | undefined;
  numberAvailable?: number | undefined;
  numberUnavailable?: number | undefined;
  collisionCount?: number | undefined;
  conditions?: DaemonSetCondition[] | undefined;
}

export interface DaemonSetUpdateStrategy {
  type?: 'RollingUpdate' | 'OnDelete' | undefined;
  rollingUpdate?: RollingUpdateDaemonSet | undefined;
}

export interface RollingUpdateDaemonSet {
  maxUnavailable?: number | string | undefined;
  maxSurge?: number | string | undefined;
}

export function encodeDaemonSet(w: Writer, m: DaemonSet): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeDaemonSetStatus(w, m.status ?? (emptyMessage as DaemonSetStatus));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodeDaemonSetSpec(w, m.spec ?? (emptyMessage as DaemonSetSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeDaemonSet(r: Reader, end: number, kind?: string, apiVersion?: string): DaemonSet {
  let v1: ObjectMeta | null | undefined;
  let v2: DaemonSetSpec | null | undefined;
  let v3: DaemonSetStatus | null | undefined;
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
        v2 = decodeDaemonSetSpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeDaemonSetStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as DaemonSet;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeDaemonSetSpec(r, r.pos);
  m.status = v3 ?? decodeDaemonSetStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DaemonSetSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apps.v1.DaemonSet', kind: 'DaemonSet', apiVersion: 'apps/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => DaemonSetSpecSchema },
    { json: 'status', type: 'message', message: () => DaemonSetStatusSchema },
  ],
});

export const DaemonSet: GeneratedCodec<DaemonSet> = new GeneratedCodec(DaemonSetSchema, encodeDaemonSet, decodeDaemonSet, true);

export function encodeDaemonSetList(w: Writer, m: DaemonSetList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeDaemonSet(w, list[i] ?? (emptyMessage as DaemonSet));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeDaemonSetList(r: Reader, end: number, kind?: string, apiVersion?: string): DaemonSetList {
  let v1: ListMeta | null | undefined;
  let v2: DaemonSet[] | undefined;
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
        v2.push(decodeDaemonSet(r, r.fieldEnd(end), 'DaemonSet', 'apps/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as DaemonSetList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DaemonSetListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apps.v1.DaemonSetList', kind: 'DaemonSetList', apiVersion: 'apps/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => DaemonSetSchema, required: true },
  ],
});

export const DaemonSetList: GeneratedCodec<DaemonSetList> = new GeneratedCodec(DaemonSetListSchema, encodeDaemonSetList, decodeDaemonSetList, true);

export function encodeDaemonSetCondition(w: Writer, m: DaemonSetCondition): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.message, 42);
  w.string(m.reason, 34);
  writeTime(w, m.lastTransitionTime, 26);
  w.string(m.status, 18);
  w.string(m.type, 10);
}

export function decodeDaemonSetCondition(r: Reader, end: number): DaemonSetCondition {
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
  const m = {} as DaemonSetCondition;
  m.type = v1;
  m.status = v2;
  m.lastTransitionTime = (v3 ?? null) as DaemonSetCondition['lastTransitionTime'];
  if (v4 !== '') m.reason = v4;
  if (v5 !== '') m.message = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DaemonSetConditionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apps.v1.DaemonSetCondition',
  fields: () => [
    { json: 'type', type: 'string', required: true },
    { json: 'status', type: 'string', required: true, knownValues: ['True', 'False', 'Unknown'] },
    { json: 'lastTransitionTime', type: 'message', message: () => TimeSchema },
    { json: 'reason', type: 'string' },
    { json: 'message', type: 'string' },
  ],
});

export const DaemonSetCondition: GeneratedCodec<DaemonSetCondition> = new GeneratedCodec(DaemonSetConditionSchema, encodeDaemonSetCondition, decodeDaemonSetCondition);

export function encodeDaemonSetSpec(w: Writer, m: DaemonSetSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.revisionHistoryLimit !== undefined && m.revisionHistoryLimit !== null) {
    w.int(m.revisionHistoryLimit, 48);
  }
  w.int(m.minReadySeconds, 32);
  {
    const before = w.size();
    encodeDaemonSetUpdateStrategy(w, m.updateStrategy ?? (emptyMessage as DaemonSetUpdateStrategy));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodePodTemplateSpec(w, m.template ?? (emptyMessage as PodTemplateSpec));
    w.close(before, 18);
  }
  if (m.selector !== undefined && m.selector !== null) {
    const before = w.size();
    encodeLabelSelector(w, m.selector);
    w.close(before, 10);
  }
}

export function decodeDaemonSetSpec(r: Reader, end: number): DaemonSetSpec {
  let v1: LabelSelector | null | undefined;
  let v2: PodTemplateSpec | null | undefined;
  let v3: DaemonSetUpdateStrategy | null | undefined;
  let v4 = 0;
  let v6: number | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeLabelSelector(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = decodePodTemplateSpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeDaemonSetUpdateStrategy(r, r.fieldEnd(end));
        continue;
      }
      case 32: {
        v4 = r.int32(end);
        continue;
      }
      case 48: {
        v6 = r.int32(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as DaemonSetSpec;
  m.selector = (v1 ?? null) as DaemonSetSpec['selector'];
  m.template = v2 ?? decodePodTemplateSpec(r, r.pos);
  m.updateStrategy = v3 ?? decodeDaemonSetUpdateStrategy(r, r.pos);
  if (v4 !== 0) m.minReadySeconds = v4;
  if (v6 !== undefined && v6 !== null) m.revisionHistoryLimit = v6;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DaemonSetSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apps.v1.DaemonSetSpec',
  fields: () => [
    { json: 'selector', type: 'message', message: () => LabelSelectorSchema, required: true, pointer: true, structType: 'atomic' },
    { json: 'template', type: 'message', message: () => PodTemplateSpecSchema, required: true },
    { json: 'updateStrategy', type: 'message', message: () => DaemonSetUpdateStrategySchema },
    { json: 'minReadySeconds', type: 'int32' },
    { json: 'revisionHistoryLimit', type: 'int32', pointer: true },
  ],
});

export const DaemonSetSpec: GeneratedCodec<DaemonSetSpec> = new GeneratedCodec(DaemonSetSpecSchema, encodeDaemonSetSpec, decodeDaemonSetSpec);

export function encodeDaemonSetStatus(w: Writer, m: DaemonSetStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.conditions) {
    const list = m.conditions;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeDaemonSetCondition(w, list[i] ?? (emptyMessage as DaemonSetCondition));
      w.close(before, 82);
    }
  }
  if (m.collisionCount !== undefined && m.collisionCount !== null) {
    w.int(m.collisionCount, 72);
  }
  w.int(m.numberUnavailable, 64);
  w.int(m.numberAvailable, 56);
  w.int(m.updatedNumberScheduled, 48);
  w.int(m.observedGeneration, 40);
  w.int(m.numberReady, 32);
  w.int(m.desiredNumberScheduled, 24);
  w.int(m.numberMisscheduled, 16);
  w.int(m.currentNumberScheduled, 8);
}

export function decodeDaemonSetStatus(r: Reader, end: number): DaemonSetStatus {
  let v1 = 0;
  let v2 = 0;
  let v3 = 0;
  let v4 = 0;
  let v5 = 0;
  let v6 = 0;
  let v7 = 0;
  let v8 = 0;
  let v9: number | null | undefined;
  let v10: DaemonSetCondition[] | undefined;
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
      case 24: {
        v3 = r.int32(end);
        continue;
      }
      case 32: {
        v4 = r.int32(end);
        continue;
      }
      case 40: {
        v5 = r.int64(end);
        continue;
      }
      case 48: {
        v6 = r.int32(end);
        continue;
      }
      case 56: {
        v7 = r.int32(end);
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
        v10 ??= [];
        v10.push(decodeDaemonSetCondition(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as DaemonSetStatus;
  m.currentNumberScheduled = v1;
  m.numberMisscheduled = v2;
  m.desiredNumberScheduled = v3;
  m.numberReady = v4;
  if (v5 !== 0) m.observedGeneration = v5;
  if (v6 !== 0) m.updatedNumberScheduled = v6;
  if (v7 !== 0) m.numberAvailable = v7;
  if (v8 !== 0) m.numberUnavailable = v8;
  if (v9 !== undefined && v9 !== null) m.collisionCount = v9;
  if (v10 !== undefined) m.conditions = v10;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DaemonSetStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apps.v1.DaemonSetStatus',
  fields: () => [
    { json: 'currentNumberScheduled', type: 'int32', required: true },
    { json: 'numberMisscheduled', type: 'int32', required: true },
    { json: 'desiredNumberScheduled', type: 'int32', required: true },
    { json: 'numberReady', type: 'int32', required: true },
    { json: 'observedGeneration', type: 'int64' },
    { json: 'updatedNumberScheduled', type: 'int32' },
    { json: 'numberAvailable', type: 'int32' },
    { json: 'numberUnavailable', type: 'int32' },
    { json: 'collisionCount', type: 'int32', pointer: true },
    { json: 'conditions', type: 'message', cardinality: 'list', message: () => DaemonSetConditionSchema, listType: 'map', listMapKeys: ['type'], patchStrategy: ['merge'], patchMergeKey: 'type' },
  ],
});

export const DaemonSetStatus: GeneratedCodec<DaemonSetStatus> = new GeneratedCodec(DaemonSetStatusSchema, encodeDaemonSetStatus, decodeDaemonSetStatus);

export function encodeDaemonSetUpdateStrategy(w: Writer, m: DaemonSetUpdateStrategy): void {
  writeUnknown(w, m, unknownFields);
  if (m.rollingUpdate !== undefined && m.rollingUpdate !== null) {
    const before = w.size();
    encodeRollingUpdateDaemonSet(w, m.rollingUpdate);
    w.close(before, 18);
  }
  w.string(m.type, 10);
}

export function decodeDaemonSetUpdateStrategy(r: Reader, end: number): DaemonSetUpdateStrategy {
  let v1: 'RollingUpdate' | 'OnDelete' | '' = '';
  let v2: RollingUpdateDaemonSet | null | undefined;
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
        v2 = decodeRollingUpdateDaemonSet(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as DaemonSetUpdateStrategy;
  if (v1 !== '') m.type = v1;
  if (v2 !== undefined && v2 !== null) m.rollingUpdate = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DaemonSetUpdateStrategySchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apps.v1.DaemonSetUpdateStrategy',
  fields: () => [
    { json: 'type', type: 'string', enum: ['RollingUpdate', 'OnDelete'] },
    { json: 'rollingUpdate', type: 'message', message: () => RollingUpdateDaemonSetSchema, pointer: true },
  ],
});

export const DaemonSetUpdateStrategy: GeneratedCodec<DaemonSetUpdateStrategy> = new GeneratedCodec(DaemonSetUpdateStrategySchema, encodeDaemonSetUpdateStrategy, decodeDaemonSetUpdateStrategy);

export function encodeRollingUpdateDaemonSet(w: Writer, m: RollingUpdateDaemonSet): void {
  writeUnknown(w, m, unknownFields);
  if (m.maxSurge !== undefined && m.maxSurge !== null) {
    writeIntOrString(w, m.maxSurge, 18);
  }
  if (m.maxUnavailable !== undefined && m.maxUnavailable !== null) {
    writeIntOrString(w, m.maxUnavailable, 10);
  }
}

export function decodeRollingUpdateDaemonSet(r: Reader, end: number): RollingUpdateDaemonSet {
  let v1: number | string | null | undefined;
  let v2: number | string | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = readIntOrString(r, end);
        continue;
      }
      case 18: {
        v2 = readIntOrString(r, end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as RollingUpdateDaemonSet;
  if (v1 !== undefined && v1 !== null) m.maxUnavailable = v1;
  if (v2 !== undefined && v2 !== null) m.maxSurge = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const RollingUpdateDaemonSetSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apps.v1.RollingUpdateDaemonSet',
  fields: () => [
    { json: 'maxUnavailable', type: 'message', message: () => IntOrStringSchema, pointer: true },
    { json: 'maxSurge', type: 'message', message: () => IntOrStringSchema, pointer: true },
  ],
});

export const RollingUpdateDaemonSet: GeneratedCodec<RollingUpdateDaemonSet> = new GeneratedCodec(RollingUpdateDaemonSetSchema, encodeRollingUpdateDaemonSet, decodeRollingUpdateDaemonSet);
