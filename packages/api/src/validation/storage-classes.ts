/** The storage, scheduling and node groups: classes and drivers. */
import { dns1123Subdomain, equalObjects, forbidden, invalid, notSupported, required } from '@gantry/machinery';
import type { RuntimeClass } from '../../gen/k8s/node/v1.ts';
import type { PriorityClass } from '../../gen/k8s/scheduling/v1.ts';
import type {
  CSIDriver,
  CSINode,
  CSIStorageCapacity,
  StorageClass,
  VolumeAttachment,
  VolumeAttributesClass,
} from '../../gen/k8s/storage/v1.ts';
import { checkDnsLabel, checkLabelSelector, checkLabels } from './labels.ts';
import { checkQuantity } from './resources.ts';
import { checkTolerations, HIGHEST_USER_PRIORITY } from './scheduling-constraints.ts';
import { checkEnum, checkFormat, checkImmutable, type Errors, each } from './values.ts';

const MAX_PARAMETERS = 512;
const MAX_PARAMETERS_BYTES = 256 * 1024;

function checkParameters(
  errors: Errors,
  path: string,
  parameters: Record<string, string> | undefined,
  allowEmpty: boolean,
): void {
  const entries = Object.entries(parameters ?? {});
  if (entries.length > MAX_PARAMETERS) {
    errors.push({ type: 'FieldValueTooLong', field: path, detail: `may not have more than ${MAX_PARAMETERS} entries` });
    return;
  }
  let size = 0;
  for (const [key, value] of entries) {
    if (key === '') {
      errors.push(invalid(path, key, 'field can not be empty.'));
    }
    size += Buffer.byteLength(key) + Buffer.byteLength(value);
  }
  if (size > MAX_PARAMETERS_BYTES) {
    errors.push({
      type: 'FieldValueTooLong',
      field: path,
      detail: `may not be more than ${MAX_PARAMETERS_BYTES} bytes`,
    });
  }
  if (!allowEmpty && entries.length === 0) {
    errors.push(required(path, 'must contain at least one key/value pair'));
  }
}

function checkProvisioner(errors: Errors, path: string, name: string | undefined): void {
  if (!name) {
    errors.push(required(path));
  } else {
    // A driver's name may be qualified by a domain; both halves follow the rules of names.
    for (const part of name.toLowerCase().split('/')) {
      checkFormat(errors, path, part, dns1123Subdomain);
    }
  }
}

export function validateStorageClass(storageClass: StorageClass): Errors {
  const errors: Errors = [];
  checkProvisioner(errors, 'provisioner', storageClass.provisioner);
  checkParameters(errors, 'parameters', storageClass.parameters, true);
  checkEnum(errors, 'reclaimPolicy', storageClass.reclaimPolicy, ['Delete', 'Retain']);
  if (storageClass.volumeBindingMode === undefined) {
    errors.push(required('volumeBindingMode'));
  } else {
    checkEnum(errors, 'volumeBindingMode', storageClass.volumeBindingMode, ['Immediate', 'WaitForFirstConsumer']);
  }
  return errors;
}

export function validateStorageClassUpdate(storageClass: StorageClass, old: StorageClass): Errors {
  const errors = validateStorageClass(storageClass);
  if (!equalObjects(storageClass.parameters ?? {}, old.parameters ?? {})) {
    errors.push(forbidden('parameters', 'updates to parameters are forbidden.'));
  }
  if (storageClass.provisioner !== old.provisioner) {
    errors.push(forbidden('provisioner', 'updates to provisioner are forbidden.'));
  }
  if (storageClass.reclaimPolicy !== old.reclaimPolicy) {
    errors.push(forbidden('reclaimPolicy', 'updates to reclaimPolicy are forbidden.'));
  }
  checkImmutable(errors, 'volumeBindingMode', storageClass.volumeBindingMode, old.volumeBindingMode);
  return errors;
}

