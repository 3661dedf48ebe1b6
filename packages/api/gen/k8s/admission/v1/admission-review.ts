// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readRawExtension, setKey, unknownFields, writeRawJson, writeStringMap, writeUnknown } from '../../../../src/generated.ts';
import { type UserInfo, UserInfoSchema, decodeUserInfo, encodeUserInfo } from '../../authentication/v1/types.ts';
import { RawExtensionSchema } from '../../machinery/runtime/runtime.ts';
import { type GroupVersionKind, GroupVersionKindSchema, type GroupVersionResource, GroupVersionResourceSchema, decodeGroupVersionKind, decodeGroupVersionResource, encodeGroupVersionKind, encodeGroupVersionResource } from '../../meta/v1/group-version.ts';
import { type Status, StatusSchema, decodeStatus, encodeStatus } from '../../meta/v1/status.ts';

/** The question to an admission webhook, and its answer. */
export interface AdmissionReview {
  apiVersion?: string | undefined;
  kind?: string | undefined;
  request?: AdmissionRequest | undefined;
  response?: AdmissionResponse | undefined;
}

export interface AdmissionRequest {
  uid: string;
  kind: GroupVersionKind;
  resource: GroupVersionResource;
  subResource?: string | undefined;
  requestKind?: GroupVersionKind | undefined;
  requestResource?: GroupVersionResource | undefined;
  requestSubResource?: string | undefined;
  name?: string | undefined;
  namespace?: string | undefined;
  operation: string;
  userInfo: UserInfo;
  object?: unknown | undefined;
  oldObject?: unknown | undefined;
  dryRun?: boolean | undefined;
  options?: unknown | undefined;
}

export interface AdmissionResponse {
  uid: string;
  allowed: boolean;
  status?: Status | undefined;
  patch?: string | undefined;
  patchType?: string | undefined;
  auditAnnotations?: Record<string, string> | undefined;
  warnings?: string[] | undefined;
}

export function encodeAdmissionReview(w: Writer, m: AdmissionReview): void {
  writeUnknown(w, m, unknownFields);
  if (m.response !== undefined && m.response !== null) {
    const before = w.size();
    encodeAdmissionResponse(w, m.response);
    w.close(before, 18);
  }
  if (m.request !== undefined && m.request !== null) {
    const before = w.size();
    encodeAdmissionRequest(w, m.request);
    w.close(before, 10);
  }
}

export function decodeAdmissionReview(r: Reader, end: number, kind?: string, apiVersion?: string): AdmissionReview {
  let v1: AdmissionRequest | null | undefined;
  let v2: AdmissionResponse | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeAdmissionRequest(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = decodeAdmissionResponse(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as AdmissionReview;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  if (v1 !== undefined && v1 !== null) m.request = v1;
  if (v2 !== undefined && v2 !== null) m.response = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const AdmissionReviewSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.admission.v1.AdmissionReview', kind: 'AdmissionReview', apiVersion: 'admission.k8s.io/v1',
  fields: () => [
    { json: 'request', type: 'message', message: () => AdmissionRequestSchema, pointer: true },
    { json: 'response', type: 'message', message: () => AdmissionResponseSchema, pointer: true },
  ],
});

export const AdmissionReview: GeneratedCodec<AdmissionReview> = new GeneratedCodec(AdmissionReviewSchema, encodeAdmissionReview, decodeAdmissionReview);

export function encodeAdmissionRequest(w: Writer, m: AdmissionRequest): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.requestSubResource, 122);
  if (m.requestResource !== undefined && m.requestResource !== null) {
    const before = w.size();
    encodeGroupVersionResource(w, m.requestResource);
    w.close(before, 114);
  }
  if (m.requestKind !== undefined && m.requestKind !== null) {
    const before = w.size();
    encodeGroupVersionKind(w, m.requestKind);
    w.close(before, 106);
  }
  writeRawJson(w, m.options, 98);
  if (m.dryRun !== undefined && m.dryRun !== null) {
    w.bool(m.dryRun, 88);
  }
  writeRawJson(w, m.oldObject, 82);
  writeRawJson(w, m.object, 74);
  {
    const before = w.size();
    encodeUserInfo(w, m.userInfo ?? (emptyMessage as UserInfo));
    w.close(before, 66);
  }
  w.string(m.operation, 58);
  w.string(m.namespace, 50);
  w.string(m.name, 42);
  w.string(m.subResource, 34);
  {
    const before = w.size();
    encodeGroupVersionResource(w, m.resource ?? (emptyMessage as GroupVersionResource));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodeGroupVersionKind(w, m.kind ?? (emptyMessage as GroupVersionKind));
    w.close(before, 18);
  }
  w.string(m.uid, 10);
}

