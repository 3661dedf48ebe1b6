/** Requests of the typed services. All kinds share field numbers, so one reader does for all. */
import { BinaryReader, WireType } from '@bufbuild/protobuf/wire';
import {
  CreateOptions,
  DeleteOptions as DeleteOptionsCodec,
  GetOptions,
  ListOptions as ListOptionsCodec,
  PatchOptions,
  UpdateOptions,
} from '@gantry/api/meta/v1';
import { newBadRequest } from '@gantry/machinery';
import type { ListOptions } from '../registry/list-options.ts';

const EMPTY = new Uint8Array();

/** Length-delimited fields of a message by number; the last one of a number counts. Throws BadRequest for malformed bytes. */
export class RequestFields {
  readonly #fields: (Uint8Array | undefined)[] = [];

  constructor(bytes: Uint8Array) {
    try {
      const reader = new BinaryReader(bytes);
      while (reader.pos < reader.len) {
        const [field, wire] = reader.tag();
        if (wire === WireType.LengthDelimited && field < 16) this.#fields[field] = reader.bytes();
        else reader.skip(wire);
      }
    } catch (error) {
      throw newBadRequest(`the request is not a valid protobuf message: ${(error as Error).message}`);
    }
  }

  bytes(field: number): Uint8Array {
    return this.#fields[field] ?? EMPTY;
  }

  text(field: number): string {
    const bytes = this.#fields[field];
    return bytes === undefined ? '' : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  }

  has(field: number): boolean {
    return this.#fields[field] !== undefined;
  }

  /** An options message, decoded. Throws BadRequest. */
  options<T>(field: number, codec: { decode(bytes: Uint8Array): T }): T | undefined {
    const bytes = this.#fields[field];
    if (bytes === undefined) return undefined;
    try {
      return codec.decode(bytes);
    } catch (error) {
      throw newBadRequest(`the options are not valid: ${(error as Error).message}`);
    }
  }
}

export function getOptions(fields: RequestFields): { resourceVersion?: string | undefined } {
  return fields.options(3, GetOptions) ?? {};
}

export function listOptions(fields: RequestFields): ListOptions {
  return (fields.options(2, ListOptionsCodec) as ListOptions | undefined) ?? {};
}

export function deleteOptions(fields: RequestFields): unknown {
  return fields.options(3, DeleteOptionsCodec) ?? {};
}

export interface WriteOptionsMessage {
  readonly dryRun?: readonly string[] | undefined;
  readonly fieldManager?: string | undefined;
  readonly fieldValidation?: string | undefined;
  readonly force?: boolean | undefined;
}

export function writeOptions(fields: RequestFields, kind: 'create' | 'update' | 'patch'): WriteOptionsMessage {
  switch (kind) {
    case 'create':
      return (fields.options(3, CreateOptions) as WriteOptionsMessage | undefined) ?? {};
    case 'update':
      return (fields.options(4, UpdateOptions) as WriteOptionsMessage | undefined) ?? {};
    case 'patch':
      return (fields.options(5, PatchOptions) as WriteOptionsMessage | undefined) ?? {};
  }
}
