// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, keepUnknown, setKey, unknownFields, writeStringMap, writeUnknown } from '../../../../src/generated.ts';
import { type LocalObjectReference, LocalObjectReferenceSchema, decodeLocalObjectReference, encodeLocalObjectReference } from './reference.ts';

export interface AWSElasticBlockStoreVolumeSource {
  volumeID: string;
  fsType?: string | undefined;
  partition?: number | undefined;
  readOnly?: boolean | undefined;
}

export interface AzureDiskVolumeSource {
  diskName: string;
  diskURI: string;
  cachingMode?: 'None' | 'ReadOnly' | 'ReadWrite' | undefined;
  fsType?: string | undefined;
  readOnly?: boolean | undefined;
  kind?: 'Shared' | 'Dedicated' | 'Managed' | undefined;
}

export interface AzureFileVolumeSource {
  secretName: string;
  shareName: string;
  readOnly?: boolean | undefined;
}

export interface CSIVolumeSource {
  driver: string;
  readOnly?: boolean | undefined;
  fsType?: string | undefined;
  volumeAttributes?: Record<string, string> | undefined;
  nodePublishSecretRef?: LocalObjectReference | undefined;
}

export interface CephFSVolumeSource {
  monitors: string[];
  path?: string | undefined;
  user?: string | undefined;
  secretFile?: string | undefined;
  secretRef?: LocalObjectReference | undefined;
  readOnly?: boolean | undefined;
}

export interface CinderVolumeSource {
  volumeID: string;
  fsType?: string | undefined;
  readOnly?: boolean | undefined;
  secretRef?: LocalObjectReference | undefined;
}

export interface FCVolumeSource {
  targetWWNs?: string[] | undefined;
  lun?: number | undefined;
  fsType?: string | undefined;
  readOnly?: boolean | undefined;
  wwids?: string[] | undefined;
}

export interface FlexVolumeSource {
  driver: string;
  fsType?: string | undefined;
  secretRef?: LocalObjectReference | undefined;
  readOnly?: boolean | undefined;
  options?: Record<string, string> | undefined;
}

export interface FlockerVolumeSource {
  datasetName?: string | undefined;
  datasetUUID?: string | undefined;
}

export interface GCEPersistentDiskVolumeSource {
  pdName: string;
  fsType?: string | undefined;
  partition?: number | undefined;
  readOnly?: boolean | undefined;
}

export interface GitRepoVolumeSource {
  repository: string;
  revision?: string | undefined;
  directory?: string | undefined;
}

export interface GlusterfsVolumeSource {
  endpoints: string;
  path: string;
  readOnly?: boolean | undefined;
}

/** A path of the node's file system. */
export interface HostPathVolumeSource {
  path: string;
  type?: '' | 'DirectoryOrCreate' | 'Directory' | 'FileOrCreate' | 'File' | 'Socket' | 'CharDevice' | 'BlockDevice' | undefined;
}

export interface ISCSIVolumeSource {
  targetPortal: string;
  iqn: string;
  lun: number;
  iscsiInterface?: string | undefined;
  fsType?: string | undefined;
  readOnly?: boolean | undefined;
  portals?: string[] | undefined;
  chapAuthDiscovery?: boolean | undefined;
  chapAuthSession?: boolean | undefined;
  secretRef?: LocalObjectReference | undefined;
  initiatorName?: string | undefined;
}

export interface NFSVolumeSource {
  server: string;
  path: string;
  readOnly?: boolean | undefined;
}

export interface PhotonPersistentDiskVolumeSource {
  pdID: string;
  fsType?: string | undefined;
}

export interface PortworxVolumeSource {
  volumeID: string;
  fsType?: string | undefined;
  readOnly?: boolean | undefined;
}

export interface QuobyteVolumeSource {
  registry: string;
  volume: string;
  readOnly?: boolean | undefined;
  user?: string | undefined;
  group?: string | undefined;
  tenant?: string | undefined;
}

export interface RBDVolumeSource {
  monitors: string[];
  image: string;
  fsType?: string | undefined;
  pool?: string | undefined;
  user?: string | undefined;
  keyring?: string | undefined;
  secretRef?: LocalObjectReference | undefined;
  readOnly?: boolean | undefined;
}

export interface ScaleIOVolumeSource {
  gateway: string;
  system: string;
  secretRef: LocalObjectReference;
  sslEnabled?: boolean | undefined;
  protectionDomain?: string | undefined;
  storagePool?: string | undefined;
  storageMode?: string | undefined;
  volumeName?: string | undefined;
  fsType?: string | undefined;
  readOnly?: boolean | undefined;
}

