/** Copies Endpoints written by hand (Services without a selector) into EndpointSlices, which is all that proxies read. */
import type { EndpointSubset, Endpoints, Service } from '@gantry/api/core/v1';
import type { Endpoint, EndpointPort, EndpointSlice } from '@gantry/api/discovery/v1';
import { endpointSlices, endpoints, services } from '@gantry/api/resources';
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
import { isNotFound } from '@gantry/machinery';
import type { ControllerContext, RunnableController } from '../shared/controller-context.ts';
import { controllerReference } from '../shared/owner-reference.ts';
import { isNamespaceTerminating } from '../shared/pod-control.ts';
import { MANAGED_BY_LABEL, SERVICE_NAME_LABEL } from './endpoint-slice-controller.ts';
import { planEndpointSlices } from './plan-endpoint-slices.ts';
import { hasSelector } from './selecting-services.ts';
import type { AddressFamily, EndpointGroup } from './service-endpoints.ts';

const MANAGER = 'endpointslicemirroring-controller.k8s.io';
const SKIP_MIRROR_LABEL = 'endpointslice.kubernetes.io/skip-mirror';
const LEADER_ANNOTATION = 'control-plane.alpha.kubernetes.io/leader';
const MIRROR_INDEX = 'mirrored-service';

export class EndpointSliceMirroringController implements RunnableController {
  readonly name = 'endpointslicemirroring';
  readonly #context: ControllerContext;
  readonly #services: Informer<Service>;
  readonly #endpoints: Informer<Endpoints>;
  readonly #slices: Informer<EndpointSlice>;
  readonly #expectations: ExpectationTracker;
  readonly #controller: Controller;

  constructor(context: ControllerContext, workers: number) {
    this.#context = context;
    this.#expectations = new ExpectationTracker(context.clock);
    this.#services = context.informers.informer(services);
    this.#endpoints = context.informers.informer(endpoints);
    this.#slices = context.informers.informer(endpointSlices);
    this.#slices.addIndex(MIRROR_INDEX, (slice) => {
      const key = serviceOf(slice);
      return key === undefined ? [] : [key];
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
    this.#endpoints.addHandler(enqueueHandler(this.#controller));
    const seen = (slice: EndpointSlice, observe: (key: ObjectKey) => void) => {
      const key = serviceOf(slice);
      if (key === undefined) return;
      observe(key);
      this.#controller.enqueue(key);
    };
    this.#slices.addHandler({
      onAdd: (slice) => seen(slice, (key) => this.#expectations.creationObserved(key)),
      onUpdate: (_old, slice) => seen(slice, () => {}),
      onDelete: (slice) => seen(slice, (key) => this.#expectations.deletionObserved(key, objectKey(slice))),
    });
  }

  run(signal: AbortSignal): Promise<void> {
    return this.#controller.run(signal);
  }

  async #reconcile(key: ObjectKey, signal: AbortSignal): Promise<ReconcileOutcome> {
    const { namespace, name } = splitKey(key);
    if (!this.#expectations.satisfied(key)) return done;
    const service = this.#services.lister.get(namespace, name);
    const source = this.#endpoints.lister.get(namespace, name);
    const existing = this.#slices.lister.index(MIRROR_INDEX, key);
    const groups = service && source && isMirrored(service, source) ? groupSubsets(source.subsets ?? []) : [];
    const plan = planEndpointSlices(groups, existing, []);
    const client = this.#context.client.for(endpointSlices);
    for (const { slice, endpoints: list } of plan.update) {
      await client.update({ ...slice, endpoints: [...list] }, { signal });
    }
    for (const content of plan.create) {
      this.#expectations.expectCreations(key, 1);
      try {
        const object = sliceFor(source as Endpoints);
        await client.create(
          { ...object, ...content, endpoints: [...content.endpoints], ports: [...content.ports] },
          { signal },
        );
      } catch (error) {
        this.#expectations.creationObserved(key);
        if (!isNamespaceTerminating(error)) throw error;
      }
    }
    for (const slice of plan.delete) {
      this.#expectations.expectDeletions(key, [objectKey(slice)]);
      try {
        const { uid } = slice.metadata;
        await client.delete({ namespace, name: slice.metadata.name ?? '' }, { preconditions: { uid }, signal });
      } catch (error) {
        this.#expectations.deletionObserved(key, objectKey(slice));
        if (!isNotFound(error)) throw error;
      }
    }
    return done;
  }
}

/** Not those with a selector (the slice controller has them), leader election records, or ones that ask to be left alone. */
function isMirrored(service: Service, source: Endpoints): boolean {
  if (hasSelector(service) || source.metadata.labels?.[SKIP_MIRROR_LABEL] === 'true') return false;
  return source.metadata.annotations?.[LEADER_ANNOTATION] === undefined && !source.metadata.deletionTimestamp;
}

function serviceOf(slice: EndpointSlice): ObjectKey | undefined {
  const { labels, namespace } = slice.metadata;
  const name = labels?.[SERVICE_NAME_LABEL];
  return labels?.[MANAGED_BY_LABEL] === MANAGER && name ? keyOf(namespace, name) : undefined;
}

function sliceFor(source: Endpoints): Pick<EndpointSlice, 'apiVersion' | 'kind' | 'metadata'> {
  const { namespace, name = '', labels } = source.metadata;
  return {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: {
      namespace,
      generateName: `${name.slice(0, 57)}-`,
      labels: { ...labels, [SERVICE_NAME_LABEL]: name, [MANAGED_BY_LABEL]: MANAGER },
      ownerReferences: [controllerReference({ ...source, apiVersion: 'v1', kind: 'Endpoints' })],
    },
  };
}

/** Pure: each subset gives one group per address family. */
export function groupSubsets(subsets: readonly EndpointSubset[]): EndpointGroup[] {
  const groups: EndpointGroup[] = [];
  for (const subset of subsets) {
    const ports: EndpointPort[] = (subset.ports ?? []).map(({ name, port, protocol, appProtocol }) => ({
      name: name ?? '',
      port,
      protocol: protocol ?? 'TCP',
      ...(appProtocol === undefined ? {} : { appProtocol }),
    }));
    const byFamily = new Map<AddressFamily, Endpoint[]>();
    const add = (addresses: EndpointSubset['addresses'], ready: boolean) => {
      for (const { ip, hostname, nodeName, targetRef } of addresses ?? []) {
        const family = ip.includes(':') ? 'IPv6' : 'IPv4';
        const list = byFamily.get(family) ?? [];
        byFamily.set(family, list);
        list.push({
          addresses: [ip],
          conditions: { ready },
          ...(hostname ? { hostname } : {}),
          ...(nodeName === undefined ? {} : { nodeName }),
          ...(targetRef === undefined ? {} : { targetRef }),
        });
      }
    };
    add(subset.addresses, true);
    add(subset.notReadyAddresses, false);
    for (const [addressType, list] of byFamily) groups.push({ addressType, ports, endpoints: list });
  }
  return groups;
}
