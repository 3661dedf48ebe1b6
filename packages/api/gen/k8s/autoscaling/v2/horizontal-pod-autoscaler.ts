// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readQuantity, readTime, unknownFields, writeQuantity, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { QuantitySchema } from '../../machinery/resource/resource.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { type LabelSelector, LabelSelectorSchema, decodeLabelSelector, encodeLabelSelector } from '../../meta/v1/selector.ts';
import { TimeSchema } from '../../meta/v1/time.ts';

/** Changes the number of replicas by what is measured. */
export interface HorizontalPodAutoscaler {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: HorizontalPodAutoscalerSpec;
  /** What is observed; written by the system. */
  status: HorizontalPodAutoscalerStatus;
}

/** A list of HorizontalPodAutoscaler objects. */
export interface HorizontalPodAutoscalerList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: HorizontalPodAutoscaler[];
}

export interface ContainerResourceMetricSource {
  name: string;
  target: MetricTarget;
  container: string;
}

export interface ContainerResourceMetricStatus {
  name: string;
  current: MetricValueStatus;
  container: string;
}

export interface CrossVersionObjectReference {
  kind: string;
  name: string;
  apiVersion?: string | undefined;
}

export interface ExternalMetricSource {
  metric: MetricIdentifier;
  target: MetricTarget;
}

export interface ExternalMetricStatus {
  metric: MetricIdentifier;
  current: MetricValueStatus;
}

export interface HPAScalingPolicy {
  type: string;
  value: number;
  periodSeconds: number;
}

export interface HPAScalingRules {
  stabilizationWindowSeconds?: number | undefined;
  selectPolicy?: string | undefined;
  policies?: HPAScalingPolicy[] | undefined;
  tolerance?: string | undefined;
}

export interface HorizontalPodAutoscalerBehavior {
  scaleUp?: HPAScalingRules | undefined;
  scaleDown?: HPAScalingRules | undefined;
}

export interface HorizontalPodAutoscalerCondition {
  type: string;
  status: string;
  lastTransitionTime?: string | null | undefined;
  reason?: string | undefined;
  message?: string | undefined;
}

export interface HorizontalPodAutoscalerSpec {
  scaleTargetRef: CrossVersionObjectReference;
  minReplicas?: number | undefined;
  maxReplicas: number;
  metrics?: MetricSpec[] | undefined;
  behavior?: HorizontalPodAutoscalerBehavior | undefined;
}

export interface HorizontalPodAutoscalerStatus {
  observedGeneration?: number | undefined;
  lastScaleTime?: string | undefined;
  currentReplicas?: number | undefined;
  desiredReplicas: number;
  currentMetrics?: MetricStatus[] | null | undefined;
  conditions?: HorizontalPodAutoscalerCondition[] | undefined;
}

export interface MetricIdentifier {
  name: string;
  selector?: LabelSelector | undefined;
}

export interface MetricSpec {
  type: string;
  object?: ObjectMetricSource | undefined;
  pods?: PodsMetricSource | undefined;
  resource?: ResourceMetricSource | undefined;
  containerResource?: ContainerResourceMetricSource | undefined;
  external?: ExternalMetricSource | undefined;
}

export interface MetricStatus {
  type: string;
  object?: ObjectMetricStatus | undefined;
  pods?: PodsMetricStatus | undefined;
  resource?: ResourceMetricStatus | undefined;
  containerResource?: ContainerResourceMetricStatus | undefined;
  external?: ExternalMetricStatus | undefined;
}

export interface MetricTarget {
  type: string;
  value?: string | undefined;
  averageValue?: string | undefined;
  averageUtilization?: number | undefined;
}

export interface MetricValueStatus {
  value?: string | undefined;
  averageValue?: string | undefined;
  averageUtilization?: number | undefined;
}

export interface ObjectMetricSource {
  describedObject: CrossVersionObjectReference;
  target: MetricTarget;
  metric: MetricIdentifier;
}

export interface ObjectMetricStatus {
  metric: MetricIdentifier;
  current: MetricValueStatus;
  describedObject: CrossVersionObjectReference;
}

export interface PodsMetricSource {
  metric: MetricIdentifier;
  target: MetricTarget;
}

export interface PodsMetricStatus {
  metric: MetricIdentifier;
  current: MetricValueStatus;
}

export interface ResourceMetricSource {
  name: string;
  target: MetricTarget;
}

export interface ResourceMetricStatus {
  name: string;
  current: MetricValueStatus;
}

export function encodeHorizontalPodAutoscaler(w: Writer, m: HorizontalPodAutoscaler): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeHorizontalPodAutoscalerStatus(w, m.status ?? (emptyMessage as HorizontalPodAutoscalerStatus));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodeHorizontalPodAutoscalerSpec(w, m.spec ?? (emptyMessage as HorizontalPodAutoscalerSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeHorizontalPodAutoscaler(r: Reader, end: number, kind?: string, apiVersion?: string): HorizontalPodAutoscaler {
  let v1: ObjectMeta | null | undefined;
  let v2: HorizontalPodAutoscalerSpec | null | undefined;
  let v3: HorizontalPodAutoscalerStatus | null | undefined;
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
        v2 = decodeHorizontalPodAutoscalerSpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeHorizontalPodAutoscalerStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as HorizontalPodAutoscaler;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeHorizontalPodAutoscalerSpec(r, r.pos);
  m.status = v3 ?? decodeHorizontalPodAutoscalerStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const HorizontalPodAutoscalerSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v2.HorizontalPodAutoscaler', kind: 'HorizontalPodAutoscaler', apiVersion: 'autoscaling/v2',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => HorizontalPodAutoscalerSpecSchema },
    { json: 'status', type: 'message', message: () => HorizontalPodAutoscalerStatusSchema },
  ],
});

