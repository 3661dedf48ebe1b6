/** What extends the API: custom resource definitions, aggregated services, webhooks and admission policies. */
import { dns1035Label, dns1123Subdomain, forbidden, invalid, notSupported, required } from '@gantry/machinery';
import type {
  MutatingWebhookConfiguration,
  Rule,
  ValidatingAdmissionPolicy,
  ValidatingAdmissionPolicyBinding,
  ValidatingWebhook,
  ValidatingWebhookConfiguration,
} from '../../gen/k8s/admissionregistration/v1.ts';
import type { CustomResourceDefinition, CustomResourceDefinitionVersion } from '../../gen/k8s/apiextensions/v1.ts';
import type { APIService } from '../../gen/k8s/apiregistration/v1.ts';
import { checkLabelSelector } from './labels.ts';
import { checkEnum, checkFormat, checkImmutable, checkRange, type Errors, each } from './values.ts';

export function validateCustomResourceDefinition(definition: CustomResourceDefinition): Errors {
  const errors: Errors = [];
  const { spec, metadata } = definition;
  const plural = spec.names?.plural ?? '';
  const wanted = `${plural}.${spec.group}`;
  if (metadata.name !== wanted) {
    errors.push(invalid('metadata.name', metadata.name ?? '', 'must be spec.names.plural+"."+spec.group'));
  }
  if (!spec.group) {
    errors.push(required('spec.group'));
  } else {
    checkFormat(errors, 'spec.group', spec.group, dns1123Subdomain);
    if (!spec.group.includes('.')) {
      errors.push(invalid('spec.group', spec.group, 'should be a domain with at least one dot'));
    }
  }
  checkProtectedGroup(errors, definition);
  if (!spec.scope) {
    errors.push(required('spec.scope'));
  } else {
    checkEnum(errors, 'spec.scope', spec.scope, ['Cluster', 'Namespaced']);
  }
  checkNames(errors, definition);
  const versions = each(spec.versions);
  if (versions.length === 0) {
    errors.push(required('spec.versions', 'must have at least one version'));
  }
  checkVersions(errors, versions);
  checkConversion(errors, definition);
  if (spec.preserveUnknownFields === true) {
    errors.push(
      invalid(
        'spec.preserveUnknownFields',
        true,
        'cannot set to true, set x-kubernetes-preserve-unknown-fields to true in spec.versions[*].schema instead',
      ),
    );
  }
  return errors;
}

/** Groups of Kubernetes itself need its approval noted, so that nobody squats in them. */
function checkProtectedGroup(errors: Errors, definition: CustomResourceDefinition): void {
  const group = definition.spec.group ?? '';
  const isProtected =
    group === 'k8s.io' || group.endsWith('.k8s.io') || group === 'kubernetes.io' || group.endsWith('.kubernetes.io');
  if (!isProtected) {
    return;
  }
  const approval = definition.metadata.annotations?.['api-approved.kubernetes.io'] ?? '';
  const path = 'metadata.annotations[api-approved.kubernetes.io]';
  if (approval === '') {
    errors.push(required(path, 'protected groups must have approval annotation "api-approved.kubernetes.io"'));
  } else if (!approval.startsWith('unapproved') && !/^https?:\/\//.test(approval)) {
    errors.push(invalid(path, approval, 'must be a URL, or begin with "unapproved"'));
  }
}

function checkNames(errors: Errors, definition: CustomResourceDefinition): void {
  const names = definition.spec.names;
  for (const member of ['plural', 'singular', 'kind', 'listKind'] as const) {
    const value = names?.[member] ?? '';
    const path = `spec.names.${member}`;
    if (value === '') {
      errors.push(required(path));
    } else if (member === 'plural') {
      checkFormat(errors, path, value, dns1035Label);
    } else {
      // Kinds are written in camel case, but follow the same rule otherwise.
      for (const problem of dns1035Label(value.toLowerCase())) {
        errors.push(
          invalid(
            path,
            value,
            member === 'singular' ? problem : `may have mixed case, but should otherwise match: ${problem}`,
          ),
        );
      }
    }
  }
  for (const [i, name] of each(names?.shortNames).entries()) {
    checkFormat(errors, `spec.names.shortNames[${i}]`, name, dns1035Label);
  }
  for (const [i, name] of each(names?.categories).entries()) {
    checkFormat(errors, `spec.names.categories[${i}]`, name, dns1035Label);
  }
  if (names?.kind && names.kind === names.listKind) {
    errors.push(invalid('spec.names.listKind', names.listKind, 'kind and listKind may not be the same'));
  }
}

