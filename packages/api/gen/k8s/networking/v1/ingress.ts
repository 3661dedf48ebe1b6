// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';
import { type TypedLocalObjectReference, TypedLocalObjectReferenceSchema, decodeTypedLocalObjectReference, encodeTypedLocalObjectReference } from '../../core/v1/reference.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';

/** Rules by which requests from outside reach services. */
export interface Ingress {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: IngressSpec;
  /** What is observed; written by the system. */
  status: IngressStatus;
}

/** A list of Ingress objects. */
export interface IngressList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: Ingress[];
}

export interface HTTPIngressPath {
  path?: string | undefined;
  pathType: 'Exact' | 'Prefix' | 'ImplementationSpecific';
  backend: IngressBackend;
}

export interface HTTPIngressRuleValue {
  paths: HTTPIngressPath[];
}

export interface IngressBackend {
  service?: IngressServiceBackend | undefined;
  resource?: TypedLocalObjectReference | undefined;
}

export interface IngressLoadBalancerIngress {
  ip?: string | undefined;
  hostname?: string | undefined;
  ports?: IngressPortStatus[] | undefined;
}

export interface IngressLoadBalancerStatus {
  ingress?: IngressLoadBalancerIngress[] | undefined;
}

export interface IngressPortStatus {
  port: number;
  protocol: 'TCP' | 'UDP' | 'SCTP';
  error: string;
}

export interface IngressRule extends IngressRuleValue {
  host?: string | undefined;
}

export interface IngressRuleValue {
  http?: HTTPIngressRuleValue | undefined;
}

export interface IngressServiceBackend {
  name: string;
  port: ServiceBackendPort;
}

export interface IngressSpec {
  ingressClassName?: string | undefined;
  defaultBackend?: IngressBackend | undefined;
  tls?: IngressTLS[] | undefined;
  rules?: IngressRule[] | undefined;
}

export interface IngressStatus {
  loadBalancer: IngressLoadBalancerStatus;
}

export interface IngressTLS {
  hosts?: string[] | undefined;
  secretName?: string | undefined;
}

export interface ServiceBackendPort {
  name?: string | undefined;
  number?: number | undefined;
}

export function encodeIngress(w: Writer, m: Ingress): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeIngressStatus(w, m.status ?? (emptyMessage as IngressStatus));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodeIngressSpec(w, m.spec ?? (emptyMessage as IngressSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeIngress(r: Reader, end: number, kind?: string, apiVersion?: string): Ingress {
  let v1: ObjectMeta | null | undefined;
  let v2: IngressSpec | null | undefined;
  let v3: IngressStatus | null | undefined;
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
        v2 = decodeIngressSpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeIngressStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Ingress;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeIngressSpec(r, r.pos);
  m.status = v3 ?? decodeIngressStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const IngressSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.Ingress', kind: 'Ingress', apiVersion: 'networking.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => IngressSpecSchema },
    { json: 'status', type: 'message', message: () => IngressStatusSchema },
  ],
});

export const Ingress: GeneratedCodec<Ingress> = new GeneratedCodec(IngressSchema, encodeIngress, decodeIngress, true);