export interface StorageOSVolumeSource {
  volumeName?: string | undefined;
  volumeNamespace?: string | undefined;
  fsType?: string | undefined;
  readOnly?: boolean | undefined;
  secretRef?: LocalObjectReference | undefined;
}

export interface VsphereVirtualDiskVolumeSource {
  volumePath: string;
  fsType?: string | undefined;
  storagePolicyName?: string | undefined;
  storagePolicyID?: string | undefined;
}

export function encodeAWSElasticBlockStoreVolumeSource(w: Writer, m: AWSElasticBlockStoreVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  w.bool(m.readOnly, 32);
  w.int(m.partition, 24);
  w.string(m.fsType, 18);
  w.string(m.volumeID, 10);
}

export function decodeAWSElasticBlockStoreVolumeSource(r: Reader, end: number): AWSElasticBlockStoreVolumeSource {
  let v1 = '';
  let v2 = '';
  let v3 = 0;
  let v4 = false;
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
      case 32: {
        v4 = r.bool(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as AWSElasticBlockStoreVolumeSource;
  m.volumeID = v1;
  if (v2 !== '') m.fsType = v2;
  if (v3 !== 0) m.partition = v3;
  if (v4 !== false) m.readOnly = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const AWSElasticBlockStoreVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.AWSElasticBlockStoreVolumeSource',
  fields: () => [
    { json: 'volumeID', type: 'string', required: true },
    { json: 'fsType', type: 'string' },
    { json: 'partition', type: 'int32' },
    { json: 'readOnly', type: 'bool' },
  ],
});

export const AWSElasticBlockStoreVolumeSource: GeneratedCodec<AWSElasticBlockStoreVolumeSource> = new GeneratedCodec(AWSElasticBlockStoreVolumeSourceSchema, encodeAWSElasticBlockStoreVolumeSource, decodeAWSElasticBlockStoreVolumeSource);

export function encodeAzureDiskVolumeSource(w: Writer, m: AzureDiskVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  if (m.kind !== undefined && m.kind !== null) {
    w.string(m.kind, 50);
  }
  if (m.readOnly !== undefined && m.readOnly !== null) {
    w.bool(m.readOnly, 40);
  }
  if (m.fsType !== undefined && m.fsType !== null) {
    w.string(m.fsType, 34);
  }
  if (m.cachingMode !== undefined && m.cachingMode !== null) {
    w.string(m.cachingMode, 26);
  }
  w.string(m.diskURI, 18);
  w.string(m.diskName, 10);
}

export function decodeAzureDiskVolumeSource(r: Reader, end: number): AzureDiskVolumeSource {
  let v1 = '';
  let v2 = '';
  let v3: 'None' | 'ReadOnly' | 'ReadWrite' | null | undefined;
  let v4: string | null | undefined;
  let v5: boolean | null | undefined;
  let v6: 'Shared' | 'Dedicated' | 'Managed' | null | undefined;
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
        v3 = r.string(end) as 'None' | 'ReadOnly' | 'ReadWrite';
        continue;
      }
      case 34: {
        v4 = r.string(end);
        continue;
      }
      case 40: {
        v5 = r.bool(end);
        continue;
      }
      case 50: {
        v6 = r.string(end) as 'Shared' | 'Dedicated' | 'Managed';
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as AzureDiskVolumeSource;
  m.diskName = v1;
  m.diskURI = v2;
  if (v3 !== undefined && v3 !== null) m.cachingMode = v3;
  if (v4 !== undefined && v4 !== null) m.fsType = v4;
  if (v5 !== undefined && v5 !== null) m.readOnly = v5;
  if (v6 !== undefined && v6 !== null) m.kind = v6;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const AzureDiskVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.AzureDiskVolumeSource',
  fields: () => [
    { json: 'diskName', type: 'string', required: true },
    { json: 'diskURI', type: 'string', required: true },
    { json: 'cachingMode', type: 'string', pointer: true, default: 'ReadWrite', enum: ['None', 'ReadOnly', 'ReadWrite'] },
    { json: 'fsType', type: 'string', pointer: true, default: 'ext4' },
    { json: 'readOnly', type: 'bool', pointer: true, default: false },
    { json: 'kind', type: 'string', pointer: true, default: 'Shared', enum: ['Shared', 'Dedicated', 'Managed'] },
  ],
});

export const AzureDiskVolumeSource: GeneratedCodec<AzureDiskVolumeSource> = new GeneratedCodec(AzureDiskVolumeSourceSchema, encodeAzureDiskVolumeSource, decodeAzureDiskVolumeSource);

