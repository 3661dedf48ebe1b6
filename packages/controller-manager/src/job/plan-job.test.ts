import type { Job } from '@gantry/api/batch/v1';
import type { Pod } from '@gantry/api/core/v1';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IndexSet } from './index-set.ts';
import { completionIndex, INDEX_KEY, isTracked, jobPodTemplate, TRACKING_FINALIZER } from './job-pods.ts';
import { isJobFinished, type JobPlan, planJob } from './plan-job.ts';

const NOW = Date.UTC(2026, 0, 1);

function makeJob(spec: Partial<Job['spec']>): Job {
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { namespace: 'default', name: 'work', uid: 'j' },
    spec: {
      parallelism: 1,
      completions: 1,
      backoffLimit: 6,
      template: { metadata: {}, spec: { restartPolicy: 'Never', containers: [{ name: 'c' }] } },
      ...spec,
    },
    status: {},
  } as unknown as Job;
}

/** A Job whose pods end as the test says, and whose controller may see any of it late. */
class Simulation {
  job: Job;
  pods: Pod[] = [];
  created = 0;
  nowMs = NOW;

  constructor(spec: Partial<Job['spec']>) {
    this.job = makeJob(spec);
  }

  plan(): JobPlan {
    const nowTime = new Date(this.nowMs).toISOString();
    return planJob({ job: this.job, pods: this.pods, notBeforeMs: 0, nowMs: this.nowMs, nowTime });
  }

  /** `releases`: how many finalizers get removed before the controller stops, as if it crashed. */
  reconcile(releases = Number.MAX_SAFE_INTEGER): JobPlan {
    const plan = this.plan();
    for (const pod of plan.delete) {
      if (!plan.countDeleted) this.#letGo(pod);
      this.end(pod, 'Failed');
    }
    for (const index of plan.create) this.#create(index);
    this.job = { ...this.job, status: plan.status };
    for (const pod of plan.release.slice(0, releases)) this.#letGo(pod);
    return plan;
  }

  end(victim: Pod, phase: 'Succeeded' | 'Failed'): void {
    this.pods = this.pods.map((pod) =>
      pod.metadata.uid === victim.metadata.uid ? { ...pod, status: { ...pod.status, phase } } : pod,
    );
  }

  get active(): Pod[] {
    return this.pods.filter(({ status }) => status.phase === 'Running');
  }

  #letGo({ metadata: { uid } }: Pod): void {
    this.pods = this.pods.map((pod) =>
      pod.metadata.uid === uid ? { ...pod, metadata: { ...pod.metadata, finalizers: [] } } : pod,
    );
  }

  #create(index: number | undefined): void {
    const template = jobPodTemplate(this.job, index);
    const metadata = { ...template.metadata, name: `p${this.created}`, uid: `uid-${this.created}` };
    this.created += 1;
    this.pods.push({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata,
      spec: template.spec,
      status: { phase: 'Running' },
    } as Pod);
  }
}

test('a Job runs as many at once as it may, and no more than it needs', () => {
  const work = new Simulation({ parallelism: 3, completions: 4 });
  work.reconcile();
  expect(work.active.length).toBe(3);
  for (const pod of work.active) work.end(pod, 'Succeeded');
  work.reconcile();
  expect(work.active.length).toBe(1);
  for (const pod of work.active) work.end(pod, 'Succeeded');
  for (let i = 0; i < 3; i++) work.reconcile();
  expect(work.job.status).toMatchObject({ succeeded: 4, active: 0 });
  expect(isJobFinished(work.job)).toBe(true);
  expect(work.job.status.completionTime).toBeDefined();
});

test('a Job without completions ends when one succeeded and the others have ended', () => {
  const work = new Simulation({ parallelism: 2 });
  delete (work.job.spec as { completions?: number }).completions;
  work.reconcile();
  work.end(work.active[0] as Pod, 'Succeeded');
  work.reconcile();
  expect(work.active.length).toBe(1);
  expect(isJobFinished(work.job)).toBe(false);
  work.end(work.active[0] as Pod, 'Succeeded');
  for (let i = 0; i < 3; i++) work.reconcile();
  expect(isJobFinished(work.job)).toBe(true);
});

