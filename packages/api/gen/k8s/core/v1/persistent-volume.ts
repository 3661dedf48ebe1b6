// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readQuantity, readTime, setKey, sortedKeys, unknownFields, writeQuantity, writeStringMap, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { QuantitySchema } from '../../machinery/resource/resource.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { TimeSchema } from '../../meta/v1/time.ts';
import { type NodeSelector, NodeSelectorSchema, decodeNodeSelector, encodeNodeSelector } from './node-selector.ts';
import { type ObjectReference, ObjectReferenceSchema, type SecretReference, SecretReferenceSchema, decodeObjectReference, decodeSecretReference, encodeObjectReference, encodeSecretReference } from './reference.ts';
import { type AWSElasticBlockStoreVolumeSource, AWSElasticBlockStoreVolumeSourceSchema, type AzureDiskVolumeSource, AzureDiskVolumeSourceSchema, type FCVolumeSource, FCVolumeSourceSchema, type FlockerVolumeSource, FlockerVolumeSourceSchema, type GCEPersistentDiskVolumeSource, GCEPersistentDiskVolumeSourceSchema, type HostPathVolumeSource, HostPathVolumeSourceSchema, type NFSVolumeSource, NFSVolumeSourceSchema, type PhotonPersistentDiskVolumeSource, PhotonPersistentDiskVolumeSourceSchema, type PortworxVolumeSource, PortworxVolumeSourceSchema, type QuobyteVolumeSource, QuobyteVolumeSourceSchema, type VsphereVirtualDiskVolumeSource, VsphereVirtualDiskVolumeSourceSchema, decodeAWSElasticBlockStoreVolumeSource, decodeAzureDiskVolumeSource, decodeFCVolumeSource, decodeFlockerVolumeSource, decodeGCEPersistentDiskVolumeSource, decodeHostPathVolumeSource, decodeNFSVolumeSource, decodePhotonPersistentDiskVolumeSource, decodePortworxVolumeSource, decodeQuobyteVolumeSource, decodeVsphereVirtualDiskVolumeSource, encodeAWSElasticBlockStoreVolumeSource, encodeAzureDiskVolumeSource, encodeFCVolumeSource, encodeFlockerVolumeSource, encodeGCEPersistentDiskVolumeSource, encodeHostPathVolumeSource, encodeNFSVolumeSource, encodePhotonPersistentDiskVolumeSource, encodePortworxVolumeSource, encodeQuobyteVolumeSource, encodeVsphereVirtualDiskVolumeSource } from './volume-plugins.ts';

/** A piece of storage in the cluster, made by hand or by a provisioner. */
export interface PersistentVolume {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: PersistentVolumeSpec;
  /** What is observed; written by the system. */
  status: PersistentVolumeStatus;
}

/** A list of PersistentVolume objects. */
export interface PersistentVolumeList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: PersistentVolume[];
}

export interface AzureFilePersistentVolumeSource {
  secretName: string;
  shareName: string;
  readOnly?: boolean | undefined;
  secretNamespace?: string | null | undefined;
}

export interface CSIPersistentVolumeSource {
  driver: string;
  volumeHandle: string;
  readOnly?: boolean | undefined;
  fsType?: string | undefined;
  volumeAttributes?: Record<string, string> | undefined;
  controllerPublishSecretRef?: SecretReference | undefined;
  nodeStageSecretRef?: SecretReference | undefined;
  nodePublishSecretRef?: SecretReference | undefined;
  controllerExpandSecretRef?: SecretReference | undefined;
  nodeExpandSecretRef?: SecretReference | undefined;
}

export interface CephFSPersistentVolumeSource {
  monitors: string[];
  path?: string | undefined;
  user?: string | undefined;
  secretFile?: string | undefined;
  secretRef?: SecretReference | undefined;
  readOnly?: boolean | undefined;
}

export interface CinderPersistentVolumeSource {
  volumeID: string;
  fsType?: string | undefined;
  readOnly?: boolean | undefined;
  secretRef?: SecretReference | undefined;
}

export interface FlexPersistentVolumeSource {
  driver: string;
  fsType?: string | undefined;
  secretRef?: SecretReference | undefined;
  readOnly?: boolean | undefined;
  options?: Record<string, string> | undefined;
}

export interface GlusterfsPersistentVolumeSource {
  endpoints: string;
  path: string;
  readOnly?: boolean | undefined;
  endpointsNamespace?: string | undefined;
}

export interface ISCSIPersistentVolumeSource {
  targetPortal: string;
  iqn: string;
  lun: number;
  iscsiInterface?: string | undefined;
  fsType?: string | undefined;
  readOnly?: boolean | undefined;
  portals?: string[] | undefined;
  chapAuthDiscovery?: boolean | undefined;
  chapAuthSession?: boolean | undefined;
  secretRef?: SecretReference | undefined;
  initiatorName?: string | undefined;
}

export interface LocalVolumeSource {
  path: string;
  fsType?: string | undefined;
}

export interface PersistentVolumeSource {
  gcePersistentDisk?: GCEPersistentDiskVolumeSource | undefined;
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource | undefined;
  hostPath?: HostPathVolumeSource | undefined;
  glusterfs?: GlusterfsPersistentVolumeSource | undefined;
  nfs?: NFSVolumeSource | undefined;
  rbd?: RBDPersistentVolumeSource | undefined;
  iscsi?: ISCSIPersistentVolumeSource | undefined;
  cinder?: CinderPersistentVolumeSource | undefined;
  cephfs?: CephFSPersistentVolumeSource | undefined;
  fc?: FCVolumeSource | undefined;
  flocker?: FlockerVolumeSource | undefined;
  flexVolume?: FlexPersistentVolumeSource | undefined;
  azureFile?: AzureFilePersistentVolumeSource | undefined;
  vsphereVolume?: VsphereVirtualDiskVolumeSource | undefined;
  quobyte?: QuobyteVolumeSource | undefined;
  azureDisk?: AzureDiskVolumeSource | undefined;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource | undefined;
  portworxVolume?: PortworxVolumeSource | undefined;
  scaleIO?: ScaleIOPersistentVolumeSource | undefined;
  local?: LocalVolumeSource | undefined;
  storageos?: StorageOSPersistentVolumeSource | undefined;
  csi?: CSIPersistentVolumeSource | undefined;
}

export interface PersistentVolumeSpec extends PersistentVolumeSource {
  capacity?: Record<string, string> | undefined;
  accessModes?: ('ReadWriteOnce' | 'ReadOnlyMany' | 'ReadWriteMany' | 'ReadWriteOncePod')[] | undefined;
  claimRef?: ObjectReference | undefined;
  persistentVolumeReclaimPolicy?: 'Recycle' | 'Delete' | 'Retain' | undefined;
  storageClassName?: string | undefined;
  mountOptions?: string[] | undefined;
  volumeMode?: 'Block' | 'Filesystem' | undefined;
  nodeAffinity?: VolumeNodeAffinity | undefined;
  volumeAttributesClassName?: string | undefined;
}

export interface PersistentVolumeStatus {
  phase?: 'Pending' | 'Available' | 'Bound' | 'Released' | 'Failed' | undefined;
  message?: string | undefined;
  reason?: string | undefined;
  lastPhaseTransitionTime?: string | undefined;
}

