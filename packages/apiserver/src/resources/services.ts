/** Services and what lists their endpoints. */
import {
  validateEndpointSlice,
  validateEndpointSliceUpdate,
  validateEndpoints,
  validateService,
  validateServiceUpdate,
} from '@gantry/api';
import type { Endpoints, Service } from '@gantry/api/core/v1';
import type { EndpointSlice } from '@gantry/api/discovery/v1';
import { equalObjects } from '@gantry/machinery';
import type { IPFamily } from '../allocators/service-allocators.ts';
import type { Strategy } from '../registry/strategy.ts';
import { builtin, noGeneration, strategyOf, withStatus } from './builtin.ts';
import type { StrategyDeps } from './deps.ts';
import { reserveForService } from './service-allocation.ts';
import { carryOverAllocations, defaultFamilies, dropForeignFields, normalizeAddresses } from './service-fields.ts';

export function serviceStrategies(deps: StrategyDeps): Strategy[] {
  const allocators = deps.serviceAllocators;
  const primary: IPFamily = allocators?.primaryFamily ?? 'IPv4';
  const families: readonly IPFamily[] = allocators === undefined ? [primary] : [...allocators.clusterIPs.keys()];
  return [
    strategyOf(
      builtin<Service>('', 'v1', 'services'),
      withStatus({
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
    ),
    strategyOf(builtin<Endpoints>('', 'v1', 'endpoints'), {
      ...noGeneration,
      allowCreateOnUpdate: true,
      validate: validateEndpoints,
      validateUpdate: validateEndpoints,
    }),
    strategyOf(builtin<EndpointSlice>('discovery.k8s.io', 'v1', 'endpointslices'), {
      validate: validateEndpointSlice,
      validateUpdate: validateEndpointSliceUpdate,
      generationChanged: (slice, old) =>
        !equalObjects(slice.endpoints, old.endpoints) || !equalObjects(slice.ports, old.ports),
    }),
  ];
}
