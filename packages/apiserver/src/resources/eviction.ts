/** `pods/eviction`: deletion that asks the pod's disruption budget first. */
import type { Pod } from '@gantry/api/core/v1';
import type { Eviction, PodDisruptionBudget } from '@gantry/api/policy/v1';
import {
  labelSelectorFromObject,
  newForbidden,
  newInternalError,
  newNotFound,
  newTooManyRequests,
  StatusError,
} from '@gantry/machinery';

/** Seconds after which a refused client should ask again. */
const RETRY_AFTER_SECONDS = 10;
/** More evictions in flight than this, and the budget's controller must be dead. */
const MAX_DISRUPTED_PODS = 2000;

export interface DeletePodOptions {
  readonly gracePeriodSeconds: number | undefined;
  readonly uid: string | undefined;
  readonly resourceVersion: string | undefined;
  readonly dryRun: boolean;
}

/** What an eviction does to the world, in the core's hands. */
export interface EvictionDeps {
  readonly nowMs: number;
  /** The current pod, consistent; undefined when there is none. */
  getPod(namespace: string, name: string): Promise<Pod | undefined>;
  /** Budgets of a namespace; the cache will do. */
  listBudgets(namespace: string): Iterable<PodDisruptionBudget>;
  /**
   * Read-modify-write of a budget's status: `edit` gets the current budget and returns a changed copy, or throws. It may
   * run several times.
   */
  updateBudget(
    namespace: string,
    name: string,
    edit: (budget: PodDisruptionBudget) => PodDisruptionBudget,
  ): Promise<void>;
  /** Deletes through the registry, with the pod's graceful deletion; adds condition DisruptionTarget first where asked. */
  deletePod(pod: Pod, options: DeletePodOptions): Promise<void>;
}

/**
 * Evicts a pod. Resolves when the deletion has begun (answered with 201 and a Success status). Throws 404 for no pod, 429
 * with Retry-After and cause DisruptionBudget when its budget forbids it, 500 when several budgets claim it.
 */
export async function evictPod(deps: EvictionDeps, namespace: string, name: string, eviction: Eviction): Promise<void> {
  const options = eviction.deleteOptions;
  const pod = await deps.getPod(namespace, name);
  if (pod === undefined) {
    throw newNotFound('pods', name);
  }
  const uid = options?.preconditions?.uid;
  const deletion: DeletePodOptions = {
    gracePeriodSeconds: options?.gracePeriodSeconds,
    uid: uid ?? pod.metadata.uid,
    resourceVersion: options?.preconditions?.resourceVersion,
    dryRun: (options?.dryRun?.length ?? 0) > 0,
  };
  if (mayIgnoreBudgets(pod)) {
    await deps.deletePod(pod, deletion);
    return;
  }
  const budgets = [...deps.listBudgets(namespace)].filter((budget) => covers(budget, pod));
  if (budgets.length > 1) {
    throw newInternalError(
      new Error('This pod has more than one PodDisruptionBudget, which the eviction subresource does not support.'),
    );
  }
  const budget = budgets[0];
  if (budget === undefined || (!isReady(pod) && unhealthyMayGo(budget))) {
    // Nothing is disrupted by taking away a pod that serves nobody; make sure it has not become ready meanwhile.
    await deps.deletePod(
      pod,
      budget === undefined ? deletion : { ...deletion, resourceVersion: pod.metadata.resourceVersion },
    );
    return;
  }
  const take = (current: PodDisruptionBudget) => spendDisruption(current, pod, deps.nowMs);
  if (deletion.dryRun) {
    take(budget);
  } else {
    await deps.updateBudget(namespace, budget.metadata.name ?? '', take);
  }
  await deps.deletePod(pod, deletion);
}

function covers(budget: PodDisruptionBudget, pod: Pod): boolean {
  // A budget without selector covers nothing, one with an empty selector covers all.
  return (
    budget.spec.selector !== undefined && labelSelectorFromObject(budget.spec.selector).matches(pod.metadata.labels)
  );
}

/** Pods that are done, not yet started, or already going count for no budget. */
function mayIgnoreBudgets(pod: Pod): boolean {
  const phase = pod.status?.phase;
  return (
    phase === 'Succeeded' || phase === 'Failed' || phase === 'Pending' || pod.metadata.deletionTimestamp !== undefined
  );
}

function isReady(pod: Pod): boolean {
  return (
    pod.status?.conditions?.some((condition) => condition.type === 'Ready' && condition.status === 'True') ?? false
  );
}

function unhealthyMayGo(budget: PodDisruptionBudget): boolean {
  if (budget.spec.unhealthyPodEvictionPolicy === 'AlwaysAllow') {
    return true;
  }
  const { currentHealthy, desiredHealthy } = budget.status;
  return currentHealthy >= desiredHealthy && desiredHealthy > 0;
}

/** The budget with one disruption less and the pod noted. Pure; throws when there is none to spend. */
export function spendDisruption(budget: PodDisruptionBudget, pod: Pod, nowMs: number): PodDisruptionBudget {
  const name = budget.metadata.name ?? '';
  const status = budget.status;
  const podName = pod.metadata.name ?? '';
  if ((status.observedGeneration ?? 0) < (budget.metadata.generation ?? 0)) {
    throw budgetRefusal(`The disruption budget ${name} is still being processed by the server.`);
  }
  if (status.disruptionsAllowed < 0) {
    throw newForbidden({ group: 'policy', name: 'poddisruptionbudgets' }, name, 'pdb disruptions allowed is negative');
  }
  const disrupted = status.disruptedPods ?? {};
  if (Object.keys(disrupted).length > MAX_DISRUPTED_PODS) {
    throw newForbidden(
      { group: 'policy', name: 'poddisruptionbudgets' },
      name,
      'DisruptedPods map too big - too many evictions not confirmed by PDB controller',
    );
  }
  if (status.disruptionsAllowed === 0) {
    throw budgetRefusal(
      `The disruption budget ${name} needs ${status.desiredHealthy} healthy pods and has ${status.currentHealthy} currently`,
    );
  }
  const when = new Date(nowMs).toISOString().replace(/\.\d+Z$/, 'Z');
  const remaining = status.disruptionsAllowed - 1;
  return {
    ...budget,
    status: {
      ...status,
      disruptionsAllowed: remaining,
      disruptedPods: { ...disrupted, [podName]: when },
      ...(remaining === 0 ? { conditions: noMoreDisruptions(budget, when) } : {}),
    },
  };
}

function noMoreDisruptions(
  budget: PodDisruptionBudget,
  when: string,
): NonNullable<PodDisruptionBudget['status']['conditions']> {
  const others = (budget.status.conditions ?? []).filter((condition) => condition.type !== 'DisruptionAllowed');
  return [
    ...others,
    {
      type: 'DisruptionAllowed',
      status: 'False',
      reason: 'InsufficientPods',
      message: '',
      lastTransitionTime: when,
      observedGeneration: budget.status.observedGeneration ?? 0,
    },
  ];
}

/** kubectl drain waits and asks again on 429; the cause tells people which budget it was. */
function budgetRefusal(cause: string): StatusError {
  const error = newTooManyRequests(
    "Cannot evict pod as it would violate the pod's disruption budget.",
    RETRY_AFTER_SECONDS,
  );
  const status = error.status;
  return new StatusError({
    message: status.message ?? '',
    reason: 'TooManyRequests',
    code: 429,
    details: {
      ...status.details,
      retryAfterSeconds: RETRY_AFTER_SECONDS,
      causes: [...(status.details?.causes ?? []), { reason: 'DisruptionBudget', message: cause }],
    },
  });
}
