/** Custom resource definitions: names, versions, conversion. Schemas are judged by whoever compiles them. */
import { dns1035Label, dns1123Subdomain, forbidden, invalid, required } from '@gantry/machinery';
import type { CustomResourceDefinition, CustomResourceDefinitionVersion } from '../../gen/k8s/apiextensions/v1.ts';
import { checkEnum, checkFormat, checkImmutable, type Errors, each } from './values.ts';
import { checkClientConfig } from './webhook-client.ts';

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
