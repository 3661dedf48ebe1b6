/** Leases: heartbeats and leadership. */

import { leases } from '@gantry/api/resources';
import { validateLease } from '@gantry/api/validation';
import type { Strategy } from '../registry/strategy.ts';
import { noGeneration, strategyOf } from './builtin.ts';

export function coordinationStrategies(): Strategy[] {
  return [
    strategyOf(leases, {
      ...noGeneration,
      allowCreateOnUpdate: true,
      allowUnconditionalUpdate: false,
      validate: validateLease,
      validateUpdate: validateLease,
    }),
  ];
}