export const HorizontalPodAutoscaler: GeneratedCodec<HorizontalPodAutoscaler> = new GeneratedCodec(HorizontalPodAutoscalerSchema, encodeHorizontalPodAutoscaler, decodeHorizontalPodAutoscaler, true);

export function encodeHorizontalPodAutoscalerList(w: Writer, m: HorizontalPodAutoscalerList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeHorizontalPodAutoscaler(w, list[i] ?? (emptyMessage as HorizontalPodAutoscaler));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeHorizontalPodAutoscalerList(r: Reader, end: number, kind?: string, apiVersion?: string): HorizontalPodAutoscalerList {
  let v1: ListMeta | null | undefined;
  let v2: HorizontalPodAutoscaler[] | undefined;
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
        v2.push(decodeHorizontalPodAutoscaler(r, r.fieldEnd(end), 'HorizontalPodAutoscaler', 'autoscaling/v2'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as HorizontalPodAutoscalerList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const HorizontalPodAutoscalerListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerList', kind: 'HorizontalPodAutoscalerList', apiVersion: 'autoscaling/v2',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => HorizontalPodAutoscalerSchema, required: true },
  ],
});

export const HorizontalPodAutoscalerList: GeneratedCodec<HorizontalPodAutoscalerList> = new GeneratedCodec(HorizontalPodAutoscalerListSchema, encodeHorizontalPodAutoscalerList, decodeHorizontalPodAutoscalerList, true);

export function encodeContainerResourceMetricSource(w: Writer, m: ContainerResourceMetricSource): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.container, 26);
  {
    const before = w.size();
    encodeMetricTarget(w, m.target ?? (emptyMessage as MetricTarget));
    w.close(before, 18);
  }
  w.string(m.name, 10);
}

export function decodeContainerResourceMetricSource(r: Reader, end: number): ContainerResourceMetricSource {
  let v1 = '';
  let v2: MetricTarget | null | undefined;
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
        v2 = decodeMetricTarget(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ContainerResourceMetricSource;
  m.name = v1;
  m.target = v2 ?? decodeMetricTarget(r, r.pos);
  m.container = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ContainerResourceMetricSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v2.ContainerResourceMetricSource',
  fields: () => [
    { json: 'name', type: 'string', required: true, knownValues: ['cpu', 'memory', 'storage', 'ephemeral-storage', 'pods', 'services', 'replicationcontrollers', 'resourcequotas', 'secrets', 'configmaps', 'persistentvolumeclaims', 'services.nodeports', 'services.loadbalancers', 'requests.cpu', 'requests.memory', 'requests.storage', 'requests.ephemeral-storage', 'limits.cpu', 'limits.memory', 'limits.ephemeral-storage'] },
    { json: 'target', type: 'message', message: () => MetricTargetSchema, required: true },
    { json: 'container', type: 'string', required: true },
  ],
});

export const ContainerResourceMetricSource: GeneratedCodec<ContainerResourceMetricSource> = new GeneratedCodec(ContainerResourceMetricSourceSchema, encodeContainerResourceMetricSource, decodeContainerResourceMetricSource);

export function encodeContainerResourceMetricStatus(w: Writer, m: ContainerResourceMetricStatus): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.container, 26);
  {
    const before = w.size();
    encodeMetricValueStatus(w, m.current ?? (emptyMessage as MetricValueStatus));
    w.close(before, 18);
  }
  w.string(m.name, 10);
}

export function decodeContainerResourceMetricStatus(r: Reader, end: number): ContainerResourceMetricStatus {
  let v1 = '';
  let v2: MetricValueStatus | null | undefined;
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
        v2 = decodeMetricValueStatus(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ContainerResourceMetricStatus;
  m.name = v1;
  m.current = v2 ?? decodeMetricValueStatus(r, r.pos);
  m.container = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ContainerResourceMetricStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v2.ContainerResourceMetricStatus',
  fields: () => [
    { json: 'name', type: 'string', required: true, knownValues: ['cpu', 'memory', 'storage', 'ephemeral-storage', 'pods', 'services', 'replicationcontrollers', 'resourcequotas', 'secrets', 'configmaps', 'persistentvolumeclaims', 'services.nodeports', 'services.loadbalancers', 'requests.cpu', 'requests.memory', 'requests.storage', 'requests.ephemeral-storage', 'limits.cpu', 'limits.memory', 'limits.ephemeral-storage'] },
    { json: 'current', type: 'message', message: () => MetricValueStatusSchema, required: true },
    { json: 'container', type: 'string', required: true },
  ],
});

export const ContainerResourceMetricStatus: GeneratedCodec<ContainerResourceMetricStatus> = new GeneratedCodec(ContainerResourceMetricStatusSchema, encodeContainerResourceMetricStatus, decodeContainerResourceMetricStatus);

export function encodeCrossVersionObjectReference(w: Writer, m: CrossVersionObjectReference): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.apiVersion, 26);
  w.string(m.name, 18);
  w.string(m.kind, 10);
}

export function decodeCrossVersionObjectReference(r: Reader, end: number): CrossVersionObjectReference {
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
  const m = {} as CrossVersionObjectReference;
  m.kind = v1;
  m.name = v2;
  if (v3 !== '') m.apiVersion = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CrossVersionObjectReferenceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v2.CrossVersionObjectReference',
  fields: () => [
    { json: 'kind', type: 'string', required: true },
    { json: 'name', type: 'string', required: true },
    { json: 'apiVersion', type: 'string' },
  ],
});

export const CrossVersionObjectReference: GeneratedCodec<CrossVersionObjectReference> = new GeneratedCodec(CrossVersionObjectReferenceSchema, encodeCrossVersionObjectReference, decodeCrossVersionObjectReference);

