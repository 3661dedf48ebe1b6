// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readQuantity, setKey, sortedKeys, unknownFields, writeQuantity, writeUnknown } from '../../../../src/generated.ts';
import { QuantitySchema } from '../../machinery/resource/resource.ts';

/** A claim to devices. */
export interface ResourceClaim {
  name: string;
  request?: string | undefined;
}

/** Resources something needs (requests) and may use at most (limits). */
export interface ResourceRequirements {
  /** Most that may be used. */
  limits?: Record<string, string> | undefined;
  /** What is set aside for it; the limits when not given. */
  requests?: Record<string, string> | undefined;
  claims?: ResourceClaim[] | undefined;
}

export interface VolumeResourceRequirements {
  limits?: Record<string, string> | undefined;
  requests?: Record<string, string> | undefined;
}

export function encodeResourceClaim(w: Writer, m: ResourceClaim): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.request, 18);
  w.string(m.name, 10);
}

export function decodeResourceClaim(r: Reader, end: number): ResourceClaim {
  let v1 = '';
  let v2 = '';
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
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ResourceClaim;
  m.name = v1;
  if (v2 !== '') m.request = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ResourceClaimSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ResourceClaim',
  fields: () => [
    { json: 'name', type: 'string', required: true },
    { json: 'request', type: 'string' },
  ],
});

export const ResourceClaim: GeneratedCodec<ResourceClaim> = new GeneratedCodec(ResourceClaimSchema, encodeResourceClaim, decodeResourceClaim);

export function encodeResourceRequirements(w: Writer, m: ResourceRequirements): void {
  writeUnknown(w, m, unknownFields);
  if (m.claims) {
    const list = m.claims;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeResourceClaim(w, list[i] ?? (emptyMessage as ResourceClaim));
      w.close(before, 26);
    }
  }
  if (m.requests) {
    const map: Record<string, string> = m.requests;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      writeQuantity(w, map[keys[i]!], 18);
      w.string(keys[i], 10);
      w.close(entry, 18);
    }
  }
  if (m.limits) {
    const map: Record<string, string> = m.limits;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      writeQuantity(w, map[keys[i]!], 18);
      w.string(keys[i], 10);
      w.close(entry, 10);
    }
  }
}

export function decodeResourceRequirements(r: Reader, end: number): ResourceRequirements {
  let v1: Record<string, string> | undefined;
  let v2: Record<string, string> | undefined;
  let v3: ResourceClaim[] | undefined;
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
      case 26: {
        v3 ??= [];
        v3.push(decodeResourceClaim(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ResourceRequirements;
  if (v1 !== undefined) m.limits = v1;
  if (v2 !== undefined) m.requests = v2;
  if (v3 !== undefined) m.claims = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ResourceRequirementsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ResourceRequirements',
  fields: () => [
    { json: 'limits', type: 'message', cardinality: 'map', message: () => QuantitySchema },
    { json: 'requests', type: 'message', cardinality: 'map', message: () => QuantitySchema },
    { json: 'claims', type: 'message', cardinality: 'list', message: () => ResourceClaimSchema, listType: 'map', listMapKeys: ['name'] },
  ],
});

export const ResourceRequirements: GeneratedCodec<ResourceRequirements> = new GeneratedCodec(ResourceRequirementsSchema, encodeResourceRequirements, decodeResourceRequirements);

export function encodeVolumeResourceRequirements(w: Writer, m: VolumeResourceRequirements): void {
  writeUnknown(w, m, unknownFields);
  if (m.requests) {
    const map: Record<string, string> = m.requests;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      writeQuantity(w, map[keys[i]!], 18);
      w.string(keys[i], 10);
      w.close(entry, 18);
    }
  }
  if (m.limits) {
    const map: Record<string, string> = m.limits;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      writeQuantity(w, map[keys[i]!], 18);
      w.string(keys[i], 10);
      w.close(entry, 10);
    }
  }
}

export function decodeVolumeResourceRequirements(r: Reader, end: number): VolumeResourceRequirements {
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
  const m = {} as VolumeResourceRequirements;
  if (v1 !== undefined) m.limits = v1;
  if (v2 !== undefined) m.requests = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const VolumeResourceRequirementsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.VolumeResourceRequirements',
  fields: () => [
    { json: 'limits', type: 'message', cardinality: 'map', message: () => QuantitySchema },
    { json: 'requests', type: 'message', cardinality: 'map', message: () => QuantitySchema },
  ],
});

export const VolumeResourceRequirements: GeneratedCodec<VolumeResourceRequirements> = new GeneratedCodec(VolumeResourceRequirementsSchema, encodeVolumeResourceRequirements, decodeVolumeResourceRequirements);
