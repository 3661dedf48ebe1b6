import { canonicalQuantity, formatDurationNanos, parseDurationNanos } from '@gantry/machinery';
import { DecodeError, type DecodeIssue } from '../decode-error.ts';
import { canonicalMicroTime, canonicalTime } from '../forms/time.ts';
import { MAX_DEPTH } from '../limits.ts';
import type { FieldSchema, MessageSchema } from '../message-schema.ts';
import { setKey, sortedKeys } from '../wire/map-keys.ts';

type JsonObject = Record<string, unknown>;

/** State of one conversion: where unknown fields go, and where we are. The path is only built when it is reported. */
interface Context {
  readonly issues: DecodeIssue[] | undefined;
  /** Member names and indexes from the root to the value in hand. */
  readonly path: (string | number)[];
}

/**
 * Converts a parsed JSON value to the canonical form of a message, following Go's rules for JSON: names are
 * case-sensitive, null stands for "not given", a value of a wrong type is an error, unknown members are reported and
 * dropped.
 * @throws DecodeError for a value of a wrong type
 */
export function fromJson(schema: MessageSchema, value: unknown, issues?: DecodeIssue[]): unknown {
  const context: Context = { issues, path: [] };
  if (schema.form !== 'object') return specialFromJson(context, schema, value);
  return objectFromJson(context, schema, value);
}

function objectFromJson(c: Context, schema: MessageSchema, value: unknown): JsonObject {
  if (value === null || value === undefined) return objectFromJson(c, schema, {});
  if (typeof value !== 'object' || Array.isArray(value)) throw mismatch(c, value, 'object');
  if (c.path.length > MAX_DEPTH)
    throw new DecodeError(pathOf(c).slice(0, 256), `nested deeper than ${MAX_DEPTH} levels`);
  const fields = schema.fields;
  const given = value as JsonObject;
  const out: JsonObject = {};
  if (schema.typeMeta) {
    const kind = typeMetaMember(c, given, 'kind');
    const apiVersion = typeMetaMember(c, given, 'apiVersion');
    if (kind !== '') out.kind = kind;
    if (apiVersion !== '') out.apiVersion = apiVersion;
  }
  // Two passes: members may come in any order, and what is always written appears even when not given.
  const values: unknown[] = [];
  const places: number[] = [];
  let ascending = true;
  let last = -1;
  for (const name in given) {
    const place = schema.indexOf(name);
    if (place < 0) {
      if (!(schema.typeMeta && (name === 'kind' || name === 'apiVersion'))) reportUnknown(c, name);
      continue;
    }
    c.path.push(name);
    const v = fieldFromJson(c, fields[place]!, given[name]);
    c.path.pop();
    if (v === undefined) continue;
    values.push(v);
    places.push(place);
    if (place < last) ascending = false;
    last = place;
  }
  if (!ascending) sortByPlace(values, places);
  const always = schema.alwaysWritten;
  let a = 0;
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!;
    for (; a < always.length && always[a]! < place; a++) setAbsent(c, out, fields[always[a]!]!);
    if (always[a] === place) a++;
    out[fields[place]!.json] = values[i];
  }
  for (; a < always.length; a++) setAbsent(c, out, fields[always[a]!]!);
  return out;
}

function setAbsent(c: Context, out: JsonObject, f: FieldSchema): void {
  const v = absent(c, f);
  if (v !== undefined) out[f.json] = v;
}

function sortByPlace(values: unknown[], places: number[]): void {
  const order = places.map((_, i) => i).sort((x, y) => places[x]! - places[y]!);
  const sortedValues = order.map((i) => values[i]);
  const sortedPlaces = order.map((i) => places[i]!);
  for (let i = 0; i < order.length; i++) {
    values[i] = sortedValues[i];
    places[i] = sortedPlaces[i]!;
  }
}

function typeMetaMember(c: Context, given: JsonObject, name: string): string {
  const value = given[name];
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  c.path.push(name);
  throw mismatch(c, value, 'string');
}

function reportUnknown(c: Context, name: string): void {
  if (c.issues === undefined) return;
  c.path.push(name);
  c.issues.push({ type: 'unknown', path: pathOf(c) });
  c.path.pop();
}

