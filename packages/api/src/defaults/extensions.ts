/** Defaults of what extends the API: webhooks, admission policies, custom resource definitions, aggregated services. */
import type {
  MatchResources,
  MutatingWebhookConfiguration,
  RuleWithOperations,
  ValidatingAdmissionPolicy,
  ValidatingAdmissionPolicyBinding,
  ValidatingWebhook,
  ValidatingWebhookConfiguration,
} from '../../gen/k8s/admissionregistration/v1.ts';
import type { CustomResourceDefinition } from '../../gen/k8s/apiextensions/v1.ts';
import type { APIService } from '../../gen/k8s/apiregistration/v1.ts';

const HTTPS_PORT = 443;
const WEBHOOK_TIMEOUT_SECONDS = 10;

export function defaultValidatingWebhookConfiguration(configuration: ValidatingWebhookConfiguration): void {
  for (const webhook of configuration.webhooks ?? []) {
    defaultWebhook(webhook);
  }
}

export function defaultMutatingWebhookConfiguration(configuration: MutatingWebhookConfiguration): void {
  for (const webhook of configuration.webhooks ?? []) {
    defaultWebhook(webhook);
    webhook.reinvocationPolicy ??= 'Never';
  }
}

/** Mutating webhooks have all a validating one has. */
function defaultWebhook(
  webhook: Pick<
    ValidatingWebhook,
    | 'failurePolicy'
    | 'matchPolicy'
    | 'namespaceSelector'
    | 'objectSelector'
    | 'timeoutSeconds'
    | 'clientConfig'
    | 'rules'
  >,
): void {
  webhook.failurePolicy ??= 'Fail';
  webhook.matchPolicy ??= 'Equivalent';
  webhook.namespaceSelector ??= {};
  webhook.objectSelector ??= {};
  webhook.timeoutSeconds ??= WEBHOOK_TIMEOUT_SECONDS;
  if (webhook.clientConfig?.service !== undefined) {
    webhook.clientConfig.service.port ??= HTTPS_PORT;
  }
  defaultRules(webhook.rules);
}

function defaultRules(rules: Pick<RuleWithOperations, 'scope'>[] | undefined): void {
  for (const rule of rules ?? []) {
    rule.scope ??= '*';
  }
}

export function defaultValidatingAdmissionPolicy(policy: ValidatingAdmissionPolicy): void {
  policy.spec.failurePolicy ??= 'Fail';
  if (policy.spec.matchConstraints !== undefined) {
    defaultMatchResources(policy.spec.matchConstraints);
  }
}

export function defaultValidatingAdmissionPolicyBinding(binding: ValidatingAdmissionPolicyBinding): void {
  if (binding.spec.matchResources !== undefined) {
    defaultMatchResources(binding.spec.matchResources);
  }
}

function defaultMatchResources(match: MatchResources): void {
  match.matchPolicy ??= 'Equivalent';
  match.namespaceSelector ??= {};
  match.objectSelector ??= {};
  defaultRules(match.resourceRules);
  defaultRules(match.excludeResourceRules);
}

export function defaultCustomResourceDefinition(definition: CustomResourceDefinition): void {
  const { spec } = definition;
  if (spec.names !== undefined) {
    if (!spec.names.singular) {
      spec.names.singular = (spec.names.kind ?? '').toLowerCase();
    }
    if (!spec.names.listKind && spec.names.kind) {
      spec.names.listKind = `${spec.names.kind}List`;
    }
  }
  spec.conversion ??= { strategy: 'None' };
  if (!spec.conversion.strategy) {
    spec.conversion.strategy = 'None';
  }
  const service = spec.conversion.webhook?.clientConfig?.service;
  if (service !== undefined) {
    service.port ??= HTTPS_PORT;
  }
}

export function defaultAPIService(apiService: APIService): void {
  if (apiService.spec?.service !== undefined) {
    apiService.spec.service.port ??= HTTPS_PORT;
  }
}
