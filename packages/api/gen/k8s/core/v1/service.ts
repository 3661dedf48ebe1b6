// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readIntOrString, setKey, unknownFields, writeIntOrString, writeStringMap, writeUnknown } from '../../../../src/generated.ts';
import { IntOrStringSchema } from '../../machinery/intstr/intstr.ts';
import { type Condition, ConditionSchema, decodeCondition, encodeCondition } from '../../meta/v1/condition.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';

/** A name and a stable address for a set of pods. */
export interface Service {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: ServiceSpec;
  /** What is observed; written by the system. */
  status: ServiceStatus;
}

/** A list of Service objects. */
export interface ServiceList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: Service[];
}

export interface ClientIPConfig {
  timeoutSeconds?: number | undefined;
}

export interface LoadBalancerIngress {
  ip?: string | undefined;
  hostname?: string | undefined;
  ipMode?: string | undefined;
  ports?: PortStatus[] | undefined;
}

export interface LoadBalancerStatus {
  ingress?: LoadBalancerIngress[] | undefined;
}

export interface PortStatus {
  port: number;
  protocol: 'TCP' | 'UDP' | 'SCTP';
  error: string;
}

/** A port of a service. */
export interface ServicePort {
  name?: string | undefined;
  protocol?: 'TCP' | 'UDP' | 'SCTP' | undefined;
  appProtocol?: string | undefined;
  port: number;
  /** Port of the pods: a number, or the name of a container's port. The same as port when not given. */
  targetPort?: number | string | undefined;
  /** Port of every node that leads to the service, for types NodePort and LoadBalancer. */
  nodePort?: number | undefined;
}

export interface ServiceSpec {
  /** Ports the service listens on. */
  ports?: ServicePort[] | undefined;
  /** Labels of the pods that stand behind the service; without it, endpoints are kept by somebody else. */
  selector?: Record<string, string> | undefined;
  /** Address within the cluster; None for a service without one. */
  clusterIP?: string | undefined;
  clusterIPs?: string[] | undefined;
  /** How far the service can be reached. */
  type?: 'ClusterIP' | 'NodePort' | 'LoadBalancer' | 'ExternalName' | undefined;
  /** Further addresses for which nodes accept traffic. */
  externalIPs?: string[] | undefined;
  /** Whether a client is always sent to the same pod. */
  sessionAffinity?: 'ClientIP' | 'None' | undefined;
  loadBalancerIP?: string | undefined;
  loadBalancerSourceRanges?: string[] | undefined;
  /** Name the service is an alias for, for type ExternalName. */
  externalName?: string | undefined;
  /** Whether traffic from outside may go on to another node. */
  externalTrafficPolicy?: 'Cluster' | 'Local' | undefined;
  healthCheckNodePort?: number | undefined;
  /** Show pods also before they are ready. */
  publishNotReadyAddresses?: boolean | undefined;
  sessionAffinityConfig?: SessionAffinityConfig | undefined;
  ipFamilies?: ('IPv4' | 'IPv6' | '')[] | undefined;
  ipFamilyPolicy?: 'SingleStack' | 'PreferDualStack' | 'RequireDualStack' | undefined;
  allocateLoadBalancerNodePorts?: boolean | undefined;
  loadBalancerClass?: string | undefined;
  /** Whether traffic from inside may go on to another node. */
  internalTrafficPolicy?: 'Cluster' | 'Local' | undefined;
  trafficDistribution?: string | undefined;
}

export interface ServiceStatus {
  loadBalancer: LoadBalancerStatus;
  conditions?: Condition[] | undefined;
}

export interface SessionAffinityConfig {
  clientIP?: ClientIPConfig | undefined;
}

export function encodeService(w: Writer, m: Service): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeServiceStatus(w, m.status ?? (emptyMessage as ServiceStatus));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodeServiceSpec(w, m.spec ?? (emptyMessage as ServiceSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeService(r: Reader, end: number, kind?: string, apiVersion?: string): Service {
  let v1: ObjectMeta | null | undefined;
  let v2: ServiceSpec | null | undefined;
  let v3: ServiceStatus | null | undefined;
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
        v2 = decodeServiceSpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeServiceStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Service;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeServiceSpec(r, r.pos);
  m.status = v3 ?? decodeServiceStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ServiceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.Service', kind: 'Service', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => ServiceSpecSchema },
    { json: 'status', type: 'message', message: () => ServiceStatusSchema },
  ],
});

export const Service: GeneratedCodec<Service> = new GeneratedCodec(ServiceSchema, encodeService, decodeService, true);

