/** Leases: heartbeats and leadership. */
import { validateLease } from '@gantry/api';
import type { Lease } from '@gantry/api/coordination/v1';
import type { Strategy } from '../registry/strategy.ts';
import { builtin, noGeneration, strategyOf } from './builtin.ts';

export function coordinationStrategies(): Strategy[] {
  return [
    strategyOf(builtin<Lease>('coordination.k8s.io', 'v1', 'leases'), {
      ...noGeneration,
      allowCreateOnUpdate: true,
      allowUnconditionalUpdate: false,
      validate: validateLease,
      validateUpdate: validateLease,
    }),
  ];
}