export function encodeExternalMetricSource(w: Writer, m: ExternalMetricSource): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeMetricTarget(w, m.target ?? (emptyMessage as MetricTarget));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeMetricIdentifier(w, m.metric ?? (emptyMessage as MetricIdentifier));
    w.close(before, 10);
  }
}

export function decodeExternalMetricSource(r: Reader, end: number): ExternalMetricSource {
  let v1: MetricIdentifier | null | undefined;
  let v2: MetricTarget | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeMetricIdentifier(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = decodeMetricTarget(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ExternalMetricSource;
  m.metric = v1 ?? decodeMetricIdentifier(r, r.pos);
  m.target = v2 ?? decodeMetricTarget(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ExternalMetricSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v2.ExternalMetricSource',
  fields: () => [
    { json: 'metric', type: 'message', message: () => MetricIdentifierSchema, required: true },
    { json: 'target', type: 'message', message: () => MetricTargetSchema, required: true },
  ],
});

export const ExternalMetricSource: GeneratedCodec<ExternalMetricSource> = new GeneratedCodec(ExternalMetricSourceSchema, encodeExternalMetricSource, decodeExternalMetricSource);

export function encodeExternalMetricStatus(w: Writer, m: ExternalMetricStatus): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeMetricValueStatus(w, m.current ?? (emptyMessage as MetricValueStatus));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeMetricIdentifier(w, m.metric ?? (emptyMessage as MetricIdentifier));
    w.close(before, 10);
  }
}

export function decodeExternalMetricStatus(r: Reader, end: number): ExternalMetricStatus {
  let v1: MetricIdentifier | null | undefined;
  let v2: MetricValueStatus | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeMetricIdentifier(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = decodeMetricValueStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ExternalMetricStatus;
  m.metric = v1 ?? decodeMetricIdentifier(r, r.pos);
  m.current = v2 ?? decodeMetricValueStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ExternalMetricStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v2.ExternalMetricStatus',
  fields: () => [
    { json: 'metric', type: 'message', message: () => MetricIdentifierSchema, required: true },
    { json: 'current', type: 'message', message: () => MetricValueStatusSchema, required: true },
  ],
});

export const ExternalMetricStatus: GeneratedCodec<ExternalMetricStatus> = new GeneratedCodec(ExternalMetricStatusSchema, encodeExternalMetricStatus, decodeExternalMetricStatus);

export function encodeHPAScalingPolicy(w: Writer, m: HPAScalingPolicy): void {
  writeUnknown(w, m, unknownFields);
  w.int(m.periodSeconds, 24);
  w.int(m.value, 16);
  w.string(m.type, 10);
}

export function decodeHPAScalingPolicy(r: Reader, end: number): HPAScalingPolicy {
  let v1 = '';
  let v2 = 0;
  let v3 = 0;
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
      case 24: {
        v3 = r.int32(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as HPAScalingPolicy;
  m.type = v1;
  m.value = v2;
  m.periodSeconds = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const HPAScalingPolicySchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v2.HPAScalingPolicy',
  fields: () => [
    { json: 'type', type: 'string', required: true, knownValues: ['Pods', 'Percent'] },
    { json: 'value', type: 'int32', required: true },
    { json: 'periodSeconds', type: 'int32', required: true },
  ],
});

export const HPAScalingPolicy: GeneratedCodec<HPAScalingPolicy> = new GeneratedCodec(HPAScalingPolicySchema, encodeHPAScalingPolicy, decodeHPAScalingPolicy);

export function encodeHPAScalingRules(w: Writer, m: HPAScalingRules): void {
  writeUnknown(w, m, unknownFields);
  if (m.tolerance !== undefined && m.tolerance !== null) {
    writeQuantity(w, m.tolerance, 34);
  }
  if (m.stabilizationWindowSeconds !== undefined && m.stabilizationWindowSeconds !== null) {
    w.int(m.stabilizationWindowSeconds, 24);
  }
  if (m.policies) {
    const list = m.policies;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeHPAScalingPolicy(w, list[i] ?? (emptyMessage as HPAScalingPolicy));
      w.close(before, 18);
    }
  }
  if (m.selectPolicy !== undefined && m.selectPolicy !== null) {
    w.string(m.selectPolicy, 10);
  }
}

