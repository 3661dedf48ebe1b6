// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';
import { type ObjectMeta, ObjectMetaSchema, decodeObjectMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';

/** How many replicas an object has, whatever its kind. */
export interface Scale {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: ScaleSpec;
  /** What is observed; written by the system. */
  status: ScaleStatus;
}

export interface ScaleSpec {
  replicas?: number | undefined;
}

export interface ScaleStatus {
  replicas: number;
  selector?: string | undefined;
}

export function encodeScale(w: Writer, m: Scale): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeScaleStatus(w, m.status ?? (emptyMessage as ScaleStatus));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodeScaleSpec(w, m.spec ?? (emptyMessage as ScaleSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeScale(r: Reader, end: number, kind?: string, apiVersion?: string): Scale {
  let v1: ObjectMeta | null | undefined;
  let v2: ScaleSpec | null | undefined;
  let v3: ScaleStatus | null | undefined;
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
        v2 = decodeScaleSpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeScaleStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Scale;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeScaleSpec(r, r.pos);
  m.status = v3 ?? decodeScaleStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ScaleSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v1.Scale', kind: 'Scale', apiVersion: 'autoscaling/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => ScaleSpecSchema },
    { json: 'status', type: 'message', message: () => ScaleStatusSchema },
  ],
});

export const Scale: GeneratedCodec<Scale> = new GeneratedCodec(ScaleSchema, encodeScale, decodeScale, true);

export function encodeScaleSpec(w: Writer, m: ScaleSpec): void {
  writeUnknown(w, m, unknownFields);
  w.int(m.replicas, 8);
}

export function decodeScaleSpec(r: Reader, end: number): ScaleSpec {
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
  const m = {} as ScaleSpec;
  if (v1 !== 0) m.replicas = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ScaleSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v1.ScaleSpec',
  fields: () => [
    { json: 'replicas', type: 'int32', default: 0 },
  ],
});

export const ScaleSpec: GeneratedCodec<ScaleSpec> = new GeneratedCodec(ScaleSpecSchema, encodeScaleSpec, decodeScaleSpec);

export function encodeScaleStatus(w: Writer, m: ScaleStatus): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.selector, 18);
  w.int(m.replicas, 8);
}

export function decodeScaleStatus(r: Reader, end: number): ScaleStatus {
  let v1 = 0;
  let v2 = '';
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
        v2 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ScaleStatus;
  m.replicas = v1;
  if (v2 !== '') m.selector = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ScaleStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v1.ScaleStatus',
  fields: () => [
    { json: 'replicas', type: 'int32', required: true },
    { json: 'selector', type: 'string' },
  ],
});

export const ScaleStatus: GeneratedCodec<ScaleStatus> = new GeneratedCodec(ScaleStatusSchema, encodeScaleStatus, decodeScaleStatus);
