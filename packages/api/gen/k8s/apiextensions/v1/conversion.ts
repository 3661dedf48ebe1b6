// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readRawExtension, unknownFields, writeRawJson, writeUnknown } from '../../../../src/generated.ts';
import { RawExtensionSchema } from '../../machinery/runtime/runtime.ts';
import { type Status, StatusSchema, decodeStatus, encodeStatus } from '../../meta/v1/status.ts';

export interface ConversionReview {
  apiVersion?: string | undefined;
  kind?: string | undefined;
  request?: ConversionRequest | undefined;
  response?: ConversionResponse | undefined;
}

export interface ConversionRequest {
  uid: string;
  desiredAPIVersion: string;
  objects: unknown[];
}

export interface ConversionResponse {
  uid: string;
  convertedObjects: unknown[];
  result: Status;
}

export function encodeConversionReview(w: Writer, m: ConversionReview): void {
  writeUnknown(w, m, unknownFields);
  if (m.response !== undefined && m.response !== null) {
    const before = w.size();
    encodeConversionResponse(w, m.response);
    w.close(before, 18);
  }
  if (m.request !== undefined && m.request !== null) {
    const before = w.size();
    encodeConversionRequest(w, m.request);
    w.close(before, 10);
  }
}

export function decodeConversionReview(r: Reader, end: number, kind?: string, apiVersion?: string): ConversionReview {
  let v1: ConversionRequest | null | undefined;
  let v2: ConversionResponse | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeConversionRequest(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = decodeConversionResponse(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ConversionReview;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  if (v1 !== undefined && v1 !== null) m.request = v1;
  if (v2 !== undefined && v2 !== null) m.response = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ConversionReviewSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ConversionReview', kind: 'ConversionReview', apiVersion: 'apiextensions.k8s.io/v1',
  fields: () => [
    { json: 'request', type: 'message', message: () => ConversionRequestSchema, pointer: true },
    { json: 'response', type: 'message', message: () => ConversionResponseSchema, pointer: true },
  ],
});

export const ConversionReview: GeneratedCodec<ConversionReview> = new GeneratedCodec(ConversionReviewSchema, encodeConversionReview, decodeConversionReview);

export function encodeConversionRequest(w: Writer, m: ConversionRequest): void {
  writeUnknown(w, m, unknownFields);
  if (m.objects) {
    const list = m.objects;
    for (let i = list.length - 1; i >= 0; i--) {
      writeRawJson(w, list[i], 26);
    }
  }
  w.string(m.desiredAPIVersion, 18);
  w.string(m.uid, 10);
}

export function decodeConversionRequest(r: Reader, end: number): ConversionRequest {
  let v1 = '';
  let v2 = '';
  let v3: unknown[] | undefined;
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
        v3 ??= [];
        v3.push(readRawExtension(r, end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ConversionRequest;
  m.uid = v1;
  m.desiredAPIVersion = v2;
  m.objects = (v3 ?? null) as ConversionRequest['objects'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ConversionRequestSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ConversionRequest',
  fields: () => [
    { json: 'uid', type: 'string', required: true },
    { json: 'desiredAPIVersion', type: 'string', required: true },
    { json: 'objects', type: 'message', cardinality: 'list', message: () => RawExtensionSchema, required: true },
  ],
});

export const ConversionRequest: GeneratedCodec<ConversionRequest> = new GeneratedCodec(ConversionRequestSchema, encodeConversionRequest, decodeConversionRequest);

export function encodeConversionResponse(w: Writer, m: ConversionResponse): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeStatus(w, m.result ?? (emptyMessage as Status));
    w.close(before, 26);
  }
  if (m.convertedObjects) {
    const list = m.convertedObjects;
    for (let i = list.length - 1; i >= 0; i--) {
      writeRawJson(w, list[i], 18);
    }
  }
  w.string(m.uid, 10);
}

export function decodeConversionResponse(r: Reader, end: number): ConversionResponse {
  let v1 = '';
  let v2: unknown[] | undefined;
  let v3: Status | null | undefined;
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
        v2.push(readRawExtension(r, end));
        continue;
      }
      case 26: {
        v3 = decodeStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ConversionResponse;
  m.uid = v1;
  m.convertedObjects = (v2 ?? null) as ConversionResponse['convertedObjects'];
  m.result = v3 ?? decodeStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ConversionResponseSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ConversionResponse',
  fields: () => [
    { json: 'uid', type: 'string', required: true },
    { json: 'convertedObjects', type: 'message', cardinality: 'list', message: () => RawExtensionSchema, required: true },
    { json: 'result', type: 'message', message: () => StatusSchema, required: true },
  ],
});

export const ConversionResponse: GeneratedCodec<ConversionResponse> = new GeneratedCodec(ConversionResponseSchema, encodeConversionResponse, decodeConversionResponse);