export interface RBDPersistentVolumeSource {
  monitors: string[];
  image: string;
  fsType?: string | undefined;
  pool?: string | undefined;
  user?: string | undefined;
  keyring?: string | undefined;
  secretRef?: SecretReference | undefined;
  readOnly?: boolean | undefined;
}

export interface ScaleIOPersistentVolumeSource {
  gateway: string;
  system: string;
  secretRef: SecretReference;
  sslEnabled?: boolean | undefined;
  protectionDomain?: string | undefined;
  storagePool?: string | undefined;
  storageMode?: string | undefined;
  volumeName?: string | undefined;
  fsType?: string | undefined;
  readOnly?: boolean | undefined;
}

export interface StorageOSPersistentVolumeSource {
  volumeName?: string | undefined;
  volumeNamespace?: string | undefined;
  fsType?: string | undefined;
  readOnly?: boolean | undefined;
  secretRef?: ObjectReference | undefined;
}

export interface VolumeNodeAffinity {
  required?: NodeSelector | undefined;
}

export function encodePersistentVolume(w: Writer, m: PersistentVolume): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodePersistentVolumeStatus(w, m.status ?? (emptyMessage as PersistentVolumeStatus));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodePersistentVolumeSpec(w, m.spec ?? (emptyMessage as PersistentVolumeSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodePersistentVolume(r: Reader, end: number, kind?: string, apiVersion?: string): PersistentVolume {
  let v1: ObjectMeta | null | undefined;
  let v2: PersistentVolumeSpec | null | undefined;
  let v3: PersistentVolumeStatus | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeObjectMeta(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = decodePersistentVolumeSpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodePersistentVolumeStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PersistentVolume;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodePersistentVolumeSpec(r, r.pos);
  m.status = v3 ?? decodePersistentVolumeStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PersistentVolumeSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PersistentVolume', kind: 'PersistentVolume', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => PersistentVolumeSpecSchema },
    { json: 'status', type: 'message', message: () => PersistentVolumeStatusSchema },
  ],
});

export const PersistentVolume: GeneratedCodec<PersistentVolume> = new GeneratedCodec(PersistentVolumeSchema, encodePersistentVolume, decodePersistentVolume, true);

export function encodePersistentVolumeList(w: Writer, m: PersistentVolumeList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodePersistentVolume(w, list[i] ?? (emptyMessage as PersistentVolume));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodePersistentVolumeList(r: Reader, end: number, kind?: string, apiVersion?: string): PersistentVolumeList {
  let v1: ListMeta | null | undefined;
  let v2: PersistentVolume[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeListMeta(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(decodePersistentVolume(r, r.fieldEnd(end), 'PersistentVolume', 'v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PersistentVolumeList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PersistentVolumeListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PersistentVolumeList', kind: 'PersistentVolumeList', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => PersistentVolumeSchema, required: true },
  ],
});

export const PersistentVolumeList: GeneratedCodec<PersistentVolumeList> = new GeneratedCodec(PersistentVolumeListSchema, encodePersistentVolumeList, decodePersistentVolumeList, true);

export function encodeAzureFilePersistentVolumeSource(w: Writer, m: AzureFilePersistentVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  if (m.secretNamespace !== undefined && m.secretNamespace !== null) {
    w.string(m.secretNamespace, 34);
  }
  w.bool(m.readOnly, 24);
  w.string(m.shareName, 18);
  w.string(m.secretName, 10);
}

export function decodeAzureFilePersistentVolumeSource(r: Reader, end: number): AzureFilePersistentVolumeSource {
  let v1 = '';
  let v2 = '';
  let v3 = false;
  let v4: string | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
      case 24: {
        v3 = r.bool(end);
        continue;
      }
      case 34: {
        v4 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as AzureFilePersistentVolumeSource;
  m.secretName = v1;
  m.shareName = v2;
  if (v3 !== false) m.readOnly = v3;
  m.secretNamespace = (v4 ?? null) as AzureFilePersistentVolumeSource['secretNamespace'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const AzureFilePersistentVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.AzureFilePersistentVolumeSource',
  fields: () => [
    { json: 'secretName', type: 'string', required: true },
    { json: 'shareName', type: 'string', required: true },
    { json: 'readOnly', type: 'bool' },
    { json: 'secretNamespace', type: 'string', pointer: true, omitEmpty: false },
  ],
});

export const AzureFilePersistentVolumeSource: GeneratedCodec<AzureFilePersistentVolumeSource> = new GeneratedCodec(AzureFilePersistentVolumeSourceSchema, encodeAzureFilePersistentVolumeSource, decodeAzureFilePersistentVolumeSource);

export function encodeCSIPersistentVolumeSource(w: Writer, m: CSIPersistentVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  if (m.nodeExpandSecretRef !== undefined && m.nodeExpandSecretRef !== null) {
    const before = w.size();
    encodeSecretReference(w, m.nodeExpandSecretRef);
    w.close(before, 82);
  }
  if (m.controllerExpandSecretRef !== undefined && m.controllerExpandSecretRef !== null) {
    const before = w.size();
    encodeSecretReference(w, m.controllerExpandSecretRef);
    w.close(before, 74);
  }
  if (m.nodePublishSecretRef !== undefined && m.nodePublishSecretRef !== null) {
    const before = w.size();
    encodeSecretReference(w, m.nodePublishSecretRef);
    w.close(before, 66);
  }
  if (m.nodeStageSecretRef !== undefined && m.nodeStageSecretRef !== null) {
    const before = w.size();
    encodeSecretReference(w, m.nodeStageSecretRef);
    w.close(before, 58);
  }
  if (m.controllerPublishSecretRef !== undefined && m.controllerPublishSecretRef !== null) {
    const before = w.size();
    encodeSecretReference(w, m.controllerPublishSecretRef);
    w.close(before, 50);
  }
  writeStringMap(w, m.volumeAttributes, 42);
  w.string(m.fsType, 34);
  w.bool(m.readOnly, 24);
  w.string(m.volumeHandle, 18);
  w.string(m.driver, 10);
}

export function decodeCSIPersistentVolumeSource(r: Reader, end: number): CSIPersistentVolumeSource {
  let v1 = '';
  let v2 = '';
  let v3 = false;
  let v4 = '';
  let v5: Record<string, string> | undefined;
  let v6: SecretReference | null | undefined;
  let v7: SecretReference | null | undefined;
  let v8: SecretReference | null | undefined;
  let v9: SecretReference | null | undefined;
  let v10: SecretReference | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
      case 24: {
        v3 = r.bool(end);
        continue;
      }
      case 34: {
        v4 = r.string(end);
        continue;
      }
      case 42: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: string | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = r.string(to);
          else r.skip(part, to);
        }
        v5 ??= {};
        setKey(v5, key, value ?? '');
        continue;
      }
      case 50: {
        v6 = decodeSecretReference(r, r.fieldEnd(end));
        continue;
      }
      case 58: {
        v7 = decodeSecretReference(r, r.fieldEnd(end));
        continue;
      }
      case 66: {
        v8 = decodeSecretReference(r, r.fieldEnd(end));
        continue;
      }
      case 74: {
        v9 = decodeSecretReference(r, r.fieldEnd(end));
        continue;
      }
      case 82: {
        v10 = decodeSecretReference(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CSIPersistentVolumeSource;
  m.driver = v1;
  m.volumeHandle = v2;
  if (v3 !== false) m.readOnly = v3;
  if (v4 !== '') m.fsType = v4;
  if (v5 !== undefined) m.volumeAttributes = v5;
  if (v6 !== undefined && v6 !== null) m.controllerPublishSecretRef = v6;
  if (v7 !== undefined && v7 !== null) m.nodeStageSecretRef = v7;
  if (v8 !== undefined && v8 !== null) m.nodePublishSecretRef = v8;
  if (v9 !== undefined && v9 !== null) m.controllerExpandSecretRef = v9;
  if (v10 !== undefined && v10 !== null) m.nodeExpandSecretRef = v10;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CSIPersistentVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.CSIPersistentVolumeSource',
  fields: () => [
    { json: 'driver', type: 'string', required: true },
    { json: 'volumeHandle', type: 'string', required: true },
    { json: 'readOnly', type: 'bool' },
    { json: 'fsType', type: 'string' },
    { json: 'volumeAttributes', type: 'string', cardinality: 'map' },
    { json: 'controllerPublishSecretRef', type: 'message', message: () => SecretReferenceSchema, pointer: true, structType: 'atomic' },
    { json: 'nodeStageSecretRef', type: 'message', message: () => SecretReferenceSchema, pointer: true, structType: 'atomic' },
    { json: 'nodePublishSecretRef', type: 'message', message: () => SecretReferenceSchema, pointer: true, structType: 'atomic' },
    { json: 'controllerExpandSecretRef', type: 'message', message: () => SecretReferenceSchema, pointer: true, structType: 'atomic' },
    { json: 'nodeExpandSecretRef', type: 'message', message: () => SecretReferenceSchema, pointer: true, structType: 'atomic' },
  ],
});

export const CSIPersistentVolumeSource: GeneratedCodec<CSIPersistentVolumeSource> = new GeneratedCodec(CSIPersistentVolumeSourceSchema, encodeCSIPersistentVolumeSource, decodeCSIPersistentVolumeSource);

export function encodeCephFSPersistentVolumeSource(w: Writer, m: CephFSPersistentVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  w.bool(m.readOnly, 48);
  if (m.secretRef !== undefined && m.secretRef !== null) {
    const before = w.size();
    encodeSecretReference(w, m.secretRef);
    w.close(before, 42);
  }
  w.string(m.secretFile, 34);
  w.string(m.user, 26);
  w.string(m.path, 18);
  if (m.monitors) {
    const list = m.monitors;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 10);
    }
  }
}

export function decodeCephFSPersistentVolumeSource(r: Reader, end: number): CephFSPersistentVolumeSource {
  let v1: string[] | undefined;
  let v2 = '';
  let v3 = '';
  let v4 = '';
  let v5: SecretReference | null | undefined;
  let v6 = false;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(r.string(end));
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
      case 34: {
        v4 = r.string(end);
        continue;
      }
      case 42: {
        v5 = decodeSecretReference(r, r.fieldEnd(end));
        continue;
      }
      case 48: {
        v6 = r.bool(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CephFSPersistentVolumeSource;
  m.monitors = (v1 ?? null) as CephFSPersistentVolumeSource['monitors'];
  if (v2 !== '') m.path = v2;
  if (v3 !== '') m.user = v3;
  if (v4 !== '') m.secretFile = v4;
  if (v5 !== undefined && v5 !== null) m.secretRef = v5;
  if (v6 !== false) m.readOnly = v6;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CephFSPersistentVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.CephFSPersistentVolumeSource',
  fields: () => [
    { json: 'monitors', type: 'string', cardinality: 'list', required: true },
    { json: 'path', type: 'string' },
    { json: 'user', type: 'string' },
    { json: 'secretFile', type: 'string' },
    { json: 'secretRef', type: 'message', message: () => SecretReferenceSchema, pointer: true, structType: 'atomic' },
    { json: 'readOnly', type: 'bool' },
  ],
});

export const CephFSPersistentVolumeSource: GeneratedCodec<CephFSPersistentVolumeSource> = new GeneratedCodec(CephFSPersistentVolumeSourceSchema, encodeCephFSPersistentVolumeSource, decodeCephFSPersistentVolumeSource);

export function encodeCinderPersistentVolumeSource(w: Writer, m: CinderPersistentVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  if (m.secretRef !== undefined && m.secretRef !== null) {
    const before = w.size();
    encodeSecretReference(w, m.secretRef);
    w.close(before, 34);
  }
  w.bool(m.readOnly, 24);
  w.string(m.fsType, 18);
  w.string(m.volumeID, 10);
}

export function decodeCinderPersistentVolumeSource(r: Reader, end: number): CinderPersistentVolumeSource {
  let v1 = '';
  let v2 = '';
  let v3 = false;
  let v4: SecretReference | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
      case 24: {
        v3 = r.bool(end);
        continue;
      }
      case 34: {
        v4 = decodeSecretReference(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CinderPersistentVolumeSource;
  m.volumeID = v1;
  if (v2 !== '') m.fsType = v2;
  if (v3 !== false) m.readOnly = v3;
  if (v4 !== undefined && v4 !== null) m.secretRef = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CinderPersistentVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.CinderPersistentVolumeSource',
  fields: () => [
    { json: 'volumeID', type: 'string', required: true },
    { json: 'fsType', type: 'string' },
    { json: 'readOnly', type: 'bool' },
    { json: 'secretRef', type: 'message', message: () => SecretReferenceSchema, pointer: true, structType: 'atomic' },
  ],
});

export const CinderPersistentVolumeSource: GeneratedCodec<CinderPersistentVolumeSource> = new GeneratedCodec(CinderPersistentVolumeSourceSchema, encodeCinderPersistentVolumeSource, decodeCinderPersistentVolumeSource);

export function encodeFlexPersistentVolumeSource(w: Writer, m: FlexPersistentVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  writeStringMap(w, m.options, 42);
  w.bool(m.readOnly, 32);
  if (m.secretRef !== undefined && m.secretRef !== null) {
    const before = w.size();
    encodeSecretReference(w, m.secretRef);
    w.close(before, 26);
  }
  w.string(m.fsType, 18);
  w.string(m.driver, 10);
}

export function decodeFlexPersistentVolumeSource(r: Reader, end: number): FlexPersistentVolumeSource {
  let v1 = '';
  let v2 = '';
  let v3: SecretReference | null | undefined;
  let v4 = false;
  let v5: Record<string, string> | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
      case 26: {
        v3 = decodeSecretReference(r, r.fieldEnd(end));
        continue;
      }
      case 32: {
        v4 = r.bool(end);
        continue;
      }
      case 42: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: string | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = r.string(to);
          else r.skip(part, to);
        }
        v5 ??= {};
        setKey(v5, key, value ?? '');
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as FlexPersistentVolumeSource;
  m.driver = v1;
  if (v2 !== '') m.fsType = v2;
  if (v3 !== undefined && v3 !== null) m.secretRef = v3;
  if (v4 !== false) m.readOnly = v4;
  if (v5 !== undefined) m.options = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const FlexPersistentVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.FlexPersistentVolumeSource',
  fields: () => [
    { json: 'driver', type: 'string', required: true },
    { json: 'fsType', type: 'string' },
    { json: 'secretRef', type: 'message', message: () => SecretReferenceSchema, pointer: true, structType: 'atomic' },
    { json: 'readOnly', type: 'bool' },
    { json: 'options', type: 'string', cardinality: 'map' },
  ],
});

export const FlexPersistentVolumeSource: GeneratedCodec<FlexPersistentVolumeSource> = new GeneratedCodec(FlexPersistentVolumeSourceSchema, encodeFlexPersistentVolumeSource, decodeFlexPersistentVolumeSource);

export function encodeGlusterfsPersistentVolumeSource(w: Writer, m: GlusterfsPersistentVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  if (m.endpointsNamespace !== undefined && m.endpointsNamespace !== null) {
    w.string(m.endpointsNamespace, 34);
  }
  w.bool(m.readOnly, 24);
  w.string(m.path, 18);
  w.string(m.endpoints, 10);
}

export function decodeGlusterfsPersistentVolumeSource(r: Reader, end: number): GlusterfsPersistentVolumeSource {
  let v1 = '';
  let v2 = '';
  let v3 = false;
  let v4: string | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
      case 24: {
        v3 = r.bool(end);
        continue;
      }
      case 34: {
        v4 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as GlusterfsPersistentVolumeSource;
  m.endpoints = v1;
  m.path = v2;
  if (v3 !== false) m.readOnly = v3;
  if (v4 !== undefined && v4 !== null) m.endpointsNamespace = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const GlusterfsPersistentVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.GlusterfsPersistentVolumeSource',
  fields: () => [
    { json: 'endpoints', type: 'string', required: true },
    { json: 'path', type: 'string', required: true },
    { json: 'readOnly', type: 'bool' },
    { json: 'endpointsNamespace', type: 'string', pointer: true },
  ],
});

export const GlusterfsPersistentVolumeSource: GeneratedCodec<GlusterfsPersistentVolumeSource> = new GeneratedCodec(GlusterfsPersistentVolumeSourceSchema, encodeGlusterfsPersistentVolumeSource, decodeGlusterfsPersistentVolumeSource);

export function encodeISCSIPersistentVolumeSource(w: Writer, m: ISCSIPersistentVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  if (m.initiatorName !== undefined && m.initiatorName !== null) {
    w.string(m.initiatorName, 98);
  }
  w.bool(m.chapAuthSession, 88);
  if (m.secretRef !== undefined && m.secretRef !== null) {
    const before = w.size();
    encodeSecretReference(w, m.secretRef);
    w.close(before, 82);
  }
  w.bool(m.chapAuthDiscovery, 64);
  if (m.portals) {
    const list = m.portals;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 58);
    }
  }
  w.bool(m.readOnly, 48);
  w.string(m.fsType, 42);
  w.string(m.iscsiInterface, 34);
  w.int(m.lun, 24);
  w.string(m.iqn, 18);
  w.string(m.targetPortal, 10);
}

