/** Evicting a pod: a delete that PodDisruptionBudgets may refuse. */
import type { KubeObject } from '@gantry/api';
import type { Pod } from '@gantry/api/core/v1';
import type { PodDisruptionBudget } from '@gantry/api/policy/v1';
import { labelSelectorFromObject, newInternalError, newNotFound, newTooManyRequests, StatusError } from '@gantry/machinery';
import type { Deleter } from './deleter.ts';
import type { DeleteOptions } from './deletion.ts';
import { timestamp } from './metadata.ts';
import type { RequestContext } from './request-context.ts';
import type { ServedResource } from './served-resource.ts';
import type { Writer } from './writer.ts';

export interface EvictionDeps {
  readonly writer: Writer;
  readonly deleter: Deleter;
  readonly pods: ServedResource;
  readonly budgets: ServedResource | undefined;
}

/** Names kept in a budget's status of pods on their way out; more means its controller is not keeping up. */
const MAX_DISRUPTED_PODS = 2000;

export async function evictPod(
  deps: EvictionDeps,
  context: RequestContext,
  namespace: string,
  name: string,
  options: DeleteOptions,
): Promise<void> {
  const { pods, deleter } = deps;
  const stored = pods.cache.get(pods.key(namespace, name));
  if (stored === undefined) throw newNotFound(pods.groupResource, name);
  const pod = stored.object as unknown as Pod;
  if (!isFinished(pod) && pod.metadata.deletionTimestamp === undefined) {
    await spendBudget(deps, context, namespace, pod);
  }
  const { subresource: _eviction, ...rest } = context;
  await deleter.delete(pods, { ...rest, subresource: undefined }, namespace, name, options);
}

async function spendBudget(deps: EvictionDeps, context: RequestContext, namespace: string, pod: Pod): Promise<void> {
  const { budgets, writer } = deps;
  if (budgets === undefined) return;
  const matching: PodDisruptionBudget[] = [];
  for (const { object } of budgets.cache.snapshot().range(budgets.prefixOf(namespace))) {
    const budget = object as unknown as PodDisruptionBudget;
    if (labelSelectorFromObject(budget.spec.selector).matches(pod.metadata.labels)) matching.push(budget);
  }
  const [budget] = matching;
  if (budget === undefined) return;
  if (matching.length > 1) {
    throw newInternalError(new Error('This pod has more than one PodDisruptionBudget, which the eviction subresource does not support.'));
  }
  // A pod that is not ready and does not count as healthy costs its application nothing.
  if (!isReady(pod) && (budget.status.currentHealthy ?? 0) >= (budget.status.desiredHealthy ?? 0)) return;
  const name = budget.metadata.name ?? '';
  await writer.update(budgets, { ...context, subresource: 'status' }, namespace, name, (current) => {
    const latest = current as unknown as PodDisruptionBudget;
    const { status } = latest;
    const disruptedPods = (status.disruptedPods ?? {}) as Record<string, string>;
    if ((status.observedGeneration ?? 0) < (latest.metadata.generation ?? 0)) {
      throw refusal(name, 'The disruption budget is still being processed by the server.', 10);
    }
    if ((status.disruptionsAllowed ?? 0) <= 0) {
      throw refusal(
        name,
        `The disruption budget ${name} needs ${status.desiredHealthy ?? 0} healthy pods and has ${status.currentHealthy ?? 0} currently`,
        0,
      );
    }
    if (Object.keys(disruptedPods).length > MAX_DISRUPTED_PODS) {
      throw refusal(name, 'DisruptedPods map too big - too many evictions not confirmed by PDB controller', 0);
    }
    return {
      ...latest,
      metadata: { ...latest.metadata },
      status: {
        ...status,
        disruptionsAllowed: (status.disruptionsAllowed ?? 0) - 1,
        disruptedPods: { ...disruptedPods, [pod.metadata.name ?? '']: timestamp(context.nowMs) },
      },
    } as unknown as KubeObject;
  });
}

function refusal(_budget: string, detail: string, retryAfterSeconds: number): StatusError {
  const error = newTooManyRequests("Cannot evict pod as it would violate the pod's disruption budget.", retryAfterSeconds);
  error.status.details = {
    ...(retryAfterSeconds > 0 ? { retryAfterSeconds } : {}),
    causes: [{ reason: 'DisruptionBudget', message: detail }],
  };
  return error;
}

function isFinished(pod: Pod): boolean {
  return pod.status.phase === 'Succeeded' || pod.status.phase === 'Failed' || pod.status.phase === 'Pending';
}

function isReady(pod: Pod): boolean {
  return (pod.status.conditions ?? []).some((each) => each.type === 'Ready' && each.status === 'True');
}