export function encodeServiceList(w: Writer, m: ServiceList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeService(w, list[i] ?? (emptyMessage as Service));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeServiceList(r: Reader, end: number, kind?: string, apiVersion?: string): ServiceList {
  let v1: ListMeta | null | undefined;
  let v2: Service[] | undefined;
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
        v2.push(decodeService(r, r.fieldEnd(end), 'Service', 'v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ServiceList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ServiceListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ServiceList', kind: 'ServiceList', apiVersion: 'v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => ServiceSchema, required: true },
  ],
});

export const ServiceList: GeneratedCodec<ServiceList> = new GeneratedCodec(ServiceListSchema, encodeServiceList, decodeServiceList, true);

export function encodeClientIPConfig(w: Writer, m: ClientIPConfig): void {
  writeUnknown(w, m, unknownFields);
  if (m.timeoutSeconds !== undefined && m.timeoutSeconds !== null) {
    w.int(m.timeoutSeconds, 8);
  }
}

export function decodeClientIPConfig(r: Reader, end: number): ClientIPConfig {
  let v1: number | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 8: {
        v1 = r.int32(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ClientIPConfig;
  if (v1 !== undefined && v1 !== null) m.timeoutSeconds = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ClientIPConfigSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ClientIPConfig',
  fields: () => [
    { json: 'timeoutSeconds', type: 'int32', pointer: true },
  ],
});

export const ClientIPConfig: GeneratedCodec<ClientIPConfig> = new GeneratedCodec(ClientIPConfigSchema, encodeClientIPConfig, decodeClientIPConfig);

export function encodeLoadBalancerIngress(w: Writer, m: LoadBalancerIngress): void {
  writeUnknown(w, m, unknownFields);
  if (m.ports) {
    const list = m.ports;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodePortStatus(w, list[i] ?? (emptyMessage as PortStatus));
      w.close(before, 34);
    }
  }
  if (m.ipMode !== undefined && m.ipMode !== null) {
    w.string(m.ipMode, 26);
  }
  w.string(m.hostname, 18);
  w.string(m.ip, 10);
}

export function decodeLoadBalancerIngress(r: Reader, end: number): LoadBalancerIngress {
  let v1 = '';
  let v2 = '';
  let v3: string | null | undefined;
  let v4: PortStatus[] | undefined;
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
        v4 ??= [];
        v4.push(decodePortStatus(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as LoadBalancerIngress;
  if (v1 !== '') m.ip = v1;
  if (v2 !== '') m.hostname = v2;
  if (v3 !== undefined && v3 !== null) m.ipMode = v3;
  if (v4 !== undefined) m.ports = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const LoadBalancerIngressSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.LoadBalancerIngress',
  fields: () => [
    { json: 'ip', type: 'string' },
    { json: 'hostname', type: 'string' },
    { json: 'ipMode', type: 'string', pointer: true, knownValues: ['VIP', 'Proxy'] },
    { json: 'ports', type: 'message', cardinality: 'list', message: () => PortStatusSchema },
  ],
});

export const LoadBalancerIngress: GeneratedCodec<LoadBalancerIngress> = new GeneratedCodec(LoadBalancerIngressSchema, encodeLoadBalancerIngress, decodeLoadBalancerIngress);

export function encodeLoadBalancerStatus(w: Writer, m: LoadBalancerStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.ingress) {
    const list = m.ingress;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeLoadBalancerIngress(w, list[i] ?? (emptyMessage as LoadBalancerIngress));
      w.close(before, 10);
    }
  }
}

export function decodeLoadBalancerStatus(r: Reader, end: number): LoadBalancerStatus {
  let v1: LoadBalancerIngress[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeLoadBalancerIngress(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as LoadBalancerStatus;
  if (v1 !== undefined) m.ingress = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const LoadBalancerStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.LoadBalancerStatus',
  fields: () => [
    { json: 'ingress', type: 'message', cardinality: 'list', message: () => LoadBalancerIngressSchema },
  ],
});

export const LoadBalancerStatus: GeneratedCodec<LoadBalancerStatus> = new GeneratedCodec(LoadBalancerStatusSchema, encodeLoadBalancerStatus, decodeLoadBalancerStatus);

export function encodePortStatus(w: Writer, m: PortStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.error !== undefined && m.error !== null) {
    w.string(m.error, 26);
  }
  w.string(m.protocol, 18);
  w.int(m.port, 8);
}

