/** Amounts of resources: quantities, requests, limits. */
import { forbidden, invalid, notSupported, parseQuantity, type Quantity, qualifiedName } from '@gantry/machinery';
import type { ResourceRequirements } from '../../gen/k8s/core/v1.ts';
import { type Errors, NOT_NEGATIVE } from './values.ts';

/**
 * Parsed quantities by text: the same few amounts occur in every pod, and parsing exactly is dear. Quantities are
 * immutable. Bounded: emptied when full.
 */
const parsed = new Map<string, Quantity>();
const PARSED_MAX = 4096;

/** Undefined when `text` is no quantity; the decoder has refused those, so only code that builds objects meets it. */
export function quantityOf(text: string): Quantity | undefined {
  const known = parsed.get(text);
  if (known !== undefined) {
    return known;
  }
  let quantity: Quantity;
  try {
    quantity = parseQuantity(text);
  } catch {
    return undefined;
  }
  if (parsed.size >= PARSED_MAX) {
    parsed.clear();
  }
  parsed.set(text, quantity);
  return quantity;
}

const STANDARD_CONTAINER_RESOURCES: ReadonlySet<string> = new Set(['cpu', 'memory', 'ephemeral-storage']);
const HUGE_PAGES = 'hugepages-';

/** Resources a node counts in whole units and that cannot be overcommitted: vendor devices. */
export function isExtendedResource(name: string): boolean {
  return name.includes('/') && !isNativeResource(name) && !name.startsWith('requests.');
}

function isNativeResource(name: string): boolean {
  const slash = name.indexOf('/');
  return slash < 0 || name.slice(0, slash).endsWith('kubernetes.io');
}

export function checkQuantity(errors: Errors, path: string, text: string): Quantity | undefined {
  const quantity = quantityOf(text);
  if (quantity === undefined) {
    errors.push(invalid(path, text, 'must be a valid quantity'));
  } else if (quantity.sign() < 0) {
    errors.push(invalid(path, text, NOT_NEGATIVE));
  }
  return quantity;
}

/** Devices and the like come in whole numbers. */
export function checkResourceAmount(errors: Errors, path: string, name: string, text: string): Quantity | undefined {
  const quantity = checkQuantity(errors, path, text);
  if (quantity !== undefined && isExtendedResource(name) && quantity.milliValue() % 1000 !== 0) {
    errors.push(invalid(path, text, 'must be an integer'));
  }
  return quantity;
}

function checkContainerResourceName(errors: Errors, path: string, name: string): void {
  if (STANDARD_CONTAINER_RESOURCES.has(name)) {
    return;
  }
  for (const problem of qualifiedName(name)) {
    errors.push(invalid(path, name, problem));
  }
  if (!name.includes('/') && !name.startsWith(HUGE_PAGES)) {
    errors.push(invalid(path, name, 'must be a standard resource for containers'));
  } else if (name.includes('/') && !isExtendedResource(name) && !name.startsWith('attachable-volumes-')) {
    errors.push(invalid(path, name, "doesn't follow extended resource name standard"));
  }
}

export function checkResourceRequirements(
  errors: Errors,
  path: string,
  resources: ResourceRequirements | undefined,
): void {
  if (resources === undefined) {
    return;
  }
  const { limits, requests } = resources;
  for (const name in limits) {
    checkContainerResourceName(errors, `${path}.limits`, name);
    checkResourceAmount(errors, `${path}.limits[${name}]`, name, limits[name]!);
  }
  for (const name in requests) {
    checkContainerResourceName(errors, `${path}.requests`, name);
    const text = requests[name]!;
    const request = checkResourceAmount(errors, `${path}.requests[${name}]`, name, text);
    const limitText = limits?.[name];
    const limit = limitText === undefined ? undefined : quantityOf(limitText);
    const exact = isExtendedResource(name) || name.startsWith(HUGE_PAGES);
    if (request !== undefined && limit !== undefined) {
      if (exact && request.cmp(limit) !== 0) {
        errors.push(invalid(`${path}.requests`, text, `must be equal to ${name} limit of ${limitText}`));
      } else if (request.cmp(limit) > 0) {
        errors.push(invalid(`${path}.requests`, text, `must be less than or equal to ${name} limit of ${limitText}`));
      }
    } else if (exact && limitText === undefined) {
      errors.push(forbidden(`${path}.requests`, `must also specify a limit for non overcommitable resource ${name}`));
    }
  }
}

export const RESIZE_RESTART_POLICIES = ['NotRequired', 'RestartContainer'];

export function checkResizePolicies(
  errors: Errors,
  path: string,
  policies: readonly { resourceName: string; restartPolicy: string }[],
): void {
  const seen = new Set<string>();
  for (const policy of policies) {
    if (policy.resourceName !== 'cpu' && policy.resourceName !== 'memory') {
      errors.push(notSupported(path, policy.resourceName, ['cpu', 'memory']));
    }
    if (seen.has(policy.resourceName)) {
      errors.push({ type: 'FieldValueDuplicate', field: path, value: policy.resourceName, detail: '' });
    }
    seen.add(policy.resourceName);
    if (!RESIZE_RESTART_POLICIES.includes(policy.restartPolicy)) {
      errors.push(notSupported(path, policy.restartPolicy, RESIZE_RESTART_POLICIES));
    }
  }
}
