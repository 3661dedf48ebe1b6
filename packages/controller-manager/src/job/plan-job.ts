/**
 * What a Job needs next: counts, verdict, pods to create or delete. Pure.
 *
 * Counting is exact across restarts: a finished pod keeps a finalizer until its uid is noted in
 * `status.uncountedTerminatedPods`; only when the finalizer is gone does it move from there into the counters.
 *
 * ```
 *   finished, with finalizer ──note uid──▶ uncounted ──remove finalizer──▶ counted (succeeded or failed)
 * ```
 */
import type { Job, JobCondition, JobStatus } from '@gantry/api/batch/v1';
import type { Pod } from '@gantry/api/core/v1';
import { isPodReady, parseTimeMs } from '../shared/pod-state.ts';
import { IndexSet } from './index-set.ts';
import { completionIndex, isIndexed, isTracked, jobPodState } from './job-pods.ts';

export interface JobView {
  readonly job: Job;
  /** Every pod the Job controls, in any state. */
  readonly pods: readonly Pod[];
  /** No pod may be created before, wall clock milliseconds: failures slow a Job down. */
  readonly notBeforeMs: number;
  readonly nowMs: number;
  readonly nowTime: string;
}

export interface JobPlan {
  readonly status: JobStatus;
  /** Pods whose tracking finalizer may go once `status` has been written. */
  readonly release: readonly Pod[];
  readonly delete: readonly Pod[];
  /** Whether the deleted ones count as failed; not so when the Job is merely paused or made narrower. */
  readonly countDeleted: boolean;
  /** One entry per pod to create: its index, or undefined. */
  readonly create: readonly (number | undefined)[];
  readonly recheckAfterMs: number | undefined;
  /** Seen for the first time in this plan. */
  readonly newlySucceeded: number;
  readonly newlyFailed: number;
}

type Verdict = { readonly type: 'Complete' | 'Failed'; readonly reason: string; readonly message: string };

export function planJob(view: JobView): JobPlan {
  const { job, pods, nowMs, nowTime } = view;
  const conditions = [...(job.status.conditions ?? [])];
  const active = pods.filter((pod) => jobPodState(job, pod) === 'active');
  const leaving = pods.filter((pod) => pod.metadata.deletionTimestamp !== undefined && !isFinished(pod));
  const count = countPods(view);
  const suspended = job.spec.suspend === true;
  let startTime = job.status.startTime;
  if (suspended) {
    if (setCondition(conditions, 'Suspended', 'True', 'JobSuspended', 'Job suspended', nowTime)) startTime = undefined;
  } else {
    if (conditions.some(({ type, status }) => type === 'Suspended' && status === 'True')) {
      setCondition(conditions, 'Suspended', 'False', 'JobResumed', 'Job resumed', nowTime);
      startTime = nowTime;
    }
    startTime ??= nowTime;
  }
  const verdict = earlierVerdict(conditions) ?? (suspended ? undefined : judge(view, count, active.length, startTime));
  let completionTime = job.status.completionTime;
  if (verdict !== undefined) {
    const target = verdict.type === 'Complete' ? 'SuccessCriteriaMet' : 'FailureTarget';
    setCondition(conditions, target, 'True', verdict.reason, verdict.message, nowTime);
    // Final only when no pod runs any more and every one was counted.
    if (active.length === 0 && leaving.length === 0 && count.uncounted === 0) {
      setCondition(conditions, verdict.type, 'True', verdict.reason, verdict.message, nowTime);
      if (verdict.type === 'Complete') completionTime ??= nowTime;
    }
  }
  const status: JobStatus = {
    ...job.status,
    conditions,
    startTime,
    completionTime,
    active: active.length,
    ready: active.filter(isPodReady).length,
    terminating: leaving.length,
    succeeded: count.succeeded,
    failed: count.failed,
    uncountedTerminatedPods: { succeeded: count.pendingSucceeded, failed: count.pendingFailed },
    ...(count.completed === undefined ? {} : { completedIndexes: count.completed.toString() }),
  };
  const stopped = verdict !== undefined || suspended;
  const scale = stopped ? { create: [], delete: active } : planScale(view, count, active);
  const slow = scale.create.length > 0 && nowMs < view.notBeforeMs;
  return {
    status,
    release: count.release,
    delete: scale.delete,
    countDeleted: verdict !== undefined,
    create: slow ? [] : scale.create,
    recheckAfterMs: earliest(
      slow ? view.notBeforeMs - nowMs : undefined,
      untilDeadline(job, startTime, stopped, nowMs),
    ),
    newlySucceeded: count.newlySucceeded,
    newlyFailed: count.newlyFailed,
  };
}

