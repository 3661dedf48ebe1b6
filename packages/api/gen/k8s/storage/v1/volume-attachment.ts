// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readTime, setKey, unknownFields, writeStringMap, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { type PersistentVolumeSpec, PersistentVolumeSpecSchema, decodePersistentVolumeSpec, encodePersistentVolumeSpec } from '../../core/v1/persistent-volume.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { TimeSchema } from '../../meta/v1/time.ts';

/** The wish to attach a volume to a node, and what became of it. */
export interface VolumeAttachment {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: VolumeAttachmentSpec;
  /** What is observed; written by the system. */
  status: VolumeAttachmentStatus;
}

/** A list of VolumeAttachment objects. */
export interface VolumeAttachmentList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: VolumeAttachment[];
}

export interface VolumeAttachmentSource {
  persistentVolumeName?: string | undefined;
  inlineVolumeSpec?: PersistentVolumeSpec | undefined;
}

export interface VolumeAttachmentSpec {
  attacher: string;
  source: VolumeAttachmentSource;
  nodeName: string;
}

export interface VolumeAttachmentStatus {
  attached: boolean;
  attachmentMetadata?: Record<string, string> | undefined;
  attachError?: VolumeError | undefined;
  detachError?: VolumeError | undefined;
}

export interface VolumeError {
  time?: string | null | undefined;
  message?: string | undefined;
  errorCode?: number | undefined;
}

export function encodeVolumeAttachment(w: Writer, m: VolumeAttachment): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeVolumeAttachmentStatus(w, m.status ?? (emptyMessage as VolumeAttachmentStatus));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodeVolumeAttachmentSpec(w, m.spec ?? (emptyMessage as VolumeAttachmentSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeVolumeAttachment(r: Reader, end: number, kind?: string, apiVersion?: string): VolumeAttachment {
  let v1: ObjectMeta | null | undefined;
  let v2: VolumeAttachmentSpec | null | undefined;
  let v3: VolumeAttachmentStatus | null | undefined;
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
        v2 = decodeVolumeAttachmentSpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeVolumeAttachmentStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as VolumeAttachment;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeVolumeAttachmentSpec(r, r.pos);
  m.status = v3 ?? decodeVolumeAttachmentStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const VolumeAttachmentSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.storage.v1.VolumeAttachment', kind: 'VolumeAttachment', apiVersion: 'storage.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => VolumeAttachmentSpecSchema, required: true },
    { json: 'status', type: 'message', message: () => VolumeAttachmentStatusSchema },
  ],
});

export const VolumeAttachment: GeneratedCodec<VolumeAttachment> = new GeneratedCodec(VolumeAttachmentSchema, encodeVolumeAttachment, decodeVolumeAttachment, true);

export function encodeVolumeAttachmentList(w: Writer, m: VolumeAttachmentList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeVolumeAttachment(w, list[i] ?? (emptyMessage as VolumeAttachment));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeVolumeAttachmentList(r: Reader, end: number, kind?: string, apiVersion?: string): VolumeAttachmentList {
  let v1: ListMeta | null | undefined;
  let v2: VolumeAttachment[] | undefined;
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
        v2.push(decodeVolumeAttachment(r, r.fieldEnd(end), 'VolumeAttachment', 'storage.k8s.io/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as VolumeAttachmentList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const VolumeAttachmentListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.storage.v1.VolumeAttachmentList', kind: 'VolumeAttachmentList', apiVersion: 'storage.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => VolumeAttachmentSchema, required: true },
  ],
});

export const VolumeAttachmentList: GeneratedCodec<VolumeAttachmentList> = new GeneratedCodec(VolumeAttachmentListSchema, encodeVolumeAttachmentList, decodeVolumeAttachmentList, true);

export function encodeVolumeAttachmentSource(w: Writer, m: VolumeAttachmentSource): void {
  writeUnknown(w, m, unknownFields);
  if (m.inlineVolumeSpec !== undefined && m.inlineVolumeSpec !== null) {
    const before = w.size();
    encodePersistentVolumeSpec(w, m.inlineVolumeSpec);
    w.close(before, 18);
  }
  if (m.persistentVolumeName !== undefined && m.persistentVolumeName !== null) {
    w.string(m.persistentVolumeName, 10);
  }
}

export function decodeVolumeAttachmentSource(r: Reader, end: number): VolumeAttachmentSource {
  let v1: string | null | undefined;
  let v2: PersistentVolumeSpec | null | undefined;
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
        v2 = decodePersistentVolumeSpec(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as VolumeAttachmentSource;
  if (v1 !== undefined && v1 !== null) m.persistentVolumeName = v1;
  if (v2 !== undefined && v2 !== null) m.inlineVolumeSpec = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const VolumeAttachmentSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.storage.v1.VolumeAttachmentSource',
  fields: () => [
    { json: 'persistentVolumeName', type: 'string', pointer: true },
    { json: 'inlineVolumeSpec', type: 'message', message: () => PersistentVolumeSpecSchema, pointer: true },
  ],
});

export const VolumeAttachmentSource: GeneratedCodec<VolumeAttachmentSource> = new GeneratedCodec(VolumeAttachmentSourceSchema, encodeVolumeAttachmentSource, decodeVolumeAttachmentSource);

export function encodeVolumeAttachmentSpec(w: Writer, m: VolumeAttachmentSpec): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.nodeName, 26);
  {
    const before = w.size();
    encodeVolumeAttachmentSource(w, m.source ?? (emptyMessage as VolumeAttachmentSource));
    w.close(before, 18);
  }
  w.string(m.attacher, 10);
}

