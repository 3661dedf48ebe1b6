// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readQuantity, setKey, unknownFields, writeQuantity, writeStringMap, writeUnknown } from '../../../../src/generated.ts';
import { QuantitySchema } from '../../machinery/resource/resource.ts';
import { type LabelSelector, LabelSelectorSchema, decodeLabelSelector, encodeLabelSelector } from '../../meta/v1/selector.ts';
import { type ObjectFieldSelector, ObjectFieldSelectorSchema, type ResourceFieldSelector, ResourceFieldSelectorSchema, decodeObjectFieldSelector, decodeResourceFieldSelector, encodeObjectFieldSelector, encodeResourceFieldSelector } from './env.ts';
import { type PersistentVolumeClaimTemplate, PersistentVolumeClaimTemplateSchema, decodePersistentVolumeClaimTemplate, encodePersistentVolumeClaimTemplate } from './persistent-volume-claim.ts';
import { type LocalObjectReference, decodeLocalObjectReference, encodeLocalObjectReference } from './reference.ts';
import { type AWSElasticBlockStoreVolumeSource, AWSElasticBlockStoreVolumeSourceSchema, type AzureDiskVolumeSource, AzureDiskVolumeSourceSchema, type AzureFileVolumeSource, AzureFileVolumeSourceSchema, type CSIVolumeSource, CSIVolumeSourceSchema, type CephFSVolumeSource, CephFSVolumeSourceSchema, type CinderVolumeSource, CinderVolumeSourceSchema, type FCVolumeSource, FCVolumeSourceSchema, type FlexVolumeSource, FlexVolumeSourceSchema, type FlockerVolumeSource, FlockerVolumeSourceSchema, type GCEPersistentDiskVolumeSource, GCEPersistentDiskVolumeSourceSchema, type GitRepoVolumeSource, GitRepoVolumeSourceSchema, type GlusterfsVolumeSource, GlusterfsVolumeSourceSchema, type HostPathVolumeSource, HostPathVolumeSourceSchema, type ISCSIVolumeSource, ISCSIVolumeSourceSchema, type NFSVolumeSource, NFSVolumeSourceSchema, type PhotonPersistentDiskVolumeSource, PhotonPersistentDiskVolumeSourceSchema, type PortworxVolumeSource, PortworxVolumeSourceSchema, type QuobyteVolumeSource, QuobyteVolumeSourceSchema, type RBDVolumeSource, RBDVolumeSourceSchema, type ScaleIOVolumeSource, ScaleIOVolumeSourceSchema, type StorageOSVolumeSource, StorageOSVolumeSourceSchema, type VsphereVirtualDiskVolumeSource, VsphereVirtualDiskVolumeSourceSchema, decodeAWSElasticBlockStoreVolumeSource, decodeAzureDiskVolumeSource, decodeAzureFileVolumeSource, decodeCSIVolumeSource, decodeCephFSVolumeSource, decodeCinderVolumeSource, decodeFCVolumeSource, decodeFlexVolumeSource, decodeFlockerVolumeSource, decodeGCEPersistentDiskVolumeSource, decodeGitRepoVolumeSource, decodeGlusterfsVolumeSource, decodeHostPathVolumeSource, decodeISCSIVolumeSource, decodeNFSVolumeSource, decodePhotonPersistentDiskVolumeSource, decodePortworxVolumeSource, decodeQuobyteVolumeSource, decodeRBDVolumeSource, decodeScaleIOVolumeSource, decodeStorageOSVolumeSource, decodeVsphereVirtualDiskVolumeSource, encodeAWSElasticBlockStoreVolumeSource, encodeAzureDiskVolumeSource, encodeAzureFileVolumeSource, encodeCSIVolumeSource, encodeCephFSVolumeSource, encodeCinderVolumeSource, encodeFCVolumeSource, encodeFlexVolumeSource, encodeFlockerVolumeSource, encodeGCEPersistentDiskVolumeSource, encodeGitRepoVolumeSource, encodeGlusterfsVolumeSource, encodeHostPathVolumeSource, encodeISCSIVolumeSource, encodeNFSVolumeSource, encodePhotonPersistentDiskVolumeSource, encodePortworxVolumeSource, encodeQuobyteVolumeSource, encodeRBDVolumeSource, encodeScaleIOVolumeSource, encodeStorageOSVolumeSource, encodeVsphereVirtualDiskVolumeSource } from './volume-plugins.ts';

export interface ClusterTrustBundleProjection {
  name?: string | undefined;
  signerName?: string | undefined;
  labelSelector?: LabelSelector | undefined;
  optional?: boolean | undefined;
  path: string;
}

export interface ConfigMapProjection extends LocalObjectReference {
  items?: KeyToPath[] | undefined;
  optional?: boolean | undefined;
}

/** The entries of a ConfigMap as files. */
export interface ConfigMapVolumeSource extends LocalObjectReference {
  items?: KeyToPath[] | undefined;
  defaultMode?: number | undefined;
  optional?: boolean | undefined;
}

export interface DownwardAPIProjection {
  items?: DownwardAPIVolumeFile[] | undefined;
}

export interface DownwardAPIVolumeFile {
  path: string;
  fieldRef?: ObjectFieldSelector | undefined;
  resourceFieldRef?: ResourceFieldSelector | undefined;
  mode?: number | undefined;
}

export interface DownwardAPIVolumeSource {
  items?: DownwardAPIVolumeFile[] | undefined;
  defaultMode?: number | undefined;
}

/** An empty directory that lives as long as the pod. */
export interface EmptyDirVolumeSource {
  medium?: string | undefined;
  sizeLimit?: string | undefined;
}

export interface EphemeralVolumeSource {
  volumeClaimTemplate?: PersistentVolumeClaimTemplate | undefined;
}

export interface ImageVolumeSource {
  reference?: string | undefined;
  pullPolicy?: 'Always' | 'Never' | 'IfNotPresent' | undefined;
}

export interface KeyToPath {
  key: string;
  path: string;
  mode?: number | undefined;
}

export interface PersistentVolumeClaimVolumeSource {
  claimName: string;
  readOnly?: boolean | undefined;
}

export interface PodCertificateProjection {
  signerName: string;
  keyType: string;
  maxExpirationSeconds?: number | undefined;
  credentialBundlePath?: string | undefined;
  keyPath?: string | undefined;
  certificateChainPath?: string | undefined;
  userAnnotations?: Record<string, string> | undefined;
}

/** Several sources in one directory. */
export interface ProjectedVolumeSource {
  sources?: VolumeProjection[] | null | undefined;
  defaultMode?: number | undefined;
}

export interface SecretProjection extends LocalObjectReference {
  items?: KeyToPath[] | undefined;
  optional?: boolean | undefined;
}

/** The entries of a Secret as files. */
export interface SecretVolumeSource {
  secretName?: string | undefined;
  items?: KeyToPath[] | undefined;
  defaultMode?: number | undefined;
  optional?: boolean | undefined;
}

/** A token of the service account, renewed before it expires. */
export interface ServiceAccountTokenProjection {
  audience?: string | undefined;
  expirationSeconds?: number | undefined;
  path: string;
}

