import { isJsonObject, type JsonObject, type JsonValue, type StructuralType } from '@gantry/machinery';

/**
 * A configuration with its values in canonical form (`0.5` CPU as `500m`), but with nothing it did not mention:
 * `canonical` is the same value decoded by its type, which also fills in empty structs and drops zeros. A null that
 * decodes to nothing says nothing: manifests written by tools are full of them.
 */
export function normalise(type: StructuralType, configuration: unknown, canonical: unknown): unknown {
  if (canonical === undefined || configuration === null) return configuration;
  switch (type.kind) {
    case 'map': {
      if (!isJsonObject(configuration) || !isJsonObject(canonical)) return canonical;
      const entries: [string, JsonValue][] = [];
      for (const [name, member] of Object.entries(configuration)) {
        const memberType = type.field(name)?.type ?? type.element;
        const known = Object.hasOwn(canonical, name) ? canonical[name] : undefined;
        if (member === undefined || (member === null && (known ?? null) === null)) continue;
        const value = memberType === undefined ? member : normalise(memberType, member, known);
        entries.push([name, value as JsonValue]);
      }
      return Object.fromEntries(entries) satisfies JsonObject;
    }
    case 'keyed': {
      if (!Array.isArray(configuration) || !Array.isArray(canonical)) return canonical;
      if (configuration.length !== canonical.length || type.element === undefined) return canonical;
      const element = type.element;
      return configuration.map((each, index) => normalise(element, each, canonical[index]));
    }
    default:
      return canonical;
  }
}
