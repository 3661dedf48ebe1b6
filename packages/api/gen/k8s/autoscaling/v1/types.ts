// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readQuantity, readTime, unknownFields, writeQuantity, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { QuantitySchema } from '../../machinery/resource/resource.ts';
import { type LabelSelector, LabelSelectorSchema, decodeLabelSelector, encodeLabelSelector } from '../../meta/v1/selector.ts';
import { TimeSchema } from '../../meta/v1/time.ts';
import { type CrossVersionObjectReference, CrossVersionObjectReferenceSchema, decodeCrossVersionObjectReference, encodeCrossVersionObjectReference } from './horizontal-pod-autoscaler.ts';

export interface ContainerResourceMetricSource {
  name: string;
  targetAverageUtilization?: number | undefined;
  targetAverageValue?: string | undefined;
  container: string;
}

export interface ContainerResourceMetricStatus {
  name: string;
  currentAverageUtilization?: number | undefined;
  currentAverageValue: string;
  container: string;
}

export interface ExternalMetricSource {
  metricName: string;
  metricSelector?: LabelSelector | undefined;
  targetValue?: string | undefined;
  targetAverageValue?: string | undefined;
}

export interface ExternalMetricStatus {
  metricName: string;
  metricSelector?: LabelSelector | undefined;
  currentValue: string;
  currentAverageValue?: string | undefined;
}

export interface HorizontalPodAutoscalerCondition {
  type: string;
  status: string;
  lastTransitionTime?: string | null | undefined;
  reason?: string | undefined;
  message?: string | undefined;
}

export interface MetricSpec {
  type: 'Object' | 'Pods' | 'Resource' | 'ContainerResource' | 'External';
  object?: ObjectMetricSource | undefined;
  pods?: PodsMetricSource | undefined;
  resource?: ResourceMetricSource | undefined;
  containerResource?: ContainerResourceMetricSource | undefined;
  external?: ExternalMetricSource | undefined;
}

export interface MetricStatus {
  type: 'Object' | 'Pods' | 'Resource' | 'ContainerResource' | 'External';
  object?: ObjectMetricStatus | undefined;
  pods?: PodsMetricStatus | undefined;
  resource?: ResourceMetricStatus | undefined;
  containerResource?: ContainerResourceMetricStatus | undefined;
  external?: ExternalMetricStatus | undefined;
}

export interface ObjectMetricSource {
  target: CrossVersionObjectReference;
  metricName: string;
  targetValue: string;
  selector?: LabelSelector | undefined;
  averageValue?: string | undefined;
}

export interface ObjectMetricStatus {
  target: CrossVersionObjectReference;
  metricName: string;
  currentValue: string;
  selector?: LabelSelector | undefined;
  averageValue?: string | undefined;
}

export interface PodsMetricSource {
  metricName: string;
  targetAverageValue: string;
  selector?: LabelSelector | undefined;
}

export interface PodsMetricStatus {
  metricName: string;
  currentAverageValue: string;
  selector?: LabelSelector | undefined;
}

export interface ResourceMetricSource {
  name: string;
  targetAverageUtilization?: number | undefined;
  targetAverageValue?: string | undefined;
}

export interface ResourceMetricStatus {
  name: string;
  currentAverageUtilization?: number | undefined;
  currentAverageValue: string;
}

export function encodeContainerResourceMetricSource(w: Writer, m: ContainerResourceMetricSource): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.container, 42);
  if (m.targetAverageValue !== undefined && m.targetAverageValue !== null) {
    writeQuantity(w, m.targetAverageValue, 26);
  }
  if (m.targetAverageUtilization !== undefined && m.targetAverageUtilization !== null) {
    w.int(m.targetAverageUtilization, 16);
  }
  w.string(m.name, 10);
}