/** A directory the containers of a pod can mount. Exactly one source is given beside the name. */
export interface Volume extends VolumeSource {
  name: string;
}

export interface VolumeProjection {
  secret?: SecretProjection | undefined;
  downwardAPI?: DownwardAPIProjection | undefined;
  configMap?: ConfigMapProjection | undefined;
  serviceAccountToken?: ServiceAccountTokenProjection | undefined;
  clusterTrustBundle?: ClusterTrustBundleProjection | undefined;
  podCertificate?: PodCertificateProjection | undefined;
}

/** Where the content of a volume comes from. */
export interface VolumeSource {
  hostPath?: HostPathVolumeSource | undefined;
  emptyDir?: EmptyDirVolumeSource | undefined;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource | undefined;
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource | undefined;
  gitRepo?: GitRepoVolumeSource | undefined;
  secret?: SecretVolumeSource | undefined;
  nfs?: NFSVolumeSource | undefined;
  iscsi?: ISCSIVolumeSource | undefined;
  glusterfs?: GlusterfsVolumeSource | undefined;
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource | undefined;
  rbd?: RBDVolumeSource | undefined;
  flexVolume?: FlexVolumeSource | undefined;
  cinder?: CinderVolumeSource | undefined;
  cephfs?: CephFSVolumeSource | undefined;
  flocker?: FlockerVolumeSource | undefined;
  downwardAPI?: DownwardAPIVolumeSource | undefined;
  fc?: FCVolumeSource | undefined;
  azureFile?: AzureFileVolumeSource | undefined;
  configMap?: ConfigMapVolumeSource | undefined;
  vsphereVolume?: VsphereVirtualDiskVolumeSource | undefined;
  quobyte?: QuobyteVolumeSource | undefined;
  azureDisk?: AzureDiskVolumeSource | undefined;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource | undefined;
  projected?: ProjectedVolumeSource | undefined;
  portworxVolume?: PortworxVolumeSource | undefined;
  scaleIO?: ScaleIOVolumeSource | undefined;
  storageos?: StorageOSVolumeSource | undefined;
  csi?: CSIVolumeSource | undefined;
  ephemeral?: EphemeralVolumeSource | undefined;
  image?: ImageVolumeSource | undefined;
}

export function encodeClusterTrustBundleProjection(w: Writer, m: ClusterTrustBundleProjection): void {
  writeUnknown(w, m, unknownFields);
  if (m.optional !== undefined && m.optional !== null) {
    w.bool(m.optional, 40);
  }
  w.string(m.path, 34);
  if (m.labelSelector !== undefined && m.labelSelector !== null) {
    const before = w.size();
    encodeLabelSelector(w, m.labelSelector);
    w.close(before, 26);
  }
  if (m.signerName !== undefined && m.signerName !== null) {
    w.string(m.signerName, 18);
  }
  if (m.name !== undefined && m.name !== null) {
    w.string(m.name, 10);
  }
}

export function decodeClusterTrustBundleProjection(r: Reader, end: number): ClusterTrustBundleProjection {
  let v1: string | null | undefined;
  let v2: string | null | undefined;
  let v3: LabelSelector | null | undefined;
  let v5: boolean | null | undefined;
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
        v3 = decodeLabelSelector(r, r.fieldEnd(end));
        continue;
      }
      case 40: {
        v5 = r.bool(end);
        continue;
      }
      case 34: {
        v4 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ClusterTrustBundleProjection;
  if (v1 !== undefined && v1 !== null) m.name = v1;
  if (v2 !== undefined && v2 !== null) m.signerName = v2;
  if (v3 !== undefined && v3 !== null) m.labelSelector = v3;
  if (v5 !== undefined && v5 !== null) m.optional = v5;
  m.path = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ClusterTrustBundleProjectionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ClusterTrustBundleProjection',
  fields: () => [
    { json: 'name', type: 'string', pointer: true },
    { json: 'signerName', type: 'string', pointer: true },
    { json: 'labelSelector', type: 'message', message: () => LabelSelectorSchema, pointer: true, structType: 'atomic' },
    { json: 'optional', type: 'bool', pointer: true },
    { json: 'path', type: 'string', required: true },
  ],
});

export const ClusterTrustBundleProjection: GeneratedCodec<ClusterTrustBundleProjection> = new GeneratedCodec(ClusterTrustBundleProjectionSchema, encodeClusterTrustBundleProjection, decodeClusterTrustBundleProjection);

const unknownOfConfigMapProjectionLocalObjectReference = Symbol('ConfigMapProjection.localObjectReference');
export function encodeConfigMapProjection(w: Writer, m: ConfigMapProjection): void {
  writeUnknown(w, m, unknownFields);
  if (m.optional !== undefined && m.optional !== null) {
    w.bool(m.optional, 32);
  }
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeKeyToPath(w, list[i] ?? (emptyMessage as KeyToPath));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeLocalObjectReference(w, m, unknownOfConfigMapProjectionLocalObjectReference);
    w.close(before, 10);
  }
}

export function decodeConfigMapProjection(r: Reader, end: number): ConfigMapProjection {
  let v1: LocalObjectReference | null | undefined;
  let v2: KeyToPath[] | undefined;
  let v4: boolean | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeLocalObjectReference(r, r.fieldEnd(end), unknownOfConfigMapProjectionLocalObjectReference);
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(decodeKeyToPath(r, r.fieldEnd(end)));
        continue;
      }
      case 32: {
        v4 = r.bool(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ConfigMapProjection;
  Object.assign(m, v1 ?? decodeLocalObjectReference(r, r.pos));
  if (v2 !== undefined) m.items = v2;
  if (v4 !== undefined && v4 !== null) m.optional = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ConfigMapProjectionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ConfigMapProjection',
  fields: () => [
    { json: 'name', type: 'string', default: '' },
    { json: 'items', type: 'message', cardinality: 'list', message: () => KeyToPathSchema },
    { json: 'optional', type: 'bool', pointer: true },
  ],
});

export const ConfigMapProjection: GeneratedCodec<ConfigMapProjection> = new GeneratedCodec(ConfigMapProjectionSchema, encodeConfigMapProjection, decodeConfigMapProjection);

const unknownOfConfigMapVolumeSourceLocalObjectReference = Symbol('ConfigMapVolumeSource.localObjectReference');
export function encodeConfigMapVolumeSource(w: Writer, m: ConfigMapVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  if (m.optional !== undefined && m.optional !== null) {
    w.bool(m.optional, 32);
  }
  if (m.defaultMode !== undefined && m.defaultMode !== null) {
    w.int(m.defaultMode, 24);
  }
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeKeyToPath(w, list[i] ?? (emptyMessage as KeyToPath));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeLocalObjectReference(w, m, unknownOfConfigMapVolumeSourceLocalObjectReference);
    w.close(before, 10);
  }
}

