// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readTime, unknownFields, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { TimeSchema } from '../../meta/v1/time.ts';
import { type CustomResourceValidation, CustomResourceValidationSchema, decodeCustomResourceValidation, encodeCustomResourceValidation } from './json-schema.ts';

/** Adds a kind to the API. */
export interface CustomResourceDefinition {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: CustomResourceDefinitionSpec;
  /** What is observed; written by the system. */
  status: CustomResourceDefinitionStatus;
}

/** A list of CustomResourceDefinition objects. */
export interface CustomResourceDefinitionList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: CustomResourceDefinition[];
}

export interface CustomResourceColumnDefinition {
  name: string;
  type: string;
  format?: string | undefined;
  description?: string | undefined;
  priority?: number | undefined;
  jsonPath: string;
}

export interface CustomResourceConversion {
  strategy: string;
  webhook?: WebhookConversion | undefined;
}

export interface CustomResourceDefinitionCondition {
  type: string;
  status: string;
  lastTransitionTime?: string | null | undefined;
  reason?: string | undefined;
  message?: string | undefined;
  observedGeneration?: number | undefined;
}

export interface CustomResourceDefinitionNames {
  plural: string;
  singular?: string | undefined;
  shortNames?: string[] | undefined;
  kind: string;
  listKind?: string | undefined;
  categories?: string[] | undefined;
}

export interface CustomResourceDefinitionSpec {
  group: string;
  names: CustomResourceDefinitionNames;
  scope: string;
  versions: CustomResourceDefinitionVersion[];
  conversion?: CustomResourceConversion | undefined;
  preserveUnknownFields?: boolean | undefined;
}

export interface CustomResourceDefinitionStatus {
  conditions?: CustomResourceDefinitionCondition[] | null | undefined;
  acceptedNames: CustomResourceDefinitionNames;
  storedVersions?: string[] | null | undefined;
  observedGeneration?: number | undefined;
}

export interface CustomResourceDefinitionVersion {
  name: string;
  served: boolean;
  storage: boolean;
  deprecated?: boolean | undefined;
  deprecationWarning?: string | undefined;
  schema?: CustomResourceValidation | undefined;
  subresources?: CustomResourceSubresources | undefined;
  additionalPrinterColumns?: CustomResourceColumnDefinition[] | undefined;
  selectableFields?: SelectableField[] | undefined;
}

export interface CustomResourceSubresourceScale {
  specReplicasPath: string;
  statusReplicasPath: string;
  labelSelectorPath?: string | undefined;
}

export interface CustomResourceSubresourceStatus {
}

export interface CustomResourceSubresources {
  status?: CustomResourceSubresourceStatus | undefined;
  scale?: CustomResourceSubresourceScale | undefined;
}

export interface SelectableField {
  jsonPath: string;
}

export interface ServiceReference {
  namespace: string;
  name: string;
  path?: string | undefined;
  port?: number | undefined;
}

export interface WebhookClientConfig {
  url?: string | undefined;
  service?: ServiceReference | undefined;
  caBundle?: string | undefined;
}

export interface WebhookConversion {
  clientConfig?: WebhookClientConfig | undefined;
  conversionReviewVersions: string[];
}

export function encodeCustomResourceDefinition(w: Writer, m: CustomResourceDefinition): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeCustomResourceDefinitionStatus(w, m.status ?? (emptyMessage as CustomResourceDefinitionStatus));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodeCustomResourceDefinitionSpec(w, m.spec ?? (emptyMessage as CustomResourceDefinitionSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeCustomResourceDefinition(r: Reader, end: number, kind?: string, apiVersion?: string): CustomResourceDefinition {
  let v1: ObjectMeta | null | undefined;
  let v2: CustomResourceDefinitionSpec | null | undefined;
  let v3: CustomResourceDefinitionStatus | null | undefined;
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
        v2 = decodeCustomResourceDefinitionSpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeCustomResourceDefinitionStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CustomResourceDefinition;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeCustomResourceDefinitionSpec(r, r.pos);
  m.status = v3 ?? decodeCustomResourceDefinitionStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CustomResourceDefinitionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition', kind: 'CustomResourceDefinition', apiVersion: 'apiextensions.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => CustomResourceDefinitionSpecSchema, required: true },
    { json: 'status', type: 'message', message: () => CustomResourceDefinitionStatusSchema },
  ],
});

