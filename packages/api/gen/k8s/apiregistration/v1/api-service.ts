// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readTime, unknownFields, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { TimeSchema } from '../../meta/v1/time.ts';

/** A group and version that another server serves. */
export interface APIService {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: APIServiceSpec;
  /** What is observed; written by the system. */
  status: APIServiceStatus;
}

/** A list of APIService objects. */
export interface APIServiceList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: APIService[];
}

export interface APIServiceCondition {
  type: string;
  status: string;
  lastTransitionTime?: string | null | undefined;
  reason?: string | undefined;
  message?: string | undefined;
}

export interface APIServiceSpec {
  service?: ServiceReference | undefined;
  group?: string | undefined;
  version?: string | undefined;
  insecureSkipTLSVerify?: boolean | undefined;
  caBundle?: string | undefined;
  groupPriorityMinimum: number;
  versionPriority: number;
}

export interface APIServiceStatus {
  conditions?: APIServiceCondition[] | undefined;
}

export interface ServiceReference {
  namespace?: string | undefined;
  name?: string | undefined;
  port?: number | undefined;
}

export function encodeAPIService(w: Writer, m: APIService): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeAPIServiceStatus(w, m.status ?? (emptyMessage as APIServiceStatus));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodeAPIServiceSpec(w, m.spec ?? (emptyMessage as APIServiceSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeAPIService(r: Reader, end: number, kind?: string, apiVersion?: string): APIService {
  let v1: ObjectMeta | null | undefined;
  let v2: APIServiceSpec | null | undefined;
  let v3: APIServiceStatus | null | undefined;
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
        v2 = decodeAPIServiceSpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeAPIServiceStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as APIService;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeAPIServiceSpec(r, r.pos);
  m.status = v3 ?? decodeAPIServiceStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const APIServiceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.APIService', kind: 'APIService', apiVersion: 'apiregistration.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => APIServiceSpecSchema },
    { json: 'status', type: 'message', message: () => APIServiceStatusSchema },
  ],
});

export const APIService: GeneratedCodec<APIService> = new GeneratedCodec(APIServiceSchema, encodeAPIService, decodeAPIService, true);

export function encodeAPIServiceList(w: Writer, m: APIServiceList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeAPIService(w, list[i] ?? (emptyMessage as APIService));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeAPIServiceList(r: Reader, end: number, kind?: string, apiVersion?: string): APIServiceList {
  let v1: ListMeta | null | undefined;
  let v2: APIService[] | undefined;
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
        v2.push(decodeAPIService(r, r.fieldEnd(end), 'APIService', 'apiregistration.k8s.io/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as APIServiceList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const APIServiceListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.APIServiceList', kind: 'APIServiceList', apiVersion: 'apiregistration.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => APIServiceSchema, required: true },
  ],
});

export const APIServiceList: GeneratedCodec<APIServiceList> = new GeneratedCodec(APIServiceListSchema, encodeAPIServiceList, decodeAPIServiceList, true);

export function encodeAPIServiceCondition(w: Writer, m: APIServiceCondition): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.message, 42);
  w.string(m.reason, 34);
  writeTime(w, m.lastTransitionTime, 26);
  w.string(m.status, 18);
  w.string(m.type, 10);
}

export function decodeAPIServiceCondition(r: Reader, end: number): APIServiceCondition {
  let v1 = '';
  let v2 = '';
  let v3: string | null | undefined;
  let v4 = '';
  let v5 = '';
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
        v3 = readTime(r, end);
        continue;
      }
      case 34: {
        v4 = r.string(end);
        continue;
      }
      case 42: {
        v5 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as APIServiceCondition;
  m.type = v1;
  m.status = v2;
  m.lastTransitionTime = (v3 ?? null) as APIServiceCondition['lastTransitionTime'];
  if (v4 !== '') m.reason = v4;
  if (v5 !== '') m.message = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const APIServiceConditionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.APIServiceCondition',
  fields: () => [
    { json: 'type', type: 'string', required: true, knownValues: ['Available'] },
    { json: 'status', type: 'string', required: true, knownValues: ['True', 'False', 'Unknown'] },
    { json: 'lastTransitionTime', type: 'message', message: () => TimeSchema },
    { json: 'reason', type: 'string' },
    { json: 'message', type: 'string' },
  ],
});

export const APIServiceCondition: GeneratedCodec<APIServiceCondition> = new GeneratedCodec(APIServiceConditionSchema, encodeAPIServiceCondition, decodeAPIServiceCondition);

