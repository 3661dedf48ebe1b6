// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, setKey, unknownFields, writeStringMap, writeUnknown } from '../../../../src/generated.ts';

export interface FieldSelectorRequirement {
  key: string;
  operator: string;
  values?: string[] | undefined;
}

/** Selects objects by their labels. An empty selector matches everything, an absent one nothing. */
export interface LabelSelector {
  /** Labels the object must have with exactly these values. */
  matchLabels?: Record<string, string> | undefined;
  /** Requirements the labels must all meet. */
  matchExpressions?: LabelSelectorRequirement[] | undefined;
}

export interface LabelSelectorRequirement {
  key: string;
  /** How the label is compared with the values. */
  operator: string;
  values?: string[] | undefined;
}

export function encodeFieldSelectorRequirement(w: Writer, m: FieldSelectorRequirement): void {
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

export function decodeFieldSelectorRequirement(r: Reader, end: number): FieldSelectorRequirement {
  let v1 = '';
  let v2 = '';
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
        v2 = r.string(end);
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
  const m = {} as FieldSelectorRequirement;
  m.key = v1;
  m.operator = v2;
  if (v3 !== undefined) m.values = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const FieldSelectorRequirementSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.FieldSelectorRequirement',
  fields: () => [
    { json: 'key', type: 'string', required: true },
    { json: 'operator', type: 'string', required: true, knownValues: ['In', 'NotIn', 'Exists', 'DoesNotExist'] },
    { json: 'values', type: 'string', cardinality: 'list' },
  ],
});

export const FieldSelectorRequirement: GeneratedCodec<FieldSelectorRequirement> = new GeneratedCodec(FieldSelectorRequirementSchema, encodeFieldSelectorRequirement, decodeFieldSelectorRequirement);

export function encodeLabelSelector(w: Writer, m: LabelSelector): void {
  writeUnknown(w, m, unknownFields);
  if (m.matchExpressions) {
    const list = m.matchExpressions;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeLabelSelectorRequirement(w, list[i] ?? (emptyMessage as LabelSelectorRequirement));
      w.close(before, 18);
    }
  }
  writeStringMap(w, m.matchLabels, 10);
}

export function decodeLabelSelector(r: Reader, end: number): LabelSelector {
  let v1: Record<string, string> | undefined;
  let v2: LabelSelectorRequirement[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: string | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = r.string(to);
          else r.skip(part, to);
        }
        v1 ??= {};
        setKey(v1, key, value ?? '');
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(decodeLabelSelectorRequirement(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as LabelSelector;
  if (v1 !== undefined) m.matchLabels = v1;
  if (v2 !== undefined) m.matchExpressions = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const LabelSelectorSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector',
  fields: () => [
    { json: 'matchLabels', type: 'string', cardinality: 'map' },
    { json: 'matchExpressions', type: 'message', cardinality: 'list', message: () => LabelSelectorRequirementSchema },
  ],
});

export const LabelSelector: GeneratedCodec<LabelSelector> = new GeneratedCodec(LabelSelectorSchema, encodeLabelSelector, decodeLabelSelector);

export function encodeLabelSelectorRequirement(w: Writer, m: LabelSelectorRequirement): void {
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

export function decodeLabelSelectorRequirement(r: Reader, end: number): LabelSelectorRequirement {
  let v1 = '';
  let v2 = '';
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
        v2 = r.string(end);
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
  const m = {} as LabelSelectorRequirement;
  m.key = v1;
  m.operator = v2;
  if (v3 !== undefined) m.values = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const LabelSelectorRequirementSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelectorRequirement',
  fields: () => [
    { json: 'key', type: 'string', required: true },
    { json: 'operator', type: 'string', required: true, knownValues: ['In', 'NotIn', 'Exists', 'DoesNotExist'] },
    { json: 'values', type: 'string', cardinality: 'list' },
  ],
});

export const LabelSelectorRequirement: GeneratedCodec<LabelSelectorRequirement> = new GeneratedCodec(LabelSelectorRequirementSchema, encodeLabelSelectorRequirement, decodeLabelSelectorRequirement);
