// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readIntOrString, readTime, setKey, sortedKeys, unknownFields, writeIntOrString, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { IntOrStringSchema } from '../../machinery/intstr/intstr.ts';
import { type Condition, ConditionSchema, decodeCondition, encodeCondition } from '../../meta/v1/condition.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { type LabelSelector, LabelSelectorSchema, decodeLabelSelector, encodeLabelSelector } from '../../meta/v1/selector.ts';
import { TimeSchema } from '../../meta/v1/time.ts';

/** How many pods of a set may be missing by intention at a time. */
export interface PodDisruptionBudget {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: PodDisruptionBudgetSpec;
  /** What is observed; written by the system. */
  status: PodDisruptionBudgetStatus;
}

/** A list of PodDisruptionBudget objects. */
export interface PodDisruptionBudgetList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: PodDisruptionBudget[];
}

export interface PodDisruptionBudgetSpec {
  minAvailable?: number | string | undefined;
  selector?: LabelSelector | undefined;
  maxUnavailable?: number | string | undefined;
  unhealthyPodEvictionPolicy?: 'IfHealthyBudget' | 'AlwaysAllow' | undefined;
}

export interface PodDisruptionBudgetStatus {
  observedGeneration?: number | undefined;
  disruptedPods?: Record<string, string> | undefined;
  disruptionsAllowed: number;
  currentHealthy: number;
  desiredHealthy: number;
  expectedPods: number;
  conditions?: Condition[] | undefined;
}

export function encodePodDisruptionBudget(w: Writer, m: PodDisruptionBudget): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodePodDisruptionBudgetStatus(w, m.status ?? (emptyMessage as PodDisruptionBudgetStatus));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodePodDisruptionBudgetSpec(w, m.spec ?? (emptyMessage as PodDisruptionBudgetSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodePodDisruptionBudget(r: Reader, end: number, kind?: string, apiVersion?: string): PodDisruptionBudget {
  let v1: ObjectMeta | null | undefined;
  let v2: PodDisruptionBudgetSpec | null | undefined;
  let v3: PodDisruptionBudgetStatus | null | undefined;
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
        v2 = decodePodDisruptionBudgetSpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodePodDisruptionBudgetStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodDisruptionBudget;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodePodDisruptionBudgetSpec(r, r.pos);
  m.status = v3 ?? decodePodDisruptionBudgetStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodDisruptionBudgetSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.policy.v1.PodDisruptionBudget', kind: 'PodDisruptionBudget', apiVersion: 'policy/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => PodDisruptionBudgetSpecSchema },
    { json: 'status', type: 'message', message: () => PodDisruptionBudgetStatusSchema },
  ],
});

export const PodDisruptionBudget: GeneratedCodec<PodDisruptionBudget> = new GeneratedCodec(PodDisruptionBudgetSchema, encodePodDisruptionBudget, decodePodDisruptionBudget, true);

export function encodePodDisruptionBudgetList(w: Writer, m: PodDisruptionBudgetList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodePodDisruptionBudget(w, list[i] ?? (emptyMessage as PodDisruptionBudget));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodePodDisruptionBudgetList(r: Reader, end: number, kind?: string, apiVersion?: string): PodDisruptionBudgetList {
  let v1: ListMeta | null | undefined;
  let v2: PodDisruptionBudget[] | undefined;
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
        v2.push(decodePodDisruptionBudget(r, r.fieldEnd(end), 'PodDisruptionBudget', 'policy/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodDisruptionBudgetList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodDisruptionBudgetListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.policy.v1.PodDisruptionBudgetList', kind: 'PodDisruptionBudgetList', apiVersion: 'policy/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => PodDisruptionBudgetSchema, required: true },
  ],
});

export const PodDisruptionBudgetList: GeneratedCodec<PodDisruptionBudgetList> = new GeneratedCodec(PodDisruptionBudgetListSchema, encodePodDisruptionBudgetList, decodePodDisruptionBudgetList, true);

export function encodePodDisruptionBudgetSpec(w: Writer, m: PodDisruptionBudgetSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.unhealthyPodEvictionPolicy !== undefined && m.unhealthyPodEvictionPolicy !== null) {
    w.string(m.unhealthyPodEvictionPolicy, 34);
  }
  if (m.maxUnavailable !== undefined && m.maxUnavailable !== null) {
    writeIntOrString(w, m.maxUnavailable, 26);
  }
  if (m.selector !== undefined && m.selector !== null) {
    const before = w.size();
    encodeLabelSelector(w, m.selector);
    w.close(before, 18);
  }
  if (m.minAvailable !== undefined && m.minAvailable !== null) {
    writeIntOrString(w, m.minAvailable, 10);
  }
}

