// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';
import { type GroupVersionKind, GroupVersionKindSchema, decodeGroupVersionKind, encodeGroupVersionKind } from '../../meta/v1/group-version.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';

export interface APIGroupDiscovery {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  versions?: APIVersionDiscovery[] | undefined;
}

/** A list of APIGroupDiscovery objects. */
export interface APIGroupDiscoveryList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: APIGroupDiscovery[];
}

export interface APIResourceDiscovery {
  resource: string;
  responseKind?: GroupVersionKind | undefined;
  scope: string;
  singularResource: string;
  verbs: string[];
  shortNames?: string[] | undefined;
  categories?: string[] | undefined;
  subresources?: APISubresourceDiscovery[] | undefined;
}

export interface APISubresourceDiscovery {
  subresource: string;
  responseKind?: GroupVersionKind | undefined;
  acceptedTypes?: GroupVersionKind[] | undefined;
  verbs: string[];
}

export interface APIVersionDiscovery {
  version: string;
  resources?: APIResourceDiscovery[] | undefined;
  freshness?: string | undefined;
}

export function encodeAPIGroupDiscovery(w: Writer, m: APIGroupDiscovery): void {
  writeUnknown(w, m, unknownFields);
  if (m.versions) {
    const list = m.versions;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeAPIVersionDiscovery(w, list[i] ?? (emptyMessage as APIVersionDiscovery));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeAPIGroupDiscovery(r: Reader, end: number, kind?: string, apiVersion?: string): APIGroupDiscovery {
  let v1: ObjectMeta | null | undefined;
  let v2: APIVersionDiscovery[] | undefined;
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
        v2.push(decodeAPIVersionDiscovery(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as APIGroupDiscovery;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  if (v2 !== undefined) m.versions = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const APIGroupDiscoverySchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apidiscovery.v2.APIGroupDiscovery', kind: 'APIGroupDiscovery', apiVersion: 'apidiscovery.k8s.io/v2',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'versions', type: 'message', cardinality: 'list', message: () => APIVersionDiscoverySchema, listType: 'map', listMapKeys: ['version'] },
  ],
});

export const APIGroupDiscovery: GeneratedCodec<APIGroupDiscovery> = new GeneratedCodec(APIGroupDiscoverySchema, encodeAPIGroupDiscovery, decodeAPIGroupDiscovery, true);

export function encodeAPIGroupDiscoveryList(w: Writer, m: APIGroupDiscoveryList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeAPIGroupDiscovery(w, list[i] ?? (emptyMessage as APIGroupDiscovery));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeAPIGroupDiscoveryList(r: Reader, end: number, kind?: string, apiVersion?: string): APIGroupDiscoveryList {
  let v1: ListMeta | null | undefined;
  let v2: APIGroupDiscovery[] | undefined;
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
        v2.push(decodeAPIGroupDiscovery(r, r.fieldEnd(end), 'APIGroupDiscovery', 'apidiscovery.k8s.io/v2'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as APIGroupDiscoveryList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const APIGroupDiscoveryListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apidiscovery.v2.APIGroupDiscoveryList', kind: 'APIGroupDiscoveryList', apiVersion: 'apidiscovery.k8s.io/v2',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => APIGroupDiscoverySchema, required: true },
  ],
});

export const APIGroupDiscoveryList: GeneratedCodec<APIGroupDiscoveryList> = new GeneratedCodec(APIGroupDiscoveryListSchema, encodeAPIGroupDiscoveryList, decodeAPIGroupDiscoveryList, true);

export function encodeAPIResourceDiscovery(w: Writer, m: APIResourceDiscovery): void {
  writeUnknown(w, m, unknownFields);
  if (m.subresources) {
    const list = m.subresources;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeAPISubresourceDiscovery(w, list[i] ?? (emptyMessage as APISubresourceDiscovery));
      w.close(before, 66);
    }
  }
  if (m.categories) {
    const list = m.categories;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 58);
    }
  }
  if (m.shortNames) {
    const list = m.shortNames;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 50);
    }
  }
  if (m.verbs) {
    const list = m.verbs;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 42);
    }
  }
  w.string(m.singularResource, 34);
  w.string(m.scope, 26);
  if (m.responseKind !== undefined && m.responseKind !== null) {
    const before = w.size();
    encodeGroupVersionKind(w, m.responseKind);
    w.close(before, 18);
  }
  w.string(m.resource, 10);
}

