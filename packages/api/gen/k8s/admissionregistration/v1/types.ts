// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';
import { type LabelSelector, LabelSelectorSchema, decodeLabelSelector, encodeLabelSelector } from '../../meta/v1/selector.ts';

export interface MatchCondition {
  name: string;
  expression: string;
}

export interface MatchResources {
  namespaceSelector?: LabelSelector | undefined;
  objectSelector?: LabelSelector | undefined;
  resourceRules?: NamedRuleWithOperations[] | undefined;
  excludeResourceRules?: NamedRuleWithOperations[] | undefined;
  matchPolicy?: 'Exact' | 'Equivalent' | undefined;
}

export interface NamedRuleWithOperations extends RuleWithOperations {
  resourceNames?: string[] | undefined;
}

export interface Rule {
  apiGroups?: string[] | undefined;
  apiVersions?: string[] | undefined;
  resources?: string[] | undefined;
  scope?: 'Cluster' | 'Namespaced' | '*' | undefined;
}

export interface RuleWithOperations extends Rule {
  operations?: ('*' | 'CREATE' | 'UPDATE' | 'DELETE' | 'CONNECT')[] | undefined;
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

export function encodeMatchCondition(w: Writer, m: MatchCondition): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.expression, 18);
  w.string(m.name, 10);
}

export function decodeMatchCondition(r: Reader, end: number): MatchCondition {
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
  const m = {} as MatchCondition;
  m.name = v1;
  m.expression = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const MatchConditionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.admissionregistration.v1.MatchCondition',
  fields: () => [
    { json: 'name', type: 'string', required: true },
    { json: 'expression', type: 'string', required: true },
  ],
});

export const MatchCondition: GeneratedCodec<MatchCondition> = new GeneratedCodec(MatchConditionSchema, encodeMatchCondition, decodeMatchCondition);

export function encodeMatchResources(w: Writer, m: MatchResources): void {
  writeUnknown(w, m, unknownFields);
  if (m.matchPolicy !== undefined && m.matchPolicy !== null) {
    w.string(m.matchPolicy, 58);
  }
  if (m.excludeResourceRules) {
    const list = m.excludeResourceRules;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeNamedRuleWithOperations(w, list[i] ?? (emptyMessage as NamedRuleWithOperations));
      w.close(before, 34);
    }
  }
  if (m.resourceRules) {
    const list = m.resourceRules;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeNamedRuleWithOperations(w, list[i] ?? (emptyMessage as NamedRuleWithOperations));
      w.close(before, 26);
    }
  }
  if (m.objectSelector !== undefined && m.objectSelector !== null) {
    const before = w.size();
    encodeLabelSelector(w, m.objectSelector);
    w.close(before, 18);
  }
  if (m.namespaceSelector !== undefined && m.namespaceSelector !== null) {
    const before = w.size();
    encodeLabelSelector(w, m.namespaceSelector);
    w.close(before, 10);
  }
}

export function decodeMatchResources(r: Reader, end: number): MatchResources {
  let v1: LabelSelector | null | undefined;
  let v2: LabelSelector | null | undefined;
  let v3: NamedRuleWithOperations[] | undefined;
  let v4: NamedRuleWithOperations[] | undefined;
  let v7: 'Exact' | 'Equivalent' | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeLabelSelector(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = decodeLabelSelector(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 ??= [];
        v3.push(decodeNamedRuleWithOperations(r, r.fieldEnd(end)));
        continue;
      }
      case 34: {
        v4 ??= [];
        v4.push(decodeNamedRuleWithOperations(r, r.fieldEnd(end)));
        continue;
      }
      case 58: {
        v7 = r.string(end) as 'Exact' | 'Equivalent';
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as MatchResources;
  if (v1 !== undefined && v1 !== null) m.namespaceSelector = v1;
  if (v2 !== undefined && v2 !== null) m.objectSelector = v2;
  if (v3 !== undefined) m.resourceRules = v3;
  if (v4 !== undefined) m.excludeResourceRules = v4;
  if (v7 !== undefined && v7 !== null) m.matchPolicy = v7;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const MatchResourcesSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.admissionregistration.v1.MatchResources',
  fields: () => [
    { json: 'namespaceSelector', type: 'message', message: () => LabelSelectorSchema, pointer: true, structType: 'atomic' },
    { json: 'objectSelector', type: 'message', message: () => LabelSelectorSchema, pointer: true, structType: 'atomic' },
    { json: 'resourceRules', type: 'message', cardinality: 'list', message: () => NamedRuleWithOperationsSchema },
    { json: 'excludeResourceRules', type: 'message', cardinality: 'list', message: () => NamedRuleWithOperationsSchema },
    { json: 'matchPolicy', type: 'string', pointer: true, enum: ['Exact', 'Equivalent'] },
  ],
});

export const MatchResources: GeneratedCodec<MatchResources> = new GeneratedCodec(MatchResourcesSchema, encodeMatchResources, decodeMatchResources);

const unknownOfNamedRuleWithOperationsRuleWithOperations = Symbol('NamedRuleWithOperations.ruleWithOperations');
export function encodeNamedRuleWithOperations(w: Writer, m: NamedRuleWithOperations): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeRuleWithOperations(w, m, unknownOfNamedRuleWithOperationsRuleWithOperations);
    w.close(before, 18);
  }
  if (m.resourceNames) {
    const list = m.resourceNames;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 10);
    }
  }
}

