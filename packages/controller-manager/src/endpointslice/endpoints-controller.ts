/** Keeps the Endpoints object of every Service with a selector in step with its pods. */
import type { Endpoints, Pod, Service } from '@gantry/api/core/v1';
import { endpoints, pods, services } from '@gantry/api/resources';
import {
  Controller,
  done,
  enqueueHandler,
  type Informer,
  type ObjectKey,
  type ReconcileOutcome,
  splitKey,
} from '@gantry/client';
import { equalObjects, isAlreadyExists, isNotFound } from '@gantry/machinery';
import type { ControllerContext, RunnableController } from '../shared/controller-context.ts';
import { equivalent } from '../shared/equivalent.ts';
import { isNamespaceTerminating } from '../shared/pod-control.ts';
import { planEndpoints } from './plan-endpoints.ts';
import { endpointRelevantChange, hasSelector, selects, servicesSelecting } from './selecting-services.ts';

const OVER_CAPACITY = 'endpoints.kubernetes.io/over-capacity';
const MANAGED_LABEL = 'endpoints.kubernetes.io/managed-by';
const MANAGER = 'endpoint-controller';
const HEADLESS_LABEL = 'service.kubernetes.io/headless';

export class EndpointsController implements RunnableController {
  readonly name = 'endpoint';
  readonly #context: ControllerContext;
  readonly #services: Informer<Service>;
  readonly #pods: Informer<Pod>;
  readonly #endpoints: Informer<Endpoints>;
  readonly #controller: Controller;

  constructor(context: ControllerContext, workers: number) {
    this.#context = context;
    this.#services = context.informers.informer(services);
    this.#pods = context.informers.informer(pods);
    this.#endpoints = context.informers.informer(endpoints);
    this.#controller = new Controller({
      name: this.name,
      clock: context.clock,
      logger: context.logger,
      metrics: context.metrics,
      workers,
      reconcile: (key, signal) => this.#reconcile(key, signal),
    });
    this.#services.addHandler(enqueueHandler(this.#controller));
    const enqueue = (pod: Pod) => {
      for (const key of servicesSelecting(this.#services, pod)) this.#controller.enqueue(key);
    };
    this.#pods.addHandler({
      onAdd: enqueue,
      onUpdate: (old, pod) => {
        if (!endpointRelevantChange(old, pod)) return;
        if (!equalObjects(old.metadata.labels, pod.metadata.labels)) enqueue(old);
        enqueue(pod);
      },
      onDelete: enqueue,
    });
    this.#endpoints.addHandler(enqueueHandler(this.#controller));
  }

  run(signal: AbortSignal): Promise<void> {
    return this.#controller.run(signal);
  }

  async #reconcile(key: ObjectKey, signal: AbortSignal): Promise<ReconcileOutcome> {
    const { namespace, name } = splitKey(key);
    const service = this.#services.lister.get(namespace, name);
    const existing = this.#endpoints.lister.get(namespace, name);
    if (service === undefined || service.metadata.deletionTimestamp !== undefined) {
      // Endpoints carry no owner; those made here go with their Service, those made by hand stay.
      if (service === undefined && existing?.metadata.labels?.[MANAGED_LABEL] === MANAGER) {
        await this.#delete(existing, signal);
      }
      return done;
    }
    if (!hasSelector(service)) return done;
    const selected = this.#pods.lister.list(namespace).filter((pod) => selects(service, pod.metadata.labels));
    const { subsets, truncated } = planEndpoints(service, selected);
    const metadata = metadataFor(service, existing, truncated);
    if (existing === undefined) {
      await this.#create({ apiVersion: 'v1', kind: 'Endpoints', metadata, subsets }, signal);
      return done;
    }
    const same =
      equivalent(existing.subsets, subsets) &&
      equalObjects(existing.metadata.labels ?? {}, metadata.labels ?? {}) &&
      equalObjects(existing.metadata.annotations ?? {}, metadata.annotations ?? {});
    if (!same) await this.#context.client.for(endpoints).update({ ...existing, metadata, subsets }, { signal });
    return done;
  }

  async #create(object: Endpoints, signal: AbortSignal): Promise<void> {
    try {
      await this.#context.client.for(endpoints).create(object, { signal });
    } catch (error) {
      // Already there: the cache lags, and its event will bring us back.
      if (!isAlreadyExists(error) && !isNamespaceTerminating(error)) throw error;
    }
  }

  async #delete({ metadata }: Endpoints, signal: AbortSignal): Promise<void> {
    const { namespace, name = '', uid } = metadata;
    try {
      await this.#context.client.for(endpoints).delete({ namespace, name }, { preconditions: { uid }, signal });
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
  }
}

function metadataFor(service: Service, existing: Endpoints | undefined, truncated: boolean): Endpoints['metadata'] {
  const labels: Record<string, string> = { ...service.metadata.labels, [MANAGED_LABEL]: MANAGER };
  delete labels[HEADLESS_LABEL];
  if (service.spec.clusterIP === 'None') labels[HEADLESS_LABEL] = '';
  const annotations: Record<string, string> = { ...existing?.metadata.annotations };
  delete annotations[OVER_CAPACITY];
  if (truncated) annotations[OVER_CAPACITY] = 'truncated';
  const { annotations: _, ...rest } = existing?.metadata ?? {
    namespace: service.metadata.namespace,
    name: service.metadata.name,
  };
  return { ...rest, labels, ...(Object.keys(annotations).length > 0 ? { annotations } : {}) };
}