export function encodeAzureFileVolumeSource(w: Writer, m: AzureFileVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  w.bool(m.readOnly, 24);
  w.string(m.shareName, 18);
  w.string(m.secretName, 10);
}

export function decodeAzureFileVolumeSource(r: Reader, end: number): AzureFileVolumeSource {
  let v1 = '';
  let v2 = '';
  let v3 = false;
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
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as AzureFileVolumeSource;
  m.secretName = v1;
  m.shareName = v2;
  if (v3 !== false) m.readOnly = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const AzureFileVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.AzureFileVolumeSource',
  fields: () => [
    { json: 'secretName', type: 'string', required: true },
    { json: 'shareName', type: 'string', required: true },
    { json: 'readOnly', type: 'bool' },
  ],
});

export const AzureFileVolumeSource: GeneratedCodec<AzureFileVolumeSource> = new GeneratedCodec(AzureFileVolumeSourceSchema, encodeAzureFileVolumeSource, decodeAzureFileVolumeSource);

export function encodeCSIVolumeSource(w: Writer, m: CSIVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  if (m.nodePublishSecretRef !== undefined && m.nodePublishSecretRef !== null) {
    const before = w.size();
    encodeLocalObjectReference(w, m.nodePublishSecretRef);
    w.close(before, 42);
  }
  writeStringMap(w, m.volumeAttributes, 34);
  if (m.fsType !== undefined && m.fsType !== null) {
    w.string(m.fsType, 26);
  }
  if (m.readOnly !== undefined && m.readOnly !== null) {
    w.bool(m.readOnly, 16);
  }
  w.string(m.driver, 10);
}

export function decodeCSIVolumeSource(r: Reader, end: number): CSIVolumeSource {
  let v1 = '';
  let v2: boolean | null | undefined;
  let v3: string | null | undefined;
  let v4: Record<string, string> | undefined;
  let v5: LocalObjectReference | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 16: {
        v2 = r.bool(end);
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
      case 34: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: string | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = r.string(to);
          else r.skip(part, to);
        }
        v4 ??= {};
        setKey(v4, key, value ?? '');
        continue;
      }
      case 42: {
        v5 = decodeLocalObjectReference(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CSIVolumeSource;
  m.driver = v1;
  if (v2 !== undefined && v2 !== null) m.readOnly = v2;
  if (v3 !== undefined && v3 !== null) m.fsType = v3;
  if (v4 !== undefined) m.volumeAttributes = v4;
  if (v5 !== undefined && v5 !== null) m.nodePublishSecretRef = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CSIVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.CSIVolumeSource',
  fields: () => [
    { json: 'driver', type: 'string', required: true },
    { json: 'readOnly', type: 'bool', pointer: true },
    { json: 'fsType', type: 'string', pointer: true },
    { json: 'volumeAttributes', type: 'string', cardinality: 'map' },
    { json: 'nodePublishSecretRef', type: 'message', message: () => LocalObjectReferenceSchema, pointer: true, structType: 'atomic' },
  ],
});

export const CSIVolumeSource: GeneratedCodec<CSIVolumeSource> = new GeneratedCodec(CSIVolumeSourceSchema, encodeCSIVolumeSource, decodeCSIVolumeSource);

