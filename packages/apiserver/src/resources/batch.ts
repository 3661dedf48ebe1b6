/** Jobs and CronJobs. */
import type { Job } from '@gantry/api/batch/v1';
import { cronJobs, jobs } from '@gantry/api/resources';
import {
  JOB_NAME_LABEL,
  JOB_UID_LABEL,
  validateCronJob,
  validateJob,
  validateJobStatus,
  validateJobUpdate,
} from '@gantry/api/validation';
import type { Strategy } from '../registry/strategy.ts';
import { keepSpec, strategyWithStatus, warnOfTemplate } from './builtin.ts';

/** A Job's pods carry its uid and name, under the labels of today and of before. */
function generateSelector(job: Job): void {
  const { spec, metadata } = job;
  if (spec.manualSelector === true) {
    return;
  }
  const uid = metadata.uid ?? '';
  const name = metadata.name ?? '';
  spec.template.metadata = {
    ...spec.template.metadata,
    labels: {
      ...spec.template.metadata?.labels,
      'controller-uid': uid,
      'job-name': name,
      [JOB_UID_LABEL]: uid,
      [JOB_NAME_LABEL]: name,
    },
  };
  // A selector the client wrote is left for validation to refuse.
  spec.selector ??= { matchLabels: { [JOB_UID_LABEL]: uid } };
}

export function batchStrategies(): Strategy[] {
  return [
    strategyWithStatus(jobs, {
      prepareForCreate: (context, job) => {
        warnOfTemplate(context, 'spec.template', job.spec.template);
        generateSelector(job);
        job.status = {};
      },
      validate: validateJob,
      validateUpdate: validateJobUpdate,
      fields: (job) => ({ 'status.successful': String(job.status?.succeeded ?? 0) }),
      subresources: { status: { prepareForUpdate: keepSpec, validateUpdate: validateJobStatus } },
    }),
    strategyWithStatus(cronJobs, { validate: validateCronJob, validateUpdate: validateCronJob }),
  ];
}
