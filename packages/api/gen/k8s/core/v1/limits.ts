// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readQuantity, setKey, sortedKeys, unknownFields, writeQuantity, writeUnknown } from '../../../../src/generated.ts';
import { QuantitySchema } from '../../machinery/resource/resource.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';

/** Limits and defaults for what single objects of a namespace may use. */
export interface LimitRange {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: LimitRangeSpec;
}

/** Limits for what a namespace may use in total. */
export interface ResourceQuota {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: ResourceQuotaSpec;
  /** What is observed; written by the system. */
  status: ResourceQuotaStatus;
}

/** A list of LimitRange objects. */
export interface LimitRangeList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: LimitRange[];
}

/** A list of ResourceQuota objects. */
export interface ResourceQuotaList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: ResourceQuota[];
}

export interface LimitRangeItem {
  type: string;
  max?: Record<string, string> | undefined;
  min?: Record<string, string> | undefined;
  default?: Record<string, string> | undefined;
  defaultRequest?: Record<string, string> | undefined;
  maxLimitRequestRatio?: Record<string, string> | undefined;
}

export interface LimitRangeSpec {
  limits: LimitRangeItem[];
}

export interface ResourceQuotaSpec {
  hard?: Record<string, string> | undefined;
  scopes?: ('Terminating' | 'NotTerminating' | 'BestEffort' | 'NotBestEffort' | 'PriorityClass' | 'CrossNamespacePodAffinity' | 'VolumeAttributesClass')[] | undefined;
  scopeSelector?: ScopeSelector | undefined;
}

export interface ResourceQuotaStatus {
  hard?: Record<string, string> | undefined;
  used?: Record<string, string> | undefined;
}

export interface ScopeSelector {
  matchExpressions?: ScopedResourceSelectorRequirement[] | undefined;
}

export interface ScopedResourceSelectorRequirement {
  scopeName: 'Terminating' | 'NotTerminating' | 'BestEffort' | 'NotBestEffort' | 'PriorityClass' | 'CrossNamespacePodAffinity' | 'VolumeAttributesClass';
  operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  values?: string[] | undefined;
}

