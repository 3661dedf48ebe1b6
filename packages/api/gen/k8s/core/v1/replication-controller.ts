// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readTime, setKey, unknownFields, writeStringMap, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { TimeSchema } from '../../meta/v1/time.ts';
import { type PodTemplateSpec, PodTemplateSpecSchema, decodePodTemplateSpec, encodePodTemplateSpec } from './pod-template.ts';

/** Keeps a number of pods running. Deployments and ReplicaSets have replaced it. */
export interface ReplicationController {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: ReplicationControllerSpec;
  /** What is observed; written by the system. */
  status: ReplicationControllerStatus;
}

/** A list of ReplicationController objects. */
export interface ReplicationControllerList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: ReplicationController[];
}

export interface ReplicationControllerCondition {
  type: string;
  status: string;
  lastTransitionTime?: string | null | undefined;
  reason?: string | undefined;
  message?: string | undefined;
}

export interface ReplicationControllerSpec {
  replicas?: number | undefined;
  minReadySeconds?: number | undefined;
  selector?: Record<string, string> | undefined;
  template?: PodTemplateSpec | undefined;
}

export interface ReplicationControllerStatus {
  replicas: number;
  fullyLabeledReplicas?: number | undefined;
  readyReplicas?: number | undefined;
  availableReplicas?: number | undefined;
  observedGeneration?: number | undefined;
  conditions?: ReplicationControllerCondition[] | undefined;
}

export function encodeReplicationController(w: Writer, m: ReplicationController): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeReplicationControllerStatus(w, m.status ?? (emptyMessage as ReplicationControllerStatus));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodeReplicationControllerSpec(w, m.spec ?? (emptyMessage as ReplicationControllerSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeReplicationController(r: Reader, end: number, kind?: string, apiVersion?: string): ReplicationController {
  let v1: ObjectMeta | null | undefined;
  let v2: ReplicationControllerSpec | null | undefined;
  let v3: ReplicationControllerStatus | null | undefined;
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
        v2 = decodeReplicationControllerSpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeReplicationControllerStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ReplicationController;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeReplicationControllerSpec(r, r.pos);
  m.status = v3 ?? decodeReplicationControllerStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ReplicationControllerSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ReplicationController', kind: 'ReplicationController', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => ReplicationControllerSpecSchema },
    { json: 'status', type: 'message', message: () => ReplicationControllerStatusSchema },
  ],
});

export const ReplicationController: GeneratedCodec<ReplicationController> = new GeneratedCodec(ReplicationControllerSchema, encodeReplicationController, decodeReplicationController, true);

export function encodeReplicationControllerList(w: Writer, m: ReplicationControllerList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeReplicationController(w, list[i] ?? (emptyMessage as ReplicationController));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeReplicationControllerList(r: Reader, end: number, kind?: string, apiVersion?: string): ReplicationControllerList {
  let v1: ListMeta | null | undefined;
  let v2: ReplicationController[] | undefined;
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
        v2.push(decodeReplicationController(r, r.fieldEnd(end), 'ReplicationController', 'v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ReplicationControllerList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ReplicationControllerListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ReplicationControllerList', kind: 'ReplicationControllerList', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => ReplicationControllerSchema, required: true },
  ],
});

export const ReplicationControllerList: GeneratedCodec<ReplicationControllerList> = new GeneratedCodec(ReplicationControllerListSchema, encodeReplicationControllerList, decodeReplicationControllerList, true);

export function encodeReplicationControllerCondition(w: Writer, m: ReplicationControllerCondition): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.message, 42);
  w.string(m.reason, 34);
  writeTime(w, m.lastTransitionTime, 26);
  w.string(m.status, 18);
  w.string(m.type, 10);
}

export function decodeReplicationControllerCondition(r: Reader, end: number): ReplicationControllerCondition {
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
  const m = {} as ReplicationControllerCondition;
  m.type = v1;
  m.status = v2;
  m.lastTransitionTime = (v3 ?? null) as ReplicationControllerCondition['lastTransitionTime'];
  if (v4 !== '') m.reason = v4;
  if (v5 !== '') m.message = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ReplicationControllerConditionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ReplicationControllerCondition',
  fields: () => [
    { json: 'type', type: 'string', required: true, knownValues: ['ReplicaFailure'] },
    { json: 'status', type: 'string', required: true, knownValues: ['True', 'False', 'Unknown'] },
    { json: 'lastTransitionTime', type: 'message', message: () => TimeSchema },
    { json: 'reason', type: 'string' },
    { json: 'message', type: 'string' },
  ],
});

