import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decodeSet,
  difference,
  encodeSet,
  equalSets,
  type FieldNode,
  intersection,
  isEmptySet,
  pathsOf,
  union,
} from './field-set.ts';

const step = fc.constantFrom('f:a', 'f:b', 'k:{"name":"x"}', 'v:"y"');
const tree: fc.Arbitrary<{ set: unknown }> = fc.letrec((tie) => ({
  set: fc.oneof({ maxDepth: 3 }, fc.constant({}), fc.dictionary(step, tie('set'), { maxKeys: 3 })),
})) as never;
const sets = (tree as unknown as { set: fc.Arbitrary<object> }).set.map((value) => decodeSet(value));

const isSubset = (a: FieldNode, b: FieldNode) => isEmptySet(difference(a, b));

test('what is written is read back the same', () => {
  fc.assert(fc.property(sets, (set) => equalSets(decodeSet(encodeSet(set)), set)));
});

test('union, intersection and difference behave as those of sets', () => {
  fc.assert(
    fc.property(sets, sets, (a, b) => {
      expect(equalSets(union(a, b), union(b, a))).toBe(true);
      expect(isSubset(a, union(a, b))).toBe(true);
      expect(isSubset(intersection(a, b), a)).toBe(true);
      expect(isEmptySet(intersection(difference(a, b), b))).toBe(true);
      expect(equalSets(union(difference(a, b), intersection(a, b)), a)).toBe(true);
    }),
  );
});

test('paths read as users write them', () => {
  const set = decodeSet({
    'f:spec': { 'f:containers': { 'k:{"name":"c"}': { '.': {}, 'f:image': {} } }, 'f:finalizers': { 'v:"x"': {} } },
  });
  expect(pathsOf(set)).toEqual([
    '.spec.containers[name="c"]',
    '.spec.containers[name="c"].image',
    '.spec.finalizers[="x"]',
  ]);
});
