import type { ServedResource } from './served-resource.ts';

/** Every resource that is served right now. Custom resources come and go; built-in ones stay. */
export class ResourceTable {
  readonly #byPath = new Map<string, ServedResource>();

  add(resource: ServedResource): void {
    const { group, version, resource: name } = resource.type;
    this.#byPath.set(`${group}/${version}/${name}`, resource);
  }

  remove(group: string, version: string, resource: string): void {
    this.#byPath.delete(`${group}/${version}/${resource}`);
  }

  find(group: string, version: string, resource: string): ServedResource | undefined {
    return this.#byPath.get(`${group}/${version}/${resource}`);
  }

  /** The first served version of a resource, whichever that is. */
  ofGroup(group: string, resource: string): ServedResource | undefined {
    for (const each of this.#byPath.values()) {
      if (each.type.group === group && each.type.resource === resource) return each;
    }
    return undefined;
  }

  all(): Iterable<ServedResource> {
    return this.#byPath.values();
  }
}
