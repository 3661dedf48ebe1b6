// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';
import { type PodTemplateSpec, PodTemplateSpecSchema, decodePodTemplateSpec, encodePodTemplateSpec } from '../../core/v1/pod-template.ts';
import { type LabelSelector, LabelSelectorSchema, decodeLabelSelector, encodeLabelSelector } from '../../meta/v1/selector.ts';

export interface JobSpec {
  /** How many pods run at the same time. */
  parallelism?: number | undefined;
  /** How many pods must succeed. */
  completions?: number | undefined;
  activeDeadlineSeconds?: number | undefined;
  podFailurePolicy?: PodFailurePolicy | undefined;
  successPolicy?: SuccessPolicy | undefined;
  /** Failures after which the job has failed. */
  backoffLimit?: number | undefined;
  backoffLimitPerIndex?: number | undefined;
  maxFailedIndexes?: number | undefined;
  selector?: LabelSelector | undefined;
  manualSelector?: boolean | undefined;
  template: PodTemplateSpec;
  /** Seconds after which the finished job is deleted. */
  ttlSecondsAfterFinished?: number | undefined;
  completionMode?: 'NonIndexed' | 'Indexed' | undefined;
  suspend?: boolean | undefined;
  podReplacementPolicy?: 'TerminatingOrFailed' | 'Failed' | undefined;
  managedBy?: string | undefined;
}

export interface PodFailurePolicy {
  rules: PodFailurePolicyRule[];
}

export interface PodFailurePolicyOnExitCodesRequirement {
  containerName?: string | undefined;
  operator: 'In' | 'NotIn';
  values: number[];
}

export interface PodFailurePolicyOnPodConditionsPattern {
  type: string;
  status?: string | undefined;
}

export interface PodFailurePolicyRule {
  action: 'FailJob' | 'FailIndex' | 'Ignore' | 'Count';
  onExitCodes?: PodFailurePolicyOnExitCodesRequirement | undefined;
  onPodConditions?: PodFailurePolicyOnPodConditionsPattern[] | undefined;
}

export interface SuccessPolicy {
  rules: SuccessPolicyRule[];
}

export interface SuccessPolicyRule {
  succeededIndexes?: string | undefined;
  succeededCount?: number | undefined;
}

export function encodeJobSpec(w: Writer, m: JobSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.successPolicy !== undefined && m.successPolicy !== null) {
    const before = w.size();
    encodeSuccessPolicy(w, m.successPolicy);
    w.close(before, 130);
  }
  if (m.managedBy !== undefined && m.managedBy !== null) {
    w.string(m.managedBy, 122);
  }
  if (m.podReplacementPolicy !== undefined && m.podReplacementPolicy !== null) {
    w.string(m.podReplacementPolicy, 114);
  }
  if (m.maxFailedIndexes !== undefined && m.maxFailedIndexes !== null) {
    w.int(m.maxFailedIndexes, 104);
  }
  if (m.backoffLimitPerIndex !== undefined && m.backoffLimitPerIndex !== null) {
    w.int(m.backoffLimitPerIndex, 96);
  }
  if (m.podFailurePolicy !== undefined && m.podFailurePolicy !== null) {
    const before = w.size();
    encodePodFailurePolicy(w, m.podFailurePolicy);
    w.close(before, 90);
  }
  if (m.suspend !== undefined && m.suspend !== null) {
    w.bool(m.suspend, 80);
  }
  if (m.completionMode !== undefined && m.completionMode !== null) {
    w.string(m.completionMode, 74);
  }
  if (m.ttlSecondsAfterFinished !== undefined && m.ttlSecondsAfterFinished !== null) {
    w.int(m.ttlSecondsAfterFinished, 64);
  }
  if (m.backoffLimit !== undefined && m.backoffLimit !== null) {
    w.int(m.backoffLimit, 56);
  }
  {
    const before = w.size();
    encodePodTemplateSpec(w, m.template ?? (emptyMessage as PodTemplateSpec));
    w.close(before, 50);
  }
  if (m.manualSelector !== undefined && m.manualSelector !== null) {
    w.bool(m.manualSelector, 40);
  }
  if (m.selector !== undefined && m.selector !== null) {
    const before = w.size();
    encodeLabelSelector(w, m.selector);
    w.close(before, 34);
  }
  if (m.activeDeadlineSeconds !== undefined && m.activeDeadlineSeconds !== null) {
    w.int(m.activeDeadlineSeconds, 24);
  }
  if (m.completions !== undefined && m.completions !== null) {
    w.int(m.completions, 16);
  }
  if (m.parallelism !== undefined && m.parallelism !== null) {
    w.int(m.parallelism, 8);
  }
}

