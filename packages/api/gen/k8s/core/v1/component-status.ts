// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';

/** Health of a control plane component. Outdated. */
export interface ComponentStatus {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  conditions?: ComponentCondition[] | undefined;
}

/** A list of ComponentStatus objects. */
export interface ComponentStatusList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: ComponentStatus[];
}

export interface ComponentCondition {
  type: string;
  status: string;
  message?: string | undefined;
  error?: string | undefined;
}

export function encodeComponentStatus(w: Writer, m: ComponentStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.conditions) {
    const list = m.conditions;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeComponentCondition(w, list[i] ?? (emptyMessage as ComponentCondition));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeComponentStatus(r: Reader, end: number, kind?: string, apiVersion?: string): ComponentStatus {
  let v1: ObjectMeta | null | undefined;
  let v2: ComponentCondition[] | undefined;
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
        v2 ??= [];
        v2.push(decodeComponentCondition(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ComponentStatus;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  if (v2 !== undefined) m.conditions = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ComponentStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ComponentStatus', kind: 'ComponentStatus', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'conditions', type: 'message', cardinality: 'list', message: () => ComponentConditionSchema, listType: 'map', listMapKeys: ['type'], patchStrategy: ['merge'], patchMergeKey: 'type' },
  ],
});

export const ComponentStatus: GeneratedCodec<ComponentStatus> = new GeneratedCodec(ComponentStatusSchema, encodeComponentStatus, decodeComponentStatus, true);

export function encodeComponentStatusList(w: Writer, m: ComponentStatusList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeComponentStatus(w, list[i] ?? (emptyMessage as ComponentStatus));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeComponentStatusList(r: Reader, end: number, kind?: string, apiVersion?: string): ComponentStatusList {
  let v1: ListMeta | null | undefined;
  let v2: ComponentStatus[] | undefined;
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
        v2.push(decodeComponentStatus(r, r.fieldEnd(end), 'ComponentStatus', 'v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ComponentStatusList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ComponentStatusListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ComponentStatusList', kind: 'ComponentStatusList', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => ComponentStatusSchema, required: true },
  ],
});

export const ComponentStatusList: GeneratedCodec<ComponentStatusList> = new GeneratedCodec(ComponentStatusListSchema, encodeComponentStatusList, decodeComponentStatusList, true);

export function encodeComponentCondition(w: Writer, m: ComponentCondition): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.error, 34);
  w.string(m.message, 26);
  w.string(m.status, 18);
  w.string(m.type, 10);
}

export function decodeComponentCondition(r: Reader, end: number): ComponentCondition {
  let v1 = '';
  let v2 = '';
  let v3 = '';
  let v4 = '';
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
      case 34: {
        v4 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ComponentCondition;
  m.type = v1;
  m.status = v2;
  if (v3 !== '') m.message = v3;
  if (v4 !== '') m.error = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ComponentConditionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ComponentCondition',
  fields: () => [
    { json: 'type', type: 'string', required: true, knownValues: ['Healthy'] },
    { json: 'status', type: 'string', required: true, knownValues: ['True', 'False', 'Unknown'] },
    { json: 'message', type: 'string' },
    { json: 'error', type: 'string' },
  ],
});

export const ComponentCondition: GeneratedCodec<ComponentCondition> = new GeneratedCodec(ComponentConditionSchema, encodeComponentCondition, decodeComponentCondition);