export function decodeNamedRuleWithOperations(r: Reader, end: number): NamedRuleWithOperations {
  let v1: string[] | undefined;
  let v2: RuleWithOperations | null | undefined;
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
        v2 = decodeRuleWithOperations(r, r.fieldEnd(end), unknownOfNamedRuleWithOperationsRuleWithOperations);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NamedRuleWithOperations;
  if (v1 !== undefined) m.resourceNames = v1;
  Object.assign(m, v2 ?? decodeRuleWithOperations(r, r.pos));
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NamedRuleWithOperationsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.admissionregistration.v1.NamedRuleWithOperations',
  fields: () => [
    { json: 'resourceNames', type: 'string', cardinality: 'list' },
    { json: 'operations', type: 'string', cardinality: 'list', enum: ['*', 'CREATE', 'UPDATE', 'DELETE', 'CONNECT'] },
    { json: 'apiGroups', type: 'string', cardinality: 'list' },
    { json: 'apiVersions', type: 'string', cardinality: 'list' },
    { json: 'resources', type: 'string', cardinality: 'list' },
    { json: 'scope', type: 'string', pointer: true, enum: ['Cluster', 'Namespaced', '*'] },
  ],
});

export const NamedRuleWithOperations: GeneratedCodec<NamedRuleWithOperations> = new GeneratedCodec(NamedRuleWithOperationsSchema, encodeNamedRuleWithOperations, decodeNamedRuleWithOperations);

export function encodeRule(w: Writer, m: Rule, unknown: symbol = unknownFields): void {
  writeUnknown(w, m, unknown);
  if (m.scope !== undefined && m.scope !== null) {
    w.string(m.scope, 34);
  }
  if (m.resources) {
    const list = m.resources;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 26);
    }
  }
  if (m.apiVersions) {
    const list = m.apiVersions;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 18);
    }
  }
  if (m.apiGroups) {
    const list = m.apiGroups;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 10);
    }
  }
}

export function decodeRule(r: Reader, end: number, unknownKey: symbol = unknownFields): Rule {
  let v1: string[] | undefined;
  let v2: string[] | undefined;
  let v3: string[] | undefined;
  let v4: 'Cluster' | 'Namespaced' | '*' | null | undefined;
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
        v2 ??= [];
        v2.push(r.string(end));
        continue;
      }
      case 26: {
        v3 ??= [];
        v3.push(r.string(end));
        continue;
      }
      case 34: {
        v4 = r.string(end) as 'Cluster' | 'Namespaced' | '*';
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Rule;
  if (v1 !== undefined) m.apiGroups = v1;
  if (v2 !== undefined) m.apiVersions = v2;
  if (v3 !== undefined) m.resources = v3;
  if (v4 !== undefined && v4 !== null) m.scope = v4;
  if (unknown !== undefined) keepUnknown(m, unknownKey, unknown);
  return m;
}

export const RuleSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.admissionregistration.v1.Rule',
  fields: () => [
    { json: 'apiGroups', type: 'string', cardinality: 'list' },
    { json: 'apiVersions', type: 'string', cardinality: 'list' },
    { json: 'resources', type: 'string', cardinality: 'list' },
    { json: 'scope', type: 'string', pointer: true, enum: ['Cluster', 'Namespaced', '*'] },
  ],
});

export const Rule: GeneratedCodec<Rule> = new GeneratedCodec(RuleSchema, encodeRule, (r, end) => decodeRule(r, end));

const unknownOfRuleWithOperationsRule = Symbol('RuleWithOperations.rule');
export function encodeRuleWithOperations(w: Writer, m: RuleWithOperations, unknown: symbol = unknownFields): void {
  writeUnknown(w, m, unknown);
  {
    const before = w.size();
    encodeRule(w, m, unknownOfRuleWithOperationsRule);
    w.close(before, 18);
  }
  if (m.operations) {
    const list = m.operations;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 10);
    }
  }
}

export function decodeRuleWithOperations(r: Reader, end: number, unknownKey: symbol = unknownFields): RuleWithOperations {
  let v1: ('*' | 'CREATE' | 'UPDATE' | 'DELETE' | 'CONNECT')[] | undefined;
  let v2: Rule | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(r.string(end) as '*' | 'CREATE' | 'UPDATE' | 'DELETE' | 'CONNECT');
        continue;
      }
      case 18: {
        v2 = decodeRule(r, r.fieldEnd(end), unknownOfRuleWithOperationsRule);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as RuleWithOperations;
  if (v1 !== undefined) m.operations = v1;
  Object.assign(m, v2 ?? decodeRule(r, r.pos));
  if (unknown !== undefined) keepUnknown(m, unknownKey, unknown);
  return m;
}

export const RuleWithOperationsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.admissionregistration.v1.RuleWithOperations',
  fields: () => [
    { json: 'operations', type: 'string', cardinality: 'list', enum: ['*', 'CREATE', 'UPDATE', 'DELETE', 'CONNECT'] },
    { json: 'apiGroups', type: 'string', cardinality: 'list' },
    { json: 'apiVersions', type: 'string', cardinality: 'list' },
    { json: 'resources', type: 'string', cardinality: 'list' },
    { json: 'scope', type: 'string', pointer: true, enum: ['Cluster', 'Namespaced', '*'] },
  ],
});

export const RuleWithOperations: GeneratedCodec<RuleWithOperations> = new GeneratedCodec(RuleWithOperationsSchema, encodeRuleWithOperations, (r, end) => decodeRuleWithOperations(r, end));

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
  typeName: 'k8s.io.api.admissionregistration.v1.ServiceReference',
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
  typeName: 'k8s.io.api.admissionregistration.v1.WebhookClientConfig',
  fields: () => [
    { json: 'url', type: 'string', pointer: true },
    { json: 'service', type: 'message', message: () => ServiceReferenceSchema, pointer: true },
    { json: 'caBundle', type: 'bytes' },
  ],
});

export const WebhookClientConfig: GeneratedCodec<WebhookClientConfig> = new GeneratedCodec(WebhookClientConfigSchema, encodeWebhookClientConfig, decodeWebhookClientConfig);
