// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { type LabelSelector, LabelSelectorSchema, decodeLabelSelector, encodeLabelSelector } from '../../meta/v1/selector.ts';
import { type PolicyRule, PolicyRuleSchema, decodePolicyRule, encodePolicyRule } from './types.ts';

/** Permissions for the whole cluster, or to be granted in a namespace. */
export interface ClusterRole {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  rules?: PolicyRule[] | null | undefined;
  aggregationRule?: AggregationRule | undefined;
}

/** A list of ClusterRole objects. */
export interface ClusterRoleList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: ClusterRole[];
}

export interface AggregationRule {
  clusterRoleSelectors?: LabelSelector[] | undefined;
}

export function encodeClusterRole(w: Writer, m: ClusterRole): void {
  writeUnknown(w, m, unknownFields);
  if (m.aggregationRule !== undefined && m.aggregationRule !== null) {
    const before = w.size();
    encodeAggregationRule(w, m.aggregationRule);
    w.close(before, 26);
  }
  if (m.rules) {
    const list = m.rules;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodePolicyRule(w, list[i] ?? (emptyMessage as PolicyRule));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeClusterRole(r: Reader, end: number, kind?: string, apiVersion?: string): ClusterRole {
  let v1: ObjectMeta | null | undefined;
  let v2: PolicyRule[] | undefined;
  let v3: AggregationRule | null | undefined;
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
        v2.push(decodePolicyRule(r, r.fieldEnd(end)));
        continue;
      }
      case 26: {
        v3 = decodeAggregationRule(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ClusterRole;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.rules = (v2 ?? null) as ClusterRole['rules'];
  if (v3 !== undefined && v3 !== null) m.aggregationRule = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ClusterRoleSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.rbac.v1.ClusterRole', kind: 'ClusterRole', apiVersion: 'rbac.authorization.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'rules', type: 'message', cardinality: 'list', message: () => PolicyRuleSchema, omitEmpty: false },
    { json: 'aggregationRule', type: 'message', message: () => AggregationRuleSchema, pointer: true },
  ],
});

export const ClusterRole: GeneratedCodec<ClusterRole> = new GeneratedCodec(ClusterRoleSchema, encodeClusterRole, decodeClusterRole, true);

export function encodeClusterRoleList(w: Writer, m: ClusterRoleList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeClusterRole(w, list[i] ?? (emptyMessage as ClusterRole));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeClusterRoleList(r: Reader, end: number, kind?: string, apiVersion?: string): ClusterRoleList {
  let v1: ListMeta | null | undefined;
  let v2: ClusterRole[] | undefined;
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
        v2.push(decodeClusterRole(r, r.fieldEnd(end), 'ClusterRole', 'rbac.authorization.k8s.io/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ClusterRoleList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ClusterRoleListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.rbac.v1.ClusterRoleList', kind: 'ClusterRoleList', apiVersion: 'rbac.authorization.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => ClusterRoleSchema, required: true },
  ],
});

export const ClusterRoleList: GeneratedCodec<ClusterRoleList> = new GeneratedCodec(ClusterRoleListSchema, encodeClusterRoleList, decodeClusterRoleList, true);

export function encodeAggregationRule(w: Writer, m: AggregationRule): void {
  writeUnknown(w, m, unknownFields);
  if (m.clusterRoleSelectors) {
    const list = m.clusterRoleSelectors;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeLabelSelector(w, list[i] ?? (emptyMessage as LabelSelector));
      w.close(before, 10);
    }
  }
}

export function decodeAggregationRule(r: Reader, end: number): AggregationRule {
  let v1: LabelSelector[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeLabelSelector(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as AggregationRule;
  if (v1 !== undefined) m.clusterRoleSelectors = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const AggregationRuleSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.rbac.v1.AggregationRule',
  fields: () => [
    { json: 'clusterRoleSelectors', type: 'message', cardinality: 'list', message: () => LabelSelectorSchema },
  ],
});

export const AggregationRule: GeneratedCodec<AggregationRule> = new GeneratedCodec(AggregationRuleSchema, encodeAggregationRule, decodeAggregationRule);
