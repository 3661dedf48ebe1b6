/** Small questions about what an admission request concerns. */
import type { ResourceType } from '@gantry/api';
import type { AdmissionAttributes } from '../registry/strategy.ts';

/** Whether `resource` is the one of that name in that group, in any version. */
export function isResource(resource: ResourceType, group: string, name: string): boolean {
  return resource.resource === name && resource.group === group;
}

/** Group and resource as error constructors want them. */
export function groupResource(attributes: AdmissionAttributes): { group: string; name: string } {
  return { group: attributes.resource.group, name: attributes.resource.resource };
}

/** The name a message shows: of a generated name only the prefix is known to the client. */
export function shownName(attributes: AdmissionAttributes): string {
  return attributes.name || attributes.object?.metadata.name || attributes.object?.metadata.generateName || '';
}
