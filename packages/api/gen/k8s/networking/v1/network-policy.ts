// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readIntOrString, unknownFields, writeIntOrString, writeUnknown } from '../../../../src/generated.ts';
import { IntOrStringSchema } from '../../machinery/intstr/intstr.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { type LabelSelector, LabelSelectorSchema, decodeLabelSelector, encodeLabelSelector } from '../../meta/v1/selector.ts';

/** Which traffic is allowed from and to pods. */
export interface NetworkPolicy {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: NetworkPolicySpec;
}

/** A list of NetworkPolicy objects. */
export interface NetworkPolicyList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: NetworkPolicy[];
}

export interface IPBlock {
  cidr: string;
  except?: string[] | undefined;
}

export interface NetworkPolicyEgressRule {
  ports?: NetworkPolicyPort[] | undefined;
  to?: NetworkPolicyPeer[] | undefined;
}

export interface NetworkPolicyIngressRule {
  ports?: NetworkPolicyPort[] | undefined;
  from?: NetworkPolicyPeer[] | undefined;
}

export interface NetworkPolicyPeer {
  podSelector?: LabelSelector | undefined;
  namespaceSelector?: LabelSelector | undefined;
  ipBlock?: IPBlock | undefined;
}

export interface NetworkPolicyPort {
  protocol?: 'TCP' | 'UDP' | 'SCTP' | undefined;
  port?: number | string | undefined;
  endPort?: number | undefined;
}

export interface NetworkPolicySpec {
  podSelector: LabelSelector;
  ingress?: NetworkPolicyIngressRule[] | undefined;
  egress?: NetworkPolicyEgressRule[] | undefined;
  policyTypes?: ('Ingress' | 'Egress')[] | undefined;
}

export function encodeNetworkPolicy(w: Writer, m: NetworkPolicy): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeNetworkPolicySpec(w, m.spec ?? (emptyMessage as NetworkPolicySpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeNetworkPolicy(r: Reader, end: number, kind?: string, apiVersion?: string): NetworkPolicy {
  let v1: ObjectMeta | null | undefined;
  let v2: NetworkPolicySpec | null | undefined;
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
        v2 = decodeNetworkPolicySpec(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NetworkPolicy;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeNetworkPolicySpec(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NetworkPolicySchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.NetworkPolicy', kind: 'NetworkPolicy', apiVersion: 'networking.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => NetworkPolicySpecSchema },
  ],
});

export const NetworkPolicy: GeneratedCodec<NetworkPolicy> = new GeneratedCodec(NetworkPolicySchema, encodeNetworkPolicy, decodeNetworkPolicy, true);

export function encodeNetworkPolicyList(w: Writer, m: NetworkPolicyList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeNetworkPolicy(w, list[i] ?? (emptyMessage as NetworkPolicy));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeNetworkPolicyList(r: Reader, end: number, kind?: string, apiVersion?: string): NetworkPolicyList {
  let v1: ListMeta | null | undefined;
  let v2: NetworkPolicy[] | undefined;
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
        v2.push(decodeNetworkPolicy(r, r.fieldEnd(end), 'NetworkPolicy', 'networking.k8s.io/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NetworkPolicyList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NetworkPolicyListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.NetworkPolicyList', kind: 'NetworkPolicyList', apiVersion: 'networking.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => NetworkPolicySchema, required: true },
  ],
});

export const NetworkPolicyList: GeneratedCodec<NetworkPolicyList> = new GeneratedCodec(NetworkPolicyListSchema, encodeNetworkPolicyList, decodeNetworkPolicyList, true);

export function encodeIPBlock(w: Writer, m: IPBlock): void {
  writeUnknown(w, m, unknownFields);
  if (m.except) {
    const list = m.except;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 18);
    }
  }
  w.string(m.cidr, 10);
}

export function decodeIPBlock(r: Reader, end: number): IPBlock {
  let v1 = '';
  let v2: string[] | undefined;
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
        v2.push(r.string(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as IPBlock;
  m.cidr = v1;
  if (v2 !== undefined) m.except = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const IPBlockSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.IPBlock',
  fields: () => [
    { json: 'cidr', type: 'string', required: true },
    { json: 'except', type: 'string', cardinality: 'list' },
  ],
});

export const IPBlock: GeneratedCodec<IPBlock> = new GeneratedCodec(IPBlockSchema, encodeIPBlock, decodeIPBlock);

export function encodeNetworkPolicyEgressRule(w: Writer, m: NetworkPolicyEgressRule): void {
  writeUnknown(w, m, unknownFields);
  if (m.to) {
    const list = m.to;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeNetworkPolicyPeer(w, list[i] ?? (emptyMessage as NetworkPolicyPeer));
      w.close(before, 18);
    }
  }
  if (m.ports) {
    const list = m.ports;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeNetworkPolicyPort(w, list[i] ?? (emptyMessage as NetworkPolicyPort));
      w.close(before, 10);
    }
  }
}