export function encodeLimitRange(w: Writer, m: LimitRange): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeLimitRangeSpec(w, m.spec ?? (emptyMessage as LimitRangeSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeLimitRange(r: Reader, end: number, kind?: string, apiVersion?: string): LimitRange {
  let v1: ObjectMeta | null | undefined;
  let v2: LimitRangeSpec | null | undefined;
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
        v2 = decodeLimitRangeSpec(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as LimitRange;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeLimitRangeSpec(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const LimitRangeSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.LimitRange', kind: 'LimitRange', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => LimitRangeSpecSchema },
  ],
});

export const LimitRange: GeneratedCodec<LimitRange> = new GeneratedCodec(LimitRangeSchema, encodeLimitRange, decodeLimitRange, true);

export function encodeResourceQuota(w: Writer, m: ResourceQuota): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeResourceQuotaStatus(w, m.status ?? (emptyMessage as ResourceQuotaStatus));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodeResourceQuotaSpec(w, m.spec ?? (emptyMessage as ResourceQuotaSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeResourceQuota(r: Reader, end: number, kind?: string, apiVersion?: string): ResourceQuota {
  let v1: ObjectMeta | null | undefined;
  let v2: ResourceQuotaSpec | null | undefined;
  let v3: ResourceQuotaStatus | null | undefined;
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
        v2 = decodeResourceQuotaSpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeResourceQuotaStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ResourceQuota;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeResourceQuotaSpec(r, r.pos);
  m.status = v3 ?? decodeResourceQuotaStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ResourceQuotaSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ResourceQuota', kind: 'ResourceQuota', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => ResourceQuotaSpecSchema },
    { json: 'status', type: 'message', message: () => ResourceQuotaStatusSchema },
  ],
});

export const ResourceQuota: GeneratedCodec<ResourceQuota> = new GeneratedCodec(ResourceQuotaSchema, encodeResourceQuota, decodeResourceQuota, true);

export function encodeLimitRangeList(w: Writer, m: LimitRangeList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeLimitRange(w, list[i] ?? (emptyMessage as LimitRange));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeLimitRangeList(r: Reader, end: number, kind?: string, apiVersion?: string): LimitRangeList {
  let v1: ListMeta | null | undefined;
  let v2: LimitRange[] | undefined;
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
        v2.push(decodeLimitRange(r, r.fieldEnd(end), 'LimitRange', 'v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as LimitRangeList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const LimitRangeListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.LimitRangeList', kind: 'LimitRangeList', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => LimitRangeSchema, required: true },
  ],
});

export const LimitRangeList: GeneratedCodec<LimitRangeList> = new GeneratedCodec(LimitRangeListSchema, encodeLimitRangeList, decodeLimitRangeList, true);

export function encodeResourceQuotaList(w: Writer, m: ResourceQuotaList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeResourceQuota(w, list[i] ?? (emptyMessage as ResourceQuota));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeResourceQuotaList(r: Reader, end: number, kind?: string, apiVersion?: string): ResourceQuotaList {
  let v1: ListMeta | null | undefined;
  let v2: ResourceQuota[] | undefined;
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
        v2.push(decodeResourceQuota(r, r.fieldEnd(end), 'ResourceQuota', 'v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ResourceQuotaList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ResourceQuotaListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ResourceQuotaList', kind: 'ResourceQuotaList', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => ResourceQuotaSchema, required: true },
  ],
});

export const ResourceQuotaList: GeneratedCodec<ResourceQuotaList> = new GeneratedCodec(ResourceQuotaListSchema, encodeResourceQuotaList, decodeResourceQuotaList, true);

export function encodeLimitRangeItem(w: Writer, m: LimitRangeItem): void {
  writeUnknown(w, m, unknownFields);
  if (m.maxLimitRequestRatio) {
    const map: Record<string, string> = m.maxLimitRequestRatio;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      writeQuantity(w, map[keys[i]!], 18);
      w.string(keys[i], 10);
      w.close(entry, 50);
    }
  }
  if (m.defaultRequest) {
    const map: Record<string, string> = m.defaultRequest;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      writeQuantity(w, map[keys[i]!], 18);
      w.string(keys[i], 10);
      w.close(entry, 42);
    }
  }
  if (m.default) {
    const map: Record<string, string> = m.default;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      writeQuantity(w, map[keys[i]!], 18);
      w.string(keys[i], 10);
      w.close(entry, 34);
    }
  }
  if (m.min) {
    const map: Record<string, string> = m.min;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      writeQuantity(w, map[keys[i]!], 18);
      w.string(keys[i], 10);
      w.close(entry, 26);
    }
  }
  if (m.max) {
    const map: Record<string, string> = m.max;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      writeQuantity(w, map[keys[i]!], 18);
      w.string(keys[i], 10);
      w.close(entry, 18);
    }
  }
  w.string(m.type, 10);
}

export function decodeLimitRangeItem(r: Reader, end: number): LimitRangeItem {
  let v1 = '';
  let v2: Record<string, string> | undefined;
  let v3: Record<string, string> | undefined;
  let v4: Record<string, string> | undefined;
  let v5: Record<string, string> | undefined;
  let v6: Record<string, string> | undefined;
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
      case 26: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: string | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = readQuantity(r, to);
          else r.skip(part, to);
        }
        v3 ??= {};
        setKey(v3, key, value ?? '0');
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
      case 42: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: string | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = readQuantity(r, to);
          else r.skip(part, to);
        }
        v5 ??= {};
        setKey(v5, key, value ?? '0');
        continue;
      }
      case 50: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: string | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = readQuantity(r, to);
          else r.skip(part, to);
        }
        v6 ??= {};
        setKey(v6, key, value ?? '0');
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as LimitRangeItem;
  m.type = v1;
  if (v2 !== undefined) m.max = v2;
  if (v3 !== undefined) m.min = v3;
  if (v4 !== undefined) m.default = v4;
  if (v5 !== undefined) m.defaultRequest = v5;
  if (v6 !== undefined) m.maxLimitRequestRatio = v6;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const LimitRangeItemSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.LimitRangeItem',
  fields: () => [
    { json: 'type', type: 'string', required: true, knownValues: ['Pod', 'Container', 'PersistentVolumeClaim'] },
    { json: 'max', type: 'message', cardinality: 'map', message: () => QuantitySchema },
    { json: 'min', type: 'message', cardinality: 'map', message: () => QuantitySchema },
    { json: 'default', type: 'message', cardinality: 'map', message: () => QuantitySchema },
    { json: 'defaultRequest', type: 'message', cardinality: 'map', message: () => QuantitySchema },
    { json: 'maxLimitRequestRatio', type: 'message', cardinality: 'map', message: () => QuantitySchema },
  ],
});