export function decodeConfigMapVolumeSource(r: Reader, end: number): ConfigMapVolumeSource {
  let v1: LocalObjectReference | null | undefined;
  let v2: KeyToPath[] | undefined;
  let v3: number | null | undefined;
  let v4: boolean | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeLocalObjectReference(r, r.fieldEnd(end), unknownOfConfigMapVolumeSourceLocalObjectReference);
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(decodeKeyToPath(r, r.fieldEnd(end)));
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
  const m = {} as ConfigMapVolumeSource;
  Object.assign(m, v1 ?? decodeLocalObjectReference(r, r.pos));
  if (v2 !== undefined) m.items = v2;
  if (v3 !== undefined && v3 !== null) m.defaultMode = v3;
  if (v4 !== undefined && v4 !== null) m.optional = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ConfigMapVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ConfigMapVolumeSource',
  fields: () => [
    { json: 'name', type: 'string', default: '' },
    { json: 'items', type: 'message', cardinality: 'list', message: () => KeyToPathSchema },
    { json: 'defaultMode', type: 'int32', pointer: true },
    { json: 'optional', type: 'bool', pointer: true },
  ],
});

export const ConfigMapVolumeSource: GeneratedCodec<ConfigMapVolumeSource> = new GeneratedCodec(ConfigMapVolumeSourceSchema, encodeConfigMapVolumeSource, decodeConfigMapVolumeSource);

export function encodeDownwardAPIProjection(w: Writer, m: DownwardAPIProjection): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeDownwardAPIVolumeFile(w, list[i] ?? (emptyMessage as DownwardAPIVolumeFile));
      w.close(before, 10);
    }
  }
}

export function decodeDownwardAPIProjection(r: Reader, end: number): DownwardAPIProjection {
  let v1: DownwardAPIVolumeFile[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeDownwardAPIVolumeFile(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as DownwardAPIProjection;
  if (v1 !== undefined) m.items = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DownwardAPIProjectionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.DownwardAPIProjection',
  fields: () => [
    { json: 'items', type: 'message', cardinality: 'list', message: () => DownwardAPIVolumeFileSchema },
  ],
});

export const DownwardAPIProjection: GeneratedCodec<DownwardAPIProjection> = new GeneratedCodec(DownwardAPIProjectionSchema, encodeDownwardAPIProjection, decodeDownwardAPIProjection);

export function encodeDownwardAPIVolumeFile(w: Writer, m: DownwardAPIVolumeFile): void {
  writeUnknown(w, m, unknownFields);
  if (m.mode !== undefined && m.mode !== null) {
    w.int(m.mode, 32);
  }
  if (m.resourceFieldRef !== undefined && m.resourceFieldRef !== null) {
    const before = w.size();
    encodeResourceFieldSelector(w, m.resourceFieldRef);
    w.close(before, 26);
  }
  if (m.fieldRef !== undefined && m.fieldRef !== null) {
    const before = w.size();
    encodeObjectFieldSelector(w, m.fieldRef);
    w.close(before, 18);
  }
  w.string(m.path, 10);
}

export function decodeDownwardAPIVolumeFile(r: Reader, end: number): DownwardAPIVolumeFile {
  let v1 = '';
  let v2: ObjectFieldSelector | null | undefined;
  let v3: ResourceFieldSelector | null | undefined;
  let v4: number | null | undefined;
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
        v2 = decodeObjectFieldSelector(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeResourceFieldSelector(r, r.fieldEnd(end));
        continue;
      }
      case 32: {
        v4 = r.int32(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as DownwardAPIVolumeFile;
  m.path = v1;
  if (v2 !== undefined && v2 !== null) m.fieldRef = v2;
  if (v3 !== undefined && v3 !== null) m.resourceFieldRef = v3;
  if (v4 !== undefined && v4 !== null) m.mode = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DownwardAPIVolumeFileSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.DownwardAPIVolumeFile',
  fields: () => [
    { json: 'path', type: 'string', required: true },
    { json: 'fieldRef', type: 'message', message: () => ObjectFieldSelectorSchema, pointer: true, structType: 'atomic' },
    { json: 'resourceFieldRef', type: 'message', message: () => ResourceFieldSelectorSchema, pointer: true, structType: 'atomic' },
    { json: 'mode', type: 'int32', pointer: true },
  ],
});

export const DownwardAPIVolumeFile: GeneratedCodec<DownwardAPIVolumeFile> = new GeneratedCodec(DownwardAPIVolumeFileSchema, encodeDownwardAPIVolumeFile, decodeDownwardAPIVolumeFile);

export function encodeDownwardAPIVolumeSource(w: Writer, m: DownwardAPIVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  if (m.defaultMode !== undefined && m.defaultMode !== null) {
    w.int(m.defaultMode, 16);
  }
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeDownwardAPIVolumeFile(w, list[i] ?? (emptyMessage as DownwardAPIVolumeFile));
      w.close(before, 10);
    }
  }
}

export function decodeDownwardAPIVolumeSource(r: Reader, end: number): DownwardAPIVolumeSource {
  let v1: DownwardAPIVolumeFile[] | undefined;
  let v2: number | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeDownwardAPIVolumeFile(r, r.fieldEnd(end)));
        continue;
      }
      case 16: {
        v2 = r.int32(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as DownwardAPIVolumeSource;
  if (v1 !== undefined) m.items = v1;
  if (v2 !== undefined && v2 !== null) m.defaultMode = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const DownwardAPIVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.DownwardAPIVolumeSource',
  fields: () => [
    { json: 'items', type: 'message', cardinality: 'list', message: () => DownwardAPIVolumeFileSchema },
    { json: 'defaultMode', type: 'int32', pointer: true },
  ],
});

export const DownwardAPIVolumeSource: GeneratedCodec<DownwardAPIVolumeSource> = new GeneratedCodec(DownwardAPIVolumeSourceSchema, encodeDownwardAPIVolumeSource, decodeDownwardAPIVolumeSource);

export function encodeEmptyDirVolumeSource(w: Writer, m: EmptyDirVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  if (m.sizeLimit !== undefined && m.sizeLimit !== null) {
    writeQuantity(w, m.sizeLimit, 18);
  }
  w.string(m.medium, 10);
}

export function decodeEmptyDirVolumeSource(r: Reader, end: number): EmptyDirVolumeSource {
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
        v2 = readQuantity(r, end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as EmptyDirVolumeSource;
  if (v1 !== '') m.medium = v1;
  if (v2 !== undefined && v2 !== null) m.sizeLimit = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const EmptyDirVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.EmptyDirVolumeSource',
  fields: () => [
    { json: 'medium', type: 'string', knownValues: ['', 'Memory', 'HugePages', 'HugePages-'] },
    { json: 'sizeLimit', type: 'message', message: () => QuantitySchema, pointer: true },
  ],
});

export const EmptyDirVolumeSource: GeneratedCodec<EmptyDirVolumeSource> = new GeneratedCodec(EmptyDirVolumeSourceSchema, encodeEmptyDirVolumeSource, decodeEmptyDirVolumeSource);

export function encodeEphemeralVolumeSource(w: Writer, m: EphemeralVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  if (m.volumeClaimTemplate !== undefined && m.volumeClaimTemplate !== null) {
    const before = w.size();
    encodePersistentVolumeClaimTemplate(w, m.volumeClaimTemplate);
    w.close(before, 10);
  }
}