export const CustomResourceDefinition: GeneratedCodec<CustomResourceDefinition> = new GeneratedCodec(CustomResourceDefinitionSchema, encodeCustomResourceDefinition, decodeCustomResourceDefinition, true);

export function encodeCustomResourceDefinitionList(w: Writer, m: CustomResourceDefinitionList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeCustomResourceDefinition(w, list[i] ?? (emptyMessage as CustomResourceDefinition));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeCustomResourceDefinitionList(r: Reader, end: number, kind?: string, apiVersion?: string): CustomResourceDefinitionList {
  let v1: ListMeta | null | undefined;
  let v2: CustomResourceDefinition[] | undefined;
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
        v2.push(decodeCustomResourceDefinition(r, r.fieldEnd(end), 'CustomResourceDefinition', 'apiextensions.k8s.io/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CustomResourceDefinitionList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CustomResourceDefinitionListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionList', kind: 'CustomResourceDefinitionList', apiVersion: 'apiextensions.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => CustomResourceDefinitionSchema, required: true },
  ],
});

export const CustomResourceDefinitionList: GeneratedCodec<CustomResourceDefinitionList> = new GeneratedCodec(CustomResourceDefinitionListSchema, encodeCustomResourceDefinitionList, decodeCustomResourceDefinitionList, true);

export function encodeCustomResourceColumnDefinition(w: Writer, m: CustomResourceColumnDefinition): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.jsonPath, 50);
  w.int(m.priority, 40);
  w.string(m.description, 34);
  w.string(m.format, 26);
  w.string(m.type, 18);
  w.string(m.name, 10);
}

export function decodeCustomResourceColumnDefinition(r: Reader, end: number): CustomResourceColumnDefinition {
  let v1 = '';
  let v2 = '';
  let v3 = '';
  let v4 = '';
  let v5 = 0;
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
      case 26: {
        v3 = r.string(end);
        continue;
      }
      case 34: {
        v4 = r.string(end);
        continue;
      }
      case 40: {
        v5 = r.int32(end);
        continue;
      }
      case 50: {
        v6 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CustomResourceColumnDefinition;
  m.name = v1;
  m.type = v2;
  if (v3 !== '') m.format = v3;
  if (v4 !== '') m.description = v4;
  if (v5 !== 0) m.priority = v5;
  m.jsonPath = v6;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CustomResourceColumnDefinitionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceColumnDefinition',
  fields: () => [
    { json: 'name', type: 'string', required: true },
    { json: 'type', type: 'string', required: true },
    { json: 'format', type: 'string' },
    { json: 'description', type: 'string' },
    { json: 'priority', type: 'int32' },
    { json: 'jsonPath', type: 'string', required: true },
  ],
});

export const CustomResourceColumnDefinition: GeneratedCodec<CustomResourceColumnDefinition> = new GeneratedCodec(CustomResourceColumnDefinitionSchema, encodeCustomResourceColumnDefinition, decodeCustomResourceColumnDefinition);

export function encodeCustomResourceConversion(w: Writer, m: CustomResourceConversion): void {
  writeUnknown(w, m, unknownFields);
  if (m.webhook !== undefined && m.webhook !== null) {
    const before = w.size();
    encodeWebhookConversion(w, m.webhook);
    w.close(before, 18);
  }
  w.string(m.strategy, 10);
}

export function decodeCustomResourceConversion(r: Reader, end: number): CustomResourceConversion {
  let v1 = '';
  let v2: WebhookConversion | null | undefined;
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
        v2 = decodeWebhookConversion(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CustomResourceConversion;
  m.strategy = v1;
  if (v2 !== undefined && v2 !== null) m.webhook = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CustomResourceConversionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceConversion',
  fields: () => [
    { json: 'strategy', type: 'string', required: true, knownValues: ['None', 'Webhook'] },
    { json: 'webhook', type: 'message', message: () => WebhookConversionSchema, pointer: true },
  ],
});

export const CustomResourceConversion: GeneratedCodec<CustomResourceConversion> = new GeneratedCodec(CustomResourceConversionSchema, encodeCustomResourceConversion, decodeCustomResourceConversion);

