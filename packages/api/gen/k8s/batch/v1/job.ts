// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readTime, unknownFields, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { type ListMeta, ListMetaSchema, type ObjectMeta, ObjectMetaSchema, decodeListMeta, decodeObjectMeta, encodeListMeta, encodeObjectMeta } from '../../meta/v1/object-meta.ts';
import { TimeSchema } from '../../meta/v1/time.ts';
import { type JobSpec, JobSpecSchema, decodeJobSpec, encodeJobSpec } from './types.ts';

/** Runs pods until enough of them have succeeded. */
export interface Job {
  apiVersion: string;
  kind: string;
  /** Name, labels and the like. */
  metadata: ObjectMeta;
  /** What is wanted. */
  spec: JobSpec;
  /** What is observed; written by the system. */
  status: JobStatus;
}

/** A list of Job objects. */
export interface JobList {
  apiVersion: string;
  kind: string;
  /** What lists carry. */
  metadata: ListMeta;
  /** The objects. */
  items: Job[];
}

export interface JobCondition {
  type: string;
  status: string;
  lastProbeTime?: string | null | undefined;
  lastTransitionTime?: string | null | undefined;
  reason?: string | undefined;
  message?: string | undefined;
}

export interface JobStatus {
  conditions?: JobCondition[] | undefined;
  startTime?: string | undefined;
  completionTime?: string | undefined;
  active?: number | undefined;
  succeeded?: number | undefined;
  failed?: number | undefined;
  terminating?: number | undefined;
  completedIndexes?: string | undefined;
  failedIndexes?: string | undefined;
  uncountedTerminatedPods?: UncountedTerminatedPods | undefined;
  ready?: number | undefined;
}

export interface UncountedTerminatedPods {
  succeeded?: string[] | undefined;
  failed?: string[] | undefined;
}

export function encodeJob(w: Writer, m: Job): void {
  writeUnknown(w, m, unknownFields);
  {
    const before = w.size();
    encodeJobStatus(w, m.status ?? (emptyMessage as JobStatus));
    w.close(before, 26);
  }
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

export function decodeJob(r: Reader, end: number, kind?: string, apiVersion?: string): Job {
  let v1: ObjectMeta | null | undefined;
  let v2: JobSpec | null | undefined;
  let v3: JobStatus | null | undefined;
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
      case 26: {
        v3 = decodeJobStatus(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Job;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeObjectMeta(r, r.pos);
  m.spec = v2 ?? decodeJobSpec(r, r.pos);
  m.status = v3 ?? decodeJobStatus(r, r.pos);
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const JobSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.batch.v1.Job', kind: 'Job', apiVersion: 'batch/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ObjectMetaSchema },
    { json: 'spec', type: 'message', message: () => JobSpecSchema },
    { json: 'status', type: 'message', message: () => JobStatusSchema },
  ],
});

export const Job: GeneratedCodec<Job> = new GeneratedCodec(JobSchema, encodeJob, decodeJob, true);

export function encodeJobList(w: Writer, m: JobList): void {
  writeUnknown(w, m, unknownFields);
  if (m.items) {
    const list = m.items;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeJob(w, list[i] ?? (emptyMessage as Job));
      w.close(before, 18);
    }
  }
  {
    const before = w.size();
    encodeListMeta(w, m.metadata ?? (emptyMessage as ListMeta));
    w.close(before, 10);
  }
}

export function decodeJobList(r: Reader, end: number, kind?: string, apiVersion?: string): JobList {
  let v1: ListMeta | null | undefined;
  let v2: Job[] | undefined;
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
        v2.push(decodeJob(r, r.fieldEnd(end), 'Job', 'batch/v1'));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as JobList;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  m.metadata = v1 ?? decodeListMeta(r, r.pos);
  m.items = v2 ?? [];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const JobListSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.batch.v1.JobList', kind: 'JobList', apiVersion: 'batch/v1',
  fields: () => [
    { json: 'metadata', type: 'message', message: () => ListMetaSchema },
    { json: 'items', type: 'message', cardinality: 'list', message: () => JobSchema, required: true },
  ],
});

export const JobList: GeneratedCodec<JobList> = new GeneratedCodec(JobListSchema, encodeJobList, decodeJobList, true);

export function encodeJobCondition(w: Writer, m: JobCondition): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.message, 50);
  w.string(m.reason, 42);
  writeTime(w, m.lastTransitionTime, 34);
  writeTime(w, m.lastProbeTime, 26);
  w.string(m.status, 18);
  w.string(m.type, 10);
}

export function decodeJobCondition(r: Reader, end: number): JobCondition {
  let v1 = '';
  let v2 = '';
  let v3: string | null | undefined;
  let v4: string | null | undefined;
  let v5 = '';
  let v6 = '';
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
        v4 = readTime(r, end);
        continue;
      }
      case 42: {
        v5 = r.string(end);
        continue;
      }
      case 50: {
        v6 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as JobCondition;
  m.type = v1;
  m.status = v2;
  m.lastProbeTime = (v3 ?? null) as JobCondition['lastProbeTime'];
  m.lastTransitionTime = (v4 ?? null) as JobCondition['lastTransitionTime'];
  if (v5 !== '') m.reason = v5;
  if (v6 !== '') m.message = v6;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const JobConditionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.batch.v1.JobCondition',
  fields: () => [
    { json: 'type', type: 'string', required: true, knownValues: ['Suspended', 'Complete', 'Failed', 'FailureTarget', 'SuccessCriteriaMet'] },
    { json: 'status', type: 'string', required: true, knownValues: ['True', 'False', 'Unknown'] },
    { json: 'lastProbeTime', type: 'message', message: () => TimeSchema },
    { json: 'lastTransitionTime', type: 'message', message: () => TimeSchema },
    { json: 'reason', type: 'string' },
    { json: 'message', type: 'string' },
  ],
});