export const LimitRangeItem: GeneratedCodec<LimitRangeItem> = new GeneratedCodec(LimitRangeItemSchema, encodeLimitRangeItem, decodeLimitRangeItem);

export function encodeLimitRangeSpec(w: Writer, m: LimitRangeSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.limits) {
    const list = m.limits;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeLimitRangeItem(w, list[i] ?? (emptyMessage as LimitRangeItem));
      w.close(before, 10);
    }
  }
}

export function decodeLimitRangeSpec(r: Reader, end: number): LimitRangeSpec {
  let v1: LimitRangeItem[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeLimitRangeItem(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as LimitRangeSpec;
  m.limits = (v1 ?? null) as LimitRangeSpec['limits'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const LimitRangeSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.LimitRangeSpec',
  fields: () => [
    { json: 'limits', type: 'message', cardinality: 'list', message: () => LimitRangeItemSchema, required: true },
  ],
});

export const LimitRangeSpec: GeneratedCodec<LimitRangeSpec> = new GeneratedCodec(LimitRangeSpecSchema, encodeLimitRangeSpec, decodeLimitRangeSpec);

export function encodeResourceQuotaSpec(w: Writer, m: ResourceQuotaSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.scopeSelector !== undefined && m.scopeSelector !== null) {
    const before = w.size();
    encodeScopeSelector(w, m.scopeSelector);
    w.close(before, 26);
  }
  if (m.scopes) {
    const list = m.scopes;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 18);
    }
  }
  if (m.hard) {
    const map: Record<string, string> = m.hard;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      writeQuantity(w, map[keys[i]!], 18);
      w.string(keys[i], 10);
      w.close(entry, 10);
    }
  }
}

export function decodeResourceQuotaSpec(r: Reader, end: number): ResourceQuotaSpec {
  let v1: Record<string, string> | undefined;
  let v2: ('Terminating' | 'NotTerminating' | 'BestEffort' | 'NotBestEffort' | 'PriorityClass' | 'CrossNamespacePodAffinity' | 'VolumeAttributesClass')[] | undefined;
  let v3: ScopeSelector | null | undefined;
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
      case 18: {
        v2 ??= [];
        v2.push(r.string(end) as 'Terminating' | 'NotTerminating' | 'BestEffort' | 'NotBestEffort' | 'PriorityClass' | 'CrossNamespacePodAffinity' | 'VolumeAttributesClass');
        continue;
      }
      case 26: {
        v3 = decodeScopeSelector(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ResourceQuotaSpec;
  if (v1 !== undefined) m.hard = v1;
  if (v2 !== undefined) m.scopes = v2;
  if (v3 !== undefined && v3 !== null) m.scopeSelector = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ResourceQuotaSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ResourceQuotaSpec',
  fields: () => [
    { json: 'hard', type: 'message', cardinality: 'map', message: () => QuantitySchema },
    { json: 'scopes', type: 'string', cardinality: 'list', enum: ['Terminating', 'NotTerminating', 'BestEffort', 'NotBestEffort', 'PriorityClass', 'CrossNamespacePodAffinity', 'VolumeAttributesClass'] },
    { json: 'scopeSelector', type: 'message', message: () => ScopeSelectorSchema, pointer: true, structType: 'atomic' },
  ],
});

export const ResourceQuotaSpec: GeneratedCodec<ResourceQuotaSpec> = new GeneratedCodec(ResourceQuotaSpecSchema, encodeResourceQuotaSpec, decodeResourceQuotaSpec);

export function encodeResourceQuotaStatus(w: Writer, m: ResourceQuotaStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.used) {
    const map: Record<string, string> = m.used;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      writeQuantity(w, map[keys[i]!], 18);
      w.string(keys[i], 10);
      w.close(entry, 18);
    }
  }
  if (m.hard) {
    const map: Record<string, string> = m.hard;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      writeQuantity(w, map[keys[i]!], 18);
      w.string(keys[i], 10);
      w.close(entry, 10);
    }
  }
}

