// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readTime, unknownFields, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { type LabelSelector, LabelSelectorSchema, decodeLabelSelector, encodeLabelSelector } from '../../meta/v1/selector.ts';
import { TimeSchema } from '../../meta/v1/time.ts';
import { type NodeSelector, NodeSelectorSchema, type PreferredSchedulingTerm, PreferredSchedulingTermSchema, decodeNodeSelector, decodePreferredSchedulingTerm, encodeNodeSelector, encodePreferredSchedulingTerm } from './node-selector.ts';

/** Rules about where a pod should and must run. */
export interface Affinity {
  nodeAffinity?: NodeAffinity | undefined;
  podAffinity?: PodAffinity | undefined;
  podAntiAffinity?: PodAntiAffinity | undefined;
}

/** Which nodes the pod prefers or requires. */
export interface NodeAffinity {
  requiredDuringSchedulingIgnoredDuringExecution?: NodeSelector | undefined;
  preferredDuringSchedulingIgnoredDuringExecution?: PreferredSchedulingTerm[] | undefined;
}

/** Other pods to be near to. */
export interface PodAffinity {
  requiredDuringSchedulingIgnoredDuringExecution?: PodAffinityTerm[] | undefined;
  preferredDuringSchedulingIgnoredDuringExecution?: WeightedPodAffinityTerm[] | undefined;
}

/** A set of pods, and the topology domain they are looked for in. */
export interface PodAffinityTerm {
  labelSelector?: LabelSelector | undefined;
  namespaces?: string[] | undefined;
  /** Node label whose equal values make one domain. */
  topologyKey: string;
  namespaceSelector?: LabelSelector | undefined;
  matchLabelKeys?: string[] | undefined;
  mismatchLabelKeys?: string[] | undefined;
}

/** Other pods to be away from. */
export interface PodAntiAffinity {
  requiredDuringSchedulingIgnoredDuringExecution?: PodAffinityTerm[] | undefined;
  preferredDuringSchedulingIgnoredDuringExecution?: WeightedPodAffinityTerm[] | undefined;
}

/** Keeps pods that do not tolerate it off a node. */
export interface Taint {
  key: string;
  value?: string | undefined;
  effect: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
  timeAdded?: string | undefined;
}

/** Lets a pod run on nodes with matching taints. */
export interface Toleration {
  key?: string | undefined;
  operator?: 'Exists' | 'Equal' | 'Lt' | 'Gt' | undefined;
  value?: string | undefined;
  effect?: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute' | undefined;
  /** Seconds a NoExecute taint is tolerated; for ever when absent. */
  tolerationSeconds?: number | undefined;
}

/** How evenly pods are spread over the values of a node label. */
export interface TopologySpreadConstraint {
  /** How many pods the fullest domain may have more than the emptiest. */
  maxSkew: number;
  topologyKey: string;
  /** Whether a pod that would break the rule waits or is only placed less willingly. */
  whenUnsatisfiable: 'DoNotSchedule' | 'ScheduleAnyway';
  labelSelector?: LabelSelector | undefined;
  minDomains?: number | undefined;
  nodeAffinityPolicy?: 'Ignore' | 'Honor' | undefined;
  nodeTaintsPolicy?: 'Ignore' | 'Honor' | undefined;
  matchLabelKeys?: string[] | undefined;
}

export interface WeightedPodAffinityTerm {
  weight: number;
  podAffinityTerm: PodAffinityTerm;
}

export function encodeAffinity(w: Writer, m: Affinity): void {
  writeUnknown(w, m, unknownFields);
  if (m.podAntiAffinity !== undefined && m.podAntiAffinity !== null) {
    const before = w.size();
    encodePodAntiAffinity(w, m.podAntiAffinity);
    w.close(before, 26);
  }
  if (m.podAffinity !== undefined && m.podAffinity !== null) {
    const before = w.size();
    encodePodAffinity(w, m.podAffinity);
    w.close(before, 18);
  }
  if (m.nodeAffinity !== undefined && m.nodeAffinity !== null) {
    const before = w.size();
    encodeNodeAffinity(w, m.nodeAffinity);
    w.close(before, 10);
  }
}