export function decodeJobSpec(r: Reader, end: number): JobSpec {
  let v1: number | null | undefined;
  let v2: number | null | undefined;
  let v3: number | null | undefined;
  let v11: PodFailurePolicy | null | undefined;
  let v16: SuccessPolicy | null | undefined;
  let v7: number | null | undefined;
  let v12: number | null | undefined;
  let v13: number | null | undefined;
  let v4: LabelSelector | null | undefined;
  let v5: boolean | null | undefined;
  let v6: PodTemplateSpec | null | undefined;
  let v8: number | null | undefined;
  let v9: 'NonIndexed' | 'Indexed' | null | undefined;
  let v10: boolean | null | undefined;
  let v14: 'TerminatingOrFailed' | 'Failed' | null | undefined;
  let v15: string | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 8: {
        v1 = r.int32(end);
        continue;
      }
      case 16: {
        v2 = r.int32(end);
        continue;
      }
      case 24: {
        v3 = r.int64(end);
        continue;
      }
      case 90: {
        v11 = decodePodFailurePolicy(r, r.fieldEnd(end));
        continue;
      }
      case 130: {
        v16 = decodeSuccessPolicy(r, r.fieldEnd(end));
        continue;
      }
      case 56: {
        v7 = r.int32(end);
        continue;
      }
      case 96: {
        v12 = r.int32(end);
        continue;
      }
      case 104: {
        v13 = r.int32(end);
        continue;
      }
      case 34: {
        v4 = decodeLabelSelector(r, r.fieldEnd(end));
        continue;
      }
      case 40: {
        v5 = r.bool(end);
        continue;
      }
      case 50: {
        v6 = decodePodTemplateSpec(r, r.fieldEnd(end));
        continue;
      }
      case 64: {
        v8 = r.int32(end);
        continue;
      }
      case 74: {
        v9 = r.string(end) as 'NonIndexed' | 'Indexed';
        continue;
      }
      case 80: {
        v10 = r.bool(end);
        continue;
      }
      case 114: {
        v14 = r.string(end) as 'TerminatingOrFailed' | 'Failed';
        continue;
      }
      case 122: {
        v15 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as JobSpec;
  if (v1 !== undefined && v1 !== null) m.parallelism = v1;
  if (v2 !== undefined && v2 !== null) m.completions = v2;
  if (v3 !== undefined && v3 !== null) m.activeDeadlineSeconds = v3;
  if (v11 !== undefined && v11 !== null) m.podFailurePolicy = v11;
  if (v16 !== undefined && v16 !== null) m.successPolicy = v16;
  if (v7 !== undefined && v7 !== null) m.backoffLimit = v7;
  if (v12 !== undefined && v12 !== null) m.backoffLimitPerIndex = v12;
  if (v13 !== undefined && v13 !== null) m.maxFailedIndexes = v13;
  if (v4 !== undefined && v4 !== null) m.selector = v4;
  if (v5 !== undefined && v5 !== null) m.manualSelector = v5;
  m.template = v6 ?? decodePodTemplateSpec(r, r.pos);
  if (v8 !== undefined && v8 !== null) m.ttlSecondsAfterFinished = v8;
  if (v9 !== undefined && v9 !== null) m.completionMode = v9;
  if (v10 !== undefined && v10 !== null) m.suspend = v10;
  if (v14 !== undefined && v14 !== null) m.podReplacementPolicy = v14;
  if (v15 !== undefined && v15 !== null) m.managedBy = v15;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const JobSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.batch.v1.JobSpec',
  fields: () => [
    { json: 'parallelism', type: 'int32', pointer: true },
    { json: 'completions', type: 'int32', pointer: true },
    { json: 'activeDeadlineSeconds', type: 'int64', pointer: true },
    { json: 'podFailurePolicy', type: 'message', message: () => PodFailurePolicySchema, pointer: true },
    { json: 'successPolicy', type: 'message', message: () => SuccessPolicySchema, pointer: true },
    { json: 'backoffLimit', type: 'int32', pointer: true },
    { json: 'backoffLimitPerIndex', type: 'int32', pointer: true },
    { json: 'maxFailedIndexes', type: 'int32', pointer: true },
    { json: 'selector', type: 'message', message: () => LabelSelectorSchema, pointer: true, structType: 'atomic' },
    { json: 'manualSelector', type: 'bool', pointer: true },
    { json: 'template', type: 'message', message: () => PodTemplateSpecSchema, required: true },
    { json: 'ttlSecondsAfterFinished', type: 'int32', pointer: true },
    { json: 'completionMode', type: 'string', pointer: true, enum: ['NonIndexed', 'Indexed'] },
    { json: 'suspend', type: 'bool', pointer: true },
    { json: 'podReplacementPolicy', type: 'string', pointer: true, enum: ['TerminatingOrFailed', 'Failed'] },
    { json: 'managedBy', type: 'string', pointer: true },
  ],
});