export function decodeNetworkPolicyEgressRule(r: Reader, end: number): NetworkPolicyEgressRule {
  let v1: NetworkPolicyPort[] | undefined;
  let v2: NetworkPolicyPeer[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeNetworkPolicyPort(r, r.fieldEnd(end)));
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(decodeNetworkPolicyPeer(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NetworkPolicyEgressRule;
  if (v1 !== undefined) m.ports = v1;
  if (v2 !== undefined) m.to = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NetworkPolicyEgressRuleSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.NetworkPolicyEgressRule',
  fields: () => [
    { json: 'ports', type: 'message', cardinality: 'list', message: () => NetworkPolicyPortSchema },
    { json: 'to', type: 'message', cardinality: 'list', message: () => NetworkPolicyPeerSchema },
  ],
});

export const NetworkPolicyEgressRule: GeneratedCodec<NetworkPolicyEgressRule> = new GeneratedCodec(NetworkPolicyEgressRuleSchema, encodeNetworkPolicyEgressRule, decodeNetworkPolicyEgressRule);

export function encodeNetworkPolicyIngressRule(w: Writer, m: NetworkPolicyIngressRule): void {
  writeUnknown(w, m, unknownFields);
  if (m.from) {
    const list = m.from;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeNetworkPolicyPeer(w, list[i] ?? (emptyMessage as NetworkPolicyPeer));
      w.close(before, 18);
    }
  }
  if (m.ports) {
    const list = m.ports;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeNetworkPolicyPort(w, list[i] ?? (emptyMessage as NetworkPolicyPort));
      w.close(before, 10);
    }
  }
}

export function decodeNetworkPolicyIngressRule(r: Reader, end: number): NetworkPolicyIngressRule {
  let v1: NetworkPolicyPort[] | undefined;
  let v2: NetworkPolicyPeer[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeNetworkPolicyPort(r, r.fieldEnd(end)));
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(decodeNetworkPolicyPeer(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NetworkPolicyIngressRule;
  if (v1 !== undefined) m.ports = v1;
  if (v2 !== undefined) m.from = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NetworkPolicyIngressRuleSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.NetworkPolicyIngressRule',
  fields: () => [
    { json: 'ports', type: 'message', cardinality: 'list', message: () => NetworkPolicyPortSchema },
    { json: 'from', type: 'message', cardinality: 'list', message: () => NetworkPolicyPeerSchema },
  ],
});

export const NetworkPolicyIngressRule: GeneratedCodec<NetworkPolicyIngressRule> = new GeneratedCodec(NetworkPolicyIngressRuleSchema, encodeNetworkPolicyIngressRule, decodeNetworkPolicyIngressRule);

export function encodeNetworkPolicyPeer(w: Writer, m: NetworkPolicyPeer): void {
  writeUnknown(w, m, unknownFields);
  if (m.ipBlock !== undefined && m.ipBlock !== null) {
    const before = w.size();
    encodeIPBlock(w, m.ipBlock);
    w.close(before, 26);
  }
  if (m.namespaceSelector !== undefined && m.namespaceSelector !== null) {
    const before = w.size();
    encodeLabelSelector(w, m.namespaceSelector);
    w.close(before, 18);
  }
  if (m.podSelector !== undefined && m.podSelector !== null) {
    const before = w.size();
    encodeLabelSelector(w, m.podSelector);
    w.close(before, 10);
  }
}

export function decodeNetworkPolicyPeer(r: Reader, end: number): NetworkPolicyPeer {
  let v1: LabelSelector | null | undefined;
  let v2: LabelSelector | null | undefined;
  let v3: IPBlock | null | undefined;
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
        v3 = decodeIPBlock(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NetworkPolicyPeer;
  if (v1 !== undefined && v1 !== null) m.podSelector = v1;
  if (v2 !== undefined && v2 !== null) m.namespaceSelector = v2;
  if (v3 !== undefined && v3 !== null) m.ipBlock = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NetworkPolicyPeerSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.NetworkPolicyPeer',
  fields: () => [
    { json: 'podSelector', type: 'message', message: () => LabelSelectorSchema, pointer: true, structType: 'atomic' },
    { json: 'namespaceSelector', type: 'message', message: () => LabelSelectorSchema, pointer: true, structType: 'atomic' },
    { json: 'ipBlock', type: 'message', message: () => IPBlockSchema, pointer: true },
  ],
});

export const NetworkPolicyPeer: GeneratedCodec<NetworkPolicyPeer> = new GeneratedCodec(NetworkPolicyPeerSchema, encodeNetworkPolicyPeer, decodeNetworkPolicyPeer);

export function encodeNetworkPolicyPort(w: Writer, m: NetworkPolicyPort): void {
  writeUnknown(w, m, unknownFields);
  if (m.endPort !== undefined && m.endPort !== null) {
    w.int(m.endPort, 24);
  }
  if (m.port !== undefined && m.port !== null) {
    writeIntOrString(w, m.port, 18);
  }
  if (m.protocol !== undefined && m.protocol !== null) {
    w.string(m.protocol, 10);
  }
}

export function decodeNetworkPolicyPort(r: Reader, end: number): NetworkPolicyPort {
  let v1: 'TCP' | 'UDP' | 'SCTP' | null | undefined;
  let v2: number | string | null | undefined;
  let v3: number | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end) as 'TCP' | 'UDP' | 'SCTP';
        continue;
      }
      case 18: {
        v2 = readIntOrString(r, end);
        continue;
      }
      case 24: {
        v3 = r.int32(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NetworkPolicyPort;
  if (v1 !== undefined && v1 !== null) m.protocol = v1;
  if (v2 !== undefined && v2 !== null) m.port = v2;
  if (v3 !== undefined && v3 !== null) m.endPort = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NetworkPolicyPortSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.NetworkPolicyPort',
  fields: () => [
    { json: 'protocol', type: 'string', pointer: true, enum: ['TCP', 'UDP', 'SCTP'] },
    { json: 'port', type: 'message', message: () => IntOrStringSchema, pointer: true },
    { json: 'endPort', type: 'int32', pointer: true },
  ],
});

