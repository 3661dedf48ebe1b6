// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, keepUnknown, readQuantity, unknownFields, writeQuantity, writeUnknown } from '../../../../src/generated.ts';
import { QuantitySchema } from '../../machinery/resource/resource.ts';
import { type LocalObjectReference, decodeLocalObjectReference, encodeLocalObjectReference } from './reference.ts';

export interface ConfigMapEnvSource extends LocalObjectReference {
  optional?: boolean | undefined;
}

export interface ConfigMapKeySelector extends LocalObjectReference {
  key: string;
  optional?: boolean | undefined;
}

export interface EnvFromSource {
  prefix?: string | undefined;
  configMapRef?: ConfigMapEnvSource | undefined;
  secretRef?: SecretEnvSource | undefined;
}

/** An environment variable. */
export interface EnvVar {
  name: string;
  /** The value; $(NAME) stands for a variable defined before. */
  value?: string | undefined;
  /** Where the value comes from, when it is not given directly. */
  valueFrom?: EnvVarSource | undefined;
}

/** Where the value of a variable comes from: exactly one of these. */
export interface EnvVarSource {
  fieldRef?: ObjectFieldSelector | undefined;
  resourceFieldRef?: ResourceFieldSelector | undefined;
  configMapKeyRef?: ConfigMapKeySelector | undefined;
  secretKeyRef?: SecretKeySelector | undefined;
  fileKeyRef?: FileKeySelector | undefined;
}

export interface FileKeySelector {
  volumeName: string;
  path: string;
  key: string;
  optional?: boolean | undefined;
}

export interface ObjectFieldSelector {
  apiVersion?: string | undefined;
  fieldPath: string;
}

export interface ResourceFieldSelector {
  containerName?: string | undefined;
  resource: string;
  divisor?: string | undefined;
}

export interface SecretEnvSource extends LocalObjectReference {
  optional?: boolean | undefined;
}

export interface SecretKeySelector extends LocalObjectReference {
  key: string;
  optional?: boolean | undefined;
}

const unknownOfConfigMapEnvSourceLocalObjectReference = Symbol('ConfigMapEnvSource.localObjectReference');
export function encodeConfigMapEnvSource(w: Writer, m: ConfigMapEnvSource): void {
  writeUnknown(w, m, unknownFields);
  if (m.optional !== undefined && m.optional !== null) {
    w.bool(m.optional, 16);
  }
  {
    const before = w.size();
    encodeLocalObjectReference(w, m, unknownOfConfigMapEnvSourceLocalObjectReference);
    w.close(before, 10);
  }
}

export function decodeConfigMapEnvSource(r: Reader, end: number): ConfigMapEnvSource {
  let v1: LocalObjectReference | null | undefined;
  let v2: boolean | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeLocalObjectReference(r, r.fieldEnd(end), unknownOfConfigMapEnvSourceLocalObjectReference);
        continue;
      }
      case 16: {
        v2 = r.bool(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ConfigMapEnvSource;
  Object.assign(m, v1 ?? decodeLocalObjectReference(r, r.pos));
  if (v2 !== undefined && v2 !== null) m.optional = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ConfigMapEnvSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ConfigMapEnvSource',
  fields: () => [
    { json: 'name', type: 'string', default: '' },
    { json: 'optional', type: 'bool', pointer: true },
  ],
});

export const ConfigMapEnvSource: GeneratedCodec<ConfigMapEnvSource> = new GeneratedCodec(ConfigMapEnvSourceSchema, encodeConfigMapEnvSource, decodeConfigMapEnvSource);

const unknownOfConfigMapKeySelectorLocalObjectReference = Symbol('ConfigMapKeySelector.localObjectReference');
export function encodeConfigMapKeySelector(w: Writer, m: ConfigMapKeySelector): void {
  writeUnknown(w, m, unknownFields);
  if (m.optional !== undefined && m.optional !== null) {
    w.bool(m.optional, 24);
  }
  w.string(m.key, 18);
  {
    const before = w.size();
    encodeLocalObjectReference(w, m, unknownOfConfigMapKeySelectorLocalObjectReference);
    w.close(before, 10);
  }
}