export function decodeContainerResourceMetricSource(r: Reader, end: number): ContainerResourceMetricSource {
  let v1 = '';
  let v2: number | null | undefined;
  let v3: string | null | undefined;
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
      case 16: {
        v2 = r.int32(end);
        continue;
      }
      case 26: {
        v3 = readQuantity(r, end);
        continue;
      }
      case 42: {
        v5 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ContainerResourceMetricSource;
  m.name = v1;
  if (v2 !== undefined && v2 !== null) m.targetAverageUtilization = v2;
  if (v3 !== undefined && v3 !== null) m.targetAverageValue = v3;
  m.container = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ContainerResourceMetricSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v1.ContainerResourceMetricSource',
  fields: () => [
    { json: 'name', type: 'string', required: true, knownValues: ['cpu', 'memory', 'storage', 'ephemeral-storage', 'pods', 'services', 'replicationcontrollers', 'resourcequotas', 'secrets', 'configmaps', 'persistentvolumeclaims', 'services.nodeports', 'services.loadbalancers', 'requests.cpu', 'requests.memory', 'requests.storage', 'requests.ephemeral-storage', 'limits.cpu', 'limits.memory', 'limits.ephemeral-storage'] },
    { json: 'targetAverageUtilization', type: 'int32', pointer: true },
    { json: 'targetAverageValue', type: 'message', message: () => QuantitySchema, pointer: true },
    { json: 'container', type: 'string', required: true },
  ],
});

export const ContainerResourceMetricSource: GeneratedCodec<ContainerResourceMetricSource> = new GeneratedCodec(ContainerResourceMetricSourceSchema, encodeContainerResourceMetricSource, decodeContainerResourceMetricSource);

export function encodeContainerResourceMetricStatus(w: Writer, m: ContainerResourceMetricStatus): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.container, 34);
  writeQuantity(w, m.currentAverageValue, 26);
  if (m.currentAverageUtilization !== undefined && m.currentAverageUtilization !== null) {
    w.int(m.currentAverageUtilization, 16);
  }
  w.string(m.name, 10);
}

export function decodeContainerResourceMetricStatus(r: Reader, end: number): ContainerResourceMetricStatus {
  let v1 = '';
  let v2: number | null | undefined;
  let v3: string | null | undefined;
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
      case 16: {
        v2 = r.int32(end);
        continue;
      }
      case 26: {
        v3 = readQuantity(r, end);
        continue;
      }
      case 34: {
        v4 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ContainerResourceMetricStatus;
  m.name = v1;
  if (v2 !== undefined && v2 !== null) m.currentAverageUtilization = v2;
  m.currentAverageValue = (v3 ?? '0') as ContainerResourceMetricStatus['currentAverageValue'];
  m.container = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ContainerResourceMetricStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v1.ContainerResourceMetricStatus',
  fields: () => [
    { json: 'name', type: 'string', required: true, knownValues: ['cpu', 'memory', 'storage', 'ephemeral-storage', 'pods', 'services', 'replicationcontrollers', 'resourcequotas', 'secrets', 'configmaps', 'persistentvolumeclaims', 'services.nodeports', 'services.loadbalancers', 'requests.cpu', 'requests.memory', 'requests.storage', 'requests.ephemeral-storage', 'limits.cpu', 'limits.memory', 'limits.ephemeral-storage'] },
    { json: 'currentAverageUtilization', type: 'int32', pointer: true },
    { json: 'currentAverageValue', type: 'message', message: () => QuantitySchema, required: true },
    { json: 'container', type: 'string', required: true },
  ],
});

export const ContainerResourceMetricStatus: GeneratedCodec<ContainerResourceMetricStatus> = new GeneratedCodec(ContainerResourceMetricStatusSchema, encodeContainerResourceMetricStatus, decodeContainerResourceMetricStatus);

export function encodeExternalMetricSource(w: Writer, m: ExternalMetricSource): void {
  writeUnknown(w, m, unknownFields);
  if (m.targetAverageValue !== undefined && m.targetAverageValue !== null) {
    writeQuantity(w, m.targetAverageValue, 34);
  }
  if (m.targetValue !== undefined && m.targetValue !== null) {
    writeQuantity(w, m.targetValue, 26);
  }
  if (m.metricSelector !== undefined && m.metricSelector !== null) {
    const before = w.size();
    encodeLabelSelector(w, m.metricSelector);
    w.close(before, 18);
  }
  w.string(m.metricName, 10);
}

