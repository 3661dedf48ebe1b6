import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareFields } from './compare.ts';
import { EMPTY_SET, isEmptySet, pathsOf, setsIntersect, subtractSets } from './field-set.ts';
import type { FieldManagerEntry, ManagerIdentity } from './managed-fields.ts';
import { fieldSetOf } from './object-fields.ts';
import { configurations, sampleType } from './testing/sample-type.ts';
import { MAX_UPDATE_MANAGERS, trackUpdate } from './track-update.ts';

const NOW = '2026-01-01T00:00:00Z';

const updater = (manager: string): ManagerIdentity => ({
  manager,
  operation: 'Update',
  apiVersion: 'v1',
  subresource: '',
});

function write(
  managers: readonly FieldManagerEntry[],
  before: unknown,
  after: unknown,
  manager: string,
  time = NOW,
): readonly FieldManagerEntry[] {
  return trackUpdate(managers, compareFields(before, after, sampleType), updater(manager), time);
}

test('every field of an object written by updates has exactly one manager', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), configurations), { maxLength: 6 }), (writes) => {
      let object: unknown = {};
      let managers: readonly FieldManagerEntry[] = [];
      for (const [manager, next] of writes) {
        managers = write(managers, object, next, manager);
        object = next;
      }
      let rest = fieldSetOf(object, sampleType);
      for (const [index, entry] of managers.entries()) {
        rest = subtractSets(rest, entry.fields);
        for (const other of managers.slice(index + 1)) expect(setsIntersect(entry.fields, other.fields)).toBe(false);
      }
      expect([...pathsOf(rest)]).toEqual([]);
    }),
  );
});

test('a write that changes nothing leaves the record itself', () => {
  const managers = write([], {}, { spec: { replicas: 1 } }, 'a');
  expect(write(managers, { spec: { replicas: 1 } }, { spec: { replicas: 1 } }, 'b')).toBe(managers);
});

test('what comes into being is owned with every node on the way', () => {
  const empty = { metadata: {}, spec: { replicas: 0 } };
  const [entry] = write(
    [],
    empty,
    { metadata: { labels: { app: 'x' } }, spec: { replicas: 2, containers: [{ name: 'c' }] } },
    'a',
  );
  expect(entry?.fields).toEqual({
    'f:metadata': { 'f:labels': { '.': {}, 'f:app': {} } },
    'f:spec': { 'f:containers': { '.': {}, 'k:{"name":"c"}': { '.': {}, 'f:name': {} } }, 'f:replicas': {} },
  });
});

test('who is left with nothing is forgotten', () => {
  const managers = write([], {}, { spec: { replicas: 1 } }, 'a');
  const taken = write(managers, { spec: { replicas: 1 } }, { spec: { replicas: 2 } }, 'b');
  expect(taken.map(({ manager }) => manager)).toEqual(['a', 'b']);
  const gone = write(taken, { spec: { replicas: 2 } }, { spec: {} }, 'c');
  expect(gone.map(({ manager }) => manager)).toEqual(['a']);
  expect(write(gone, { spec: {} }, {}, 'c')).toEqual([]);
});

test('many updaters are remembered as few', () => {
  let managers: readonly FieldManagerEntry[] = [];
  let labels: Record<string, string> = {};
  for (let i = 0; i < 3 * MAX_UPDATE_MANAGERS; i++) {
    const next = { ...labels, [`l${i}`]: 'x' };
    const time = new Date(Date.UTC(2026, 0, 1, 0, 0, i)).toISOString();
    managers = write(managers, { metadata: { labels } }, { metadata: { labels: next } }, `m${i}`, time);
    labels = next;
  }
  expect(managers).toHaveLength(MAX_UPDATE_MANAGERS);
  expect(managers.map(({ manager }) => manager)).toContain('ancient-changes');
  expect(managers.map(({ manager }) => manager)).toContain('m29');
  const all = managers.reduce(
    (rest, { fields }) => subtractSets(rest, fields),
    fieldSetOf({ metadata: { labels } }, sampleType),
  );
  expect(isEmptySet(all)).toBe(true);
  expect(all).not.toBe(EMPTY_SET);
});
