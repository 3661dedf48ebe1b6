import {
  authenticationResources,
  authorizationResources,
  certificatesResources,
  rbacResources,
} from './access-resources.ts';
import { coreResources } from './core-resources.ts';
import {
  admissionRegistrationResources,
  apiExtensionsResources,
  apiRegistrationResources,
  flowControlResources,
} from './extension-resources.ts';
import {
  coordinationResources,
  discoveryResources,
  eventsResources,
  networkingResources,
  nodeResources,
  storageResources,
} from './infrastructure-resources.ts';
import type { ResourceDeclaration } from './resource-declaration.ts';
import {
  appsResources,
  autoscalingV1Resources,
  autoscalingV2Resources,
  batchResources,
  metricsResources,
  policyResources,
  resourceResources,
  schedulingResources,
} from './workload-resources.ts';

/** Every built-in resource, by group; where a group has several versions the preferred one comes first. */
export const declarations: readonly ResourceDeclaration[] = [
  ...coreResources,
  ...admissionRegistrationResources,
  ...apiExtensionsResources,
  ...apiRegistrationResources,
  ...appsResources,
  ...authenticationResources,
  ...authorizationResources,
  ...autoscalingV2Resources,
  ...autoscalingV1Resources,
  ...batchResources,
  ...certificatesResources,
  ...coordinationResources,
  ...discoveryResources,
  ...eventsResources,
  ...flowControlResources,
  ...metricsResources,
  ...networkingResources,
  ...nodeResources,
  ...policyResources,
  ...rbacResources,
  ...resourceResources,
  ...schedulingResources,
  ...storageResources,
];
