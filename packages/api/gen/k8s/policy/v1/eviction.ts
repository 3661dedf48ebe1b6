// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';
import { type ObjectMeta, ObjectMetaSchema, decodeObjectMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { type DeleteOptions, DeleteOptionsSchema, decodeDeleteOptions, encodeDeleteOptions } from '../../meta/v1/options.ts';

/** Asks for the removal of a pod, as far as disruption budgets allow it. */
export interface Eviction {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  deleteOptions?: DeleteOptions | undefined;
}

export function encodeEviction(w: Writer, m: Eviction): void {
  writeUnknown(w, m, unknownFields);
  if (m.deleteOptions !== undefined && m.deleteOptions !== null) {
    const before = w.size();
    encodeDeleteOptions(w, m.deleteOptions);
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeEviction(r: Reader, end: number, kind?: string, apiVersion?: string): Eviction {
  let v1: ObjectMeta | null | undefined;
  let v2: DeleteOptions | null | undefined;
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
        v2 = decodeDeleteOptions(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Eviction;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  if (v2 !== undefined && v2 !== null) m.deleteOptions = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const EvictionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.policy.v1.Eviction', kind: 'Eviction', apiVersion: 'policy/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'deleteOptions', type: 'message', message: () => DeleteOptionsSchema, pointer: true },
  ],
});

export const Eviction: GeneratedCodec<Eviction> = new GeneratedCodec(EvictionSchema, encodeEviction, decodeEviction, true);
