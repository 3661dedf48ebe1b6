/** A type with every way of owning, for tests, and values of it. */
import fc from 'fast-check';
import { LEAF_TYPE, SET_TYPE, StructuralType, UNTYPED } from '../structural-type.ts';

const port = new StructuralType({
  kind: 'map',
  fields: () => [
    ['port', LEAF_TYPE],
    ['protocol', LEAF_TYPE],
    ['name', LEAF_TYPE],
  ],
});

const container: StructuralType = new StructuralType({
  kind: 'map',
  fields: () => [
    ['name', LEAF_TYPE],
    ['image', LEAF_TYPE],
    ['args', LEAF_TYPE],
    [
      'ports',
      new StructuralType({
        kind: 'keyed',
        keys: [{ name: 'protocol', default: 'TCP' }, { name: 'port' }],
        element: () => port,
      }),
    ],
  ],
});

const labels = new StructuralType({ kind: 'map', element: () => LEAF_TYPE });

export const sampleType: StructuralType = new StructuralType({
  kind: 'map',
  permanent: ['metadata'],
  fields: () => [
    [
      'metadata',
      new StructuralType({
        kind: 'map',
        fields: () => [
          ['labels', labels],
          ['finalizers', SET_TYPE],
        ],
      }),
    ],
    [
      'spec',
      new StructuralType({
        kind: 'map',
        fields: () => [
          ['replicas', LEAF_TYPE],
          ['selector', LEAF_TYPE],
          ['containers', new StructuralType({ kind: 'keyed', keys: [{ name: 'name' }], element: () => container })],
          ['free', UNTYPED],
        ],
      }),
    ],
  ],
});

const few = fc.constantFrom('a', 'b', 'c');

/** Configurations of {@link sampleType}: no nulls, nothing empty, no key twice. */
export const configurations: fc.Arbitrary<Record<string, unknown>> = fc.record(
  {
    metadata: fc.record(
      {
        labels: fc.dictionary(few, few, { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
        finalizers: fc.uniqueArray(few, { minLength: 1, maxLength: 3 }),
      },
      { noNullPrototype: true },
    ),
    spec: fc.record(
      {
        replicas: fc.nat(3),
        selector: fc.record({ app: few }, { noNullPrototype: true }),
        containers: fc.uniqueArray(
          fc.record(
            {
              name: few,
              image: few,
              args: fc.array(few, { minLength: 1, maxLength: 2 }),
              ports: fc.uniqueArray(
                fc.record(
                  { port: fc.nat(2), protocol: fc.constantFrom('TCP', 'UDP'), name: few },
                  { requiredKeys: ['port'], noNullPrototype: true },
                ),
                {
                  minLength: 1,
                  maxLength: 3,
                  selector: ({ port: number, protocol = 'TCP' }) => `${number}/${protocol}`,
                },
              ),
            },
            { requiredKeys: ['name'], noNullPrototype: true },
          ),
          { minLength: 1, maxLength: 3, selector: ({ name }) => name },
        ),
        free: fc.record({ x: few, y: fc.record({ z: few }, { noNullPrototype: true }) }, { noNullPrototype: true }),
      },
      { requiredKeys: ['replicas'], noNullPrototype: true },
    ),
  },
  { requiredKeys: ['spec'], noNullPrototype: true },
);
