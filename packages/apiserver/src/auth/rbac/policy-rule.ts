/** What one RBAC rule allows, and whether rules cover other rules. Pure. */
import type { PolicyRule } from '@gantry/api/rbac/v1';
import type { RequestAttributes } from '../contract.ts';

export type { PolicyRule } from '@gantry/api/rbac/v1';

const EVERYTHING = '*';

function includes(list: readonly string[] | undefined | null, value: string): boolean {
  return list?.includes(EVERYTHING) === true || list?.includes(value) === true;
}

/** `pods`, or `pods/log` with a subresource: the form rules are written in. */
export function combinedResource(resource: string, subresource: string): string {
  return subresource === '' ? resource : `${resource}/${subresource}`;
}

function resourceMatches(rule: PolicyRule, resource: string, subresource: string): boolean {
  const combined = combinedResource(resource, subresource);
  for (const candidate of rule.resources ?? []) {
    if (candidate === EVERYTHING || candidate === combined) return true;
    if (subresource !== '' && candidate === `*/${subresource}`) return true;
  }
  return false;
}

function pathMatches(pattern: string, path: string): boolean {
  if (pattern === EVERYTHING || pattern === path) return true;
  return pattern.endsWith(EVERYTHING) && path.startsWith(pattern.slice(0, -1));
}

/** Whether `rule` speaks of this verb, group and resource, leaving names aside. */
export function ruleConcerns(rule: PolicyRule, attributes: RequestAttributes): boolean {
  return (
    includes(rule.verbs, attributes.verb) &&
    includes(rule.apiGroups, attributes.apiGroup) &&
    resourceMatches(rule, attributes.resource, attributes.subresource)
  );
}

/** Whether `rule` allows the request. */
export function ruleAllows(rule: PolicyRule, attributes: RequestAttributes): boolean {
  if (attributes.isResourceRequest) {
    if (!ruleConcerns(rule, attributes)) return false;
    return !rule.resourceNames?.length || rule.resourceNames.includes(attributes.name);
  }
  return (
    includes(rule.verbs, attributes.verb) &&
    (rule.nonResourceURLs ?? []).some((pattern) => pathMatches(pattern, attributes.path))
  );
}

/** One verb on one resource (or name, or path): the unit in which cover is decided. */
function* singles(rule: PolicyRule): Generator<PolicyRule> {
  for (const verb of rule.verbs ?? []) {
    for (const apiGroup of rule.apiGroups ?? []) {
      for (const resource of rule.resources ?? []) {
        const base = { verbs: [verb], apiGroups: [apiGroup], resources: [resource] };
        if (!rule.resourceNames?.length) yield base;
        else for (const name of rule.resourceNames) yield { ...base, resourceNames: [name] };
      }
    }
    for (const url of rule.nonResourceURLs ?? []) yield { verbs: [verb], nonResourceURLs: [url] };
  }
}

function coversSingle(owner: PolicyRule, single: PolicyRule): boolean {
  if (!includes(owner.verbs, single.verbs[0] ?? '')) return false;
  const url = single.nonResourceURLs?.[0];
  if (url !== undefined) {
    return (owner.nonResourceURLs ?? []).some((pattern) => pathMatches(pattern, url));
  }
  if (!includes(owner.apiGroups, single.apiGroups?.[0] ?? '')) return false;
  const resource = single.resources?.[0] ?? '';
  const slash = resource.indexOf('/');
  const held = owner.resources ?? [];
  const resourceHeld =
    held.includes(EVERYTHING) || held.includes(resource) || (slash >= 0 && held.includes(`*${resource.slice(slash)}`));
  if (!resourceHeld) return false;
  if (!owner.resourceNames?.length) return true;
  const name = single.resourceNames?.[0];
  return name !== undefined && owner.resourceNames.includes(name);
}

/** The parts of `wanted` that `held` does not allow, compacted: one rule per set of resources that lack the same verbs. */
export function uncoveredRules(held: readonly PolicyRule[], wanted: readonly PolicyRule[]): PolicyRule[] {
  const missing = new Map<string, { rule: PolicyRule; verbs: string[] }>();
  for (const rule of wanted) {
    for (const single of singles(rule)) {
      if (held.some((owner) => coversSingle(owner, single))) continue;
      const key = JSON.stringify([single.apiGroups, single.resources, single.resourceNames, single.nonResourceURLs]);
      const entry = missing.get(key);
      const verb = single.verbs[0] ?? '';
      if (entry === undefined) missing.set(key, { rule: single, verbs: [verb] });
      else if (!entry.verbs.includes(verb)) entry.verbs.push(verb);
    }
  }
  return [...missing.values()].map(({ rule, verbs }) => ({ ...rule, verbs }));
}

/** `{APIGroups:[""], Resources:["pods"], Verbs:["get" "list"]}`, the notation of RBAC refusals. */
export function describeRule(rule: PolicyRule): string {
  const parts: string[] = [];
  const add = (label: string, values: readonly string[] | undefined | null) => {
    if (values?.length) parts.push(`${label}:[${values.map((value) => JSON.stringify(value)).join(' ')}]`);
  };
  add('APIGroups', rule.apiGroups);
  add('Resources', rule.resources);
  add('NonResourceURLs', rule.nonResourceURLs);
  add('ResourceNames', rule.resourceNames);
  add('Verbs', rule.verbs);
  return `{${parts.join(', ')}}`;
}
