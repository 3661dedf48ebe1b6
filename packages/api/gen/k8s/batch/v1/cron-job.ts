// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readTime, unknownFields, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { type ObjectReference, ObjectReferenceSchema, decodeObjectReference, encodeObjectReference } from '../../core/v1/reference.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { TimeSchema } from '../../meta/v1/time.ts';
import { type JobSpec, JobSpecSchema, decodeJobSpec, encodeJobSpec } from './types.ts';

/** Starts jobs on a schedule. */
export interface CronJob {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: CronJobSpec;
  /** What is observed; written by the system. */
  status: CronJobStatus;
}

/** A list of CronJob objects. */
export interface CronJobList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: CronJob[];
}

export interface CronJobSpec {
  /** When, in the notation of cron. */
  schedule: string;
  /** Time zone the schedule is meant in. */
  timeZone?: string | undefined;
  startingDeadlineSeconds?: number | undefined;
  /** What happens when the job before is still running. */
  concurrencyPolicy?: 'Allow' | 'Forbid' | 'Replace' | undefined;
  /** Start no more jobs. */
  suspend?: boolean | undefined;
  jobTemplate: JobTemplateSpec;
  successfulJobsHistoryLimit?: number | undefined;
  failedJobsHistoryLimit?: number | undefined;
}

export interface CronJobStatus {
  active?: ObjectReference[] | undefined;
  lastScheduleTime?: string | undefined;
  lastSuccessfulTime?: string | undefined;
}

export interface JobTemplateSpec {
  metadata: ObjectMeta;
  spec: JobSpec;
}

export function encodeCronJob(w: Writer, m: CronJob): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeCronJobStatus(w, m.status ?? (emptyMessage as CronJobStatus));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodeCronJobSpec(w, m.spec ?? (emptyMessage as CronJobSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeCronJob(r: Reader, end: number, kind?: string, apiVersion?: string): CronJob {
  let v1: ObjectMeta | null | undefined;
  let v2: CronJobSpec | null | undefined;
  let v3: CronJobStatus | null | undefined;
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
        v2 = decodeCronJobSpec(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeCronJobStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CronJob;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeCronJobSpec(r, r.pos);
  m.status = v3 ?? decodeCronJobStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CronJobSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.batch.v1.CronJob', kind: 'CronJob', apiVersion: 'batch/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => CronJobSpecSchema },
    { json: 'status', type: 'message', message: () => CronJobStatusSchema },
  ],
});

export const CronJob: GeneratedCodec<CronJob> = new GeneratedCodec(CronJobSchema, encodeCronJob, decodeCronJob, true);

