import { isBadRequest } from '@gantry/machinery';
import { describe, expect, test } from 'vitest';
import { parseBody } from './body.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const ignore = { fieldValidation: 'Ignore', warn: () => {} } as const;
const parse = (format: 'json' | 'yaml', text: string) => parseBody(format, bytes(text), ignore);

function warningsOf(format: 'json' | 'yaml', text: string): string[] {
  const warnings: string[] = [];
  parseBody(format, bytes(text), { fieldValidation: 'Warn', warn: (message) => warnings.push(message) });
  return warnings;
}

describe.each([
  ['json', '{"kind":"ConfigMap","apiVersion":"v1","data":{"a":"1","b":[{"c":1,"c":2}],"a":"2"}}'],
  ['yaml', 'kind: ConfigMap\napiVersion: v1\ndata:\n  a: "1"\n  b:\n  - c: 1\n    c: 2\n  a: "2"\n'],
] as const)('fields given twice in %s', (format, text) => {
  test('the last one counts, and every one is warned about', () => {
    expect(parse(format, text)).toMatchObject({ data: { a: '2', b: [{ c: 2 }] } });
    expect(warningsOf(format, text)).toEqual(['duplicate field "data.b[0].c"', 'duplicate field "data.a"']);
  });

  test('strict validation refuses them', () => {
    const strict = { ...ignore, fieldValidation: 'Strict' } as const;
    expect(() => parseBody(format, bytes(text), strict)).toThrow(
      'ConfigMap in version "v1" cannot be handled as a ConfigMap: strict decoding error: duplicate field "data.b[0].c", duplicate field "data.a"',
    );
  });
});

describe('YAML', () => {
  test('anchors, aliases and merges mean what they say', () => {
    const text = 'base: &b {x: 1, y: 2}\nlist: [*b, *b]\nboth: {<<: *b, y: 3}\nmany: {<<: [*b, {z: 4}]}\n';
    expect(parse('yaml', text)).toEqual({
      base: { x: 1, y: 2 },
      list: [
        { x: 1, y: 2 },
        { x: 1, y: 2 },
      ],
      both: { x: 1, y: 3 },
      many: { x: 1, y: 2, z: 4 },
    });
  });

  test('keys are text, and one named __proto__ is a key like any other', () => {
    const value = parse('yaml', '1: a\ntrue: b\n? null\n: c\n__proto__: d\n') as object;
    expect(Object.entries(value)).toEqual([
      ['1', 'a'],
      ['true', 'b'],
      ['null', 'c'],
      ['__proto__', 'd'],
    ]);
  });

  test.each([
    ['aliases that multiply', `a: &a [${'x,'.repeat(50)}]\nb: &b [${'*a,'.repeat(50)}]\nc: [${'*b,'.repeat(50)}]\n`],
    ['an anchor inside itself', 'a: &a [*a]\n'],
    ['an anchor nobody set', 'a: *nobody\n'],
    ['two documents', 'a: 1\n---\nb: 2\n'],
    ['deep nesting', '['.repeat(100_000)],
    ['a mapping as a key', '? {a: b}\n: c\n'],
    ['a merge of something else', '<<: [1]\n'],
  ])('%s: refused as a bad request', (_name, text) => {
    let thrown: unknown;
    try {
      parse('yaml', text);
    } catch (error) {
      thrown = error;
    }
    expect(isBadRequest(thrown)).toBe(true);
  });

  test('many keys and many aliases are read in one pass', () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `k${i}: &a${i} ${i}\nl${i}: *a${i}\n`);
    expect(Object.keys(parse('yaml', lines.join('')) as object)).toHaveLength(40_000);
  });
});
