// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readTime, unknownFields, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { TimeSchema } from '../../meta/v1/time.ts';

/** Changes the number of replicas by what is measured. */
export interface HorizontalPodAutoscaler {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: HorizontalPodAutoscalerSpec;
  /** What is observed; written by the system. */
  status: HorizontalPodAutoscalerStatus;
}

/** A list of HorizontalPodAutoscaler objects. */
export interface HorizontalPodAutoscalerList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: HorizontalPodAutoscaler[];
}

export interface CrossVersionObjectReference {
  kind: string;
  name: string;
  apiVersion?: string | undefined;
}

export interface HorizontalPodAutoscalerSpec {
  scaleTargetRef: CrossVersionObjectReference;
  minReplicas?: number | undefined;
  maxReplicas: number;
  targetCPUUtilizationPercentage?: number | undefined;
}

export interface HorizontalPodAutoscalerStatus {
  observedGeneration?: number | undefined;
  lastScaleTime?: string | undefined;
  currentReplicas: number;
  desiredReplicas: number;
  currentCPUUtilizationPercentage?: number | undefined;
}

export function encodeHorizontalPodAutoscaler(w: Writer, m: HorizontalPodAutoscaler): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeHorizontalPodAutoscalerStatus(w, m.status ?? (emptyMessage as HorizontalPodAutoscalerStatus));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodeHorizontalPodAutoscalerSpec(w, m.spec ?? (emptyMessage as HorizontalPodAutoscalerSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeHorizontalPodAutoscaler(r: Reader, end: number, kind?: string, apiVersion?: string): HorizontalPodAutoscaler {
  let v1: ObjectMeta | null | undefined;
  let v2: HorizontalPodAutoscalerSpec | null | undefined;
  let v3: HorizontalPodAutoscalerStatus | null | undefined;
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
        v2 = decodeHorizontalPodAutoscalerSpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeHorizontalPodAutoscalerStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as HorizontalPodAutoscaler;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeHorizontalPodAutoscalerSpec(r, r.pos);
  m.status = v3 ?? decodeHorizontalPodAutoscalerStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const HorizontalPodAutoscalerSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v1.HorizontalPodAutoscaler', kind: 'HorizontalPodAutoscaler', apiVersion: 'autoscaling/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => HorizontalPodAutoscalerSpecSchema },
    { json: 'status', type: 'message', message: () => HorizontalPodAutoscalerStatusSchema },
  ],
});

export const HorizontalPodAutoscaler: GeneratedCodec<HorizontalPodAutoscaler> = new GeneratedCodec(HorizontalPodAutoscalerSchema, encodeHorizontalPodAutoscaler, decodeHorizontalPodAutoscaler, true);

export function encodeHorizontalPodAutoscalerList(w: Writer, m: HorizontalPodAutoscalerList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeHorizontalPodAutoscaler(w, list[i] ?? (emptyMessage as HorizontalPodAutoscaler));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeHorizontalPodAutoscalerList(r: Reader, end: number, kind?: string, apiVersion?: string): HorizontalPodAutoscalerList {
  let v1: ListMeta | null | undefined;
  let v2: HorizontalPodAutoscaler[] | undefined;
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
        v2.push(decodeHorizontalPodAutoscaler(r, r.fieldEnd(end), 'HorizontalPodAutoscaler', 'autoscaling/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as HorizontalPodAutoscalerList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const HorizontalPodAutoscalerListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v1.HorizontalPodAutoscalerList', kind: 'HorizontalPodAutoscalerList', apiVersion: 'autoscaling/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => HorizontalPodAutoscalerSchema, required: true },
  ],
});

export const HorizontalPodAutoscalerList: GeneratedCodec<HorizontalPodAutoscalerList> = new GeneratedCodec(HorizontalPodAutoscalerListSchema, encodeHorizontalPodAutoscalerList, decodeHorizontalPodAutoscalerList, true);

export function encodeCrossVersionObjectReference(w: Writer, m: CrossVersionObjectReference): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.apiVersion, 26);
  w.string(m.name, 18);
  w.string(m.kind, 10);
}

export function decodeCrossVersionObjectReference(r: Reader, end: number): CrossVersionObjectReference {
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
  const m = {} as CrossVersionObjectReference;
  m.kind = v1;
  m.name = v2;
  if (v3 !== '') m.apiVersion = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CrossVersionObjectReferenceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v1.CrossVersionObjectReference',
  fields: () => [
    { json: 'kind', type: 'string', required: true },
    { json: 'name', type: 'string', required: true },
    { json: 'apiVersion', type: 'string' },
  ],
});