export function decodeHPAScalingRules(r: Reader, end: number): HPAScalingRules {
  let v3: number | null | undefined;
  let v1: string | null | undefined;
  let v2: HPAScalingPolicy[] | undefined;
  let v4: string | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 24: {
        v3 = r.int32(end);
        continue;
      }
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 18: {
        v2 ??= [];
        v2.push(decodeHPAScalingPolicy(r, r.fieldEnd(end)));
        continue;
      }
      case 34: {
        v4 = readQuantity(r, end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as HPAScalingRules;
  if (v3 !== undefined && v3 !== null) m.stabilizationWindowSeconds = v3;
  if (v1 !== undefined && v1 !== null) m.selectPolicy = v1;
  if (v2 !== undefined) m.policies = v2;
  if (v4 !== undefined && v4 !== null) m.tolerance = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const HPAScalingRulesSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v2.HPAScalingRules',
  fields: () => [
    { json: 'stabilizationWindowSeconds', type: 'int32', pointer: true },
    { json: 'selectPolicy', type: 'string', pointer: true, knownValues: ['Max', 'Min', 'Disabled'] },
    { json: 'policies', type: 'message', cardinality: 'list', message: () => HPAScalingPolicySchema },
    { json: 'tolerance', type: 'message', message: () => QuantitySchema, pointer: true },
  ],
});

export const HPAScalingRules: GeneratedCodec<HPAScalingRules> = new GeneratedCodec(HPAScalingRulesSchema, encodeHPAScalingRules, decodeHPAScalingRules);

export function encodeHorizontalPodAutoscalerBehavior(w: Writer, m: HorizontalPodAutoscalerBehavior): void {
  writeUnknown(w, m, unknownFields);
  if (m.scaleDown !== undefined && m.scaleDown !== null) {
    const before = w.size();
    encodeHPAScalingRules(w, m.scaleDown);
    w.close(before, 18);
  }
  if (m.scaleUp !== undefined && m.scaleUp !== null) {
    const before = w.size();
    encodeHPAScalingRules(w, m.scaleUp);
    w.close(before, 10);
  }
}

export function decodeHorizontalPodAutoscalerBehavior(r: Reader, end: number): HorizontalPodAutoscalerBehavior {
  let v1: HPAScalingRules | null | undefined;
  let v2: HPAScalingRules | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeHPAScalingRules(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = decodeHPAScalingRules(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as HorizontalPodAutoscalerBehavior;
  if (v1 !== undefined && v1 !== null) m.scaleUp = v1;
  if (v2 !== undefined && v2 !== null) m.scaleDown = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const HorizontalPodAutoscalerBehaviorSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerBehavior',
  fields: () => [
    { json: 'scaleUp', type: 'message', message: () => HPAScalingRulesSchema, pointer: true },
    { json: 'scaleDown', type: 'message', message: () => HPAScalingRulesSchema, pointer: true },
  ],
});

export const HorizontalPodAutoscalerBehavior: GeneratedCodec<HorizontalPodAutoscalerBehavior> = new GeneratedCodec(HorizontalPodAutoscalerBehaviorSchema, encodeHorizontalPodAutoscalerBehavior, decodeHorizontalPodAutoscalerBehavior);

export function encodeHorizontalPodAutoscalerCondition(w: Writer, m: HorizontalPodAutoscalerCondition): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.message, 42);
  w.string(m.reason, 34);
  writeTime(w, m.lastTransitionTime, 26);
  w.string(m.status, 18);
  w.string(m.type, 10);
}

export function decodeHorizontalPodAutoscalerCondition(r: Reader, end: number): HorizontalPodAutoscalerCondition {
  let v1 = '';
  let v2 = '';
  let v3: string | null | undefined;
  let v4 = '';
  let v5 = '';
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
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as HorizontalPodAutoscalerCondition;
  m.type = v1;
  m.status = v2;
  m.lastTransitionTime = (v3 ?? null) as HorizontalPodAutoscalerCondition['lastTransitionTime'];
  if (v4 !== '') m.reason = v4;
  if (v5 !== '') m.message = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const HorizontalPodAutoscalerConditionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerCondition',
  fields: () => [
    { json: 'type', type: 'string', required: true, knownValues: ['ScalingActive', 'AbleToScale', 'ScalingLimited'] },
    { json: 'status', type: 'string', required: true, knownValues: ['True', 'False', 'Unknown'] },
    { json: 'lastTransitionTime', type: 'message', message: () => TimeSchema },
    { json: 'reason', type: 'string' },
    { json: 'message', type: 'string' },
  ],
});

export const HorizontalPodAutoscalerCondition: GeneratedCodec<HorizontalPodAutoscalerCondition> = new GeneratedCodec(HorizontalPodAutoscalerConditionSchema, encodeHorizontalPodAutoscalerCondition, decodeHorizontalPodAutoscalerCondition);

export function encodeHorizontalPodAutoscalerSpec(w: Writer, m: HorizontalPodAutoscalerSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.behavior !== undefined && m.behavior !== null) {
    const before = w.size();
    encodeHorizontalPodAutoscalerBehavior(w, m.behavior);
    w.close(before, 42);
  }
  if (m.metrics) {
    const list = m.metrics;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeMetricSpec(w, list[i] ?? (emptyMessage as MetricSpec));
      w.close(before, 34);
    }
  }
  w.int(m.maxReplicas, 24);
  if (m.minReplicas !== undefined && m.minReplicas !== null) {
    w.int(m.minReplicas, 16);
  }
  {
    const before = w.size();
    encodeCrossVersionObjectReference(w, m.scaleTargetRef ?? (emptyMessage as CrossVersionObjectReference));
    w.close(before, 10);
  }
}

export function decodeHorizontalPodAutoscalerSpec(r: Reader, end: number): HorizontalPodAutoscalerSpec {
  let v1: CrossVersionObjectReference | null | undefined;
  let v2: number | null | undefined;
  let v3 = 0;
  let v4: MetricSpec[] | undefined;
  let v5: HorizontalPodAutoscalerBehavior | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeCrossVersionObjectReference(r, r.fieldEnd(end));
        continue;
      }
      case 16: {
        v2 = r.int32(end);
        continue;
      }
      case 24: {
        v3 = r.int32(end);
        continue;
      }
      case 34: {
        v4 ??= [];
        v4.push(decodeMetricSpec(r, r.fieldEnd(end)));
        continue;
      }
      case 42: {
        v5 = decodeHorizontalPodAutoscalerBehavior(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as HorizontalPodAutoscalerSpec;
  m.scaleTargetRef = v1 ?? decodeCrossVersionObjectReference(r, r.pos);
  if (v2 !== undefined && v2 !== null) m.minReplicas = v2;
  m.maxReplicas = v3;
  if (v4 !== undefined) m.metrics = v4;
  if (v5 !== undefined && v5 !== null) m.behavior = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const HorizontalPodAutoscalerSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerSpec',
  fields: () => [
    { json: 'scaleTargetRef', type: 'message', message: () => CrossVersionObjectReferenceSchema, required: true },
    { json: 'minReplicas', type: 'int32', pointer: true },
    { json: 'maxReplicas', type: 'int32', required: true },
    { json: 'metrics', type: 'message', cardinality: 'list', message: () => MetricSpecSchema },
    { json: 'behavior', type: 'message', message: () => HorizontalPodAutoscalerBehaviorSchema, pointer: true },
  ],
});

