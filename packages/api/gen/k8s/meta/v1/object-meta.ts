// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readRawJson, readTime, setKey, unknownFields, writeRawJson, writeStringMap, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { TimeSchema } from './time.ts';

/** A set of field paths as nested JSON objects. */
export type FieldsV1 = unknown;

/** What every list carries. */
export interface ListMeta {
  selfLink?: string | undefined;
  /** Version of the collection the list shows; start a watch from it. */
  resourceVersion?: string | undefined;
  /** Token that fetches the next page; empty on the last one. */
  continue?: string | undefined;
  /** How many objects follow on later pages, where known. */
  remainingItemCount?: number | undefined;
}

/** The fields that one manager set with one kind of operation. */
export interface ManagedFieldsEntry {
  /** Who set the fields. */
  manager?: string | undefined;
  /** Apply or Update. */
  operation?: string | undefined;
  apiVersion?: string | undefined;
  time?: string | undefined;
  fieldsType?: string | undefined;
  /** The set of fields, as nested objects. */
  fieldsV1?: unknown | undefined;
  subresource?: string | undefined;
}

/** What every stored object carries: its name, labels and history. */
export interface ObjectMeta {
  /** Unique within the namespace (or the cluster) among objects of the same resource. Never changes. */
  name?: string | undefined;
  /** Prefix of a name the server completes with a random suffix, when name is empty. */
  generateName?: string | undefined;
  /** Namespace of the object; empty for cluster-scoped kinds. */
  namespace?: string | undefined;
  /** No longer filled in. */
  selfLink?: string | undefined;
  /** Identity of this object in time and space: differs from that of an earlier object of the same name. */
  uid?: string | undefined;
  /** Opaque version of the object, changed by every write. Send it with an update to have the update refused if somebody else was faster. */
  resourceVersion?: string | undefined;
  /** Counts changes of the wanted state. */
  generation?: number | undefined;
  /** When the server created the object. */
  creationTimestamp?: string | undefined;
  /** When the object will be gone, set by a graceful deletion. It disappears once the finalizers are done. */
  deletionTimestamp?: string | undefined;
  /** Seconds granted for terminating gracefully. May only become shorter. */
  deletionGracePeriodSeconds?: number | undefined;
  /** Identifying keys and values, used by selectors. */
  labels?: Record<string, string> | undefined;
  /** Keys and values for tools and people; not used for selecting. */
  annotations?: Record<string, string> | undefined;
  /** Objects this one depends on. It is collected as garbage when all of them are gone. */
  ownerReferences?: OwnerReference[] | undefined;
  /** Work to be done before the object disappears. Whoever has done theirs removes their entry. */
  finalizers?: string[] | undefined;
  /** Which fields were last set by whom; kept by server-side apply. */
  managedFields?: ManagedFieldsEntry[] | undefined;
}

/** A reference to the owner of an object, in the same namespace or cluster-scoped. */
export interface OwnerReference {
  apiVersion: string;
  kind: string;
  name: string;
  uid: string;
  /** This owner is the controller that manages the object. At most one owner is. */
  controller?: boolean | undefined;
  /** A foreground deletion of the owner waits until this object is gone. */
  blockOwnerDeletion?: boolean | undefined;
}

export const FieldsV1Schema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.FieldsV1', form: 'rawJson',
});

export function encodeListMeta(w: Writer, m: ListMeta): void {
  writeUnknown(w, m, unknownFields);
  if (m.remainingItemCount !== undefined && m.remainingItemCount !== null) {
    w.int(m.remainingItemCount, 32);
  }
  w.string(m.continue, 26);
  w.string(m.resourceVersion, 18);
  w.string(m.selfLink, 10);
}

export function decodeListMeta(r: Reader, end: number): ListMeta {
  let v1 = '';
  let v2 = '';
  let v3 = '';
  let v4: number | null | undefined;
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
      case 26: {
        v3 = r.string(end);
        continue;
      }
      case 32: {
        v4 = r.int64(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ListMeta;
  if (v1 !== '') m.selfLink = v1;
  if (v2 !== '') m.resourceVersion = v2;
  if (v3 !== '') m.continue = v3;
  if (v4 !== undefined && v4 !== null) m.remainingItemCount = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ListMetaSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta',
  fields: () => [
    { json: 'selfLink', type: 'string' },
    { json: 'resourceVersion', type: 'string' },
    { json: 'continue', type: 'string' },
    { json: 'remainingItemCount', type: 'int64', pointer: true },
  ],
});

export const ListMeta: GeneratedCodec<ListMeta> = new GeneratedCodec(ListMetaSchema, encodeListMeta, decodeListMeta);

export function encodeManagedFieldsEntry(w: Writer, m: ManagedFieldsEntry): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.subresource, 66);
  if (m.fieldsV1 !== undefined && m.fieldsV1 !== null) {
    writeRawJson(w, m.fieldsV1, 58);
  }
  w.string(m.fieldsType, 50);
  if (m.time !== undefined && m.time !== null) {
    writeTime(w, m.time, 34);
  }
  w.string(m.apiVersion, 26);
  w.string(m.operation, 18);
  w.string(m.manager, 10);
}