export function decodePortStatus(r: Reader, end: number): PortStatus {
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
  const m = {} as PortStatus;
  m.port = v1;
  m.protocol = v2 as 'TCP' | 'UDP' | 'SCTP';
  if (v3 !== undefined && v3 !== null) m.error = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PortStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PortStatus',
  fields: () => [
    { json: 'port', type: 'int32', required: true },
    { json: 'protocol', type: 'string', required: true, enum: ['TCP', 'UDP', 'SCTP'] },
    { json: 'error', type: 'string', required: true, pointer: true, omitEmpty: true },
  ],
});

export const PortStatus: GeneratedCodec<PortStatus> = new GeneratedCodec(PortStatusSchema, encodePortStatus, decodePortStatus);

export function encodeServicePort(w: Writer, m: ServicePort): void {
  writeUnknown(w, m, unknownFields);
  if (m.appProtocol !== undefined && m.appProtocol !== null) {
    w.string(m.appProtocol, 50);
  }
  w.int(m.nodePort, 40);
  writeIntOrString(w, m.targetPort, 34);
  w.int(m.port, 24);
  w.string(m.protocol, 18);
  w.string(m.name, 10);
}

export function decodeServicePort(r: Reader, end: number): ServicePort {
  let v1 = '';
  let v2: 'TCP' | 'UDP' | 'SCTP' | '' = '';
  let v6: string | null | undefined;
  let v3 = 0;
  let v4: number | string | null | undefined;
  let v5 = 0;
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
        v2 = r.string(end) as 'TCP' | 'UDP' | 'SCTP';
        continue;
      }
      case 50: {
        v6 = r.string(end);
        continue;
      }
      case 24: {
        v3 = r.int32(end);
        continue;
      }
      case 34: {
        v4 = readIntOrString(r, end);
        continue;
      }
      case 40: {
        v5 = r.int32(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ServicePort;
  if (v1 !== '') m.name = v1;
  if (v2 !== '') m.protocol = v2;
  if (v6 !== undefined && v6 !== null) m.appProtocol = v6;
  m.port = v3;
  m.targetPort = (v4 ?? 0) as ServicePort['targetPort'];
  if (v5 !== 0) m.nodePort = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ServicePortSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ServicePort',
  fields: () => [
    { json: 'name', type: 'string' },
    { json: 'protocol', type: 'string', default: 'TCP', enum: ['TCP', 'UDP', 'SCTP'] },
    { json: 'appProtocol', type: 'string', pointer: true },
    { json: 'port', type: 'int32', required: true },
    { json: 'targetPort', type: 'message', message: () => IntOrStringSchema },
    { json: 'nodePort', type: 'int32' },
  ],
});

export const ServicePort: GeneratedCodec<ServicePort> = new GeneratedCodec(ServicePortSchema, encodeServicePort, decodeServicePort);

export function encodeServiceSpec(w: Writer, m: ServiceSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.trafficDistribution !== undefined && m.trafficDistribution !== null) {
    w.string(m.trafficDistribution, 186);
  }
  if (m.internalTrafficPolicy !== undefined && m.internalTrafficPolicy !== null) {
    w.string(m.internalTrafficPolicy, 178);
  }
  if (m.loadBalancerClass !== undefined && m.loadBalancerClass !== null) {
    w.string(m.loadBalancerClass, 170);
  }
  if (m.allocateLoadBalancerNodePorts !== undefined && m.allocateLoadBalancerNodePorts !== null) {
    w.bool(m.allocateLoadBalancerNodePorts, 160);
  }
  if (m.ipFamilies) {
    const list = m.ipFamilies;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 154);
    }
  }
  if (m.clusterIPs) {
    const list = m.clusterIPs;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 146);
    }
  }
  if (m.ipFamilyPolicy !== undefined && m.ipFamilyPolicy !== null) {
    w.string(m.ipFamilyPolicy, 138);
  }
  if (m.sessionAffinityConfig !== undefined && m.sessionAffinityConfig !== null) {
    const before = w.size();
    encodeSessionAffinityConfig(w, m.sessionAffinityConfig);
    w.close(before, 114);
  }
  w.bool(m.publishNotReadyAddresses, 104);
  w.int(m.healthCheckNodePort, 96);
  w.string(m.externalTrafficPolicy, 90);
  w.string(m.externalName, 82);
  if (m.loadBalancerSourceRanges) {
    const list = m.loadBalancerSourceRanges;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 74);
    }
  }
  w.string(m.loadBalancerIP, 66);
  w.string(m.sessionAffinity, 58);
  if (m.externalIPs) {
    const list = m.externalIPs;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 42);
    }
  }
  w.string(m.type, 34);
  w.string(m.clusterIP, 26);
  writeStringMap(w, m.selector, 18);
  if (m.ports) {
    const list = m.ports;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeServicePort(w, list[i] ?? (emptyMessage as ServicePort));
      w.close(before, 10);
    }
  }
}