export const HorizontalPodAutoscalerSpec: GeneratedCodec<HorizontalPodAutoscalerSpec> = new GeneratedCodec(HorizontalPodAutoscalerSpecSchema, encodeHorizontalPodAutoscalerSpec, decodeHorizontalPodAutoscalerSpec);

export function encodeHorizontalPodAutoscalerStatus(w: Writer, m: HorizontalPodAutoscalerStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.conditions) {
    const list = m.conditions;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeHorizontalPodAutoscalerCondition(w, list[i] ?? (emptyMessage as HorizontalPodAutoscalerCondition));
      w.close(before, 50);
    }
  }
  if (m.currentMetrics) {
    const list = m.currentMetrics;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeMetricStatus(w, list[i] ?? (emptyMessage as MetricStatus));
      w.close(before, 42);
    }
  }
  w.int(m.desiredReplicas, 32);
  w.int(m.currentReplicas, 24);
  if (m.lastScaleTime !== undefined && m.lastScaleTime !== null) {
    writeTime(w, m.lastScaleTime, 18);
  }
  if (m.observedGeneration !== undefined && m.observedGeneration !== null) {
    w.int(m.observedGeneration, 8);
  }
}

export function decodeHorizontalPodAutoscalerStatus(r: Reader, end: number): HorizontalPodAutoscalerStatus {
  let v1: number | null | undefined;
  let v2: string | null | undefined;
  let v3 = 0;
  let v4 = 0;
  let v5: MetricStatus[] | undefined;
  let v6: HorizontalPodAutoscalerCondition[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 8: {
        v1 = r.int64(end);
        continue;
      }
      case 18: {
        v2 = readTime(r, end);
        continue;
      }
      case 24: {
        v3 = r.int32(end);
        continue;
      }
      case 32: {
        v4 = r.int32(end);
        continue;
      }
      case 42: {
        v5 ??= [];
        v5.push(decodeMetricStatus(r, r.fieldEnd(end)));
        continue;
      }
      case 50: {
        v6 ??= [];
        v6.push(decodeHorizontalPodAutoscalerCondition(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as HorizontalPodAutoscalerStatus;
  if (v1 !== undefined && v1 !== null) m.observedGeneration = v1;
  if (v2 !== undefined && v2 !== null) m.lastScaleTime = v2;
  if (v3 !== 0) m.currentReplicas = v3;
  m.desiredReplicas = v4;
  m.currentMetrics = (v5 ?? null) as HorizontalPodAutoscalerStatus['currentMetrics'];
  if (v6 !== undefined) m.conditions = v6;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const HorizontalPodAutoscalerStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerStatus',
  fields: () => [
    { json: 'observedGeneration', type: 'int64', pointer: true },
    { json: 'lastScaleTime', type: 'message', message: () => TimeSchema, pointer: true },
    { json: 'currentReplicas', type: 'int32' },
    { json: 'desiredReplicas', type: 'int32', required: true },
    { json: 'currentMetrics', type: 'message', cardinality: 'list', message: () => MetricStatusSchema, omitEmpty: false },
    { json: 'conditions', type: 'message', cardinality: 'list', message: () => HorizontalPodAutoscalerConditionSchema, listType: 'map', listMapKeys: ['type'], patchStrategy: ['merge'], patchMergeKey: 'type' },
  ],
});

export const HorizontalPodAutoscalerStatus: GeneratedCodec<HorizontalPodAutoscalerStatus> = new GeneratedCodec(HorizontalPodAutoscalerStatusSchema, encodeHorizontalPodAutoscalerStatus, decodeHorizontalPodAutoscalerStatus);

export function encodeMetricIdentifier(w: Writer, m: MetricIdentifier): void {
  writeUnknown(w, m, unknownFields);
  if (m.selector !== undefined && m.selector !== null) {
    const before = w.size();
    encodeLabelSelector(w, m.selector);
    w.close(before, 18);
  }
  w.string(m.name, 10);
}

export function decodeMetricIdentifier(r: Reader, end: number): MetricIdentifier {
  let v1 = '';
  let v2: LabelSelector | null | undefined;
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
        v2 = decodeLabelSelector(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as MetricIdentifier;
  m.name = v1;
  if (v2 !== undefined && v2 !== null) m.selector = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const MetricIdentifierSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v2.MetricIdentifier',
  fields: () => [
    { json: 'name', type: 'string', required: true },
    { json: 'selector', type: 'message', message: () => LabelSelectorSchema, pointer: true, structType: 'atomic' },
  ],
});

export const MetricIdentifier: GeneratedCodec<MetricIdentifier> = new GeneratedCodec(MetricIdentifierSchema, encodeMetricIdentifier, decodeMetricIdentifier);

export function encodeMetricSpec(w: Writer, m: MetricSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.containerResource !== undefined && m.containerResource !== null) {
    const before = w.size();
    encodeContainerResourceMetricSource(w, m.containerResource);
    w.close(before, 58);
  }
  if (m.external !== undefined && m.external !== null) {
    const before = w.size();
    encodeExternalMetricSource(w, m.external);
    w.close(before, 42);
  }
  if (m.resource !== undefined && m.resource !== null) {
    const before = w.size();
    encodeResourceMetricSource(w, m.resource);
    w.close(before, 34);
  }
  if (m.pods !== undefined && m.pods !== null) {
    const before = w.size();
    encodePodsMetricSource(w, m.pods);
    w.close(before, 26);
  }
  if (m.object !== undefined && m.object !== null) {
    const before = w.size();
    encodeObjectMetricSource(w, m.object);
    w.close(before, 18);
  }
  w.string(m.type, 10);
}

export function decodeMetricSpec(r: Reader, end: number): MetricSpec {
  let v1 = '';
  let v2: ObjectMetricSource | null | undefined;
  let v3: PodsMetricSource | null | undefined;
  let v4: ResourceMetricSource | null | undefined;
  let v7: ContainerResourceMetricSource | null | undefined;
  let v5: ExternalMetricSource | null | undefined;
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
        v2 = decodeObjectMetricSource(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodePodsMetricSource(r, r.fieldEnd(end));
        continue;
      }
      case 34: {
        v4 = decodeResourceMetricSource(r, r.fieldEnd(end));
        continue;
      }
      case 58: {
        v7 = decodeContainerResourceMetricSource(r, r.fieldEnd(end));
        continue;
      }
      case 42: {
        v5 = decodeExternalMetricSource(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as MetricSpec;
  m.type = v1;
  if (v2 !== undefined && v2 !== null) m.object = v2;
  if (v3 !== undefined && v3 !== null) m.pods = v3;
  if (v4 !== undefined && v4 !== null) m.resource = v4;
  if (v7 !== undefined && v7 !== null) m.containerResource = v7;
  if (v5 !== undefined && v5 !== null) m.external = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const MetricSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v2.MetricSpec',
  fields: () => [
    { json: 'type', type: 'string', required: true, knownValues: ['Object', 'Pods', 'Resource', 'ContainerResource', 'External'] },
    { json: 'object', type: 'message', message: () => ObjectMetricSourceSchema, pointer: true },
    { json: 'pods', type: 'message', message: () => PodsMetricSourceSchema, pointer: true },
    { json: 'resource', type: 'message', message: () => ResourceMetricSourceSchema, pointer: true },
    { json: 'containerResource', type: 'message', message: () => ContainerResourceMetricSourceSchema, pointer: true },
    { json: 'external', type: 'message', message: () => ExternalMetricSourceSchema, pointer: true },
  ],
});

export const MetricSpec: GeneratedCodec<MetricSpec> = new GeneratedCodec(MetricSpecSchema, encodeMetricSpec, decodeMetricSpec);

export function encodeMetricStatus(w: Writer, m: MetricStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.containerResource !== undefined && m.containerResource !== null) {
    const before = w.size();
    encodeContainerResourceMetricStatus(w, m.containerResource);
    w.close(before, 58);
  }
  if (m.external !== undefined && m.external !== null) {
    const before = w.size();
    encodeExternalMetricStatus(w, m.external);
    w.close(before, 42);
  }
  if (m.resource !== undefined && m.resource !== null) {
    const before = w.size();
    encodeResourceMetricStatus(w, m.resource);
    w.close(before, 34);
  }
  if (m.pods !== undefined && m.pods !== null) {
    const before = w.size();
    encodePodsMetricStatus(w, m.pods);
    w.close(before, 26);
  }
  if (m.object !== undefined && m.object !== null) {
    const before = w.size();
    encodeObjectMetricStatus(w, m.object);
    w.close(before, 18);
  }
  w.string(m.type, 10);
}

export function decodeMetricStatus(r: Reader, end: number): MetricStatus {
  let v1 = '';
  let v2: ObjectMetricStatus | null | undefined;
  let v3: PodsMetricStatus | null | undefined;
  let v4: ResourceMetricStatus | null | undefined;
  let v7: ContainerResourceMetricStatus | null | undefined;
  let v5: ExternalMetricStatus | null | undefined;
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
        v2 = decodeObjectMetricStatus(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodePodsMetricStatus(r, r.fieldEnd(end));
        continue;
      }
      case 34: {
        v4 = decodeResourceMetricStatus(r, r.fieldEnd(end));
        continue;
      }
      case 58: {
        v7 = decodeContainerResourceMetricStatus(r, r.fieldEnd(end));
        continue;
      }
      case 42: {
        v5 = decodeExternalMetricStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as MetricStatus;
  m.type = v1;
  if (v2 !== undefined && v2 !== null) m.object = v2;
  if (v3 !== undefined && v3 !== null) m.pods = v3;
  if (v4 !== undefined && v4 !== null) m.resource = v4;
  if (v7 !== undefined && v7 !== null) m.containerResource = v7;
  if (v5 !== undefined && v5 !== null) m.external = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const MetricStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v2.MetricStatus',
  fields: () => [
    { json: 'type', type: 'string', required: true, knownValues: ['Object', 'Pods', 'Resource', 'ContainerResource', 'External'] },
    { json: 'object', type: 'message', message: () => ObjectMetricStatusSchema, pointer: true },
    { json: 'pods', type: 'message', message: () => PodsMetricStatusSchema, pointer: true },
    { json: 'resource', type: 'message', message: () => ResourceMetricStatusSchema, pointer: true },
    { json: 'containerResource', type: 'message', message: () => ContainerResourceMetricStatusSchema, pointer: true },
    { json: 'external', type: 'message', message: () => ExternalMetricStatusSchema, pointer: true },
  ],
});

export const MetricStatus: GeneratedCodec<MetricStatus> = new GeneratedCodec(MetricStatusSchema, encodeMetricStatus, decodeMetricStatus);

export function encodeMetricTarget(w: Writer, m: MetricTarget): void {
  writeUnknown(w, m, unknownFields);
  if (m.averageUtilization !== undefined && m.averageUtilization !== null) {
    w.int(m.averageUtilization, 32);
  }
  if (m.averageValue !== undefined && m.averageValue !== null) {
    writeQuantity(w, m.averageValue, 26);
  }
  if (m.value !== undefined && m.value !== null) {
    writeQuantity(w, m.value, 18);
  }
  w.string(m.type, 10);
}

export function decodeMetricTarget(r: Reader, end: number): MetricTarget {
  let v1 = '';
  let v2: string | null | undefined;
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
        v2 = readQuantity(r, end);
        continue;
      }
      case 26: {
        v3 = readQuantity(r, end);
        continue;
      }
      case 32: {
        v4 = r.int32(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as MetricTarget;
  m.type = v1;
  if (v2 !== undefined && v2 !== null) m.value = v2;
  if (v3 !== undefined && v3 !== null) m.averageValue = v3;
  if (v4 !== undefined && v4 !== null) m.averageUtilization = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const MetricTargetSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v2.MetricTarget',
  fields: () => [
    { json: 'type', type: 'string', required: true, knownValues: ['Utilization', 'Value', 'AverageValue'] },
    { json: 'value', type: 'message', message: () => QuantitySchema, pointer: true },
    { json: 'averageValue', type: 'message', message: () => QuantitySchema, pointer: true },
    { json: 'averageUtilization', type: 'int32', pointer: true },
  ],
});

export const MetricTarget: GeneratedCodec<MetricTarget> = new GeneratedCodec(MetricTargetSchema, encodeMetricTarget, decodeMetricTarget);

export function encodeMetricValueStatus(w: Writer, m: MetricValueStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.averageUtilization !== undefined && m.averageUtilization !== null) {
    w.int(m.averageUtilization, 24);
  }
  if (m.averageValue !== undefined && m.averageValue !== null) {
    writeQuantity(w, m.averageValue, 18);
  }
  if (m.value !== undefined && m.value !== null) {
    writeQuantity(w, m.value, 10);
  }
}

export function decodeMetricValueStatus(r: Reader, end: number): MetricValueStatus {
  let v1: string | null | undefined;
  let v2: string | null | undefined;
  let v3: number | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = readQuantity(r, end);
        continue;
      }
      case 18: {
        v2 = readQuantity(r, end);
        continue;
      }
      case 24: {
        v3 = r.int32(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as MetricValueStatus;
  if (v1 !== undefined && v1 !== null) m.value = v1;
  if (v2 !== undefined && v2 !== null) m.averageValue = v2;
  if (v3 !== undefined && v3 !== null) m.averageUtilization = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const MetricValueStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v2.MetricValueStatus',
  fields: () => [
    { json: 'value', type: 'message', message: () => QuantitySchema, pointer: true },
    { json: 'averageValue', type: 'message', message: () => QuantitySchema, pointer: true },
    { json: 'averageUtilization', type: 'int32', pointer: true },
  ],
});

export const MetricValueStatus: GeneratedCodec<MetricValueStatus> = new GeneratedCodec(MetricValueStatusSchema, encodeMetricValueStatus, decodeMetricValueStatus);

export function encodeObjectMetricSource(w: Writer, m: ObjectMetricSource): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeMetricIdentifier(w, m.metric ?? (emptyMessage as MetricIdentifier));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodeMetricTarget(w, m.target ?? (emptyMessage as MetricTarget));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeCrossVersionObjectReference(w, m.describedObject ?? (emptyMessage as CrossVersionObjectReference));
    w.close(before, 10);
  }
}