interface Count {
  readonly succeeded: number;
  readonly failed: number;
  readonly pendingSucceeded: string[];
  readonly pendingFailed: string[];
  readonly uncounted: number;
  /** Indexed Jobs: indexes that have succeeded, counted or about to be. */
  readonly completed: IndexSet | undefined;
  readonly release: Pod[];
  readonly newlySucceeded: number;
  readonly newlyFailed: number;
}

function countPods({ job, pods }: JobView): Count {
  const noted = {
    succeeded: new Set(job.status.uncountedTerminatedPods?.succeeded ?? []),
    failed: new Set(job.status.uncountedTerminatedPods?.failed ?? []),
  };
  const held = new Set(pods.filter(isTracked).map(({ metadata }) => metadata.uid ?? ''));
  let succeeded = job.status.succeeded ?? 0;
  let failed = job.status.failed ?? 0;
  const pendingSucceeded: string[] = [];
  const pendingFailed: string[] = [];
  // Without the finalizer (or gone altogether) a noted pod cannot be met again: into the counters.
  for (const uid of noted.succeeded) {
    if (held.has(uid)) pendingSucceeded.push(uid);
    else if (!isIndexed(job)) succeeded += 1;
  }
  for (const uid of noted.failed) {
    if (held.has(uid)) pendingFailed.push(uid);
    else failed += 1;
  }
  let completed = isIndexed(job) ? IndexSet.parse(job.status.completedIndexes, job.spec.completions ?? 0) : undefined;
  const release: Pod[] = [];
  let newlySucceeded = 0;
  let newlyFailed = 0;
  for (const pod of pods) {
    const { uid = '' } = pod.metadata;
    const state = jobPodState(job, pod);
    if (!isTracked(pod) || (state !== 'succeeded' && state !== 'failed')) continue;
    release.push(pod);
    if (state === 'succeeded') {
      const index = completionIndex(job, pod);
      if (completed !== undefined && index !== undefined) completed = completed.union([index]);
    }
    if (noted.succeeded.has(uid) || noted.failed.has(uid)) continue;
    if (state === 'succeeded') {
      pendingSucceeded.push(uid);
      newlySucceeded += 1;
    } else {
      pendingFailed.push(uid);
      newlyFailed += 1;
    }
  }
  return {
    // An index that succeeded twice counts once.
    succeeded: completed?.size ?? succeeded,
    failed,
    pendingSucceeded,
    pendingFailed,
    uncounted: pendingSucceeded.length + pendingFailed.length,
    completed,
    release,
    newlySucceeded,
    newlyFailed,
  };
}

function totalSucceeded(count: Count): number {
  return count.completed === undefined ? count.succeeded + count.pendingSucceeded.length : count.completed.size;
}

/** A verdict once reached stays, even if a counter would now say otherwise. */
function earlierVerdict(conditions: readonly JobCondition[]): Verdict | undefined {
  for (const { type, status, reason = '', message = '' } of conditions) {
    if (status !== 'True') continue;
    if (type === 'FailureTarget' || type === 'Failed') return { type: 'Failed', reason, message };
    if (type === 'SuccessCriteriaMet' || type === 'Complete') return { type: 'Complete', reason, message };
  }
  return undefined;
}

function judge(view: JobView, count: Count, active: number, startTime: string | undefined): Verdict | undefined {
  const { job, pods, nowMs } = view;
  const { completions, backoffLimit = 6, activeDeadlineSeconds } = job.spec;
  const restarts = job.spec.template.spec.restartPolicy === 'OnFailure' ? restartsOf(job, pods) : 0;
  const failures = count.failed + count.pendingFailed.length + restarts;
  if (failures > backoffLimit || (restarts > 0 && restarts >= backoffLimit)) {
    const message = 'Job has reached the specified backoff limit';
    return { type: 'Failed', reason: 'BackoffLimitExceeded', message };
  }
  const startedMs = parseTimeMs(startTime) ?? nowMs;
  if (activeDeadlineSeconds !== undefined && nowMs - startedMs >= activeDeadlineSeconds * 1000) {
    return { type: 'Failed', reason: 'DeadlineExceeded', message: 'Job was active longer than specified deadline' };
  }
  const succeeded = totalSucceeded(count);
  const complete = completions === undefined ? succeeded > 0 && active === 0 : succeeded >= completions;
  const message = 'Reached expected number of succeeded pods';
  return complete ? { type: 'Complete', reason: 'CompletionsReached', message } : undefined;
}

