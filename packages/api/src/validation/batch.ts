/** Jobs and CronJobs. */
import { equalObjects, forbidden, invalid, labelSelectorFromObject, notSupported, required } from '@gantry/machinery';
import type { CronJob, Job, JobSpec } from '../../gen/k8s/batch/v1.ts';
import { cronProblem } from './cron-schedule.ts';
import { checkLabelSelector, isEmptySelector } from './labels.ts';
import { checkPodTemplate } from './pods.ts';
import { checkEnum, checkImmutable, checkNonNegative, type Errors, each } from './values.ts';

/** Pods of an indexed Job: the list of what is done must fit into the status. */
const MAX_INDEXED_PARALLELISM = 100_000;
const MAX_FAILURE_RULES = 20;
const MAX_SUCCESS_RULES = 20;

export const JOB_UID_LABEL = 'batch.kubernetes.io/controller-uid';
export const JOB_NAME_LABEL = 'batch.kubernetes.io/job-name';

export function validateJob(job: Job): Errors {
  const errors: Errors = [];
  checkJobSpec(errors, 'spec', job.spec);
  const spec = job.spec;
  if (spec.selector === undefined) {
    errors.push(required('spec.selector'));
  } else {
    const before = errors.length;
    checkLabelSelector(errors, 'spec.selector', spec.selector);
    // A selector that is wrong in itself cannot be asked what it matches.
    if (errors.length === before && !selectsPods(job)) {
      const labels = spec.template.metadata?.labels ?? {};
      errors.push(invalid('spec.template.metadata.labels', labels, '`selector` does not match template `labels`'));
    }
    checkGeneratedSelector(errors, job);
  }
  return errors;
}

function selectsPods({ spec }: Job): boolean {
  const { selector } = spec;
  return (
    selector !== undefined &&
    !isEmptySelector(selector) &&
    labelSelectorFromObject(selector).matches(spec.template.metadata?.labels)
  );
}

/** Unless the user took charge, a Job selects by its own uid, so that two Jobs never share pods. */
function checkGeneratedSelector(errors: Errors, job: Job): void {
  if (job.spec.manualSelector === true || job.metadata.uid === undefined) {
    return;
  }
  const uid = job.metadata.uid;
  const generated = { matchLabels: { [JOB_UID_LABEL]: uid } };
  const older = { matchLabels: { 'controller-uid': uid } };
  if (!equalObjects(job.spec.selector, generated) && !equalObjects(job.spec.selector, older)) {
    errors.push(invalid('spec.selector', job.spec.selector, '`selector` not auto-generated'));
  }
}

function checkJobSpec(errors: Errors, path: string, spec: JobSpec): void {
  for (const member of [
    'parallelism',
    'completions',
    'activeDeadlineSeconds',
    'backoffLimit',
    'ttlSecondsAfterFinished',
    'backoffLimitPerIndex',
    'maxFailedIndexes',
  ] as const) {
    checkNonNegative(errors, `${path}.${member}`, spec[member]);
  }
  checkCompletionMode(errors, path, spec);
  checkFailurePolicy(errors, `${path}.podFailurePolicy`, spec);
  checkSuccessPolicy(errors, `${path}.successPolicy`, spec);
  if (spec.managedBy !== undefined && !spec.managedBy.includes('/')) {
    errors.push(invalid(`${path}.managedBy`, spec.managedBy, 'must be a domain-prefixed path (such as "acme.io/foo")'));
  }
  checkEnum(errors, `${path}.podReplacementPolicy`, spec.podReplacementPolicy, ['Failed', 'TerminatingOrFailed']);
  if (spec.podFailurePolicy !== undefined && spec.podReplacementPolicy === 'TerminatingOrFailed') {
    errors.push(
      invalid(`${path}.podReplacementPolicy`, spec.podReplacementPolicy, 'must be Failed when podFailurePolicy is set'),
    );
  }
  checkPodTemplate(errors, `${path}.template`, spec.template);
  const policy = spec.template.spec.restartPolicy;
  if (policy === 'Always') {
    errors.push(required(`${path}.template.spec.restartPolicy`, 'valid values: "OnFailure", "Never"'));
  } else if (policy !== 'OnFailure' && policy !== 'Never') {
    errors.push(notSupported(`${path}.template.spec.restartPolicy`, policy ?? '', ['OnFailure', 'Never']));
  } else if (spec.podFailurePolicy !== undefined && policy !== 'Never') {
    errors.push(
      invalid(
        `${path}.template.spec.restartPolicy`,
        policy,
        'only "Never" is supported when podFailurePolicy is specified',
      ),
    );
  }
}