export function encodeCephFSVolumeSource(w: Writer, m: CephFSVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  w.bool(m.readOnly, 48);
  if (m.secretRef !== undefined && m.secretRef !== null) {
    const before = w.size();
    encodeLocalObjectReference(w, m.secretRef);
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

export function decodeCephFSVolumeSource(r: Reader, end: number): CephFSVolumeSource {
  let v1: string[] | undefined;
  let v2 = '';
  let v3 = '';
  let v4 = '';
  let v5: LocalObjectReference | null | undefined;
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
        v5 = decodeLocalObjectReference(r, r.fieldEnd(end));
        continue;
      }
      case 48: {
        v6 = r.bool(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CephFSVolumeSource;
  m.monitors = (v1 ?? null) as CephFSVolumeSource['monitors'];
  if (v2 !== '') m.path = v2;
  if (v3 !== '') m.user = v3;
  if (v4 !== '') m.secretFile = v4;
  if (v5 !== undefined && v5 !== null) m.secretRef = v5;
  if (v6 !== false) m.readOnly = v6;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CephFSVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.CephFSVolumeSource',
  fields: () => [
    { json: 'monitors', type: 'string', cardinality: 'list', required: true },
    { json: 'path', type: 'string' },
    { json: 'user', type: 'string' },
    { json: 'secretFile', type: 'string' },
    { json: 'secretRef', type: 'message', message: () => LocalObjectReferenceSchema, pointer: true, structType: 'atomic' },
    { json: 'readOnly', type: 'bool' },
  ],
});

export const CephFSVolumeSource: GeneratedCodec<CephFSVolumeSource> = new GeneratedCodec(CephFSVolumeSourceSchema, encodeCephFSVolumeSource, decodeCephFSVolumeSource);

export function encodeCinderVolumeSource(w: Writer, m: CinderVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  if (m.secretRef !== undefined && m.secretRef !== null) {
    const before = w.size();
    encodeLocalObjectReference(w, m.secretRef);
    w.close(before, 34);
  }
  w.bool(m.readOnly, 24);
  w.string(m.fsType, 18);
  w.string(m.volumeID, 10);
}

export function decodeCinderVolumeSource(r: Reader, end: number): CinderVolumeSource {
  let v1 = '';
  let v2 = '';
  let v3 = false;
  let v4: LocalObjectReference | null | undefined;
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
        v4 = decodeLocalObjectReference(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CinderVolumeSource;
  m.volumeID = v1;
  if (v2 !== '') m.fsType = v2;
  if (v3 !== false) m.readOnly = v3;
  if (v4 !== undefined && v4 !== null) m.secretRef = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CinderVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.CinderVolumeSource',
  fields: () => [
    { json: 'volumeID', type: 'string', required: true },
    { json: 'fsType', type: 'string' },
    { json: 'readOnly', type: 'bool' },
    { json: 'secretRef', type: 'message', message: () => LocalObjectReferenceSchema, pointer: true, structType: 'atomic' },
  ],
});

export const CinderVolumeSource: GeneratedCodec<CinderVolumeSource> = new GeneratedCodec(CinderVolumeSourceSchema, encodeCinderVolumeSource, decodeCinderVolumeSource);

export function encodeFCVolumeSource(w: Writer, m: FCVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  if (m.wwids) {
    const list = m.wwids;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 42);
    }
  }
  w.bool(m.readOnly, 32);
  w.string(m.fsType, 26);
  if (m.lun !== undefined && m.lun !== null) {
    w.int(m.lun, 16);
  }
  if (m.targetWWNs) {
    const list = m.targetWWNs;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 10);
    }
  }
}

export function decodeFCVolumeSource(r: Reader, end: number): FCVolumeSource {
  let v1: string[] | undefined;
  let v2: number | null | undefined;
  let v3 = '';
  let v4 = false;
  let v5: string[] | undefined;
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
      case 16: {
        v2 = r.int32(end);
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
        v5 ??= [];
        v5.push(r.string(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as FCVolumeSource;
  if (v1 !== undefined) m.targetWWNs = v1;
  if (v2 !== undefined && v2 !== null) m.lun = v2;
  if (v3 !== '') m.fsType = v3;
  if (v4 !== false) m.readOnly = v4;
  if (v5 !== undefined) m.wwids = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const FCVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.FCVolumeSource',
  fields: () => [
    { json: 'targetWWNs', type: 'string', cardinality: 'list' },
    { json: 'lun', type: 'int32', pointer: true },
    { json: 'fsType', type: 'string' },
    { json: 'readOnly', type: 'bool' },
    { json: 'wwids', type: 'string', cardinality: 'list' },
  ],
});

export const FCVolumeSource: GeneratedCodec<FCVolumeSource> = new GeneratedCodec(FCVolumeSourceSchema, encodeFCVolumeSource, decodeFCVolumeSource);

export function encodeFlexVolumeSource(w: Writer, m: FlexVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  writeStringMap(w, m.options, 42);
  w.bool(m.readOnly, 32);
  if (m.secretRef !== undefined && m.secretRef !== null) {
    const before = w.size();
    encodeLocalObjectReference(w, m.secretRef);
    w.close(before, 26);
  }
  w.string(m.fsType, 18);
  w.string(m.driver, 10);
}

export function decodeFlexVolumeSource(r: Reader, end: number): FlexVolumeSource {
  let v1 = '';
  let v2 = '';
  let v3: LocalObjectReference | null | undefined;
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
        v3 = decodeLocalObjectReference(r, r.fieldEnd(end));
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
  const m = {} as FlexVolumeSource;
  m.driver = v1;
  if (v2 !== '') m.fsType = v2;
  if (v3 !== undefined && v3 !== null) m.secretRef = v3;
  if (v4 !== false) m.readOnly = v4;
  if (v5 !== undefined) m.options = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const FlexVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.FlexVolumeSource',
  fields: () => [
    { json: 'driver', type: 'string', required: true },
    { json: 'fsType', type: 'string' },
    { json: 'secretRef', type: 'message', message: () => LocalObjectReferenceSchema, pointer: true, structType: 'atomic' },
    { json: 'readOnly', type: 'bool' },
    { json: 'options', type: 'string', cardinality: 'map' },
  ],
});

export const FlexVolumeSource: GeneratedCodec<FlexVolumeSource> = new GeneratedCodec(FlexVolumeSourceSchema, encodeFlexVolumeSource, decodeFlexVolumeSource);

export function encodeFlockerVolumeSource(w: Writer, m: FlockerVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.datasetUUID, 18);
  w.string(m.datasetName, 10);
}