export function decodeManagedFieldsEntry(r: Reader, end: number): ManagedFieldsEntry {
  let v1 = '';
  let v2 = '';
  let v3 = '';
  let v4: string | null | undefined;
  let v6 = '';
  let v7: unknown | null | undefined;
  let v8 = '';
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
      case 26: {
        v3 = r.string(end);
        continue;
      }
      case 34: {
        v4 = readTime(r, end);
        continue;
      }
      case 50: {
        v6 = r.string(end);
        continue;
      }
      case 58: {
        v7 = readRawJson(r, end);
        continue;
      }
      case 66: {
        v8 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ManagedFieldsEntry;
  if (v1 !== '') m.manager = v1;
  if (v2 !== '') m.operation = v2;
  if (v3 !== '') m.apiVersion = v3;
  if (v4 !== undefined && v4 !== null) m.time = v4;
  if (v6 !== '') m.fieldsType = v6;
  if (v7 !== undefined && v7 !== null) m.fieldsV1 = v7;
  if (v8 !== '') m.subresource = v8;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ManagedFieldsEntrySchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry',
  fields: () => [
    { json: 'manager', type: 'string' },
    { json: 'operation', type: 'string', knownValues: ['Apply', 'Update'] },
    { json: 'apiVersion', type: 'string' },
    { json: 'time', type: 'message', message: () => TimeSchema, pointer: true },
    { json: 'fieldsType', type: 'string' },
    { json: 'fieldsV1', type: 'message', message: () => FieldsV1Schema, pointer: true },
    { json: 'subresource', type: 'string' },
  ],
});

export const ManagedFieldsEntry: GeneratedCodec<ManagedFieldsEntry> = new GeneratedCodec(ManagedFieldsEntrySchema, encodeManagedFieldsEntry, decodeManagedFieldsEntry);

export function encodeObjectMeta(w: Writer, m: ObjectMeta): void {
  writeUnknown(w, m, unknownFields);
  if (m.managedFields) {
    const list = m.managedFields;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeManagedFieldsEntry(w, list[i] ?? (emptyMessage as ManagedFieldsEntry));
      w.close(before, 138);
    }
  }
  if (m.finalizers) {
    const list = m.finalizers;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 114);
    }
  }
  if (m.ownerReferences) {
    const list = m.ownerReferences;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeOwnerReference(w, list[i] ?? (emptyMessage as OwnerReference));
      w.close(before, 106);
    }
  }
  writeStringMap(w, m.annotations, 98);
  writeStringMap(w, m.labels, 90);
  if (m.deletionGracePeriodSeconds !== undefined && m.deletionGracePeriodSeconds !== null) {
    w.int(m.deletionGracePeriodSeconds, 80);
  }
  if (m.deletionTimestamp !== undefined && m.deletionTimestamp !== null) {
    writeTime(w, m.deletionTimestamp, 74);
  }
  writeTime(w, m.creationTimestamp, 66);
  w.int(m.generation, 56);
  w.string(m.resourceVersion, 50);
  w.string(m.uid, 42);
  w.string(m.selfLink, 34);
  w.string(m.namespace, 26);
  w.string(m.generateName, 18);
  w.string(m.name, 10);
}

