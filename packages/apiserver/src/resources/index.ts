/**
 * The meaning of every built-in kind's fields: one {@link Strategy} per stored resource, found by `strategies()`.
 *
 * Subresources that write the object itself (`status`, `finalize`, `ephemeralcontainers`, `resize`, `approval`) are in
 * `Strategy.subresources`. Those that exchange another kind are functions, called by the core inside its own
 * read-modify-write:
 *
 * | subresource | decoded body | what to do |
 * | --- | --- | --- |
 * | `pods/binding` (also POST `bindings`) | Binding | `validateBinding(binding)`, then update the pod with `bindPod(current, binding, nowMs)`; answer 201 with a Success status |
 * | `pods/eviction` | Eviction | `evictPod(deps, namespace, name, eviction)`; answer 201 with a Success status |
 * | `<workload>/scale` | Scale | `scaleSubresources.get('apps/v1/deployments')`: GET answers `toScale(current)`; PUT and PATCH work on that Scale, then update with `withScale(current, scale)` and answer `toScale(stored)` |
 *
 * `generationChanged` also decides whether a new object gets generation 1: it returns false for kinds that have none.
 */
import type { Strategy } from '../registry/strategy.ts';
import { batchStrategies } from './batch.ts';
import { certificateStrategies } from './certificates.ts';
import { coordinationStrategies } from './coordination.ts';
import { coreStrategies } from './core.ts';
import type { StrategyDeps } from './deps.ts';
import { extensionStrategies } from './extensions.ts';
import { networkingStrategies } from './networking.ts';
import { podStrategies } from './pods.ts';
import { policyStrategies } from './policy.ts';
import { rbacStrategies } from './rbac.ts';
import { serviceStrategies } from './services.ts';
import { storageStrategies } from './storage.ts';
import { workloadStrategies } from './workloads.ts';

export type { StrategyDeps } from './deps.ts';
export { type DeletePodOptions, type EvictionDeps, evictPod, spendDisruption } from './eviction.ts';
export { bindPod, validateBinding } from './pod-binding.ts';
export { qosClassOf } from './pod-qos.ts';
export { podDeletionGraceSeconds } from './pods.ts';
export { type ScaleAccess, scaleSubresources } from './scale.ts';

/** Strategies of all built-in resources with storage. Each names its resource in `resource`. */
export function strategies(deps: StrategyDeps = {}): readonly Strategy[] {
  return [
    ...podStrategies(),
    ...workloadStrategies(),
    ...serviceStrategies(deps),
    ...coreStrategies(deps.eventTtlSeconds),
    ...rbacStrategies(),
    ...coordinationStrategies(),
    ...batchStrategies(),
    ...networkingStrategies(),
    ...policyStrategies(),
    ...storageStrategies(),
    ...certificateStrategies(),
    ...extensionStrategies(),
  ];
}