export function decodeExternalMetricSource(r: Reader, end: number): ExternalMetricSource {
  let v1 = '';
  let v2: LabelSelector | null | undefined;
  let v3: string | null | undefined;
  let v4: string | null | undefined;
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
      case 26: {
        v3 = readQuantity(r, end);
        continue;
      }
      case 34: {
        v4 = readQuantity(r, end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ExternalMetricSource;
  m.metricName = v1;
  if (v2 !== undefined && v2 !== null) m.metricSelector = v2;
  if (v3 !== undefined && v3 !== null) m.targetValue = v3;
  if (v4 !== undefined && v4 !== null) m.targetAverageValue = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ExternalMetricSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v1.ExternalMetricSource',
  fields: () => [
    { json: 'metricName', type: 'string', required: true },
    { json: 'metricSelector', type: 'message', message: () => LabelSelectorSchema, pointer: true, structType: 'atomic' },
    { json: 'targetValue', type: 'message', message: () => QuantitySchema, pointer: true },
    { json: 'targetAverageValue', type: 'message', message: () => QuantitySchema, pointer: true },
  ],
});

export const ExternalMetricSource: GeneratedCodec<ExternalMetricSource> = new GeneratedCodec(ExternalMetricSourceSchema, encodeExternalMetricSource, decodeExternalMetricSource);

export function encodeExternalMetricStatus(w: Writer, m: ExternalMetricStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.currentAverageValue !== undefined && m.currentAverageValue !== null) {
    writeQuantity(w, m.currentAverageValue, 34);
  }
  writeQuantity(w, m.currentValue, 26);
  if (m.metricSelector !== undefined && m.metricSelector !== null) {
    const before = w.size();
    encodeLabelSelector(w, m.metricSelector);
    w.close(before, 18);
  }
  w.string(m.metricName, 10);
}

export function decodeExternalMetricStatus(r: Reader, end: number): ExternalMetricStatus {
  let v1 = '';
  let v2: LabelSelector | null | undefined;
  let v3: string | null | undefined;
  let v4: string | null | undefined;
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
      case 26: {
        v3 = readQuantity(r, end);
        continue;
      }
      case 34: {
        v4 = readQuantity(r, end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ExternalMetricStatus;
  m.metricName = v1;
  if (v2 !== undefined && v2 !== null) m.metricSelector = v2;
  m.currentValue = (v3 ?? '0') as ExternalMetricStatus['currentValue'];
  if (v4 !== undefined && v4 !== null) m.currentAverageValue = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ExternalMetricStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v1.ExternalMetricStatus',
  fields: () => [
    { json: 'metricName', type: 'string', required: true },
    { json: 'metricSelector', type: 'message', message: () => LabelSelectorSchema, pointer: true, structType: 'atomic' },
    { json: 'currentValue', type: 'message', message: () => QuantitySchema, required: true },
    { json: 'currentAverageValue', type: 'message', message: () => QuantitySchema, pointer: true },
  ],
});

export const ExternalMetricStatus: GeneratedCodec<ExternalMetricStatus> = new GeneratedCodec(ExternalMetricStatusSchema, encodeExternalMetricStatus, decodeExternalMetricStatus);

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
  typeName: 'k8s.io.api.autoscaling.v1.HorizontalPodAutoscalerCondition',
  fields: () => [
    { json: 'type', type: 'string', required: true, knownValues: ['ScalingActive', 'AbleToScale', 'ScalingLimited'] },
    { json: 'status', type: 'string', required: true, knownValues: ['True', 'False', 'Unknown'] },
    { json: 'lastTransitionTime', type: 'message', message: () => TimeSchema },
    { json: 'reason', type: 'string' },
    { json: 'message', type: 'string' },
  ],
});