function checkCompletionMode(errors: Errors, path: string, spec: JobSpec): void {
  const mode = spec.completionMode;
  if (mode !== undefined && mode !== 'NonIndexed' && mode !== 'Indexed') {
    errors.push(notSupported(`${path}.completionMode`, mode, ['NonIndexed', 'Indexed']));
  }
  if (mode === 'Indexed') {
    if (spec.completions === undefined) {
      errors.push(required(`${path}.completions`, 'when completion mode is Indexed'));
    }
    if ((spec.parallelism ?? 0) > MAX_INDEXED_PARALLELISM) {
      const detail = `must be less than or equal to ${MAX_INDEXED_PARALLELISM} when completion mode is Indexed`;
      errors.push(invalid(`${path}.parallelism`, spec.parallelism, detail));
    }
    if (spec.maxFailedIndexes !== undefined && spec.maxFailedIndexes > (spec.completions ?? 0)) {
      errors.push(
        invalid(`${path}.maxFailedIndexes`, spec.maxFailedIndexes, 'must be less than or equal to completions'),
      );
    }
  } else {
    if (spec.backoffLimitPerIndex !== undefined) {
      errors.push(
        invalid(`${path}.backoffLimitPerIndex`, spec.backoffLimitPerIndex, 'requires indexed completion mode'),
      );
    }
    if (spec.maxFailedIndexes !== undefined) {
      errors.push(invalid(`${path}.maxFailedIndexes`, spec.maxFailedIndexes, 'requires indexed completion mode'));
    }
  }
}

function checkFailurePolicy(errors: Errors, path: string, spec: JobSpec): void {
  const rules = each(spec.podFailurePolicy?.rules);
  if (rules.length > MAX_FAILURE_RULES) {
    errors.push({
      type: 'FieldValueTooMany',
      field: `${path}.rules`,
      value: rules.length,
      detail: `must have at most ${MAX_FAILURE_RULES} items`,
    });
  }
  const names = new Set(
    [...each(spec.template.spec.containers), ...each(spec.template.spec.initContainers)].map(({ name }) => name),
  );
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i]!;
    const at = `${path}.rules[${i}]`;
    checkEnum(errors, `${at}.action`, rule.action, ['Count', 'FailIndex', 'FailJob', 'Ignore']);
    if (rule.action === 'FailIndex' && spec.backoffLimitPerIndex === undefined) {
      errors.push(invalid(`${at}.action`, rule.action, 'requires the backoffLimitPerIndex to be set'));
    }
    const codes = rule.onExitCodes;
    if (codes !== undefined) {
      checkEnum(errors, `${at}.onExitCodes.operator`, codes.operator, ['In', 'NotIn']);
      const values = each(codes.values);
      if (values.length === 0) {
        errors.push(invalid(`${at}.onExitCodes.values`, values, 'at least one value is required'));
      }
      if (codes.operator === 'In' && values.includes(0)) {
        errors.push(invalid(`${at}.onExitCodes.values[${values.indexOf(0)}]`, 0, 'must not be 0 for the In operator'));
      }
      if (codes.containerName !== undefined && !names.has(codes.containerName)) {
        errors.push(
          invalid(
            `${at}.onExitCodes.containerName`,
            codes.containerName,
            'must be one of the container or initContainer names in the pod template',
          ),
        );
      }
    }
    const both = codes !== undefined && each(rule.onPodConditions).length > 0;
    const neither = codes === undefined && each(rule.onPodConditions).length === 0;
    if (both) {
      errors.push(invalid(at, rule, 'specifying both OnExitCodes and OnPodConditions is not supported'));
    } else if (neither) {
      errors.push(invalid(at, rule, 'specifying one of OnExitCodes and OnPodConditions is required'));
    }
  }
}

