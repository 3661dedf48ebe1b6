/** Persistent volumes and claims. */
import { equalObjects, forbidden, invalid, notSupported, required } from '@gantry/machinery';
import type { PersistentVolume, PersistentVolumeClaim, PersistentVolumeClaimSpec } from '../../gen/k8s/core/v1.ts';
import { checkDnsSubdomain, checkLabelSelector } from './labels.ts';
import { checkQuantity, quantityOf } from './resources.ts';
import { checkNodeSelector } from './scheduling-constraints.ts';
import { checkEnum, checkImmutable, type Errors, each } from './values.ts';
import { checkHostPath, checkNfs } from './volumes.ts';

const ACCESS_MODES = ['ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce', 'ReadWriteOncePod'];
const RECLAIM_POLICIES = ['Delete', 'Recycle', 'Retain'];
const VOLUME_MODES = ['Block', 'Filesystem'];

function checkAccessModes(errors: Errors, path: string, modes: readonly string[]): void {
  if (modes.length === 0) {
    errors.push(required(path, 'at least 1 access mode is required'));
  }
  for (const mode of modes) {
    checkEnum(errors, path, mode, ACCESS_MODES);
  }
  if (modes.length > 1 && modes.includes('ReadWriteOncePod')) {
    errors.push(forbidden(path, 'may not use ReadWriteOncePod with other access modes'));
  }
}

export function checkClaimSpec(errors: Errors, path: string, spec: PersistentVolumeClaimSpec): void {
  checkAccessModes(errors, `${path}.accessModes`, each(spec.accessModes));
  checkLabelSelector(errors, `${path}.selector`, spec.selector);
  const size = spec.resources?.requests?.storage;
  if (size === undefined) {
    errors.push(required(`${path}.resources[storage]`));
  } else {
    checkPositiveSize(errors, `${path}.resources[storage]`, size);
  }
  if (spec.storageClassName) {
    checkDnsSubdomain(errors, `${path}.storageClassName`, spec.storageClassName);
  }
  checkEnum(errors, `${path}.volumeMode`, spec.volumeMode, VOLUME_MODES);
}

function checkPositiveSize(errors: Errors, path: string, text: string): void {
  const quantity = checkQuantity(errors, path, text);
  if (quantity?.isZero()) {
    errors.push(invalid(path, text, 'must be greater than zero'));
  }
}

export function validatePersistentVolumeClaim(claim: PersistentVolumeClaim): Errors {
  const errors: Errors = [];
  checkClaimSpec(errors, 'spec', claim.spec);
  return errors;
}

/** A bound claim may grow, and a controller may bind an unbound one; nothing else changes. */
export function validatePersistentVolumeClaimUpdate(claim: PersistentVolumeClaim, old: PersistentVolumeClaim): Errors {
  const errors = validatePersistentVolumeClaim(claim);
  const allowed = structuredClone(claim.spec);
  if (!old.spec.volumeName && claim.spec.volumeName !== undefined) {
    delete allowed.volumeName;
    if (old.spec.volumeName !== undefined) {
      allowed.volumeName = old.spec.volumeName;
    }
  }
  if (
    old.spec.storageClassName === undefined &&
    claim.spec.storageClassName !== undefined &&
    claim.status?.phase !== 'Bound'
  ) {
    // A claim made before there was a default class may be given one later.
    delete allowed.storageClassName;
  }
  if (claim.spec.volumeAttributesClassName !== undefined || old.spec.volumeAttributesClassName !== undefined) {
    allowed.volumeAttributesClassName = old.spec.volumeAttributesClassName;
  }
  const size = claim.spec.resources?.requests?.storage;
  const oldSize = old.spec.resources?.requests?.storage;
  if (old.status?.phase === 'Bound' && size !== undefined && oldSize !== undefined) {
    allowed.resources = { ...allowed.resources, requests: { ...allowed.resources?.requests, storage: oldSize } };
    const now = quantityOf(size);
    const before = quantityOf(oldSize);
    if (now !== undefined && before !== undefined && now.cmp(before) < 0) {
      errors.push(forbidden('spec.resources.requests.storage', 'field can not be less than status.capacity'));
    }
  }
  if (!equalObjects(stripUndefined(allowed), stripUndefined(old.spec))) {
    errors.push(
      forbidden(
        'spec',
        'spec is immutable after creation except resources.requests and volumeAttributesClassName for bound claims',
      ),
    );
  }
  return errors;
}

