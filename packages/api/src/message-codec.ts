import type { DecodeIssue } from './decode-error.ts';
import { fromJson } from './json/from-json.ts';
import type { MessageSchema } from './message-schema.ts';
import { Reader } from './wire/reader.ts';
import { Writer } from './wire/writer.ts';

/**
 * Converts one message type between its three forms: bare protobuf, Kubernetes-shaped JSON values in memory, and
 * untrusted JSON values.
 */
export interface MessageCodec<T> {
  /** Full protobuf name, `k8s.io.api.core.v1.Pod`. */
  readonly typeName: string;
  readonly schema: MessageSchema;
  /**
   * The bare protobuf message (no envelope). Deterministic: fields ascending, map keys sorted by their bytes, then the
   * unknown fields the value was decoded with. Missing non-pointer structs are written as empty ones.
   * @throws RangeError for an integer field that holds no integer, TypeError for values of a wrong type
   */
  encode(value: T): Uint8Array;
  /**
   * Reads a bare protobuf message. Members come in Kubernetes' JSON order and JSON.stringify of the result is what
   * Kubernetes would print. Kinds with object or list metadata get their `kind` and `apiVersion`.
   * Fields this version does not know are kept under {@link unknownFields} and written again by encode.
   * @throws DecodeError for malformed input
   */
  decode(bytes: Uint8Array): T;
  /** As decode, for an object whose kind and apiVersion were transmitted beside it; empty ones are left out. */
  decodeAs(bytes: Uint8Array, kind: string, apiVersion: string): T;
  /**
   * Checks a parsed JSON value against the type and returns the canonical form of it: members in order, quantities and
   * times normalised, null and missing structs as `{}`, empty values left out where Kubernetes leaves them out.
   * The input is never changed and, free-form values aside, not aliased by the result.
   * @param issues receives unknown fields; they are dropped from the result either way
   * @throws DecodeError for a value of a wrong type, with its path
   */
  fromJson(value: unknown, issues?: DecodeIssue[]): T;
}

/** Key under which a decoded message keeps the protobuf fields this version does not know. */
export const unknownFields: unique symbol = Symbol('gantry.unknownFields');

/** @internal Generated encoder: writes all fields of a message in descending order. */
export type EncodeFunction<T> = (w: Writer, value: T) => void;
/** @internal Generated decoder: reads up to `end`. */
export type DecodeFunction<T> = (r: Reader, end: number, kind?: string, apiVersion?: string) => T;

/** @internal The codec of a generated message. */
export class GeneratedCodec<T> implements MessageCodec<T> {
  readonly schema: MessageSchema;
  private readonly write: EncodeFunction<T>;
  private readonly read: DecodeFunction<T>;
  private readonly stamped: boolean;

  /** @param stamped whether a bare decode adds kind and apiVersion */
  constructor(schema: MessageSchema, write: EncodeFunction<T>, read: DecodeFunction<T>, stamped = false) {
    this.schema = schema;
    this.write = write;
    this.read = read;
    this.stamped = stamped;
  }

  get typeName(): string {
    return this.schema.typeName;
  }

  encode(value: T): Uint8Array {
    return encodeWith((w) => this.write(w, value));
  }

  /** @internal Writes the message into an encoding in progress, back to front. */
  writeTo(w: Writer, value: T): void {
    this.write(w, value);
  }

  decode(bytes: Uint8Array): T {
    return this.stamped
      ? this.read(new Reader(bytes), bytes.length, this.schema.kind, this.schema.apiVersion)
      : this.read(new Reader(bytes), bytes.length);
  }

  decodeAs(bytes: Uint8Array, kind: string, apiVersion: string): T {
    return this.read(new Reader(bytes), bytes.length, kind, apiVersion);
  }

  /** @internal Reads the message in place, without a buffer or reader of its own. */
  readFrom(r: Reader, end: number, kind: string, apiVersion: string): T {
    return this.read(r, end, kind, apiVersion);
  }

  fromJson(value: unknown, issues?: DecodeIssue[]): T {
    return fromJson(this.schema, value, issues) as T;
  }
}

const shared = new Writer();
let busy = false;

/** @internal Runs a back-to-front encode on the shared writer and returns a copy of its output. */
export function encodeWith(write: (w: Writer) => void): Uint8Array {
  // An encode inside an encode (an enveloped object in a RawExtension) gets a writer of its own.
  if (busy) {
    const own = new Writer(1024);
    write(own);
    return own.finish();
  }
  busy = true;
  try {
    write(shared);
    return shared.finish();
  } catch (error) {
    shared.reset();
    throw error;
  } finally {
    busy = false;
  }
}
