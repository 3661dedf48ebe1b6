// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readMicroTime, readTime, unknownFields, writeMicroTime, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { MicroTimeSchema, TimeSchema } from '../../meta/v1/time.ts';
import { type ObjectReference, ObjectReferenceSchema, decodeObjectReference, encodeObjectReference } from './reference.ts';

/** Something that happened to an object. Kept for a limited time, repeated ones are counted. */
export interface Event {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  involvedObject: ObjectReference;
  reason?: string | undefined;
  message?: string | undefined;
  source: EventSource;
  firstTimestamp?: string | null | undefined;
  lastTimestamp?: string | null | undefined;
  count?: number | undefined;
  type?: string | undefined;
  eventTime?: string | null | undefined;
  series?: EventSeries | undefined;
  action?: string | undefined;
  related?: ObjectReference | undefined;
  reportingComponent?: string | undefined;
  reportingInstance?: string | undefined;
}

/** A list of Event objects. */
export interface EventList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: Event[];
}

export interface EventSeries {
  count?: number | undefined;
  lastObservedTime?: string | null | undefined;
}

export interface EventSource {
  component?: string | undefined;
  host?: string | undefined;
}

export function encodeEvent(w: Writer, m: Event): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.reportingInstance, 122);
  w.string(m.reportingComponent, 114);
  if (m.related !== undefined && m.related !== null) {
    const before = w.size();
    encodeObjectReference(w, m.related);
    w.close(before, 106);
  }
  w.string(m.action, 98);
  if (m.series !== undefined && m.series !== null) {
    const before = w.size();
    encodeEventSeries(w, m.series);
    w.close(before, 90);
  }
  writeMicroTime(w, m.eventTime, 82);
  w.string(m.type, 74);
  w.int(m.count, 64);
  writeTime(w, m.lastTimestamp, 58);
  writeTime(w, m.firstTimestamp, 50);
  {
    const before = w.size();
    encodeEventSource(w, m.source ?? (emptyMessage as EventSource));
    w.close(before, 42);
  }
  w.string(m.message, 34);
  w.string(m.reason, 26);
  {
    const before = w.size();
    encodeObjectReference(w, m.involvedObject ?? (emptyMessage as ObjectReference));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeEvent(r: Reader, end: number, kind?: string, apiVersion?: string): Event {
  let v1: ObjectMeta | null | undefined;
  let v2: ObjectReference | null | undefined;
  let v3 = '';
  let v4 = '';
  let v5: EventSource | null | undefined;
  let v6: string | null | undefined;
  let v7: string | null | undefined;
  let v8 = 0;
  let v9 = '';
  let v10: string | null | undefined;
  let v11: EventSeries | null | undefined;
  let v12 = '';
  let v13: ObjectReference | null | undefined;
  let v14 = '';
  let v15 = '';
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
      case 26: {
        v3 = r.string(end);
        continue;
      }
      case 34: {
        v4 = r.string(end);
        continue;
      }
      case 42: {
        v5 = decodeEventSource(r, r.fieldEnd(end));
        continue;
      }
      case 50: {
        v6 = readTime(r, end);
        continue;
      }
      case 58: {
        v7 = readTime(r, end);
        continue;
      }
      case 64: {
        v8 = r.int32(end);
        continue;
      }
      case 74: {
        v9 = r.string(end);
        continue;
      }
      case 82: {
        v10 = readMicroTime(r, end);
        continue;
      }
      case 90: {
        v11 = decodeEventSeries(r, r.fieldEnd(end));
        continue;
      }
      case 98: {
        v12 = r.string(end);
        continue;
      }
      case 106: {
        v13 = decodeObjectReference(r, r.fieldEnd(end));
        continue;
      }
      case 114: {
        v14 = r.string(end);
        continue;
      }
      case 122: {
        v15 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Event;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.involvedObject = v2 ?? decodeObjectReference(r, r.pos);
  if (v3 !== '') m.reason = v3;
  if (v4 !== '') m.message = v4;
  m.source = v5 ?? decodeEventSource(r, r.pos);
  m.firstTimestamp = (v6 ?? null) as Event['firstTimestamp'];
  m.lastTimestamp = (v7 ?? null) as Event['lastTimestamp'];
  if (v8 !== 0) m.count = v8;
  if (v9 !== '') m.type = v9;
  m.eventTime = (v10 ?? null) as Event['eventTime'];
  if (v11 !== undefined && v11 !== null) m.series = v11;
  if (v12 !== '') m.action = v12;
  if (v13 !== undefined && v13 !== null) m.related = v13;
  m.reportingComponent = v14;
  m.reportingInstance = v15;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const EventSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.Event', kind: 'Event', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema, required: true },
    { json: 'involvedObject', type: 'message', message: () => ObjectReferenceSchema, required: true, structType: 'atomic' },
    { json: 'reason', type: 'string' },
    { json: 'message', type: 'string' },
    { json: 'source', type: 'message', message: () => EventSourceSchema },
    { json: 'firstTimestamp', type: 'message', message: () => TimeSchema },
    { json: 'lastTimestamp', type: 'message', message: () => TimeSchema },
    { json: 'count', type: 'int32' },
    { json: 'type', type: 'string' },
    { json: 'eventTime', type: 'message', message: () => MicroTimeSchema },
    { json: 'series', type: 'message', message: () => EventSeriesSchema, pointer: true },
    { json: 'action', type: 'string' },
    { json: 'related', type: 'message', message: () => ObjectReferenceSchema, pointer: true, structType: 'atomic' },
    { json: 'reportingComponent', type: 'string', omitEmpty: false },
    { json: 'reportingInstance', type: 'string', omitEmpty: false },
  ],
});