test('too many failures end the Job, and its other pods with it', () => {
  const work = new Simulation({ parallelism: 2, completions: 5, backoffLimit: 1 });
  for (let i = 0; i < 2; i++) {
    work.reconcile();
    work.end(work.active[0] as Pod, 'Failed');
  }
  work.reconcile();
  expect(work.job.status.conditions).toMatchObject([{ type: 'FailureTarget', reason: 'BackoffLimitExceeded' }]);
  expect(work.active.length).toBe(0);
  for (let i = 0; i < 3; i++) work.reconcile();
  expect(work.job.status.conditions?.some(({ type }) => type === 'Failed')).toBe(true);
});

test('a deadline ends the Job; suspending stops its pods and its clock', () => {
  const work = new Simulation({ activeDeadlineSeconds: 60 });
  expect(work.reconcile().recheckAfterMs).toBe(60_000);
  work.job.spec.suspend = true;
  work.reconcile();
  expect(work.active.length).toBe(0);
  expect(work.job.status.startTime).toBeUndefined();
  expect(work.reconcile().status.failed).toBe(0);
  work.nowMs += 3_600_000;
  work.job.spec.suspend = false;
  work.reconcile();
  expect(work.active.length).toBe(1);
  work.nowMs += 60_000;
  work.reconcile();
  expect(work.job.status.conditions).toContainEqual(
    expect.objectContaining({ type: 'FailureTarget', reason: 'DeadlineExceeded' }),
  );
});

test('every index runs to success exactly once', () => {
  const work = new Simulation({ parallelism: 2, completions: 3, completionMode: 'Indexed' });
  work.reconcile();
  expect(work.active.map((pod) => completionIndex(work.job, pod))).toEqual([0, 1]);
  work.end(work.active[0] as Pod, 'Failed');
  work.end(work.active[0] as Pod, 'Succeeded');
  work.reconcile();
  expect(work.active.map((pod) => completionIndex(work.job, pod)).sort()).toEqual([0, 2]);
  expect(work.job.status.completedIndexes).toBe('1');
  for (const pod of work.active) work.end(pod, 'Succeeded');
  for (let i = 0; i < 3; i++) work.reconcile();
  expect(work.job.status).toMatchObject({ completedIndexes: '0-2', succeeded: 3, failed: 1 });
  expect(isJobFinished(work.job)).toBe(true);
  const { spec, metadata } = jobPodTemplate(work.job, 1);
  expect(spec.hostname).toBe('work-1');
  expect(metadata.annotations?.[INDEX_KEY]).toBe('1');
  expect(spec.containers?.[0]?.env?.[0]?.name).toBe('JOB_COMPLETION_INDEX');
});

test('every pod is counted exactly once, wherever the controller stops', () => {
  const step = fc.record({
    end: fc.constantFrom('Succeeded' as const, 'Failed' as const, undefined),
    which: fc.nat({ max: 5 }),
    releases: fc.nat({ max: 2 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), fc.integer({ min: 1, max: 5 }), (steps, parallelism) => {
      const work = new Simulation({ parallelism, completions: 8, backoffLimit: 1_000 });
      let succeeded = 0;
      let failed = 0;
      for (const { end, which, releases } of steps) {
        const pod = work.active[which % Math.max(1, work.active.length)];
        if (pod !== undefined && end !== undefined) {
          work.end(pod, end);
          if (end === 'Succeeded') succeeded += 1;
          else failed += 1;
        }
        work.reconcile(releases);
        expect(work.active.length).toBeLessThanOrEqual(parallelism);
      }
      for (let i = 0; i < 100; i++) work.reconcile();
      expect(work.job.status).toMatchObject({ succeeded, failed });
      expect(work.pods.filter((pod) => isTracked(pod) && pod.status.phase !== 'Running')).toEqual([]);
      expect(isJobFinished(work.job)).toBe(succeeded >= 8);
    }),
  );
});

test('sets of indexes are written and read back', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 40 })), (indexes) => {
      const text = new IndexSet(indexes).toString();
      expect(IndexSet.parse(text, 41).toString()).toBe(text);
      expect(IndexSet.parse(text, 41).size).toBe(indexes.length);
    }),
  );
  expect(new IndexSet([0, 1, 2, 5, 7, 8]).toString()).toBe('0-2,5,7,8');
});

test('the tracking finalizer is on every pod from the start', () => {
  expect(jobPodTemplate(makeJob({}), undefined).metadata.finalizers).toEqual([TRACKING_FINALIZER]);
});