export function decodeISCSIPersistentVolumeSource(r: Reader, end: number): ISCSIPersistentVolumeSource {
  let v1 = '';
  let v2 = '';
  let v3 = 0;
  let v4 = '';
  let v5 = '';
  let v6 = false;
  let v7: string[] | undefined;
  let v8 = false;
  let v11 = false;
  let v10: SecretReference | null | undefined;
  let v12: string | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
      case 24: {
        v3 = r.int32(end);
        continue;
      }
      case 34: {
        v4 = r.string(end);
        continue;
      }
      case 42: {
        v5 = r.string(end);
        continue;
      }
      case 48: {
        v6 = r.bool(end);
        continue;
      }
      case 58: {
        v7 ??= [];
        v7.push(r.string(end));
        continue;
      }
      case 64: {
        v8 = r.bool(end);
        continue;
      }
      case 88: {
        v11 = r.bool(end);
        continue;
      }
      case 82: {
        v10 = decodeSecretReference(r, r.fieldEnd(end));
        continue;
      }
      case 98: {
        v12 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ISCSIPersistentVolumeSource;
  m.targetPortal = v1;
  m.iqn = v2;
  m.lun = v3;
  if (v4 !== '') m.iscsiInterface = v4;
  if (v5 !== '') m.fsType = v5;
  if (v6 !== false) m.readOnly = v6;
  if (v7 !== undefined) m.portals = v7;
  if (v8 !== false) m.chapAuthDiscovery = v8;
  if (v11 !== false) m.chapAuthSession = v11;
  if (v10 !== undefined && v10 !== null) m.secretRef = v10;
  if (v12 !== undefined && v12 !== null) m.initiatorName = v12;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ISCSIPersistentVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ISCSIPersistentVolumeSource',
  fields: () => [
    { json: 'targetPortal', type: 'string', required: true },
    { json: 'iqn', type: 'string', required: true },
    { json: 'lun', type: 'int32', required: true },
    { json: 'iscsiInterface', type: 'string', default: 'default' },
    { json: 'fsType', type: 'string' },
    { json: 'readOnly', type: 'bool' },
    { json: 'portals', type: 'string', cardinality: 'list' },
    { json: 'chapAuthDiscovery', type: 'bool' },
    { json: 'chapAuthSession', type: 'bool' },
    { json: 'secretRef', type: 'message', message: () => SecretReferenceSchema, pointer: true, structType: 'atomic' },
    { json: 'initiatorName', type: 'string', pointer: true },
  ],
});

