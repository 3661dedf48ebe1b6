// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';

/** A choice of nodes: those that any of the terms matches. */
export interface NodeSelector {
  nodeSelectorTerms: NodeSelectorTerm[];
}

export interface NodeSelectorRequirement {
  key: string;
  operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist' | 'Gt' | 'Lt';
  values?: string[] | undefined;
}

export interface NodeSelectorTerm {
  matchExpressions?: NodeSelectorRequirement[] | undefined;
  matchFields?: NodeSelectorRequirement[] | undefined;
}

export interface PreferredSchedulingTerm {
  weight: number;
  preference: NodeSelectorTerm;
}

export interface TopologySelectorLabelRequirement {
  key: string;
  values: string[];
}

export interface TopologySelectorTerm {
  matchLabelExpressions?: TopologySelectorLabelRequirement[] | undefined;
}

export function encodeNodeSelector(w: Writer, m: NodeSelector): void {
  writeUnknown(w, m, unknownFields);
  if (m.nodeSelectorTerms) {
    const list = m.nodeSelectorTerms;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeNodeSelectorTerm(w, list[i] ?? (emptyMessage as NodeSelectorTerm));
      w.close(before, 10);
    }
  }
}

export function decodeNodeSelector(r: Reader, end: number): NodeSelector {
  let v1: NodeSelectorTerm[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeNodeSelectorTerm(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NodeSelector;
  m.nodeSelectorTerms = (v1 ?? null) as NodeSelector['nodeSelectorTerms'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NodeSelectorSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.NodeSelector',
  fields: () => [
    { json: 'nodeSelectorTerms', type: 'message', cardinality: 'list', message: () => NodeSelectorTermSchema, required: true },
  ],
});

export const NodeSelector: GeneratedCodec<NodeSelector> = new GeneratedCodec(NodeSelectorSchema, encodeNodeSelector, decodeNodeSelector);

export function encodeNodeSelectorRequirement(w: Writer, m: NodeSelectorRequirement): void {
  writeUnknown(w, m, unknownFields);
  if (m.values) {
    const list = m.values;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 26);
    }
  }
  w.string(m.operator, 18);
  w.string(m.key, 10);
}

export function decodeNodeSelectorRequirement(r: Reader, end: number): NodeSelectorRequirement {
  let v1 = '';
  let v2: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist' | 'Gt' | 'Lt' | '' = '';
  let v3: string[] | undefined;
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
        v2 = r.string(end) as 'In' | 'NotIn' | 'Exists' | 'DoesNotExist' | 'Gt' | 'Lt';
        continue;
      }
      case 26: {
        v3 ??= [];
        v3.push(r.string(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NodeSelectorRequirement;
  m.key = v1;
  m.operator = v2 as 'In' | 'NotIn' | 'Exists' | 'DoesNotExist' | 'Gt' | 'Lt';
  if (v3 !== undefined) m.values = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NodeSelectorRequirementSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.NodeSelectorRequirement',
  fields: () => [
    { json: 'key', type: 'string', required: true },
    { json: 'operator', type: 'string', required: true, enum: ['In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt'] },
    { json: 'values', type: 'string', cardinality: 'list' },
  ],
});

export const NodeSelectorRequirement: GeneratedCodec<NodeSelectorRequirement> = new GeneratedCodec(NodeSelectorRequirementSchema, encodeNodeSelectorRequirement, decodeNodeSelectorRequirement);

export function encodeNodeSelectorTerm(w: Writer, m: NodeSelectorTerm): void {
  writeUnknown(w, m, unknownFields);
  if (m.matchFields) {
    const list = m.matchFields;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeNodeSelectorRequirement(w, list[i] ?? (emptyMessage as NodeSelectorRequirement));
      w.close(before, 18);
    }
  }
  if (m.matchExpressions) {
    const list = m.matchExpressions;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeNodeSelectorRequirement(w, list[i] ?? (emptyMessage as NodeSelectorRequirement));
      w.close(before, 10);
    }
  }
}