function checkSuccessPolicy(errors: Errors, path: string, spec: JobSpec): void {
  const policy = spec.successPolicy;
  if (policy === undefined) {
    return;
  }
  if (spec.completionMode !== 'Indexed') {
    errors.push(invalid(path, policy, 'requires indexed completion mode'));
  }
  const rules = each(policy.rules);
  if (rules.length === 0) {
    errors.push(required(`${path}.rules`, 'at least one rules must be specified when the successPolicy is specified'));
  } else if (rules.length > MAX_SUCCESS_RULES) {
    errors.push({
      type: 'FieldValueTooMany',
      field: `${path}.rules`,
      value: rules.length,
      detail: `must have at most ${MAX_SUCCESS_RULES} items`,
    });
  }
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i]!;
    if (rule.succeededCount === undefined && rule.succeededIndexes === undefined) {
      errors.push(
        required(`${path}.rules[${i}]`, 'at least one of succeededCount or succeededIndexes must be specified'),
      );
    }
    checkNonNegative(errors, `${path}.rules[${i}].succeededCount`, rule.succeededCount);
  }
}

export function validateJobUpdate(job: Job, old: Job): Errors {
  const errors: Errors = [];
  const spec = job.spec;
  const before = old.spec;
  checkJobSpec(errors, 'spec', spec);
  checkCompletionsUpdate(errors, spec, before);
  checkImmutable(errors, 'spec.selector', spec.selector, before.selector);
  if (!equalObjects(templateBeyondScheduling(job, old), before.template)) {
    errors.push(invalid('spec.template', spec.template, 'field is immutable'));
  }
  checkImmutable(errors, 'spec.completionMode', spec.completionMode, before.completionMode);
  checkImmutable(errors, 'spec.podFailurePolicy', spec.podFailurePolicy, before.podFailurePolicy);
  checkImmutable(errors, 'spec.backoffLimitPerIndex', spec.backoffLimitPerIndex, before.backoffLimitPerIndex);
  checkImmutable(errors, 'spec.managedBy', spec.managedBy, before.managedBy);
  checkImmutable(errors, 'spec.successPolicy', spec.successPolicy, before.successPolicy);
  return errors;
}

/** An indexed Job may grow or shrink as a whole: completions and parallelism together. */
function checkCompletionsUpdate(errors: Errors, spec: JobSpec, before: JobSpec): void {
  if (spec.completions === before.completions) {
    return;
  }
  const elastic =
    spec.completionMode === 'Indexed' && spec.completions !== undefined && before.completions !== undefined;
  if (!elastic) {
    checkImmutable(errors, 'spec.completions', spec.completions ?? null, before.completions ?? null);
  } else if (spec.completions !== spec.parallelism) {
    errors.push(invalid('spec.completions', spec.completions, 'can only be modified in tandem with spec.parallelism'));
  }
}

/**
 * The template for comparison. While a Job is suspended and has not started, a queueing system may still decide where its
 * pods go: those members are taken from the old template.
 */
function templateBeyondScheduling(job: Job, old: Job): Job['spec']['template'] {
  const template = job.spec.template;
  const before = old.spec.template;
  const open = old.spec.suspend === true && old.status?.startTime === undefined;
  if (!open) {
    return template;
  }
  const { nodeSelector, affinity, tolerations, schedulingGates } = before.spec;
  return {
    ...template,
    metadata: { ...template.metadata, labels: before.metadata?.labels, annotations: before.metadata?.annotations },
    spec: { ...template.spec, nodeSelector, affinity, tolerations, schedulingGates },
  };
}

