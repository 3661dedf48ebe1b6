/** Defaults of persistent volumes, claims and what describes them. */
import type { PersistentVolume, PersistentVolumeClaim } from '../../gen/k8s/core/v1.ts';
import type { CSIDriver, StorageClass } from '../../gen/k8s/storage/v1.ts';
import { defaultAzureDisk, defaultHostPath, defaultISCSI, defaultRBD, defaultScaleIO } from './volumes.ts';

export function defaultPersistentVolume(volume: PersistentVolume): void {
  const spec = volume.spec;
  volume.status ??= {};
  if (!volume.status.phase) {
    volume.status.phase = 'Pending';
  }
  if (!spec.persistentVolumeReclaimPolicy) {
    spec.persistentVolumeReclaimPolicy = 'Retain';
  }
  spec.volumeMode ??= 'Filesystem';
  if (spec.hostPath !== undefined) {
    defaultHostPath(spec.hostPath);
  }
  if (spec.azureDisk !== undefined) {
    defaultAzureDisk(spec.azureDisk);
  }
  if (spec.iscsi !== undefined) {
    defaultISCSI(spec.iscsi);
  }
  if (spec.rbd !== undefined) {
    defaultRBD(spec.rbd);
  }
  if (spec.scaleIO !== undefined) {
    defaultScaleIO(spec.scaleIO);
  }
}

export function defaultPersistentVolumeClaim(claim: PersistentVolumeClaim): void {
  claim.status ??= {};
  if (!claim.status.phase) {
    claim.status.phase = 'Pending';
  }
  claim.spec.volumeMode ??= 'Filesystem';
}

export function defaultStorageClass(storageClass: StorageClass): void {
  storageClass.reclaimPolicy ??= 'Delete';
  storageClass.volumeBindingMode ??= 'Immediate';
}

export function defaultCSIDriver(driver: CSIDriver): void {
  const spec = driver.spec;
  spec.attachRequired ??= true;
  spec.podInfoOnMount ??= false;
  spec.storageCapacity ??= false;
  spec.fsGroupPolicy ??= 'ReadWriteOnceWithFSType';
  if (spec.volumeLifecycleModes === undefined || spec.volumeLifecycleModes.length === 0) {
    spec.volumeLifecycleModes = ['Persistent'];
  }
  spec.requiresRepublish ??= false;
  spec.seLinuxMount ??= false;
}
