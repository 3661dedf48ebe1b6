/** Labels of stored objects without decoding the objects. */
import type { StoredObject } from '@gantry/storage';

type Labels = Readonly<Record<string, string>>;

const NO_LABELS: Labels = Object.freeze({});
const known = new WeakMap<StoredObject, Labels>();

/** Labels of an object, extracted once per revision from its protobuf bytes (custom resources: from the object). */
export function labelsOf(stored: StoredObject): Labels {
  let labels = known.get(stored);
  if (labels === undefined) {
    const bytes = stored.protobuf;
    labels = bytes.length > 0 ? labelsFromMessage(bytes) : ((stored.object.metadata.labels as Labels) ?? NO_LABELS);
    known.set(stored, labels);
  }
  return labels;
}

const METADATA_FIELD = 1;
const LABELS_FIELD = 11;
const WIRE_LENGTH_DELIMITED = 2;

/** Every kind keeps its ObjectMeta in field 1, and ObjectMeta its labels in field 11. */
function labelsFromMessage(bytes: Uint8Array): Labels {
  const reader = new Cursor(bytes, 0, bytes.length);
  while (reader.at < reader.end) {
    const tag = reader.varint();
    if (tag === ((METADATA_FIELD << 3) | WIRE_LENGTH_DELIMITED)) {
      const length = reader.varint();
      return labelsFromMetadata(new Cursor(bytes, reader.at, reader.at + length));
    }
    reader.skip(tag & 7);
  }
  return NO_LABELS;
}

function labelsFromMetadata(reader: Cursor): Labels {
  let labels: Record<string, string> | undefined;
  while (reader.at < reader.end) {
    const tag = reader.varint();
    if (tag === ((LABELS_FIELD << 3) | WIRE_LENGTH_DELIMITED)) {
      const length = reader.varint();
      const end = reader.at + length;
      let key = '';
      let value = '';
      while (reader.at < end) {
        const entryTag = reader.varint();
        if (entryTag >> 3 === 1) key = reader.text();
        else if (entryTag >> 3 === 2) value = reader.text();
        else reader.skip(entryTag & 7);
      }
      labels ??= {};
      labels[key] = value;
    } else {
      // Fields are written in ascending order: nothing of interest follows.
      if (tag >> 3 > LABELS_FIELD) break;
      reader.skip(tag & 7);
    }
  }
  return labels ?? NO_LABELS;
}

/** The least of a protobuf reader. Bytes were checked when they entered the cache. */
class Cursor {
  readonly bytes: Uint8Array;
  at: number;
  readonly end: number;

  constructor(bytes: Uint8Array, at: number, end: number) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
  }

  varint(): number {
    let result = 0;
    let scale = 1;
    while (this.at < this.end) {
      const byte = this.bytes[this.at++]!;
      result += (byte & 0x7f) * scale;
      if (byte < 0x80) return result;
      scale *= 128;
    }
    return result;
  }

  text(): string {
    const length = this.varint();
    const { buffer, byteOffset } = this.bytes;
    const text = Buffer.from(buffer, byteOffset + this.at, length).toString('utf8');
    this.at += length;
    return text;
  }

  skip(wire: number): void {
    if (wire === 0) this.varint();
    else if (wire === 2) {
      const length = this.varint();
      this.at += length;
    } else this.at += wire === 1 ? 8 : 4;
  }
}