export const ISCSIPersistentVolumeSource: GeneratedCodec<ISCSIPersistentVolumeSource> = new GeneratedCodec(ISCSIPersistentVolumeSourceSchema, encodeISCSIPersistentVolumeSource, decodeISCSIPersistentVolumeSource);

export function encodeLocalVolumeSource(w: Writer, m: LocalVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  if (m.fsType !== undefined && m.fsType !== null) {
    w.string(m.fsType, 18);
  }
  w.string(m.path, 10);
}

export function decodeLocalVolumeSource(r: Reader, end: number): LocalVolumeSource {
  let v1 = '';
  let v2: string | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as LocalVolumeSource;
  m.path = v1;
  if (v2 !== undefined && v2 !== null) m.fsType = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const LocalVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.LocalVolumeSource',
  fields: () => [
    { json: 'path', type: 'string', required: true },
    { json: 'fsType', type: 'string', pointer: true },
  ],
});

export const LocalVolumeSource: GeneratedCodec<LocalVolumeSource> = new GeneratedCodec(LocalVolumeSourceSchema, encodeLocalVolumeSource, decodeLocalVolumeSource);

export function encodePersistentVolumeSource(w: Writer, m: PersistentVolumeSource, unknown: symbol = unknownFields): void {
  writeUnknown(w, m, unknown);
  if (m.csi !== undefined && m.csi !== null) {
    const before = w.size();
    encodeCSIPersistentVolumeSource(w, m.csi);
    w.close(before, 178);
  }
  if (m.storageos !== undefined && m.storageos !== null) {
    const before = w.size();
    encodeStorageOSPersistentVolumeSource(w, m.storageos);
    w.close(before, 170);
  }
  if (m.local !== undefined && m.local !== null) {
    const before = w.size();
    encodeLocalVolumeSource(w, m.local);
    w.close(before, 162);
  }
  if (m.scaleIO !== undefined && m.scaleIO !== null) {
    const before = w.size();
    encodeScaleIOPersistentVolumeSource(w, m.scaleIO);
    w.close(before, 154);
  }
  if (m.portworxVolume !== undefined && m.portworxVolume !== null) {
    const before = w.size();
    encodePortworxVolumeSource(w, m.portworxVolume);
    w.close(before, 146);
  }
  if (m.photonPersistentDisk !== undefined && m.photonPersistentDisk !== null) {
    const before = w.size();
    encodePhotonPersistentDiskVolumeSource(w, m.photonPersistentDisk);
    w.close(before, 138);
  }
  if (m.azureDisk !== undefined && m.azureDisk !== null) {
    const before = w.size();
    encodeAzureDiskVolumeSource(w, m.azureDisk);
    w.close(before, 130);
  }
  if (m.quobyte !== undefined && m.quobyte !== null) {
    const before = w.size();
    encodeQuobyteVolumeSource(w, m.quobyte);
    w.close(before, 122);
  }
  if (m.vsphereVolume !== undefined && m.vsphereVolume !== null) {
    const before = w.size();
    encodeVsphereVirtualDiskVolumeSource(w, m.vsphereVolume);
    w.close(before, 114);
  }
  if (m.azureFile !== undefined && m.azureFile !== null) {
    const before = w.size();
    encodeAzureFilePersistentVolumeSource(w, m.azureFile);
    w.close(before, 106);
  }
  if (m.flexVolume !== undefined && m.flexVolume !== null) {
    const before = w.size();
    encodeFlexPersistentVolumeSource(w, m.flexVolume);
    w.close(before, 98);
  }
  if (m.flocker !== undefined && m.flocker !== null) {
    const before = w.size();
    encodeFlockerVolumeSource(w, m.flocker);
    w.close(before, 90);
  }
  if (m.fc !== undefined && m.fc !== null) {
    const before = w.size();
    encodeFCVolumeSource(w, m.fc);
    w.close(before, 82);
  }
  if (m.cephfs !== undefined && m.cephfs !== null) {
    const before = w.size();
    encodeCephFSPersistentVolumeSource(w, m.cephfs);
    w.close(before, 74);
  }
  if (m.cinder !== undefined && m.cinder !== null) {
    const before = w.size();
    encodeCinderPersistentVolumeSource(w, m.cinder);
    w.close(before, 66);
  }
  if (m.iscsi !== undefined && m.iscsi !== null) {
    const before = w.size();
    encodeISCSIPersistentVolumeSource(w, m.iscsi);
    w.close(before, 58);
  }
  if (m.rbd !== undefined && m.rbd !== null) {
    const before = w.size();
    encodeRBDPersistentVolumeSource(w, m.rbd);
    w.close(before, 50);
  }
  if (m.nfs !== undefined && m.nfs !== null) {
    const before = w.size();
    encodeNFSVolumeSource(w, m.nfs);
    w.close(before, 42);
  }
  if (m.glusterfs !== undefined && m.glusterfs !== null) {
    const before = w.size();
    encodeGlusterfsPersistentVolumeSource(w, m.glusterfs);
    w.close(before, 34);
  }
  if (m.hostPath !== undefined && m.hostPath !== null) {
    const before = w.size();
    encodeHostPathVolumeSource(w, m.hostPath);
    w.close(before, 26);
  }
  if (m.awsElasticBlockStore !== undefined && m.awsElasticBlockStore !== null) {
    const before = w.size();
    encodeAWSElasticBlockStoreVolumeSource(w, m.awsElasticBlockStore);
    w.close(before, 18);
  }
  if (m.gcePersistentDisk !== undefined && m.gcePersistentDisk !== null) {
    const before = w.size();
    encodeGCEPersistentDiskVolumeSource(w, m.gcePersistentDisk);
    w.close(before, 10);
  }
}

