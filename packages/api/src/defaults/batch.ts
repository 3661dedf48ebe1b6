/** Defaults of Jobs and CronJobs. */
import type { CronJob, Job, JobSpec } from '../../gen/k8s/batch/v1.ts';
import { defaultPodTemplate } from './pods.ts';

const BACKOFF_LIMIT = 6;
/** With a limit per index the limit over all of them must not get in the way. */
const NO_BACKOFF_LIMIT = 2 ** 31 - 1;

export function defaultJob(job: Job): void {
  const spec = job.spec;
  defaultPodTemplate(spec.template);
  // Neither said: one pod that must succeed. Only parallelism said: a work queue, which has no completions.
  if (spec.completions === undefined && spec.parallelism === undefined) {
    spec.completions = 1;
  }
  spec.parallelism ??= 1;
  spec.backoffLimit ??= spec.backoffLimitPerIndex === undefined ? BACKOFF_LIMIT : NO_BACKOFF_LIMIT;
  spec.completionMode ??= 'NonIndexed';
  spec.suspend ??= false;
  spec.podReplacementPolicy ??= spec.podFailurePolicy === undefined ? 'TerminatingOrFailed' : 'Failed';
  spec.manualSelector ??= false;
  defaultPodFailurePolicy(spec);
  const labels = spec.template.metadata.labels;
  if (labels !== undefined && Object.keys(job.metadata.labels ?? {}).length === 0) {
    job.metadata.labels = { ...labels };
  }
}

function defaultPodFailurePolicy(spec: JobSpec): void {
  for (const rule of spec.podFailurePolicy?.rules ?? []) {
    for (const pattern of rule.onPodConditions ?? []) {
      if (!pattern.status) {
        pattern.status = 'True';
      }
    }
  }
}

/** The job template gets only its pod's defaults: the rest is filled in when a Job is made of it. */
export function defaultCronJob(cronJob: CronJob): void {
  const spec = cronJob.spec;
  defaultPodTemplate(spec.jobTemplate.spec.template);
  if (!spec.concurrencyPolicy) {
    spec.concurrencyPolicy = 'Allow';
  }
  spec.suspend ??= false;
  spec.successfulJobsHistoryLimit ??= 3;
  spec.failedJobsHistoryLimit ??= 1;
}
