/** Tables of volumes and what provides them. */
import type { PersistentVolume, PersistentVolumeClaim } from '@gantry/api/core/v1';
import type {
  CSIDriver,
  CSINode,
  CSIStorageCapacity,
  StorageClass,
  VolumeAttachment,
  VolumeAttributesClass,
} from '@gantry/api/storage/v1';
import { accessModes, ageOf, nameOf, UNSET } from '../format.ts';
import { AGE, boolean, integer, NAME, printer, text, wide } from '../printer.ts';

/** Before storage classes had a field, they were named by annotation. */
const CLASS_ANNOTATION = 'volume.beta.kubernetes.io/storage-class';
const DEFAULT_CLASS_ANNOTATIONS = [
  'storageclass.kubernetes.io/is-default-class',
  'storageclass.beta.kubernetes.io/is-default-class',
];

export const persistentVolumePrinter = printer<PersistentVolume>({
  columns: [
    NAME,
    text('Capacity'),
    text('Access Modes'),
    text('Reclaim Policy'),
    text('Status'),
    text('Claim'),
    text('StorageClass'),
    text('VolumeAttributesClass'),
    text('Reason'),
    AGE,
    ...wide(text('VolumeMode')),
  ],
  cells(volume, nowMs) {
    const { spec, status, metadata } = volume;
    const { claimRef } = spec;
    return [
      nameOf(volume),
      spec.capacity?.storage ?? '0',
      accessModes(spec.accessModes),
      spec.persistentVolumeReclaimPolicy ?? '',
      metadata.deletionTimestamp != null ? 'Terminating' : (status.phase ?? ''),
      claimRef ? `${claimRef.namespace ?? ''}/${claimRef.name ?? ''}` : '',
      metadata.annotations?.[CLASS_ANNOTATION] ?? spec.storageClassName ?? '',
      spec.volumeAttributesClassName ?? UNSET,
      status.reason ?? '',
      ageOf(volume, nowMs),
      spec.volumeMode ?? UNSET,
    ];
  },
});

export const persistentVolumeClaimPrinter = printer<PersistentVolumeClaim>({
  columns: [
    NAME,
    text('Status'),
    text('Volume'),
    text('Capacity'),
    text('Access Modes'),
    text('StorageClass'),
    text('VolumeAttributesClass'),
    AGE,
    ...wide(text('VolumeMode')),
  ],
  cells(claim, nowMs) {
    const { spec, status, metadata } = claim;
    const bound = !!spec.volumeName;
    return [
      nameOf(claim),
      metadata.deletionTimestamp != null ? 'Terminating' : (status.phase ?? ''),
      spec.volumeName ?? '',
      bound ? (status.capacity?.storage ?? '0') : '',
      bound ? accessModes(status.accessModes) : '',
      metadata.annotations?.[CLASS_ANNOTATION] ?? spec.storageClassName ?? '',
      spec.volumeAttributesClassName ?? UNSET,
      ageOf(claim, nowMs),
      spec.volumeMode ?? UNSET,
    ];
  },
});

export const storageClassPrinter = printer<StorageClass>({
  columns: [
    NAME,
    text('Provisioner'),
    text('ReclaimPolicy'),
    text('VolumeBindingMode'),
    text('AllowVolumeExpansion'),
    AGE,
  ],
  cells(storageClass, nowMs) {
    const { annotations } = storageClass.metadata;
    const isDefault = DEFAULT_CLASS_ANNOTATIONS.some((key) => annotations?.[key] === 'true');
    return [
      `${nameOf(storageClass)}${isDefault ? ' (default)' : ''}`,
      storageClass.provisioner,
      storageClass.reclaimPolicy ?? 'Delete',
      storageClass.volumeBindingMode ?? 'Immediate',
      storageClass.allowVolumeExpansion ?? false,
      ageOf(storageClass, nowMs),
    ];
  },
});

export const volumeAttachmentPrinter = printer<VolumeAttachment>({
  columns: [NAME, { ...text('Attacher'), format: 'name' }, text('PV'), text('Node'), boolean('Attached'), AGE],
  cells: (attachment, nowMs) => [
    nameOf(attachment),
    attachment.spec.attacher,
    attachment.spec.source.persistentVolumeName ?? '',
    attachment.spec.nodeName,
    attachment.status.attached ?? false,
    ageOf(attachment, nowMs),
  ],
});

export const volumeAttributesClassPrinter = printer<VolumeAttributesClass>({
  columns: [NAME, text('DriverName'), AGE],
  cells: (attributesClass, nowMs) => [
    nameOf(attributesClass),
    attributesClass.driverName,
    ageOf(attributesClass, nowMs),
  ],
});

export const csiDriverPrinter = printer<CSIDriver>({
  columns: [NAME, boolean('AttachRequired'), boolean('PodInfoOnMount'), boolean('StorageCapacity')],
  cells: ({ metadata, spec }) => [
    metadata.name ?? '',
    spec.attachRequired ?? true,
    spec.podInfoOnMount ?? false,
    spec.storageCapacity ?? false,
  ],
});

export const csiNodePrinter = printer<CSINode>({
  columns: [NAME, integer('Drivers'), AGE],
  cells: (node, nowMs) => [nameOf(node), (node.spec.drivers ?? []).length, ageOf(node, nowMs)],
});

export const csiStorageCapacityPrinter = printer<CSIStorageCapacity>({
  columns: [NAME, text('StorageClassName'), text('Capacity')],
  cells: (capacity) => [nameOf(capacity), capacity.storageClassName, capacity.capacity ?? UNSET],
});