function restartsOf(job: Job, pods: readonly Pod[]): number {
  let restarts = 0;
  for (const pod of pods) {
    if (jobPodState(job, pod) !== 'active') continue;
    for (const status of pod.status.initContainerStatuses ?? []) restarts += status.restartCount;
    for (const status of pod.status.containerStatuses ?? []) restarts += status.restartCount;
  }
  return restarts;
}

function planScale(
  view: JobView,
  count: Count,
  active: readonly Pod[],
): { create: (number | undefined)[]; delete: Pod[] } {
  const { job, pods } = view;
  const parallelism = job.spec.parallelism ?? 1;
  const succeeded = totalSucceeded(count);
  const { completions } = job.spec;
  // Pods that still hold their place while the Job waits for real failures.
  const waiting = pods.filter((pod) => jobPodState(job, pod) === 'terminating').length;
  const wanted =
    completions === undefined
      ? succeeded > 0
        ? Math.min(active.length, parallelism)
        : parallelism
      : Math.min(parallelism, completions - succeeded);
  if (isIndexed(job)) return planIndexes(view, count, active, Math.max(0, wanted - waiting));
  const missing = wanted - waiting - active.length;
  if (missing >= 0) return { create: Array.from({ length: missing }, () => undefined), delete: [] };
  return { create: [], delete: leastReady(active).slice(0, active.length - Math.max(0, wanted)) };
}

function planIndexes(
  { job }: JobView,
  count: Count,
  active: readonly Pod[],
  wanted: number,
): { create: number[]; delete: Pod[] } {
  const kept = new Set<number>();
  const surplus: Pod[] = [];
  for (const pod of [...leastReady(active)].reverse()) {
    const index = completionIndex(job, pod);
    if (index === undefined || kept.has(index) || count.completed?.has(index) || kept.size >= wanted) surplus.push(pod);
    else kept.add(index);
  }
  const create: number[] = [];
  for (let index = 0; index < (job.spec.completions ?? 0) && kept.size + create.length < wanted; index++) {
    if (!kept.has(index) && !count.completed?.has(index)) create.push(index);
  }
  return { create, delete: surplus };
}

/** Pods that lose least by going come first. */
function leastReady(pods: readonly Pod[]): Pod[] {
  const rank = (pod: Pod) => (isPodReady(pod) ? 2 : pod.status.phase === 'Running' ? 1 : 0);
  return [...pods].sort((a, b) => rank(a) - rank(b));
}

function isFinished(pod: Pod): boolean {
  return pod.status.phase === 'Succeeded' || pod.status.phase === 'Failed';
}

function untilDeadline(job: Job, startTime: string | undefined, stopped: boolean, nowMs: number): number | undefined {
  const { activeDeadlineSeconds } = job.spec;
  if (stopped || activeDeadlineSeconds === undefined || startTime === undefined) return undefined;
  return Math.max(0, (parseTimeMs(startTime) ?? nowMs) + activeDeadlineSeconds * 1000 - nowMs);
}

function earliest(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}

/** Returns whether anything changed. */
function setCondition(
  conditions: JobCondition[],
  type: NonNullable<JobCondition['type']>,
  status: 'True' | 'False',
  reason: string,
  message: string,
  now: string,
): boolean {
  const at = conditions.findIndex((condition) => condition.type === type);
  if (conditions[at]?.status === status) return false;
  const condition: JobCondition = { type, status, lastProbeTime: now, lastTransitionTime: now, reason, message };
  if (at < 0) conditions.push(condition);
  else conditions[at] = condition;
  return true;
}

/** The Job has its final word. */
export function isJobFinished(job: Job): boolean {
  return (
    job.status.conditions?.some(
      ({ type, status }) => (type === 'Complete' || type === 'Failed') && status === 'True',
    ) === true
  );
}