/** What stands in JSON for a field that is not set; undefined when nothing does. */
function absent(c: Context, f: FieldSchema): unknown {
  if (f.cardinality !== 'single') return f.omitEmpty ? undefined : emptyListOf(f);
  if (f.pointer) return f.omitEmpty ? undefined : null;
  switch (f.type) {
    case 'message': {
      const m = f.message!;
      if (m.form === 'object') return objectFromJson(c, m, {});
      return f.omitZero ? undefined : zeroOfForm(m, f);
    }
    case 'bytes':
      return f.omitEmpty ? undefined : null;
    case 'string':
      return f.omitEmpty ? undefined : '';
    case 'bool':
      return f.omitEmpty ? undefined : false;
    default:
      return f.omitEmpty ? undefined : 0;
  }
}

/** Lists of objects answer with an empty list, every other unset list is null. */
function emptyListOf(f: FieldSchema): unknown {
  return f.json === 'items' && f.cardinality === 'list' && f.message?.typeMeta === true ? [] : null;
}

function zeroOfForm(m: MessageSchema, f: FieldSchema): unknown {
  switch (m.form) {
    case 'quantity':
      return '0';
    case 'intOrString':
      return 0;
    case 'duration':
      return '0s';
    case 'stringList':
      return f.omitEmpty ? undefined : null;
    case 'schemaOrBool':
      return false;
    default:
      return null;
  }
}

function fieldFromJson(c: Context, f: FieldSchema, value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  switch (f.cardinality) {
    case 'list':
      return listFromJson(c, f, value);
    case 'map':
      return mapFromJson(c, f, value);
    default: {
      const v = elementFromJson(c, f, value);
      if (f.pointer) return v;
      if (f.omitEmpty && (v === '' || v === 0 || v === false) && f.type !== 'message') return undefined;
      return v === null && f.omitZero ? undefined : v;
    }
  }
}

function listFromJson(c: Context, f: FieldSchema, value: unknown): unknown {
  if (!Array.isArray(value)) throw mismatch(c, value, 'array');
  if (value.length === 0) return f.omitEmpty ? undefined : [];
  const out: unknown[] = new Array(value.length);
  for (let i = 0; i < value.length; i++) {
    c.path.push(i);
    out[i] = elementFromJson(c, f, value[i]);
    c.path.pop();
  }
  return out;
}

function mapFromJson(c: Context, f: FieldSchema, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw mismatch(c, value, 'object');
  const keys = sortedKeys(value);
  if (keys.length === 0) return f.omitEmpty ? undefined : {};
  const out: JsonObject = {};
  for (const key of keys) {
    c.path.push(key);
    setKey(out, key, elementFromJson(c, f, (value as JsonObject)[key]));
    c.path.pop();
  }
  return out;
}

function elementFromJson(c: Context, f: FieldSchema, value: unknown): unknown {
  switch (f.type) {
    case 'string':
      if (typeof value === 'string') return value;
      if (value === null) return '';
      throw mismatch(c, value, 'string');
    case 'bool':
      if (typeof value === 'boolean') return value;
      if (value === null) return false;
      throw mismatch(c, value, 'boolean');
    case 'int32':
      return integerFromJson(c, value, 'int32', 2 ** 31);
    case 'int64':
      return integerFromJson(c, value, 'int64', 2 ** 63);
    case 'double':
      if (typeof value === 'number') return value;
      if (value === null) return 0;
      throw mismatch(c, value, 'number');
    case 'bytes':
      return bytesFromJson(c, value);
    default: {
      const m = f.message!;
      return m.form === 'object' ? objectFromJson(c, m, value) : specialFromJson(c, m, value);
    }
  }
}

function integerFromJson(c: Context, value: unknown, type: 'int32' | 'int64', limit: number): number {
  if (value === null) return 0;
  if (typeof value !== 'number') throw mismatch(c, value, type);
  if (!Number.isInteger(value))
    throw new DecodeError(pathOf(c), `cannot unmarshal number ${value} into a value of type ${type}`);
  // 2^63-1 rounds up to 2^63 as a double, so the upper bound of int64 is inclusive.
  if (value < -limit || (type === 'int64' ? value > limit : value >= limit)) {
    throw new DecodeError(pathOf(c), `cannot unmarshal number ${value} into a value of type ${type}`);
  }
  return value === 0 ? 0 : value;
}

const base64Pattern = /^[A-Za-z0-9+/]*={0,2}$/;

