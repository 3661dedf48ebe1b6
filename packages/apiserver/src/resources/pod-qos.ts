/** The quality-of-service class of a pod: who is squeezed first when a node runs short. */
import type { Container, PodSpec } from '@gantry/api/core/v1';
import { quantityOf } from '@gantry/api/validation';

export type QosClass = 'Guaranteed' | 'Burstable' | 'BestEffort';

const COMPUTE = ['cpu', 'memory'] as const;

function isSet(amount: string | undefined): amount is string {
  return amount !== undefined && amount !== '0' && quantityOf(amount)?.isZero() === false;
}

function sameAmount(a: string, b: string): boolean {
  const left = quantityOf(a);
  const right = quantityOf(b);
  return left !== undefined && right !== undefined && left.cmp(right) === 0;
}

/**
 * Guaranteed: every container limits CPU and memory and requests just that. BestEffort: nobody asks for anything.
 * Everything else is Burstable. Requests have been defaulted from limits before.
 */
export function qosClassOf(spec: PodSpec): QosClass {
  const podLevel = spec.resources;
  if (podLevel !== undefined && (podLevel.requests !== undefined || podLevel.limits !== undefined)) {
    return classOf([{ resources: podLevel }]);
  }
  return classOf(spec.initContainers === undefined ? spec.containers : [...spec.containers, ...spec.initContainers]);
}

function classOf(containers: readonly Pick<Container, 'resources'>[]): QosClass {
  let anything = false;
  let guaranteed = true;
  for (const { resources } of containers) {
    for (const name of COMPUTE) {
      const request = resources?.requests?.[name];
      const limit = resources?.limits?.[name];
      const limited = isSet(limit);
      if (isSet(request) || limited) {
        anything = true;
      }
      if (!limited || (request !== undefined && request !== limit && !sameAmount(request, limit))) {
        guaranteed = false;
      }
    }
  }
  if (!anything) {
    return 'BestEffort';
  }
  return guaranteed ? 'Guaranteed' : 'Burstable';
}
