import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FieldSelector, parseFieldSelector } from './field-selector.ts';

test('matches fields, unset ones as empty', () => {
  const selector = parseFieldSelector('status.phase!=Running,spec.nodeName=,metadata.name==web');
  expect(selector.matches({ 'status.phase': 'Pending', 'metadata.name': 'web' })).toBe(true);
  expect(selector.matches({ 'status.phase': 'Running', 'metadata.name': 'web' })).toBe(false);
  expect(selector.requiredValue('metadata.name')).toBe('web');
  expect(selector.requiredValue('status.phase')).toBeUndefined();
  expect(parseFieldSelector('').isEmpty()).toBe(true);
});

test.each(['a', '=b', 'a=b\\x', 'a=b\\', '!a'])('refuses %j', (text) => {
  expect(() => parseFieldSelector(text)).toThrow(expect.objectContaining({ code: 400 }));
});

test('values survive escaping', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      const text = new FieldSelector([{ field: 'metadata.name', operator: '=', value }]).toString();
      expect(parseFieldSelector(text).requirements[0]!.value).toBe(value);
    }),
  );
});