export function decodeFlockerVolumeSource(r: Reader, end: number): FlockerVolumeSource {
  let v1 = '';
  let v2 = '';
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
  const m = {} as FlockerVolumeSource;
  if (v1 !== '') m.datasetName = v1;
  if (v2 !== '') m.datasetUUID = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const FlockerVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.FlockerVolumeSource',
  fields: () => [
    { json: 'datasetName', type: 'string' },
    { json: 'datasetUUID', type: 'string' },
  ],
});

export const FlockerVolumeSource: GeneratedCodec<FlockerVolumeSource> = new GeneratedCodec(FlockerVolumeSourceSchema, encodeFlockerVolumeSource, decodeFlockerVolumeSource);

export function encodeGCEPersistentDiskVolumeSource(w: Writer, m: GCEPersistentDiskVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  w.bool(m.readOnly, 32);
  w.int(m.partition, 24);
  w.string(m.fsType, 18);
  w.string(m.pdName, 10);
}

export function decodeGCEPersistentDiskVolumeSource(r: Reader, end: number): GCEPersistentDiskVolumeSource {
  let v1 = '';
  let v2 = '';
  let v3 = 0;
  let v4 = false;
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
      case 32: {
        v4 = r.bool(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as GCEPersistentDiskVolumeSource;
  m.pdName = v1;
  if (v2 !== '') m.fsType = v2;
  if (v3 !== 0) m.partition = v3;
  if (v4 !== false) m.readOnly = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const GCEPersistentDiskVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.GCEPersistentDiskVolumeSource',
  fields: () => [
    { json: 'pdName', type: 'string', required: true },
    { json: 'fsType', type: 'string' },
    { json: 'partition', type: 'int32' },
    { json: 'readOnly', type: 'bool' },
  ],
});

export const GCEPersistentDiskVolumeSource: GeneratedCodec<GCEPersistentDiskVolumeSource> = new GeneratedCodec(GCEPersistentDiskVolumeSourceSchema, encodeGCEPersistentDiskVolumeSource, decodeGCEPersistentDiskVolumeSource);

export function encodeGitRepoVolumeSource(w: Writer, m: GitRepoVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.directory, 26);
  w.string(m.revision, 18);
  w.string(m.repository, 10);
}

export function decodeGitRepoVolumeSource(r: Reader, end: number): GitRepoVolumeSource {
  let v1 = '';
  let v2 = '';
  let v3 = '';
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
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as GitRepoVolumeSource;
  m.repository = v1;
  if (v2 !== '') m.revision = v2;
  if (v3 !== '') m.directory = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const GitRepoVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.GitRepoVolumeSource',
  fields: () => [
    { json: 'repository', type: 'string', required: true },
    { json: 'revision', type: 'string' },
    { json: 'directory', type: 'string' },
  ],
});

export const GitRepoVolumeSource: GeneratedCodec<GitRepoVolumeSource> = new GeneratedCodec(GitRepoVolumeSourceSchema, encodeGitRepoVolumeSource, decodeGitRepoVolumeSource);

export function encodeGlusterfsVolumeSource(w: Writer, m: GlusterfsVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  w.bool(m.readOnly, 24);
  w.string(m.path, 18);
  w.string(m.endpoints, 10);
}

export function decodeGlusterfsVolumeSource(r: Reader, end: number): GlusterfsVolumeSource {
  let v1 = '';
  let v2 = '';
  let v3 = false;
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
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as GlusterfsVolumeSource;
  m.endpoints = v1;
  m.path = v2;
  if (v3 !== false) m.readOnly = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const GlusterfsVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.GlusterfsVolumeSource',
  fields: () => [
    { json: 'endpoints', type: 'string', required: true },
    { json: 'path', type: 'string', required: true },
    { json: 'readOnly', type: 'bool' },
  ],
});

export const GlusterfsVolumeSource: GeneratedCodec<GlusterfsVolumeSource> = new GeneratedCodec(GlusterfsVolumeSourceSchema, encodeGlusterfsVolumeSource, decodeGlusterfsVolumeSource);