export function decodeAffinity(r: Reader, end: number): Affinity {
  let v1: NodeAffinity | null | undefined;
  let v2: PodAffinity | null | undefined;
  let v3: PodAntiAffinity | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeNodeAffinity(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = decodePodAffinity(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodePodAntiAffinity(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Affinity;
  if (v1 !== undefined && v1 !== null) m.nodeAffinity = v1;
  if (v2 !== undefined && v2 !== null) m.podAffinity = v2;
  if (v3 !== undefined && v3 !== null) m.podAntiAffinity = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const AffinitySchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.Affinity',
  fields: () => [
    { json: 'nodeAffinity', type: 'message', message: () => NodeAffinitySchema, pointer: true },
    { json: 'podAffinity', type: 'message', message: () => PodAffinitySchema, pointer: true },
    { json: 'podAntiAffinity', type: 'message', message: () => PodAntiAffinitySchema, pointer: true },
  ],
});

export const Affinity: GeneratedCodec<Affinity> = new GeneratedCodec(AffinitySchema, encodeAffinity, decodeAffinity);

export function encodeNodeAffinity(w: Writer, m: NodeAffinity): void {
  writeUnknown(w, m, unknownFields);
  if (m.preferredDuringSchedulingIgnoredDuringExecution) {
    const list = m.preferredDuringSchedulingIgnoredDuringExecution;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodePreferredSchedulingTerm(w, list[i] ?? (emptyMessage as PreferredSchedulingTerm));
      w.close(before, 18);
    }
  }
  if (m.requiredDuringSchedulingIgnoredDuringExecution !== undefined && m.requiredDuringSchedulingIgnoredDuringExecution !== null) {
    const before = w.size();
    encodeNodeSelector(w, m.requiredDuringSchedulingIgnoredDuringExecution);
    w.close(before, 10);
  }
}

export function decodeNodeAffinity(r: Reader, end: number): NodeAffinity {
  let v1: NodeSelector | null | undefined;
  let v2: PreferredSchedulingTerm[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeNodeSelector(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(decodePreferredSchedulingTerm(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NodeAffinity;
  if (v1 !== undefined && v1 !== null) m.requiredDuringSchedulingIgnoredDuringExecution = v1;
  if (v2 !== undefined) m.preferredDuringSchedulingIgnoredDuringExecution = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NodeAffinitySchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.NodeAffinity',
  fields: () => [
    { json: 'requiredDuringSchedulingIgnoredDuringExecution', type: 'message', message: () => NodeSelectorSchema, pointer: true, structType: 'atomic' },
    { json: 'preferredDuringSchedulingIgnoredDuringExecution', type: 'message', cardinality: 'list', message: () => PreferredSchedulingTermSchema },
  ],
});

export const NodeAffinity: GeneratedCodec<NodeAffinity> = new GeneratedCodec(NodeAffinitySchema, encodeNodeAffinity, decodeNodeAffinity);

export function encodePodAffinity(w: Writer, m: PodAffinity): void {
  writeUnknown(w, m, unknownFields);
  if (m.preferredDuringSchedulingIgnoredDuringExecution) {
    const list = m.preferredDuringSchedulingIgnoredDuringExecution;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeWeightedPodAffinityTerm(w, list[i] ?? (emptyMessage as WeightedPodAffinityTerm));
      w.close(before, 18);
    }
  }
  if (m.requiredDuringSchedulingIgnoredDuringExecution) {
    const list = m.requiredDuringSchedulingIgnoredDuringExecution;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodePodAffinityTerm(w, list[i] ?? (emptyMessage as PodAffinityTerm));
      w.close(before, 10);
    }
  }
}

export function decodePodAffinity(r: Reader, end: number): PodAffinity {
  let v1: PodAffinityTerm[] | undefined;
  let v2: WeightedPodAffinityTerm[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodePodAffinityTerm(r, r.fieldEnd(end)));
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(decodeWeightedPodAffinityTerm(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodAffinity;
  if (v1 !== undefined) m.requiredDuringSchedulingIgnoredDuringExecution = v1;
  if (v2 !== undefined) m.preferredDuringSchedulingIgnoredDuringExecution = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodAffinitySchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PodAffinity',
  fields: () => [
    { json: 'requiredDuringSchedulingIgnoredDuringExecution', type: 'message', cardinality: 'list', message: () => PodAffinityTermSchema },
    { json: 'preferredDuringSchedulingIgnoredDuringExecution', type: 'message', cardinality: 'list', message: () => WeightedPodAffinityTermSchema },
  ],
});

export const PodAffinity: GeneratedCodec<PodAffinity> = new GeneratedCodec(PodAffinitySchema, encodePodAffinity, decodePodAffinity);

export function encodePodAffinityTerm(w: Writer, m: PodAffinityTerm): void {
  writeUnknown(w, m, unknownFields);
  if (m.mismatchLabelKeys) {
    const list = m.mismatchLabelKeys;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 50);
    }
  }
  if (m.matchLabelKeys) {
    const list = m.matchLabelKeys;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 42);
    }
  }
  if (m.namespaceSelector !== undefined && m.namespaceSelector !== null) {
    const before = w.size();
    encodeLabelSelector(w, m.namespaceSelector);
    w.close(before, 34);
  }
  w.string(m.topologyKey, 26);
  if (m.namespaces) {
    const list = m.namespaces;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 18);
    }
  }
  if (m.labelSelector !== undefined && m.labelSelector !== null) {
    const before = w.size();
    encodeLabelSelector(w, m.labelSelector);
    w.close(before, 10);
  }
}

