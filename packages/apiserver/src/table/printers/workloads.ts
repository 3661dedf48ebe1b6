/** Tables of what runs pods. */
import type { ControllerRevision, DaemonSet, Deployment, ReplicaSet, StatefulSet } from '@gantry/api/apps/v1';
import type { Scale } from '@gantry/api/autoscaling/v1';
import type { CronJob, Job } from '@gantry/api/batch/v1';
import type { PodTemplate, ReplicationController } from '@gantry/api/core/v1';
import {
  ageOf,
  conditionStatus,
  containerCells,
  formatLabels,
  formatSelector,
  NONE,
  nameOf,
  optionalBoolean,
} from '../format.ts';
import { humanDuration, since } from '../human-duration.ts';
import { AGE, boolean, integer, NAME, printer, text, wide } from '../printer.ts';

const CONTAINERS = wide(text('Containers'), text('Images'));
const CONTAINERS_SELECTOR = wide(text('Containers'), text('Images'), text('Selector'));

export const deploymentPrinter = printer<Deployment>({
  columns: [NAME, text('Ready'), text('Up-to-date'), text('Available'), AGE, ...CONTAINERS_SELECTOR],
  cells: (deployment, nowMs) => [
    nameOf(deployment),
    `${deployment.status.readyReplicas ?? 0}/${deployment.spec.replicas ?? 0}`,
    deployment.status.updatedReplicas ?? 0,
    deployment.status.availableReplicas ?? 0,
    ageOf(deployment, nowMs),
    ...containerCells(deployment.spec.template.spec.containers),
    formatSelector(deployment.spec.selector),
  ],
});

const REPLICA_COLUMNS = [NAME, integer('Desired'), integer('Current'), integer('Ready'), AGE, ...CONTAINERS_SELECTOR];

export const replicaSetPrinter = printer<ReplicaSet>({
  columns: REPLICA_COLUMNS,
  cells: (replicaSet, nowMs) => [
    nameOf(replicaSet),
    replicaSet.spec.replicas ?? 0,
    replicaSet.status.replicas ?? 0,
    replicaSet.status.readyReplicas ?? 0,
    ageOf(replicaSet, nowMs),
    ...containerCells(replicaSet.spec.template.spec.containers),
    formatSelector(replicaSet.spec.selector),
  ],
});

export const replicationControllerPrinter = printer<ReplicationController>({
  columns: REPLICA_COLUMNS,
  cells: (controller, nowMs) => [
    nameOf(controller),
    controller.spec.replicas ?? 0,
    controller.status.replicas ?? 0,
    controller.status.readyReplicas ?? 0,
    ageOf(controller, nowMs),
    ...containerCells(controller.spec.template?.spec.containers),
    formatLabels(controller.spec.selector),
  ],
});

export const statefulSetPrinter = printer<StatefulSet>({
  columns: [NAME, text('Ready'), AGE, ...CONTAINERS],
  cells: (statefulSet, nowMs) => [
    nameOf(statefulSet),
    `${statefulSet.status.readyReplicas ?? 0}/${statefulSet.spec.replicas ?? 0}`,
    ageOf(statefulSet, nowMs),
    ...containerCells(statefulSet.spec.template.spec.containers),
  ],
});

export const daemonSetPrinter = printer<DaemonSet>({
  columns: [
    NAME,
    integer('Desired'),
    integer('Current'),
    integer('Ready'),
    integer('Up-to-date'),
    integer('Available'),
    text('Node Selector'),
    AGE,
    ...CONTAINERS_SELECTOR,
  ],
  cells: (daemonSet, nowMs) => [
    nameOf(daemonSet),
    daemonSet.status.desiredNumberScheduled ?? 0,
    daemonSet.status.currentNumberScheduled ?? 0,
    daemonSet.status.numberReady ?? 0,
    daemonSet.status.updatedNumberScheduled ?? 0,
    daemonSet.status.numberAvailable ?? 0,
    formatLabels(daemonSet.spec.template.spec.nodeSelector),
    ageOf(daemonSet, nowMs),
    ...containerCells(daemonSet.spec.template.spec.containers),
    formatSelector(daemonSet.spec.selector),
  ],
});