export function decodeConfigMapKeySelector(r: Reader, end: number): ConfigMapKeySelector {
  let v1: LocalObjectReference | null | undefined;
  let v2 = '';
  let v3: boolean | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeLocalObjectReference(r, r.fieldEnd(end), unknownOfConfigMapKeySelectorLocalObjectReference);
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
  const m = {} as ConfigMapKeySelector;
  Object.assign(m, v1 ?? decodeLocalObjectReference(r, r.pos));
  m.key = v2;
  if (v3 !== undefined && v3 !== null) m.optional = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ConfigMapKeySelectorSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ConfigMapKeySelector',
  fields: () => [
    { json: 'name', type: 'string', default: '' },
    { json: 'key', type: 'string', required: true },
    { json: 'optional', type: 'bool', pointer: true },
  ],
});

export const ConfigMapKeySelector: GeneratedCodec<ConfigMapKeySelector> = new GeneratedCodec(ConfigMapKeySelectorSchema, encodeConfigMapKeySelector, decodeConfigMapKeySelector);

export function encodeEnvFromSource(w: Writer, m: EnvFromSource): void {
  writeUnknown(w, m, unknownFields);
  if (m.secretRef !== undefined && m.secretRef !== null) {
    const before = w.size();
    encodeSecretEnvSource(w, m.secretRef);
    w.close(before, 26);
  }
  if (m.configMapRef !== undefined && m.configMapRef !== null) {
    const before = w.size();
    encodeConfigMapEnvSource(w, m.configMapRef);
    w.close(before, 18);
  }
  w.string(m.prefix, 10);
}

