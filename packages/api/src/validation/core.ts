/** The smaller core kinds: configuration, accounts, namespaces, nodes, limits, quotas, events. */
import {
  configMapKey,
  dns1123Label,
  equalObjects,
  forbidden,
  invalid,
  qualifiedName,
  required,
  tooLong,
} from '@gantry/machinery';
import type {
  ConfigMap,
  Event,
  LimitRange,
  Namespace,
  Node,
  ResourceQuota,
  Secret,
  ServiceAccount,
  Taint,
} from '../../gen/k8s/core/v1.ts';
import { checkLabelKey } from './labels.ts';
import { checkQuantity, checkResourceAmount, quantityOf } from './resources.ts';
import { checkCIDR, checkEnum, checkFormat, checkImmutable, type Errors, each } from './values.ts';

/** Bytes of all values of a ConfigMap or Secret together: what etcd takes in one value, with room to spare. */
export const DATA_MAX_BYTES = 1024 * 1024;

/** Decoded size of base64 text, without decoding it. */
function base64Size(text: string): number {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  return Math.floor(text.length / 4) * 3 - padding;
}

export function validateConfigMap(configMap: ConfigMap): Errors {
  const errors: Errors = [];
  let size = 0;
  for (const key in configMap.data) {
    checkFormat(errors, `data[${key}]`, key, configMapKey);
    if (configMap.binaryData !== undefined && Object.hasOwn(configMap.binaryData, key)) {
      errors.push(invalid(`data[${key}]`, key, 'duplicate of key present in binaryData'));
    }
    size += Buffer.byteLength(configMap.data[key]!);
  }
  for (const key in configMap.binaryData) {
    checkFormat(errors, `binaryData[${key}]`, key, configMapKey);
    size += base64Size(configMap.binaryData[key]!);
  }
  if (size > DATA_MAX_BYTES) {
    errors.push(tooLong('', DATA_MAX_BYTES));
  }
  return errors;
}

const SEALED = 'field is immutable when `immutable` is set';

export function validateConfigMapUpdate(configMap: ConfigMap, old: ConfigMap): Errors {
  const errors = validateConfigMap(configMap);
  if (old.immutable === true) {
    if (configMap.immutable !== true) {
      errors.push(forbidden('immutable', SEALED));
    }
    if (!equalObjects(configMap.data ?? {}, old.data ?? {})) {
      errors.push(forbidden('data', SEALED));
    }
    if (!equalObjects(configMap.binaryData ?? {}, old.binaryData ?? {})) {
      errors.push(forbidden('binaryData', SEALED));
    }
  }
  return errors;
}

/** Keys a Secret of a known type must carry. */
const REQUIRED_KEYS: ReadonlyMap<string, readonly string[]> = new Map([
  ['kubernetes.io/dockercfg', ['.dockercfg']],
  ['kubernetes.io/dockerconfigjson', ['.dockerconfigjson']],
  ['kubernetes.io/ssh-auth', ['ssh-privatekey']],
  ['kubernetes.io/tls', ['tls.crt', 'tls.key']],
]);
const ACCOUNT_NAME = 'kubernetes.io/service-account.name';

export function validateSecret(secret: Secret): Errors {
  const errors: Errors = [];
  let size = 0;
  const data = secret.data ?? {};
  for (const key in data) {
    checkFormat(errors, `data[${key}]`, key, configMapKey);
    size += base64Size(data[key]!);
  }
  if (size > DATA_MAX_BYTES) {
    errors.push(tooLong('data', DATA_MAX_BYTES));
  }
  const type = secret.type ?? '';
  if (type === 'kubernetes.io/service-account-token' && !secret.metadata.annotations?.[ACCOUNT_NAME]) {
    errors.push(required(`metadata.annotations[${ACCOUNT_NAME}]`));
  }
  if (type === 'kubernetes.io/basic-auth' && data.username === undefined && data.password === undefined) {
    errors.push(required('data[username]'), required('data[password]'));
  }
  for (const key of REQUIRED_KEYS.get(type) ?? []) {
    if (data[key] === undefined) {
      errors.push(required(`data[${key}]`));
    } else if (key.startsWith('.docker') && !isJsonObject(data[key])) {
      errors.push(invalid(`data[${key}]`, '<secret contents redacted>', 'must be a JSON object'));
    }
  }
  return errors;
}