export const HorizontalPodAutoscalerCondition: GeneratedCodec<HorizontalPodAutoscalerCondition> = new GeneratedCodec(HorizontalPodAutoscalerConditionSchema, encodeHorizontalPodAutoscalerCondition, decodeHorizontalPodAutoscalerCondition);

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
  let v1: 'Object' | 'Pods' | 'Resource' | 'ContainerResource' | 'External' | '' = '';
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
        v1 = r.string(end) as 'Object' | 'Pods' | 'Resource' | 'ContainerResource' | 'External';
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
  m.type = v1 as 'Object' | 'Pods' | 'Resource' | 'ContainerResource' | 'External';
  if (v2 !== undefined && v2 !== null) m.object = v2;
  if (v3 !== undefined && v3 !== null) m.pods = v3;
  if (v4 !== undefined && v4 !== null) m.resource = v4;
  if (v7 !== undefined && v7 !== null) m.containerResource = v7;
  if (v5 !== undefined && v5 !== null) m.external = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const MetricSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v1.MetricSpec',
  fields: () => [
    { json: 'type', type: 'string', required: true, enum: ['Object', 'Pods', 'Resource', 'ContainerResource', 'External'] },
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
  let v1: 'Object' | 'Pods' | 'Resource' | 'ContainerResource' | 'External' | '' = '';
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
        v1 = r.string(end) as 'Object' | 'Pods' | 'Resource' | 'ContainerResource' | 'External';
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
  m.type = v1 as 'Object' | 'Pods' | 'Resource' | 'ContainerResource' | 'External';
  if (v2 !== undefined && v2 !== null) m.object = v2;
  if (v3 !== undefined && v3 !== null) m.pods = v3;
  if (v4 !== undefined && v4 !== null) m.resource = v4;
  if (v7 !== undefined && v7 !== null) m.containerResource = v7;
  if (v5 !== undefined && v5 !== null) m.external = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const MetricStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v1.MetricStatus',
  fields: () => [
    { json: 'type', type: 'string', required: true, enum: ['Object', 'Pods', 'Resource', 'ContainerResource', 'External'] },
    { json: 'object', type: 'message', message: () => ObjectMetricStatusSchema, pointer: true },
    { json: 'pods', type: 'message', message: () => PodsMetricStatusSchema, pointer: true },
    { json: 'resource', type: 'message', message: () => ResourceMetricStatusSchema, pointer: true },
    { json: 'containerResource', type: 'message', message: () => ContainerResourceMetricStatusSchema, pointer: true },
    { json: 'external', type: 'message', message: () => ExternalMetricStatusSchema, pointer: true },
  ],
});

export const MetricStatus: GeneratedCodec<MetricStatus> = new GeneratedCodec(MetricStatusSchema, encodeMetricStatus, decodeMetricStatus);

export function encodeObjectMetricSource(w: Writer, m: ObjectMetricSource): void {
  writeUnknown(w, m, unknownFields);
  if (m.averageValue !== undefined && m.averageValue !== null) {
    writeQuantity(w, m.averageValue, 42);
  }
  if (m.selector !== undefined && m.selector !== null) {
    const before = w.size();
    encodeLabelSelector(w, m.selector);
    w.close(before, 34);
  }
  writeQuantity(w, m.targetValue, 26);
  w.string(m.metricName, 18);
  {
    const before = w.size();
    encodeCrossVersionObjectReference(w, m.target ?? (emptyMessage as CrossVersionObjectReference));
    w.close(before, 10);
  }
}

export function decodeObjectMetricSource(r: Reader, end: number): ObjectMetricSource {
  let v1: CrossVersionObjectReference | null | undefined;
  let v2 = '';
  let v3: string | null | undefined;
  let v4: LabelSelector | null | undefined;
  let v5: string | null | undefined;
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
        v2 = r.string(end);
        continue;
      }
      case 26: {
        v3 = readQuantity(r, end);
        continue;
      }
      case 34: {
        v4 = decodeLabelSelector(r, r.fieldEnd(end));
        continue;
      }
      case 42: {
        v5 = readQuantity(r, end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ObjectMetricSource;
  m.target = v1 ?? decodeCrossVersionObjectReference(r, r.pos);
  m.metricName = v2;
  m.targetValue = (v3 ?? '0') as ObjectMetricSource['targetValue'];
  if (v4 !== undefined && v4 !== null) m.selector = v4;
  if (v5 !== undefined && v5 !== null) m.averageValue = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ObjectMetricSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v1.ObjectMetricSource',
  fields: () => [
    { json: 'target', type: 'message', message: () => CrossVersionObjectReferenceSchema, required: true, structType: 'atomic' },
    { json: 'metricName', type: 'string', required: true },
    { json: 'targetValue', type: 'message', message: () => QuantitySchema, required: true },
    { json: 'selector', type: 'message', message: () => LabelSelectorSchema, pointer: true, structType: 'atomic' },
    { json: 'averageValue', type: 'message', message: () => QuantitySchema, pointer: true },
  ],
});

export const ObjectMetricSource: GeneratedCodec<ObjectMetricSource> = new GeneratedCodec(ObjectMetricSourceSchema, encodeObjectMetricSource, decodeObjectMetricSource);