export const NetworkPolicyPort: GeneratedCodec<NetworkPolicyPort> = new GeneratedCodec(NetworkPolicyPortSchema, encodeNetworkPolicyPort, decodeNetworkPolicyPort);

export function encodeNetworkPolicySpec(w: Writer, m: NetworkPolicySpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.policyTypes) {
    const list = m.policyTypes;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 34);
    }
  }
  if (m.egress) {
    const list = m.egress;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeNetworkPolicyEgressRule(w, list[i] ?? (emptyMessage as NetworkPolicyEgressRule));
      w.close(before, 26);
    }
  }
  if (m.ingress) {
    const list = m.ingress;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeNetworkPolicyIngressRule(w, list[i] ?? (emptyMessage as NetworkPolicyIngressRule));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeLabelSelector(w, m.podSelector ?? (emptyMessage as LabelSelector));
    w.close(before, 10);
  }
}

export function decodeNetworkPolicySpec(r: Reader, end: number): NetworkPolicySpec {
  let v1: LabelSelector | null | undefined;
  let v2: NetworkPolicyIngressRule[] | undefined;
  let v3: NetworkPolicyEgressRule[] | undefined;
  let v4: ('Ingress' | 'Egress')[] | undefined;
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
        v2 ??= [];
        v2.push(decodeNetworkPolicyIngressRule(r, r.fieldEnd(end)));
        continue;
      }
      case 26: {
        v3 ??= [];
        v3.push(decodeNetworkPolicyEgressRule(r, r.fieldEnd(end)));
        continue;
      }
      case 34: {
        v4 ??= [];
        v4.push(r.string(end) as 'Ingress' | 'Egress');
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NetworkPolicySpec;
  m.podSelector = v1 ?? decodeLabelSelector(r, r.pos);
  if (v2 !== undefined) m.ingress = v2;
  if (v3 !== undefined) m.egress = v3;
  if (v4 !== undefined) m.policyTypes = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NetworkPolicySpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.NetworkPolicySpec',
  fields: () => [
    { json: 'podSelector', type: 'message', message: () => LabelSelectorSchema, omitEmpty: false, structType: 'atomic' },
    { json: 'ingress', type: 'message', cardinality: 'list', message: () => NetworkPolicyIngressRuleSchema },
    { json: 'egress', type: 'message', cardinality: 'list', message: () => NetworkPolicyEgressRuleSchema },
    { json: 'policyTypes', type: 'string', cardinality: 'list', enum: ['Ingress', 'Egress'] },
  ],
});

export const NetworkPolicySpec: GeneratedCodec<NetworkPolicySpec> = new GeneratedCodec(NetworkPolicySpecSchema, encodeNetworkPolicySpec, decodeNetworkPolicySpec);