export function encodeAPIServiceSpec(w: Writer, m: APIServiceSpec): void {
  writeUnknown(w, m, unknownFields);
  w.int(m.versionPriority, 64);
  w.int(m.groupPriorityMinimum, 56);
  if (m.caBundle !== undefined && m.caBundle !== null) {
    w.base64(m.caBundle, 42);
  }
  w.bool(m.insecureSkipTLSVerify, 32);
  w.string(m.version, 26);
  w.string(m.group, 18);
  if (m.service !== undefined && m.service !== null) {
    const before = w.size();
    encodeServiceReference(w, m.service);
    w.close(before, 10);
  }
}

export function decodeAPIServiceSpec(r: Reader, end: number): APIServiceSpec {
  let v1: ServiceReference | null | undefined;
  let v2 = '';
  let v3 = '';
  let v4 = false;
  let v5: string | null | undefined;
  let v7 = 0;
  let v8 = 0;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeServiceReference(r, r.fieldEnd(end));
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
      case 32: {
        v4 = r.bool(end);
        continue;
      }
      case 42: {
        v5 = r.base64(end);
        continue;
      }
      case 56: {
        v7 = r.int32(end);
        continue;
      }
      case 64: {
        v8 = r.int32(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as APIServiceSpec;
  if (v1 !== undefined && v1 !== null) m.service = v1;
  if (v2 !== '') m.group = v2;
  if (v3 !== '') m.version = v3;
  if (v4 !== false) m.insecureSkipTLSVerify = v4;
  if (v5) m.caBundle = v5;
  m.groupPriorityMinimum = v7;
  m.versionPriority = v8;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const APIServiceSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.APIServiceSpec',
  fields: () => [
    { json: 'service', type: 'message', message: () => ServiceReferenceSchema, pointer: true },
    { json: 'group', type: 'string' },
    { json: 'version', type: 'string' },
    { json: 'insecureSkipTLSVerify', type: 'bool' },
    { json: 'caBundle', type: 'bytes', structType: 'atomic' },
    { json: 'groupPriorityMinimum', type: 'int32', required: true },
    { json: 'versionPriority', type: 'int32', required: true },
  ],
});

export const APIServiceSpec: GeneratedCodec<APIServiceSpec> = new GeneratedCodec(APIServiceSpecSchema, encodeAPIServiceSpec, decodeAPIServiceSpec);

export function encodeAPIServiceStatus(w: Writer, m: APIServiceStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.conditions) {
    const list = m.conditions;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeAPIServiceCondition(w, list[i] ?? (emptyMessage as APIServiceCondition));
      w.close(before, 10);
    }
  }
}

export function decodeAPIServiceStatus(r: Reader, end: number): APIServiceStatus {
  let v1: APIServiceCondition[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeAPIServiceCondition(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as APIServiceStatus;
  if (v1 !== undefined) m.conditions = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const APIServiceStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.APIServiceStatus',
  fields: () => [
    { json: 'conditions', type: 'message', cardinality: 'list', message: () => APIServiceConditionSchema, listType: 'map', listMapKeys: ['type'], patchStrategy: ['merge'], patchMergeKey: 'type' },
  ],
});

export const APIServiceStatus: GeneratedCodec<APIServiceStatus> = new GeneratedCodec(APIServiceStatusSchema, encodeAPIServiceStatus, decodeAPIServiceStatus);

export function encodeServiceReference(w: Writer, m: ServiceReference): void {
  writeUnknown(w, m, unknownFields);
  if (m.port !== undefined && m.port !== null) {
    w.int(m.port, 24);
  }
  w.string(m.name, 18);
  w.string(m.namespace, 10);
}

export function decodeServiceReference(r: Reader, end: number): ServiceReference {
  let v1 = '';
  let v2 = '';
  let v3: number | null | undefined;
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
      case 24: {
        v3 = r.int32(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ServiceReference;
  if (v1 !== '') m.namespace = v1;
  if (v2 !== '') m.name = v2;
  if (v3 !== undefined && v3 !== null) m.port = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ServiceReferenceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.kube_aggregator.pkg.apis.apiregistration.v1.ServiceReference',
  fields: () => [
    { json: 'namespace', type: 'string' },
    { json: 'name', type: 'string' },
    { json: 'port', type: 'int32', pointer: true },
  ],
});

export const ServiceReference: GeneratedCodec<ServiceReference> = new GeneratedCodec(ServiceReferenceSchema, encodeServiceReference, decodeServiceReference);