export function encodeIngressList(w: Writer, m: IngressList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeIngress(w, list[i] ?? (emptyMessage as Ingress));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeIngressList(r: Reader, end: number, kind?: string, apiVersion?: string): IngressList {
  let v1: ListMeta | null | undefined;
  let v2: Ingress[] | undefined;
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
        v2.push(decodeIngress(r, r.fieldEnd(end), 'Ingress', 'networking.k8s.io/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as IngressList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const IngressListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.IngressList', kind: 'IngressList', apiVersion: 'networking.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => IngressSchema, required: true },
  ],
});

export const IngressList: GeneratedCodec<IngressList> = new GeneratedCodec(IngressListSchema, encodeIngressList, decodeIngressList, true);

export function encodeHTTPIngressPath(w: Writer, m: HTTPIngressPath): void {
  writeUnknown(w, m, unknownFields);
  if (m.pathType !== undefined && m.pathType !== null) {
    w.string(m.pathType, 26);
  }
  {
    const before = w.size();
    encodeIngressBackend(w, m.backend ?? (emptyMessage as IngressBackend));
    w.close(before, 18);
  }
  w.string(m.path, 10);
}

export function decodeHTTPIngressPath(r: Reader, end: number): HTTPIngressPath {
  let v1 = '';
  let v3: 'Exact' | 'Prefix' | 'ImplementationSpecific' | null | undefined;
  let v2: IngressBackend | null | undefined;
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
        v3 = r.string(end) as 'Exact' | 'Prefix' | 'ImplementationSpecific';
        continue;
      }
      case 18: {
        v2 = decodeIngressBackend(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as HTTPIngressPath;
  if (v1 !== '') m.path = v1;
  m.pathType = (v3 ?? null) as HTTPIngressPath['pathType'];
  m.backend = v2 ?? decodeIngressBackend(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const HTTPIngressPathSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.HTTPIngressPath',
  fields: () => [
    { json: 'path', type: 'string' },
    { json: 'pathType', type: 'string', required: true, pointer: true, enum: ['Exact', 'Prefix', 'ImplementationSpecific'] },
    { json: 'backend', type: 'message', message: () => IngressBackendSchema, required: true },
  ],
});

export const HTTPIngressPath: GeneratedCodec<HTTPIngressPath> = new GeneratedCodec(HTTPIngressPathSchema, encodeHTTPIngressPath, decodeHTTPIngressPath);

export function encodeHTTPIngressRuleValue(w: Writer, m: HTTPIngressRuleValue): void {
  writeUnknown(w, m, unknownFields);
  if (m.paths) {
    const list = m.paths;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeHTTPIngressPath(w, list[i] ?? (emptyMessage as HTTPIngressPath));
      w.close(before, 10);
    }
  }
}

export function decodeHTTPIngressRuleValue(r: Reader, end: number): HTTPIngressRuleValue {
  let v1: HTTPIngressPath[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeHTTPIngressPath(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as HTTPIngressRuleValue;
  m.paths = (v1 ?? null) as HTTPIngressRuleValue['paths'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const HTTPIngressRuleValueSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.HTTPIngressRuleValue',
  fields: () => [
    { json: 'paths', type: 'message', cardinality: 'list', message: () => HTTPIngressPathSchema, required: true },
  ],
});

export const HTTPIngressRuleValue: GeneratedCodec<HTTPIngressRuleValue> = new GeneratedCodec(HTTPIngressRuleValueSchema, encodeHTTPIngressRuleValue, decodeHTTPIngressRuleValue);

export function encodeIngressBackend(w: Writer, m: IngressBackend): void {
  writeUnknown(w, m, unknownFields);
  if (m.service !== undefined && m.service !== null) {
    const before = w.size();
    encodeIngressServiceBackend(w, m.service);
    w.close(before, 34);
  }
  if (m.resource !== undefined && m.resource !== null) {
    const before = w.size();
    encodeTypedLocalObjectReference(w, m.resource);
    w.close(before, 26);
  }
}

export function decodeIngressBackend(r: Reader, end: number): IngressBackend {
  let v4: IngressServiceBackend | null | undefined;
  let v3: TypedLocalObjectReference | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 34: {
        v4 = decodeIngressServiceBackend(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeTypedLocalObjectReference(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as IngressBackend;
  if (v4 !== undefined && v4 !== null) m.service = v4;
  if (v3 !== undefined && v3 !== null) m.resource = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const IngressBackendSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.IngressBackend',
  fields: () => [
    { json: 'service', type: 'message', message: () => IngressServiceBackendSchema, pointer: true },
    { json: 'resource', type: 'message', message: () => TypedLocalObjectReferenceSchema, pointer: true, structType: 'atomic' },
  ],
});

export const IngressBackend: GeneratedCodec<IngressBackend> = new GeneratedCodec(IngressBackendSchema, encodeIngressBackend, decodeIngressBackend);

export function encodeIngressLoadBalancerIngress(w: Writer, m: IngressLoadBalancerIngress): void {
  writeUnknown(w, m, unknownFields);
  if (m.ports) {
    const list = m.ports;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeIngressPortStatus(w, list[i] ?? (emptyMessage as IngressPortStatus));
      w.close(before, 34);
    }
  }
  w.string(m.hostname, 18);
  w.string(m.ip, 10);
}

export function decodeIngressLoadBalancerIngress(r: Reader, end: number): IngressLoadBalancerIngress {
  let v1 = '';
  let v2 = '';
  let v4: IngressPortStatus[] | undefined;
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
      case 34: {
        v4 ??= [];
        v4.push(decodeIngressPortStatus(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as IngressLoadBalancerIngress;
  if (v1 !== '') m.ip = v1;
  if (v2 !== '') m.hostname = v2;
  if (v4 !== undefined) m.ports = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const IngressLoadBalancerIngressSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.IngressLoadBalancerIngress',
  fields: () => [
    { json: 'ip', type: 'string' },
    { json: 'hostname', type: 'string' },
    { json: 'ports', type: 'message', cardinality: 'list', message: () => IngressPortStatusSchema },
  ],
});

export const IngressLoadBalancerIngress: GeneratedCodec<IngressLoadBalancerIngress> = new GeneratedCodec(IngressLoadBalancerIngressSchema, encodeIngressLoadBalancerIngress, decodeIngressLoadBalancerIngress);

export function encodeIngressLoadBalancerStatus(w: Writer, m: IngressLoadBalancerStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.ingress) {
    const list = m.ingress;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeIngressLoadBalancerIngress(w, list[i] ?? (emptyMessage as IngressLoadBalancerIngress));
      w.close(before, 10);
    }
  }
}

export function decodeIngressLoadBalancerStatus(r: Reader, end: number): IngressLoadBalancerStatus {
  let v1: IngressLoadBalancerIngress[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeIngressLoadBalancerIngress(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as IngressLoadBalancerStatus;
  if (v1 !== undefined) m.ingress = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const IngressLoadBalancerStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.IngressLoadBalancerStatus',
  fields: () => [
    { json: 'ingress', type: 'message', cardinality: 'list', message: () => IngressLoadBalancerIngressSchema },
  ],
});

export const IngressLoadBalancerStatus: GeneratedCodec<IngressLoadBalancerStatus> = new GeneratedCodec(IngressLoadBalancerStatusSchema, encodeIngressLoadBalancerStatus, decodeIngressLoadBalancerStatus);

export function encodeIngressPortStatus(w: Writer, m: IngressPortStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.error !== undefined && m.error !== null) {
    w.string(m.error, 26);
  }
  w.string(m.protocol, 18);
  w.int(m.port, 8);
}

export function decodeIngressPortStatus(r: Reader, end: number): IngressPortStatus {
  let v1 = 0;
  let v2: 'TCP' | 'UDP' | 'SCTP' | '' = '';
  let v3: string | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 8: {
        v1 = r.int32(end);
        continue;
      }
      case 18: {
        v2 = r.string(end) as 'TCP' | 'UDP' | 'SCTP';
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as IngressPortStatus;
  m.port = v1;
  m.protocol = v2 as 'TCP' | 'UDP' | 'SCTP';
  if (v3 !== undefined && v3 !== null) m.error = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const IngressPortStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.IngressPortStatus',
  fields: () => [
    { json: 'port', type: 'int32', required: true },
    { json: 'protocol', type: 'string', required: true, enum: ['TCP', 'UDP', 'SCTP'] },
    { json: 'error', type: 'string', required: true, pointer: true, omitEmpty: true },
  ],
});

export const IngressPortStatus: GeneratedCodec<IngressPortStatus> = new GeneratedCodec(IngressPortStatusSchema, encodeIngressPortStatus, decodeIngressPortStatus);

const unknownOfIngressRuleIngressRuleValue = Symbol('IngressRule.ingressRuleValue');
export function encodeIngressRule(w: Writer, m: IngressRule): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeIngressRuleValue(w, m, unknownOfIngressRuleIngressRuleValue);
    w.close(before, 18);
  }
  w.string(m.host, 10);
}

export function decodeIngressRule(r: Reader, end: number): IngressRule {
  let v1 = '';
  let v2: IngressRuleValue | null | undefined;
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
        v2 = decodeIngressRuleValue(r, r.fieldEnd(end), unknownOfIngressRuleIngressRuleValue);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as IngressRule;
  if (v1 !== '') m.host = v1;
  Object.assign(m, v2 ?? decodeIngressRuleValue(r, r.pos));
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const IngressRuleSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.IngressRule',
  fields: () => [
    { json: 'host', type: 'string' },
    { json: 'http', type: 'message', message: () => HTTPIngressRuleValueSchema, pointer: true },
  ],
});

export const IngressRule: GeneratedCodec<IngressRule> = new GeneratedCodec(IngressRuleSchema, encodeIngressRule, decodeIngressRule);

export function encodeIngressRuleValue(w: Writer, m: IngressRuleValue, unknown: symbol = unknownFields): void {
  writeUnknown(w, m, unknown);
  if (m.http !== undefined && m.http !== null) {
    const before = w.size();
    encodeHTTPIngressRuleValue(w, m.http);
    w.close(before, 10);
  }
}

export function decodeIngressRuleValue(r: Reader, end: number, unknownKey: symbol = unknownFields): IngressRuleValue {
  let v1: HTTPIngressRuleValue | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeHTTPIngressRuleValue(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as IngressRuleValue;
  if (v1 !== undefined && v1 !== null) m.http = v1;
  if (unknown !== undefined) keepUnknown(m, unknownKey, unknown);
  return m;
}

export const IngressRuleValueSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.IngressRuleValue',
  fields: () => [
    { json: 'http', type: 'message', message: () => HTTPIngressRuleValueSchema, pointer: true },
  ],
});

