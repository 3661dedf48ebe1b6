/** Facts about kinds that decide how the generic registry treats their metadata. */

import { nameRuleFor, type ResourceType } from '@gantry/api';

/** Kinds whose metadata.generation counts changes of what users wish for. */
const WITH_GENERATION = new Set([
  'pods',
  'replicationcontrollers',
  'deployments.apps',
  'daemonsets.apps',
  'replicasets.apps',
  'statefulsets.apps',
  'jobs.batch',
  'cronjobs.batch',
  'ingresses.networking.k8s.io',
  'ingressclasses.networking.k8s.io',
  'networkpolicies.networking.k8s.io',
  'poddisruptionbudgets.policy',
  'endpointslices.discovery.k8s.io',
  'priorityclasses.scheduling.k8s.io',
  'flowschemas.flowcontrol.apiserver.k8s.io',
  'prioritylevelconfigurations.flowcontrol.apiserver.k8s.io',
  'mutatingwebhookconfigurations.admissionregistration.k8s.io',
  'validatingwebhookconfigurations.admissionregistration.k8s.io',
  'validatingadmissionpolicies.admissionregistration.k8s.io',
  'validatingadmissionpolicybindings.admissionregistration.k8s.io',
  'customresourcedefinitions.apiextensions.k8s.io',
  'deviceclasses.resource.k8s.io',
  'resourceslices.resource.k8s.io',
]);

/** Kinds whose deletion answers with the object as it last was instead of a Status. */
const RETURNS_DELETED = new Set([
  'pods',
  'services',
  'serviceaccounts',
  'persistentvolumes',
  'persistentvolumeclaims',
  'podtemplates',
  'resourcequotas',
]);

function id(type: ResourceType): string {
  return type.group === '' ? type.resource : `${type.resource}.${type.group}`;
}

export function countsGeneration(type: ResourceType): boolean {
  return WITH_GENERATION.has(id(type)) || type.storage?.encoding === 'json';
}

export function returnsDeletedObject(type: ResourceType): boolean {
  return RETURNS_DELETED.has(id(type));
}

/** The rule names of this kind follow; it returns what is wrong with a name. */
export function nameRule(type: ResourceType): (name: string) => string[] {
  return nameRuleFor(type.group === '' ? type.version : `${type.group}/${type.version}`, type.kind);
}