export function validateVolumeAttributesClass(object: VolumeAttributesClass): Errors {
  const errors: Errors = [];
  checkProvisioner(errors, 'driverName', object.driverName);
  checkParameters(errors, 'parameters', object.parameters, false);
  return errors;
}

export function validateVolumeAttributesClassUpdate(object: VolumeAttributesClass, old: VolumeAttributesClass): Errors {
  const errors: Errors = [];
  if (object.driverName !== old.driverName) {
    errors.push(forbidden('driverName', 'updates to driverName are forbidden.'));
  }
  if (!equalObjects(object.parameters ?? {}, old.parameters ?? {})) {
    errors.push(forbidden('parameters', 'updates to parameters are forbidden.'));
  }
  return errors;
}

const SYSTEM_PREFIX = 'system-';
export const SYSTEM_PRIORITY_CLASSES: Readonly<Record<string, number>> = {
  'system-cluster-critical': 2_000_000_000,
  'system-node-critical': 2_000_001_000,
};

export function validatePriorityClass(priorityClass: PriorityClass): Errors {
  const errors: Errors = [];
  const name = priorityClass.metadata.name ?? '';
  if (name.startsWith(SYSTEM_PREFIX)) {
    const value = SYSTEM_PRIORITY_CLASSES[name];
    if (value === undefined || value !== priorityClass.value) {
      errors.push(
        forbidden('metadata.name', "priority class names with 'system-' prefix are reserved for system use only"),
      );
    }
  } else if ((priorityClass.value ?? 0) > HIGHEST_USER_PRIORITY) {
    errors.push(forbidden('value', `maximum allowed value of a user defined priority is ${HIGHEST_USER_PRIORITY}`));
  }
  checkEnum(errors, 'preemptionPolicy', priorityClass.preemptionPolicy, ['Never', 'PreemptLowerPriority']);
  return errors;
}

export function validatePriorityClassUpdate(priorityClass: PriorityClass, old: PriorityClass): Errors {
  const errors: Errors = [];
  if (priorityClass.value !== old.value) {
    errors.push(forbidden('value', 'may not be changed in an update.'));
  }
  checkImmutable(errors, 'preemptionPolicy', priorityClass.preemptionPolicy, old.preemptionPolicy);
  return errors;
}

export function validateRuntimeClass(runtimeClass: RuntimeClass): Errors {
  const errors: Errors = [];
  checkDnsLabel(errors, 'handler', runtimeClass.handler);
  for (const [name, amount] of Object.entries(runtimeClass.overhead?.podFixed ?? {})) {
    checkQuantity(errors, `overhead.podFixed[${name}]`, amount);
  }
  checkLabels(errors, 'scheduling.nodeSelector', runtimeClass.scheduling?.nodeSelector);
  checkTolerations(errors, 'scheduling.tolerations', each(runtimeClass.scheduling?.tolerations));
  return errors;
}

export function validateRuntimeClassUpdate(runtimeClass: RuntimeClass, old: RuntimeClass): Errors {
  const errors = validateRuntimeClass(runtimeClass);
  checkImmutable(errors, 'handler', runtimeClass.handler, old.handler);
  return errors;
}

const LIFECYCLE_MODES = ['Ephemeral', 'Persistent'];
const FS_GROUP_POLICIES = ['File', 'None', 'ReadWriteOnceWithFSType'];