export const IngressRuleValue: GeneratedCodec<IngressRuleValue> = new GeneratedCodec(IngressRuleValueSchema, encodeIngressRuleValue, (r, end) => decodeIngressRuleValue(r, end));

export function encodeIngressServiceBackend(w: Writer, m: IngressServiceBackend): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeServiceBackendPort(w, m.port ?? (emptyMessage as ServiceBackendPort));
    w.close(before, 18);
  }
  w.string(m.name, 10);
}

export function decodeIngressServiceBackend(r: Reader, end: number): IngressServiceBackend {
  let v1 = '';
  let v2: ServiceBackendPort | null | undefined;
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
        v2 = decodeServiceBackendPort(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as IngressServiceBackend;
  m.name = v1;
  m.port = v2 ?? decodeServiceBackendPort(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const IngressServiceBackendSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.IngressServiceBackend',
  fields: () => [
    { json: 'name', type: 'string', required: true },
    { json: 'port', type: 'message', message: () => ServiceBackendPortSchema, structType: 'atomic' },
  ],
});

export const IngressServiceBackend: GeneratedCodec<IngressServiceBackend> = new GeneratedCodec(IngressServiceBackendSchema, encodeIngressServiceBackend, decodeIngressServiceBackend);

export function encodeIngressSpec(w: Writer, m: IngressSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.ingressClassName !== undefined && m.ingressClassName !== null) {
    w.string(m.ingressClassName, 34);
  }
  if (m.rules) {
    const list = m.rules;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeIngressRule(w, list[i] ?? (emptyMessage as IngressRule));
      w.close(before, 26);
    }
  }
  if (m.tls) {
    const list = m.tls;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeIngressTLS(w, list[i] ?? (emptyMessage as IngressTLS));
      w.close(before, 18);
    }
  }
  if (m.defaultBackend !== undefined && m.defaultBackend !== null) {
    const before = w.size();
    encodeIngressBackend(w, m.defaultBackend);
    w.close(before, 10);
  }
}

