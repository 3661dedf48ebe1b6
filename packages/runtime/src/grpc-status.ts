/**
 * A Kubernetes Status on a gRPC call: the code for clients that only know gRPC, and in the trailer
 * `grpc-status-details-bin` a google.rpc.Status whose details hold the meta/v1 Status itself.
 */
import { BinaryReader, BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import {
  GrpcCode,
  grpcCodeOf,
  httpCodeOfGrpc,
  type StatusCause,
  type StatusDetails,
  StatusError,
  type StatusReason,
} from '@gantry/machinery';
import { Metadata, type StatusObject } from '@grpc/grpc-js';

export const STATUS_DETAILS_KEY = 'grpc-status-details-bin';
const TYPE_URL = 'type.googleapis.com/k8s.io.apimachinery.pkg.apis.meta.v1.Status';

/** google.rpc.Status{1 code, 2 message, 3 details: Any{1 type_url, 2 value}}. */
export function encodeStatusDetails(error: StatusError): Buffer {
  const writer = new BinaryWriter();
  writer.uint32(tag(1, WireType.Varint)).int32(grpcCodeOf(error));
  writer.uint32(tag(2, WireType.LengthDelimited)).string(error.message);
  writer.uint32(tag(3, WireType.LengthDelimited)).fork();
  writer.uint32(tag(1, WireType.LengthDelimited)).string(TYPE_URL);
  writer.uint32(tag(2, WireType.LengthDelimited)).fork();
  writeStatus(writer, error);
  writer.join().join();
  return Buffer.from(writer.finish());
}

/** The status object grpc-js takes from a handler. Long messages are cut in the header, which servers bound; details hold all. */
export function toGrpcStatus(error: StatusError): Partial<StatusObject> {
  const metadata = new Metadata();
  metadata.set(STATUS_DETAILS_KEY, encodeStatusDetails(error));
  return { code: grpcCodeOf(error), details: error.message.slice(0, MAX_HEADER_MESSAGE), metadata };
}

const MAX_HEADER_MESSAGE = 1024;

/** The StatusError a failed call stands for, details or not. Anything that is no gRPC error goes through StatusError.from. */
export function fromGrpcError(thrown: unknown): StatusError {
  if (thrown instanceof StatusError) {
    return thrown;
  }
  const error = thrown as { code?: unknown; details?: unknown; message?: unknown; metadata?: unknown };
  if (typeof thrown !== 'object' || thrown === null || typeof error.code !== 'number') {
    return StatusError.from(thrown);
  }
  if (error.metadata instanceof Metadata) {
    const [bytes] = error.metadata.get(STATUS_DETAILS_KEY);
    const decoded = bytes instanceof Buffer ? decodeStatusDetails(bytes, thrown) : undefined;
    if (decoded !== undefined) {
      return decoded;
    }
  }
  const message = typeof error.details === 'string' && error.details !== '' ? error.details : String(error.message);
  const code = httpCodeOfGrpc(error.code);
  return new StatusError({ message, reason: reasonOfGrpc(error.code), code }, { cause: thrown });
}

/** Decodes the trailer; undefined when it holds no Status of ours or is malformed. */
export function decodeStatusDetails(bytes: Uint8Array, cause?: unknown): StatusError | undefined {
  try {
    const reader = new BinaryReader(bytes);
    while (reader.pos < reader.len) {
      const [field, wire] = reader.tag();
      if (field === 3 && wire === WireType.LengthDelimited) {
        const status = readAny(reader.bytes());
        if (status !== undefined) {
          return StatusError.fromStatus(status, { cause });
        }
      } else {
        reader.skip(wire);
      }
    }
  } catch {
    // Not ours: the caller falls back to the gRPC code.
  }
  return undefined;
}

function reasonOfGrpc(code: number): StatusReason {
  switch (code) {
    case GrpcCode.UNAVAILABLE:
      return 'ServiceUnavailable';
    case GrpcCode.DEADLINE_EXCEEDED:
    case GrpcCode.CANCELLED:
      return 'Timeout';
    case GrpcCode.UNAUTHENTICATED:
      return 'Unauthorized';
    case GrpcCode.PERMISSION_DENIED:
      return 'Forbidden';
    case GrpcCode.NOT_FOUND:
      return 'NotFound';
    case GrpcCode.ALREADY_EXISTS:
      return 'AlreadyExists';
    case GrpcCode.ABORTED:
    case GrpcCode.FAILED_PRECONDITION:
      return 'Conflict';
    case GrpcCode.OUT_OF_RANGE:
      return 'Expired';
    case GrpcCode.RESOURCE_EXHAUSTED:
      return 'TooManyRequests';
    case GrpcCode.INVALID_ARGUMENT:
      return 'BadRequest';
    case GrpcCode.UNIMPLEMENTED:
      return 'MethodNotAllowed';
    default:
      return 'InternalError';
  }
}

const tag = (field: number, wire: WireType) => (field << 3) | wire;

function text(writer: BinaryWriter, field: number, value: string | undefined): void {
  writer.uint32(tag(field, WireType.LengthDelimited)).string(value ?? '');
}

function writeStatus(writer: BinaryWriter, { status }: StatusError): void {
  writer.uint32(tag(1, WireType.LengthDelimited)).fork();
  text(writer, 1, '');
  text(writer, 2, status.metadata.resourceVersion);
  text(writer, 3, status.metadata.continue);
  writer.join();
  text(writer, 2, status.status);
  text(writer, 3, status.message);
  text(writer, 4, status.reason);
  if (status.details !== undefined) {
    const details = status.details;
    writer.uint32(tag(5, WireType.LengthDelimited)).fork();
    text(writer, 1, details.name);
    text(writer, 2, details.group);
    text(writer, 3, details.kind);
    for (const cause of details.causes ?? []) {
      writer.uint32(tag(4, WireType.LengthDelimited)).fork();
      text(writer, 1, cause.reason);
      text(writer, 2, cause.message);
      text(writer, 3, cause.field);
      writer.join();
    }
    writer.uint32(tag(5, WireType.Varint)).int32(details.retryAfterSeconds ?? 0);
    text(writer, 6, details.uid);
    writer.join();
  }
  writer.uint32(tag(6, WireType.Varint)).int32(status.code);
}

function readAny(bytes: Uint8Array): unknown {
  let typeUrl = '';
  let value: Uint8Array = new Uint8Array();
  eachField(bytes, (field, wire, reader) => {
    if (field === 1 && wire === WireType.LengthDelimited) {
      typeUrl = reader.string();
    } else if (field === 2 && wire === WireType.LengthDelimited) {
      value = reader.bytes();
    } else {
      reader.skip(wire);
    }
  });
  return typeUrl === TYPE_URL ? readStatus(value) : undefined;
}

function readStatus(bytes: Uint8Array): unknown {
  const status: { message?: string; reason?: string; details?: StatusDetails; code?: number } = {};
  eachField(bytes, (field, wire, reader) => {
    if (field === 3) {
      status.message = reader.string();
    } else if (field === 4) {
      status.reason = reader.string();
    } else if (field === 5) {
      status.details = readDetails(reader.bytes());
    } else if (field === 6) {
      status.code = reader.int32();
    } else {
      reader.skip(wire);
    }
  });
  return status;
}

const detailNames: Readonly<Record<number, 'name' | 'group' | 'kind' | 'uid'>> = {
  1: 'name',
  2: 'group',
  3: 'kind',
  6: 'uid',
};
const causeNames: Readonly<Record<number, keyof StatusCause>> = { 1: 'reason', 2: 'message', 3: 'field' };

function readDetails(bytes: Uint8Array): StatusDetails {
  const details: StatusDetails = {};
  eachField(bytes, (field, wire, reader) => {
    const name = detailNames[field];
    if (name !== undefined) {
      const value = reader.string();
      if (value !== '') {
        details[name] = value;
      }
    } else if (field === 4) {
      const cause: StatusCause = {};
      eachField(reader.bytes(), (causeField, causeWire, causeReader) => {
        const causeName = causeNames[causeField];
        if (causeName === undefined) {
          causeReader.skip(causeWire);
          return;
        }
        const value = causeReader.string();
        if (value !== '') {
          cause[causeName] = value;
        }
      });
      details.causes = [...(details.causes ?? []), cause];
    } else if (field === 5) {
      const seconds = reader.int32();
      if (seconds !== 0) {
        details.retryAfterSeconds = seconds;
      }
    } else {
      reader.skip(wire);
    }
  });
  return details;
}

function eachField(bytes: Uint8Array, visit: (field: number, wire: WireType, reader: BinaryReader) => void): void {
  const reader = new BinaryReader(bytes);
  while (reader.pos < reader.len) {
    const [field, wire] = reader.tag();
    visit(field, wire, reader);
  }
}