export function encodeHostPathVolumeSource(w: Writer, m: HostPathVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  if (m.type !== undefined && m.type !== null) {
    w.string(m.type, 18);
  }
  w.string(m.path, 10);
}

export function decodeHostPathVolumeSource(r: Reader, end: number): HostPathVolumeSource {
  let v1 = '';
  let v2: '' | 'DirectoryOrCreate' | 'Directory' | 'FileOrCreate' | 'File' | 'Socket' | 'CharDevice' | 'BlockDevice' | null | undefined;
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
        v2 = r.string(end) as '' | 'DirectoryOrCreate' | 'Directory' | 'FileOrCreate' | 'File' | 'Socket' | 'CharDevice' | 'BlockDevice';
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as HostPathVolumeSource;
  m.path = v1;
  if (v2 !== undefined && v2 !== null) m.type = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const HostPathVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.HostPathVolumeSource',
  fields: () => [
    { json: 'path', type: 'string', required: true },
    { json: 'type', type: 'string', pointer: true, enum: ['', 'DirectoryOrCreate', 'Directory', 'FileOrCreate', 'File', 'Socket', 'CharDevice', 'BlockDevice'] },
  ],
});

export const HostPathVolumeSource: GeneratedCodec<HostPathVolumeSource> = new GeneratedCodec(HostPathVolumeSourceSchema, encodeHostPathVolumeSource, decodeHostPathVolumeSource);

export function encodeISCSIVolumeSource(w: Writer, m: ISCSIVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  if (m.initiatorName !== undefined && m.initiatorName !== null) {
    w.string(m.initiatorName, 98);
  }
  w.bool(m.chapAuthSession, 88);
  if (m.secretRef !== undefined && m.secretRef !== null) {
    const before = w.size();
    encodeLocalObjectReference(w, m.secretRef);
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

export function decodeISCSIVolumeSource(r: Reader, end: number): ISCSIVolumeSource {
  let v1 = '';
  let v2 = '';
  let v3 = 0;
  let v4 = '';
  let v5 = '';
  let v6 = false;
  let v7: string[] | undefined;
  let v8 = false;
  let v11 = false;
  let v10: LocalObjectReference | null | undefined;
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
        v10 = decodeLocalObjectReference(r, r.fieldEnd(end));
        continue;
      }
      case 98: {
        v12 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ISCSIVolumeSource;
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

export const ISCSIVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ISCSIVolumeSource',
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
    { json: 'secretRef', type: 'message', message: () => LocalObjectReferenceSchema, pointer: true, structType: 'atomic' },
    { json: 'initiatorName', type: 'string', pointer: true },
  ],
});

export const ISCSIVolumeSource: GeneratedCodec<ISCSIVolumeSource> = new GeneratedCodec(ISCSIVolumeSourceSchema, encodeISCSIVolumeSource, decodeISCSIVolumeSource);

export function encodeNFSVolumeSource(w: Writer, m: NFSVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  w.bool(m.readOnly, 24);
  w.string(m.path, 18);
  w.string(m.server, 10);
}

export function decodeNFSVolumeSource(r: Reader, end: number): NFSVolumeSource {
  let v1 = '';
  let v2 = '';
  let v3 = false;
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
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NFSVolumeSource;
  m.server = v1;
  m.path = v2;
  if (v3 !== false) m.readOnly = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NFSVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.NFSVolumeSource',
  fields: () => [
    { json: 'server', type: 'string', required: true },
    { json: 'path', type: 'string', required: true },
    { json: 'readOnly', type: 'bool' },
  ],
});

export const NFSVolumeSource: GeneratedCodec<NFSVolumeSource> = new GeneratedCodec(NFSVolumeSourceSchema, encodeNFSVolumeSource, decodeNFSVolumeSource);

export function encodePhotonPersistentDiskVolumeSource(w: Writer, m: PhotonPersistentDiskVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.fsType, 18);
  w.string(m.pdID, 10);
}

export function decodePhotonPersistentDiskVolumeSource(r: Reader, end: number): PhotonPersistentDiskVolumeSource {
  let v1 = '';
  let v2 = '';
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
  const m = {} as PhotonPersistentDiskVolumeSource;
  m.pdID = v1;
  if (v2 !== '') m.fsType = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PhotonPersistentDiskVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PhotonPersistentDiskVolumeSource',
  fields: () => [
    { json: 'pdID', type: 'string', required: true },
    { json: 'fsType', type: 'string' },
  ],
});

