// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, setKey, sortedKeys, unknownFields, writeStringMap, writeUnknown } from '../../../../src/generated.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';

/** Configuration for pods, as named values. */
export interface ConfigMap {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** The values may never change; the object can still be deleted. */
  immutable?: boolean | undefined;
  /** Text values. */
  data?: Record<string, string> | undefined;
  /** Values that are not text; their keys differ from those of data. */
  binaryData?: Record<string, string> | undefined;
}

/** A list of ConfigMap objects. */
export interface ConfigMapList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: ConfigMap[];
}

export function encodeConfigMap(w: Writer, m: ConfigMap): void {
  writeUnknown(w, m, unknownFields);
  if (m.immutable !== undefined && m.immutable !== null) {
    w.bool(m.immutable, 32);
  }
  if (m.binaryData) {
    const map: Record<string, string> = m.binaryData;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      w.base64(map[keys[i]!], 18);
      w.string(keys[i], 10);
      w.close(entry, 26);
    }
  }
  writeStringMap(w, m.data, 18);
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeConfigMap(r: Reader, end: number, kind?: string, apiVersion?: string): ConfigMap {
  let v1: ObjectMeta | null | undefined;
  let v4: boolean | null | undefined;
  let v2: Record<string, string> | undefined;
  let v3: Record<string, string> | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeObjectMeta(r, r.fieldEnd(end));
        continue;
      }
      case 32: {
        v4 = r.bool(end);
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
        const to = r.fieldEnd(end);
        let key = '';
        let value: string | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = r.base64(to);
          else r.skip(part, to);
        }
        v3 ??= {};
        setKey(v3, key, value ?? '');
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ConfigMap;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  if (v4 !== undefined && v4 !== null) m.immutable = v4;
  if (v2 !== undefined) m.data = v2;
  if (v3 !== undefined) m.binaryData = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ConfigMapSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ConfigMap', kind: 'ConfigMap', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'immutable', type: 'bool', pointer: true },
    { json: 'data', type: 'string', cardinality: 'map' },
    { json: 'binaryData', type: 'bytes', cardinality: 'map' },
  ],
});

export const ConfigMap: GeneratedCodec<ConfigMap> = new GeneratedCodec(ConfigMapSchema, encodeConfigMap, decodeConfigMap, true);

export function encodeConfigMapList(w: Writer, m: ConfigMapList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeConfigMap(w, list[i] ?? (emptyMessage as ConfigMap));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeConfigMapList(r: Reader, end: number, kind?: string, apiVersion?: string): ConfigMapList {
  let v1: ListMeta | null | undefined;
  let v2: ConfigMap[] | undefined;
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
        v2.push(decodeConfigMap(r, r.fieldEnd(end), 'ConfigMap', 'v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ConfigMapList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ConfigMapListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ConfigMapList', kind: 'ConfigMapList', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => ConfigMapSchema, required: true },
  ],
});

export const ConfigMapList: GeneratedCodec<ConfigMapList> = new GeneratedCodec(ConfigMapListSchema, encodeConfigMapList, decodeConfigMapList, true);