export function decodePodAffinityTerm(r: Reader, end: number): PodAffinityTerm {
  let v1: LabelSelector | null | undefined;
  let v2: string[] | undefined;
  let v3 = '';
  let v4: LabelSelector | null | undefined;
  let v5: string[] | undefined;
  let v6: string[] | undefined;
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
        v2 ??= [];
        v2.push(r.string(end));
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
      case 34: {
        v4 = decodeLabelSelector(r, r.fieldEnd(end));
        continue;
      }
      case 42: {
        v5 ??= [];
        v5.push(r.string(end));
        continue;
      }
      case 50: {
        v6 ??= [];
        v6.push(r.string(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodAffinityTerm;
  if (v1 !== undefined && v1 !== null) m.labelSelector = v1;
  if (v2 !== undefined) m.namespaces = v2;
  m.topologyKey = v3;
  if (v4 !== undefined && v4 !== null) m.namespaceSelector = v4;
  if (v5 !== undefined) m.matchLabelKeys = v5;
  if (v6 !== undefined) m.mismatchLabelKeys = v6;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodAffinityTermSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PodAffinityTerm',
  fields: () => [
    { json: 'labelSelector', type: 'message', message: () => LabelSelectorSchema, pointer: true, structType: 'atomic' },
    { json: 'namespaces', type: 'string', cardinality: 'list' },
    { json: 'topologyKey', type: 'string', required: true },
    { json: 'namespaceSelector', type: 'message', message: () => LabelSelectorSchema, pointer: true, structType: 'atomic' },
    { json: 'matchLabelKeys', type: 'string', cardinality: 'list' },
    { json: 'mismatchLabelKeys', type: 'string', cardinality: 'list' },
  ],
});

export const PodAffinityTerm: GeneratedCodec<PodAffinityTerm> = new GeneratedCodec(PodAffinityTermSchema, encodePodAffinityTerm, decodePodAffinityTerm);

export function encodePodAntiAffinity(w: Writer, m: PodAntiAffinity): void {
  writeUnknown(w, m, unknownFields);
  if (m.preferredDuringSchedulingIgnoredDuringExecution) {
    const list = m.preferredDuringSchedulingIgnoredDuringExecution;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeWeightedPodAffinityTerm(w, list[i] ?? (emptyMessage as WeightedPodAffinityTerm));
      w.close(before, 18);
    }
  }
  if (m.requiredDuringSchedulingIgnoredDuringExecution) {
    const list = m.requiredDuringSchedulingIgnoredDuringExecution;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodePodAffinityTerm(w, list[i] ?? (emptyMessage as PodAffinityTerm));
      w.close(before, 10);
    }
  }
}

