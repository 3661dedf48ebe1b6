/** Leases. */
import { forbidden, invalid } from '@gantry/machinery';
import type { Lease } from '../../gen/k8s/coordination/v1.ts';
import { checkPositive, type Errors } from './values.ts';

const STRATEGIES = ['OldestEmulationVersion'];

export function validateLease(lease: Lease): Errors {
  const errors: Errors = [];
  const spec = lease.spec;
  checkPositive(errors, 'spec.leaseDurationSeconds', spec?.leaseDurationSeconds);
  if (spec?.leaseTransitions !== undefined && spec.leaseTransitions < 0) {
    errors.push(invalid('spec.leaseTransitions', spec.leaseTransitions, 'must be greater than or equal to 0'));
  }
  if (spec?.strategy !== undefined && !STRATEGIES.includes(spec.strategy) && !spec.strategy.includes('/')) {
    errors.push(invalid('spec.strategy', spec.strategy, 'must be a known strategy or a name with a domain'));
  }
  if (spec?.preferredHolder && spec.strategy === undefined) {
    errors.push(forbidden('spec.preferredHolder', 'may only be specified when `strategy` is defined'));
  }
  return errors;
}