export function encodeCustomResourceDefinitionCondition(w: Writer, m: CustomResourceDefinitionCondition): void {
  writeUnknown(w, m, unknownFields);
  w.int(m.observedGeneration, 48);
  w.string(m.message, 42);
  w.string(m.reason, 34);
  writeTime(w, m.lastTransitionTime, 26);
  w.string(m.status, 18);
  w.string(m.type, 10);
}

export function decodeCustomResourceDefinitionCondition(r: Reader, end: number): CustomResourceDefinitionCondition {
  let v1 = '';
  let v2 = '';
  let v3: string | null | undefined;
  let v4 = '';
  let v5 = '';
  let v6 = 0;
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
        v3 = readTime(r, end);
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
        v6 = r.int64(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CustomResourceDefinitionCondition;
  m.type = v1;
  m.status = v2;
  m.lastTransitionTime = (v3 ?? null) as CustomResourceDefinitionCondition['lastTransitionTime'];
  if (v4 !== '') m.reason = v4;
  if (v5 !== '') m.message = v5;
  if (v6 !== 0) m.observedGeneration = v6;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CustomResourceDefinitionConditionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionCondition',
  fields: () => [
    { json: 'type', type: 'string', required: true, knownValues: ['Established', 'NamesAccepted', 'NonStructuralSchema', 'Terminating', 'KubernetesAPIApprovalPolicyConformant'] },
    { json: 'status', type: 'string', required: true, knownValues: ['True', 'False', 'Unknown'] },
    { json: 'lastTransitionTime', type: 'message', message: () => TimeSchema },
    { json: 'reason', type: 'string' },
    { json: 'message', type: 'string' },
    { json: 'observedGeneration', type: 'int64' },
  ],
});

export const CustomResourceDefinitionCondition: GeneratedCodec<CustomResourceDefinitionCondition> = new GeneratedCodec(CustomResourceDefinitionConditionSchema, encodeCustomResourceDefinitionCondition, decodeCustomResourceDefinitionCondition);

export function encodeCustomResourceDefinitionNames(w: Writer, m: CustomResourceDefinitionNames): void {
  writeUnknown(w, m, unknownFields);
  if (m.categories) {
    const list = m.categories;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 50);
    }
  }
  w.string(m.listKind, 42);
  w.string(m.kind, 34);
  if (m.shortNames) {
    const list = m.shortNames;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 26);
    }
  }
  w.string(m.singular, 18);
  w.string(m.plural, 10);
}

export function decodeCustomResourceDefinitionNames(r: Reader, end: number): CustomResourceDefinitionNames {
  let v1 = '';
  let v2 = '';
  let v3: string[] | undefined;
  let v4 = '';
  let v5 = '';
  let v6: string[] | undefined;
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
        v3 ??= [];
        v3.push(r.string(end));
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
        v6 ??= [];
        v6.push(r.string(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CustomResourceDefinitionNames;
  m.plural = v1;
  if (v2 !== '') m.singular = v2;
  if (v3 !== undefined) m.shortNames = v3;
  m.kind = v4;
  if (v5 !== '') m.listKind = v5;
  if (v6 !== undefined) m.categories = v6;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CustomResourceDefinitionNamesSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionNames',
  fields: () => [
    { json: 'plural', type: 'string', required: true },
    { json: 'singular', type: 'string' },
    { json: 'shortNames', type: 'string', cardinality: 'list' },
    { json: 'kind', type: 'string', required: true },
    { json: 'listKind', type: 'string' },
    { json: 'categories', type: 'string', cardinality: 'list' },
  ],
});

export const CustomResourceDefinitionNames: GeneratedCodec<CustomResourceDefinitionNames> = new GeneratedCodec(CustomResourceDefinitionNamesSchema, encodeCustomResourceDefinitionNames, decodeCustomResourceDefinitionNames);

export function encodeCustomResourceDefinitionSpec(w: Writer, m: CustomResourceDefinitionSpec): void {
  writeUnknown(w, m, unknownFields);
  w.bool(m.preserveUnknownFields, 80);
  if (m.conversion !== undefined && m.conversion !== null) {
    const before = w.size();
    encodeCustomResourceConversion(w, m.conversion);
    w.close(before, 74);
  }
  if (m.versions) {
    const list = m.versions;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeCustomResourceDefinitionVersion(w, list[i] ?? (emptyMessage as CustomResourceDefinitionVersion));
      w.close(before, 58);
    }
  }
  w.string(m.scope, 34);
  {
    const before = w.size();
    encodeCustomResourceDefinitionNames(w, m.names ?? (emptyMessage as CustomResourceDefinitionNames));
    w.close(before, 26);
  }
  w.string(m.group, 10);
}