export function decodeAdmissionRequest(r: Reader, end: number): AdmissionRequest {
  let v1 = '';
  let v2: GroupVersionKind | null | undefined;
  let v3: GroupVersionResource | null | undefined;
  let v4 = '';
  let v13: GroupVersionKind | null | undefined;
  let v14: GroupVersionResource | null | undefined;
  let v15 = '';
  let v5 = '';
  let v6 = '';
  let v7 = '';
  let v8: UserInfo | null | undefined;
  let v9: unknown | null | undefined;
  let v10: unknown | null | undefined;
  let v11: boolean | null | undefined;
  let v12: unknown | null | undefined;
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
        v3 = decodeGroupVersionResource(r, r.fieldEnd(end));
        continue;
      }
      case 34: {
        v4 = r.string(end);
        continue;
      }
      case 106: {
        v13 = decodeGroupVersionKind(r, r.fieldEnd(end));
        continue;
      }
      case 114: {
        v14 = decodeGroupVersionResource(r, r.fieldEnd(end));
        continue;
      }
      case 122: {
        v15 = r.string(end);
        continue;
      }
      case 42: {
        v5 = r.string(end);
        continue;
      }
      case 50: {
        v6 = r.string(end);
        continue;
      }
      case 58: {
        v7 = r.string(end);
        continue;
      }
      case 66: {
        v8 = decodeUserInfo(r, r.fieldEnd(end));
        continue;
      }
      case 74: {
        v9 = readRawExtension(r, end);
        continue;
      }
      case 82: {
        v10 = readRawExtension(r, end);
        continue;
      }
      case 88: {
        v11 = r.bool(end);
        continue;
      }
      case 98: {
        v12 = readRawExtension(r, end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as AdmissionRequest;
  m.uid = v1;
  m.kind = v2 ?? decodeGroupVersionKind(r, r.pos);
  m.resource = v3 ?? decodeGroupVersionResource(r, r.pos);
  if (v4 !== '') m.subResource = v4;
  if (v13 !== undefined && v13 !== null) m.requestKind = v13;
  if (v14 !== undefined && v14 !== null) m.requestResource = v14;
  if (v15 !== '') m.requestSubResource = v15;
  if (v5 !== '') m.name = v5;
  if (v6 !== '') m.namespace = v6;
  m.operation = v7;
  m.userInfo = v8 ?? decodeUserInfo(r, r.pos);
  m.object = (v9 ?? null) as AdmissionRequest['object'];
  m.oldObject = (v10 ?? null) as AdmissionRequest['oldObject'];
  if (v11 !== undefined && v11 !== null) m.dryRun = v11;
  m.options = (v12 ?? null) as AdmissionRequest['options'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const AdmissionRequestSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.admission.v1.AdmissionRequest',
  fields: () => [
    { json: 'uid', type: 'string', required: true },
    { json: 'kind', type: 'message', message: () => GroupVersionKindSchema, required: true },
    { json: 'resource', type: 'message', message: () => GroupVersionResourceSchema, required: true },
    { json: 'subResource', type: 'string' },
    { json: 'requestKind', type: 'message', message: () => GroupVersionKindSchema, pointer: true },
    { json: 'requestResource', type: 'message', message: () => GroupVersionResourceSchema, pointer: true },
    { json: 'requestSubResource', type: 'string' },
    { json: 'name', type: 'string' },
    { json: 'namespace', type: 'string' },
    { json: 'operation', type: 'string', required: true, knownValues: ['CREATE', 'UPDATE', 'DELETE', 'CONNECT'] },
    { json: 'userInfo', type: 'message', message: () => UserInfoSchema, required: true },
    { json: 'object', type: 'message', message: () => RawExtensionSchema, structType: 'atomic' },
    { json: 'oldObject', type: 'message', message: () => RawExtensionSchema, structType: 'atomic' },
    { json: 'dryRun', type: 'bool', pointer: true },
    { json: 'options', type: 'message', message: () => RawExtensionSchema, structType: 'atomic' },
  ],
});

export const AdmissionRequest: GeneratedCodec<AdmissionRequest> = new GeneratedCodec(AdmissionRequestSchema, encodeAdmissionRequest, decodeAdmissionRequest);

export function encodeAdmissionResponse(w: Writer, m: AdmissionResponse): void {
  writeUnknown(w, m, unknownFields);
  if (m.warnings) {
    const list = m.warnings;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 58);
    }
  }
  writeStringMap(w, m.auditAnnotations, 50);
  if (m.patchType !== undefined && m.patchType !== null) {
    w.string(m.patchType, 42);
  }
  if (m.patch !== undefined && m.patch !== null) {
    w.base64(m.patch, 34);
  }
  if (m.status !== undefined && m.status !== null) {
    const before = w.size();
    encodeStatus(w, m.status);
    w.close(before, 26);
  }
  w.bool(m.allowed, 16);
  w.string(m.uid, 10);
}

