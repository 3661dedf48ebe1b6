// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readIntOrString, readTime, unknownFields, writeIntOrString, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { type PodTemplateSpec, PodTemplateSpecSchema, decodePodTemplateSpec, encodePodTemplateSpec } from '../../core/v1/pod-template.ts';
import { IntOrStringSchema } from '../../machinery/intstr/intstr.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { type LabelSelector, LabelSelectorSchema, decodeLabelSelector, encodeLabelSelector } from '../../meta/v1/selector.ts';
import { TimeSchema } from '../../meta/v1/time.ts';

/** Keeps a number of pods running and replaces them step by step when their template changes. */
export interface Deployment {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: DeploymentSpec;
  /** What is observed; written by the system. */
  status: DeploymentStatus;
}

/** A list of Deployment objects. */
export interface DeploymentList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: Deployment[];
}

export interface DeploymentCondition {
  type: string;
  status: string;
  lastUpdateTime?: string | null | undefined;
  lastTransitionTime?: string | null | undefined;
  reason?: string | undefined;
  message?: string | undefined;
}

export interface DeploymentSpec {
  /** How many pods are wanted; 1 when not given. */
  replicas?: number | undefined;
  /** Selects the pods; must match the labels of the template and never changes. */
  selector: LabelSelector;
  /** The pods to run. */
  template: PodTemplateSpec;
  /** How old pods are replaced by new ones. */
  strategy: DeploymentStrategy;
  /** Seconds a new pod must have been ready to count as available. */
  minReadySeconds?: number | undefined;
  /** How many old ReplicaSets are kept to roll back to. */
  revisionHistoryLimit?: number | undefined;
  /** Changes of the template have no effect while set. */
  paused?: boolean | undefined;
  /** Seconds without progress after which the rollout is reported as failed. */
  progressDeadlineSeconds?: number | undefined;
}

export interface DeploymentStatus {
  observedGeneration?: number | undefined;
  replicas?: number | undefined;
  updatedReplicas?: number | undefined;
  readyReplicas?: number | undefined;
  availableReplicas?: number | undefined;
  unavailableReplicas?: number | undefined;
  terminatingReplicas?: number | undefined;
  conditions?: DeploymentCondition[] | undefined;
  collisionCount?: number | undefined;
}

export interface DeploymentStrategy {
  type?: 'Recreate' | 'RollingUpdate' | undefined;
  rollingUpdate?: RollingUpdateDeployment | undefined;
}

export interface RollingUpdateDeployment {
  /** How many pods may be missing during the update, as a number or a percentage. */
  maxUnavailable?: number | string | undefined;
  /** How many pods there may be in excess during the update, as a number or a percentage. */
  maxSurge?: number | string | undefined;
}

export function encodeDeployment(w: Writer, m: Deployment): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeDeploymentStatus(w, m.status ?? (emptyMessage as DeploymentStatus));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodeDeploymentSpec(w, m.spec ?? (emptyMessage as DeploymentSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeDeployment(r: Reader, end: number, kind?: string, apiVersion?: string): Deployment {
  let v1: ObjectMeta | null | undefined;
  let v2: DeploymentSpec | null | undefined;
  let v3: DeploymentStatus | null | undefined;
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
        v2 = decodeDeploymentSpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeDeploymentStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Deployment;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeDeploymentSpec(r, r.pos);
  m.status = v3 ?? decodeDeploymentStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DeploymentSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apps.v1.Deployment', kind: 'Deployment', apiVersion: 'apps/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => DeploymentSpecSchema },
    { json: 'status', type: 'message', message: () => DeploymentStatusSchema },
  ],
});

export const Deployment: GeneratedCodec<Deployment> = new GeneratedCodec(DeploymentSchema, encodeDeployment, decodeDeployment, true);