export function decodePodAntiAffinity(r: Reader, end: number): PodAntiAffinity {
  let v1: PodAffinityTerm[] | undefined;
  let v2: WeightedPodAffinityTerm[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodePodAffinityTerm(r, r.fieldEnd(end)));
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(decodeWeightedPodAffinityTerm(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodAntiAffinity;
  if (v1 !== undefined) m.requiredDuringSchedulingIgnoredDuringExecution = v1;
  if (v2 !== undefined) m.preferredDuringSchedulingIgnoredDuringExecution = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodAntiAffinitySchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PodAntiAffinity',
  fields: () => [
    { json: 'requiredDuringSchedulingIgnoredDuringExecution', type: 'message', cardinality: 'list', message: () => PodAffinityTermSchema },
    { json: 'preferredDuringSchedulingIgnoredDuringExecution', type: 'message', cardinality: 'list', message: () => WeightedPodAffinityTermSchema },
  ],
});

export const PodAntiAffinity: GeneratedCodec<PodAntiAffinity> = new GeneratedCodec(PodAntiAffinitySchema, encodePodAntiAffinity, decodePodAntiAffinity);

export function encodeTaint(w: Writer, m: Taint): void {
  writeUnknown(w, m, unknownFields);
  if (m.timeAdded !== undefined && m.timeAdded !== null) {
    writeTime(w, m.timeAdded, 34);
  }
  w.string(m.effect, 26);
  w.string(m.value, 18);
  w.string(m.key, 10);
}

export function decodeTaint(r: Reader, end: number): Taint {
  let v1 = '';
  let v2 = '';
  let v3: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute' | '' = '';
  let v4: string | null | undefined;
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
        v3 = r.string(end) as 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
        continue;
      }
      case 34: {
        v4 = readTime(r, end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Taint;
  m.key = v1;
  if (v2 !== '') m.value = v2;
  m.effect = v3 as 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
  if (v4 !== undefined && v4 !== null) m.timeAdded = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const TaintSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.Taint',
  fields: () => [
    { json: 'key', type: 'string', required: true },
    { json: 'value', type: 'string' },
    { json: 'effect', type: 'string', required: true, enum: ['NoSchedule', 'PreferNoSchedule', 'NoExecute'] },
    { json: 'timeAdded', type: 'message', message: () => TimeSchema, pointer: true },
  ],
});

export const Taint: GeneratedCodec<Taint> = new GeneratedCodec(TaintSchema, encodeTaint, decodeTaint);

export function encodeToleration(w: Writer, m: Toleration): void {
  writeUnknown(w, m, unknownFields);
  if (m.tolerationSeconds !== undefined && m.tolerationSeconds !== null) {
    w.int(m.tolerationSeconds, 40);
  }
  w.string(m.effect, 34);
  w.string(m.value, 26);
  w.string(m.operator, 18);
  w.string(m.key, 10);
}

export function decodeToleration(r: Reader, end: number): Toleration {
  let v1 = '';
  let v2: 'Exists' | 'Equal' | 'Lt' | 'Gt' | '' = '';
  let v3 = '';
  let v4: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute' | '' = '';
  let v5: number | null | undefined;
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
        v2 = r.string(end) as 'Exists' | 'Equal' | 'Lt' | 'Gt';
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
      case 34: {
        v4 = r.string(end) as 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
        continue;
      }
      case 40: {
        v5 = r.int64(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Toleration;
  if (v1 !== '') m.key = v1;
  if (v2 !== '') m.operator = v2;
  if (v3 !== '') m.value = v3;
  if (v4 !== '') m.effect = v4;
  if (v5 !== undefined && v5 !== null) m.tolerationSeconds = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const TolerationSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.Toleration',
  fields: () => [
    { json: 'key', type: 'string' },
    { json: 'operator', type: 'string', enum: ['Exists', 'Equal', 'Lt', 'Gt'] },
    { json: 'value', type: 'string' },
    { json: 'effect', type: 'string', enum: ['NoSchedule', 'PreferNoSchedule', 'NoExecute'] },
    { json: 'tolerationSeconds', type: 'int64', pointer: true },
  ],
});

export const Toleration: GeneratedCodec<Toleration> = new GeneratedCodec(TolerationSchema, encodeToleration, decodeToleration);

export function encodeTopologySpreadConstraint(w: Writer, m: TopologySpreadConstraint): void {
  writeUnknown(w, m, unknownFields);
  if (m.matchLabelKeys) {
    const list = m.matchLabelKeys;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 66);
    }
  }
  if (m.nodeTaintsPolicy !== undefined && m.nodeTaintsPolicy !== null) {
    w.string(m.nodeTaintsPolicy, 58);
  }
  if (m.nodeAffinityPolicy !== undefined && m.nodeAffinityPolicy !== null) {
    w.string(m.nodeAffinityPolicy, 50);
  }
  if (m.minDomains !== undefined && m.minDomains !== null) {
    w.int(m.minDomains, 40);
  }
  if (m.labelSelector !== undefined && m.labelSelector !== null) {
    const before = w.size();
    encodeLabelSelector(w, m.labelSelector);
    w.close(before, 34);
  }
  w.string(m.whenUnsatisfiable, 26);
  w.string(m.topologyKey, 18);
  w.int(m.maxSkew, 8);
}

