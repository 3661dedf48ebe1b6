import type { Service } from '@gantry/api/core/v1';
import type { EndpointSlice } from '@gantry/api/discovery/v1';
import type { ServiceSource } from '../service-proxy.ts';

/** A ClusterIP Service with one port `http` 80/TCP; `spec` overrides. @internal */
export function service(name: string, spec: object = {}, namespace = 'default'): Service {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace, uid: `uid-${name}` },
    spec: {
      type: 'ClusterIP',
      clusterIP: '10.96.0.10',
      clusterIPs: ['10.96.0.10'],
      ports: [{ name: 'http', protocol: 'TCP', port: 80, targetPort: 8080 }],
      ...spec,
    },
    status: { loadBalancer: {} },
  } as unknown as Service;
}

/** @internal */
export interface TestEndpoint {
  readonly address: string;
  readonly node?: string;
  readonly ready?: boolean;
  readonly serving?: boolean;
  readonly terminating?: boolean;
}

/** A slice of the Service's port `http`. @internal */
export function slice(
  serviceName: string,
  endpoints: readonly TestEndpoint[],
  ports: readonly object[] = [{ name: 'http', protocol: 'TCP', port: 8080 }],
  namespace = 'default',
): EndpointSlice {
  return {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: { name: `${serviceName}-1`, namespace, labels: { 'kubernetes.io/service-name': serviceName } },
    addressType: 'IPv4',
    ports,
    endpoints: endpoints.map(({ address, node = 'n1', ready = true, serving = ready, terminating = false }) => ({
      addresses: [address],
      nodeName: node,
      conditions: { ready, serving, terminating },
    })),
  } as unknown as EndpointSlice;
}

/** A source that a test fills by hand. @internal */
export class TestSource implements ServiceSource {
  readonly byKey = new Map<string, { service: Service; slices: EndpointSlice[] }>();
  version = 1;

  put(service: Service, ...slices: EndpointSlice[]): string {
    const key = `${service.metadata.namespace}/${service.metadata.name}`;
    this.byKey.set(key, { service, slices });
    this.version++;
    return key;
  }

  remove(key: string): void {
    this.byKey.delete(key);
    this.version++;
  }

  services(): Iterable<Service> {
    return [...this.byKey.values()].map((each) => each.service);
  }

  service(key: string): Service | undefined {
    return this.byKey.get(key)?.service;
  }

  slicesOf(key: string): readonly EndpointSlice[] {
    return this.byKey.get(key)?.slices ?? [];
  }

  revision(): string {
    return String(this.version);
  }
}