export function decodeIngressSpec(r: Reader, end: number): IngressSpec {
  let v4: string | null | undefined;
  let v1: IngressBackend | null | undefined;
  let v2: IngressTLS[] | undefined;
  let v3: IngressRule[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 34: {
        v4 = r.string(end);
        continue;
      }
      case 10: {
        v1 = decodeIngressBackend(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(decodeIngressTLS(r, r.fieldEnd(end)));
        continue;
      }
      case 26: {
        v3 ??= [];
        v3.push(decodeIngressRule(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as IngressSpec;
  if (v4 !== undefined && v4 !== null) m.ingressClassName = v4;
  if (v1 !== undefined && v1 !== null) m.defaultBackend = v1;
  if (v2 !== undefined) m.tls = v2;
  if (v3 !== undefined) m.rules = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const IngressSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.IngressSpec',
  fields: () => [
    { json: 'ingressClassName', type: 'string', pointer: true },
    { json: 'defaultBackend', type: 'message', message: () => IngressBackendSchema, pointer: true },
    { json: 'tls', type: 'message', cardinality: 'list', message: () => IngressTLSSchema },
    { json: 'rules', type: 'message', cardinality: 'list', message: () => IngressRuleSchema },
  ],
});

export const IngressSpec: GeneratedCodec<IngressSpec> = new GeneratedCodec(IngressSpecSchema, encodeIngressSpec, decodeIngressSpec);

export function encodeIngressStatus(w: Writer, m: IngressStatus): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeIngressLoadBalancerStatus(w, m.loadBalancer ?? (emptyMessage as IngressLoadBalancerStatus));
    w.close(before, 10);
  }
}

export function decodeIngressStatus(r: Reader, end: number): IngressStatus {
  let v1: IngressLoadBalancerStatus | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeIngressLoadBalancerStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as IngressStatus;
  m.loadBalancer = v1 ?? decodeIngressLoadBalancerStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const IngressStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.IngressStatus',
  fields: () => [
    { json: 'loadBalancer', type: 'message', message: () => IngressLoadBalancerStatusSchema },
  ],
});

export const IngressStatus: GeneratedCodec<IngressStatus> = new GeneratedCodec(IngressStatusSchema, encodeIngressStatus, decodeIngressStatus);

export function encodeIngressTLS(w: Writer, m: IngressTLS): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.secretName, 18);
  if (m.hosts) {
    const list = m.hosts;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 10);
    }
  }
}