export function encodeCronJobList(w: Writer, m: CronJobList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeCronJob(w, list[i] ?? (emptyMessage as CronJob));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeCronJobList(r: Reader, end: number, kind?: string, apiVersion?: string): CronJobList {
  let v1: ListMeta | null | undefined;
  let v2: CronJob[] | undefined;
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
        v2.push(decodeCronJob(r, r.fieldEnd(end), 'CronJob', 'batch/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CronJobList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CronJobListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.batch.v1.CronJobList', kind: 'CronJobList', apiVersion: 'batch/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => CronJobSchema, required: true },
  ],
});

export const CronJobList: GeneratedCodec<CronJobList> = new GeneratedCodec(CronJobListSchema, encodeCronJobList, decodeCronJobList, true);

export function encodeCronJobSpec(w: Writer, m: CronJobSpec): void {
  writeUnknown(w, m, unknownFields);
  if (m.timeZone !== undefined && m.timeZone !== null) {
    w.string(m.timeZone, 66);
  }
  if (m.failedJobsHistoryLimit !== undefined && m.failedJobsHistoryLimit !== null) {
    w.int(m.failedJobsHistoryLimit, 56);
  }
  if (m.successfulJobsHistoryLimit !== undefined && m.successfulJobsHistoryLimit !== null) {
    w.int(m.successfulJobsHistoryLimit, 48);
  }
  {
    const before = w.size();
    encodeJobTemplateSpec(w, m.jobTemplate ?? (emptyMessage as JobTemplateSpec));
    w.close(before, 42);
  }
  if (m.suspend !== undefined && m.suspend !== null) {
    w.bool(m.suspend, 32);
  }
  w.string(m.concurrencyPolicy, 26);
  if (m.startingDeadlineSeconds !== undefined && m.startingDeadlineSeconds !== null) {
    w.int(m.startingDeadlineSeconds, 16);
  }
  w.string(m.schedule, 10);
}

export function decodeCronJobSpec(r: Reader, end: number): CronJobSpec {
  let v1 = '';
  let v8: string | null | undefined;
  let v2: number | null | undefined;
  let v3: 'Allow' | 'Forbid' | 'Replace' | '' = '';
  let v4: boolean | null | undefined;
  let v5: JobTemplateSpec | null | undefined;
  let v6: number | null | undefined;
  let v7: number | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 66: {
        v8 = r.string(end);
        continue;
      }
      case 16: {
        v2 = r.int64(end);
        continue;
      }
      case 26: {
        v3 = r.string(end) as 'Allow' | 'Forbid' | 'Replace';
        continue;
      }
      case 32: {
        v4 = r.bool(end);
        continue;
      }
      case 42: {
        v5 = decodeJobTemplateSpec(r, r.fieldEnd(end));
        continue;
      }
      case 48: {
        v6 = r.int32(end);
        continue;
      }
      case 56: {
        v7 = r.int32(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CronJobSpec;
  m.schedule = v1;
  if (v8 !== undefined && v8 !== null) m.timeZone = v8;
  if (v2 !== undefined && v2 !== null) m.startingDeadlineSeconds = v2;
  if (v3 !== '') m.concurrencyPolicy = v3;
  if (v4 !== undefined && v4 !== null) m.suspend = v4;
  m.jobTemplate = v5 ?? decodeJobTemplateSpec(r, r.pos);
  if (v6 !== undefined && v6 !== null) m.successfulJobsHistoryLimit = v6;
  if (v7 !== undefined && v7 !== null) m.failedJobsHistoryLimit = v7;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CronJobSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.batch.v1.CronJobSpec',
  fields: () => [
    { json: 'schedule', type: 'string', required: true },
    { json: 'timeZone', type: 'string', pointer: true },
    { json: 'startingDeadlineSeconds', type: 'int64', pointer: true },
    { json: 'concurrencyPolicy', type: 'string', enum: ['Allow', 'Forbid', 'Replace'] },
    { json: 'suspend', type: 'bool', pointer: true },
    { json: 'jobTemplate', type: 'message', message: () => JobTemplateSpecSchema, required: true },
    { json: 'successfulJobsHistoryLimit', type: 'int32', pointer: true },
    { json: 'failedJobsHistoryLimit', type: 'int32', pointer: true },
  ],
});

export const CronJobSpec: GeneratedCodec<CronJobSpec> = new GeneratedCodec(CronJobSpecSchema, encodeCronJobSpec, decodeCronJobSpec);

export function encodeCronJobStatus(w: Writer, m: CronJobStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.lastSuccessfulTime !== undefined && m.lastSuccessfulTime !== null) {
    writeTime(w, m.lastSuccessfulTime, 42);
  }
  if (m.lastScheduleTime !== undefined && m.lastScheduleTime !== null) {
    writeTime(w, m.lastScheduleTime, 34);
  }
  if (m.active) {
    const list = m.active;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeObjectReference(w, list[i] ?? (emptyMessage as ObjectReference));
      w.close(before, 10);
    }
  }
}

export function decodeCronJobStatus(r: Reader, end: number): CronJobStatus {
  let v1: ObjectReference[] | undefined;
  let v4: string | null | undefined;
  let v5: string | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeObjectReference(r, r.fieldEnd(end)));
        continue;
      }
      case 34: {
        v4 = readTime(r, end);
        continue;
      }
      case 42: {
        v5 = readTime(r, end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as CronJobStatus;
  if (v1 !== undefined) m.active = v1;
  if (v4 !== undefined && v4 !== null) m.lastScheduleTime = v4;
  if (v5 !== undefined && v5 !== null) m.lastSuccessfulTime = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const CronJobStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.batch.v1.CronJobStatus',
  fields: () => [
    { json: 'active', type: 'message', cardinality: 'list', message: () => ObjectReferenceSchema },
    { json: 'lastScheduleTime', type: 'message', message: () => TimeSchema, pointer: true },
    { json: 'lastSuccessfulTime', type: 'message', message: () => TimeSchema, pointer: true },
  ],
});

export const CronJobStatus: GeneratedCodec<CronJobStatus> = new GeneratedCodec(CronJobStatusSchema, encodeCronJobStatus, decodeCronJobStatus);

export function encodeJobTemplateSpec(w: Writer, m: JobTemplateSpec): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeJobSpec(w, m.spec ?? (emptyMessage as JobSpec));
    w.close(before, 18);
  }
  {
    const before = w.size();
    encodeObjectMeta(w, m.metadata ?? (emptyMessage as ObjectMeta));
    w.close(before, 10);
  }
}

export function decodeJobTemplateSpec(r: Reader, end: number): JobTemplateSpec {
  let v1: ObjectMeta | null | undefined;
  let v2: JobSpec | null | undefined;
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
        v2 = decodeJobSpec(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as JobTemplateSpec;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeJobSpec(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const JobTemplateSpecSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.batch.v1.JobTemplateSpec',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => JobSpecSchema },
  ],
});

export const JobTemplateSpec: GeneratedCodec<JobTemplateSpec> = new GeneratedCodec(JobTemplateSpecSchema, encodeJobTemplateSpec, decodeJobTemplateSpec);