export function decodeResourceQuotaStatus(r: Reader, end: number): ResourceQuotaStatus {
  let v1: Record<string, string> | undefined;
  let v2: Record<string, string> | undefined;
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
  const m = {} as ResourceQuotaStatus;
  if (v1 !== undefined) m.hard = v1;
  if (v2 !== undefined) m.used = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ResourceQuotaStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ResourceQuotaStatus',
  fields: () => [
    { json: 'hard', type: 'message', cardinality: 'map', message: () => QuantitySchema },
    { json: 'used', type: 'message', cardinality: 'map', message: () => QuantitySchema },
  ],
});

export const ResourceQuotaStatus: GeneratedCodec<ResourceQuotaStatus> = new GeneratedCodec(ResourceQuotaStatusSchema, encodeResourceQuotaStatus, decodeResourceQuotaStatus);

export function encodeScopeSelector(w: Writer, m: ScopeSelector): void {
  writeUnknown(w, m, unknownFields);
  if (m.matchExpressions) {
    const list = m.matchExpressions;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeScopedResourceSelectorRequirement(w, list[i] ?? (emptyMessage as ScopedResourceSelectorRequirement));
      w.close(before, 10);
    }
  }
}

export function decodeScopeSelector(r: Reader, end: number): ScopeSelector {
  let v1: ScopedResourceSelectorRequirement[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeScopedResourceSelectorRequirement(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ScopeSelector;
  if (v1 !== undefined) m.matchExpressions = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ScopeSelectorSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ScopeSelector',
  fields: () => [
    { json: 'matchExpressions', type: 'message', cardinality: 'list', message: () => ScopedResourceSelectorRequirementSchema },
  ],
});

export const ScopeSelector: GeneratedCodec<ScopeSelector> = new GeneratedCodec(ScopeSelectorSchema, encodeScopeSelector, decodeScopeSelector);

export function encodeScopedResourceSelectorRequirement(w: Writer, m: ScopedResourceSelectorRequirement): void {
  writeUnknown(w, m, unknownFields);
  if (m.values) {
    const list = m.values;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 26);
    }
  }
  w.string(m.operator, 18);
  w.string(m.scopeName, 10);
}

export function decodeScopedResourceSelectorRequirement(r: Reader, end: number): ScopedResourceSelectorRequirement {
  let v1: 'Terminating' | 'NotTerminating' | 'BestEffort' | 'NotBestEffort' | 'PriorityClass' | 'CrossNamespacePodAffinity' | 'VolumeAttributesClass' | '' = '';
  let v2: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist' | '' = '';
  let v3: string[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end) as 'Terminating' | 'NotTerminating' | 'BestEffort' | 'NotBestEffort' | 'PriorityClass' | 'CrossNamespacePodAffinity' | 'VolumeAttributesClass';
        continue;
      }
      case 18: {
        v2 = r.string(end) as 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
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
  const m = {} as ScopedResourceSelectorRequirement;
  m.scopeName = v1 as 'Terminating' | 'NotTerminating' | 'BestEffort' | 'NotBestEffort' | 'PriorityClass' | 'CrossNamespacePodAffinity' | 'VolumeAttributesClass';
  m.operator = v2 as 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  if (v3 !== undefined) m.values = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ScopedResourceSelectorRequirementSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ScopedResourceSelectorRequirement',
  fields: () => [
    { json: 'scopeName', type: 'string', required: true, enum: ['Terminating', 'NotTerminating', 'BestEffort', 'NotBestEffort', 'PriorityClass', 'CrossNamespacePodAffinity', 'VolumeAttributesClass'] },
    { json: 'operator', type: 'string', required: true, enum: ['In', 'NotIn', 'Exists', 'DoesNotExist'] },
    { json: 'values', type: 'string', cardinality: 'list' },
  ],
});

export const ScopedResourceSelectorRequirement: GeneratedCodec<ScopedResourceSelectorRequirement> = new GeneratedCodec(ScopedResourceSelectorRequirementSchema, encodeScopedResourceSelectorRequirement, decodeScopedResourceSelectorRequirement);
