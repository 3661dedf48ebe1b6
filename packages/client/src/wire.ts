/**
 * The messages of the typed gRPC API that are the same for every kind. All kinds' requests use the same field numbers
 * (proto/gantry/api), so one writer serves them all and only the object inside goes through the kind's own codec.
 */
import { BinaryReader, BinaryWriter } from '@bufbuild/protobuf/wire';
import type { KubeObject, ResourceType } from '@gantry/api';
import { type Status, StatusError, type StatusReason } from '@gantry/machinery';
import type { ObjectRef } from './object-key.ts';
import type {
  DeleteOptions,
  GetOptions,
  ListOptions,
  ObjectList,
  WatchEventType,
  WatchOptions,
  WriteOptions,
} from './resource-client.ts';

type Write = (writer: BinaryWriter) => void;

function message(write: Write): Uint8Array {
  const writer = new BinaryWriter();
  write(writer);
  return writer.finish();
}

function text(writer: BinaryWriter, field: number, value: string | undefined): void {
  if (value !== undefined && value !== '') writer.uint32((field << 3) | 2).string(value);
}

function int64(writer: BinaryWriter, field: number, value: number | undefined): void {
  if (value !== undefined) writer.uint32(field << 3).int64(value);
}

function flag(writer: BinaryWriter, field: number, value: boolean | undefined): void {
  if (value !== undefined) writer.uint32(field << 3).bool(value);
}

function nested(writer: BinaryWriter, field: number, write: Write): void {
  writer.uint32((field << 3) | 2).fork();
  write(writer);
  writer.join();
}

function bytes(writer: BinaryWriter, field: number, value: Uint8Array): void {
  writer.uint32((field << 3) | 2).bytes(value);
}

export function encodeGetRequest(ref: ObjectRef, options: GetOptions = {}): Uint8Array {
  return message((writer) => {
    text(writer, 1, ref.namespace);
    text(writer, 2, ref.name);
    nested(writer, 3, (inner) => text(inner, 1, options.resourceVersion));
  });
}

/** Also the request of Watch. */
export function encodeListRequest(options: ListOptions & WatchOptions, watch: boolean): Uint8Array {
  return message((writer) => {
    text(writer, 1, options.namespace);
    nested(writer, 2, (inner) => writeListOptions(inner, options, watch));
  });
}

function writeListOptions(writer: BinaryWriter, options: ListOptions & WatchOptions, watch: boolean): void {
  text(writer, 1, options.labelSelector);
  text(writer, 2, options.fieldSelector);
  if (watch) flag(writer, 3, true);
  text(writer, 4, options.resourceVersion);
  int64(writer, 5, options.timeoutSeconds);
  int64(writer, 7, options.limit);
  text(writer, 8, options.continue);
  flag(writer, 9, options.allowWatchBookmarks);
  text(writer, 10, options.resourceVersionMatch);
  flag(writer, 11, options.sendInitialEvents);
}

function writeDeleteOptions(writer: BinaryWriter, options: DeleteOptions): void {
  int64(writer, 1, options.gracePeriodSeconds);
  const { preconditions } = options;
  if (preconditions !== undefined) {
    nested(writer, 2, (inner) => {
      text(inner, 1, preconditions.uid);
      text(inner, 2, preconditions.resourceVersion);
    });
  }
  text(writer, 4, options.propagationPolicy);
  if (options.dryRun) text(writer, 5, 'All');
}

export function encodeDeleteRequest(ref: ObjectRef, options: DeleteOptions = {}): Uint8Array {
  return message((writer) => {
    text(writer, 1, ref.namespace);
    text(writer, 2, ref.name);
    nested(writer, 3, (inner) => writeDeleteOptions(inner, options));
  });
}

export function encodeDeleteCollectionRequest(selection: ListOptions, options: DeleteOptions = {}): Uint8Array {
  return message((writer) => {
    text(writer, 1, selection.namespace);
    nested(writer, 2, (inner) => writeListOptions(inner, selection, false));
    nested(writer, 3, (inner) => writeDeleteOptions(inner, options));
  });
}

/** `object` is already encoded. */
export function encodeCreateRequest(
  namespace: string | undefined,
  object: Uint8Array,
  options: WriteOptions,
): Uint8Array {
  return message((writer) => {
    text(writer, 1, namespace);
    bytes(writer, 2, object);
    nested(writer, 3, (inner) => {
      if (options.dryRun) text(inner, 1, 'All');
      text(inner, 3, options.fieldManager);
    });
  });
}

/** Create on a subresource of one object: the name comes before the object, options keep CreateOptions' numbers. */
export function encodeCreateSubresourceRequest(ref: ObjectRef, object: Uint8Array, options: WriteOptions): Uint8Array {
  return message((writer) => {
    text(writer, 1, ref.namespace);
    text(writer, 2, ref.name);
    bytes(writer, 3, object);
    nested(writer, 4, (inner) => {
      if (options.dryRun) text(inner, 1, 'All');
      text(inner, 3, options.fieldManager);
    });
  });
}