export function encodeDeploymentList(w: Writer, m: DeploymentList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeDeployment(w, list[i] ?? (emptyMessage as Deployment));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeDeploymentList(r: Reader, end: number, kind?: string, apiVersion?: string): DeploymentList {
  let v1: ListMeta | null | undefined;
  let v2: Deployment[] | undefined;
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
        v2.push(decodeDeployment(r, r.fieldEnd(end), 'Deployment', 'apps/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as DeploymentList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DeploymentListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apps.v1.DeploymentList', kind: 'DeploymentList', apiVersion: 'apps/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => DeploymentSchema, required: true },
  ],
});

export const DeploymentList: GeneratedCodec<DeploymentList> = new GeneratedCodec(DeploymentListSchema, encodeDeploymentList, decodeDeploymentList, true);

export function encodeDeploymentCondition(w: Writer, m: DeploymentCondition): void {
  writeUnknown(w, m, unknownFields);
  writeTime(w, m.lastTransitionTime, 58);
  writeTime(w, m.lastUpdateTime, 50);
  w.string(m.message, 42);
  w.string(m.reason, 34);
  w.string(m.status, 18);
  w.string(m.type, 10);
}

export function decodeDeploymentCondition(r: Reader, end: number): DeploymentCondition {
  let v1 = '';
  let v2 = '';
  let v6: string | null | undefined;
  let v7: string | null | undefined;
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
      case 50: {
        v6 = readTime(r, end);
        continue;
      }
      case 58: {
        v7 = readTime(r, end);
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
  const m = {} as DeploymentCondition;
  m.type = v1;
  m.status = v2;
  m.lastUpdateTime = (v6 ?? null) as DeploymentCondition['lastUpdateTime'];
  m.lastTransitionTime = (v7 ?? null) as DeploymentCondition['lastTransitionTime'];
  if (v4 !== '') m.reason = v4;
  if (v5 !== '') m.message = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DeploymentConditionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apps.v1.DeploymentCondition',
  fields: () => [
    { json: 'type', type: 'string', required: true, knownValues: ['Available', 'Progressing', 'ReplicaFailure'] },
    { json: 'status', type: 'string', required: true, knownValues: ['True', 'False', 'Unknown'] },
    { json: 'lastUpdateTime', type: 'message', message: () => TimeSchema },
    { json: 'lastTransitionTime', type: 'message', message: () => TimeSchema },
    { json: 'reason', type: 'string' },
    { json: 'message', type: 'string' },
  ],
});

export const DeploymentCondition: GeneratedCodec<DeploymentCondition> = new GeneratedCodec(DeploymentConditionSchema, encodeDeploymentCondition, decodeDeploymentCondition);

export function encodeDeploymentSpec(w: Writer, m: DeploymentSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.progressDeadlineSeconds !== undefined && m.progressDeadlineSeconds !== null) {
    w.int(m.progressDeadlineSeconds, 72);
  }
  w.bool(m.paused, 56);
  if (m.revisionHistoryLimit !== undefined && m.revisionHistoryLimit !== null) {
    w.int(m.revisionHistoryLimit, 48);
  }
  w.int(m.minReadySeconds, 40);
  {
    const before = w.size();
    encodeDeploymentStrategy(w, m.strategy ?? (emptyMessage as DeploymentStrategy));
    w.close(before, 34);
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

export function decodeDeploymentSpec(r: Reader, end: number): DeploymentSpec {
  let v1: number | null | undefined;
  let v2: LabelSelector | null | undefined;
  let v3: PodTemplateSpec | null | undefined;
  let v4: DeploymentStrategy | null | undefined;
  let v5 = 0;
  let v6: number | null | undefined;
  let v7 = false;
  let v9: number | null | undefined;
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
        v4 = decodeDeploymentStrategy(r, r.fieldEnd(end));
        continue;
      }
      case 40: {
        v5 = r.int32(end);
        continue;
      }
      case 48: {
        v6 = r.int32(end);
        continue;
      }
      case 56: {
        v7 = r.bool(end);
        continue;
      }
      case 72: {
        v9 = r.int32(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as DeploymentSpec;
  if (v1 !== undefined && v1 !== null) m.replicas = v1;
  m.selector = (v2 ?? null) as DeploymentSpec['selector'];
  m.template = v3 ?? decodePodTemplateSpec(r, r.pos);
  m.strategy = v4 ?? decodeDeploymentStrategy(r, r.pos);
  if (v5 !== 0) m.minReadySeconds = v5;
  if (v6 !== undefined && v6 !== null) m.revisionHistoryLimit = v6;
  if (v7 !== false) m.paused = v7;
  if (v9 !== undefined && v9 !== null) m.progressDeadlineSeconds = v9;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DeploymentSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apps.v1.DeploymentSpec',
  fields: () => [
    { json: 'replicas', type: 'int32', pointer: true },
    { json: 'selector', type: 'message', message: () => LabelSelectorSchema, required: true, pointer: true, structType: 'atomic' },
    { json: 'template', type: 'message', message: () => PodTemplateSpecSchema, required: true },
    { json: 'strategy', type: 'message', message: () => DeploymentStrategySchema, patchStrategy: ['retainKeys'] },
    { json: 'minReadySeconds', type: 'int32' },
    { json: 'revisionHistoryLimit', type: 'int32', pointer: true },
    { json: 'paused', type: 'bool' },
    { json: 'progressDeadlineSeconds', type: 'int32', pointer: true },
  ],
});

export const DeploymentSpec: GeneratedCodec<DeploymentSpec> = new GeneratedCodec(DeploymentSpecSchema, encodeDeploymentSpec, decodeDeploymentSpec);

export function encodeDeploymentStatus(w: Writer, m: DeploymentStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.terminatingReplicas !== undefined && m.terminatingReplicas !== null) {
    w.int(m.terminatingReplicas, 72);
  }
  if (m.collisionCount !== undefined && m.collisionCount !== null) {
    w.int(m.collisionCount, 64);
  }
  w.int(m.readyReplicas, 56);
  if (m.conditions) {
    const list = m.conditions;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeDeploymentCondition(w, list[i] ?? (emptyMessage as DeploymentCondition));
      w.close(before, 50);
    }
  }
  w.int(m.unavailableReplicas, 40);
  w.int(m.availableReplicas, 32);
  w.int(m.updatedReplicas, 24);
  w.int(m.replicas, 16);
  w.int(m.observedGeneration, 8);
}