export function decodeNodeSelectorTerm(r: Reader, end: number): NodeSelectorTerm {
  let v1: NodeSelectorRequirement[] | undefined;
  let v2: NodeSelectorRequirement[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeNodeSelectorRequirement(r, r.fieldEnd(end)));
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(decodeNodeSelectorRequirement(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NodeSelectorTerm;
  if (v1 !== undefined) m.matchExpressions = v1;
  if (v2 !== undefined) m.matchFields = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NodeSelectorTermSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.NodeSelectorTerm',
  fields: () => [
    { json: 'matchExpressions', type: 'message', cardinality: 'list', message: () => NodeSelectorRequirementSchema },
    { json: 'matchFields', type: 'message', cardinality: 'list', message: () => NodeSelectorRequirementSchema },
  ],
});

export const NodeSelectorTerm: GeneratedCodec<NodeSelectorTerm> = new GeneratedCodec(NodeSelectorTermSchema, encodeNodeSelectorTerm, decodeNodeSelectorTerm);

export function encodePreferredSchedulingTerm(w: Writer, m: PreferredSchedulingTerm): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeNodeSelectorTerm(w, m.preference ?? (emptyMessage as NodeSelectorTerm));
    w.close(before, 18);
  }
  w.int(m.weight, 8);
}

export function decodePreferredSchedulingTerm(r: Reader, end: number): PreferredSchedulingTerm {
  let v1 = 0;
  let v2: NodeSelectorTerm | null | undefined;
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
        v2 = decodeNodeSelectorTerm(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PreferredSchedulingTerm;
  m.weight = v1;
  m.preference = v2 ?? decodeNodeSelectorTerm(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PreferredSchedulingTermSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PreferredSchedulingTerm',
  fields: () => [
    { json: 'weight', type: 'int32', required: true },
    { json: 'preference', type: 'message', message: () => NodeSelectorTermSchema, required: true, structType: 'atomic' },
  ],
});

export const PreferredSchedulingTerm: GeneratedCodec<PreferredSchedulingTerm> = new GeneratedCodec(PreferredSchedulingTermSchema, encodePreferredSchedulingTerm, decodePreferredSchedulingTerm);

export function encodeTopologySelectorLabelRequirement(w: Writer, m: TopologySelectorLabelRequirement): void {
  writeUnknown(w, m, unknownFields);
  if (m.values) {
    const list = m.values;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 18);
    }
  }
  w.string(m.key, 10);
}

export function decodeTopologySelectorLabelRequirement(r: Reader, end: number): TopologySelectorLabelRequirement {
  let v1 = '';
  let v2: string[] | undefined;
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
        v2 ??= [];
        v2.push(r.string(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as TopologySelectorLabelRequirement;
  m.key = v1;
  m.values = (v2 ?? null) as TopologySelectorLabelRequirement['values'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const TopologySelectorLabelRequirementSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.TopologySelectorLabelRequirement',
  fields: () => [
    { json: 'key', type: 'string', required: true },
    { json: 'values', type: 'string', cardinality: 'list', required: true },
  ],
});

export const TopologySelectorLabelRequirement: GeneratedCodec<TopologySelectorLabelRequirement> = new GeneratedCodec(TopologySelectorLabelRequirementSchema, encodeTopologySelectorLabelRequirement, decodeTopologySelectorLabelRequirement);

export function encodeTopologySelectorTerm(w: Writer, m: TopologySelectorTerm): void {
  writeUnknown(w, m, unknownFields);
  if (m.matchLabelExpressions) {
    const list = m.matchLabelExpressions;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeTopologySelectorLabelRequirement(w, list[i] ?? (emptyMessage as TopologySelectorLabelRequirement));
      w.close(before, 10);
    }
  }
}

export function decodeTopologySelectorTerm(r: Reader, end: number): TopologySelectorTerm {
  let v1: TopologySelectorLabelRequirement[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeTopologySelectorLabelRequirement(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as TopologySelectorTerm;
  if (v1 !== undefined) m.matchLabelExpressions = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const TopologySelectorTermSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.TopologySelectorTerm',
  fields: () => [
    { json: 'matchLabelExpressions', type: 'message', cardinality: 'list', message: () => TopologySelectorLabelRequirementSchema },
  ],
});

export const TopologySelectorTerm: GeneratedCodec<TopologySelectorTerm> = new GeneratedCodec(TopologySelectorTermSchema, encodeTopologySelectorTerm, decodeTopologySelectorTerm);
