import { isRecord, membersOf, type Shape } from './typed-value.ts';

/**
 * A configuration with its values in canonical form (`0.5` CPU as `500m`), but with nothing it did not mention:
 * `canonical` is the same value decoded by its type, which also fills in empty structs.
 */
export function normalise(shape: Shape, configuration: unknown, canonical: unknown): unknown {
  if (canonical === undefined) return configuration;
  switch (shape.kind) {
    case 'atomic':
    case 'set':
      return canonical ?? configuration;
    case 'struct':
    case 'map': {
      if (!isRecord(configuration) || !isRecord(canonical)) return canonical;
      const result: Record<string, unknown> = {};
      for (const [name, inner, member] of membersOf(shape, configuration)) {
        if (member === null) continue;
        result[name] = normalise(inner, member, canonical[name]);
      }
      return result;
    }
    case 'keyed': {
      if (!Array.isArray(configuration) || !Array.isArray(canonical) || canonical.length !== configuration.length)
        return canonical;
      const element: Shape = { kind: 'struct', schema: shape.schema };
      return configuration.map((each, index) => normalise(element, each, canonical[index]));
    }
  }
}