export function decodeObjectMeta(r: Reader, end: number): ObjectMeta {
  let v1 = '';
  let v2 = '';
  let v3 = '';
  let v4 = '';
  let v5 = '';
  let v6 = '';
  let v7 = 0;
  let v8: string | null | undefined;
  let v9: string | null | undefined;
  let v10: number | null | undefined;
  let v11: Record<string, string> | undefined;
  let v12: Record<string, string> | undefined;
  let v13: OwnerReference[] | undefined;
  let v14: string[] | undefined;
  let v17: ManagedFieldsEntry[] | undefined;
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
      case 26: {
        v3 = r.string(end);
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
      case 56: {
        v7 = r.int64(end);
        continue;
      }
      case 66: {
        v8 = readTime(r, end);
        continue;
      }
      case 74: {
        v9 = readTime(r, end);
        continue;
      }
      case 80: {
        v10 = r.int64(end);
        continue;
      }
      case 90: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: string | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = r.string(to);
          else r.skip(part, to);
        }
        v11 ??= {};
        setKey(v11, key, value ?? '');
        continue;
      }
      case 98: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: string | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = r.string(to);
          else r.skip(part, to);
        }
        v12 ??= {};
        setKey(v12, key, value ?? '');
        continue;
      }
      case 106: {
        v13 ??= [];
        v13.push(decodeOwnerReference(r, r.fieldEnd(end)));
        continue;
      }
      case 114: {
        v14 ??= [];
        v14.push(r.string(end));
        continue;
      }
      case 138: {
        v17 ??= [];
        v17.push(decodeManagedFieldsEntry(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ObjectMeta;
  if (v1 !== '') m.name = v1;
  if (v2 !== '') m.generateName = v2;
  if (v3 !== '') m.namespace = v3;
  if (v4 !== '') m.selfLink = v4;
  if (v5 !== '') m.uid = v5;
  if (v6 !== '') m.resourceVersion = v6;
  if (v7 !== 0) m.generation = v7;
  if (v8 !== undefined && v8 !== null) m.creationTimestamp = v8;
  if (v9 !== undefined && v9 !== null) m.deletionTimestamp = v9;
  if (v10 !== undefined && v10 !== null) m.deletionGracePeriodSeconds = v10;
  if (v11 !== undefined) m.labels = v11;
  if (v12 !== undefined) m.annotations = v12;
  if (v13 !== undefined) m.ownerReferences = v13;
  if (v14 !== undefined) m.finalizers = v14;
  if (v17 !== undefined) m.managedFields = v17;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ObjectMetaSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta',
  fields: () => [
    { json: 'name', type: 'string' },
    { json: 'generateName', type: 'string' },
    { json: 'namespace', type: 'string' },
    { json: 'selfLink', type: 'string' },
    { json: 'uid', type: 'string' },
    { json: 'resourceVersion', type: 'string' },
    { json: 'generation', type: 'int64' },
    { json: 'creationTimestamp', type: 'message', message: () => TimeSchema, omitZero: true },
    { json: 'deletionTimestamp', type: 'message', message: () => TimeSchema, pointer: true },
    { json: 'deletionGracePeriodSeconds', type: 'int64', pointer: true },
    { json: 'labels', type: 'string', cardinality: 'map' },
    { json: 'annotations', type: 'string', cardinality: 'map' },
    { json: 'ownerReferences', type: 'message', cardinality: 'list', message: () => OwnerReferenceSchema, listType: 'map', listMapKeys: ['uid'], patchStrategy: ['merge'], patchMergeKey: 'uid' },
    { json: 'finalizers', type: 'string', cardinality: 'list', listType: 'set', patchStrategy: ['merge'] },
    { json: 'managedFields', type: 'message', cardinality: 'list', message: () => ManagedFieldsEntrySchema },
  ],
});

export const ObjectMeta: GeneratedCodec<ObjectMeta> = new GeneratedCodec(ObjectMetaSchema, encodeObjectMeta, decodeObjectMeta);

export function encodeOwnerReference(w: Writer, m: OwnerReference): void {
  writeUnknown(w, m, unknownFields);
  if (m.blockOwnerDeletion !== undefined && m.blockOwnerDeletion !== null) {
    w.bool(m.blockOwnerDeletion, 56);
  }
  if (m.controller !== undefined && m.controller !== null) {
    w.bool(m.controller, 48);
  }
  w.string(m.apiVersion, 42);
  w.string(m.uid, 34);
  w.string(m.name, 26);
  w.string(m.kind, 10);
}

export function decodeOwnerReference(r: Reader, end: number): OwnerReference {
  let v5 = '';
  let v1 = '';
  let v3 = '';
  let v4 = '';
  let v6: boolean | null | undefined;
  let v7: boolean | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 42: {
        v5 = r.string(end);
        continue;
      }
      case 10: {
        v1 = r.string(end);
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
      case 48: {
        v6 = r.bool(end);
        continue;
      }
      case 56: {
        v7 = r.bool(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as OwnerReference;
  m.apiVersion = v5;
  m.kind = v1;
  m.name = v3;
  m.uid = v4;
  if (v6 !== undefined && v6 !== null) m.controller = v6;
  if (v7 !== undefined && v7 !== null) m.blockOwnerDeletion = v7;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const OwnerReferenceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.OwnerReference',
  fields: () => [
    { json: 'apiVersion', type: 'string', required: true },
    { json: 'kind', type: 'string', required: true },
    { json: 'name', type: 'string', required: true },
    { json: 'uid', type: 'string', required: true },
    { json: 'controller', type: 'bool', pointer: true },
    { json: 'blockOwnerDeletion', type: 'bool', pointer: true },
  ],
});

export const OwnerReference: GeneratedCodec<OwnerReference> = new GeneratedCodec(OwnerReferenceSchema, encodeOwnerReference, decodeOwnerReference);
