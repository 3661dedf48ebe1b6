// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';

/** A fixed-point number with a unit suffix, such as 100m or 1Gi. */
export type Quantity = string;

export interface QuantityValue {
  string?: string | undefined;
}

export const QuantitySchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.api.resource.Quantity', form: 'quantity',
});

export function encodeQuantityValue(w: Writer, m: QuantityValue): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.string, 10);
}

export function decodeQuantityValue(r: Reader, end: number): QuantityValue {
  let v1 = '';
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
  const m = {} as QuantityValue;
  m.string = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const QuantityValueSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.api.resource.QuantityValue',
  fields: () => [
    { json: 'string', type: 'string', omitEmpty: false },
  ],
});

export const QuantityValue: GeneratedCodec<QuantityValue> = new GeneratedCodec(QuantityValueSchema, encodeQuantityValue, decodeQuantityValue);
