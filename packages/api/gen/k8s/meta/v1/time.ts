// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';

/** A span of time in nanoseconds. */
export type Duration = string;

/** A point in time, to the microsecond. */
export type MicroTime = string;

/** A point in time, to the second. */
export type Time = string;

/** A point in time as seconds and nanoseconds. */
export interface Timestamp {
  seconds: number;
  nanos: number;
}

export const DurationSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.Duration', form: 'duration',
});

export const MicroTimeSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.MicroTime', form: 'microTime',
});

export const TimeSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.Time', form: 'time',
});

export function encodeTimestamp(w: Writer, m: Timestamp): void {
  writeUnknown(w, m, unknownFields);
  w.int(m.nanos, 16);
  w.int(m.seconds, 8);
}

export function decodeTimestamp(r: Reader, end: number): Timestamp {
  let v1 = 0;
  let v2 = 0;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 8: {
        v1 = r.int64(end);
        continue;
      }
      case 16: {
        v2 = r.int32(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Timestamp;
  m.seconds = v1;
  m.nanos = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const TimestampSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.Timestamp',
  fields: () => [
    { json: 'seconds', type: 'int64', required: true },
    { json: 'nanos', type: 'int32', required: true },
  ],
});

export const Timestamp: GeneratedCodec<Timestamp> = new GeneratedCodec(TimestampSchema, encodeTimestamp, decodeTimestamp);