export function encodeUpdateRequest(
  ref: ObjectRef,
  object: Uint8Array,
  subresource: string,
  options: WriteOptions,
): Uint8Array {
  return message((writer) => {
    text(writer, 1, ref.namespace);
    text(writer, 2, ref.name);
    bytes(writer, 3, object);
    nested(writer, 4, (inner) => {
      if (options.dryRun) text(inner, 1, 'All');
      text(inner, 2, options.fieldManager);
    });
    text(writer, 5, subresource);
  });
}

export function encodePatchRequest(
  ref: ObjectRef,
  contentType: string,
  patch: Uint8Array,
  subresource: string | undefined,
  options: WriteOptions & { readonly force?: boolean | undefined },
): Uint8Array {
  return message((writer) => {
    text(writer, 1, ref.namespace);
    text(writer, 2, ref.name);
    text(writer, 3, contentType);
    bytes(writer, 4, patch);
    nested(writer, 5, (inner) => {
      if (options.dryRun) text(inner, 1, 'All');
      flag(inner, 2, options.force);
      text(inner, 3, options.fieldManager);
    });
    text(writer, 6, subresource);
  });
}

/** Calls `field` for every field of a message; a field it does not read (returns false) is skipped. */
function readFields(data: Uint8Array, field: (number: number, reader: BinaryReader) => boolean): void {
  const reader = new BinaryReader(data);
  while (reader.pos < reader.len) {
    const [number, wireType] = reader.tag();
    if (!field(number, reader)) reader.skip(wireType, number);
  }
}

/** A list of any kind: `ListMeta metadata = 1; repeated Kind items = 2`. */
export function decodeList<T extends KubeObject>(resource: ResourceType<T>, data: Uint8Array): ObjectList<T> {
  const items: T[] = [];
  let resourceVersion = '';
  let continueToken = '';
  let remainingItemCount: number | undefined;
  readFields(data, (number, reader) => {
    if (number === 1) {
      readFields(reader.bytes(), (inner, meta) => {
        if (inner === 2) resourceVersion = meta.string();
        else if (inner === 3) continueToken = meta.string();
        else if (inner === 4) remainingItemCount = Number(meta.int64());
        else return false;
        return true;
      });
      return true;
    }
    if (number !== 2) return false;
    items.push(resource.codec.decode(reader.bytes()));
    return true;
  });
  return { items, resourceVersion, continue: continueToken, remainingItemCount };
}

export type WireWatchEvent<T> =
  | { readonly type: WatchEventType; readonly object: T }
  | { readonly type: 'ERROR'; readonly error: StatusError };

/** `string type = 1; Kind object = 2; meta.v1.Status status = 3` */
export function decodeWatchEvent<T extends KubeObject>(resource: ResourceType<T>, data: Uint8Array): WireWatchEvent<T> {
  let type = '';
  let object: Uint8Array | undefined;
  let status: Uint8Array | undefined;
  readFields(data, (number, reader) => {
    if (number === 1) type = reader.string();
    else if (number === 2) object = reader.bytes();
    else if (number === 3) status = reader.bytes();
    else return false;
    return true;
  });
  if (type === 'ERROR') {
    return { type, error: StatusError.fromStatus(decodeStatus(status ?? new Uint8Array())) };
  }
  return { type: type as WatchEventType, object: resource.codec.decode(object ?? new Uint8Array()) };
}

/** `k8s.io.apimachinery.pkg.apis.meta.v1.Status` */
export function decodeStatus(data: Uint8Array): Status {
  const status: Status = { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success', code: 0 };
  readFields(data, (number, reader) => {
    if (number === 2) status.status = reader.string() as Status['status'];
    else if (number === 3) status.message = reader.string();
    else if (number === 4) status.reason = reader.string() as StatusReason;
    else if (number === 5) status.details = decodeStatusDetails(reader.bytes());
    else if (number === 6) status.code = reader.int32();
    else return false;
    return true;
  });
  return status;
}

function decodeStatusDetails(data: Uint8Array): NonNullable<Status['details']> {
  const details: NonNullable<Status['details']> = {};
  readFields(data, (number, reader) => {
    if (number === 1) details.name = reader.string();
    else if (number === 2) details.group = reader.string();
    else if (number === 3) details.kind = reader.string();
    else if (number === 4) {
      details.causes = [...(details.causes ?? []), decodeStatusCause(reader.bytes())];
    } else if (number === 5) details.retryAfterSeconds = reader.int32();
    else if (number === 6) details.uid = reader.string();
    else return false;
    return true;
  });
  return details;
}

function decodeStatusCause(data: Uint8Array): { reason?: string; message?: string; field?: string } {
  const cause: { reason?: string; message?: string; field?: string } = {};
  readFields(data, (number, reader) => {
    if (number === 1) cause.reason = reader.string();
    else if (number === 2) cause.message = reader.string();
    else if (number === 3) cause.field = reader.string();
    else return false;
    return true;
  });
  return cause;
}