export function decodeEphemeralVolumeSource(r: Reader, end: number): EphemeralVolumeSource {
  let v1: PersistentVolumeClaimTemplate | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodePersistentVolumeClaimTemplate(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as EphemeralVolumeSource;
  if (v1 !== undefined && v1 !== null) m.volumeClaimTemplate = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const EphemeralVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.EphemeralVolumeSource',
  fields: () => [
    { json: 'volumeClaimTemplate', type: 'message', message: () => PersistentVolumeClaimTemplateSchema, pointer: true },
  ],
});

export const EphemeralVolumeSource: GeneratedCodec<EphemeralVolumeSource> = new GeneratedCodec(EphemeralVolumeSourceSchema, encodeEphemeralVolumeSource, decodeEphemeralVolumeSource);

export function encodeImageVolumeSource(w: Writer, m: ImageVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.pullPolicy, 18);
  w.string(m.reference, 10);
}

export function decodeImageVolumeSource(r: Reader, end: number): ImageVolumeSource {
  let v1 = '';
  let v2: 'Always' | 'Never' | 'IfNotPresent' | '' = '';
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
        v2 = r.string(end) as 'Always' | 'Never' | 'IfNotPresent';
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ImageVolumeSource;
  if (v1 !== '') m.reference = v1;
  if (v2 !== '') m.pullPolicy = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ImageVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ImageVolumeSource',
  fields: () => [
    { json: 'reference', type: 'string' },
    { json: 'pullPolicy', type: 'string', enum: ['Always', 'Never', 'IfNotPresent'] },
  ],
});

export const ImageVolumeSource: GeneratedCodec<ImageVolumeSource> = new GeneratedCodec(ImageVolumeSourceSchema, encodeImageVolumeSource, decodeImageVolumeSource);

export function encodeKeyToPath(w: Writer, m: KeyToPath): void {
  writeUnknown(w, m, unknownFields);
  if (m.mode !== undefined && m.mode !== null) {
    w.int(m.mode, 24);
  }
  w.string(m.path, 18);
  w.string(m.key, 10);
}

export function decodeKeyToPath(r: Reader, end: number): KeyToPath {
  let v1 = '';
  let v2 = '';
  let v3: number | null | undefined;
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
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as KeyToPath;
  m.key = v1;
  m.path = v2;
  if (v3 !== undefined && v3 !== null) m.mode = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const KeyToPathSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.KeyToPath',
  fields: () => [
    { json: 'key', type: 'string', required: true },
    { json: 'path', type: 'string', required: true },
    { json: 'mode', type: 'int32', pointer: true },
  ],
});

export const KeyToPath: GeneratedCodec<KeyToPath> = new GeneratedCodec(KeyToPathSchema, encodeKeyToPath, decodeKeyToPath);

export function encodePersistentVolumeClaimVolumeSource(w: Writer, m: PersistentVolumeClaimVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  w.bool(m.readOnly, 16);
  w.string(m.claimName, 10);
}

export function decodePersistentVolumeClaimVolumeSource(r: Reader, end: number): PersistentVolumeClaimVolumeSource {
  let v1 = '';
  let v2 = false;
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
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PersistentVolumeClaimVolumeSource;
  m.claimName = v1;
  if (v2 !== false) m.readOnly = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PersistentVolumeClaimVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PersistentVolumeClaimVolumeSource',
  fields: () => [
    { json: 'claimName', type: 'string', required: true },
    { json: 'readOnly', type: 'bool' },
  ],
});

export const PersistentVolumeClaimVolumeSource: GeneratedCodec<PersistentVolumeClaimVolumeSource> = new GeneratedCodec(PersistentVolumeClaimVolumeSourceSchema, encodePersistentVolumeClaimVolumeSource, decodePersistentVolumeClaimVolumeSource);

export function encodePodCertificateProjection(w: Writer, m: PodCertificateProjection): void {
  writeUnknown(w, m, unknownFields);
  writeStringMap(w, m.userAnnotations, 58);
  w.string(m.certificateChainPath, 50);
  w.string(m.keyPath, 42);
  w.string(m.credentialBundlePath, 34);
  if (m.maxExpirationSeconds !== undefined && m.maxExpirationSeconds !== null) {
    w.int(m.maxExpirationSeconds, 24);
  }
  w.string(m.keyType, 18);
  w.string(m.signerName, 10);
}

export function decodePodCertificateProjection(r: Reader, end: number): PodCertificateProjection {
  let v1 = '';
  let v2 = '';
  let v3: number | null | undefined;
  let v4 = '';
  let v5 = '';
  let v6 = '';
  let v7: Record<string, string> | undefined;
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
      case 50: {
        v6 = r.string(end);
        continue;
      }
      case 58: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: string | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = r.string(to);
          else r.skip(part, to);
        }
        v7 ??= {};
        setKey(v7, key, value ?? '');
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodCertificateProjection;
  if (v1 !== '') m.signerName = v1;
  if (v2 !== '') m.keyType = v2;
  if (v3 !== undefined && v3 !== null) m.maxExpirationSeconds = v3;
  if (v4 !== '') m.credentialBundlePath = v4;
  if (v5 !== '') m.keyPath = v5;
  if (v6 !== '') m.certificateChainPath = v6;
  if (v7 !== undefined) m.userAnnotations = v7;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodCertificateProjectionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PodCertificateProjection',
  fields: () => [
    { json: 'signerName', type: 'string', required: true, omitEmpty: true },
    { json: 'keyType', type: 'string', required: true, omitEmpty: true },
    { json: 'maxExpirationSeconds', type: 'int32', pointer: true },
    { json: 'credentialBundlePath', type: 'string' },
    { json: 'keyPath', type: 'string' },
    { json: 'certificateChainPath', type: 'string' },
    { json: 'userAnnotations', type: 'string', cardinality: 'map' },
  ],
});

export const PodCertificateProjection: GeneratedCodec<PodCertificateProjection> = new GeneratedCodec(PodCertificateProjectionSchema, encodePodCertificateProjection, decodePodCertificateProjection);

export function encodeProjectedVolumeSource(w: Writer, m: ProjectedVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  if (m.defaultMode !== undefined && m.defaultMode !== null) {
    w.int(m.defaultMode, 16);
  }
  if (m.sources) {
    const list = m.sources;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeVolumeProjection(w, list[i] ?? (emptyMessage as VolumeProjection));
      w.close(before, 10);
    }
  }
}

export function decodeProjectedVolumeSource(r: Reader, end: number): ProjectedVolumeSource {
  let v1: VolumeProjection[] | undefined;
  let v2: number | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeVolumeProjection(r, r.fieldEnd(end)));
        continue;
      }
      case 16: {
        v2 = r.int32(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ProjectedVolumeSource;
  m.sources = (v1 ?? null) as ProjectedVolumeSource['sources'];
  if (v2 !== undefined && v2 !== null) m.defaultMode = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ProjectedVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ProjectedVolumeSource',
  fields: () => [
    { json: 'sources', type: 'message', cardinality: 'list', message: () => VolumeProjectionSchema, omitEmpty: false },
    { json: 'defaultMode', type: 'int32', pointer: true },
  ],
});