export const JobSpec: GeneratedCodec<JobSpec> = new GeneratedCodec(JobSpecSchema, encodeJobSpec, decodeJobSpec);

export function encodePodFailurePolicy(w: Writer, m: PodFailurePolicy): void {
  writeUnknown(w, m, unknownFields);
  if (m.rules) {
    const list = m.rules;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodePodFailurePolicyRule(w, list[i] ?? (emptyMessage as PodFailurePolicyRule));
      w.close(before, 10);
    }
  }
}

export function decodePodFailurePolicy(r: Reader, end: number): PodFailurePolicy {
  let v1: PodFailurePolicyRule[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodePodFailurePolicyRule(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodFailurePolicy;
  m.rules = (v1 ?? null) as PodFailurePolicy['rules'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodFailurePolicySchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.batch.v1.PodFailurePolicy',
  fields: () => [
    { json: 'rules', type: 'message', cardinality: 'list', message: () => PodFailurePolicyRuleSchema, required: true },
  ],
});

export const PodFailurePolicy: GeneratedCodec<PodFailurePolicy> = new GeneratedCodec(PodFailurePolicySchema, encodePodFailurePolicy, decodePodFailurePolicy);

export function encodePodFailurePolicyOnExitCodesRequirement(w: Writer, m: PodFailurePolicyOnExitCodesRequirement): void {
  writeUnknown(w, m, unknownFields);
  if (m.values) {
    const list = m.values;
    for (let i = list.length - 1; i >= 0; i--) {
      w.int(list[i], 24);
    }
  }
  w.string(m.operator, 18);
  if (m.containerName !== undefined && m.containerName !== null) {
    w.string(m.containerName, 10);
  }
}

export function decodePodFailurePolicyOnExitCodesRequirement(r: Reader, end: number): PodFailurePolicyOnExitCodesRequirement {
  let v1: string | null | undefined;
  let v2: 'In' | 'NotIn' | '' = '';
  let v3: number[] | undefined;
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
        v2 = r.string(end) as 'In' | 'NotIn';
        continue;
      }
      case 24: {
        v3 ??= [];
        v3.push(r.int32(end));
        continue;
      }
      case 26: {
        const to = r.fieldEnd(end);
        v3 ??= [];
        while (r.pos < to) v3.push(r.int32(to));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodFailurePolicyOnExitCodesRequirement;
  if (v1 !== undefined && v1 !== null) m.containerName = v1;
  m.operator = v2 as 'In' | 'NotIn';
  m.values = (v3 ?? null) as PodFailurePolicyOnExitCodesRequirement['values'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodFailurePolicyOnExitCodesRequirementSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.batch.v1.PodFailurePolicyOnExitCodesRequirement',
  fields: () => [
    { json: 'containerName', type: 'string', pointer: true },
    { json: 'operator', type: 'string', required: true, enum: ['In', 'NotIn'] },
    { json: 'values', type: 'int32', cardinality: 'list', required: true, listType: 'set' },
  ],
});

export const PodFailurePolicyOnExitCodesRequirement: GeneratedCodec<PodFailurePolicyOnExitCodesRequirement> = new GeneratedCodec(PodFailurePolicyOnExitCodesRequirementSchema, encodePodFailurePolicyOnExitCodesRequirement, decodePodFailurePolicyOnExitCodesRequirement);

export function encodePodFailurePolicyOnPodConditionsPattern(w: Writer, m: PodFailurePolicyOnPodConditionsPattern): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.status, 18);
  w.string(m.type, 10);
}

export function decodePodFailurePolicyOnPodConditionsPattern(r: Reader, end: number): PodFailurePolicyOnPodConditionsPattern {
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
  const m = {} as PodFailurePolicyOnPodConditionsPattern;
  m.type = v1;
  m.status = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodFailurePolicyOnPodConditionsPatternSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.batch.v1.PodFailurePolicyOnPodConditionsPattern',
  fields: () => [
    { json: 'type', type: 'string', required: true, knownValues: ['ContainersReady', 'Initialized', 'Ready', 'PodScheduled', 'DisruptionTarget', 'PodReadyToStartContainers', 'PodResizePending', 'PodResizeInProgress', 'AllContainersRestarting'] },
    { json: 'status', type: 'string', omitEmpty: false, knownValues: ['True', 'False', 'Unknown'] },
  ],
});

export const PodFailurePolicyOnPodConditionsPattern: GeneratedCodec<PodFailurePolicyOnPodConditionsPattern> = new GeneratedCodec(PodFailurePolicyOnPodConditionsPatternSchema, encodePodFailurePolicyOnPodConditionsPattern, decodePodFailurePolicyOnPodConditionsPattern);

