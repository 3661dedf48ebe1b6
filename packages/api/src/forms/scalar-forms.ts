import { formatDurationNanos, parseDurationNanos } from '@gantry/machinery';
import { DecodeError } from '../decode-error.ts';
import type { Reader } from '../wire/reader.ts';
import type { Writer } from '../wire/writer.ts';

/** @internal A Quantity: its text in field 1. Absent means zero. */
export function writeQuantity(w: Writer, value: string | null | undefined, tag: number): void {
  const before = w.size();
  w.string(value ?? '0', 10);
  w.close(before, tag);
}

/** @internal */
export function readQuantity(r: Reader, outer: number): string {
  const end = r.fieldEnd(outer);
  let value = '0';
  while (r.pos < end) {
    const tag = r.uint32(end);
    if (tag === 10) value = r.string(end);
    else r.skip(tag, end);
  }
  return value === '' ? '0' : value;
}

/** @internal A number (type 0) or a string (type 1); all three fields are written. */
export function writeIntOrString(w: Writer, value: number | string | null | undefined, tag: number): void {
  const before = w.size();
  if (typeof value === 'string') {
    w.string(value, 26);
    w.int(0, 16);
    w.int(1, 8);
  } else {
    w.string('', 26);
    w.int(value, 16);
    w.int(0, 8);
  }
  w.close(before, tag);
}

/** @internal */
export function readIntOrString(r: Reader, outer: number): number | string {
  const end = r.fieldEnd(outer);
  let type = 0;
  let int = 0;
  let text = '';
  while (r.pos < end) {
    const tag = r.uint32(end);
    if (tag === 8) type = r.int64(end);
    else if (tag === 16) int = r.int32(end);
    else if (tag === 26) text = r.string(end);
    else r.skip(tag, end);
  }
  if (type !== 0 && type !== 1) throw new DecodeError('', `int-or-string of type ${type}`);
  return type === 1 ? text : int;
}

/** @internal A duration in Go's notation, nanoseconds on the wire. */
export function writeDuration(w: Writer, value: string | null | undefined, tag: number): void {
  const before = w.size();
  w.int64(value === null || value === undefined ? 0n : parseDurationNanos(value), 8);
  w.close(before, tag);
}

/** @internal */
export function readDuration(r: Reader, outer: number): string {
  const end = r.fieldEnd(outer);
  let value = 0n;
  while (r.pos < end) {
    const tag = r.uint32(end);
    if (tag === 8) value = BigInt(r.int64(end));
    else r.skip(tag, end);
  }
  return formatDurationNanos(value);
}

/** @internal A list of strings in field 1 of a message of its own. */
export function writeStringList(w: Writer, value: readonly string[] | null | undefined, tag: number): void {
  const before = w.size();
  if (value) for (let i = value.length - 1; i >= 0; i--) w.string(value[i], 10);
  w.close(before, tag);
}

/** @internal null for an empty list, as an unset list prints in JSON. */
export function readStringList(r: Reader, outer: number): string[] | null {
  const end = r.fieldEnd(outer);
  let value: string[] | null = null;
  while (r.pos < end) {
    const tag = r.uint32(end);
    if (tag === 10) {
      value ??= [];
      value.push(r.string(end));
    } else r.skip(tag, end);
  }
  return value;
}
