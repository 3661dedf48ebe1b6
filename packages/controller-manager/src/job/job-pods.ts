/** What a Job's pods tell, and what a Job's pods look like. Pure. */

import type { Job } from '@gantry/api/batch/v1';
import type { Pod, PodTemplateSpec } from '@gantry/api/core/v1';

/** Keeps a finished pod until it was counted, so that none is missed or counted twice. */
export const TRACKING_FINALIZER = 'batch.kubernetes.io/job-tracking';
export const INDEX_KEY = 'batch.kubernetes.io/job-completion-index';

export type JobPodState = 'active' | 'succeeded' | 'failed' | 'terminating';

/** `terminating`: on its way out while the Job waits for real failures (`podReplacementPolicy: Failed`). */
export function jobPodState(job: Job, pod: Pod): JobPodState {
  if (pod.status.phase === 'Succeeded') return 'succeeded';
  if (pod.status.phase === 'Failed') return 'failed';
  if (pod.metadata.deletionTimestamp === undefined) return 'active';
  return job.spec.podReplacementPolicy === 'Failed' ? 'terminating' : 'failed';
}

export function isIndexed(job: Job): boolean {
  return job.spec.completionMode === 'Indexed';
}

/** The completion index of a pod; undefined when it has none, or one beyond the Job's completions. */
export function completionIndex(job: Job, pod: Pod): number | undefined {
  const text = pod.metadata.annotations?.[INDEX_KEY];
  if (text === undefined || !/^\d{1,9}$/.test(text)) return undefined;
  const index = Number(text);
  return index < (job.spec.completions ?? 0) ? index : undefined;
}

export function isTracked(pod: Pod): boolean {
  return pod.metadata.finalizers?.includes(TRACKING_FINALIZER) === true;
}

/** The template of one of the Job's pods, held by the tracking finalizer; with its index where there are indexes. */
export function jobPodTemplate(job: Job, index: number | undefined): PodTemplateSpec {
  const template = structuredClone(job.spec.template);
  template.metadata = {
    ...template.metadata,
    finalizers: [...(template.metadata.finalizers ?? []), TRACKING_FINALIZER],
  };
  if (index === undefined) return template;
  const text = String(index);
  template.metadata.annotations = { ...template.metadata.annotations, [INDEX_KEY]: text };
  template.metadata.labels = { ...template.metadata.labels, [INDEX_KEY]: text };
  template.spec.hostname = `${job.metadata.name}-${text}`.slice(0, 63);
  const variable = {
    name: 'JOB_COMPLETION_INDEX',
    valueFrom: { fieldRef: { fieldPath: `metadata.annotations['${INDEX_KEY}']` } },
  };
  for (const container of [...(template.spec.initContainers ?? []), ...(template.spec.containers ?? [])]) {
    if (container.env?.some(({ name }) => name === variable.name)) continue;
    container.env = [...(container.env ?? []), variable];
  }
  return template;
}