export function decodeVolumeAttachmentSpec(r: Reader, end: number): VolumeAttachmentSpec {
  let v1 = '';
  let v2: VolumeAttachmentSource | null | undefined;
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
        v2 = decodeVolumeAttachmentSource(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as VolumeAttachmentSpec;
  m.attacher = v1;
  m.source = v2 ?? decodeVolumeAttachmentSource(r, r.pos);
  m.nodeName = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const VolumeAttachmentSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.storage.v1.VolumeAttachmentSpec',
  fields: () => [
    { json: 'attacher', type: 'string', required: true },
    { json: 'source', type: 'message', message: () => VolumeAttachmentSourceSchema, required: true },
    { json: 'nodeName', type: 'string', required: true },
  ],
});

export const VolumeAttachmentSpec: GeneratedCodec<VolumeAttachmentSpec> = new GeneratedCodec(VolumeAttachmentSpecSchema, encodeVolumeAttachmentSpec, decodeVolumeAttachmentSpec);

export function encodeVolumeAttachmentStatus(w: Writer, m: VolumeAttachmentStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.detachError !== undefined && m.detachError !== null) {
    const before = w.size();
    encodeVolumeError(w, m.detachError);
    w.close(before, 34);
  }
  if (m.attachError !== undefined && m.attachError !== null) {
    const before = w.size();
    encodeVolumeError(w, m.attachError);
    w.close(before, 26);
  }
  writeStringMap(w, m.attachmentMetadata, 18);
  w.bool(m.attached, 8);
}

export function decodeVolumeAttachmentStatus(r: Reader, end: number): VolumeAttachmentStatus {
  let v1 = false;
  let v2: Record<string, string> | undefined;
  let v3: VolumeError | null | undefined;
  let v4: VolumeError | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 8: {
        v1 = r.bool(end);
        continue;
      }
      case 18: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: string | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = r.string(to);
          else r.skip(part, to);
        }
        v2 ??= {};
        setKey(v2, key, value ?? '');
        continue;
      }
      case 26: {
        v3 = decodeVolumeError(r, r.fieldEnd(end));
        continue;
      }
      case 34: {
        v4 = decodeVolumeError(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as VolumeAttachmentStatus;
  m.attached = v1;
  if (v2 !== undefined) m.attachmentMetadata = v2;
  if (v3 !== undefined && v3 !== null) m.attachError = v3;
  if (v4 !== undefined && v4 !== null) m.detachError = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const VolumeAttachmentStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.storage.v1.VolumeAttachmentStatus',
  fields: () => [
    { json: 'attached', type: 'bool', required: true },
    { json: 'attachmentMetadata', type: 'string', cardinality: 'map' },
    { json: 'attachError', type: 'message', message: () => VolumeErrorSchema, pointer: true },
    { json: 'detachError', type: 'message', message: () => VolumeErrorSchema, pointer: true },
  ],
});

export const VolumeAttachmentStatus: GeneratedCodec<VolumeAttachmentStatus> = new GeneratedCodec(VolumeAttachmentStatusSchema, encodeVolumeAttachmentStatus, decodeVolumeAttachmentStatus);

export function encodeVolumeError(w: Writer, m: VolumeError): void {
  writeUnknown(w, m, unknownFields);
  if (m.errorCode !== undefined && m.errorCode !== null) {
    w.int(m.errorCode, 24);
  }
  w.string(m.message, 18);
  writeTime(w, m.time, 10);
}

export function decodeVolumeError(r: Reader, end: number): VolumeError {
  let v1: string | null | undefined;
  let v2 = '';
  let v3: number | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = readTime(r, end);
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
  const m = {} as VolumeError;
  m.time = (v1 ?? null) as VolumeError['time'];
  if (v2 !== '') m.message = v2;
  if (v3 !== undefined && v3 !== null) m.errorCode = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const VolumeErrorSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.storage.v1.VolumeError',
  fields: () => [
    { json: 'time', type: 'message', message: () => TimeSchema },
    { json: 'message', type: 'string' },
    { json: 'errorCode', type: 'int32', pointer: true },
  ],
});

export const VolumeError: GeneratedCodec<VolumeError> = new GeneratedCodec(VolumeErrorSchema, encodeVolumeError, decodeVolumeError);
