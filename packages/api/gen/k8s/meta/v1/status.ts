// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';
import { type ListMeta, ListMetaSchema, decodeListMeta, encodeListMeta } from './object-meta.ts';

/** The answer to a request that returns no object, in particular to one that failed. */
export interface Status {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** What is observed; written by the system. */
  status?: string | undefined;
  message?: string | undefined;
  /** Machine-readable cause of a failure. */
  reason?: string | undefined;
  /** What the failure is about. */
  details?: StatusDetails | undefined;
  /** HTTP status code. */
  code?: number | undefined;
}

export interface StatusCause {
  reason?: string | undefined;
  message?: string | undefined;
  field?: string | undefined;
}

export interface StatusDetails {
  name?: string | undefined;
  group?: string | undefined;
  kind?: string | undefined;
  uid?: string | undefined;
  causes?: StatusCause[] | undefined;
  retryAfterSeconds?: number | undefined;
}

export function encodeStatus(w: Writer, m: Status): void {
  writeUnknown(w, m, unknownFields);
  w.int(m.code, 48);
  if (m.details !== undefined && m.details !== null) {
    const before = w.size();
    encodeStatusDetails(w, m.details);
    w.close(before, 42);
  }
  w.string(m.reason, 34);
  w.string(m.message, 26);
  w.string(m.status, 18);
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeStatus(r: Reader, end: number, kind?: string, apiVersion?: string): Status {
  let v1: ListMeta | null | undefined;
  let v2 = '';
  let v3 = '';
  let v4 = '';
  let v5: StatusDetails | null | undefined;
  let v6 = 0;
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
        v2 = r.string(end);
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
        v5 = decodeStatusDetails(r, r.fieldEnd(end));
        continue;
      }
      case 48: {
        v6 = r.int32(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Status;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  if (v2 !== '') m.status = v2;
  if (v3 !== '') m.message = v3;
  if (v4 !== '') m.reason = v4;
  if (v5 !== undefined && v5 !== null) m.details = v5;
  if (v6 !== 0) m.code = v6;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const StatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.Status', kind: 'Status', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'status', type: 'string' },
    { json: 'message', type: 'string' },
    { json: 'reason', type: 'string', knownValues: ['', 'Unauthorized', 'Forbidden', 'NotFound', 'AlreadyExists', 'Conflict', 'Gone', 'Invalid', 'ServerTimeout', 'StorageReadError', 'Timeout', 'TooManyRequests', 'BadRequest', 'MethodNotAllowed', 'NotAcceptable', 'RequestEntityTooLarge', 'UnsupportedMediaType', 'InternalError', 'Expired', 'ServiceUnavailable'] },
    { json: 'details', type: 'message', message: () => StatusDetailsSchema, pointer: true },
    { json: 'code', type: 'int32' },
  ],
});

export const Status: GeneratedCodec<Status> = new GeneratedCodec(StatusSchema, encodeStatus, decodeStatus, true);

export function encodeStatusCause(w: Writer, m: StatusCause): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.field, 26);
  w.string(m.message, 18);
  w.string(m.reason, 10);
}

export function decodeStatusCause(r: Reader, end: number): StatusCause {
  let v1 = '';
  let v2 = '';
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
        v2 = r.string(end);
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as StatusCause;
  if (v1 !== '') m.reason = v1;
  if (v2 !== '') m.message = v2;
  if (v3 !== '') m.field = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const StatusCauseSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.StatusCause',
  fields: () => [
    { json: 'reason', type: 'string', knownValues: ['FieldValueNotFound', 'FieldValueRequired', 'FieldValueDuplicate', 'FieldValueInvalid', 'FieldValueNotSupported', 'FieldValueForbidden', 'FieldValueTooLong', 'FieldValueTooMany', 'InternalError', 'FieldValueTypeInvalid', 'UnexpectedServerResponse', 'FieldManagerConflict', 'ResourceVersionTooLarge'] },
    { json: 'message', type: 'string' },
    { json: 'field', type: 'string' },
  ],
});

export const StatusCause: GeneratedCodec<StatusCause> = new GeneratedCodec(StatusCauseSchema, encodeStatusCause, decodeStatusCause);

export function encodeStatusDetails(w: Writer, m: StatusDetails): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.uid, 50);
  w.int(m.retryAfterSeconds, 40);
  if (m.causes) {
    const list = m.causes;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeStatusCause(w, list[i] ?? (emptyMessage as StatusCause));
      w.close(before, 34);
    }
  }
  w.string(m.kind, 26);
  w.string(m.group, 18);
  w.string(m.name, 10);
}

export function decodeStatusDetails(r: Reader, end: number): StatusDetails {
  let v1 = '';
  let v2 = '';
  let v3 = '';
  let v6 = '';
  let v4: StatusCause[] | undefined;
  let v5 = 0;
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
        v3 = r.string(end);
        continue;
      }
      case 50: {
        v6 = r.string(end);
        continue;
      }
      case 34: {
        v4 ??= [];
        v4.push(decodeStatusCause(r, r.fieldEnd(end)));
        continue;
      }
      case 40: {
        v5 = r.int32(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as StatusDetails;
  if (v1 !== '') m.name = v1;
  if (v2 !== '') m.group = v2;
  if (v3 !== '') m.kind = v3;
  if (v6 !== '') m.uid = v6;
  if (v4 !== undefined) m.causes = v4;
  if (v5 !== 0) m.retryAfterSeconds = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const StatusDetailsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.StatusDetails',
  fields: () => [
    { json: 'name', type: 'string' },
    { json: 'group', type: 'string' },
    { json: 'kind', type: 'string' },
    { json: 'uid', type: 'string' },
    { json: 'causes', type: 'message', cardinality: 'list', message: () => StatusCauseSchema },
    { json: 'retryAfterSeconds', type: 'int32' },
  ],
});

export const StatusDetails: GeneratedCodec<StatusDetails> = new GeneratedCodec(StatusDetailsSchema, encodeStatusDetails, decodeStatusDetails);
