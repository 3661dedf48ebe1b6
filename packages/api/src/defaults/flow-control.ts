/** Defaults of API priority and fairness objects. */
import type { FlowSchema, PriorityLevelConfiguration } from '../../gen/k8s/flowcontrol/v1.ts';

export function defaultFlowSchema(schema: FlowSchema): void {
  if (!schema.spec.matchingPrecedence) {
    schema.spec.matchingPrecedence = 1000;
  }
}

export function defaultPriorityLevelConfiguration(configuration: PriorityLevelConfiguration): void {
  const { exempt, limited } = configuration.spec;
  if (exempt !== undefined) {
    exempt.nominalConcurrencyShares ??= 0;
    exempt.lendablePercent ??= 0;
  }
  if (limited === undefined) {
    return;
  }
  limited.nominalConcurrencyShares ??= 30;
  limited.lendablePercent ??= 0;
  const queuing = limited.limitResponse?.queuing;
  if (queuing !== undefined) {
    queuing.queues ||= 64;
    queuing.handSize ||= 8;
    queuing.queueLengthLimit ||= 50;
  }
}
