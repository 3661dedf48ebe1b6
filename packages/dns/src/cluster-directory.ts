import type { Service } from '@gantry/api/core/v1';
import type { EndpointSlice } from '@gantry/api/discovery/v1';
import { endpointSlices, namespaces, services } from '@gantry/api/resources';
import type { Informer, InformerFactory } from '@gantry/client';

/** What the resolver asks about the cluster. All answers are local and immediate. */
export interface ClusterDirectory {
  hasNamespace(name: string): boolean;
  service(namespace: string, name: string): Service | undefined;
  slicesOf(namespace: string, service: string): readonly EndpointSlice[];
  /** Services with this cluster IP. */
  servicesAt(address: string): readonly Service[];
  /** Slices with an endpoint at this address. */
  slicesAt(address: string): readonly EndpointSlice[];
  /** Services whose pods run cluster DNS. */
  dnsServices(): readonly Service[];
  /** Revision up to which this is complete; '' while it is not known at all. */
  revision(): string;
}

const BY_ADDRESS = 'address';
const BY_SERVICE = 'service';
const DNS_APP = 'dnsApp';
const SERVICE_NAME_LABEL = 'kubernetes.io/service-name';

/** {@link ClusterDirectory} on informers. */
export class InformerDirectory implements ClusterDirectory {
  private readonly services: Informer<Service>;
  private readonly slices: Informer<EndpointSlice>;
  private readonly namespaces: Informer;

  constructor(informers: InformerFactory) {
    this.services = informers.informer(services);
    this.slices = informers.informer(endpointSlices);
    this.namespaces = informers.informer(namespaces) as unknown as Informer;
    this.services.addIndex(BY_ADDRESS, ({ spec }) => spec.clusterIPs ?? (spec.clusterIP ? [spec.clusterIP] : []));
    this.services.addIndex(DNS_APP, ({ metadata }) =>
      metadata.labels?.['k8s-app'] === 'kube-dns' ? ['kube-dns'] : [],
    );
    this.slices.addIndex(BY_ADDRESS, (slice) => (slice.endpoints ?? []).flatMap(({ addresses }) => addresses ?? []));
    this.slices.addIndex(BY_SERVICE, ({ metadata }) => {
      const name = metadata.labels?.[SERVICE_NAME_LABEL];
      return name === undefined ? [] : [`${metadata.namespace}/${name}`];
    });
  }

  async waitForSync(signal: AbortSignal): Promise<void> {
    const all = [this.services, this.slices, this.namespaces];
    await Promise.all(all.map((informer) => informer.waitForSync(signal)));
  }

  hasSynced(): boolean {
    return this.services.hasSynced() && this.slices.hasSynced() && this.namespaces.hasSynced();
  }

  stalenessMs(): number {
    return Math.max(this.services.stalenessMs(), this.slices.stalenessMs());
  }

  hasNamespace(name: string): boolean {
    return this.namespaces.lister.get('', name) !== undefined;
  }

  service(namespace: string, name: string): Service | undefined {
    return this.services.lister.get(namespace, name);
  }

  slicesOf(namespace: string, service: string): readonly EndpointSlice[] {
    return this.slices.lister.index(BY_SERVICE, `${namespace}/${service}`);
  }

  servicesAt(address: string): readonly Service[] {
    return this.services.lister.index(BY_ADDRESS, address);
  }

  slicesAt(address: string): readonly EndpointSlice[] {
    return this.slices.lister.index(BY_ADDRESS, address);
  }

  dnsServices(): readonly Service[] {
    return this.services.lister.index(DNS_APP, 'kube-dns');
  }

  revision(): string {
    const [a, b] = [this.services.lastSyncResourceVersion, this.slices.lastSyncResourceVersion];
    return a === '' || b === '' ? '' : String(Math.min(Number(a), Number(b)));
  }
}
