/** The few protobuf shapes the server writes around bytes that are already encoded. */

export function varintSize(value: number): number {
  let size = 1;
  while (value >= 128) {
    value = Math.floor(value / 128);
    size++;
  }
  return size;
}

/** Writes `value` at `at`; returns the position after it. */
export function writeVarint(target: Uint8Array, at: number, value: number): number {
  while (value >= 128) {
    target[at++] = (value % 128) | 0x80;
    value = Math.floor(value / 128);
  }
  target[at++] = value;
  return at;
}

/** Tag and length of a length-delimited field, as bytes to put in front of its content. */
export function fieldHead(field: number, length: number): Uint8Array {
  const head = Buffer.alloc(varintSize(field * 8 + 2) + varintSize(length));
  writeVarint(head, writeVarint(head, 0, field * 8 + 2), length);
  return head;
}

export function textField(field: number, text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([fieldHead(field, bytes.length), bytes]);
}

const MAGIC = Buffer.from('k8s\0');
/** contentEncoding and contentType of the envelope: written, and empty. */
const ENVELOPE_TAIL = Buffer.from([0x1a, 0, 0x22, 0]);

/** Puts bare messages of one kind into the `k8s\0` envelope. */
export class EnvelopeWriter {
  readonly #head: Buffer;

  constructor(apiVersion: string, kind: string) {
    const typeMeta = Buffer.concat([textField(1, apiVersion), textField(2, kind)]);
    this.#head = Buffer.concat([MAGIC, fieldHead(1, typeMeta.length), typeMeta, Buffer.from([0x12])]);
  }

  size(messageLength: number): number {
    return this.#head.length + varintSize(messageLength) + messageLength + ENVELOPE_TAIL.length;
  }

  /** Everything in front of the message. */
  head(messageLength: number): Buffer {
    const head = Buffer.allocUnsafe(this.#head.length + varintSize(messageLength));
    this.#head.copy(head);
    writeVarint(head, this.#head.length, messageLength);
    return head;
  }

  get tail(): Buffer {
    return ENVELOPE_TAIL;
  }

  wrap(message: Uint8Array): Buffer {
    return Buffer.concat([this.head(message.length), message, ENVELOPE_TAIL]);
  }
}

/** ListMeta as every list kind carries it in field 1. */
export function listMetaBytes(resourceVersion: string, continueToken: string, remaining: number | undefined): Buffer {
  const parts = [textField(1, ''), textField(2, resourceVersion), textField(3, continueToken)];
  if (remaining !== undefined) {
    const count = Buffer.alloc(1 + varintSize(remaining));
    count[0] = 0x20;
    writeVarint(count, 1, remaining);
    parts.push(count);
  }
  return Buffer.concat(parts);
}
