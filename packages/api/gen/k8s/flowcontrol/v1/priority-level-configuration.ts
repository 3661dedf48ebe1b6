// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readTime, unknownFields, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { TimeSchema } from '../../meta/v1/time.ts';

/** How many requests of a level are served at a time, and how the others wait. */
export interface PriorityLevelConfiguration {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: PriorityLevelConfigurationSpec;
  /** What is observed; written by the system. */
  status: PriorityLevelConfigurationStatus;
}

/** A list of PriorityLevelConfiguration objects. */
export interface PriorityLevelConfigurationList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: PriorityLevelConfiguration[];
}

export interface ExemptPriorityLevelConfiguration {
  nominalConcurrencyShares?: number | undefined;
  lendablePercent?: number | undefined;
}

export interface LimitResponse {
  type: string;
  queuing?: QueuingConfiguration | undefined;
}

export interface LimitedPriorityLevelConfiguration {
  nominalConcurrencyShares?: number | null | undefined;
  limitResponse: LimitResponse;
  lendablePercent?: number | undefined;
  borrowingLimitPercent?: number | undefined;
}

export interface PriorityLevelConfigurationCondition {
  type?: string | undefined;
  status?: string | undefined;
  lastTransitionTime?: string | null | undefined;
  reason?: string | undefined;
  message?: string | undefined;
}

export interface PriorityLevelConfigurationSpec {
  type: string;
  limited?: LimitedPriorityLevelConfiguration | undefined;
  exempt?: ExemptPriorityLevelConfiguration | undefined;
}

export interface PriorityLevelConfigurationStatus {
  conditions?: PriorityLevelConfigurationCondition[] | undefined;
}

export interface QueuingConfiguration {
  queues?: number | undefined;
  handSize?: number | undefined;
  queueLengthLimit?: number | undefined;
}

export function encodePriorityLevelConfiguration(w: Writer, m: PriorityLevelConfiguration): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodePriorityLevelConfigurationStatus(w, m.status ?? (emptyMessage as PriorityLevelConfigurationStatus));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodePriorityLevelConfigurationSpec(w, m.spec ?? (emptyMessage as PriorityLevelConfigurationSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodePriorityLevelConfiguration(r: Reader, end: number, kind?: string, apiVersion?: string): PriorityLevelConfiguration {
  let v1: ObjectMeta | null | undefined;
  let v2: PriorityLevelConfigurationSpec | null | undefined;
  let v3: PriorityLevelConfigurationStatus | null | undefined;
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
        v2 = decodePriorityLevelConfigurationSpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodePriorityLevelConfigurationStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PriorityLevelConfiguration;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodePriorityLevelConfigurationSpec(r, r.pos);
  m.status = v3 ?? decodePriorityLevelConfigurationStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PriorityLevelConfigurationSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.flowcontrol.v1.PriorityLevelConfiguration', kind: 'PriorityLevelConfiguration', apiVersion: 'flowcontrol.apiserver.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => PriorityLevelConfigurationSpecSchema },
    { json: 'status', type: 'message', message: () => PriorityLevelConfigurationStatusSchema },
  ],
});

export const PriorityLevelConfiguration: GeneratedCodec<PriorityLevelConfiguration> = new GeneratedCodec(PriorityLevelConfigurationSchema, encodePriorityLevelConfiguration, decodePriorityLevelConfiguration, true);

export function encodePriorityLevelConfigurationList(w: Writer, m: PriorityLevelConfigurationList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodePriorityLevelConfiguration(w, list[i] ?? (emptyMessage as PriorityLevelConfiguration));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodePriorityLevelConfigurationList(r: Reader, end: number, kind?: string, apiVersion?: string): PriorityLevelConfigurationList {
  let v1: ListMeta | null | undefined;
  let v2: PriorityLevelConfiguration[] | undefined;
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
        v2.push(decodePriorityLevelConfiguration(r, r.fieldEnd(end), 'PriorityLevelConfiguration', 'flowcontrol.apiserver.k8s.io/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PriorityLevelConfigurationList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PriorityLevelConfigurationListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationList', kind: 'PriorityLevelConfigurationList', apiVersion: 'flowcontrol.apiserver.k8s.io/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => PriorityLevelConfigurationSchema, required: true },
  ],
});

export const PriorityLevelConfigurationList: GeneratedCodec<PriorityLevelConfigurationList> = new GeneratedCodec(PriorityLevelConfigurationListSchema, encodePriorityLevelConfigurationList, decodePriorityLevelConfigurationList, true);

export function encodeExemptPriorityLevelConfiguration(w: Writer, m: ExemptPriorityLevelConfiguration): void {
  writeUnknown(w, m, unknownFields);
  if (m.lendablePercent !== undefined && m.lendablePercent !== null) {
    w.int(m.lendablePercent, 16);
  }
  if (m.nominalConcurrencyShares !== undefined && m.nominalConcurrencyShares !== null) {
    w.int(m.nominalConcurrencyShares, 8);
  }
}

export function decodeExemptPriorityLevelConfiguration(r: Reader, end: number): ExemptPriorityLevelConfiguration {
  let v1: number | null | undefined;
  let v2: number | null | undefined;
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
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ExemptPriorityLevelConfiguration;
  if (v1 !== undefined && v1 !== null) m.nominalConcurrencyShares = v1;
  if (v2 !== undefined && v2 !== null) m.lendablePercent = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ExemptPriorityLevelConfigurationSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.flowcontrol.v1.ExemptPriorityLevelConfiguration',
  fields: () => [
    { json: 'nominalConcurrencyShares', type: 'int32', pointer: true },
    { json: 'lendablePercent', type: 'int32', pointer: true },
  ],
});