export const PhotonPersistentDiskVolumeSource: GeneratedCodec<PhotonPersistentDiskVolumeSource> = new GeneratedCodec(PhotonPersistentDiskVolumeSourceSchema, encodePhotonPersistentDiskVolumeSource, decodePhotonPersistentDiskVolumeSource);

export function encodePortworxVolumeSource(w: Writer, m: PortworxVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  w.bool(m.readOnly, 24);
  w.string(m.fsType, 18);
  w.string(m.volumeID, 10);
}

export function decodePortworxVolumeSource(r: Reader, end: number): PortworxVolumeSource {
  let v1 = '';
  let v2 = '';
  let v3 = false;
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
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PortworxVolumeSource;
  m.volumeID = v1;
  if (v2 !== '') m.fsType = v2;
  if (v3 !== false) m.readOnly = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PortworxVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PortworxVolumeSource',
  fields: () => [
    { json: 'volumeID', type: 'string', required: true },
    { json: 'fsType', type: 'string' },
    { json: 'readOnly', type: 'bool' },
  ],
});

export const PortworxVolumeSource: GeneratedCodec<PortworxVolumeSource> = new GeneratedCodec(PortworxVolumeSourceSchema, encodePortworxVolumeSource, decodePortworxVolumeSource);

export function encodeQuobyteVolumeSource(w: Writer, m: QuobyteVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.tenant, 50);
  w.string(m.group, 42);
  w.string(m.user, 34);
  w.bool(m.readOnly, 24);
  w.string(m.volume, 18);
  w.string(m.registry, 10);
}

export function decodeQuobyteVolumeSource(r: Reader, end: number): QuobyteVolumeSource {
  let v1 = '';
  let v2 = '';
  let v3 = false;
  let v4 = '';
  let v5 = '';
  let v6 = '';
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
        v5 = r.string(end);
        continue;
      }
      case 50: {
        v6 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as QuobyteVolumeSource;
  m.registry = v1;
  m.volume = v2;
  if (v3 !== false) m.readOnly = v3;
  if (v4 !== '') m.user = v4;
  if (v5 !== '') m.group = v5;
  if (v6 !== '') m.tenant = v6;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const QuobyteVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.QuobyteVolumeSource',
  fields: () => [
    { json: 'registry', type: 'string', required: true },
    { json: 'volume', type: 'string', required: true },
    { json: 'readOnly', type: 'bool' },
    { json: 'user', type: 'string' },
    { json: 'group', type: 'string' },
    { json: 'tenant', type: 'string' },
  ],
});

export const QuobyteVolumeSource: GeneratedCodec<QuobyteVolumeSource> = new GeneratedCodec(QuobyteVolumeSourceSchema, encodeQuobyteVolumeSource, decodeQuobyteVolumeSource);

export function encodeRBDVolumeSource(w: Writer, m: RBDVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  w.bool(m.readOnly, 64);
  if (m.secretRef !== undefined && m.secretRef !== null) {
    const before = w.size();
    encodeLocalObjectReference(w, m.secretRef);
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

export function decodeRBDVolumeSource(r: Reader, end: number): RBDVolumeSource {
  let v1: string[] | undefined;
  let v2 = '';
  let v3 = '';
  let v4 = '';
  let v5 = '';
  let v6 = '';
  let v7: LocalObjectReference | null | undefined;
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
        v7 = decodeLocalObjectReference(r, r.fieldEnd(end));
        continue;
      }
      case 64: {
        v8 = r.bool(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as RBDVolumeSource;
  m.monitors = (v1 ?? null) as RBDVolumeSource['monitors'];
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

export const RBDVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.RBDVolumeSource',
  fields: () => [
    { json: 'monitors', type: 'string', cardinality: 'list', required: true },
    { json: 'image', type: 'string', required: true },
    { json: 'fsType', type: 'string' },
    { json: 'pool', type: 'string', default: 'rbd' },
    { json: 'user', type: 'string', default: 'admin' },
    { json: 'keyring', type: 'string', default: '/etc/ceph/keyring' },
    { json: 'secretRef', type: 'message', message: () => LocalObjectReferenceSchema, pointer: true, structType: 'atomic' },
    { json: 'readOnly', type: 'bool' },
  ],
});

export const RBDVolumeSource: GeneratedCodec<RBDVolumeSource> = new GeneratedCodec(RBDVolumeSourceSchema, encodeRBDVolumeSource, decodeRBDVolumeSource);

export function encodeScaleIOVolumeSource(w: Writer, m: ScaleIOVolumeSource): void {
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
    encodeLocalObjectReference(w, m.secretRef);
    w.close(before, 26);
  }
  w.string(m.system, 18);
  w.string(m.gateway, 10);
}

export function decodeScaleIOVolumeSource(r: Reader, end: number): ScaleIOVolumeSource {
  let v1 = '';
  let v2 = '';
  let v3: LocalObjectReference | null | undefined;
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
        v3 = decodeLocalObjectReference(r, r.fieldEnd(end));
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
  const m = {} as ScaleIOVolumeSource;
  m.gateway = v1;
  m.system = v2;
  m.secretRef = (v3 ?? null) as ScaleIOVolumeSource['secretRef'];
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

export const ScaleIOVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ScaleIOVolumeSource',
  fields: () => [
    { json: 'gateway', type: 'string', required: true },
    { json: 'system', type: 'string', required: true },
    { json: 'secretRef', type: 'message', message: () => LocalObjectReferenceSchema, required: true, pointer: true, structType: 'atomic' },
    { json: 'sslEnabled', type: 'bool' },
    { json: 'protectionDomain', type: 'string' },
    { json: 'storagePool', type: 'string' },
    { json: 'storageMode', type: 'string', default: 'ThinProvisioned' },
    { json: 'volumeName', type: 'string' },
    { json: 'fsType', type: 'string', default: 'xfs' },
    { json: 'readOnly', type: 'bool' },
  ],
});

