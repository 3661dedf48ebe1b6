/** Environment variables of containers. */
import { configMapKey, invalid, notSupported, required } from '@gantry/machinery';
import type { EnvFromSource, EnvVar, EnvVarSource } from '../../gen/k8s/core/v1.ts';
import { checkDnsSubdomain } from './labels.ts';
import { checkFormat, type Errors } from './values.ts';

/** Any printable ASCII but `=`; what a shell would accept is the image's business. */
const ENV_NAME = /^[ -<>-~]+$/;

const ENV_FIELD_PATHS = [
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
  'spec.nodeName',
  'spec.serviceAccountName',
  'status.hostIP',
  'status.hostIPs',
  'status.podIP',
  'status.podIPs',
];
const RESOURCE_FIELDS = [
  'limits.cpu',
  'limits.ephemeral-storage',
  'limits.memory',
  'requests.cpu',
  'requests.ephemeral-storage',
  'requests.memory',
];

export function checkEnv(errors: Errors, path: string, env: readonly EnvVar[]): void {
  for (let i = 0; i < env.length; i++) {
    const variable = env[i]!;
    if (!variable.name) {
      errors.push(required(`${path}[${i}].name`));
    } else if (!ENV_NAME.test(variable.name)) {
      const detail = "a valid environment variable name consists only of printable ASCII characters other than '='";
      errors.push(invalid(`${path}[${i}].name`, variable.name, detail));
    }
    if (variable.valueFrom !== undefined) {
      checkSource(errors, `${path}[${i}].valueFrom`, variable.valueFrom, Boolean(variable.value));
    }
  }
}

function checkSource(errors: Errors, path: string, source: EnvVarSource, hasValue: boolean): void {
  let sources = 0;
  if (source.fieldRef !== undefined) {
    sources++;
    checkFieldRef(errors, `${path}.fieldRef`, source.fieldRef, ENV_FIELD_PATHS, true);
  }
  if (source.resourceFieldRef !== undefined) {
    sources++;
    checkResourceFieldRef(errors, `${path}.resourceFieldRef`, source.resourceFieldRef, false);
  }
  if (source.configMapKeyRef !== undefined) {
    sources++;
    checkKeyRef(errors, `${path}.configMapKeyRef`, source.configMapKeyRef);
  }
  if (source.secretKeyRef !== undefined) {
    sources++;
    checkKeyRef(errors, `${path}.secretKeyRef`, source.secretKeyRef);
  }
  if (source.fileKeyRef !== undefined) {
    sources++;
    for (const member of ['volumeName', 'path', 'key'] as const) {
      if (!source.fileKeyRef[member]) {
        errors.push(required(`${path}.fileKeyRef.${member}`));
      }
    }
  }
  if (sources === 0) {
    errors.push(
      invalid(
        path,
        '',
        'must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`',
      ),
    );
  } else if (hasValue) {
    errors.push(invalid(path, '', 'may not be specified when `value` is not empty'));
  } else if (sources > 1) {
    errors.push(invalid(path, '', 'may not have more than one field specified at a time'));
  }
}

const SUBSCRIPTED = /^metadata\.(labels|annotations)\['([^']*)'\]$/;

export function checkFieldRef(
  errors: Errors,
  path: string,
  ref: { apiVersion?: string | undefined; fieldPath: string },
  supported: readonly string[],
  subscripts: boolean,
): void {
  if (!ref.apiVersion) {
    errors.push(required(`${path}.apiVersion`));
    return;
  }
  if (!ref.fieldPath) {
    errors.push(required(`${path}.fieldPath`));
    return;
  }
  if (ref.apiVersion !== 'v1') {
    errors.push(
      invalid(
        `${path}.fieldPath`,
        ref.fieldPath,
        `error converting fieldPath: unsupported pod version: ${ref.apiVersion}`,
      ),
    );
    return;
  }
  if (supported.includes(ref.fieldPath) || (subscripts && SUBSCRIPTED.test(ref.fieldPath))) {
    return;
  }
  errors.push(notSupported(`${path}.fieldPath`, ref.fieldPath, supported));
}

export function checkResourceFieldRef(
  errors: Errors,
  path: string,
  ref: { containerName?: string | undefined; resource: string },
  isVolume: boolean,
): void {
  if (isVolume && !ref.containerName) {
    errors.push(required(`${path}.containerName`));
  } else if (!ref.resource) {
    errors.push(required(`${path}.resource`));
  } else if (!RESOURCE_FIELDS.includes(ref.resource) && !/^(limits|requests)\.hugepages-/.test(ref.resource)) {
    errors.push(notSupported(`${path}.resource`, ref.resource, RESOURCE_FIELDS));
  }
}

function checkKeyRef(errors: Errors, path: string, ref: { name?: string | undefined; key: string }): void {
  if (ref.name) {
    checkDnsSubdomain(errors, `${path}.name`, ref.name);
  } else {
    errors.push(required(`${path}.name`));
  }
  if (!ref.key) {
    errors.push(required(`${path}.key`));
  } else {
    checkFormat(errors, `${path}.key`, ref.key, configMapKey);
  }
}

export function checkEnvFrom(errors: Errors, path: string, sources: readonly EnvFromSource[]): void {
  for (let i = 0; i < sources.length; i++) {
    const source = sources[i]!;
    const at = `${path}[${i}]`;
    if (source.prefix && !ENV_NAME.test(source.prefix)) {
      errors.push(
        invalid(`${at}.prefix`, source.prefix, "must consist only of printable ASCII characters other than '='"),
      );
    }
    if (source.configMapRef !== undefined && source.secretRef !== undefined) {
      errors.push(invalid(at, '', 'may not have more than one field specified at a time'));
    } else if (source.configMapRef === undefined && source.secretRef === undefined) {
      errors.push(invalid(at, '', 'must specify one of: `configMapRef` or `secretRef`'));
    }
    const member = source.configMapRef !== undefined ? 'configMapRef' : 'secretRef';
    const ref = source[member];
    if (ref !== undefined) {
      if (ref.name) {
        checkDnsSubdomain(errors, `${at}.${member}.name`, ref.name);
      } else {
        errors.push(required(`${at}.${member}.name`));
      }
    }
  }
}
