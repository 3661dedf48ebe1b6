/** API priority and fairness. */
import { forbidden, invalid, notSupported, required } from '@gantry/machinery';
import type { FlowSchema, PriorityLevelConfiguration } from '../../gen/k8s/flowcontrol/v1.ts';
import { checkEnum, checkRange, type Errors, each } from './values.ts';

const MAX_PRECEDENCE = 10_000;
const MAX_QUEUES = 10_000_000;

export function validateFlowSchema(schema: FlowSchema): Errors {
  const errors: Errors = [];
  const spec = schema.spec;
  const precedence = spec?.matchingPrecedence ?? 0;
  if (precedence <= 0) {
    errors.push(invalid('spec.matchingPrecedence', precedence, 'must be a positive value'));
  } else if (precedence > MAX_PRECEDENCE) {
    errors.push(invalid('spec.matchingPrecedence', precedence, `must not be greater than ${MAX_PRECEDENCE}`));
  } else if (precedence === 1 && schema.metadata.name !== 'exempt') {
    errors.push(
      invalid('spec.matchingPrecedence', precedence, "only the schema named 'exempt' may have matchingPrecedence 1"),
    );
  }
  if (!spec?.priorityLevelConfiguration?.name) {
    errors.push(required('spec.priorityLevelConfiguration.name', 'must reference a priority level'));
  }
  if (spec?.distinguisherMethod !== undefined) {
    checkEnum(errors, 'spec.distinguisherMethod', spec.distinguisherMethod.type, ['ByNamespace', 'ByUser']);
  }
  const rules = each(spec?.rules);
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i]!;
    if (each(rule.subjects).length === 0) {
      errors.push(required(`spec.rules[${i}].subjects`, 'subjects must contain at least one value'));
    }
    for (const [j, subject] of each(rule.subjects).entries()) {
      checkEnum(errors, `spec.rules[${i}].subjects[${j}].kind`, subject.kind, ['Group', 'ServiceAccount', 'User']);
    }
    if (each(rule.resourceRules).length === 0 && each(rule.nonResourceRules).length === 0) {
      errors.push(
        required(`spec.rules[${i}]`, 'at least one of resourceRules and nonResourceRules has to be non-empty'),
      );
    }
  }
  return errors;
}

export function validatePriorityLevelConfiguration(configuration: PriorityLevelConfiguration): Errors {
  const errors: Errors = [];
  const spec = configuration.spec;
  const limited = spec?.limited;
  if (spec?.type === 'Exempt') {
    if (limited !== undefined) {
      errors.push(forbidden('spec.limited', 'must be nil if the type is not Limited'));
    }
    return errors;
  }
  if (spec?.type !== 'Limited') {
    errors.push(notSupported('spec.type', spec?.type ?? '', ['Exempt', 'Limited']));
    return errors;
  }
  if (limited === undefined) {
    errors.push(required('spec.limited', 'must not be empty when type is Limited'));
    return errors;
  }
  checkRange(errors, 'spec.limited.lendablePercent', limited.lendablePercent, 0, 100);
  if ((limited.nominalConcurrencyShares ?? 0) < 0) {
    errors.push(
      invalid(
        'spec.limited.nominalConcurrencyShares',
        limited.nominalConcurrencyShares,
        'must be a non-negative integer',
      ),
    );
  }
  const response = limited.limitResponse;
  if (response?.type === 'Reject') {
    if (response.queuing !== undefined) {
      errors.push(
        forbidden('spec.limited.limitResponse.queuing', 'must be nil if limited.limitResponse.type is not Limited'),
      );
    }
  } else if (response?.type === 'Queue') {
    const queuing = response.queuing;
    if (queuing === undefined) {
      errors.push(
        required('spec.limited.limitResponse.queuing', 'must not be empty if limited.limitResponse.type is Queue'),
      );
    } else {
      checkRange(errors, 'spec.limited.limitResponse.queuing.queues', queuing.queues, 1, MAX_QUEUES);
      checkRange(
        errors,
        'spec.limited.limitResponse.queuing.handSize',
        queuing.handSize,
        1,
        queuing.queues ?? MAX_QUEUES,
      );
    }
  } else {
    errors.push(notSupported('spec.limited.limitResponse.type', response?.type ?? '', ['Queue', 'Reject']));
  }
  return errors;
}
