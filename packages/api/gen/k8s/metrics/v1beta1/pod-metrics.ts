// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readDuration, readQuantity, readTime, setKey, sortedKeys, unknownFields, writeDuration, writeQuantity, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { QuantitySchema } from '../../machinery/resource/resource.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { DurationSchema, TimeSchema } from '../../meta/v1/time.ts';

/** What the containers of a pod use. */
export interface PodMetrics {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  timestamp: string;
  window: string;
  containers: ContainerMetrics[];
}

/** A list of PodMetrics objects. */
export interface PodMetricsList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: PodMetrics[];
}

export interface ContainerMetrics {
  name: string;
  usage: Record<string, string>;
}

export function encodePodMetrics(w: Writer, m: PodMetrics): void {
  writeUnknown(w, m, unknownFields);
  if (m.containers) {
    const list = m.containers;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeContainerMetrics(w, list[i] ?? (emptyMessage as ContainerMetrics));
      w.close(before, 34);
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

export function decodePodMetrics(r: Reader, end: number, kind?: string, apiVersion?: string): PodMetrics {
  let v1: ObjectMeta | null | undefined;
  let v2: string | null | undefined;
  let v3: string | null | undefined;
  let v4: ContainerMetrics[] | undefined;
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
        v4 ??= [];
        v4.push(decodeContainerMetrics(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodMetrics;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.timestamp = (v2 ?? null) as PodMetrics['timestamp'];
  m.window = (v3 ?? '0s') as PodMetrics['window'];
  m.containers = (v4 ?? null) as PodMetrics['containers'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodMetricsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.metrics.pkg.apis.metrics.v1beta1.PodMetrics', kind: 'PodMetrics', apiVersion: 'metrics.k8s.io/v1beta1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'timestamp', type: 'message', message: () => TimeSchema, required: true },
    { json: 'window', type: 'message', message: () => DurationSchema, required: true },
    { json: 'containers', type: 'message', cardinality: 'list', message: () => ContainerMetricsSchema, required: true },
  ],
});

export const PodMetrics: GeneratedCodec<PodMetrics> = new GeneratedCodec(PodMetricsSchema, encodePodMetrics, decodePodMetrics, true);

export function encodePodMetricsList(w: Writer, m: PodMetricsList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodePodMetrics(w, list[i] ?? (emptyMessage as PodMetrics));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodePodMetricsList(r: Reader, end: number, kind?: string, apiVersion?: string): PodMetricsList {
  let v1: ListMeta | null | undefined;
  let v2: PodMetrics[] | undefined;
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
        v2.push(decodePodMetrics(r, r.fieldEnd(end), 'PodMetrics', 'metrics.k8s.io/v1beta1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodMetricsList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodMetricsListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.metrics.pkg.apis.metrics.v1beta1.PodMetricsList', kind: 'PodMetricsList', apiVersion: 'metrics.k8s.io/v1beta1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => PodMetricsSchema, required: true },
  ],
});

export const PodMetricsList: GeneratedCodec<PodMetricsList> = new GeneratedCodec(PodMetricsListSchema, encodePodMetricsList, decodePodMetricsList, true);

export function encodeContainerMetrics(w: Writer, m: ContainerMetrics): void {
  writeUnknown(w, m, unknownFields);
  if (m.usage) {
    const map: Record<string, string> = m.usage;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      writeQuantity(w, map[keys[i]!], 18);
      w.string(keys[i], 10);
      w.close(entry, 18);
    }
  }
  w.string(m.name, 10);
}

export function decodeContainerMetrics(r: Reader, end: number): ContainerMetrics {
  let v1 = '';
  let v2: Record<string, string> | undefined;
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
        const to = r.fieldEnd(end);
        let key = '';
        let value: string | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = readQuantity(r, to);
          else r.skip(part, to);
        }
        v2 ??= {};
        setKey(v2, key, value ?? '0');
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ContainerMetrics;
  m.name = v1;
  m.usage = (v2 ?? null) as ContainerMetrics['usage'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ContainerMetricsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.metrics.pkg.apis.metrics.v1beta1.ContainerMetrics',
  fields: () => [
    { json: 'name', type: 'string', required: true },
    { json: 'usage', type: 'message', cardinality: 'map', message: () => QuantitySchema, required: true },
  ],
});

export const ContainerMetrics: GeneratedCodec<ContainerMetrics> = new GeneratedCodec(ContainerMetricsSchema, encodeContainerMetrics, decodeContainerMetrics);
