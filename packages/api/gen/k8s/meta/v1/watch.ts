// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, keepUnknown, readRawExtension, unknownFields, writeRawJson, writeUnknown } from '../../../../src/generated.ts';
import { RawExtensionSchema } from '../../machinery/runtime/runtime.ts';

/** One event of a watch stream. */
export interface WatchEvent {
  type: string;
  object: unknown;
}

export function encodeWatchEvent(w: Writer, m: WatchEvent): void {
  writeUnknown(w, m, unknownFields);
  writeRawJson(w, m.object, 18);
  w.string(m.type, 10);
}

export function decodeWatchEvent(r: Reader, end: number): WatchEvent {
  let v1 = '';
  let v2: unknown | null | undefined;
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
        v2 = readRawExtension(r, end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as WatchEvent;
  m.type = v1;
  m.object = (v2 ?? null) as WatchEvent['object'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const WatchEventSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.WatchEvent',
  fields: () => [
    { json: 'type', type: 'string', required: true },
    { json: 'object', type: 'message', message: () => RawExtensionSchema, required: true, structType: 'atomic' },
  ],
});

export const WatchEvent: GeneratedCodec<WatchEvent> = new GeneratedCodec(WatchEventSchema, encodeWatchEvent, decodeWatchEvent);
