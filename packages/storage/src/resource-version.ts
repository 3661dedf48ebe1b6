/**
 * Replaces `metadata.resourceVersion` inside an encoded message without decoding it: serving an object costs one copy.
 * In every built-in kind `metadata` is field 1, and inside ObjectMeta `resourceVersion` is field 6.
 */
const METADATA_TAG = (1 << 3) | 2;
const RESOURCE_VERSION_FIELD = 6;

/** Malformed wire format. */
export class WireFormatError extends Error {
  override readonly name = 'WireFormatError';
}

/** Where one field sits in a buffer: its tag starts at `start`, its content is `[contentStart, end)`. */
interface FieldPosition {
  number: number;
  wireType: number;
  start: number;
  contentStart: number;
  end: number;
}

/** Reads the field at `offset` into `into`. Throws {@link WireFormatError} when it does not end before `limit`. */
function readField(bytes: Uint8Array, offset: number, limit: number, into: FieldPosition): void {
  let cursor = offset;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      if (cursor >= limit) {
        throw new WireFormatError(`truncated at byte ${offset}`);
      }
      const byte = bytes[cursor++] as number;
      // Beyond 2^53 only the length of the varint matters; nothing here reads such a value.
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) {
        return value;
      }
    }
    throw new WireFormatError(`over-long varint at byte ${offset}`);
  };
  const tag = varint();
  into.start = offset;
  into.number = Math.floor(tag / 8);
  into.wireType = tag & 7;
  if (into.number === 0) {
    throw new WireFormatError(`field number 0 at byte ${offset}`);
  }
  into.contentStart = cursor;
  switch (into.wireType) {
    case 0:
      varint();
      into.end = cursor;
      break;
    case 1:
      into.end = cursor + 8;
      break;
    case 2: {
      const length = varint();
      into.contentStart = cursor;
      into.end = cursor + length;
      break;
    }
    case 5:
      into.end = cursor + 4;
      break;
    default:
      throw new WireFormatError(`wire type ${into.wireType} at byte ${offset}`);
  }
  if (into.end > limit) {
    throw new WireFormatError(`field ${into.number} at byte ${offset} ends beyond the message`);
  }
}

function varintLength(value: number): number {
  let length = 1;
  for (let rest = value; rest >= 0x80; rest = Math.floor(rest / 128)) {
    length++;
  }
  return length;
}

function writeVarint(bytes: Uint8Array, offset: number, value: number): number {
  let cursor = offset;
  let rest = value;
  while (rest >= 0x80) {
    bytes[cursor++] = (rest % 128) | 0x80;
    rest = Math.floor(rest / 128);
  }
  bytes[cursor++] = rest;
  return cursor;
}

/**
 * A copy of `message` (a bare built-in kind) whose metadata.resourceVersion is `resourceVersion`. The copy has its own
 * memory, so it does not keep a larger buffer alive. The frame of every top-level and metadata field is checked on the
 * way: throws {@link WireFormatError} when the bytes are cut short or are no message at all.
 */
export function spliceResourceVersion(message: Uint8Array, resourceVersion: string): Uint8Array {
  const field: FieldPosition = { number: 0, wireType: 0, start: 0, contentStart: 0, end: 0 };
  let metaStart = 0;
  let metaContent = 0;
  let metaEnd = 0;
  for (let offset = 0; offset < message.length; offset = field.end) {
    readField(message, offset, message.length, field);
    if (field.number === 1 && metaEnd === 0) {
      if (field.wireType !== 2) {
        throw new WireFormatError('metadata is not a message');
      }
      metaStart = field.start;
      metaContent = field.contentStart;
      metaEnd = field.end;
    }
  }
  // The old field is cut out and the new one goes where the canonical order of field numbers has it.
  let cutStart = -1;
  let cutEnd = -1;
  let insertAt = metaEnd;
  for (let offset = metaContent; offset < metaEnd; offset = field.end) {
    readField(message, offset, metaEnd, field);
    if (field.number === RESOURCE_VERSION_FIELD) {
      cutStart = field.start;
      cutEnd = field.end;
      insertAt = field.start;
    } else if (field.number > RESOURCE_VERSION_FIELD && cutStart < 0 && insertAt === metaEnd) {
      insertAt = field.start;
    }
  }
  if (cutStart < 0) {
    cutStart = insertAt;
    cutEnd = insertAt;
  }
  const versionBytes = resourceVersion.length;
  const newField = 1 + varintLength(versionBytes) + versionBytes;
  const metaLength = metaEnd - metaContent - (cutEnd - cutStart) + newField;
  const total = metaStart + 1 + varintLength(metaLength) + metaLength + (message.length - metaEnd);
  const out = new Uint8Array(total);
  out.set(message.subarray(0, metaStart), 0);
  let cursor = metaStart;
  out[cursor++] = METADATA_TAG;
  cursor = writeVarint(out, cursor, metaLength);
  out.set(message.subarray(metaContent, cutStart), cursor);
  cursor += cutStart - metaContent;
  out[cursor++] = (RESOURCE_VERSION_FIELD << 3) | 2;
  cursor = writeVarint(out, cursor, versionBytes);
  for (let index = 0; index < versionBytes; index++) {
    out[cursor++] = resourceVersion.charCodeAt(index);
  }
  out.set(message.subarray(cutEnd), cursor);
  return out;
}

/** The parts of a stored `k8s\0` value that storage needs. */
export interface Envelope {
  readonly apiVersion: string;
  readonly kind: string;
  /** The bare message, sharing memory with the input. */
  readonly message: Uint8Array;
}

const MAGIC = [0x6b, 0x38, 0x73, 0x00] as const;
const decoder = new TextDecoder();
/** Values of one resource all repeat the same few type names; sharing the strings keeps 50,000 objects small. */
const interned = new Map<string, string>();

function intern(text: string): string {
  const known = interned.get(text);
  if (known !== undefined) {
    return known;
  }
  if (interned.size < 10_000) {
    interned.set(text, text);
  }
  return text;
}

/** Whether a stored value is in the protobuf envelope (else it is JSON). */
export function hasEnvelope(value: Uint8Array): boolean {
  return value.length >= 4 && MAGIC.every((byte, index) => value[index] === byte);
}

/** Opens a `k8s\0` value: runtime.Unknown with typeMeta (1: apiVersion, kind) and raw (2). Throws {@link WireFormatError}. */
export function openEnvelope(value: Uint8Array): Envelope {
  if (!hasEnvelope(value)) {
    throw new WireFormatError('no k8s envelope');
  }
  const field: FieldPosition = { number: 0, wireType: 0, start: 0, contentStart: 0, end: 0 };
  let apiVersion = '';
  let kind = '';
  let message: Uint8Array = value.subarray(0, 0);
  for (let offset: number = MAGIC.length; offset < value.length; offset = field.end) {
    readField(value, offset, value.length, field);
    const { number, end, contentStart } = field;
    if (number === 1) {
      for (let inner = contentStart; inner < end; inner = field.end) {
        readField(value, inner, end, field);
        const text = intern(decoder.decode(value.subarray(field.contentStart, field.end)));
        if (field.number === 1) {
          apiVersion = text;
        } else if (field.number === 2) {
          kind = text;
        }
      }
      field.end = end;
    } else if (number === 2) {
      message = value.subarray(contentStart, end);
    }
  }
  if (apiVersion === '' || kind === '') {
    throw new WireFormatError('envelope names no kind');
  }
  return { apiVersion, kind, message };
}