export function decodeAdmissionResponse(r: Reader, end: number): AdmissionResponse {
  let v1 = '';
  let v2 = false;
  let v3: Status | null | undefined;
  let v4: string | null | undefined;
  let v5: string | null | undefined;
  let v6: Record<string, string> | undefined;
  let v7: string[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 16: {
        v2 = r.bool(end);
        continue;
      }
      case 26: {
        v3 = decodeStatus(r, r.fieldEnd(end));
        continue;
      }
      case 34: {
        v4 = r.base64(end);
        continue;
      }
      case 42: {
        v5 = r.string(end);
        continue;
      }
      case 50: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: string | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = r.string(to);
          else r.skip(part, to);
        }
        v6 ??= {};
        setKey(v6, key, value ?? '');
        continue;
      }
      case 58: {
        v7 ??= [];
        v7.push(r.string(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as AdmissionResponse;
  m.uid = v1;
  m.allowed = v2;
  if (v3 !== undefined && v3 !== null) m.status = v3;
  if (v4) m.patch = v4;
  if (v5 !== undefined && v5 !== null) m.patchType = v5;
  if (v6 !== undefined) m.auditAnnotations = v6;
  if (v7 !== undefined) m.warnings = v7;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const AdmissionResponseSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.admission.v1.AdmissionResponse',
  fields: () => [
    { json: 'uid', type: 'string', required: true },
    { json: 'allowed', type: 'bool', required: true },
    { json: 'status', type: 'message', message: () => StatusSchema, pointer: true },
    { json: 'patch', type: 'bytes' },
    { json: 'patchType', type: 'string', pointer: true, knownValues: ['JSONPatch'] },
    { json: 'auditAnnotations', type: 'string', cardinality: 'map' },
    { json: 'warnings', type: 'string', cardinality: 'list' },
  ],
});

export const AdmissionResponse: GeneratedCodec<AdmissionResponse> = new GeneratedCodec(AdmissionResponseSchema, encodeAdmissionResponse, decodeAdmissionResponse);
