// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readStringList, unknownFields, writeStringList, writeUnknown } from '../../../../src/generated.ts';
import { type GroupVersionForDiscovery, GroupVersionForDiscoverySchema, decodeGroupVersionForDiscovery, encodeGroupVersionForDiscovery } from './group-version.ts';

/** The versions of one API group. */
export interface APIGroup {
  apiVersion?: string | undefined;
  kind?: string | undefined;
  name: string;
  versions: GroupVersionForDiscovery[];
  preferredVersion: GroupVersionForDiscovery;
  serverAddressByClientCIDRs?: ServerAddressByClientCIDR[] | undefined;
}

export interface APIVersions {
  apiVersion?: string | undefined;
  kind?: string | undefined;
  versions: string[];
  serverAddressByClientCIDRs: ServerAddressByClientCIDR[];
}

/** A list of APIGroup objects. */
export interface APIGroupList {
  apiVersion?: string | undefined;
  kind?: string | undefined;
  groups: APIGroup[];
}

/** A list of APIResource objects. */
export interface APIResourceList {
  apiVersion?: string | undefined;
  kind?: string | undefined;
  groupVersion: string;
  resources: APIResource[];
}

/** A resource as discovery shows it. */
export interface APIResource {
  name: string;
  singularName: string;
  namespaced: boolean;
  group?: string | undefined;
  version?: string | undefined;
  kind: string;
  verbs: string[];
  shortNames?: string[] | undefined;
  categories?: string[] | undefined;
  storageVersionHash?: string | undefined;
}

export interface RootPaths {
  paths: string[];
}

export interface ServerAddressByClientCIDR {
  clientCIDR: string;
  serverAddress: string;
}

export type Verbs = string[];

export function encodeAPIGroup(w: Writer, m: APIGroup): void {
  writeUnknown(w, m, unknownFields);
  if (m.serverAddressByClientCIDRs) {
    const list = m.serverAddressByClientCIDRs;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeServerAddressByClientCIDR(w, list[i] ?? (emptyMessage as ServerAddressByClientCIDR));
      w.close(before, 34);
    }
  }
  {
    const before = w.size();
    encodeGroupVersionForDiscovery(w, m.preferredVersion ?? (emptyMessage as GroupVersionForDiscovery));
    w.close(before, 26);
  }
  if (m.versions) {
    const list = m.versions;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeGroupVersionForDiscovery(w, list[i] ?? (emptyMessage as GroupVersionForDiscovery));
      w.close(before, 18);
    }
  }
  w.string(m.name, 10);
}

export function decodeAPIGroup(r: Reader, end: number, kind?: string, apiVersion?: string): APIGroup {
  let v1 = '';
  let v2: GroupVersionForDiscovery[] | undefined;
  let v3: GroupVersionForDiscovery | null | undefined;
  let v4: ServerAddressByClientCIDR[] | undefined;
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
        v2.push(decodeGroupVersionForDiscovery(r, r.fieldEnd(end)));
        continue;
      }
      case 26: {
        v3 = decodeGroupVersionForDiscovery(r, r.fieldEnd(end));
        continue;
      }
      case 34: {
        v4 ??= [];
        v4.push(decodeServerAddressByClientCIDR(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as APIGroup;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.name = v1;
  m.versions = (v2 ?? null) as APIGroup['versions'];
  m.preferredVersion = v3 ?? decodeGroupVersionForDiscovery(r, r.pos);
  if (v4 !== undefined) m.serverAddressByClientCIDRs = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const APIGroupSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.APIGroup', kind: 'APIGroup', apiVersion: 'v1',
  fields: () => [
    { json: 'name', type: 'string', required: true },
    { json: 'versions', type: 'message', cardinality: 'list', message: () => GroupVersionForDiscoverySchema, required: true },
    { json: 'preferredVersion', type: 'message', message: () => GroupVersionForDiscoverySchema },
    { json: 'serverAddressByClientCIDRs', type: 'message', cardinality: 'list', message: () => ServerAddressByClientCIDRSchema },
  ],
});

export const APIGroup: GeneratedCodec<APIGroup> = new GeneratedCodec(APIGroupSchema, encodeAPIGroup, decodeAPIGroup);

export function encodeAPIVersions(w: Writer, m: APIVersions): void {
  writeUnknown(w, m, unknownFields);
  if (m.serverAddressByClientCIDRs) {
    const list = m.serverAddressByClientCIDRs;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeServerAddressByClientCIDR(w, list[i] ?? (emptyMessage as ServerAddressByClientCIDR));
      w.close(before, 18);
    }
  }
  if (m.versions) {
    const list = m.versions;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 10);
    }
  }
}

