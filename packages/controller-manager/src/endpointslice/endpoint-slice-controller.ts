/** Keeps the EndpointSlices of every Service with a selector in step with its pods. */
import type { Node, Pod, Service } from '@gantry/api/core/v1';
import type { EndpointSlice } from '@gantry/api/discovery/v1';
import { endpointSlices, nodes, pods, services } from '@gantry/api/resources';
import {
  Controller,
  done,
  ExpectationTracker,
  enqueueHandler,
  type Informer,
  keyOf,
  type ObjectKey,
  objectKey,
  type ReconcileOutcome,
  splitKey,
} from '@gantry/client';
import { equalObjects, isNotFound } from '@gantry/machinery';
import type { ControllerContext, RunnableController } from '../shared/controller-context.ts';
import { controllerReference } from '../shared/owner-reference.ts';
import { isNamespaceTerminating } from '../shared/pod-control.ts';
import { planEndpointSlices, type SliceContent } from './plan-endpoint-slices.ts';
import { endpointRelevantChange, hasSelector, selects, servicesSelecting } from './selecting-services.ts';
import { addressFamilies, groupEndpoints } from './service-endpoints.ts';

export const SERVICE_NAME_LABEL = 'kubernetes.io/service-name';
export const MANAGED_BY_LABEL = 'endpointslice.kubernetes.io/managed-by';
const HEADLESS_LABEL = 'service.kubernetes.io/headless';
const MANAGER = 'endpointslice-controller.k8s.io';
const ZONE_LABEL = 'topology.kubernetes.io/zone';
const SERVICE_INDEX = 'service';

export class EndpointSliceController implements RunnableController {
  readonly name = 'endpointslice';
  readonly #context: ControllerContext;
  readonly #services: Informer<Service>;
  readonly #pods: Informer<Pod>;
  readonly #nodes: Informer<Node>;
  readonly #slices: Informer<EndpointSlice>;
  readonly #expectations: ExpectationTracker;
  readonly #controller: Controller;

