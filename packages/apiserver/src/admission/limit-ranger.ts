/** LimitRanges: defaults for containers that do not say, bounds for those that do. */

import type { ResourceType } from '@gantry/api';
import { quantityOf } from '@gantry/api';
import type { Container, LimitRangeItem, PersistentVolumeClaim, Pod } from '@gantry/api/core/v1';
import { limitRanges } from '@gantry/api/resources';
import { newForbidden, Quantity } from '@gantry/machinery';
import type { AdmissionAttributes, AdmissionOperation, AdmissionPlugin } from '../registry/strategy.ts';
import type { AdmissionReader } from './deps.ts';
import { isResource, shownName } from './resources.ts';

const ANNOTATION = 'kubernetes.io/limit-ranger';

type Amounts = Readonly<Record<string, string>> | undefined;

export class LimitRanger implements AdmissionPlugin {
  readonly name = 'LimitRanger';
  readonly #reader: AdmissionReader;
  readonly #limitRanges = limitRanges;

  constructor(reader: AdmissionReader) {
    this.#reader = reader;
  }

  handles(operation: AdmissionOperation, resource: ResourceType, subresource: string | undefined): boolean {
    if (subresource) {
      return false;
    }
    if (isResource(resource, '', 'pods')) {
      return operation === 'CREATE';
    }
    return isResource(resource, '', 'persistentvolumeclaims') && (operation === 'CREATE' || operation === 'UPDATE');
  }

  mutate(attributes: AdmissionAttributes): void {
    if (!isResource(attributes.resource, '', 'pods')) {
      return;
    }
    for (const range of this.#reader.list(this.#limitRanges, attributes.namespace)) {
      for (const item of range.spec.limits ?? []) {
        if (item.type === 'Container') {
          applyDefaults(attributes.object as Pod, item);
        }
      }
    }
  }

  validate(attributes: AdmissionAttributes): void {
    const problems: string[] = [];
    for (const range of this.#reader.list(this.#limitRanges, attributes.namespace)) {
      for (const item of range.spec.limits ?? []) {
        if (isResource(attributes.resource, '', 'pods')) {
          checkPod(problems, attributes.object as Pod, item);
        } else if (item.type === 'PersistentVolumeClaim') {
          checkClaim(problems, attributes.object as PersistentVolumeClaim, item);
        }
      }
    }
    if (problems.length > 0) {
      const list = problems.length === 1 ? problems[0]! : `[${problems.join(', ')}]`;
      throw newForbidden(
        { group: attributes.resource.group, name: attributes.resource.resource },
        shownName(attributes),
        list,
      );
    }
  }
}

/** What was set, and where, is noted on the pod: otherwise nobody would know where the numbers came from. */
function applyDefaults(pod: Pod, item: LimitRangeItem): void {
  const notes: string[] = [];
  for (const [kind, containers] of [
    ['container', pod.spec.containers],
    ['init container', pod.spec.initContainers ?? []],
  ] as const) {
    for (const container of containers) {
      const requests = fill(container, 'requests', item.defaultRequest);
      const limits = fill(container, 'limits', item.default);
      if (requests.length > 0) {
        notes.push(`${requests.join(', ')} request for ${kind} ${container.name}`);
      }
      if (limits.length > 0) {
        notes.push(`${limits.join(', ')} limit for ${kind} ${container.name}`);
      }
    }
  }
  if (notes.length > 0) {
    pod.metadata.annotations = {
      ...pod.metadata.annotations,
      [ANNOTATION]: `LimitRanger plugin set: ${notes.join('; ')}`,
    };
  }
}

function fill(container: Container, member: 'requests' | 'limits', defaults: Amounts): string[] {
  const set: string[] = [];
  for (const name in defaults) {
    const amounts = container.resources?.[member];
    if (amounts?.[name] === undefined) {
      container.resources = { ...container.resources, [member]: { ...amounts, [name]: defaults[name]! } };
      set.push(name);
    }
  }
  return set.sort();
}

function checkPod(problems: string[], pod: Pod, item: LimitRangeItem): void {
  if (item.type === 'Container') {
    for (const container of [...(pod.spec.initContainers ?? []), ...pod.spec.containers]) {
      checkItem(problems, item, container.resources?.requests, container.resources?.limits);
    }
  } else if (item.type === 'Pod') {
    checkItem(problems, item, podTotal(pod, 'requests'), podTotal(pod, 'limits'));
  }
}

