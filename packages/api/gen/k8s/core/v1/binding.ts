// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';
import { type ObjectMeta, ObjectMetaSchema, decodeObjectMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { type ObjectReference, ObjectReferenceSchema, decodeObjectReference, encodeObjectReference } from './reference.ts';

/** Binds a pod to a node. */
export interface Binding {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  target: ObjectReference;
}

export interface Preconditions {
  uid?: string | undefined;
}

export function encodeBinding(w: Writer, m: Binding): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeObjectReference(w, m.target ?? (emptyMessage as ObjectReference));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeBinding(r: Reader, end: number, kind?: string, apiVersion?: string): Binding {
  let v1: ObjectMeta | null | undefined;
  let v2: ObjectReference | null | undefined;
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
        v2 = decodeObjectReference(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Binding;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.target = v2 ?? decodeObjectReference(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const BindingSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.Binding', kind: 'Binding', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'target', type: 'message', message: () => ObjectReferenceSchema, required: true, structType: 'atomic' },
  ],
});

export const Binding: GeneratedCodec<Binding> = new GeneratedCodec(BindingSchema, encodeBinding, decodeBinding, true);

export function encodePreconditions(w: Writer, m: Preconditions): void {
  writeUnknown(w, m, unknownFields);
  if (m.uid !== undefined && m.uid !== null) {
    w.string(m.uid, 10);
  }
}

export function decodePreconditions(r: Reader, end: number): Preconditions {
  let v1: string | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Preconditions;
  if (v1 !== undefined && v1 !== null) m.uid = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PreconditionsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.Preconditions',
  fields: () => [
    { json: 'uid', type: 'string', pointer: true },
  ],
});

export const Preconditions: GeneratedCodec<Preconditions> = new GeneratedCodec(PreconditionsSchema, encodePreconditions, decodePreconditions);