export function decodeEnvFromSource(r: Reader, end: number): EnvFromSource {
  let v1 = '';
  let v2: ConfigMapEnvSource | null | undefined;
  let v3: SecretEnvSource | null | undefined;
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
        v2 = decodeConfigMapEnvSource(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeSecretEnvSource(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as EnvFromSource;
  if (v1 !== '') m.prefix = v1;
  if (v2 !== undefined && v2 !== null) m.configMapRef = v2;
  if (v3 !== undefined && v3 !== null) m.secretRef = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const EnvFromSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.EnvFromSource',
  fields: () => [
    { json: 'prefix', type: 'string' },
    { json: 'configMapRef', type: 'message', message: () => ConfigMapEnvSourceSchema, pointer: true },
    { json: 'secretRef', type: 'message', message: () => SecretEnvSourceSchema, pointer: true },
  ],
});

export const EnvFromSource: GeneratedCodec<EnvFromSource> = new GeneratedCodec(EnvFromSourceSchema, encodeEnvFromSource, decodeEnvFromSource);

export function encodeEnvVar(w: Writer, m: EnvVar): void {
  writeUnknown(w, m, unknownFields);
  if (m.valueFrom !== undefined && m.valueFrom !== null) {
    const before = w.size();
    encodeEnvVarSource(w, m.valueFrom);
    w.close(before, 26);
  }
  w.string(m.value, 18);
  w.string(m.name, 10);
}

export function decodeEnvVar(r: Reader, end: number): EnvVar {
  let v1 = '';
  let v2 = '';
  let v3: EnvVarSource | null | undefined;
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
        v3 = decodeEnvVarSource(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as EnvVar;
  m.name = v1;
  if (v2 !== '') m.value = v2;
  if (v3 !== undefined && v3 !== null) m.valueFrom = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const EnvVarSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.EnvVar',
  fields: () => [
    { json: 'name', type: 'string', required: true },
    { json: 'value', type: 'string' },
    { json: 'valueFrom', type: 'message', message: () => EnvVarSourceSchema, pointer: true },
  ],
});

export const EnvVar: GeneratedCodec<EnvVar> = new GeneratedCodec(EnvVarSchema, encodeEnvVar, decodeEnvVar);

export function encodeEnvVarSource(w: Writer, m: EnvVarSource): void {
  writeUnknown(w, m, unknownFields);
  if (m.fileKeyRef !== undefined && m.fileKeyRef !== null) {
    const before = w.size();
    encodeFileKeySelector(w, m.fileKeyRef);
    w.close(before, 42);
  }
  if (m.secretKeyRef !== undefined && m.secretKeyRef !== null) {
    const before = w.size();
    encodeSecretKeySelector(w, m.secretKeyRef);
    w.close(before, 34);
  }
  if (m.configMapKeyRef !== undefined && m.configMapKeyRef !== null) {
    const before = w.size();
    encodeConfigMapKeySelector(w, m.configMapKeyRef);
    w.close(before, 26);
  }
  if (m.resourceFieldRef !== undefined && m.resourceFieldRef !== null) {
    const before = w.size();
    encodeResourceFieldSelector(w, m.resourceFieldRef);
    w.close(before, 18);
  }
  if (m.fieldRef !== undefined && m.fieldRef !== null) {
    const before = w.size();
    encodeObjectFieldSelector(w, m.fieldRef);
    w.close(before, 10);
  }
}

export function decodeEnvVarSource(r: Reader, end: number): EnvVarSource {
  let v1: ObjectFieldSelector | null | undefined;
  let v2: ResourceFieldSelector | null | undefined;
  let v3: ConfigMapKeySelector | null | undefined;
  let v4: SecretKeySelector | null | undefined;
  let v5: FileKeySelector | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeObjectFieldSelector(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = decodeResourceFieldSelector(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeConfigMapKeySelector(r, r.fieldEnd(end));
        continue;
      }
      case 34: {
        v4 = decodeSecretKeySelector(r, r.fieldEnd(end));
        continue;
      }
      case 42: {
        v5 = decodeFileKeySelector(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as EnvVarSource;
  if (v1 !== undefined && v1 !== null) m.fieldRef = v1;
  if (v2 !== undefined && v2 !== null) m.resourceFieldRef = v2;
  if (v3 !== undefined && v3 !== null) m.configMapKeyRef = v3;
  if (v4 !== undefined && v4 !== null) m.secretKeyRef = v4;
  if (v5 !== undefined && v5 !== null) m.fileKeyRef = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const EnvVarSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.EnvVarSource',
  fields: () => [
    { json: 'fieldRef', type: 'message', message: () => ObjectFieldSelectorSchema, pointer: true, structType: 'atomic' },
    { json: 'resourceFieldRef', type: 'message', message: () => ResourceFieldSelectorSchema, pointer: true, structType: 'atomic' },
    { json: 'configMapKeyRef', type: 'message', message: () => ConfigMapKeySelectorSchema, pointer: true, structType: 'atomic' },
    { json: 'secretKeyRef', type: 'message', message: () => SecretKeySelectorSchema, pointer: true, structType: 'atomic' },
    { json: 'fileKeyRef', type: 'message', message: () => FileKeySelectorSchema, pointer: true, structType: 'atomic' },
  ],
});

export const EnvVarSource: GeneratedCodec<EnvVarSource> = new GeneratedCodec(EnvVarSourceSchema, encodeEnvVarSource, decodeEnvVarSource);

export function encodeFileKeySelector(w: Writer, m: FileKeySelector): void {
  writeUnknown(w, m, unknownFields);
  if (m.optional !== undefined && m.optional !== null) {
    w.bool(m.optional, 32);
  }
  w.string(m.key, 26);
  w.string(m.path, 18);
  w.string(m.volumeName, 10);
}

export function decodeFileKeySelector(r: Reader, end: number): FileKeySelector {
  let v1 = '';
  let v2 = '';
  let v3 = '';
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
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as FileKeySelector;
  m.volumeName = v1;
  m.path = v2;
  m.key = v3;
  if (v4 !== undefined && v4 !== null) m.optional = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const FileKeySelectorSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.FileKeySelector',
  fields: () => [
    { json: 'volumeName', type: 'string', required: true },
    { json: 'path', type: 'string', required: true },
    { json: 'key', type: 'string', required: true },
    { json: 'optional', type: 'bool', pointer: true, default: false },
  ],
});

export const FileKeySelector: GeneratedCodec<FileKeySelector> = new GeneratedCodec(FileKeySelectorSchema, encodeFileKeySelector, decodeFileKeySelector);

export function encodeObjectFieldSelector(w: Writer, m: ObjectFieldSelector): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.fieldPath, 18);
  w.string(m.apiVersion, 10);
}

export function decodeObjectFieldSelector(r: Reader, end: number): ObjectFieldSelector {
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
  const m = {} as ObjectFieldSelector;
  if (v1 !== '') m.apiVersion = v1;
  m.fieldPath = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ObjectFieldSelectorSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ObjectFieldSelector',
  fields: () => [
    { json: 'apiVersion', type: 'string' },
    { json: 'fieldPath', type: 'string', required: true },
  ],
});