export function decodeIngressTLS(r: Reader, end: number): IngressTLS {
  let v1: string[] | undefined;
  let v2 = '';
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
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as IngressTLS;
  if (v1 !== undefined) m.hosts = v1;
  if (v2 !== '') m.secretName = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const IngressTLSSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.IngressTLS',
  fields: () => [
    { json: 'hosts', type: 'string', cardinality: 'list' },
    { json: 'secretName', type: 'string' },
  ],
});

export const IngressTLS: GeneratedCodec<IngressTLS> = new GeneratedCodec(IngressTLSSchema, encodeIngressTLS, decodeIngressTLS);

export function encodeServiceBackendPort(w: Writer, m: ServiceBackendPort): void {
  writeUnknown(w, m, unknownFields);
  w.int(m.number, 16);
  w.string(m.name, 10);
}

export function decodeServiceBackendPort(r: Reader, end: number): ServiceBackendPort {
  let v1 = '';
  let v2 = 0;
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
        v2 = r.int32(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ServiceBackendPort;
  if (v1 !== '') m.name = v1;
  if (v2 !== 0) m.number = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ServiceBackendPortSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.networking.v1.ServiceBackendPort',
  fields: () => [
    { json: 'name', type: 'string' },
    { json: 'number', type: 'int32' },
  ],
});

export const ServiceBackendPort: GeneratedCodec<ServiceBackendPort> = new GeneratedCodec(ServiceBackendPortSchema, encodeServiceBackendPort, decodeServiceBackendPort);