export function decodeDeploymentStatus(r: Reader, end: number): DeploymentStatus {
  let v1 = 0;
  let v2 = 0;
  let v3 = 0;
  let v7 = 0;
  let v4 = 0;
  let v5 = 0;
  let v9: number | null | undefined;
  let v6: DeploymentCondition[] | undefined;
  let v8: number | null | undefined;
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
      case 56: {
        v7 = r.int32(end);
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
      case 72: {
        v9 = r.int32(end);
        continue;
      }
      case 50: {
        v6 ??= [];
        v6.push(decodeDeploymentCondition(r, r.fieldEnd(end)));
        continue;
      }
      case 64: {
        v8 = r.int32(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as DeploymentStatus;
  if (v1 !== 0) m.observedGeneration = v1;
  if (v2 !== 0) m.replicas = v2;
  if (v3 !== 0) m.updatedReplicas = v3;
  if (v7 !== 0) m.readyReplicas = v7;
  if (v4 !== 0) m.availableReplicas = v4;
  if (v5 !== 0) m.unavailableReplicas = v5;
  if (v9 !== undefined && v9 !== null) m.terminatingReplicas = v9;
  if (v6 !== undefined) m.conditions = v6;
  if (v8 !== undefined && v8 !== null) m.collisionCount = v8;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DeploymentStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apps.v1.DeploymentStatus',
  fields: () => [
    { json: 'observedGeneration', type: 'int64' },
    { json: 'replicas', type: 'int32' },
    { json: 'updatedReplicas', type: 'int32' },
    { json: 'readyReplicas', type: 'int32' },
    { json: 'availableReplicas', type: 'int32' },
    { json: 'unavailableReplicas', type: 'int32' },
    { json: 'terminatingReplicas', type: 'int32', pointer: true },
    { json: 'conditions', type: 'message', cardinality: 'list', message: () => DeploymentConditionSchema, listType: 'map', listMapKeys: ['type'], patchStrategy: ['merge'], patchMergeKey: 'type' },
    { json: 'collisionCount', type: 'int32', pointer: true },
  ],
});

export const DeploymentStatus: GeneratedCodec<DeploymentStatus> = new GeneratedCodec(DeploymentStatusSchema, encodeDeploymentStatus, decodeDeploymentStatus);

export function encodeDeploymentStrategy(w: Writer, m: DeploymentStrategy): void {
  writeUnknown(w, m, unknownFields);
  if (m.rollingUpdate !== undefined && m.rollingUpdate !== null) {
    const before = w.size();
    encodeRollingUpdateDeployment(w, m.rollingUpdate);
    w.close(before, 18);
  }
  w.string(m.type, 10);
}

export function decodeDeploymentStrategy(r: Reader, end: number): DeploymentStrategy {
  let v1: 'Recreate' | 'RollingUpdate' | '' = '';
  let v2: RollingUpdateDeployment | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end) as 'Recreate' | 'RollingUpdate';
        continue;
      }
      case 18: {
        v2 = decodeRollingUpdateDeployment(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as DeploymentStrategy;
  if (v1 !== '') m.type = v1;
  if (v2 !== undefined && v2 !== null) m.rollingUpdate = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DeploymentStrategySchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apps.v1.DeploymentStrategy',
  fields: () => [
    { json: 'type', type: 'string', enum: ['Recreate', 'RollingUpdate'] },
    { json: 'rollingUpdate', type: 'message', message: () => RollingUpdateDeploymentSchema, pointer: true },
  ],
});

export const DeploymentStrategy: GeneratedCodec<DeploymentStrategy> = new GeneratedCodec(DeploymentStrategySchema, encodeDeploymentStrategy, decodeDeploymentStrategy);

export function encodeRollingUpdateDeployment(w: Writer, m: RollingUpdateDeployment): void {
  writeUnknown(w, m, unknownFields);
  if (m.maxSurge !== undefined && m.maxSurge !== null) {
    writeIntOrString(w, m.maxSurge, 18);
  }
  if (m.maxUnavailable !== undefined && m.maxUnavailable !== null) {
    writeIntOrString(w, m.maxUnavailable, 10);
  }
}

export function decodeRollingUpdateDeployment(r: Reader, end: number): RollingUpdateDeployment {
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
  const m = {} as RollingUpdateDeployment;
  if (v1 !== undefined && v1 !== null) m.maxUnavailable = v1;
  if (v2 !== undefined && v2 !== null) m.maxSurge = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const RollingUpdateDeploymentSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apps.v1.RollingUpdateDeployment',
  fields: () => [
    { json: 'maxUnavailable', type: 'message', message: () => IntOrStringSchema, pointer: true },
    { json: 'maxSurge', type: 'message', message: () => IntOrStringSchema, pointer: true },
  ],
});

export const RollingUpdateDeployment: GeneratedCodec<RollingUpdateDeployment> = new GeneratedCodec(RollingUpdateDeploymentSchema, encodeRollingUpdateDeployment, decodeRollingUpdateDeployment);