export const ObjectFieldSelector: GeneratedCodec<ObjectFieldSelector> = new GeneratedCodec(ObjectFieldSelectorSchema, encodeObjectFieldSelector, decodeObjectFieldSelector);

export function encodeResourceFieldSelector(w: Writer, m: ResourceFieldSelector): void {
  writeUnknown(w, m, unknownFields);
  writeQuantity(w, m.divisor, 26);
  w.string(m.resource, 18);
  w.string(m.containerName, 10);
}

export function decodeResourceFieldSelector(r: Reader, end: number): ResourceFieldSelector {
  let v1 = '';
  let v2 = '';
  let v3: string | null | undefined;
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
        v3 = readQuantity(r, end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ResourceFieldSelector;
  if (v1 !== '') m.containerName = v1;
  m.resource = v2;
  m.divisor = (v3 ?? '0') as ResourceFieldSelector['divisor'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ResourceFieldSelectorSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ResourceFieldSelector',
  fields: () => [
    { json: 'containerName', type: 'string' },
    { json: 'resource', type: 'string', required: true },
    { json: 'divisor', type: 'message', message: () => QuantitySchema },
  ],
});

export const ResourceFieldSelector: GeneratedCodec<ResourceFieldSelector> = new GeneratedCodec(ResourceFieldSelectorSchema, encodeResourceFieldSelector, decodeResourceFieldSelector);

const unknownOfSecretEnvSourceLocalObjectReference = Symbol('SecretEnvSource.localObjectReference');
export function encodeSecretEnvSource(w: Writer, m: SecretEnvSource): void {
  writeUnknown(w, m, unknownFields);
  if (m.optional !== undefined && m.optional !== null) {
    w.bool(m.optional, 16);
  }
  {
    const before = w.size();
    encodeLocalObjectReference(w, m, unknownOfSecretEnvSourceLocalObjectReference);
    w.close(before, 10);
  }
}

export function decodeSecretEnvSource(r: Reader, end: number): SecretEnvSource {
  let v1: LocalObjectReference | null | undefined;
  let v2: boolean | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeLocalObjectReference(r, r.fieldEnd(end), unknownOfSecretEnvSourceLocalObjectReference);
        continue;
      }
      case 16: {
        v2 = r.bool(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as SecretEnvSource;
  Object.assign(m, v1 ?? decodeLocalObjectReference(r, r.pos));
  if (v2 !== undefined && v2 !== null) m.optional = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const SecretEnvSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.SecretEnvSource',
  fields: () => [
    { json: 'name', type: 'string', default: '' },
    { json: 'optional', type: 'bool', pointer: true },
  ],
});

export const SecretEnvSource: GeneratedCodec<SecretEnvSource> = new GeneratedCodec(SecretEnvSourceSchema, encodeSecretEnvSource, decodeSecretEnvSource);

const unknownOfSecretKeySelectorLocalObjectReference = Symbol('SecretKeySelector.localObjectReference');
export function encodeSecretKeySelector(w: Writer, m: SecretKeySelector): void {
  writeUnknown(w, m, unknownFields);
  if (m.optional !== undefined && m.optional !== null) {
    w.bool(m.optional, 24);
  }
  w.string(m.key, 18);
  {
    const before = w.size();
    encodeLocalObjectReference(w, m, unknownOfSecretKeySelectorLocalObjectReference);
    w.close(before, 10);
  }
}

export function decodeSecretKeySelector(r: Reader, end: number): SecretKeySelector {
  let v1: LocalObjectReference | null | undefined;
  let v2 = '';
  let v3: boolean | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeLocalObjectReference(r, r.fieldEnd(end), unknownOfSecretKeySelectorLocalObjectReference);
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
  const m = {} as SecretKeySelector;
  Object.assign(m, v1 ?? decodeLocalObjectReference(r, r.pos));
  m.key = v2;
  if (v3 !== undefined && v3 !== null) m.optional = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const SecretKeySelectorSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.SecretKeySelector',
  fields: () => [
    { json: 'name', type: 'string', default: '' },
    { json: 'key', type: 'string', required: true },
    { json: 'optional', type: 'bool', pointer: true },
  ],
});

export const SecretKeySelector: GeneratedCodec<SecretKeySelector> = new GeneratedCodec(SecretKeySelectorSchema, encodeSecretKeySelector, decodeSecretKeySelector);