export function encodeObjectMetricStatus(w: Writer, m: ObjectMetricStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.averageValue !== undefined && m.averageValue !== null) {
    writeQuantity(w, m.averageValue, 42);
  }
  if (m.selector !== undefined && m.selector !== null) {
    const before = w.size();
    encodeLabelSelector(w, m.selector);
    w.close(before, 34);
  }
  writeQuantity(w, m.currentValue, 26);
  w.string(m.metricName, 18);
  {
    const before = w.size();
    encodeCrossVersionObjectReference(w, m.target ?? (emptyMessage as CrossVersionObjectReference));
    w.close(before, 10);
  }
}

export function decodeObjectMetricStatus(r: Reader, end: number): ObjectMetricStatus {
  let v1: CrossVersionObjectReference | null | undefined;
  let v2 = '';
  let v3: string | null | undefined;
  let v4: LabelSelector | null | undefined;
  let v5: string | null | undefined;
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
        v2 = r.string(end);
        continue;
      }
      case 26: {
        v3 = readQuantity(r, end);
        continue;
      }
      case 34: {
        v4 = decodeLabelSelector(r, r.fieldEnd(end));
        continue;
      }
      case 42: {
        v5 = readQuantity(r, end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ObjectMetricStatus;
  m.target = v1 ?? decodeCrossVersionObjectReference(r, r.pos);
  m.metricName = v2;
  m.currentValue = (v3 ?? '0') as ObjectMetricStatus['currentValue'];
  if (v4 !== undefined && v4 !== null) m.selector = v4;
  if (v5 !== undefined && v5 !== null) m.averageValue = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ObjectMetricStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v1.ObjectMetricStatus',
  fields: () => [
    { json: 'target', type: 'message', message: () => CrossVersionObjectReferenceSchema, required: true, structType: 'atomic' },
    { json: 'metricName', type: 'string', required: true },
    { json: 'currentValue', type: 'message', message: () => QuantitySchema, required: true },
    { json: 'selector', type: 'message', message: () => LabelSelectorSchema, pointer: true, structType: 'atomic' },
    { json: 'averageValue', type: 'message', message: () => QuantitySchema, pointer: true },
  ],
});

export const ObjectMetricStatus: GeneratedCodec<ObjectMetricStatus> = new GeneratedCodec(ObjectMetricStatusSchema, encodeObjectMetricStatus, decodeObjectMetricStatus);

export function encodePodsMetricSource(w: Writer, m: PodsMetricSource): void {
  writeUnknown(w, m, unknownFields);
  if (m.selector !== undefined && m.selector !== null) {
    const before = w.size();
    encodeLabelSelector(w, m.selector);
    w.close(before, 26);
  }
  writeQuantity(w, m.targetAverageValue, 18);
  w.string(m.metricName, 10);
}

export function decodePodsMetricSource(r: Reader, end: number): PodsMetricSource {
  let v1 = '';
  let v2: string | null | undefined;
  let v3: LabelSelector | null | undefined;
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
        v3 = decodeLabelSelector(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodsMetricSource;
  m.metricName = v1;
  m.targetAverageValue = (v2 ?? '0') as PodsMetricSource['targetAverageValue'];
  if (v3 !== undefined && v3 !== null) m.selector = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodsMetricSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v1.PodsMetricSource',
  fields: () => [
    { json: 'metricName', type: 'string', required: true },
    { json: 'targetAverageValue', type: 'message', message: () => QuantitySchema, required: true },
    { json: 'selector', type: 'message', message: () => LabelSelectorSchema, pointer: true, structType: 'atomic' },
  ],
});

export const PodsMetricSource: GeneratedCodec<PodsMetricSource> = new GeneratedCodec(PodsMetricSourceSchema, encodePodsMetricSource, decodePodsMetricSource);

export function encodePodsMetricStatus(w: Writer, m: PodsMetricStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.selector !== undefined && m.selector !== null) {
    const before = w.size();
    encodeLabelSelector(w, m.selector);
    w.close(before, 26);
  }
  writeQuantity(w, m.currentAverageValue, 18);
  w.string(m.metricName, 10);
}

export function decodePodsMetricStatus(r: Reader, end: number): PodsMetricStatus {
  let v1 = '';
  let v2: string | null | undefined;
  let v3: LabelSelector | null | undefined;
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
        v3 = decodeLabelSelector(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodsMetricStatus;
  m.metricName = v1;
  m.currentAverageValue = (v2 ?? '0') as PodsMetricStatus['currentAverageValue'];
  if (v3 !== undefined && v3 !== null) m.selector = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodsMetricStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v1.PodsMetricStatus',
  fields: () => [
    { json: 'metricName', type: 'string', required: true },
    { json: 'currentAverageValue', type: 'message', message: () => QuantitySchema, required: true },
    { json: 'selector', type: 'message', message: () => LabelSelectorSchema, pointer: true, structType: 'atomic' },
  ],
});

