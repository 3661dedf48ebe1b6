/** Runs Jobs' pods to their end, and removes finished Jobs whose time has come. */
import type { KubeObject } from '@gantry/api';
import type { Job } from '@gantry/api/batch/v1';
import type { Pod } from '@gantry/api/core/v1';
import { jobs, pods } from '@gantry/api/resources';
import {
  Controller,
  done,
  type EventRecorder,
  ExpectationTracker,
  enqueueHandler,
  type Informer,
  type ObjectKey,
  OWNER_UID_INDEX,
  objectKey,
  type ReconcileOutcome,
  requeueAfter,
  splitKey,
} from '@gantry/client';
import { isNotFound, type LabelSelector, labelSelectorFromObject } from '@gantry/machinery';
import { claim } from '../shared/claims.ts';
import type { ControllerContext, RunnableController } from '../shared/controller-context.ts';
import { equivalent } from '../shared/equivalent.ts';
import { controllerOf, controllerUidIndex, isKindOf, orphansOf } from '../shared/owner-reference.ts';
import { isNamespaceTerminating, PodControl } from '../shared/pod-control.ts';
import { formatTime, parseTimeMs } from '../shared/pod-state.ts';
import { slowStart } from '../shared/slow-start.ts';
import { isIndexed, isTracked, jobPodTemplate, TRACKING_FINALIZER } from './job-pods.ts';
import { isJobFinished, type JobPlan, planJob } from './plan-job.ts';

/** Pause before the pod after the first failure, milliseconds; doubles with each further one, up to the limit. */
const BACKOFF_MS = 10_000;
const MAX_BACKOFF_MS = 10 * 60_000;

interface Backoff {
  readonly failures: number;
  readonly sinceMs: number;
}

export class JobController implements RunnableController {
  readonly name = 'job';
  readonly #context: ControllerContext;
  readonly #jobs: Informer<Job>;
  readonly #pods: Informer<Pod>;
  readonly #expectations: ExpectationTracker;
  readonly #recorder: EventRecorder;
  readonly #podControl: PodControl;
  readonly #controller: Controller;
  readonly #backoff = new Map<ObjectKey, Backoff>();