  constructor(context: ControllerContext, workers: number) {
    this.#context = context;
    this.#expectations = new ExpectationTracker(context.clock);
    this.#services = context.informers.informer(services);
    this.#pods = context.informers.informer(pods);
    this.#nodes = context.informers.informer(nodes);
    this.#slices = context.informers.informer(endpointSlices);
    this.#slices.addIndex(SERVICE_INDEX, (slice) => {
      const service = serviceOf(slice);
      return service === undefined ? [] : [service];
    });
    this.#controller = new Controller({
      name: this.name,
      clock: context.clock,
      logger: context.logger,
      metrics: context.metrics,
      workers,
      reconcile: (key, signal) => this.#reconcile(key, signal),
    });
    this.#services.addHandler(enqueueHandler(this.#controller));
    this.#pods.addHandler({
      onAdd: (pod) => this.#enqueueFor(pod),
      onUpdate: (old, pod) => {
        if (!endpointRelevantChange(old, pod)) return;
        if (!equalObjects(old.metadata.labels, pod.metadata.labels)) this.#enqueueFor(old);
        this.#enqueueFor(pod);
      },
      onDelete: (pod) => this.#enqueueFor(pod),
    });
    this.#slices.addHandler({
      onAdd: (slice) => this.#sliceSeen(slice, (key) => this.#expectations.creationObserved(key)),
      onUpdate: (_old, slice) => this.#sliceSeen(slice, () => {}),
      onDelete: (slice) => this.#sliceSeen(slice, (key) => this.#expectations.deletionObserved(key, objectKey(slice))),
    });
    this.#nodes.addHandler({ onUpdate: (old, node) => this.#nodeChanged(old, node) });
  }

  run(signal: AbortSignal): Promise<void> {
    return this.#controller.run(signal);
  }

  #enqueueFor(pod: Pod): void {
    for (const key of servicesSelecting(this.#services, pod)) this.#controller.enqueue(key);
  }

  #sliceSeen(slice: EndpointSlice, observe: (service: ObjectKey) => void): void {
    const key = serviceOf(slice);
    if (key === undefined) return;
    observe(key);
    this.#controller.enqueue(key);
  }

  /** Zones rarely change; when one does, every Service may have an endpoint there. */
  #nodeChanged(old: Node, node: Node): void {
    if (old.metadata.labels?.[ZONE_LABEL] === node.metadata.labels?.[ZONE_LABEL]) return;
    for (const service of this.#services.lister.list()) this.#controller.enqueue(objectKey(service));
  }

  async #reconcile(key: ObjectKey, signal: AbortSignal): Promise<ReconcileOutcome> {
    const { namespace, name } = splitKey(key);
    const service = this.#services.lister.get(namespace, name);
    // Slices of a Service that is gone go with it, by their owner reference.
    if (service === undefined || service.metadata.deletionTimestamp !== undefined || !hasSelector(service)) {
      this.#expectations.forget(key);
      return done;
    }
    // Slices created a moment ago are not in the cache yet; their arrival brings us back.
    if (!this.#expectations.satisfied(key)) return done;
    const selected = this.#pods.lister.list(namespace).filter((pod) => selects(service, pod.metadata.labels));
    const zoneOf = (node: string) => this.#nodes.lister.get('', node)?.metadata.labels?.[ZONE_LABEL];
    const groups = groupEndpoints({ service, pods: selected, zoneOf });
    const existing = this.#slices.lister.index(SERVICE_INDEX, key);
    const plan = planEndpointSlices(groups, existing, addressFamilies(service));
    const labels = labelsFor(service);
    const updates = new Map(plan.update.map(({ slice, endpoints }) => [slice, endpoints]));
    for (const slice of existing) {
      if (plan.delete.includes(slice)) continue;
      const endpoints = updates.get(slice);
      const relabel = !equalObjects(slice.metadata.labels ?? {}, labels);
      if (endpoints === undefined && !relabel) continue;
      const changed = endpoints === undefined ? slice : { ...slice, endpoints: [...endpoints] };
      await this.#client().update({ ...changed, metadata: { ...slice.metadata, labels } }, { signal });
    }
    // Old addresses are taken away only after the new ones are published.
    for (const content of plan.create) await this.#create(key, service, content, labels, signal);
    for (const slice of plan.delete) await this.#delete(key, slice, signal);
    return done;
  }

  #client() {
    return this.#context.client.for(endpointSlices);
  }

  async #create(
    key: ObjectKey,
    service: Service,
    content: SliceContent,
    labels: Record<string, string>,
    signal: AbortSignal,
  ): Promise<void> {
    this.#expectations.expectCreations(key, 1);
    try {
      await this.#client().create(
        {
          apiVersion: 'discovery.k8s.io/v1',
          kind: 'EndpointSlice',
          metadata: {
            namespace: service.metadata.namespace,
            generateName: `${(service.metadata.name ?? '').slice(0, 57)}-`,
            labels,
            ownerReferences: [controllerReference(service)],
          },
          addressType: content.addressType,
          endpoints: [...content.endpoints],
          ports: [...content.ports],
        },
        { signal },
      );
    } catch (error) {
      this.#expectations.creationObserved(key);
      if (!isNamespaceTerminating(error)) throw error;
    }
  }

  async #delete(key: ObjectKey, slice: EndpointSlice, signal: AbortSignal): Promise<void> {
    this.#expectations.expectDeletions(key, [objectKey(slice)]);
    const { namespace, name = '', uid } = slice.metadata;
    try {
      await this.#client().delete({ namespace, name }, { preconditions: { uid }, signal });
    } catch (error) {
      this.#expectations.deletionObserved(key, objectKey(slice));
      if (!isNotFound(error)) throw error;
    }
  }
}

/** The Service of a slice this controller manages; undefined for slices of other managers. */
function serviceOf(slice: EndpointSlice): ObjectKey | undefined {
  const { labels, namespace } = slice.metadata;
  const name = labels?.[SERVICE_NAME_LABEL];
  return labels?.[MANAGED_BY_LABEL] === MANAGER && name ? keyOf(namespace, name) : undefined;
}

function labelsFor(service: Service): Record<string, string> {
  const labels: Record<string, string> = { ...service.metadata.labels };
  delete labels[HEADLESS_LABEL];
  if (service.spec.clusterIP === 'None') labels[HEADLESS_LABEL] = '';
  labels[SERVICE_NAME_LABEL] = service.metadata.name ?? '';
  labels[MANAGED_BY_LABEL] = MANAGER;
  return labels;
}
