/** What a pod says about where it may run: tolerations, affinity, spreading, selectors. */
import { duplicate, forbidden, invalid, labelValue, notSupported, required } from '@gantry/machinery';
import type {
  Affinity,
  NodeSelector,
  NodeSelectorTerm,
  PodAffinityTerm,
  Toleration,
  TopologySpreadConstraint,
} from '../../gen/k8s/core/v1.ts';
import { checkDnsLabel, checkLabelKey, checkLabelSelector } from './labels.ts';
import { checkEnum, checkFormat, checkPositive, checkRange, type Errors, each } from './values.ts';

const EFFECTS = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'];
const TOLERATION_OPERATORS = ['Equal', 'Exists'];

export function checkTolerations(errors: Errors, path: string, tolerations: readonly Toleration[]): void {
  for (let i = 0; i < tolerations.length; i++) {
    const toleration = tolerations[i]!;
    const at = `${path}[${i}]`;
    if (toleration.key) {
      checkLabelKey(errors, `${at}.key`, toleration.key);
    } else if (toleration.operator !== 'Exists') {
      errors.push(
        invalid(
          `${at}.operator`,
          toleration.operator ?? '',
          'operator must be Exists when `key` is empty, which means "match all values and all keys"',
        ),
      );
    }
    if (toleration.tolerationSeconds !== undefined && toleration.effect !== 'NoExecute') {
      errors.push(
        invalid(`${at}.effect`, toleration.effect ?? '', "effect must be 'NoExecute' when `tolerationSeconds` is set"),
      );
    }
    switch (toleration.operator || 'Equal') {
      case 'Equal':
        checkFormat(errors, `${at}.operator`, toleration.value ?? '', labelValue);
        break;
      case 'Exists':
        if (toleration.value) {
          errors.push(invalid(`${at}.operator`, toleration, "value must be empty when `operator` is 'Exists'"));
        }
        break;
      case 'Lt':
      case 'Gt':
        if (!/^-?(0|[1-9]\d*)$/.test(toleration.value ?? '')) {
          errors.push(
            invalid(`${at}.value`, toleration.value ?? '', 'must be an integer when `operator` is `Lt` or `Gt`'),
          );
        }
        break;
      default:
        errors.push(notSupported(`${at}.operator`, toleration.operator, TOLERATION_OPERATORS));
    }
    if (toleration.effect) {
      checkEnum(errors, `${at}.effect`, toleration.effect, EFFECTS);
    }
  }
}

export function checkAffinity(errors: Errors, path: string, affinity: Affinity | undefined): void {
  if (affinity === undefined) {
    return;
  }
  if (affinity.nodeAffinity !== undefined) {
    const at = `${path}.nodeAffinity`;
    const hard = affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution;
    if (hard !== undefined) {
      checkNodeSelector(errors, `${at}.requiredDuringSchedulingIgnoredDuringExecution`, hard);
    }
    const soft = each(affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution);
    for (let i = 0; i < soft.length; i++) {
      const preferred = `${at}.preferredDuringSchedulingIgnoredDuringExecution[${i}]`;
      checkRange1To100(errors, `${preferred}.weight`, soft[i]!.weight);
      checkNodeSelectorTerm(errors, `${preferred}.preference`, soft[i]!.preference);
    }
  }
  for (const member of ['podAffinity', 'podAntiAffinity'] as const) {
    const rules = affinity[member];
    if (rules === undefined) {
      continue;
    }
    const hard = each(rules.requiredDuringSchedulingIgnoredDuringExecution);
    for (let i = 0; i < hard.length; i++) {
      checkPodAffinityTerm(errors, `${path}.${member}.requiredDuringSchedulingIgnoredDuringExecution[${i}]`, hard[i]!);
    }
    const soft = each(rules.preferredDuringSchedulingIgnoredDuringExecution);
    for (let i = 0; i < soft.length; i++) {
      const at = `${path}.${member}.preferredDuringSchedulingIgnoredDuringExecution[${i}]`;
      checkRange1To100(errors, `${at}.weight`, soft[i]!.weight);
      checkPodAffinityTerm(errors, `${at}.podAffinityTerm`, soft[i]!.podAffinityTerm);
    }
  }
}

function checkRange1To100(errors: Errors, path: string, weight: number | undefined): void {
  if (weight === undefined || weight < 1 || weight > 100) {
    errors.push(invalid(path, weight ?? 0, 'must be in the range 1-100'));
  }
}

export function checkNodeSelector(errors: Errors, path: string, selector: NodeSelector): void {
  const terms = each(selector.nodeSelectorTerms);
  if (terms.length === 0) {
    errors.push(required(`${path}.nodeSelectorTerms`, 'must have at least one node selector term'));
  }
  for (let i = 0; i < terms.length; i++) {
    checkNodeSelectorTerm(errors, `${path}.nodeSelectorTerms[${i}]`, terms[i]!);
  }
}

const NODE_OPERATORS = ['In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt'];

