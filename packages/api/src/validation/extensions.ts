/** What extends the API from outside: aggregated services, admission webhooks and policies. */
import { dns1035Label, dns1123Subdomain, invalid, notSupported, required } from '@gantry/machinery';
import type {
  MutatingWebhookConfiguration,
  Rule,
  ValidatingAdmissionPolicy,
  ValidatingAdmissionPolicyBinding,
  ValidatingWebhook,
  ValidatingWebhookConfiguration,
} from '../../gen/k8s/admissionregistration/v1.ts';
import type { APIService } from '../../gen/k8s/apiregistration/v1.ts';
import { checkLabelSelector } from './labels.ts';
import { checkEnum, checkFormat, checkRange, type Errors, each } from './values.ts';
import { checkClientConfig } from './webhook-client.ts';

export function validateAPIService(apiService: APIService): Errors {
  const errors: Errors = [];
  const spec = apiService.spec;
  const wanted = `${spec?.version}.${spec?.group ?? ''}`;
  if (apiService.metadata.name !== wanted) {
    errors.push(
      invalid(
        'metadata.name',
        apiService.metadata.name ?? '',
        `must be \`spec.version+"."+spec.group\`: ${JSON.stringify(wanted)}`,
      ),
    );
  }
  if (spec?.group) {
    checkFormat(errors, 'spec.group', spec.group, dns1123Subdomain);
  }
  if (!spec?.version) {
    errors.push(required('spec.version'));
  } else {
    checkFormat(errors, 'spec.version', spec.version, dns1035Label);
  }
  if ((spec?.groupPriorityMinimum ?? 0) <= 0 || spec!.groupPriorityMinimum > 20_000) {
    errors.push(
      invalid('spec.groupPriorityMinimum', spec?.groupPriorityMinimum ?? 0, 'must be positive and less than 20000'),
    );
  }
  if ((spec?.versionPriority ?? 0) <= 0 || spec!.versionPriority > 1000) {
    errors.push(invalid('spec.versionPriority', spec?.versionPriority ?? 0, 'must be positive and less than 1000'));
  }
  const service = spec?.service;
  if (service === undefined || service === null) {
    if (spec?.caBundle) {
      errors.push(invalid('spec.caBundle', '<bytes>', 'local APIServices may not have a caBundle'));
    }
    if (spec?.insecureSkipTLSVerify) {
      errors.push(invalid('spec.insecureSkipTLSVerify', true, 'local APIServices may not have insecureSkipTLSVerify'));
    }
    return errors;
  }
  for (const member of ['namespace', 'name'] as const) {
    if (!service[member]) {
      errors.push(required(`spec.service.${member}`));
    }
  }
  checkRange(errors, 'spec.service.port', service.port, 1, 65_535);
  if (spec?.insecureSkipTLSVerify && spec.caBundle) {
    errors.push(invalid('spec.insecureSkipTLSVerify', true, 'may not be true if caBundle is present'));
  }
  return errors;
}

export function validateWebhookConfiguration(
  configuration: ValidatingWebhookConfiguration | MutatingWebhookConfiguration,
): Errors {
  const errors: Errors = [];
  const webhooks = each<Pick<ValidatingWebhook, keyof ValidatingWebhook>>(configuration.webhooks);
  const names = new Set<string>();
  for (let i = 0; i < webhooks.length; i++) {
    const webhook = webhooks[i]!;
    const at = `webhooks[${i}]`;
    checkFormat(errors, `${at}.name`, webhook.name ?? '', dns1123Subdomain);
    if ((webhook.name ?? '').split('.').length < 3) {
      errors.push(
        invalid(`${at}.name`, webhook.name, 'should be a domain with at least three segments separated by dots'),
      );
    }
    if (names.has(webhook.name)) {
      errors.push({ type: 'FieldValueDuplicate', field: `${at}.name`, value: webhook.name, detail: '' });
    }
    names.add(webhook.name);
    checkWebhook(errors, at, webhook);
    if ('reinvocationPolicy' in webhook) {
      checkEnum(errors, `${at}.reinvocationPolicy`, webhook.reinvocationPolicy as string, ['IfNeeded', 'Never']);
    }
  }
  return errors;
}

const REVIEW_VERSIONS = ['v1', 'v1beta1'];