export const ReplicationControllerCondition: GeneratedCodec<ReplicationControllerCondition> = new GeneratedCodec(ReplicationControllerConditionSchema, encodeReplicationControllerCondition, decodeReplicationControllerCondition);

export function encodeReplicationControllerSpec(w: Writer, m: ReplicationControllerSpec): void {
  writeUnknown(w, m, unknownFields);
  w.int(m.minReadySeconds, 32);
  if (m.template !== undefined && m.template !== null) {
    const before = w.size();
    encodePodTemplateSpec(w, m.template);
    w.close(before, 26);
  }
  writeStringMap(w, m.selector, 18);
  if (m.replicas !== undefined && m.replicas !== null) {
    w.int(m.replicas, 8);
  }
}

export function decodeReplicationControllerSpec(r: Reader, end: number): ReplicationControllerSpec {
  let v1: number | null | undefined;
  let v4 = 0;
  let v2: Record<string, string> | undefined;
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
        const to = r.fieldEnd(end);
        let key = '';
        let value: string | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = r.string(to);
          else r.skip(part, to);
        }
        v2 ??= {};
        setKey(v2, key, value ?? '');
        continue;
      }
      case 26: {
        v3 = decodePodTemplateSpec(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ReplicationControllerSpec;
  if (v1 !== undefined && v1 !== null) m.replicas = v1;
  if (v4 !== 0) m.minReadySeconds = v4;
  if (v2 !== undefined) m.selector = v2;
  if (v3 !== undefined && v3 !== null) m.template = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ReplicationControllerSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ReplicationControllerSpec',
  fields: () => [
    { json: 'replicas', type: 'int32', pointer: true, default: 1 },
    { json: 'minReadySeconds', type: 'int32', default: 0 },
    { json: 'selector', type: 'string', cardinality: 'map', mapType: 'atomic' },
    { json: 'template', type: 'message', message: () => PodTemplateSpecSchema, pointer: true },
  ],
});

export const ReplicationControllerSpec: GeneratedCodec<ReplicationControllerSpec> = new GeneratedCodec(ReplicationControllerSpecSchema, encodeReplicationControllerSpec, decodeReplicationControllerSpec);

export function encodeReplicationControllerStatus(w: Writer, m: ReplicationControllerStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.conditions) {
    const list = m.conditions;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeReplicationControllerCondition(w, list[i] ?? (emptyMessage as ReplicationControllerCondition));
      w.close(before, 50);
    }
  }
  w.int(m.availableReplicas, 40);
  w.int(m.readyReplicas, 32);
  w.int(m.observedGeneration, 24);
  w.int(m.fullyLabeledReplicas, 16);
  w.int(m.replicas, 8);
}

export function decodeReplicationControllerStatus(r: Reader, end: number): ReplicationControllerStatus {
  let v1 = 0;
  let v2 = 0;
  let v4 = 0;
  let v5 = 0;
  let v3 = 0;
  let v6: ReplicationControllerCondition[] | undefined;
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
      case 24: {
        v3 = r.int64(end);
        continue;
      }
      case 50: {
        v6 ??= [];
        v6.push(decodeReplicationControllerCondition(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ReplicationControllerStatus;
  m.replicas = v1;
  if (v2 !== 0) m.fullyLabeledReplicas = v2;
  if (v4 !== 0) m.readyReplicas = v4;
  if (v5 !== 0) m.availableReplicas = v5;
  if (v3 !== 0) m.observedGeneration = v3;
  if (v6 !== undefined) m.conditions = v6;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ReplicationControllerStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ReplicationControllerStatus',
  fields: () => [
    { json: 'replicas', type: 'int32', required: true },
    { json: 'fullyLabeledReplicas', type: 'int32' },
    { json: 'readyReplicas', type: 'int32' },
    { json: 'availableReplicas', type: 'int32' },
    { json: 'observedGeneration', type: 'int64' },
    { json: 'conditions', type: 'message', cardinality: 'list', message: () => ReplicationControllerConditionSchema, listType: 'map', listMapKeys: ['type'], patchStrategy: ['merge'], patchMergeKey: 'type' },
  ],
});

export const ReplicationControllerStatus: GeneratedCodec<ReplicationControllerStatus> = new GeneratedCodec(ReplicationControllerStatusSchema, encodeReplicationControllerStatus, decodeReplicationControllerStatus);