export function decodeAPIVersions(r: Reader, end: number, kind?: string, apiVersion?: string): APIVersions {
  let v1: string[] | undefined;
  let v2: ServerAddressByClientCIDR[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(r.string(end));
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(decodeServerAddressByClientCIDR(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as APIVersions;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.versions = (v1 ?? null) as APIVersions['versions'];
  m.serverAddressByClientCIDRs = (v2 ?? null) as APIVersions['serverAddressByClientCIDRs'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const APIVersionsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.APIVersions', kind: 'APIVersions', apiVersion: 'v1',
  fields: () => [
    { json: 'versions', type: 'string', cardinality: 'list', required: true },
    { json: 'serverAddressByClientCIDRs', type: 'message', cardinality: 'list', message: () => ServerAddressByClientCIDRSchema, required: true },
  ],
});

export const APIVersions: GeneratedCodec<APIVersions> = new GeneratedCodec(APIVersionsSchema, encodeAPIVersions, decodeAPIVersions);

export function encodeAPIGroupList(w: Writer, m: APIGroupList): void {
  writeUnknown(w, m, unknownFields);
  if (m.groups) {
    const list = m.groups;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeAPIGroup(w, list[i] ?? (emptyMessage as APIGroup));
      w.close(before, 10);
    }
  }
}

export function decodeAPIGroupList(r: Reader, end: number, kind?: string, apiVersion?: string): APIGroupList {
  let v1: APIGroup[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeAPIGroup(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as APIGroupList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.groups = (v1 ?? null) as APIGroupList['groups'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const APIGroupListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.APIGroupList', kind: 'APIGroupList', apiVersion: 'v1',
  fields: () => [
    { json: 'groups', type: 'message', cardinality: 'list', message: () => APIGroupSchema, required: true },
  ],
});

export const APIGroupList: GeneratedCodec<APIGroupList> = new GeneratedCodec(APIGroupListSchema, encodeAPIGroupList, decodeAPIGroupList);

export function encodeAPIResourceList(w: Writer, m: APIResourceList): void {
  writeUnknown(w, m, unknownFields);
  if (m.resources) {
    const list = m.resources;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeAPIResource(w, list[i] ?? (emptyMessage as APIResource));
      w.close(before, 18);
    }
  }
  w.string(m.groupVersion, 10);
}

export function decodeAPIResourceList(r: Reader, end: number, kind?: string, apiVersion?: string): APIResourceList {
  let v1 = '';
  let v2: APIResource[] | undefined;
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
        v2.push(decodeAPIResource(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as APIResourceList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.groupVersion = v1;
  m.resources = (v2 ?? null) as APIResourceList['resources'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const APIResourceListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.APIResourceList', kind: 'APIResourceList', apiVersion: 'v1',
  fields: () => [
    { json: 'groupVersion', type: 'string', required: true },
    { json: 'resources', type: 'message', cardinality: 'list', message: () => APIResourceSchema, required: true },
  ],
});

export const APIResourceList: GeneratedCodec<APIResourceList> = new GeneratedCodec(APIResourceListSchema, encodeAPIResourceList, decodeAPIResourceList);

export function encodeAPIResource(w: Writer, m: APIResource): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.storageVersionHash, 82);
  w.string(m.version, 74);
  w.string(m.group, 66);
  if (m.categories) {
    const list = m.categories;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 58);
    }
  }
  w.string(m.singularName, 50);
  if (m.shortNames) {
    const list = m.shortNames;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 42);
    }
  }
  writeStringList(w, m.verbs, 34);
  w.string(m.kind, 26);
  w.bool(m.namespaced, 16);
  w.string(m.name, 10);
}

