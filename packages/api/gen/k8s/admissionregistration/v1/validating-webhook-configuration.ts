// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { type LabelSelector, LabelSelectorSchema, decodeLabelSelector, encodeLabelSelector } from '../../meta/v1/selector.ts';
import { type MatchCondition, MatchConditionSchema, type RuleWithOperations, RuleWithOperationsSchema, type WebhookClientConfig, WebhookClientConfigSchema, decodeMatchCondition, decodeRuleWithOperations, decodeWebhookClientConfig, encodeMatchCondition, encodeRuleWithOperations, encodeWebhookClientConfig } from './types.ts';

/** Services that are asked whether objects may be stored. */
export interface ValidatingWebhookConfiguration {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  webhooks?: ValidatingWebhook[] | undefined;
}

/** A list of ValidatingWebhookConfiguration objects. */
export interface ValidatingWebhookConfigurationList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: ValidatingWebhookConfiguration[];
}

export interface ValidatingWebhook {
  name: string;
  clientConfig: WebhookClientConfig;
  rules?: RuleWithOperations[] | undefined;
  failurePolicy?: 'Ignore' | 'Fail' | undefined;
  matchPolicy?: 'Exact' | 'Equivalent' | undefined;
  namespaceSelector?: LabelSelector | undefined;
  objectSelector?: LabelSelector | undefined;
  sideEffects: 'Unknown' | 'None' | 'Some' | 'NoneOnDryRun';
  timeoutSeconds?: number | undefined;
  admissionReviewVersions: string[];
  matchConditions?: MatchCondition[] | undefined;
}

export function encodeValidatingWebhookConfiguration(w: Writer, m: ValidatingWebhookConfiguration): void {
  writeUnknown(w, m, unknownFields);
  if (m.webhooks) {
    const list = m.webhooks;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeValidatingWebhook(w, list[i] ?? (emptyMessage as ValidatingWebhook));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeValidatingWebhookConfiguration(r: Reader, end: number, kind?: string, apiVersion?: string): ValidatingWebhookConfiguration {
  let v1: ObjectMeta | null | undefined;
  let v2: ValidatingWebhook[] | undefined;
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
        v2 ??= [];
        v2.push(decodeValidatingWebhook(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ValidatingWebhookConfiguration;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  if (v2 !== undefined) m.webhooks = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ValidatingWebhookConfigurationSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.admissionregistration.v1.ValidatingWebhookConfiguration', kind: 'ValidatingWebhookConfiguration', apiVersion: 'admissionregistration.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'webhooks', type: 'message', cardinality: 'list', message: () => ValidatingWebhookSchema, listType: 'map', listMapKeys: ['name'], patchStrategy: ['merge'], patchMergeKey: 'name' },
  ],
});

export const ValidatingWebhookConfiguration: GeneratedCodec<ValidatingWebhookConfiguration> = new GeneratedCodec(ValidatingWebhookConfigurationSchema, encodeValidatingWebhookConfiguration, decodeValidatingWebhookConfiguration, true);

export function encodeValidatingWebhookConfigurationList(w: Writer, m: ValidatingWebhookConfigurationList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeValidatingWebhookConfiguration(w, list[i] ?? (emptyMessage as ValidatingWebhookConfiguration));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeValidatingWebhookConfigurationList(r: Reader, end: number, kind?: string, apiVersion?: string): ValidatingWebhookConfigurationList {
  let v1: ListMeta | null | undefined;
  let v2: ValidatingWebhookConfiguration[] | undefined;
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
        v2.push(decodeValidatingWebhookConfiguration(r, r.fieldEnd(end), 'ValidatingWebhookConfiguration', 'admissionregistration.k8s.io/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ValidatingWebhookConfigurationList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ValidatingWebhookConfigurationListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.admissionregistration.v1.ValidatingWebhookConfigurationList', kind: 'ValidatingWebhookConfigurationList', apiVersion: 'admissionregistration.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => ValidatingWebhookConfigurationSchema, required: true },
  ],
});

export const ValidatingWebhookConfigurationList: GeneratedCodec<ValidatingWebhookConfigurationList> = new GeneratedCodec(ValidatingWebhookConfigurationListSchema, encodeValidatingWebhookConfigurationList, decodeValidatingWebhookConfigurationList, true);

export function encodeValidatingWebhook(w: Writer, m: ValidatingWebhook): void {
  writeUnknown(w, m, unknownFields);
  if (m.matchConditions) {
    const list = m.matchConditions;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeMatchCondition(w, list[i] ?? (emptyMessage as MatchCondition));
      w.close(before, 90);
    }
  }
  if (m.objectSelector !== undefined && m.objectSelector !== null) {
    const before = w.size();
    encodeLabelSelector(w, m.objectSelector);
    w.close(before, 82);
  }
  if (m.matchPolicy !== undefined && m.matchPolicy !== null) {
    w.string(m.matchPolicy, 74);
  }
  if (m.admissionReviewVersions) {
    const list = m.admissionReviewVersions;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 66);
    }
  }
  if (m.timeoutSeconds !== undefined && m.timeoutSeconds !== null) {
    w.int(m.timeoutSeconds, 56);
  }
  if (m.sideEffects !== undefined && m.sideEffects !== null) {
    w.string(m.sideEffects, 50);
  }
  if (m.namespaceSelector !== undefined && m.namespaceSelector !== null) {
    const before = w.size();
    encodeLabelSelector(w, m.namespaceSelector);
    w.close(before, 42);
  }
  if (m.failurePolicy !== undefined && m.failurePolicy !== null) {
    w.string(m.failurePolicy, 34);
  }
  if (m.rules) {
    const list = m.rules;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeRuleWithOperations(w, list[i] ?? (emptyMessage as RuleWithOperations));
      w.close(before, 26);
    }
  }
  {
    const before = w.size();
    encodeWebhookClientConfig(w, m.clientConfig ?? (emptyMessage as WebhookClientConfig));
    w.close(before, 18);
  }
  w.string(m.name, 10);
}