export const ProjectedVolumeSource: GeneratedCodec<ProjectedVolumeSource> = new GeneratedCodec(ProjectedVolumeSourceSchema, encodeProjectedVolumeSource, decodeProjectedVolumeSource);

const unknownOfSecretProjectionLocalObjectReference = Symbol('SecretProjection.localObjectReference');
export function encodeSecretProjection(w: Writer, m: SecretProjection): void {
  writeUnknown(w, m, unknownFields);
  if (m.optional !== undefined && m.optional !== null) {
    w.bool(m.optional, 32);
  }
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeKeyToPath(w, list[i] ?? (emptyMessage as KeyToPath));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeLocalObjectReference(w, m, unknownOfSecretProjectionLocalObjectReference);
    w.close(before, 10);
  }
}

export function decodeSecretProjection(r: Reader, end: number): SecretProjection {
  let v1: LocalObjectReference | null | undefined;
  let v2: KeyToPath[] | undefined;
  let v4: boolean | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeLocalObjectReference(r, r.fieldEnd(end), unknownOfSecretProjectionLocalObjectReference);
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(decodeKeyToPath(r, r.fieldEnd(end)));
        continue;
      }
      case 32: {
        v4 = r.bool(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as SecretProjection;
  Object.assign(m, v1 ?? decodeLocalObjectReference(r, r.pos));
  if (v2 !== undefined) m.items = v2;
  if (v4 !== undefined && v4 !== null) m.optional = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const SecretProjectionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.SecretProjection',
  fields: () => [
    { json: 'name', type: 'string', default: '' },
    { json: 'items', type: 'message', cardinality: 'list', message: () => KeyToPathSchema },
    { json: 'optional', type: 'bool', pointer: true },
  ],
});

export const SecretProjection: GeneratedCodec<SecretProjection> = new GeneratedCodec(SecretProjectionSchema, encodeSecretProjection, decodeSecretProjection);

export function encodeSecretVolumeSource(w: Writer, m: SecretVolumeSource): void {
  writeUnknown(w, m, unknownFields);
  if (m.optional !== undefined && m.optional !== null) {
    w.bool(m.optional, 32);
  }
  if (m.defaultMode !== undefined && m.defaultMode !== null) {
    w.int(m.defaultMode, 24);
  }
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeKeyToPath(w, list[i] ?? (emptyMessage as KeyToPath));
      w.close(before, 18);
    }
  }
  w.string(m.secretName, 10);
}

export function decodeSecretVolumeSource(r: Reader, end: number): SecretVolumeSource {
  let v1 = '';
  let v2: KeyToPath[] | undefined;
  let v3: number | null | undefined;
  let v4: boolean | null | undefined;
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
        v2 ??= [];
        v2.push(decodeKeyToPath(r, r.fieldEnd(end)));
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
  const m = {} as SecretVolumeSource;
  if (v1 !== '') m.secretName = v1;
  if (v2 !== undefined) m.items = v2;
  if (v3 !== undefined && v3 !== null) m.defaultMode = v3;
  if (v4 !== undefined && v4 !== null) m.optional = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const SecretVolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.SecretVolumeSource',
  fields: () => [
    { json: 'secretName', type: 'string' },
    { json: 'items', type: 'message', cardinality: 'list', message: () => KeyToPathSchema },
    { json: 'defaultMode', type: 'int32', pointer: true },
    { json: 'optional', type: 'bool', pointer: true },
  ],
});

export const SecretVolumeSource: GeneratedCodec<SecretVolumeSource> = new GeneratedCodec(SecretVolumeSourceSchema, encodeSecretVolumeSource, decodeSecretVolumeSource);

export function encodeServiceAccountTokenProjection(w: Writer, m: ServiceAccountTokenProjection): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.path, 26);
  if (m.expirationSeconds !== undefined && m.expirationSeconds !== null) {
    w.int(m.expirationSeconds, 16);
  }
  w.string(m.audience, 10);
}

export function decodeServiceAccountTokenProjection(r: Reader, end: number): ServiceAccountTokenProjection {
  let v1 = '';
  let v2: number | null | undefined;
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
      case 16: {
        v2 = r.int64(end);
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ServiceAccountTokenProjection;
  if (v1 !== '') m.audience = v1;
  if (v2 !== undefined && v2 !== null) m.expirationSeconds = v2;
  m.path = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ServiceAccountTokenProjectionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ServiceAccountTokenProjection',
  fields: () => [
    { json: 'audience', type: 'string' },
    { json: 'expirationSeconds', type: 'int64', pointer: true },
    { json: 'path', type: 'string', required: true },
  ],
});

export const ServiceAccountTokenProjection: GeneratedCodec<ServiceAccountTokenProjection> = new GeneratedCodec(ServiceAccountTokenProjectionSchema, encodeServiceAccountTokenProjection, decodeServiceAccountTokenProjection);

const unknownOfVolumeVolumeSource = Symbol('Volume.volumeSource');
export function encodeVolume(w: Writer, m: Volume): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeVolumeSource(w, m, unknownOfVolumeVolumeSource);
    w.close(before, 18);
  }
  w.string(m.name, 10);
}