export function decodeAPIResource(r: Reader, end: number): APIResource {
  let v1 = '';
  let v6 = '';
  let v2 = false;
  let v8 = '';
  let v9 = '';
  let v3 = '';
  let v4: string[] | null | undefined;
  let v5: string[] | undefined;
  let v7: string[] | undefined;
  let v10 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 50: {
        v6 = r.string(end);
        continue;
      }
      case 16: {
        v2 = r.bool(end);
        continue;
      }
      case 66: {
        v8 = r.string(end);
        continue;
      }
      case 74: {
        v9 = r.string(end);
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
      case 34: {
        v4 = readStringList(r, end);
        continue;
      }
      case 42: {
        v5 ??= [];
        v5.push(r.string(end));
        continue;
      }
      case 58: {
        v7 ??= [];
        v7.push(r.string(end));
        continue;
      }
      case 82: {
        v10 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as APIResource;
  m.name = v1;
  m.singularName = v6;
  m.namespaced = v2;
  if (v8 !== '') m.group = v8;
  if (v9 !== '') m.version = v9;
  m.kind = v3;
  m.verbs = (v4 ?? null) as APIResource['verbs'];
  if (v5 !== undefined) m.shortNames = v5;
  if (v7 !== undefined) m.categories = v7;
  if (v10 !== '') m.storageVersionHash = v10;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const APIResourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.APIResource',
  fields: () => [
    { json: 'name', type: 'string', required: true },
    { json: 'singularName', type: 'string', required: true },
    { json: 'namespaced', type: 'bool', required: true },
    { json: 'group', type: 'string' },
    { json: 'version', type: 'string' },
    { json: 'kind', type: 'string', required: true },
    { json: 'verbs', type: 'message', message: () => VerbsSchema, required: true },
    { json: 'shortNames', type: 'string', cardinality: 'list' },
    { json: 'categories', type: 'string', cardinality: 'list' },
    { json: 'storageVersionHash', type: 'string' },
  ],
});

export const APIResource: GeneratedCodec<APIResource> = new GeneratedCodec(APIResourceSchema, encodeAPIResource, decodeAPIResource);

export function encodeRootPaths(w: Writer, m: RootPaths): void {
  writeUnknown(w, m, unknownFields);
  if (m.paths) {
    const list = m.paths;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 10);
    }
  }
}

export function decodeRootPaths(r: Reader, end: number): RootPaths {
  let v1: string[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(r.string(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as RootPaths;
  m.paths = (v1 ?? null) as RootPaths['paths'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const RootPathsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.RootPaths',
  fields: () => [
    { json: 'paths', type: 'string', cardinality: 'list', required: true },
  ],
});

export const RootPaths: GeneratedCodec<RootPaths> = new GeneratedCodec(RootPathsSchema, encodeRootPaths, decodeRootPaths);

export function encodeServerAddressByClientCIDR(w: Writer, m: ServerAddressByClientCIDR): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.serverAddress, 18);
  w.string(m.clientCIDR, 10);
}

export function decodeServerAddressByClientCIDR(r: Reader, end: number): ServerAddressByClientCIDR {
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
  const m = {} as ServerAddressByClientCIDR;
  m.clientCIDR = v1;
  m.serverAddress = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ServerAddressByClientCIDRSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.ServerAddressByClientCIDR',
  fields: () => [
    { json: 'clientCIDR', type: 'string', required: true },
    { json: 'serverAddress', type: 'string', required: true },
  ],
});

export const ServerAddressByClientCIDR: GeneratedCodec<ServerAddressByClientCIDR> = new GeneratedCodec(ServerAddressByClientCIDRSchema, encodeServerAddressByClientCIDR, decodeServerAddressByClientCIDR);

export const VerbsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.Verbs', form: 'stringList',
});