export const ExemptPriorityLevelConfiguration: GeneratedCodec<ExemptPriorityLevelConfiguration> = new GeneratedCodec(ExemptPriorityLevelConfigurationSchema, encodeExemptPriorityLevelConfiguration, decodeExemptPriorityLevelConfiguration);

export function encodeLimitResponse(w: Writer, m: LimitResponse): void {
  writeUnknown(w, m, unknownFields);
  if (m.queuing !== undefined && m.queuing !== null) {
    const before = w.size();
    encodeQueuingConfiguration(w, m.queuing);
    w.close(before, 18);
  }
  w.string(m.type, 10);
}

export function decodeLimitResponse(r: Reader, end: number): LimitResponse {
  let v1 = '';
  let v2: QueuingConfiguration | null | undefined;
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
        v2 = decodeQueuingConfiguration(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as LimitResponse;
  m.type = v1;
  if (v2 !== undefined && v2 !== null) m.queuing = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const LimitResponseSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.flowcontrol.v1.LimitResponse',
  fields: () => [
    { json: 'type', type: 'string', required: true, knownValues: ['Queue', 'Reject'] },
    { json: 'queuing', type: 'message', message: () => QueuingConfigurationSchema, pointer: true },
  ],
});

export const LimitResponse: GeneratedCodec<LimitResponse> = new GeneratedCodec(LimitResponseSchema, encodeLimitResponse, decodeLimitResponse);

export function encodeLimitedPriorityLevelConfiguration(w: Writer, m: LimitedPriorityLevelConfiguration): void {
  writeUnknown(w, m, unknownFields);
  if (m.borrowingLimitPercent !== undefined && m.borrowingLimitPercent !== null) {
    w.int(m.borrowingLimitPercent, 32);
  }
  if (m.lendablePercent !== undefined && m.lendablePercent !== null) {
    w.int(m.lendablePercent, 24);
  }
  {
    const before = w.size();
    encodeLimitResponse(w, m.limitResponse ?? (emptyMessage as LimitResponse));
    w.close(before, 18);
  }
  if (m.nominalConcurrencyShares !== undefined && m.nominalConcurrencyShares !== null) {
    w.int(m.nominalConcurrencyShares, 8);
  }
}

export function decodeLimitedPriorityLevelConfiguration(r: Reader, end: number): LimitedPriorityLevelConfiguration {
  let v1: number | null | undefined;
  let v2: LimitResponse | null | undefined;
  let v3: number | null | undefined;
  let v4: number | null | undefined;
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
        v2 = decodeLimitResponse(r, r.fieldEnd(end));
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
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as LimitedPriorityLevelConfiguration;
  m.nominalConcurrencyShares = (v1 ?? null) as LimitedPriorityLevelConfiguration['nominalConcurrencyShares'];
  m.limitResponse = v2 ?? decodeLimitResponse(r, r.pos);
  if (v3 !== undefined && v3 !== null) m.lendablePercent = v3;
  if (v4 !== undefined && v4 !== null) m.borrowingLimitPercent = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const LimitedPriorityLevelConfigurationSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.flowcontrol.v1.LimitedPriorityLevelConfiguration',
  fields: () => [
    { json: 'nominalConcurrencyShares', type: 'int32', pointer: true, omitEmpty: false },
    { json: 'limitResponse', type: 'message', message: () => LimitResponseSchema },
    { json: 'lendablePercent', type: 'int32', pointer: true },
    { json: 'borrowingLimitPercent', type: 'int32', pointer: true },
  ],
});

export const LimitedPriorityLevelConfiguration: GeneratedCodec<LimitedPriorityLevelConfiguration> = new GeneratedCodec(LimitedPriorityLevelConfigurationSchema, encodeLimitedPriorityLevelConfiguration, decodeLimitedPriorityLevelConfiguration);

export function encodePriorityLevelConfigurationCondition(w: Writer, m: PriorityLevelConfigurationCondition): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.message, 42);
  w.string(m.reason, 34);
  writeTime(w, m.lastTransitionTime, 26);
  w.string(m.status, 18);
  w.string(m.type, 10);
}