function stripUndefined<T extends object>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

const NOT_SOURCES: ReadonlySet<string> = new Set([
  'capacity',
  'accessModes',
  'claimRef',
  'persistentVolumeReclaimPolicy',
  'storageClassName',
  'mountOptions',
  'volumeMode',
  'nodeAffinity',
  'volumeAttributesClassName',
]);

export function validatePersistentVolume(volume: PersistentVolume): Errors {
  const errors: Errors = [];
  const spec = volume.spec;
  checkAccessModes(errors, 'spec.accessModes', each(spec.accessModes));
  const size = spec.capacity?.storage;
  if (spec.capacity === undefined || Object.keys(spec.capacity).length === 0) {
    errors.push(required('spec.capacity'));
  } else if (size === undefined || Object.keys(spec.capacity).length > 1) {
    errors.push(notSupported('spec.capacity', spec.capacity, ['storage']));
  } else {
    checkPositiveSize(errors, 'spec.capacity[storage]', size);
  }
  checkEnum(errors, 'spec.persistentVolumeReclaimPolicy', spec.persistentVolumeReclaimPolicy, RECLAIM_POLICIES);
  checkEnum(errors, 'spec.volumeMode', spec.volumeMode, VOLUME_MODES);
  checkVolumeSource(errors, volume);
  if (spec.hostPath?.path === '/' && spec.persistentVolumeReclaimPolicy === 'Recycle') {
    errors.push(forbidden('spec.persistentVolumeReclaimPolicy', "may not be 'recycle' for a hostPath mount of '/'"));
  }
  if (spec.local !== undefined && spec.nodeAffinity?.required === undefined) {
    errors.push(required('spec.nodeAffinity', 'Local volume requires node affinity'));
  }
  if (spec.nodeAffinity !== undefined) {
    if (spec.nodeAffinity.required === undefined) {
      errors.push(required('spec.nodeAffinity.required', 'must specify required node constraints'));
    } else {
      checkNodeSelector(errors, 'spec.nodeAffinity.required', spec.nodeAffinity.required);
    }
  }
  if (spec.storageClassName) {
    checkDnsSubdomain(errors, 'spec.storageClassName', spec.storageClassName);
  }
  return errors;
}

function checkVolumeSource(errors: Errors, volume: PersistentVolume): void {
  const spec = volume.spec;
  let sources = 0;
  for (const key in spec) {
    if (NOT_SOURCES.has(key) || spec[key as keyof typeof spec] === undefined) {
      continue;
    }
    if (++sources > 1) {
      errors.push(forbidden(`spec.${key}`, 'may not specify more than 1 volume type'));
    }
  }
  if (sources === 0) {
    errors.push(required('spec', 'must specify a volume type'));
  }
  if (spec.hostPath !== undefined) {
    checkHostPath(errors, 'spec.hostPath', spec.hostPath);
  }
  if (spec.nfs !== undefined) {
    checkNfs(errors, 'spec.nfs', spec.nfs);
  }
  if (spec.local !== undefined && !spec.local.path) {
    errors.push(required('spec.local.path'));
  }
  if (spec.csi !== undefined) {
    if (!spec.csi.driver) {
      errors.push(required('spec.csi.driver'));
    }
    if (!spec.csi.volumeHandle) {
      errors.push(required('spec.csi.volumeHandle'));
    }
  }
}

const SOURCE_MEMBERS = (spec: PersistentVolume['spec']): Record<string, unknown> =>
  Object.fromEntries(Object.entries(spec).filter(([key, value]) => !NOT_SOURCES.has(key) && value !== undefined));

export function validatePersistentVolumeUpdate(volume: PersistentVolume, old: PersistentVolume): Errors {
  const errors = validatePersistentVolume(volume);
  if (!equalObjects(SOURCE_MEMBERS(volume.spec), SOURCE_MEMBERS(old.spec))) {
    errors.push(forbidden('spec.persistentvolumesource', 'spec.persistentvolumesource is immutable after creation'));
  }
  checkImmutable(errors, 'spec.volumeMode', volume.spec.volumeMode, old.spec.volumeMode);
  if (old.spec.nodeAffinity !== undefined) {
    checkImmutable(errors, 'spec.nodeAffinity', volume.spec.nodeAffinity, old.spec.nodeAffinity);
  }
  return errors;
}
