import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonPatch } from './json-patch.ts';
import { equalObjects, type JsonValue } from './json-value.ts';
import { mergePatch } from './merge-patch.ts';

describe('jsonPatch', () => {
  test.each<[string, JsonValue, unknown[], JsonValue]>([
    ['adds a member', { a: 1 }, [{ op: 'add', path: '/b', value: [1] }], { a: 1, b: [1] }],
    ['inserts into a list', [1, 3], [{ op: 'add', path: '/1', value: 2 }], [1, 2, 3]],
    ['appends', [1], [{ op: 'add', path: '/-', value: 2 }], [1, 2]],
    ['removes', { a: 1, b: 2 }, [{ op: 'remove', path: '/a' }], { b: 2 }],
    ['removes from a list', [1, 2, 3], [{ op: 'remove', path: '/1' }], [1, 3]],
    ['replaces', { a: 1 }, [{ op: 'replace', path: '/a', value: { x: 1 } }], { a: { x: 1 } }],
    ['replaces the document', { a: 1 }, [{ op: 'replace', path: '', value: 5 }], 5],
    ['moves', { a: 1 }, [{ op: 'move', from: '/a', path: '/b' }], { b: 1 }],
    ['moves onto itself', { a: 1 }, [{ op: 'move', from: '/a', path: '/a' }], { a: 1 }],
    [
      'copies',
      { a: [1] },
      [
        { op: 'copy', from: '/a', path: '/b' },
        { op: 'add', path: '/b/-', value: 2 },
      ],
      { a: [1], b: [1, 2] },
    ],
    [
      'tests regardless of member order',
      { a: { x: 1, y: 2 } },
      [{ op: 'test', path: '/a', value: { y: 2, x: 1 } }],
      { a: { x: 1, y: 2 } },
    ],
    ['unescapes pointers', { 'a/b~c': 1 }, [{ op: 'replace', path: '/a~1b~0c', value: 2 }], { 'a/b~c': 2 }],
    [
      'treats __proto__ as a member',
      {},
      [{ op: 'add', path: '/__proto__', value: { x: 1 } }],
      JSON.parse('{"__proto__":{"x":1}}'),
    ],
  ])('%s', (_name, document, patch, expected) => {
    const before = structuredClone(document);
    expect(equalObjects(jsonPatch(document, patch), expected)).toBe(true);
    expect(document).toEqual(before);
  });

  test.each<[string, unknown, number]>([
    ['no list', {}, 400],
    ['no operation', [1], 400],
    ['unknown op', [{ op: 'frob', path: '/a' }], 400],
    ['bad pointer', [{ op: 'remove', path: 'a' }], 400],
    ['add without value', [{ op: 'add', path: '/a' }], 400],
    ['move without from', [{ op: 'move', path: '/a' }], 400],
    ['missing target', [{ op: 'remove', path: '/nope' }], 422],
    ['missing parent', [{ op: 'add', path: '/nope/x', value: 1 }], 422],
    ['index past the end', [{ op: 'add', path: '/list/9', value: 1 }], 422],
    ['index with leading zero', [{ op: 'replace', path: '/list/00', value: 1 }], 422],
    ['failing test', [{ op: 'test', path: '/a', value: 2 }], 422],
    ['move into itself', [{ op: 'move', from: '/list', path: '/list/0' }], 422],
    ['too many operations', Array.from({ length: 10_001 }, () => ({ op: 'test', path: '/a', value: 1 })), 413],
    ['inherited member', [{ op: 'test', path: '/constructor/name', value: 'Object' }], 422],
  ])('%s → %d', (_name, patch, code) => {
    expect(() => jsonPatch({ a: 1, list: [1] }, patch)).toThrow(expect.objectContaining({ code }));
  });

  test('a copy bomb is refused before it explodes', () => {
    const patch = Array.from({ length: 60 }, () => ({ op: 'copy', from: '', path: '/-' }));
    expect(() => jsonPatch(['x'], patch)).toThrow(expect.objectContaining({ code: 413 }));
  });

  test('ten thousand inserts at the front of a huge list are refused', () => {
    const patch = Array.from({ length: 10_000 }, () => ({ op: 'add', path: '/0', value: 0 }));
    expect(() => jsonPatch(new Array(200_000).fill(0), patch)).toThrow(expect.objectContaining({ code: 413 }));
  });

  test('documents nested beyond reason are refused, not crashed on', () => {
    let deep: JsonValue = 1;
    for (let i = 0; i < 100_000; i++) {
      deep = [deep];
    }
    expect(() => jsonPatch(deep, [])).toThrow(expect.objectContaining({ code: 400 }));
    expect(() => mergePatch({}, { a: deep })).toThrow(expect.objectContaining({ code: 400 }));
  });
});

const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<JsonValue>;

test('replacing the whole document gives any document', () => {
  fc.assert(
    fc.property(json, json, (from, to) => {
      expect(equalObjects(jsonPatch(from, [{ op: 'replace', path: '', value: to }]), to)).toBe(true);
    }),
  );
});

describe('mergePatch', () => {
  // The cases of RFC 7386, appendix A.
  test.each<[JsonValue, JsonValue, JsonValue]>([
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [
      ['a', 'b'],
      ['c', 'd'],
      ['c', 'd'],
    ],
    [{ a: 'b' }, ['c'], ['c']],
    [{ a: 'foo' }, null, null],
    [{ a: 'foo' }, 'bar', 'bar'],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: 'b', c: null }, { a: 'b' }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ])('%j + %j = %j', (original, patch, expected) => {
    expect(mergePatch(original, patch)).toEqual(expected);
  });

  test('applying twice is applying once, and inputs stay as they were', () => {
    fc.assert(
      fc.property(json, json, (original, patch) => {
        const before = JSON.stringify([original, patch]);
        const once = mergePatch(original, patch);
        expect(equalObjects(mergePatch(once, patch), once)).toBe(true);
        expect(JSON.stringify([original, patch])).toBe(before);
      }),
    );
  });
});