export const Event: GeneratedCodec<Event> = new GeneratedCodec(EventSchema, encodeEvent, decodeEvent, true);

export function encodeEventList(w: Writer, m: EventList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeEvent(w, list[i] ?? (emptyMessage as Event));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeEventList(r: Reader, end: number, kind?: string, apiVersion?: string): EventList {
  let v1: ListMeta | null | undefined;
  let v2: Event[] | undefined;
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
        v2.push(decodeEvent(r, r.fieldEnd(end), 'Event', 'v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as EventList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const EventListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.EventList', kind: 'EventList', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => EventSchema, required: true },
  ],
});

export const EventList: GeneratedCodec<EventList> = new GeneratedCodec(EventListSchema, encodeEventList, decodeEventList, true);

export function encodeEventSeries(w: Writer, m: EventSeries): void {
  writeUnknown(w, m, unknownFields);
  writeMicroTime(w, m.lastObservedTime, 18);
  w.int(m.count, 8);
}

export function decodeEventSeries(r: Reader, end: number): EventSeries {
  let v1 = 0;
  let v2: string | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 8: {
        v1 = r.int32(end);
        continue;
      }
      case 18: {
        v2 = readMicroTime(r, end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as EventSeries;
  if (v1 !== 0) m.count = v1;
  m.lastObservedTime = (v2 ?? null) as EventSeries['lastObservedTime'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const EventSeriesSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.EventSeries',
  fields: () => [
    { json: 'count', type: 'int32' },
    { json: 'lastObservedTime', type: 'message', message: () => MicroTimeSchema },
  ],
});

export const EventSeries: GeneratedCodec<EventSeries> = new GeneratedCodec(EventSeriesSchema, encodeEventSeries, decodeEventSeries);

export function encodeEventSource(w: Writer, m: EventSource): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.host, 18);
  w.string(m.component, 10);
}

export function decodeEventSource(r: Reader, end: number): EventSource {
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
  const m = {} as EventSource;
  if (v1 !== '') m.component = v1;
  if (v2 !== '') m.host = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const EventSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.EventSource',
  fields: () => [
    { json: 'component', type: 'string' },
    { json: 'host', type: 'string' },
  ],
});

export const EventSource: GeneratedCodec<EventSource> = new GeneratedCodec(EventSourceSchema, encodeEventSource, decodeEventSource);
