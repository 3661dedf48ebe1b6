/** Subresources that exchange another kind than the object's own, for both front doors. */
import type { KubeObject } from '@gantry/api';
import type { Scale } from '@gantry/api/autoscaling/v1';
import type { Binding, Pod } from '@gantry/api/core/v1';
import type { Eviction, PodDisruptionBudget } from '@gantry/api/policy/v1';
import { newNotFoundPath } from '@gantry/machinery';
import type { StoredObject } from '@gantry/storage';
import type { ApiCore } from '../core.ts';
import { bindPod, evictPod, type ScaleAccess, scaleSubresources, validateBinding } from '../resources/index.ts';
import type { RequestContext } from './request-context.ts';
import type { ServedResource } from './served-resource.ts';

type Core = Pick<ApiCore, 'writer' | 'deleter' | 'resources' | 'reader'>;

export async function bind(
  core: Core,
  pods: ServedResource,
  context: RequestContext,
  namespace: string,
  name: string,
  binding: Binding,
): Promise<void> {
  validateBinding(binding);
  await core.writer.update(
    pods,
    { ...context, subresource: 'binding' },
    namespace,
    name,
    (current) => bindPod(current as unknown as Pod, binding, context.nowMs) as unknown as KubeObject,
  );
}

export async function evict(
  core: Core,
  pods: ServedResource,
  context: RequestContext,
  namespace: string,
  name: string,
  eviction: Eviction,
): Promise<void> {
  const { writer, deleter, resources, reader } = core;
  const budgets = resources.find('policy', 'v1', 'poddisruptionbudgets');
  const plain: RequestContext = { ...context, subresource: undefined };
  await evictPod(
    {
      nowMs: context.nowMs,
      getPod: async (podNamespace, podName) => {
        await reader.waitFor('');
        return pods.cache.get(pods.key(podNamespace, podName))?.object as Pod | undefined;
      },
      listBudgets: (budgetNamespace) => {
        const found = budgets?.cache.snapshot().range(budgets.prefixOf(budgetNamespace)) ?? [];
        return [...found].map((stored) => stored.object as unknown as PodDisruptionBudget);
      },
      updateBudget: async (budgetNamespace, budgetName, edit) => {
        await writer.update(
          budgets!,
          { ...context, subresource: 'status' },
          budgetNamespace,
          budgetName,
          (current) => edit(current as unknown as PodDisruptionBudget) as unknown as KubeObject,
        );
      },
      deletePod: async (pod, { gracePeriodSeconds, uid, resourceVersion, dryRun }) => {
        await deleter.delete(
          pods,
          { ...plain, dryRun: plain.dryRun || dryRun },
          pod.metadata.namespace ?? '',
          pod.metadata.name ?? '',
          {
            gracePeriodSeconds,
            preconditions: {
              ...(uid === undefined ? {} : { uid }),
              ...(resourceVersion === undefined ? {} : { resourceVersion }),
            },
          },
        );
      },
    },
    namespace,
    name,
    eviction,
  );
}

/** Throws NotFound for a kind without replicas. */
export function scaleAccess(resource: ServedResource): ScaleAccess {
  const { group, version, resource: name } = resource.type;
  const access = scaleSubresources.get(`${group}/${version}/${name}`);
  if (access === undefined) throw newNotFoundPath();
  return access;
}

/** Sets the replicas of a workload to what `scaleOf` makes of its present scale. */
export async function updateScale(
  core: Core,
  resource: ServedResource,
  context: RequestContext,
  namespace: string,
  name: string,
  scaleOf: (current: Scale) => Scale | Promise<Scale>,
): Promise<StoredObject> {
  const access = scaleAccess(resource);
  return core.writer.update(resource, { ...context, subresource: 'scale' }, namespace, name, async (current) =>
    access.withScale(current, await scaleOf(access.toScale(current))),
  );
}
