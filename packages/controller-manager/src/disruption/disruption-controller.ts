/** Keeps the status of PodDisruptionBudgets, which evictions are granted from. */
import type { KubeObject, ResourceType } from '@gantry/api';
import type { Pod } from '@gantry/api/core/v1';
import type { OwnerReference } from '@gantry/api/meta/v1';
import type { PodDisruptionBudget } from '@gantry/api/policy/v1';
import {
  deployments,
  podDisruptionBudgets,
  pods,
  replicaSets,
  replicationControllers,
  statefulSets,
} from '@gantry/api/resources';
import {
  Controller,
  done,
  type EventRecorder,
  enqueueHandler,
  type Informer,
  type ObjectKey,
  objectKey,
  type ReconcileOutcome,
  requeueAfter,
  splitKey,
} from '@gantry/client';
import { equalObjects, type LabelSelector, labelSelectorFromObject } from '@gantry/machinery';
import type { ControllerContext, RunnableController } from '../shared/controller-context.ts';
import { equivalent } from '../shared/equivalent.ts';
import { controllerOf, isKindOf } from '../shared/owner-reference.ts';
import { formatTime, isPodReady } from '../shared/pod-state.ts';
import { planDisruptionBudget } from './plan-disruption.ts';

type Scalable = KubeObject & { readonly spec: { readonly replicas?: number | undefined } };

export class DisruptionController implements RunnableController {
  readonly name = 'disruption';
  readonly #context: ControllerContext;
  readonly #budgets: Informer<PodDisruptionBudget>;
  readonly #pods: Informer<Pod>;
  /** What can own pods and says how many there should be; Deployments by way of their ReplicaSets. */
  readonly #owners: readonly Informer<Scalable>[];
  readonly #recorder: EventRecorder;
  readonly #controller: Controller;

  constructor(context: ControllerContext) {
    this.#context = context;
    this.#recorder = context.recorder('controllermanager');
    this.#budgets = context.informers.informer(podDisruptionBudgets);
    this.#pods = context.informers.informer(pods);
    const scalable = [
      deployments,
      replicaSets,
      replicationControllers,
      statefulSets,
    ] as unknown as ResourceType<Scalable>[];
    this.#owners = scalable.map((resource) => context.informers.informer(resource));
    this.#controller = new Controller({
      name: this.name,
      clock: context.clock,
      logger: context.logger,
      metrics: context.metrics,
      reconcile: (key, signal) => this.#reconcile(key, signal),
    });
    this.#budgets.addHandler(enqueueHandler(this.#controller));
    this.#pods.addHandler({
      onAdd: (pod) => this.#enqueueFor(pod),
      onUpdate: (old, pod) => {
        if (fingerprint(old) === fingerprint(pod) && equalObjects(old.metadata.labels, pod.metadata.labels)) return;
        this.#enqueueFor(old);
        this.#enqueueFor(pod);
      },
      onDelete: (pod) => this.#enqueueFor(pod),
    });
    for (const informer of this.#owners) {
      informer.addHandler({
        onUpdate: (old, owner) => {
          if (old.spec.replicas !== owner.spec.replicas) this.#enqueueNamespace(owner.metadata.namespace ?? '');
        },
      });
    }
  }

  run(signal: AbortSignal): Promise<void> {
    return this.#controller.run(signal);
  }

  #enqueueFor(pod: Pod): void {
    for (const budget of this.#budgets.lister.list(pod.metadata.namespace)) {
      if (selectorOf(budget).matches(pod.metadata.labels)) this.#controller.enqueue(objectKey(budget));
    }
  }

  #enqueueNamespace(namespace: string): void {
    for (const budget of this.#budgets.lister.list(namespace)) this.#controller.enqueue(objectKey(budget));
  }

  async #reconcile(key: ObjectKey, signal: AbortSignal): Promise<ReconcileOutcome> {
    const { namespace, name } = splitKey(key);
    const budget = this.#budgets.lister.get(namespace, name);
    if (budget === undefined || budget.metadata.deletionTimestamp !== undefined) return done;
    const selector = selectorOf(budget);
    const selected = this.#pods.lister.list(namespace, selector);
    const nowMs = this.#context.clock.nowMs();
    const { status, recheckAfterMs, problem } = planDisruptionBudget({
      budget,
      pods: selected,
      expected: () => this.#expected(selected),
      nowMs,
      nowTime: formatTime(nowMs),
    });
    const unseen = (budget.status.observedGeneration ?? 0) < (budget.metadata.generation ?? 0);
    if (selected.length === 0 && unseen) this.#recorder.event(budget, 'Normal', 'NoPods', 'No matching pods found');
    if (problem !== undefined) {
      this.#recorder.event(budget, 'Warning', 'CalculateExpectedPodCountFailed', problem);
    }
    if (!equivalent(status, budget.status)) {
      // With the revision it was computed from: an eviction granted meanwhile must not be undone.
      await this.#context.client.for(podDisruptionBudgets).updateStatus({ ...budget, status }, { signal });
    }
    return recheckAfterMs === undefined ? done : requeueAfter(recheckAfterMs);
  }

  #expected(selected: readonly Pod[]): { count: number } | { problem: string } {
    const counted = new Map<string, number>();
    for (const pod of selected) {
      const reference = controllerOf(pod);
      const owner = reference && this.#scaleOwner(pod.metadata.namespace ?? '', reference);
      if (owner === undefined) {
        return { problem: `pod ${pod.metadata.name} has no controller that says how many there should be` };
      }
      counted.set(owner.metadata.uid ?? '', owner.spec.replicas ?? 1);
    }
    return { count: [...counted.values()].reduce((sum, replicas) => sum + replicas, 0) };
  }

  #scaleOwner(namespace: string, reference: OwnerReference): Scalable | undefined {
    const informer = this.#owners.find(({ resource }) => isKindOf(resource, reference));
    const owner = informer?.lister.get(namespace, reference.name);
    if (owner === undefined || owner.metadata.uid !== reference.uid) return undefined;
    const above = controllerOf(owner);
    return above === undefined ? owner : (this.#scaleOwner(namespace, above) ?? owner);
  }
}

/** No selector selects nothing, an empty one everything in the namespace. */
function selectorOf(budget: PodDisruptionBudget): LabelSelector {
  return labelSelectorFromObject(budget.spec.selector);
}

function fingerprint(pod: Pod): string {
  return `${pod.status.phase} ${isPodReady(pod)} ${pod.metadata.deletionTimestamp !== undefined}`;
}
