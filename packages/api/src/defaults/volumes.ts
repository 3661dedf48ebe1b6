/** Defaults of pod volumes and of the volume sources they share with persistent volumes. */
import type {
  AzureDiskVolumeSource,
  DownwardAPIVolumeFile,
  HostPathVolumeSource,
  ProjectedVolumeSource,
  Volume,
} from '../../gen/k8s/core/v1.ts';
import { isMutableImageReference } from './image-reference.ts';

/** -rw-r--r--, as the decimal JSON carries. */
const FILE_MODE = 0o644;
const TOKEN_LIFETIME_SECONDS = 3600;

export function defaultVolume(volume: Volume): void {
  if (volume.projected !== undefined) {
    defaultProjected(volume.projected);
  } else if (volume.configMap !== undefined) {
    volume.configMap.defaultMode ??= FILE_MODE;
  } else if (volume.secret !== undefined) {
    volume.secret.defaultMode ??= FILE_MODE;
  } else if (volume.hostPath !== undefined) {
    defaultHostPath(volume.hostPath);
  } else if (volume.downwardAPI !== undefined) {
    volume.downwardAPI.defaultMode ??= FILE_MODE;
    defaultDownwardFiles(volume.downwardAPI.items);
  } else if (volume.emptyDir === undefined) {
    defaultRareSource(volume);
  }
}

export function defaultHostPath(source: HostPathVolumeSource): void {
  source.type ??= '';
}

export function defaultAzureDisk(source: AzureDiskVolumeSource): void {
  source.cachingMode ??= 'ReadWrite';
  source.kind ??= 'Shared';
  source.fsType ??= 'ext4';
  source.readOnly ??= false;
}

export function defaultISCSI(source: { iscsiInterface?: string | undefined }): void {
  source.iscsiInterface ||= 'default';
}

export function defaultRBD(source: {
  pool?: string | undefined;
  user?: string | undefined;
  keyring?: string | undefined;
}): void {
  source.pool ||= 'rbd';
  source.user ||= 'admin';
  source.keyring ||= '/etc/ceph/keyring';
}

export function defaultScaleIO(source: { storageMode?: string | undefined; fsType?: string | undefined }): void {
  source.storageMode ||= 'ThinProvisioned';
  source.fsType ||= 'xfs';
}

function defaultProjected(source: ProjectedVolumeSource): void {
  source.defaultMode ??= FILE_MODE;
  for (const projection of source.sources ?? []) {
    if (projection.serviceAccountToken !== undefined) {
      projection.serviceAccountToken.expirationSeconds ??= TOKEN_LIFETIME_SECONDS;
    }
    defaultDownwardFiles(projection.downwardAPI?.items);
  }
}

function defaultDownwardFiles(items: DownwardAPIVolumeFile[] | undefined): void {
  for (const item of items ?? []) {
    if (item.fieldRef !== undefined && !item.fieldRef.apiVersion) {
      item.fieldRef.apiVersion = 'v1';
    }
  }
}

function defaultRareSource(volume: Volume): void {
  if (volume.ephemeral?.volumeClaimTemplate !== undefined) {
    volume.ephemeral.volumeClaimTemplate.spec.volumeMode ??= 'Filesystem';
  }
  if (volume.iscsi !== undefined) {
    defaultISCSI(volume.iscsi);
  }
  if (volume.rbd !== undefined) {
    defaultRBD(volume.rbd);
  }
  if (volume.azureDisk !== undefined) {
    defaultAzureDisk(volume.azureDisk);
  }
  if (volume.scaleIO !== undefined) {
    defaultScaleIO(volume.scaleIO);
  }
  if (volume.image !== undefined && !volume.image.pullPolicy) {
    volume.image.pullPolicy = isMutableImageReference(volume.image.reference ?? '') ? 'Always' : 'IfNotPresent';
  }
  if (!hasSource(volume)) {
    volume.emptyDir = {};
  }
}

/** Whether any source is named: every member other than the name is one. */
function hasSource(volume: Volume): boolean {
  for (const [key, value] of Object.entries(volume)) {
    if (key !== 'name' && value !== undefined && value !== null) {
      return true;
    }
  }
  return false;
}