export const PodsMetricStatus: GeneratedCodec<PodsMetricStatus> = new GeneratedCodec(PodsMetricStatusSchema, encodePodsMetricStatus, decodePodsMetricStatus);

export function encodeResourceMetricSource(w: Writer, m: ResourceMetricSource): void {
  writeUnknown(w, m, unknownFields);
  if (m.targetAverageValue !== undefined && m.targetAverageValue !== null) {
    writeQuantity(w, m.targetAverageValue, 26);
  }
  if (m.targetAverageUtilization !== undefined && m.targetAverageUtilization !== null) {
    w.int(m.targetAverageUtilization, 16);
  }
  w.string(m.name, 10);
}

export function decodeResourceMetricSource(r: Reader, end: number): ResourceMetricSource {
  let v1 = '';
  let v2: number | null | undefined;
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
      case 16: {
        v2 = r.int32(end);
        continue;
      }
      case 26: {
        v3 = readQuantity(r, end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ResourceMetricSource;
  m.name = v1;
  if (v2 !== undefined && v2 !== null) m.targetAverageUtilization = v2;
  if (v3 !== undefined && v3 !== null) m.targetAverageValue = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ResourceMetricSourceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v1.ResourceMetricSource',
  fields: () => [
    { json: 'name', type: 'string', required: true, knownValues: ['cpu', 'memory', 'storage', 'ephemeral-storage', 'pods', 'services', 'replicationcontrollers', 'resourcequotas', 'secrets', 'configmaps', 'persistentvolumeclaims', 'services.nodeports', 'services.loadbalancers', 'requests.cpu', 'requests.memory', 'requests.storage', 'requests.ephemeral-storage', 'limits.cpu', 'limits.memory', 'limits.ephemeral-storage'] },
    { json: 'targetAverageUtilization', type: 'int32', pointer: true },
    { json: 'targetAverageValue', type: 'message', message: () => QuantitySchema, pointer: true },
  ],
});

export const ResourceMetricSource: GeneratedCodec<ResourceMetricSource> = new GeneratedCodec(ResourceMetricSourceSchema, encodeResourceMetricSource, decodeResourceMetricSource);

export function encodeResourceMetricStatus(w: Writer, m: ResourceMetricStatus): void {
  writeUnknown(w, m, unknownFields);
  writeQuantity(w, m.currentAverageValue, 26);
  if (m.currentAverageUtilization !== undefined && m.currentAverageUtilization !== null) {
    w.int(m.currentAverageUtilization, 16);
  }
  w.string(m.name, 10);
}

export function decodeResourceMetricStatus(r: Reader, end: number): ResourceMetricStatus {
  let v1 = '';
  let v2: number | null | undefined;
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
      case 16: {
        v2 = r.int32(end);
        continue;
      }
      case 26: {
        v3 = readQuantity(r, end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ResourceMetricStatus;
  m.name = v1;
  if (v2 !== undefined && v2 !== null) m.currentAverageUtilization = v2;
  m.currentAverageValue = (v3 ?? '0') as ResourceMetricStatus['currentAverageValue'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ResourceMetricStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.autoscaling.v1.ResourceMetricStatus',
  fields: () => [
    { json: 'name', type: 'string', required: true, knownValues: ['cpu', 'memory', 'storage', 'ephemeral-storage', 'pods', 'services', 'replicationcontrollers', 'resourcequotas', 'secrets', 'configmaps', 'persistentvolumeclaims', 'services.nodeports', 'services.loadbalancers', 'requests.cpu', 'requests.memory', 'requests.storage', 'requests.ephemeral-storage', 'limits.cpu', 'limits.memory', 'limits.ephemeral-storage'] },
    { json: 'currentAverageUtilization', type: 'int32', pointer: true },
    { json: 'currentAverageValue', type: 'message', message: () => QuantitySchema, required: true },
  ],
});

export const ResourceMetricStatus: GeneratedCodec<ResourceMetricStatus> = new GeneratedCodec(ResourceMetricStatusSchema, encodeResourceMetricStatus, decodeResourceMetricStatus);
