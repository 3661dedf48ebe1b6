// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';

/** Any object, kept as it came. */
export type RawExtension = unknown;

export interface TypeMeta {
  apiVersion?: string | undefined;
  kind?: string | undefined;
}

export const RawExtensionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.runtime.RawExtension', form: 'rawExtension',
});

export function encodeTypeMeta(w: Writer, m: TypeMeta): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.kind, 18);
  w.string(m.apiVersion, 10);
}

export function decodeTypeMeta(r: Reader, end: number): TypeMeta {
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
  const m = {} as TypeMeta;
  if (v1 !== '') m.apiVersion = v1;
  if (v2 !== '') m.kind = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const TypeMetaSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.runtime.TypeMeta',
  fields: () => [
    { json: 'apiVersion', type: 'string' },
    { json: 'kind', type: 'string' },
  ],
});

export const TypeMeta: GeneratedCodec<TypeMeta> = new GeneratedCodec(TypeMetaSchema, encodeTypeMeta, decodeTypeMeta);
