// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';

export interface ApplyOptions {
  apiVersion?: string | undefined;
  kind?: string | undefined;
  dryRun?: string[] | undefined;
  force: boolean;
  fieldManager: string;
}

/** How an object is created. */
export interface CreateOptions {
  apiVersion?: string | undefined;
  kind?: string | undefined;
  dryRun?: string[] | undefined;
  fieldManager?: string | undefined;
  fieldValidation?: string | undefined;
}

/** How an object is deleted. */
export interface DeleteOptions {
  apiVersion?: string | undefined;
  kind?: string | undefined;
  /** Seconds granted for terminating gracefully; 0 deletes at once. */
  gracePeriodSeconds?: number | undefined;
  /** What must be true of the object for the deletion to happen. */
  preconditions?: Preconditions | undefined;
  orphanDependents?: boolean | undefined;
  /** What happens to dependents: Orphan keeps them, Background deletes them afterwards, Foreground before. */
  propagationPolicy?: string | undefined;
  /** With All, everything is done except the change itself. */
  dryRun?: string[] | undefined;
  ignoreStoreReadErrorWithClusterBreakingPotential?: boolean | undefined;
}

/** How an object is read. */
export interface GetOptions {
  apiVersion?: string | undefined;
  kind?: string | undefined;
  resourceVersion?: string | undefined;
}

/** What a list or watch shows and how. */
export interface ListOptions {
  apiVersion?: string | undefined;
  kind?: string | undefined;
  /** Only objects whose labels match. */
  labelSelector?: string | undefined;
  /** Only objects whose fields match; each kind supports a few fields. */
  fieldSelector?: string | undefined;
  /** Stream changes instead of listing. */
  watch?: boolean | undefined;
  /** Let the server send BOOKMARK events that carry nothing but a resourceVersion. */
  allowWatchBookmarks?: boolean | undefined;
  /** How recent the answer must be, or where a watch starts. */
  resourceVersion?: string | undefined;
  /** How resourceVersion is meant for a list. */
  resourceVersionMatch?: string | undefined;
  /** When the server ends the call. */
  timeoutSeconds?: number | undefined;
  /** Most objects in one page. */
  limit?: number | undefined;
  /** Token of a page before, to get the one after it. */
  continue?: string | undefined;
  /** A watch begins with the present objects as ADDED events, then a marking BOOKMARK. */
  sendInitialEvents?: boolean | undefined;
}

/** How an object is patched. */
export interface PatchOptions {
  apiVersion?: string | undefined;
  kind?: string | undefined;
  dryRun?: string[] | undefined;
  /** Server-side apply takes fields over from other managers. */
  force?: boolean | undefined;
  fieldManager?: string | undefined;
  fieldValidation?: string | undefined;
}

export interface TableOptions {
  apiVersion?: string | undefined;
  kind?: string | undefined;
  includeObject?: string | undefined;
}

/** How an object is updated. */
export interface UpdateOptions {
  apiVersion?: string | undefined;
  kind?: string | undefined;
  dryRun?: string[] | undefined;
  fieldManager?: string | undefined;
  fieldValidation?: string | undefined;
}

export interface Patch {
}

export interface Preconditions {
  uid?: string | undefined;
  resourceVersion?: string | undefined;
}

export function encodeApplyOptions(w: Writer, m: ApplyOptions): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.fieldManager, 26);
  w.bool(m.force, 16);
  if (m.dryRun) {
    const list = m.dryRun;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 10);
    }
  }
}

export function decodeApplyOptions(r: Reader, end: number, kind?: string, apiVersion?: string): ApplyOptions {
  let v1: string[] | undefined;
  let v2 = false;
  let v3 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(r.string(end));
        continue;
      }
      case 16: {
        v2 = r.bool(end);
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ApplyOptions;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  if (v1 !== undefined) m.dryRun = v1;
  m.force = v2;
  m.fieldManager = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ApplyOptionsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.ApplyOptions', kind: 'ApplyOptions', apiVersion: 'v1',
  fields: () => [
    { json: 'dryRun', type: 'string', cardinality: 'list' },
    { json: 'force', type: 'bool', required: true },
    { json: 'fieldManager', type: 'string', required: true },
  ],
});

export const ApplyOptions: GeneratedCodec<ApplyOptions> = new GeneratedCodec(ApplyOptionsSchema, encodeApplyOptions, decodeApplyOptions);

