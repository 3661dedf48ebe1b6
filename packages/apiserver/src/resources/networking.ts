/** The networking group. */
import { ingressClasses, ingresses, ipAddresses, networkPolicies, serviceCIDRs } from '@gantry/api/resources';
import {
  validateIngress,
  validateIngressClass,
  validateIngressClassUpdate,
  validateIPAddress,
  validateIPAddressUpdate,
  validateNetworkPolicy,
  validateServiceCIDR,
  validateServiceCIDRUpdate,
} from '@gantry/api/validation';
import type { Strategy } from '../registry/strategy.ts';
import { noGeneration, strategyOf, strategyWithStatus } from './builtin.ts';

export function networkingStrategies(): Strategy[] {
  return [
    strategyWithStatus(ingresses, {
      prepareForCreate: (_context, ingress) => {
        ingress.status = { loadBalancer: {} };
      },
      validate: validateIngress,
      validateUpdate: validateIngress,
    }),
    strategyOf(ingressClasses, { validate: validateIngressClass, validateUpdate: validateIngressClassUpdate }),
    strategyOf(networkPolicies, { validate: validateNetworkPolicy, validateUpdate: validateNetworkPolicy }),
    strategyOf(ipAddresses, {
      ...noGeneration,
      validate: validateIPAddress,
      validateUpdate: validateIPAddressUpdate,
    }),
    strategyWithStatus(serviceCIDRs, {
      ...noGeneration,
      validate: validateServiceCIDR,
      validateUpdate: validateServiceCIDRUpdate,
    }),
  ];
}
