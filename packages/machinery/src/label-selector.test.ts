import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LabelSelector, labelSelectorFromMap, labelSelectorFromObject } from './label-selector.ts';
import { parseLabelSelector } from './label-selector-parser.ts';

describe('parseLabelSelector', () => {
  test.each([
    ['', {}, true],
    ['a=b', { a: 'b' }, true],
    ['a==b', { a: 'c' }, false],
    ['a!=b', {}, true],
    ['a!=b', { a: 'b' }, false],
    ['a', { a: '' }, true],
    ['!a', { a: '' }, false],
    ['! a', {}, true],
    ['a in (b, c)', { a: 'c' }, true],
    ['a in (b,c)', {}, false],
    ['a notin (b,c)', {}, true],
    ['a notin (b,c)', { a: 'b' }, false],
    ['a=', { a: '' }, true],
    ['a in (,x)', { a: '' }, true],
    ['n>5', { n: '6' }, true],
    ['n>5', { n: '5' }, false],
    ['n<5', { n: 'x' }, false],
    ['n<5', { n: '4' }, true],
    ['example.com/tier in (web),!old,a', { 'example.com/tier': 'web', a: '1' }, true],
    ['in in (in)', { in: 'in' }, true],
  ] as const)('%s on %j is %s', (text, labels, expected) => {
    expect(parseLabelSelector(text).matches(labels)).toBe(expected);
  });

  test.each([
    '=b',
    'a=b,',
    ',',
    'a in b',
    'a in (b',
    'a in (b c)',
    'a b',
    'a!',
    '!',
    'a=b c',
    'a=-b',
    'a>x',
    '-a=b',
    'a==b=c',
    '/x',
    'a in ()x',
  ])('refuses %j with a BadRequest', (text) => {
    expect(() => parseLabelSelector(text)).toThrow(expect.objectContaining({ code: 400 }));
  });

  test('a key inherited from Object is not a label', () => {
    expect(parseLabelSelector('constructor').matches({})).toBe(false);
    expect(parseLabelSelector('!toString').matches({})).toBe(true);
  });
});

test('objects: a missing selector selects nothing, an empty one everything', () => {
  expect(labelSelectorFromObject(undefined).matches({ a: 'b' })).toBe(false);
  expect(labelSelectorFromObject({}).matches({})).toBe(true);
  expect(labelSelectorFromObject({}).isEmpty()).toBe(true);
  expect(LabelSelector.nothing.isEmpty()).toBe(false);
  expect(labelSelectorFromMap({ a: 'b' }).toString()).toBe('a=b');
  const selector = labelSelectorFromObject({
    matchLabels: { a: 'b' },
    matchExpressions: [{ key: 'c', operator: 'NotIn', values: ['d'] }],
  });
  expect(selector.matches({ a: 'b', c: 'e' })).toBe(true);
  expect(selector.matches({ a: 'b', c: 'd' })).toBe(false);
  expect(() => labelSelectorFromObject({ matchExpressions: [{ key: 'a', operator: 'Like' }] })).toThrow(/operator/);
});

test('the text form parses back to a selector that decides the same', () => {
  const word = fc.stringMatching(/^[a-z][a-z0-9]{0,3}$/);
  const requirement = fc.oneof(
    fc.tuple(word, fc.constantFrom('In', 'NotIn'), fc.uniqueArray(word, { minLength: 1, maxLength: 3 })),
    fc.tuple(word, fc.constantFrom('Exists', 'DoesNotExist'), fc.constant([] as string[])),
  );
  fc.assert(
    fc.property(fc.array(requirement, { maxLength: 4 }), fc.dictionary(word, word, { maxKeys: 4 }), (list, labels) => {
      const selector = labelSelectorFromObject({
        matchExpressions: list.map(([key, operator, values]) => ({ key, operator, values })),
      });
      expect(parseLabelSelector(selector.toString()).matches(labels)).toBe(selector.matches(labels));
    }),
  );
});

test('any text either parses or is refused, never anything else', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '1', '=', '!', '(', ')', ',', ' ', '>', 'in', 'notin', '/') }),
      (text) => {
        try {
          parseLabelSelector(text);
        } catch (error) {
          expect(error).toMatchObject({ code: 400 });
        }
      },
    ),
  );
});
