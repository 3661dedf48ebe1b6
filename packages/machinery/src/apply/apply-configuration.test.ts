import fc from 'fast-check';
import { expect, test } from 'vitest';
import { equalObjects } from '../json-value.ts';
import { isConflict } from '../status-errors.ts';
import { applyConfiguration } from './apply-configuration.ts';
import { equalSets, isEmptySet, subtractSets } from './field-set.ts';
import { type FieldManagerEntry, readManagedFields, writeManagedFields } from './managed-fields.ts';
import { fieldSetOf } from './object-fields.ts';
import { configurations, sampleType } from './testing/sample-type.ts';

interface State {
  readonly object: unknown;
  readonly managers: readonly FieldManagerEntry[];
}

const nothing: State = { object: { metadata: {} }, managers: [] };

function apply(
  state: State,
  manager: string,
  config: unknown,
  options: { force?: boolean; time?: string } = {},
): State {
  return applyConfiguration({
    live: state.object,
    config,
    type: sampleType,
    managers: state.managers,
    applier: { manager, operation: 'Apply', apiVersion: 'v1', subresource: '' },
    force: options.force ?? false,
    time: options.time ?? '2026-01-01T00:00:00Z',
  });
}

const fieldsOf = (state: State, manager: string) =>
  state.managers.find((each) => each.manager === manager)?.fields ?? {};

test('applying the same twice changes nothing, not even the time', () => {
  fc.assert(
    fc.property(configurations, configurations, (first, second) => {
      const once = apply(apply(nothing, 'other', first), 'me', second, { force: true });
      const twice = apply(once, 'me', second, { time: '2027-01-01T00:00:00Z' });
      expect(twice.object).toBe(once.object);
      expect(twice.managers).toBe(once.managers);
    }),
  );
});

test('after an apply the object has every value of the configuration', () => {
  fc.assert(
    fc.property(configurations, configurations, (first, second) => {
      const { object } = apply(apply(nothing, 'other', first), 'me', second, { force: true });
      const again = apply({ object, managers: [] }, 'probe', second);
      expect(equalObjects(again.object, object)).toBe(true);
    }),
  );
});

test('applying nothing takes away what was owned, and only that', () => {
  fc.assert(
    fc.property(configurations, (config) => {
      const { object, managers } = apply(apply(nothing, 'me', config), 'me', { metadata: {} });
      expect(equalObjects(object, { metadata: {} })).toBe(true);
      expect(managers).toEqual([]);
    }),
  );
});

test('an applier that lets go leaves the fields of the others as they were', () => {
  fc.assert(
    fc.property(configurations, configurations, (first, second) => {
      const alone = apply(nothing, 'other', first);
      const shared = apply(alone, 'me', second, { force: true });
      const after = apply(shared, 'me', { metadata: {} });
      // What "me" forced away from "other" is gone; all that "other" kept is still there.
      const kept = fieldsOf(shared, 'other');
      expect(isEmptySet(subtractSets(kept, fieldSetOf(after.object, sampleType)))).toBe(true);
      expect(equalSets(fieldsOf(after, 'other'), kept)).toBe(true);
    }),
  );
});

test('two appliers share a field only while they agree on it', () => {
  fc.assert(
    fc.property(configurations, configurations, (first, second) => {
      const state = apply(nothing, 'one', first);
      let refused = false;
      try {
        apply(state, 'two', second);
      } catch (error) {
        expect(isConflict(error)).toBe(true);
        refused = true;
      }
      const forced = apply(state, 'two', second, { force: true });
      // Forcing costs the other one a field exactly when there was a conflict.
      const lost = subtractSets(fieldsOf(state, 'one'), fieldsOf(forced, 'one'));
      expect(isEmptySet(lost)).toBe(!refused);
      expect(equalSets(fieldsOf(forced, 'two'), fieldSetOf(second, sampleType))).toBe(true);
    }),
  );
});

