// Generated from proto/. Do not edit: run scripts/generate.

export {
  CSIDriver,
  CSIDriverList,
  CSIDriverSpec,
  TokenRequest,
} from './v1/csi-driver.ts';
export {
  CSINode,
  CSINodeList,
  CSINodeDriver,
  CSINodeSpec,
  VolumeNodeResources,
} from './v1/csi-node.ts';
export {
  CSIStorageCapacity,
  CSIStorageCapacityList,
} from './v1/csi-storage-capacity.ts';
export {
  StorageClass,
  StorageClassList,
} from './v1/storage-class.ts';
export {
  VolumeAttachment,
  VolumeAttachmentList,
  VolumeAttachmentSource,
  VolumeAttachmentSpec,
  VolumeAttachmentStatus,
  VolumeError,
} from './v1/volume-attachment.ts';
export {
  VolumeAttributesClass,
  VolumeAttributesClassList,
} from './v1/volume-attributes-class.ts';