export function encodeCreateOptions(w: Writer, m: CreateOptions): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.fieldValidation, 34);
  w.string(m.fieldManager, 26);
  if (m.dryRun) {
    const list = m.dryRun;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 10);
    }
  }
}

export function decodeCreateOptions(r: Reader, end: number, kind?: string, apiVersion?: string): CreateOptions {
  let v1: string[] | undefined;
  let v3 = '';
  let v4 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(r.string(end));
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
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CreateOptions;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  if (v1 !== undefined) m.dryRun = v1;
  if (v3 !== '') m.fieldManager = v3;
  if (v4 !== '') m.fieldValidation = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CreateOptionsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.CreateOptions', kind: 'CreateOptions', apiVersion: 'v1',
  fields: () => [
    { json: 'dryRun', type: 'string', cardinality: 'list' },
    { json: 'fieldManager', type: 'string' },
    { json: 'fieldValidation', type: 'string' },
  ],
});

export const CreateOptions: GeneratedCodec<CreateOptions> = new GeneratedCodec(CreateOptionsSchema, encodeCreateOptions, decodeCreateOptions);

export function encodeDeleteOptions(w: Writer, m: DeleteOptions): void {
  writeUnknown(w, m, unknownFields);
  if (m.ignoreStoreReadErrorWithClusterBreakingPotential !== undefined && m.ignoreStoreReadErrorWithClusterBreakingPotential !== null) {
    w.bool(m.ignoreStoreReadErrorWithClusterBreakingPotential, 48);
  }
  if (m.dryRun) {
    const list = m.dryRun;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 42);
    }
  }
  if (m.propagationPolicy !== undefined && m.propagationPolicy !== null) {
    w.string(m.propagationPolicy, 34);
  }
  if (m.orphanDependents !== undefined && m.orphanDependents !== null) {
    w.bool(m.orphanDependents, 24);
  }
  if (m.preconditions !== undefined && m.preconditions !== null) {
    const before = w.size();
    encodePreconditions(w, m.preconditions);
    w.close(before, 18);
  }
  if (m.gracePeriodSeconds !== undefined && m.gracePeriodSeconds !== null) {
    w.int(m.gracePeriodSeconds, 8);
  }
}

export function decodeDeleteOptions(r: Reader, end: number, kind?: string, apiVersion?: string): DeleteOptions {
  let v1: number | null | undefined;
  let v2: Preconditions | null | undefined;
  let v3: boolean | null | undefined;
  let v4: string | null | undefined;
  let v5: string[] | undefined;
  let v6: boolean | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 8: {
        v1 = r.int64(end);
        continue;
      }
      case 18: {
        v2 = decodePreconditions(r, r.fieldEnd(end));
        continue;
      }
      case 24: {
        v3 = r.bool(end);
        continue;
      }
      case 34: {
        v4 = r.string(end);
        continue;
      }
      case 42: {
        v5 ??= [];
        v5.push(r.string(end));
        continue;
      }
      case 48: {
        v6 = r.bool(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as DeleteOptions;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  if (v1 !== undefined && v1 !== null) m.gracePeriodSeconds = v1;
  if (v2 !== undefined && v2 !== null) m.preconditions = v2;
  if (v3 !== undefined && v3 !== null) m.orphanDependents = v3;
  if (v4 !== undefined && v4 !== null) m.propagationPolicy = v4;
  if (v5 !== undefined) m.dryRun = v5;
  if (v6 !== undefined && v6 !== null) m.ignoreStoreReadErrorWithClusterBreakingPotential = v6;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DeleteOptionsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.DeleteOptions', kind: 'DeleteOptions', apiVersion: 'v1',
  fields: () => [
    { json: 'gracePeriodSeconds', type: 'int64', pointer: true },
    { json: 'preconditions', type: 'message', message: () => PreconditionsSchema, pointer: true },
    { json: 'orphanDependents', type: 'bool', pointer: true },
    { json: 'propagationPolicy', type: 'string', pointer: true, knownValues: ['Orphan', 'Background', 'Foreground'] },
    { json: 'dryRun', type: 'string', cardinality: 'list' },
    { json: 'ignoreStoreReadErrorWithClusterBreakingPotential', type: 'bool', pointer: true },
  ],
});

export const DeleteOptions: GeneratedCodec<DeleteOptions> = new GeneratedCodec(DeleteOptionsSchema, encodeDeleteOptions, decodeDeleteOptions);

export function encodeGetOptions(w: Writer, m: GetOptions): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.resourceVersion, 10);
}