export function validateCSIDriver(driver: CSIDriver): Errors {
  const errors: Errors = [];
  const spec = driver.spec;
  checkEnum(errors, 'spec.fsGroupPolicy', spec.fsGroupPolicy, FS_GROUP_POLICIES);
  for (const mode of each(spec.volumeLifecycleModes)) {
    if (!LIFECYCLE_MODES.includes(mode)) {
      errors.push(notSupported('spec.volumeLifecycleModes', mode, LIFECYCLE_MODES));
    }
  }
  const audiences = new Set<string>();
  const requests = each(spec.tokenRequests);
  for (let i = 0; i < requests.length; i++) {
    const { audience, expirationSeconds } = requests[i]!;
    if (audiences.has(audience)) {
      errors.push({
        type: 'FieldValueDuplicate',
        field: `spec.tokenRequests[${i}].audience`,
        value: audience,
        detail: '',
      });
    }
    audiences.add(audience);
    if (expirationSeconds !== undefined && expirationSeconds < 600) {
      errors.push(
        invalid(
          `spec.tokenRequests[${i}].expirationSeconds`,
          expirationSeconds,
          'may not specify a duration less than 10 minutes',
        ),
      );
    }
  }
  return errors;
}

export function validateCSIDriverUpdate(driver: CSIDriver, old: CSIDriver): Errors {
  const errors = validateCSIDriver(driver);
  checkImmutable(errors, 'spec.attachRequired', driver.spec.attachRequired, old.spec.attachRequired);
  checkImmutable(errors, 'spec.volumeLifecycleModes', driver.spec.volumeLifecycleModes, old.spec.volumeLifecycleModes);
  return errors;
}

export function validateCSINode(node: CSINode): Errors {
  const errors: Errors = [];
  const seen = new Set<string>();
  const drivers = each(node.spec.drivers);
  for (let i = 0; i < drivers.length; i++) {
    const driver = drivers[i]!;
    checkProvisioner(errors, `spec.drivers[${i}].name`, driver.name);
    if (!driver.nodeID) {
      errors.push(required(`spec.drivers[${i}].nodeID`));
    }
    if (seen.has(driver.name)) {
      errors.push({ type: 'FieldValueDuplicate', field: `spec.drivers[${i}].name`, value: driver.name, detail: '' });
    }
    seen.add(driver.name);
  }
  return errors;
}

export function validateCSIStorageCapacity(capacity: CSIStorageCapacity): Errors {
  const errors: Errors = [];
  if (!capacity.storageClassName) {
    errors.push(required('storageClassName'));
  } else {
    checkFormat(errors, 'storageClassName', capacity.storageClassName, dns1123Subdomain);
  }
  checkLabelSelector(errors, 'nodeTopology', capacity.nodeTopology);
  for (const member of ['capacity', 'maximumVolumeSize'] as const) {
    if (capacity[member] !== undefined) {
      checkQuantity(errors, member, capacity[member]);
    }
  }
  return errors;
}

export function validateCSIStorageCapacityUpdate(capacity: CSIStorageCapacity, old: CSIStorageCapacity): Errors {
  const errors = validateCSIStorageCapacity(capacity);
  checkImmutable(errors, 'nodeTopology', capacity.nodeTopology, old.nodeTopology);
  checkImmutable(errors, 'storageClassName', capacity.storageClassName, old.storageClassName);
  return errors;
}

export function validateVolumeAttachment(attachment: VolumeAttachment): Errors {
  const errors: Errors = [];
  const spec = attachment.spec;
  checkProvisioner(errors, 'spec.attacher', spec.attacher);
  if (!spec.nodeName) {
    errors.push(required('spec.nodeName'));
  }
  const { persistentVolumeName, inlineVolumeSpec } = spec.source ?? {};
  if (!persistentVolumeName && inlineVolumeSpec === undefined) {
    errors.push(required('spec.source', 'must specify exactly one of inlineVolumeSpec and persistentVolumeName'));
  } else if (persistentVolumeName && inlineVolumeSpec !== undefined) {
    errors.push(forbidden('spec.source', 'must specify exactly one of inlineVolumeSpec and persistentVolumeName'));
  }
  return errors;
}

export function validateVolumeAttachmentUpdate(attachment: VolumeAttachment, old: VolumeAttachment): Errors {
  const errors = validateVolumeAttachment(attachment);
  checkImmutable(errors, 'spec', attachment.spec, old.spec);
  return errors;
}