export const ScaleIOVolumeSource: GeneratedCodec<ScaleIOVolumeSource> = new GeneratedCodec(ScaleIOVolumeSourceSchema, encodeScaleIOVolumeSource, decodeScaleIOVolumeSource);

export function encodeStorageOSVolumeSource(w: Writer, m: StorageOSVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  if (m.secretRef !== undefined && m.secretRef !== null) {
    const before = w.size();
    encodeLocalObjectReference(w, m.secretRef);
    w.close(before, 42);
  }
  w.bool(m.readOnly, 32);
  w.string(m.fsType, 26);
  w.string(m.volumeNamespace, 18);
  w.string(m.volumeName, 10);
}

export function decodeStorageOSVolumeSource(r: Reader, end: number): StorageOSVolumeSource {
  let v1 = '';
  let v2 = '';
  let v3 = '';
  let v4 = false;
  let v5: LocalObjectReference | null | undefined;
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
        v5 = decodeLocalObjectReference(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as StorageOSVolumeSource;
  if (v1 !== '') m.volumeName = v1;
  if (v2 !== '') m.volumeNamespace = v2;
  if (v3 !== '') m.fsType = v3;
  if (v4 !== false) m.readOnly = v4;
  if (v5 !== undefined && v5 !== null) m.secretRef = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const StorageOSVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.StorageOSVolumeSource',
  fields: () => [
    { json: 'volumeName', type: 'string' },
    { json: 'volumeNamespace', type: 'string' },
    { json: 'fsType', type: 'string' },
    { json: 'readOnly', type: 'bool' },
    { json: 'secretRef', type: 'message', message: () => LocalObjectReferenceSchema, pointer: true, structType: 'atomic' },
  ],
});

export const StorageOSVolumeSource: GeneratedCodec<StorageOSVolumeSource> = new GeneratedCodec(StorageOSVolumeSourceSchema, encodeStorageOSVolumeSource, decodeStorageOSVolumeSource);

export function encodeVsphereVirtualDiskVolumeSource(w: Writer, m: VsphereVirtualDiskVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.storagePolicyID, 34);
  w.string(m.storagePolicyName, 26);
  w.string(m.fsType, 18);
  w.string(m.volumePath, 10);
}

export function decodeVsphereVirtualDiskVolumeSource(r: Reader, end: number): VsphereVirtualDiskVolumeSource {
  let v1 = '';
  let v2 = '';
  let v3 = '';
  let v4 = '';
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
      case 34: {
        v4 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as VsphereVirtualDiskVolumeSource;
  m.volumePath = v1;
  if (v2 !== '') m.fsType = v2;
  if (v3 !== '') m.storagePolicyName = v3;
  if (v4 !== '') m.storagePolicyID = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const VsphereVirtualDiskVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.VsphereVirtualDiskVolumeSource',
  fields: () => [
    { json: 'volumePath', type: 'string', required: true },
    { json: 'fsType', type: 'string' },
    { json: 'storagePolicyName', type: 'string' },
    { json: 'storagePolicyID', type: 'string' },
  ],
});

export const VsphereVirtualDiskVolumeSource: GeneratedCodec<VsphereVirtualDiskVolumeSource> = new GeneratedCodec(VsphereVirtualDiskVolumeSourceSchema, encodeVsphereVirtualDiskVolumeSource, decodeVsphereVirtualDiskVolumeSource);
