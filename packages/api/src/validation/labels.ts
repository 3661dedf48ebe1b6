/** Labels, annotations and label selectors, wherever they occur. */
import {
  dns1123Label,
  dns1123Subdomain,
  forbidden,
  invalid,
  labelValue,
  notSupported,
  qualifiedName,
  required,
  tooLong,
} from '@gantry/machinery';
import type { LabelSelector } from '../../gen/k8s/meta/v1.ts';
import { checkFormat, type Errors, each } from './values.ts';

/** Keys and values together, in bytes. */
export const ANNOTATIONS_MAX_BYTES = 256 * 1024;

/**
 * Label keys that were found right, so that the handful every object repeats are looked up instead of matched again.
 * Bounded: emptied when full.
 */
const knownKeys = new Set<string>();
const KNOWN_KEYS_MAX = 4096;

function checkKey(errors: Errors, path: string, key: string): void {
  if (knownKeys.has(key)) {
    return;
  }
  const problems = qualifiedName(key);
  if (problems.length === 0) {
    if (knownKeys.size >= KNOWN_KEYS_MAX) {
      knownKeys.clear();
    }
    knownKeys.add(key);
    return;
  }
  for (const problem of problems) {
    errors.push(invalid(path, key, problem));
  }
}

export function checkLabelKey(errors: Errors, path: string, key: string): void {
  checkKey(errors, path, key);
}

const SIMPLE_VALUE = /^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/;

export function checkLabels(errors: Errors, path: string, labels: Record<string, string> | undefined): void {
  for (const key in labels) {
    checkKey(errors, path, key);
    const value = labels[key] ?? '';
    if (!SIMPLE_VALUE.test(value)) {
      checkFormat(errors, path, value, labelValue);
    }
  }
}

export function checkAnnotations(errors: Errors, path: string, annotations: Record<string, string> | undefined): void {
  let size = 0;
  for (const key in annotations) {
    // Keys were once free in case; the rule is applied to the lower-case form so that old objects stay valid.
    checkKey(errors, path, key.toLowerCase());
    size += Buffer.byteLength(key) + Buffer.byteLength(annotations[key] ?? '');
  }
  if (size > ANNOTATIONS_MAX_BYTES) {
    errors.push(tooLong(path, ANNOTATIONS_MAX_BYTES));
  }
}

const SELECTOR_OPERATORS = ['In', 'NotIn', 'Exists', 'DoesNotExist'];

export function checkLabelSelector(errors: Errors, path: string, selector: LabelSelector | undefined | null): void {
  if (selector === undefined || selector === null) {
    return;
  }
  checkLabels(errors, `${path}.matchLabels`, selector.matchLabels);
  const expressions = each(selector.matchExpressions);
  for (let i = 0; i < expressions.length; i++) {
    const expression = expressions[i]!;
    const at = `${path}.matchExpressions[${i}]`;
    const values = each(expression.values);
    if (expression.operator === 'In' || expression.operator === 'NotIn') {
      if (values.length === 0) {
        errors.push(required(`${at}.values`, "must be specified when `operator` is 'In' or 'NotIn'"));
      }
    } else if (expression.operator === 'Exists' || expression.operator === 'DoesNotExist') {
      if (values.length > 0) {
        errors.push(forbidden(`${at}.values`, "may not be specified when `operator` is 'Exists' or 'DoesNotExist'"));
      }
    } else {
      errors.push(notSupported(`${at}.operator`, expression.operator ?? '', SELECTOR_OPERATORS));
    }
    checkKey(errors, `${at}.key`, expression.key ?? '');
    for (let j = 0; j < values.length; j++) {
      checkFormat(errors, `${at}.values[${j}]`, values[j]!, labelValue);
    }
  }
}

export function isEmptySelector(selector: LabelSelector): boolean {
  return Object.keys(selector.matchLabels ?? {}).length === 0 && each(selector.matchExpressions).length === 0;
}

/** Memo of names that passed: workloads stamp out the same container and volume names over and over. */
const knownLabels = new Set<string>();

export function checkDnsLabel(errors: Errors, path: string, value: string): void {
  if (knownLabels.has(value)) {
    return;
  }
  const before = errors.length;
  checkFormat(errors, path, value, dns1123Label);
  if (errors.length === before) {
    if (knownLabels.size >= KNOWN_KEYS_MAX) {
      knownLabels.clear();
    }
    knownLabels.add(value);
  }
}

export function checkDnsSubdomain(errors: Errors, path: string, value: string): void {
  checkFormat(errors, path, value, dns1123Subdomain);
}
