// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readQuantity, setKey, sortedKeys, unknownFields, writeQuantity, writeStringMap, writeUnknown } from '../../../../src/generated.ts';
import { type Toleration, TolerationSchema, decodeToleration, encodeToleration } from '../../core/v1/scheduling.ts';
import { QuantitySchema } from '../../machinery/resource/resource.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';

/** A way of running containers that nodes offer. */
export interface RuntimeClass {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  handler: string;
  overhead?: Overhead | undefined;
  scheduling?: Scheduling | undefined;
}

/** A list of RuntimeClass objects. */
export interface RuntimeClassList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: RuntimeClass[];
}

export interface Overhead {
  podFixed?: Record<string, string> | undefined;
}

export interface Scheduling {
  nodeSelector?: Record<string, string> | undefined;
  tolerations?: Toleration[] | undefined;
}

export function encodeRuntimeClass(w: Writer, m: RuntimeClass): void {
  writeUnknown(w, m, unknownFields);
  if (m.scheduling !== undefined && m.scheduling !== null) {
    const before = w.size();
    encodeScheduling(w, m.scheduling);
    w.close(before, 34);
  }
  if (m.overhead !== undefined && m.overhead !== null) {
    const before = w.size();
    encodeOverhead(w, m.overhead);
    w.close(before, 26);
  }
  w.string(m.handler, 18);
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeRuntimeClass(r: Reader, end: number, kind?: string, apiVersion?: string): RuntimeClass {
  let v1: ObjectMeta | null | undefined;
  let v2 = '';
  let v3: Overhead | null | undefined;
  let v4: Scheduling | null | undefined;
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
        v2 = r.string(end);
        continue;
      }
      case 26: {
        v3 = decodeOverhead(r, r.fieldEnd(end));
        continue;
      }
      case 34: {
        v4 = decodeScheduling(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as RuntimeClass;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.handler = v2;
  if (v3 !== undefined && v3 !== null) m.overhead = v3;
  if (v4 !== undefined && v4 !== null) m.scheduling = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const RuntimeClassSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.node.v1.RuntimeClass', kind: 'RuntimeClass', apiVersion: 'node.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'handler', type: 'string', required: true },
    { json: 'overhead', type: 'message', message: () => OverheadSchema, pointer: true },
    { json: 'scheduling', type: 'message', message: () => SchedulingSchema, pointer: true },
  ],
});

export const RuntimeClass: GeneratedCodec<RuntimeClass> = new GeneratedCodec(RuntimeClassSchema, encodeRuntimeClass, decodeRuntimeClass, true);

export function encodeRuntimeClassList(w: Writer, m: RuntimeClassList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeRuntimeClass(w, list[i] ?? (emptyMessage as RuntimeClass));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeRuntimeClassList(r: Reader, end: number, kind?: string, apiVersion?: string): RuntimeClassList {
  let v1: ListMeta | null | undefined;
  let v2: RuntimeClass[] | undefined;
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
        v2.push(decodeRuntimeClass(r, r.fieldEnd(end), 'RuntimeClass', 'node.k8s.io/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as RuntimeClassList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const RuntimeClassListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.node.v1.RuntimeClassList', kind: 'RuntimeClassList', apiVersion: 'node.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => RuntimeClassSchema, required: true },
  ],
});

export const RuntimeClassList: GeneratedCodec<RuntimeClassList> = new GeneratedCodec(RuntimeClassListSchema, encodeRuntimeClassList, decodeRuntimeClassList, true);

export function encodeOverhead(w: Writer, m: Overhead): void {
  writeUnknown(w, m, unknownFields);
  if (m.podFixed) {
    const map: Record<string, string> = m.podFixed;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      writeQuantity(w, map[keys[i]!], 18);
      w.string(keys[i], 10);
      w.close(entry, 10);
    }
  }
}

export function decodeOverhead(r: Reader, end: number): Overhead {
  let v1: Record<string, string> | undefined;
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
          else if (part === 18) value = readQuantity(r, to);
          else r.skip(part, to);
        }
        v1 ??= {};
        setKey(v1, key, value ?? '0');
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Overhead;
  if (v1 !== undefined) m.podFixed = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const OverheadSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.node.v1.Overhead',
  fields: () => [
    { json: 'podFixed', type: 'message', cardinality: 'map', message: () => QuantitySchema },
  ],
});

export const Overhead: GeneratedCodec<Overhead> = new GeneratedCodec(OverheadSchema, encodeOverhead, decodeOverhead);

export function encodeScheduling(w: Writer, m: Scheduling): void {
  writeUnknown(w, m, unknownFields);
  if (m.tolerations) {
    const list = m.tolerations;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeToleration(w, list[i] ?? (emptyMessage as Toleration));
      w.close(before, 18);
    }
  }
  writeStringMap(w, m.nodeSelector, 10);
}

export function decodeScheduling(r: Reader, end: number): Scheduling {
  let v1: Record<string, string> | undefined;
  let v2: Toleration[] | undefined;
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
        v2.push(decodeToleration(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Scheduling;
  if (v1 !== undefined) m.nodeSelector = v1;
  if (v2 !== undefined) m.tolerations = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const SchedulingSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.node.v1.Scheduling',
  fields: () => [
    { json: 'nodeSelector', type: 'string', cardinality: 'map', mapType: 'atomic' },
    { json: 'tolerations', type: 'message', cardinality: 'list', message: () => TolerationSchema },
  ],
});

export const Scheduling: GeneratedCodec<Scheduling> = new GeneratedCodec(SchedulingSchema, encodeScheduling, decodeScheduling);