export function decodePersistentVolumeSource(r: Reader, end: number, unknownKey: symbol = unknownFields): PersistentVolumeSource {
  let v1: GCEPersistentDiskVolumeSource | null | undefined;
  let v2: AWSElasticBlockStoreVolumeSource | null | undefined;
  let v3: HostPathVolumeSource | null | undefined;
  let v4: GlusterfsPersistentVolumeSource | null | undefined;
  let v5: NFSVolumeSource | null | undefined;
  let v6: RBDPersistentVolumeSource | null | undefined;
  let v7: ISCSIPersistentVolumeSource | null | undefined;
  let v8: CinderPersistentVolumeSource | null | undefined;
  let v9: CephFSPersistentVolumeSource | null | undefined;
  let v10: FCVolumeSource | null | undefined;
  let v11: FlockerVolumeSource | null | undefined;
  let v12: FlexPersistentVolumeSource | null | undefined;
  let v13: AzureFilePersistentVolumeSource | null | undefined;
  let v14: VsphereVirtualDiskVolumeSource | null | undefined;
  let v15: QuobyteVolumeSource | null | undefined;
  let v16: AzureDiskVolumeSource | null | undefined;
  let v17: PhotonPersistentDiskVolumeSource | null | undefined;
  let v18: PortworxVolumeSource | null | undefined;
  let v19: ScaleIOPersistentVolumeSource | null | undefined;
  let v20: LocalVolumeSource | null | undefined;
  let v21: StorageOSPersistentVolumeSource | null | undefined;
  let v22: CSIPersistentVolumeSource | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeGCEPersistentDiskVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = decodeAWSElasticBlockStoreVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeHostPathVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 34: {
        v4 = decodeGlusterfsPersistentVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 42: {
        v5 = decodeNFSVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 50: {
        v6 = decodeRBDPersistentVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 58: {
        v7 = decodeISCSIPersistentVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 66: {
        v8 = decodeCinderPersistentVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 74: {
        v9 = decodeCephFSPersistentVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 82: {
        v10 = decodeFCVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 90: {
        v11 = decodeFlockerVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 98: {
        v12 = decodeFlexPersistentVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 106: {
        v13 = decodeAzureFilePersistentVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 114: {
        v14 = decodeVsphereVirtualDiskVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 122: {
        v15 = decodeQuobyteVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 130: {
        v16 = decodeAzureDiskVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 138: {
        v17 = decodePhotonPersistentDiskVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 146: {
        v18 = decodePortworxVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 154: {
        v19 = decodeScaleIOPersistentVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 162: {
        v20 = decodeLocalVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 170: {
        v21 = decodeStorageOSPersistentVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 178: {
        v22 = decodeCSIPersistentVolumeSource(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PersistentVolumeSource;
  if (v1 !== undefined && v1 !== null) m.gcePersistentDisk = v1;
  if (v2 !== undefined && v2 !== null) m.awsElasticBlockStore = v2;
  if (v3 !== undefined && v3 !== null) m.hostPath = v3;
  if (v4 !== undefined && v4 !== null) m.glusterfs = v4;
  if (v5 !== undefined && v5 !== null) m.nfs = v5;
  if (v6 !== undefined && v6 !== null) m.rbd = v6;
  if (v7 !== undefined && v7 !== null) m.iscsi = v7;
  if (v8 !== undefined && v8 !== null) m.cinder = v8;
  if (v9 !== undefined && v9 !== null) m.cephfs = v9;
  if (v10 !== undefined && v10 !== null) m.fc = v10;
  if (v11 !== undefined && v11 !== null) m.flocker = v11;
  if (v12 !== undefined && v12 !== null) m.flexVolume = v12;
  if (v13 !== undefined && v13 !== null) m.azureFile = v13;
  if (v14 !== undefined && v14 !== null) m.vsphereVolume = v14;
  if (v15 !== undefined && v15 !== null) m.quobyte = v15;
  if (v16 !== undefined && v16 !== null) m.azureDisk = v16;
  if (v17 !== undefined && v17 !== null) m.photonPersistentDisk = v17;
  if (v18 !== undefined && v18 !== null) m.portworxVolume = v18;
  if (v19 !== undefined && v19 !== null) m.scaleIO = v19;
  if (v20 !== undefined && v20 !== null) m.local = v20;
  if (v21 !== undefined && v21 !== null) m.storageos = v21;
  if (v22 !== undefined && v22 !== null) m.csi = v22;
  if (unknown !== undefined) keepUnknown(m, unknownKey, unknown);
  return m;
}

export const PersistentVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PersistentVolumeSource',
  fields: () => [
    { json: 'gcePersistentDisk', type: 'message', message: () => GCEPersistentDiskVolumeSourceSchema, pointer: true },
    { json: 'awsElasticBlockStore', type: 'message', message: () => AWSElasticBlockStoreVolumeSourceSchema, pointer: true },
    { json: 'hostPath', type: 'message', message: () => HostPathVolumeSourceSchema, pointer: true },
    { json: 'glusterfs', type: 'message', message: () => GlusterfsPersistentVolumeSourceSchema, pointer: true },
    { json: 'nfs', type: 'message', message: () => NFSVolumeSourceSchema, pointer: true },
    { json: 'rbd', type: 'message', message: () => RBDPersistentVolumeSourceSchema, pointer: true },
    { json: 'iscsi', type: 'message', message: () => ISCSIPersistentVolumeSourceSchema, pointer: true },
    { json: 'cinder', type: 'message', message: () => CinderPersistentVolumeSourceSchema, pointer: true },
    { json: 'cephfs', type: 'message', message: () => CephFSPersistentVolumeSourceSchema, pointer: true },
    { json: 'fc', type: 'message', message: () => FCVolumeSourceSchema, pointer: true },
    { json: 'flocker', type: 'message', message: () => FlockerVolumeSourceSchema, pointer: true },
    { json: 'flexVolume', type: 'message', message: () => FlexPersistentVolumeSourceSchema, pointer: true },
    { json: 'azureFile', type: 'message', message: () => AzureFilePersistentVolumeSourceSchema, pointer: true },
    { json: 'vsphereVolume', type: 'message', message: () => VsphereVirtualDiskVolumeSourceSchema, pointer: true },
    { json: 'quobyte', type: 'message', message: () => QuobyteVolumeSourceSchema, pointer: true },
    { json: 'azureDisk', type: 'message', message: () => AzureDiskVolumeSourceSchema, pointer: true },
    { json: 'photonPersistentDisk', type: 'message', message: () => PhotonPersistentDiskVolumeSourceSchema, pointer: true },
    { json: 'portworxVolume', type: 'message', message: () => PortworxVolumeSourceSchema, pointer: true },
    { json: 'scaleIO', type: 'message', message: () => ScaleIOPersistentVolumeSourceSchema, pointer: true },
    { json: 'local', type: 'message', message: () => LocalVolumeSourceSchema, pointer: true },
    { json: 'storageos', type: 'message', message: () => StorageOSPersistentVolumeSourceSchema, pointer: true },
    { json: 'csi', type: 'message', message: () => CSIPersistentVolumeSourceSchema, pointer: true },
  ],
});

export const PersistentVolumeSource: GeneratedCodec<PersistentVolumeSource> = new GeneratedCodec(PersistentVolumeSourceSchema, encodePersistentVolumeSource, (r, end) => decodePersistentVolumeSource(r, end));

const unknownOfPersistentVolumeSpecPersistentVolumeSource = Symbol('PersistentVolumeSpec.persistentVolumeSource');
export function encodePersistentVolumeSpec(w: Writer, m: PersistentVolumeSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.volumeAttributesClassName !== undefined && m.volumeAttributesClassName !== null) {
    w.string(m.volumeAttributesClassName, 82);
  }
  if (m.nodeAffinity !== undefined && m.nodeAffinity !== null) {
    const before = w.size();
    encodeVolumeNodeAffinity(w, m.nodeAffinity);
    w.close(before, 74);
  }
  if (m.volumeMode !== undefined && m.volumeMode !== null) {
    w.string(m.volumeMode, 66);
  }
  if (m.mountOptions) {
    const list = m.mountOptions;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 58);
    }
  }
  w.string(m.storageClassName, 50);
  w.string(m.persistentVolumeReclaimPolicy, 42);
  if (m.claimRef !== undefined && m.claimRef !== null) {
    const before = w.size();
    encodeObjectReference(w, m.claimRef);
    w.close(before, 34);
  }
  if (m.accessModes) {
    const list = m.accessModes;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 26);
    }
  }
  {
    const before = w.size();
    encodePersistentVolumeSource(w, m, unknownOfPersistentVolumeSpecPersistentVolumeSource);
    w.close(before, 18);
  }
  if (m.capacity) {
    const map: Record<string, string> = m.capacity;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      writeQuantity(w, map[keys[i]!], 18);
      w.string(keys[i], 10);
      w.close(entry, 10);
    }
  }
}

export function decodePersistentVolumeSpec(r: Reader, end: number): PersistentVolumeSpec {
  let v1: Record<string, string> | undefined;
  let v2: PersistentVolumeSource | null | undefined;
  let v3: ('ReadWriteOnce' | 'ReadOnlyMany' | 'ReadWriteMany' | 'ReadWriteOncePod')[] | undefined;
  let v4: ObjectReference | null | undefined;
  let v5: 'Recycle' | 'Delete' | 'Retain' | '' = '';
  let v6 = '';
  let v7: string[] | undefined;
  let v8: 'Block' | 'Filesystem' | null | undefined;
  let v9: VolumeNodeAffinity | null | undefined;
  let v10: string | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: string | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = readQuantity(r, to);
          else r.skip(part, to);
        }
        v1 ??= {};
        setKey(v1, key, value ?? '0');
        continue;
      }
      case 18: {
        v2 = decodePersistentVolumeSource(r, r.fieldEnd(end), unknownOfPersistentVolumeSpecPersistentVolumeSource);
        continue;
      }
      case 26: {
        v3 ??= [];
        v3.push(r.string(end) as 'ReadWriteOnce' | 'ReadOnlyMany' | 'ReadWriteMany' | 'ReadWriteOncePod');
        continue;
      }
      case 34: {
        v4 = decodeObjectReference(r, r.fieldEnd(end));
        continue;
      }
      case 42: {
        v5 = r.string(end) as 'Recycle' | 'Delete' | 'Retain';
        continue;
      }
      case 50: {
        v6 = r.string(end);
        continue;
      }
      case 58: {
        v7 ??= [];
        v7.push(r.string(end));
        continue;
      }
      case 66: {
        v8 = r.string(end) as 'Block' | 'Filesystem';
        continue;
      }
      case 74: {
        v9 = decodeVolumeNodeAffinity(r, r.fieldEnd(end));
        continue;
      }
      case 82: {
        v10 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PersistentVolumeSpec;
  if (v1 !== undefined) m.capacity = v1;
  Object.assign(m, v2 ?? decodePersistentVolumeSource(r, r.pos));
  if (v3 !== undefined) m.accessModes = v3;
  if (v4 !== undefined && v4 !== null) m.claimRef = v4;
  if (v5 !== '') m.persistentVolumeReclaimPolicy = v5;
  if (v6 !== '') m.storageClassName = v6;
  if (v7 !== undefined) m.mountOptions = v7;
  if (v8 !== undefined && v8 !== null) m.volumeMode = v8;
  if (v9 !== undefined && v9 !== null) m.nodeAffinity = v9;
  if (v10 !== undefined && v10 !== null) m.volumeAttributesClassName = v10;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PersistentVolumeSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PersistentVolumeSpec',
  fields: () => [
    { json: 'capacity', type: 'message', cardinality: 'map', message: () => QuantitySchema },
    { json: 'gcePersistentDisk', type: 'message', message: () => GCEPersistentDiskVolumeSourceSchema, pointer: true },
    { json: 'awsElasticBlockStore', type: 'message', message: () => AWSElasticBlockStoreVolumeSourceSchema, pointer: true },
    { json: 'hostPath', type: 'message', message: () => HostPathVolumeSourceSchema, pointer: true },
    { json: 'glusterfs', type: 'message', message: () => GlusterfsPersistentVolumeSourceSchema, pointer: true },
    { json: 'nfs', type: 'message', message: () => NFSVolumeSourceSchema, pointer: true },
    { json: 'rbd', type: 'message', message: () => RBDPersistentVolumeSourceSchema, pointer: true },
    { json: 'iscsi', type: 'message', message: () => ISCSIPersistentVolumeSourceSchema, pointer: true },
    { json: 'cinder', type: 'message', message: () => CinderPersistentVolumeSourceSchema, pointer: true },
    { json: 'cephfs', type: 'message', message: () => CephFSPersistentVolumeSourceSchema, pointer: true },
    { json: 'fc', type: 'message', message: () => FCVolumeSourceSchema, pointer: true },
    { json: 'flocker', type: 'message', message: () => FlockerVolumeSourceSchema, pointer: true },
    { json: 'flexVolume', type: 'message', message: () => FlexPersistentVolumeSourceSchema, pointer: true },
    { json: 'azureFile', type: 'message', message: () => AzureFilePersistentVolumeSourceSchema, pointer: true },
    { json: 'vsphereVolume', type: 'message', message: () => VsphereVirtualDiskVolumeSourceSchema, pointer: true },
    { json: 'quobyte', type: 'message', message: () => QuobyteVolumeSourceSchema, pointer: true },
    { json: 'azureDisk', type: 'message', message: () => AzureDiskVolumeSourceSchema, pointer: true },
    { json: 'photonPersistentDisk', type: 'message', message: () => PhotonPersistentDiskVolumeSourceSchema, pointer: true },
    { json: 'portworxVolume', type: 'message', message: () => PortworxVolumeSourceSchema, pointer: true },
    { json: 'scaleIO', type: 'message', message: () => ScaleIOPersistentVolumeSourceSchema, pointer: true },
    { json: 'local', type: 'message', message: () => LocalVolumeSourceSchema, pointer: true },
    { json: 'storageos', type: 'message', message: () => StorageOSPersistentVolumeSourceSchema, pointer: true },
    { json: 'csi', type: 'message', message: () => CSIPersistentVolumeSourceSchema, pointer: true },
    { json: 'accessModes', type: 'string', cardinality: 'list', enum: ['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod'] },
    { json: 'claimRef', type: 'message', message: () => ObjectReferenceSchema, pointer: true },
    { json: 'persistentVolumeReclaimPolicy', type: 'string', enum: ['Recycle', 'Delete', 'Retain'] },
    { json: 'storageClassName', type: 'string' },
    { json: 'mountOptions', type: 'string', cardinality: 'list' },
    { json: 'volumeMode', type: 'string', pointer: true, enum: ['Block', 'Filesystem'] },
    { json: 'nodeAffinity', type: 'message', message: () => VolumeNodeAffinitySchema, pointer: true },
    { json: 'volumeAttributesClassName', type: 'string', pointer: true },
  ],
});

export const PersistentVolumeSpec: GeneratedCodec<PersistentVolumeSpec> = new GeneratedCodec(PersistentVolumeSpecSchema, encodePersistentVolumeSpec, decodePersistentVolumeSpec);

export function encodePersistentVolumeStatus(w: Writer, m: PersistentVolumeStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.lastPhaseTransitionTime !== undefined && m.lastPhaseTransitionTime !== null) {
    writeTime(w, m.lastPhaseTransitionTime, 34);
  }
  w.string(m.reason, 26);
  w.string(m.message, 18);
  w.string(m.phase, 10);
}

export function decodePersistentVolumeStatus(r: Reader, end: number): PersistentVolumeStatus {
  let v1: 'Pending' | 'Available' | 'Bound' | 'Released' | 'Failed' | '' = '';
  let v2 = '';
  let v3 = '';
  let v4: string | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end) as 'Pending' | 'Available' | 'Bound' | 'Released' | 'Failed';
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
      case 34: {
        v4 = readTime(r, end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PersistentVolumeStatus;
  if (v1 !== '') m.phase = v1;
  if (v2 !== '') m.message = v2;
  if (v3 !== '') m.reason = v3;
  if (v4 !== undefined && v4 !== null) m.lastPhaseTransitionTime = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PersistentVolumeStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PersistentVolumeStatus',
  fields: () => [
    { json: 'phase', type: 'string', enum: ['Pending', 'Available', 'Bound', 'Released', 'Failed'] },
    { json: 'message', type: 'string' },
    { json: 'reason', type: 'string' },
    { json: 'lastPhaseTransitionTime', type: 'message', message: () => TimeSchema, pointer: true },
  ],
});

export const PersistentVolumeStatus: GeneratedCodec<PersistentVolumeStatus> = new GeneratedCodec(PersistentVolumeStatusSchema, encodePersistentVolumeStatus, decodePersistentVolumeStatus);

export function encodeRBDPersistentVolumeSource(w: Writer, m: RBDPersistentVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  w.bool(m.readOnly, 64);
  if (m.secretRef !== undefined && m.secretRef !== null) {
    const before = w.size();
    encodeSecretReference(w, m.secretRef);
    w.close(before, 58);
  }
  w.string(m.keyring, 50);
  w.string(m.user, 42);
  w.string(m.pool, 34);
  w.string(m.fsType, 26);
  w.string(m.image, 18);
  if (m.monitors) {
    const list = m.monitors;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 10);
    }
  }
}

export function decodeRBDPersistentVolumeSource(r: Reader, end: number): RBDPersistentVolumeSource {
  let v1: string[] | undefined;
  let v2 = '';
  let v3 = '';
  let v4 = '';
  let v5 = '';
  let v6 = '';
  let v7: SecretReference | null | undefined;
  let v8 = false;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(r.string(end));
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
      case 34: {
        v4 = r.string(end);
        continue;
      }
      case 42: {
        v5 = r.string(end);
        continue;
      }
      case 50: {
        v6 = r.string(end);
        continue;
      }
      case 58: {
        v7 = decodeSecretReference(r, r.fieldEnd(end));
        continue;
      }
      case 64: {
        v8 = r.bool(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as RBDPersistentVolumeSource;
  m.monitors = (v1 ?? null) as RBDPersistentVolumeSource['monitors'];
  m.image = v2;
  if (v3 !== '') m.fsType = v3;
  if (v4 !== '') m.pool = v4;
  if (v5 !== '') m.user = v5;
  if (v6 !== '') m.keyring = v6;
  if (v7 !== undefined && v7 !== null) m.secretRef = v7;
  if (v8 !== false) m.readOnly = v8;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const RBDPersistentVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.RBDPersistentVolumeSource',
  fields: () => [
    { json: 'monitors', type: 'string', cardinality: 'list', required: true },
    { json: 'image', type: 'string', required: true },
    { json: 'fsType', type: 'string' },
    { json: 'pool', type: 'string', default: 'rbd' },
    { json: 'user', type: 'string', default: 'admin' },
    { json: 'keyring', type: 'string', default: '/etc/ceph/keyring' },
    { json: 'secretRef', type: 'message', message: () => SecretReferenceSchema, pointer: true, structType: 'atomic' },
    { json: 'readOnly', type: 'bool' },
  ],
});

export const RBDPersistentVolumeSource: GeneratedCodec<RBDPersistentVolumeSource> = new GeneratedCodec(RBDPersistentVolumeSourceSchema, encodeRBDPersistentVolumeSource, decodeRBDPersistentVolumeSource);

export function encodeScaleIOPersistentVolumeSource(w: Writer, m: ScaleIOPersistentVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  w.bool(m.readOnly, 80);
  w.string(m.fsType, 74);
  w.string(m.volumeName, 66);
  w.string(m.storageMode, 58);
  w.string(m.storagePool, 50);
  w.string(m.protectionDomain, 42);
  w.bool(m.sslEnabled, 32);
  if (m.secretRef !== undefined && m.secretRef !== null) {
    const before = w.size();
    encodeSecretReference(w, m.secretRef);
    w.close(before, 26);
  }
  w.string(m.system, 18);
  w.string(m.gateway, 10);
}

export function decodeScaleIOPersistentVolumeSource(r: Reader, end: number): ScaleIOPersistentVolumeSource {
  let v1 = '';
  let v2 = '';
  let v3: SecretReference | null | undefined;
  let v4 = false;
  let v5 = '';
  let v6 = '';
  let v7 = '';
  let v8 = '';
  let v9 = '';
  let v10 = false;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
      case 26: {
        v3 = decodeSecretReference(r, r.fieldEnd(end));
        continue;
      }
      case 32: {
        v4 = r.bool(end);
        continue;
      }
      case 42: {
        v5 = r.string(end);
        continue;
      }
      case 50: {
        v6 = r.string(end);
        continue;
      }
      case 58: {
        v7 = r.string(end);
        continue;
      }
      case 66: {
        v8 = r.string(end);
        continue;
      }
      case 74: {
        v9 = r.string(end);
        continue;
      }
      case 80: {
        v10 = r.bool(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ScaleIOPersistentVolumeSource;
  m.gateway = v1;
  m.system = v2;
  m.secretRef = (v3 ?? null) as ScaleIOPersistentVolumeSource['secretRef'];
  if (v4 !== false) m.sslEnabled = v4;
  if (v5 !== '') m.protectionDomain = v5;
  if (v6 !== '') m.storagePool = v6;
  if (v7 !== '') m.storageMode = v7;
  if (v8 !== '') m.volumeName = v8;
  if (v9 !== '') m.fsType = v9;
  if (v10 !== false) m.readOnly = v10;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ScaleIOPersistentVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ScaleIOPersistentVolumeSource',
  fields: () => [
    { json: 'gateway', type: 'string', required: true },
    { json: 'system', type: 'string', required: true },
    { json: 'secretRef', type: 'message', message: () => SecretReferenceSchema, required: true, pointer: true, structType: 'atomic' },
    { json: 'sslEnabled', type: 'bool' },
    { json: 'protectionDomain', type: 'string' },
    { json: 'storagePool', type: 'string' },
    { json: 'storageMode', type: 'string', default: 'ThinProvisioned' },
    { json: 'volumeName', type: 'string' },
    { json: 'fsType', type: 'string', default: 'xfs' },
    { json: 'readOnly', type: 'bool' },
  ],
});

export const ScaleIOPersistentVolumeSource: GeneratedCodec<ScaleIOPersistentVolumeSource> = new GeneratedCodec(ScaleIOPersistentVolumeSourceSchema, encodeScaleIOPersistentVolumeSource, decodeScaleIOPersistentVolumeSource);

export function encodeStorageOSPersistentVolumeSource(w: Writer, m: StorageOSPersistentVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  if (m.secretRef !== undefined && m.secretRef !== null) {
    const before = w.size();
    encodeObjectReference(w, m.secretRef);
    w.close(before, 42);
  }
  w.bool(m.readOnly, 32);
  w.string(m.fsType, 26);
  w.string(m.volumeNamespace, 18);
  w.string(m.volumeName, 10);
}

export function decodeStorageOSPersistentVolumeSource(r: Reader, end: number): StorageOSPersistentVolumeSource {
  let v1 = '';
  let v2 = '';
  let v3 = '';
  let v4 = false;
  let v5: ObjectReference | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
      case 32: {
        v4 = r.bool(end);
        continue;
      }
      case 42: {
        v5 = decodeObjectReference(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as StorageOSPersistentVolumeSource;
  if (v1 !== '') m.volumeName = v1;
  if (v2 !== '') m.volumeNamespace = v2;
  if (v3 !== '') m.fsType = v3;
  if (v4 !== false) m.readOnly = v4;
  if (v5 !== undefined && v5 !== null) m.secretRef = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const StorageOSPersistentVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.StorageOSPersistentVolumeSource',
  fields: () => [
    { json: 'volumeName', type: 'string' },
    { json: 'volumeNamespace', type: 'string' },
    { json: 'fsType', type: 'string' },
    { json: 'readOnly', type: 'bool' },
    { json: 'secretRef', type: 'message', message: () => ObjectReferenceSchema, pointer: true, structType: 'atomic' },
  ],
});

export const StorageOSPersistentVolumeSource: GeneratedCodec<StorageOSPersistentVolumeSource> = new GeneratedCodec(StorageOSPersistentVolumeSourceSchema, encodeStorageOSPersistentVolumeSource, decodeStorageOSPersistentVolumeSource);

export function encodeVolumeNodeAffinity(w: Writer, m: VolumeNodeAffinity): void {
  writeUnknown(w, m, unknownFields);
  if (m.required !== undefined && m.required !== null) {
    const before = w.size();
    encodeNodeSelector(w, m.required);
    w.close(before, 10);
  }
}

export function decodeVolumeNodeAffinity(r: Reader, end: number): VolumeNodeAffinity {
  let v1: NodeSelector | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeNodeSelector(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as VolumeNodeAffinity;
  if (v1 !== undefined && v1 !== null) m.required = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const VolumeNodeAffinitySchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.VolumeNodeAffinity',
  fields: () => [
    { json: 'required', type: 'message', message: () => NodeSelectorSchema, pointer: true, structType: 'atomic' },
  ],
});

export const VolumeNodeAffinity: GeneratedCodec<VolumeNodeAffinity> = new GeneratedCodec(VolumeNodeAffinitySchema, encodeVolumeNodeAffinity, decodeVolumeNodeAffinity);