export function decodeAPIResourceDiscovery(r: Reader, end: number): APIResourceDiscovery {
  let v1 = '';
  let v2: GroupVersionKind | null | undefined;
  let v3 = '';
  let v4 = '';
  let v5: string[] | undefined;
  let v6: string[] | undefined;
  let v7: string[] | undefined;
  let v8: APISubresourceDiscovery[] | undefined;
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
        v2 = decodeGroupVersionKind(r, r.fieldEnd(end));
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
      case 42: {
        v5 ??= [];
        v5.push(r.string(end));
        continue;
      }
      case 50: {
        v6 ??= [];
        v6.push(r.string(end));
        continue;
      }
      case 58: {
        v7 ??= [];
        v7.push(r.string(end));
        continue;
      }
      case 66: {
        v8 ??= [];
        v8.push(decodeAPISubresourceDiscovery(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as APIResourceDiscovery;
  m.resource = v1;
  if (v2 !== undefined && v2 !== null) m.responseKind = v2;
  m.scope = v3;
  m.singularResource = v4;
  m.verbs = (v5 ?? null) as APIResourceDiscovery['verbs'];
  if (v6 !== undefined) m.shortNames = v6;
  if (v7 !== undefined) m.categories = v7;
  if (v8 !== undefined) m.subresources = v8;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const APIResourceDiscoverySchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apidiscovery.v2.APIResourceDiscovery',
  fields: () => [
    { json: 'resource', type: 'string', required: true },
    { json: 'responseKind', type: 'message', message: () => GroupVersionKindSchema, pointer: true },
    { json: 'scope', type: 'string', required: true, knownValues: ['Cluster', 'Namespaced'] },
    { json: 'singularResource', type: 'string', required: true },
    { json: 'verbs', type: 'string', cardinality: 'list', required: true, listType: 'set' },
    { json: 'shortNames', type: 'string', cardinality: 'list', listType: 'set' },
    { json: 'categories', type: 'string', cardinality: 'list', listType: 'set' },
    { json: 'subresources', type: 'message', cardinality: 'list', message: () => APISubresourceDiscoverySchema, listType: 'map', listMapKeys: ['subresource'] },
  ],
});

export const APIResourceDiscovery: GeneratedCodec<APIResourceDiscovery> = new GeneratedCodec(APIResourceDiscoverySchema, encodeAPIResourceDiscovery, decodeAPIResourceDiscovery);

export function encodeAPISubresourceDiscovery(w: Writer, m: APISubresourceDiscovery): void {
  writeUnknown(w, m, unknownFields);
  if (m.verbs) {
    const list = m.verbs;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 34);
    }
  }
  if (m.acceptedTypes) {
    const list = m.acceptedTypes;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeGroupVersionKind(w, list[i] ?? (emptyMessage as GroupVersionKind));
      w.close(before, 26);
    }
  }
  if (m.responseKind !== undefined && m.responseKind !== null) {
    const before = w.size();
    encodeGroupVersionKind(w, m.responseKind);
    w.close(before, 18);
  }
  w.string(m.subresource, 10);
}

export function decodeAPISubresourceDiscovery(r: Reader, end: number): APISubresourceDiscovery {
  let v1 = '';
  let v2: GroupVersionKind | null | undefined;
  let v3: GroupVersionKind[] | undefined;
  let v4: string[] | undefined;
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
        v2 = decodeGroupVersionKind(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 ??= [];
        v3.push(decodeGroupVersionKind(r, r.fieldEnd(end)));
        continue;
      }
      case 34: {
        v4 ??= [];
        v4.push(r.string(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as APISubresourceDiscovery;
  m.subresource = v1;
  if (v2 !== undefined && v2 !== null) m.responseKind = v2;
  if (v3 !== undefined) m.acceptedTypes = v3;
  m.verbs = (v4 ?? null) as APISubresourceDiscovery['verbs'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const APISubresourceDiscoverySchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apidiscovery.v2.APISubresourceDiscovery',
  fields: () => [
    { json: 'subresource', type: 'string', required: true },
    { json: 'responseKind', type: 'message', message: () => GroupVersionKindSchema, pointer: true },
    { json: 'acceptedTypes', type: 'message', cardinality: 'list', message: () => GroupVersionKindSchema, listType: 'map', listMapKeys: ['group', 'version', 'kind'] },
    { json: 'verbs', type: 'string', cardinality: 'list', required: true, listType: 'set' },
  ],
});

export const APISubresourceDiscovery: GeneratedCodec<APISubresourceDiscovery> = new GeneratedCodec(APISubresourceDiscoverySchema, encodeAPISubresourceDiscovery, decodeAPISubresourceDiscovery);

export function encodeAPIVersionDiscovery(w: Writer, m: APIVersionDiscovery): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.freshness, 26);
  if (m.resources) {
    const list = m.resources;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeAPIResourceDiscovery(w, list[i] ?? (emptyMessage as APIResourceDiscovery));
      w.close(before, 18);
    }
  }
  w.string(m.version, 10);
}

export function decodeAPIVersionDiscovery(r: Reader, end: number): APIVersionDiscovery {
  let v1 = '';
  let v2: APIResourceDiscovery[] | undefined;
  let v3 = '';
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
        v2.push(decodeAPIResourceDiscovery(r, r.fieldEnd(end)));
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as APIVersionDiscovery;
  m.version = v1;
  if (v2 !== undefined) m.resources = v2;
  if (v3 !== '') m.freshness = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const APIVersionDiscoverySchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.apidiscovery.v2.APIVersionDiscovery',
  fields: () => [
    { json: 'version', type: 'string', required: true },
    { json: 'resources', type: 'message', cardinality: 'list', message: () => APIResourceDiscoverySchema, listType: 'map', listMapKeys: ['resource'] },
    { json: 'freshness', type: 'string', knownValues: ['Current', 'Stale'] },
  ],
});

export const APIVersionDiscovery: GeneratedCodec<APIVersionDiscovery> = new GeneratedCodec(APIVersionDiscoverySchema, encodeAPIVersionDiscovery, decodeAPIVersionDiscovery);