export function decodeObjectMetricSource(r: Reader, end: number): ObjectMetricSource {
  let v1: CrossVersionObjectReference | null | undefined;
  let v2: MetricTarget | null | undefined;
  let v3: MetricIdentifier | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeCrossVersionObjectReference(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = decodeMetricTarget(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeMetricIdentifier(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ObjectMetricSource;
  m.describedObject = v1 ?? decodeCrossVersionObjectReference(r, r.pos);
  m.target = v2 ?? decodeMetricTarget(r, r.pos);
  m.metric = v3 ?? decodeMetricIdentifier(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ObjectMetricSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v2.ObjectMetricSource',
  fields: () => [
    { json: 'describedObject', type: 'message', message: () => CrossVersionObjectReferenceSchema, required: true },
    { json: 'target', type: 'message', message: () => MetricTargetSchema, required: true },
    { json: 'metric', type: 'message', message: () => MetricIdentifierSchema, required: true },
  ],
});

export const ObjectMetricSource: GeneratedCodec<ObjectMetricSource> = new GeneratedCodec(ObjectMetricSourceSchema, encodeObjectMetricSource, decodeObjectMetricSource);

export function encodeObjectMetricStatus(w: Writer, m: ObjectMetricStatus): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeCrossVersionObjectReference(w, m.describedObject ?? (emptyMessage as CrossVersionObjectReference));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodeMetricValueStatus(w, m.current ?? (emptyMessage as MetricValueStatus));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeMetricIdentifier(w, m.metric ?? (emptyMessage as MetricIdentifier));
    w.close(before, 10);
  }
}

export function decodeObjectMetricStatus(r: Reader, end: number): ObjectMetricStatus {
  let v1: MetricIdentifier | null | undefined;
  let v2: MetricValueStatus | null | undefined;
  let v3: CrossVersionObjectReference | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeMetricIdentifier(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = decodeMetricValueStatus(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeCrossVersionObjectReference(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ObjectMetricStatus;
  m.metric = v1 ?? decodeMetricIdentifier(r, r.pos);
  m.current = v2 ?? decodeMetricValueStatus(r, r.pos);
  m.describedObject = v3 ?? decodeCrossVersionObjectReference(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ObjectMetricStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v2.ObjectMetricStatus',
  fields: () => [
    { json: 'metric', type: 'message', message: () => MetricIdentifierSchema, required: true },
    { json: 'current', type: 'message', message: () => MetricValueStatusSchema, required: true },
    { json: 'describedObject', type: 'message', message: () => CrossVersionObjectReferenceSchema, required: true },
  ],
});

export const ObjectMetricStatus: GeneratedCodec<ObjectMetricStatus> = new GeneratedCodec(ObjectMetricStatusSchema, encodeObjectMetricStatus, decodeObjectMetricStatus);

export function encodePodsMetricSource(w: Writer, m: PodsMetricSource): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeMetricTarget(w, m.target ?? (emptyMessage as MetricTarget));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeMetricIdentifier(w, m.metric ?? (emptyMessage as MetricIdentifier));
    w.close(before, 10);
  }
}

export function decodePodsMetricSource(r: Reader, end: number): PodsMetricSource {
  let v1: MetricIdentifier | null | undefined;
  let v2: MetricTarget | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeMetricIdentifier(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = decodeMetricTarget(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodsMetricSource;
  m.metric = v1 ?? decodeMetricIdentifier(r, r.pos);
  m.target = v2 ?? decodeMetricTarget(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodsMetricSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v2.PodsMetricSource',
  fields: () => [
    { json: 'metric', type: 'message', message: () => MetricIdentifierSchema, required: true },
    { json: 'target', type: 'message', message: () => MetricTargetSchema, required: true },
  ],
});

export const PodsMetricSource: GeneratedCodec<PodsMetricSource> = new GeneratedCodec(PodsMetricSourceSchema, encodePodsMetricSource, decodePodsMetricSource);

export function encodePodsMetricStatus(w: Writer, m: PodsMetricStatus): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeMetricValueStatus(w, m.current ?? (emptyMessage as MetricValueStatus));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeMetricIdentifier(w, m.metric ?? (emptyMessage as MetricIdentifier));
    w.close(before, 10);
  }
}

export function decodePodsMetricStatus(r: Reader, end: number): PodsMetricStatus {
  let v1: MetricIdentifier | null | undefined;
  let v2: MetricValueStatus | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeMetricIdentifier(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = decodeMetricValueStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodsMetricStatus;
  m.metric = v1 ?? decodeMetricIdentifier(r, r.pos);
  m.current = v2 ?? decodeMetricValueStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodsMetricStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v2.PodsMetricStatus',
  fields: () => [
    { json: 'metric', type: 'message', message: () => MetricIdentifierSchema, required: true },
    { json: 'current', type: 'message', message: () => MetricValueStatusSchema, required: true },
  ],
});

export const PodsMetricStatus: GeneratedCodec<PodsMetricStatus> = new GeneratedCodec(PodsMetricStatusSchema, encodePodsMetricStatus, decodePodsMetricStatus);

export function encodeResourceMetricSource(w: Writer, m: ResourceMetricSource): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeMetricTarget(w, m.target ?? (emptyMessage as MetricTarget));
    w.close(before, 18);
  }
  w.string(m.name, 10);
}