export function decodePriorityLevelConfigurationCondition(r: Reader, end: number): PriorityLevelConfigurationCondition {
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
  const m = {} as PriorityLevelConfigurationCondition;
  if (v1 !== '') m.type = v1;
  if (v2 !== '') m.status = v2;
  m.lastTransitionTime = (v3 ?? null) as PriorityLevelConfigurationCondition['lastTransitionTime'];
  if (v4 !== '') m.reason = v4;
  if (v5 !== '') m.message = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PriorityLevelConfigurationConditionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationCondition',
  fields: () => [
    { json: 'type', type: 'string' },
    { json: 'status', type: 'string', knownValues: ['True', 'False', 'Unknown'] },
    { json: 'lastTransitionTime', type: 'message', message: () => TimeSchema },
    { json: 'reason', type: 'string' },
    { json: 'message', type: 'string' },
  ],
});

export const PriorityLevelConfigurationCondition: GeneratedCodec<PriorityLevelConfigurationCondition> = new GeneratedCodec(PriorityLevelConfigurationConditionSchema, encodePriorityLevelConfigurationCondition, decodePriorityLevelConfigurationCondition);

export function encodePriorityLevelConfigurationSpec(w: Writer, m: PriorityLevelConfigurationSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.exempt !== undefined && m.exempt !== null) {
    const before = w.size();
    encodeExemptPriorityLevelConfiguration(w, m.exempt);
    w.close(before, 26);
  }
  if (m.limited !== undefined && m.limited !== null) {
    const before = w.size();
    encodeLimitedPriorityLevelConfiguration(w, m.limited);
    w.close(before, 18);
  }
  w.string(m.type, 10);
}

export function decodePriorityLevelConfigurationSpec(r: Reader, end: number): PriorityLevelConfigurationSpec {
  let v1 = '';
  let v2: LimitedPriorityLevelConfiguration | null | undefined;
  let v3: ExemptPriorityLevelConfiguration | null | undefined;
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
        v2 = decodeLimitedPriorityLevelConfiguration(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeExemptPriorityLevelConfiguration(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PriorityLevelConfigurationSpec;
  m.type = v1;
  if (v2 !== undefined && v2 !== null) m.limited = v2;
  if (v3 !== undefined && v3 !== null) m.exempt = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PriorityLevelConfigurationSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationSpec',
  fields: () => [
    { json: 'type', type: 'string', required: true, knownValues: ['Exempt', 'Limited'] },
    { json: 'limited', type: 'message', message: () => LimitedPriorityLevelConfigurationSchema, pointer: true },
    { json: 'exempt', type: 'message', message: () => ExemptPriorityLevelConfigurationSchema, pointer: true },
  ],
});

export const PriorityLevelConfigurationSpec: GeneratedCodec<PriorityLevelConfigurationSpec> = new GeneratedCodec(PriorityLevelConfigurationSpecSchema, encodePriorityLevelConfigurationSpec, decodePriorityLevelConfigurationSpec);

export function encodePriorityLevelConfigurationStatus(w: Writer, m: PriorityLevelConfigurationStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.conditions) {
    const list = m.conditions;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodePriorityLevelConfigurationCondition(w, list[i] ?? (emptyMessage as PriorityLevelConfigurationCondition));
      w.close(before, 10);
    }
  }
}

export function decodePriorityLevelConfigurationStatus(r: Reader, end: number): PriorityLevelConfigurationStatus {
  let v1: PriorityLevelConfigurationCondition[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodePriorityLevelConfigurationCondition(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PriorityLevelConfigurationStatus;
  if (v1 !== undefined) m.conditions = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PriorityLevelConfigurationStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationStatus',
  fields: () => [
    { json: 'conditions', type: 'message', cardinality: 'list', message: () => PriorityLevelConfigurationConditionSchema, listType: 'map', listMapKeys: ['type'], patchStrategy: ['merge'], patchMergeKey: 'type' },
  ],
});

export const PriorityLevelConfigurationStatus: GeneratedCodec<PriorityLevelConfigurationStatus> = new GeneratedCodec(PriorityLevelConfigurationStatusSchema, encodePriorityLevelConfigurationStatus, decodePriorityLevelConfigurationStatus);

export function encodeQueuingConfiguration(w: Writer, m: QueuingConfiguration): void {
  writeUnknown(w, m, unknownFields);
  w.int(m.queueLengthLimit, 24);
  w.int(m.handSize, 16);
  w.int(m.queues, 8);
}

export function decodeQueuingConfiguration(r: Reader, end: number): QueuingConfiguration {
  let v1 = 0;
  let v2 = 0;
  let v3 = 0;
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
        v3 = r.int32(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as QueuingConfiguration;
  m.queues = v1;
  m.handSize = v2;
  m.queueLengthLimit = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const QueuingConfigurationSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.flowcontrol.v1.QueuingConfiguration',
  fields: () => [
    { json: 'queues', type: 'int32', omitEmpty: false },
    { json: 'handSize', type: 'int32', omitEmpty: false },
    { json: 'queueLengthLimit', type: 'int32', omitEmpty: false },
  ],
});

export const QueuingConfiguration: GeneratedCodec<QueuingConfiguration> = new GeneratedCodec(QueuingConfigurationSchema, encodeQueuingConfiguration, decodeQueuingConfiguration);
