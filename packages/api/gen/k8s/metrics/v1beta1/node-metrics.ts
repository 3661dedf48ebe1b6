// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readDuration, readQuantity, readTime, setKey, sortedKeys, unknownFields, writeDuration, writeQuantity, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { QuantitySchema } from '../../machinery/resource/resource.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { DurationSchema, TimeSchema } from '../../meta/v1/time.ts';

/** What a node uses. */
export interface NodeMetrics {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  timestamp: string;
  window: string;
  usage: Record<string, string>;
}

/** A list of NodeMetrics objects. */
export interface NodeMetricsList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: NodeMetrics[];
}

export function encodeNodeMetrics(w: Writer, m: NodeMetrics): void {
  writeUnknown(w, m, unknownFields);
  if (m.usage) {
    const map: Record<string, string> = m.usage;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      writeQuantity(w, map[keys[i]!], 18);
      w.string(keys[i], 10);
      w.close(entry, 34);
    }
  }
  writeDuration(w, m.window, 26);
  writeTime(w, m.timestamp, 18);
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeNodeMetrics(r: Reader, end: number, kind?: string, apiVersion?: string): NodeMetrics {
  let v1: ObjectMeta | null | undefined;
  let v2: string | null | undefined;
  let v3: string | null | undefined;
  let v4: Record<string, string> | undefined;
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
        v2 = readTime(r, end);
        continue;
      }
      case 26: {
        v3 = readDuration(r, end);
        continue;
      }
      case 34: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: string | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = readQuantity(r, to);
          else r.skip(part, to);
        }
        v4 ??= {};
        setKey(v4, key, value ?? '0');
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NodeMetrics;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.timestamp = (v2 ?? null) as NodeMetrics['timestamp'];
  m.window = (v3 ?? '0s') as NodeMetrics['window'];
  m.usage = (v4 ?? null) as NodeMetrics['usage'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NodeMetricsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.metrics.pkg.apis.metrics.v1beta1.NodeMetrics', kind: 'NodeMetrics', apiVersion: 'metrics.k8s.io/v1beta1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'timestamp', type: 'message', message: () => TimeSchema, required: true },
    { json: 'window', type: 'message', message: () => DurationSchema, required: true },
    { json: 'usage', type: 'message', cardinality: 'map', message: () => QuantitySchema, required: true },
  ],
});

export const NodeMetrics: GeneratedCodec<NodeMetrics> = new GeneratedCodec(NodeMetricsSchema, encodeNodeMetrics, decodeNodeMetrics, true);

export function encodeNodeMetricsList(w: Writer, m: NodeMetricsList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeNodeMetrics(w, list[i] ?? (emptyMessage as NodeMetrics));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeNodeMetricsList(r: Reader, end: number, kind?: string, apiVersion?: string): NodeMetricsList {
  let v1: ListMeta | null | undefined;
  let v2: NodeMetrics[] | undefined;
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
        v2.push(decodeNodeMetrics(r, r.fieldEnd(end), 'NodeMetrics', 'metrics.k8s.io/v1beta1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NodeMetricsList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NodeMetricsListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.metrics.pkg.apis.metrics.v1beta1.NodeMetricsList', kind: 'NodeMetricsList', apiVersion: 'metrics.k8s.io/v1beta1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => NodeMetricsSchema, required: true },
  ],
});

export const NodeMetricsList: GeneratedCodec<NodeMetricsList> = new GeneratedCodec(NodeMetricsListSchema, encodeNodeMetricsList, decodeNodeMetricsList, true);
