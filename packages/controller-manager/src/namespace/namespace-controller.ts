/** Empties namespaces that are being deleted, and lets them go once nothing is left. */
import type { KubeObject, ResourceType } from '@gantry/api';
import type { Namespace } from '@gantry/api/core/v1';
import { namespaces } from '@gantry/api/resources';
import { Controller, done, type Informer, type ReconcileOutcome, requeueAfter } from '@gantry/client';
import { isMethodNotSupported, isNotFound, StatusError } from '@gantry/machinery';
import type { ControllerContext, RunnableController } from '../shared/controller-context.ts';
import { storedResources } from '../shared/deletable-resources.ts';
import { equivalent } from '../shared/equivalent.ts';
import { formatTime } from '../shared/pod-state.ts';
import { planNamespaceDeletion, type ResourceOutcome } from './plan-namespace.ts';

/** The finalizer in `spec.finalizers` that keeps a namespace until this controller has emptied it. */
const FINALIZER = 'kubernetes';
/** What remains is looked at again after this long at most, milliseconds; usually a deletion event comes first. */
const RECHECK_MS = 5_000;
/** Objects looked at per resource to name the finalizers they wait for. */
const SAMPLE = 500;

export class NamespaceController implements RunnableController {
  readonly name = 'namespace';
  readonly #context: ControllerContext;
  readonly #namespaces: Informer<Namespace>;
  readonly #resources: readonly ResourceType[];
  readonly #controller: Controller;

  constructor(context: ControllerContext, workers: number) {
    this.#context = context;
    this.#namespaces = context.informers.informer(namespaces);
    this.#resources = storedResources(['delete', 'list']).filter(({ namespaced }) => namespaced);
    this.#controller = new Controller({
      name: this.name,
      clock: context.clock,
      logger: context.logger,
      metrics: context.metrics,
      workers,
      reconcile: (key, signal) => this.#reconcile(key, signal),
    });
    const look = (namespace: Namespace) => {
      if (namespace.metadata.deletionTimestamp !== undefined) this.#controller.enqueue(namespace.metadata.name ?? '');
    };
    this.#namespaces.addHandler({ onAdd: look, onUpdate: (_old, current) => look(current) });
  }

  run(signal: AbortSignal): Promise<void> {
    return this.#controller.run(signal);
  }

  /** An object somewhere is gone: a namespace that waited for it may be empty now. For whoever watches all resources. */
  objectDeleted(object: KubeObject): void {
    const name = object.metadata.namespace;
    if (!name) return;
    const namespace = this.#namespaces.lister.get('', name);
    if (namespace?.metadata.deletionTimestamp !== undefined) this.#controller.enqueue(name);
  }

  async #reconcile(name: string, signal: AbortSignal): Promise<ReconcileOutcome> {
    const namespace = this.#namespaces.lister.get('', name);
    if (namespace?.metadata.deletionTimestamp === undefined) return done;
    if (!namespace.spec.finalizers?.includes(FINALIZER)) return done;
    const outcomes: ResourceOutcome[] = [];
    for (const resource of this.#resources) {
      signal.throwIfAborted();
      outcomes.push(await this.#empty(resource, name, signal));
    }
    const { clock, client } = this.#context;
    const conditions = namespace.status.conditions ?? [];
    const plan = planNamespaceDeletion(outcomes, conditions, formatTime(clock.nowMs()));
    if (plan.empty) {
      await this.#letGo(namespace, signal);
      return done;
    }
    const status = { ...namespace.status, conditions: plan.conditions };
    if (!equivalent(status, namespace.status)) {
      await client.for(namespaces).updateStatus({ ...namespace, status }, { signal });
    }
    return requeueAfter(RECHECK_MS);
  }

  async #empty(resource: ResourceType, namespace: string, signal: AbortSignal): Promise<ResourceOutcome> {
    const client = this.#context.client.for(resource);
    const label = resource.group === '' ? resource.resource : `${resource.resource}.${resource.group}`;
    const outcome = { resource: label, remaining: 0, finalizers: {}, error: undefined };
    try {
      const before = await client.list({ namespace, limit: 1, signal });
      if (before.items.length === 0) return outcome;
      await this.#deleteAll(resource, namespace, signal);
      const left = await client.list({ namespace, limit: SAMPLE, signal });
      const finalizers: Record<string, number> = {};
      for (const { metadata } of left.items) {
        for (const finalizer of metadata.finalizers ?? []) finalizers[finalizer] = (finalizers[finalizer] ?? 0) + 1;
      }
      return { ...outcome, remaining: left.items.length + (left.remainingItemCount ?? 0), finalizers };
    } catch (error) {
      signal.throwIfAborted();
      return { ...outcome, error: StatusError.from(error).message };
    }
  }

  async #deleteAll(resource: ResourceType, namespace: string, signal: AbortSignal): Promise<void> {
    const client = this.#context.client.for(resource);
    if (resource.verbs.includes('deletecollection')) {
      try {
        await client.deleteCollection({ namespace }, { propagationPolicy: 'Background', signal });
        return;
      } catch (error) {
        if (!isMethodNotSupported(error)) throw error;
      }
    }
    const { items } = await client.list({ namespace, signal });
    for (const { metadata } of items) {
      try {
        await client.delete({ namespace, name: metadata.name ?? '' }, { propagationPolicy: 'Background', signal });
      } catch (error) {
        if (!isNotFound(error)) throw error;
      }
    }
  }

  /** The last finalizer gone, the server removes the namespace itself. */
  async #letGo(namespace: Namespace, signal: AbortSignal): Promise<void> {
    const finalizers = (namespace.spec.finalizers ?? []).filter((finalizer) => finalizer !== FINALIZER);
    const object: Namespace = { ...namespace, spec: { ...namespace.spec, finalizers } };
    try {
      await this.#context.client.for(namespaces).updateSubresource('finalize', object, { signal });
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
  }
}