export function validateCronJob(cronJob: CronJob): Errors {
  const errors: Errors = [];
  const spec = cronJob.spec;
  if (!spec.schedule) {
    errors.push(required('spec.schedule'));
  } else {
    checkSchedule(errors, spec.schedule, spec.timeZone);
  }
  checkNonNegative(errors, 'spec.startingDeadlineSeconds', spec.startingDeadlineSeconds);
  if (!spec.concurrencyPolicy) {
    errors.push(required('spec.concurrencyPolicy'));
  } else {
    checkEnum(errors, 'spec.concurrencyPolicy', spec.concurrencyPolicy, ['Allow', 'Forbid', 'Replace']);
  }
  checkNonNegative(errors, 'spec.successfulJobsHistoryLimit', spec.successfulJobsHistoryLimit);
  checkNonNegative(errors, 'spec.failedJobsHistoryLimit', spec.failedJobsHistoryLimit);
  const jobSpec = spec.jobTemplate.spec;
  checkJobSpec(errors, 'spec.jobTemplate.spec', jobSpec);
  if (jobSpec.selector !== undefined) {
    errors.push(invalid('spec.jobTemplate.spec.selector', jobSpec.selector, '`selector` will be auto-generated'));
  }
  if (jobSpec.manualSelector === true) {
    errors.push(notSupported('spec.jobTemplate.spec.manualSelector', jobSpec.manualSelector, ['nil', 'false']));
  }
  return errors;
}

function checkSchedule(errors: Errors, schedule: string, timeZone: string | undefined): void {
  const problem = cronProblem(schedule);
  if (problem !== undefined) {
    errors.push(invalid('spec.schedule', schedule, problem));
  }
  if (schedule.includes('TZ')) {
    const detail =
      timeZone === undefined
        ? 'cannot use TZ or CRON_TZ in schedule, use timeZone field instead'
        : 'cannot use both timeZone field and TZ or CRON_TZ in schedule';
    errors.push(invalid('spec.schedule', schedule, detail));
  }
  if (timeZone === undefined) {
    return;
  }
  if (timeZone === '') {
    errors.push(invalid('spec.timeZone', timeZone, 'timeZone must be nil or non-empty string'));
  } else if (timeZone.toLowerCase() === 'local' || !isTimeZone(timeZone)) {
    errors.push(invalid('spec.timeZone', timeZone, `unknown time zone ${timeZone}`));
  }
}

const knownZones = new Map<string, boolean>();

/** Asking the runtime is dear (it builds a formatter), and clusters use a handful of zones. */
function isTimeZone(name: string): boolean {
  let known = knownZones.get(name);
  if (known === undefined) {
    try {
      known = new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
    } catch {
      known = false;
    }
    if (knownZones.size > 1000) {
      knownZones.clear();
    }
    knownZones.set(name, known);
  }
  return known;
}

export function validateJobStatus(job: Job): Errors {
  const errors: Errors = [];
  for (const member of ['active', 'succeeded', 'failed', 'ready', 'terminating'] as const) {
    checkNonNegative(errors, `status.${member}`, job.status?.[member]);
  }
  const conditions = new Set(
    each(job.status?.conditions)
      .filter(({ status }) => status === 'True')
      .map(({ type }) => type),
  );
  if (conditions.has('Complete') && conditions.has('Failed')) {
    errors.push(
      invalid('status.conditions', job.status?.conditions, 'cannot set Complete=True and Failed=true conditions'),
    );
  }
  if (job.status?.completionTime !== undefined && !conditions.has('Complete')) {
    errors.push(
      forbidden('status.completionTime', 'cannot set completionTime when there is no Complete=True condition'),
    );
  }
  return errors;
}
