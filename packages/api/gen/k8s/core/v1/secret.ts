// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, setKey, sortedKeys, unknownFields, writeStringMap, writeUnknown } from '../../../../src/generated.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';

/** Small confidential values, such as passwords and keys. */
export interface Secret {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  immutable?: boolean | undefined;
  /** The values, in base64. */
  data?: Record<string, string> | undefined;
  /** Values given as text, on writing only; they are added to data. */
  stringData?: Record<string, string> | undefined;
  /** What kind of secret it is, and so which keys it must have. */
  type?: string | undefined;
}

/** A list of Secret objects. */
export interface SecretList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: Secret[];
}

export function encodeSecret(w: Writer, m: Secret): void {
  writeUnknown(w, m, unknownFields);
  if (m.immutable !== undefined && m.immutable !== null) {
    w.bool(m.immutable, 40);
  }
  writeStringMap(w, m.stringData, 34);
  w.string(m.type, 26);
  if (m.data) {
    const map: Record<string, string> = m.data;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      w.base64(map[keys[i]!], 18);
      w.string(keys[i], 10);
      w.close(entry, 18);
    }
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeSecret(r: Reader, end: number, kind?: string, apiVersion?: string): Secret {
  let v1: ObjectMeta | null | undefined;
  let v5: boolean | null | undefined;
  let v2: Record<string, string> | undefined;
  let v4: Record<string, string> | undefined;
  let v3 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeObjectMeta(r, r.fieldEnd(end));
        continue;
      }
      case 40: {
        v5 = r.bool(end);
        continue;
      }
      case 18: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: string | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = r.base64(to);
          else r.skip(part, to);
        }
        v2 ??= {};
        setKey(v2, key, value ?? '');
        continue;
      }
      case 34: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: string | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = r.string(to);
          else r.skip(part, to);
        }
        v4 ??= {};
        setKey(v4, key, value ?? '');
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Secret;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  if (v5 !== undefined && v5 !== null) m.immutable = v5;
  if (v2 !== undefined) m.data = v2;
  if (v4 !== undefined) m.stringData = v4;
  if (v3 !== '') m.type = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const SecretSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.Secret', kind: 'Secret', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'immutable', type: 'bool', pointer: true },
    { json: 'data', type: 'bytes', cardinality: 'map' },
    { json: 'stringData', type: 'string', cardinality: 'map' },
    { json: 'type', type: 'string', knownValues: ['Opaque', 'kubernetes.io/service-account-token', 'kubernetes.io/dockercfg', 'kubernetes.io/dockerconfigjson', 'kubernetes.io/basic-auth', 'kubernetes.io/ssh-auth', 'kubernetes.io/tls', 'bootstrap.kubernetes.io/token'] },
  ],
});

export const Secret: GeneratedCodec<Secret> = new GeneratedCodec(SecretSchema, encodeSecret, decodeSecret, true);

export function encodeSecretList(w: Writer, m: SecretList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeSecret(w, list[i] ?? (emptyMessage as Secret));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeSecretList(r: Reader, end: number, kind?: string, apiVersion?: string): SecretList {
  let v1: ListMeta | null | undefined;
  let v2: Secret[] | undefined;
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
        v2.push(decodeSecret(r, r.fieldEnd(end), 'Secret', 'v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as SecretList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const SecretListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.SecretList', kind: 'SecretList', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => SecretSchema, required: true },
  ],
});

export const SecretList: GeneratedCodec<SecretList> = new GeneratedCodec(SecretListSchema, encodeSecretList, decodeSecretList, true);