/** What the pod needs at its worst moment: all containers together, or one init container alone. */
function podTotal(pod: Pod, member: 'requests' | 'limits'): Record<string, string> {
  const total = new Map<string, Quantity>();
  for (const container of pod.spec.containers) {
    for (const [name, text] of Object.entries(container.resources?.[member] ?? {})) {
      const amount = quantityOf(text);
      if (amount !== undefined) {
        total.set(name, (total.get(name) ?? Quantity.zero).add(amount));
      }
    }
  }
  for (const container of pod.spec.initContainers ?? []) {
    for (const [name, text] of Object.entries(container.resources?.[member] ?? {})) {
      const amount = quantityOf(text);
      const known = total.get(name);
      if (amount !== undefined && (known === undefined || known.cmp(amount) < 0)) {
        total.set(name, amount);
      }
    }
  }
  return Object.fromEntries([...total].map(([name, amount]) => [name, amount.toString()]));
}

function checkItem(problems: string[], item: LimitRangeItem, requests: Amounts, limits: Amounts): void {
  for (const name in item.min) {
    const bound = item.min[name]!;
    const request = requests?.[name];
    const limit = limits?.[name];
    if (request === undefined) {
      problems.push(`minimum ${name} usage per ${item.type} is ${bound}. No request is specified`);
    } else if (less(request, bound)) {
      problems.push(`minimum ${name} usage per ${item.type} is ${bound}, but request is ${request}`);
    }
    if (limit !== undefined && less(limit, bound)) {
      problems.push(`minimum ${name} usage per ${item.type} is ${bound}, but limit is ${limit}`);
    }
  }
  for (const name in item.max) {
    const bound = item.max[name]!;
    const request = requests?.[name];
    const limit = limits?.[name];
    if (limit === undefined) {
      problems.push(`maximum ${name} usage per ${item.type} is ${bound}. No limit is specified`);
    } else if (less(bound, limit)) {
      problems.push(`maximum ${name} usage per ${item.type} is ${bound}, but limit is ${limit}`);
    }
    if (request !== undefined && less(bound, request)) {
      problems.push(`maximum ${name} usage per ${item.type} is ${bound}, but request is ${request}`);
    }
  }
  for (const name in item.maxLimitRequestRatio) {
    checkRatio(problems, item, name, item.maxLimitRequestRatio[name]!, requests?.[name], limits?.[name]);
  }
}

function checkRatio(
  problems: string[],
  item: LimitRangeItem,
  name: string,
  bound: string,
  request: string | undefined,
  limit: string | undefined,
): void {
  const about = `${name} max limit to request ratio per ${item.type} is ${bound}`;
  const requested = request === undefined ? 0 : (quantityOf(request)?.toNumber() ?? 0);
  const limited = limit === undefined ? 0 : (quantityOf(limit)?.toNumber() ?? 0);
  if (requested === 0) {
    problems.push(`${about}, but no request is specified or request is 0`);
  } else if (limited === 0) {
    problems.push(`${about}, but no limit is specified or limit is 0`);
  } else if (limited / requested > (quantityOf(bound)?.toNumber() ?? 0)) {
    problems.push(`${about}, but provided ratio is ${(limited / requested).toFixed(6)}`);
  }
}

function less(a: string, b: string): boolean {
  const left = quantityOf(a);
  const right = quantityOf(b);
  return left !== undefined && right !== undefined && left.cmp(right) < 0;
}

function checkClaim(problems: string[], claim: PersistentVolumeClaim, item: LimitRangeItem): void {
  const size = claim.spec.resources?.requests?.storage;
  const min = item.min?.storage;
  const max = item.max?.storage;
  if (size === undefined) {
    return;
  }
  if (min !== undefined && less(size, min)) {
    problems.push(`minimum storage usage per PersistentVolumeClaim is ${min}, but request is ${size}`);
  }
  if (max !== undefined && less(max, size)) {
    problems.push(`maximum storage usage per PersistentVolumeClaim is ${max}, but request is ${size}`);
  }
}