export function decodeCustomResourceDefinitionSpec(r: Reader, end: number): CustomResourceDefinitionSpec {
  let v1 = '';
  let v3: CustomResourceDefinitionNames | null | undefined;
  let v4 = '';
  let v7: CustomResourceDefinitionVersion[] | undefined;
  let v9: CustomResourceConversion | null | undefined;
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
      case 26: {
        v3 = decodeCustomResourceDefinitionNames(r, r.fieldEnd(end));
        continue;
      }
      case 34: {
        v4 = r.string(end);
        continue;
      }
      case 58: {
        v7 ??= [];
        v7.push(decodeCustomResourceDefinitionVersion(r, r.fieldEnd(end)));
        continue;
      }
      case 74: {
        v9 = decodeCustomResourceConversion(r, r.fieldEnd(end));
        continue;
      }
      case 80: {
        v10 = r.bool(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CustomResourceDefinitionSpec;
  m.group = v1;
  m.names = v3 ?? decodeCustomResourceDefinitionNames(r, r.pos);
  m.scope = v4;
  m.versions = (v7 ?? null) as CustomResourceDefinitionSpec['versions'];
  if (v9 !== undefined && v9 !== null) m.conversion = v9;
  if (v10 !== false) m.preserveUnknownFields = v10;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CustomResourceDefinitionSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionSpec',
  fields: () => [
    { json: 'group', type: 'string', required: true },
    { json: 'names', type: 'message', message: () => CustomResourceDefinitionNamesSchema, required: true },
    { json: 'scope', type: 'string', required: true, knownValues: ['Cluster', 'Namespaced'] },
    { json: 'versions', type: 'message', cardinality: 'list', message: () => CustomResourceDefinitionVersionSchema, required: true },
    { json: 'conversion', type: 'message', message: () => CustomResourceConversionSchema, pointer: true },
    { json: 'preserveUnknownFields', type: 'bool' },
  ],
});

export const CustomResourceDefinitionSpec: GeneratedCodec<CustomResourceDefinitionSpec> = new GeneratedCodec(CustomResourceDefinitionSpecSchema, encodeCustomResourceDefinitionSpec, decodeCustomResourceDefinitionSpec);

export function encodeCustomResourceDefinitionStatus(w: Writer, m: CustomResourceDefinitionStatus): void {
  writeUnknown(w, m, unknownFields);
  w.int(m.observedGeneration, 32);
  if (m.storedVersions) {
    const list = m.storedVersions;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 26);
    }
  }
  {
    const before = w.size();
    encodeCustomResourceDefinitionNames(w, m.acceptedNames ?? (emptyMessage as CustomResourceDefinitionNames));
    w.close(before, 18);
  }
  if (m.conditions) {
    const list = m.conditions;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeCustomResourceDefinitionCondition(w, list[i] ?? (emptyMessage as CustomResourceDefinitionCondition));
      w.close(before, 10);
    }
  }
}

