/** Volumes, claims, and the storage, scheduling and node groups' classes. */
import type { PersistentVolume, PersistentVolumeClaim } from '@gantry/api/core/v1';
import {
  csiDrivers,
  csiNodes,
  csiStorageCapacities,
  persistentVolumeClaims,
  persistentVolumes,
  priorityClasses,
  runtimeClasses,
  storageClasses,
  volumeAttachments,
  volumeAttributesClasses,
} from '@gantry/api/resources';
import {
  validateCSIDriver,
  validateCSIDriverUpdate,
  validateCSINode,
  validateCSIStorageCapacity,
  validateCSIStorageCapacityUpdate,
  validatePersistentVolume,
  validatePersistentVolumeClaim,
  validatePersistentVolumeClaimUpdate,
  validatePersistentVolumeUpdate,
  validatePriorityClass,
  validatePriorityClassUpdate,
  validateRuntimeClass,
  validateRuntimeClassUpdate,
  validateStorageClass,
  validateStorageClassUpdate,
  validateVolumeAttachment,
  validateVolumeAttachmentUpdate,
  validateVolumeAttributesClass,
  validateVolumeAttributesClassUpdate,
} from '@gantry/api/validation';
import { equalObjects } from '@gantry/machinery';
import type { Strategy, WriteContext } from '../registry/strategy.ts';
import { noGeneration, strategyOf, strategyWithStatus } from './builtin.ts';

/** `dataSource` is the old spelling of `dataSourceRef` for the kinds it knew. Either one implies the other. */
function alignDataSources(claim: PersistentVolumeClaim): void {
  const { dataSource, dataSourceRef } = claim.spec;
  if (dataSource !== undefined && dataSourceRef === undefined) {
    claim.spec.dataSourceRef = { ...dataSource };
  } else if (dataSource === undefined && dataSourceRef !== undefined && !dataSourceRef.namespace) {
    const { namespace: _namespace, ...local } = dataSourceRef;
    claim.spec.dataSource = local;
  }
}

function volumeStatus(context: WriteContext, phase: 'Pending', volume: PersistentVolume): void {
  volume.status = { phase, lastPhaseTransitionTime: `${new Date(context.nowMs).toISOString().slice(0, 19)}Z` };
}

export function storageStrategies(): Strategy[] {
  return [
    strategyWithStatus(persistentVolumes, {
      ...noGeneration,
      prepareForCreate: (context, volume) => volumeStatus(context, 'Pending', volume),
      validate: validatePersistentVolume,
      validateUpdate: validatePersistentVolumeUpdate,
      subresources: {
        status: {
          prepareForUpdate: (context, volume, old) => {
            volume.spec = old.spec;
            if (
              volume.status.phase !== old.status.phase &&
              volume.status.lastPhaseTransitionTime === old.status.lastPhaseTransitionTime
            ) {
              volume.status.lastPhaseTransitionTime = `${new Date(context.nowMs).toISOString().slice(0, 19)}Z`;
            }
          },
        },
      },
    }),
    strategyWithStatus(persistentVolumeClaims, {
      ...noGeneration,
      prepareForCreate: (_context, claim) => {
        claim.status = { phase: 'Pending' };
        alignDataSources(claim);
      },
      validate: validatePersistentVolumeClaim,
      validateUpdate: validatePersistentVolumeClaimUpdate,
      subresources: {
        status: {
          prepareForUpdate: (_context, claim, old) => {
            claim.spec = old.spec;
          },
        },
      },
    }),
    strategyOf(storageClasses, {
      ...noGeneration,
      validate: validateStorageClass,
      validateUpdate: validateStorageClassUpdate,
    }),
    strategyOf(volumeAttributesClasses, {
      ...noGeneration,
      validate: validateVolumeAttributesClass,
      validateUpdate: validateVolumeAttributesClassUpdate,
    }),
    strategyOf(csiDrivers, {
      validate: validateCSIDriver,
      validateUpdate: validateCSIDriverUpdate,
      generationChanged: (driver, old) => !equalObjects(driver.spec, old.spec),
    }),
    strategyOf(csiNodes, { ...noGeneration, validate: validateCSINode, validateUpdate: validateCSINode }),
    strategyOf(csiStorageCapacities, {
      ...noGeneration,
      validate: validateCSIStorageCapacity,
      validateUpdate: validateCSIStorageCapacityUpdate,
    }),
    strategyWithStatus(volumeAttachments, {
      ...noGeneration,
      prepareForCreate: (_context, attachment) => {
        attachment.status = { attached: false };
      },
      validate: validateVolumeAttachment,
      validateUpdate: validateVolumeAttachmentUpdate,
    }),
    strategyOf(priorityClasses, {
      validate: validatePriorityClass,
      validateUpdate: validatePriorityClassUpdate,
      generationChanged: () => false,
    }),
    strategyOf(runtimeClasses, {
      ...noGeneration,
      validate: validateRuntimeClass,
      validateUpdate: validateRuntimeClassUpdate,
    }),
  ];
}
