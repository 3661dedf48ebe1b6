import { endpointSlices, endpoints, services } from '@gantry/api/resources';
import {
  validateEndpointSlice,
  validateEndpointSliceUpdate,
  validateEndpoints,
  validateService,
  validateServiceUpdate,
} from '@gantry/api/validation';
import { equalObjects } from '@gantry/machinery';
import type { IPFamily } from '../allocators/service-allocators.ts';
import type { Strategy } from '../registry/strategy.ts';
import { noGeneration, strategyOf, strategyWithStatus } from './builtin.ts';
import type { StrategyDeps } from './deps.ts';
import { reserveForService } from './service-allocation.ts';
import { carryOverAllocations, defaultFamilies, dropForeignFields, normalizeAddresses } from './service-fields.ts';

export function serviceStrategies(deps: StrategyDeps): Strategy[] {
  const allocators = deps.serviceAllocators;
  const primary: IPFamily = allocators?.primaryFamily ?? 'IPv4';
  const families: readonly IPFamily[] = allocators === undefined ? [primary] : [...allocators.clusterIPs.keys()];
  return [
    strategyWithStatus(services, {
      ...noGeneration,
      prepareForCreate: (_context, service) => {
        service.status = { loadBalancer: {} };
        normalizeAddresses(service, undefined);
        defaultFamilies(service, undefined, primary, families);
      },
      prepareForUpdate: (_context, service, old) => {
        service.status = old.status;
        normalizeAddresses(service, old);
        carryOverAllocations(service, old);
        dropForeignFields(service, old);
        defaultFamilies(service, old, primary, families);
      },
      validate: validateService,
      validateUpdate: validateServiceUpdate,
      fields: (service) => ({
        'spec.clusterIP': service.spec.clusterIP ?? '',
        'spec.type': service.spec.type ?? '',
      }),
      ...(allocators === undefined
        ? {}
        : { reserve: (context, service, old) => reserveForService(allocators, context, service, old) }),
    }),
    strategyOf(endpoints, {
      ...noGeneration,
      allowCreateOnUpdate: true,
      validate: validateEndpoints,
      validateUpdate: validateEndpoints,
    }),
    strategyOf(endpointSlices, {
      validate: validateEndpointSlice,
      validateUpdate: validateEndpointSliceUpdate,
      generationChanged: (slice, old) =>
        !equalObjects(slice.endpoints, old.endpoints) || !equalObjects(slice.ports, old.ports),
    }),
  ];
}