export function encodePodFailurePolicyRule(w: Writer, m: PodFailurePolicyRule): void {
  writeUnknown(w, m, unknownFields);
  if (m.onPodConditions) {
    const list = m.onPodConditions;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodePodFailurePolicyOnPodConditionsPattern(w, list[i] ?? (emptyMessage as PodFailurePolicyOnPodConditionsPattern));
      w.close(before, 26);
    }
  }
  if (m.onExitCodes !== undefined && m.onExitCodes !== null) {
    const before = w.size();
    encodePodFailurePolicyOnExitCodesRequirement(w, m.onExitCodes);
    w.close(before, 18);
  }
  w.string(m.action, 10);
}

export function decodePodFailurePolicyRule(r: Reader, end: number): PodFailurePolicyRule {
  let v1: 'FailJob' | 'FailIndex' | 'Ignore' | 'Count' | '' = '';
  let v2: PodFailurePolicyOnExitCodesRequirement | null | undefined;
  let v3: PodFailurePolicyOnPodConditionsPattern[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end) as 'FailJob' | 'FailIndex' | 'Ignore' | 'Count';
        continue;
      }
      case 18: {
        v2 = decodePodFailurePolicyOnExitCodesRequirement(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 ??= [];
        v3.push(decodePodFailurePolicyOnPodConditionsPattern(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodFailurePolicyRule;
  m.action = v1 as 'FailJob' | 'FailIndex' | 'Ignore' | 'Count';
  if (v2 !== undefined && v2 !== null) m.onExitCodes = v2;
  if (v3 !== undefined) m.onPodConditions = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodFailurePolicyRuleSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.batch.v1.PodFailurePolicyRule',
  fields: () => [
    { json: 'action', type: 'string', required: true, enum: ['FailJob', 'FailIndex', 'Ignore', 'Count'] },
    { json: 'onExitCodes', type: 'message', message: () => PodFailurePolicyOnExitCodesRequirementSchema, pointer: true },
    { json: 'onPodConditions', type: 'message', cardinality: 'list', message: () => PodFailurePolicyOnPodConditionsPatternSchema },
  ],
});

export const PodFailurePolicyRule: GeneratedCodec<PodFailurePolicyRule> = new GeneratedCodec(PodFailurePolicyRuleSchema, encodePodFailurePolicyRule, decodePodFailurePolicyRule);

export function encodeSuccessPolicy(w: Writer, m: SuccessPolicy): void {
  writeUnknown(w, m, unknownFields);
  if (m.rules) {
    const list = m.rules;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeSuccessPolicyRule(w, list[i] ?? (emptyMessage as SuccessPolicyRule));
      w.close(before, 10);
    }
  }
}

export function decodeSuccessPolicy(r: Reader, end: number): SuccessPolicy {
  let v1: SuccessPolicyRule[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeSuccessPolicyRule(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as SuccessPolicy;
  m.rules = (v1 ?? null) as SuccessPolicy['rules'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const SuccessPolicySchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.batch.v1.SuccessPolicy',
  fields: () => [
    { json: 'rules', type: 'message', cardinality: 'list', message: () => SuccessPolicyRuleSchema, required: true },
  ],
});

export const SuccessPolicy: GeneratedCodec<SuccessPolicy> = new GeneratedCodec(SuccessPolicySchema, encodeSuccessPolicy, decodeSuccessPolicy);

export function encodeSuccessPolicyRule(w: Writer, m: SuccessPolicyRule): void {
  writeUnknown(w, m, unknownFields);
  if (m.succeededCount !== undefined && m.succeededCount !== null) {
    w.int(m.succeededCount, 16);
  }
  if (m.succeededIndexes !== undefined && m.succeededIndexes !== null) {
    w.string(m.succeededIndexes, 10);
  }
}

export function decodeSuccessPolicyRule(r: Reader, end: number): SuccessPolicyRule {
  let v1: string | null | undefined;
  let v2: number | null | undefined;
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
  const m = {} as SuccessPolicyRule;
  if (v1 !== undefined && v1 !== null) m.succeededIndexes = v1;
  if (v2 !== undefined && v2 !== null) m.succeededCount = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const SuccessPolicyRuleSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.batch.v1.SuccessPolicyRule',
  fields: () => [
    { json: 'succeededIndexes', type: 'string', pointer: true },
    { json: 'succeededCount', type: 'int32', pointer: true },
  ],
});

export const SuccessPolicyRule: GeneratedCodec<SuccessPolicyRule> = new GeneratedCodec(SuccessPolicyRuleSchema, encodeSuccessPolicyRule, decodeSuccessPolicyRule);