test('the record survives being written and read', () => {
  fc.assert(
    fc.property(configurations, configurations, (first, second) => {
      const { managers } = apply(apply(nothing, 'b', first), 'a', second, { force: true });
      const read = readManagedFields(JSON.parse(JSON.stringify(writeManagedFields(managers))));
      for (const entry of read)
        expect(equalSets(entry.fields, fieldsOf({ object: {}, managers }, entry.manager))).toBe(true);
      expect(read).toHaveLength(managers.length);
    }),
  );
});

test('a conflict names the manager and the field', () => {
  const state = apply(nothing, 'one', { spec: { replicas: 1, containers: [{ name: 'c', image: 'a' }] } });
  expect(() => apply(state, 'two', { spec: { replicas: 2 } })).toThrow(
    'Apply failed with 1 conflict: conflict with "one": .spec.replicas',
  );
  try {
    apply(state, 'two', { spec: { replicas: 2, containers: [{ name: 'c', image: 'b' }] } });
    expect.unreachable();
  } catch (error) {
    const { status } = error as { status: { code: number; reason: string; message: string; details: unknown } };
    expect(status).toMatchObject({ code: 409, reason: 'Conflict' });
    expect(status.message).toBe(
      'Apply failed with 2 conflicts: conflicts with "one":\n- .spec.containers[name="c"].image\n- .spec.replicas',
    );
    expect(status.details).toEqual({
      causes: [
        {
          reason: 'FieldManagerConflict',
          message: 'conflict with "one"',
          field: '.spec.containers[name="c"].image',
        },
        { reason: 'FieldManagerConflict', message: 'conflict with "one"', field: '.spec.replicas' },
      ],
    });
  }
});

test('ports are told apart with the protocol they default to', () => {
  const ports = (...list: object[]) => ({ spec: { replicas: 1, containers: [{ name: 'c', ports: list }] } });
  const first = apply(nothing, 'me', ports({ port: 53, protocol: 'UDP' }, { port: 53 }));
  // As a live object has it: defaulted.
  const live = {
    object: ports({ port: 53, protocol: 'UDP' }, { port: 53, protocol: 'TCP' }),
    managers: first.managers,
  };
  const after = apply(live, 'me', ports({ port: 53, name: 'dns' }));
  expect(after.object).toEqual(ports({ port: 53, protocol: 'TCP', name: 'dns' }));
});

test('a default in an element that goes, goes with it', () => {
  const first = apply(nothing, 'me', { spec: { replicas: 1, containers: [{ name: 'a' }, { name: 'b' }] } });
  const live = {
    object: {
      spec: {
        replicas: 1,
        containers: [
          { name: 'a', image: 'default' },
          { name: 'b', image: 'default' },
        ],
      },
    },
    managers: first.managers,
  };
  const after = apply(live, 'me', { spec: { replicas: 1, containers: [{ name: 'b' }] } });
  expect(after.object).toEqual({ spec: { replicas: 1, containers: [{ name: 'b', image: 'default' }] } });
});

test('what an atomic value holds is replaced as a whole, and a default outside what is owned stays', () => {
  const first = apply(nothing, 'me', { spec: { selector: { app: 'a', tier: 'x' } } });
  const live = { object: { spec: { replicas: 1, selector: { app: 'a', tier: 'x' } } }, managers: first.managers };
  expect(apply(live, 'me', { spec: { selector: { app: 'a' } } }).object).toEqual({
    spec: { replicas: 1, selector: { app: 'a' } },
  });
});

test('merged lists keep the order of the configuration, and the others their places', () => {
  const of = (...names: string[]) => ({ spec: { containers: names.map((name) => ({ name })) } });
  const live = { object: of('x', 'a', 'y', 'b', 'z'), managers: [] };
  const { object } = apply(live, 'me', of('b', 'n', 'a'));
  expect(object).toEqual(of('x', 'b', 'n', 'a', 'y', 'z'));
});

test('finalizers are owned one by one', () => {
  const of = (...finalizers: string[]) => ({ metadata: finalizers.length > 0 ? { finalizers } : {} });
  const shared = apply(apply(nothing, 'one', of('a')), 'two', of('b'));
  expect(shared.object).toEqual(of('a', 'b'));
  expect(apply(shared, 'one', of()).object).toEqual(of('b'));
});