export const CrossVersionObjectReference: GeneratedCodec<CrossVersionObjectReference> = new GeneratedCodec(CrossVersionObjectReferenceSchema, encodeCrossVersionObjectReference, decodeCrossVersionObjectReference);

export function encodeHorizontalPodAutoscalerSpec(w: Writer, m: HorizontalPodAutoscalerSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.targetCPUUtilizationPercentage !== undefined && m.targetCPUUtilizationPercentage !== null) {
    w.int(m.targetCPUUtilizationPercentage, 32);
  }
  w.int(m.maxReplicas, 24);
  if (m.minReplicas !== undefined && m.minReplicas !== null) {
    w.int(m.minReplicas, 16);
  }
  {
    const before = w.size();
    encodeCrossVersionObjectReference(w, m.scaleTargetRef ?? (emptyMessage as CrossVersionObjectReference));
    w.close(before, 10);
  }
}

export function decodeHorizontalPodAutoscalerSpec(r: Reader, end: number): HorizontalPodAutoscalerSpec {
  let v1: CrossVersionObjectReference | null | undefined;
  let v2: number | null | undefined;
  let v3 = 0;
  let v4: number | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeCrossVersionObjectReference(r, r.fieldEnd(end));
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
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as HorizontalPodAutoscalerSpec;
  m.scaleTargetRef = v1 ?? decodeCrossVersionObjectReference(r, r.pos);
  if (v2 !== undefined && v2 !== null) m.minReplicas = v2;
  m.maxReplicas = v3;
  if (v4 !== undefined && v4 !== null) m.targetCPUUtilizationPercentage = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const HorizontalPodAutoscalerSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v1.HorizontalPodAutoscalerSpec',
  fields: () => [
    { json: 'scaleTargetRef', type: 'message', message: () => CrossVersionObjectReferenceSchema, required: true, structType: 'atomic' },
    { json: 'minReplicas', type: 'int32', pointer: true },
    { json: 'maxReplicas', type: 'int32', required: true },
    { json: 'targetCPUUtilizationPercentage', type: 'int32', pointer: true },
  ],
});

export const HorizontalPodAutoscalerSpec: GeneratedCodec<HorizontalPodAutoscalerSpec> = new GeneratedCodec(HorizontalPodAutoscalerSpecSchema, encodeHorizontalPodAutoscalerSpec, decodeHorizontalPodAutoscalerSpec);

export function encodeHorizontalPodAutoscalerStatus(w: Writer, m: HorizontalPodAutoscalerStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.currentCPUUtilizationPercentage !== undefined && m.currentCPUUtilizationPercentage !== null) {
    w.int(m.currentCPUUtilizationPercentage, 40);
  }
  w.int(m.desiredReplicas, 32);
  w.int(m.currentReplicas, 24);
  if (m.lastScaleTime !== undefined && m.lastScaleTime !== null) {
    writeTime(w, m.lastScaleTime, 18);
  }
  if (m.observedGeneration !== undefined && m.observedGeneration !== null) {
    w.int(m.observedGeneration, 8);
  }
}

export function decodeHorizontalPodAutoscalerStatus(r: Reader, end: number): HorizontalPodAutoscalerStatus {
  let v1: number | null | undefined;
  let v2: string | null | undefined;
  let v3 = 0;
  let v4 = 0;
  let v5: number | null | undefined;
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
        v2 = readTime(r, end);
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
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as HorizontalPodAutoscalerStatus;
  if (v1 !== undefined && v1 !== null) m.observedGeneration = v1;
  if (v2 !== undefined && v2 !== null) m.lastScaleTime = v2;
  m.currentReplicas = v3;
  m.desiredReplicas = v4;
  if (v5 !== undefined && v5 !== null) m.currentCPUUtilizationPercentage = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const HorizontalPodAutoscalerStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v1.HorizontalPodAutoscalerStatus',
  fields: () => [
    { json: 'observedGeneration', type: 'int64', pointer: true },
    { json: 'lastScaleTime', type: 'message', message: () => TimeSchema, pointer: true },
    { json: 'currentReplicas', type: 'int32', required: true },
    { json: 'desiredReplicas', type: 'int32', required: true },
    { json: 'currentCPUUtilizationPercentage', type: 'int32', pointer: true },
  ],
});

export const HorizontalPodAutoscalerStatus: GeneratedCodec<HorizontalPodAutoscalerStatus> = new GeneratedCodec(HorizontalPodAutoscalerStatusSchema, encodeHorizontalPodAutoscalerStatus, decodeHorizontalPodAutoscalerStatus);
