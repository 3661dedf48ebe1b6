import type { Reader } from '../wire/reader.ts';
import type { Writer } from '../wire/writer.ts';

/**
 * The three values of CustomResourceDefinition schemas that are a schema or something simpler. The schema's own
 * encoder and decoder are passed in, since schemas contain these and these contain schemas.
 */
type WriteSchema<T> = (w: Writer, schema: T) => void;
type ReadSchema<T> = (r: Reader, end: number) => T;

/** @internal */
export function writeSchemaOrArray<T>(
  w: Writer,
  value: T | T[] | null | undefined,
  tag: number,
  f: WriteSchema<T>,
): void {
  const before = w.size();
  if (Array.isArray(value)) {
    for (let i = value.length - 1; i >= 0; i--) writeSchema(w, value[i]!, 18, f);
  } else if (value !== null && value !== undefined) writeSchema(w, value, 10, f);
  w.close(before, tag);
}

/** @internal */
export function readSchemaOrArray<T>(r: Reader, outer: number, f: ReadSchema<T>): T | T[] | null {
  const end = r.fieldEnd(outer);
  let schema: T | undefined;
  let list: T[] | undefined;
  while (r.pos < end) {
    const tag = r.uint32(end);
    if (tag === 10) schema = f(r, r.fieldEnd(end));
    else if (tag === 18) {
      list ??= [];
      list.push(f(r, r.fieldEnd(end)));
    } else r.skip(tag, end);
  }
  return list ?? schema ?? null;
}

/** @internal A schema goes with `allows`, as if it were true. */
export function writeSchemaOrBool<T>(
  w: Writer,
  value: T | boolean | null | undefined,
  tag: number,
  f: WriteSchema<T>,
): void {
  const before = w.size();
  if (value === true || value === false || value === null || value === undefined) w.bool(value as boolean | null, 8);
  else {
    writeSchema(w, value, 18, f);
    w.bool(true, 8);
  }
  w.close(before, tag);
}

/** @internal */
export function readSchemaOrBool<T>(r: Reader, outer: number, f: ReadSchema<T>): T | boolean {
  const end = r.fieldEnd(outer);
  let schema: T | undefined;
  let allows = false;
  while (r.pos < end) {
    const tag = r.uint32(end);
    if (tag === 8) allows = r.bool(end);
    else if (tag === 18) schema = f(r, r.fieldEnd(end));
    else r.skip(tag, end);
  }
  return schema ?? allows;
}

/** @internal */
export function writeSchemaOrStringArray<T>(
  w: Writer,
  value: T | string[] | null | undefined,
  tag: number,
  f: WriteSchema<T>,
): void {
  const before = w.size();
  if (Array.isArray(value)) for (let i = value.length - 1; i >= 0; i--) w.string(value[i], 18);
  else if (value !== null && value !== undefined) writeSchema(w, value, 10, f);
  w.close(before, tag);
}

/** @internal */
export function readSchemaOrStringArray<T>(r: Reader, outer: number, f: ReadSchema<T>): T | string[] | null {
  const end = r.fieldEnd(outer);
  let schema: T | undefined;
  let list: string[] | undefined;
  while (r.pos < end) {
    const tag = r.uint32(end);
    if (tag === 10) schema = f(r, r.fieldEnd(end));
    else if (tag === 18) {
      list ??= [];
      list.push(r.string(end));
    } else r.skip(tag, end);
  }
  return list ?? schema ?? null;
}

function writeSchema<T>(w: Writer, schema: T, tag: number, f: WriteSchema<T>): void {
  const before = w.size();
  f(w, schema);
  w.close(before, tag);
}