function checkWebhook(errors: Errors, path: string, webhook: ValidatingWebhook): void {
  const versions = each(webhook.admissionReviewVersions);
  if (versions.length === 0) {
    errors.push(required(`${path}.admissionReviewVersions`, `must specify one of ${REVIEW_VERSIONS.join(', ')}`));
  } else if (!versions.some((version) => REVIEW_VERSIONS.includes(version))) {
    errors.push(
      invalid(
        `${path}.admissionReviewVersions`,
        versions,
        `must include at least one of ${REVIEW_VERSIONS.join(', ')}`,
      ),
    );
  }
  const effects: string = webhook.sideEffects ?? '';
  if (effects !== 'None' && effects !== 'NoneOnDryRun') {
    errors.push(
      effects === ''
        ? required(`${path}.sideEffects`, 'must specify one of None, NoneOnDryRun')
        : notSupported(`${path}.sideEffects`, effects, ['None', 'NoneOnDryRun']),
    );
  }
  checkEnum(errors, `${path}.failurePolicy`, webhook.failurePolicy, ['Fail', 'Ignore']);
  checkEnum(errors, `${path}.matchPolicy`, webhook.matchPolicy, ['Equivalent', 'Exact']);
  if (webhook.timeoutSeconds !== undefined && (webhook.timeoutSeconds < 1 || webhook.timeoutSeconds > 30)) {
    errors.push(
      invalid(`${path}.timeoutSeconds`, webhook.timeoutSeconds, 'the timeout value must be between 1 and 30 seconds'),
    );
  }
  checkLabelSelector(errors, `${path}.namespaceSelector`, webhook.namespaceSelector);
  checkLabelSelector(errors, `${path}.objectSelector`, webhook.objectSelector);
  checkClientConfig(errors, `${path}.clientConfig`, webhook.clientConfig);
  const rules = each(webhook.rules);
  for (let i = 0; i < rules.length; i++) {
    checkRule(errors, `${path}.rules[${i}]`, rules[i]!);
  }
}

const OPERATIONS = ['*', 'CONNECT', 'CREATE', 'DELETE', 'UPDATE'];

function checkRule(errors: Errors, path: string, rule: Rule & { operations?: readonly string[] | undefined }): void {
  for (const member of ['operations', 'apiGroups', 'apiVersions', 'resources'] as const) {
    const values = each<string>(rule[member]);
    if (values.length === 0) {
      errors.push(required(`${path}.${member}`));
    } else if (member !== 'resources' && values.length > 1 && values.includes('*')) {
      errors.push(invalid(`${path}.${member}`, values, "if '*' is present, must not specify other values"));
    }
  }
  for (const [i, operation] of each(rule.operations).entries()) {
    checkEnum(errors, `${path}.operations[${i}]`, operation, OPERATIONS);
  }
  checkEnum(errors, `${path}.scope`, rule.scope, ['*', 'Cluster', 'Namespaced']);
}

export function validateValidatingAdmissionPolicy(policy: ValidatingAdmissionPolicy): Errors {
  const errors: Errors = [];
  const spec = policy.spec;
  checkEnum(errors, 'spec.failurePolicy', spec?.failurePolicy, ['Fail', 'Ignore']);
  if (spec?.matchConstraints === undefined) {
    errors.push(required('spec.matchConstraints'));
  } else {
    const rules = each(spec.matchConstraints.resourceRules);
    if (rules.length === 0) {
      errors.push(required('spec.matchConstraints.resourceRules'));
    }
    for (let i = 0; i < rules.length; i++) {
      checkRule(errors, `spec.matchConstraints.resourceRules[${i}]`, rules[i]!);
    }
  }
  const validations = each(spec?.validations);
  if (validations.length === 0 && each(spec?.auditAnnotations).length === 0) {
    errors.push(required('spec.validations', 'validations or auditAnnotations must be provided'));
  }
  for (let i = 0; i < validations.length; i++) {
    if (!validations[i]!.expression?.trim()) {
      errors.push(required(`spec.validations[${i}].expression`, 'expression is not specified'));
    }
  }
  return errors;
}

export function validateValidatingAdmissionPolicyBinding(binding: ValidatingAdmissionPolicyBinding): Errors {
  const errors: Errors = [];
  if (!binding.spec?.policyName) {
    errors.push(required('spec.policyName'));
  } else {
    checkFormat(errors, 'spec.policyName', binding.spec.policyName, dns1123Subdomain);
  }
  const actions = each(binding.spec?.validationActions);
  if (actions.length === 0) {
    errors.push(required('spec.validationActions'));
  }
  for (const action of actions) {
    checkEnum(errors, 'spec.validationActions', action, ['Audit', 'Deny', 'Warn']);
  }
  if (actions.includes('Deny') && actions.includes('Warn')) {
    errors.push(invalid('spec.validationActions', actions, 'must not contain both Deny and Warn'));
  }
  return errors;
}