export function decodeCustomResourceDefinitionStatus(r: Reader, end: number): CustomResourceDefinitionStatus {
  let v1: CustomResourceDefinitionCondition[] | undefined;
  let v2: CustomResourceDefinitionNames | null | undefined;
  let v3: string[] | undefined;
  let v4 = 0;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeCustomResourceDefinitionCondition(r, r.fieldEnd(end)));
        continue;
      }
      case 18: {
        v2 = decodeCustomResourceDefinitionNames(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 ??= [];
        v3.push(r.string(end));
        continue;
      }
      case 32: {
        v4 = r.int64(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CustomResourceDefinitionStatus;
  m.conditions = (v1 ?? null) as CustomResourceDefinitionStatus['conditions'];
  m.acceptedNames = v2 ?? decodeCustomResourceDefinitionNames(r, r.pos);
  m.storedVersions = (v3 ?? null) as CustomResourceDefinitionStatus['storedVersions'];
  if (v4 !== 0) m.observedGeneration = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CustomResourceDefinitionStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionStatus',
  fields: () => [
    { json: 'conditions', type: 'message', cardinality: 'list', message: () => CustomResourceDefinitionConditionSchema, omitEmpty: false, listType: 'map', listMapKeys: ['type'] },
    { json: 'acceptedNames', type: 'message', message: () => CustomResourceDefinitionNamesSchema, omitEmpty: false },
    { json: 'storedVersions', type: 'string', cardinality: 'list', omitEmpty: false },
    { json: 'observedGeneration', type: 'int64' },
  ],
});

export const CustomResourceDefinitionStatus: GeneratedCodec<CustomResourceDefinitionStatus> = new GeneratedCodec(CustomResourceDefinitionStatusSchema, encodeCustomResourceDefinitionStatus, decodeCustomResourceDefinitionStatus);

export function encodeCustomResourceDefinitionVersion(w: Writer, m: CustomResourceDefinitionVersion): void {
  writeUnknown(w, m, unknownFields);
  if (m.selectableFields) {
    const list = m.selectableFields;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeSelectableField(w, list[i] ?? (emptyMessage as SelectableField));
      w.close(before, 74);
    }
  }
  if (m.deprecationWarning !== undefined && m.deprecationWarning !== null) {
    w.string(m.deprecationWarning, 66);
  }
  w.bool(m.deprecated, 56);
  if (m.additionalPrinterColumns) {
    const list = m.additionalPrinterColumns;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeCustomResourceColumnDefinition(w, list[i] ?? (emptyMessage as CustomResourceColumnDefinition));
      w.close(before, 50);
    }
  }
  if (m.subresources !== undefined && m.subresources !== null) {
    const before = w.size();
    encodeCustomResourceSubresources(w, m.subresources);
    w.close(before, 42);
  }
  if (m.schema !== undefined && m.schema !== null) {
    const before = w.size();
    encodeCustomResourceValidation(w, m.schema);
    w.close(before, 34);
  }
  w.bool(m.storage, 24);
  w.bool(m.served, 16);
  w.string(m.name, 10);
}

export function decodeCustomResourceDefinitionVersion(r: Reader, end: number): CustomResourceDefinitionVersion {
  let v1 = '';
  let v2 = false;
  let v3 = false;
  let v7 = false;
  let v8: string | null | undefined;
  let v4: CustomResourceValidation | null | undefined;
  let v5: CustomResourceSubresources | null | undefined;
  let v6: CustomResourceColumnDefinition[] | undefined;
  let v9: SelectableField[] | undefined;
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
      case 24: {
        v3 = r.bool(end);
        continue;
      }
      case 56: {
        v7 = r.bool(end);
        continue;
      }
      case 66: {
        v8 = r.string(end);
        continue;
      }
      case 34: {
        v4 = decodeCustomResourceValidation(r, r.fieldEnd(end));
        continue;
      }
      case 42: {
        v5 = decodeCustomResourceSubresources(r, r.fieldEnd(end));
        continue;
      }
      case 50: {
        v6 ??= [];
        v6.push(decodeCustomResourceColumnDefinition(r, r.fieldEnd(end)));
        continue;
      }
      case 74: {
        v9 ??= [];
        v9.push(decodeSelectableField(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CustomResourceDefinitionVersion;
  m.name = v1;
  m.served = v2;
  m.storage = v3;
  if (v7 !== false) m.deprecated = v7;
  if (v8 !== undefined && v8 !== null) m.deprecationWarning = v8;
  if (v4 !== undefined && v4 !== null) m.schema = v4;
  if (v5 !== undefined && v5 !== null) m.subresources = v5;
  if (v6 !== undefined) m.additionalPrinterColumns = v6;
  if (v9 !== undefined) m.selectableFields = v9;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CustomResourceDefinitionVersionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionVersion',
  fields: () => [
    { json: 'name', type: 'string', required: true },
    { json: 'served', type: 'bool', required: true },
    { json: 'storage', type: 'bool', required: true },
    { json: 'deprecated', type: 'bool' },
    { json: 'deprecationWarning', type: 'string', pointer: true },
    { json: 'schema', type: 'message', message: () => CustomResourceValidationSchema, pointer: true },
    { json: 'subresources', type: 'message', message: () => CustomResourceSubresourcesSchema, pointer: true },
    { json: 'additionalPrinterColumns', type: 'message', cardinality: 'list', message: () => CustomResourceColumnDefinitionSchema },
    { json: 'selectableFields', type: 'message', cardinality: 'list', message: () => SelectableFieldSchema },
  ],
});

export const CustomResourceDefinitionVersion: GeneratedCodec<CustomResourceDefinitionVersion> = new GeneratedCodec(CustomResourceDefinitionVersionSchema, encodeCustomResourceDefinitionVersion, decodeCustomResourceDefinitionVersion);

export function encodeCustomResourceSubresourceScale(w: Writer, m: CustomResourceSubresourceScale): void {
  writeUnknown(w, m, unknownFields);
  if (m.labelSelectorPath !== undefined && m.labelSelectorPath !== null) {
    w.string(m.labelSelectorPath, 26);
  }
  w.string(m.statusReplicasPath, 18);
  w.string(m.specReplicasPath, 10);
}

export function decodeCustomResourceSubresourceScale(r: Reader, end: number): CustomResourceSubresourceScale {
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
        v3 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CustomResourceSubresourceScale;
  m.specReplicasPath = v1;
  m.statusReplicasPath = v2;
  if (v3 !== undefined && v3 !== null) m.labelSelectorPath = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CustomResourceSubresourceScaleSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceScale',
  fields: () => [
    { json: 'specReplicasPath', type: 'string', required: true },
    { json: 'statusReplicasPath', type: 'string', required: true },
    { json: 'labelSelectorPath', type: 'string', pointer: true },
  ],
});

export const CustomResourceSubresourceScale: GeneratedCodec<CustomResourceSubresourceScale> = new GeneratedCodec(CustomResourceSubresourceScaleSchema, encodeCustomResourceSubresourceScale, decodeCustomResourceSubresourceScale);

export function encodeCustomResourceSubresourceStatus(w: Writer, m: CustomResourceSubresourceStatus): void {
  writeUnknown(w, m, unknownFields);
}

export function decodeCustomResourceSubresourceStatus(r: Reader, end: number): CustomResourceSubresourceStatus {
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CustomResourceSubresourceStatus;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CustomResourceSubresourceStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceStatus',
});