export function decodeServiceSpec(r: Reader, end: number): ServiceSpec {
  let v1: ServicePort[] | undefined;
  let v2: Record<string, string> | undefined;
  let v3 = '';
  let v18: string[] | undefined;
  let v4: 'ClusterIP' | 'NodePort' | 'LoadBalancer' | 'ExternalName' | '' = '';
  let v5: string[] | undefined;
  let v7: 'ClientIP' | 'None' | '' = '';
  let v8 = '';
  let v9: string[] | undefined;
  let v10 = '';
  let v11: 'Cluster' | 'Local' | '' = '';
  let v12 = 0;
  let v13 = false;
  let v14: SessionAffinityConfig | null | undefined;
  let v19: ('IPv4' | 'IPv6' | '')[] | undefined;
  let v17: 'SingleStack' | 'PreferDualStack' | 'RequireDualStack' | null | undefined;
  let v20: boolean | null | undefined;
  let v21: string | null | undefined;
  let v22: 'Cluster' | 'Local' | null | undefined;
  let v23: string | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeServicePort(r, r.fieldEnd(end)));
        continue;
      }
      case 18: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: string | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = r.string(to);
          else r.skip(part, to);
        }
        v2 ??= {};
        setKey(v2, key, value ?? '');
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
      case 146: {
        v18 ??= [];
        v18.push(r.string(end));
        continue;
      }
      case 34: {
        v4 = r.string(end) as 'ClusterIP' | 'NodePort' | 'LoadBalancer' | 'ExternalName';
        continue;
      }
      case 42: {
        v5 ??= [];
        v5.push(r.string(end));
        continue;
      }
      case 58: {
        v7 = r.string(end) as 'ClientIP' | 'None';
        continue;
      }
      case 66: {
        v8 = r.string(end);
        continue;
      }
      case 74: {
        v9 ??= [];
        v9.push(r.string(end));
        continue;
      }
      case 82: {
        v10 = r.string(end);
        continue;
      }
      case 90: {
        v11 = r.string(end) as 'Cluster' | 'Local';
        continue;
      }
      case 96: {
        v12 = r.int32(end);
        continue;
      }
      case 104: {
        v13 = r.bool(end);
        continue;
      }
      case 114: {
        v14 = decodeSessionAffinityConfig(r, r.fieldEnd(end));
        continue;
      }
      case 154: {
        v19 ??= [];
        v19.push(r.string(end) as 'IPv4' | 'IPv6' | '');
        continue;
      }
      case 138: {
        v17 = r.string(end) as 'SingleStack' | 'PreferDualStack' | 'RequireDualStack';
        continue;
      }
      case 160: {
        v20 = r.bool(end);
        continue;
      }
      case 170: {
        v21 = r.string(end);
        continue;
      }
      case 178: {
        v22 = r.string(end) as 'Cluster' | 'Local';
        continue;
      }
      case 186: {
        v23 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ServiceSpec;
  if (v1 !== undefined) m.ports = v1;
  if (v2 !== undefined) m.selector = v2;
  if (v3 !== '') m.clusterIP = v3;
  if (v18 !== undefined) m.clusterIPs = v18;
  if (v4 !== '') m.type = v4;
  if (v5 !== undefined) m.externalIPs = v5;
  if (v7 !== '') m.sessionAffinity = v7;
  if (v8 !== '') m.loadBalancerIP = v8;
  if (v9 !== undefined) m.loadBalancerSourceRanges = v9;
  if (v10 !== '') m.externalName = v10;
  if (v11 !== '') m.externalTrafficPolicy = v11;
  if (v12 !== 0) m.healthCheckNodePort = v12;
  if (v13 !== false) m.publishNotReadyAddresses = v13;
  if (v14 !== undefined && v14 !== null) m.sessionAffinityConfig = v14;
  if (v19 !== undefined) m.ipFamilies = v19;
  if (v17 !== undefined && v17 !== null) m.ipFamilyPolicy = v17;
  if (v20 !== undefined && v20 !== null) m.allocateLoadBalancerNodePorts = v20;
  if (v21 !== undefined && v21 !== null) m.loadBalancerClass = v21;
  if (v22 !== undefined && v22 !== null) m.internalTrafficPolicy = v22;
  if (v23 !== undefined && v23 !== null) m.trafficDistribution = v23;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ServiceSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ServiceSpec',
  fields: () => [
    { json: 'ports', type: 'message', cardinality: 'list', message: () => ServicePortSchema, listType: 'map', listMapKeys: ['port', 'protocol'], patchStrategy: ['merge'], patchMergeKey: 'port' },
    { json: 'selector', type: 'string', cardinality: 'map', mapType: 'atomic' },
    { json: 'clusterIP', type: 'string' },
    { json: 'clusterIPs', type: 'string', cardinality: 'list' },
    { json: 'type', type: 'string', enum: ['ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName'] },
    { json: 'externalIPs', type: 'string', cardinality: 'list' },
    { json: 'sessionAffinity', type: 'string', enum: ['ClientIP', 'None'] },
    { json: 'loadBalancerIP', type: 'string' },
    { json: 'loadBalancerSourceRanges', type: 'string', cardinality: 'list' },
    { json: 'externalName', type: 'string' },
    { json: 'externalTrafficPolicy', type: 'string', enum: ['Cluster', 'Local'] },
    { json: 'healthCheckNodePort', type: 'int32' },
    { json: 'publishNotReadyAddresses', type: 'bool' },
    { json: 'sessionAffinityConfig', type: 'message', message: () => SessionAffinityConfigSchema, pointer: true },
    { json: 'ipFamilies', type: 'string', cardinality: 'list', enum: ['IPv4', 'IPv6', ''] },
    { json: 'ipFamilyPolicy', type: 'string', pointer: true, enum: ['SingleStack', 'PreferDualStack', 'RequireDualStack'] },
    { json: 'allocateLoadBalancerNodePorts', type: 'bool', pointer: true },
    { json: 'loadBalancerClass', type: 'string', pointer: true },
    { json: 'internalTrafficPolicy', type: 'string', pointer: true, enum: ['Cluster', 'Local'] },
    { json: 'trafficDistribution', type: 'string', pointer: true },
  ],
});

