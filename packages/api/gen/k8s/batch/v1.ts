// Generated from proto/. Do not edit: run scripts/generate.

export {
  CronJob,
  CronJobList,
  CronJobSpec,
  CronJobStatus,
  JobTemplateSpec,
} from './v1/cron-job.ts';
export {
  Job,
  JobList,
  JobCondition,
  JobStatus,
  UncountedTerminatedPods,
} from './v1/job.ts';
export {
  JobSpec,
  PodFailurePolicy,
  PodFailurePolicyOnExitCodesRequirement,
  PodFailurePolicyOnPodConditionsPattern,
  PodFailurePolicyRule,
  SuccessPolicy,
  SuccessPolicyRule,
} from './v1/types.ts';
