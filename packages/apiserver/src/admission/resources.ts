/** Small questions about what an admission request concerns. */
import type { KubeObject, ResourceType } from '@gantry/api';
import { findResource } from '@gantry/api';
import type { AdmissionAttributes } from '../registry/strategy.ts';

/** Whether `resource` is the one of that name in that group, in any version. */
export function isResource(resource: ResourceType, group: string, name: string): boolean {
  return resource.resource === name && resource.group === group;
}

/** A built-in resource by its discovery name, typed by the caller. */
export function builtinType<T extends KubeObject>(group: string, version: string, name: string): ResourceType<T> {
  const found = findResource(group, version, name);
  if (found === undefined) {
    throw new Error(`no built-in resource ${name} in ${group || 'core'}/${version}`);
  }
  return found as unknown as ResourceType<T>;
}

/** Group and resource as error constructors want them. */
export function groupResource(attributes: AdmissionAttributes): { group: string; name: string } {
  return { group: attributes.resource.group, name: attributes.resource.resource };
}

/** The name a message shows: of a generated name only the prefix is known to the client. */
export function shownName(attributes: AdmissionAttributes): string {
  return attributes.name || attributes.object?.metadata.name || attributes.object?.metadata.generateName || '';
}