export const JobCondition: GeneratedCodec<JobCondition> = new GeneratedCodec(JobConditionSchema, encodeJobCondition, decodeJobCondition);

export function encodeJobStatus(w: Writer, m: JobStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.terminating !== undefined && m.terminating !== null) {
    w.int(m.terminating, 88);
  }
  if (m.failedIndexes !== undefined && m.failedIndexes !== null) {
    w.string(m.failedIndexes, 82);
  }
  if (m.ready !== undefined && m.ready !== null) {
    w.int(m.ready, 72);
  }
  if (m.uncountedTerminatedPods !== undefined && m.uncountedTerminatedPods !== null) {
    const before = w.size();
    encodeUncountedTerminatedPods(w, m.uncountedTerminatedPods);
    w.close(before, 66);
  }
  w.string(m.completedIndexes, 58);
  w.int(m.failed, 48);
  w.int(m.succeeded, 40);
  w.int(m.active, 32);
  if (m.completionTime !== undefined && m.completionTime !== null) {
    writeTime(w, m.completionTime, 26);
  }
  if (m.startTime !== undefined && m.startTime !== null) {
    writeTime(w, m.startTime, 18);
  }
  if (m.conditions) {
    const list = m.conditions;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeJobCondition(w, list[i] ?? (emptyMessage as JobCondition));
      w.close(before, 10);
    }
  }
}

export function decodeJobStatus(r: Reader, end: number): JobStatus {
  let v1: JobCondition[] | undefined;
  let v2: string | null | undefined;
  let v3: string | null | undefined;
  let v4 = 0;
  let v5 = 0;
  let v6 = 0;
  let v11: number | null | undefined;
  let v7 = '';
  let v10: string | null | undefined;
  let v8: UncountedTerminatedPods | null | undefined;
  let v9: number | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(decodeJobCondition(r, r.fieldEnd(end)));
        continue;
      }
      case 18: {
        v2 = readTime(r, end);
        continue;
      }
      case 26: {
        v3 = readTime(r, end);
        continue;
      }
      case 32: {
        v4 = r.int32(end);
        continue;
      }
      case 40: {
        v5 = r.int32(end);
        continue;
      }
      case 48: {
        v6 = r.int32(end);
        continue;
      }
      case 88: {
        v11 = r.int32(end);
        continue;
      }
      case 58: {
        v7 = r.string(end);
        continue;
      }
      case 82: {
        v10 = r.string(end);
        continue;
      }
      case 66: {
        v8 = decodeUncountedTerminatedPods(r, r.fieldEnd(end));
        continue;
      }
      case 72: {
        v9 = r.int32(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as JobStatus;
  if (v1 !== undefined) m.conditions = v1;
  if (v2 !== undefined && v2 !== null) m.startTime = v2;
  if (v3 !== undefined && v3 !== null) m.completionTime = v3;
  if (v4 !== 0) m.active = v4;
  if (v5 !== 0) m.succeeded = v5;
  if (v6 !== 0) m.failed = v6;
  if (v11 !== undefined && v11 !== null) m.terminating = v11;
  if (v7 !== '') m.completedIndexes = v7;
  if (v10 !== undefined && v10 !== null) m.failedIndexes = v10;
  if (v8 !== undefined && v8 !== null) m.uncountedTerminatedPods = v8;
  if (v9 !== undefined && v9 !== null) m.ready = v9;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const JobStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.batch.v1.JobStatus',
  fields: () => [
    { json: 'conditions', type: 'message', cardinality: 'list', message: () => JobConditionSchema, patchStrategy: ['merge'], patchMergeKey: 'type' },
    { json: 'startTime', type: 'message', message: () => TimeSchema, pointer: true },
    { json: 'completionTime', type: 'message', message: () => TimeSchema, pointer: true },
    { json: 'active', type: 'int32' },
    { json: 'succeeded', type: 'int32' },
    { json: 'failed', type: 'int32' },
    { json: 'terminating', type: 'int32', pointer: true },
    { json: 'completedIndexes', type: 'string' },
    { json: 'failedIndexes', type: 'string', pointer: true },
    { json: 'uncountedTerminatedPods', type: 'message', message: () => UncountedTerminatedPodsSchema, pointer: true },
    { json: 'ready', type: 'int32', pointer: true },
  ],
});

export const JobStatus: GeneratedCodec<JobStatus> = new GeneratedCodec(JobStatusSchema, encodeJobStatus, decodeJobStatus);

export function encodeUncountedTerminatedPods(w: Writer, m: UncountedTerminatedPods): void {
  writeUnknown(w, m, unknownFields);
  if (m.failed) {
    const list = m.failed;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 18);
    }
  }
  if (m.succeeded) {
    const list = m.succeeded;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 10);
    }
  }
}

export function decodeUncountedTerminatedPods(r: Reader, end: number): UncountedTerminatedPods {
  let v1: string[] | undefined;
  let v2: string[] | undefined;
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
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as UncountedTerminatedPods;
  if (v1 !== undefined) m.succeeded = v1;
  if (v2 !== undefined) m.failed = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const UncountedTerminatedPodsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.batch.v1.UncountedTerminatedPods',
  fields: () => [
    { json: 'succeeded', type: 'string', cardinality: 'list', listType: 'set' },
    { json: 'failed', type: 'string', cardinality: 'list', listType: 'set' },
  ],
});

export const UncountedTerminatedPods: GeneratedCodec<UncountedTerminatedPods> = new GeneratedCodec(UncountedTerminatedPodsSchema, encodeUncountedTerminatedPods, decodeUncountedTerminatedPods);