export function decodeValidatingWebhook(r: Reader, end: number): ValidatingWebhook {
  let v1 = '';
  let v2: WebhookClientConfig | null | undefined;
  let v3: RuleWithOperations[] | undefined;
  let v4: 'Ignore' | 'Fail' | null | undefined;
  let v9: 'Exact' | 'Equivalent' | null | undefined;
  let v5: LabelSelector | null | undefined;
  let v10: LabelSelector | null | undefined;
  let v6: 'Unknown' | 'None' | 'Some' | 'NoneOnDryRun' | null | undefined;
  let v7: number | null | undefined;
  let v8: string[] | undefined;
  let v11: MatchCondition[] | undefined;
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
        v2 = decodeWebhookClientConfig(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 ??= [];
        v3.push(decodeRuleWithOperations(r, r.fieldEnd(end)));
        continue;
      }
      case 34: {
        v4 = r.string(end) as 'Ignore' | 'Fail';
        continue;
      }
      case 74: {
        v9 = r.string(end) as 'Exact' | 'Equivalent';
        continue;
      }
      case 42: {
        v5 = decodeLabelSelector(r, r.fieldEnd(end));
        continue;
      }
      case 82: {
        v10 = decodeLabelSelector(r, r.fieldEnd(end));
        continue;
      }
      case 50: {
        v6 = r.string(end) as 'Unknown' | 'None' | 'Some' | 'NoneOnDryRun';
        continue;
      }
      case 56: {
        v7 = r.int32(end);
        continue;
      }
      case 66: {
        v8 ??= [];
        v8.push(r.string(end));
        continue;
      }
      case 90: {
        v11 ??= [];
        v11.push(decodeMatchCondition(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ValidatingWebhook;
  m.name = v1;
  m.clientConfig = v2 ?? decodeWebhookClientConfig(r, r.pos);
  if (v3 !== undefined) m.rules = v3;
  if (v4 !== undefined && v4 !== null) m.failurePolicy = v4;
  if (v9 !== undefined && v9 !== null) m.matchPolicy = v9;
  if (v5 !== undefined && v5 !== null) m.namespaceSelector = v5;
  if (v10 !== undefined && v10 !== null) m.objectSelector = v10;
  m.sideEffects = (v6 ?? null) as ValidatingWebhook['sideEffects'];
  if (v7 !== undefined && v7 !== null) m.timeoutSeconds = v7;
  m.admissionReviewVersions = (v8 ?? null) as ValidatingWebhook['admissionReviewVersions'];
  if (v11 !== undefined) m.matchConditions = v11;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ValidatingWebhookSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.admissionregistration.v1.ValidatingWebhook',
  fields: () => [
    { json: 'name', type: 'string', required: true },
    { json: 'clientConfig', type: 'message', message: () => WebhookClientConfigSchema, required: true },
    { json: 'rules', type: 'message', cardinality: 'list', message: () => RuleWithOperationsSchema },
    { json: 'failurePolicy', type: 'string', pointer: true, enum: ['Ignore', 'Fail'] },
    { json: 'matchPolicy', type: 'string', pointer: true, enum: ['Exact', 'Equivalent'] },
    { json: 'namespaceSelector', type: 'message', message: () => LabelSelectorSchema, pointer: true, structType: 'atomic' },
    { json: 'objectSelector', type: 'message', message: () => LabelSelectorSchema, pointer: true, structType: 'atomic' },
    { json: 'sideEffects', type: 'string', required: true, pointer: true, enum: ['Unknown', 'None', 'Some', 'NoneOnDryRun'] },
    { json: 'timeoutSeconds', type: 'int32', pointer: true },
    { json: 'admissionReviewVersions', type: 'string', cardinality: 'list', required: true },
    { json: 'matchConditions', type: 'message', cardinality: 'list', message: () => MatchConditionSchema, listType: 'map', listMapKeys: ['name'], patchStrategy: ['merge'], patchMergeKey: 'name' },
  ],
});

export const ValidatingWebhook: GeneratedCodec<ValidatingWebhook> = new GeneratedCodec(ValidatingWebhookSchema, encodeValidatingWebhook, decodeValidatingWebhook);
