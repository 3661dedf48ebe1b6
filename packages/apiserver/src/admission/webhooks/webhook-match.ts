/** Which requests a webhook wants to hear of. */
import type { KubeObject } from '@gantry/api';
import type { MutatingWebhook, RuleWithOperations, ValidatingWebhook } from '@gantry/api/admissionregistration/v1';
import type { Namespace } from '@gantry/api/core/v1';
import { namespaces } from '@gantry/api/resources';
import { type LabelSelector, labelSelectorFromObject } from '@gantry/machinery';
import type { AdmissionAttributes } from '../../registry/strategy.ts';
import type { AdmissionReader } from '../deps.ts';

export type Webhook = ValidatingWebhook | MutatingWebhook;

/** A webhook with its selectors compiled, ready to be asked again and again. */
export interface CompiledWebhook {
  readonly webhook: Webhook;
  readonly objects: LabelSelector;
  readonly namespaces: LabelSelector;
}

export function compile(webhook: Webhook): CompiledWebhook {
  return {
    webhook,
    objects: labelSelectorFromObject(webhook.objectSelector ?? {}),
    namespaces: labelSelectorFromObject(webhook.namespaceSelector ?? {}),
  };
}

/**
 * Whether the request is one of those the webhook's rules and selectors describe. Its match conditions (CEL) are not
 * evaluated: a webhook that has some is asked about all that its rules cover, and decides for itself.
 */
export function matches(compiled: CompiledWebhook, attributes: AdmissionAttributes, reader: AdmissionReader): boolean {
  const { webhook } = compiled;
  return (
    (webhook.rules ?? []).some((rule) => ruleMatches(rule, attributes)) &&
    namespaceMatches(compiled.namespaces, attributes, reader) &&
    objectMatches(compiled.objects, attributes)
  );
}

export function ruleMatches(rule: RuleWithOperations, attributes: AdmissionAttributes): boolean {
  const { resource, subresource } = attributes;
  const has = (list: readonly string[] | undefined, value: string) =>
    list !== undefined && (list.includes('*') || list.includes(value));
  return (
    has(rule.operations, attributes.operation) &&
    has(rule.apiGroups, resource.group) &&
    has(rule.apiVersions, resource.version) &&
    (rule.resources ?? []).some((pattern) => resourceMatches(pattern, resource.resource, subresource ?? '')) &&
    scopeMatches(rule.scope ?? '*', attributes)
  );
}

/** `pods`, `pods/status`, `pods/*`, `*` (no subresources), `*\/scale`, `*\/*`. */
function resourceMatches(pattern: string, resource: string, subresource: string): boolean {
  const slash = pattern.indexOf('/');
  const name = slash < 0 ? pattern : pattern.slice(0, slash);
  const sub = slash < 0 ? '' : pattern.slice(slash + 1);
  return (name === '*' || name === resource) && (sub === subresource || (slash >= 0 && sub === '*'));
}

/** A namespace is cluster-wide itself, whatever it contains. */
function scopeMatches(scope: string, { resource }: AdmissionAttributes): boolean {
  return scope === '*' || (scope === 'Namespaced') === resource.namespaced;
}

function namespaceMatches(selector: LabelSelector, attributes: AdmissionAttributes, reader: AdmissionReader): boolean {
  if (selector.isEmpty()) {
    return true;
  }
  const { resource } = attributes;
  if (resource.group === '' && resource.resource === 'namespaces') {
    const self = (attributes.object ?? attributes.old) as (KubeObject & Namespace) | undefined;
    return selector.matches(self?.metadata.labels);
  }
  if (!resource.namespaced) {
    return true;
  }
  return selector.matches(reader.get(namespaces, '', attributes.namespace)?.metadata.labels);
}

/** Either state of the object counts: one cannot escape by taking a label off. */
function objectMatches(selector: LabelSelector, { object, old }: AdmissionAttributes): boolean {
  return (
    selector.isEmpty() ||
    (object !== undefined && selector.matches(object.metadata.labels)) ||
    (old !== undefined && selector.matches(old.metadata.labels))
  );
}
