import fc from 'fast-check';
import type { FieldSchema, MessageSchema } from '../message-schema.ts';

type Arbitrary = fc.Arbitrary<unknown>;

/** Depth at which optional nested messages stop, so that schemas of schemas come to an end. */
const MAX_NESTING = 4;

/**
 * Random valid JSON of a message, by its schema alone. Lists and maps that are always written in JSON are never empty,
 * since protobuf cannot tell empty from absent.
 */
export function arbitraryMessage(schema: MessageSchema, depth = 0): Arbitrary {
  const members: Record<string, Arbitrary> = {};
  const given: string[] = [];
  if (schema.kind !== undefined && depth === 0) {
    members.kind = fc.constant(schema.kind);
    members.apiVersion = fc.constant(schema.apiVersion);
    given.push('kind', 'apiVersion');
  }
  for (const field of schema.fields) {
    if (depth >= MAX_NESTING && field.type === 'message') continue;
    members[field.json] = arbitraryField(field, depth);
  }
  return fc.record(members, { requiredKeys: given });
}

function arbitraryField(f: FieldSchema, depth: number): Arbitrary {
  const value = arbitraryValue(f, depth);
  const minLength = f.omitEmpty ? 0 : 1;
  switch (f.cardinality) {
    case 'list':
      return fc.array(value, { minLength, maxLength: 3 });
    case 'map':
      return fc.dictionary(text, value, { minKeys: minLength, maxKeys: 3 });
    default:
      return value;
  }
}

// Any well-formed Unicode: lone surrogates cannot be written as UTF-8.
const text = fc.oneof(
  fc.constantFrom('', 'default', 'app.kubernetes.io/name', '__proto__', '0', 'größe', '日本', '😀'),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const seconds = fc.integer({ min: -62_135_596_799, max: 253_402_300_799 });

function arbitraryValue(f: FieldSchema, depth: number): Arbitrary {
  switch (f.type) {
    case 'string':
      return f.enum === undefined ? text : fc.constantFrom(...f.enum);
    case 'bool':
      return fc.boolean();
    case 'int32':
      return fc.integer();
    case 'int64':
      return fc.maxSafeInteger();
    case 'double':
      // JSON has no negative zero.
      return fc.double({ noNaN: true, noDefaultInfinity: true }).map((v) => (v === 0 ? 0 : v));
    case 'bytes':
      return fc.uint8Array({ maxLength: 40, minLength: 1 }).map((bytes) => Buffer.from(bytes).toString('base64'));
    default:
      return arbitraryOfForm(f.message!, depth);
  }
}

function arbitraryOfForm(m: MessageSchema, depth: number): Arbitrary {
  switch (m.form) {
    case 'object':
      return arbitraryMessage(m, depth + 1);
    case 'quantity':
      return fc
        .tuple(fc.integer(), fc.constantFrom('', 'm', 'k', 'Mi', 'Gi', 'e3'))
        .map(([n, suffix]) => `${n}${suffix}`);
    case 'time':
      return seconds.map((s) => new Date(s * 1000).toISOString().replace('.000', ''));
    case 'microTime':
      return fc.tuple(seconds, fc.integer({ min: 0, max: 999_999 })).map(([s, micros]) => {
        return new Date(s * 1000).toISOString().replace('.000', `.${String(micros).padStart(6, '0')}`);
      });
    case 'duration':
      return fc.integer({ min: 0, max: 1_000_000 }).map((n) => `${n}s`);
    case 'intOrString':
      return fc.oneof(fc.integer(), text);
    case 'stringList':
      return fc.array(text, { minLength: 1, maxLength: 3 });
    case 'schemaOrBool':
      return fc.oneof(fc.boolean(), arbitraryMessage(m.fields[0]!.message!, depth + 2));
    case 'schemaOrArray':
      return arbitraryMessage(m.fields[0]!.message!, depth + 2);
    case 'schemaOrStringArray':
      return fc.array(text, { minLength: 1, maxLength: 3 });
    default:
      return fc
        .jsonValue({ maxDepth: 2 })
        .filter((v) => v !== null)
        .map((v) => JSON.parse(JSON.stringify(v)) as unknown);
  }
}
