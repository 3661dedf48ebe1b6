/** Label selectors: the text form of list calls (`app=web,tier in (a,b),!old`) and the object form of specs. */
import { newBadRequest } from './status-errors.ts';

export type Labels = Readonly<Record<string, string | undefined>>;

export type LabelOperator = 'In' | 'NotIn' | 'Exists' | 'DoesNotExist' | 'Gt' | 'Lt';

export interface LabelRequirement {
  readonly key: string;
  readonly operator: LabelOperator;
  readonly values: readonly string[];
}

/** JSON shape of `meta/v1 LabelSelector`. */
export interface LabelSelectorObject {
  readonly matchLabels?: Readonly<Record<string, string>> | undefined;
  readonly matchExpressions?:
    | readonly {
        readonly key: string;
        readonly operator: string;
        readonly values?: readonly string[] | undefined;
      }[]
    | undefined;
}

/** An immutable conjunction of requirements. */
export class LabelSelector {
  readonly requirements: readonly LabelRequirement[];
  readonly #matchesNothing: boolean;

  constructor(requirements: readonly LabelRequirement[], matchesNothing = false) {
    this.requirements = requirements;
    this.#matchesNothing = matchesNothing;
  }

  static readonly everything: LabelSelector = new LabelSelector([]);
  static readonly nothing: LabelSelector = new LabelSelector([], true);

  /** No requirement at all: every object matches. */
  isEmpty(): boolean {
    return !this.#matchesNothing && this.requirements.length === 0;
  }

  isNothing(): boolean {
    return this.#matchesNothing;
  }

  /** `undefined` labels are no labels. A missing key satisfies `!=`, `notin` and `!key`. */
  matches(labels: Labels | undefined | null): boolean {
    if (this.#matchesNothing) {
      return false;
    }
    for (const requirement of this.requirements) {
      if (!matchesRequirement(requirement, labels)) {
        return false;
      }
    }
    return true;
  }

  /** Text that parses back to the same selector. */
  toString(): string {
    return this.requirements.map(formatRequirement).join(',');
  }
}

/** Whether one requirement holds. `Gt` and `Lt` compare base-10 integers and are false for anything else. */
export function matchesRequirement(requirement: LabelRequirement, labels: Labels | undefined | null): boolean {
  const value = labels != null && Object.hasOwn(labels, requirement.key) ? labels[requirement.key] : undefined;
  switch (requirement.operator) {
    case 'In':
      return value !== undefined && requirement.values.includes(value);
    case 'NotIn':
      return value === undefined || !requirement.values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    case 'Gt':
    case 'Lt': {
      const bound = requirement.values[0] ?? '';
      if (value === undefined || !integer.test(value) || !integer.test(bound)) {
        return false;
      }
      return requirement.operator === 'Gt' ? BigInt(value) > BigInt(bound) : BigInt(value) < BigInt(bound);
    }
  }
}

const integer = /^-?\d{1,19}$/;

function formatRequirement({ key, operator, values }: LabelRequirement): string {
  switch (operator) {
    case 'In':
      return values.length === 1 ? `${key}=${values[0]}` : `${key} in (${[...values].sort().join(',')})`;
    case 'NotIn':
      return values.length === 1 ? `${key}!=${values[0]}` : `${key} notin (${[...values].sort().join(',')})`;
    case 'Exists':
      return key;
    case 'DoesNotExist':
      return `!${key}`;
    case 'Gt':
      return `${key}>${values[0]}`;
    case 'Lt':
      return `${key}<${values[0]}`;
  }
}

/**
 * The selector of a spec. As in Kubernetes a missing selector selects nothing and an empty one everything. Throws
 * BadRequest on an unknown operator (validated objects have none).
 */
export function labelSelectorFromObject(selector: LabelSelectorObject | undefined | null): LabelSelector {
  if (selector == null) {
    return LabelSelector.nothing;
  }
  const requirements: LabelRequirement[] = [];
  for (const [key, value] of Object.entries(selector.matchLabels ?? {})) {
    requirements.push({ key, operator: 'In', values: [value] });
  }
  for (const { key, operator, values } of selector.matchExpressions ?? []) {
    if (operator !== 'In' && operator !== 'NotIn' && operator !== 'Exists' && operator !== 'DoesNotExist') {
      throw newBadRequest(`${JSON.stringify(operator)} is not a valid label selector operator`);
    }
    requirements.push({ key, operator, values: values ?? [] });
  }
  return requirements.length === 0 ? LabelSelector.everything : new LabelSelector(requirements);
}

/** The selector of plain `key: value` pairs, such as a Service's. */
export function labelSelectorFromMap(labels: Labels | undefined | null): LabelSelector {
  const requirements: LabelRequirement[] = [];
  for (const [key, value] of Object.entries(labels ?? {})) {
    if (value !== undefined) {
      requirements.push({ key, operator: 'In', values: [value] });
    }
  }
  return requirements.length === 0 ? LabelSelector.everything : new LabelSelector(requirements);
}