export function decodeGetOptions(r: Reader, end: number, kind?: string, apiVersion?: string): GetOptions {
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
  const m = {} as GetOptions;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  if (v1 !== '') m.resourceVersion = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const GetOptionsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.GetOptions', kind: 'GetOptions', apiVersion: 'v1',
  fields: () => [
    { json: 'resourceVersion', type: 'string' },
  ],
});

export const GetOptions: GeneratedCodec<GetOptions> = new GeneratedCodec(GetOptionsSchema, encodeGetOptions, decodeGetOptions);

export function encodeListOptions(w: Writer, m: ListOptions): void {
  writeUnknown(w, m, unknownFields);
  if (m.sendInitialEvents !== undefined && m.sendInitialEvents !== null) {
    w.bool(m.sendInitialEvents, 88);
  }
  w.string(m.resourceVersionMatch, 82);
  w.bool(m.allowWatchBookmarks, 72);
  w.string(m.continue, 66);
  w.int(m.limit, 56);
  if (m.timeoutSeconds !== undefined && m.timeoutSeconds !== null) {
    w.int(m.timeoutSeconds, 40);
  }
  w.string(m.resourceVersion, 34);
  w.bool(m.watch, 24);
  w.string(m.fieldSelector, 18);
  w.string(m.labelSelector, 10);
}

export function decodeListOptions(r: Reader, end: number, kind?: string, apiVersion?: string): ListOptions {
  let v1 = '';
  let v2 = '';
  let v3 = false;
  let v9 = false;
  let v4 = '';
  let v10 = '';
  let v5: number | null | undefined;
  let v7 = 0;
  let v8 = '';
  let v11: boolean | null | undefined;
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
        v3 = r.bool(end);
        continue;
      }
      case 72: {
        v9 = r.bool(end);
        continue;
      }
      case 34: {
        v4 = r.string(end);
        continue;
      }
      case 82: {
        v10 = r.string(end);
        continue;
      }
      case 40: {
        v5 = r.int64(end);
        continue;
      }
      case 56: {
        v7 = r.int64(end);
        continue;
      }
      case 66: {
        v8 = r.string(end);
        continue;
      }
      case 88: {
        v11 = r.bool(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ListOptions;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  if (v1 !== '') m.labelSelector = v1;
  if (v2 !== '') m.fieldSelector = v2;
  if (v3 !== false) m.watch = v3;
  if (v9 !== false) m.allowWatchBookmarks = v9;
  if (v4 !== '') m.resourceVersion = v4;
  if (v10 !== '') m.resourceVersionMatch = v10;
  if (v5 !== undefined && v5 !== null) m.timeoutSeconds = v5;
  if (v7 !== 0) m.limit = v7;
  if (v8 !== '') m.continue = v8;
  if (v11 !== undefined && v11 !== null) m.sendInitialEvents = v11;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ListOptionsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.ListOptions', kind: 'ListOptions', apiVersion: 'v1',
  fields: () => [
    { json: 'labelSelector', type: 'string' },
    { json: 'fieldSelector', type: 'string' },
    { json: 'watch', type: 'bool' },
    { json: 'allowWatchBookmarks', type: 'bool' },
    { json: 'resourceVersion', type: 'string' },
    { json: 'resourceVersionMatch', type: 'string', knownValues: ['NotOlderThan', 'Exact'] },
    { json: 'timeoutSeconds', type: 'int64', pointer: true },
    { json: 'limit', type: 'int64' },
    { json: 'continue', type: 'string' },
    { json: 'sendInitialEvents', type: 'bool', pointer: true },
  ],
});

export const ListOptions: GeneratedCodec<ListOptions> = new GeneratedCodec(ListOptionsSchema, encodeListOptions, decodeListOptions);

export function encodePatchOptions(w: Writer, m: PatchOptions): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.fieldValidation, 34);
  w.string(m.fieldManager, 26);
  if (m.force !== undefined && m.force !== null) {
    w.bool(m.force, 16);
  }
  if (m.dryRun) {
    const list = m.dryRun;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 10);
    }
  }
}