export function decodePodDisruptionBudgetSpec(r: Reader, end: number): PodDisruptionBudgetSpec {
  let v1: number | string | null | undefined;
  let v2: LabelSelector | null | undefined;
  let v3: number | string | null | undefined;
  let v4: 'IfHealthyBudget' | 'AlwaysAllow' | null | undefined;
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
        v2 = decodeLabelSelector(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = readIntOrString(r, end);
        continue;
      }
      case 34: {
        v4 = r.string(end) as 'IfHealthyBudget' | 'AlwaysAllow';
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodDisruptionBudgetSpec;
  if (v1 !== undefined && v1 !== null) m.minAvailable = v1;
  if (v2 !== undefined && v2 !== null) m.selector = v2;
  if (v3 !== undefined && v3 !== null) m.maxUnavailable = v3;
  if (v4 !== undefined && v4 !== null) m.unhealthyPodEvictionPolicy = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodDisruptionBudgetSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.policy.v1.PodDisruptionBudgetSpec',
  fields: () => [
    { json: 'minAvailable', type: 'message', message: () => IntOrStringSchema, pointer: true },
    { json: 'selector', type: 'message', message: () => LabelSelectorSchema, pointer: true, structType: 'atomic', patchStrategy: ['replace'] },
    { json: 'maxUnavailable', type: 'message', message: () => IntOrStringSchema, pointer: true },
    { json: 'unhealthyPodEvictionPolicy', type: 'string', pointer: true, enum: ['IfHealthyBudget', 'AlwaysAllow'] },
  ],
});

export const PodDisruptionBudgetSpec: GeneratedCodec<PodDisruptionBudgetSpec> = new GeneratedCodec(PodDisruptionBudgetSpecSchema, encodePodDisruptionBudgetSpec, decodePodDisruptionBudgetSpec);

export function encodePodDisruptionBudgetStatus(w: Writer, m: PodDisruptionBudgetStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.conditions) {
    const list = m.conditions;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeCondition(w, list[i] ?? (emptyMessage as Condition));
      w.close(before, 58);
    }
  }
  w.int(m.expectedPods, 48);
  w.int(m.desiredHealthy, 40);
  w.int(m.currentHealthy, 32);
  w.int(m.disruptionsAllowed, 24);
  if (m.disruptedPods) {
    const map: Record<string, string> = m.disruptedPods;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      writeTime(w, map[keys[i]!], 18);
      w.string(keys[i], 10);
      w.close(entry, 18);
    }
  }
  w.int(m.observedGeneration, 8);
}

export function decodePodDisruptionBudgetStatus(r: Reader, end: number): PodDisruptionBudgetStatus {
  let v1 = 0;
  let v2: Record<string, string> | undefined;
  let v3 = 0;
  let v4 = 0;
  let v5 = 0;
  let v6 = 0;
  let v7: Condition[] | undefined;
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
        const to = r.fieldEnd(end);
        let key = '';
        let value: string | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = readTime(r, to) as string;
          else r.skip(part, to);
        }
        v2 ??= {};
        setKey(v2, key, value ?? (null as unknown as string));
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
      case 48: {
        v6 = r.int32(end);
        continue;
      }
      case 58: {
        v7 ??= [];
        v7.push(decodeCondition(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodDisruptionBudgetStatus;
  if (v1 !== 0) m.observedGeneration = v1;
  if (v2 !== undefined) m.disruptedPods = v2;
  m.disruptionsAllowed = v3;
  m.currentHealthy = v4;
  m.desiredHealthy = v5;
  m.expectedPods = v6;
  if (v7 !== undefined) m.conditions = v7;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodDisruptionBudgetStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.policy.v1.PodDisruptionBudgetStatus',
  fields: () => [
    { json: 'observedGeneration', type: 'int64' },
    { json: 'disruptedPods', type: 'message', cardinality: 'map', message: () => TimeSchema },
    { json: 'disruptionsAllowed', type: 'int32', required: true },
    { json: 'currentHealthy', type: 'int32', required: true },
    { json: 'desiredHealthy', type: 'int32', required: true },
    { json: 'expectedPods', type: 'int32', required: true },
    { json: 'conditions', type: 'message', cardinality: 'list', message: () => ConditionSchema, listType: 'map', listMapKeys: ['type'], patchStrategy: ['merge'], patchMergeKey: 'type' },
  ],
});

export const PodDisruptionBudgetStatus: GeneratedCodec<PodDisruptionBudgetStatus> = new GeneratedCodec(PodDisruptionBudgetStatusSchema, encodePodDisruptionBudgetStatus, decodePodDisruptionBudgetStatus);