export function decodeTopologySpreadConstraint(r: Reader, end: number): TopologySpreadConstraint {
  let v1 = 0;
  let v2 = '';
  let v3: 'DoNotSchedule' | 'ScheduleAnyway' | '' = '';
  let v4: LabelSelector | null | undefined;
  let v5: number | null | undefined;
  let v6: 'Ignore' | 'Honor' | null | undefined;
  let v7: 'Ignore' | 'Honor' | null | undefined;
  let v8: string[] | undefined;
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
      case 26: {
        v3 = r.string(end) as 'DoNotSchedule' | 'ScheduleAnyway';
        continue;
      }
      case 34: {
        v4 = decodeLabelSelector(r, r.fieldEnd(end));
        continue;
      }
      case 40: {
        v5 = r.int32(end);
        continue;
      }
      case 50: {
        v6 = r.string(end) as 'Ignore' | 'Honor';
        continue;
      }
      case 58: {
        v7 = r.string(end) as 'Ignore' | 'Honor';
        continue;
      }
      case 66: {
        v8 ??= [];
        v8.push(r.string(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as TopologySpreadConstraint;
  m.maxSkew = v1;
  m.topologyKey = v2;
  m.whenUnsatisfiable = v3 as 'DoNotSchedule' | 'ScheduleAnyway';
  if (v4 !== undefined && v4 !== null) m.labelSelector = v4;
  if (v5 !== undefined && v5 !== null) m.minDomains = v5;
  if (v6 !== undefined && v6 !== null) m.nodeAffinityPolicy = v6;
  if (v7 !== undefined && v7 !== null) m.nodeTaintsPolicy = v7;
  if (v8 !== undefined) m.matchLabelKeys = v8;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const TopologySpreadConstraintSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.TopologySpreadConstraint',
  fields: () => [
    { json: 'maxSkew', type: 'int32', required: true },
    { json: 'topologyKey', type: 'string', required: true },
    { json: 'whenUnsatisfiable', type: 'string', required: true, enum: ['DoNotSchedule', 'ScheduleAnyway'] },
    { json: 'labelSelector', type: 'message', message: () => LabelSelectorSchema, pointer: true, structType: 'atomic' },
    { json: 'minDomains', type: 'int32', pointer: true },
    { json: 'nodeAffinityPolicy', type: 'string', pointer: true, enum: ['Ignore', 'Honor'] },
    { json: 'nodeTaintsPolicy', type: 'string', pointer: true, enum: ['Ignore', 'Honor'] },
    { json: 'matchLabelKeys', type: 'string', cardinality: 'list' },
  ],
});

export const TopologySpreadConstraint: GeneratedCodec<TopologySpreadConstraint> = new GeneratedCodec(TopologySpreadConstraintSchema, encodeTopologySpreadConstraint, decodeTopologySpreadConstraint);

export function encodeWeightedPodAffinityTerm(w: Writer, m: WeightedPodAffinityTerm): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodePodAffinityTerm(w, m.podAffinityTerm ?? (emptyMessage as PodAffinityTerm));
    w.close(before, 18);
  }
  w.int(m.weight, 8);
}

export function decodeWeightedPodAffinityTerm(r: Reader, end: number): WeightedPodAffinityTerm {
  let v1 = 0;
  let v2: PodAffinityTerm | null | undefined;
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
        v2 = decodePodAffinityTerm(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as WeightedPodAffinityTerm;
  m.weight = v1;
  m.podAffinityTerm = v2 ?? decodePodAffinityTerm(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const WeightedPodAffinityTermSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.WeightedPodAffinityTerm',
  fields: () => [
    { json: 'weight', type: 'int32', required: true },
    { json: 'podAffinityTerm', type: 'message', message: () => PodAffinityTermSchema, required: true },
  ],
});

export const WeightedPodAffinityTerm: GeneratedCodec<WeightedPodAffinityTerm> = new GeneratedCodec(WeightedPodAffinityTermSchema, encodeWeightedPodAffinityTerm, decodeWeightedPodAffinityTerm);
