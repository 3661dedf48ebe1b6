import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  equalSets,
  type FieldSet,
  hasElement,
  intersectSets,
  isEmptySet,
  pathsOf,
  setOfPaths,
  setsIntersect,
  subtractRecursively,
  subtractSets,
  unionSets,
} from './field-set.ts';
import { formatFieldPath, keyElement, parseFieldSet } from './path-element.ts';
import { StructuralType } from './structural-type.ts';

const element = fc.constantFrom('f:a', 'f:b', 'k:{"name":"x"}', 'k:{"port":1,"protocol":"TCP"}', 'v:"y"', 'i:0');
const paths = fc.array(fc.array(element, { minLength: 1, maxLength: 4 }), { maxLength: 8 });
const sets = paths.map(setOfPaths);
const texts = (set: FieldSet) => new Set([...pathsOf(set)].map((path) => path.join(' ')));

test('a set survives JSON, in one form only', () => {
  fc.assert(
    fc.property(sets, (set) => {
      const again = parseFieldSet(JSON.parse(JSON.stringify(set)));
      expect(JSON.stringify(again)).toBe(JSON.stringify(set));
    }),
  );
});

test('a set has exactly the paths it was made of', () => {
  fc.assert(
    fc.property(paths, (list) => {
      expect(texts(setOfPaths(list))).toEqual(new Set(list.map((path) => path.join(' '))));
    }),
  );
});

test('union, intersection and difference are those of the paths', () => {
  fc.assert(
    fc.property(sets, sets, (a, b) => {
      const [pa, pb] = [texts(a), texts(b)];
      expect(texts(unionSets(a, b))).toEqual(new Set([...pa, ...pb]));
      const common = [...pa].filter((path) => pb.has(path));
      expect(texts(intersectSets(a, b))).toEqual(new Set(common));
      expect(texts(subtractSets(a, b))).toEqual(new Set([...pa].filter((path) => !pb.has(path))));
      expect(setsIntersect(a, b)).toBe(common.length > 0);
      expect(equalSets(unionSets(a, b), unionSets(b, a))).toBe(true);
      expect(JSON.stringify(unionSets(a, b))).toBe(JSON.stringify(unionSets(b, a)));
    }),
  );
});

test('a recursive difference also drops what lies below', () => {
  fc.assert(
    fc.property(sets, sets, (a, b) => {
      const below = (path: string) => [...texts(b)].some((cut) => path === cut || path.startsWith(`${cut} `));
      expect(texts(subtractRecursively(a, b))).toEqual(new Set([...texts(a)].filter((path) => !below(path))));
    }),
  );
});

test('operations that change nothing return the same set', () => {
  const set = parseFieldSet({ 'f:a': { 'f:b': {}, '.': {} } });
  expect(unionSets(set, parseFieldSet({ 'f:a': { 'f:b': {} } }))).toBe(set);
  expect(subtractSets(set, parseFieldSet({ 'f:x': {} }))).toBe(set);
  expect(isEmptySet(subtractSets(set, set))).toBe(true);
  expect(hasElement(set, 'f:a')).toBe(true);
});

test('paths read as users write them', () => {
  const set = parseFieldSet({
    'f:spec': {
      'f:finalizers': { 'v:"x"': {} },
      'f:containers': { 'k:{"name":"c"}': { 'f:image': {}, '.': {} } },
      'f:ports': { 'k:{"protocol":"TCP","containerPort":80}': {} },
    },
  });
  expect([...pathsOf(set)].map(formatFieldPath)).toEqual([
    '.spec.containers[name="c"]',
    '.spec.containers[name="c"].image',
    '.spec.finalizers[="x"]',
    '.spec.ports[containerPort=80,protocol="TCP"]',
  ]);
});

test('keys stand in order of their names, missing ones with their defaults', () => {
  const type = new StructuralType({ kind: 'keyed', keys: [{ name: 'protocol', default: 'TCP' }, { name: 'port' }] });
  expect(keyElement({ port: 80 }, type.keys)).toBe('k:{"port":80,"protocol":"TCP"}');
});

test.each([
  ['not an object', 1],
  ['a list', []],
  ['a field that is no object', { 'f:a': 1 }],
  ['no prefix', { a: {} }],
  ['an unknown prefix', { 'x:a': {} }],
  ['a key that is no JSON', { 'k:{': {} }],
  ['a key that is no object', { 'k:1': {} }],
  ['a position that is no number', { 'i:a': {} }],
  ['a prototype', JSON.parse('{"__proto__":{}}')],
])('%s is no set', (_why, value) => {
  expect(() => parseFieldSet(value)).toThrow();
});