export function decodeVolume(r: Reader, end: number): Volume {
  let v1 = '';
  let v2: VolumeSource | null | undefined;
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
        v2 = decodeVolumeSource(r, r.fieldEnd(end), unknownOfVolumeVolumeSource);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Volume;
  m.name = v1;
  Object.assign(m, v2 ?? decodeVolumeSource(r, r.pos));
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const VolumeSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.Volume',
  fields: () => [
    { json: 'name', type: 'string', required: true },
    { json: 'hostPath', type: 'message', message: () => HostPathVolumeSourceSchema, pointer: true },
    { json: 'emptyDir', type: 'message', message: () => EmptyDirVolumeSourceSchema, pointer: true },
    { json: 'gcePersistentDisk', type: 'message', message: () => GCEPersistentDiskVolumeSourceSchema, pointer: true },
    { json: 'awsElasticBlockStore', type: 'message', message: () => AWSElasticBlockStoreVolumeSourceSchema, pointer: true },
    { json: 'gitRepo', type: 'message', message: () => GitRepoVolumeSourceSchema, pointer: true },
    { json: 'secret', type: 'message', message: () => SecretVolumeSourceSchema, pointer: true },
    { json: 'nfs', type: 'message', message: () => NFSVolumeSourceSchema, pointer: true },
    { json: 'iscsi', type: 'message', message: () => ISCSIVolumeSourceSchema, pointer: true },
    { json: 'glusterfs', type: 'message', message: () => GlusterfsVolumeSourceSchema, pointer: true },
    { json: 'persistentVolumeClaim', type: 'message', message: () => PersistentVolumeClaimVolumeSourceSchema, pointer: true },
    { json: 'rbd', type: 'message', message: () => RBDVolumeSourceSchema, pointer: true },
    { json: 'flexVolume', type: 'message', message: () => FlexVolumeSourceSchema, pointer: true },
    { json: 'cinder', type: 'message', message: () => CinderVolumeSourceSchema, pointer: true },
    { json: 'cephfs', type: 'message', message: () => CephFSVolumeSourceSchema, pointer: true },
    { json: 'flocker', type: 'message', message: () => FlockerVolumeSourceSchema, pointer: true },
    { json: 'downwardAPI', type: 'message', message: () => DownwardAPIVolumeSourceSchema, pointer: true },
    { json: 'fc', type: 'message', message: () => FCVolumeSourceSchema, pointer: true },
    { json: 'azureFile', type: 'message', message: () => AzureFileVolumeSourceSchema, pointer: true },
    { json: 'configMap', type: 'message', message: () => ConfigMapVolumeSourceSchema, pointer: true },
    { json: 'vsphereVolume', type: 'message', message: () => VsphereVirtualDiskVolumeSourceSchema, pointer: true },
    { json: 'quobyte', type: 'message', message: () => QuobyteVolumeSourceSchema, pointer: true },
    { json: 'azureDisk', type: 'message', message: () => AzureDiskVolumeSourceSchema, pointer: true },
    { json: 'photonPersistentDisk', type: 'message', message: () => PhotonPersistentDiskVolumeSourceSchema, pointer: true },
    { json: 'projected', type: 'message', message: () => ProjectedVolumeSourceSchema, pointer: true },
    { json: 'portworxVolume', type: 'message', message: () => PortworxVolumeSourceSchema, pointer: true },
    { json: 'scaleIO', type: 'message', message: () => ScaleIOVolumeSourceSchema, pointer: true },
    { json: 'storageos', type: 'message', message: () => StorageOSVolumeSourceSchema, pointer: true },
    { json: 'csi', type: 'message', message: () => CSIVolumeSourceSchema, pointer: true },
    { json: 'ephemeral', type: 'message', message: () => EphemeralVolumeSourceSchema, pointer: true },
    { json: 'image', type: 'message', message: () => ImageVolumeSourceSchema, pointer: true },
  ],
});

export const Volume: GeneratedCodec<Volume> = new GeneratedCodec(VolumeSchema, encodeVolume, decodeVolume);

export function encodeVolumeProjection(w: Writer, m: VolumeProjection): void {
  writeUnknown(w, m, unknownFields);
  if (m.podCertificate !== undefined && m.podCertificate !== null) {
    const before = w.size();
    encodePodCertificateProjection(w, m.podCertificate);
    w.close(before, 50);
  }
  if (m.clusterTrustBundle !== undefined && m.clusterTrustBundle !== null) {
    const before = w.size();
    encodeClusterTrustBundleProjection(w, m.clusterTrustBundle);
    w.close(before, 42);
  }
  if (m.serviceAccountToken !== undefined && m.serviceAccountToken !== null) {
    const before = w.size();
    encodeServiceAccountTokenProjection(w, m.serviceAccountToken);
    w.close(before, 34);
  }
  if (m.configMap !== undefined && m.configMap !== null) {
    const before = w.size();
    encodeConfigMapProjection(w, m.configMap);
    w.close(before, 26);
  }
  if (m.downwardAPI !== undefined && m.downwardAPI !== null) {
    const before = w.size();
    encodeDownwardAPIProjection(w, m.downwardAPI);
    w.close(before, 18);
  }
  if (m.secret !== undefined && m.secret !== null) {
    const before = w.size();
    encodeSecretProjection(w, m.secret);
    w.close(before, 10);
  }
}