export const CustomResourceSubresourceStatus: GeneratedCodec<CustomResourceSubresourceStatus> = new GeneratedCodec(CustomResourceSubresourceStatusSchema, encodeCustomResourceSubresourceStatus, decodeCustomResourceSubresourceStatus);

export function encodeCustomResourceSubresources(w: Writer, m: CustomResourceSubresources): void {
  writeUnknown(w, m, unknownFields);
  if (m.scale !== undefined && m.scale !== null) {
    const before = w.size();
    encodeCustomResourceSubresourceScale(w, m.scale);
    w.close(before, 18);
  }
  if (m.status !== undefined && m.status !== null) {
    const before = w.size();
    encodeCustomResourceSubresourceStatus(w, m.status);
    w.close(before, 10);
  }
}

export function decodeCustomResourceSubresources(r: Reader, end: number): CustomResourceSubresources {
  let v1: CustomResourceSubresourceStatus | null | undefined;
  let v2: CustomResourceSubresourceScale | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeCustomResourceSubresourceStatus(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = decodeCustomResourceSubresourceScale(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CustomResourceSubresources;
  if (v1 !== undefined && v1 !== null) m.status = v1;
  if (v2 !== undefined && v2 !== null) m.scale = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CustomResourceSubresourcesSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresources',
  fields: () => [
    { json: 'status', type: 'message', message: () => CustomResourceSubresourceStatusSchema, pointer: true },
    { json: 'scale', type: 'message', message: () => CustomResourceSubresourceScaleSchema, pointer: true },
  ],
});

export const CustomResourceSubresources: GeneratedCodec<CustomResourceSubresources> = new GeneratedCodec(CustomResourceSubresourcesSchema, encodeCustomResourceSubresources, decodeCustomResourceSubresources);

export function encodeSelectableField(w: Writer, m: SelectableField): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.jsonPath, 10);
}

export function decodeSelectableField(r: Reader, end: number): SelectableField {
  let v1 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as SelectableField;
  m.jsonPath = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const SelectableFieldSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.SelectableField',
  fields: () => [
    { json: 'jsonPath', type: 'string', required: true },
  ],
});

export const SelectableField: GeneratedCodec<SelectableField> = new GeneratedCodec(SelectableFieldSchema, encodeSelectableField, decodeSelectableField);

