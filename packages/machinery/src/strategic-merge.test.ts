import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from './json-value.ts';
import { type PatchSchema, strategicMergePatch } from './strategic-merge.ts';

const containerSchema: PatchSchema = {
  fields: {
    env: { patchStrategy: 'merge', mergeKey: 'name' },
    ports: { patchStrategy: 'merge', mergeKey: 'containerPort' },
  },
};
const schema: PatchSchema = {
  fields: {
    metadata: { schema: { fields: { finalizers: { patchStrategy: 'merge' } } } },
    spec: {
      schema: {
        fields: {
          containers: { patchStrategy: 'merge', mergeKey: 'name', schema: () => containerSchema },
          volumes: { patchStrategy: 'merge,retainKeys', mergeKey: 'name' },
          strategy: { patchStrategy: 'retainKeys' },
          byName: { isMap: true, schema: containerSchema },
        },
      },
    },
  },
};

const apply = (original: JsonObject, patch: JsonObject) => strategicMergePatch(original, patch, schema);
const containers = (...list: JsonObject[]) => ({ spec: { containers: list } });

describe('lists', () => {
  test('elements are merged by their key, new ones come first, the rest stays', () => {
    expect(
      apply(containers({ name: 'a', image: '1', env: [{ name: 'X', value: '1' }] }, { name: 'b', image: '1' }), {
        spec: {
          containers: [
            { name: 'a', image: '2', env: [{ name: 'Y', value: '2' }] },
            { name: 'c', image: '3' },
          ],
        },
      }),
    ).toEqual(
      containers(
        {
          name: 'a',
          image: '2',
          env: [
            { name: 'Y', value: '2' },
            { name: 'X', value: '1' },
          ],
        },
        { name: 'c', image: '3' },
        { name: 'b', image: '1' },
      ),
    );
  });

  test('$patch: delete removes an element, $patch: replace the whole list', () => {
    const original = containers({ name: 'a' }, { name: 'b' });
    expect(apply(original, { spec: { containers: [{ name: 'a', $patch: 'delete' }] } })).toEqual(
      containers({ name: 'b' }),
    );
    expect(apply(original, { spec: { containers: [{ $patch: 'replace' }, { name: 'z' }] } })).toEqual(
      containers({ name: 'z' }),
    );
  });

  test('$setElementOrder decides the order', () => {
    expect(
      apply(containers({ name: 'a' }, { name: 'b' }, { name: 'server' }), {
        spec: {
          '$setElementOrder/containers': [{ name: 'c' }, { name: 'b' }, { name: 'a' }],
          containers: [{ name: 'c' }],
        },
      }),
    ).toEqual(containers({ name: 'c' }, { name: 'b' }, { name: 'a' }, { name: 'server' }));
    expect(
      apply(containers({ name: 'a' }, { name: 'b' }), {
        spec: { '$setElementOrder/containers': [{ name: 'b' }, { name: 'a' }] },
      }),
    ).toEqual(containers({ name: 'b' }, { name: 'a' }));
  });

  test('lists of scalars merge as sets and lose what $deleteFromPrimitiveList names', () => {
    const original = { metadata: { finalizers: ['a', 'b'] } };
    expect(apply(original, { metadata: { finalizers: ['b', 'c'] } })).toEqual({
      metadata: { finalizers: ['a', 'b', 'c'] },
    });
    expect(apply(original, { metadata: { '$deleteFromPrimitiveList/finalizers': ['a'] } })).toEqual({
      metadata: { finalizers: ['b'] },
    });
    expect(
      apply(original, {
        metadata: {
          '$deleteFromPrimitiveList/finalizers': ['a'],
          '$setElementOrder/finalizers': ['c', 'b'],
          finalizers: ['c'],
        },
      }),
    ).toEqual({ metadata: { finalizers: ['c', 'b'] } });
  });

  test('lists without a strategy are replaced', () => {
    expect(apply({ spec: { args: ['a'] } }, { spec: { args: ['b'] } })).toEqual({ spec: { args: ['b'] } });
  });

  test('an element without its key is refused', () => {
    expect(() => apply(containers({ name: 'a' }), { spec: { containers: [{ image: 'x' }] } })).toThrow(
      /merge key name/,
    );
    expect(() => apply(containers(), { spec: { containers: [{ name: 'a' }, 'x'] } })).toThrow(/must be objects/);
  });
});

describe('objects', () => {
  test('null deletes, also in members that are new', () => {
    expect(apply({ spec: { a: 1, b: { c: 1 } } }, { spec: { a: null, b: { c: null }, d: { e: null, f: 1 } } })).toEqual(
      {
        spec: { b: {}, d: { f: 1 } },
      },
    );
  });

  test('$patch: replace and delete', () => {
    expect(apply({ spec: { a: { x: 1, y: 2 } } }, { spec: { a: { $patch: 'replace', z: 1 } } })).toEqual({
      spec: { a: { z: 1 } },
    });
    expect(apply({ spec: { a: { x: 1 } } }, { spec: { a: { $patch: 'delete' } } })).toEqual({ spec: { a: {} } });
    expect(() => apply({}, { spec: { $patch: 'explode' } })).toThrow(/unknown \$patch/);
  });

  test('$retainKeys drops the members it does not name', () => {
    expect(
      apply(
        { spec: { strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1 } } } },
        { spec: { strategy: { $retainKeys: ['type'], type: 'Recreate' } } },
      ),
    ).toEqual({ spec: { strategy: { type: 'Recreate' } } });
    expect(
      apply(
        { spec: { volumes: [{ name: 'v', emptyDir: {} }] } },
        { spec: { volumes: [{ name: 'v', $retainKeys: ['name', 'hostPath'], hostPath: { path: '/x' } }] } },
      ),
    ).toEqual({ spec: { volumes: [{ name: 'v', hostPath: { path: '/x' } }] } });
    expect(() => apply({}, { spec: { strategy: { $retainKeys: ['a'], b: 1 } } })).toThrow(/\$retainKeys/);
  });

  test('values of maps have the schema of the map', () => {
    expect(
      apply(
        { spec: { byName: { x: { env: [{ name: 'A', value: '1' }] } } } },
        { spec: { byName: { x: { env: [{ name: 'B', value: '2' }] } } } },
      ),
    ).toEqual({
      spec: {
        byName: {
          x: {
            env: [
              { name: 'B', value: '2' },
              { name: 'A', value: '1' },
            ],
          },
        },
      },
    });
  });
});

test('a patch leaves its arguments alone and applying it twice changes nothing more', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd');
  const item = fc.record({ name, image: fc.constantFrom('1', '2') });
  const list = fc.uniqueArray(item, { selector: (each) => each.name, maxLength: 4 });
  fc.assert(
    fc.property(list, list, (original, patch) => {
      const before = JSON.stringify([original, patch]);
      const once = apply(containers(...original), containers(...patch));
      expect(JSON.stringify([original, patch])).toBe(before);
      expect(apply(once, containers(...patch))).toEqual(once);
      const names = (once as ReturnType<typeof containers>).spec.containers.map((each) => each.name);
      expect(new Set(names)).toEqual(new Set([...original, ...patch].map((each) => each.name)));
      expect(names.length).toBe(new Set(names).size);
    }),
  );
});
