import type { Service } from '@gantry/api/core/v1';
import type { EndpointSlice } from '@gantry/api/discovery/v1';
import { endpointSlices, services } from '@gantry/api/resources';
import type { Informer, InformerFactory } from '@gantry/client';
import { SERVICE_NAME_LABEL } from './service-model.ts';
import type { ServiceSource } from './service-proxy.ts';

const SERVICE_INDEX = 'service';
/** Services that name another proxy are not ours. */
const PROXY_NAME_LABEL = 'service.kubernetes.io/service-proxy-name';

/** {@link ServiceSource} on informers of Services and EndpointSlices. */
export class InformerServiceSource implements ServiceSource {
  readonly serviceInformer: Informer<Service>;
  readonly sliceInformer: Informer<EndpointSlice>;

  constructor(informers: InformerFactory) {
    this.serviceInformer = informers.informer(services, { labelSelector: `!${PROXY_NAME_LABEL}` });
    this.sliceInformer = informers.informer(endpointSlices, { labelSelector: `!${PROXY_NAME_LABEL}` });
    this.sliceInformer.addIndex(SERVICE_INDEX, (slice) => {
      const key = serviceKeyOf(slice);
      return key === undefined ? [] : [key];
    });
  }

  /** Calls `changed` with the key of every Service whose rules may have changed. */
  onChange(changed: (serviceKey: string) => void): void {
    const ofService = (service: Service) => changed(`${service.metadata.namespace}/${service.metadata.name}`);
    this.serviceInformer.addHandler({
      onAdd: ofService,
      onUpdate: (_old, current) => ofService(current),
      onDelete: ofService,
    });
    const ofSlice = (slice: EndpointSlice) => {
      const key = serviceKeyOf(slice);
      if (key !== undefined) {
        changed(key);
      }
    };
    this.sliceInformer.addHandler({
      onAdd: ofSlice,
      onUpdate: (old, current) => {
        ofSlice(current);
        if (serviceKeyOf(old) !== serviceKeyOf(current)) {
          ofSlice(old);
        }
      },
      onDelete: ofSlice,
    });
  }

  async waitForSync(signal: AbortSignal): Promise<void> {
    await Promise.all([this.serviceInformer.waitForSync(signal), this.sliceInformer.waitForSync(signal)]);
  }

  services(): Iterable<Service> {
    return this.serviceInformer.lister.list();
  }

  service(key: string): Service | undefined {
    return this.serviceInformer.lister.getByKey(key);
  }

  slicesOf(key: string): readonly EndpointSlice[] {
    return this.sliceInformer.lister.index(SERVICE_INDEX, key);
  }

  revision(): string {
    const [a, b] = [this.serviceInformer.lastSyncResourceVersion, this.sliceInformer.lastSyncResourceVersion];
    return a === '' || b === '' ? '' : String(Math.min(Number(a), Number(b)));
  }

  /** The newest revision either of them has heard of. */
  seenRevision(): string {
    const [a, b] = [this.serviceInformer.lastSyncResourceVersion, this.sliceInformer.lastSyncResourceVersion];
    return String(Math.max(Number(a), Number(b)));
  }

  stalenessMs(): number {
    return Math.max(this.serviceInformer.stalenessMs(), this.sliceInformer.stalenessMs());
  }
}

function serviceKeyOf(slice: EndpointSlice): string | undefined {
  const name = slice.metadata.labels?.[SERVICE_NAME_LABEL];
  return name === undefined ? undefined : `${slice.metadata.namespace}/${name}`;
}
