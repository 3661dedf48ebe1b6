// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readMicroTime, readTime, unknownFields, writeMicroTime, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { type EventSource, EventSourceSchema, decodeEventSource, encodeEventSource } from '../../core/v1/event.ts';
import { type ObjectReference, ObjectReferenceSchema, decodeObjectReference, encodeObjectReference } from '../../core/v1/reference.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { MicroTimeSchema, TimeSchema } from '../../meta/v1/time.ts';

/** Something that happened to an object, in the newer of two forms. */
export interface Event {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  eventTime: string;
  series?: EventSeries | undefined;
  reportingController?: string | undefined;
  reportingInstance?: string | undefined;
  action?: string | undefined;
  reason?: string | undefined;
  regarding: ObjectReference;
  related?: ObjectReference | undefined;
  note?: string | undefined;
  type?: string | undefined;
  deprecatedSource: EventSource;
  deprecatedFirstTimestamp?: string | null | undefined;
  deprecatedLastTimestamp?: string | null | undefined;
  deprecatedCount?: number | undefined;
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
  count: number;
  lastObservedTime: string;
}

export function encodeEvent(w: Writer, m: Event): void {
  writeUnknown(w, m, unknownFields);
  w.int(m.deprecatedCount, 120);
  writeTime(w, m.deprecatedLastTimestamp, 114);
  writeTime(w, m.deprecatedFirstTimestamp, 106);
  {
    const before = w.size();
    encodeEventSource(w, m.deprecatedSource ?? (emptyMessage as EventSource));
    w.close(before, 98);
  }
  w.string(m.type, 90);
  w.string(m.note, 82);
  if (m.related !== undefined && m.related !== null) {
    const before = w.size();
    encodeObjectReference(w, m.related);
    w.close(before, 74);
  }
  {
    const before = w.size();
    encodeObjectReference(w, m.regarding ?? (emptyMessage as ObjectReference));
    w.close(before, 66);
  }
  w.string(m.reason, 58);
  w.string(m.action, 50);
  w.string(m.reportingInstance, 42);
  w.string(m.reportingController, 34);
  if (m.series !== undefined && m.series !== null) {
    const before = w.size();
    encodeEventSeries(w, m.series);
    w.close(before, 26);
  }
  writeMicroTime(w, m.eventTime, 18);
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeEvent(r: Reader, end: number, kind?: string, apiVersion?: string): Event {
  let v1: ObjectMeta | null | undefined;
  let v2: string | null | undefined;
  let v3: EventSeries | null | undefined;
  let v4 = '';
  let v5 = '';
  let v6 = '';
  let v7 = '';
  let v8: ObjectReference | null | undefined;
  let v9: ObjectReference | null | undefined;
  let v10 = '';
  let v11 = '';
  let v12: EventSource | null | undefined;
  let v13: string | null | undefined;
  let v14: string | null | undefined;
  let v15 = 0;
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
        v2 = readMicroTime(r, end);
        continue;
      }
      case 26: {
        v3 = decodeEventSeries(r, r.fieldEnd(end));
        continue;
      }
      case 34: {
        v4 = r.string(end);
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
      case 58: {
        v7 = r.string(end);
        continue;
      }
      case 66: {
        v8 = decodeObjectReference(r, r.fieldEnd(end));
        continue;
      }
      case 74: {
        v9 = decodeObjectReference(r, r.fieldEnd(end));
        continue;
      }
      case 82: {
        v10 = r.string(end);
        continue;
      }
      case 90: {
        v11 = r.string(end);
        continue;
      }
      case 98: {
        v12 = decodeEventSource(r, r.fieldEnd(end));
        continue;
      }
      case 106: {
        v13 = readTime(r, end);
        continue;
      }
      case 114: {
        v14 = readTime(r, end);
        continue;
      }
      case 120: {
        v15 = r.int32(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Event;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.eventTime = (v2 ?? null) as Event['eventTime'];
  if (v3 !== undefined && v3 !== null) m.series = v3;
  if (v4 !== '') m.reportingController = v4;
  if (v5 !== '') m.reportingInstance = v5;
  if (v6 !== '') m.action = v6;
  if (v7 !== '') m.reason = v7;
  m.regarding = v8 ?? decodeObjectReference(r, r.pos);
  if (v9 !== undefined && v9 !== null) m.related = v9;
  if (v10 !== '') m.note = v10;
  if (v11 !== '') m.type = v11;
  m.deprecatedSource = v12 ?? decodeEventSource(r, r.pos);
  m.deprecatedFirstTimestamp = (v13 ?? null) as Event['deprecatedFirstTimestamp'];
  m.deprecatedLastTimestamp = (v14 ?? null) as Event['deprecatedLastTimestamp'];
  if (v15 !== 0) m.deprecatedCount = v15;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const EventSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.events.v1.Event', kind: 'Event', apiVersion: 'events.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema, omitEmpty: false },
    { json: 'eventTime', type: 'message', message: () => MicroTimeSchema, required: true },
    { json: 'series', type: 'message', message: () => EventSeriesSchema, pointer: true },
    { json: 'reportingController', type: 'string' },
    { json: 'reportingInstance', type: 'string' },
    { json: 'action', type: 'string' },
    { json: 'reason', type: 'string' },
    { json: 'regarding', type: 'message', message: () => ObjectReferenceSchema, structType: 'atomic' },
    { json: 'related', type: 'message', message: () => ObjectReferenceSchema, pointer: true, structType: 'atomic' },
    { json: 'note', type: 'string' },
    { json: 'type', type: 'string' },
    { json: 'deprecatedSource', type: 'message', message: () => EventSourceSchema },
    { json: 'deprecatedFirstTimestamp', type: 'message', message: () => TimeSchema },
    { json: 'deprecatedLastTimestamp', type: 'message', message: () => TimeSchema },
    { json: 'deprecatedCount', type: 'int32' },
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
        v2.push(decodeEvent(r, r.fieldEnd(end), 'Event', 'events.k8s.io/v1'));
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
  typeName: 'k8s.io.api.events.v1.EventList', kind: 'EventList', apiVersion: 'events.k8s.io/v1',
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
  m.count = v1;
  m.lastObservedTime = (v2 ?? null) as EventSeries['lastObservedTime'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const EventSeriesSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.events.v1.EventSeries',
  fields: () => [
    { json: 'count', type: 'int32', required: true },
    { json: 'lastObservedTime', type: 'message', message: () => MicroTimeSchema, required: true },
  ],
});

export const EventSeries: GeneratedCodec<EventSeries> = new GeneratedCodec(EventSeriesSchema, encodeEventSeries, decodeEventSeries);