function checkVersions(errors: Errors, versions: readonly CustomResourceDefinitionVersion[]): void {
  const seen = new Set<string>();
  let storage = 0;
  for (let i = 0; i < versions.length; i++) {
    const version = versions[i]!;
    const at = `spec.versions[${i}]`;
    checkFormat(errors, `${at}.name`, version.name ?? '', dns1035Label);
    if (seen.has(version.name)) {
      errors.push({ type: 'FieldValueDuplicate', field: `${at}.name`, value: version.name, detail: '' });
    }
    seen.add(version.name);
    storage += version.storage ? 1 : 0;
    const schema = version.schema?.openAPIV3Schema;
    if (schema === undefined) {
      errors.push(required(`${at}.schema.openAPIV3Schema`, 'schemas are required'));
    } else if (schema.type !== 'object') {
      const path = `${at}.schema.openAPIV3Schema.type`;
      errors.push(
        schema.type
          ? invalid(path, schema.type, 'must be object at the root')
          : required(path, 'must not be empty at the root'),
      );
    }
    checkScalePaths(errors, at, version);
    for (const [j, column] of each(version.additionalPrinterColumns).entries()) {
      if (!column.name) {
        errors.push(required(`${at}.additionalPrinterColumns[${j}].name`));
      }
      checkEnum(errors, `${at}.additionalPrinterColumns[${j}].type`, column.type, [
        'boolean',
        'date',
        'integer',
        'number',
        'string',
      ]);
      if (!column.jsonPath) {
        errors.push(required(`${at}.additionalPrinterColumns[${j}].jsonPath`));
      }
    }
  }
  if (versions.length > 0 && storage !== 1) {
    errors.push(
      invalid(
        'spec.versions',
        versions.map(({ name }) => name),
        'must have exactly one version marked as storage version',
      ),
    );
  }
}

function checkScalePaths(errors: Errors, path: string, version: CustomResourceDefinitionVersion): void {
  const scale = version.subresources?.scale;
  if (scale === undefined) {
    return;
  }
  for (const [member, root] of [
    ['specReplicasPath', '.spec.'],
    ['statusReplicasPath', '.status.'],
  ] as const) {
    const value = scale[member];
    if (!value) {
      errors.push(required(`${path}.subresources.scale.${member}`));
    } else if (!value.startsWith(root)) {
      errors.push(
        invalid(`${path}.subresources.scale.${member}`, value, `should be a json path under ${root.slice(0, -1)}`),
      );
    }
  }
}

function checkConversion(errors: Errors, definition: CustomResourceDefinition): void {
  const conversion = definition.spec.conversion;
  if (conversion === undefined) {
    return;
  }
  checkEnum(errors, 'spec.conversion.strategy', conversion.strategy, ['None', 'Webhook']);
  const webhook = conversion.webhook;
  if (conversion.strategy === 'None' && webhook !== undefined) {
    errors.push(forbidden('spec.conversion.webhook', 'should not be set when strategy is not set to Webhook'));
  }
  if (conversion.strategy !== 'Webhook') {
    return;
  }
  if (webhook === undefined) {
    errors.push(required('spec.conversion.webhook.clientConfig', 'required when strategy is set to Webhook'));
    return;
  }
  checkClientConfig(errors, 'spec.conversion.webhook.clientConfig', webhook.clientConfig);
  if (each(webhook.conversionReviewVersions).length === 0) {
    errors.push(required('spec.conversion.webhook.conversionReviewVersions'));
  }
}

/** Names and scope identify stored objects: once accepted they stay. */
export function validateCustomResourceDefinitionUpdate(
  definition: CustomResourceDefinition,
  old: CustomResourceDefinition,
): Errors {
  const errors = validateCustomResourceDefinition(definition);
  const established = each(old.status?.conditions).some(
    ({ type, status }) => type === 'Established' && status === 'True',
  );
  if (established) {
    checkImmutable(errors, 'spec.scope', definition.spec.scope, old.spec.scope);
    checkImmutable(errors, 'spec.names.kind', definition.spec.names.kind, old.spec.names.kind);
  }
  checkImmutable(errors, 'spec.group', definition.spec.group, old.spec.group);
  checkImmutable(errors, 'spec.names.plural', definition.spec.names.plural, old.spec.names.plural);
  const names = new Set(each(definition.spec.versions).map(({ name }) => name));
  const stored = each(old.status?.storedVersions);
  for (let i = 0; i < stored.length; i++) {
    if (!names.has(stored[i]!)) {
      errors.push(
        invalid(
          `status.storedVersions[${i}]`,
          stored[i],
          'missing from spec.versions; objects of this version may still be stored',
        ),
      );
    }
  }
  return errors;
}

interface ClientConfig {
  readonly url?: string | undefined;
  readonly service?:
    | { namespace: string; name: string; path?: string | undefined; port?: number | undefined }
    | undefined;
}

function checkClientConfig(errors: Errors, path: string, config: ClientConfig | undefined): void {
  const { url, service } = config ?? {};
  if ((url === undefined) === (service === undefined)) {
    errors.push(required(path, 'exactly one of url or service is required'));
    return;
  }
  if (url !== undefined) {
    let parsed: URL | undefined;
    try {
      parsed = new URL(url);
    } catch {
      errors.push(required(`${path}.url`, `url must be a valid URL: ${url}`));
    }
    if (parsed !== undefined && parsed.protocol !== 'https:') {
      errors.push(
        invalid(
          `${path}.url`,
          parsed.protocol.slice(0, -1),
          `'https' is the only allowed URL scheme; desired format: https://host[/path]`,
        ),
      );
    }
    if (parsed !== undefined && (parsed.search !== '' || parsed.hash !== '' || parsed.username !== '')) {
      errors.push(
        invalid(`${path}.url`, url, 'user information, query parameters and fragments are not permitted in the URL'),
      );
    }
  }
  if (service !== undefined) {
    for (const member of ['name', 'namespace'] as const) {
      if (!service[member]) {
        errors.push(required(`${path}.service.${member}`, `service ${member} is required`));
      }
    }
    checkRange(errors, `${path}.service.port`, service.port, 1, 65_535);
    if (service.path !== undefined && !service.path.startsWith('/')) {
      errors.push(invalid(`${path}.service.path`, service.path, "must start with a '/'"));
    }
  }
}

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