function checkNodeSelectorTerm(errors: Errors, path: string, term: NodeSelectorTerm | undefined): void {
  const expressions = each(term?.matchExpressions);
  for (let i = 0; i < expressions.length; i++) {
    const expression = expressions[i]!;
    const at = `${path}.matchExpressions[${i}]`;
    const count = each(expression.values).length;
    if (!NODE_OPERATORS.includes(expression.operator)) {
      errors.push(invalid(`${at}.operator`, expression.operator, 'not a valid selector operator'));
    } else if ((expression.operator === 'In' || expression.operator === 'NotIn') && count === 0) {
      errors.push(required(`${at}.values`, "must be specified when `operator` is 'In' or 'NotIn'"));
    } else if ((expression.operator === 'Exists' || expression.operator === 'DoesNotExist') && count > 0) {
      errors.push(forbidden(`${at}.values`, "may not be specified when `operator` is 'Exists' or 'DoesNotExist'"));
    } else if ((expression.operator === 'Gt' || expression.operator === 'Lt') && count !== 1) {
      errors.push(required(`${at}.values`, "must be specified single value when `operator` is 'Lt' or 'Gt'"));
    }
    checkLabelKey(errors, `${at}.key`, expression.key);
  }
  const fields = each(term?.matchFields);
  for (let i = 0; i < fields.length; i++) {
    const at = `${path}.matchFields[${i}]`;
    const field = fields[i]!;
    if (field.operator !== 'In' && field.operator !== 'NotIn') {
      errors.push(invalid(`${at}.operator`, field.operator, 'not a valid selector operator'));
    } else if (each(field.values).length !== 1) {
      errors.push(
        required(`${at}.values`, "must be only one value when `operator` is 'In' or 'NotIn' for node field selector"),
      );
    }
    if (field.key !== 'metadata.name') {
      errors.push(invalid(`${at}.key`, field.key, 'not a valid field selector key'));
    }
  }
}

function checkPodAffinityTerm(errors: Errors, path: string, term: PodAffinityTerm | undefined): void {
  checkLabelSelector(errors, `${path}.labelSelector`, term?.labelSelector);
  checkLabelSelector(errors, `${path}.namespaceSelector`, term?.namespaceSelector);
  for (const namespace of each(term?.namespaces)) {
    checkDnsLabel(errors, `${path}.namespace`, namespace);
  }
  if (!term?.topologyKey) {
    errors.push(required(`${path}.topologyKey`, 'can not be empty'));
  } else {
    checkLabelKey(errors, `${path}.topologyKey`, term.topologyKey);
  }
}

const WHEN_UNSATISFIABLE = ['DoNotSchedule', 'ScheduleAnyway'];

export function checkTopologySpread(
  errors: Errors,
  path: string,
  constraints: readonly TopologySpreadConstraint[],
): void {
  const seen = new Set<string>();
  for (let i = 0; i < constraints.length; i++) {
    const constraint = constraints[i]!;
    const at = `${path}[${i}]`;
    if ((constraint.maxSkew ?? 0) <= 0) {
      errors.push(invalid(`${at}.maxSkew`, constraint.maxSkew ?? 0, 'must be greater than 0'));
    }
    if (!constraint.topologyKey) {
      errors.push(required(`${at}.topologyKey`, 'can not be empty'));
    } else {
      checkLabelKey(errors, `${at}.topologyKey`, constraint.topologyKey);
    }
    checkEnum(errors, `${at}.whenUnsatisfiable`, constraint.whenUnsatisfiable ?? '', WHEN_UNSATISFIABLE);
    const pair = `{${constraint.topologyKey}, ${constraint.whenUnsatisfiable}}`;
    if (seen.has(pair)) {
      errors.push(duplicate(`${at}.{topologyKey, whenUnsatisfiable}`, pair));
    }
    seen.add(pair);
    checkPositive(errors, `${at}.minDomains`, constraint.minDomains);
    if (constraint.minDomains !== undefined && constraint.whenUnsatisfiable !== 'DoNotSchedule') {
      errors.push(
        invalid(
          `${at}.minDomains`,
          constraint.minDomains,
          'can only use minDomains if whenUnsatisfiable=DoNotSchedule, not ScheduleAnyway',
        ),
      );
    }
    checkEnum(errors, `${at}.nodeAffinityPolicy`, constraint.nodeAffinityPolicy, ['Honor', 'Ignore']);
    checkEnum(errors, `${at}.nodeTaintsPolicy`, constraint.nodeTaintsPolicy, ['Honor', 'Ignore']);
    checkLabelSelector(errors, `${at}.labelSelector`, constraint.labelSelector);
    if (each(constraint.matchLabelKeys).length > 0 && constraint.labelSelector === undefined) {
      errors.push(forbidden(`${at}.matchLabelKeys`, 'must not be specified when labelSelector is not set'));
    }
  }
}

/** Priorities above this are the system's own. */
export const HIGHEST_USER_PRIORITY = 1_000_000_000;

export function checkUserPriority(errors: Errors, path: string, value: number | undefined): void {
  checkRange(errors, path, value, -(2 ** 31), HIGHEST_USER_PRIORITY);
}