  constructor(context: ControllerContext, workers: number) {
    this.#context = context;
    this.#expectations = new ExpectationTracker(context.clock);
    this.#recorder = context.recorder('job-controller');
    this.#podControl = new PodControl(context.client, this.#recorder);
    this.#jobs = context.informers.informer(jobs);
    this.#pods = context.informers.informer(pods);
    this.#pods.addIndex(OWNER_UID_INDEX, controllerUidIndex);
    this.#controller = new Controller({
      name: this.name,
      clock: context.clock,
      logger: context.logger,
      metrics: context.metrics,
      workers,
      reconcile: (key, signal) => this.#reconcile(key, signal),
    });
    this.#jobs.addHandler(enqueueHandler(this.#controller));
    this.#pods.addHandler({
      onAdd: (pod) => this.#podSeen(pod, (key) => this.#expectations.creationObserved(key)),
      onUpdate: (_old, pod) =>
        this.#podSeen(pod, (key) => {
          if (pod.metadata.deletionTimestamp !== undefined) this.#expectations.deletionObserved(key, objectKey(pod));
        }),
      onDelete: (pod) => this.#podSeen(pod, (key) => this.#expectations.deletionObserved(key, objectKey(pod))),
    });
  }

  run(signal: AbortSignal): Promise<void> {
    return this.#controller.run(signal);
  }

  #podSeen(pod: Pod, observe: (job: ObjectKey) => void): void {
    const reference = controllerOf(pod);
    if (reference === undefined || !isKindOf(jobs, reference)) return;
    const key = `${pod.metadata.namespace}/${reference.name}`;
    observe(key);
    this.#controller.enqueue(key);
    // Its Job is gone: nobody will count it, so nothing may hold it.
    if (isTracked(pod) && this.#jobs.hasSynced() && this.#jobs.lister.getByKey(key) === undefined) {
      this.#controller.queue.addAfter(key, 1_000);
    }
  }

  async #reconcile(key: ObjectKey, signal: AbortSignal): Promise<ReconcileOutcome> {
    const { namespace, name } = splitKey(key);
    const job = this.#jobs.lister.get(namespace, name);
    if (job === undefined) {
      this.#expectations.forget(key);
      this.#backoff.delete(key);
      await this.#releaseOrphans(namespace, name, signal);
      return done;
    }
    if (isJobFinished(job)) return await this.#finish(job, signal);
    // Another controller runs it.
    if (job.spec.managedBy && job.spec.managedBy !== 'kubernetes.io/job-controller') return done;
    const trustworthy = this.#expectations.satisfied(key);
    const owned = await this.#claimPods(job, signal);
    const nowMs = this.#context.clock.nowMs();
    const notBeforeMs = this.#notBeforeMs(key);
    const plan = planJob({ job, pods: owned, notBeforeMs, nowMs, nowTime: formatTime(nowMs) });
    this.#noteOutcomes(key, plan, nowMs);
    const leaves = job.metadata.deletionTimestamp !== undefined;
    let failure: unknown;
    if (trustworthy && !leaves) failure = await this.#scale(key, job, plan, signal);
    if (!equivalent(plan.status, job.status)) {
      await this.#context.client.for(jobs).updateStatus({ ...job, status: plan.status }, { signal });
      this.#recordVerdict(job, plan);
    }
    // Only after the uids are noted in the status may the pods be let go.
    for (const pod of plan.release) await this.#release(pod, signal);
    if (failure !== undefined && !isNamespaceTerminating(failure)) return { outcome: 'error', error: failure };
    const backoffMs = plan.newlyFailed > 0 ? Math.max(0, this.#notBeforeMs(key) - nowMs) : undefined;
    const recheckMs = Math.min(plan.recheckAfterMs ?? Infinity, backoffMs ?? Infinity);
    return Number.isFinite(recheckMs) ? requeueAfter(Math.max(1, recheckMs)) : done;
  }

  #claimPods(job: Job, signal: AbortSignal): Promise<Pod[]> {
    const { namespace, name = '', uid = '' } = job.metadata;
    const selector = selectorOf(job);
    const candidates = this.#pods.lister.index(OWNER_UID_INDEX, uid);
    for (const orphan of this.#pods.lister.index(OWNER_UID_INDEX, orphansOf(namespace))) {
      if (selector.matches(orphan.metadata.labels)) candidates.push(orphan);
    }
    const { client } = this.#context;
    const readOwner = (): Promise<KubeObject> => client.for(jobs).get({ namespace, name }, { signal });
    return claim({ client, resource: pods, owner: job, selector, candidates, readOwner, signal });
  }

  async #scale(key: ObjectKey, job: Job, plan: JobPlan, signal: AbortSignal): Promise<unknown> {
    if (plan.delete.length > 0) {
      this.#expectations.expectDeletions(key, plan.delete.map(objectKey));
      for (const pod of plan.delete) {
        try {
          if (!plan.countDeleted && isTracked(pod)) await this.#release(pod, signal);
          const deleted = await this.#podControl.delete(job, pod, signal);
          if (!deleted) this.#expectations.deletionObserved(key, objectKey(pod));
        } catch (error) {
          this.#expectations.deletionObserved(key, objectKey(pod));
          return error;
        }
      }
    }
    if (plan.create.length === 0) return undefined;
    this.#expectations.expectCreations(key, plan.create.length);
    const result = await slowStart(plan.create.length, async (i) => {
      const index = plan.create[i];
      const name = isIndexed(job) ? `${job.metadata.name}-${index}` : job.metadata.name;
      await this.#podControl.create(job, jobPodTemplate(job, index), signal, name);
    });
    for (let i = result.succeeded; i < plan.create.length; i++) this.#expectations.creationObserved(key);
    return result.error;
  }

  async #release(pod: Pod, signal: AbortSignal): Promise<void> {
    const { namespace, name = '', uid } = pod.metadata;
    const body = { metadata: { uid, '$deleteFromPrimitiveList/finalizers': [TRACKING_FINALIZER] } };
    try {
      await this.#context.client.for(pods).patch({ namespace, name }, { type: 'strategic', body }, { signal });
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
  }

  /** Pods of a Job that is gone. */
  async #releaseOrphans(namespace: string, job: string, signal: AbortSignal): Promise<void> {
    for (const pod of this.#pods.lister.list(namespace)) {
      const reference = controllerOf(pod);
      if (reference?.name !== job || !isKindOf(jobs, reference) || !isTracked(pod)) continue;
      await this.#release(pod, signal);
    }
  }

  async #finish(job: Job, signal: AbortSignal): Promise<ReconcileOutcome> {
    const { namespace, name = '', uid } = job.metadata;
    this.#backoff.delete(objectKey(job));
    for (const pod of this.#pods.lister.index(OWNER_UID_INDEX, uid ?? '')) {
      if (isTracked(pod)) await this.#release(pod, signal);
    }
    const { ttlSecondsAfterFinished } = job.spec;
    if (ttlSecondsAfterFinished === undefined || job.metadata.deletionTimestamp !== undefined) return done;
    const finished = job.status.conditions?.find(({ type }) => type === 'Complete' || type === 'Failed');
    const nowMs = this.#context.clock.nowMs();
    const leftMs = (parseTimeMs(finished?.lastTransitionTime) ?? nowMs) + ttlSecondsAfterFinished * 1000 - nowMs;
    if (leftMs > 0) return requeueAfter(leftMs);
    try {
      const options = { preconditions: { uid }, propagationPolicy: 'Foreground', signal } as const;
      await this.#context.client.for(jobs).delete({ namespace, name }, options);
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
    return done;
  }

  #notBeforeMs(key: ObjectKey): number {
    const backoff = this.#backoff.get(key);
    if (backoff === undefined || backoff.failures === 0) return 0;
    return backoff.sinceMs + Math.min(MAX_BACKOFF_MS, BACKOFF_MS * 2 ** Math.min(20, backoff.failures - 1));
  }

  #noteOutcomes(key: ObjectKey, plan: JobPlan, nowMs: number): void {
    if (plan.newlySucceeded > 0) this.#backoff.delete(key);
    if (plan.newlyFailed === 0) return;
    const failures = (this.#backoff.get(key)?.failures ?? 0) + plan.newlyFailed;
    this.#backoff.set(key, { failures, sinceMs: nowMs });
  }

  #recordVerdict(job: Job, { status }: JobPlan): void {
    const before = new Set(job.status.conditions?.filter(isTrue).map(({ type }) => type));
    for (const { type, reason, message } of status.conditions?.filter(isTrue) ?? []) {
      if (before.has(type)) continue;
      if (type === 'Complete') this.#recorder.event(job, 'Normal', 'Completed', 'Job completed');
      else if (type === 'Failed') this.#recorder.event(job, 'Warning', reason ?? 'Failed', message ?? '');
      else if (type === 'Suspended') this.#recorder.event(job, 'Normal', 'Suspended', 'Job suspended');
    }
  }
}

const isTrue = ({ status }: { readonly status?: string | undefined }) => status === 'True';

function selectorOf(job: Job): LabelSelector {
  return labelSelectorFromObject(job.spec.selector);
}