export const controllerRevisionPrinter = printer<ControllerRevision>({
  columns: [NAME, text('Controller'), text('Revision'), AGE],
  cells(revision, nowMs) {
    const owner = revision.metadata.ownerReferences?.find(({ controller }) => controller === true);
    let controller = NONE;
    if (owner) {
      const group = owner.apiVersion.includes('/') ? `.${owner.apiVersion.split('/')[0]}` : '';
      controller = `${owner.kind.toLowerCase()}${group}/${owner.name}`;
    }
    return [nameOf(revision), controller, revision.revision ?? 0, ageOf(revision, nowMs)];
  },
});

export const jobPrinter = printer<Job>({
  columns: [NAME, text('Status'), text('Completions'), text('Duration'), AGE, ...CONTAINERS_SELECTOR],
  cells: (job, nowMs) => [
    nameOf(job),
    jobStatus(job),
    jobCompletions(job),
    jobDuration(job, nowMs),
    ageOf(job, nowMs),
    ...containerCells(job.spec.template.spec.containers),
    formatSelector(job.spec.selector),
  ],
});

function jobStatus(job: Job): string {
  const is = (type: string) => conditionStatus(job.status.conditions, type) === 'True';
  if (is('Complete')) return 'Complete';
  if (is('Failed')) return 'Failed';
  if (job.metadata.deletionTimestamp != null) return 'Terminating';
  for (const type of ['Suspended', 'FailureTarget', 'SuccessCriteriaMet']) if (is(type)) return type;
  return 'Running';
}

function jobCompletions(job: Job): string {
  const succeeded = job.status.succeeded ?? 0;
  if (job.spec.completions != null) return `${succeeded}/${job.spec.completions}`;
  const parallelism = job.spec.parallelism ?? 0;
  return parallelism > 1 ? `${succeeded}/1 of ${parallelism}` : `${succeeded}/1`;
}

function jobDuration(job: Job, nowMs: number): string {
  const { startTime, completionTime, conditions } = job.status;
  if (!startTime) return '';
  const failed = (conditions ?? []).find(({ type, status }) => type === 'Failed' && status === 'True');
  const end = completionTime ?? failed?.lastTransitionTime;
  return humanDuration((end ? Date.parse(end) : nowMs) - Date.parse(startTime));
}

export const cronJobPrinter = printer<CronJob>({
  columns: [
    NAME,
    text('Schedule'),
    text('Timezone'),
    boolean('Suspend'),
    integer('Active'),
    text('Last Schedule'),
    AGE,
    ...CONTAINERS_SELECTOR,
  ],
  cells: (cronJob, nowMs) => [
    nameOf(cronJob),
    cronJob.spec.schedule,
    cronJob.spec.timeZone ?? NONE,
    optionalBoolean(cronJob.spec.suspend),
    (cronJob.status.active ?? []).length,
    cronJob.status.lastScheduleTime ? since(cronJob.status.lastScheduleTime, nowMs) : NONE,
    ageOf(cronJob, nowMs),
    ...containerCells(cronJob.spec.jobTemplate.spec.template.spec.containers),
    formatSelector(cronJob.spec.jobTemplate.spec.selector),
  ],
});

export const podTemplatePrinter = printer<PodTemplate>({
  columns: [NAME, text('Containers'), text('Images'), text('Pod Labels')],
  cells: (template) => [
    nameOf(template),
    ...containerCells(template.template.spec.containers),
    formatLabels(template.template.metadata.labels),
  ],
});

export const scalePrinter = printer<Scale>({
  columns: [text('Name'), integer('Desired'), integer('Available'), AGE],
  cells: (scale, nowMs) => [nameOf(scale), scale.spec.replicas ?? 0, scale.status.replicas ?? 0, ageOf(scale, nowMs)],
});
