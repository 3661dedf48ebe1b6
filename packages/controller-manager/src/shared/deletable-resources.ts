/** The resources whose objects can be deleted and watched: what namespaces hold and what garbage collection covers. */
import { allResources, type ResourceType } from '@gantry/api';

/** Every stored resource with the given verbs, one entry per kind of object: of several served versions the first. */
export function storedResources(
  verbs: readonly string[],
  resources: readonly ResourceType[] = allResources,
): ResourceType[] {
  const byPrefix = new Map<string, ResourceType>();
  for (const resource of resources) {
    if (resource.storage === undefined || !verbs.every((verb) => resource.verbs.includes(verb))) continue;
    const known = byPrefix.get(resource.storage.prefix);
    // The version objects are stored in needs no conversion.
    if (known === undefined || (!isStorageVersion(known) && isStorageVersion(resource))) {
      byPrefix.set(resource.storage.prefix, resource);
    }
  }
  return [...byPrefix.values()];
}

function isStorageVersion({ group, version, storage }: ResourceType): boolean {
  return storage?.version === (group === '' ? version : `${group}/${version}`);
}