function bytesFromJson(c: Context, value: unknown): string | null {
  if (value === null) return null;
  if (typeof value !== 'string') throw mismatch(c, value, 'base64 string');
  const text = value.includes('\n') || value.includes('\r') ? value.replace(/[\r\n]/g, '') : value;
  if (text.length % 4 !== 0 || !base64Pattern.test(text)) throw new DecodeError(pathOf(c), 'illegal base64 data');
  return text;
}

function specialFromJson(c: Context, m: MessageSchema, value: unknown): unknown {
  switch (m.form) {
    case 'quantity':
      return quantityFromJson(c, value);
    case 'time':
      return timeFromJson(c, value, canonicalTime);
    case 'microTime':
      return timeFromJson(c, value, canonicalMicroTime);
    case 'duration':
      return durationFromJson(c, value);
    case 'intOrString':
      if (typeof value === 'string') return value;
      return integerFromJson(c, value, 'int32', 2 ** 31);
    case 'stringList':
      return stringsFromJson(c, value);
    case 'schemaOrArray':
    case 'schemaOrBool':
    case 'schemaOrStringArray':
      return schemaChoiceFromJson(c, m, value);
    default:
      return anyFromJson(c, value);
  }
}

function quantityFromJson(c: Context, value: unknown): string {
  if (value === null || value === undefined) return '0';
  if (typeof value !== 'string' && typeof value !== 'number') throw mismatch(c, value, 'quantity');
  try {
    return canonicalQuantity(typeof value === 'string' ? value.trim() : value);
  } catch (error) {
    throw new DecodeError(pathOf(c), error instanceof Error ? error.message : String(error));
  }
}

function timeFromJson(c: Context, value: unknown, parse: (text: string) => string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'string') throw mismatch(c, value, 'time');
  const text = parse(value);
  if (text === undefined)
    throw new DecodeError(pathOf(c), `not an RFC 3339 time: ${JSON.stringify(value.slice(0, 64))}`);
  return text;
}

function durationFromJson(c: Context, value: unknown): string {
  if (value === null || value === undefined) return '0s';
  if (typeof value !== 'string') throw mismatch(c, value, 'duration');
  try {
    return formatDurationNanos(parseDurationNanos(value));
  } catch (error) {
    throw new DecodeError(pathOf(c), error instanceof Error ? error.message : String(error));
  }
}

function stringsFromJson(c: Context, value: unknown): string[] | null {
  if (value === null || value === undefined) return null;
  if (!Array.isArray(value)) throw mismatch(c, value, 'array');
  return value.map((item, i) => {
    if (typeof item === 'string') return item;
    if (item === null) return '';
    c.path.push(i);
    throw mismatch(c, item, 'string');
  });
}

function schemaChoiceFromJson(c: Context, m: MessageSchema, value: unknown): unknown {
  const schema = m.fields[0]!.message!;
  if (Array.isArray(value)) {
    if (m.form === 'schemaOrStringArray') return stringsFromJson(c, value);
    if (m.form === 'schemaOrArray') {
      return value.map((item, i) => {
        c.path.push(i);
        const v = objectFromJson(c, schema, item);
        c.path.pop();
        return v;
      });
    }
    throw mismatch(c, value, 'boolean or object');
  }
  if (m.form === 'schemaOrBool' && typeof value === 'boolean') return value;
  if (value === null || value === undefined) return m.form === 'schemaOrBool' ? false : null;
  return objectFromJson(c, schema, value);
}

/** A free-form value stays what it is; only its depth is bounded, since what follows recurses over it. */
function anyFromJson(c: Context, value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value === 'object' && value !== null) checkDepth(c, value, c.path.length);
  return value;
}

function checkDepth(c: Context, value: object, depth: number): void {
  if (depth > MAX_DEPTH) throw new DecodeError(pathOf(c), `nested deeper than ${MAX_DEPTH} levels`);
  for (const item of Array.isArray(value) ? value : Object.values(value)) {
    if (typeof item === 'object' && item !== null) checkDepth(c, item, depth + 1);
  }
}

function mismatch(c: Context, value: unknown, wanted: string): DecodeError {
  const got = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  return new DecodeError(pathOf(c), `cannot unmarshal ${got} into a value of type ${wanted}`);
}

function pathOf(c: Context): string {
  let text = '';
  for (const part of c.path) {
    if (typeof part === 'number') text += `[${part}]`;
    else text += text === '' ? part : `.${part}`;
  }
  return text;
}