export function decodePatchOptions(r: Reader, end: number, kind?: string, apiVersion?: string): PatchOptions {
  let v1: string[] | undefined;
  let v2: boolean | null | undefined;
  let v3 = '';
  let v4 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(r.string(end));
        continue;
      }
      case 16: {
        v2 = r.bool(end);
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
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PatchOptions;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  if (v1 !== undefined) m.dryRun = v1;
  if (v2 !== undefined && v2 !== null) m.force = v2;
  if (v3 !== '') m.fieldManager = v3;
  if (v4 !== '') m.fieldValidation = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PatchOptionsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.PatchOptions', kind: 'PatchOptions', apiVersion: 'v1',
  fields: () => [
    { json: 'dryRun', type: 'string', cardinality: 'list' },
    { json: 'force', type: 'bool', pointer: true },
    { json: 'fieldManager', type: 'string' },
    { json: 'fieldValidation', type: 'string' },
  ],
});

export const PatchOptions: GeneratedCodec<PatchOptions> = new GeneratedCodec(PatchOptionsSchema, encodePatchOptions, decodePatchOptions);

export function encodeTableOptions(w: Writer, m: TableOptions): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.includeObject, 10);
}

export function decodeTableOptions(r: Reader, end: number, kind?: string, apiVersion?: string): TableOptions {
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
  const m = {} as TableOptions;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  if (v1 !== '') m.includeObject = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const TableOptionsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.TableOptions', kind: 'TableOptions', apiVersion: 'v1',
  fields: () => [
    { json: 'includeObject', type: 'string', knownValues: ['None', 'Metadata', 'Object'] },
  ],
});

export const TableOptions: GeneratedCodec<TableOptions> = new GeneratedCodec(TableOptionsSchema, encodeTableOptions, decodeTableOptions);

export function encodeUpdateOptions(w: Writer, m: UpdateOptions): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.fieldValidation, 26);
  w.string(m.fieldManager, 18);
  if (m.dryRun) {
    const list = m.dryRun;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 10);
    }
  }
}

export function decodeUpdateOptions(r: Reader, end: number, kind?: string, apiVersion?: string): UpdateOptions {
  let v1: string[] | undefined;
  let v2 = '';
  let v3 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(r.string(end));
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
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as UpdateOptions;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  if (v1 !== undefined) m.dryRun = v1;
  if (v2 !== '') m.fieldManager = v2;
  if (v3 !== '') m.fieldValidation = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const UpdateOptionsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.UpdateOptions', kind: 'UpdateOptions', apiVersion: 'v1',
  fields: () => [
    { json: 'dryRun', type: 'string', cardinality: 'list' },
    { json: 'fieldManager', type: 'string' },
    { json: 'fieldValidation', type: 'string' },
  ],
});

export const UpdateOptions: GeneratedCodec<UpdateOptions> = new GeneratedCodec(UpdateOptionsSchema, encodeUpdateOptions, decodeUpdateOptions);

export function encodePatch(w: Writer, m: Patch): void {
  writeUnknown(w, m, unknownFields);
}

export function decodePatch(r: Reader, end: number): Patch {
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Patch;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PatchSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.Patch',
});

export const Patch: GeneratedCodec<Patch> = new GeneratedCodec(PatchSchema, encodePatch, decodePatch);

export function encodePreconditions(w: Writer, m: Preconditions): void {
  writeUnknown(w, m, unknownFields);
  if (m.resourceVersion !== undefined && m.resourceVersion !== null) {
    w.string(m.resourceVersion, 18);
  }
  if (m.uid !== undefined && m.uid !== null) {
    w.string(m.uid, 10);
  }
}

export function decodePreconditions(r: Reader, end: number): Preconditions {
  let v1: string | null | undefined;
  let v2: string | null | undefined;
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
  const m = {} as Preconditions;
  if (v1 !== undefined && v1 !== null) m.uid = v1;
  if (v2 !== undefined && v2 !== null) m.resourceVersion = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PreconditionsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.apis.meta.v1.Preconditions',
  fields: () => [
    { json: 'uid', type: 'string', pointer: true },
    { json: 'resourceVersion', type: 'string', pointer: true },
  ],
});

export const Preconditions: GeneratedCodec<Preconditions> = new GeneratedCodec(PreconditionsSchema, encodePreconditions, decodePreconditions);