export const ServiceSpec: GeneratedCodec<ServiceSpec> = new GeneratedCodec(ServiceSpecSchema, encodeServiceSpec, decodeServiceSpec);

export function encodeServiceStatus(w: Writer, m: ServiceStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.conditions) {
    const list = m.conditions;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeCondition(w, list[i] ?? (emptyMessage as Condition));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeLoadBalancerStatus(w, m.loadBalancer ?? (emptyMessage as LoadBalancerStatus));
    w.close(before, 10);
  }
}

export function decodeServiceStatus(r: Reader, end: number): ServiceStatus {
  let v1: LoadBalancerStatus | null | undefined;
  let v2: Condition[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeLoadBalancerStatus(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(decodeCondition(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ServiceStatus;
  m.loadBalancer = v1 ?? decodeLoadBalancerStatus(r, r.pos);
  if (v2 !== undefined) m.conditions = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ServiceStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ServiceStatus',
  fields: () => [
    { json: 'loadBalancer', type: 'message', message: () => LoadBalancerStatusSchema },
    { json: 'conditions', type: 'message', cardinality: 'list', message: () => ConditionSchema, listType: 'map', listMapKeys: ['type'], patchStrategy: ['merge'], patchMergeKey: 'type' },
  ],
});

export const ServiceStatus: GeneratedCodec<ServiceStatus> = new GeneratedCodec(ServiceStatusSchema, encodeServiceStatus, decodeServiceStatus);

export function encodeSessionAffinityConfig(w: Writer, m: SessionAffinityConfig): void {
  writeUnknown(w, m, unknownFields);
  if (m.clientIP !== undefined && m.clientIP !== null) {
    const before = w.size();
    encodeClientIPConfig(w, m.clientIP);
    w.close(before, 10);
  }
}

export function decodeSessionAffinityConfig(r: Reader, end: number): SessionAffinityConfig {
  let v1: ClientIPConfig | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeClientIPConfig(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as SessionAffinityConfig;
  if (v1 !== undefined && v1 !== null) m.clientIP = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const SessionAffinityConfigSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.SessionAffinityConfig',
  fields: () => [
    { json: 'clientIP', type: 'message', message: () => ClientIPConfigSchema, pointer: true },
  ],
});

export const SessionAffinityConfig: GeneratedCodec<SessionAffinityConfig> = new GeneratedCodec(SessionAffinityConfigSchema, encodeSessionAffinityConfig, decodeSessionAffinityConfig);