export function decodeVolumeProjection(r: Reader, end: number): VolumeProjection {
  let v1: SecretProjection | null | undefined;
  let v2: DownwardAPIProjection | null | undefined;
  let v3: ConfigMapProjection | null | undefined;
  let v4: ServiceAccountTokenProjection | null | undefined;
  let v5: ClusterTrustBundleProjection | null | undefined;
  let v6: PodCertificateProjection | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeSecretProjection(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = decodeDownwardAPIProjection(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeConfigMapProjection(r, r.fieldEnd(end));
        continue;
      }
      case 34: {
        v4 = decodeServiceAccountTokenProjection(r, r.fieldEnd(end));
        continue;
      }
      case 42: {
        v5 = decodeClusterTrustBundleProjection(r, r.fieldEnd(end));
        continue;
      }
      case 50: {
        v6 = decodePodCertificateProjection(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as VolumeProjection;
  if (v1 !== undefined && v1 !== null) m.secret = v1;
  if (v2 !== undefined && v2 !== null) m.downwardAPI = v2;
  if (v3 !== undefined && v3 !== null) m.configMap = v3;
  if (v4 !== undefined && v4 !== null) m.serviceAccountToken = v4;
  if (v5 !== undefined && v5 !== null) m.clusterTrustBundle = v5;
  if (v6 !== undefined && v6 !== null) m.podCertificate = v6;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const VolumeProjectionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.VolumeProjection',
  fields: () => [
    { json: 'secret', type: 'message', message: () => SecretProjectionSchema, pointer: true },
    { json: 'downwardAPI', type: 'message', message: () => DownwardAPIProjectionSchema, pointer: true },
    { json: 'configMap', type: 'message', message: () => ConfigMapProjectionSchema, pointer: true },
    { json: 'serviceAccountToken', type: 'message', message: () => ServiceAccountTokenProjectionSchema, pointer: true },
    { json: 'clusterTrustBundle', type: 'message', message: () => ClusterTrustBundleProjectionSchema, pointer: true },
    { json: 'podCertificate', type: 'message', message: () => PodCertificateProjectionSchema, pointer: true },
  ],
});

export const VolumeProjection: GeneratedCodec<VolumeProjection> = new GeneratedCodec(VolumeProjectionSchema, encodeVolumeProjection, decodeVolumeProjection);

export function encodeVolumeSource(w: Writer, m: VolumeSource, unknown: symbol = unknownFields): void {
  writeUnknown(w, m, unknown);
  if (m.image !== undefined && m.image !== null) {
    const before = w.size();
    encodeImageVolumeSource(w, m.image);
    w.close(before, 242);
  }
  if (m.ephemeral !== undefined && m.ephemeral !== null) {
    const before = w.size();
    encodeEphemeralVolumeSource(w, m.ephemeral);
    w.close(before, 234);
  }
  if (m.csi !== undefined && m.csi !== null) {
    const before = w.size();
    encodeCSIVolumeSource(w, m.csi);
    w.close(before, 226);
  }
  if (m.storageos !== undefined && m.storageos !== null) {
    const before = w.size();
    encodeStorageOSVolumeSource(w, m.storageos);
    w.close(before, 218);
  }
  if (m.projected !== undefined && m.projected !== null) {
    const before = w.size();
    encodeProjectedVolumeSource(w, m.projected);
    w.close(before, 210);
  }
  if (m.scaleIO !== undefined && m.scaleIO !== null) {
    const before = w.size();
    encodeScaleIOVolumeSource(w, m.scaleIO);
    w.close(before, 202);
  }
  if (m.portworxVolume !== undefined && m.portworxVolume !== null) {
    const before = w.size();
    encodePortworxVolumeSource(w, m.portworxVolume);
    w.close(before, 194);
  }
  if (m.photonPersistentDisk !== undefined && m.photonPersistentDisk !== null) {
    const before = w.size();
    encodePhotonPersistentDiskVolumeSource(w, m.photonPersistentDisk);
    w.close(before, 186);
  }
  if (m.azureDisk !== undefined && m.azureDisk !== null) {
    const before = w.size();
    encodeAzureDiskVolumeSource(w, m.azureDisk);
    w.close(before, 178);
  }
  if (m.quobyte !== undefined && m.quobyte !== null) {
    const before = w.size();
    encodeQuobyteVolumeSource(w, m.quobyte);
    w.close(before, 170);
  }
  if (m.vsphereVolume !== undefined && m.vsphereVolume !== null) {
    const before = w.size();
    encodeVsphereVirtualDiskVolumeSource(w, m.vsphereVolume);
    w.close(before, 162);
  }
  if (m.configMap !== undefined && m.configMap !== null) {
    const before = w.size();
    encodeConfigMapVolumeSource(w, m.configMap);
    w.close(before, 154);
  }
  if (m.azureFile !== undefined && m.azureFile !== null) {
    const before = w.size();
    encodeAzureFileVolumeSource(w, m.azureFile);
    w.close(before, 146);
  }
  if (m.fc !== undefined && m.fc !== null) {
    const before = w.size();
    encodeFCVolumeSource(w, m.fc);
    w.close(before, 138);
  }
  if (m.downwardAPI !== undefined && m.downwardAPI !== null) {
    const before = w.size();
    encodeDownwardAPIVolumeSource(w, m.downwardAPI);
    w.close(before, 130);
  }
  if (m.flocker !== undefined && m.flocker !== null) {
    const before = w.size();
    encodeFlockerVolumeSource(w, m.flocker);
    w.close(before, 122);
  }
  if (m.cephfs !== undefined && m.cephfs !== null) {
    const before = w.size();
    encodeCephFSVolumeSource(w, m.cephfs);
    w.close(before, 114);
  }
  if (m.cinder !== undefined && m.cinder !== null) {
    const before = w.size();
    encodeCinderVolumeSource(w, m.cinder);
    w.close(before, 106);
  }
  if (m.flexVolume !== undefined && m.flexVolume !== null) {
    const before = w.size();
    encodeFlexVolumeSource(w, m.flexVolume);
    w.close(before, 98);
  }
  if (m.rbd !== undefined && m.rbd !== null) {
    const before = w.size();
    encodeRBDVolumeSource(w, m.rbd);
    w.close(before, 90);
  }
  if (m.persistentVolumeClaim !== undefined && m.persistentVolumeClaim !== null) {
    const before = w.size();
    encodePersistentVolumeClaimVolumeSource(w, m.persistentVolumeClaim);
    w.close(before, 82);
  }
  if (m.glusterfs !== undefined && m.glusterfs !== null) {
    const before = w.size();
    encodeGlusterfsVolumeSource(w, m.glusterfs);
    w.close(before, 74);
  }
  if (m.iscsi !== undefined && m.iscsi !== null) {
    const before = w.size();
    encodeISCSIVolumeSource(w, m.iscsi);
    w.close(before, 66);
  }
  if (m.nfs !== undefined && m.nfs !== null) {
    const before = w.size();
    encodeNFSVolumeSource(w, m.nfs);
    w.close(before, 58);
  }
  if (m.secret !== undefined && m.secret !== null) {
    const before = w.size();
    encodeSecretVolumeSource(w, m.secret);
    w.close(before, 50);
  }
  if (m.gitRepo !== undefined && m.gitRepo !== null) {
    const before = w.size();
    encodeGitRepoVolumeSource(w, m.gitRepo);
    w.close(before, 42);
  }
  if (m.awsElasticBlockStore !== undefined && m.awsElasticBlockStore !== null) {
    const before = w.size();
    encodeAWSElasticBlockStoreVolumeSource(w, m.awsElasticBlockStore);
    w.close(before, 34);
  }
  if (m.gcePersistentDisk !== undefined && m.gcePersistentDisk !== null) {
    const before = w.size();
    encodeGCEPersistentDiskVolumeSource(w, m.gcePersistentDisk);
    w.close(before, 26);
  }
  if (m.emptyDir !== undefined && m.emptyDir !== null) {
    const before = w.size();
    encodeEmptyDirVolumeSource(w, m.emptyDir);
    w.close(before, 18);
  }
  if (m.hostPath !== undefined && m.hostPath !== null) {
    const before = w.size();
    encodeHostPathVolumeSource(w, m.hostPath);
    w.close(before, 10);
  }
}

export function decodeVolumeSource(r: Reader, end: number, unknownKey: symbol = unknownFields): VolumeSource {
  let v1: HostPathVolumeSource | null | undefined;
  let v2: EmptyDirVolumeSource | null | undefined;
  let v3: GCEPersistentDiskVolumeSource | null | undefined;
  let v4: AWSElasticBlockStoreVolumeSource | null | undefined;
  let v5: GitRepoVolumeSource | null | undefined;
  let v6: SecretVolumeSource | null | undefined;
  let v7: NFSVolumeSource | null | undefined;
  let v8: ISCSIVolumeSource | null | undefined;
  let v9: GlusterfsVolumeSource | null | undefined;
  let v10: PersistentVolumeClaimVolumeSource | null | undefined;
  let v11: RBDVolumeSource | null | undefined;
  let v12: FlexVolumeSource | null | undefined;
  let v13: CinderVolumeSource | null | undefined;
  let v14: CephFSVolumeSource | null | undefined;
  let v15: FlockerVolumeSource | null | undefined;
  let v16: DownwardAPIVolumeSource | null | undefined;
  let v17: FCVolumeSource | null | undefined;
  let v18: AzureFileVolumeSource | null | undefined;
  let v19: ConfigMapVolumeSource | null | undefined;
  let v20: VsphereVirtualDiskVolumeSource | null | undefined;
  let v21: QuobyteVolumeSource | null | undefined;
  let v22: AzureDiskVolumeSource | null | undefined;
  let v23: PhotonPersistentDiskVolumeSource | null | undefined;
  let v26: ProjectedVolumeSource | null | undefined;
  let v24: PortworxVolumeSource | null | undefined;
  let v25: ScaleIOVolumeSource | null | undefined;
  let v27: StorageOSVolumeSource | null | undefined;
  let v28: CSIVolumeSource | null | undefined;
  let v29: EphemeralVolumeSource | null | undefined;
  let v30: ImageVolumeSource | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeHostPathVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = decodeEmptyDirVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeGCEPersistentDiskVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 34: {
        v4 = decodeAWSElasticBlockStoreVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 42: {
        v5 = decodeGitRepoVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 50: {
        v6 = decodeSecretVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 58: {
        v7 = decodeNFSVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 66: {
        v8 = decodeISCSIVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 74: {
        v9 = decodeGlusterfsVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 82: {
        v10 = decodePersistentVolumeClaimVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 90: {
        v11 = decodeRBDVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 98: {
        v12 = decodeFlexVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 106: {
        v13 = decodeCinderVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 114: {
        v14 = decodeCephFSVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 122: {
        v15 = decodeFlockerVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 130: {
        v16 = decodeDownwardAPIVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 138: {
        v17 = decodeFCVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 146: {
        v18 = decodeAzureFileVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 154: {
        v19 = decodeConfigMapVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 162: {
        v20 = decodeVsphereVirtualDiskVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 170: {
        v21 = decodeQuobyteVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 178: {
        v22 = decodeAzureDiskVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 186: {
        v23 = decodePhotonPersistentDiskVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 210: {
        v26 = decodeProjectedVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 194: {
        v24 = decodePortworxVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 202: {
        v25 = decodeScaleIOVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 218: {
        v27 = decodeStorageOSVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 226: {
        v28 = decodeCSIVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 234: {
        v29 = decodeEphemeralVolumeSource(r, r.fieldEnd(end));
        continue;
      }
      case 242: {
        v30 = decodeImageVolumeSource(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as VolumeSource;
  if (v1 !== undefined && v1 !== null) m.hostPath = v1;
  if (v2 !== undefined && v2 !== null) m.emptyDir = v2;
  if (v3 !== undefined && v3 !== null) m.gcePersistentDisk = v3;
  if (v4 !== undefined && v4 !== null) m.awsElasticBlockStore = v4;
  if (v5 !== undefined && v5 !== null) m.gitRepo = v5;
  if (v6 !== undefined && v6 !== null) m.secret = v6;
  if (v7 !== undefined && v7 !== null) m.nfs = v7;
  if (v8 !== undefined && v8 !== null) m.iscsi = v8;
  if (v9 !== undefined && v9 !== null) m.glusterfs = v9;
  if (v10 !== undefined && v10 !== null) m.persistentVolumeClaim = v10;
  if (v11 !== undefined && v11 !== null) m.rbd = v11;
  if (v12 !== undefined && v12 !== null) m.flexVolume = v12;
  if (v13 !== undefined && v13 !== null) m.cinder = v13;
  if (v14 !== undefined && v14 !== null) m.cephfs = v14;
  if (v15 !== undefined && v15 !== null) m.flocker = v15;
  if (v16 !== undefined && v16 !== null) m.downwardAPI = v16;
  if (v17 !== undefined && v17 !== null) m.fc = v17;
  if (v18 !== undefined && v18 !== null) m.azureFile = v18;
  if (v19 !== undefined && v19 !== null) m.configMap = v19;
  if (v20 !== undefined && v20 !== null) m.vsphereVolume = v20;
  if (v21 !== undefined && v21 !== null) m.quobyte = v21;
  if (v22 !== undefined && v22 !== null) m.azureDisk = v22;
  if (v23 !== undefined && v23 !== null) m.photonPersistentDisk = v23;
  if (v26 !== undefined && v26 !== null) m.projected = v26;
  if (v24 !== undefined && v24 !== null) m.portworxVolume = v24;
  if (v25 !== undefined && v25 !== null) m.scaleIO = v25;
  if (v27 !== undefined && v27 !== null) m.storageos = v27;
  if (v28 !== undefined && v28 !== null) m.csi = v28;
  if (v29 !== undefined && v29 !== null) m.ephemeral = v29;
  if (v30 !== undefined && v30 !== null) m.image = v30;
  if (unknown !== undefined) keepUnknown(m, unknownKey, unknown);
  return m;
}

export const VolumeSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.VolumeSource',
  fields: () => [
    { json: 'hostPath', type: 'message', message: () => HostPathVolumeSourceSchema, pointer: true },
    { json: 'emptyDir', type: 'message', message: () => EmptyDirVolumeSourceSchema, pointer: true },
    { json: 'gcePersistentDisk', type: 'message', message: () => GCEPersistentDiskVolumeSourceSchema, pointer: true },
    { json: 'awsElasticBlockStore', type: 'message', message: () => AWSElasticBlockStoreVolumeSourceSchema, pointer: true },
    { json: 'gitRepo', type: 'message', message: () => GitRepoVolumeSourceSchema, pointer: true },
    { json: 'secret', type: 'message', message: () => SecretVolumeSourceSchema, pointer: true },
    { json: 'nfs', type: 'message', message: () => NFSVolumeSourceSchema, pointer: true },
    { json: 'iscsi', type: 'message', message: () => ISCSIVolumeSourceSchema, pointer: true },
    { json: 'glusterfs', type: 'message', message: () => GlusterfsVolumeSourceSchema, pointer: true },
    { json: 'persistentVolumeClaim', type: 'message', message: () => PersistentVolumeClaimVolumeSourceSchema, pointer: true },
    { json: 'rbd', type: 'message', message: () => RBDVolumeSourceSchema, pointer: true },
    { json: 'flexVolume', type: 'message', message: () => FlexVolumeSourceSchema, pointer: true },
    { json: 'cinder', type: 'message', message: () => CinderVolumeSourceSchema, pointer: true },
    { json: 'cephfs', type: 'message', message: () => CephFSVolumeSourceSchema, pointer: true },
    { json: 'flocker', type: 'message', message: () => FlockerVolumeSourceSchema, pointer: true },
    { json: 'downwardAPI', type: 'message', message: () => DownwardAPIVolumeSourceSchema, pointer: true },
    { json: 'fc', type: 'message', message: () => FCVolumeSourceSchema, pointer: true },
    { json: 'azureFile', type: 'message', message: () => AzureFileVolumeSourceSchema, pointer: true },
    { json: 'configMap', type: 'message', message: () => ConfigMapVolumeSourceSchema, pointer: true },
    { json: 'vsphereVolume', type: 'message', message: () => VsphereVirtualDiskVolumeSourceSchema, pointer: true },
    { json: 'quobyte', type: 'message', message: () => QuobyteVolumeSourceSchema, pointer: true },
    { json: 'azureDisk', type: 'message', message: () => AzureDiskVolumeSourceSchema, pointer: true },
    { json: 'photonPersistentDisk', type: 'message', message: () => PhotonPersistentDiskVolumeSourceSchema, pointer: true },
    { json: 'projected', type: 'message', message: () => ProjectedVolumeSourceSchema, pointer: true },
    { json: 'portworxVolume', type: 'message', message: () => PortworxVolumeSourceSchema, pointer: true },
    { json: 'scaleIO', type: 'message', message: () => ScaleIOVolumeSourceSchema, pointer: true },
    { json: 'storageos', type: 'message', message: () => StorageOSVolumeSourceSchema, pointer: true },
    { json: 'csi', type: 'message', message: () => CSIVolumeSourceSchema, pointer: true },
    { json: 'ephemeral', type: 'message', message: () => EphemeralVolumeSourceSchema, pointer: true },
    { json: 'image', type: 'message', message: () => ImageVolumeSourceSchema, pointer: true },
  ],
});

export const VolumeSource: GeneratedCodec<VolumeSource> = new GeneratedCodec(VolumeSourceSchema, encodeVolumeSource, (r, end) => decodeVolumeSource(r, end));
