// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, keepUnknown, readTime, unknownFields, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { TimeSchema } from './time.ts';

/** One aspect of the state of an object, as observed at some time. */
export interface Condition {
  /** Name of the aspect, in CamelCase. */
  type: string;
  status: string;
  /** Generation of the object the condition was observed for. */
  observedGeneration?: number | undefined;
  /** When the status last changed. */
  lastTransitionTime: string;
  /** Machine-readable cause of the last change. */
  reason: string;
  /** The same for people. */
  message: string;
}

export function encodeCondition(w: Writer, m: Condition): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.message, 50);
  w.string(m.reason, 42);
  writeTime(w, m.lastTransitionTime, 34);
  w.int(m.observedGeneration, 24);
  w.string(m.status, 18);
  w.string(m.type, 10);
}

export function decodeCondition(r: Reader, end: number): Condition {
  let v1 = '';
  let v2 = '';
  let v3 = 0;
  let v4: string | null | undefined;
  let v5 = '';
  let v6 = '';
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
        v3 = r.int64(end);
        continue;
      }
      case 34: {
        v4 = readTime(r, end);
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
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Condition;
  m.type = v1;
  m.status = v2;
  if (v3 !== 0) m.observedGeneration = v3;
  m.lastTransitionTime = (v4 ?? null) as Condition['lastTransitionTime'];
  m.reason = v5;
  m.message = v6;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ConditionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.Condition',
  fields: () => [
    { json: 'type', type: 'string', required: true },
    { json: 'status', type: 'string', required: true, knownValues: ['True', 'False', 'Unknown'] },
    { json: 'observedGeneration', type: 'int64' },
    { json: 'lastTransitionTime', type: 'message', message: () => TimeSchema, required: true },
    { json: 'reason', type: 'string', required: true },
    { json: 'message', type: 'string', required: true },
  ],
});

export const Condition: GeneratedCodec<Condition> = new GeneratedCodec(ConditionSchema, encodeCondition, decodeCondition);