export function decodeResourceMetricSource(r: Reader, end: number): ResourceMetricSource {
  let v1 = '';
  let v2: MetricTarget | null | undefined;
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
        v2 = decodeMetricTarget(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ResourceMetricSource;
  m.name = v1;
  m.target = v2 ?? decodeMetricTarget(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ResourceMetricSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v2.ResourceMetricSource',
  fields: () => [
    { json: 'name', type: 'string', required: true, knownValues: ['cpu', 'memory', 'storage', 'ephemeral-storage', 'pods', 'services', 'replicationcontrollers', 'resourcequotas', 'secrets', 'configmaps', 'persistentvolumeclaims', 'services.nodeports', 'services.loadbalancers', 'requests.cpu', 'requests.memory', 'requests.storage', 'requests.ephemeral-storage', 'limits.cpu', 'limits.memory', 'limits.ephemeral-storage'] },
    { json: 'target', type: 'message', message: () => MetricTargetSchema, required: true },
  ],
});

export const ResourceMetricSource: GeneratedCodec<ResourceMetricSource> = new GeneratedCodec(ResourceMetricSourceSchema, encodeResourceMetricSource, decodeResourceMetricSource);

export function encodeResourceMetricStatus(w: Writer, m: ResourceMetricStatus): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeMetricValueStatus(w, m.current ?? (emptyMessage as MetricValueStatus));
    w.close(before, 18);
  }
  w.string(m.name, 10);
}

export function decodeResourceMetricStatus(r: Reader, end: number): ResourceMetricStatus {
  let v1 = '';
  let v2: MetricValueStatus | null | undefined;
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
        v2 = decodeMetricValueStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ResourceMetricStatus;
  m.name = v1;
  m.current = v2 ?? decodeMetricValueStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ResourceMetricStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v2.ResourceMetricStatus',
  fields: () => [
    { json: 'name', type: 'string', required: true, knownValues: ['cpu', 'memory', 'storage', 'ephemeral-storage', 'pods', 'services', 'replicationcontrollers', 'resourcequotas', 'secrets', 'configmaps', 'persistentvolumeclaims', 'services.nodeports', 'services.loadbalancers', 'requests.cpu', 'requests.memory', 'requests.storage', 'requests.ephemeral-storage', 'limits.cpu', 'limits.memory', 'limits.ephemeral-storage'] },
    { json: 'current', type: 'message', message: () => MetricValueStatusSchema, required: true },
  ],
});

export const ResourceMetricStatus: GeneratedCodec<ResourceMetricStatus> = new GeneratedCodec(ResourceMetricStatusSchema, encodeResourceMetricStatus, decodeResourceMetricStatus);