function isJsonObject(base64: string): boolean {
  try {
    const value: unknown = JSON.parse(Buffer.from(base64, 'base64').toString('utf8'));
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

export function validateSecretUpdate(secret: Secret, old: Secret): Errors {
  const errors = validateSecret(secret);
  checkImmutable(errors, 'type', secret.type, old.type);
  if (old.immutable === true) {
    if (secret.immutable !== true) {
      errors.push(forbidden('immutable', SEALED));
    }
    if (!equalObjects(secret.data ?? {}, old.data ?? {})) {
      errors.push(forbidden('data', SEALED));
    }
  }
  return errors;
}

export function validateServiceAccount(_account: ServiceAccount): Errors {
  return [];
}

export function validateNamespace(namespace: Namespace): Errors {
  const errors: Errors = [];
  const finalizers = each(namespace.spec?.finalizers);
  for (let i = 0; i < finalizers.length; i++) {
    checkNamespaceFinalizer(errors, `spec.finalizers[${i}]`, finalizers[i]!);
  }
  return errors;
}

function checkNamespaceFinalizer(errors: Errors, path: string, finalizer: string): void {
  checkFormat(errors, path, finalizer, qualifiedName);
  if (!finalizer.includes('/') && !['kubernetes', 'orphan', 'foregroundDeletion'].includes(finalizer)) {
    errors.push(invalid(path, finalizer, 'name is neither a standard finalizer name nor is it fully qualified'));
  }
}

/** A namespace becomes Terminating exactly when it is being deleted. */
export function validateNamespaceStatus(namespace: Namespace): Errors {
  const errors: Errors = [];
  const phase = namespace.status?.phase;
  if (namespace.metadata.deletionTimestamp === undefined) {
    if (phase !== 'Active') {
      errors.push(invalid('status.Phase', phase ?? '', "may only be 'Active' if `deletionTimestamp` is empty"));
    }
  } else if (phase !== 'Terminating') {
    errors.push(invalid('status.Phase', phase ?? '', "may only be 'Terminating' if `deletionTimestamp` is not empty"));
  }
  return errors;
}

const TAINT_EFFECTS = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'];

export function validateNode(node: Node): Errors {
  const errors: Errors = [];
  checkTaints(errors, 'spec.taints', each(node.spec?.taints));
  const cidrs = each(node.spec?.podCIDRs);
  for (let i = 0; i < cidrs.length; i++) {
    checkCIDR(errors, `spec.podCIDRs[${i}]`, cidrs[i]!);
  }
  if (cidrs.length > 2) {
    errors.push(invalid('spec.podCIDRs', cidrs, 'may specify no more than one CIDR for each IP family'));
  }
  if (node.spec?.podCIDR && cidrs.length > 0 && cidrs[0] !== node.spec.podCIDR) {
    errors.push(invalid('spec.podCIDRs', cidrs, 'first value must match `podCIDR`'));
  }
  return errors;
}

function checkTaints(errors: Errors, path: string, taints: readonly Taint[]): void {
  const seen = new Set<string>();
  for (let i = 0; i < taints.length; i++) {
    const taint = taints[i]!;
    checkLabelKey(errors, `${path}[${i}].key`, taint.key);
    if (taint.value && !/^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/.test(taint.value)) {
      errors.push(invalid(`${path}[${i}].value`, taint.value, 'must be a valid label value'));
    }
    if (!taint.effect) {
      errors.push(required(`${path}[${i}].effect`));
    } else {
      checkEnum(errors, `${path}[${i}].effect`, taint.effect, TAINT_EFFECTS);
    }
    const same = `${taint.key}/${taint.effect}`;
    if (seen.has(same)) {
      errors.push({
        type: 'FieldValueDuplicate',
        field: `${path}[${i}]`,
        value: taint,
        detail: 'taints must be unique by key and effect pair',
      });
    }
    seen.add(same);
  }
}

export function validateNodeUpdate(node: Node, old: Node): Errors {
  const errors = validateNode(node);
  if (old.spec?.podCIDR && node.spec?.podCIDR !== old.spec.podCIDR) {
    errors.push(forbidden('spec.podCIDRs', 'node updates may not change podCIDR except from "" to valid'));
  }
  if (old.spec?.providerID && node.spec?.providerID !== old.spec.providerID) {
    errors.push(forbidden('spec.providerID', 'node updates may not change providerID except from "" to valid'));
  }
  return errors;
}

export function validateNodeStatus(node: Node): Errors {
  const errors: Errors = [];
  for (const member of ['capacity', 'allocatable'] as const) {
    const amounts = node.status?.[member];
    for (const name in amounts) {
      checkResourceAmount(errors, `status.${member}[${name}]`, name, amounts[name]!);
    }
  }
  const seen = new Set<string>();
  const addresses = each(node.status?.addresses);
  for (let i = 0; i < addresses.length; i++) {
    const key = `${addresses[i]!.type}/${addresses[i]!.address}`;
    if (seen.has(key)) {
      errors.push({ type: 'FieldValueDuplicate', field: `status.addresses[${i}]`, value: addresses[i], detail: '' });
    }
    seen.add(key);
  }
  return errors;
}

/** Events arrive in bulk from everywhere: only what would break readers is refused. */
export function validateEvent(event: Event): Errors {
  const errors: Errors = [];
  const involved = event.involvedObject?.namespace ?? '';
  const namespace = event.metadata.namespace ?? '';
  // Events about cluster-wide objects live in the default namespace.
  if (involved === '' ? namespace !== 'default' && namespace !== 'kube-system' : involved !== namespace) {
    errors.push(invalid('involvedObject.namespace', involved, 'does not match event.namespace'));
  }
  if (namespace !== '') {
    checkFormat(errors, 'namespace', namespace, dns1123Label);
  }
  return errors;
}

const LIMIT_TYPES = ['Container', 'PersistentVolumeClaim', 'Pod'];

export function validateLimitRange(limitRange: LimitRange): Errors {
  const errors: Errors = [];
  const limits = each(limitRange.spec.limits);
  const seen = new Set<string>();
  for (let i = 0; i < limits.length; i++) {
    const item = limits[i]!;
    const at = `spec.limits[${i}]`;
    if (!LIMIT_TYPES.includes(item.type)) {
      checkFormat(errors, `${at}.type`, item.type, qualifiedName);
    }
    if (seen.has(item.type)) {
      errors.push({ type: 'FieldValueDuplicate', field: `${at}.type`, value: item.type, detail: '' });
    }
    seen.add(item.type);
    if (item.type === 'Pod') {
      for (const member of ['default', 'defaultRequest'] as const) {
        if (Object.keys(item[member] ?? {}).length > 0) {
          errors.push(forbidden(`${at}.${member}`, "may not be specified when `type` is 'Pod'"));
        }
      }
    }
    if (item.type === 'PersistentVolumeClaim' && item.min?.storage === undefined && item.max?.storage === undefined) {
      errors.push(
        required(`${at}.limits`, 'either minimum or maximum storage value is required, but neither was provided'),
      );
    }
    checkLimitOrder(errors, at, item);
  }
  return errors;
}

type LimitMember = 'min' | 'defaultRequest' | 'default' | 'max';
const LIMIT_ORDER: readonly LimitMember[] = ['min', 'defaultRequest', 'default', 'max'];
const LIMIT_WORDS: Readonly<Record<LimitMember, string>> = {
  min: 'min',
  defaultRequest: 'default request',
  default: 'default',
  max: 'max',
};

function checkLimitOrder(
  errors: Errors,
  path: string,
  item: Partial<Record<LimitMember, Record<string, string> | undefined>>,
): void {
  for (let low = 0; low < LIMIT_ORDER.length; low++) {
    const lowMember = LIMIT_ORDER[low]!;
    const amounts = item[lowMember];
    for (const name in amounts) {
      const text = amounts[name]!;
      const quantity = checkQuantity(errors, `${path}.${lowMember}[${name}]`, text);
      for (let high = low + 1; high < LIMIT_ORDER.length; high++) {
        const highMember = LIMIT_ORDER[high]!;
        const limit = item[highMember]?.[name];
        const limitQuantity = limit === undefined ? undefined : quantityOf(limit);
        if (quantity !== undefined && limitQuantity !== undefined && quantity.cmp(limitQuantity) > 0) {
          const detail = `${LIMIT_WORDS[lowMember]} value ${text} is greater than ${LIMIT_WORDS[highMember]} value ${limit}`;
          errors.push(invalid(`${path}.${lowMember}[${name}]`, text, detail));
        }
      }
    }
  }
}

const QUOTA_SCOPES = [
  'BestEffort',
  'CrossNamespacePodAffinity',
  'NotBestEffort',
  'NotTerminating',
  'PriorityClass',
  'Terminating',
  'VolumeAttributesClass',
];

export function validateResourceQuota(quota: ResourceQuota): Errors {
  const errors: Errors = [];
  const hard = quota.spec?.hard ?? {};
  for (const name in hard) {
    checkFormat(errors, `spec.hard[${name}]`, name, qualifiedName);
    checkResourceAmount(errors, `spec.hard[${name}]`, name, hard[name]!);
  }
  const scopes = each(quota.spec?.scopes);
  for (const scope of scopes) {
    checkEnum(errors, 'spec.scopes', scope, QUOTA_SCOPES);
  }
  for (const [one, other] of [
    ['BestEffort', 'NotBestEffort'],
    ['Terminating', 'NotTerminating'],
  ] as const) {
    if (scopes.includes(one) && scopes.includes(other)) {
      errors.push(invalid('spec.scopes', scopes, 'conflicting scopes'));
    }
  }
  const expressions = each(quota.spec?.scopeSelector?.matchExpressions);
  for (let i = 0; i < expressions.length; i++) {
    checkEnum(errors, `spec.scopeSelector.matchExpressions[${i}].scopeName`, expressions[i]!.scopeName, QUOTA_SCOPES);
    checkEnum(errors, `spec.scopeSelector.matchExpressions[${i}].operator`, expressions[i]!.operator, [
      'DoesNotExist',
      'Exists',
      'In',
      'NotIn',
    ]);
  }
  return errors;
}

export function validateResourceQuotaUpdate(quota: ResourceQuota, old: ResourceQuota): Errors {
  const errors = validateResourceQuota(quota);
  if (!equalObjects([...each(quota.spec?.scopes)].sort(), [...each(old.spec?.scopes)].sort())) {
    errors.push(invalid('spec.scopes', each(quota.spec?.scopes), 'field is immutable'));
  }
  return errors;
}