export function encodeServiceReference(w: Writer, m: ServiceReference): void {
  writeUnknown(w, m, unknownFields);
  if (m.port !== undefined && m.port !== null) {
    w.int(m.port, 32);
  }
  if (m.path !== undefined && m.path !== null) {
    w.string(m.path, 26);
  }
  w.string(m.name, 18);
  w.string(m.namespace, 10);
}

export function decodeServiceReference(r: Reader, end: number): ServiceReference {
  let v1 = '';
  let v2 = '';
  let v3: string | null | undefined;
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
        v2 = r.string(end);
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
      case 32: {
        v4 = r.int32(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ServiceReference;
  m.namespace = v1;
  m.name = v2;
  if (v3 !== undefined && v3 !== null) m.path = v3;
  if (v4 !== undefined && v4 !== null) m.port = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ServiceReferenceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.ServiceReference',
  fields: () => [
    { json: 'namespace', type: 'string', required: true },
    { json: 'name', type: 'string', required: true },
    { json: 'path', type: 'string', pointer: true },
    { json: 'port', type: 'int32', pointer: true },
  ],
});

export const ServiceReference: GeneratedCodec<ServiceReference> = new GeneratedCodec(ServiceReferenceSchema, encodeServiceReference, decodeServiceReference);

export function encodeWebhookClientConfig(w: Writer, m: WebhookClientConfig): void {
  writeUnknown(w, m, unknownFields);
  if (m.url !== undefined && m.url !== null) {
    w.string(m.url, 26);
  }
  if (m.caBundle !== undefined && m.caBundle !== null) {
    w.base64(m.caBundle, 18);
  }
  if (m.service !== undefined && m.service !== null) {
    const before = w.size();
    encodeServiceReference(w, m.service);
    w.close(before, 10);
  }
}

export function decodeWebhookClientConfig(r: Reader, end: number): WebhookClientConfig {
  let v3: string | null | undefined;
  let v1: ServiceReference | null | undefined;
  let v2: string | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 26: {
        v3 = r.string(end);
        continue;
      }
      case 10: {
        v1 = decodeServiceReference(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = r.base64(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as WebhookClientConfig;
  if (v3 !== undefined && v3 !== null) m.url = v3;
  if (v1 !== undefined && v1 !== null) m.service = v1;
  if (v2) m.caBundle = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const WebhookClientConfigSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.WebhookClientConfig',
  fields: () => [
    { json: 'url', type: 'string', pointer: true },
    { json: 'service', type: 'message', message: () => ServiceReferenceSchema, pointer: true },
    { json: 'caBundle', type: 'bytes' },
  ],
});

export const WebhookClientConfig: GeneratedCodec<WebhookClientConfig> = new GeneratedCodec(WebhookClientConfigSchema, encodeWebhookClientConfig, decodeWebhookClientConfig);

export function encodeWebhookConversion(w: Writer, m: WebhookConversion): void {
  writeUnknown(w, m, unknownFields);
  if (m.conversionReviewVersions) {
    const list = m.conversionReviewVersions;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 26);
    }
  }
  if (m.clientConfig !== undefined && m.clientConfig !== null) {
    const before = w.size();
    encodeWebhookClientConfig(w, m.clientConfig);
    w.close(before, 18);
  }
}

export function decodeWebhookConversion(r: Reader, end: number): WebhookConversion {
  let v2: WebhookClientConfig | null | undefined;
  let v3: string[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 18: {
        v2 = decodeWebhookClientConfig(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 ??= [];
        v3.push(r.string(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as WebhookConversion;
  if (v2 !== undefined && v2 !== null) m.clientConfig = v2;
  m.conversionReviewVersions = (v3 ?? null) as WebhookConversion['conversionReviewVersions'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const WebhookConversionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apiextensions_apiserver.pkg.apis.apiextensions.v1.WebhookConversion',
  fields: () => [
    { json: 'clientConfig', type: 'message', message: () => WebhookClientConfigSchema, pointer: true },
    { json: 'conversionReviewVersions', type: 'string', cardinality: 'list', required: true },
  ],
});

export const WebhookConversion: GeneratedCodec<WebhookConversion> = new GeneratedCodec(WebhookConversionSchema, encodeWebhookConversion, decodeWebhookConversion);
